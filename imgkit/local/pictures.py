"""Pictures with an address: whoever opens it sees what is painted there and then."""

from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from imgkit.local.answers import artist_of
from imgkit.local.drawing import Order, draw
from imgkit.local.options import PAINTER, chosen_size, read_options
from imgkit.local.refusals import Refusal

PATH = "/painted.png"
TAKEN = {"prompt", "seed", "temperature", "size"}


async def show(request: Request) -> Response:
    """Answer with the picture that the query describes, for example ``?prompt=dog&seed=7``."""
    picture = await _paint(request, request.query_params)
    return Response(picture, media_type="image/png")


async def picture_at(request: Request, url: str) -> bytes | None:
    """Return the picture at one of this service's own addresses; no other is looked at.

    Args:
        request: A request that the service is answering.
        url: The address.

    Returns:
        The picture as PNG, or None where the address is not one of this service's.
    """
    try:
        parts = urlsplit(url)
        if (parts.scheme, parts.netloc, parts.path) != ("http", request.url.netloc, PATH):
            return None
        return await _paint(request, QueryParams(parts.query))
    except (ValueError, Refusal):
        return None


async def _paint(request: Request, query: QueryParams) -> bytes:
    fields = {name: value for name, value in query.items() if name in TAKEN}
    options = read_options({"seed": 0, **fields, "model": PAINTER}, strict=False)
    order = Order(options, chosen_size(options), options.first_seed())
    painting = await run_in_threadpool(draw, artist_of(request), order, 0)
    return painting.image
