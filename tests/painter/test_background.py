import io

import pytest
import resvg_py
from PIL import Image, ImageChops, ImageStat

from imgkit.errors import OptionError
from imgkit.local.painter.background import flowers, ground, sky, weather
from imgkit.local.painter.background.blooms import BLOOMS
from imgkit.local.painter.background.ground import GROUNDS
from imgkit.local.painter.background.sites import SITES
from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import light_at
from imgkit.local.painter.scene import Scene

HOURS = ("dawn", "morning", "day", "evening", "night")
WIDTH, HEIGHT, HORIZON = 320, 240, 130
FRAME = (WIDTH, HEIGHT, HORIZON)


def pixels(*fragments: str, width: int = WIDTH, height: int = HEIGHT) -> Image.Image:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f"{''.join(fragments)}</svg>"
    )
    rendered = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    return Image.open(io.BytesIO(bytes(rendered))).convert("RGBA")


def colours(image: Image.Image) -> list[tuple[int, int, int]]:
    data = image.convert("RGB").tobytes()
    return list(zip(data[::3], data[1::3], data[2::3], strict=True))


def mean(image: Image.Image, top: int, bottom: int) -> tuple[float, float, float]:
    red, green, blue, *_ = ImageStat.Stat(image.crop((0, top, image.width, bottom))).mean
    return red, green, blue


def test_light_at_an_unknown_hour_names_the_hours() -> None:
    with pytest.raises(OptionError, match="dawn, morning, day, evening, night"):
        light_at("teatime")


