import pytest

import imgkit
from imgkit.errors import OptionError, PromptError
from imgkit.metaprompting import boundaries_and_words


def test_the_prompt_stands_at_the_end_and_the_boundaries_before_it() -> None:
    text = imgkit.metaprompt("a cat {in} a hat", disallow=["swords", "spiders"])
    assert text.endswith("Draw this:\na cat {in} a hat")
    assert "swords, spiders" in text
    assert "violence" not in text


def test_without_a_list_the_one_in_the_file_counts() -> None:
    assert "violence, weapons" in imgkit.metaprompt("a cat")


def test_no_metaprompt_speaks_of_the_shape_of_the_picture() -> None:
    """The size decides about that; the old lesson asked for 16:9 and got a square."""
    text = imgkit.metaprompt("a cat")
    assert not any(word in text for word in ("16:9", "landscape", "aspect"))


def test_an_audience_that_there_is_not_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(OptionError, match="children"):
        imgkit.metaprompt("a cat", audience="pirates")


def test_a_blank_prompt_stays_blank() -> None:
    with pytest.raises(PromptError):
        imgkit.metaprompt("   ")


@pytest.mark.parametrize(
    ("sent", "boundaries", "typed"),
    [
        ("a cat", "", "a cat"),
        ("a sign that says: open", "", "a sign that says: open"),
        ("For pupils of twelve.\nNo guns. Draw:\na cat\nat night", "Draw:", "a cat\nat night"),
        (imgkit.metaprompt("one: two\nthree"), "Draw this:", "one: two\nthree"),
    ],
)
def test_boundaries_are_told_from_what_stands_behind_them(
    sent: str, boundaries: str, typed: str
) -> None:
    found, behind = boundaries_and_words(sent)
    assert found.endswith(boundaries)
    assert bool(found) == bool(boundaries)
    assert behind == typed
