import io
import itertools

import pytest
import resvg_py
from PIL import Image, ImageStat

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.monuments import MONUMENTS

HEIGHT = 600
LANDMARKS = (
    "torii",
    "golden-gate",
    "christ-the-redeemer",
    "machu-picchu",
    "chichen-itza",
    "moai",
    "sydney-opera-house",
    "table-mountain",
    "sphinx",
    "stonehenge",
    "burj-khalifa",
    "cn-tower",
)


def draw(name: str, hour: str = "day", seed: int = 1, temperature: float = 0) -> Drawing:
    return MONUMENTS[name](Dice(seed, temperature), Look(), light_at(hour))


def pixels(drawing: Drawing) -> Image.Image:
    scale = HEIGHT / drawing.height
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{round(drawing.width * scale)}" '
        f'height="{HEIGHT}">'
        f'<g transform="scale({scale}) translate({-drawing.left} {-drawing.top})">'
        f"{drawing.svg.replace('{id}', 'it')}</g></svg>"
    )
    rendered = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    return Image.open(io.BytesIO(bytes(rendered))).convert("RGBA")


class Shape:
    """The silhouette of a monument, measured in its own metres."""

    def __init__(self, drawing: Drawing) -> None:
        self.image = pixels(drawing).getchannel("A").point(lambda alpha: 255 if alpha > 100 else 0)
        self.drawing = drawing
        self.metre = HEIGHT / drawing.height

    def runs(self, height: float) -> list[tuple[float, float]]:
        """From where to where it is solid at a height above the ground."""
        y = min(max(round(HEIGHT - height * self.metre), 0), HEIGHT - 1)
        row = [self.image.getpixel((x, y)) == 255 for x in range(self.image.width)]
        found, x = [], 0
        for solid, group in itertools.groupby(row):
            count = len(list(group))
            if solid:
                found.append(
                    (
                        self.drawing.left + x / self.metre,
                        self.drawing.left + (x + count) / self.metre,
                    )
                )
            x += count
        return found

    def width(self, height: float) -> float:
        runs = self.runs(height)
        return runs[-1][1] - runs[0][0] if runs else 0.0

    def top(self, x: float) -> float:
        """How high it reaches at a place."""
        column = round((x - self.drawing.left) * self.metre)
        box = self.image.crop((column, 0, column + 1, HEIGHT)).getbbox()
        return (HEIGHT - box[1]) / self.metre if box else 0.0


@pytest.mark.parametrize("name", LANDMARKS)
def test_every_throw_stays_within_its_box_and_stands_on_the_ground(name: str) -> None:
    for seed in range(6):
        drawing = draw(name, seed=seed, temperature=1)
        left, top, right, bottom = Shape(drawing).image.getbbox() or (0, 0, 0, 0)
        width = round(drawing.width * HEIGHT / drawing.height)
        assert left <= 0.03 * width
        assert right >= 0.97 * width
        assert top <= 0.03 * HEIGHT
        assert bottom >= 0.99 * HEIGHT


@pytest.mark.parametrize("name", LANDMARKS)
def test_a_drawing_is_small_enough_to_be_drawn_at_once(name: str) -> None:
    for seed, hour in itertools.product(range(4), ("day", "night")):
        assert len(draw(name, hour, seed, 1).svg.encode()) <= 25_000


@pytest.mark.parametrize(
    "name",
    [
        "torii",
        "golden-gate",
        "christ-the-redeemer",
        "chichen-itza",
        "sydney-opera-house",
        "table-mountain",
        "burj-khalifa",
        "cn-tower",
    ],
)
def test_lamps_shine_at_night(name: str) -> None:
    night, day = (pixels(draw(name, hour)).convert("RGB") for hour in ("night", "day"))

    def warm(image: Image.Image) -> int:
        red, _, blue = image.split()
        bright = red.point(lambda value: 255 if value > 235 else 0)
        cold = blue.point(lambda value: 255 if value > 190 else 0)
        golden = Image.composite(Image.new("L", image.size), bright, cold)
        return golden.histogram()[255]

    assert warm(night) > warm(day)


def test_one_walks_through_the_torii_under_two_beams() -> None:
    shape = Shape(draw("torii"))
    assert shape.drawing.width / shape.drawing.height == pytest.approx(24.2 / 16.6, abs=0.1)
    pillars = [run for run in shape.runs(8) if run[1] - run[0] > 1]
    assert len(pillars) == 2
    assert pillars[1][0] - pillars[0][1] > 6
    assert len(shape.runs(10.2)) == 1
    assert len([run for run in shape.runs(12.3) if run[1] - run[0] > 1]) == 3  # with the tablet
    # The roof bends upwards to both ends.
    assert shape.top(-11.9) > shape.top(0) + 0.7
    assert shape.top(11.9) > shape.top(0) + 0.7


def test_the_golden_gate_has_two_towers_and_the_nearer_one_is_larger() -> None:
    shape = Shape(draw("golden-gate"))
    near, far = shape.top(-148), shape.top(shape.drawing.left + 508)
    assert near == pytest.approx(227, abs=6)
    assert 0.55 * near < far < 0.75 * near
    legs = [run for run in shape.runs(125) if run[1] - run[0] > 5]
    assert [round(sum(run) / 2, -1) for run in legs] == [-150, 210]
    # Between them the cable sinks down to the deck.
    lowest = min(shape.top(x) for x in range(-100, 190, 10))
    assert lowest < 0.5 * near
    assert shape.top(-100) > shape.top(-60) > shape.top(-20) > shape.top(40)


