"""Builds the answers of OpenAI's API from the SDK's own types, so that drift breaks loudly."""

import base64
import datetime as dt
import time
from collections.abc import Sequence
from typing import Literal, cast

from openai.types import (
    Image,
    ImageEditCompletedEvent,
    ImageEditPartialImageEvent,
    ImageGenCompletedEvent,
    ImageGenPartialImageEvent,
    ImagesResponse,
    Model,
)
from openai.types.images_response import Usage, UsageInputTokensDetails, UsageOutputTokensDetails
from pydantic import BaseModel

from imgkit.local.drawing import Order, encode
from imgkit.local.painter import Painting
from imgkit.local.pixel_artist import PixelPainting

WireQuality = Literal["low", "medium", "high", "xhigh", "max"]


class PainterNote(BaseModel):
    """What the painter tells beyond OpenAI's format, with every picture."""

    seed: int
    temperature: float
    understood: tuple[str, ...]
    not_drawn: tuple[str, ...]
    alt: str
    restyled_by: str | None = None
    guidance: float | None = None


class PaintedImage(Image):
    """A picture of ``images.generate`` or ``images.edit``, with the painter's note."""

    painter: PainterNote


class PaintedGenEvent(ImageGenCompletedEvent):
    """The last event of a streamed ``images.generate``, with the painter's note."""

    painter: PainterNote


class PaintedEditEvent(ImageEditCompletedEvent):
    """The last event of a streamed ``images.edit``, with the painter's note."""

    painter: PainterNote


def dump(answer: BaseModel) -> bytes:
    """Return an answer as JSON; fields without a value are left out."""
    text = answer.model_dump_json(exclude_none=True, by_alias=True, serialize_as_any=True)
    return text.encode()


def _note(painting: Painting) -> PainterNote:
    return PainterNote(
        seed=painting.seed,
        temperature=painting.temperature,
        understood=painting.understood,
        not_drawn=painting.not_drawn,
        alt=painting.alt,
        restyled_by=painting.restyled_by,
        guidance=painting.guidance if isinstance(painting, PixelPainting) else None,
    )


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def now() -> int:
    """Return the time as OpenAI's answers tell it: whole seconds since 1970."""
    return int(time.time())


def _size(order: Order) -> str:
    return f"{order.size[0]}x{order.size[1]}"


def _quality(order: Order) -> WireQuality:
    """Return the quality to tell; the painter has but one, so ``auto`` is the humblest."""
    quality = order.options.quality
    return "low" if quality == "auto" else cast("WireQuality", quality)  # checked on reading


def _no_usage() -> Usage:
    """Return a count of no tokens: nothing is billed."""
    return Usage(
        input_tokens=0,
        input_tokens_details=UsageInputTokensDetails(image_tokens=0, text_tokens=0),
        output_tokens=0,
        output_tokens_details=UsageOutputTokensDetails(image_tokens=0, text_tokens=0),
        total_tokens=0,
    )


def images_response(order: Order, paintings: Sequence[Painting]) -> ImagesResponse:
    """Build the answer of ``images.generate`` and ``images.edit``.

    Args:
        order: What was asked for.
        paintings: What was painted.

    Returns:
        The answer.
    """
    return ImagesResponse(
        created=now(),
        background="opaque",
        data=[
            PaintedImage(b64_json=_b64(encode(item.image, order.options)), painter=_note(item))
            for item in paintings
        ],
        output_format=order.options.output_format,
        quality=_quality(order),
        size=_size(order),
        usage=_no_usage(),
    )


def _event_fields(order: Order, png: bytes) -> dict[str, object]:
    return {
        "b64_json": _b64(encode(png, order.options)),
        "background": "opaque",
        "created_at": now(),
        "output_format": order.options.output_format,
        "quality": _quality(order),
        "size": _size(order),
    }


def partial_event(
    order: Order, png: bytes, index: int
) -> ImageGenPartialImageEvent | ImageEditPartialImageEvent:
    """Build the event that shows an unfinished picture.

    Args:
        order: What was asked for.
        png: The unfinished picture.
        index: How many unfinished ones came before it.

    Returns:
        The event.
    """
    fields = _event_fields(order, png) | {"partial_image_index": index}
    if order.pictures:
        return ImageEditPartialImageEvent.model_validate(
            fields | {"type": "image_edit.partial_image"}
        )
    return ImageGenPartialImageEvent.model_validate(
        fields | {"type": "image_generation.partial_image"}
    )


def completed_event(order: Order, painting: Painting) -> PaintedGenEvent | PaintedEditEvent:
    """Build the event that brings a finished picture.

    Args:
        order: What was asked for.
        painting: What was painted.

    Returns:
        The event.
    """
    fields = _event_fields(order, painting.image) | {
        "usage": _no_usage().model_dump(exclude={"output_tokens_details"}),
        "painter": _note(painting),
    }
    if order.pictures:
        return PaintedEditEvent.model_validate(fields | {"type": "image_edit.completed"})
    return PaintedGenEvent.model_validate(fields | {"type": "image_generation.completed"})


def model_entry(name: str, created: dt.date, owner: str, shutdown: dt.date | None) -> Model:
    """Build the entry of one model.

    Args:
        name: Its name.
        created: The day to give as its beginning.
        owner: Whose it is.
        shutdown: The day on which it is switched off, where that is known.

    Returns:
        The entry.
    """
    start = dt.datetime.combine(created, dt.time(), dt.UTC)
    return Model(
        id=name,
        created=int(start.timestamp()),
        object="model",
        owned_by=owner,
        shutdown_date=shutdown.isoformat() if shutdown else None,
    )
