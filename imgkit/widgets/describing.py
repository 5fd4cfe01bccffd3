"""The describe panel: what a service sees in a picture, where, and how sure it is."""

from collections.abc import Callable
from typing import Any

import traitlets

from imgkit.describing import Description, estimate_describing
from imgkit.describing import describe as describe_picture
from imgkit.errors import ImageError, ImgkitError
from imgkit.inputs import ImageInput, check_image
from imgkit.money.cost import Cost
from imgkit.services import Service, name_on_show
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import pieces, words, words_descent
from imgkit.widgets.asking_panel import AskingPanel, shown_picture
from imgkit.widgets.job import Job
from imgkit.widgets.working import source

SHOWN_EDGE = 800
"""The longest side of the shown copy in pixels."""


class DescribePanel(AskingPanel):
    """A panel that draws what a service sees over the picture.

    ``image`` is the picture, and ``description`` what was said of it last.

    Args:
        image: The picture; None leaves it to whoever uses the panel.
        describe: Describes; takes what :func:`imgkit.describe` takes.
        estimate: Says what it will cost to describe a picture.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
    """

    _esm = source("pixels.js", "asking_panel.js", "uploading.js", "describing.js")

    shown = traitlets.Dict().tag(sync=True)
    """The picture as the browser shows it, and its size; empty where there is none."""
    upload = traitlets.CBytes().tag(sync=True)
    """A file that was chosen in the browser; empty again when it has been taken."""
    seen = traitlets.Dict().tag(sync=True)
    """What was seen; empty before it is described."""
    at_least = traitlets.Float(0.0).tag(sync=True)
    """Only what the service is this sure of is shown, from 0 to 1."""

    def __init__(
        self,
        image: ImageInput | None,
        describe: Callable[..., Description],
        estimate: Callable[[ImageInput], Cost],
        who_answers: Callable[[], Service],
    ) -> None:
        self._describe, self._estimate = describe, estimate
        self.image: ImageInput | None = None
        self.description: Description | None = None
        super().__init__(words_descent.SEE, who_answers)
        self.observe(self._take_upload, "upload")
        if image is not None:
            self._take(image)

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"describe": self.describe}

    def describe(self) -> None:
        """Ask what is to be seen in the picture."""
        self.ask(self._look)

    def price_in_words(self, service: Service) -> str:
        """Return what it will cost to describe the picture."""
        _name, mode = service.describer
        if service.describes_free:
            return words.FREE[mode]
        if self.image is None:
            return words_descent.NO_PICTURE_PRICE
        return pieces.cost_in_words(self._estimate(self.image), service)

    def _take(self, image: ImageInput) -> None:
        checked = check_image(image)
        shown = shown_picture(image, SHOWN_EDGE) | {"size": [checked.width, checked.height]}
        with self.hold_sync():
            self.image, self.description = image, None
            self.shown, self.seen, self.status = shown, {}, ""
            self.show_price()

    def _take_upload(self, change: dict[str, Any]) -> None:
        if not change["new"]:
            return
        self.stop()
        try:
            self._take(change["new"])
        except ImgkitError as error:
            self.status = pieces.error_box(error)
        self.upload = b""  # so that the same file can be chosen again

    def _look(self, job: Job) -> None:
        if self.image is None:
            raise ImageError(words_descent.NO_PICTURE, remedy=words_descent.NO_PICTURE_REMEDY)
        self.status = pieces.working(words_descent.LOOKING)
        description = self._describe(self.image, line=job.line)
        if job.stopped.is_set():
            return
        self.description = description
        with self.hold_sync():
            self.seen = {**description.model_dump(), "service": name_on_show(description.service)}
            self.status = ""


def describe_panel(
    image: ImageInput | None = None,
    *,
    describe: Callable[..., Description] = describe_picture,
    estimate: Callable[[ImageInput], Cost] = estimate_describing,
    who_answers: Callable[[], Service] = ask_who_answers,
) -> DescribePanel:
    """Return a panel that shows what a service sees in a picture.

    Args:
        image: The picture; without it, one is chosen in the panel.
        describe: Describes; takes what :func:`imgkit.describe` takes.
        estimate: Says what it will cost to describe a picture.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.

    Returns:
        The panel; the last line of a cell shows it, and ``.description`` is what was said last.

    Raises:
        ImageError: The picture is missing, damaged, or no picture at all.
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return DescribePanel(image, describe, estimate, who_answers)
