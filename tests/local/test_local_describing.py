import base64
from typing import Any

import openai
import pytest
from pydantic import BaseModel

MODEL = "painter-describes"


class Tag(BaseModel):
    name: str
    confidence: float


class Region(BaseModel):
    text: str
    confidence: float
    x: int
    y: int
    width: int
    height: int


class Description(BaseModel):
    caption: str
    confidence: float
    tags: list[Tag]
    regions: list[Region]


class CaptionOnly(BaseModel):
    caption: str


class Poem(BaseModel):
    rhyme: str


def showing(url: str) -> Any:  # noqa: ANN401 - the SDK's type is a union of dozens
    return [
        {
            "role": "user",
            "content": [
                {"type": "input_text", "text": "What does this picture show?"},
                {"type": "input_image", "image_url": url, "detail": "auto"},
            ],
        }
    ]


@pytest.fixture(scope="module")
def picture(client: openai.OpenAI) -> str:
    answer = client.images.generate(prompt="a dog", size="256x256", extra_body={"seed": 7})
    assert answer.data
    return f"data:image/png;base64,{answer.data[0].b64_json}"


def test_a_picture_is_described_in_a_sentence(client: openai.OpenAI, picture: str) -> None:
    answer = client.responses.create(model=MODEL, input=showing(picture))
    assert answer.status == "completed"
    assert answer.model == MODEL
    assert answer.output_text.endswith(".")
    assert answer.usage
    assert answer.usage.total_tokens == 0


def test_a_picture_is_described_in_fields(client: openai.OpenAI, picture: str) -> None:
    answer = client.responses.parse(model=MODEL, input=showing(picture), text_format=Description)
    seen = answer.output_parsed
    assert seen
    assert seen.caption == client.responses.create(model=MODEL, input=showing(picture)).output_text
    assert 0 <= seen.confidence <= 1


def test_a_picture_is_described_in_the_language_of_the_question(
    client: openai.OpenAI, picture: str
) -> None:
    question = showing(picture)
    question[0]["content"][0]["text"] = "Que voit-on sur cette image ? Réponds en français."
    answer = client.responses.create(model=MODEL, input=question)
    assert answer.output_text.startswith("Un chien")


def test_only_the_fields_asked_for_are_told(client: openai.OpenAI, picture: str) -> None:
    answer = client.responses.parse(model=MODEL, input=showing(picture), text_format=CaptionOnly)
    assert set(CaptionOnly.model_validate_json(answer.output_text).model_dump()) == {"caption"}
    assert '"tags"' not in answer.output_text


def test_a_field_that_it_cannot_fill_is_refused(client: openai.OpenAI, picture: str) -> None:
    with pytest.raises(openai.BadRequestError, match="rhyme") as caught:
        client.responses.parse(model=MODEL, input=showing(picture), text_format=Poem)
    assert caught.value.param == "text.format.schema"


def test_without_a_picture_it_says_what_it_can_do(client: openai.OpenAI) -> None:
    answer = client.responses.create(model=MODEL, input="Tell me a joke.")
    assert "only describes pictures" in answer.output_text
    parsed = client.responses.parse(model=MODEL, input="A joke.", text_format=CaptionOnly)
    assert parsed.output_parsed is None
    assert parsed.output[0].to_dict()["content"][0]["type"] == "refusal"  # type: ignore[index]  # JSON


@pytest.mark.parametrize(
    ("fields", "code", "param"),
    [
        ({"input": showing("https://example.org/dog.png")}, "invalid_value", "image_url"),
        ({"input": showing("data:image/png;base64,aGVsbG8=")}, "invalid_image_file", "image_url"),
        ({"input": showing("")[0]}, "invalid_type", "input"),
        ({"input": [{"role": "user", "content": 7}]}, "invalid_type", "content"),
        ({"input": "hi", "stream": True}, "invalid_value", "stream"),
        ({"input": "hi", "text": {"format": {"type": "json_object"}}}, "invalid_value", "format"),
        ({"input": "hi", "previous_response_id": "resp_1"}, "previous_response_not_found", "_id"),
        ({}, "missing_required_parameter", "input"),
        ({"input": "hi", "model": 7}, "invalid_type", "model"),
        ({"input": "hi", "model": None}, "missing_required_parameter", "model"),
    ],
)
def test_it_refuses(client: openai.OpenAI, fields: dict[str, Any], code: str, param: str) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.post("/responses", body={"model": MODEL, **fields}, cast_to=object)
    assert caught.value.code == code
    assert caught.value.param
    assert caught.value.param.endswith(param)


def test_a_model_that_does_not_describe_is_not_found(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError, match=MODEL):
        client.responses.create(model="painter", input="hello")


def test_the_last_picture_counts(client: openai.OpenAI, picture: str, photo: bytes) -> None:
    other = "data:image/png;base64," + base64.b64encode(photo).decode()
    both = client.responses.create(model=MODEL, input=showing(other) + showing(picture))
    alone = client.responses.create(model=MODEL, input=showing(picture))
    assert both.output_text == alone.output_text
