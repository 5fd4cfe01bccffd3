"""What is in, out of, full of, on top of, behind the glass of and hung on other things."""

import io
import re

import pytest
from PIL import Image, ImageChops, ImageStat

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.drawings import DRAWINGS
from imgkit.local.painter.light import light_at
from imgkit.local.painter.placing.entering import OPENED
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read
from imgkit.local.painter.rendering import render
from imgkit.local.painter.sketch import HELD
from imgkit.local.painter.things import kinds

SEEDS = (1, 2)


def composed(prompt: str, seed: int = 1) -> Composition:
    return compose(read(prompt), (512, 512), Dice(seed, 0.7), Dice(seed, 0.7))


def boxes(composition: Composition, kind: str) -> list[Part]:
    things = composition.stage.scene.things
    return [part for part in composition.parts if things[part.thing].kind == kind]


def middle(part: Part) -> float:
    return (part.left + part.right) / 2


def links(prompt: str) -> list[str]:
    """Return each thing as it is read: ``"cat in basket"``."""
    scene = read(prompt)
    return [
        one.kind
        if one.link is None
        else " ".join([one.kind, one.link.relation, *(scene.things[at].kind for at in one.link.to)])
        for one in scene.things
    ]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "guest", "vessel"),
    [
        ("a mouse in a cup", "mouse", "cup"),
        ("an elephant in a teacup", "elephant", "cup"),
        ("котёнок в ведре", "cat", "bucket"),
        ("un singe dans un tonneau", "monkey", "barrel"),
        ("a rabbit coming out of a hat", "rabbit", "hat"),
        ("un dragon qui sort d'un œuf", "dragon", "egg"),
        ("a kitten in a boot", "cat", "boot"),
    ],
)
def test_who_is_in_a_vessel_looks_over_its_rim(
    prompt: str, guest: str, vessel: str, seed: int
) -> None:
    composition = composed(prompt, seed)
    (who,), (what,) = boxes(composition, guest), boxes(composition, vessel)
    assert what.left < middle(who) < what.right
    assert who.top < what.top + 0.2 * (what.bottom - what.top)  # the head is over it
    assert what.top < who.bottom < what.bottom  # and the rest is not


@pytest.mark.parametrize("drawing", sorted({*OPENED.values(), "cup", "bowl", "bucket", "barrel"}))
def test_what_is_open_has_a_place_for_what_is_in_it(drawing: str) -> None:
    drawn = DRAWINGS[drawing](Dice(1, 0.7), Look(), light_at("day"))
    assert HELD in drawn.svg or "inside" in drawn.anchors
    assert {"back", "inside"} & drawn.anchors.keys()


def test_a_box_is_open_with_something_in_it_only() -> None:
    shut, opened = (composed(prompt).svg() for prompt in ("a suitcase", "a cat in a suitcase"))
    lining = "#f0dfc0"
    assert lining not in shut
    assert lining in opened


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "guest", "container"),
    [
        ("a penguin in the fridge", "penguin", "fridge"),
        ("a bee inside a glass jar", "bee", "jar"),
        ("un bateau dans une bouteille", "sailing-boat", "bottle"),
        ("попугай в клетке", "parrot", "cage"),
        ("a fish in a bubble", "fish", "bubbles"),
        ("a squirrel in a hole in a tree", "squirrel", "hollow-tree"),
        ("сова в дупле", "owl", "hollow-tree"),
        ("a goldfish in a bag", "goldfish", "handbag"),
    ],
)
def test_what_one_looks_into_shows_all_that_is_in_it(
    prompt: str, guest: str, container: str, seed: int
) -> None:
    composition = composed(prompt, seed)
    (who,), (what,) = boxes(composition, guest), boxes(composition, container)
    assert what.left < who.left < who.right < what.right
    assert what.top < who.top < who.bottom <= what.bottom
    assert who.bottom - who.top > 0.12 * (what.bottom - what.top)


def test_several_in_a_basket_are_not_too_small_to_be_seen() -> None:
    composition = composed("three puppies in a basket")
    (basket,) = boxes(composition, "basket")
    for puppy in boxes(composition, "dog"):
        assert puppy.right - puppy.left > 0.4 * (basket.right - basket.left)


def test_a_face_is_free_of_what_lies_around() -> None:
    composition = composed("a hedgehog in a basket with mushrooms")
    (hedgehog,) = boxes(composition, "hedgehog")
    for mushroom in boxes(composition, "mushroom"):
        assert mushroom.bottom - mushroom.top < hedgehog.bottom - hedgehog.top


