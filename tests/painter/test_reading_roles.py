"""Roles played by animals, relatives, what was named before or is unwanted, painted parts."""

from dataclasses import replace

import pytest

from imgkit.local.painter import background
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.drawings import DRAWINGS
from imgkit.local.painter.light import light_at
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Link
from imgkit.local.painter.setting import decide

_DAY = light_at("day")


@pytest.mark.parametrize(
    ("prompt", "animal", "worn"),
    [
        ("a superhero cat flying over the city", "cat", {"cape"}),
        ("three astronaut penguins on the moon", "penguin", {"space-helmet"}),
        ("a cat dressed as a pirate", "cat", {"pirate-hat"}),
        ("un chat pirate", "cat", {"pirate-hat"}),
        ("un pingouin détective", "penguin", {"detective-hat"}),
        ("un lapin déguisé en roi", "rabbit", {"crown", "cape"}),
        ("кот-космонавт", "cat", {"space-helmet"}),
        ("комикс про мышонка-сыщика с лупой", "mouse", {"detective-hat"}),
        ("кот космонавт", "cat", {"space-helmet"}),
    ],
)
def test_an_animal_in_a_role_is_one_figure(prompt: str, animal: str, worn: set[str]) -> None:
    things = read(prompt).things
    who = next(index for index, thing in enumerate(things) if thing.kind == animal)
    assert {one.kind for one in things if one.link == Link("worn by", (who,))} == worn
    assert not {"superhero", "astronaut", "pirate", "detective", "king"} & {
        one.kind for one in things
    }


def test_each_of_several_wears_it_and_has_what_is_said_of_them() -> None:
    hat, cats = read("три чёрных кота-пирата").things
    assert (cats.count, len(cats.colours), hat.link) == (3, 1, Link("worn by", (1,)))


@pytest.mark.parametrize(
    "prompt",
    ["a boy dressed as a pirate", "un garçon déguisé en pirate", "мальчик в костюме пирата"],
)
def test_a_child_in_a_role_becomes_it(prompt: str) -> None:
    (pirate,) = read(prompt).things
    assert (pirate.kind, pirate.age, pirate.gender) == ("pirate", "child", "man")


def test_two_people_side_by_side_stay_two() -> None:
    assert [one.kind for one in read("a king and a pirate").things] == ["king", "pirate"]


@pytest.mark.parametrize(
    ("prompt", "kind", "age"),
    [
        ("three penguins walking behind their mum", "penguin", "adult"),
        ("a koala with her baby on her back", "koala", "child"),
        ("une girafe et son bébé", "giraffe", "child"),
        ("un ours avec sa maman", "bear", "adult"),
        ("слон со своим детёнышем", "elephant", "child"),
    ],
)
def test_the_relatives_of_an_animal_are_such_animals(prompt: str, kind: str, age: str) -> None:
    things = read(prompt).things
    assert [one.kind for one in things] == [kind, kind]
    assert things[1].age == age


def test_the_mother_of_a_child_is_a_woman() -> None:
    assert [one.kind for one in read("a girl and her mum").things] == ["girl", "woman"]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a hammock between two palms. In the hammock sleeps a pirate", "hammock"),
        ("un hamac entre deux palmiers. Dans le hamac dort un pirate", "hammock"),
        ("папа ест банан, а обезьянка показывает на папу", "man"),
    ],
)
def test_what_was_named_before_is_not_drawn_twice(prompt: str, kind: str) -> None:
    assert [one.kind for one in read(prompt).things].count(kind) == 1


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("a red boat and the blue boat", "sailing-boat", 2),
        ("un chat blanc regarde le chat noir", "black-cat", 1),
        ("белый кот и чёрный кот", "black-cat", 1),
    ],
)
def test_another_one_of_its_kind_is_drawn_too(prompt: str, kind: str, count: int) -> None:
    assert [one.kind for one in read(prompt).things].count(kind) == count


