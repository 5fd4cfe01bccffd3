"""What the tests of the mask studio and of the microscope share."""

import dataclasses
import io
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from imgkit.inputs import ImageInput
from imgkit.models.catalog import split_size
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import MaskStudio, mask_studio
from imgkit.widgets.strokes import Stroke
from imgkit.widgets.working import WorkingPanel

PAINTER = Service("local", "The painter on this computer", "openai", "painter", "painter", "")


LIVE = Service("live", "OpenAI", "openai", "gpt-image-1-mini", "gpt-image-1-mini", "")


SIZE = (64, 48)


RECTANGLE: Stroke = {"tool": "rectangle", "points": [10, 5, 20, 15]}


def plain(colour: str = "white", size: tuple[int, int] = SIZE) -> Image.Image:
    return Image.new("RGB", size, colour)


def drawn(image: Image.Image, **known: Any) -> Picture:
    file = io.BytesIO()
    image.save(file, "PNG")
    return Picture(file.getvalue(), "a hat", "local", "painter", "painter", alt="A hat.", **known)


class Easel:
    """Stands in for imgkit's calls, and keeps what it was called with."""

    def __init__(self, service: Service = PAINTER) -> None:
        self.service = service
        self.calls: list[dict[str, Any]] = []
        self.price = Cost(0.0)
        self.error: Exception | None = None
        self.may_finish = threading.Event()
        self.may_finish.set()
        self.kept: list[Picture] = []

    def edit(self, image: ImageInput, prompt: str, **options: Any) -> Pictures:
        self.line = options.pop("line")
        self.calls.append({"image": image, "prompt": prompt, **options})
        assert self.may_finish.wait(30)
        if self.error:
            raise self.error
        size = split_size(options["size"])
        return Pictures([drawn(plain("black", size), path=Path("edited.png"))])

    def estimate(self, _prompt: str, **_options: Any) -> Cost:
        return self.price

    def keep(self, picture: Picture) -> Picture:
        self.kept.append(dataclasses.replace(picture, path=Path("repaired.png")))
        return self.kept[-1]

    def studio(self, image: ImageInput | None = None, prompt: str = "a hat") -> MaskStudio:
        return mask_studio(
            drawn(plain()) if image is None else image,
            prompt,
            edit=self.edit,
            estimate=self.estimate,
            who_answers=lambda: self.service,
            keep=self.keep,
        )


def wait_until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + 30
    while not true():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)


def click(panel: WorkingPanel, call: str) -> None:
    """What a click in the browser sends; waits until it is done."""
    panel._handle_custom_msg({"call": call}, [])
    wait_until(lambda: not panel.busy)
