import openai
import pytest
import requests

from imgkit.local import LocalService


def test_a_deployment_paints_whatever_it_is_called(azure: openai.AzureOpenAI) -> None:
    answer = azure.images.generate(
        prompt="a dog", model="our-pictures", size="128x128", extra_body={"seed": 7}
    )
    assert answer.data
    assert "painter" in answer.data[0].to_dict()


def test_a_deployment_set_in_the_client_paints_too(service: LocalService, photo: bytes) -> None:
    with openai.AzureOpenAI(
        azure_endpoint=service.url,
        azure_deployment="our-pictures",
        azure_ad_token="any",
        api_version="2025-04-01-preview",
    ) as azure:
        assert azure.images.generate(prompt="a dog", size="128x128").size == "128x128"
        assert azure.images.edit(image=photo, prompt="add a dog").size == "256x256"


def test_a_deployment_edits_and_streams(azure: openai.AzureOpenAI, photo: bytes) -> None:
    events = azure.images.edit(
        image=photo, model="our-pictures", prompt="add a dog", stream=True, partial_images=1
    )
    assert [event.type for event in events] == ["image_edit.partial_image", "image_edit.completed"]


def test_the_plain_client_reaches_the_v1_path(service: LocalService) -> None:
    with openai.OpenAI(base_url=f"{service.url}/openai/v1/", api_key="any") as client:
        answer = client.images.generate(prompt="a dog", model="our-pictures", size="128x128")
        assert answer.size == "128x128"


def test_refusals_of_the_request_are_those_of_openai(azure: openai.AzureOpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        azure.images.generate(prompt="a dog", model="our-pictures", style="vivid")
    assert (caught.value.code, caught.value.param) == ("unknown_parameter", "style")


def test_azure_has_no_webp(azure: openai.AzureOpenAI, photo: bytes) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        azure.images.generate(prompt="a dog", model="our-pictures", output_format="webp")
    assert (caught.value.code, caught.value.param) == ("invalid_value", "output_format")
    with pytest.raises(openai.BadRequestError, match="'png', and 'jpeg'"):
        azure.images.edit(image=photo, prompt="a dog", model="our-pictures", output_format="webp")


def test_without_an_api_version_there_is_no_resource(service: LocalService) -> None:
    answer = requests.post(
        f"{service.url}/openai/deployments/our-pictures/images/generations",
        json={"prompt": "a dog"},
        headers={"api-key": "any"},
        timeout=30,
    )
    assert answer.status_code == 404
    assert answer.json() == {"error": {"code": "404", "message": "Resource not found"}}


def test_an_unknown_path_is_no_resource(azure: openai.AzureOpenAI) -> None:
    with pytest.raises(openai.NotFoundError) as caught:
        azure.audio.speech.create(input="a dog", model="our-voice", voice="alloy")
    assert caught.value.code == "404"


def test_a_key_is_needed(service: LocalService) -> None:
    for path in ("openai/deployments/our-pictures/images/generations", "openai/v1/responses"):
        answer = requests.post(f"{service.url}/{path}?api-version=1", json={}, timeout=30)
        assert answer.status_code == 401
        assert answer.json()["error"]["code"] == "401"


def test_responses_answer_behind_a_deployment(
    azure: openai.AzureOpenAI, service: LocalService
) -> None:
    answer = azure.responses.create(model="our-eyes", input="hello")
    assert "only describes pictures" in answer.output_text
    with openai.OpenAI(base_url=f"{service.url}/openai/v1/", api_key="any") as client:
        assert client.responses.create(model="our-eyes", input="hello").status == "completed"
