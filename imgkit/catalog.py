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

Provider = Literal["openai", "azure"]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AnySize(_Record):
    """The limits within which a model draws any width and height, in pixels."""

    multiple: int
    shortest_edge: int
    longest_edge: int
    fewest_pixels: int
    most_pixels: int
    ratio: float

    def holds(self, width: int, height: int) -> bool:
        """Tell whether a size lies within the limits."""
        return (
            width % self.multiple == 0
            and height % self.multiple == 0
            and min(width, height) >= self.shortest_edge
            and max(width, height) <= self.longest_edge
            and self.fewest_pixels <= width * height <= self.most_pixels
            and max(width, height) <= self.ratio * min(width, height)
        )

    def nearest(self, width: int, height: int) -> tuple[int, int]:
        """Return the size within the limits that is most like the one asked for."""
        ratio = min(max(width / height, 1 / self.ratio), self.ratio)
        pixels = min(max(width * height, self.fewest_pixels), self.most_pixels)
        wide, high = (pixels * ratio) ** 0.5, (pixels / ratio) ** 0.5
        scale = min(1.0, self.longest_edge / max(wide, high))
        scale = max(scale, self.shortest_edge / min(wide, high))
        wide, high = wide * scale, high * scale
        around = [
            (x * self.multiple, y * self.multiple)
            for x in range(int(wide // self.multiple) - 1, int(wide // self.multiple) + 3)
            for y in range(int(high // self.multiple) - 1, int(high // self.multiple) + 3)
            if x > 0 and y > 0
        ]
        allowed = [size for size in around if self.holds(*size)]
        return min(allowed, key=lambda size: abs(size[0] - wide) + abs(size[1] - high))


class Price(_Record):
    """US dollars for a million tokens; None is unknown."""

    text_input: float | None = None
    image_input: float | None = None
    image_output: float | None = None
    text_output: float | None = None


class Model(_Record):
    """One family of models that share their abilities.

    Args:
        names: What the API calls them.
        task: ``"draw"`` or ``"describe"``.
        sources: Which of the sources at the head of ``models.toml`` say so.
        sizes: The sizes it draws, as ``WIDTHxHEIGHT``, where it does not draw any size.
        any_size: The limits of its sizes, where it draws any.
        qualities: What ``quality`` may be.
        formats: What ``output_format`` may be.
        knobs: Which of ``seed``, ``temperature`` and ``guidance`` it has.
        highest_temperature: The highest temperature, where it has one.
        prompt_limit: The longest prompt, in characters.
        free: Whether its pictures cost nothing.
        price: What its tokens cost.
        output_factor: How many tokens along its longer side a picture of a quality has.
        shutdown: The day on which each provider switches it off.
        successor: What to use in its place.
    """

    names: tuple[str, ...]
    task: Literal["draw", "describe"] = "draw"
    sources: tuple[str, ...]
    sizes: tuple[str, ...] = ()
    any_size: AnySize | None = None
    qualities: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    knobs: frozenset[str] = frozenset()
    highest_temperature: float = 2.0
    prompt_limit: int = 32_000
    free: bool = False
    price: Price = Price()
    output_factor: Mapping[str, int] = {}
    shutdown: Mapping[Provider, dt.date] = {}
    successor: str | None = None

    def is_retired(self, provider: Provider = "openai", on: dt.date | None = None) -> bool:
        """Tell whether a provider has switched it off, today or on the given day."""
        end = self.shutdown.get(provider)
        return end is not None and (on or _today()) >= end

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

    checked: dt.date
    defaults: Mapping[Literal["image", "describe"], str]
    models: tuple[Model, ...]


def _today() -> dt.date:
    return dt.datetime.now(tz=dt.UTC).date()


@functools.cache
def catalog() -> Catalog:
    """Return the catalogue, read once."""
    text = resources.files("imgkit").joinpath("models.toml").read_text(encoding="utf-8")
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
