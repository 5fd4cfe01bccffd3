"""The pixel model over HTTP: asked by the SDK, as everything else is."""

import base64
import io
import itertools
import json
from typing import Any

import numpy as np
import openai
import pytest
from local.encoding import as_bytes
from openai.types import ImagesResponse
from PIL import Image

from imgkit.local import options
from imgkit.models.catalog import find
from imgkit.pixels import (
    DEFAULT_GUIDANCE,
    DEFAULT_TEMPERATURE,
    LARGEST_GUIDANCE,
    LARGEST_TEMPERATURE,
    OPEN,
    map_picture,
    paint_many,
)

HOUSE = "a red house next to a tree at night"
WORDS = "red house, tree, night"


def generate(
    client: openai.OpenAI, prompt: str = HOUSE, knobs: dict[str, float] | None = None
) -> ImagesResponse:
    body = {"seed": 3} | (knobs or {})
    return client.images.generate(model="pixels", prompt=prompt, size="100x100", extra_body=body)


def png(answer: ImagesResponse) -> bytes:
    assert answer.data
    return base64.b64decode(answer.data[0].b64_json or "")


def opened(answer: ImagesResponse) -> Image.Image:
    return Image.open(io.BytesIO(png(answer)))


def note(answer: ImagesResponse) -> dict[str, Any]:
    assert answer.data
    assert answer.data[0].model_extra
    return dict(answer.data[0].model_extra["painter"])


@pytest.mark.parametrize(
    "prompt",
    [HOUSE, "une maison rouge à côté d'un arbre la nuit", "красный дом рядом с деревом ночью"],
)
def test_three_languages_reach_the_same_words(client: openai.OpenAI, prompt: str) -> None:
    picture = opened(generate(client, prompt))
    assert picture.size == (100, 100)
    assert json.loads(picture.text["imgkit pixels"])["words"] == WORDS  # type: ignore[attr-defined]
    np.testing.assert_array_equal(map_picture(picture).pixels, paint_many(WORDS, [3])[0])


def test_the_note_tells_the_knobs_and_what_became_of_the_words(client: openai.OpenAI) -> None:
    told = note(generate(client, "a zorgle and a cat", {"temperature": 3, "guidance": 10}))
    assert (told["seed"], told["temperature"], told["guidance"]) == (3, 3, 10)
    assert told["understood"] == ["cat"]
    assert told["not_drawn"] == ["zorgle"]
    assert "a cat" in told["alt"]


def test_the_knobs_are_those_of_the_model() -> None:
    chosen = options.read_options({"prompt": "cat", "model": "pixels"}, strict=True)
    assert isinstance(chosen, options.PixelOptions)
    assert (chosen.temperature, chosen.guidance) == (DEFAULT_TEMPERATURE, DEFAULT_GUIDANCE)
    model = find("pixels")
    assert model
    assert model.highest_temperature == LARGEST_TEMPERATURE
    for knob, largest in (("temperature", LARGEST_TEMPERATURE), ("guidance", LARGEST_GUIDANCE)):
        options.read_options({"prompt": "cat", "model": "pixels", knob: largest}, strict=True)


@pytest.mark.parametrize(
    "knobs", [{"temperature": 3.1}, {"guidance": 20}, {"guidance": -1}, {"temperature": -0.5}]
)
def test_a_knob_out_of_range_is_refused(client: openai.OpenAI, knobs: dict[str, float]) -> None:
    with pytest.raises(openai.BadRequestError, match=next(iter(knobs))):
        generate(client, knobs=knobs)


@pytest.mark.parametrize("model", ["painter", "gpt-image-2"])
def test_others_have_no_guidance(client: openai.OpenAI, model: str) -> None:
    with pytest.raises(openai.BadRequestError, match="Unknown parameter: 'guidance'"):
        client.images.generate(model=model, prompt="cat", extra_body={"guidance": 2})


def test_a_prompt_without_a_known_word_lists_those_that_are_known(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="lighthouse") as caught:
        generate(client, "zorgle")
    assert caught.value.param == "prompt"


def test_a_stream_tells_of_an_unknown_prompt_too(client: openai.OpenAI) -> None:
    stream = client.images.generate(model="pixels", prompt="zorgle", stream=True)
    with pytest.raises(openai.APIError, match="lighthouse"):
        list(stream)


