"""Things that pupils name, in use: one sits on them, flies in them, or holds them."""

import pytest

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import load


def composed(prompt: str, seed: int = 1) -> Composition:
    return compose(read(prompt, language="en"), (512, 512), Dice(seed, 0.7), Dice(seed, 0.7))


def box_of(composition: Composition, kind: str) -> Part:
    things = composition.stage.scene.things
    return next(part for part in composition.parts if things[part.thing].kind == kind)


@pytest.mark.parametrize("seat", ["stool", "rocking chair", "gaming chair", "deckchair"])
def test_one_sits_on_it(seat: str) -> None:
    picture = composed(f"a girl sitting on a {seat}")
    girl, chair = box_of(picture, "girl"), box_of(picture, seat.replace(" ", "-"))
    assert chair.left < (girl.left + girl.right) / 2 < chair.right
    assert girl.bottom < chair.bottom + 2


@pytest.mark.parametrize("kind", ["airship", "hang-glider", "space-station", "asteroid"])
def test_what_flies_is_in_the_air(kind: str) -> None:
    picture = composed(load("en").names[kind])
    assert box_of(picture, kind).bottom < 0.75 * 512


@pytest.mark.parametrize("thing", ["dumbbell", "doll", "ukulele", "lunch box", "candy cane"])
def test_it_fits_into_a_hand(thing: str) -> None:
    picture = composed(f"a girl holding a {thing}")
    girl, held = box_of(picture, "girl"), box_of(picture, thing.replace(" ", "-"))
    assert held.bottom - held.top < 0.6 * (girl.bottom - girl.top)
    assert held.left < girl.right
    assert held.right > girl.left


def test_a_building_is_higher_than_who_stands_before_it() -> None:
    for kind in ("station", "cinema", "fire-station", "block-of-flats", "stadium"):
        assert kinds()[kind].height > 3 * kinds()["man"].height
