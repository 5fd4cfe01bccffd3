import base64
import io
from typing import Any, Literal

import openai
import pytest
from openai.types import Image as Answered
from openai.types import ImageGenCompletedEvent, ImageGenPartialImageEvent
from PIL import ExifTags, Image

SMALL = "128x96"


def pixels(answered: Answered) -> Image.Image:
    assert answered.b64_json
    return Image.open(io.BytesIO(base64.b64decode(answered.b64_json)))


def test_a_prompt_becomes_a_picture_of_the_size_asked_for(client: openai.OpenAI) -> None:
    answer = client.images.generate(prompt="a dog", model="painter", size=SMALL)
    assert answer.data
    picture = pixels(answer.data[0])
    assert picture.format == "PNG"
    assert picture.size == (128, 96)


def test_the_answer_has_all_that_the_sdk_knows_of(client: openai.OpenAI) -> None:
    answer = client.images.generate(
        prompt="a dog", model="painter", size=SMALL, quality="medium", output_format="webp"
    )
    missing = {name for name, value in answer if value is None}
    assert missing == {"safety_identifier", "svg_usage"}
    told = (answer.background, answer.output_format, answer.quality, answer.size)
    assert told == ("opaque", "webp", "medium", SMALL)
    assert answer.usage
    assert answer.usage.total_tokens == 0


def test_every_picture_carries_the_painters_note(client: openai.OpenAI) -> None:
    answer = client.images.generate(
        prompt="a dog", size=SMALL, extra_body={"seed": 7, "temperature": 0.2}
    )
    assert answer.data
    note = answer.data[0].to_dict()["painter"]
    assert isinstance(note, dict)
    assert note.keys() == {"seed", "temperature", "understood", "not_drawn", "alt"}
    assert (note["seed"], note["temperature"]) == (7, 0.2)


def test_n_pictures_are_n_draws_from_seeds_that_follow_each_other(client: openai.OpenAI) -> None:
    two = client.images.generate(prompt="a dog", size=SMALL, n=2, extra_body={"seed": 41})
    second = client.images.generate(prompt="a dog", size=SMALL, extra_body={"seed": 42})
    assert two.data
    assert second.data
    assert two.data[0].b64_json != two.data[1].b64_json
    assert two.data[1].b64_json == second.data[0].b64_json


def test_after_the_last_seed_comes_the_first(client: openai.OpenAI) -> None:
    answer = client.images.generate(prompt="a dog", size=SMALL, n=2, extra_body={"seed": 2**32 - 1})
    assert answer.data
    notes: list[Any] = [item.to_dict()["painter"] for item in answer.data]
    assert [note["seed"] for note in notes] == [2**32 - 1, 0]


def test_a_seed_repeats_its_picture_to_the_byte(client: openai.OpenAI) -> None:
    first, again = (
        client.images.generate(prompt="a dog", size=SMALL, extra_body={"seed": 7}).data
        for _ in range(2)
    )
    assert first == again


def test_without_a_seed_a_new_one_is_drawn_and_told(client: openai.OpenAI) -> None:
    seeds = []
    for _ in range(2):
        answer = client.images.generate(prompt="a dog", size=SMALL)
        assert answer.data
        seeds.append(answer.data[0].to_dict()["painter"]["seed"])  # type: ignore[index]  # an extra
    assert seeds[0] != seeds[1]


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_it_comes_in_the_format_asked_for(
    client: openai.OpenAI, kind: Literal["png", "jpeg", "webp"]
) -> None:
    answer = client.images.generate(prompt="a dog", size=SMALL, output_format=kind)
    assert answer.data
    picture = pixels(answer.data[0])
    assert picture.format == kind.upper()
    credit = picture.getexif().get(ExifTags.Base.Copyright) or picture.info["Copyright"]
    assert "OpenMoji" in credit
    assert "CC BY-SA" in credit


def test_compression_makes_it_smaller(client: openai.OpenAI) -> None:
    sizes = []
    for compression in (95, 20):
        answer = client.images.generate(
            prompt="a dog",
            size="512x512",
            output_format="jpeg",
            output_compression=compression,
            extra_body={"seed": 1},
        )
        assert answer.data
        sizes.append(len(answer.data[0].b64_json or ""))
    assert sizes[1] < sizes[0]


def test_the_painter_stands_in_for_a_real_model_by_its_rules(client: openai.OpenAI) -> None:
    answer = client.images.generate(prompt="a dog", model="gpt-image-2", size="1024x640")
    assert answer.data
    assert pixels(answer.data[0]).size == (1024, 640)
    assert "painter" in answer.data[0].to_dict()


def test_auto_size_is_the_usual_square(client: openai.OpenAI) -> None:
    answer = client.images.generate(prompt="a dog", size="auto")
    assert answer.size == "1024x1024"


def test_fields_that_are_null_count_as_not_sent(client: openai.OpenAI) -> None:
    answer = client.images.generate(prompt="a dog", size=SMALL, n=None, quality=None)
    assert answer.data
    assert len(answer.data) == 1


@pytest.mark.parametrize("partial_images", [0, 3])
def test_a_stream_shows_the_stages_in_order_and_then_the_picture(
    client: openai.OpenAI, partial_images: int
) -> None:
    events = list(
        client.images.generate(
            prompt="a dog",
            size=SMALL,
            stream=True,
            partial_images=partial_images,
            extra_body={"seed": 7},
        )
    )
    *stages, last = events
    assert [
        stage.partial_image_index
        for stage in stages
        if isinstance(stage, ImageGenPartialImageEvent)
    ] == list(range(partial_images))
    assert isinstance(last, ImageGenCompletedEvent)
    assert last.type == "image_generation.completed"
    whole = client.images.generate(prompt="a dog", size=SMALL, extra_body={"seed": 7})
    assert whole.data
    assert last.b64_json == whole.data[0].b64_json
    assert last.to_dict()["painter"] == whole.data[0].to_dict()["painter"]


def test_stream_events_have_all_that_the_sdk_knows_of(client: openai.OpenAI) -> None:
    events = client.images.generate(prompt="a dog", size=SMALL, stream=True, partial_images=1)
    for event in events:
        assert {name for name, value in event if value is None} <= {"safety_identifier"}


def test_a_stream_of_two_brings_two_pictures(client: openai.OpenAI) -> None:
    events = client.images.generate(
        prompt="a dog", size=SMALL, n=2, stream=True, partial_images=1, extra_body={"seed": 7}
    )
    kinds = [event.type.removeprefix("image_generation.") for event in events]
    assert kinds == ["partial_image", "completed"] * 2
