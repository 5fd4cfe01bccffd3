import openai
import pytest

from imgkit.models.catalog import find


def test_the_painter_and_real_names_are_listed(client: openai.OpenAI) -> None:
    names = {model.id for model in client.models.list()}
    assert {"painter", "painter-describes", "gpt-image-2"} <= names
    assert "dall-e-3" not in names


def test_every_model_tells_when_it_is_switched_off(client: openai.OpenAI) -> None:
    for listed in client.models.list():
        known = find(listed.id)
        assert known
        end = known.shutdown.get("openai")
        assert listed.shutdown_date == (end.isoformat() if end else None)
        assert client.models.retrieve(listed.id) == listed


def test_a_model_tells_whose_it_is(client: openai.OpenAI) -> None:
    assert client.models.retrieve("painter").owned_by == "imgkit"
    assert client.models.retrieve("gpt-image-2").owned_by == "openai"
    assert client.models.retrieve("painter").object == "model"


def test_a_retired_model_is_gone(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError, match="2026-05-12") as caught:
        client.models.retrieve("dall-e-3")
    assert caught.value.code == "model_not_found"


def test_a_model_that_never_was_is_not_found(client: openai.OpenAI) -> None:
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("rembrandt/van-rijn")
