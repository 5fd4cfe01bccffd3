"""Servers that speak like OpenAI in their own ways, as their sources say; see dialects.toml."""

import base64
import hashlib
import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from fake_service import School
from PIL import Image
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TAG = re.compile("<sd_cpp_extra_args>(.*?)</sd_cpp_extra_args>")


@dataclass
class Heard:
    """One request as it came."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    fields: dict[str, object]


@dataclass
class Lookalike(School):
    """A server of one kind; a picture's colour follows from the prompt and the seed."""

    kind: str = "openai"
    heard: list[Heard] = field(default_factory=list)
    by_url: str = ""

    async def answer(self, request: Request) -> Response:
        return self._answer(request, await request.json())

    async def edit(self, request: Request) -> Response:
        async with request.form() as form:
            fields: dict[str, object] = {
                name: value if isinstance(value, str) else await value.read()
                for name, value in form.items()
            }
        return self._answer(request, fields)

    def _answer(self, request: Request, fields: dict[str, object]) -> Response:
        heard = Heard(request.url.path, request.query_params, request.headers, dict(fields))
        self.heard.append(heard)
        if self.by_url:
            return JSONResponse({"created": 1, "data": [{"url": self.by_url}]})
        return {
            "vllm-omni": self._vllm_omni,
            "sglang": self._sglang,
            "sd-cpp": self._sd_cpp,
            "localai": self._localai,
        }.get(self.kind, _drawn)(fields)

    def _vllm_omni(self, fields: dict[str, object]) -> Response:
        if fields.get("model") not in {None, "Qwen/Qwen-Image"}:
            return JSONResponse({"detail": "Model mismatch"}, 400)
        if fields.get("stream"):
            return JSONResponse({"detail": "stream=true is not supported"}, 400)
        return _drawn(fields)

    def _sglang(self, fields: dict[str, object]) -> Response:
        if fields.get("quality", "auto") != "auto":
            return JSONResponse({"detail": "quality must be one of lossless, high"}, 400)
        if fields.get("response_format") != "b64_json":
            return JSONResponse({"detail": "'url' requires cloud storage"}, 400)
        return _drawn(fields)

    def _sd_cpp(self, fields: dict[str, object]) -> Response:
        prompt = str(fields["prompt"])
        found = TAG.search(prompt)
        own = json.loads(found[1]) if found else {"seed": 42}
        mask = fields.get("mask")
        # Other fields than these are not read.
        return _drawn({"prompt": TAG.sub("", prompt).strip(), **own}, mask)

    def _localai(self, fields: dict[str, object]) -> Response:
        if fields.get("response_format") != "b64_json":
            return JSONResponse({"data": [{"url": f"{self.url}/generated-images/b64.png"}]})
        return _drawn(fields)

    async def models(self, _request: Request) -> Response:
        name, owner = {
            "sd-cpp": ("sd-cpp-local", "local"),
            "sglang": ("Qwen/Qwen-Image", "sglang"),
        }.get(self.kind, ("a-model", ""))
        return JSONResponse({"data": [{"id": name, "object": "model", "owned_by": owner}]})

    def routes(self) -> list[Route]:
        paths = ["/v1", "/openai/v1", "/openai/deployments/our-pictures"]
        drawing = [
            Route(f"{path}/images/generations", self.answer, methods=["POST"]) for path in paths
        ]
        drawing.append(Route("/private/org-canary/a.png", self.file))
        drawing.append(Route("/v1/models", self.models))
        if self.kind == "localai":
            return drawing
        return drawing + [
            Route(f"{path}/images/edits", self.edit, methods=["POST"]) for path in paths
        ]


def _drawn(fields: dict[str, object], white: object = None) -> Response:
    """Draw in a colour that follows from prompt and seed, or only where a mask is white."""
    colour = tuple(hashlib.sha256(f"{fields['prompt']} {fields.get('seed')}".encode()).digest()[:3])
    image = Image.new("RGB", (64, 64), colour)
    if isinstance(white, bytes):
        mask = Image.open(io.BytesIO(white)).convert("L")
        image = Image.composite(
            Image.new("RGB", mask.size, "red"), Image.new("RGB", mask.size), mask
        )
    file = io.BytesIO()
    image.save(file, "PNG")
    drawn = base64.b64encode(file.getvalue()).decode()
    return JSONResponse({"created": 1, "data": [{"b64_json": drawn}]})
