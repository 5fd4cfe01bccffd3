"""How things stand to each other: on top, at the side, in between, under an umbrella, one hat."""

import pytest
from painter.drawn import draw

from imgkit.local.painter.arch import arch_hidden, arches
from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.looks.marked import unmarked
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.placing.placed import covered
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Link, Scene, Thing

EDGE = 192
SEEDS = range(1, 6)


def composed(scene: Scene, seed: int) -> Composition:
    dice = Dice(seed, 0.7)
    return compose(scene, (EDGE, EDGE), dice, dice)


def parts(scene: Scene, seed: int) -> list[Part]:
    """The boxes of the things of a scene, in its order."""
    return sorted(composed(scene, seed).parts, key=lambda part: part.thing)


def middle(part: Part) -> float:
    return (part.left + part.right) / 2


def two(one: str, relation: str, other: str) -> Scene:
    """A scene of two things, the first linked to the second."""
    link = Link(relation, (1,))  # type: ignore[arg-type]  # any of the relations
    return Scene("", things=(Thing(one, one, link=link), Thing(other, other)))


HATTED = ("king", "pirate", "wizard", "cook", "firefighter", "santa", "witch", "farmer")


@pytest.mark.parametrize("role", [*HATTED, "snowman"])
def test_a_hat_of_its_own_is_left_away_for_another_one(role: str) -> None:
    with_hat, without = draw(role), draw(role, hatless=True)
    assert without.height < with_hat.height - 2
    assert without.anchors["head"][1] >= with_hat.anchors["head"][1]


@pytest.mark.parametrize("role", HATTED)
def test_whoever_wears_a_hat_has_only_that_one(role: str) -> None:
    hat = Thing("hat", "", link=Link("worn by", (0,)))
    for things, hatless in (((Thing(role, ""), hat), True), ((Thing(role, ""),), False)):
        scene = Scene("", hour="day", things=things)
        dice = Dice(0, 0)
        (placed,) = compose(scene, (EDGE, EDGE), dice, dice).placed
        for bare in (True, False):
            drawing = unmarked(draw(role, hatless=bare)).svg.replace("{id}", "t0-0")
            assert (drawing in placed.group.svg) == (bare == hatless)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("holder", ["girl", "man", "cat", "robot"])
def test_an_umbrella_is_held_over_the_head(holder: str, seed: int) -> None:
    held = Thing("umbrella", "", link=Link("held by", (0,)))
    person, umbrella = parts(Scene("", things=(Thing(holder, ""), held)), seed)
    tall = person.bottom - person.top
    canopy = umbrella.top + 0.45 * (umbrella.bottom - umbrella.top)
    assert umbrella.top < person.top - 0.1 * tall
    assert canopy < person.top + 0.25 * tall
    assert umbrella.left < middle(person) < umbrella.right


@pytest.mark.parametrize(
    "prompt", ["a girl under an umbrella", "une fille sous un parapluie", "девочка под зонтом"]
)
def test_who_is_under_an_umbrella_holds_it(prompt: str) -> None:
    scene = read(prompt)
    for seed in SEEDS:
        girl, umbrella = parts(scene, seed)
        assert umbrella.top < girl.top
        assert umbrella.left < middle(girl) < umbrella.right
        assert umbrella.bottom > girl.top


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("below", ["house", "tower", "castle", "pyramids", "eiffel-tower"])
@pytest.mark.parametrize("above", ["cat", "boy"])
def test_on_a_building_is_on_its_top(above: str, below: str, seed: int) -> None:
    one, building = parts(two(above, "on", below), seed)
    tall = building.bottom - building.top
    assert one.bottom < building.top + 0.35 * tall
    assert building.left < middle(one) < building.right
    assert 0.12 * tall < one.bottom - one.top < 0.5 * tall


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("ground", ["mountains", "meadow"])
def test_on_a_mountain_is_on_a_peak_of_its_own(ground: str, seed: int) -> None:
    on_top = Scene("", ground=ground, things=(Thing("goat", "", link=Link("on", ())),))
    below = Scene("", ground=ground, things=(Thing("goat", ""),))
    (high,), (flat,) = composed(on_top, seed).placed, composed(below, seed).placed
    assert high.box.bottom - high.box.top > 1.3 * (flat.box.bottom - flat.box.top) * (
        high.scale / flat.scale
    )
    assert not high.floats
    assert 0 < high.box.left < high.box.right < EDGE


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("one", "other"), [("snowman", "cottage"), ("girl", "house"), ("cow", "tree")]
)
def test_beside_a_house_is_at_its_side(one: str, other: str, seed: int) -> None:
    placed = composed(two(one, "beside", other), seed).placed
    far = next(spot for spot in placed if spot.far)
    near = [spot for spot in placed if not spot.far]
    box = far.box
    assert covered(far, near) < 0.02 * (box.right - box.left) * (box.bottom - box.top)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("others", [("house", "tree"), ("castle", "tree"), ("house", "house")])
