"""The fault service: it draws tiny pictures as OpenAI does, and plays every fault on the way.

It counts what it draws and what it charges. What is charged follows one rule: where a request has
come in whole and was drawn, it is charged, also where the answer is then cut; an error, a refusal
and the page of a proxy cost nothing.

Use it as ``with serving(FaultService(script=["cut before the answer"])) as service:`` and give
``service.url`` to an SDK. With ``python -m``, put ``tests`` on the path first.
"""

import asyncio
import contextlib
import hashlib
import itertools
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from faults import drawing
from faults.broken_answers import FAULTS, Asked
from faults.limits import RateLimit
from faults.shapes import SHAPES, Shape
from faults.wire import BreakableProtocol, connection_of
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

MODELS = ("gpt-image-2.5-flare", "gpt-image-2", "gpt-5.6-luna")

Chooser = Callable[[str], str | None]
"""Says for a prompt which fault to play, None for none."""


@dataclass(frozen=True)
class Drawing:
    """What became of a request for pictures.

    Args:
        prompt: What was to be drawn.
        pictures: How many were asked for.
        fault: What was played, None for an answer as it should be.
        charged: How many pictures were charged.
        given: The SHA-256 of the pictures that went out so that they can be kept.
    """

    prompt: str
    pictures: int
    fault: str | None
    charged: int
    given: tuple[str, ...]


