"""The boundary lab: attack the layers, see which lamp lights up, and count their mistakes."""

from collections.abc import Callable, Sequence
from typing import Any

import traitlets

from imgkit.boundaries import Attempt, Layer, Moderate, Score
from imgkit.boundaries import score as score_layers
from imgkit.boundaries import try_layers as meet_layers
from imgkit.images import estimate as estimate_cost
from imgkit.images import generate as generate_pictures
from imgkit.moderating import moderate as ask_moderation
from imgkit.money.cost import Cost
from imgkit.picture import Pictures
from imgkit.services import Service
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import boundary_pieces, boundary_words, pieces
from imgkit.widgets.asking_panel import AskingPanel, reached, shown_picture
from imgkit.widgets.job import Job
from imgkit.widgets.working import source
from imgkit.word_lists import word_list

COUNTED: tuple[Layer, ...] = ("words", "moderation")
"""The layers that the score is about: to try the others would cost a picture for each prompt."""

AT_FIRST: tuple[Layer, ...] = ("prefix", *COUNTED)
"""The layers that are on at first: the last one may cost money."""

PICTURE_EDGE = 240
"""The longer side of the drawn picture in pixels."""


class BoundaryLab(AskingPanel):
    """A panel in which a prompt meets four layers, each with a lamp and a switch.

    ``attempt`` is what the layers said last, and ``score`` how they did on all prompts.

    Args:
        prompt: The prompt that is tried first.
        audience: For whom the metaprompt is, as :func:`imgkit.metaprompt` takes it.
        moderate: Judges texts, like :func:`imgkit.moderating.moderate`.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
    """

    _esm = source("pixels.js", "asking_panel.js", "boundary_lab.js")
    _css = source("panel.css", "pixels.css", "asking_panel.css", "boundary_lab.css")

    layers = traitlets.Dict().tag(sync=True)
    """What each layer is called, and what it is blind to."""
    prompt = traitlets.Unicode().tag(sync=True)
    on = traitlets.List(list(AT_FIRST)).tag(sync=True)
    """The layers that are switched on."""
    words = traitlets.Unicode().tag(sync=True)
    """The word list, with commas."""
    inside = traitlets.Bool(default_value=False).tag(sync=True)
    lamps: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """What the browser shows of each layer."""
    sent = traitlets.Unicode().tag(sync=True)
    """What is sent, with the metaprompt."""
    drawn: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """What the browser shows of the picture, where one was drawn."""
    rows: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """What the browser shows of each prompt that the score is about."""
    total = traitlets.Unicode().tag(sync=True)
    """The score in words."""

    def __init__(
        self,
        prompt: str,
        audience: str,
        *,
        moderate: Moderate,
        generate: Callable[..., Pictures],
        estimate: Callable[..., Cost],
        who_answers: Callable[[], Service],
    ) -> None:
        self._audience, self._first_prompt = audience, prompt
        self._moderate, self._generate, self._estimate = moderate, generate, estimate
        self._judged: dict[str, tuple[str, ...]] = {}
        super().__init__(
            boundary_words.LAB,
            who_answers,
            layers=boundary_words.LAYERS,
            **self._beginning(),
        )
        self.attempt: Attempt | None = None
        self.score: Score | None = None
        self.observe(self.show_price, ["on", "prompt"])
        self.observe(self._darken, ["on", "words", "inside"])
        self.observe(self._count_again, ["on", "words", "inside"])

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"meet": self.meet, "count": self.count, "reset": self.reset}

    def meet(self, **chosen: Any) -> None:
        """Let the prompt meet the layers.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        self.take(chosen)
        prompt, layers = self.prompt, list(self.on)
        words, inside = self.words.split(","), self.inside

        def order(job: Job) -> None:
            self.status = pieces.working(boundary_words.TRYING)
            attempt = meet_layers(
                prompt,
                layers,
                audience=self._audience,
                words=words,
                inside=inside,
                moderate=self._moderate,
                generate=self._generate,
                **job.options,
            )
            # A picture is shown even if it was stopped meanwhile: it may be paid for.
            if attempt.pictures or not job.stopped.is_set():
                self._show(attempt)
            if not job.stopped.is_set():
                said = reached(boundary_pieces.verdict(attempt))
                self.status = said + pieces.saved(attempt.pictures)
                self.offer_anew(attempt.pictures)

        self.ask(order)

    def count(self, **chosen: Any) -> None:
        """Count the mistakes that the layers make on all prompts; nothing is drawn.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        self.take(chosen)
        if not self._counted:
            self.status = pieces.notice(
                boundary_words.NO_LAYER_COUNTS, boundary_words.NO_LAYER_REMEDY
            )
            return

        def order(job: Job) -> None:
            self.status = pieces.working(boundary_words.COUNTING)
            score = self._score()
            if not job.stopped.is_set():
                self._show_score(score)
                self.status = ""

        self.ask(order)

    def reset(self) -> None:
        """Begin anew."""
        self.stop()
        self.status = ""
        self.attempt = self.score = None
        with self.hold_sync():
            for name, value in self._beginning().items():
                self.set_trait(name, value)

    def price_in_words(self, service: Service) -> str:
        """Return what the next try will cost."""
        if "service" not in self.on:
            return boundary_words.NO_PICTURE_PRICE
        audience = self._audience if "prefix" in self.on else None
        return pieces.cost_in_words(self._estimate(self.prompt, metaprompt=audience), service)

    @property
    def _counted(self) -> list[Layer]:
        return [layer for layer in COUNTED if layer in self.on]

    def _score(self) -> Score:
        words, inside = self.words.split(","), self.inside
        return score_layers(self._counted, words=words, inside=inside, moderate=self._moderate_once)

    def _darken(self, _change: object) -> None:
        """Forget what was said by other layers than those that are on now."""
        self.lamps = []
        if not self.busy:
            self.status = ""

    def _count_again(self, _change: object) -> None:
        """Follow a change of the layers at once; what would have to be asked for waits."""
        if self.score is None:
            return
        if self._counted and (self._judged or "moderation" not in self.on):
            self._show_score(self._score())
        else:
            self.rows, self.total = boundary_pieces.rows_without_score(), ""

    def _beginning(self) -> dict[str, Any]:
        return {
            "prompt": self._first_prompt,
            "on": list(AT_FIRST),
            "words": ", ".join(word_list()),
            "inside": False,
            "lamps": [],
            "sent": "",
            "drawn": [],
            "rows": boundary_pieces.rows_without_score(),
            "total": "",
        }

    def _moderate_once(self, prompts: Sequence[str]) -> list[tuple[str, ...]]:
        """Judge texts, and do not ask about them again: they stay the same."""
        if not all(prompt in self._judged for prompt in prompts):
            self._judged |= zip(prompts, self._moderate(prompts), strict=True)
        return [self._judged[prompt] for prompt in prompts]

    def _show(self, attempt: Attempt) -> None:
        self.attempt = attempt
        with self.hold_sync():
            self.lamps = boundary_pieces.lamps(attempt)
            self.sent = "".join(attempt.findings[0].reasons) or attempt.prompt
            self.drawn = [shown_picture(picture, PICTURE_EDGE) for picture in attempt.pictures]

    def _show_score(self, score: Score) -> None:
        self.score = score
        with self.hold_sync():
            self.rows = boundary_pieces.rows(score)
            self.total = boundary_pieces.total(score)


def boundary_lab(
    prompt: str,
    *,
    audience: str = "children",
    moderate: Moderate = ask_moderation,
    generate: Callable[..., Pictures] = generate_pictures,
    estimate: Callable[..., Cost] = estimate_cost,
    who_answers: Callable[[], Service] = ask_who_answers,
) -> BoundaryLab:
    """Return a panel in which a prompt meets four layers, each with a lamp and a switch.

    Args:
        prompt: The prompt that is tried first.
        audience: For whom the metaprompt is, as :func:`imgkit.metaprompt` takes it.
        moderate: Judges texts, like :func:`imgkit.moderating.moderate`.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.

    Returns:
        The panel; the last line of a cell shows it. ``.attempt`` is what the layers said last, and
        ``.score`` how they did on all prompts.

    Raises:
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return BoundaryLab(
        prompt,
        audience,
        moderate=moderate,
        generate=generate,
        estimate=estimate,
        who_answers=who_answers,
    )
