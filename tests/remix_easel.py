"""Stands in for who paints a remix, and for what a picture shows."""

import io
import threading
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from imgkit.describing import Description, Region
from imgkit.errors import ConnectionLostError
from imgkit.inputs import CheckedImage
from imgkit.money.cost import Cost
from imgkit.picture import Picture
from imgkit.remixing import Plan, Remix, Step, remix
from imgkit.remixing.planning import Kind

SIZE = (512, 512)
LEFT = Region(text="bunny", confidence=0.9, x=40, y=200, width=100, height=120)
RIGHT = Region(text="dog", confidence=0.9, x=340, y=220, width=120, height=100)
NEAR = Region(text="house", confidence=0.9, x=90, y=180, width=100, height=120)
OUTSIDE = Region(text="cloud", confidence=0.9, x=900, y=900, width=50, height=50)
SEEN = Description(
    caption="A bunny and a dog.",
    confidence=0.9,
    regions=[LEFT, RIGHT, NEAR, OUTSIDE],
    source="local",
    service="a test",
)
COLOURS = ("red", "green", "blue", "yellow", "cyan", "magenta")


def ground() -> Image.Image:
    return Image.linear_gradient("L").resize(SIZE).convert("RGB")


def pixels(picture: Picture | Image.Image) -> NDArray[np.int16]:
    image = picture if isinstance(picture, Image.Image) else picture.image
    return np.asarray(image.convert("RGB"), np.int16)


def step(kind: Kind, wish: str, *regions: int) -> Step:
    return Step(kind=kind, wish=wish, target=wish.rsplit(maxsplit=1)[-1], regions=regions)


def plan(*steps: Step, question: str = "") -> Plan:
    return Plan(steps=steps, prompt="what it shows then", question=question)


@dataclass
class Painter:
    """Who answers: paints each wish in a colour of its own, and a little outside the mask too."""

    calls: list[tuple[str, bytes | None]] = field(default_factory=list)
    before: dict[str, bytes] = field(default_factory=dict)
    fails: set[str] = field(default_factory=set)
    unchanged: set[str] = field(default_factory=set)
    together: threading.Barrier | None = None

    def edit(
        self, image: CheckedImage, wish: str, *, mask: bytes | None = None, **options: Any
    ) -> list[Picture]:
        self.calls.append((wish, mask))
        self.before[wish] = image.data
        if self.together is not None:
            self.together.wait(10)
        if wish in self.fails:
            raise ConnectionLostError("The network is gone.")
        painted = Image.open(io.BytesIO(image.data)).convert("RGB")
        assert options["size"] == f"{painted.width}x{painted.height}"
        if wish not in self.unchanged:
            colour = Image.new("RGB", painted.size, COLOURS[len(self.before) % len(COLOURS)])
            clear = Image.new("L", painted.size, 255) if mask is None else hole_of(mask)
            painted = painted.point(lambda value: min(value + 2, 255))
            painted.paste(colour, mask=clear)
        return [picture_of(painted, wish)]

    def generate(self, wish: str, **options: Any) -> list[Picture]:
        self.calls.append((wish, None))
        width, height = map(int, options["size"].split("x"))
        return [picture_of(Image.new("RGB", (width, height), "purple"), wish)]

    @property
    def wishes(self) -> list[str]:
        return [wish for wish, _ in self.calls]


def picture_of(image: Image.Image, wish: str) -> Picture:
    file = io.BytesIO()
    image.save(file, "PNG")
    return Picture(file.getvalue(), wish, "local", "a test", "painter", cost=Cost(0.01))


def hole_of(mask: bytes) -> Image.Image:
    alpha = Image.open(io.BytesIO(mask)).getchannel("A")
    return alpha.point(lambda value: 255 * (value == 0))


def painter_in(monkeypatch: pytest.MonkeyPatch) -> Painter:
    """Let a painter of the test's own paint, in place of a service."""
    painter = Painter()
    monkeypatch.setattr("imgkit.images.edit", painter.edit)
    monkeypatch.setattr("imgkit.images.generate", painter.generate)
    return painter


def remixed(*steps: Step, **options: Any) -> Remix:
    return remix(ground(), "a wish", description=SEEN, plan=plan(*steps), **options)


def states(found: Remix) -> list[str]:
    return [stage.state for stage in found.stages]
