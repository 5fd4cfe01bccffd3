"""From the SDK's answer to Pictures, each written to the disk before anything else happens."""

import base64
import binascii
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import requests

from imgkit.cost import FREE, Cost, cost_of_usage
from imgkit.errors import ServiceError
from imgkit.language import _
from imgkit.picture import Picture, Pictures
from imgkit.session import Session

if TYPE_CHECKING:
    from openai import Stream
    from openai.types import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse
    from openai.types.images_response import Usage

    StreamedAnswer: TypeAlias = Stream[ImageGenStreamEvent] | Stream[ImageEditStreamEvent]

OnPartial: TypeAlias = Callable[[bytes], None]
"""Called with the file of each unfinished picture while a service still draws."""

DOWNLOAD_SECONDS = 60
"""How long to wait for a picture that a service answers with as a URL."""


@dataclass(frozen=True)
class Request:
    """What is asked of a service, checked and ready to be sent.

    Args:
        prompt: What is to be drawn, with its metaprompt.
        model: What is sent as ``model``.
        options: What else is sent: n, size, quality and the like.
        knobs: ``seed``, ``temperature`` and ``guidance``, as far as they were asked for.
        parent: The name of the file of the picture that is edited.
    """

    prompt: str
    model: str
    options: Mapping[str, Any]
    knobs: Mapping[str, float] = field(default_factory=dict)
    parent: str | None = None


@dataclass(frozen=True)
class _Drawn:
    """One picture of an answer: its file, and what the painter says about it."""

    data: bytes
    painter: Mapping[str, Any]


def keep(session: Session, request: Request, answer: "ImagesResponse") -> Pictures:
    """Keep the pictures of an answer.

    Args:
        session: Who answered.
        request: What was asked.
        answer: The SDK's answer.

    Returns:
        The pictures, in the order in which they came.

    Raises:
        ServiceError: The answer holds no picture.
        SavingError: A picture could not be written; the error holds it.
    """
    drawn = [
        _Drawn(_file_of(image.b64_json, image.url), _said_by_painter(image.model_extra))
        for image in answer.data or []
    ]
    return _keep(session, request, drawn, answer.usage)


def keep_streamed(
    session: Session, request: Request, answer: "StreamedAnswer", on_partial: OnPartial
) -> Pictures:
    """Keep the pictures of a streamed answer, and hand on the unfinished ones as they come.

    Args:
        session: Who answers.
        request: What was asked.
        answer: The SDK's stream.
        on_partial: Called with the file of each unfinished picture.

    Returns:
        The pictures, in the order in which they came.

    Raises:
        ServiceError: The stream ended without a picture.
        SavingError: A picture could not be written; the error holds it.
    """
    drawn: list[_Drawn] = []
    usage: Any = None
    for event in answer:
        data = _file_of(event.b64_json, None)
        if event.type.endswith(".partial_image"):
            on_partial(data)
        else:
            drawn.append(_Drawn(data, _said_by_painter(event.model_extra)))
            usage = getattr(event, "usage", None)
    return _keep(session, request, drawn, usage)


def _keep(
    session: Session, request: Request, drawn: list[_Drawn], usage: "Usage | None"
) -> Pictures:
    if not drawn:
        raise ServiceError(
            _("The service answered without a picture."),
            remedy=_("Run it again; if it stays so, try another model with IMGKIT_MODEL in .env."),
        )
    cost = _cost(session, request, usage).share(len(drawn))
    return session.gallery.keep(_pictures(session, request, drawn, cost))


def _cost(session: Session, request: Request, usage: "Usage | None") -> Cost:
    if session.service.free:
        return FREE
    return cost_of_usage(session.service.capabilities(request.model), usage)


def _pictures(
    session: Session, request: Request, drawn: list[_Drawn], cost: Cost
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


def _file_of(b64_json: str | None, url: str | None) -> bytes:
    """Return the bytes of a picture that came inside the answer or as a URL."""
    if b64_json:
        try:
            return base64.b64decode(b64_json)
        except binascii.Error as error:
            raise ServiceError(
                _("The picture came damaged."),
                why=f"{error}.",
                remedy=_("Run it again. This one may have been billed."),
            ) from error
    if url:
        answer = requests.get(url, timeout=DOWNLOAD_SECONDS)
        answer.raise_for_status()
        return answer.content
    raise ServiceError(
        _("The service answered with neither a picture nor an address of one."),
        remedy=_("Run it again; if it stays so, try another model with IMGKIT_MODEL in .env."),
    )
