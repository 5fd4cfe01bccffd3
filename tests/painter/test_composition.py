"""Where things stand in a picture: all of it seen, and every seed another picture."""

import io
from functools import cache
from itertools import combinations, pairwise

import pytest
from PIL import Image, ImageChops, ImageStat

from imgkit.local.painter import describe, paint
from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.painting import Region
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Link, Scene, Thing

EDGE = 192
SEEDS = (1, 2, 3, 4)
PROMPTS = (
    "Dog next to Eiffel Tower in early morning sunlight",
    "three red balloons and a cat under a tree",
    "a boat and a dolphin",
)


@cache
def png(prompt: str, seed: int, temperature: float = 0.7, edge: int = EDGE) -> bytes:
    return paint(prompt, (edge, edge), seed, temperature).image


def picture(prompt: str, seed: int, temperature: float = 0.7, edge: int = EDGE) -> Image.Image:
    return Image.open(io.BytesIO(png(prompt, seed, temperature, edge))).convert("RGB")


def regions(prompt: str, seed: int, temperature: float = 0.7) -> dict[str, Region]:
    found = describe(png(prompt, seed, temperature)).regions
    return {region.text: region for region in found}


def bottom(region: Region) -> int:
    return region.top + region.height


def middle(region: Region) -> float:
    return region.left + region.width / 2


def overlap(one: Region, other: Region) -> int:
    """How many pixels the boxes of two regions share."""
    across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    down = min(bottom(one), bottom(other)) - max(one.top, other.top)
    return max(0, across) * max(0, down)


def difference(one: Image.Image, other: Image.Image) -> float:
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def test_the_spread_grows_all_the_way_from_0_to_2() -> None:
    def spread(temperature: float) -> float:
        pairs = [
            difference(*(picture(prompt, seed, temperature, 64) for seed in pair))
            for prompt in PROMPTS
            for pair in combinations(SEEDS, 2)
        ]
        return sum(pairs) / len(pairs)

    spreads = [spread(temperature) for temperature in (0, 0.3, 0.5, 0.7, 1, 1.5, 2)]
    assert spreads[0] == 0
    assert all(cooler < warmer for cooler, warmer in pairwise(spreads)), spreads


@pytest.mark.parametrize("prompt", ["the Eiffel Tower", "the Taj Mahal", "the Colosseum"])
def test_seeds_in_a_row_show_a_monument_in_different_ways(prompt: str) -> None:
    for one, other in combinations((1, 2, 3), 2):
        assert difference(picture(prompt, one), picture(prompt, other)) > 12


def test_seeds_in_a_row_throw_even_dice_differently() -> None:
    for start in range(0, 60, 3):
        thrown = {Dice(seed, 1).evenly().choose("side", "abc") for seed in range(start, start + 3)}
        assert len(thrown) > 1
    assert {Dice(seed, 0).evenly().choose("side", "abc", (1, 3, 2)) for seed in SEEDS} == {"b"}
    numbers = [Dice(seed, 1).evenly().part("one").number("x", -1, 0, 1) for seed in range(200)]
    assert -1 <= min(numbers) < -0.8
    assert 0.8 < max(numbers) <= 1


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", ["Golden Gate Bridge", "Statue of Liberty"])
def test_fog_leaves_a_monument_in_view(name: str, seed: int) -> None:
    foggy = f"the {name} in fog"
    ((_, region),) = regions(foggy, seed).items()
    box = (region.left, region.top, region.left + region.width, bottom(region))
    contrast = ImageStat.Stat(picture(foggy, seed).crop(box).convert("L")).stddev[0]
    clear = ImageStat.Stat(picture(f"the {name}", seed).crop(box).convert("L")).stddev[0]
    assert contrast > 0.45 * clear


@pytest.mark.parametrize("seed", SEEDS)
def test_in_a_building_is_at_its_door(seed: int) -> None:
    found = regions("a clown in a windmill", seed)
    clown, house = found["clown"], found["windmill"]
    assert house.left < middle(clown) < house.left + house.width
    assert bottom(clown) == pytest.approx(bottom(house), abs=0.04 * EDGE)
    assert 0.25 * house.height < clown.height < 0.8 * house.height


