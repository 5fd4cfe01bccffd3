"""Parts of things and their number, what they wear and are made of, and the forms they take."""

import pytest
from painter.drawn import Rendered, draw
from PIL import Image, ImageChops, ImageStat

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.looks.marked import found, names
from imgkit.local.painter.looks.motifs import PATTERNS, Surface
from imgkit.local.painter.looks.pieces import pieces_of
from imgkit.local.painter.looks.shaping import drawn
from imgkit.local.painter.looks.substances import MATERIALS
from imgkit.local.painter.looks.textures import TEXTURES
from imgkit.local.painter.looks.wearing import goes_bareheaded
from imgkit.local.painter.people.garments import pieces_of_garment
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds


def shape(kind: str, *details: tuple[str, str], form: str = "", pose: str = "standing") -> Drawing:
    thing = Thing(kind, "", details=details, form=form)
    one = kinds()[kind]
    look = Look(pose=pose, age=one.age, details=details)
    return drawn(thing, one, Dice(1, 0), look, light_at("day"))


def share_of(drawing: Drawing, colour: tuple[int, int, int], near: int = 60) -> float:
    """Return which share of a drawing has about a colour."""
    image = Rendered(drawing, 120).image.convert("RGB")
    apart = ImageChops.difference(image, Image.new("RGB", image.size, colour))
    red, green, blue = apart.split()
    far = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return ImageStat.Stat(far.point(lambda value: 255 * (value < near))).mean[0] / 255


@pytest.mark.parametrize(
    ("prompt", "details"),
    [
        ("a girl with three eyes", [("eyes:number", "3")]),
        ("кот с голубыми глазами", [("eyes", "#8fc1e8")]),
        ("un lapin aux longues oreilles", [("ears:size", "1.60")]),
        ("a dragon with blue wings", [("wings", "#4a80c4")]),
        ("une sirène avec une queue verte", [("tail", "#5d9f56")]),
        ("монстр с тремя глазами", [("eyes:number", "3")]),
        ("a robot with four arms", [("arms:number", "4")]),
        ("a car without wheels", [("wheels:without", "yes")]),
        ("машина без колёс", [("wheels:without", "yes")]),
        ("une voiture sans roues", [("wheels:without", "yes")]),
        ("a cat with wings", [("wings:added", "yes")]),
        ("a horse with a golden horn", [
            ("horns:added", "yes"), ("horns:number", "1"), ("horns", "#dda63a"),
        ]),
        ("a bed with wheels", [("wheels:added", "yes")]),
        ("a castle made of cheese", [("material", "cheese")]),
        ("une voiture en fromage", [("material", "cheese")]),
        ("замок из сыра", [("material", "cheese")]),
        ("a castle covered in moss", [("cover", "moss")]),
        ("une maison recouverte de fleurs", [("cover", "flowers")]),
        ("дерево, покрытое цветами", [("cover", "flowers")]),
    ],
)  # fmt: skip
def test_what_is_said_of_a_thing_is_read(prompt: str, details: list[tuple[str, str]]) -> None:
    scene = read(prompt)
    (thing,) = scene.things
    assert list(thing.details) == details
    assert not scene.not_drawn


@pytest.mark.parametrize("kind", ["cat", "dog", "cow", "fox", "lioness"])
def test_a_tail_is_left_out_of_the_shape_that_it_is_part_of(kind: str) -> None:
    assert "tail" in pieces_of(kind)
    docked, whole = (Rendered(shape(kind, *told)) for told in ((("tail:without", "yes"),), ()))
    assert ImageStat.Stat(docked.solid).sum[0] < 0.99 * ImageStat.Stat(whole.solid).sum[0]


@pytest.mark.parametrize(
    ("kind", "piece"),
    [
        ("rabbit", "ears"), ("dog", "tail"), ("dragon", "wings"), ("unicorn", "mane"),
        ("mermaid", "tail"), ("car", "wheels"), ("lion", "mane"), ("girl", "arms"),
        ("robot", "head"), ("elephant", "trunk"), ("bird", "wings"), ("boy", "eyes"),
    ],
)  # fmt: skip
def test_a_piece_takes_the_colour_that_is_asked_for(kind: str, piece: str) -> None:
    green = (58, 180, 75)
    before = share_of(shape(kind), green, 70)
    assert share_of(shape(kind, (piece, "#3ab44b")), green, 70) > before + 0.0008


