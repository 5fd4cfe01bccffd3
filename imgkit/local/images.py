"""The routes that paint: generations, edits, and the refusal of variations."""

import json
import logging
from collections.abc import AsyncIterator, Mapping

from pydantic import BaseModel
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from imgkit.errors import ImgkitError
from imgkit.local import refusals, wire
from imgkit.local.answers import hand_of, is_azure, json_answer
from imgkit.local.blocking import check_safety
from imgkit.local.bodies import data_url, read_form, read_object
from imgkit.local.drawing import Hand, Order, draw, draw_in_stages
from imgkit.local.options import PAINTER, ImageOptions, chosen_size, read_options
from imgkit.local.uploads import Upload, read_mask, read_picture

MAX_PICTURES = 16
"""openai 3.51.0, types/image_edit_params.py."""
AZURE_FORMATS = ("png", "jpeg")
"""https://learn.microsoft.com/azure/ai-foundry/openai/how-to/dall-e (2026-11)."""
VARIATIONS_RETIRED = (
    "The variations endpoint is retired. Use the image edits endpoint with a prompt instead."
)

_log = logging.getLogger(__name__)


async def generate(request: Request) -> Response:
    """Paint pictures from a prompt."""
    fields = await read_object(request)
    options = read_options(_with_azures_rules(request, fields), strict=True)
    await run_in_threadpool(check_safety, request, options.prompt)
    return await _answer(request, Order(options, chosen_size(options), options.first_seed()))


async def edit(request: Request) -> Response:
    """Change pictures; they come in a form, or as data URLs in JSON."""
    if _is_form(request):
        fields, pictures, masks = await _read_form(request)
    else:
        fields, pictures, masks = await _read_json(request)
    options = read_options(_with_azures_rules(request, fields), strict=not _is_form(request))
    await run_in_threadpool(check_safety, request, options.prompt)
    order = await run_in_threadpool(_edit_order, options, pictures, masks)
    return await _answer(request, order)


async def vary(request: Request) -> Response:  # noqa: ARG001 - a route is called with its request
    """Refuse variations, which the real service has given up."""
    raise refusals.Refusal(404, VARIATIONS_RETIRED, code="unknown_url")


def _is_form(request: Request) -> bool:
    return request.headers.get("content-type", "").startswith("multipart/form-data")


def _with_azures_rules(request: Request, fields: Mapping[str, object]) -> dict[str, object]:
    """On Azure's paths refuse WebP, and name the painter: ``model`` is only a deployment's name."""
    if not is_azure(request):
        return dict(fields)
    if fields.get("output_format") == "webp":
        raise refusals.unsupported_value("output_format", "webp", AZURE_FORMATS)
    return {**fields, "model": PAINTER}


Pictures = list[tuple[str, bytes]]


async def _read_form(request: Request) -> tuple[dict[str, object], Pictures, list[bytes]]:
    form = await read_form(request)
    pictures = [(name, data) for name in ("image", "image[]") for data in form.files.get(name, [])]
    for name in form.files.keys() - {"image", "image[]", "mask"}:
        raise refusals.unknown_parameter(name[:80])
    return dict(form.fields), pictures, form.files.get("mask", [])


async def _read_json(request: Request) -> tuple[dict[str, object], Pictures, list[bytes]]:
    """Read the JSON shape: ``images`` and ``mask`` hold objects with an ``image_url``."""
    fields = await read_object(request)
    references = fields.pop("images", [])
    if not isinstance(references, list):
        message = "Invalid type for 'images': expected an array of objects."
        raise refusals.Refusal(400, message, code="invalid_type", param="images")
    pictures = [
        (f"images[{index}].image_url", _referenced(reference, f"images[{index}]"))
        for index, reference in enumerate(references)
    ]
    mask = fields.pop("mask", None)
    return fields, pictures, [] if mask is None else [_referenced(mask, "mask")]


def _referenced(reference: object, param: str) -> bytes:
    url = reference.get("image_url") if isinstance(reference, dict) else None
    data = data_url(url) if isinstance(url, str) else None
    if data is None:
        message = (
            f"Invalid value for '{param}': expected an object with an 'image_url' that is a base64 "
            "data URL. This service works offline and fetches nothing."
        )
        raise refusals.invalid_value(f"{param}.image_url", message)
    return data


def _edit_order(options: ImageOptions, pictures: Pictures, masks: list[bytes]) -> Order:
    if not pictures:
        raise refusals.missing_parameter("image")
    if len(pictures) > MAX_PICTURES:
        message = (
            f"Invalid 'image': array too long. Expected an array with maximum length "
            f"{MAX_PICTURES}, but got an array with length {len(pictures)} instead."
        )
        raise refusals.Refusal(400, message, code="array_above_max_length", param="image")
    uploads: list[Upload] = [read_picture(data, name) for name, data in pictures]
    mask = read_mask(masks[0], uploads[0].size) if masks else None
    size = chosen_size(options, uploads[0].size)
    return Order(options, size, options.first_seed(), tuple(uploads), mask)


async def _answer(request: Request, order: Order) -> Response:
    artist = hand_of(request, order.options)
    if order.options.stream:
        return StreamingResponse(_events(artist, order), media_type="text/event-stream")
    paintings = []
    for index in range(order.options.n):
        if await request.is_disconnected():
            break  # nobody waits any more: the next in line need not either
        try:
            paintings.append(await run_in_threadpool(draw, artist, order, index))
        except ImgkitError as error:
            raise refusals.of_error(error) from error
    return json_answer(await run_in_threadpool(wire.images_response, order, paintings))


async def _events(artist: Hand, order: Order) -> AsyncIterator[bytes]:
    """Yield server-sent events: every picture's unfinished stages, then itself."""
    try:
        for number in range(order.options.n):
            index = 0
            async for stage in iterate_in_threadpool(draw_in_stages(artist, order, number)):
                if isinstance(stage, bytes):
                    yield _event(wire.partial_event(order, stage, index))
                    index += 1
                else:
                    yield _event(wire.completed_event(order, stage))
    except ImgkitError as error:
        yield _error_event(refusals.of_error(error))
    except Exception:  # noqa: BLE001 - whatever it was, the client must hear of it
        _log.exception("A streamed picture failed.")
        yield _error_event(refusals.own_mistake())


def _error_event(refusal: refusals.Refusal) -> bytes:
    """Return a refusal as an event: the status 200 has long been sent."""
    return f"event: error\ndata: {json.dumps({'type': 'error', **refusal.body()})}\n\n".encode()


def _event(event: BaseModel) -> bytes:
    kind = str(event.model_dump(include={"type"})["type"])
    return b"event: " + kind.encode() + b"\ndata: " + wire.dump(event) + b"\n\n"
