import openai
import pytest
from openai.types import (
    ModerationImageURLInputParam,
    ModerationMultiModalInputParam,
    ModerationTextInputParam,
)


def test_a_kind_text_passes(client: openai.OpenAI) -> None:
    result = client.moderations.create(input="A bunny on a horse, holding a lollipop").results[0]
    assert not result.flagged
    assert not any(dict(result.categories).values())


def test_a_word_of_the_list_is_flagged_with_its_category(client: openai.OpenAI) -> None:
    answer = client.moderations.create(input="A BLOODY murder")
    result = answer.results[0]
    assert result.flagged
    flagged = {
        name for name in type(result.categories).model_fields if getattr(result.categories, name)
    }
    assert flagged == {"violence", "violence_graphic"}
    assert result.category_scores.violence == 1.0
    assert result.category_scores.hate == 0.0
    assert result.category_applied_input_types.violence == ["text"]
    assert answer.id.startswith("modr-")


def test_only_whole_words_count(client: openai.OpenAI) -> None:
    assert not client.moderations.create(input="a skill, a gunnel, Bloodyard").results[0].flagged


def test_every_text_is_judged_by_itself(client: openai.OpenAI) -> None:
    results = client.moderations.create(input=["a dog", "a murder"]).results
    assert [result.flagged for result in results] == [False, True]


def test_parts_of_one_input_are_judged_together(client: openai.OpenAI) -> None:
    text = ModerationTextInputParam(type="text", text="a murder")
    picture = ModerationImageURLInputParam(type="image_url", image_url={"url": "data:,"})
    parts: list[ModerationMultiModalInputParam] = [text, picture]
    results = client.moderations.create(input=parts).results
    assert [result.flagged for result in results] == [True]


def test_all_fields_that_the_sdk_knows_of_are_there(client: openai.OpenAI) -> None:
    result = client.moderations.create(input="a dog").results[0]
    for part in (result.categories, result.category_scores, result.category_applied_input_types):
        assert all(value is not None for _, value in part)


@pytest.mark.parametrize("given", [7, [], ["a"] * 33, [["a"]], {"text": "a"}])
def test_other_input_is_refused(client: openai.OpenAI, given: object) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.post("/moderations", body={"input": given}, cast_to=object)
    assert caught.value.param == "input"
