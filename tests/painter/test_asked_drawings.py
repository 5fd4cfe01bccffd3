"""Drawings of what children ask for by name, and where it is in the picture."""

import pytest
from painter.drawn import draw, share_of, shown

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.looks.patterns import patterned
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read

RED = "#d42a2a"
COLOURED = (
    "walrus", "pelican", "armadillo", "platypus", "moose", "chameleon", "stingray", "tadpole",
    "rubber-duck", "paper-boat", "paper-plane", "grass-blade", "horseshoe", "anvil", "pipe",
    "typewriter", "backpack", "surfboard", "beanbag", "bagpipes", "gingerbread", "bunk-bed",
    "vending-machine", "toaster", "microwave", "vacuum-cleaner", "tap", "rover", "caravan", "wave",
    "statue", "hydrant",
)  # fmt: skip


def composed(prompt: str, seed: int = 1) -> Composition:
    return compose(read(prompt, language="en"), (512, 512), Dice(seed, 0.7), Dice(seed, 0.7))


def box_of(composition: Composition, kind: str) -> Part:
    things = composition.stage.scene.things
    return next(part for part in composition.parts if things[part.thing].kind == kind)


@pytest.mark.parametrize("name", COLOURED)
def test_it_takes_the_colour_that_is_asked_for(name: str) -> None:
    assert share_of(shown(name, colour=RED), RED) > 2 * share_of(shown(name), RED) or (
        share_of(shown(name, colour=RED), RED) > 0.25
    )


def test_a_walrus_has_tusks_below_its_muzzle() -> None:
    walrus = shown("walrus")
    x = walrus.drawing.anchors["hand"][0]
    pale = [walrus.colour(x - 8, height) for height in range(36, 52, 2)]
    assert any(min(colour) > 200 for colour in pale)


def test_a_vending_machine_glows_at_night() -> None:
    assert draw("vending-machine", hour="night").svg != draw("vending-machine").svg


def test_a_genie_has_smoke_for_legs() -> None:
    assert shown("genie").width(4) < 0.4 * shown("genie").width(60)


@pytest.mark.parametrize("trade", ["chimney-sweep", "crossing-guard", "blacksmith", "bagpiper"])
def test_a_trade_keeps_its_tool_wherever_it_goes(trade: str) -> None:
    walking = draw(trade, pose="walking")
    assert walking.svg == draw(trade, pose="standing").svg or trade == "bagpiper"


def test_a_rainbow_has_six_colours() -> None:
    plain = Drawing('<rect width="60" height="60"/>', 0, 60, -60)
    look = Look(details=(("rainbow", "#fff3dc"),))
    svg = patterned("umbrella", plain, look).svg
    assert svg.count("<rect") == 1 + 6


def test_who_carries_a_cello_has_all_of_it() -> None:
    picture = composed("a boy carrying a cello")
    boy, cello = box_of(picture, "boy"), box_of(picture, "cello")
    assert cello.bottom - cello.top > 0.5 * (boy.bottom - boy.top)


@pytest.mark.parametrize("seed", [1, 2])
def test_who_flies_has_in_hand_what_they_hold(seed: int) -> None:
    picture = composed("a superhero flying with a book", seed)
    hero, book = box_of(picture, "superhero"), box_of(picture, "book")
    assert book.left < hero.right
    assert book.right > hero.left
    assert book.top < hero.bottom


def test_a_ship_goes_through_the_middle_of_a_bridge() -> None:
    picture = composed("Tower Bridge and a pirate ship going through it")
    bridge, ship = box_of(picture, "tower-bridge"), box_of(picture, "pirate-ship")
    wide = bridge.right - bridge.left
    assert abs((ship.left + ship.right) / 2 - (bridge.left + bridge.right) / 2) < 0.1 * wide


def test_a_piano_under_a_tree_is_in_no_room() -> None:
    assert composed("a piano under a lemon tree").setting.ground != "room"
    assert composed("a piano").setting.ground == "room"
