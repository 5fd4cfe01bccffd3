from typing import Any

import openai
import pytest
import requests

from imgkit.local import LocalService

PAINTER_REFUSES: list[tuple[dict[str, Any], str, str]] = [
    ({"prompt": ""}, "empty_string", "prompt"),
    ({"prompt": " \n"}, "empty_string", "prompt"),
    ({"prompt": "x" * 32_001}, "string_above_max_length", "prompt"),
    ({"prompt": 7}, "invalid_type", "prompt"),
    ({"n": 0}, "integer_below_min_value", "n"),
    ({"n": 11}, "integer_above_max_value", "n"),
    ({"n": "2"}, "invalid_type", "n"),
    ({"size": "63x63"}, "invalid_value", "size"),
    ({"size": "4096x4096"}, "invalid_value", "size"),
    ({"size": "1881x7"}, "invalid_value", "size"),
    ({"size": "large"}, "invalid_value", "size"),
    ({"quality": "hd"}, "invalid_value", "quality"),
    ({"output_format": "bmp"}, "invalid_value", "output_format"),
    ({"output_compression": 101}, "integer_above_max_value", "output_compression"),
    ({"output_compression": 50}, "invalid_value", "output_compression"),
    ({"background": "transparent"}, "invalid_value", "background"),
    ({"background": "blue"}, "invalid_value", "background"),
    ({"partial_images": 4}, "integer_above_max_value", "partial_images"),
    ({"stream": "yes"}, "invalid_type", "stream"),
    ({"temperature": 2.1}, "decimal_above_max_value", "temperature"),
    ({"temperature": -1}, "decimal_below_min_value", "temperature"),
    ({"temperature": "hot"}, "invalid_type", "temperature"),
    ({"seed": -1}, "integer_below_min_value", "seed"),
    ({"seed": 2**32}, "integer_above_max_value", "seed"),
    ({"seed": 10**400}, "integer_above_max_value", "seed"),
    ({"seed": 1.5}, "invalid_type", "seed"),
    ({"style": "vivid"}, "unknown_parameter", "style"),
]

GPT_IMAGE_REFUSES: list[tuple[dict[str, Any], str, str]] = [
    ({"temperature": 0.5}, "unknown_parameter", "temperature"),
    ({"seed": 7}, "unknown_parameter", "seed"),
    ({"response_format": "url"}, "unknown_parameter", "response_format"),
    ({"style": "vivid"}, "unknown_parameter", "style"),
    ({"size": "512x512"}, "invalid_value", "size"),
    ({"size": "1792x936"}, "invalid_value", "size"),
    ({"quality": "max"}, "invalid_value", "quality"),
]


def refused(client: openai.OpenAI, **fields: Any) -> openai.BadRequestError:
    with pytest.raises(openai.BadRequestError) as caught:
        client.post("/images/generations", body={"prompt": "a dog", **fields}, cast_to=object)
    assert caught.value.type == "invalid_request_error"
    return caught.value


@pytest.mark.parametrize(("fields", "code", "param"), PAINTER_REFUSES)
def test_the_painter_refuses(
    client: openai.OpenAI, fields: dict[str, Any], code: str, param: str
) -> None:
    error = refused(client, model="painter", **fields)
    assert (error.code, error.param) == (code, param)


@pytest.mark.parametrize(("fields", "code", "param"), GPT_IMAGE_REFUSES)
def test_a_real_models_name_brings_its_rules(
    client: openai.OpenAI, fields: dict[str, Any], code: str, param: str
) -> None:
    error = refused(client, model="gpt-image-2", **fields)
    assert (error.code, error.param) == (code, param)


def test_the_words_are_those_of_openai(client: openai.OpenAI) -> None:
    error = refused(client, model="gpt-image-2", temperature=0.5)
    assert error.body == {
        "message": "Unknown parameter: 'temperature'.",
        "type": "invalid_request_error",
        "param": "temperature",
        "code": "unknown_parameter",
    }
    error = refused(client, n=11)
    assert "Expected a value <= 10, but got 11 instead." in str(error)
    error = refused(client, background="blue")
    assert "Supported values are: 'opaque', 'transparent', and 'auto'." in str(error)


