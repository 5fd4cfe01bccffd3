"""What is far looks out from behind what is near."""

from dataclasses import replace

import pytest

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.placed import Placed, covered
from imgkit.local.painter.placing.revealing import revealed
from imgkit.local.painter.scene import Link, Scene, Thing

EDGE = 192
SEEDS = range(1, 7)


def composed(seed: int, *names: str, link: Link | None = None) -> Composition:
    first, *others = names
    things = (Thing(first, "", link=link), *(Thing(name, "") for name in others))
    dice = Dice(seed, 0.7)
    return compose(Scene("", ground="meadow", things=things), (EDGE, EDGE), dice, dice)


def hidden(far: Placed, near: list[Placed]) -> float:
    box = far.box
    return covered(far, near) / ((box.right - box.left) * (box.bottom - box.top))


def behind(composition: Composition, name: str) -> tuple[Placed, list[Placed]]:
    """The far thing, moved to right behind the first of the near ones; and those."""
    far = next(one for one in composition.placed if one.group.kind.name == name)
    near = [one for one in composition.placed if not one.far]
    boxes = near[0].box, far.box
    middles = [(box.left + box.right) / 2 for box in boxes]
    return replace(far, x=far.x + middles[0] - middles[1]), near


@pytest.mark.parametrize("seed", [2, 5, 8])
@pytest.mark.parametrize("far", ["house", "well", "cottage", "tree"])
def test_what_hides_behind_an_elephant_comes_out(far: str, seed: int) -> None:
    composition = composed(seed, "elephant", far)
    one, near = behind(composition, far)
    assert hidden(one, near) > 0.25
    (moved,) = revealed(composition.stage, [one], near)
    assert hidden(moved, near) < 0.2
    assert 0 < moved.box.left < moved.box.right < EDGE
    assert moved.box.top > 0


@pytest.mark.parametrize("seed", SEEDS)
def test_a_face_behind_a_boy_comes_out(seed: int) -> None:
    """Little of the Sphinx is behind him, but that little is its face."""
    composition = composed(seed, "boy", "sphinx")
    sphinx = next(one for one in composition.placed if one.far)
    boy = next(one for one in composition.placed if not one.far)
    boy = replace(boy, scale=0.2 * EDGE / boy.group.height)

    def face(one: Placed) -> float:
        x = one.group.anchors["face"][0] * one.scale
        return one.x + (-x if one.mirrored else x)

    boy = replace(boy, y=sphinx.y, x=boy.x + face(sphinx) - (boy.box.left + boy.box.right) / 2)
    assert hidden(sphinx, [boy]) < 0.25
    (moved,) = revealed(composition.stage, [sphinx], [boy])
    assert not boy.box.left < face(moved) < boy.box.right


@pytest.mark.parametrize("seed", SEEDS)
def test_what_can_be_seen_stays_where_it_is(seed: int) -> None:
    composition = composed(seed, "mouse", "castle")
    (castle,) = (one for one in composition.placed if one.far)
    near = [one for one in composition.placed if not one.far]
    assert revealed(composition.stage, [castle], near) == [castle]


@pytest.mark.parametrize("seed", SEEDS)
def test_what_one_stands_under_stays_above_one(seed: int) -> None:
    composition = composed(seed, "elephant", "tree", link=Link("under", (1,)))
    tree, near = behind(composition, "tree")
    (moved,) = revealed(composition.stage, [tree], near)
    assert abs((moved.box.left + moved.box.right) - (tree.box.left + tree.box.right)) < 0.2 * EDGE


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    "names",
    [
        ("elephant", "house"),
        ("bus", "shop"),
        ("tractor", "cottage"),
        ("elephant", "well"),
        ("dog", "cat", "cow", "horse", "house"),
        ("elephant", "elephant", "camel", "shop"),
    ],
)
def test_little_of_a_house_is_hidden(names: tuple[str, ...], seed: int) -> None:
    placed = composed(seed, *names).placed
    near = [one for one in placed if not one.far]
    assert all(hidden(one, near) < 0.25 for one in placed if one.far)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_picture_reveals_what_is_far(seed: int) -> None:
    placed = composed(seed, "giraffe", "giraffe", "giraffe", "tower").placed
    (tower,) = (one for one in placed if one.far)
    assert hidden(tower, [one for one in placed if not one.far]) < 0.45
