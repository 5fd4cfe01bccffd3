"""How those hold themselves who juggle, stand in a circle, fly, leap, climb or lie."""

from dataclasses import replace

import pytest
from painter.composed import composed, told
from painter.drawn import draw

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.looks.motion import winged
from imgkit.local.painter.looks.shaping import drawn
from imgkit.local.painter.reading import read
from imgkit.local.painter.things import kinds


def test_clowns_and_bears_juggle() -> None:
    for prompt, kind in (("un clown qui jongle", "clown"), ("медведь жонглирует", "bear")):
        (thing,) = read(prompt).things
        assert (thing.kind, thing.pose) == (kind, "juggling")
        look, light = Look(pose="cheering"), light_at("day")
        still = drawn(replace(thing, pose=None), kinds()[kind], Dice(0, 0), look, light)
        assert drawn(thing, kinds()[kind], Dice(0, 0), look, light).top < still.top


@pytest.mark.parametrize(
    ("prompt", "formation"),
    [
        ("children standing in a circle", "circle"),
        ("des élèves assis en cercle", "circle"),
        ("дети стоят в кругу", "circle"),
        ("des pingouins qui marchent en file indienne", "line"),
    ],
)
def test_many_stand_in_a_formation(prompt: str, formation: str) -> None:
    (thing,) = read(prompt).things
    assert dict(thing.details)["formation"] == formation
    assert thing.count == 5


def test_who_stands_in_a_circle_looks_to_its_middle() -> None:
    placed = composed("дети стоят в кругу").placed
    boxes = sorted(placed, key=lambda one: one.box.left)
    assert boxes[0].mirrored is False
    assert boxes[-1].mirrored is True
    assert max(one.y for one in placed) - min(one.y for one in placed) > 0.1 * 320


@pytest.mark.parametrize("name", ["owl", "penguin", "parrot", "hen"])
def test_a_bird_without_a_drawing_in_the_air_spreads_its_wings(name: str) -> None:
    assert winged(draw(name)).width > 1.3 * draw(name).width


@pytest.mark.parametrize("prompt", ["a whale jumping", "un requin qui saute", "рыба прыгает"])
def test_what_leaps_out_of_the_water_is_above_it(prompt: str) -> None:
    composition = composed(prompt)
    (thing,) = read(prompt).things
    kind, light = kinds()[thing.kind], light_at("day")
    shown = drawn(thing, kind, Dice(0, 0), Look(pose="standing"), light)
    assert composition.setting.ground == "sea"
    assert shown.height > 1.4 * draw(kind.own_drawing).height


def test_who_climbs_a_tree_is_on_its_trunk() -> None:
    tree, boy = composed("a boy climbing a tree").placed[0].parts
    high = (tree.bottom - boy.bottom) / (tree.bottom - tree.top)
    assert 0.05 < high < 0.3


def test_who_jumps_with_a_rope_is_off_the_ground() -> None:
    (placed,) = composed("девочка прыгает через скакалку").placed
    assert "translate(0 -" in placed.svg.split(">")[1]


def test_one_looks_along_a_telescope() -> None:
    for seed in (1, 2):
        first, second = sorted(
            composed("a boy looking through a telescope", seed).placed,
            key=lambda one: one.group.thing,
        )
        assert second.mirrored == (first.box.left > second.box.left)


def test_a_child_on_the_shoulders_has_its_legs_before_them() -> None:
    scene = read("un papa qui porte sa fille sur ses épaules")
    (placed,) = composed("un papa qui porte sa fille sur ses épaules").placed
    assert told(scene)[1] == "girl on man"
    assert "#5f6b86" in placed.svg


def test_those_who_slide_are_on_the_chute() -> None:
    slide, *kids = composed("kids sliding down a slide").placed[0].parts
    assert len({round(kid.bottom) for kid in kids}) == len(kids)
    assert all(kid.bottom < slide.bottom for kid in kids)


def test_a_horse_grazes_with_its_head_at_the_ground() -> None:
    up, down = draw("horse"), draw("horse", pose="drinking")
    assert down.anchors["hand"][1] > -0.15 * up.height
    assert down.height < 0.8 * up.height


def test_a_frog_on_a_head_is_above_the_face() -> None:
    boy, frog = composed("a boy with a frog on his head").placed[0].parts
    assert frog.bottom < boy.top + 0.2 * (boy.bottom - boy.top)


@pytest.mark.parametrize("name", ["cat", "fox", "lynx", "llama"])
def test_who_lies_is_low(name: str) -> None:
    assert draw(name, pose="lying").height < 0.95 * draw(name).height


@pytest.mark.parametrize("prompt", ["a lion lying on a rock", "рысь лежит на камне"])
def test_an_animal_lies_on_a_rock_and_does_not_sit_there(prompt: str) -> None:
    _, beast = composed(prompt).placed[0].parts
    assert beast.right - beast.left > 1.1 * (beast.bottom - beast.top)


@pytest.mark.parametrize(
    ("prompt", "mirrored"),
    [
        ("deux filles dos à dos", [True, False]),
        ("two elephants facing each other", [False, True]),
        ("два медведя стоят лицом к лицу", [False, True]),
    ],
)
def test_two_turn_to_each_other_or_away(prompt: str, mirrored: list[bool]) -> None:
    placed = sorted(composed(prompt).placed, key=lambda one: one.box.left)
    assert [one.mirrored for one in placed] == mirrored


def test_who_rides_a_board_stands_on_it() -> None:
    board, boy = composed("a boy riding a skateboard").placed[0].parts
    assert boy.bottom - boy.top > 2 * (board.bottom - board.top)


def test_a_player_leaps_with_the_ball() -> None:
    (player,) = read("a basketball player jumping").things
    assert player.pose == "leaping"
