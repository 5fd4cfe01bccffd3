"""Every error that imgkit raises, as one tree.

Each error says three things, in words that a pupil understands: what happened, why, and what to do
next. Errors of the SDKs are translated into this tree in one place, ``imgkit.faults.sdk_errors``.

    ImgkitError
    ├── SettingsError            something in .env or the environment is missing or wrong
    │   └── MissingKeyError      the live mode was asked for, and there is no key
    ├── InputError               refused before anything was sent; nothing was spent
    │   ├── PromptError          empty, too long, or stopped by a check of the settings
    │   ├── OptionError          n, size, quality, … that the model does not have
    │   │   └── ModelRetiredError    the model is switched off
    │   ├── BudgetError          it would cost more than the budget has left
    │   └── ImageError           no picture, a damaged one, or one that is too large
    │       └── MaskError        a mask of another size, or without transparency
    ├── ServiceError             the service answered with an error, or not at all
    │   ├── RefusedError         the safety system said no to the prompt or the picture
    │   ├── AccessError          a wrong key, or a model that this key may not use
    │   ├── NotFoundError        no such model, deployment or address
    │   ├── LimitError           too many pictures a minute: waiting helps
    │   ├── QuotaError           the money or the quota is used up: waiting does not help
    │   ├── ConnectionLostError  no answer: no network, a time-out, a fault on the other side
    │   ├── AnswerError          an answer came, and it cannot be read
    │   └── StoppedError         someone hung up before the answer came
    ├── RecordingError           a recording is missing, or does not hold what was asked
    ├── StorageError             the place of the pictures cannot be reached or read
    │   └── SavingError          a picture could not be written
    ├── WeightsError             the weights of a network are missing or damaged
    └── LocalServiceError        the painter on this computer did not start
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from imgkit.picture import Picture, Pictures


class ImgkitError(Exception):
    """The root of all errors of imgkit.

    Args:
        what: What happened, one sentence.
        why: Why it happened, where that is not plain from ``what``.
        remedy: What to do next.
    """

    def __init__(self, what: str, *, why: str = "", remedy: str = "") -> None:
        super().__init__(" ".join(part for part in (what, why, remedy) if part))
        self.what = what
        self.why = why
        self.remedy = remedy

    def _render_traceback_(self) -> list[str]:
        """Show the sentences alone in a notebook: the calls that led here help no pupil."""
        return [f"{type(self).__name__}: {self.what}", *self.more_lines()]

    def more_lines(self) -> list[str]:
        """Return why it happened, where that is known, and what to do, a line each."""
        # Imported late: the language is one of the settings, and those raise errors themselves.
        from imgkit.language import _

        leads = ((_("Why:"), self.why), (_("What to do:"), self.remedy))
        return [f"{lead} {text}" for lead, text in leads if text]


class SettingsError(ImgkitError):
    """Something in ``.env`` or in the environment is missing or wrong."""


class MissingKeyError(SettingsError):
    """The live mode was asked for, and there is no key."""


class InputError(ImgkitError):
    """What was asked for cannot be done; it was refused before anything was sent."""


class PromptError(InputError):
    """The prompt is empty or too long, or a check of the settings stopped it."""


class OptionError(InputError):
    """An option has a value that the model does not offer."""


class ModelRetiredError(OptionError):
    """The model is switched off."""


class BudgetError(InputError):
    """It would cost more than the budget has left."""


class ImageError(InputError):
    """The picture is missing, damaged, too large, or no picture at all."""


class MaskError(ImageError):
    """The mask does not fit its picture."""


class ServiceError(ImgkitError):
    """The service answered with an error, or with nothing at all.

    Args:
        what: What happened, one sentence.
        why: Why it happened, where that is not plain from ``what``.
        remedy: What to do next.
        status: The HTTP status of the answer, where there was one.
        code: The service's own code for the error, where it gave one.
        retry_after: After how many seconds the service wants to be asked again, where it said so.
        may_be_billed: Whether the request went out, and nothing that came back proves that no
            picture was made: then it must not be sent again by itself.
    """

    pictures: "Sequence[Picture]" = ()
    """Those that came, and were kept, before it failed."""

    def __init__(
        self,
        what: str,
        *,
        why: str = "",
        remedy: str = "",
        status: int | None = None,
        code: str | None = None,
        retry_after: float | None = None,
        may_be_billed: bool = False,
    ) -> None:
        super().__init__(what, why=why, remedy=remedy)
        self.status = status
        self.code = code
        self.retry_after = retry_after
        self.may_be_billed = may_be_billed


class RefusedError(ServiceError):
    """The service's safety system said no; nothing was drawn."""


class AccessError(ServiceError):
    """The key is wrong, or it may not use this model."""


class NotFoundError(ServiceError):
    """The service knows no such model, deployment or address."""


class LimitError(ServiceError):
    """Too many requests in too short a time; waiting helps."""


class QuotaError(ServiceError):
    """The money or the quota is used up; waiting does not help."""


class ConnectionLostError(ServiceError):
    """The service could not be reached, or it broke off."""


class AnswerError(ServiceError):
    """An answer came, and it cannot be read: half of it is missing, or it is no picture."""


class StoppedError(ServiceError):
    """Someone hung up before the answer came."""


class RecordingError(ImgkitError):
    """A recording is missing, or it does not hold what was asked for."""


class StorageError(ImgkitError):
    """The place where the pictures are kept cannot be reached or read."""


class SavingError(StorageError):
    """A picture could not be written.

    ``pictures`` holds those that came and could not be kept, so that they are not lost:
    ``error.keep_again()`` once the cause is gone, or
    ``error.pictures[0].save("somewhere-else.png")``.
    """

    pictures: "Sequence[Picture]" = ()
    keep_again: "Callable[[], Pictures] | None" = None
    """Tries once more to keep the pictures, where there are some."""


class WeightsError(ImgkitError):
    """The weights of a network are missing or damaged."""


class LocalServiceError(ImgkitError):
    """The painter on this computer did not start."""
