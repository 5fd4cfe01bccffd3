"""Styles: what each look does to the pixels, and the words that ask for it."""

import io
from functools import cache

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat

from imgkit.local.painter import Painting, describe, edit, paint, paint_in_stages
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.reading import read
from imgkit.local.painter.styles import STYLES, restyled_by_rules
from imgkit.local.painter.styles.vectors import flat, with_strips
from imgkit.local.painter.words import load

SIZE = (240, 192)
DOG = "a dog and a red house on a meadow by day"
PHRASES = {
    "watercolour": "in watercolour",
    "pencil": "as a pencil drawing",
    "pixel-art": "as pixel art",
    "stained-glass": "as a stained glass window",
    "paper-cut": "as a paper cut",
    "night-poster": "as a night poster",
    "comic": "in comic style",
    "oil": "as an oil painting",
}


@cache
def painted(style: str | None = None, seed: int = 1, temperature: float = 0.7) -> Painting:
    prompt = f"{DOG}, {PHRASES[style]}" if style else DOG
    return paint(prompt, SIZE, seed, temperature)


def pixels(image: bytes) -> Image.Image:
    return Image.open(io.BytesIO(image)).convert("RGB")


def apart(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of the pixels of two pictures, from 0 to 255."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def colours(image: Image.Image) -> int:
    return len(image.getcolors(1 << 20) or [])


def encoded(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    """A soft picture that no painter made: a hill with a sun."""
    image = Image.linear_gradient("L").resize(SIZE)
    sky = Image.merge("RGB", [image, image.rotate(180), Image.new("L", SIZE, 220)])
    pen = ImageDraw.Draw(sky)
    pen.ellipse((40, 30, 90, 80), fill="#ffe680")
    pen.ellipse((60, 150, 400, 420), fill="#3f7a35")
    return sky.filter(ImageFilter.GaussianBlur(2))


def test_every_style_has_a_phrase_here() -> None:
    assert set(PHRASES) == set(STYLES)


@pytest.mark.parametrize("style", PHRASES)
def test_a_style_changes_the_picture_a_lot_and_is_told(style: str) -> None:
    styled = painted(style)
    assert pixels(styled.image).size == SIZE
    assert apart(pixels(styled.image), pixels(painted().image)) > 9
    assert PHRASES[style] in styled.understood
    assert styled.not_drawn == ()
    said = load("en").caption["styles"][style]
    assert styled.alt.endswith(f" {said}.")
    assert describe(styled.image).caption == styled.alt


def test_all_styles_differ_from_each_other() -> None:
    pictures = [pixels(painted(style).image) for style in PHRASES]
    for index, one in enumerate(pictures):
        for other in pictures[index + 1 :]:
            assert apart(one, other) > 9


@pytest.mark.parametrize("style", PHRASES)
def test_a_style_paints_the_same_pixels_for_the_same_seed_only(style: str) -> None:
    again = paint(f"{DOG}, {PHRASES[style]}", SIZE, 1, 0.7)
    assert again.image == painted(style).image
    assert painted(style, seed=2).image != painted(style).image


@pytest.mark.parametrize("style", PHRASES)
def test_at_temperature_0_the_seed_does_not_matter(style: str) -> None:
    one, other = (pixels(painted(style, seed, 0).image) for seed in (1, 2))
    assert apart(one, other) == 0


@pytest.mark.parametrize("style", PHRASES)
def test_things_stand_where_they_stand_without_the_style(style: str) -> None:
    assert describe(painted(style).image).regions == describe(painted().image).regions


def test_pixel_art_has_few_colours_in_square_blocks() -> None:
    image = pixels(paint("a cat, pixel art", (576, 576), 1, 0.7).image)
    assert colours(image) <= 64
    small = image.resize((144, 144), Image.Resampling.NEAREST)
    assert apart(small.resize(image.size, Image.Resampling.NEAREST), image) == 0


def test_a_pencil_drawing_is_nearly_grey_on_light_paper() -> None:
    image = pixels(painted("pencil").image)
    assert max(ImageStat.Stat(image.convert("HSV").getchannel("S")).extrema[0]) < 40
    light = image.convert("L").histogram()
    assert sum(light[220:]) > 0.3 * SIZE[0] * SIZE[1]
    assert sum(light[:120]) > 0.01 * SIZE[0] * SIZE[1]


def test_stained_glass_has_black_lead_and_bright_panes() -> None:
    def black(image: Image.Image) -> float:
        return sum(image.convert("L").histogram()[:45]) / (SIZE[0] * SIZE[1])

    image = pixels(painted("stained-glass").image)
    assert black(image) > 0.08 > 4 * black(pixels(painted().image))
    saturation = ImageStat.Stat(image.convert("HSV").getchannel("S")).mean[0]
    assert (
        saturation > ImageStat.Stat(pixels(painted().image).convert("HSV").getchannel("S")).mean[0]
    )


def test_lead_is_black_in_fog_too() -> None:
    image = pixels(paint("a horse in fog as a stained glass window", SIZE, 1, 0.7).image)
    inside = image.convert("L").crop((24, 24, SIZE[0] - 24, SIZE[1] // 2))
    assert min(inside.tobytes()) < 60


def test_a_watercolour_leaves_the_edge_of_the_paper_white() -> None:
    image = pixels(painted("watercolour").image).convert("L")
    assert min(image.crop((0, 0, SIZE[0], 2)).tobytes()) > 225
    assert ImageStat.Stat(image.crop((40, 40, 120, 80))).mean[0] < 225


def test_a_night_poster_is_printed_with_few_colours_and_a_dark_sky() -> None:
    image = pixels(painted("night-poster").image)
    sky = image.crop((12, 12, SIZE[0] - 12, 40)).convert("L").tobytes()
    assert sum(level < 60 for level in sky) > 0.25 * len(sky)
    covering = [count for count, _ in image.getcolors(1 << 20) or [] if count > 200]
    assert sum(covering) > 0.6 * SIZE[0] * SIZE[1]


def test_a_comic_has_a_black_frame() -> None:
    image = pixels(paint("a cat in comic style", (1024, 1024), 1, 0.7).image).convert("L")
    assert min(image.crop((0, 0, 1024, 16)).tobytes()) > 240
    assert max(image.crop((18, 300, 25, 700)).tobytes()) < 40


def test_paper_has_no_gradients_but_shadows() -> None:
    layer = (
        '<linearGradient id="a"><stop stop-color="#000000"/><stop stop-color="#808080"/>'
        '</linearGradient><path d="M0 0h9v9z" fill="url(#a)"/>'
    )
    assert 'fill="#404040"' in flat([layer])[0]
    shaded = layer.replace("/><stop", '/><stop stop-opacity="0"')
    assert 'fill="#000000" fill-opacity="0.50"' in flat([shaded])[0]


def test_the_sky_that_the_painter_draws_can_be_drawn_anew() -> None:
    """The looks know the sky by its bands: were it drawn otherwise, they would lose theirs."""
    poster = pixels(paint("a meadow as a night poster", (256, 256), 1, 0).image)
    evening = pixels(paint("a meadow at night as a night poster", (256, 256), 1, 0).image)
    assert poster.getpixel((128, 12)) == evening.getpixel((128, 12))
    assert with_strips("<path/>", 3, lambda *_: "new") == "<path/>"


@pytest.mark.parametrize("style", PHRASES)
def test_outside_the_mask_no_pixel_of_a_styled_picture_changes(style: str) -> None:
    before = painted(style)
    mask = Image.new("RGBA", SIZE, (0, 0, 0, 255))
    ImageDraw.Draw(mask).rectangle((150, 100, 300, 240), fill=(0, 0, 0, 0))
    after = edit(before.image, "a big tree", encoded(mask), SIZE, 5, 0.7)
    differing = ImageChops.difference(pixels(before.image), pixels(after.image)).getbbox()
    assert differing is not None
    left, top, right, bottom = differing
    assert 150 <= left < right <= 301
    assert 100 <= top < bottom <= 241


@pytest.mark.parametrize("style", PHRASES)
def test_an_edit_without_a_mask_changes_the_style_and_keeps_it(style: str) -> None:
    edited = edit(painted().image, PHRASES[style], None, SIZE, 5, 0.7)
    assert describe(edited.image).regions == describe(painted().image).regions
    assert apart(pixels(edited.image), pixels(painted().image)) > 9
    later = edit(edited.image, "add a cat", None, SIZE, 6, 0.7)
    assert later.alt.endswith(f" {load('en').caption['styles'][style]}.")


def test_the_painters_own_style_comes_back() -> None:
    styled = painted("oil")
    plain = edit(styled.image, "in storybook style", None, SIZE, 1, 0.7)
    assert apart(pixels(plain.image), pixels(painted().image)) < 3


@pytest.mark.parametrize("style", PHRASES)
def test_a_photo_takes_on_a_style(photo: Image.Image, style: str) -> None:
    edited = edit(encoded(photo), PHRASES[style], None, SIZE, 5, 0.7)
    assert apart(pixels(edited.image), photo) > 6
    assert edited.understood == (PHRASES[style],)
    assert edited.image == edit(encoded(photo), PHRASES[style], None, SIZE, 5, 0.7).image


def test_what_is_transparent_stays_transparent(photo: Image.Image) -> None:
    clear = photo.copy()
    clear.putalpha(Image.linear_gradient("L").resize(SIZE))
    result = restyled_by_rules(clear, "comic", Dice(1, 0.7))
    assert result.getchannel("A").tobytes() == clear.getchannel("A").tobytes()


@pytest.mark.parametrize("size", [(16, 16), (1, 12), (23, 211)])
@pytest.mark.parametrize("style", PHRASES)
def test_odd_sizes_work(style: str, size: tuple[int, int]) -> None:
    picture = Image.new("RGB", size, "#4a80c4")
    assert restyled_by_rules(picture, style, Dice(1, 0.7)).size == size


def test_unfinished_pictures_have_the_style_too() -> None:
    stages = list(paint_in_stages(f"{DOG} in pencil", SIZE, 1, 0.7, 2))
    assert isinstance(stages[0], bytes)
    saturation = pixels(stages[0]).convert("HSV").getchannel("S")
    assert max(ImageStat.Stat(saturation).extrema[0]) < 40


@pytest.mark.parametrize(
    ("language", "prompt", "style"),
    [
        ("en", "A watercolor of a cat", "watercolour"),
        ("en", "a pencil sketch of the Taj Mahal", "pencil"),
        ("en", "a boy holding a pencil", None),
        ("en", "an oil painting of two horses", "oil"),
        ("en", "a stained-glass window with a lion", "stained-glass"),
        ("en", "a comic strip of a robot", "comic"),
        ("fr", "un chat à l'aquarelle", "watercolour"),
        ("fr", "vitrail : un lion", "stained-glass"),
        ("fr", "un cheval, dessin au crayon", "pencil"),
        ("fr", "un garçon tenant un crayon", None),
        ("fr", "un bateau, peinture à l'huile", "oil"),
        ("fr", "un chien en pixel art", "pixel-art"),
        ("fr", "une maison en papier découpé", "paper-cut"),
        ("fr", "un lapin en bande dessinée", "comic"),
        ("ru", "кошка акварелью", "watercolour"),
        ("ru", "карандашный рисунок: собака", "pencil"),
        ("ru", "мальчик держит карандаш", None),
        ("ru", "лошадь маслом", "oil"),
        ("ru", "витраж: лев", "stained-glass"),
        ("ru", "дом в стиле комикса", "comic"),
        ("ru", "лиса, аппликация из бумаги", "paper-cut"),
        ("ru", "кот, пиксель-арт", "pixel-art"),
    ],
)
def test_style_words_are_read(language: str, prompt: str, style: str | None) -> None:
    scene = read(prompt, language)
    assert scene.style == style
    assert scene.not_drawn == ()
    assert len(scene.things) == (2 if style is None else 1)


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_every_style_is_named_in_the_captions(language: str) -> None:
    assert set(load(language).caption["styles"]) == set(STYLES)


def test_of_two_styles_the_first_is_drawn() -> None:
    scene = read("a cat in watercolour as pixel art")
    assert scene.style == "watercolour"
    assert scene.not_drawn == ("as pixel art",)
