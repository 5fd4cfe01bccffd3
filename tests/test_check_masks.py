"""The checks of notebook 04: where the hole of a mask is, and what was put back."""

import io
import json
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from imgkit import check

SIZE = (100, 80)
PLACE = (0.5, 0.5, 0.8, 1.0)
RIGHT = (48, 38, 84, 79)


@pytest.fixture(autouse=True)
def first_try(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test begin as a learner does, with no hint given yet."""
    monkeypatch.setattr("imgkit.check.verdict._missed", Counter())


@pytest.fixture
def lounge(tmp_path: Path) -> Path:
    path = tmp_path / "lounge.png"
    Image.new("RGB", SIZE, "white").save(path)
    path.with_suffix(".json").write_text(json.dumps({"places": {"pool": PLACE}}), encoding="utf-8")
    return path


def mask(*boxes: tuple[int, int, int, int], size: tuple[int, int] = SIZE) -> Image.Image:
    image = Image.new("RGBA", size, (0, 0, 0, 255))
    for box in boxes:
        ImageDraw.Draw(image).rectangle(box, fill=(0, 0, 0, 0))
    return image


def inverted(image: Image.Image) -> Image.Image:
    alpha = image.getchannel("A").point(lambda value: 255 - value)
    turned = image.copy()
    turned.putalpha(alpha)
    return turned


@pytest.mark.parametrize(
    "made",
    [
        mask(RIGHT),
        mask((55, 20, 75, 60)),  # it looks over the rim
    ],
)
def test_a_hole_where_it_should_be_gets_a_tick(made: Image.Image, lounge: Path) -> None:
    assert check.mask_over(made, lounge, "pool").ok
    file = io.BytesIO()
    made.save(file, "PNG")
    assert check.mask_over(file.getvalue(), lounge, "pool").ok


@pytest.mark.parametrize(
    ("made", "hint"),
    [
        (mask(), "Nothing is see-through"),
        (mask((0, 0, 20, 20)), "not where it should be"),
        (mask((40, 0, 99, 79), (0, 40, 99, 79)), "More than half"),
        (inverted(mask(RIGHT)), "wrong way round"),
        (mask(RIGHT, size=(50, 40)), "different sizes"),
        (Image.new("L", SIZE), "no see-through part"),
    ],
)
def test_each_mistake_has_its_own_hint(made: Image.Image, hint: str, lounge: Path) -> None:
    verdict = check.mask_over(made, lounge, "pool")
    assert not verdict.ok
    assert hint in str(verdict)


def test_the_second_hint_says_more_and_never_where_the_hole_belongs(lounge: Path) -> None:
    first, second = (str(check.mask_over(mask((0, 0, 20, 20)), lounge, "pool")) for _ in range(2))
    assert first != second
    assert not any(number in first + second for number in ("0.5", "0.8", "50", "80"))


def test_pixels_outside_the_mask_have_to_be_as_they_were() -> None:
    before = Image.new("RGB", SIZE, "white")
    inside, everywhere = before.copy(), Image.new("RGB", SIZE, "red")
    inside.paste("red", (55, 45, 75, 70))
    assert check.protected(before, inside, mask(RIGHT)).ok
    hints = [str(check.protected(before, everywhere, mask(RIGHT))) for _ in range(2)]
    assert "100.0 %" in hints[0]
    assert "imgkit.changes" in hints[1]
    assert "put_back" not in "".join(hints)
    assert "Inside the mask nothing" in str(check.protected(before, before, mask(RIGHT)))


def test_the_pictures_of_the_lesson_have_the_places_that_are_asked_for() -> None:
    pictures = Path(__file__).resolve().parent.parent / "assets" / "pictures"
    for name, place in (("lounge", "pool"), ("bunny", "head")):
        path = pictures / f"{name}.png"
        left, top, right, bottom = json.loads(path.with_suffix(".json").read_text("utf-8"))[
            "places"
        ][place]
        width, height = Image.open(path).size
        box = tuple(
            round(edge * length)
            for edge, length in zip((left, top, right, bottom), (width, height) * 2, strict=True)
        )
        hole = mask(box, size=(width, height))
        assert check.mask_over(hole, path, place).ok
    assert check.mask_over(pictures / "lounge-mask.png", pictures / "lounge.png", "pool").ok
