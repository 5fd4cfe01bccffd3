"""The remix studio: plan, change the steps, paint, stop, and go on."""

import io
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from studio import LIVE, PAINTER, file_of, hear, shown
from waiting import wait_until

from imgkit.connecting.line import Line
from imgkit.describing import Description, Region
from imgkit.errors import LimitError
from imgkit.inputs import CheckedImage, ImageInput
from imgkit.keeping.gallery import Gallery
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.remixing import Plan, Remix, Step, plan_remix
from imgkit.services import Service
from imgkit.widgets import RemixStudio, remix_studio

DOG = Region(text="dog", confidence=0.9, x=10, y=20, width=30, height=40)
SEEN = Description(
    caption="A dog.", confidence=0.9, regions=[DOG], source="local", service="openai"
)
EVENING = Step(kind="time_and_weather", wish="make it evening", target="", regions=())
HAT = Step(kind="add", wish="a hat on the dog", target="dog", regions=(0,))
CAT = Step(kind="remove", wish="remove the cat", target="the cat", regions=())
COLOURS = ("red", "green", "blue", "yellow", "cyan")


@dataclass
class Desk:
    """Stands in for who plans and who paints."""

    steps: tuple[Step, ...] = (EVENING, HAT)
    question: str = ""
    service: Service = PAINTER
    calls: list[str] = field(default_factory=list)
    masks: list[bytes | None] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    fails: set[str] = field(default_factory=set)
    saved: bool = False
    may_finish: threading.Event = field(default_factory=threading.Event)
    lines: list[Line] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.may_finish.set()

    def plan(self, image: ImageInput, wish: str, **options: Any) -> Remix:
        self.asked.append({"wish": wish, **options})
        planned = Plan(steps=self.steps, prompt="A dog with a hat.", question=self.question)
        return plan_remix(image, wish, **{"plan": planned, **options, "description": SEEN})

    def edit(
        self, image: CheckedImage, wish: str, *, mask: bytes | None, line: Line, **options: Any
    ) -> Pictures:
        self.calls.append(wish)
        self.masks.append(mask)
        self.lines.append(line)
        assert self.may_finish.wait(30)
        if wish in self.fails:
            raise LimitError("Too many.", remedy="Wait.")
        drawn = Image.new("RGB", (image.width, image.height), COLOURS[len(self.masks) % 5])
        saved = self.saved and not options.get("new_draw")
        known: dict[str, Any] = {"cost": Cost(0.0 if saved else 0.01), "saved": saved}
        return Pictures([Picture(file_of(drawn), wish, "local", "painter", "painter", **known)])

    def studio(self, image: ImageInput | None = None, wish: str = "a hat") -> RemixStudio:
        given = image if image is not None else Image.new("RGB", (96, 96), "white")
        return remix_studio(given, wish, plan=self.plan, who_answers=lambda: self.service)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr("imgkit.images.edit", desk.edit)
    return desk


def planned(desk: Desk) -> RemixStudio:
    studio = desk.studio()
    hear(studio.panel, "plan", wish="a hat, and evening", keep="")
    return studio


def states(studio: RemixStudio) -> list[str]:
    return [each["state"] for each in studio.panel.progress]


def test_a_wish_becomes_steps_that_can_be_looked_at_before_anything_is_painted(desk: Desk) -> None:
    studio = planned(desk)
    assert desk.asked[0]["wish"] == "a hat, and evening"
    assert [row["wish"] for row in studio.panel.steps] == ["make it evening", "a hat on the dog"]
    assert [each["where"] for each in studio.panel.progress] == ["the whole picture", "dog"]
    assert states(studio) == ["waiting", "waiting"]
    assert studio.panel.seen["caption"] == "A dog."
    assert studio.panel.prompt == "A dog with a hat."
    assert "free" in studio.panel.price
    assert not desk.calls


def test_painting_shows_each_step_and_what_came_of_it(desk: Desk) -> None:
    studio = planned(desk)
    hear(studio.panel, "paint")
    assert desk.calls == ["make it evening", "a hat on the dog"]
    assert states(studio) == ["done", "done"]
    assert all(each["thumb"] for each in studio.panel.progress)
    assert studio.panel.result["picture"]
    assert studio.panel.report[:2] == ["Done: make it evening", "Done: a hat on the dog"]
    assert "Done: 2 pictures." in shown(studio.panel.status)
    assert "nothing is left to paint" in studio.panel.price
    assert len(studio.pictures) == 2


def test_a_step_can_be_changed_left_out_and_moved(desk: Desk) -> None:
    studio = planned(desk)
    evening, hat = studio.panel.steps
    rows = [hat | {"wish": "a crown on the dog"}, evening | {"on": False}]
    hear(studio.panel, "paint", steps=rows)
    assert desk.calls == ["a crown on the dog"]
    assert states(studio) == ["done", "left_out"]
    assert studio.panel.stale


def test_what_is_painted_already_is_not_painted_again(desk: Desk) -> None:
    studio = planned(desk)
    hear(studio.panel, "paint")
    desk.calls = []
    evening, hat = studio.panel.steps
    studio.panel.steps = [evening, hat | {"wish": "a crown on the dog"}]
    assert states(studio) == ["done", "waiting"]
    hear(studio.panel, "paint")
    assert desk.calls == ["a crown on the dog"]
    assert states(studio) == ["done", "done"]


