"""Small things that every group of routes needs to answer."""

from typing import TYPE_CHECKING, cast

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from imgkit.local import wire
from imgkit.local.drawing import Artist, Hand
from imgkit.local.options import ImageOptions, PixelOptions

if TYPE_CHECKING:
    from collections.abc import Callable

JSON = "application/json"


def artist_of(request: Request) -> Artist:
    """Return who paints for the service that was asked."""
    return cast("Artist", request.app.state.artist)  # Starlette's state is untyped


def hand_of(request: Request, options: ImageOptions) -> Hand:
    """Return who paints what was asked for: the painter, or the pixel model with its guidance."""
    if isinstance(options, PixelOptions):
        pixels = cast("Callable[[float], Hand]", request.app.state.pixels)
        return pixels(options.guidance)
    return artist_of(request)


def most_bytes_of(request: Request) -> int:
    """Return how many bytes the service that was asked takes in one request."""
    return cast("int", request.app.state.most_bytes)


def json_answer(answer: BaseModel) -> Response:
    """Return one of the SDK's objects as an HTTP answer."""
    return Response(wire.dump(answer), media_type=JSON)


def is_azure(request: Request) -> bool:
    """Tell whether the path is one of Azure's."""
    return request.url.path.startswith(("/openai/", "/computervision/"))
