"""What pupils ask for in French: who plays with what, where it is, and what belongs to what."""

import pytest

from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Thing


def told(prompt: str) -> tuple[list[str], str]:
    """Tell each thing as "2 #d4473f cat on house", and where and when they are."""
    scene = read(prompt, language="fr")

    def one(thing: Thing) -> str:
        link = thing.link
        to = [scene.things[other].kind for other in link.to] if link else []
        count = [] if thing.count == 1 else [str(thing.count)]
        relation = [link.relation] if link else []
        return " ".join([*count, *thing.colours, thing.kind, *relation, *dict.fromkeys(to)])

    where = (scene.hour, *scene.weather, scene.ground, *scene.flowers)
    return [one(thing) for thing in scene.things], " ".join(part for part in where if part)


@pytest.mark.parametrize(
    ("prompt", "things", "where"),
    [
        # A ballon that one plays with is no balloon.
        (
            "un chien qui court après un ballon jaune",
            ["dog beside football", "#f4cb45 football"], "",
        ),
        ("un enfant avec un ballon rouge", ["child", "#d4473f balloon held by child"], ""),
        (
            "un gardien de but qui plonge pour arrêter le ballon",
            ["goalkeeper beside goal", "goal"], "",
        ),
        # What is ridden alone there is one of for each.
        ("quatre amis qui font du vélo", ["4 person on bicycle", "4 bicycle"], ""),
        ("deux filles en trottinette", ["2 girl on scooter", "2 scooter"], ""),
        # A path is where the forest or the mountain is.
        ("un loup sur un chemin de forêt", ["wolf"], "forest"),
        ("une vache dans un champ avec des montagnes derrière", ["cow"], "mountains"),
        ("un renard dans la forêt sous la neige", ["fox"], "snow forest"),
        ("des élèves dans la cour de l'école", ["0 child"], "street"),
        ("un chat dans un champ de lavande", ["cat"], "meadow lavender"),
        ("Notre-Dame de Paris au bord de la Seine", ["notre-dame"], "river"),
        ("deux astronautes dans une station spatiale", ["2 astronaut"], "room"),
        ("un anniversaire avec des ballons", ["cake", "0 balloon beside cake"], ""),
        # Windows and doors are those of the house.
        ("un escargot avec une maison à fenêtres sur le dos", ["snail", "house on snail"], ""),
        # A part leads on to whose it is.
        ("une vétérinaire qui soigne la patte d'un chien", ["vet beside dog", "dog"], ""),
        ("un pompier qui éteint un incendie", ["firefighter beside fire", "fire"], ""),
        ("un homme qui vend des glaces", ["man", "0 ice-cream held by man"], ""),
        ("un chat qui boit du lait dans un bol", ["cat", "bowl beside cat"], ""),
        (
            "une grenouille sur un nénuphar avec une couronne",
            ["frog on lily-pad", "lily-pad", "crown worn by frog"], "",
        ),
        (
            "un roi sur son trône avec une couronne en or",
            ["king on throne", "throne", "crown worn by king"], "",
        ),
        ("deux chevaliers qui se battent à l'épée", ["2 knight", "2 sword held by knight"], ""),
        ("un loup qui hurle à la lune", ["wolf"], "night"),
        ("une voiture volante", ["car over"], ""),
        ("un nuage noir au-dessus d'une maison", ["#3d3a40 cloud over house", "house"], ""),
        ("le père Noël et ses rennes", ["santa", "0 reindeer"], ""),
        ("une sorcière avec son balai", ["witch"], ""),
        ("un bateau sans voile sur un lac", ["sailing-boat"], "lake"),
        # Nouns whose plural is a verb too.
        ("un chat avec des bottes", ["cat", "0 boot worn by cat"], ""),
        ("des masques et des montres", ["0 mask", "0 watch"], ""),
        ("un garçon avec des jumelles", ["boy", "binoculars held by boy"], ""),
        # Food by what is on it.
        ("un gâteau aux fraises", ["fruit-cake"], ""),
        ("des crêpes au sucre", ["0 crepe"], ""),
        ("des saucisses sur un barbecue", ["0 sausage on barbecue", "barbecue"], ""),
        ("une maison dans un champignon géant", ["mushroom-house"], ""),
        ("des lucioles la nuit", ["0 firefly"], "night"),
    ],
)  # fmt: skip
def test_it_is_read(prompt: str, things: list[str], where: str) -> None:
    assert told(prompt) == (things, where)
    assert read(prompt, language="fr").not_drawn == ()


def test_what_comes_after_an_unknown_noun_is_not_taken_away() -> None:
    scene = read("un chat sans zorgle sur la plage", language="fr")
    assert (scene.ground, scene.unwanted) == ("beach", ())


def test_a_rainbow_behind_a_noun_is_its_colour() -> None:
    (unicorn,) = read("une licorne arc-en-ciel", language="fr").things
    assert "rainbow" in dict(unicorn.details)
