"""What Russian pupils ask for: spirits of tales, machines, spring flowers, and how it is told."""

import pytest
from painter.drawn import Rendered, draw

from imgkit.local.painter.background import ground
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import light_at
from imgkit.local.painter.placing.parking import parked
from imgkit.local.painter.placing.sleeping import pose_of
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import SEVERAL, Scene, Thing
from imgkit.local.painter.things import kinds

RED, GREEN, BLUE = "#d4473f", "#5d9f56", "#4a80c4"


def told(thing: Thing, scene: Scene) -> str:
    """Tell a thing as "several #d4473f bow worn by yak"."""
    count = {1: (), SEVERAL: ("several",)}.get(thing.count, (str(thing.count),))
    words = [*count, *thing.colours, thing.kind]
    if thing.link:
        words += [thing.link.relation, *(scene.things[other].kind for other in thing.link.to)]
    return " ".join(words)


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("весёлый водяной", ["water-spirit"]),
        ("домовёнок и леший", ["house-spirit", "wood-spirit"]),
        ("избушка на курьих ножках", ["hut-on-chicken-legs"]),
        ("старый экскаватор", ["excavator"]),
        ("тюлень лежит на льдине", ["seal on ice-floe", "ice-floe"]),
        ("жук сидит на ладони у мальчика", ["beetle held by boy", "boy"]),
        ("осёл везёт тележку", ["donkey beside cart", "cart"]),
        ("леший держит корзину грибов",
         ["wood-spirit", "basket held by wood-spirit", "several mushroom in basket"]),
        ("леший за берёзой держит корзину грибов",
         ["wood-spirit behind birch", "birch", "basket held by wood-spirit",
          "several mushroom in basket"]),
        ("як с красными бантами на рогах", ["yak", f"several {RED} bow worn by yak"]),
        ("пожарный снимает котёнка с дерева", ["firefighter", "cat in tree", "tree"]),
        ("беседка, внутри стол", ["gazebo", "table in gazebo"]),
        ("паровоз с вагонами", ["steam-train"]),
        ("стол с самоваром", ["table", "samovar on table"]),
        ("a table with a cake", ["table", "cake on table"]),
        ("une table avec un gâteau", ["table", "cake on table"]),
        ("яблоко и груша на столе", ["apple on table", "pear on table", "table"]),
        ("a cup and a book on a table", ["cup on table", "book on table", "table"]),
        ("a cat and a book on a table", ["cat", "book on table", "table"]),
        ("две подруги пьют чай", ["2 person", "several coffee held by person"]),
        ("попугай в клетке", ["parrot in cage", "cage"]),
        ("мельница на холме", ["windmill on"]),
        ("мост над рекой", ["bridge"]),
    ],
)  # fmt: skip
def test_who_is_where(prompt: str, things: list[str]) -> None:
    scene = read(prompt)
    assert [told(thing, scene) for thing in scene.things] == things
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    "prompt",
    [
        "three tents, one red and two green",
        "trois tentes, une rouge et deux vertes",
        "три палатки, одна красная и две зелёные",
        "три палатки: одна красная и две зелёные, горит костёр",
    ],
)
def test_colours_are_shared_out(prompt: str) -> None:
    scene = read(prompt)
    assert scene.things[0].colours == (RED, GREEN, GREEN)
    assert all(not thing.colours for thing in scene.things[1:])
    assert scene.not_drawn == ()


def test_one_thing_shares_no_colours_with_the_next() -> None:
    assert read("кот, один красный шар").things[0].colours == ()
    assert read("два кота, два синих шара").things[0].colours == ()


@pytest.mark.parametrize(
    "prompt", ["голубь летит над красными крышами", "a dove flying over red roofs"]
)
def test_roofs_are_those_of_houses(prompt: str) -> None:
    dove, houses = read(prompt).things
    assert (houses.kind, houses.details) == ("house", (("roof", RED),))
    assert dove.link is not None
    assert (dove.link.relation, dove.link.to) == ("over", (1,))


@pytest.mark.parametrize(
    ("prompt", "ground"),
    [
        ("кошка спит на печке зимой", None),
        ("кошка гуляет зимой", "snow"),
        ("космонавт над Землёй, внизу виден океан", "space"),
        ("осёл на пыльной дороге", "meadow"),
    ],
)
def test_where_it_is(prompt: str, ground: str | None) -> None:
    assert read(prompt).ground == ground


