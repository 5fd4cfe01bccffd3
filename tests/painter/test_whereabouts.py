"""Where a prompt wants its things: left, right, in the middle, far away, close up."""

from functools import cache

import pytest

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.painter import boxes_of
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read

EDGE = 512
SEEDS = (1, 2, 3, 4)


@cache
def composed(prompt: str, seed: int) -> Composition:
    dice = Dice(seed, 0.7)
    return compose(read(prompt), (EDGE, EDGE), dice, dice)


def box(prompt: str, kind: str, seed: int) -> Part:
    picture = composed(prompt, seed)
    things = picture.stage.scene.things
    return next(part for part in picture.parts if things[part.thing].kind == kind)


def middle(prompt: str, kind: str, seed: int) -> float:
    found = box(prompt, kind, seed)
    return (found.left + found.right) / 2


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a cat on the left and a dog on the right", ("cat", "dog")),
        ("on the right a dog, on the left a cat", ("cat", "dog")),
        ("a girl to the left of a snowman and a boy to the right", ("girl", "snowman", "boy")),
        ("a bus to the right of a tree", ("tree", "bus")),
        ("à gauche un chat, à droite un chien et au milieu un lapin", ("cat", "rabbit", "dog")),
        ("un camion à gauche d'une moto", ("truck", "motorcycle")),
        ("волк слева от ёлки, а заяц справа", ("wolf", "rabbit")),
        ("справа самолёт, слева вертолёт", ("helicopter", "aeroplane")),
        ("a castle on the left, a knight in the middle and a dragon on the right",
         ("castle", "knight", "dragon")),
    ],
)  # fmt: skip
def test_things_stand_from_left_to_right_as_the_prompt_says(
    prompt: str, kinds: tuple[str, ...], seed: int
) -> None:
    middles = [middle(prompt, kind, seed) for kind in kinds]
    assert middles == sorted(middles)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a house far away", "house"),
        ("un bateau au loin et un crabe sur la plage", "sailing-boat"),
        ("маленький домик вдали за озером", "cottage"),
    ],
)
def test_what_is_far_away_is_small_and_at_the_horizon(prompt: str, kind: str, seed: int) -> None:
    far, horizon = box(prompt, kind, seed), composed(prompt, seed).stage.horizon
    assert 0.05 * EDGE < far.bottom - far.top < 0.3 * EDGE
    assert horizon - 1 < far.bottom < horizon + 0.4 * (EDGE - horizon)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("a close-up of an owl", "owl"), ("gros plan d'un tigre", "tiger"),
     ("крупный план совы", "owl"), ("a close-up of a strawberry", "strawberry")],
)  # fmt: skip
def test_a_close_up_fills_the_picture(prompt: str, kind: str, seed: int) -> None:
    assert [thing.count for thing in read(prompt).things] == [1]
    near = box(prompt, kind, seed)
    assert min(near.right - near.left, near.bottom - near.top) > 0.6 * EDGE
    assert near.top > 0
    ((_, shown),) = boxes_of(composed(prompt, seed).placed, (EDGE, EDGE))
    assert 0 <= shown.left < shown.right <= 1
    assert 0 <= shown.top < shown.bottom <= 1


def test_a_hand_or_a_corner_is_no_spot_of_a_thing() -> None:
    for prompt in ("a boy with a ball in his left hand", "a cat"):
        assert all("spot" not in dict(thing.details) for thing in read(prompt).things)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("a portrait of a queen", "queen"), ("portrait d'un roi", "king"), ("портрет волка", "wolf")],
)
def test_of_a_portrait_one_sees_the_head_and_the_shoulders(
    prompt: str, kind: str, seed: int
) -> None:
    near = box(prompt, kind, seed)
    assert near.bottom > EDGE
    assert 0 < near.top < 0.25 * EDGE
    assert near.left < EDGE / 2 < near.right


def test_the_house_of_a_cottage_is_the_same_one() -> None:
    for prompt, count in (
        ("домик в лесу. За домом растёт дерево", 2),
        ("une chaumière et un chat devant la maison", 2),
        ("a poodle and a cat looking at the dog", 2),
        ("дом и домик", 2),
        ("a poodle and a dog", 2),
    ):
        assert len(read(prompt).things) == count, prompt


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("twin brothers", "boy"), ("twin sisters on a swing", "girl"), ("des frères jumeaux", "boy"),
     ("deux sœurs jumelles", "girl"), ("сёстры-близнецы", "girl"), ("братья-близнецы", "boy")],
)  # fmt: skip
def test_twins_are_two(prompt: str, kind: str) -> None:
    twins = read(prompt).things[0]
    assert (twins.kind, twins.count) == (kind, 2)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_room_with_many_things_cuts_none_of_them_off_and_shows_all_of_them(seed: int) -> None:
    picture = composed(
        "слева стоит кровать, справа стол с лампой, посередине ковёр, под кроватью мячик, "
        "на подоконнике кактус, а у двери сидит собака",
        seed,
    )
    for part in picture.parts:
        assert -1 < part.left < part.right < EDGE + 1
        assert -1 < part.top < part.bottom < EDGE + 1
    things = picture.stage.scene.things
    wide = {things[part.thing].kind: part.right - part.left for part in picture.parts}
    assert wide["bed"] > 0.2 * EDGE
    assert wide["dog"] > 0.07 * EDGE


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "left", "right"),
    [
        ("a cat on the left and a dog to the right of a tree", "cat", "dog"),
        ("un chat à gauche et un chien à droite d'une cheminée", "cat", "dog"),
    ],
)
def test_each_is_at_its_own_side_of_one_thing(
    prompt: str, left: str, right: str, seed: int
) -> None:
    assert middle(prompt, left, seed) < middle(prompt, right, seed)
