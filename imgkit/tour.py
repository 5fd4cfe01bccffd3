"""The tour: every helper runs once, and a page shows what came of it."""

import html
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Template

from PIL import Image, ImageDraw

from imgkit import display, images
from imgkit.describing import describe
from imgkit.errors import ImgkitError, InputError
from imgkit.metaprompting import metaprompt
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.session import current
from imgkit.settings import project_folder

DOG = "Dog next to Eiffel Tower in early morning sunlight"
BUNNY = "Bunny on horse, holding a lollipop, on a foggy meadow where it grows daffodils"
ARC = "The Arc de Triomphe in Paris in the evening light, a small child holding a teddy looks on"
PICTURES_DRAWN = 13
"""How many pictures a tour draws; it is what the price is reckoned from."""

_PAGE = Template("""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>imgkit: the tour</title>
<meta name="viewport" content="width=device-width">
<style>
body { font: 17px/1.5 system-ui, sans-serif; max-width: 1060px; margin: 2em auto; padding: 0 1em }
code, pre { background: #f2efe8; border-radius: 4px; padding: 1px 5px; white-space: pre-wrap }
section { border-top: 1px solid #ddd; padding: .5em 0 1em }
</style></head>
<body><h1>imgkit: the tour</h1><p>$who</p>
$sections
</body></html>
""")


@dataclass(frozen=True)
class Stop:
    """One stop of the tour: what is called, and the HTML of what came of it."""

    title: str
    code: str
    shown: str


def write_tour(*, pay: bool = False) -> Path:
    """Run every helper once and write ``tour/index.html``.

    Args:
        pay: Whether to run it also where its pictures cost money.

    Returns:
        The page.

    Raises:
        InputError: The pictures would cost money, and ``pay`` was not given.
        ImgkitError: A helper failed.
    """
    service = current().service
    cost = images.estimate(n=1)
    if not (service.free or pay):
        raise InputError(
            f"The tour draws {PICTURES_DRAWN} pictures, {cost} each.",
            remedy="Add --pay if that is meant, or set IMGKIT_MODE=local.",
        )
    folder = project_folder() / "tour"
    folder.mkdir(exist_ok=True)
    page = folder / "index.html"
    sections = "\n".join(_section(stop) for stop in _stops(service))
    page.write_text(_PAGE.substitute(who=html.escape(str(service)), sections=sections), "utf-8")
    return page


def _section(stop: Stop) -> str:
    return (
        f"<section><h2>{html.escape(stop.title)}</h2>"
        f"<pre>{html.escape(stop.code)}</pre>{stop.shown}</section>"
    )


def _stops(service: Service) -> Iterator[Stop]:
    capabilities = service.capabilities()
    knobs = capabilities.knobs if capabilities else frozenset()
    dog = images.generate(DOG)
    yield Stop("A first picture", f'imgkit.generate("{DOG}")', dog._repr_html_())
    bunny = images.generate(BUNNY, n=2)
    yield Stop("Two draws", f'imgkit.generate("{BUNNY}", n=2)', bunny._repr_html_())
    wide = images.generate(ARC, size="1536x1024", metaprompt="children")
    yield Stop(
        "Within boundaries",
        f'imgkit.generate("{ARC}", size="1536x1024", metaprompt="children")',
        f"<pre>{html.escape(metaprompt(ARC))}</pre>{wide._repr_html_()}",
    )
    if {"seed", "temperature"} <= knobs:
        yield _knobs()
    yield _streaming()
    yield _edit_with_mask(dog[0])
    night = images.edit(dog[0], "the same at night")
    yield Stop("Edit", 'imgkit.edit(picture, "the same at night")', night._repr_html_())
    versions = images.variation(dog[0], n=2)
    yield Stop("Variation", "imgkit.variation(picture, n=2)", versions._repr_html_())
    yield _description(dog[0])
    yield _refusals()


def _knobs() -> Stop:
    pictures = Pictures(
        images.generate(DOG, size="512x512", seed=seed, temperature=temperature)[0]
        for seed, temperature in ((1, 0.0), (2, 0.0), (1, 1.0))
    )
    code = (
        'for seed, temperature in ((1, 0), (2, 0), (1, 1)):\n    imgkit.generate("Dog next …", …)'
    )
    return Stop("Seed and temperature", code, pictures._repr_html_())


def _streaming() -> Stop:
    partial: list[bytes] = []
    finished = images.generate(DOG, on_partial=partial.append)
    shown = [
        display.figure(
            Image.open(io.BytesIO(data)),
            alt=f"Unfinished picture {number} of: {finished[0].alt}",
            caption=f"unfinished, {number} of {len(partial)}",
            badge=finished[0].source,
        )
        for number, data in enumerate(partial, start=1)
    ]
    shown += [picture._repr_html_() for picture in finished]
    return Stop(
        "Watch it being drawn",
        f'imgkit.generate("{DOG}", on_partial=show)',
        display.grid(shown),
    )


def _edit_with_mask(picture: Picture) -> Stop:
    width, height = picture.size
    mask = Image.new("RGBA", picture.size, (0, 0, 0, 255))
    box = (width * 0.05, height * 0.05, width * 0.4, height * 0.4)
    ImageDraw.Draw(mask).ellipse(box, fill=(0, 0, 0, 0))
    edited = images.edit(picture, "a red hot-air balloon in the sky", mask=mask)
    return Stop(
        "Edit with a mask",
        'imgkit.edit(picture, "a red hot-air balloon in the sky", mask=mask)',
        display.grid(
            [
                display.figure(
                    mask,
                    alt="The mask: transparent in the upper left, where the picture may change.",
                    caption="the mask: edit where it is transparent",
                    badge=picture.source,
                ),
                *(one._repr_html_() for one in edited),
            ]
        ),
    )


def _description(picture: Picture) -> Stop:
    said = describe(picture)
    tags = ", ".join(f"{tag.name} {tag.confidence:.0%}" for tag in said.tags)
    regions = "".join(
        f"<li>{html.escape(region.text)}: {region.width}x{region.height} pixels "
        f"at {region.x}, {region.y}</li>"
        for region in said.regions
    )
    shown = f"<p>{html.escape(str(said))}</p><p>Tags: {html.escape(tags)}</p><ul>{regions}</ul>"
    return Stop("Describe", "imgkit.describe(picture)", shown)


def _refusals() -> Stop:
    refused: tuple[tuple[str, Callable[[], object]], ...] = (
        ('imgkit.generate("")', lambda: images.generate("")),
        ('imgkit.generate("a cat", n=11)', lambda: images.generate("a cat", n=11)),
        ('imgkit.generate("a cat", size="10x10")', lambda: images.generate("a cat", size="10x10")),
        (
            'imgkit.generate("a cat", model="dall-e-3")',
            lambda: images.generate("a cat", model="dall-e-3"),
        ),
        (
            'imgkit.generate("a cat", model="gpt-image-2", seed=7)',
            lambda: images.generate("a cat", model="gpt-image-2", seed=7),
        ),
        ('imgkit.describe("nothing.png")', lambda: describe("nothing.png")),
    )
    rows = "".join(
        f"<li><code>{html.escape(code)}</code><br>{_said(run)}</li>" for code, run in refused
    )
    return Stop("Refused before anything is sent", "# costs nothing", f"<ul>{rows}</ul>")


def _said(run: Callable[[], object]) -> str:
    try:
        run()
    except ImgkitError as error:
        return f"{type(error).__name__}: {html.escape(str(error))}"
    return "It was not refused!"