def test_between_two_houses_is_in_the_gap(others: tuple[str, str], seed: int) -> None:
    robot = Thing("robot", "", link=Link("between", (1, 2)))
    scene = Scene("", things=(robot, *(Thing(one, "") for one in others)))
    found = parts(scene, seed)
    left, right = sorted(found[1:], key=middle)
    assert right.left - left.right > 0.5 * (found[0].right - found[0].left)
    assert middle(left) < middle(found[0]) < middle(right)
    assert found[0].left > left.left + 0.6 * (left.right - left.left)
    assert found[0].right < right.right - 0.6 * (right.right - right.left)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    "others", [("castle",), ("eiffel-tower",), ("house",), ("tree", "tree"), ("barn", "horse")]
)
def test_a_rainbow_is_seen_behind_all_that_is_far(others: tuple[str, ...], seed: int) -> None:
    things = (Thing("rainbow", ""), *(Thing(one, "") for one in others))
    placed = composed(Scene("", things=things), seed).placed
    (arch,) = arches(placed)
    far = [one for one in placed if one.far and one is not arch]
    assert arch_hidden(arch, far) < 0.25


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("who", ["camel", "elephant", "boy"])
def test_the_face_of_the_sphinx_is_free(who: str, seed: int) -> None:
    placed = composed(two(who, "beside", "sphinx"), seed).placed
    (sphinx,) = (one for one in placed if one.far)
    x, y = sphinx.group.anchors["face"]
    at_x = sphinx.x + (-x if sphinx.mirrored else x) * sphinx.scale
    at_y = sphinx.y + y * sphinx.scale
    for one in placed:
        box = one.box
        inside = box.left < at_x < box.right and box.top < at_y < box.bottom
        assert one is sphinx or not inside


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    "others", [("tree",), ("dog", "tree"), ("house", "tree"), ("cottage", "horse")]
)
@pytest.mark.parametrize("monument", ["eiffel-tower", "castle", "big-ben"])
def test_trees_and_houses_leave_a_monument_in_view(
    monument: str, others: tuple[str, ...], seed: int
) -> None:
    things = (Thing(monument, ""), *(Thing(one, "") for one in others))
    placed = composed(Scene("", things=things), seed).placed
    first = next(one for one in placed if one.group.kind.name == monument)
    before = placed[placed.index(first) + 1 :]
    far = [one for one in before if one.far]
    box = first.box
    assert len(far) == sum(one not in {"dog", "horse"} for one in others)
    assert covered(first, far) < 0.3 * (box.right - box.left) * (box.bottom - box.top)


@pytest.mark.parametrize("seed", SEEDS)
def test_people_who_come_with_a_boat_at_sea_are_in_it(seed: int) -> None:
    boat, *children = parts(read("a sailing boat with two children on the sea"), seed)
    for child in children:
        assert boat.left < middle(child) < boat.right
        assert child.bottom < boat.bottom
    pirate, ship = parts(read("a pirate with a pirate ship on the sea"), seed)
    assert ship.left < middle(pirate) < ship.right
    dolphin, boat = parts(two("dolphin", "beside", "sailing-boat"), seed)
    assert not boat.left < middle(dolphin) < boat.right


@pytest.mark.parametrize("seed", SEEDS)
def test_two_of_a_kind_stand_side_by_side(seed: int) -> None:
    things = (Thing("car", "", colours=("#d4473f",)), Thing("car", "", colours=("#4a80c4",)))
    first, second = composed(Scene("", ground="street", things=things), seed).placed
    assert covered(first, [second]) == 0