def test_christ_stretches_out_both_arms_above_his_rock() -> None:
    shape = Shape(draw("christ-the-redeemer"))
    feet = 25
    assert shape.width(feet + 24.3) == pytest.approx(28, abs=0.6)
    assert shape.width(feet + 10) < 7
    assert shape.width(feet + 28) < 4
    left, right = shape.runs(feet + 24.3)[0]
    assert left == pytest.approx(-right, abs=0.3)
    assert shape.width(3) > 40


def test_huayna_picchu_rises_steeply_above_the_town() -> None:
    shape = Shape(draw("machu-picchu"))
    assert shape.drawing.height - 80 == pytest.approx(260, abs=25)
    assert shape.width(300) < 0.25 * shape.width(60)
    summit = shape.runs(330)
    assert len(summit) == 1
    assert len(shape.runs(160)) >= 2  # with the smaller peak beside it


def test_chichen_itza_rises_in_nine_steps_to_a_temple() -> None:
    shape = Shape(draw("chichen-itza"))
    inside = pixels(shape.drawing).convert("L")
    assert shape.drawing.height == 30
    assert shape.width(27) == pytest.approx(15, abs=1)
    widths = [shape.width(height) for height in range(1, 24, 3)]
    assert widths == sorted(widths, reverse=True)
    # Nine lit edges, one above the other, between the corner and the stair.
    edges = 0
    for step in range(9):
        y = round(HEIGHT - (step + 1) * 24 / 9 * shape.metre)
        x = round((-9.2 - shape.drawing.left) * shape.metre)
        darkest, lightest = ImageStat.Stat(inside.crop((x, y - 4, x + 1, y + 16))).extrema[0]
        edges += lightest - darkest > 25
    assert edges == 9


def test_moai_stand_in_a_row_and_differ_in_size() -> None:
    counts = set()
    for seed in range(8):
        shape = Shape(draw("moai", seed=seed, temperature=1))
        heads = shape.runs(1.5 + 2.4)
        tops = [shape.top((left + right) / 2) for left, right in heads]
        assert max(tops) > 1.25 * min(tops)
        counts.add(len(heads))
    assert counts == {3, 5}


def test_the_shells_of_the_opera_house_stand_on_a_long_podium() -> None:
    shape = Shape(draw("sydney-opera-house"))
    assert shape.drawing.width / shape.drawing.height == pytest.approx(183 / 67, abs=0.1)
    assert len(shape.runs(5)) == 1
    assert shape.width(5) > 160
    assert len(shape.runs(48)) == 2  # the two highest shells, one before the other
    assert len(shape.runs(32)) >= 4
    assert shape.width(60) < 25


def test_table_mountain_is_flat_between_two_peaks() -> None:
    shape = Shape(draw("table-mountain"))
    table = [shape.top(x) for x in range(-1150, 1101, 50)]
    assert max(table) - min(table) < 90
    assert table[20] == pytest.approx(1085 + 35, abs=60)
    cliffs = max(shape.runs(930), key=lambda run: run[1] - run[0])
    assert cliffs == pytest.approx((-1265, 1205), abs=40)
    assert shape.top(-1560) == pytest.approx(1000, abs=15)
    assert shape.top(1690) == pytest.approx(669, abs=15)
    assert shape.top(-1330) < 950
    assert shape.top(1400) < 500


def test_the_sphinx_lies_with_its_head_up_and_its_paws_ahead() -> None:
    shape = Shape(draw("sphinx"))
    assert shape.drawing.width == pytest.approx(73.5, abs=3)
    assert shape.top(-18) == pytest.approx(20, abs=0.5)
    assert shape.top(-33) < 4.5
    assert shape.top(33) == pytest.approx(12, abs=1.5)
    assert shape.top(-7) < 15  # the neck, behind the head


def test_the_pyramids_sometimes_have_the_sphinx_before_them() -> None:
    drawn = {draw("pyramids", seed=seed, temperature=1).svg.count("<path") for seed in range(12)}
    assert len(drawn) == 2
    assert draw("pyramids", seed=1) == draw("pyramids", seed=9)


def test_stonehenge_carries_lintels_on_pairs_of_stones() -> None:
    shape = Shape(draw("stonehenge"))
    assert shape.drawing.width == pytest.approx(33, abs=3)
    assert len(shape.runs(9.8)) == 1  # the lintel of the tallest pair
    middle = [run for run in shape.runs(8.2) if -3 < run[0] < 3]
    assert len(middle) == 2  # one can see through between its stones
    assert len(shape.runs(4.3)) >= 5


def test_the_towers_grow_slimmer_to_their_tips() -> None:
    burj, tower = Shape(draw("burj-khalifa")), Shape(draw("cn-tower"))
    assert (burj.drawing.height, tower.drawing.height) == (828, 553.3)
    widths = [burj.width(height) for height in (40, 140, 240, 340, 440, 540, 640, 760)]
    assert widths == sorted(set(widths), reverse=True)
    # The pods stand out from the shaft of the CN Tower.
    assert tower.width(345) > 3 * tower.width(300)
    assert tower.width(447) > 2 * tower.width(420)
    assert tower.width(5) == pytest.approx(66.6, abs=8)


@pytest.mark.parametrize("name", LANDMARKS)
def test_a_colour_asked_for_shows(name: str) -> None:
    red = MONUMENTS[name](Dice(1, 0), Look(colour="#d02020"), light_at("day"))
    green = MONUMENTS[name](Dice(1, 0), Look(colour="#20a020"), light_at("day"))
    in_red, in_green = (ImageStat.Stat(pixels(one)).mean for one in (red, green))
    assert in_red[0] - in_green[0] > 5
    assert in_green[1] - in_red[1] > 5