def test_pieces_are_larger_more_and_fewer() -> None:
    plain = shape("rabbit")
    assert shape("rabbit", ("ears:size", "1.5")).height > 1.15 * plain.height
    assert Rendered(shape("rabbit", ("ears:size", "1.5"))).width(plain.height * 1.1) > 0
    blank = shape("car", ("wheels:without", "yes")).svg
    assert len(blank) < len(shape("car").svg)
    eyes = [len(found(draw("monster", details=(("eyes:number", str(n)),)).svg, "eyes"))
            for n in (1, 2, 3, 5)]  # fmt: skip
    assert eyes == [1, 2, 3, 5]


@pytest.mark.parametrize("kind", ["boy", "dog", "cat", "horse", "giraffe", "rabbit", "fox"])
def test_who_has_two_heads_shows_both(kind: str) -> None:
    one, two = (Rendered(shape(kind, *told)) for told in ((), (("head:number", "2"),)))
    more = ImageStat.Stat(two.image.getchannel("A")).sum[0]
    assert more > 1.02 * ImageStat.Stat(one.image.getchannel("A")).sum[0]


def test_no_mark_of_a_piece_stays_in_a_picture() -> None:
    assert names(draw("unicorn").svg) >= {"mane", "tail", "horns", "eyes"}
    assert not names(shape("unicorn").svg)
    assert "<!--ghost" not in shape("dog").svg


@pytest.mark.parametrize("piece", ["wings", "horns", "antennae", "arms", "wheels", "tail", "ears"])
def test_a_piece_that_a_drawing_has_not_is_added(piece: str) -> None:
    told = ((), ((f"{piece}:added", "yes"),))
    plain, more = (Rendered(shape("suitcase", *one), 100) for one in told)
    size = ImageStat.Stat(plain.solid).sum[0] * plain.unit**2
    assert ImageStat.Stat(more.solid).sum[0] * more.unit**2 > 1.01 * size


def test_who_stands_on_added_legs_touches_the_ground() -> None:
    pizza = shape("pizza", ("legs:added", "yes"))
    assert pizza.bottom == pytest.approx(shape("pizza").bottom, abs=0.5)
    assert pizza.height > 1.1 * shape("pizza").height


@pytest.mark.parametrize("name", [name for name, one in MATERIALS.items() if one.en])
def test_a_thing_has_the_colour_and_the_outline_of_its_material(name: str) -> None:
    made, plain = shape("teapot", ("material", name)), shape("teapot")
    assert (made.left, made.right, made.top) == (plain.left, plain.right, plain.top)
    solid, before = Rendered(made).solid, Rendered(plain).solid
    assert ImageStat.Stat(ImageChops.subtract(solid, before)).mean[0] < 2
    differs = ImageChops.difference(Rendered(made).rgb, Rendered(plain).rgb)
    assert max(ImageStat.Stat(differs).mean) > 4


def test_no_other_thing_is_drawn_for_a_material() -> None:
    for prompt in ("the Leaning Tower of Pisa made of cheese", "un lapin en chocolat",
                   "кот из пластилина", "a dragon made of lego"):  # fmt: skip
        assert len(read(prompt).things) == 1, prompt


def test_all_textures_that_materials_name_are_there() -> None:
    assert {one.texture for one in MATERIALS.values()} - {""} <= TEXTURES.keys()
    for name, texture in TEXTURES.items():
        assert texture(Surface(0, 0, 80, 60), "#5d9f56"), name


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("garment", ["dress", "jumper", "scarf", "trousers"])
def test_clothes_show_their_pattern(pattern: str, garment: str) -> None:
    worn = ((garment, "#3f5f94"),)
    told = tuple((f"{piece}:pattern", f"{pattern} #f6f2ea") for piece in pieces_of_garment(garment))
    girl = kinds()["girl"]
    plain, marked = (
        drawn(Thing("girl", ""), girl, Dice(1, 0), Look(age="child", garments=worn, details=one),
              light_at("day"))
        for one in ((), told)
    )  # fmt: skip
    differs = ImageChops.difference(Rendered(plain, 200).rgb, Rendered(marked, 200).rgb)
    assert max(ImageStat.Stat(differs).mean) > 0.15


@pytest.mark.parametrize(
    ("prompt", "pattern"),
    [
        ("a dog in a checked coat", "checks"), ("un chat avec une écharpe à pois", "dots"),
        ("девочка в платье в цветочек", "flowers"), ("une fille avec une robe étoilée", "stars"),
        ("a girl in a dress with hearts on it", "hearts"),
        ("мальчик в клетчатой рубашке", "checks"),
    ],
)  # fmt: skip
def test_the_pattern_of_clothes_is_read(prompt: str, pattern: str) -> None:
    worn = read(prompt).things[1]
    assert worn.link is not None
    assert worn.link.relation == "worn by"
    assert worn.details[0][0] == pattern


