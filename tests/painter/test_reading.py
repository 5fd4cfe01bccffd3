"""What a prompt is read as: the scene, word by word."""

import pytest

from imgkit.local.painter.reading import read, read_change
from imgkit.local.painter.scene import SEVERAL, Scene

RED, BLUE, ORANGE = "#d4473f", "#4a80c4", "#ee8a34"


def kinds(scene: Scene) -> list[str]:
    return [thing.kind for thing in scene.things]


def links(scene: Scene) -> set[tuple[str, str, str]]:
    return {
        (thing.kind, thing.link.relation, scene.things[other].kind)
        for thing in scene.things
        if thing.link
        for other in thing.link.to
    }


@pytest.mark.parametrize(
    ("prompt", "things", "relations"),
    [
        (
            "Dog next to Eiffel Tower in early morning sunlight",
            ["dog", "eiffel-tower"],
            {("dog", "beside", "eiffel-tower")},
        ),
        (
            "Bunny on horse, holding a lollipop, on a foggy meadow where it grows daffodils",
            ["rabbit", "horse", "lollipop"],
            {("rabbit", "on", "horse"), ("lollipop", "held by", "rabbit")},
        ),
        (
            ("Generate monument of the Arc of Triumph in Paris, France, in the evening light "
            "with a small child holding a Teddy looks on."),
            ["arc-de-triomphe", "child", "teddy-bear"],
            {("child", "beside", "arc-de-triomphe"), ("teddy-bear", "held by", "child")},
        ),
        (
            "three red balloons and a cat under a tree at night",
            ["balloon", "cat", "tree"],
            {("cat", "under", "tree")},
        ),
        ("a bunny on a horse holding a lollipop", ["rabbit", "horse", "lollipop"], {
            ("rabbit", "on", "horse"), ("lollipop", "held by", "rabbit"),
        }),
        ("a hat on the bunny", ["hat", "rabbit"], {("hat", "worn by", "rabbit")}),
        ("a bunny in a hat", ["rabbit", "hat"], {("hat", "worn by", "rabbit")}),
        ("a bunny with a hat and a carrot", ["rabbit", "hat", "carrot"], {
            ("hat", "worn by", "rabbit"), ("carrot", "held by", "rabbit"),
        }),
        ("a girl holding a balloon next to a dog", ["girl", "balloon", "dog"], {
            ("balloon", "held by", "girl"), ("girl", "beside", "dog"),
        }),
        ("Under a tree, a cat sleeps", ["tree", "cat"], {("cat", "under", "tree")}),
        ("a dog between a cat and a horse", ["dog", "cat", "horse"], {
            ("dog", "between", "cat"), ("dog", "between", "horse"),
        }),
        ("a king and a queen on horses", ["king", "queen", "horse"], {
            ("king", "on", "horse"), ("queen", "on", "horse"),
        }),
        ("a boy in a red coat rides a bicycle", ["boy", "coat", "bicycle"], {
            ("coat", "worn by", "boy"), ("boy", "on", "bicycle"),
        }),
        ("a cat in a box", ["cat", "box"], {("cat", "in", "box")}),
        ("a balloon over a castle", ["balloon", "castle"], {("balloon", "over", "castle")}),
        ("a cat behind a dog", ["cat", "dog"], {("cat", "behind", "dog")}),
        ("a dog in front of a house", ["dog", "house"], {("dog", "in front of", "house")}),
        ("a cat. It holds a ball", ["cat", "football"], {("football", "held by", "cat")}),
        ("a dog with a cat", ["dog", "cat"], {("cat", "beside", "dog")}),
    ],
)  # fmt: skip
def test_who_stands_how_to_whom(
    prompt: str, things: list[str], relations: set[tuple[str, str, str]]
) -> None:
    scene = read(prompt)
    assert kinds(scene) == things
    assert links(scene) == relations
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "hour", "weather", "ground", "flowers"),
    [
        ("Dog next to Eiffel Tower in early morning sunlight", "dawn", (), None, ()),
        (
            "Bunny on horse, on a foggy meadow where it grows daffodils",
            None, ("fog",), "meadow", ("daffodils",),
        ),
        ("the Arc of Triumph in Paris, France, in the evening light", "evening", (), "city", ()),
        ("a cat at night", "night", (), None, ()),
        ("a house by the sea", None, (), "beach", ()),
        ("a boat on the sea in a storm", None, ("rain",), "sea", ()),
        ("penguins in falling snow", None, ("snow",), None, ()),
        ("a fox in the snow", None, (), "snow", ()),
        ("a sunny day", "day", ("sunny",), None, ()),
        ("a sunlit lounge area", "day", ("sunny",), "room", ()),
        ("tulips", None, (), "meadow", ("tulips",)),
        ("a camel in the desert at sunset", "evening", (), "desert", ()),
        ("a car in a city street", None, (), "street", ()),
        ("fish under the sea", None, (), "underwater", ()),
    ],
)  # fmt: skip
def test_where_and_when(
    prompt: str,
    hour: str | None,
    weather: tuple[str, ...],
    ground: str | None,
    flowers: tuple[str, ...],
) -> None:
    scene = read(prompt)
    assert (scene.hour, scene.weather, scene.ground) == (hour, weather, ground)
    assert scene.flowers == flowers
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "counts", "colours"),
    [
        ("three red balloons", [3], [(RED,)]),
        ("12 ducks", [12], [()]),
        ("dogs", [SEVERAL], [()]),
        ("a family", [SEVERAL], [()]),
        ("two mice and a goose", [2, 1], [(), ()]),
        ("a red fox and a blue boat", [1, 1], [(RED,), (BLUE,)]),
        ("red and blue balloons", [SEVERAL], [(RED, BLUE)]),
        ("an orange cat eats an orange", [1, 1], [(ORANGE,), ()]),
        ("a big, red house with a dog", [1, 1], [(RED,), ()]),
        ("a person in a blue shirt", [1, 1], [(), (BLUE,)]),
    ],
)
def test_numbers_and_colours_go_with_their_noun(
    prompt: str, counts: list[int], colours: list[tuple[str, ...]]
) -> None:
    scene = read(prompt)
    assert [thing.count for thing in scene.things] == counts
    assert [thing.colours for thing in scene.things] == colours


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a pirate ship", "pirate-ship"),
        ("an ice cream", "ice-cream"),
        ("a teddy bear", "teddy-bear"),
        ("a polar bear", "polar-bear"),
        ("a table", "table"),
        ("a king", "king"),
        ("a doctor", "doctor"),
        ("a fire engine", "fire-engine"),
        ("a hot dog", "hot-dog"),
        ("a chocolate cake", "cake"),
        ("wolves", "wolf"),
        ("cherries", "cherry"),
    ],
)
def test_nouns_are_read_in_the_right_sense(prompt: str, kind: str) -> None:
    assert kinds(read(prompt)) == [kind]


