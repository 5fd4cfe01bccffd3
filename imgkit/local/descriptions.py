"""Builds the answers of the Responses API: what a picture shows, as a sentence or as JSON."""

import uuid
from collections.abc import Mapping

from openai.types.responses import (
    Response,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseUsage,
)
from openai.types.responses.response_usage import InputTokensDetails, OutputTokensDetails
from pydantic import BaseModel

from imgkit.local import refusals, wire
from imgkit.local.painter import PaintedDescription

ONLY_PICTURES = (
    "This is imgkit's offline service. It does not chat: it only describes pictures. "
    "Send one as an input_image with a data URL."
)


class SeenTag(BaseModel):
    """A word that fits the picture."""

    name: str
    confidence: float


class SeenRegion(BaseModel):
    """A thing in the picture, and where it is, in pixels."""

    text: str
    confidence: float
    x: int
    y: int
    width: int
    height: int


class Seen(BaseModel):
    """All that a JSON answer can be asked to hold."""

    caption: str
    confidence: float
    tags: list[SeenTag]
    regions: list[SeenRegion]


def wanted_fields(text: object) -> set[str] | None:
    """Find out which fields the answer must have.

    Args:
        text: The ``text`` option of the request: ``{"format": {"type": "json_schema", …}}``.

    Returns:
        The names of the fields, or None where plain text is wanted.

    Raises:
        Refusal: A field is wanted that the service cannot fill.
    """
    form = text.get("format") if isinstance(text, Mapping) else None
    if not isinstance(form, Mapping) or form.get("type", "text") == "text":
        return None
    schema = form.get("schema")
    properties = schema.get("properties") if isinstance(schema, Mapping) else None
    if form["type"] != "json_schema" or not isinstance(properties, Mapping):
        message = "This service answers as text, or by a json_schema with 'properties'."
        raise refusals.invalid_value("text.format", message)
    known = set(Seen.model_fields)
    for name in properties:
        if name not in known:
            message = (
                f"This service cannot fill the field '{name[:80]}'. "
                f"It knows {', '.join(Seen.model_fields)}."
            )
            raise refusals.invalid_value("text.format.schema", message)
    return known & set(properties)


def answer(model: str, description: PaintedDescription, wanted: set[str] | None) -> Response:
    """Build the answer that describes a picture.

    Args:
        model: The name that the request gave.
        description: What the picture shows.
        wanted: The fields of the JSON answer; None for a sentence.

    Returns:
        The answer.
    """
    if wanted is None:
        return response(model, _text(description.caption))
    seen = Seen(
        caption=description.caption,
        confidence=description.confidence,
        tags=[SeenTag(name=tag.name, confidence=tag.confidence) for tag in description.tags],
        regions=[
            SeenRegion(
                text=region.text,
                confidence=region.confidence,
                x=region.left,
                y=region.top,
                width=region.width,
                height=region.height,
            )
            for region in description.regions
        ],
    )
    return response(model, _text(seen.model_dump_json(include=wanted)))


def only_pictures(model: str, *, json_wanted: bool) -> Response:
    """Build the answer to a request that has no picture.

    Args:
        model: The name that the request gave.
        json_wanted: Whether JSON was asked for; then it is a refusal, which is no JSON.

    Returns:
        The answer.
    """
    if json_wanted:
        return response(model, ResponseOutputRefusal(refusal=ONLY_PICTURES, type="refusal"))
    return response(model, _text(ONLY_PICTURES))


def _text(text: str) -> ResponseOutputText:
    return ResponseOutputText(annotations=[], text=text, type="output_text")


def response(model: str, content: ResponseOutputText | ResponseOutputRefusal) -> Response:
    """Wrap what is said into an answer of the Responses API, which costs nothing.

    Args:
        model: The name that the request gave.
        content: What is said.

    Returns:
        The answer.
    """
    message = ResponseOutputMessage(
        id=f"msg_{uuid.uuid4().hex}",
        content=[content],
        role="assistant",
        status="completed",
        type="message",
    )
    return Response(
        id=f"resp_{uuid.uuid4().hex}",
        created_at=wire.now(),
        model=model,
        object="response",
        output=[message],
        parallel_tool_calls=False,
        status="completed",
        tool_choice="none",
        tools=[],
        usage=ResponseUsage(
            input_tokens=0,
            input_tokens_details=InputTokensDetails(cache_write_tokens=0, cached_tokens=0),
            output_tokens=0,
            output_tokens_details=OutputTokensDetails(reasoning_tokens=0),
            total_tokens=0,
        ),
    )
