"""From the SDK's answer to Pictures, each written to the disk before anything else happens."""

import base64
import binascii
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from imgkit.connecting.fetching import fetch_picture
from imgkit.errors import AnswerError, ServiceError
from imgkit.faults.words import billed
from imgkit.language import _
from imgkit.money.cost import FREE, Cost, cost_of_usage
from imgkit.picture import Picture, Pictures
from imgkit.session import Session

if TYPE_CHECKING:
    from openai import Stream
    from openai.types import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse
    from openai.types.images_response import Usage

    StreamedAnswer: TypeAlias = Stream[ImageGenStreamEvent] | Stream[ImageEditStreamEvent]

OnPartial: TypeAlias = Callable[[bytes], None]
"""Called with the file of each unfinished picture while a service still draws."""


@dataclass(frozen=True)
class Request:
    """What is asked of a service, checked and ready to be sent.

    Args:
        prompt: What is to be drawn, with its metaprompt.
        model: What is sent as ``model``.
        options: What else is sent: n, size, quality and the like.
        knobs: ``seed``, ``temperature`` and ``guidance``, as far as they were asked for.
        parent: The name of the file of the picture that is edited.
        sent: Width and height in pixels of each picture that is sent along.
    """

    prompt: str
    model: str
    options: Mapping[str, Any]
    knobs: Mapping[str, float] = field(default_factory=dict)
    parent: str | None = None
    sent: Sequence[tuple[int, int]] = ()


@dataclass(frozen=True)
class _Drawn:
    """One picture of an answer: its file, and what the painter says about it."""

    data: bytes
    painter: Mapping[str, Any]


@dataclass(frozen=True)
class Answer:
    """What came back, read and not yet kept.

    Args:
        drawn: The pictures that came whole.
        cost: What all of it cost.
        fault: What was wrong with the rest, if anything was.
    """

    drawn: Sequence[_Drawn]
    cost: Cost
    fault: ServiceError | None = None


def read(session: Session, request: Request, answer: "ImagesResponse") -> Answer:
    """Read an answer; of one that is damaged in part, whatever is whole.

    Args:
        session: Who answered.
        request: What was asked.
        answer: The SDK's answer.

    Returns:
        The pictures, in the order in which they came.

    Raises:
        AnswerError: The answer holds no picture.
    """
    from imgkit.faults import odd_answers  # which imports the SDK

    drawn: list[_Drawn] = []
    fault: ServiceError | None = None
    images = odd_answers.as_images(answer)
    for image in images.data or []:
        try:
            data = _file_of(image.b64_json, image.url, session.address)
        except ServiceError as error:
            fault = error
        else:
            drawn.append(_Drawn(data, _said_by_painter(image.model_extra)))
            fault = fault if odd_answers.is_whole(data) else odd_answers.cut_picture()
    return _answer(session, request, drawn, images.usage, fault)


def read_stream(
    session: Session, request: Request, answer: "StreamedAnswer", on_partial: OnPartial
) -> Answer:
    """Read a streamed answer, and hand on the unfinished pictures as they come.

    Args:
        session: Who answers.
        request: What was asked.
        answer: The SDK's stream.
        on_partial: Called with the file of each unfinished picture.

    Returns:
        The pictures, in the order in which they came.

    Raises:
        AnswerError: The stream ended without a picture.
    """
    from imgkit.faults import odd_answers  # which imports the SDK

    if whole := odd_answers.whole_answer(answer):
        return read(session, request, whole)
    drawn: list[_Drawn] = []
    usage: Any = None
    fault: ServiceError | None = None
    try:
        with session.translated():
            for event in answer:
                if event.type.endswith(".partial_image"):
                    _hand_on(event.b64_json, on_partial)
                else:
                    data = _file_of(event.b64_json, None, session.address)
                    drawn.append(_Drawn(data, _said_by_painter(event.model_extra)))
                    usage = getattr(event, "usage", None)
                    fault = None if odd_answers.is_whole(data) else odd_answers.cut_picture()
    except ServiceError:
        if not drawn:  # else it broke off after the picture
            raise
    return _answer(session, request, drawn, usage, fault)


def _hand_on(b64_json: str, on_partial: OnPartial) -> None:
    """Show an unfinished picture; of a damaged one the finished one is worth waiting for."""
    try:
        data = base64.b64decode(b64_json)
    except binascii.Error:
        return
    on_partial(data)


def keep(session: Session, request: Request, answer: Answer) -> Pictures:
    """Keep the pictures of an answer.

    Args:
        session: Who answered.
        request: What was asked.
        answer: What came back.

    Returns:
        The pictures, in the order in which they came.

    Raises:
        SavingError: A picture could not be written; the error holds it.
    """
    cost = answer.cost.share(len(answer.drawn))
    return session.gallery.keep(_pictures(session, request, answer.drawn, cost))


def _answer(
    session: Session,
    request: Request,
    drawn: list[_Drawn],
    usage: "Usage | None",
    fault: ServiceError | None,
) -> Answer:
    if not drawn:
        raise fault or AnswerError(
            _("The service answered without a picture."),
            remedy=billed(_("If it stays so, try another model with IMGKIT_MODEL in .env.")),
            may_be_billed=True,
        )
    service = session.service
    cost = (
        FREE
        if service.free
        else cost_of_usage(
            service.capabilities(request.model), request.model, service.provider, usage
        )
    )
    return Answer(drawn, cost, fault)


def _pictures(
    session: Session, request: Request, drawn: Sequence[_Drawn], cost: Cost
) -> Iterator[Picture]:
    for one in drawn:
        yield Picture(
            bytes=one.data,
            prompt=request.prompt,
            source=session.service.mode,
            service=session.service.name,
            model=request.model,
            options=request.options,
            seed=one.painter.get("seed", request.knobs.get("seed")),
            temperature=one.painter.get("temperature", request.knobs.get("temperature")),
            guidance=one.painter.get("guidance", request.knobs.get("guidance")),
            cost=cost,
            parent=request.parent,
            understood=tuple(one.painter.get("understood", ())),
            not_drawn=tuple(one.painter.get("not_drawn", ())),
            alt=one.painter.get("alt")
            or _("A picture made from the prompt: {prompt}").format(prompt=request.prompt),
        )


def _said_by_painter(extra: Mapping[str, Any] | None) -> Mapping[str, Any]:
    said = (extra or {}).get("painter")
    return said if isinstance(said, dict) else {}


def _file_of(b64_json: str | None, url: str | None, service: str) -> bytes:
    """Return the bytes of a picture that came inside the answer of a service, or as a URL."""
    if b64_json:
        try:
            return base64.b64decode(b64_json)
        except binascii.Error as error:
            raise AnswerError(
                _("The picture came damaged."),
                remedy=billed(_("Run it again.")),
                may_be_billed=True,
            ) from error
    if url:
        return fetch_picture(url, service)
    raise AnswerError(
        _("The service answered with neither a picture nor an address of one."),
        remedy=billed(_("If it stays so, try another model with IMGKIT_MODEL in .env.")),
        may_be_billed=True,
    )
