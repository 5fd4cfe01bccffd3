"""The remix: which steps are painted where, in which order, what it costs, and what stays."""

import dataclasses
import io
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageCms, ImageDraw

import imgkit
from imgkit.cost import Cost
from imgkit.describing import Description, Region
from imgkit.errors import ConnectionLostError, InputError, OptionError, PromptError, SavingError
from imgkit.gallery import Gallery
from imgkit.inputs import CheckedImage
from imgkit.picture import Picture, Pictures
from imgkit.remixing import Plan, Remix, Stage, Step, plan_remix, remix
from imgkit.remixing.planning import Kind

SIZE = (512, 512)
LEFT = Region(text="bunny", confidence=0.9, x=40, y=200, width=100, height=120)
RIGHT = Region(text="dog", confidence=0.9, x=340, y=220, width=120, height=100)
NEAR = Region(text="house", confidence=0.9, x=90, y=180, width=100, height=120)
OUTSIDE = Region(text="cloud", confidence=0.9, x=900, y=900, width=50, height=50)
SEEN = Description(
    caption="A bunny and a dog.",
    confidence=0.9,
    regions=[LEFT, RIGHT, NEAR, OUTSIDE],
    source="local",
    service="a test",
)
COLOURS = ("red", "green", "blue", "yellow", "cyan", "magenta")


def ground() -> Image.Image:
    return Image.linear_gradient("L").resize(SIZE).convert("RGB")


def pixels(picture: Picture | Image.Image) -> NDArray[np.int16]:
    image = picture if isinstance(picture, Image.Image) else picture.image
    return np.asarray(image.convert("RGB"), np.int16)


def step(kind: Kind, wish: str, *regions: int) -> Step:
    return Step(kind=kind, wish=wish, target=wish.rsplit(maxsplit=1)[-1], regions=regions)


def plan(*steps: Step, question: str = "") -> Plan:
    return Plan(steps=steps, prompt="what it shows then", question=question)


@dataclass
class Painter:
    """Who answers: paints each wish in a colour of its own, and a little outside the mask too."""

    calls: list[tuple[str, bytes | None]] = field(default_factory=list)
    before: dict[str, bytes] = field(default_factory=dict)
    fails: set[str] = field(default_factory=set)
    unchanged: set[str] = field(default_factory=set)
    together: threading.Barrier | None = None

    def edit(
        self, image: CheckedImage, wish: str, *, mask: bytes | None = None, **options: Any
    ) -> list[Picture]:
        self.calls.append((wish, mask))
        self.before[wish] = image.data
        if self.together is not None:
            self.together.wait(10)
        if wish in self.fails:
            raise ConnectionLostError("The network is gone.")
        painted = Image.open(io.BytesIO(image.data)).convert("RGB")
        assert options["size"] == f"{painted.width}x{painted.height}"
        if wish not in self.unchanged:
            colour = Image.new("RGB", painted.size, COLOURS[len(self.before) % len(COLOURS)])
            clear = Image.new("L", painted.size, 255) if mask is None else hole_of(mask)
            painted = painted.point(lambda value: min(value + 2, 255))
            painted.paste(colour, mask=clear)
        return [picture_of(painted, wish)]

    def generate(self, wish: str, **options: Any) -> list[Picture]:
        self.calls.append((wish, None))
        width, height = map(int, options["size"].split("x"))
        return [picture_of(Image.new("RGB", (width, height), "purple"), wish)]

    @property
    def wishes(self) -> list[str]:
        return [wish for wish, _ in self.calls]


def picture_of(image: Image.Image, wish: str) -> Picture:
    file = io.BytesIO()
    image.save(file, "PNG")
    return Picture(file.getvalue(), wish, "local", "a test", "painter", cost=Cost(0.01))


def hole_of(mask: bytes) -> Image.Image:
    alpha = Image.open(io.BytesIO(mask)).getchannel("A")
    return alpha.point(lambda value: 255 * (value == 0))


@pytest.fixture
def painter(monkeypatch: pytest.MonkeyPatch) -> Painter:
    painter = Painter()
    monkeypatch.setattr("imgkit.images.edit", painter.edit)
    monkeypatch.setattr("imgkit.images.generate", painter.generate)
    return painter