def test_a_word_that_it_does_not_know_is_not_drawn_and_takes_its_colour_with_it() -> None:
    scene = read("a purple zorgle with a cat")
    assert kinds(scene) == ["cat"]
    assert scene.things[0].colours == ()
    assert scene.not_drawn == ("purple", "zorgle")
    assert scene.understood == ("cat",)


def test_words_come_back_as_they_were_typed() -> None:
    scene = read("Generate TWO Red Balloons next to the Eiffel Tower at Night!")
    assert scene.understood == ("TWO Red Balloons", "next to", "Eiffel Tower", "at Night")


@pytest.mark.parametrize(
    "before",
    [
        (
            "You are an assistant designer that creates images for children. "
            "The image needs to be safe for work and appropriate for children. "
            "The image needs to be in color. Do not draw swords, dragons or castles.\n"
        ),
        "Instructions about children, dogs and castles.\n\nDraw this:\n",
        "Never draw a dragon. Make sure that no child is in danger.\nDRAW THIS: ",
    ],
)
def test_a_metaprompt_is_not_drawn(before: str) -> None:
    scene = read(before + "A unicorn in a forest")
    assert kinds(scene) == ["unicorn"]
    assert scene.ground == "forest"
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "things", "relations"),
    [
        ("a picture with my cat sitting on a sofa", ["cat", "sofa"], {("cat", "on", "sofa")}),
        ("a zorgly cat next to a zorgle, a horse", ["cat", "horse"], set()),
        ("a cat in a zorgly, old castle", ["cat", "castle"], {("cat", "in front of", "castle")}),
        ("children building a snowman", ["child", "snowman"], {("child", "beside", "snowman")}),
        ("the girl's hat", ["girl", "hat"], set()),
    ],
)
def test_who_stands_how_where_words_are_missing_or_unknown(
    prompt: str, things: list[str], relations: set[tuple[str, str, str]]
) -> None:
    scene = read(prompt)
    assert kinds(scene) == things
    assert links(scene) == relations


@pytest.mark.parametrize(
    "prompt",
    [
        "the sky, things arranged anew in another version",
        "no text, high quality, 4k",
        "wooden table",
        "orange leaves in autumn",
    ],
)
def test_words_that_say_nothing_of_what_to_draw_are_no_strangers(prompt: str) -> None:
    assert read(prompt).not_drawn == ()


def test_what_is_not_wanted_is_not_drawn() -> None:
    scene = read("no people, a horse on the beach, without a dog")
    assert kinds(scene) == ["horse"]


@pytest.mark.parametrize(
    "prompt", ["", "   ", "🦄🦄", "a", "</svg><script>alert(1)</script>", "!?"]
)
def test_any_text_is_read_without_an_error(prompt: str) -> None:
    assert kinds(read(prompt)) == []


def test_a_change_tells_what_to_add_to_remove_and_to_draw_anew() -> None:
    change = read_change("remove the dog and add another cat")
    assert change.removed == ("dog",)
    assert change.more
    assert kinds(change.scene) == ["cat"]
    assert read_change("make a variation").variation
    assert not read_change("make it lovelier").changes_anything


@pytest.mark.parametrize(
    ("prompt", "language", "flowers", "colours"),
    [
        ("a garden full of red and yellow roses", "en", "roses", ["#d4473f", "#f4cb45"]),
        ("a field of tulips and a red tractor", "en", "tulips", []),
        ("des roses roses", "fr", "roses", ["#ee94b2"]),
        ("un champ de tulipes jaunes et un chien noir", "fr", "tulips", ["#f4cb45"]),
        ("сад с красными розами", "ru", "roses", ["#d4473f"]),
    ],
)
def test_flowers_on_the_ground_have_the_colours_asked_for(
    prompt: str, language: str, flowers: str, colours: list[str]
) -> None:
    scene = read(prompt, language)
    assert scene.flowers == (flowers,)
    assert scene.flower_colours == tuple(colours)
    assert "rose" not in {thing.kind for thing in scene.things}
    assert scene.not_drawn == ()
