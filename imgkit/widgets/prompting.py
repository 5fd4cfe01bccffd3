"""The prompt studio: from a prompt to pictures without a line of code."""

import contextlib
import itertools
import threading
from collections.abc import Callable
from typing import Any

import traitlets

from imgkit.errors import ImgkitError, PromptError
from imgkit.images import estimate as estimate_cost
from imgkit.images import generate as generate_pictures
from imgkit.metaprompting import audiences, disallowed
from imgkit.money.cost import Cost
from imgkit.ordering import PARTIAL_IMAGES
from imgkit.picture import Picture, Pictures
from imgkit.pixels import DEFAULT_GUIDANCE
from imgkit.services import Service
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import choices, pieces, prompting_words
from imgkit.widgets.asking_panel import AskingPanel, rescued, shown_picture
from imgkit.widgets.job import Job, Order
from imgkit.widgets.past import Draw, Past
from imgkit.widgets.working import source

CHOICES = (
    *("prompt", "bounded", "audience", "disallow"),
    *("drawn_by", "size", "quality", "n", "seed", "temperature", "guidance"),
)
"""The traits that a person chooses, and that come back with an old picture."""


class PromptStudio(AskingPanel):
    """A panel that draws what its prompt says, and shows the price before the click.

    ``pictures`` are those on show; ``error`` is what went wrong the last time, if anything did.

    Args:
        prompt: What stands in the field for the prompt at first.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
    """

    _esm = source("pixels.js", "asking_panel.js", "uploading.js", "prompting.js")
    _css = source("panel.css", "pixels.css", "asking_panel.css", "prompting.css")

    prompt = traitlets.Unicode().tag(sync=True)
    bounded = traitlets.Bool(default_value=False).tag(sync=True)
    """Whether a metaprompt is put before the prompt."""
    audience = traitlets.Unicode().tag(sync=True)
    disallow = traitlets.Unicode().tag(sync=True)
    final: traitlets.List[str] = traitlets.List().tag(sync=True)
    """What is sent: before the prompt, the prompt itself, and after it."""
    drawn_by = traitlets.Unicode().tag(sync=True)
    size = traitlets.Unicode("1024x1024").tag(sync=True)
    quality = traitlets.Unicode("low").tag(sync=True)
    n = traitlets.Int(1).tag(sync=True)
    seed = traitlets.Unicode().tag(sync=True)
    temperature = traitlets.Float(0.7).tag(sync=True)
    guidance = traitlets.Float(DEFAULT_GUIDANCE).tag(sync=True)
    at_once = traitlets.Bool(default_value=False).tag(sync=True)
    """Whether a slider that is moved draws at once; offered only where drawing is free."""

    offered = traitlets.Dict().tag(sync=True)
    """What there is to choose: lists of values and their words, knobs and their limits."""
    hints = traitlets.Unicode().tag(sync=True)
    """Which knobs are not there, as HTML."""
    shown: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """The pictures on show."""
    unfinished = traitlets.Dict().tag(sync=True)
    """The picture that is being drawn, as far as it is."""
    past: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """Number, prompt and a small picture of each draw that one can go back to."""
    at = traitlets.Int(0).tag(sync=True)
    """The number of the draw on show, or 0."""

    def __init__(
        self,
        prompt: str,
        generate: Callable[..., Pictures],
        estimate: Callable[..., Cost],
        who_answers: Callable[[], Service],
    ) -> None:
        self.pictures = Pictures()
        self._generate, self._estimate = generate, estimate
        self._past = Past()
        super().__init__(
            prompting_words.STUDIO,
            who_answers,
            prompt=prompt,
            audience=audiences()[0],
            disallow=", ".join(disallowed()),
        )
        self._show_final()
        self.observe(self._show_final, ["prompt", "bounded", "audience", "disallow"])
        self.observe(self._offer, "drawn_by")
        self.observe(self.show_price, ["drawn_by", "size", "quality", "n"])

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"draw": self.draw, "look_back": self.look_back}

    def draw(self, **chosen: Any) -> None:
        """Draw what was chosen, unless something is being drawn.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        if self.busy:
            return  # the second click of a double click
        self.take(chosen)
        self.ask(self._drawing())

    def look_back(self, number: int) -> None:
        """Show what was drawn before, and bring back what was chosen for it.

        Args:
            number: The number of the draw.
        """
        draw = self._past.draw(number)
        with self.hold_sync():
            self.take(draw.chosen)
            self._show(draw)
            self.status = pieces.done(draw.pictures)

    def price_in_words(self, service: Service) -> str:
        """Return what the next click will cost."""
        self._free = False
        cost = self._estimate(
            "".join(self.final), n=self.n, size=self.size, quality=self.quality, model=self.drawn_by
        )
        self._free = cost.dollars == 0
        return pieces.cost_in_words(cost, service)

    def _meet(self, service: Service) -> None:
        self._service = service
        self._offer()
        super()._meet(service)

    def _offer(self, _change: object = None) -> None:
        """Offer what the model has; what was chosen before stays, where it is there too."""
        with self.hold_sync():
            models = choices.models(self._service)
            self.drawn_by = choices.kept(self.drawn_by, models)
            model = self._service.capabilities(self.drawn_by)
            knobs = self._service.knobs(self.drawn_by)
            sizes, qualities = choices.sizes(model), choices.qualities(model)
            names = prompting_words.AUDIENCES
            self.offered = {
                "models": models,
                "sizes": sizes,
                "qualities": qualities,
                "audiences": [[name, names.get(name, name)] for name in audiences()],
                "knobs": sorted(knobs or ()),
                "highest": model.highest_temperature if model else 0,
                "free": self._service.free,
            }
            self.size = choices.kept(self.size, sizes)
            self.quality = choices.kept(self.quality, qualities)
            if model:
                self.temperature = min(self.temperature, model.highest_temperature)
            self.hints = pieces.hints(choices.missing_knobs(self.drawn_by, knobs))

    def _chosen(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in CHOICES}

    def _show_final(self, _change: object = None) -> None:
        try:
            final, own = choices.final_prompt(self._chosen()), self.prompt.strip()
        except PromptError:  # there is none yet, or one that is too long
            self.final = []
        else:
            self.final = list(final.rpartition(own))
        self.show_price()

    def _drawing(self) -> Order:
        chosen, free, at_once = self._chosen(), self._free, self.at_once
        knobs = self.offered["knobs"]

        def order(job: Job) -> None:
            # Unfinished pictures are billed: 100 output tokens each, and three of them cost more
            # than a whole picture of low quality ("Partial images cost" in OpenAI's guide,
            # https://platform.openai.com/docs/guides/image-generation). The price on show is
            # without them, so they are asked for only where they are free. Whoever moves a slider
            # would rather have the next picture sooner.
            watched = free and chosen["n"] == 1 and not at_once
            on_partial = self._unfinished_shower(job.stopped) if watched else None
            try:
                asked = choices.arguments(chosen, knobs)
                pictures = self._generate(
                    choices.final_prompt(chosen), **asked, **job.options, on_partial=on_partial
                )
            except ImgkitError as error:
                if came := rescued(error):
                    self._remember(chosen, came)
                raise
            finally:
                self.unfinished = {}
            # They are shown even if it was stopped meanwhile: they are made, and may be paid for.
            self._remember(chosen, pictures)
            if not job.stopped.is_set():
                self.show_done(pictures)

        return order

    def _unfinished_shower(self, stopped: threading.Event) -> Callable[[bytes], None]:
        numbers = itertools.count(1)

        def show(data: bytes) -> None:
            # A preview that cannot be shown must not break off the picture that it belongs to.
            with contextlib.suppress(Exception):
                if not stopped.is_set():
                    self._show_unfinished(data, next(numbers) / (PARTIAL_IMAGES + 1))

        return show

    def _show_unfinished(self, data: bytes, share: float) -> None:
        with self.hold_sync():
            self.unfinished = {
                **shown_picture(data),
                "alt": prompting_words.UNFINISHED_ALT,
                "caption": prompting_words.UNFINISHED,
                "badge": self._service.mode,
            }
            self.status = pieces.working(share=share)

    def _remember(self, chosen: dict[str, Any], pictures: Pictures) -> None:
        draw = self._past.remember(chosen, pictures)
        with self.hold_sync():
            self.past = self._past.in_short()
            self._show(draw)

    def _show(self, draw: Draw) -> None:
        self.pictures = draw.pictures
        self.shown = [_shown(picture) for picture in draw.pictures]
        self.at = draw.number


def _shown(picture: Picture) -> dict[str, Any]:
    return {**shown_picture(picture), "caption": picture.caption()}


def prompt_studio(
    prompt: str = "",
    *,
    generate: Callable[..., Pictures] = generate_pictures,
    estimate: Callable[..., Cost] = estimate_cost,
    who_answers: Callable[[], Service] = ask_who_answers,
) -> PromptStudio:
    """Return a panel that draws what is typed into it.

    Args:
        prompt: What stands in the field for the prompt at first.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.

    Returns:
        The panel; the last line of a cell shows it, and ``.pictures`` holds what it shows.

    Raises:
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return PromptStudio(prompt, generate, estimate, who_answers)