def remixed(*steps: Step, **options: Any) -> Remix:
    return remix(ground(), "a wish", description=SEEN, plan=plan(*steps), **options)


def states(found: Remix) -> list[str]:
    return [stage.state for stage in found.stages]


def test_what_changes_the_whole_picture_comes_first(painter: Painter) -> None:
    found = remixed(
        step("remove", "remove the dog", 1),
        step("style", "in watercolour"),
        step("time_and_weather", "make it evening"),
        step("background", "on a beach"),
    )
    order = ["on a beach", "make it evening", "in watercolour", "remove the dog"]
    assert painter.wishes == order
    assert [stage.step.wish for stage in found.stages] == order
    assert states(found) == ["done"] * 4
    assert len(found.pictures) == 4
    assert found.finished


def test_a_new_scene_is_drawn_from_its_words_and_the_rest_goes_into_it(painter: Painter) -> None:
    found = remixed(step("add", "add a flag", 0), step("new_scene", "a bunny on the moon"))
    assert painter.calls == [("a bunny on the moon", None), ("add a flag", None)]
    assert states(found) == ["done", "done"]


def test_steps_that_do_not_touch_are_painted_side_by_side(painter: Painter) -> None:
    painter.together = threading.Barrier(2)  # breaks where one waits for the other to end
    found = remixed(step("remove", "remove the bunny", 0), step("remove", "remove the dog", 1))
    assert states(found) == ["done", "done"]
    assert painter.before["remove the bunny"] == painter.before["remove the dog"]
    assert len(found.pictures) == 1
    changed = np.abs(pixels(found.pictures[-1]) - pixels(ground())).sum(axis=2)
    assert changed[260, 90] > 100
    assert changed[270, 400] > 100


def test_steps_that_touch_are_painted_one_after_the_other(painter: Painter) -> None:
    found = remixed(step("recolour", "make it blue", 0), step("recolour", "make it red", 2))
    assert painter.wishes == ["make it blue", "make it red"]
    assert painter.before["make it red"] == found.pictures[0].bytes
    assert len(found.pictures) == 2


def test_outside_the_masks_every_pixel_stays(painter: Painter) -> None:
    found = remixed(step("remove", "remove the bunny", 0), step("remove", "remove the dog", 1))
    free = np.ones(SIZE[::-1], bool)
    for _, mask in painter.calls:
        assert mask
        free &= ~np.asarray(hole_of(mask), bool)
    assert 0.5 < free.mean() < 0.95
    assert (pixels(found.pictures[-1])[free] == pixels(ground())[free]).all()


def test_what_is_to_be_kept_stays(painter: Painter) -> None:
    found = remixed(step("style", "in watercolour"), keep=["Dog"])
    inside = np.s_[RIGHT.y : RIGHT.y + RIGHT.height, RIGHT.x : RIGHT.x + RIGHT.width]
    assert painter.calls[0][1]
    assert (pixels(found.pictures[-1])[inside] == pixels(ground())[inside]).all()
    assert (pixels(found.pictures[-1])[:150] != pixels(ground())[:150]).any()


def test_only_what_is_there_can_be_kept(painter: Painter) -> None:
    with pytest.raises(OptionError, match="does not show cow") as caught:
        remixed(step("style", "in watercolour"), keep=["cow"])
    assert "bunny" in str(caught.value.remedy)
    assert not painter.calls


@pytest.mark.usefixtures("painter")
def test_a_step_without_a_place_is_painted_inside_the_mask_of_the_learner() -> None:
    mask = Image.new("RGBA", SIZE, "black")
    ImageDraw.Draw(mask).rectangle((200, 10, 300, 60), fill=(0, 0, 0, 0))
    found = remixed(step("remove", "remove the kite"), mask=mask)
    assert states(found) == ["done"]
    changed = np.abs(pixels(found.pictures[-1]) - pixels(ground())).sum(axis=2) > 0
    assert changed[35, 250]
    assert not changed[:, :195].any()
    assert not changed[70:].any()


