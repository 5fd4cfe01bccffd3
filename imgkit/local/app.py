"""The application: every route, who may use it, and how it says no."""

import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Sequence

import anyio
import anyio.to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from imgkit.local import describing, images, models, moderation, painter, pictures, refusals, vision
from imgkit.local.answers import is_azure
from imgkit.local.drawing import Artist, Hand
from imgkit.local.pixel_artist import PixelArtist

MAX_BODY_BYTES = 60_000_000
PAINTERS_AT_ONCE = 4
"""Painting holds Python's lock: more at once would only take turns, and keep the rest waiting."""
GREETING = "This is imgkit's painter. It answers as OpenAI does, under /v1.\n"

_log = logging.getLogger(__name__)


class _Gate:
    """Lets in whoever brings a key; on one's own computer any key will do.

    Args:
        app: What lies behind.
        refuse: Builds the refusal of those who bring none.
        header: The header in which a key may come instead of a bearer token.
    """

    def __init__(
        self, app: ASGIApp, *, refuse: Callable[[], refusals.Refusal], header: str = ""
    ) -> None:
        self.app = app
        self.refuse = refuse
        self.header = header

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Request(scope).headers
        token = headers.get("authorization", "").removeprefix("Bearer")
        if not (token.strip() or headers.get(self.header, "").strip()):
            raise self.refuse()
        await self.app(scope, receive, send)


class _ApiVersion:
    """Lets in, as Azure does, only requests that say which version they were written for."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not Request(scope).query_params.get("api-version"):
            raise refusals.no_azure_resource()
        await self.app(scope, receive, send)


def create_app(
    artist: Artist = painter,
    pixels: Callable[[float], Hand] = PixelArtist,
    *,
    door: Sequence[Middleware] = (),
    most_bytes: int = MAX_BODY_BYTES,
) -> Starlette:
    """Build the application.

    Args:
        artist: Who paints.
        pixels: Makes the one who paints with the pixel model, from a guidance.
        door: What every request must pass first.
        most_bytes: How many bytes it takes in one request.

    Returns:
        The application, for any ASGI server.
    """
    app = Starlette(
        routes=_routes(),
        middleware=door,
        exception_handlers={
            refusals.Refusal: _refuse,
            HTTPException: _refuse_http,
            Exception: _apologise,
        },
        lifespan=_lifespan,
    )
    app.state.artist = artist
    app.state.pixels = pixels
    app.state.most_bytes = most_bytes
    return app


def _painting_routes() -> list[Route]:
    return [
        Route("/images/generations", images.generate, methods=["POST"]),
        Route("/images/edits", images.edit, methods=["POST"]),
    ]


def _routes() -> list[Route | Mount]:
    responses = Route("/responses", describing.respond, methods=["POST"])
    openai = [
        *_painting_routes(),
        responses,
        Route("/images/variations", images.vary, methods=["POST"]),
        Route("/models", models.list_models),
        Route("/models/{model:path}", models.retrieve_model),
        Route("/moderations", moderation.moderate, methods=["POST"]),
    ]
    azure_versioned = [Mount("/deployments/{deployment}", routes=_painting_routes()), responses]
    azure = [
        Mount("/v1", routes=[*_painting_routes(), responses]),
        Mount("", routes=azure_versioned, middleware=[Middleware(_ApiVersion)]),
    ]
    analyze = Route("/imageanalysis:analyze", vision.analyze, methods=["POST"])
    openai_gate = Middleware(_Gate, refuse=refusals.no_key)
    azure_gate = Middleware(_Gate, header="api-key", refuse=refusals.no_azure_key)
    vision_gate = Middleware(
        _Gate, header="ocp-apim-subscription-key", refuse=refusals.no_azure_key
    )
    return [
        Route("/", _greet),
        Route(pictures.PATH, pictures.show),
        Mount("/v1", routes=openai, middleware=[openai_gate]),
        Mount("/openai", routes=azure, middleware=[azure_gate]),
        Mount("/computervision", routes=[analyze], middleware=[vision_gate]),
    ]


async def _greet(request: Request) -> Response:  # noqa: ARG001 - a route gets its request
    return PlainTextResponse(GREETING)


def _refuse(request: Request, error: Exception) -> Response:  # noqa: ARG001 - a handler gets it
    if not isinstance(error, refusals.Refusal):
        raise error
    return JSONResponse(error.body(), error.status, headers=error.headers())


def _refuse_http(request: Request, error: Exception) -> Response:
    """Tell Starlette's own refusals, of paths and methods, in the shape of the path."""
    if not isinstance(error, HTTPException):
        raise error
    if is_azure(request):
        return _refuse(request, refusals.no_azure_resource())
    message = f"Invalid URL ({request.method} {request.url.path})"
    return _refuse(request, refusals.Refusal(error.status_code, message, code="unknown_url"))


def _apologise(request: Request, error: Exception) -> Response:  # noqa: ARG001 - a handler gets both
    # The SDK would ask twice more; the same request meets the same mistake.
    return JSONResponse(refusals.own_mistake().body(), 500, headers={"x-should-retry": "false"})


@contextlib.asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    """Paint one small picture while nobody waits yet, so that the first real one is quick."""
    anyio.to_thread.current_default_thread_limiter().total_tokens = PAINTERS_AT_ONCE
    async with anyio.create_task_group() as group:
        group.start_soon(anyio.to_thread.run_sync, _warm, app.state.artist)
        yield


def _warm(artist: Artist) -> None:
    try:
        artist.paint("dog", (64, 64), 0, 0.0)
    except Exception:  # noqa: BLE001 - a cold painter still answers, and then says what is wrong
        _log.exception("The painter could not be warmed up.")
