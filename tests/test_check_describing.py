"""The checks of what words carry over: a picture told in one's own words, and a remix."""

import io
from collections import Counter

import pytest
from PIL import Image

from imgkit import check
from imgkit.check import verdict as verdicts
from imgkit.describing import Description, Region, Tag
from imgkit.picture import Picture

CAPTION = "A penguin holding an umbrella in the desert by day."


@pytest.fixture(autouse=True)
def first_try(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "_missed", Counter())


def drawn(prompt: str) -> list[Picture]:
    file = io.BytesIO()
    Image.new("RGB", (4, 4)).save(file, "PNG")
    return [Picture(file.getvalue(), prompt, "local", "", "painter")]


def seen(
    *things: str, around: tuple[str, ...] = ("desert", "day"), caption: str = "A picture."
) -> Description:
    return Description(
        caption=caption,
        confidence=0.9,
        tags=[Tag(name=name, confidence=0.9) for name in (*things, *around)],
        regions=[Region(text=name, confidence=0.9, x=0, y=0, width=1, height=1) for name in things],
        source="local",
        service="a painter",
    )


ORIGINAL = seen("penguin", "umbrella", "pyramids", caption=CAPTION)


def test_words_that_lose_nothing_get_a_tick() -> None:
    own = drawn("a penguin and an umbrella at the pyramids")
    assert check.retold(ORIGINAL, own, seen("Pyramids", "Umbrella", "Penguin", "cloud")).ok


def test_a_thing_may_go_by_another_name_or_stand_in_the_caption_only() -> None:
    own = drawn("a penguin and an umbrella at the pyramids")
    heard = seen("a red umbrella", "three old pyramids", caption="A penguin stands around.")
    assert check.retold(ORIGINAL, own, heard).ok
    assert not check.retold(heard, own, seen("a red hat", "three old pyramids")).ok


def test_what_words_lose_is_named_on_the_second_try() -> None:
    own, heard = drawn("a penguin somewhere"), seen("penguin", around=())
    first, second = (str(check.retold(ORIGINAL, own, heard)) for _ in range(2))
    assert "lost" in first
    assert "umbrella" not in first
    assert "umbrella, pyramids" in second


def test_the_words_of_the_service_are_not_ones_own() -> None:
    verdict = check.retold(ORIGINAL, drawn(CAPTION.rstrip(".").upper()), ORIGINAL)
    assert "your own" in str(verdict)


def test_without_a_picture_a_hint_says_so() -> None:
    assert "no picture yet" in str(check.retold(ORIGINAL, [], ORIGINAL))
    assert "no picture yet" in str(check.remixed(ORIGINAL, [], ORIGINAL))


def test_two_old_things_in_a_new_place_are_a_remix() -> None:
    heard = seen("penguin", "umbrella", around=("moon",))
    assert check.remixed(ORIGINAL, drawn("a penguin with an umbrella on the moon"), heard).ok


def test_one_old_thing_is_too_little_for_a_remix() -> None:
    hints = [str(check.remixed(ORIGINAL, drawn("x"), seen("penguin", "moon"))) for _ in range(2)]
    assert "Too little" in hints[0]
    assert "penguin, umbrella, pyramids" in hints[1]


def test_nothing_new_is_no_remix() -> None:
    assert "Nothing in it is new" in str(check.remixed(ORIGINAL, drawn("the same"), ORIGINAL))


def test_a_service_without_regions_is_judged_by_its_tags() -> None:
    bare = ORIGINAL.model_copy(update={"regions": []})
    assert check.retold(bare, drawn("all of it"), ORIGINAL).ok
    assert not check.remixed(bare, drawn("a whale"), seen("whale", around=())).ok
