import io

import pytest
import resvg_py
from PIL import Image, ImageStat

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.monuments import MONUMENTS

SCALE_TO = 600


def draw(name: str, hour: str = "day", seed: int = 1, temperature: float = 0) -> Drawing:
    return MONUMENTS[name](Dice(seed, temperature), Look(), light_at(hour))


def pixels(drawing: Drawing) -> Image.Image:
    scale = SCALE_TO / drawing.height
    width = round(drawing.width * scale)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{SCALE_TO}">'
        f'<g transform="scale({scale}) translate({-drawing.left} {-drawing.top})">'
        f"{drawing.svg.replace('{id}', 'it')}</g></svg>"
    )
    rendered = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    return Image.open(io.BytesIO(bytes(rendered))).convert("RGBA")


def silhouette(name: str) -> Image.Image:
    return pixels(draw(name)).getchannel("A").point(lambda alpha: 255 if alpha > 100 else 0)


def width_at(shape: Image.Image, share: float) -> float:
    """How wide the silhouette is at a share of its height, as a share of its height."""
    y = round((1 - share) * (shape.height - 1))
    box = shape.crop((0, y, shape.width, y + 1)).getbbox()
    return (box[2] - box[0]) / shape.height if box else 0.0


@pytest.mark.parametrize("name", MONUMENTS)
def test_a_monument_fills_its_box_and_no_more(name: str) -> None:
    drawing = draw(name)
    assert drawing.bottom == 0
    left, top, right, bottom = silhouette(name).getbbox() or (0, 0, 0, 0)
    width = round(drawing.width * SCALE_TO / drawing.height)
    assert left <= 0.02 * width + 1
    assert right >= 0.98 * width - 1
    assert top <= 0.02 * SCALE_TO
    assert bottom >= 0.99 * SCALE_TO


@pytest.mark.parametrize("name", MONUMENTS)
def test_ids_are_left_to_the_one_who_places_it(name: str) -> None:
    for hour in ("day", "night"):
        svg = draw(name, hour).svg
        assert svg.count('id="') == svg.count('id="{id}')
        assert svg.count("url(#") == svg.count("url(#{id}")


@pytest.mark.parametrize("name", MONUMENTS)
def test_the_dice_alone_decide(name: str) -> None:
    assert draw(name, seed=4, temperature=1) == draw(name, seed=4, temperature=1)
    assert draw(name, seed=4) == draw(name, seed=5)
    assert len({draw(name, seed=seed, temperature=1).svg for seed in range(12)}) > 1


@pytest.mark.parametrize("name", MONUMENTS)
def test_its_colour_can_be_asked_for(name: str) -> None:
    blue = MONUMENTS[name](Dice(1, 0), Look(colour="#2040d0"), light_at("day"))
    red, _, blueness, alpha = ImageStat.Stat(pixels(blue)).mean
    plain = ImageStat.Stat(pixels(draw(name))).mean
    assert alpha > 0
    assert blueness - red > plain[2] - plain[0] + 5


@pytest.mark.parametrize("name", ["eiffel-tower", "arc-de-triomphe"])
def test_lamps_make_it_golden_at_night(name: str) -> None:
    def gold(hour: str) -> float:
        drawn = pixels(draw(name, hour))
        solid = drawn.getchannel("A").point(lambda alpha: 255 if alpha > 200 else 0)
        red, green, blue, _ = ImageStat.Stat(drawn, mask=solid).mean
        return (red + green) / 2 - blue

    assert gold("night") > gold("day") + 15


def test_the_eiffel_tower_has_the_proportions_of_the_real_one() -> None:
    shape = silhouette("eiffel-tower")
    assert shape.width / shape.height == pytest.approx(124.9 / 330, abs=0.01)
    assert width_at(shape, 0) == pytest.approx(124.9 / 330, abs=0.02)
    # Between the platforms at 57, 116 and 276 m it grows narrower all the way.
    widths = [
        width_at(shape, height / 330) for height in (2, 15, 30, 45, 70, 90, 105, 130, 170, 220, 265)
    ]
    assert widths == sorted(widths, reverse=True)
    # The curve of its legs is hollow: half way up it is far slimmer than a straight one would be.
    assert width_at(shape, 0.5) < 0.25 * width_at(shape, 0.01)
    for height in (57, 114, 278):
        assert width_at(shape, height / 330) > width_at(shape, (height + 12) / 330) * 1.1


def test_one_can_look_through_the_arch_of_the_eiffel_tower() -> None:
    shape = silhouette("eiffel-tower")

    def at(metres: float) -> int:
        seen = shape.getpixel((shape.width // 2, round((1 - metres / 330) * (shape.height - 1))))
        assert isinstance(seen, int)
        return seen

    assert [at(10), at(25), at(57), at(80), at(100), at(114), at(250)] == [
        0,
        0,
        255,
        0,
        0,
        255,
        255,
    ]


def test_the_arc_de_triomphe_has_the_proportions_of_the_real_one() -> None:
    shape = silhouette("arc-de-triomphe")
    metre = shape.height / 49.54
    row = shape.crop(
        (0, round(shape.height - 10 * metre), shape.width, round(shape.height - 10 * metre) + 1)
    )
    front = [row.getpixel((x, 0)) for x in range(round(45 * metre))]
    assert front.count(0) < 14.62 * metre  # the inside of the vault is seen on one side
    assert front.count(0) > 8 * metre
    assert width_at(shape, 0.9) * 49.54 == pytest.approx(44.8 + 5, abs=2)


def test_one_can_look_through_the_arc_de_triomphe_but_not_above_its_vault() -> None:
    shape = silhouette("arc-de-triomphe")
    metre = shape.height / 49.54
    x = round((-draw("arc-de-triomphe").left + 3.5) * metre)
    assert shape.getpixel((x, round(shape.height - 12 * metre))) == 0
    assert shape.getpixel((x, round(shape.height - 31 * metre))) == 255
