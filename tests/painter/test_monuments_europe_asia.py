"""What tells each monument of Europe and Asia from all others, measured in its own metres."""

import functools
from itertools import pairwise

import pytest
from painter.drawn import Rendered, draw
from PIL import ImageChops, ImageStat

HIGH = 300
"""Pixels: enough to see each column."""

SIZES = {
    # width and height of the real one in metres, where the drawing shows its front
    "eiffel-tower": (124.9, 330),
    "notre-dame": (43.5, 96),
    "brandenburg-gate": (65.5, 26),
    "hagia-sophia": (96, 60),
}
"""Sources: the Wikipedia articles that the drawings name."""


@functools.cache
def seen(name: str, *, hour: str = "day", **look: str) -> Rendered:
    return Rendered(draw(name, hour=hour, **look), HIGH)


def runs(name: str, metres: float) -> list[tuple[float, float]]:
    return seen(name).runs(metres)


@pytest.mark.parametrize(("name", "size"), SIZES.items())
def test_it_has_the_proportions_of_the_real_one(name: str, size: tuple[float, float]) -> None:
    drawing = draw(name)
    assert drawing.width / drawing.height == pytest.approx(size[0] / size[1], rel=0.06)


@pytest.mark.parametrize("name", ["eiffel-tower", "arc-de-triomphe"])
def test_lamps_make_it_golden_at_night(name: str) -> None:
    def gold(hour: str) -> float:
        red, green, blue = ImageStat.Stat(
            seen(name, hour=hour).rgb, mask=seen(name, hour=hour).solid
        ).mean
        return (red + green) / 2 - blue

    assert gold("night") > gold("day") + 15


def test_the_eiffel_tower_stands_on_hollow_legs_and_has_three_platforms() -> None:
    tower = seen("eiffel-tower")
    assert tower.width(1) == pytest.approx(124.9, abs=7)
    # Between the platforms at 57, 116 and 276 m it grows narrower all the way.
    widths = [tower.width(height) for height in (2, 15, 30, 45, 70, 90, 105, 130, 170, 220, 265)]
    assert widths == sorted(widths, reverse=True)
    # The curve of its legs is hollow: half way up it is far slimmer than a straight one would be.
    assert tower.width(165) < 0.25 * tower.width(3)
    for platform in (57, 114, 278):
        assert tower.width(platform) > 1.1 * tower.width(platform + 12)


def test_one_can_look_through_the_arch_of_the_eiffel_tower() -> None:
    def is_solid(height: float) -> bool:
        return any(left < 0 < right for left, right in runs("eiffel-tower", height))

    assert not any(is_solid(height) for height in (10, 25, 80, 100))
    assert all(is_solid(height) for height in (57, 114, 250))


def test_one_can_look_through_the_arc_de_triomphe_but_not_above_its_vault() -> None:
    arc = seen("arc-de-triomphe")
    assert arc.drawing.height == pytest.approx(49.54, abs=0.1)
    assert arc.width(44.5) == pytest.approx(44.8 + 5, abs=2)
    before, after = arc.runs(10)[:2]
    # The vault is 14.62 m wide; its inside is seen on one side.
    assert 8 < after[0] - before[1] < 14.62
    assert len(arc.runs(12)) > len(arc.runs(31)) == 1


def test_notre_dame_has_two_flat_towers_and_a_spire_between_them() -> None:
    left, spire, right = runs("notre-dame", 60)
    assert left[1] - left[0] == pytest.approx(right[1] - right[0], abs=1.5)
    assert spire[0] < 0 < spire[1] < right[0]
    assert [len(runs("notre-dame", height)) for height in (68, 71, 90)] == [3, 1, 1]


def test_notre_dame_has_a_blue_and_red_rose_window() -> None:
    front = seen("notre-dame")
    around = [front.colour(3.8 * side, 28.4 + 1.0) for side in (-1, 1)]
    assert all(blue > red for red, _, blue in around)
    red, _, blue = front.colour(0.5, 28.4 + 1.9)
    assert red > blue


def test_the_parthenon_has_eight_columns_in_front() -> None:
    front = [seen("parthenon").colour(x / 10, 11.85) for x in range(-160, 156)]
    bright = [sum(colour) / 3 > 205 for colour in front]
    # The sky beside the outer columns is transparent, which is black here.
    assert sum(now and not before for before, now in pairwise(bright)) == 8


def test_the_parthenon_is_long_and_has_a_gable() -> None:
    apex = runs("parthenon", 19)
    assert len(apex) == 1
    assert abs(sum(apex[0]) / 2) < 1
    assert runs("parthenon", 5)[-1][1] > 40


