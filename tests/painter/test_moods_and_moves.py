"""What animals and things do and feel: they gallop, drink, howl, smile and are covered in snow."""

import pytest
from painter.drawn import Rendered, draw
from PIL import ImageChops, ImageStat

from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Scene

MOVES = {
    "a galloping white horse": "running",
    "two dogs running in a park": "running",
    "a frog jumping": "jumping",
    "cows grazing in a field": "drinking",
    "a unicorn drinking from a lake": "drinking",
    "a wolf howling at the moon": "howling",
}


def details(prompt: str) -> list[dict[str, str]]:
    return [dict(thing.details) for thing in read(prompt, language="en").things]


def differ(first: str, second: str, **look: str) -> float:
    """Return by how much two poses of one drawing differ, in shades of grey."""
    name = look.pop("name")
    one, two = (Rendered(draw(name, pose=pose), height=80).rgb for pose in (first, second))
    size = max(one.width, two.width), max(one.height, two.height)
    return float(
        ImageStat.Stat(ImageChops.difference(one.resize(size), two.resize(size)).convert("L")).mean[
            0
        ]
    )


@pytest.mark.parametrize(("prompt", "pose"), MOVES.items())
def test_what_an_animal_does_is_read(prompt: str, pose: str) -> None:
    assert read(prompt, language="en").things[0].pose == pose


@pytest.mark.parametrize("name", ["horse", "dog", "cat", "tiger", "deer", "elephant", "sheep"])
def test_a_gallop_is_no_walk(name: str) -> None:
    assert differ("walking", "running", name=name) > 2
    assert draw(name, pose="running").bottom < 0.06 * draw(name).height


@pytest.mark.parametrize("name", ["unicorn", "cow", "deer", "sheep", "lion", "wolf"])
def test_who_drinks_has_the_head_near_the_ground(name: str) -> None:
    up, down = draw(name), draw(name, pose="drinking")
    assert down.anchors["hand"][1] > 0.5 * up.anchors["hand"][1]


def test_who_howls_throws_the_head_back() -> None:
    up, down = draw("wolf", pose="howling"), draw("wolf")
    assert up.anchors["hand"][1] < down.anchors["hand"][1]


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("a grumpy wizard", [{"mood": "angry"}]),
        ("a girl and a sad little dog", [{}, {"mood": "sad"}]),
        ("a sleepy koala", [{"mood": "sleepy"}]),
        ("a happy pizza", [{"mood": "happy"}]),
        ("a talking banana", [{"face": "happy"}]),
        ("the Taj Mahal reflected in the water", [{"reflection": "water"}]),
        ("elephants walking in a line", [{"formation": "line"}]),
        ("Tower Bridge covered in snow", [{"cover": "snow"}]),
        ("a snow-covered castle", [{"cover": "snow"}]),
        ("a racing car with the number 7", [{"number": "7"}]),
        ("a pizza with pineapple", [{"topping": "pineapple"}]),
        ("a birthday cake with ten candles", [{"candles": "10"}]),
    ],
)
def test_how_something_is_is_read(prompt: str, found: list[dict[str, str]]) -> None:
    assert details(prompt) == found
    assert not read(prompt, language="en").not_drawn


def test_number_that_counts_is_no_label() -> None:
    assert [thing.count for thing in read("7 cats", language="en").things] == [7]


def linked(scene: Scene) -> list[str]:
    return [
        " ".join(
            [thing.kind, thing.link.relation, *(scene.things[at].kind for at in thing.link.to)]
        )
        for thing in scene.things
        if thing.link
    ]


@pytest.mark.parametrize(
    ("prompt", "links"),
    [
        ("a castle on a cliff", ["castle on cliff"]),
        ("an owl on a pile of old books", ["owl on books"]),
        ("an ice cream with a cherry on top", ["cherry on ice-cream"]),
        ("a bicycle with a basket", ["basket on bicycle"]),
        ("a firefighter carrying a kitten down a ladder",
         ["firefighter on ladder", "cat held by firefighter"]),
        ("two friends sharing an umbrella", ["person under umbrella"]),
        ("grandma with a cat on her lap", ["cat held by grandmother"]),
        ("two runners crossing the finish line", ["runner under finish-line"]),
        ("the Statue of Liberty wearing sunglasses", ["sunglasses worn by statue-of-liberty"]),
    ],
)  # fmt: skip
def test_where_things_are(prompt: str, links: list[str]) -> None:
    assert linked(read(prompt, language="en")) == links


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a golden retriever puppy", ["golden-retriever"]),
        ("me and my dog", ["child", "dog"]),
        ("my mum and me", ["woman", "child"]),
        ("draw me a horse", ["horse"]),
        ("a birthday party", ["child", "cake", "balloon", "present"]),
        ("a clown at a birthday party", ["clown", "cake", "balloon", "present"]),
        ("a boy wizard", ["wizard"]),
    ],
)
def test_who_is_there(prompt: str, kinds: list[str]) -> None:
    assert [thing.kind for thing in read(prompt, language="en").things] == kinds


def test_a_puppy_is_young_and_a_boy_wizard_has_no_beard() -> None:
    assert read("a husky puppy", language="en").things[0].age == "child"
    boy = read("a boy wizard", language="en").things[0]
    assert boy.age == "child"
    old, young = Rendered(draw("wizard")), Rendered(draw("wizard", age="child"))
    assert ImageChops.difference(old.rgb.resize((60, 90)), young.rgb.resize((60, 90))).getbbox()


def test_what_goes_from_a_tree_is_not_drawn_on_it() -> None:
    assert read("a tree with no leaves", language="en").unwanted == ("leaf",) or (
        read("a tree with no leaves", language="en").things[0].kind == "bare-tree"
    )
    scene = read("a christmas tree without any lights", language="en")
    assert scene.unwanted == ("lights",)