@pytest.mark.parametrize("seed", SEEDS)
def test_in_a_tree_is_before_its_crown(seed: int) -> None:
    found = regions("a squirrel in a tree", seed)
    squirrel, tree = found["squirrel"], found["tree"]
    assert overlap(squirrel, tree) > 0.9 * squirrel.width * squirrel.height
    assert bottom(squirrel) < bottom(tree) - 0.3 * tree.height
    without = picture("a tree", seed).crop((0, 0, EDGE, EDGE))
    assert difference(without, picture("a squirrel in a tree", seed)) > 0.3


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "flyer", "below"),
    [
        ("a dragon flying over a house", "dragon", "house"),
        ("a superhero flying over a castle", "superhero", "castle"),
        ("a witch on a broom over a castle", "witch", "castle"),
    ],
)
def test_over_is_in_the_air(prompt: str, flyer: str, below: str, seed: int) -> None:
    found = regions(prompt, seed)
    assert bottom(found[flyer]) < bottom(found[below]) - 0.5 * found[below].height
    assert found[flyer].height > 0.09 * EDGE


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "name"),
    [("a rocket flying to the stars", "rocket"), ("a hot-air balloon", "hot-air balloon")],
)
def test_what_flies_alone_is_large(prompt: str, name: str, seed: int) -> None:
    region = regions(prompt, seed)[name]
    assert max(region.height, region.width) > 0.3 * EDGE


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("temperature", [0.7, 1])
def test_what_is_small_is_seen_beside_what_is_large(seed: int, temperature: float) -> None:
    found = regions("a big elephant and a mouse", seed, temperature)
    assert found["mouse"].height > 0.09 * EDGE
    assert found["elephant"].height > 2.5 * found["mouse"].height


@pytest.mark.parametrize("seed", SEEDS)
def test_a_monument_alone_is_large(seed: int) -> None:
    assert regions("the Colosseum", seed)["Colosseum"].width > 0.6 * EDGE
    assert regions("the Eiffel Tower", seed)["Eiffel Tower"].height > 0.5 * EDGE


@pytest.mark.parametrize("seed", SEEDS)
def test_actors_leave_each_other_and_the_door_of_a_castle_in_view(seed: int) -> None:
    found = regions("a king and a queen in front of a castle", seed)
    king, queen, castle = found["king"], found["queen"], found["castle"]
    assert overlap(king, queen) < 0.2 * king.width * king.height
    for actor in (king, queen):
        assert abs(middle(actor) - middle(castle)) > 0.12 * castle.width


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_behind_a_bus_looks_out(seed: int) -> None:
    found = regions("a bus in front of a school", seed)
    bus, school = found["bus"], found["school"]
    assert overlap(bus, school) < 0.8 * school.width * school.height


@pytest.mark.parametrize("seed", SEEDS)
def test_a_snowy_forest_is_white(seed: int) -> None:
    def green(prompt: str) -> float:
        lawn = picture(prompt, seed, 0.3).crop((0, EDGE * 3 // 4, EDGE, EDGE))
        red, green, blue = ImageStat.Stat(lawn).mean
        return green - (red + blue) / 2

    assert green("a fox in a forest") > 15
    assert green("a fox in a snowy forest") < 6


def test_odd_colours_come_with_high_temperatures_only() -> None:
    def hues(temperature: float) -> float:
        """How far the colours of elephants are from grey."""
        saturations = []
        for seed in range(6):
            region = regions("an elephant", seed, temperature)["elephant"]
            left, top = region.left + region.width // 3, region.top + region.height // 3
            box = (left, top, left + region.width // 3, top + region.height // 4)
            coat = picture("an elephant", seed, temperature).crop(box).convert("HSV")
            saturations.append(ImageStat.Stat(coat).mean[1])
        return sum(saturations) / len(saturations)

    assert hues(2) > hues(0.7) + 40


def test_a_hat_is_as_wide_as_the_head_and_its_brim() -> None:
    for seed in SEEDS:
        found = regions("a boy wearing a red hat", seed)
        boy, hat = found["boy"], found["hat"]
        assert 0.12 * boy.height < hat.width < 0.5 * boy.height
        assert hat.left > boy.left - 2


def test_what_flies_over_a_place_is_in_the_air() -> None:
    dragon = Thing("dragon", "dragon", link=Link("over", ()))
    for seed in SEEDS:
        dice = Dice(seed, 0.7)
        composition = compose(
            Scene("", ground="street", things=(dragon,)), (EDGE, EDGE), dice, dice
        )
        (placed,) = composition.placed
        assert placed.floats
        assert placed.box.bottom < composition.setting.horizon * EDGE


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_held_leaves_the_face_free(seed: int) -> None:
    for prompt in ("a girl holding a book", "a boy holding three footballs"):
        dice = Dice(seed, 0.7)
        (placed,) = compose(read(prompt), (EDGE, EDGE), dice, dice).placed
        holder, *held = placed.parts
        tall = holder.bottom - holder.top
        face_x = (holder.left + holder.right) / 2
        for item in held:
            beside = item.left > face_x + 0.04 * tall or item.right < face_x - 0.04 * tall
            assert beside or item.top > holder.top + 0.2 * tall
