"""A picture, with the bytes as they came and everything that is known about how it was made."""

import dataclasses
import datetime as dt
import functools
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PIL import Image

from imgkit import display, picture_files
from imgkit.errors import ImageError
from imgkit.keeping.files import write_new
from imgkit.language import _
from imgkit.money.cost import FREE, Cost
from imgkit.picture_files import UnreadableError
from imgkit.settings import Mode

if TYPE_CHECKING:
    from imgkit.keeping.storage import AnyPath

ENDINGS = {"PNG": "png", "JPEG": "jpg", "WEBP": "webp"}


@dataclass(frozen=True, repr=False)
class Picture:
    """One picture.

    Args:
        bytes: The file as the service sent it, Content Credentials and all.
        prompt: What was asked for, with the metaprompt where there was one.
        source: Who made it: ``"live"``, ``"local"`` or ``"recorded"``.
        service: The name of the service.
        model: The model, or on Azure the deployment.
        options: The options of the call.
        seed: The seed, where the service has one.
        temperature: The temperature, where the service has one.
        guidance: How much the words counted, where the service has such a knob.
        cost: What it cost.
        parent: The name of the file that it was made from, where it was.
        understood: The words of the prompt that shaped it, where the service says so.
        not_drawn: The words that the service could not draw, where it says so.
        alt: One sentence for those who cannot see it.
        created: When it came, in UTC.
        path: Where it is kept.
        saved: Whether it was drawn earlier, and answered the same request again for nothing.
    """

    bytes: bytes
    prompt: str
    source: Mode
    service: str
    model: str
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    seed: int | None = None
    temperature: float | None = None
    guidance: float | None = None
    cost: Cost = FREE
    parent: str | None = None
    understood: tuple[str, ...] = ()
    not_drawn: tuple[str, ...] = ()
    alt: str = ""
    created: dt.datetime = field(default_factory=lambda: dt.datetime.now(tz=dt.UTC))
    path: "AnyPath | None" = None
    saved: bool = False

    @functools.cached_property
    def image(self) -> Image.Image:
        """The picture as a Pillow image.

        Raises:
            ImageError: The service sent something that is no picture.
        """
        try:
            return picture_files.open_whole(self.bytes)
        except UnreadableError as error:
            raise ImageError(
                _("What the service sent is no whole picture."),
                why=f"{error}.",
                remedy=_("What came is kept in .bytes; draw it again."),
            ) from error

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.image.size

    def save(self, path: str | Path) -> Path:
        """Write a copy of the file as it came; the picture itself is kept already, at ``path``.

        Args:
            path: Where to.

        Returns:
            The path.

        Raises:
            SavingError: There is a file of this name already, or the disk refuses.
        """
        return write_new(Path(path), self.bytes)

    def with_alt(self, alt: str) -> "Picture":
        """Return the same picture with an alt text of your own.

        Args:
            alt: One sentence for those who cannot see it.
        """
        return dataclasses.replace(self, alt=alt.strip())

    def recipe(self) -> dict[str, Any]:
        """Return everything but the pixels, ready for JSON."""
        return {
            "prompt": self.prompt,
            "source": self.source,
            "service": self.service,
            "model": self.model,
            "options": dict(self.options),
            "seed": self.seed,
            "temperature": self.temperature,
            "guidance": self.guidance,
            "cost_dollars": self.cost.dollars,
            "parent": self.parent,
            "understood": list(self.understood),
            "not_drawn": list(self.not_drawn),
            "alt": self.alt,
            "created": self.created.isoformat(timespec="seconds"),
        }

    def _repr_html_(self) -> str:
        return display.figure(self.image, alt=self.alt, caption=self.caption(), badge=self.source)

    def caption(self) -> str:
        """Return what stands under it: who drew it, its knobs, its price, and what is missing."""
        parts = [self.model]
        if self.seed is not None:
            parts.append(_("seed {seed}").format(seed=self.seed))
        if self.temperature is not None:
            parts.append(_("temperature {value:g}").format(value=self.temperature))
        if self.guidance is not None:
            parts.append(_("guidance {value:g}").format(value=self.guidance))
        parts.append(_("saved already, free") if self.saved else str(self.cost))
        if self.not_drawn:
            parts.append(_("not drawn: {words}").format(words=", ".join(self.not_drawn)))
        return " · ".join(parts)

    def __repr__(self) -> str:
        """Say in one line what it is; the bytes are not shown."""
        return f"<Picture {self.prompt[:60]!r}: {self.source}, {self.caption()}>"


class Pictures(list[Picture]):
    """A list of pictures that shows itself as a grid."""

    @property
    def cost(self) -> Cost:
        """What they cost together."""
        return sum((picture.cost for picture in self), FREE)

    def _repr_html_(self) -> str:
        return display.grid([picture._repr_html_() for picture in self])


def file_ending(data: bytes) -> str:
    """Return the ending that a picture's file name should have, from its first bytes.

    Args:
        data: The picture's file.

    Returns:
        ``"png"``, ``"jpg"`` or ``"webp"``; ``"bin"`` for anything else.
    """
    try:
        return ENDINGS[Image.open(io.BytesIO(data), formats=tuple(ENDINGS)).format or ""]
    except Exception:  # noqa: BLE001 - Pillow's readers raise many kinds on broken headers
        return "bin"
