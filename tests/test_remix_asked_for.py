"""What goes into a remix and what comes out: sizes, colours, wishes, calls, and the page."""

import dataclasses
import io
from typing import Any

import httpx2
import pytest
from PIL import ExifTags, Image, ImageCms
from remix_easel import (
    SEEN,
    Painter,
    ground,
    painter_in,
    plan,
    remixed,
    states,
    step,
)

import imgkit
from imgkit.errors import InputError, PromptError
from imgkit.remixing import plan_remix, remix


@pytest.fixture
def painter(monkeypatch: pytest.MonkeyPatch) -> Painter:
    return painter_in(monkeypatch)


def test_the_result_has_the_size_that_was_asked_for(painter: Painter) -> None:
    found = remixed(step("style", "in watercolour"), size="300x200")
    assert found.picture
    assert found.picture.size == (300, 200)
    assert found.picture.path
    assert len(painter.calls) == 1


def test_a_picture_is_turned_upright_and_its_colours_are_matched(painter: Painter) -> None:
    photo = Image.new("RGB", (768, 512), "red")
    photo.paste((0, 0, 255), (0, 0, 768, 256))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    file = io.BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo.save(file, "JPEG", exif=exif, icc_profile=profile, quality=95)
    remix(file.getvalue(), "a wish", description=SEEN, plan=plan(step("style", "in oil")))
    sent = Image.open(io.BytesIO(painter.before["in oil"]))
    assert sent.size == (512, 768)
    assert "icc_profile" not in sent.info
    red, _, blue = sent.convert("RGB").getpixel((20, 400))  # type: ignore[misc]  # three numbers
    assert red > 200 > blue


def test_a_large_picture_is_made_smaller_first(painter: Painter) -> None:
    large = Image.new("RGB", (3000, 1500), "red")
    remix(large, "a wish", description=SEEN, plan=plan(step("style", "in oil")))
    width, height = Image.open(io.BytesIO(painter.before["in oil"])).size
    assert width * height <= 1024 * 1024 * 1.05
    assert width == pytest.approx(2 * height, rel=0.05)


@pytest.mark.parametrize("wish", ["", "  ", "a" * 2_001])
def test_a_wish_must_have_words_but_no_book(painter: Painter, wish: str) -> None:
    with pytest.raises(PromptError):
        plan_remix(ground(), wish, description=SEEN)
    assert not painter.calls


def test_no_more_calls_than_steps_and_two(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    send = httpx2.Client.send

    def counted(client: httpx2.Client, request: httpx2.Request, **options: Any) -> httpx2.Response:
        asked.append(request.url.path.rsplit("/", 1)[-1])
        return send(client, request, **options)

    (before,) = imgkit.generate("a bunny and a dog on a meadow by day", size="512x512", seed=1)
    monkeypatch.setattr(httpx2.Client, "send", counted)
    found = plan_remix(before, "put a red hat on the bunny, remove the dog and make it night")
    assert [one.kind for one in found.plan.steps] == ["time_and_weather", "add", "remove"]
    assert found.estimate.dollars == 0
    found = found.go_on()
    assert states(found) == ["done"] * 3
    assert asked.count("responses") == 2
    assert asked.count("edits") == 3
    assert len([one for one in asked if one != "models"]) == 5
    after = imgkit.describe(found.pictures[-1])
    assert "hat" in after.caption
    assert "at night" in after.caption
    assert "dog" not in after.caption
    assert found.prompt
    assert found.report.similarity


def test_a_remix_can_be_looked_at(painter: Painter) -> None:
    found = dataclasses.replace(remixed(step("style", "in <b>oil</b>")), wish="<i>")
    assert found.prompt == "what it shows then"
    assert "<b>" not in found._repr_html_()
    assert "1 of 1 steps done" in repr(found)
    assert len(painter.calls) == 1


def test_a_size_that_is_none_is_refused(painter: Painter) -> None:
    with pytest.raises(InputError):
        remixed(step("style", "in oil"), size="large")
    assert not painter.calls