@dataclass
class FaultService:
    """The service.

    Args:
        script: Which faults the next requests for pictures meet, None for none; a fault is a name
            in ``FAULTS`` or in ``SHAPES``.
        choose: Which fault a prompt meets after that; without it, none.
        limit: How many pictures a minute it draws.
        seconds: How long it draws, or looks at a picture.
        padding: How many bytes its pictures are larger than they would have to be.
    """

    script: Iterable[str | None] = ()
    choose: Chooser | None = None
    limit: RateLimit | None = None
    seconds: float = 0.0
    padding: int = 0
    asked: int = 0
    looked: int = 0
    drawings: list[Drawing] = field(default_factory=list)
    port: int = 0

    def __post_init__(self) -> None:
        self._script = deque(self.script)
        self._numbers = itertools.count()

    @property
    def url(self) -> str:
        """What goes into ``OPENAI_BASE_URL``."""
        return f"{self.root}/v1"

    @property
    def root(self) -> str:
        """What goes into ``AZURE_OPENAI_ENDPOINT``."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def charged(self) -> int:
        """How many pictures were charged."""
        return sum(one.charged for one in self.drawings)

    @property
    def given(self) -> list[str]:
        """The SHA-256 of all pictures that went out so that they can be kept."""
        return [name for one in self.drawings for name in one.given]

    def begin_anew(self) -> None:
        """Forget what was asked, and what was to be played."""
        self._script.clear()
        self.drawings.clear()
        self.asked = 0

    def play(self, *faults: str | None) -> None:
        """Let the next requests for pictures meet these faults."""
        self._script.extend(faults)

    async def generate(self, request: Request) -> Response:
        body = await request.json()
        return await self._draw(request, body)

    async def edit(self, request: Request) -> Response:
        async with request.form() as form:
            body = {name: value for name, value in form.items() if isinstance(value, str)}
        stream = body.get("stream") == "true"
        return await self._draw(request, {**body, "stream": stream})

    async def _draw(self, request: Request, body: dict[str, Any]) -> Response:
        self.asked += 1
        prompt, pictures = str(body.get("prompt")), int(body.get("n") or 1)
        wait = self.limit.take(pictures) if self.limit else 0.0
        if self.limit and wait:
            return _limited(self.limit, pictures, wait)
        fault = self._next_fault(prompt)
        if fault in SHAPES:
            self.drawings.append(Drawing(prompt, pictures, fault, 0, ()))
            return _error(SHAPES[fault])
        await asyncio.sleep(self.seconds)
        number = next(self._numbers)
        names = [f"{number} {index} {prompt}" for index in range(pictures)]
        drawn = [drawing.picture(name, self.padding) for name in names]
        partial_images = int(body.get("partial_images") or 0)
        asked = Asked(prompt, drawn, partial_images if body.get("stream") else None)
        plan = FAULTS[fault or "none"]
        given = tuple(hashlib.sha256(one).hexdigest() for one in plan.given(asked))
        charged = pictures if plan.charged else 0
        self.drawings.append(Drawing(prompt, pictures, fault, charged, given))
        answer = await plan.play(asked, connection_of(request))
        if self.limit:
            answer.headers.update(self.limit.headers())
        return answer

    def _next_fault(self, prompt: str) -> str | None:
        if self._script:
            return self._script.popleft()
        return self.choose(prompt) if self.choose else None

    async def describe(self, _request: Request) -> Response:
        fault = self._next_fault("")
        if fault in SHAPES:
            return _error(SHAPES[fault])
        caption = {"text": "a dog", "confidence": 0.9}
        size = {"width": 64, "height": 64}
        answer = {"modelVersion": "2023-10-01", "captionResult": caption, "metadata": size}
        return JSONResponse(answer)

    async def models(self, _request: Request) -> Response:
        listed = [{"id": model, "object": "model", "owned_by": "openai"} for model in MODELS]
        return JSONResponse({"object": "list", "data": listed})

    async def moderate(self, request: Request) -> Response:
        texts = (await request.json())["input"]
        fine = {"flagged": False, "categories": {"violence": False}, "category_scores": {}}
        return JSONResponse({"id": "modr-1", "model": "omni", "results": [fine] * len(texts)})

    async def respond(self, request: Request) -> Response:
        body = await request.json()
        self.looked += 1
        await asyncio.sleep(self.seconds)
        said = '{"caption": "A dog", "confidence": 0.9, "tags": [], "regions": []}'
        text = {"type": "output_text", "text": said, "annotations": []}
        message = {"type": "message", "id": "msg_1", "role": "assistant", "content": [text]}
        usage = {"input_tokens": 100, "output_tokens": 20, "total_tokens": 120}
        answer = {"id": "resp_1", "object": "response", "created_at": 1_793_000_000}
        answer |= {"model": body["model"], "status": "completed", "output": [message]}
        return JSONResponse({**answer, "usage": usage})

    def application(self) -> Starlette:
        """Return the application, at the paths of OpenAI, Azure OpenAI and Azure AI Vision."""
        starts = ("/v1", "/openai/v1", "/openai/deployments/{deployment}")
        paths = {
            "/images/generations": (self.generate, "POST"),
            "/images/edits": (self.edit, "POST"),
            "/models": (self.models, "GET"),
            "/moderations": (self.moderate, "POST"),
            "/responses": (self.respond, "POST"),
        }
        routes = [
            Route(start + path, endpoint, methods=[method])
            for start in starts
            for path, (endpoint, method) in paths.items()
        ]
        vision = "/computervision/imageanalysis:analyze"
        return Starlette(routes=[*routes, Route(vision, self.describe, methods=["POST"])])


def _error(shape: Shape) -> Response:
    headers = {"content-type": "application/json", **shape.headers}
    return Response(shape.body, shape.status, headers)


def _limited(limit: RateLimit, pictures: int, wait: float) -> Response:
    error = {"message": limit.message(pictures, wait), "type": "requests", "param": None}
    body = {"error": {**error, "code": "rate_limit_exceeded"}}
    return JSONResponse(body, 429, limit.headers(wait))


@contextlib.contextmanager
def serving(service: FaultService) -> Iterator[FaultService]:
    """Let the service listen on loopback, in a thread, as long as the block lasts."""
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listening:
        service.port = listening.getsockname()[1]
        config = uvicorn.Config(
            service.application(),
            http=BreakableProtocol,
            log_level="critical",
            timeout_graceful_shutdown=1,
            timeout_keep_alive=600,  # an idle connection that ends is no fault that was asked for
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            yield service
        finally:
            server.should_exit = True
            thread.join()