@pytest.mark.parametrize(
    "prompt", ["a jar full of sweets", "un panier plein de pommes", "корзина с яблоками"]
)
def test_a_full_vessel_is_full(prompt: str) -> None:
    composition = composed(prompt)
    item = composition.stage.scene.things[1].kind
    assert len(boxes(composition, item)) >= 6


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("un panier plein de champignons", ["basket", "mushroom in basket"]),
        ("a basket full of apples and pears", ["basket", "apple in basket", "pear in basket"]),
        ("a box full of balls and a cat", ["box", "football in box", "cat"]),
        ("a kitten in a boot", ["cat in boot", "boot"]),
        ("a kitten in boots", ["cat", "boot worn by cat"]),
        ("a plate of pancakes with strawberries", [
            "plate", "pancake on plate", "strawberry on pancake",
        ]),
        ("a teddy bear on a shelf between two dolls", [
            "teddy-bear on shelf", "shelf", "doll on shelf",
        ]),
        ("a girl looking out of a window", ["girl in house-window", "house-window"]),
        ("une princesse à la fenêtre d'une tour", ["princess in castle-window", "castle-window"]),
        ("собака выглядывает из окна", ["dog in house-window", "house-window"]),
        ("a message in a bottle", ["letter in bottle", "bottle"]),
        ("des fleurs dans un pot", ["flower in flower-pot", "flower-pot"]),
        ("milk in a bowl", ["bowl"]),
        ("a cat drinking milk from a bowl", ["cat", "bowl beside cat"]),
        ("un verre de limonade avec une paille", ["drink"]),
        ("a cat hiding under a blanket", ["cat under blanket", "blanket"]),
        ("socks hanging on a rope", ["sock on power-line", "power-line"]),
        ("a girl on a laptop screen", ["girl in laptop", "laptop"]),
        ("a bear in a bed", ["bear in made-bed", "made-bed"]),
        ("a dog in a suitcase with a hat", ["dog in suitcase", "suitcase", "hat worn by dog"]),
        ("un hamster dans sa roue", ["hamster in hamster-wheel", "hamster-wheel"]),
        ("un renard dans un terrier", ["fox in burrow", "burrow"]),
        ("джинн вылетает из лампы", ["genie in magic-lamp", "magic-lamp"]),
        ("варенье в банке", ["jam"]),
        ("des crayons dans un pot", ["pencil in cup", "cup"]),
        ("аквариум с рыбками и черепахой", [
            "fish-bowl", "fish in fish-bowl", "turtle in fish-bowl",
        ]),
        ("an apple tree full of red apples", ["apple-tree"]),
        ("a boat with a parrot", ["sailing-boat", "parrot in sailing-boat"]),
        ("a market with baskets of apples", ["basket", "apple in basket"]),
        ("на экране телевизора робот", ["television", "robot in television"]),
    ],
)  # fmt: skip
def test_it_is_read(prompt: str, expected: list[str]) -> None:
    assert links(prompt) == expected


@pytest.mark.parametrize("prompt", ["a box full of toys", "коробка с игрушками"])
def test_toys_are_of_several_sorts(prompt: str) -> None:
    box, *toys = read(prompt).things
    assert box.kind == "box"
    assert len({toy.kind for toy in toys}) > 2
    assert all(toy.link is not None and toy.link.relation == "in" for toy in toys)


def test_a_picture_that_hangs_nowhere_is_the_one_to_paint() -> None:
    assert links("a picture of a horse") == ["horse"]
    assert links("un tableau d'un bateau")[-1:] == ["sailing-boat"]


@pytest.mark.parametrize("seed", SEEDS)
def test_one_on_a_shelf_is_between_the_others(seed: int) -> None:
    composition = composed("a teddy bear on a shelf between two dolls", seed)
    left, right = sorted(middle(doll) for doll in boxes(composition, "doll"))
    assert left < middle(boxes(composition, "teddy-bear")[0]) < right


def test_who_jumps_out_is_over_the_rim() -> None:
    composition = composed("a fish jumping out of a bowl")
    (fish,), (bowl,) = boxes(composition, "fish"), boxes(composition, "fish-bowl")
    assert fish.bottom < bowl.top + 0.4 * (bowl.bottom - bowl.top)


@pytest.mark.parametrize(
    ("prompt", "many"),
    [("a pond full of goldfish", "goldfish"), ("миска с клубникой", "strawberry")],
)
def test_one_word_can_tell_of_many(prompt: str, many: str) -> None:
    assert len(boxes(composed(prompt), many)) > 1


def test_who_is_in_a_bed_looks_over_the_blanket() -> None:
    composition = composed("three bears in a bed")
    (bed,) = boxes(composition, "made-bed")
    for bear in boxes(composition, "bear"):
        assert bed.left < middle(bear) < bed.right
        assert bear.bottom < bed.bottom


def test_what_is_in_a_box_of_wood_is_not_wooden() -> None:
    composition = composed("des pommes dans une caisse en bois")
    with Image.open(io.BytesIO(render(composition.svg()))) as picture:
        red, green, _ = picture.convert("RGB").split()
    redder = ImageChops.subtract(red, green).point(lambda value: 255 * (value > 90))
    assert ImageStat.Stat(redder).mean[0] > 2  # the apples


def test_a_window_shows_the_season_outside() -> None:
    window = DRAWINGS["hung-window"]
    light = light_at("day")
    snowy, green = (
        window(Dice(1, 0.0), Look(season=season), light).svg for season in ("winter", "summer")
    )
    assert snowy.count("#ffffff") > green.count("#ffffff")


def test_a_nest_has_the_eggs_that_were_asked_for() -> None:
    composition = composed("un nid avec trois œufs")
    assert len(boxes(composition, "egg")) == 3
    eggs = re.findall("ellipse|Z", DRAWINGS["nest"](Dice(1, 0.7), Look(), light_at("day")).svg)
    fewer = re.findall(
        "ellipse|Z", DRAWINGS["empty-nest"](Dice(1, 0.7), Look(), light_at("day")).svg
    )
    assert len(fewer) == len(eggs) - 3


def test_what_shows_pictures_tells_where() -> None:
    for kind in kinds().values():
        if kind.screen:
            left, top, right, bottom = kind.screen
            assert 0 <= left < right <= 1
            assert 0 <= top < bottom <= 1
