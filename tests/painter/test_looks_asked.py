"""How somebody or something looks, as it is asked for: sad, bearded, crooked, giant, on fire."""

import pytest
from painter.drawn import draw, share_of, shown

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read
from imgkit.local.painter.sites import sites

RED = "#d42a2a"


def composed(prompt: str, seed: int = 1) -> Composition:
    return compose(read(prompt, language="fr"), (512, 512), Dice(seed, 0.7), Dice(seed, 0.7))


def box_of(composition: Composition, kind: str, copy: int = 0) -> Part:
    things = composition.stage.scene.things
    return [part for part in composition.parts if things[part.thing].kind == kind][copy]


@pytest.mark.parametrize(
    ("prompt", "details"),
    [
        ("un chat triste", (("mood", "sad"),)),
        ("un loup en colère", (("mood", "angry"),)),
        ("un clown qui pleure", (("mood", "crying"),)),
        ("une citrouille souriante", (("mood", "happy"),)),
        ("un homme avec une barbe blanche", (("beard", "short"), ("hair", "#f6f2ea"))),
        ("un monsieur moustachu", (("moustache", "full"),)),
        ("une fille aux cheveux longs", (("hairstyle", "long"),)),
        ("une fille blonde", (("hair", "#e8c56a"),)),
        ("une fille rousse", (("hair", "#d98343"),)),
        ("une maison biscornue", (("lean", "crooked"),)),
        ("un dragon qui crache du feu", (("breath", "fire"),)),
        ("un bouquet de roses", (("flower", "roses"),)),
        ("une maison avec une porte rouge", (("door", "#d4473f"),)),
        ("une maison aux volets bleus", (("windows", "#4a80c4"),)),
    ],
)
def test_a_trait_is_read(prompt: str, details: tuple[tuple[str, str], ...]) -> None:
    scene = read(prompt, language="fr")
    assert [(thing.details, thing.colours) for thing in scene.things] == [(details, ())]
    assert scene.not_drawn == ()


def test_what_is_missing_is_left_out() -> None:
    assert read("un clown sans moustache", language="fr").unwanted == ("moustache",)


def test_a_fox_is_red_all_over_and_a_girl_is_not() -> None:
    assert read("un renard roux", language="fr").things[0].colours == ("#d98343",)


@pytest.mark.parametrize("trait", [("beard", "short"), ("beard", "long"), ("moustache", "full")])
def test_a_beard_has_the_colour_of_the_hair(trait: tuple[str, str]) -> None:
    plain = shown("man", details=(("hair", RED),))
    bearded = shown("man", details=(("hair", RED), trait))
    assert share_of(bearded, RED) > share_of(plain, RED) + 0.004


def test_a_mood_changes_the_face_and_not_the_rest() -> None:
    calm, sad = draw("woman"), draw("woman", details=(("mood", "crying"),))
    assert sad.svg != calm.svg
    assert (sad.width, sad.height) == (calm.width, calm.height)


def test_an_old_pirate_is_grey_and_bearded() -> None:
    assert draw("pirate", age="old").svg != draw("pirate").svg


def test_fire_reaches_beyond_the_dragon() -> None:
    tame, fierce = composed("un dragon vert"), composed("un dragon vert qui crache du feu")
    wide = [box_of(one, "dragon") for one in (tame, fierce)]
    shape = [(box.right - box.left) / (box.bottom - box.top) for box in wide]
    assert shape[1] > 1.05 * shape[0]


def test_a_crooked_house_leans() -> None:
    straight, crooked = (composed(f"une maison {how}") for how in ("blanche", "blanche biscornue"))
    shape = [
        (box.right - box.left) / (box.bottom - box.top)
        for box in (box_of(one, "house") for one in (straight, crooked))
    ]
    assert shape[1] > 1.1 * shape[0]


def test_a_giant_loaf_is_held_and_large() -> None:
    usual, giant = (
        composed(f"un boulanger qui tient une baguette{size}") for size in (" rouge", " géante")
    )
    share = [
        (box_of(one, "baguette").right - box_of(one, "baguette").left)
        / (box_of(one, "baker").bottom - box_of(one, "baker").top)
        for one in (usual, giant)
    ]
    assert share[1] > 1.3 * share[0]


def test_a_goalkeeper_lies_in_the_air() -> None:
    box = box_of(composed("un gardien de but qui plonge"), "goalkeeper")
    standing = box_of(composed("un gardien de but"), "goalkeeper")
    assert box.right - box.left > 1.5 * (standing.right - standing.left)


@pytest.mark.parametrize("seed", [1, 2])
def test_two_rabbits_are_both_under_one_umbrella(seed: int) -> None:
    picture = composed("deux lapins blancs sous un parapluie rouge", seed)
    shelter = box_of(picture, "umbrella")
    for copy in (0, 1):
        rabbit = box_of(picture, "rabbit", copy)
        assert shelter.left - 12 < (rabbit.left + rabbit.right) / 2 < shelter.right + 12
        assert rabbit.top > shelter.top


@pytest.mark.parametrize(
    "name",
    ["control-panel", "barbecue", "fruit-cake", "fruit-tart", "crepe", "mushroom-house",
     "firefly", "seaweed", "bouquet"],
)  # fmt: skip
def test_it_takes_the_colour_that_is_asked_for(name: str) -> None:
    red, blue = (share_of(shown(name, colour=colour), RED) for colour in (RED, "#3f6fd0"))
    assert red > blue + 0.05


def test_the_door_of_a_mushroom_house_has_its_colour() -> None:
    painted = shown("mushroom-house", colour="#5d9f56", details=(("door", RED),))
    assert share_of(painted, RED) > share_of(shown("mushroom-house", colour="#5d9f56"), RED) + 0.008


def test_inside_a_spaceship_there_are_no_meadows() -> None:
    picture = composed("trois cosmonautes dans une station spatiale")
    setting = picture.stage.setting
    assert (setting.ground, sites()[setting.site or ""].paint) == ("room", "spacecraft")


def test_a_fish_in_a_garden_has_water() -> None:
    assert composed("un jardin avec des carpes").stage.setting.ground == "lake"
    assert composed("un jardin avec un chien").stage.setting.ground == "meadow"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_rocket_flies_between_two_planets(seed: int) -> None:
    picture = composed("une fusée entre deux planètes", seed)
    rocket = box_of(picture, "rocket")
    planets = [box_of(picture, "planet", copy) for copy in (0, 1)]
    left, right = sorted((box.left + box.right) / 2 for box in planets)
    assert left < (rocket.left + rocket.right) / 2 < right


def test_a_spider_is_in_the_middle_of_its_web() -> None:
    picture = composed("une araignée au milieu de sa toile")
    spider, web = box_of(picture, "spider"), box_of(picture, "spider-web")
    assert web.left < spider.left < spider.right < web.right
    assert web.top < spider.top < spider.bottom < web.bottom


def test_a_sun_with_sunglasses_is_the_only_sun() -> None:
    picture = composed("un soleil avec des lunettes de soleil")
    assert [thing.kind for thing in picture.stage.scene.things] == ["sun-face", "sunglasses"]
    assert not picture.stage.setting.sun
    assert read("un chat au soleil", language="fr").weather == ("sunny",)
