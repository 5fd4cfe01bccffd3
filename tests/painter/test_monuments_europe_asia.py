import io
from itertools import pairwise

import pytest
import resvg_py
from PIL import Image, ImageChops, ImageStat

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.monuments import MONUMENTS

HIGH = 500

SIZES = {
    # width and height of the real one in metres, where the drawing shows its front
    "notre-dame": (43.5, 96),
    "brandenburg-gate": (65.5, 26),
    "hagia-sophia": (96, 60),
}
"""Sources: the Wikipedia articles that the drawings name."""

NAMES = (
    "notre-dame",
    "parthenon",
    "brandenburg-gate",
    "sagrada-familia",
    "st-basils",
    "hagia-sophia",
    "great-wall",
    "angkor-wat",
    "neuschwanstein",
    "tower-bridge",
)


def draw(name: str, hour: str = "day", seed: int = 1, temperature: float = 0) -> Drawing:
    return MONUMENTS[name](Dice(seed, temperature), Look(), light_at(hour))


def pixels(drawing: Drawing) -> Image.Image:
    scale = HIGH / drawing.height
    width = round(drawing.width * scale)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{HIGH}">'
        f'<g transform="scale({scale}) translate({-drawing.left} {-drawing.top})">'
        f"{drawing.svg.replace('{id}', 'it')}</g></svg>"
    )
    rendered = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    return Image.open(io.BytesIO(bytes(rendered))).convert("RGBA")


def runs(name: str, metres: float) -> list[tuple[float, float]]:
    """Where a drawing is solid at a height, from left to right, in its own metres."""
    drawing = draw(name)
    shape = pixels(drawing).getchannel("A").point(lambda alpha: 255 if alpha > 100 else 0)
    scale = HIGH / drawing.height
    y = min(HIGH - 1, round(HIGH - metres * scale))
    row = [0, *(shape.getpixel((x, y)) for x in range(shape.width)), 0]
    edges = [at for at, (before, after) in enumerate(pairwise(row)) if before != after]
    places = [drawing.left + edge / scale for edge in edges]
    return list(zip(places[::2], places[1::2], strict=True))


def colour_at(image: Image.Image, drawing: Drawing, x: float, height: float) -> tuple[int, ...]:
    scale = HIGH / drawing.height
    pixel = image.getpixel((round((x - drawing.left) * scale), round(HIGH - height * scale)))
    assert isinstance(pixel, tuple)
    return pixel


@pytest.mark.parametrize("name", NAMES)
def test_nothing_reaches_out_of_the_box(name: str) -> None:
    for seed in range(4):
        drawing = draw(name, seed=seed, temperature=1)
        margin = drawing.width * 0.05
        wider = Drawing(
            drawing.svg, drawing.left - margin, drawing.right + margin, drawing.top - margin, margin
        )
        seen = pixels(wider).getchannel("A").point(lambda alpha: 255 if alpha > 100 else 0)
        left, top, right, bottom = seen.getbbox() or (0, 0, 0, 0)
        edge = margin * HIGH / wider.height - 2
        assert left >= edge
        assert top >= edge
        assert right <= seen.width - edge
        assert bottom <= seen.height - edge


@pytest.mark.parametrize("name", NAMES)
def test_it_is_small_enough_for_a_picture(name: str) -> None:
    for hour in ("day", "night"):
        assert len(draw(name, hour).svg.encode()) <= 25_000


@pytest.mark.parametrize("name", NAMES)
def test_without_temperature_all_seeds_draw_the_same(name: str) -> None:
    assert len({draw(name, seed=seed).svg for seed in range(6)}) == 1


@pytest.mark.parametrize("name", NAMES)
def test_its_windows_are_lit_at_night(name: str) -> None:
    day, night = (pixels(draw(name, hour)).convert("RGB") for hour in ("day", "night"))
    brighter = ImageChops.subtract(night, day).convert("L").point(lambda more: 255 * (more > 30))
    assert ImageStat.Stat(brighter).mean[0] / 255 > 0.002


