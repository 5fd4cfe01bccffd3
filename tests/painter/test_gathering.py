"""Who stands around something, or behind it: all of them seen, and what they stand around too."""

from functools import cache
from itertools import pairwise

import pytest

from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read

EDGE = 512
SEEDS = (1, 2, 3, 4)


@cache
def boxes(prompt: str, seed: int) -> dict[str, list[Part]]:
    dice = Dice(seed, 0.7)
    picture = compose(read(prompt), (EDGE, EDGE), dice, dice)
    found: dict[str, list[Part]] = {}
    for part in picture.parts:
        found.setdefault(picture.stage.scene.things[part.thing].kind, []).append(part)
    return found


def hidden(one: Part, others: list[Part]) -> float:
    """Return the largest share of a box that one of the others covers."""
    area = (one.right - one.left) * (one.bottom - one.top)
    return max(
        max(0.0, min(one.right, other.right) - max(one.left, other.left))
        * max(0.0, min(one.bottom, other.bottom) - max(one.top, other.top))
        / area
        for other in others
    )


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "kind", "middle", "count"),
    [
        ("four hens around a bucket", "hen", "bucket", 4),
        ("trois ours autour d'un tonneau", "bear", "barrel", 3),
        ("семь гномов вокруг костра", "dwarf", "fire", 7),
        ("children sitting around a campfire", "child", "fire", 2),
    ],
)
def test_they_stand_on_both_sides_and_hide_nothing(
    prompt: str, kind: str, middle: str, count: int, seed: int
) -> None:
    found = boxes(prompt, seed)
    (target,), around = found[middle], found[kind]
    assert len(around) >= count
    here = (target.left + target.right) / 2
    sides = [(one.left + one.right) / 2 - here for one in around]
    assert min(sides) < 0 < max(sides)
    # Who stands in front of it leaves most of it in view, and nobody is cut off.
    before = [one for one in around if one.bottom > target.bottom]
    assert hidden(target, [*before, Part(0, 0, 0, 0, 0)]) < 0.3
    assert all(one.left >= 0 and one.right <= EDGE and one.bottom <= EDGE for one in around)
    for one, other in pairwise(sorted(around, key=lambda one: one.left)):
        assert other.left - one.left > 0.25 * (one.right - one.left)


@pytest.mark.parametrize("seed", SEEDS)
def test_all_at_a_table_have_room_and_the_cake_is_on_it(seed: int) -> None:
    for prompt in (
        "six children around a table with a cake",
        "six enfants autour d'une table avec un gâteau",
        "шесть детей вокруг стола с тортом",
    ):
        found = boxes(prompt, seed)
        (table,), (cake,) = found["table"], found["cake"]
        assert cake.bottom < table.top + 0.3 * (table.bottom - table.top)
        assert table.left < (cake.left + cake.right) / 2 < table.right
        children = sorted(found["child"], key=lambda one: one.left)
        assert len(children) == 6
        for one, other in pairwise(children):
            assert other.left - one.left > 0.3 * (one.right - one.left)
        assert all(child.top < table.top for child in children[1:-1])


@pytest.mark.parametrize("seed", SEEDS)
def test_different_ones_behind_one_thing_stand_side_by_side(seed: int) -> None:
    found = boxes("a boy and a girl behind a desk", seed)
    boy, girl = found["boy"][0], found["girl"][0]
    assert hidden(boy, [girl]) < 0.35
    assert hidden(girl, [boy]) < 0.35


@pytest.mark.parametrize("seed", SEEDS)
def test_who_is_behind_a_tree_is_behind_its_trunk(seed: int) -> None:
    found = boxes("a fox behind an oak", seed)
    (fox,), (oak,) = found["fox"], found["oak"]
    trunk = (oak.left + oak.right) / 2
    assert fox.left - 0.05 * EDGE < trunk < fox.right + 0.05 * EDGE


@pytest.mark.parametrize("seed", SEEDS)
def test_what_stands_on_a_beach_stands_on_the_sand(seed: int) -> None:
    dice = Dice(seed, 0.7)
    picture = compose(read("a beach with a house and a palm tree"), (EDGE, EDGE), dice, dice)
    horizon = picture.stage.horizon
    for one in picture.placed:
        if one.far:
            assert one.y > horizon + 0.3 * (EDGE - horizon)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "kind", "over"),
    [
        ("a dog under the table", "dog", "table"),
        ("deux enfants sous une table", "child", "table"),
        ("ёжик под стулом", "hedgehog", "chair"),
    ],
)
def test_who_is_under_a_table_is_seen_between_its_legs(
    prompt: str, kind: str, over: str, seed: int
) -> None:
    found = boxes(prompt, seed)
    (table,) = found[over]
    for one in found[kind]:
        assert table.left < one.left < one.right < table.right
        assert table.top + 0.35 * (table.bottom - table.top) < one.top
        assert one.bottom == pytest.approx(table.bottom, abs=0.03 * EDGE)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "kind", "boat"),
    [
        ("a giant octopus under a small rowing boat", "octopus", "rowing-boat"),
        ("une baleine sous un bateau à voile", "whale", "sailing-boat"),
        ("акула под лодкой", "shark", "rowing-boat"),
    ],
)
def test_what_swims_under_a_boat_leaves_it_in_view(
    prompt: str, kind: str, boat: str, seed: int
) -> None:
    found = boxes(prompt, seed)
    (below,), (above,) = found[kind], found[boat]
    assert below.top >= above.bottom - 0.02 * EDGE
    assert below.bottom <= EDGE
    assert below.right - below.left > 0.12 * EDGE