@pytest.mark.parametrize(
    ("prompt", "sitting"),
    [("в вольере сидит папа, а рядом лев", "man"), ("on the bench sits a bear", "bear")],
)
def test_who_is_named_after_the_verb_has_its_pose(prompt: str, sitting: str) -> None:
    poses = {one.kind: one.pose for one in read(prompt).things}
    assert poses[sitting] == "sitting"
    assert poses.get("lion") is None


@pytest.mark.parametrize(
    ("prompt", "unwanted"),
    [
        ("a meadow without trees", "tree"),
        ("un pré sans arbres", "tree"),
        ("луг без деревьев", "tree"),
        ("a night sky without a moon", "moon"),
        ("une nuit sans lune", "moon"),
        ("ночное небо без луны", "moon"),
        ("a snowman without a nose", "nose"),
        ("un bonhomme de neige sans nez", "nose"),
        ("снеговик без носа", "nose"),
        ("un gâteau d'anniversaire sans bougies", "candle"),
    ],
)
def test_what_is_unwanted_travels_in_the_scene(prompt: str, unwanted: str) -> None:
    scene = read(prompt)
    assert unwanted in scene.unwanted
    assert unwanted in decide(scene, Dice(1, 0.7)).unwanted
    assert scene.not_drawn == ()


def test_scenery_respects_what_is_unwanted() -> None:
    def ground(kind: str, seed: int, *unwanted: str) -> str:
        frame = (_DAY, 512, 512, 256)
        return background.ground(kind, Dice(seed, 0.7), *frame, unwanted=unwanted)

    assert any(ground("meadow", seed) != ground("meadow", seed, "tree") for seed in range(9))
    assert all(len(ground("snow", seed, "tree")) < len(ground("snow", seed)) for seed in range(3))


def test_a_moonless_night_has_stars_and_no_moon() -> None:
    setting = decide(read("ночное небо без луны"), Dice(1, 0.7))
    assert not setting.sun
    assert decide(read("ночное небо"), Dice(1, 0.7)).sun


@pytest.mark.parametrize(("kind", "part"), [("snowman", "nose"), ("cake", "candle")])
def test_a_part_can_be_left_away(kind: str, part: str) -> None:
    whole, without = (
        DRAWINGS[kind](Dice(1, 0), Look(without=parts), _DAY).svg for parts in ((), (part,))
    )
    assert len(without) < len(whole)


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a castle without windows", "without windows"),
        ("un château sans fenêtres", "sans fenêtres"),
        ("кот без лап", "без лап"),
    ],
)
def test_what_cannot_be_left_away_is_said(prompt: str, words: str) -> None:
    assert read(prompt).not_drawn == (words,)


@pytest.mark.parametrize(
    ("prompt", "kind", "part", "colour"),
    [
        ("a mermaid combing her orange hair", "mermaid", "hair", "#ee8a34"),
        ("une fille aux cheveux roux", "girl", "hair", "#d98343"),
        ("девочка с чёрными волосами", "girl", "hair", "#3d3a40"),
        ("корабль с алыми парусами", "ship", "sails", "#d93a2b"),
        ("a house with a blue roof", "house", "roof", "#4a80c4"),
    ],
)
def test_a_part_has_its_colour(prompt: str, kind: str, part: str, colour: str) -> None:
    scene = read(prompt)
    assert (kind, ((part, colour),)) in [(one.kind, one.details) for one in scene.things]
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    ("kind", "part"),
    [("woman", "hair"), ("king", "hair"), ("ship", "sails"), ("boat", "sails"), ("house", "roof")],
)
def test_a_drawing_shows_the_colour_of_its_part(kind: str, part: str) -> None:
    look = Look()
    asked = replace(look, details=((part, "#12d3a4"),))
    plain, coloured = (DRAWINGS[kind](Dice(1, 0), one, _DAY).svg for one in (look, asked))
    assert plain != coloured


def test_the_colour_of_a_part_that_nobody_colours_is_said() -> None:
    assert read("a cat with green claws").not_drawn == ("green",)