@pytest.mark.parametrize("name", NAMES)
def test_the_colour_asked_for_covers_much_of_it(name: str) -> None:
    plain = pixels(draw(name)).convert("RGB")
    red = MONUMENTS[name](Dice(1, 0), Look(colour="#2a9d5c"), light_at("day"))
    changed = ImageChops.difference(plain, pixels(red).convert("RGB")).convert("L")
    assert ImageStat.Stat(changed.point(lambda change: 255 * (change > 15))).mean[0] / 255 > 0.1


@pytest.mark.parametrize(("name", "size"), SIZES.items())
def test_it_has_the_proportions_of_the_real_one(name: str, size: tuple[float, float]) -> None:
    drawing = draw(name)
    assert drawing.width / drawing.height == pytest.approx(size[0] / size[1], rel=0.06)


def test_notre_dame_has_two_flat_towers_and_a_spire_between_them() -> None:
    left, spire, right = runs("notre-dame", 60)
    assert left[1] - left[0] == pytest.approx(right[1] - right[0], abs=1.5)
    assert spire[0] < 0 < spire[1] < right[0]
    assert [len(runs("notre-dame", height)) for height in (68, 71, 90)] == [3, 1, 1]


def test_notre_dame_has_a_blue_and_red_rose_window() -> None:
    drawing = draw("notre-dame")
    image = pixels(drawing)
    around = [colour_at(image, drawing, 3.8 * side, 28.4 + 1.0) for side in (-1, 1)]
    assert all(blue > red for red, _, blue, _ in around)
    red, _, blue, _ = colour_at(image, drawing, 0.5, 28.4 + 1.9)
    assert red > blue


def test_the_parthenon_has_eight_columns_in_front() -> None:
    drawing = draw("parthenon")
    image = pixels(drawing).convert("L")
    scale = HIGH / drawing.height
    y = round(HIGH - 11.85 * scale)
    front = [image.getpixel((round((x / 10 - drawing.left) * scale), y)) for x in range(-160, 156)]
    bright = [isinstance(one, int) and one > 205 for one in front]
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
    drawing = draw("st-basils")
    image = pixels(drawing)
    domes = ((-7.9, 32.5), (7.9, 32.5), (-16, 29), (16, 29), (-22.6, 17), (-9.3, 20.8), (9.3, 20.8),
             (0, 24.5), (0, 44))  # fmt: skip
    means = []
    scale = HIGH / drawing.height
    for x, height in domes:
        left, top = (x - drawing.left - 1.2) * scale, HIGH - (height + 1.2) * scale
        box = image.crop(
            (round(left), round(top), round(left + 2.4 * scale), round(top + 2.4 * scale))
        )
        means.append(ImageStat.Stat(box.convert("RGB")).mean)
    for at, one in enumerate(means):
        for other in means[at + 1 :]:
            assert max(abs(a - b) for a, b in zip(one, other, strict=True)) > 5


def test_hagia_sophia_has_four_minarets_around_a_flat_dome() -> None:
    assert len(runs("hagia-sophia", 48)) == 5
    dome = max(runs("hagia-sophia", 45), key=lambda run: run[1] - run[0])
    assert 28 < dome[1] - dome[0] < 34
    assert len(runs("hagia-sophia", 58)) == 2


def test_the_great_wall_winds_four_times_and_grows_smaller_towards_the_distance() -> None:
    drawing = draw("great-wall")
    blue = MONUMENTS["great-wall"](Dice(1, 0), Look(colour="#2040d0"), light_at("day"))
    changed = ImageChops.difference(pixels(drawing).convert("RGB"), pixels(blue).convert("RGB"))
    wall = changed.convert("L").point(lambda change: 255 * (change > 12))
    x = round((12 - drawing.left) * HIGH / drawing.height)
    column = [0, *(wall.getpixel((x, y)) for y in range(HIGH)), 0]
    edges = [at for at, (before, after) in enumerate(pairwise(column)) if before != after]
    stretches = [low - high for high, low in zip(edges[::2], edges[1::2], strict=True)]
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
