"""What fills a sky, a field or an island, and who stands on whom."""

from itertools import pairwise

import pytest

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read

EDGE = 256
SEEDS = (1, 2, 3)


def composed(prompt: str, seed: int) -> Composition:
    dice = Dice(seed, 0.7)
    return compose(read(prompt), (EDGE, EDGE), dice, dice)


def boxes(prompt: str, seed: int) -> dict[str, list[Part]]:
    """The boxes of the things in a picture, by kind."""
    picture = composed(prompt, seed)
    found: dict[str, list[Part]] = {}
    for part in picture.parts:
        found.setdefault(picture.stage.scene.things[part.thing].kind, []).append(part)
    return found


def tall(part: Part) -> float:
    return part.bottom - part.top


def wide(part: Part) -> float:
    return part.right - part.left


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("fireworks over a castle", "fireworks"),
        ("northern lights above a reindeer", "aurora"),
        ("un renne sous une aurore boréale", "aurora"),
        ("салют над Кремлём", "fireworks"),
    ],
)
def test_what_is_seen_at_night_fills_the_sky_of_a_night(prompt: str, kind: str) -> None:
    for seed in SEEDS:
        picture = composed(prompt, seed)
        assert picture.setting.hour == "night"
        (show,) = boxes(prompt, seed)[kind]
        assert wide(show) > 0.95 * EDGE
        assert show.top < 0.12 * EDGE


def test_an_hour_that_is_asked_for_counts_more() -> None:
    assert composed("fireworks in the morning", 1).setting.hour == "morning"


@pytest.mark.parametrize(
    ("prompt", "flowers"),
    [
        ("a tractor in a wheat field", "wheat-ears"),
        ("un épouvantail dans un champ de maïs", "corn-plants"),
        ("кукурузное поле", "corn-plants"),
    ],
)
def test_a_field_is_full_of_its_crop(prompt: str, flowers: str) -> None:
    picture = composed(prompt, 1)
    assert picture.stage.scene.flowers == (flowers,)
    assert f"background-{flowers}-near" in picture.svg()


@pytest.mark.parametrize(
    ("prompt", "ground"),
    [
        ("a grandmother beside a window", "room"),
        ("a cat in the garden beside a window", "meadow"),
        ("a yellow submarine and pink jellyfish", "underwater"),
        ("an octopus on the beach", "beach"),
        ("a comet", "space"),
        ("a boy with a fishing rod", "lake"),
    ],
)
def test_a_thing_is_where_it_belongs_unless_the_prompt_says_more(prompt: str, ground: str) -> None:
    assert composed(prompt, 1).setting.ground == ground


def test_a_bus_drives_on_a_bridge_and_a_bird_flies_over_it() -> None:
    for seed in SEEDS:
        seen = boxes("a bus driving over a bridge", seed)
        assert seen["bus"][0].bottom > seen["bridge"][0].top
        seen = boxes("a bird flying over a bridge", seed)
        assert seen["bird"][0].bottom <= seen["bridge"][0].top + 0.1 * EDGE


def test_a_girl_on_her_dads_shoulders_leaves_his_face_free() -> None:
    for seed in SEEDS:
        picture = composed("a girl on a man", seed)
        (placed,) = picture.placed
        man, girl = placed.parts
        assert girl.top < man.top
        assert girl.bottom < man.top + 0.6 * tall(man)
        assert placed.group.svg.index("t0-0") < placed.group.svg.index("t1-0")


@pytest.mark.parametrize(
    ("prompt", "kind"), [("five pigs in a puddle", "pig"), ("four ladybirds on a leaf", "ladybird")]
)
def test_many_on_one_thing_stand_in_two_ranks_and_are_not_tiny(prompt: str, kind: str) -> None:
    for seed in SEEDS:
        crowd = boxes(prompt, seed)[kind]
        assert len({round(part.bottom) for part in crowd}) > 1
        assert min(max(tall(part), wide(part)) for part in crowd) > 0.09 * EDGE


def test_what_does_not_float_goes_ashore() -> None:
    for seed in SEEDS:
        seen = boxes("an island with two palms and a hammock, and a dolphin in the sea", seed)
        (island,) = seen["island"]
        for part in [*seen["palm"], *seen["hammock"]]:
            assert island.top < part.bottom <= island.bottom
            assert island.left - 0.05 * EDGE < (part.left + part.right) / 2 < island.right


def test_all_who_stand_behind_a_table_are_seen() -> None:
    for seed in SEEDS:
        friends = sorted(boxes("five girls behind a table", seed)["girl"], key=lambda one: one.left)
        assert len(friends) == 5
        gaps = [other.left - one.left for one, other in pairwise(friends)]
        assert min(gaps) > 0.04 * EDGE


def test_a_scarf_is_not_broader_than_a_giraffe() -> None:
    for seed in SEEDS:
        seen = boxes("a giraffe wearing a scarf", seed)
        assert wide(seen["scarf"][0]) < 0.5 * wide(seen["giraffe"][0])


def test_the_tall_ones_stand_behind_the_small_ones_and_all_are_large() -> None:
    for seed in SEEDS:
        seen = boxes("a giraffe, a monkey, a man and four dogs", seed)
        (giraffe,) = seen["giraffe"]
        assert tall(giraffe) > 0.28 * EDGE
        assert all(giraffe.bottom < dog.bottom + 0.02 * EDGE for dog in seen["dog"])


def test_who_walks_behind_somebody_is_on_the_ground_beside() -> None:
    for seed in SEEDS:
        seen = boxes("three chicks behind a hen", seed)
        (hen,) = seen["hen"]
        for chick in seen["chick"]:
            assert abs(chick.bottom - hen.bottom) < 0.1 * EDGE
            assert chick.right < hen.left + 0.06 * EDGE or chick.left > hen.right - 0.06 * EDGE


def test_a_family_of_five_is_five_people() -> None:
    assert len(boxes("a family of five with a dog", 1)["person"]) == 5
