"""Stripes and dots, things in another form or upside down, costumes, and what is left out."""

import io

import pytest
from painter.drawn import Rendered
from PIL import Image, ImageChops, ImageOps, ImageStat

from imgkit.local import painter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.looks.patterns import PATTERNS, PLAIN, takes_a_pattern
from imgkit.local.painter.looks.shaping import UPSIDE_DOWN, drawn
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.sites import sites
from imgkit.local.painter.things import kinds


def shape(thing: Thing, **look: object) -> Drawing:
    return drawn(thing, kinds()[thing.kind], Dice(1, 0.0), Look(**look), light_at("day"))  # type: ignore[arg-type]  # the words of `Look`


def share_of(drawing: Drawing, colour: tuple[int, int, int], within: int = 40) -> float:
    """Return which share of what is seen of a drawing has nearly a colour."""
    near = seen = 0
    for count, pixel in Rendered(drawing).image.getcolors(1 << 20) or []:
        *rgb, alpha = pixel  # type: ignore[misc]  # RGBA pixels are tuples of four
        if alpha > 200:
            seen += count
            near += count * all(abs(a - b) < within for a, b in zip(rgb, colour, strict=True))
    return near / seen


@pytest.mark.parametrize(
    ("prompt", "details"),
    [
        ("une montgolfière rayée", (("stripes", PLAIN),)),
        ("un chat à rayures bleues", (("stripes", PLAIN), ("stripes", "#4a80c4"))),
        ("une chaise à pois rouges", (("dots", PLAIN), ("dots", "#d4473f"))),
        ("a striped balloon", (("stripes", PLAIN),)),
        ("полосатый шарик", (("stripes", PLAIN),)),
        ("шарик в горошек", (("dots", PLAIN),)),
        ("un homme rayé", ()),
    ],
)
def test_a_pattern_is_read(prompt: str, details: tuple[tuple[str, str], ...]) -> None:
    (thing,) = read(prompt).things
    assert thing.details == details


@pytest.mark.parametrize(
    "prompt",
    ["quatre macarons de couleurs différentes", "colourful balloons", "разноцветные шары"],
)
def test_each_of_several_has_a_colour_of_its_own(prompt: str) -> None:
    (thing,) = read(prompt).things
    assert len(set(thing.colours)) >= 4


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_is_seen_on_what_takes_one(pattern: str) -> None:
    plain = shape(Thing("balloon", ""), colour="#4a80c4")
    marked = shape(Thing("balloon", ""), colour="#4a80c4", details=((pattern, "#d4473f"),))
    red = (170, 90, 90)
    assert share_of(marked, red, 60) > share_of(plain, red, 60) + 0.1


@pytest.mark.parametrize("kind", ["girl", "zebra", "eiffel-tower", "jumper"])
def test_people_and_monuments_take_no_pattern(kind: str) -> None:
    assert not takes_a_pattern(kind)


@pytest.mark.parametrize(
    "prompt",
    ["un cerf-volant en forme de poisson", "a kite in the shape of a fish", "змей в форме рыбы"],
)
def test_a_thing_in_the_form_of_another_is_one_thing(prompt: str) -> None:
    if prompt.startswith("змей"):
        prompt = prompt.replace("змей", "воздушный змей")
    (thing,) = read(prompt).things
    assert (thing.kind, thing.form) == ("kite", "fish")


def test_a_kite_in_another_form_is_as_large_as_a_kite_and_hangs_on_a_string() -> None:
    kite = shape(Thing("kite", "", form="fish"))
    assert 0.5 * kinds()["kite"].height < kite.height < 2 * kinds()["kite"].height
    assert kite.bottom >= 0 > kite.anchors["back"][1]


