"""Soft rabbits, rings on snow, people at the Pole, nests, pictures in charcoal and in pixels."""

import pytest
from painter.drawn import shown

from imgkit.local.painter.reading import read

MEANT = [
    ("a girl with a plush bunny", "plush-rabbit"),
    ("une fille avec un lapin en peluche", "plush-rabbit"),
    ("девочка с плюшевым зайцем", "plush-rabbit"),
    ("a child on a snow tube", "snow-tube"),
    ("une bouée de neige", "snow-tube"),
    ("дети катаются на ватрушках", "snow-tube"),
    ("две ватрушки на столе", "pie"),
    ("a polar explorer with a flag", "polar-explorer"),
    ("un explorateur polaire", "polar-explorer"),
    ("полярник с флагом", "polar-explorer"),
    ("a swallow's nest under the roof", "nest"),
    ("un nid d'hirondelle sous le toit", "nest"),
    ("ласточкино гнездо под крышей", "nest"),
    ("Swallow's Nest castle", "swallows-nest"),
    ("замок Ласточкино гнездо", "swallows-nest"),
    ("a strawberry pie", "fruit-tart"),
    ("une tarte aux fraises", "fruit-tart"),
    ("клубничный пирог", "fruit-tart"),
]


@pytest.mark.parametrize(("prompt", "kind"), MEANT)
def test_each_is_what_it_is_called(prompt: str, kind: str) -> None:
    assert kind in {thing.kind for thing in read(prompt).things}
    assert read(prompt).not_drawn == ()


STYLED = [
    ("an eagle drawn in charcoal", "pencil"),
    ("un aigle dessiné au fusain", "pencil"),
    ("орёл, нарисованный углём", "pencil"),
    ("a pixel farm with hens", "pixel-art"),
    ("une ferme en pixels avec des poules", "pixel-art"),
    ("пиксельная ферма с курами", "pixel-art"),
]


@pytest.mark.parametrize(("prompt", "style"), STYLED)
def test_what_a_picture_is_drawn_with_is_its_style(prompt: str, style: str) -> None:
    scene = read(prompt)
    assert scene.style == style
    assert "rock" not in {thing.kind for thing in scene.things}


def test_coal_in_a_cart_is_no_style() -> None:
    scene = read("телега с углём")
    assert scene.style is None
    assert "rock" in {thing.kind for thing in scene.things}


@pytest.mark.parametrize(
    "prompt",
    ["a garden without weeds", "un potager sans mauvaises herbes", "огород без сорняков"],
)
def test_what_is_left_out_stands_on_no_signboard(prompt: str) -> None:
    assert read(prompt).signs == ()


@pytest.mark.parametrize("prompt", ["at the North Pole", "au pôle Nord", "на Северном полюсе"])
def test_no_firs_grow_at_the_pole(prompt: str) -> None:
    scene = read(prompt)
    assert (scene.ground, scene.site) == ("snow", "drift-ice")


def test_a_cuddly_rabbit_has_ears_that_hang_beside_its_head() -> None:
    rabbit = shown("plush-rabbit")
    assert rabbit.width(35) > 1.1 * rabbit.width(14)
    assert len(rabbit.runs(48)) == 2


def test_a_ring_for_the_snow_is_flat_and_has_a_hole() -> None:
    ring = shown("snow-tube", colour="#3f8fd0")
    assert ring.width(12) > 2 * ring.reach(0)
    assert sum(ring.colour(0, 16)) < 0.85 * sum(ring.colour(0, 5))
