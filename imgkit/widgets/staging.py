"""The stage: for the projector; prompts wait in a queue, and each picture is shown large."""

import itertools
import threading
from collections.abc import Callable, Iterator
from typing import Any

import traitlets

from imgkit.errors import ConnectionLostError, ImgkitError, SavingError, StoppedError
from imgkit.images import estimate as estimate_cost
from imgkit.images import generate as generate_pictures
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.session import answer_locally as answer_locally_from_now_on
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import pieces, staging_words, words
from imgkit.widgets.asking_panel import AskingPanel, reached, shown_picture
from imgkit.widgets.job import Job
from imgkit.widgets.working import source

LARGE, SMALL = 1024, 160
"""The longest sides in pixels of the picture on the stage and of those that were there before."""

AUDIENCE = "children"

ANY_PROMPT = "something"
"""Stands for what the room will call out, which nobody knows when the price is shown."""


class Stage(AskingPanel):
    """A panel that draws one prompt after the other, large enough for a room.

    ``pictures`` are all that were drawn. When a live service can no longer be reached, the painter
    on this computer goes on, and the stage says so.

    Args:
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        answer_locally: Lets the painter on this computer answer from then on.
    """

    _esm = source("pixels.js", "asking_panel.js", "staging.js")
    _css = source("panel.css", "pixels.css", "asking_panel.css", "staging.css")

    prompt = traitlets.Unicode().tag(sync=True)
    """What stands in the field."""
    boundaries = traitlets.Bool(default_value=True).tag(sync=True)
    growing = traitlets.Bool(default_value=False).tag(sync=True)
    queue: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """Number, prompt and state of each prompt that is not drawn yet."""
    shown = traitlets.Dict().tag(sync=True)
    """The picture on the stage: file, prompt, alt text, caption, badge, and if it is finished."""
    drawn: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """Small copies of all pictures that were drawn."""

    def __init__(
        self,
        *,
        generate: Callable[..., Pictures],
        estimate: Callable[..., Cost],
        who_answers: Callable[[], Service],
        answer_locally: Callable[[], None],
    ) -> None:
        self._generate, self._estimate = generate, estimate
        self._answer_locally = answer_locally
        self._numbers = itertools.count(1)
        self._lock = threading.RLock()  # around the queue: clicks and drawing are two threads
        self._note = ""  # what the room should not overlook from now on
        self.pictures = Pictures()
        super().__init__(staging_words.STAGE, who_answers)
        self.growing = self._service.free
        self.observe(self.show_price, ["boundaries", "growing"])

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {
            "add": self.add,
            "remove": self.remove,
            "go_on": self.go_on,
            "show": self.show,
        }

    def add(self, prompt: str, *, new_draw: bool = False) -> None:
        """Put a prompt into the queue, and draw it when its turn comes.

        Args:
            prompt: What to draw; a blank one is left out.
            new_draw: Whether to draw it anew where it is saved already.
        """
        if not prompt.strip():
            return
        entry = {
            "number": next(self._numbers),
            "prompt": prompt.strip(),
            "state": "waiting",
            "new_draw": new_draw,
        }
        with self._lock:
            self.queue = [*self.queue, entry]
        self.prompt = ""
        self.go_on()

    def remove(self, number: int) -> None:
        """Take a prompt out of the queue, unless it is being drawn.

        Args:
            number: The number of the prompt.
        """
        with self._lock:
            self.queue = [
                entry
                for entry in self.queue
                if entry["number"] != number or entry["state"] == "drawing"
            ]

    def go_on(self) -> None:
        """Draw what waits, and try again what did not work."""
        with self._lock:
            if self.busy:
                return
            self.queue = [{**entry, "state": "waiting"} for entry in self.queue]
            self.ask(self._draw_all)

    def stop(self) -> None:
        """Leave off; what waits, waits until :meth:`go_on`."""
        with self._lock:
            super().stop()
            self.queue = [{**entry, "state": "stopped"} for entry in self.queue]

    def draw_anew(self) -> None:
        """Draw anew what came last, though it is saved already."""
        if self.anew:  # otherwise it is the second click of a double click
            self.anew = ""
            self.add(self.drawn[-1]["prompt"], new_draw=True)

    def show(self, number: int) -> None:
        """Show a picture again that was drawn before.

        Args:
            number: Its place among the pictures, from 0 on.
        """
        self._put_on_stage(self.pictures[number])

    def price_in_words(self, service: Service) -> str:
        """Return what one picture will cost."""
        asked = {
            "metaprompt": AUDIENCE if self.boundaries else None,
            "on_partial": self._show_unfinished if self.growing else None,
        }
        cost = pieces.cost_in_words(self._estimate(ANY_PROMPT, **asked), service)
        return cost if service.free else staging_words.NEXT_PRICE.format(cost=cost)

    def _draw_all(self, job: Job) -> None:
        while not job.stopped.is_set():
            with self._lock:
                waiting = [entry for entry in self.queue if entry["state"] == "waiting"]
                if not waiting:
                    self.busy = False  # here, where nobody can join the queue meanwhile
                    return
                self._mark(waiting[0]["number"], "drawing")
            self._draw(waiting[0], job)

    def _draw(self, entry: dict[str, Any], job: Job) -> None:
        self.status = pieces.working()
        try:
            [picture] = self._ask_for(entry, job)
        except StoppedError:
            raise
        except SavingError as error:
            self._add(error.pictures[0], entry)
            self.status = pieces.error_box(error)
        except Exception as error:  # noqa: BLE001 - one prompt must not break off the others
            self.error = error
            self._mark(entry["number"], "failed")
            explained = error if isinstance(error, ImgkitError) else pieces.unforeseen(error)
            self.status = pieces.error_box(explained)
        else:
            self._add(picture, entry)  # even if it was stopped meanwhile: it may be paid for
            if not job.stopped.is_set():
                said = reached(" ".join(_account(picture, entry["prompt"])))
                self.status = self._note + said + pieces.saved(Pictures([picture]))
                self.offer_anew(Pictures([picture]))

    def _ask_for(self, entry: dict[str, Any], job: Job) -> Pictures:
        prompt: str = entry["prompt"]
        options: dict[str, Any] = {"metaprompt": AUDIENCE if self.boundaries else None}
        options |= {"line": job.line, "new_draw": entry["new_draw"]}
        if self.growing:
            options["on_partial"] = lambda data: self._show_unfinished(data, prompt, job)
        try:
            return self._generate(prompt, **options)
        except ConnectionLostError:
            if self._service.free:
                raise
        self._answer_locally()
        self._meet(self._who_answers())
        self._note = pieces.notice(staging_words.NETWORK_GONE, staging_words.NETWORK_GONE_REMEDY)
        return self._generate(prompt, **options)

    def _show_unfinished(self, data: bytes, prompt: str, job: Job) -> None:
        if not job.stopped.is_set():
            self.shown = {
                "picture": data,
                "prompt": prompt,
                "alt": staging_words.STAGE["unfinished"],
                "badge": self._service.mode,
                "finished": False,
            }

    def _add(self, picture: Picture, entry: dict[str, Any]) -> None:
        self.pictures.append(picture)
        small = {**shown_picture(picture, SMALL), "prompt": entry["prompt"]}
        with self._lock:
            self.queue = [other for other in self.queue if other["number"] != entry["number"]]
        self.drawn = [*self.drawn, small]
        self._put_on_stage(picture)

    def _put_on_stage(self, picture: Picture) -> None:
        prompt = picture.prompt.splitlines()[-1]  # the last line: before it stands the metaprompt
        self.shown = {**shown_picture(picture, LARGE), "prompt": prompt, "finished": True}

    def _mark(self, number: int, state: str) -> None:
        with self._lock:
            self.queue = [
                {**entry, "state": state} if entry["number"] == number else entry
                for entry in self.queue
            ]


def _account(picture: Picture, prompt: str) -> Iterator[str]:
    yield staging_words.ON_STAGE.format(prompt=prompt)
    if picture.not_drawn:
        yield words.NOT_DRAWN.format(words=", ".join(picture.not_drawn))


def stage(
    *,
    generate: Callable[..., Pictures] = generate_pictures,
    estimate: Callable[..., Cost] = estimate_cost,
    who_answers: Callable[[], Service] = ask_who_answers,
    answer_locally: Callable[[], None] = answer_locally_from_now_on,
) -> Stage:
    """Return a panel for the projector: a queue of prompts, and large pictures.

    Args:
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        answer_locally: Lets the painter on this computer answer from then on.

    Returns:
        The panel; the last line of a cell shows it, and ``.pictures`` holds what was drawn.

    Raises:
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return Stage(
        generate=generate,
        estimate=estimate,
        who_answers=who_answers,
        answer_locally=answer_locally,
    )