@pytest.mark.parametrize(
    "prompt", ["une chauve-souris la tête en bas", "a bat upside down", "летучая мышь вниз головой"]
)
def test_who_is_upside_down_is_turned_over(prompt: str) -> None:
    (thing,) = read(prompt).things
    assert thing.pose == UPSIDE_DOWN
    over, upright = (Rendered(shape(Thing("bat", "", pose=pose))) for pose in (thing.pose, None))
    mirrored = ImageOps.flip(upright.solid)
    differs = ImageChops.difference(over.solid, mirrored).point(lambda value: 255 * (value > 128))
    assert ImageStat.Stat(differs).mean[0] < 10


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        # Who dresses up as what is no person wears it.
        ("une fille déguisée en citrouille", ["girl", "pumpkin worn by girl"]),
        ("a boy dressed as a carrot", ["boy", "carrot worn by boy"]),
        # A relation to what was named before.
        ("Une maison. Devant, il y a un chat.", ["house", "cat in front of house"]),
        ("Une maison rouge. Derrière, un arbre.", ["house", "tree behind house"]),
        ("un nichoir avec deux oiseaux dedans, en été", ["bird-house", "bird in bird-house"]),
        ("un arrêt de bus où il n'y a personne", ["bus-stop"]),
        ("un berger et son troupeau", ["shepherd", "sheep"]),
        ("un castor avec six pommes", ["beaver", "apple beside beaver"]),
        ("une fille avec six ballons", ["girl", "balloon held by girl"]),
        ("une dame entre deux mannequins, une règle", [
            "woman between dressmakers-dummy", "dressmakers-dummy", "ruler",
        ]),
        ("une péniche avec des pots de fleurs", ["barge"]),  # they are on its deck
        ("a barge with flower pots", ["barge"]),
        ("un enfant se balance sur une chaise", ["child on chair", "chair"]),
        ("un enfant qui se balance", ["child on swing", "swing"]),
        ("un paon qui fait la roue", ["peacock"]),
    ],
)  # fmt: skip
def test_who_is_where(prompt: str, things: list[str]) -> None:
    scene = read(prompt)
    told = [
        f"{one.kind} {one.link.relation} {scene.things[one.link.to[0]].kind}"
        if one.link
        else one.kind
        for one in scene.things
    ]
    assert told == things
    assert not scene.not_drawn


@pytest.mark.parametrize(
    "prompt", ["Dans la cuisine, une mamie", "In the kitchen, a grandma", "На кухне бабушка"]
)
def test_who_is_in_the_kitchen_has_a_stove_there(prompt: str) -> None:
    scene = read(prompt)
    assert scene.site == "kitchen"
    assert "stove" in [furniture.kind for furniture in sites()["kitchen"].things]
    assert [thing.kind for thing in scene.things] == ["grandmother"]
    assert not scene.not_drawn


@pytest.mark.parametrize(
    ("prompt", "colour"),
    [
        ("une glace à la fraise", "#ee94b2"),
        ("des crêpes au chocolat", "#8d6244"),
        ("deux escrimeurs en blanc", "#f6f2ea"),
        ("une danseuse tout en rouge", "#d4473f"),
    ],
)
def test_a_flavour_or_clothes_tell_the_colour(prompt: str, colour: str) -> None:
    (thing,) = read(prompt).things
    assert thing.colours == (colour,)


def test_a_christmas_tree_can_do_without_baubles() -> None:
    scene = read("un sapin de Noël sans boules, juste une étoile tout en haut")
    assert [one.kind for one in scene.things] == ["christmas-tree"]
    tree = Thing("christmas-tree", "")
    with_them, without = shape(tree), shape(tree, without=scene.unwanted)
    assert len(without.svg) < 0.8 * len(with_them.svg)


def picture(prompt: str, seed: int = 1) -> Image.Image:
    painting = painter.paint(prompt, (256, 256), seed, 0.0)
    return Image.open(io.BytesIO(painting.image)).convert("RGB")


def test_a_pool_without_water_is_paler_than_one_with_water() -> None:
    box = (90, 170, 170, 210)
    full, empty = (
        ImageStat.Stat(picture(prompt).crop(box)).mean[0]
        for prompt in ("une piscine", "une piscine sans eau")
    )
    assert empty > full + 40


@pytest.mark.parametrize("prompt", ["une tempête de sable", "a sandstorm", "песчаная буря"])
def test_a_sandstorm_colours_the_sky(prompt: str) -> None:
    scene = read(prompt)
    assert (scene.weather, scene.ground) == (("sand",), "desert")
    red, _, blue = ImageStat.Stat(picture(prompt).crop((0, 0, 256, 100))).mean
    clear_red, _, clear_blue = ImageStat.Stat(picture("un désert").crop((0, 0, 256, 100))).mean
    assert red - blue > clear_red - clear_blue + 20


def test_snow_lies_outside_where_one_is_indoors() -> None:
    scene = read("un chat dans la cuisine, dehors il y a la neige")
    assert (scene.ground, scene.weather) == ("room", ("snow",))