@pytest.mark.parametrize(
    "prompt",
    ["заботливая собака и гордый кот", "тётя испекла ароматный пирог", "дети слепили снеговика",
     "девочка нашла бездомного щенка", "аквариум в кабинете биологии"],
)  # fmt: skip
def test_what_things_are_like_and_what_was_done_is_no_sign(prompt: str) -> None:
    assert read(prompt).not_drawn == ()


def test_a_plane_that_somebody_stands_before_is_on_the_ground() -> None:
    beside, alone = read("лётчица стоит перед самолётом"), read("самолёт и лётчица")
    plane = next(one for one in beside.things if one.kind == "aeroplane")
    assert parked(plane, beside).role == "far"
    flying = Thing("aeroplane", "самолёт")
    assert parked(flying, Scene("самолёт", things=(flying,))).role == "air"
    assert parked(alone.things[0], alone).role == "air"


def test_a_sea_without_boats_has_no_sail() -> None:
    def sea(*unwanted: str) -> str:
        dice, light = Dice(1, 0.7), light_at("day")
        return ground("sea", dice, light, 512, 512, 250, unwanted=unwanted)

    assert len(sea("ship")) < len(sea())
    assert sea("cat") == sea()
    assert "ship" in read("море без кораблей").unwanted


def test_nobody_works_sitting_on_the_ground() -> None:
    thing = Thing("sweeper", "дворник")
    poses = {pose_of(thing, kinds()["sweeper"], Dice(seed, 1.0)) for seed in range(60)}
    assert poses == {"standing", "walking"}
    assert {pose_of(thing, kinds()["person"], Dice(seed, 1.0)) for seed in range(60)} > poses


def test_nobody_skips_sitting() -> None:
    for who in ("woman", "queen"):
        sitting = draw(who, pose="sitting", player="rope-skipper")
        assert sitting.svg == draw(who, pose="standing", player="rope-skipper").svg
    assert read("девочка прыгает через скакалку").things[1].kind == "skipping-rope"


def test_a_striped_shirt_has_stripes() -> None:
    boy, shirt = read("мальчик в полосатой футболке").things
    assert boy.kind == "boy"
    assert "stripes" in dict(shirt.details)
    striped, plain = (draw("man", garments=((name, BLUE),)) for name in ("striped-shirt", "shirt"))
    assert striped.svg.count("<path") > plain.svg.count("<path")


def _share(name: str, like: tuple[int, int, int]) -> float:
    """Return how much of a drawing has about a colour."""
    shown = Rendered(draw(name))
    values = iter(shown.image.tobytes())
    pixels = [one for one in zip(values, values, values, values, strict=True) if one[3] > 200]
    near = [one for one in pixels if max(abs(a - b) for a, b in zip(one, like, strict=False)) < 50]
    return len(near) / len(pixels)


@pytest.mark.parametrize(
    ("name", "colour", "least"),
    [
        ("bullfinch", (224, 86, 63), 0.1),
        ("raven", (65, 63, 75), 0.6),
        ("excavator", (240, 180, 60), 0.25),
        ("ice-floe", (240, 246, 250), 0.3),
        ("earth", (63, 143, 207), 0.2),
        ("snowdrop", (251, 250, 244), 0.2),
        ("easter-cake", (253, 248, 238), 0.25),
    ],
)
def test_a_drawing_has_the_colour_that_it_is_known_by(
    name: str, colour: tuple[int, int, int], least: float
) -> None:
    assert _share(name, colour) > least


def test_a_chipmunk_is_a_squirrel_with_stripes() -> None:
    for pose in ("sitting", "walking"):
        chipmunk, squirrel = (draw(name, pose=pose).svg for name in ("chipmunk", "squirrel"))
        assert chipmunk.count("<path") > squirrel.count("<path")


def test_the_palace_bridge_is_open() -> None:
    drawing = draw("palace-bridge")
    middle = Rendered(drawing)
    column = middle.solid.crop(
        (middle.solid.width // 2 - 1, 0, middle.solid.width // 2 + 1, middle.solid.height // 2)
    )
    wing = middle.solid.crop((0, 0, middle.solid.width, middle.solid.height // 2))
    assert wing.getbbox() is not None
    assert sum(column.histogram()[128:]) < column.width * column.height * 0.4
