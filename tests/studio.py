"""What stands in for imgkit's calls in the tests of panels that ask a service."""

import io
import re
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PIL import Image
from waiting import wait_until

import imgkit
from imgkit.comparisons.likeness import Similarity
from imgkit.connecting.line import Line
from imgkit.describing import Description, Region, Tag
from imgkit.inputs import ImageInput, check_image
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import (
    DescribePanel,
    TelephonePanel,
    VariationTree,
    describe_panel,
    telephone,
    variation_tree,
)
from imgkit.widgets.asking_panel import AskingPanel

WIDGETS = Path(imgkit.__file__).parent / "widgets"
PAINTER = Service("local", "The painter on this computer", "openai", "painter", "painter", "")
LIVE = Service("live", "OpenAI", "openai", "gpt-image-1-mini", "gpt-image-1-mini", "gpt")


def file_of(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def picture(prompt: str = "a dog", colour: str = "red", **known: Any) -> Picture:
    data = file_of(Image.new("RGB", (8, 8), colour))
    return Picture(data, prompt, "local", "painter", "painter", alt="A dog.", **known)


@dataclass
class Studio:
    """Stands in for imgkit's calls, and keeps what they were called with."""

    service: Service = PAINTER
    price: float | None = 0.0
    price_of_words: float | None = None
    calls: list[tuple[Any, ...]] = field(default_factory=list)
    error: Exception | None = None
    may_finish: threading.Event = field(default_factory=threading.Event)
    line: Line = field(default_factory=Line)

    def __post_init__(self) -> None:
        self.may_finish.set()

    def _called(self, *call: Any) -> None:
        self.calls.append(call)
        assert self.may_finish.wait(30)
        if self.error:
            raise self.error

    def vary(self, image: ImageInput, prompt: str | None, **options: Any) -> Pictures:
        self.line = options.pop("line")
        self._called("vary", image, prompt, options)
        drawn = [picture(f"{prompt} {n}", "blue") for n in range(options["n"])]
        return Pictures(replace(each, cost=Cost(self.price)) for each in drawn)

    def describe(self, image: ImageInput, *, line: Line) -> Description:
        self.line = line
        self._called("describe", image)
        count = sum(call[0] == "describe" for call in self.calls)
        return Description(
            caption=f"A dog number {count}",
            confidence=0.9,
            tags=[Tag(name="dog", confidence=0.8)],
            regions=[Region(text="<dog>", confidence=0.7, x=1, y=2, width=3, height=4)],
            source=self.service.mode,
            service=self.service.name,
        )

    def generate(self, prompt: str, *, line: Line) -> Pictures:
        self.line = line
        self._called("generate", prompt)
        return Pictures([picture(prompt)])

    def similarity(self, first: ImageInput, second: ImageInput) -> Similarity:
        same = check_image(first).data == check_image(second).data
        return Similarity(1.0 if same else 0.5, 1.0 if same else -0.25)

    def estimate(self, _prompt: str = "", *, n: int, **_options: Any) -> Cost:
        return Cost(self.price if self.price is None else self.price * n)

    def estimate_one(self, _prompt: str, **_options: Any) -> Cost:
        return Cost(self.price)

    def estimate_describing(self, _image: ImageInput) -> Cost:
        return Cost(self.price_of_words, estimated=True)

    def who_answers(self) -> Service:
        return self.service

    def tree(self, image: ImageInput) -> VariationTree:
        return variation_tree(
            image, vary=self.vary, estimate=self.estimate, who_answers=self.who_answers
        )

    def look(self, image: ImageInput | None = None) -> DescribePanel:
        return describe_panel(
            image,
            describe=self.describe,
            estimate=self.estimate_describing,
            who_answers=self.who_answers,
        )

    def game(self, image: ImageInput, rounds: int = 3, **options: Any) -> TelephonePanel:
        return telephone(
            image,
            rounds,
            describe=self.describe,
            generate=self.generate,
            similarity=self.similarity,
            estimate=self.estimate,
            estimate_describing=self.estimate_describing,
            who_answers=self.who_answers,
            **options,
        )


def hear(panel: AskingPanel, call: str, **chosen: Any) -> None:
    """What a click in the browser sends."""
    panel._handle_custom_msg({"call": call, "with": chosen}, [])
    wait_until(lambda: not panel.busy)


def shown(html: str) -> str:
    """The text that a person sees."""
    return re.sub(r"<[^>]*>", " ", html)
