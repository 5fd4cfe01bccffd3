"""What children type: prompts of every day in three languages, read without a rest."""

from pathlib import Path

import pytest

from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.words import LANGUAGES

EVERYDAY = Path(__file__).with_name("everyday")


def told(scene: Scene) -> list[str]:
    """Tell each thing as "dragon over" or "cat on house"."""
    return [
        " ".join(
            [
                *thing.colours,
                thing.kind,
                *([thing.link.relation] if thing.link else []),
                *(scene.things[other].kind for other in (thing.link.to if thing.link else ())),
            ]
        )
        for thing in scene.things
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_all_that_children_type_is_read_to_the_last_word(language: str) -> None:
    prompts = (EVERYDAY / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    rests = {prompt: read(prompt).not_drawn for prompt in prompts}
    left = {prompt: rest for prompt, rest in rests.items() if rest}
    assert len(prompts) > 190
    assert len(left) <= 0.03 * len(prompts), left


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_children_type_is_in_the_language_that_it_is_in(language: str) -> None:
    prompts = (EVERYDAY / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    assert [one for one in prompts if read(one).language != language] == []


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        # Who is over a place flies; what stands over it does not.
        ("a dragon flying over a city", ["dragon over"]),
        ("un dragon au-dessus de la ville", ["dragon over"]),
        ("дракон летит над городом", ["dragon over"]),
        ("a bird and a bat flying above the city", ["bird over", "bat over"]),
        ("a bridge over a river", ["bridge"]),
        ("un dragon au-dessus des nuages", ["dragon over"]),
        # Instruments are played.
        ("a girl playing guitar", ["girl", "guitar held by girl"]),
        ("une fille qui joue de la guitare", ["girl", "guitar held by girl"]),
        ("девочка играет на гитаре", ["girl", "guitar held by girl"]),
        ("a boy playing the piano", ["boy", "piano held by boy"]),
        ("children playing, and a dog", ["child", "dog"]),
        # Who is in a seat is to be seen.
        ("a king in an armchair", ["king on armchair", "armchair"]),
        ("un bébé dans un lit", ["baby in made-bed", "made-bed"]),
        ("кот в кресле", ["cat on armchair", "armchair"]),
        ("a cat in a box", ["cat in box", "box"]),
        # Who is on a branch or a roof sits on what is drawn of it.
        ("three owls on a branch", ["owl on branch", "branch"]),
        ("un hibou sur une branche", ["owl on branch", "branch"]),
        ("сова на ветке дуба", ["owl in oak", "oak"]),
        ("a cat on the roof", ["cat on house", "house"]),
        ("a cat sitting on the roof of a house", ["cat on house", "house"]),
        ("кот сидит на крыше дома", ["cat on house", "house"]),
        ("кот на крыше замка", ["cat on castle", "castle"]),
        # Other verbs and materials.
        ("a cat leaning against a tree", ["cat beside tree", "tree"]),
        ("un chat appuyé contre un arbre", ["cat beside tree", "tree"]),
        ("кот прислонился к дереву", ["cat beside tree", "tree"]),
        ("a girl hugging a teddy bear", ["girl", "teddy-bear held by girl"]),
        ("a dog chasing a cat", ["dog behind cat", "cat"]),
        ("a mother waiting for the bus", ["woman beside bus", "bus"]),
        ("a bowl full of cherries on a table", ["bowl on table", "cherry in bowl", "table"]),
        ("a basket full of apples", ["basket", "apple in basket"]),
        ("un panier rempli de pommes", ["basket", "apple in basket"]),
        ("корзина, полная яблок", ["basket", "apple in basket"]),
        ("a house made of wood", ["house"]),
        ("дом из дерева", ["house"]),
        ("two penguins next to each other", ["penguin"]),
        ("a girl dressed as a bee", ["girl beside bee", "bee"]),
        ("a cat in the rain and a dog", ["cat", "dog"]),
        ("a bird in the sky and a dog", ["bird", "dog"]),
        ("робот-собака", ["dog"]),
    ],
)
def test_who_does_what(prompt: str, things: list[str]) -> None:
    scene = read(prompt)
    assert told(scene) == things
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "ground", "not_drawn"),
    [
        ("a green hill", "meadow", ()),
        ("une colline verte", "meadow", ()),
        ("белый домик на зелёном холме", "meadow", ()),
        ("a blue lake", "lake", ()),
        ("a purple forest", "forest", ("purple",)),
        ("une forêt violette", "forest", ("violette",)),
        ("a golden autumn", None, ()),
    ],
)
def test_a_colour_that_a_place_has_anyhow_is_understood(
    prompt: str, ground: str | None, not_drawn: tuple[str, ...]
) -> None:
    scene = read(prompt)
    assert (scene.ground, scene.not_drawn) == (ground, not_drawn)


@pytest.mark.parametrize(
    "prompt",
    [
        "a princess with golden hair and a cat",
        "une princesse aux cheveux dorés et un chat",
        "принцесса с золотыми волосами и кот",
    ],
)
def test_the_colour_of_hair_is_not_drawn_on_what_comes_next(prompt: str) -> None:
    scene = read(prompt)
    assert [(thing.kind, thing.colours) for thing in scene.things] == [
        ("princess", ()),
        ("cat", ()),
    ]
    assert scene.things[0].details == (("hair", "#dda63a"),)
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "not_drawn"),
    [
        ("a cat frobnizing in the garden", ()),
        ("un chat qui frobne dans le jardin", ()),
        ("кот фробнует в саду", ()),
        ("a zorgling in the garden", ("zorgling",)),
        ("un zorgle dans le jardin", ("zorgle",)),
        ("зюгрик в саду", ("зюгрик",)),
    ],
)
def test_an_unknown_verb_is_nothing_to_draw_and_an_unknown_noun_is(
    prompt: str, not_drawn: tuple[str, ...]
) -> None:
    assert read(prompt).not_drawn == not_drawn