def test_only_squares_are_drawn(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="The nearest size that it draws"):
        client.images.generate(model="pixels", prompt="cat", size="200x100")


def test_a_stream_grows_row_by_row(client: openai.OpenAI) -> None:
    stream = client.images.generate(
        model="pixels",
        prompt=HOUSE,
        size="100x100",
        stream=True,
        partial_images=3,
        extra_body={"seed": 3},
    )
    pictures = [
        map_picture(Image.open(io.BytesIO(base64.b64decode(event.b64_json)))).pixels
        for event in stream
    ]
    finished = pictures[-1]
    assert len(pictures) == 4
    for rows, picture in zip((5, 10, 15), pictures, strict=False):
        np.testing.assert_array_equal(picture[:rows], finished[:rows])
        assert (picture[rows:] == OPEN).all()


def test_n_pictures_have_seeds_that_follow_each_other(client: openai.OpenAI) -> None:
    answer = client.images.generate(
        model="pixels", prompt=HOUSE, size="20x20", n=2, extra_body={"seed": 8}
    )
    painted = [
        map_picture(Image.open(io.BytesIO(base64.b64decode(one.b64_json or "")))).pixels
        for one in answer.data or []
    ]
    np.testing.assert_array_equal(painted, paint_many(WORDS, [8, 9]))


def test_a_mask_repaints_only_its_see_through_pixels(client: openai.OpenAI) -> None:
    before = generate(client)
    mask = Image.new("RGBA", (100, 100), "black")
    mask.paste((0, 0, 0, 0), (50, 0, 100, 100))
    answer = client.images.edit(
        model="pixels",
        image=png(before),
        mask=as_bytes(mask, "PNG"),
        prompt="a white cat",
        extra_body={"seed": 1, "temperature": 3},
    )
    old, new = (map_picture(opened(one)).pixels for one in (before, answer))
    np.testing.assert_array_equal(old[:, :10], new[:, :10])
    assert (old[:, 10:] != new[:, 10:]).mean() > 0.3
    assert "200 of its 400 pixels" in note(answer)["alt"]
    assert "above it and to its left" in note(answer)["alt"]


def test_any_picture_can_be_repainted_in_part(
    client: openai.OpenAI, photo: bytes, mask: bytes
) -> None:
    answer = client.images.edit(model="pixels", image=photo, mask=mask, prompt="a cat")
    kept = map_picture(Image.open(io.BytesIO(photo))).pixels
    new = map_picture(opened(answer)).pixels
    np.testing.assert_array_equal(kept[:5], new[:5])
    assert "first turned into 20 by 20 pixels" in note(answer)["alt"]


def test_see_through_pixels_of_the_picture_are_a_mask(client: openai.OpenAI) -> None:
    half = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    half.paste((31, 45, 102, 255), (0, 0, 40, 20))
    answer = client.images.edit(model="pixels", image=as_bytes(half, "PNG"), prompt="a cat")
    assert "200 of its 400 pixels" in note(answer)["alt"]


def test_without_a_mask_a_pixel_picture_keeps_the_words_that_are_not_changed(
    client: openai.OpenAI,
) -> None:
    before = png(generate(client))
    answer = client.images.edit(
        model="pixels", image=before, prompt="at sunset", extra_body={"seed": 5}
    )
    words = json.loads(opened(answer).text["imgkit pixels"])["words"]  # type: ignore[attr-defined]
    assert words == "red house, tree, sunset"


def test_without_a_mask_another_picture_is_refused(client: openai.OpenAI, photo: bytes) -> None:
    with pytest.raises(openai.BadRequestError, match="Send a mask"):
        client.images.edit(model="pixels", image=photo, prompt="a cat")


def test_a_pixel_picture_is_described_by_its_words(client: openai.OpenAI) -> None:
    url = "data:image/png;base64," + base64.b64encode(png(generate(client))).decode()
    content: Any = [{"type": "input_image", "image_url": url, "detail": "auto"}]
    answer = client.responses.create(
        model="painter-describes", input=[{"role": "user", "content": content}]
    )
    assert "a red house and a tree" in answer.output_text


def test_the_list_of_models_has_it(client: openai.OpenAI) -> None:
    assert client.models.retrieve("pixels").owned_by == "imgkit"
    assert "pixels" in [model.id for model in itertools.islice(client.models.list(), 50)]
