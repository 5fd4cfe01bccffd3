"""The Responses API, as far as describing a picture and planning a remix need it."""

from collections.abc import Mapping

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from imgkit.local import descriptions, planning, refusals
from imgkit.local.answers import artist_of, is_azure, json_answer
from imgkit.local.bodies import data_url, read_object, text_field
from imgkit.local.drawing import Artist
from imgkit.local.options import model_named
from imgkit.local.painter import PaintedDescription, PaintedPlan, language_asked, plan
from imgkit.local.uploads import EDITABLE, DamagedPictureError, open_picture

DESCRIBABLE = (*EDITABLE, "GIF")
"""https://developers.openai.com/api/docs/guides/images-vision (2026-11)."""


async def respond(request: Request) -> Response:
    """Describe the last picture of the input, or plan a remix, where that JSON is asked for."""
    fields = await read_object(request)
    model = text_field(fields, "model")
    if model is None:
        raise refusals.missing_parameter("model")
    if not is_azure(request):
        model_named(model, "describe")
    if fields.get("stream"):
        message = "Streaming is not supported by this service. Leave 'stream' out."
        raise refusals.invalid_value("stream", message)
    if "input" not in fields:
        raise refusals.missing_parameter("input")
    if "previous_response_id" in fields:
        message = "Previous response not found. This service keeps none: send everything again."
        raise refusals.Refusal(
            400, message, code="previous_response_not_found", param="previous_response_id"
        )
    if planning.wants_plan(fields.get("text")):
        asked = planning.asked_plan(fields["input"])
        return json_answer(planning.answer(model, await run_in_threadpool(_plan, asked)))
    wanted = descriptions.wanted_fields(fields.get("text"))
    picture = _last_picture(fields["input"])
    if picture is None:
        return json_answer(descriptions.only_pictures(model, json_wanted=wanted is not None))
    language = language_asked(_question(fields))
    seen = await run_in_threadpool(_look, artist_of(request), *picture, language)
    return json_answer(descriptions.answer(model, seen, wanted))


def _plan(asked: planning.AskedPlan) -> PaintedPlan:
    regions = [(one.number, one.text) for one in asked.picture.regions]
    return plan(asked.wish, asked.picture.caption, regions)


def _look(artist: Artist, param: str, data: bytes, language: str | None) -> PaintedDescription:
    try:
        open_picture(data, DESCRIBABLE)
    except DamagedPictureError as error:
        raise refusals.invalid_image(param, f"Invalid image data. {error}") from None
    return artist.describe(data, language)


def _last_picture(given: object) -> tuple[str, bytes] | None:
    """Return the last picture of the input, and where it stood."""
    if isinstance(given, str):
        return None
    found: tuple[str, bytes] | None = None
    for row, message in enumerate(_array(given, "input")):
        content = message.get("content") if isinstance(message, dict) else None
        if content is None or isinstance(content, str):
            continue
        for column, part in enumerate(_array(content, f"input[{row}].content")):
            if isinstance(part, dict) and part.get("type") == "input_image":
                param = f"input[{row}].content[{column}].image_url"
                found = param, _picture_bytes(part.get("image_url"), param)
    return found


def _question(fields: Mapping[str, object]) -> str:
    """Return the instructions and what is asked in words about the picture."""
    texts = [fields.get("instructions")]
    for message in _array(fields["input"], "input"):
        content = message.get("content") if isinstance(message, dict) else None
        parts = content if isinstance(content, list) else [{"text": content}]
        texts += [part.get("text") for part in parts if isinstance(part, dict)]
    return " ".join(text for text in texts if isinstance(text, str))


def _array(value: object, param: str) -> list[object]:
    if isinstance(value, list):
        return value
    message = f"Invalid type for '{param}': expected an array of objects or a string."
    raise refusals.Refusal(400, message, code="invalid_type", param=param)


def _picture_bytes(url: object, param: str) -> bytes:
    data = data_url(url) if isinstance(url, str) else None
    if data is None:
        message = (
            "Error while downloading file. This service works offline and fetches nothing: "
            "send the picture as a base64 data URL."
        )
        raise refusals.invalid_value(param, message)
    return data
