"""Broken pictures and prompts straight at the service: it serves them, or says no in its own words.

A stand-in hands back the picture that it is given, so that nothing needs painting.
"""

import base64
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from broken.parts import SIZE, Case, file_of, quarters
from broken.prompts import PromptCase, prompts
from broken_pictures import mask_cases, pictures
from PIL import Image
from starlette.testclient import TestClient

from imgkit.local import painter
from imgkit.local.app import create_app
from imgkit.local.options import offered
from imgkit.local.painter import PaintedDescription, Painting

# Of some faults Pillow warns before it goes on, or gives up.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::RuntimeWarning")

KEY = {"Authorization": "Bearer any"}
EDITABLE = {"PNG", "JPEG", "MPO", "WEBP"}
MIDDLES = ((6, 6), (40, 6), (6, 26), (40, 26))
LIGHT = [(True, False, False), (False, True, False), (False, False, True), (True, True, True)]
"""Red, green, blue and white in the four quarters."""
JOINED = "both halves apart"
"""JSON puts the halves of this one together."""

PICTURES = pictures()
TEXTS = [case for case in prompts() if isinstance(case.prompt, str)]


class Mirror:
    """Hands back what it is given."""

    def paint(self, prompt: str, size: tuple[int, int], *_: Any) -> Painting:
        assert size == SIZE or prompt
        return self._of(file_of(quarters(), "PNG"))

    def edit(self, image: bytes, prompt: str, mask: bytes | None, *_: Any) -> Painting:
        assert prompt
        return self._of(image if mask is None else mask)

    def describe(self, image: bytes, language: str | None = None) -> PaintedDescription:
        return painter.describe(image, language)

    def _of(self, png: bytes) -> Painting:
        return Painting(png, 1, 0.0, (), (), "a picture")

    def paint_in_stages(self, *_: Any) -> Iterator[bytes | Painting]:
        yield self._of(file_of(quarters(), "PNG"))


@pytest.fixture(scope="module")
def service() -> TestClient:
    # Without the lifespan: nothing has to be warm.
    return TestClient(create_app(Mirror()), headers=KEY, raise_server_exceptions=False)


def _is_editable(data: bytes) -> bool:
    return Image.open(io.BytesIO(data)).format in EDITABLE


def _is_light(image: Image.Image, place: tuple[int, int]) -> tuple[bool, ...]:
    colour = image.getpixel(place)
    assert isinstance(colour, tuple)
    return tuple(part > 128 for part in colour)


@pytest.mark.parametrize("case", PICTURES, ids=lambda case: case.name)
def test_a_picture_is_edited_upright_or_refused(service: TestClient, case: Case) -> None:
    answer = service.post(
        "/v1/images/edits", data={"prompt": "a dog"}, files={"image": ("a.png", case.data)}
    )
    if case.fate == "refused" or not _is_editable(case.data):
        assert answer.status_code == 400
        assert answer.json()["error"]["code"] == "invalid_image_file"
        return
    assert answer.status_code == 200
    png = base64.b64decode(answer.json()["data"][0]["b64_json"])
    taken = Image.open(io.BytesIO(png), formats=["PNG"])
    assert taken.size == case.size
    assert taken.mode in {"RGB", "RGBA"}
    if case.shows:
        shown = taken.convert("RGB")
        assert [_is_light(shown, place) for place in MIDDLES] == LIGHT


@pytest.mark.parametrize("case", mask_cases(), ids=lambda case: case.name)
def test_a_mask_is_taken_or_refused(service: TestClient, case: Case) -> None:
    files = {"image": ("a.png", file_of(quarters(), "PNG")), "mask": ("m.png", case.data)}
    answer = service.post("/v1/images/edits", data={"prompt": "a dog"}, files=files)
    if answer.status_code == 200:
        png = base64.b64decode(answer.json()["data"][0]["b64_json"])
        taken = Image.open(io.BytesIO(png))
        assert (taken.mode, taken.size) == ("RGBA", SIZE)
    else:
        assert (answer.status_code, case.fate == "as it is") == (400, False)
        assert answer.json()["error"]["code"] == "invalid_mask_image_format"


@pytest.mark.parametrize("case", PICTURES[::4], ids=lambda case: case.name)
def test_a_picture_is_described_or_refused(service: TestClient, case: Case) -> None:
    url = f"data:image/png;base64,{base64.b64encode(case.data).decode()}"
    content = [{"type": "input_image", "image_url": url}]
    body = {"model": offered("describe")[0], "input": [{"role": "user", "content": content}]}
    asked = service.post("/v1/responses", json=body)
    assert asked.status_code in ({400} if case.fate == "refused" else {200, 400})
    looked = service.post(
        "/computervision/imageanalysis:analyze?api-version=2023-10-01&features=caption,tags",
        content=case.data,
        headers={"Content-Type": "application/octet-stream", "Ocp-Apim-Subscription-Key": "any"},
    )
    assert looked.status_code == 400  # none is whole and 50 pixels high


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: case.name)
def test_a_prompt_is_painted_or_refused(service: TestClient, case: PromptCase) -> None:
    # Escaped, as a client may send what is no character at all.
    body = json.dumps({"prompt": case.prompt, "size": "64x64"}).encode("ascii")
    headers = {"Content-Type": "application/json"}
    answer = service.post("/v1/images/generations", content=body, headers=headers)
    assert answer.status_code == (200 if case.fate == "sent" or case.name == JOINED else 400)
    judged = service.post(
        "/v1/moderations",
        content=json.dumps({"input": case.prompt}).encode("ascii"),
        headers=headers,
    )
    assert judged.status_code in {200, 400}


@pytest.mark.parametrize(
    ("prompt", "status"),
    [(b"caf\xe9", 200), (b"\xff\xfe", 200), (b"\xed\xa0\x80", 400), (b"a\0dog", 400), (b"", 400)],
)
def test_a_form_that_is_no_utf_8_is_read_as_latin_1(
    service: TestClient, prompt: bytes, status: int
) -> None:
    picture = file_of(quarters(), "PNG")
    body = (
        b'--x\r\nContent-Disposition: form-data; name="prompt"\r\n\r\n' + prompt + b"\r\n"
        b'--x\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\n'
        b"Content-Type: image/png\r\n\r\n" + picture + b"\r\n--x--\r\n"
    )
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    answer = service.post("/v1/images/edits", content=body, headers=headers)
    assert answer.status_code == status