@pytest.mark.parametrize("region", [(), (3,), (99,), (-1,)])
def test_what_is_not_there_is_told_and_costs_nothing(
    painter: Painter, region: tuple[int, ...]
) -> None:
    found = remixed(step("remove", "remove the cow", *region))
    assert not painter.calls
    assert states(found) == ["impossible"]
    assert found.finished
    assert found.picture is None
    assert found.cost.dollars == 0
    assert found.estimate.dollars == 0
    assert found.report.unchanged == (("remove the cow", "The picture does not show cow."),)
    assert "Nothing was painted." in str(found.report)


def test_a_question_is_asked_before_anything_is_painted(painter: Painter) -> None:
    asked = plan(question="Day or night?")
    found = remix(ground(), "day and night", description=SEEN, plan=asked)
    assert not painter.calls
    assert str(found.report) == "Day or night?\nNothing was painted."


def test_after_a_failure_it_goes_on_where_it_stopped(painter: Painter) -> None:
    steps = [
        step("background", "on a beach"),
        step("style", "in watercolour"),
        step("remove", "remove the dog", 1),
    ]
    painter.fails = {"in watercolour"}
    found = remixed(*steps)
    assert states(found) == ["done", "failed", "waiting"]
    assert [one.prompt for one in found.pictures] == ["on a beach"]
    assert found.pictures[0].path is None or found.pictures[0].path.exists()
    assert isinstance(found.stages[1].error, ConnectionLostError)
    assert [wish for wish, _ in found.report.unchanged] == ["in watercolour", "remove the dog"]
    assert found.cost.dollars == pytest.approx(0.01)
    assert not found.finished
    painter.fails, painter.calls = set(), []
    found = found.go_on()
    assert painter.wishes == ["in watercolour", "remove the dog"]
    assert states(found) == ["done"] * 3
    assert found.cost.dollars == pytest.approx(0.03)


def test_what_is_painted_beside_a_failure_is_not_painted_again(painter: Painter) -> None:
    painter.fails = {"remove the dog"}
    found = remixed(step("remove", "remove the bunny", 0), step("remove", "remove the dog", 1))
    assert states(found) == ["done", "failed"]
    assert len(found.pictures) == 1, "what is done is not shown"
    painter.fails, painter.calls = set(), []
    assert states(found.go_on()) == ["done", "done"]
    assert painter.wishes == ["remove the dog"]


def test_what_could_not_be_written_is_not_paid_for_again(
    painter: Painter, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_a_place(*given: Any, **options: Any) -> Pictures:
        return Gallery(pictures).keep(painter.edit(*given, **options))

    monkeypatch.setattr("imgkit.images.edit", without_a_place)
    pictures.write_text("a file where the folder should be")
    found = remixed(step("style", "in watercolour"))
    assert states(found) == ["failed"]
    assert isinstance(found.stages[0].error, SavingError)
    pictures.unlink()
    found = found.go_on()
    assert states(found) == ["done"]
    assert painter.wishes == ["in watercolour"]
    assert found.pictures[0].path
    assert found.pictures[0].path.exists()


def test_with_another_plan_only_what_differs_is_painted(painter: Painter) -> None:
    first, second = step("background", "on a beach"), step("style", "in watercolour")
    found = remixed(first, second)
    painter.calls = []
    found = found.go_on(plan(first, step("style", "in oil")))
    assert painter.wishes == ["in oil"]
    assert [one.prompt for one in found.pictures] == ["on a beach", "in oil"]
    painter.calls = []
    assert len(found.go_on(plan(first)).pictures) == 1
    assert not painter.calls


def test_a_step_that_changes_nothing_is_told(painter: Painter) -> None:
    painter.unchanged = {"make it nicer"}
    found = remixed(step("style", "make it nicer"))
    assert states(found) == ["unchanged"]
    assert found.report.unchanged == (("make it nicer", "the picture came back as it was"),)


def test_each_stage_is_told_when_it_begins_and_ends(painter: Painter) -> None:
    painter.fails = {"in watercolour"}
    told: list[tuple[str, str]] = []

    def hear(stage: Stage) -> None:
        told.append((stage.step.wish, stage.state))

    remixed(step("background", "on a beach"), step("style", "in watercolour"), on_stage=hear)
    assert told == [
        ("on a beach", "running"),
        ("on a beach", "done"),
        ("in watercolour", "running"),
        ("in watercolour", "failed"),
    ]


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
