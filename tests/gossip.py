"""A service that repeats whatever secret it is told, in all that it says."""

import base64
import contextlib
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import quote

import uvicorn
from fake_service import picture
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

SIGNATURE = "canary/signature+of=an-address"
LAST_WORDS = ("refused", "wrong key", "a page", "cut", "an address that is gone")
"""Prompts after which no picture comes."""
KEY_HEADERS = ("authorization", "api-key", "ocp-apim-subscription-key")


def _secrets_of(request: Request) -> str:
    return " ".join(request.headers.get(name, "") for name in KEY_HEADERS)


async def _prompt_of(request: Request) -> str:
    if request.headers["content-type"].startswith("multipart/form-data"):
        async with request.form() as form:
            return str(form["prompt"])
    return str((await request.json()).get("prompt", ""))


def _complaint(request: Request, status: int, code: str) -> Response:
    address = f"{request.base_url}drawn/a.png?sig={quote(SIGNATURE)}"
    message = f"Not with {_secrets_of(request)} at {address}. Key: {_secrets_of(request)[-40:]}"
    return JSONResponse({"error": {"message": message, "code": code, "type": code}}, status)


async def draw(request: Request) -> Response:
    prompt = await _prompt_of(request)
    if prompt == "refused":
        return _complaint(request, 400, "invalid_value")
    if prompt == "wrong key":
        return _complaint(request, 401, "invalid_api_key")
    if prompt == "a page":
        page = f"<html><title>Hello {_secrets_of(request)}</title></html>"
        return HTMLResponse(page)
    if prompt == "cut":
        return StreamingResponse(_half(), headers={"content-length": "999"})
    drawn: dict[str, Any] = {"b64_json": base64.b64encode(picture(prompt)).decode()}
    if "address" in prompt:
        name = "gone" if "gone" in prompt else "a"
        drawn = {"url": f"{request.base_url}drawn/{name}.png?sig={quote(SIGNATURE)}"}
    return JSONResponse({"created": 1, "data": [drawn]})


async def _half() -> AsyncIterator[bytes]:
    yield b'{"created": 1, '


async def fetch(request: Request) -> Response:
    assert request.query_params["sig"] == SIGNATURE
    return Response(picture("by address"), media_type="image/png")


async def analyze(_: Request) -> Response:
    caption = {"text": "A square of one colour", "confidence": 0.9}
    size = {"width": 64, "height": 64}
    return JSONResponse({"modelVersion": "1", "captionResult": caption, "metadata": size})


async def gossip(request: Request) -> Response:
    return _complaint(request, 400, "invalid_value")


@contextlib.contextmanager
def gossiping() -> Iterator[str]:
    """Run it, and give its host and port."""
    app = Starlette(
        routes=[
            Route("/{before:path}/images/generations", draw, methods=["POST"]),
            Route("/{before:path}/images/edits", draw, methods=["POST"]),
            Route("/computervision/imageanalysis:analyze", analyze, methods=["POST"]),
            Route("/drawn/a.png", fetch),
            Route("/{path:path}", gossip, methods=["GET", "POST"]),
        ]
    )
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            yield "{}:{}".format(*listening.getsockname())
        finally:
            server.should_exit = True
            thread.join()
