"""What holds for every drawing of our own, whatever it shows; a new one needs no word here."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest
from painter.composed import composed
from painter.drawn import Rendered, draw, share_of, shown
from PIL import ImageChops, ImageStat

from imgkit.local.painter.animals import ANIMALS
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.drawings import DRAWINGS
from imgkit.local.painter.light import light_at
from imgkit.local.painter.looks.marked import unmarked
from imgkit.local.painter.monuments import MONUMENTS
from imgkit.local.painter.people import PEOPLE
from imgkit.local.painter.places import PLACES
from imgkit.local.painter.things import kinds
from imgkit.local.painter.vehicles import VEHICLES

SKY = {name for name, kind in kinds().items() if kind.sky}
"""What is placed by the edges of the sky, and reaches beyond them or not as far."""

POSES = ("standing", "walking", "sitting", "riding", "holding", "looking")
ALIVE = {*PEOPLE, *ANIMALS}

SLACK = 0.025
"""How far a drawing may miss its box, as a share of its larger side: two pixels."""

SINKS = 3
"""How many of its units, about centimetres, a drawing may lie below the ground: a paw, a brim."""

UNLIT = {
    *("pyramids", "sphinx", "stonehenge", "machu-picchu", "moai", "table-mountain"),
    *("fountain", "bridge", "well", "ship", "pirate-ship"),
    *("niagara-falls", "grand-canyon", "mount-rushmore", "uluru", "borobudur", "pont-du-gard"),
    *("mount-fuji", "everest", "kilimanjaro", "matterhorn"),
    *("bronze-horseman", "motherland-calls", "great-buddha", "little-mermaid"),
    "scooter",
}
LIT = [name for name in (*MONUMENTS, *PLACES, *VEHICLES, "steamer") if name not in UNLIT]


def looks(name: str) -> Iterator[dict[str, str]]:
    yield {}
    if name in ALIVE:
        yield from ({"pose": pose} for pose in POSES[1:])
    if name in PEOPLE:
        yield from ({"age": age} for age in ("child", "old"))


def throws(name: str) -> Iterator[dict[str, Any]]:
    """The likeliest drawing, and bold ones: each look, or else some seeds."""
    yield {}
    bold = list(looks(name)) * (1 if name in ALIVE else 4)
    yield from ({"seed": seed, "temperature": 1.0, **look} for seed, look in enumerate(bold))


def edges(rendered: Rendered) -> tuple[float, ...]:
    """How far a drawing misses its box on each side, as shares of its larger side."""
    drawing = rendered.drawing
    box = rendered.image.getchannel("A").point(lambda alpha: 255 * (alpha > 8)).getbbox()
    assert box, "nothing was drawn"
    left, top, right, bottom = (edge * rendered.unit for edge in box)
    side = max(drawing.width, drawing.height)
    return (
        (rendered.left + left - drawing.left) / side,
        (rendered.top + top - drawing.top) / side,
        (rendered.left + right - drawing.right) / side,
        (rendered.top + bottom - drawing.bottom) / side,
    )


@pytest.mark.parametrize("name", [name for name in DRAWINGS if name not in SKY])
def test_it_fills_its_box_and_stands_on_the_ground(name: str) -> None:
    for throw in throws(name):
        drawing = draw(name, **throw)
        assert edges(Rendered(drawing)) == pytest.approx((0, 0, 0, 0), abs=SLACK), throw
        assert abs(drawing.bottom) <= (0 if name in MONUMENTS else SINKS), throw


@pytest.mark.parametrize("name", DRAWINGS)
def test_what_holds_on_to_it_finds_it_and_knows_its_front(name: str) -> None:
    for throw in throws(name):
        drawing = draw(name, **throw)
        assert drawing.faces in {"left", "right", "both"}, throw
        near = 0.08 * max(drawing.width, drawing.height)
        for anchor, (x, y) in drawing.anchors.items():
            assert drawing.left - near <= x <= drawing.right + near, (anchor, throw)
            assert drawing.top - near <= y <= drawing.bottom + near, (anchor, throw)


@pytest.mark.parametrize("name", sorted(ALIVE))
def test_what_lives_can_be_ridden_hold_something_and_wear_a_hat(name: str) -> None:
    for throw in throws(name):
        assert {"hand", "back", "head", "neck"} <= draw(name, **throw).anchors.keys(), throw


@pytest.mark.parametrize("name", [*PLACES, *VEHICLES])
def test_something_can_sit_on_a_building_and_on_a_vehicle(name: str) -> None:
    anchors = draw(name).anchors
    assert (anchors.get("back") or anchors["head"])[1] < -20


@pytest.mark.parametrize("name", DRAWINGS)
def test_it_is_small_and_its_ids_can_be_made_unique(name: str) -> None:
    most = 27_000 if name in MONUMENTS else 13_500 if name in PEOPLE else 12_000
    for throw in (*throws(name), {"hour": "night"}):
        svg = unmarked(draw(name, **throw)).svg  # as it stands in a picture
        assert len(svg.encode()) <= most, throw
        assert set(re.findall(r'\bid="(.{4})', svg)) <= {"{id}"}, throw
        assert set(re.findall(r'(?:url\(|href=")#(.{4})', svg)) <= {"{id}"}, throw


@pytest.mark.parametrize(
    "prompt",
    ["a beekeeper", "a giraffe upside down", "a goalkeeper diving for the ball",
     "a teddy bear on a village square", "a girl diving into a pool"],
)  # fmt: skip
def test_no_marks_of_pieces_are_left_in_a_picture(prompt: str) -> None:
    assert not re.findall("<!--(?!held).*?-->", composed(prompt).svg())


@pytest.mark.parametrize("name", DRAWINGS)
def test_the_dice_alone_decide(name: str) -> None:
    again = DRAWINGS[name](Dice(1, 1.0), Look(), light_at("day"))
    assert again == draw(name, seed=1, temperature=1.0)
    drawn = {draw(name, seed=seed, temperature=1.0).svg for seed in range(5)}
    assert len(drawn) >= (4 if name in ALIVE else 2)


@pytest.mark.parametrize("name", DRAWINGS)
def test_at_temperature_0_the_seed_changes_nothing(name: str) -> None:
    for look in islice(looks(name), 0, None, 3):
        assert draw(name, seed=1, **look) == draw(name, **look), look


@pytest.mark.parametrize("name", DRAWINGS)
def test_the_colour_asked_for_is_what_one_sees(name: str) -> None:
    for seed, colour in enumerate(("#2266dd", "#22aa44")):
        drawing = draw(name, seed=seed, temperature=1.0, colour=colour)
        assert share_of(Rendered(drawing), colour) > 0.12, colour


@pytest.mark.parametrize("name", LIT)
def test_lamps_and_windows_shine_at_night(name: str) -> None:
    day, night = shown(name).rgb, shown(name, hour="night").rgb
    brighter = ImageChops.subtract(night, day).convert("L").point(lambda more: 255 * (more > 12))
    assert ImageStat.Stat(brighter).mean[0] / 255 > 0.001
