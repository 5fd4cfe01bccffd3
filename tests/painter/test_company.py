"""Who moves with something wears it or holds it; who moves with somebody has company."""

import io

import pytest
from PIL import Image

from imgkit.local.painter import paint
from imgkit.local.painter.reading import read


@pytest.mark.parametrize(
    ("prompt", "kind", "relation"),
    [
        ("a dog running with a hat", "hat", "worn by"),
        ("an ostrich running with a scarf", "scarf", "worn by"),
        ("a girl running with a balloon", "balloon", "held by"),
        ("a boy walking with his dog", "dog", "beside"),
        ("une autruche qui court avec une écharpe au cou", "scarf", "worn by"),
        ("une fille qui court avec son chien", "dog", "beside"),
        ("собака бежит с шарфом", "scarf", "worn by"),
        ("мальчик бежит с воздушным шариком", "balloon", "held by"),
        ("девочка танцует с мамой", "woman", "beside"),
    ],
)
def test_what_comes_along_has_its_place(prompt: str, kind: str, relation: str) -> None:
    mover, other = read(prompt).things
    assert other.kind == kind
    assert other.link is not None
    assert other.link.relation == relation
    assert mover.link is None


def test_what_the_dice_add_to_a_place_walks_no_dog() -> None:
    picture = paint("un skatepark plein de graffitis le soir", (96, 96), 1, 0.7)
    assert Image.open(io.BytesIO(picture.image)).size == (96, 96)