@pytest.mark.parametrize("seed", SEEDS)
def test_all_birds_sit_on_the_wire(seed: int) -> None:
    for prompt in ("five swallows on the wires", "пять ласточек на проводах"):
        found = boxes(prompt, seed)
        assert len(found["swallow"]) == 5
        assert len(found["power-line"]) == 1
        assert len({round(one.bottom) for one in found["swallow"]}) == 1


@pytest.mark.parametrize("prompt", ["six candles on a birthday cake", "шесть свечей на торте",
                                    "six bougies sur un gâteau"])  # fmt: skip
def test_candles_on_a_cake_are_a_part_of_it(prompt: str) -> None:
    (cake,) = read(prompt).things
    assert (cake.kind, dict(cake.details)["candles"]) == ("cake", "6")


@pytest.mark.parametrize("seed", SEEDS)
def test_heads_of_a_second_row_are_in_the_gaps_of_the_first(seed: int) -> None:
    sheep = boxes("six sheep in a meadow", seed)["sheep"]
    for one in sheep:
        before = [other for other in sheep if other.bottom > one.bottom + 1]
        assert hidden(one, [*before, Part(0, 0, 0, 0, 0)]) < 0.5


@pytest.mark.parametrize("prompt", ["a plane over the mountains", "самолёт над горами"])
def test_a_plane_over_mountains_is_above_them(prompt: str) -> None:
    for seed in SEEDS:
        dice = Dice(seed, 0.7)
        picture = compose(read(prompt), (EDGE, EDGE), dice, dice)
        (plane,) = picture.placed
        assert plane.box.bottom < 0.6 * picture.stage.horizon


@pytest.mark.parametrize("prompt", ["a hamburger", "a cat", "un cactus", "чайник"])
def test_seeds_in_a_row_differ_at_first_glance(prompt: str) -> None:
    """One thing alone: seen from elsewhere, in another light or place, at another spot."""
    for seed in range(1, 6):
        views = []
        for one in (seed, seed + 1):
            dice = Dice(one, 0.7)
            picture = compose(read(prompt), (EDGE, EDGE), dice, dice)
            box = picture.placed[0].box
            views.append((picture.setting, box, picture.placed[0].mirrored))
        (first, box, left), (second, other, other_left) = views
        apart = abs(box.left + box.right - other.left - other.right) / 2
        differences = (
            abs(first.horizon - second.horizon) > 0.05,
            first.hour != second.hour,
            first.ground != second.ground,
            apart > 0.12 * EDGE,
            left != other_left,
            not 0.85 < (box.right - box.left) / (other.right - other.left) < 1.18,
        )
        assert sum(differences) >= 3, (seed, differences)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "kind", "tree", "most"),
    [
        ("a boy under an apple tree", "boy", "apple-tree", 0.5),
        ("des cadeaux sous un arbre", "present", "tree", 0.3),
        ("шесть грибов под дубом", "mushroom", "oak", 0.3),
    ],
)
def test_who_is_under_a_tree_is_smaller_than_it_and_leaves_its_crown_in_view(
    prompt: str, kind: str, tree: str, most: float, seed: int
) -> None:
    found = boxes(prompt, seed)
    (above,) = found[tree]
    for one in found[kind]:
        assert one.bottom - one.top < most * (above.bottom - above.top)
        assert one.top > above.top + 0.4 * (above.bottom - above.top)


@pytest.mark.parametrize("seed", SEEDS)
def test_tourists_beside_a_monument_do_not_hide_each_other(seed: int) -> None:
    for prompt, kind in (
        ("the pyramids of Egypt with three camels", "camel"),
        ("Stonehenge with sheep", "sheep"),
    ):
        crowd = boxes(prompt, seed)[kind]
        for at, one in enumerate(crowd):
            rest = [*crowd[:at], *crowd[at + 1 :]]
            assert hidden(one, rest) < 0.6, prompt