@pytest.mark.parametrize(
    ("prompt", "kind", "form"),
    [
        ("a heart-shaped cake", "cake", "heart"), ("a star shaped balloon", "balloon", "star"),
        ("торт в виде замка", "cake", "castle"), ("облако в форме сердца", "cloud", "heart"),
        ("a cloud in the shape of an elephant", "cloud", "elephant"),
        ("un gâteau en forme de chat", "cake", "cat"),
        ("a cake shaped like a dinosaur", "cake", "dinosaur"),
        ("воздушный шар в виде рыбы", "hot-air-balloon", "fish"),
    ],
)  # fmt: skip
def test_a_thing_in_a_form_is_one_thing(prompt: str, kind: str, form: str) -> None:
    (thing,) = read(prompt).things
    assert (thing.kind, thing.form) == (kind, form)


def test_a_cloud_in_a_form_is_white_and_a_cake_stands_on_a_plate() -> None:
    assert share_of(shape("cloud", form="elephant"), (252, 252, 255), 40) > 0.25
    assert shape("cake", form="cat").width > shape("cookie", form="cat").width
    house, kettle = (Rendered(shape(kind, form="kettle")).rgb for kind in ("house", "box"))
    differs = ImageChops.difference(house, kettle.resize(house.size))
    assert max(ImageStat.Stat(differs).mean) > 0.5


@pytest.mark.parametrize(
    ("prompt", "hat"),
    [
        ("a crocodile wearing a top hat", "top-hat"), ("un chat avec un sombrero", "sombrero"),
        ("мальчик в ковбойской шляпе", "cowboy-hat"), ("a chef with a tall hat", "chef-hat"),
    ],
)  # fmt: skip
def test_a_hat_is_the_one_that_is_named(prompt: str, hat: str) -> None:
    assert read(prompt).things[1].kind == hat


def test_small_animals_wear_what_the_prompt_says_they_wear() -> None:
    boots = read("a frog wearing green boots").things[1]
    assert boots.link is not None
    assert boots.link.relation == "worn by"


def test_a_number_on_a_shirt_is_worn_with_the_shirt() -> None:
    player, shirt = read("футболист с номером 7 на футболке").things
    assert ("number", "7") in player.details
    assert shirt.link is not None
    assert shirt.link.relation == "worn by"


@pytest.mark.parametrize("prompt", ["рыцарь без шлема", "a king without a crown"])
def test_who_goes_without_a_hat_is_bareheaded(prompt: str) -> None:
    assert goes_bareheaded(read(prompt))
    assert not goes_bareheaded(read("a king without a dog"))


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("a goat with one horn", 1), ("a unicorn with two horns", 3), ("un lapin à une oreille", 1)],
)
def test_horns_and_ears_are_as_many_as_are_asked_for(prompt: str, count: int) -> None:
    (thing,) = read(prompt).things
    assert any(value == str(count) for part, value in thing.details if part.endswith(":number"))


def test_a_pattern_and_a_material_can_be_those_of_a_piece() -> None:
    assert ("mane:pattern", "rainbow #fff3dc") in read("a horse with a rainbow mane").things[
        0
    ].details
    (rhino,) = read("un rhinocéros avec une corne en or").things
    assert ("horns", MATERIALS["gold"].colour) in rhino.details
    assert "material" not in dict(rhino.details)


def test_flowers_are_on_the_plant_that_they_are_told_with() -> None:
    scene = read("a cactus with pink flowers")
    assert dict(scene.things[0].details) == {"cover": "flowers", "bloom": "#ee94b2"}
    assert not scene.flowers


@pytest.mark.parametrize("part", ["moustache", "beard"])
def test_animals_can_have_a_beard(part: str) -> None:
    plain, bearded = (Rendered(shape("cat", *told)).rgb for told in ((), ((part, "long"),)))
    assert ImageStat.Stat(ImageChops.difference(plain, bearded)).mean[0] > 0.3


@pytest.mark.parametrize(
    ("prompt", "kind", "details"),
    [
        ("a house of cheese", "house", (("material", "cheese"),)),
        ("a horse of glass", "horse", (("material", "glass"),)),
        ("un château de glace", "castle", (("material", "ice"),)),
        ("une maison de bonbons", "house", (("material", "sweets"),)),
    ],
)
def test_a_building_or_an_animal_can_be_of_some_material(
    prompt: str, kind: str, details: tuple[tuple[str, str], ...]
) -> None:
    (thing,) = read(prompt).things
    assert (thing.kind, thing.details) == (kind, details)


@pytest.mark.parametrize(
    "prompt",
    ["a bowl of cheese", "a king of gold", "un marchand de fromage", "un vendeur de glace"],
)
def test_what_is_in_a_bowl_or_sold_is_no_material(prompt: str) -> None:
    assert all(not thing.details for thing in read(prompt).things)