def test_a_bad_size_comes_with_the_nearest_good_one(client: openai.OpenAI) -> None:
    error = refused(client, model="gpt-image-2", size="1792x936")
    assert "divisible by 16" in str(error)
    assert "1792x9" in str(error)


def test_a_prompt_is_needed(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.post("/images/generations", body={}, cast_to=object)
    assert (caught.value.code, caught.value.param) == ("missing_required_parameter", "prompt")


@pytest.mark.parametrize("model", ["dall-e-3", "gpt-image-1"])
def test_a_retired_model_is_gone_and_its_successor_named(client: openai.OpenAI, model: str) -> None:
    with pytest.raises(openai.NotFoundError) as caught:
        client.images.generate(prompt="a dog", model=model)
    assert caught.value.code == "model_not_found"
    assert "2026-" in str(caught.value)
    assert "Use 'gpt-image-" in str(caught.value)


def test_a_model_that_never_was_is_refused_with_those_that_are(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError) as caught:
        client.images.generate(prompt="a dog", model="rembrandt")
    assert caught.value.code == "model_not_found"
    assert "painter" in str(caught.value)


def test_variations_are_retired(client: openai.OpenAI, photo: bytes) -> None:
    with pytest.deprecated_call(), pytest.raises(openai.NotFoundError, match="edits endpoint"):
        client.images.create_variation(image=photo)


def test_a_key_is_needed(service: LocalService) -> None:
    for authorization in ({}, {"Authorization": "Bearer"}, {"Authorization": "Bearer  "}):
        answer = requests.post(
            f"{service.url}/v1/images/generations",
            json={"prompt": "a dog"},
            headers=authorization,
            timeout=30,
        )
        assert answer.status_code == 401
        assert answer.json()["error"]["code"] == "invalid_api_key"


def test_an_unknown_path_and_method_are_refused_in_shape(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError) as caught:
        client.post("/images/sculptures", body={}, cast_to=object)
    assert caught.value.code == "unknown_url"
    with pytest.raises(openai.APIStatusError) as method:
        client.get("/images/generations", cast_to=object)
    assert method.value.status_code == 405
    assert method.value.code == "unknown_url"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"{", id="cut"),
        pytest.param(b"[]", id="array"),
        pytest.param(b'"dog"', id="string"),
        pytest.param(b"\xff\xfe", id="not utf-8"),
        pytest.param(b'{"prompt": "\\ud800"}', id="lone surrogate"),
        pytest.param(b'{"n": NaN}', id="not a number"),
        pytest.param(b"[" * 100_000, id="bottomless"),
    ],
)
@pytest.mark.parametrize("path", ["images/generations", "images/edits", "responses", "moderations"])
def test_a_body_that_is_no_json_object_is_refused(
    service: LocalService, path: str, body: bytes
) -> None:
    answer = requests.post(
        f"{service.url}/v1/{path}",
        data=body,
        headers={"Authorization": "Bearer any", "Content-Type": "application/json"},
        timeout=30,
    )
    assert answer.status_code == 400
    assert answer.json()["error"]["type"] == "invalid_request_error"
    assert "could not parse" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "body",
    [b"", b"--frame", b"--frame\r\nContent-Disposition: form-data\r\n\r\ndog\r\n--frame--\r\n"],
    ids=["empty", "cut", "nameless"],
)
def test_a_broken_form_is_refused(service: LocalService, body: bytes) -> None:
    for content_type in ("multipart/form-data; boundary=frame", "multipart/form-data"):
        answer = requests.post(
            f"{service.url}/v1/images/edits",
            data=body,
            headers={"Authorization": "Bearer any", "Content-Type": content_type},
            timeout=30,
        )
        assert answer.status_code == 400
        assert answer.json()["error"]["type"] == "invalid_request_error"
