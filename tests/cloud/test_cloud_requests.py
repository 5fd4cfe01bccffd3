"""What the app answers over HTTP."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cloud.tiny_host import TinyHost
from cloud.tiny_service import ADDRESS, GROUND, HAT, TinyService, asked, file_of, posted, sent
from PIL import Image
from remix_app import receiving

REAL = {"picture": GROUND, "wish": "make the bunny red"}


@pytest.mark.parametrize("as_form", [True, False])
def test_a_form_and_json_say_the_same(host: TinyHost, service: TinyService, as_form: bool) -> None:  # noqa: FBT001 (a parameter of the test)
    fields = {**REAL, "keep": ["dog", "house"], "size": "512x512"}
    answer = sent(host, fields, as_form=as_form)
    assert answer.status_code == 202
    ((run, instance),) = host.instances.items()
    given = json.loads(instance.given)
    assert (given["run"], given["wish"]) == (run, REAL["wish"])
    assert (given["keep"], given["size"]) == (["dog", "house"], "512x512")
    assert service.calls == []


def test_the_answer_names_an_address_and_no_key(host: TinyHost, service: TinyService) -> None:
    answer = sent(host, REAL)
    (run,) = host.instances
    assert json.loads(answer.get_body()) == {"id": run, "status": f"{ADDRESS}/{run}"}
    assert answer.headers["Location"] == f"{ADDRESS}/{run}"
    assert b"code=" not in answer.get_body()
    assert service.calls == []


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"wish": ""}, "empty"),
        ({"wish": "  "}, "empty"),
        ({"wish": "red " * 1250}, "2,000"),
        ({"picture": b""}, "picture"),
        ({"picture": b"no picture"}, "picture"),
        ({"picture": GROUND[:300]}, "damaged"),
        ({"size": "huge"}, "huge"),
        ({"keep": ["dog"] * 21}, "keep"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_what_cannot_be_done_is_refused_and_nothing_is_kept(
    host: TinyHost, pictures: Path, changed: dict[str, Any], said: str
) -> None:
    for as_form in (True, False):
        answer = sent(host, {**REAL, **changed}, as_form=as_form)
        assert answer.status_code == 400
        assert said in json.loads(answer.get_body())["error"]
    assert host.instances == {}
    assert not pictures.exists()


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", ""),
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b'{"wish": "red", "picture": "%%%"}', "application/json"),
        (b"\xff\xfe\x00", "text/plain"),
        (b"--edge", "multipart/form-data; boundary=edge"),
        (b"--edge", "multipart/form-data"),
    ],
)
def test_what_cannot_be_read_is_refused(host: TinyHost, body: bytes, kind: str) -> None:
    answer = posted(host, body, kind)
    assert answer.status_code == 400
    assert "error" in json.loads(answer.get_body())


@pytest.mark.usefixtures("service")
def test_what_is_too_large_is_refused(host: TinyHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receiving, "MAX_REQUEST", 100)
    assert sent(host, REAL).status_code == 413


def test_the_status_and_the_picture_of_a_remix(
    remix: Callable[..., Any], host: TinyHost, pictures: Path
) -> None:
    result = remix(HAT)
    (run,) = host.instances
    said = json.loads(asked(host, run).get_body())
    assert said["state"] == "Completed"
    assert said["result"]["picture"] == result.picture
    assert said["progress"]["doing"] == "telling"
    answer = asked(host, run, "picture")
    assert answer.get_body() == (pictures / result.picture).read_bytes()
    assert answer.mimetype == "image/png"


@pytest.mark.usefixtures("service")
def test_a_remix_that_has_not_begun_has_no_picture(host: TinyHost) -> None:
    sent(host, REAL)
    (run,) = host.instances
    assert json.loads(asked(host, run).get_body())["state"] == "Pending"
    assert asked(host, run, "picture").status_code == 404


def test_a_picture_that_somebody_deleted_is_said_to_be_gone(
    remix: Callable[..., Any], host: TinyHost, pictures: Path
) -> None:
    result = remix(HAT)
    (pictures / result.picture).unlink()
    (run,) = host.instances
    answer = asked(host, run, "picture")
    assert answer.status_code == 404
    assert "not here any more" in json.loads(answer.get_body())["error"]


@pytest.mark.parametrize("run", ["", "0" * 32, "@purse@all", "../purse", "0" * 31 + "\n"])
@pytest.mark.parametrize("function", ["status", "picture"])
def test_who_asks_for_what_is_no_remix_finds_nothing(
    host: TinyHost, run: str, function: str
) -> None:
    host.entities["@purse@all"] = '{"spent": 0.05, "reserved": 0.0}'
    assert asked(host, run, function).status_code == 404


@pytest.mark.usefixtures("service")
def test_a_picture_of_a_phone_is_kept_as_it_came(host: TinyHost, pictures: Path) -> None:
    photo = Image.new("CMYK", (60, 40), "red")
    turned = Image.Exif()
    turned[0x0112] = 6
    photo.save("photo.jpg", exif=turned)
    data = Path("photo.jpg").read_bytes()
    assert sent(host, {**REAL, "picture": data}).status_code == 202
    (original,) = pictures.glob("runs/*/original.jpg")
    assert original.read_bytes() == data


@pytest.mark.usefixtures("service")
def test_no_service_and_no_storage_are_told_apart(
    host: TinyHost, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures.write_text("a file where the folder should be")
    assert sent(host, REAL).status_code == 503
    monkeypatch.setenv("IMGKIT_BUDGET", "a lot")
    answer = sent(host, {**REAL, "picture": file_of(Image.new("RGB", (60, 60)))})
    assert answer.status_code == 500
    assert "IMGKIT_BUDGET" in json.loads(answer.get_body())["error"]