def test_dawn_and_evening_skies_are_warmer_than_noon() -> None:
    warmth = {}
    for hour in HOURS:
        fragment = sky(Dice(1, 0), light_at(hour), *FRAME, clouds=0.3)
        red, _, blue = mean(pixels(fragment), HORIZON // 2, HORIZON)
        warmth[hour] = red - blue
    assert warmth["dawn"] > warmth["morning"] > warmth["day"]
    assert warmth["evening"] > warmth["day"] + 60


def test_the_night_sky_is_dark_and_has_stars() -> None:
    picture = pixels(sky(Dice(1, 0), light_at("night"), *FRAME, clouds=0, sun=False))
    levels = [sum(colour) / 3 for colour in colours(picture.crop((0, 0, WIDTH, HORIZON - 4)))]
    assert sum(mean(picture, 0, HORIZON)) < 3 * 90
    assert min(levels) < 60
    assert max(levels) > 150


def test_more_clouds_make_the_sky_whiter() -> None:
    skies = [
        pixels(sky(Dice(1, 0), light_at("day"), *FRAME, clouds=clouds, sun=False))
        for clouds in (0, 0.5, 1)
    ]
    reds = [mean(picture, 0, HORIZON)[0] for picture in skies]
    assert reds == sorted(reds)
    assert reds[2] > reds[0] + 8


INDOORS = {
    "spacecraft",
    "dungeon",
    "garage",
    "room",
    "bare",
    "kitchen",
    "bathroom",
    "classroom",
    "library",
    "hall",
    "pool",
    "empty-pool",
}


@pytest.mark.parametrize("x", [60, 250])
def test_the_sun_stands_where_it_is_put(x: int) -> None:
    light = light_at("day")
    with_sun = pixels(sky(Dice(1, 0), light, *FRAME, clouds=0, sun_x=x))
    without = pixels(sky(Dice(1, 0), light, *FRAME, clouds=0, sun=False))
    changed = ImageChops.difference(with_sun.convert("L"), without.convert("L")).getbbox()
    assert changed is not None
    left, _, right, _ = changed
    assert left < x < right
    assert (left + right) / 2 == pytest.approx(x, abs=12)


@pytest.mark.parametrize("kind", GROUNDS)
@pytest.mark.parametrize("size", [(256, 256), (256, 170), (170, 256)])
def test_a_ground_covers_all_below_the_horizon(kind: str, size: tuple[int, int]) -> None:
    width, height = size
    horizon = round(height * 0.55)
    fragment = ground(kind, Dice(3, 1), light_at("morning"), width, height, horizon)
    alpha = pixels(fragment, width=width, height=height).getchannel("A")
    below = alpha.crop((0, horizon + round(height * 0.03), width, height))
    assert below.getextrema() == (255, 255)


@pytest.mark.parametrize("kind", [kind for kind in GROUNDS if kind not in SITES])
def test_a_ground_leaves_the_sky_above_it_unless_it_has_none(kind: str) -> None:
    alpha = pixels(ground(kind, Dice(3, 0), light_at("day"), *FRAME)).getchannel("A")
    seen = alpha.getpixel((WIDTH // 2, 4))
    assert seen == (255 if kind in INDOORS | {"space", "underwater"} else 0)


def test_an_unknown_ground_is_a_meadow() -> None:
    light = light_at("day")
    assert ground("cheese", Dice(1, 1), light, *FRAME) == ground(
        "meadow", Dice(1, 1), light, *FRAME
    )


def test_the_path_of_a_city_leads_to_the_focus() -> None:
    def sand(focus: float) -> float:
        picture = pixels(ground("city", Dice(1, 0), light_at("day"), *FRAME, focus=focus))
        row = colours(picture.crop((0, HORIZON + 12, WIDTH, HORIZON + 13)))
        sandy = [
            x for x, (red, green, blue) in enumerate(row) if red > green > blue + 20 and red > 190
        ]
        return sum(sandy) / len(sandy)

    assert sand(100) == pytest.approx(100, abs=8)
    assert sand(220) == pytest.approx(220, abs=8)


def _shown(picture: Image.Image, box: tuple[float, float, float, float]) -> bool:
    return picture.getchannel("A").crop(box).getbbox() is not None


@pytest.mark.parametrize("kind", BLOOMS)
def test_no_flower_grows_in_front_of_a_face(kind: str) -> None:
    boxes = [(90.0, 120.0, 170.0, 200.0), (200.0, 180.0, 260.0, 240.0)]
    for seed in range(2):
        light = light_at("day")
        kept = pixels(flowers(kind, Dice(seed, 1), light, *FRAME, keep_clear=boxes))
        wild = pixels(flowers(kind, Dice(seed, 1), light, *FRAME, keep_clear=[]))
        assert _shown(kept, (0, HORIZON, WIDTH, HEIGHT))
        for box in boxes:
            assert _shown(wild, box)
            assert not _shown(kept, box)


def test_daffodils_are_yellow_and_grow_larger_towards_us() -> None:
    fragment = flowers("daffodils", Dice(1, 0), light_at("day"), *FRAME, keep_clear=[])
    picture = pixels(fragment)
    share = []
    for top, bottom in ((HORIZON, HORIZON + 12), (HEIGHT - 50, HEIGHT)):
        part = colours(picture.crop((0, top, WIDTH, bottom)))
        yellow = [1 for red, green, blue in part if red > 200 and green > 130 and blue < 150]
        share.append(len(yellow) / len(part))
    assert share[1] > share[0] > 0


def test_fog_lightens_the_horizon_most_and_leaves_the_near_clear() -> None:
    light = light_at("day")
    clear = ground("forest", Dice(1, 0), light, *FRAME)
    before = pixels(clear).convert("L")
    fog = weather("fog", Dice(1, 0), light, *FRAME)
    after = pixels(clear, fog).convert("L")

    def lighter(top: int, bottom: int) -> float:
        box = (0, top, WIDTH, bottom)
        return ImageStat.Stat(after.crop(box)).mean[0] - ImageStat.Stat(before.crop(box)).mean[0]

    assert lighter(HORIZON - 10, HORIZON + 10) > 25
    assert ImageStat.Stat(pixels(fog).getchannel("A").crop((0, 0, WIDTH, 20))).mean[0] > 20
    assert abs(lighter(HEIGHT - 12, HEIGHT)) < 4


@pytest.mark.parametrize("kind", ["fog", "rain", "snow"])
def test_weather_is_gentle(kind: str) -> None:
    light = light_at("day")
    board = '<path d="M0 0h160v240H0z" fill="#000"/><path d="M160 0h160v240H160z" fill="#fff"/>'
    picture = pixels(board, weather(kind, Dice(1, 1), light, *FRAME)).convert("L")
    dark, bright = (ImageStat.Stat(picture.crop((x, 0, x + 160, HEIGHT))).mean[0] for x in (0, 160))
    assert bright - dark > 100


def test_clear_weather_adds_nothing() -> None:
    assert weather("sunshine", Dice(1, 1), light_at("day"), *FRAME) == ""


def _everything(dice: Dice, hour: str) -> str:
    light = light_at(hour)
    return "".join(
        [sky(dice, light, *FRAME, clouds=0.6)]
        + [ground(kind, dice, light, *FRAME) for kind in GROUNDS]
        + [flowers(kind, dice, light, *FRAME, keep_clear=[]) for kind in BLOOMS]
        + [weather(kind, dice, light, *FRAME) for kind in ("fog", "rain", "snow")]
    )


@pytest.mark.parametrize("hour", ["day", "night"])
def test_the_dice_alone_decide(hour: str) -> None:
    assert _everything(Dice(7, 1), hour) == _everything(Dice(7, 1), hour)
    assert _everything(Dice(7, 1), hour) != _everything(Dice(8, 1), hour)
    assert _everything(Dice(7, 0), hour) == _everything(Dice(8, 0), hour)


def test_high_temperatures_still_make_pictures() -> None:
    for seed in range(3):
        picture = pixels(_everything(Dice(seed, 2), "evening"))
        assert picture.getchannel("A").getextrema() == (255, 255)


@pytest.mark.parametrize("kind", BLOOMS)
def test_flowers_have_the_colour_asked_for(kind: str) -> None:
    def blue(*asked: str) -> int:
        drawn = flowers(kind, Dice(1, 0), light_at("day"), *FRAME, keep_clear=[], colours=asked)
        return sum(b > r + 40 and b > g + 40 for r, g, b in colours(pixels(drawn)))

    assert blue("#2266dd") > blue("#dd2222") + 500


def test_a_field_of_flowers_has_the_colour_asked_for() -> None:
    def blue(*asked: str) -> int:
        scene = Scene("", hour="day", ground="meadow", flowers=("tulips",), flower_colours=asked)
        layers = compose(scene, (WIDTH, HEIGHT), Dice(1, 0), Dice(1, 0)).layers
        return sum(b > r + 60 and b > g + 60 for r, g, b in colours(pixels(layers[2])))

    assert blue("#2244dd") > 100
    assert blue() < 20
