"""One good request of each kind that the service answers, as it comes over the wire."""

import base64
import json
from dataclasses import dataclass, field, replace

from local.encoding import as_bytes
from PIL import Image

AZURE = b"api-version=2025-04-01-preview"
BOUNDARY = "frame"


@dataclass(frozen=True)
class Sent:
    """A request as it comes over the wire.

    Args:
        method: The method.
        path: The path, with all that a path may hold quoted.
        query: What stands behind the question mark.
        headers: Names in small letters, and values.
        body: The body.
    """

    method: str
    path: bytes
    query: bytes = b""
    headers: dict[bytes, bytes] = field(default_factory=dict)
    body: bytes = b""


def picture(alpha: int = 255) -> bytes:
    return as_bytes(Image.new("RGBA", (64, 64), (90, 160, 80, alpha)), "PNG")


def data_url() -> str:
    return f"data:image/png;base64,{base64.b64encode(picture()).decode()}"


def _json(path: str, body: object, query: bytes = b"") -> Sent:
    headers = {b"authorization": b"Bearer any", b"content-type": b"application/json"}
    headers |= {b"api-key": b"any", b"ocp-apim-subscription-key": b"any"}
    return Sent("POST", path.encode(), query, headers, json.dumps(body).encode())


def _form(path: str, query: bytes = b"") -> Sent:
    parts = [("prompt", "", b"add a dog"), ("n", "", b"1"), ("size", "", b"64x64")]
    parts += [("image", "a.png", picture()), ("mask", "m.png", picture(alpha=0))]
    body = b""
    for name, file, value in parts:
        named = f'; filename="{file}"\r\nContent-Type: image/png' if file else ""
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'
        body += head.encode() + value + b"\r\n"
    content_type = f"multipart/form-data; boundary={BOUNDARY}".encode()
    headers = {b"authorization": b"Bearer any", b"content-type": content_type}
    return Sent("POST", path.encode(), query, headers, body + f"--{BOUNDARY}--\r\n".encode())


def sound_requests() -> list[Sent]:
    """One good request of each kind that the service answers."""
    draw = {"prompt": "a dog", "n": 1, "size": "64x64", "model": "painter", "seed": 7}
    edit = {"prompt": "add a dog", "size": "64x64", "images": [{"image_url": data_url()}]}
    look = [{"role": "user", "content": [{"type": "input_image", "image_url": data_url()}]}]
    analyze = "/computervision/imageanalysis:analyze"
    features = b"features=caption,tags,denseCaptions&" + AZURE
    deployment = "/openai/deployments/any/images"
    bytes_to_see = _json(analyze, {}, features)
    form = bytes_to_see.headers | {b"content-type": b"application/octet-stream"}
    return [
        _json("/v1/images/generations", draw),
        _json("/v1/images/generations", {**draw, "stream": True, "partial_images": 2}),
        _json("/v1/images/generations", {**draw, "output_format": "webp", "temperature": 0.5}),
        _json("/v1/images/edits", {**edit, "mask": {"image_url": data_url()}}),
        _form("/v1/images/edits"),
        _json("/v1/responses", {"model": "painter-describes", "input": look}),
        _json("/v1/moderations", {"input": ["a dog", "a cat"]}),
        _json("/v1/images/variations", {}),
        replace(_json("/v1/models", None), method="GET", body=b""),
        replace(_json("/v1/models/painter", None), method="GET", body=b""),
        _json(f"{deployment}/generations", {"prompt": "a dog", "size": "64x64"}, AZURE),
        _form(f"{deployment}/edits", AZURE),
        _json("/openai/v1/responses", {"model": "any", "input": look}),
        _json(analyze, {"url": data_url()}, features),
        _json(analyze, {"url": "http://localhost/painted.png?prompt=dog&size=64x64"}, features),
        replace(bytes_to_see, headers=form, body=picture()),
        Sent("GET", b"/painted.png", b"prompt=dog&seed=7&size=64x64"),
        Sent("GET", b"/"),
    ]