def test_the_brandenburg_gate_has_five_passages_the_widest_in_the_middle() -> None:
    solid = runs("brandenburg-gate", 6)
    gaps = [after[0] - before[1] for before, after in pairwise(solid)]
    assert len(gaps) == 5
    assert max(gaps) == gaps[2]
    assert len(runs("brandenburg-gate", 24.2)) >= 3  # the heads of the horses


def test_the_sagrada_familia_has_many_spires() -> None:
    assert len(runs("sagrada-familia", 100)) >= 6
    assert len(runs("sagrada-familia", 125)) == 4
    cross = runs("sagrada-familia", 163.6)
    assert len(cross) == 1
    assert cross[0][1] - cross[0][0] > 10


def test_saint_basils_domes_are_wider_than_their_necks() -> None:
    for x, drum, belly in ((-16, 24.3, 27.5), (16, 24.3, 27.5)):
        neck, dome = (
            next(run for run in runs("st-basils", height) if run[0] < x < run[1])
            for height in (drum, belly)
        )
        assert dome[1] - dome[0] > 1.5 * (neck[1] - neck[0])
    assert len(runs("st-basils", 32)) == 5  # the tent between four of the domes


def test_no_two_domes_of_saint_basils_are_painted_alike() -> None:
    front = seen("st-basils")
    domes = ((-7.9, 32.5), (7.9, 32.5), (-16, 29), (16, 29), (-22.6, 17), (-9.3, 20.8), (9.3, 20.8),
             (0, 24.5), (0, 44))  # fmt: skip
    means = []
    for x, height in domes:
        left, right = front.column(x - 1.2), front.column(x + 1.2)
        box = front.rgb.crop((left, front.row(height + 1.2), right, front.row(height - 1.2)))
        means.append(ImageStat.Stat(box).mean)
    for at, one in enumerate(means):
        for other in means[at + 1 :]:
            assert max(abs(a - b) for a, b in zip(one, other, strict=True)) > 5


def test_hagia_sophia_has_four_minarets_around_a_flat_dome() -> None:
    assert len(runs("hagia-sophia", 48)) == 5
    dome = max(runs("hagia-sophia", 45), key=lambda run: run[1] - run[0])
    assert 28 < dome[1] - dome[0] < 34
    assert len(runs("hagia-sophia", 58)) == 2


def test_the_great_wall_winds_four_times_and_grows_smaller_towards_the_distance() -> None:
    grey, blue = seen("great-wall"), seen("great-wall", colour="#2040d0")
    changed = ImageChops.difference(grey.rgb, blue.rgb).convert("L")
    wall = changed.point(lambda change: 255 * (change > 12))
    x = grey.column(12)
    column = [wall.getpixel((x, y)) for y in range(wall.height)]
    edges = [at for at, (before, after) in enumerate(pairwise(column)) if before != after]
    found = [low - high for high, low in zip(edges[::2], edges[1::2], strict=True)]
    stretches = [length for length in found if length > HIGH / 50]
    assert len(stretches) == 4
    assert stretches == sorted(stretches)
    assert stretches[-1] > 5 * stretches[0]


def test_angkor_wat_has_five_towers_the_highest_in_the_middle() -> None:
    assert len(runs("angkor-wat", 50)) == 5
    top = runs("angkor-wat", 63.5)
    assert len(top) == 1
    assert abs(sum(top[0])) < 1


def test_neuschwanstein_stands_high_on_its_rock_with_one_tower_above_all_others() -> None:
    assert len(runs("neuschwanstein", 75)) == 1
    assert len(runs("neuschwanstein", 64)) == 3
    widths = [sum(b - a for a, b in runs("neuschwanstein", height)) for height in (2, 25, 50, 75)]
    assert widths == sorted(widths, reverse=True)


def test_tower_bridge_has_two_towers_and_opens_for_ships() -> None:
    left, right = (sum(run) / 2 for run in runs("tower-bridge", 56) if run[1] - run[0] > 2)
    assert right - left == pytest.approx(72, abs=2)
    walkway = [run for run in runs("tower-bridge", 41.8) if run[0] < 0 < run[1]]
    assert walkway
    assert [run for run in runs("tower-bridge", 8.6) if run[0] < 0 < run[1]]
    assert not [run for run in runs("tower-bridge", 20) if run[0] < 0 < run[1]]
    bridges = {draw("tower-bridge", seed=seed, temperature=1).svg for seed in range(20)}
    assert {"rotate(0 ", "rotate(16 ", "rotate(34 "} <= {
        svg[at : svg.index(" ", at) + 1] for svg in bridges for at in [svg.index("rotate(")]
    }
