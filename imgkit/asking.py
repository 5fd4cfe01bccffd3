"""From what a helper is asked to what the SDK sends: checked first, kept afterwards."""

import difflib
import inspect
from collections.abc import Callable, Iterable
from typing import Any

from imgkit import checks
from imgkit.answers import OnPartial, Request, keep, keep_streamed
from imgkit.errors import OptionError, ServiceError
from imgkit.inputs import CheckedImage
from imgkit.language import _
from imgkit.line import Line, stopped_error
from imgkit.picture import Pictures
from imgkit.services import Service
from imgkit.session import Session

PARTIAL_IMAGES = 3
"""How many unfinished pictures a stream sends at most: openai 3.51.0, image_generate_params.py."""


def size_like(service: Service, model: str | None, image: CheckedImage) -> str:
    """Return the size that the model draws and that is most like a picture's own.

    Args:
        service: Who answers.
        model: The model; None for the service's own.
        image: The picture.
    """
    capabilities = service.capabilities(model)
    if capabilities is None or not (capabilities.sizes or capabilities.any_size):
        return f"{image.width}x{image.height}"
    return capabilities.nearest_size(image.width, image.height)


def check(
    session: Session,
    prompt: str,
    model: str | None,
    *,
    options: dict[str, Any],
    knobs: dict[str, Any],
    parent: str | None = None,
) -> Request:
    """Refuse what cannot be done, before anything is sent.

    Args:
        session: Who answers.
        prompt: What to draw, with its metaprompt.
        model: The model; None for the service's own.
        options: What else is sent: n, size, quality and the like.
        knobs: ``seed``, ``temperature`` and ``guidance``, None where they were not asked for.
        parent: The name of the file of the picture that is edited.

    Returns:
        The request, ready to be sent.

    Raises:
        InputError: Something cannot be done.
        SavingError: The pictures could not be kept.
    """
    name = model or session.service.model
    capabilities = session.service.capabilities(model)
    checks.check_prompt(prompt, capabilities.prompt_limit if capabilities else 32_000)
    checks.check_count(options["n"])
    if capabilities is None:
        checks.check_knob_values(knobs)
    else:
        checks.check_not_retired(capabilities, name, session.service.provider)
        checks.check_size(capabilities, name, options["size"])
        checks.check_options(
            capabilities,
            name,
            quality=options["quality"],
            output_format=options.get("output_format"),
            knobs=knobs,
        )
    session.gallery.check_writable()
    asked = {knob: value for knob, value in knobs.items() if value is not None}
    return Request(prompt, name, options, asked, parent)


def send(
    session: Session,
    method: str,
    request: Request,
    files: dict[str, tuple[str, bytes, str]],
    *,
    on_partial: OnPartial | None,
    line: Line | None,
) -> Pictures:
    """Send a request through the SDK, and keep what comes back.

    Args:
        session: Who answers.
        method: ``"generate"`` or ``"edit"``, as the SDK's ``images`` names them.
        request: What is asked.
        files: The pictures that go along: name, bytes and media type of each.
        on_partial: Called with the file of each unfinished picture, where n is 1.
        line: What it goes over, where another thread may hang up.

    Returns:
        The pictures, kept on the disk.

    Raises:
        ServiceError: The service answered with an error, or someone hung up.
        SavingError: A picture came and could not be written; the error holds it.
    """
    arguments = {**request.options, **files, "prompt": request.prompt, "model": request.model}
    try:
        with session.translated(), session.openai_over(line) as client:
            call = getattr(client.images, method)
            _check_names(call, arguments)
            if request.knobs:
                arguments["extra_body"] = dict(request.knobs)
            if on_partial is None or request.options["n"] > 1:
                return keep(session, request, call(**arguments))
            stream = call(**arguments, stream=True, partial_images=PARTIAL_IMAGES)
            return keep_streamed(session, request, stream, on_partial)
    except ServiceError as error:
        if line is not None and line.is_hung_up:
            raise stopped_error() from error
        raise


def _check_names(call: Callable[..., Any], names: Iterable[str]) -> None:
    """Refuse an option that the SDK does not know, and name the one that was probably meant."""
    known = inspect.signature(call).parameters
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            raise OptionError(
                _("There is no option {name!r}.").format(name=name),
                remedy=_("Did you mean {name!r}?").format(name=near[0])
                if near
                else _("Leave it out."),
            )
