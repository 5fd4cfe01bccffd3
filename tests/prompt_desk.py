"""What stands in for imgkit's calls in the tests of the prompt studio."""

import threading
from typing import Any

from studio import PAINTER, picture

from imgkit.connecting.line import Line
from imgkit.errors import OptionError
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import PromptStudio, prompt_studio


class Desk:
    """Stands in for imgkit's calls, and keeps what it was called with."""

    def __init__(self, service: Service = PAINTER) -> None:
        self.service = service
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.price = Cost(0.0)
        self.partials: list[bytes] = []
        self.drawn: list[Picture] = []
        self.error: Exception | None = None
        self.may_finish = threading.Event()
        self.may_finish.set()
        self.line = Line()

    def generate(self, prompt: str, **options: Any) -> Pictures:
        self.line = options.pop("line")
        self.calls.append((prompt, options))
        for data in self.partials:
            options["on_partial"](data)
        assert self.may_finish.wait(30)
        if self.error:
            raise self.error
        return Pictures(self.drawn or [picture(prompt) for _ in range(options["n"])])

    def estimate(self, _prompt: str, *, n: int, size: str, quality: str, model: str) -> Cost:
        assert model
        if size == "1024x1536" and quality == "high":
            raise OptionError("That is too much.")
        return self.price if self.price.dollars is None else Cost(self.price.dollars * n)

    def studio(self, prompt: str = "a dog") -> PromptStudio:
        return prompt_studio(
            prompt,
            generate=self.generate,
            estimate=self.estimate,
            who_answers=lambda: self.service,
        )


def start(studio: PromptStudio, **chosen: Any) -> None:
    """What a click sends, without waiting for what comes of it."""
    studio._handle_custom_msg({"call": "draw", "with": chosen}, [])
