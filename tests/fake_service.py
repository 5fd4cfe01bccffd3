"""A tiny service for the tests of recordings, clients that ask it for pictures, and a recorder."""

import base64
import contextlib
import hashlib
import io
import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import openai
import uvicorn
from PIL import Image
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from imgkit.recordings import Recording, start_recording

KEY = "sk-canary-0123456789abcdef"
# A host that cannot exist: it shows that nothing leaves this process.
NOWHERE = "https://recorded.invalid"
VISION_KEY = "canary-vision-9876543210"
ABOUT = {"mode": "live", "service": "A school's server", "date": "2026-11-20"}


def picture(seed: str, size: int = 64, alpha: int = 255, form: str = "PNG") -> bytes:
    """A picture of one colour, which the seed decides."""
    red, green, blue = hashlib.sha256(seed.encode()).digest()[:3]
    image = Image.new("RGBA", (size, size), (red, green, blue, alpha))
    file = io.BytesIO()
    (image if form != "JPEG" else image.convert("RGB")).save(file, form)
    return file.getvalue()


@dataclass
class School:
    """The service: each drawing is a new one, and ``asked`` counts the requests."""

    port: int = 0
    asked: int = 0
    clock: int = 1763600000
    secret_in_picture: bool = False
    busy: int = 0
    error: dict[str, object] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def draw(self, prompt: str) -> bytes:
        drawn = picture(f"{prompt} {self.asked}")
        return drawn + KEY.encode() if self.secret_in_picture else drawn

    async def answer(self, request: Request) -> Response:
        self.asked += 1
        self.clock += 1
        if self.busy:
            self.busy -= 1
            return JSONResponse({"error": {"message": "busy"}}, 429, {"retry-after-ms": "1"})
        if self.error:
            return JSONResponse(self.error, 400)
        asked = await request.json()
        prompt = asked["prompt"]
        if asked.get("stream"):
            return Response(self._stream(prompt), media_type="text/event-stream")
        many = range(asked.get("n", 1))
        drawn = [{"b64_json": text(self.draw(f"{prompt} {i}"))} for i in many]
        if asked.get("user") == "wants-an-address":
            signed = f"{self.url}/private/org-canary/a.png?se=2026&sp=r&sig=canary%2Bsignature"
            drawn = [{"url": signed}]
        headers = {"x-request-id": "req_canary", "set-cookie": "session=canary-cookie"}
        return JSONResponse({"created": self.clock, "data": drawn}, headers=headers)

    def _stream(self, prompt: str) -> str:
        stream = ""
        for kind in ("image_generation.partial_image", "image_generation.completed"):
            event = {"type": kind, "b64_json": text(self.draw(prompt + kind))}
            stream += f"event: {kind}\ndata: {json.dumps(event)}\n\n"
        return stream

    async def edit(self, request: Request) -> Response:
        self.asked += 1
        async with request.form() as form:
            drawn = self.draw(str(form["prompt"]))
        return JSONResponse({"created": self.clock, "data": [{"b64_json": text(drawn)}]})

    async def file(self, request: Request) -> Response:
        self.asked += 1
        assert request.query_params["sig"] == "canary+signature"
        return Response(picture("by address", form="JPEG"), media_type="image/jpeg")

    async def describe(self, request: Request) -> Response:
        self.asked += 1
        body = await request.body()
        caption = {"text": hashlib.sha256(body).hexdigest(), "confidence": 0.9}
        size = {"width": 64, "height": 64}
        answer = {"modelVersion": "2023-10-01", "captionResult": caption, "metadata": size}
        return JSONResponse(answer, headers={"apim-request-id": "canary-request"})

    def routes(self) -> list[Route]:
        return [
            Route("/v1/images/generations", self.answer, methods=["POST"]),
            Route("/proxy/of-a-school/v1/images/generations", self.answer, methods=["POST"]),
            Route("/v1/images/edits", self.edit, methods=["POST"]),
            Route("/openai/deployments/dep/images/generations", self.answer, methods=["POST"]),
            Route("/computervision/imageanalysis:analyze", self.describe, methods=["POST"]),
            Route("/private/org-canary/a.png", self.file),
        ]


def text(data: bytes) -> str:
    return base64.b64encode(data).decode()


@contextlib.contextmanager
def serving(school: School) -> Iterator[None]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        school.port = listening.getsockname()[1]
        config = uvicorn.Config(Starlette(routes=school.routes()), log_level="warning")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            yield
        finally:
            server.should_exit = True
            thread.join()


def client(url: str) -> openai.OpenAI:
    return openai.OpenAI(base_url=f"{url}/v1", api_key=KEY, organization="org-canary")


def draw(url: str, prompt: str = "Dog next to Eiffel Tower", **options: object) -> list[bytes]:
    answer = client(url).images.generate(model="painter", prompt=prompt, extra_body=options)
    return [base64.b64decode(image.b64_json or "") for image in answer.data or []]


def edit(url: str, prompt: str = "A flamingo", alpha: int = 0) -> bytes:
    answer = client(url).images.edit(
        model="painter",
        image=[("a.png", picture("lounge")), ("b.png", picture("flamingo"))],
        mask=("mask.png", picture("mask", alpha=alpha)),
        prompt=prompt,
    )
    assert answer.data
    return base64.b64decode(answer.data[0].b64_json or "")


def record(school: School, folder: Path, **options: tuple[str, ...]) -> Recording:
    options = {"secrets": (KEY, VISION_KEY), "endpoints": (school.url,)} | options
    return start_recording(folder, ABOUT, **options)


def stored(folder: Path) -> str:
    return (folder / "recording.yaml").read_text(encoding="utf-8")