def test_after_a_failure_it_goes_on_where_it_stopped(desk: Desk) -> None:
    desk.fails = {"a hat on the dog"}
    studio = planned(desk)
    hear(studio.panel, "paint")
    assert states(studio) == ["done", "failed"]
    assert "Too many." in studio.panel.status
    assert studio.panel.result["picture"]
    desk.fails, desk.calls = set(), []
    hear(studio.panel, "paint")
    assert desk.calls == ["a hat on the dog"]
    assert states(studio) == ["done", "done"]


def test_stopping_hangs_up_and_what_was_painted_stays(desk: Desk) -> None:
    studio = planned(desk)
    desk.may_finish.clear()
    studio.panel.paint()
    wait_until(lambda: desk.calls)
    studio.panel.stop()
    desk.fails = {"a hat on the dog"}
    desk.may_finish.set()
    wait_until(lambda: studio.panel.result)
    assert desk.lines[0].is_hung_up
    assert "Stopped." in studio.panel.status
    assert states(studio)[0] == "done"


def test_what_is_not_in_the_picture_is_told(desk: Desk) -> None:
    desk.steps = (CAT,)
    studio = planned(desk)
    assert states(studio) == ["impossible"]
    assert studio.panel.progress[0]["why"] == "The picture does not show the cat."
    hear(studio.panel, "paint")
    assert not desk.calls


def test_a_question_is_asked_back(desk: Desk) -> None:
    desk.steps, desk.question = (), "Day or <night>?"
    studio = planned(desk)
    assert "Day or &lt;night&gt;?" in studio.panel.status
    assert studio.panel.steps == []


def test_a_mask_is_painted_for_a_step(desk: Desk) -> None:
    studio = planned(desk)
    hear(studio.panel, "open_mask", number=1)
    masking = studio.masking
    assert masking is not None
    assert masking.prompt == "a hat on the dog"
    assert masking.texts["edit"] == "Use this mask"
    assert masking.mask.getchannel("A").getpixel((25, 40)) == 0  # the dog is painted already
    masking.strokes = [{"tool": "rectangle", "points": [60, 60, 90, 90]}]
    hear(masking, "edit", prompt="a cup beside the dog")
    assert studio.masking is None
    assert [each["where"] for each in studio.panel.progress] == ["the whole picture", "your mask"]
    hear(studio.panel, "paint")
    assert desk.calls == ["make it evening", "a cup beside the dog"]
    given = desk.masks[1]
    assert given is not None
    alpha = Image.open(io.BytesIO(given)).getchannel("A")
    assert (alpha.getpixel((75, 75)), alpha.getpixel((25, 40))) == (0, 255)


def test_a_new_mask_has_the_step_painted_anew(desk: Desk) -> None:
    studio = planned(desk)
    hear(studio.panel, "paint")
    desk.calls = []
    studio.open_mask(1)
    assert studio.masking is not None
    hear(studio.masking, "edit")
    assert states(studio) == ["done", "waiting"]
    hear(studio.panel, "paint")
    assert desk.calls == ["a hat on the dog"]


def test_planning_again_does_not_look_again(desk: Desk) -> None:
    studio = planned(desk)
    hear(studio.panel, "plan", wish="something else", keep="dog, ")
    assert [asked["description"] for asked in desk.asked] == [None, SEEN]
    assert desk.asked[1]["keep"] == ["dog"]


def test_saved_pictures_can_be_painted_anew(desk: Desk) -> None:
    desk.saved = True
    studio = planned(desk)
    hear(studio.panel, "paint")
    assert studio.panel.anew.startswith("Draw anew: ")
    desk.calls = []
    hear(studio.panel, "draw_anew")
    assert desk.calls == ["make it evening", "a hat on the dog"]
    assert desk.asked[-1]["new_draw"] is True
    assert studio.panel.anew == ""


def test_another_picture_begins_anew(desk: Desk, pictures: Path) -> None:
    studio = planned(desk)
    kept = Gallery(pictures).keep(
        [Picture(file_of(Image.new("RGB", (8, 8))), "a cow", "local", "p", "painter", alt="A cow.")]
    )
    hear(studio.panel, "browse")
    assert [each["alt"] for each in studio.panel.album] == ["A cow."]
    assert kept[0].path is not None
    hear(studio.panel, "pick", file=kept[0].path.name)
    assert studio.panel.steps == []
    assert studio.remix is None
    studio.panel.upload = b"no picture"
    assert "imgkit-error" in studio.panel.status
    assert isinstance(studio.image, Picture)
    assert studio.image.bytes == kept[0].bytes
    studio.panel.upload = file_of(Image.new("RGB", (8, 8), "red"))
    assert isinstance(studio.image, bytes)


def test_without_a_picture_nothing_is_asked(desk: Desk) -> None:
    studio = remix_studio(plan=desk.plan, who_answers=lambda: PAINTER)
    hear(studio.panel, "plan", wish="a hat", keep="")
    assert "There is no picture to remix." in studio.panel.status
    assert not desk.asked


def test_without_a_picture_nobody_says_that_looking_is_free() -> None:
    studio = remix_studio(who_answers=lambda: LIVE)
    assert "free" not in studio.panel.price
    assert "the size of the picture" in studio.panel.price


def test_the_price_of_looking_is_said_before_the_price_of_painting(desk: Desk) -> None:
    desk.service = LIVE
    white = Image.new("RGB", (96, 96), "white")
    studio = remix_studio(
        white,
        "a hat",
        plan=desk.plan,
        estimate_describing=lambda _image: Cost(0.02),
        who_answers=lambda: desk.service,
    )
    assert "0.02" in studio.panel.price
    assert "for looking at the picture" in studio.panel.price
