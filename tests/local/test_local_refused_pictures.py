"""Pictures, masks and forms that the local service refuses, and what it says."""

import base64
import io
import struct
import zlib

import openai
import pytest
from local.encoding import as_bytes
from PIL import Image


def bomb(side: int) -> bytes:
    """A square PNG in a few hundred bytes that unpacks to gigabytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + header + pixels + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [8_000, 20_000])
def test_a_bomb_is_refused_by_its_header(client: openai.OpenAI, side: int) -> None:
    with pytest.raises(openai.BadRequestError, match="million pixels") as caught:
        client.images.edit(image=("picture.png", bomb(side)), prompt="add a dog")
    assert caught.value.code == "invalid_image_file"


def noise() -> bytes:
    return as_bytes(Image.effect_noise((64, 64), 90), "PNG")


@pytest.mark.parametrize(
    "data",
    [b"hello", b"", noise()[:-30], noise()[:40], as_bytes(Image.new("RGB", (9, 9)), "BMP")],
    ids=["text", "nothing", "cut at the end", "cut in the header", "bmp"],
)
def test_what_is_no_whole_picture_is_refused(client: openai.OpenAI, data: bytes) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.images.edit(image=("picture.png", data), prompt="add a dog")
    assert (caught.value.code, caught.value.param) == ("invalid_image_file", "image")


def test_json_names_the_picture_that_is_wrong(client: openai.OpenAI, photo: bytes) -> None:
    good = {"image_url": "data:image/png;base64," + base64.b64encode(photo).decode()}
    bad = {"image_url": "data:image/png;base64,aGVsbG8="}
    with pytest.raises(openai.BadRequestError) as caught:
        client.post(
            "/images/edits", body={"prompt": "a dog", "images": [good, bad]}, cast_to=object
        )
    assert (caught.value.code, caught.value.param) == ("invalid_image_file", "images[1].image_url")


@pytest.mark.parametrize(
    "images",
    [
        [{"image_url": "http://127.0.0.1:1/dog.png"}],
        [{"image_url": "data:image/png;base64,!"}],
        [{"file_id": "file-1"}],
        ["dog"],
        "dog",
        {"image_url": "x"},
    ],
)
def test_json_pictures_that_are_no_data_urls_are_refused(
    client: openai.OpenAI, images: object
) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.post("/images/edits", body={"prompt": "a dog", "images": images}, cast_to=object)
    assert caught.value.code in {"invalid_value", "invalid_type"}


def mask_of(mode: str, size: tuple[int, int], kind: str = "PNG") -> bytes:
    return as_bytes(Image.new(mode, size), kind)


@pytest.mark.parametrize(
    ("mask", "words"),
    [
        (mask_of("RGBA", (100, 100)), "same size"),
        (mask_of("RGB", (256, 256)), "missing alpha channel"),
        (mask_of("RGBA", (256, 256), "WEBP"), "whole PNG"),
        (mask_of("RGBA", (256, 256))[:60], "whole PNG"),
        (b"x" * 4_000_001, "under 4 MB"),
    ],
    ids=["other size", "no alpha", "webp", "cut", "heavy"],
)
def test_a_mask_that_does_not_fit_is_refused(
    client: openai.OpenAI, photo: bytes, mask: bytes, words: str
) -> None:
    with pytest.raises(openai.BadRequestError, match=words) as caught:
        client.images.edit(image=photo, mask=("mask.png", mask), prompt="add a dog")
    assert (caught.value.code, caught.value.param) == ("invalid_mask_image_format", "mask")


def test_an_edit_needs_a_picture_and_takes_at_most_sixteen(
    client: openai.OpenAI, photo: bytes
) -> None:
    with pytest.raises(openai.BadRequestError) as none:
        client.post("/images/edits", body={"prompt": "a dog"}, cast_to=object)
    assert (none.value.code, none.value.param) == ("missing_required_parameter", "image")
    with pytest.raises(openai.BadRequestError) as many:
        client.images.edit(image=[photo] * 17, prompt="add a dog")
    assert (many.value.code, many.value.param) == ("array_above_max_length", "image")


def test_a_form_is_checked_like_json(client: openai.OpenAI, photo: bytes) -> None:
    for extra, code in (
        ({"temperature": "nan"}, "invalid_type"),
        ({"temperature": "3"}, "decimal_above_max_value"),
        ({"style": "vivid"}, "unknown_parameter"),
    ):
        with pytest.raises(openai.BadRequestError) as caught:
            client.images.edit(image=photo, prompt="add a dog", extra_body=extra)
        assert caught.value.code == code
    with pytest.raises(openai.BadRequestError) as unknown:
        client.images.edit(image=photo, prompt="add a dog", markup=photo)
    assert (unknown.value.code, unknown.value.param) == ("unknown_parameter", "markup")


def test_too_many_bytes_are_refused(client: openai.OpenAI) -> None:
    with pytest.raises(openai.APIStatusError) as caught:
        client.images.edit(image=io.BytesIO(bytes(61_000_000)), prompt="add a dog")
    assert caught.value.status_code == 413
    assert caught.value.code == "request_too_large"
