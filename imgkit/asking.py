"""From what a helper is asked to what the SDK sends: checked first, kept afterwards."""

import dataclasses
import difflib
import hashlib
import inspect
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from typing import Any

from imgkit import checks
from imgkit.answers import OnPartial, Request
from imgkit.connecting.dialects import without_tags
from imgkit.connecting.line import Line
from imgkit.errors import ImageError, OptionError
from imgkit.inputs import CheckedImage
from imgkit.language import _
from imgkit.models.abilities import check_request
from imgkit.money.cost import FREE
from imgkit.money.ledger import Entry
from imgkit.ordering import Order
from imgkit.picture import Pictures
from imgkit.screening import screen
from imgkit.services import Service
from imgkit.session import Session


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
    files: Collection[str] = (),
    sent: Sequence[tuple[int, int]] = (),
    parent: str | None = None,
) -> Request:
    """Refuse what cannot be done, before anything is sent.

    Args:
        session: Who answers.
        prompt: What to draw, with its metaprompt.
        model: The model; None for the service's own.
        options: What else is sent: n, size, quality and the like.
        knobs: ``seed``, ``temperature`` and ``guidance``, None where they were not asked for.
        files: What goes along in an edit: ``image``, and ``mask`` where there is one.
        sent: Width and height in pixels of each picture that is sent along.
        parent: The name of the file of the picture that is edited.

    Returns:
        The request, ready to be sent.

    Raises:
        InputError: Something cannot be done, or a check of the settings stopped the prompt.
        ServiceError: The prompt was to be checked, and could not be.
        SavingError: The pictures could not be kept.
    """
    name = model or session.service.model
    capabilities = session.service.capabilities(model)
    limit = capabilities.prompt_limit if capabilities else checks.LONGEST_PROMPT
    checks.check_prompt(prompt, limit)
    prompt = without_tags(prompt)
    checks.check_prompt(prompt, limit)  # tags may have been all there was
    checks.check_option_texts({"model": name, **options})
    dialect = session.service.dialect
    check_request(
        capabilities,
        name,
        session.service.provider,
        options=options,
        knobs=knobs,
        files=files,
        own_models=bool(dialect.model),
    )
    dialect.check(knobs, files)
    session.gallery.check_writable()
    screen(prompt, session.settings.check_prompts)
    asked = {knob: value for knob, value in knobs.items() if value is not None}
    return Request(prompt, name, options, asked, parent, sent)


def send(
    session: Session,
    method: str,
    request: Request,
    files: dict[str, tuple[str, bytes, str]],
    *,
    on_partial: OnPartial | None,
    line: Line | None,
    new_draw: bool = False,
) -> Pictures:
    """Send a request through the SDK, and keep what comes back.

    Where pictures cost money, what was drawn for the same request earlier answers it again.

    Args:
        session: Who answers.
        method: ``"generate"`` or ``"edit"``, as the SDK's ``images`` names them.
        request: What is asked.
        files: The pictures that go along: name, bytes and media type of each.
        on_partial: Called with the file of each unfinished picture, where n is 1.
        line: What it goes over, where another thread may hang up.
        new_draw: Draw anew, also where the same request was answered already.

    Returns:
        The pictures, kept on the disk.

    Raises:
        BudgetError: The budget would be passed; nothing was sent.
        ServiceError: The service answered with an error, or someone hung up; the error holds the
            pictures that were kept before.
        SavingError: A picture came and could not be written; the error holds it. Or the ledger
            could not be written, and nothing was sent.
    """
    dialect = session.service.dialect
    if not dialect.streams:
        on_partial = None
    known_by = fingerprint(session, method, request, files)
    # What is recorded must be asked for: who plays it back asks for it too.
    may_be_saved = not new_draw and session.settings.record_to is None
    if may_be_saved and (pictures := _saved(session, known_by, request.options["n"])):
        return pictures
    with session.translated(), session.openai_over(line) as client:
        call = getattr(client.images, method)
        arguments = {**request.options, **files, "prompt": request.prompt, "model": request.model}
        _check_names(call, arguments)
        spoken = dialect.spoken(arguments, request.knobs)
        entry = Entry(method, session.service.name, request.model, known_by)
        order = Order(session, request, partial(call, **spoken), entry, on_partial, line)
        return order.draw()


def fingerprint(
    session: Session, method: str, request: Request, files: dict[str, tuple[str, bytes, str]]
) -> str:
    """Return a hash by which the same request to the same service is known again.

    Args:
        session: Who answers.
        method: ``"generate"`` or ``"edit"``.
        request: What is asked.
        files: The pictures that go along.
    """
    asked = (
        session.service.name,
        session.settings.endpoints(),
        method,
        request.model,
        request.prompt,
        sorted(request.options.items()),
        sorted(request.knobs.items()),
        [(name, hashlib.sha256(data).hexdigest()) for name, (_file, data, _type) in files.items()],
    )
    return hashlib.sha256(repr(asked).encode("utf-8", "backslashreplace")).hexdigest()


def _saved(session: Session, known_by: str, n: int) -> Pictures:
    """Return the pictures of the same request; none where it was never paid for in full."""
    ledger = session.paid_ledger
    try:
        kept = (
            [session.gallery.picture(name) for name in ledger.saved(known_by, n)] if ledger else []
        )
    except ImageError:  # somebody moved or deleted one of them
        return Pictures()
    return Pictures(dataclasses.replace(picture, saved=True, cost=FREE) for picture in kept)


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
