"""People that do and wear things: clothes, roles with their gear, musicians, actions."""

import pytest
from painter.drawn import draw, shown
from PIL import ImageChops

from imgkit.local.painter.looks.clothing import Cloth, clothe
from imgkit.local.painter.people.garments import garments
from imgkit.local.painter.placing.group import single
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds

RED, BLUE, YELLOW = "#d4473f", "#4a80c4", "#f4cb45"


def told(prompt: str) -> list[str]:
    """Tell each thing with its colour, its pose, and how it stands to which others."""
    scene = read(prompt)

    def one(thing: Thing) -> str:
        to = [scene.things[other].kind for other in thing.link.to] if thing.link else []
        link = [thing.link.relation, *to] if thing.link else []
        return " ".join([*thing.colours, thing.kind, *([thing.pose] if thing.pose else []), *link])

    return [one(thing) for thing in scene.things]


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("a girl wearing a yellow raincoat", ["girl", f"{YELLOW} raincoat worn by girl"]),
        ("a boy in jeans", ["boy", "trousers worn by boy"]),
        ("un chat avec des lunettes", ["cat", "glasses worn by cat"]),
        ("un garçon en pull rouge", ["boy", f"{RED} jumper worn by boy"]),
        ("девочка в жёлтом плаще", ["girl", f"{YELLOW} raincoat worn by girl"]),
        ("кот в сапогах", ["cat", "boot worn by cat"]),
        ("a mouse in a boot", ["mouse in boot", "boot"]),
        ("a puppy in a slipper", ["dog in slipper", "slipper"]),
        ("a woman in a blue dress and a red hat",
         ["woman", f"{BLUE} dress worn by woman", f"{RED} hat worn by woman"]),
        ("a teddy bear in pyjamas", ["teddy-bear", "pyjamas worn by teddy-bear"]),
        ("a girl holding a red coat", ["girl", f"{RED} coat held by girl"]),
    ],
)  # fmt: skip
def test_clothes_are_worn_and_keep_their_colour(prompt: str, things: list[str]) -> None:
    assert told(prompt) == things


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("a girl watering flowers", ["girl", "watering-can held by girl"]),
        ("une fille qui arrose les fleurs", ["girl", "watering-can held by girl"]),
        ("девочка поливает цветы", ["girl", "watering-can held by girl"]),
        ("a boy fishing with a fishing rod", ["boy", "fishing-rod held by boy"]),
        ("a fisherman fishing", ["fisherman standing"]),
        ("a pianist at a piano", ["pianist"]),
        ("скрипач играет на скрипке", ["violinist standing"]),
        ("a painting of a cat", ["cat"]),
        ("a boy waving", ["boy waving"]),
        (
            "a girl skating",
            ["girl gliding on frozen-pond", "ice-skate worn by girl", "frozen-pond"],
        ),
        ("a tractor pulling a trailer", ["tractor beside trailer", "trailer"]),
        ("мальчик машет флагом", ["boy waving", "flag held by boy"]),
    ],
)
def test_an_action_gives_a_pose_or_a_tool(prompt: str, things: list[str]) -> None:
    assert told(prompt) == things
    assert not read(prompt).not_drawn


GARMENTS = sorted({kind.garment for kind in kinds().values()} - {""})


@pytest.mark.parametrize("garment", GARMENTS)
@pytest.mark.parametrize("who", ["woman", "king"])
def test_every_garment_shows_in_its_colour(who: str, garment: str) -> None:
    red, blue = (shown(who, garments=((garment, colour),)).rgb for colour in (RED, BLUE))
    assert red.size == blue.size
    assert ImageChops.difference(red, blue).getbbox() is not None


@pytest.mark.parametrize("player", sorted({k.player for k in kinds().values()} - {""}))
def test_everyone_can_play_what_a_player_plays(player: str) -> None:
    assert draw("man", player=player).svg != draw("man").svg
    assert draw("queen", player=player).svg != draw("queen").svg


@pytest.mark.parametrize("zone", sorted({one.zone for one in garments().values()}))
@pytest.mark.parametrize("name", ["dog", "mouse", "penguin", "owl", "elephant", "snowman"])
def test_what_an_animal_wears_touches_it(name: str, zone: str) -> None:
    animal = single(0, 0, kinds()[name], draw(name), 1)
    group = clothe(animal, 1, zone, Cloth(RED))
    body, worn = group.parts
    assert group.svg != animal.svg
    assert worn.thing == 1
    assert worn.left < worn.right
    assert worn.top < worn.bottom <= body.bottom + 0.1 * animal.height
    assert worn.left < body.right
    assert worn.right > body.left
    assert worn.bottom > body.top
    assert worn.top >= body.top - 0.2 * animal.height
