"""Breeds, species and callings: each is known by its name, and is no other's stand-in."""

import pytest
from painter.drawn import Rendered, draw, share_of
from PIL import ImageStat

from imgkit.local.painter.reading import read

# Kind, and what it is called in English, French and Russian.
KNOWN = (
    ("blackbird", "blackbird", "merle", "чёрный дрозд"),
    ("nightingale", "nightingale", "rossignol", "соловей"),
    ("goldfinch", "goldfinch", "chardonneret", "щегол"),
    ("jay", "jay", "geai", "сойка"),
    ("starling", "starling", "étourneau", "скворец"),
    ("cuckoo", "cuckoo", "coucou oiseau", "кукушка"),
    ("pheasant", "pheasant", "faisan", "фазан"),
    ("bluebird", "bluebird", "merle bleu", "лазурная птица"),
    ("cardinal-bird", "cardinal", "cardinal rouge", "птица кардинал"),
    ("snowy-owl", "snowy owl", "harfang des neiges", "полярная сова"),
    ("barn-owl", "barn owl", "chouette effraie", "сипуха"),
    ("siamese-cat", "siamese cat", "chat siamois", "сиамская кошка"),
    ("tabby-cat", "tabby cat", "chat tigré", "полосатый кот"),
    ("tortoiseshell-cat", "calico cat", "chat tricolore", "трёхцветная кошка"),
    ("hairless-cat", "sphynx cat", "chat sans poils", "кот сфинкс"),
    ("st-bernard", "st bernard", "saint-bernard", "сенбернар"),
    ("bernese", "bernese mountain dog", "bouvier bernois", "бернский зенненхунд"),
    ("rottweiler", "rottweiler", "rottweiler", "ротвейлер"),
    ("doberman", "doberman", "doberman", "доберман"),
    ("boxer-dog", "boxer dog", "chien boxer", "собака боксёр"),
    ("greyhound", "greyhound", "lévrier", "борзая"),
    ("great-dane", "great dane", "dogue allemand", "немецкий дог"),
    ("cocker-spaniel", "cocker spaniel", "cocker", "кокер-спаниель"),
    ("salmon", "salmon", "saumon", "лосось"),
    ("trout", "trout", "truite", "форель"),
    ("pike", "pike", "brochet", "щука"),
    ("tuna", "tuna", "thon", "тунец"),
    ("carp", "carp", "carpe", "карп"),
    ("sardine", "sardine", "sardine", "сардина"),
    ("swordfish", "swordfish", "espadon", "рыба-меч"),
    ("catfish", "catfish", "silure", "сом"),
    ("piranha", "piranha", "piranha", "пиранья"),
    ("koi", "koi", "carpe koï", "карп кои"),
    ("perch", "perch fish", "perche poisson", "окунь"),
    ("anglerfish", "anglerfish", "poisson-lanterne", "рыба-удильщик"),
    ("hare", "hare", "lièvre", "заяц-русак"),
    ("snow-hare", "snow hare", "lièvre variable", "заяц-беляк"),
    ("puma", "puma", "puma", "пума"),
    ("coyote", "coyote", "coyote", "койот"),
    ("fennec", "fennec", "fennec", "фенек"),
    ("chimpanzee", "chimpanzee", "chimpanzé", "шимпанзе"),
    ("toad", "toad", "crapaud", "жаба"),
    ("moth", "moth", "papillon de nuit", "мотылёк"),
    ("beluga", "beluga", "béluga", "белуха"),
    ("sea-lion", "sea lion", "otarie", "морской лев"),
    ("tarantula", "tarantula", "tarentule", "тарантул"),
    ("conjurer", "magician", "magicien", "фокусник"),
    ("wizard", "wizard", "sorcier", "волшебник"),
    ("fishing-boat", "fishing boat", "bateau de pêche", "рыбацкая лодка"),
    ("anthill", "anthill", "fourmilière", "муравейник"),
    ("fairy-lights", "fairy light", "guirlande", "гирлянда"),
    ("confetti", "confetti", "confetti", "конфетти"),
    ("mud", "mud puddle", "flaque de boue", "грязь"),
    ("journalist", "journalist", "journaliste", "журналист"),
    ("business-person", "businessman", "homme d'affaires", "бизнесмен"),
    ("librarian", "librarian", "bibliothécaire", "библиотекарь"),
    ("bus-driver", "bus driver", "chauffeur de bus", "водитель автобуса"),
    ("sea-captain", "captain", "capitaine", "капитан"),
    ("chest", "treasure", "trésor", "клад"),
    ("throne", "throne", "trône", "трон"),
    ("guitarist", "musician", "musicien", "музыкант"),
)


@pytest.mark.parametrize("kind", [name for name, *_ in KNOWN])
def test_it_is_known_in_three_languages(kind: str) -> None:
    (words,) = [words for name, *words in KNOWN if name == kind]
    for word in words:
        assert [thing.kind for thing in read(word).things] == [kind], word
        assert read(word).not_drawn == ()


def brightness(name: str) -> float:
    """The mean brightness of a drawing, from 0 to 255, without what is around it."""
    rendered = Rendered(draw(name))
    return ImageStat.Stat(rendered.image.convert("L"), rendered.solid).mean[0]


def test_a_blackbird_is_black_and_a_goldfinch_is_not() -> None:
    assert brightness("blackbird") < 100 < brightness("goldfinch")


def test_a_blackbird_is_black_on_the_wing_too() -> None:
    assert brightness("flying-blackbird") < 100 < brightness("flying-goldfinch")


def test_a_rottweiler_is_darker_than_a_boxer() -> None:
    assert brightness("rottweiler") + 40 < brightness("boxer-dog")


def test_the_sword_of_a_swordfish_makes_it_longer_than_a_tuna() -> None:
    sword, tuna = draw("swordfish"), draw("tuna")
    assert sword.right / sword.height > 1.2 * tuna.right / tuna.height


def test_a_pheasant_has_a_longer_tail_than_a_jay() -> None:
    assert draw("pheasant").width > 1.2 * draw("jay").width


def test_a_siamese_cat_has_dark_ears() -> None:
    siamese, tabby = Rendered(draw("siamese-cat")), Rendered(draw("tabby-cat"))
    tops = [
        ImageStat.Stat(one.image.convert("L").crop((0, 0, one.image.width, 24)),
                       one.solid.crop((0, 0, one.image.width, 24))).mean[0]
        for one in (siamese, tabby)
    ]  # fmt: skip
    assert brightness("siamese-cat") > brightness("tabby-cat")
    assert tops[0] < tops[1]


@pytest.mark.parametrize("name", ["alien", "troll", "goblin", "ogre"])
def test_the_colour_asked_for_is_that_of_the_head_of_a_being(name: str) -> None:
    rendered = Rendered(draw(name, colour="#2266dd"))
    rendered.image = rendered.image.crop((0, 0, rendered.image.width, rendered.image.height // 3))
    assert share_of(rendered, "#2266dd") > 0.2
