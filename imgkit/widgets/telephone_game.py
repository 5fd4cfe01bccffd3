"""The telephone game: describe a picture, draw from the words, describe that, and so on."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import traitlets

from imgkit.comparisons.likeness import Similarity
from imgkit.comparisons.likeness import similarity as compare
from imgkit.comparisons.meaning import is_ready, meaning_similarity
from imgkit.describing import Description
from imgkit.describing import describe as describe_picture
from imgkit.describing import estimate_describing as estimate_describing_cost
from imgkit.errors import ImgkitError
from imgkit.images import estimate as estimate_cost
from imgkit.images import generate as generate_pictures
from imgkit.inputs import ImageInput
from imgkit.money.cost import FREE, Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import pieces, words_descent
from imgkit.widgets.asking_panel import AskingPanel, reached, rescued, shown_picture
from imgkit.widgets.job import Job
from imgkit.widgets.prompt_changes import prompt_changes
from imgkit.widgets.working import source

MOST_ROUNDS = 10
MEASURES = ["phash", "ssim"]
"""What every computer can measure; ``"meaning"`` comes in where CLIP is ready."""


class TelephonePanel(AskingPanel):
    """A panel that plays the telephone game, and shows how far the pictures drift.

    ``pictures`` are those that were drawn, and ``descriptions`` what was said of each before it.

    Args:
        image: The picture that the game begins with.
        rounds: How often to describe and draw, from 1 to 10.
        describe: Describes; takes what :func:`imgkit.describe` takes.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        similarity: Says how alike two pictures are, like :func:`imgkit.similarity`.
        meaning: Says it by what they show, like :func:`imgkit.meaning_similarity`; None for no one.
        estimate: Says what drawing will cost; takes what :func:`imgkit.estimate` takes.
        estimate_describing: Says what it will cost to describe a picture.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
    """

    _esm = source("pixels.js", "asking_panel.js", "telephone_game.js")

    rounds = traitlets.Int(4, min=1, max=MOST_ROUNDS).tag(sync=True)
    steps: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """What the browser shows of each picture, the one that the game begins with first."""
    measures: traitlets.List[str] = traitlets.List(MEASURES).tag(sync=True)
    """What there is to choose from."""
    measure = traitlets.Unicode("phash").tag(sync=True)
    """Which of them the chart shows."""

    def __init__(
        self,
        image: ImageInput,
        rounds: int,
        *,
        describe: Callable[..., Description],
        generate: Callable[..., Pictures],
        similarity: Callable[[ImageInput, ImageInput], Similarity],
        meaning: Callable[[ImageInput, ImageInput], float] | None,
        estimate: Callable[..., Cost],
        estimate_describing: Callable[[ImageInput], Cost],
        who_answers: Callable[[], Service],
    ) -> None:
        self._describe, self._generate = describe, generate
        self._similarity, self._meaning = similarity, meaning
        self._estimate, self._estimate_describing = estimate, estimate_describing
        self.image = image
        self.pictures = Pictures()
        self.descriptions: list[Description] = []
        self._start = shown_picture(image)
        super().__init__(
            words_descent.TELEPHONE,
            who_answers,
            rounds=rounds,
            steps=[self._start],
            measures=[*MEASURES, "meaning"] if meaning else MEASURES,
        )
        self.observe(self.show_price, "rounds")

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"play": self.play}

    def play(self, **chosen: Any) -> None:
        """Play from the first picture on.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        self.take(chosen)
        rounds = self.rounds
        self.ask(lambda job: self._play(job, rounds))

    def price_in_words(self, service: Service) -> str:
        """Return what it will cost to play all rounds."""
        drawing = self._estimate(n=self.rounds)
        looking = sum([self._estimate_describing(self.image)] * self.rounds, FREE)
        if looking.dollars is None:
            said = pieces.cost_in_words(drawing, service)
            return words_descent.TELEPHONE_PRICE.format(cost=said)
        return pieces.cost_in_words(drawing + looking, service)

    def _play(self, job: Job, rounds: int) -> None:
        self.pictures, self.descriptions, self.steps = Pictures(), [], [self._start]
        for number in range(1, rounds + 1):
            place = {"round": number, "rounds": rounds}
            self.status = pieces.working(words_descent.ROUND_DESCRIBES.format(**place))
            seen = self.pictures[-1] if self.pictures else self.image
            said = self._describe(seen, line=job.line)
            if job.stopped.is_set():
                return
            self.status = pieces.working(
                words_descent.ROUND_DRAWS.format(caption=said.caption, **place)
            )
            try:
                [picture] = self._generate(said.caption, **job.options)
            except ImgkitError as error:
                for lost in rescued(error):
                    self._add(lost, said)
                raise
            self._add(picture, said)  # even if it was stopped meanwhile: it may be paid for
            if job.stopped.is_set():
                return
        self._sum_up(rounds)

    def _add(self, picture: Picture, said: Description) -> None:
        before = self.pictures[-1] if self.pictures else self.image
        heard = self.descriptions[-1].caption if self.descriptions else said.caption
        step = shown_picture(picture) | {
            "changes": prompt_changes(heard, said.caption),
            "confidence": said.confidence,
            "service": said.service,
            "to_first": self._alike(self.image, picture),
            "to_before": self._alike(before, picture),
        }
        self.pictures.append(picture)
        self.descriptions.append(said)
        self.steps = [*self.steps, step]

    def _alike(self, first: ImageInput, second: ImageInput) -> dict[str, float]:
        alike = asdict(self._similarity(first, second))
        return alike | ({"meaning": self._meaning(first, second)} if self._meaning else {})

    def _sum_up(self, rounds: int) -> None:
        alike = round(100 * self.steps[-1]["to_first"]["phash"])
        said = words_descent.PLAYED_ONE if rounds == 1 else words_descent.PLAYED
        text = said.format(rounds=rounds, percent=alike, cost=self.pictures.cost)
        self.status = reached(text) + pieces.saved(self.pictures)
        self.offer_anew(self.pictures)


def telephone(
    image: ImageInput,
    rounds: int = 4,
    *,
    describe: Callable[..., Description] = describe_picture,
    generate: Callable[..., Pictures] = generate_pictures,
    similarity: Callable[[ImageInput, ImageInput], Similarity] = compare,
    meaning: Callable[[ImageInput, ImageInput], float] | None = None,
    estimate: Callable[..., Cost] = estimate_cost,
    estimate_describing: Callable[[ImageInput], Cost] = estimate_describing_cost,
    who_answers: Callable[[], Service] = ask_who_answers,
) -> TelephonePanel:
    """Return a panel that plays the telephone game with a picture.

    Args:
        image: The picture that the game begins with.
        rounds: How often to describe and draw, from 1 to 10.
        describe: Describes; takes what :func:`imgkit.describe` takes.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        similarity: Says how alike two pictures are, like :func:`imgkit.similarity`.
        meaning: Says it by what they show, like :func:`imgkit.meaning_similarity`, which is taken
            where CLIP is ready.
        estimate: Says what drawing will cost; takes what :func:`imgkit.estimate` takes.
        estimate_describing: Says what it will cost to describe a picture.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.

    Returns:
        The panel; the last line of a cell shows it, and ``.pictures`` holds what was drawn.

    Raises:
        ImageError: The picture is missing, damaged, or no picture at all.
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return TelephonePanel(
        image,
        rounds,
        describe=describe,
        generate=generate,
        similarity=similarity,
        meaning=meaning or (meaning_similarity if is_ready() else None),
        estimate=estimate,
        estimate_describing=estimate_describing,
        who_answers=who_answers,
    )
