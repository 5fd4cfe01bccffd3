"""Prompts that nobody planned for: emoji, markup, unknown words, far too much at once."""

import io
import xml.etree.ElementTree as ET

import pytest
from PIL import Image

from imgkit.local.painter import describe, edit, paint
from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.lettering import lettered
from imgkit.local.painter.parsing.prompts import scene_of
from imgkit.local.painter.placing.placed import covered
from imgkit.local.painter.signboard import place_signboard

SIZE = (320, 320)


def composed(prompt: str, seed: int = 1) -> Composition:
    dice = Dice(seed, 0.7)
    return compose(scene_of(prompt), SIZE, dice, dice)


def names(image: bytes) -> list[str]:
    return [region.text for region in describe(image).regions]


@pytest.mark.parametrize("prompt", ["a glorbnik", "un zouavillon", "большой кракозябл"])
def test_an_unknown_noun_is_lettered_on_a_signboard(prompt: str) -> None:
    word = prompt.rsplit(maxsplit=1)[-1]
    assert scene_of(prompt).signs == (word,)
    assert f">{word}</text>" in composed(prompt).svg()
    painting = paint(prompt, SIZE, 1, 0.7)
    assert word in painting.not_drawn


def test_two_words_are_two_boards() -> None:
    one, other = (paint(f"a dog and a {word}", SIZE, 1, 0) for word in ("glorbnik", "snorfle"))
    pixels = [Image.open(io.BytesIO(picture.image)).tobytes() for picture in (one, other)]
    assert pixels[0] != pixels[1]
    again = paint("a dog and a glorbnik", SIZE, 7, 0)
    assert Image.open(io.BytesIO(again.image)).tobytes() == pixels[0]


def test_a_signboard_hides_nothing_and_lies_within_the_picture() -> None:
    for seed in range(6):
        picture = composed("a glorbnik, a dog and a cat on a meadow", seed)
        board = place_signboard(picture.stage, picture.placed)
        assert board is not None
        sign = board.box
        assert sign.left >= 0
        assert sign.right <= SIZE[0]
        assert sign.bottom <= SIZE[1]
        area = (sign.right - sign.left) * (sign.bottom - sign.top)
        assert covered(board, picture.placed) < 0.05 * area


def test_at_most_three_words_are_lettered_and_long_ones_cut() -> None:
    assert len(scene_of("a glorbnik, a snork, a fleem, a quuxel").signs) == 3
    assert scene_of(f"a {'zor' * 20}").signs == (f"{'zor' * 5}zo…",)


@pytest.mark.parametrize(
    "prompt", ["quickly", "a dog and a cat", "日本語", "x", "a dog by day, at night"]
)
def test_what_is_no_unknown_noun_is_not_lettered(prompt: str) -> None:
    assert scene_of(prompt).signs == ()
    assert "<text" not in composed(prompt).svg()


def test_a_signboard_stays_when_the_picture_is_edited() -> None:
    first = paint("a dog and a glorbnik on a meadow", SIZE, 1, 0.7)
    bare = paint("a dog on a meadow", SIZE, 1, 0.7)
    night, dark = (edit(one.image, "at night", None, SIZE, 2, 0.7) for one in (first, bare))
    pixels = [Image.open(io.BytesIO(one.image)).tobytes() for one in (night, dark)]
    assert pixels[0] != pixels[1]
    added = edit(bare.image, "add a glorbnik", None, SIZE, 2, 0.7)
    assert names(added.image) == ["dog"]
    assert added.not_drawn == ("glorbnik",)


@pytest.mark.parametrize(
    "prompt",
    [
        "</svg><script>alert(1)</script>",
        "<svg onload=alert(1)> a dog",
        "a dog & <b>glorbnik</b> \"'><image href='http://x/'/>",
        "]]><!-- {id} -->",
        "&lt;script&gt; &#60;",
    ],
)
def test_markup_stays_text(prompt: str) -> None:
    svg = composed(prompt).svg()
    allowed = {tag.tag for tag in ET.fromstring(composed("a dog, a glorbnik").svg()).iter()}  # noqa: S314 (our own SVG)
    found = {tag.tag for tag in ET.fromstring(svg).iter()}  # noqa: S314 (our own SVG)
    assert not any(name.endswith(("}script", "}image", "}b")) for name in found | allowed)
    assert "<script" not in svg
    assert "alert(" not in svg
    assert paint(prompt, SIZE, 1, 0.7).image.startswith(b"\x89PNG")


def test_lettering_is_escaped() -> None:
    fragment = lettered("</text><script>&\x00", 0, 0, 10, "#000000")
    element = ET.fromstring(fragment)  # noqa: S314 (our own SVG)
    assert element.text == "</text><script>&"
    assert len(element) == 0


def test_emoji_are_drawn() -> None:
    painting = paint("🐶🐶🌳🌊🌙", SIZE, 1, 0.7)
    assert sorted(names(painting.image)) == ["dog", "dog", "tree"]
    assert painting.understood == ("🐶", "🌳", "🌊", "🌙")
    assert "night" in painting.alt
    assert not painting.not_drawn


def test_emoji_join_the_words_and_come_in_all_dresses() -> None:
    assert [thing.kind for thing in scene_of("a cat with a 🎈").things] == ["cat", "balloon"]
    assert scene_of("☀️ 🐈‍⬛").weather == ("sunny",)
    assert [thing.kind for thing in scene_of("🐈‍⬛").things] == ["black-cat"]


def test_an_unknown_emoji_leaves_a_landscape_and_is_said() -> None:
    painting = paint("🫥", SIZE, 1, 0.7)
    assert painting.not_drawn == ("🫥",)
    assert not painting.understood
    assert "landscape" in painting.alt


@pytest.mark.parametrize("unit", ["dog ", "zorble ", "a", "a red ", "🐶", "замок ", "<b>", "no "])
def test_very_long_prompts_are_painted(unit: str) -> None:
    prompt = (unit * 32_000)[:32_000]
    assert paint(prompt, (64, 64), 1, 0.7).image.startswith(b"\x89PNG")


def test_of_two_hundred_things_the_rest_is_listed() -> None:
    kinds = (
        "dogs",
        "cats",
        "trees",
        "balloons",
        "lions",
        "houses",
        "bears",
        "cows",
        "pigs",
        "boats",
    )
    painting = paint(", ".join(f"20 {kind}" for kind in kinds), SIZE, 1, 0.7)
    assert len(names(painting.image)) == 24
    assert painting.not_drawn == ("16 more cats", *kinds[2:])


def test_of_two_hours_the_first_wins() -> None:
    painting = paint("a dog by day and at night", SIZE, 1, 0.7)
    assert "by day" in painting.alt
    assert painting.not_drawn == ("at night",)
