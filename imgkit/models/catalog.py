"""What each model can do, what it costs, and when it is switched off, read from ``models.toml``."""

import datetime as dt
import functools
import re
import tomllib
from collections.abc import Mapping
from importlib import resources
from typing import Literal

from pydantic import BaseModel, ConfigDict

from imgkit.errors import OptionError
from imgkit.models.sizes import AnySize

Provider = Literal["openai", "azure"]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Price(_Record):
    """US dollars for a million tokens; None is unknown."""

    text_input: float | None = None
    image_input: float | None = None
    image_output: float | None = None
    text_output: float | None = None


class Edits(_Record):
    """What a model can do with pictures that it is given.

    Args:
        pictures: How many it takes at most.
        mask: Whether a mask may say where to edit.
        markup: Whether a drawing laid over the picture may say what to edit.
        input_fidelity: What ``input_fidelity`` may be; nothing where it must be left out.
    """

    pictures: int
    mask: bool = False
    markup: bool = False
    input_fidelity: tuple[str, ...] = ()


class ProviderRules(_Record):
    """What a provider does in its own way, with every model.

    Args:
        sources: Which of the sources at the head of ``models.toml`` say so.
        lacks_formats: What ``output_format`` may not be there.
    """

    sources: tuple[str, ...]
    lacks_formats: tuple[str, ...] = ()


class Model(_Record):
    """One family of models that share their abilities.

    Args:
        names: What the API calls them.
        task: ``"draw"`` or ``"describe"``.
        providers: Who offers them; nobody where they are on this computer.
        checked: The day on which all of this was looked up.
        sources: Which of the sources at the head of ``models.toml`` say so.
        sizes: The sizes it draws, as ``WIDTHxHEIGHT``, where it does not draw any size.
        any_size: The limits of its sizes, where it draws any.
        qualities: What ``quality`` may be.
        formats: What ``output_format`` may be.
        backgrounds: What ``background`` may be.
        complexities: What ``complexity`` may be; nothing where it must be left out.
        most_pictures: The largest ``n`` of one call.
        partial_images: How many unfinished pictures it sends at most; 0 where it sends none.
        edits: What it can do with pictures, where it edits.
        knobs: Which of ``seed``, ``temperature`` and ``guidance`` it has.
        highest_temperature: The highest temperature, where it has one.
        prompt_limit: The longest prompt, in characters.
        free: Whether its pictures cost nothing.
        price: What its tokens cost.
        output_factor: How many tokens along its longer side a picture of a quality has.
        sent_picture_patches: How many tokens a picture that is sent along has at most, where the
            model counts them as :func:`imgkit.money.estimates.sent_picture_tokens` says.
        picture_price: US dollars for a picture of a quality and a size, where they are published.
        shutdown: The day on which each provider switches it off.
        successor: What to use in its place.
    """

    names: tuple[str, ...]
    task: Literal["draw", "describe"] = "draw"
    providers: tuple[Provider, ...] = ()
    checked: dt.date
    sources: tuple[str, ...]
    sizes: tuple[str, ...] = ()
    any_size: AnySize | None = None
    qualities: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    backgrounds: tuple[str, ...] = ()
    complexities: tuple[str, ...] = ()
    most_pictures: int = 10
    partial_images: int = 3
    edits: Edits | None = None
    knobs: frozenset[str] = frozenset()
    highest_temperature: float = 2.0
    prompt_limit: int = 32_000
    free: bool = False
    price: Price = Price()
    output_factor: Mapping[str, int] = {}
    sent_picture_patches: int | None = None
    picture_price: Mapping[str, Mapping[str, float]] = {}
    shutdown: Mapping[Provider, dt.date] = {}
    successor: str | None = None

    def is_retired(self, provider: Provider = "openai", on: dt.date | None = None) -> bool:
        """Tell whether a provider has switched it off, today or on the given day."""
        end = self.shutdown.get(provider)
        return end is not None and (on or today()) >= end

    def nearest_size(self, width: int, height: int) -> str:
        """Return the size that it draws and that is most like the one asked for."""
        if self.any_size:
            width, height = self.any_size.nearest(width, height)
            return f"{width}x{height}"

        def unlikeness(size: str) -> float:
            x, y = split_size(size)
            return abs(x / y - width / height) + abs(x * y - width * height) / 1e7

        return min(self.sizes, key=unlikeness)


class Catalog(_Record):
    """All of ``models.toml``."""

    sources: Mapping[str, str]
    defaults: Mapping[Literal["image", "describe"], str]
    providers: Mapping[Provider, ProviderRules]
    models: tuple[Model, ...]

    @property
    def checked(self) -> dt.date:
        """The day since which nothing was looked up again."""
        return min(model.checked for model in self.models)

    def formats(self, model: Model, provider: Provider) -> tuple[str, ...]:
        """Return what ``output_format`` of a model may be at a provider."""
        rules = self.providers.get(provider)
        lacking = rules.lacks_formats if rules else ()
        return tuple(name for name in model.formats if name not in lacking)


def today() -> dt.date:
    """Return the day in Greenwich: providers switch their models off by it."""
    return dt.datetime.now(tz=dt.UTC).date()


@functools.cache
def catalog() -> Catalog:
    """Return the catalogue, read once."""
    text = resources.files("imgkit.models").joinpath("models.toml").read_text(encoding="utf-8")
    return Catalog.model_validate(tomllib.loads(text))


def find(name: str) -> Model | None:
    """Return the model of this name, or None where the catalogue does not know it."""
    return next((model for model in catalog().models if name in model.names), None)


def split_size(size: str) -> tuple[int, int]:
    """Split a size as the API writes it.

    Args:
        size: ``WIDTHxHEIGHT`` in pixels, for example ``"1536x1024"``.

    Returns:
        Width and height in pixels.

    Raises:
        OptionError: It is written in another way.
    """
    match = re.fullmatch(r"([1-9]\d{0,5})x([1-9]\d{0,5})", size)
    if match is None:
        # Imported late: the local service reads sizes too, and starts sooner without the languages.
        from imgkit.language import _

        raise OptionError(
            _("The size {size!r} cannot be read.").format(size=size[:40]),
            why=_("A size is a width and a height in pixels with an x between them."),
            remedy=_('Write it as "1024x1024".'),
        )
    return int(match[1]), int(match[2])
