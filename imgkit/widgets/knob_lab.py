"""The knob lab: what seed and temperature do, on those who have them and on those who do not."""

from collections.abc import Callable, Sequence
from typing import Any

import traitlets

from imgkit.comparisons import comparison_html
from imgkit.comparisons.comparing import SEEDS, TEMPERATURES, Comparison, compare_step_by_step
from imgkit.errors import OptionError, ServiceError
from imgkit.images import estimate as estimate_cost
from imgkit.images import generate as generate_pictures
from imgkit.money.cost import FREE, Cost
from imgkit.picture import Pictures
from imgkit.services import Service
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import knob_pieces, knob_words, pieces, words
from imgkit.widgets.asking_panel import AskingPanel
from imgkit.widgets.job import Job
from imgkit.widgets.previews import copy_of
from imgkit.widgets.working import source

EDGE = 176
"""The longer side of a shown picture in pixels: twice that of its place, for sharp screens."""

DRAWN = (480, 480)
"""Width and height of the pictures, or as near to that as the model draws: a grid needs no more."""


class KnobLab(AskingPanel):
    """A panel that lets a person guess first, and then draws a grid of seeds and temperatures.

    ``comparison`` is what was drawn last, ``error`` what went wrong the last time.

    Args:
        prompt: What stands in the field for the prompt at first.
        seeds: The seed of each row.
        temperatures: The temperature of each column.
        models: Those who can be asked to draw; None for all that it is worth asking.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
    """

    _esm = source("pixels.js", "asking_panel.js", "knob_lab.js")
    _css = source("panel.css", "pixels.css", "asking_panel.css", "knob_lab.css")

    prompt = traitlets.Unicode().tag(sync=True)
    models: traitlets.List[list[str]] = traitlets.List().tag(sync=True)
    """The names of those who can draw, and what the list calls them."""
    drawn_by = traitlets.Unicode().tag(sync=True)
    seeds: traitlets.List[int] = traitlets.List().tag(sync=True)
    temperatures: traitlets.List[float] = traitlets.List().tag(sync=True)
    highest = traitlets.Float(2.0).tag(sync=True)
    """How hot a temperature can be."""
    has_temperature = traitlets.Bool(default_value=True).tag(sync=True)
    """Whether there is a temperature to turn, or at least to try."""
    guess = traitlets.Unicode().tag(sync=True)
    """``"low"``, ``"high"`` or ``"same"``; empty before the guess."""
    cells: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """The pictures so far: file, alt text and badge of each, one column after the other."""
    verdict = traitlets.Unicode().tag(sync=True)
    """Whether the guess was right, as HTML."""
    measured = traitlets.Unicode().tag(sync=True)
    """Chart and matrix as HTML."""
    refused = traitlets.Bool(default_value=False).tag(sync=True)
    """Whether imgkit refused a knob before anything was sent."""

    def __init__(
        self,
        prompt: str,
        *,
        seeds: Sequence[int],
        temperatures: Sequence[float],
        models: Sequence[str] | None,
        generate: Callable[..., Pictures],
        estimate: Callable[..., Cost],
        who_answers: Callable[[], Service],
    ) -> None:
        self.comparison: Comparison | None = None
        self._generate, self._estimate = generate, estimate
        offered = models or who_answers().models_to_try
        super().__init__(
            knob_words.TEXTS,
            who_answers,
            prompt=prompt,
            seeds=list(seeds),
            temperatures=list(temperatures),
            models=[[name, knob_words.MODELS.get(name, name)] for name in offered],
            drawn_by=offered[0],
        )
        self.observe(self.show_price, ["drawn_by", "prompt", "seeds", "temperatures"])
        self.observe(self._plan_anew, ["drawn_by", "seeds", "temperatures"])

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"run": self.run, "send_anyway": self.send_anyway}

    def run(self, **plan: Any) -> None:
        """Draw the grid, if there is a guess; what is being drawn is left off.

        Args:
            **plan: What the browser shows, by the names of the traits. A click comes at once, and
                the traits may still be on their way.
        """
        for name, value in plan.items():
            self.set_trait(name, value)
        if not self.guess and self.has_temperature:  # without it there is nothing to guess
            self.status = pieces.notice(knob_words.NO_GUESS, knob_words.NO_GUESS_REMEDY)
            return
        self.refused = False
        self.ask(self._draw)

    def send_anyway(self) -> None:
        """Send seed and temperature to a service that has none, and show what it says."""
        self.ask(self._ask_anyway)

    def price_in_words(self, service: Service) -> str:
        """Return what the grid will cost."""
        count = len(self.seeds) * len(self._columns())
        one = self._estimate(self.prompt, size=self._size(service), model=self.drawn_by)
        cost = sum([one] * count, FREE)
        if cost.dollars is None:
            return words.UNKNOWN_PRICE
        return knob_words.PRICE.format(count=count, price=cost)

    def show_price(self, _change: object = None) -> None:
        """Show what the grid will cost, and which knobs there are.

        Where there is none at all, both are offered: that a service refuses them is worth seeing.
        """
        model = self._service.capabilities(self.drawn_by)
        self.highest = model.highest_temperature if model else 2.0
        knobs = self._service.knobs(self.drawn_by)
        self.has_temperature = not knobs or "temperature" in knobs
        super().show_price()

    def _plan_anew(self, _change: object) -> None:
        """Take away the pictures of another plan; the browser takes away the guess.

        It knows whether a person guessed before or after turning a knob; both may come here as one.
        """
        if self.busy:
            self.stop()
        with self.hold_sync():
            self.verdict = self.measured = ""
            self.cells, self.refused = [], False
        self.temperatures = [min(value, self.highest) for value in self.temperatures]

    def _size(self, service: Service) -> str:
        model = service.capabilities(self.drawn_by)
        return model.nearest_size(*DRAWN) if model else "1024x1024"

    def _columns(self) -> Sequence[float | None]:
        """Return the temperature of each column; one that is left to the service has None."""
        return self.temperatures if self.has_temperature else [None]

    def _draw(self, job: Job) -> None:
        columns, guess = self._columns(), self.guess
        count = len(self.seeds) * len(columns)
        self.comparison = None
        with self.hold_sync():
            self.cells, self.verdict, self.measured = [], "", ""
            self.status = _working(1, count)
        steps = compare_step_by_step(
            self.prompt,
            seeds=self.seeds,
            temperatures=columns,
            generate=self._generate,
            size=self._size(self._service),
            model=self.drawn_by,
            **job.options,
        )
        try:
            for number, comparison in enumerate(steps, 2):
                if job.stopped.is_set():
                    return
                self._show(comparison, _working(number, count))
        except OptionError as refusal:
            if self._service.knobs(self.drawn_by) != frozenset():
                raise
            self.error, self.refused = refusal, True
            self.status = knob_pieces.refused_here(refusal, self.drawn_by)
            return
        if self.comparison:
            self.show_done(self.comparison.pictures)
            if guess:
                self.verdict = knob_pieces.verdict(self.comparison, guess)

    def _show(self, comparison: Comparison, status: str) -> None:
        self.comparison = comparison
        with self.hold_sync():  # the browser gets all of it at once
            self.cells = [*self.cells, _cell(comparison)]
            self.measured = comparison_html.chart(comparison) + comparison_html.matrix(comparison)
            self.status = status

    def _ask_anyway(self, job: Job) -> None:
        self.status = pieces.working()
        knobs = {"seed": self.seeds[0], "temperature": self.temperatures[0]}
        size = self._size(self._service)
        try:
            pictures = self._generate(
                self.prompt, size=size, model=self.drawn_by, extra_body=knobs, line=job.line
            )
        except ServiceError as error:
            if error.status != 400:
                raise
            if not job.stopped.is_set():
                self.error = error
                self.status = knob_pieces.refused_there(error)
            return
        said = knob_words.NOT_REFUSED.format(cost=pictures.cost)
        self.status = pieces.notice(said, knob_words.NOT_REFUSED_REMEDY)


def _working(number: int, count: int) -> str:
    return pieces.working(knob_words.WORKING.format(number=number, count=count))


def _cell(comparison: Comparison) -> dict[str, Any]:
    """Return what the browser shows of the picture that came last."""
    *_earlier, (column, row, picture) = comparison.places()
    name = comparison_html.picture_name(
        comparison.seeds[row], comparison.temperatures[column], picture.alt
    )
    return {
        "picture": copy_of(picture, EDGE),
        "alt": name,
        "badge": picture.source,
    }


def knob_lab(
    prompt: str = "",
    *,
    seeds: Sequence[int] = SEEDS,
    temperatures: Sequence[float] = TEMPERATURES,
    models: Sequence[str] | None = None,
    generate: Callable[..., Pictures] = generate_pictures,
    estimate: Callable[..., Cost] = estimate_cost,
    who_answers: Callable[[], Service] = ask_who_answers,
) -> KnobLab:
    """Return a panel that compares seeds and temperatures, after a guess.

    Args:
        prompt: What stands in the field for the prompt at first.
        seeds: The seed of each row.
        temperatures: The temperature of each column.
        models: Those who can be asked to draw; None for all that it is worth asking.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.

    Returns:
        The panel; the last line of a cell shows it, and ``.comparison`` holds what it drew last.

    Raises:
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return KnobLab(
        prompt,
        seeds=seeds,
        temperatures=temperatures,
        models=models,
        generate=generate,
        estimate=estimate,
        who_answers=who_answers,
    )
