"""What a French prompt is read as, and that the French word file is whole."""

import pytest

from imgkit.local.painter.background.blooms import BLOOMS
from imgkit.local.painter.reading import read, read_change
from imgkit.local.painter.scene import SEVERAL, Scene, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import load
from imgkit.local.painter.words.spelling import split

_COLOURS = {
    "#d4473f": "red", "#4a80c4": "blue", "#5d9f56": "green", "#f6f2ea": "white",
    "#3d3a40": "black", "#ee8a34": "orange", "#d98343": "ginger", "#f4cb45": "yellow",
    "#ee94b2": "pink", "#8657a8": "violet", "#8d6244": "brown", "#98979c": "grey",
    "#a4c94a": "light-green", "#2b4a86": "dark-blue",
}  # fmt: skip

Case = tuple[str, list[str], set[str], str]
"""A prompt, its things, how they stand to each other, and where and when it all is."""

# Words as they stand in the file, but for the plain endings of plurals.
READ: list[Case] = [
    (
        "Chien à côté de la tour Eiffel au lever du soleil",
        ["dog", "eiffel-tower"], {"dog beside eiffel-tower"}, "dawn",
    ),
    ("Génère une image de Big Ben la nuit", ["big-ben"], set(), "night"),
    ("un lapin sur un cheval", ["rabbit", "horse"], {"rabbit on horse"}, ""),
    (
        "un lapin à cheval sur un mouton tient une sucette",
        ["rabbit", "sheep", "lollipop"], {"rabbit on sheep", "lollipop held by rabbit"}, "",
    ),
    (
        "un lapin avec un chapeau et une carotte",
        ["rabbit", "hat", "carrot"], {"hat worn by rabbit", "carrot held by rabbit"}, "",
    ),
    ("un chapeau sur la tête du lapin", ["hat", "rabbit"], {"hat worn by rabbit"}, ""),
    ("Sous un arbre, un chat dort", ["tree", "cat"], {"cat under tree"}, ""),
    (
        "un chien entre un chat et un cheval",
        ["dog", "cat", "horse"], {"dog between cat", "dog between horse"}, "",
    ),
    ("un chat dans une boîte", ["cat", "box"], {"cat in box"}, ""),
    ("un chat derrière un chien", ["cat", "dog"], {"cat behind dog"}, ""),
    ("un chien devant une maison", ["dog", "house"], {"dog in front of house"}, ""),
    ("un avion survole un château", ["aeroplane", "castle"], {"aeroplane over castle"}, ""),
    ("une fille porte une couronne", ["girl", "crown"], {"crown worn by girl"}, ""),
    ("un garçon lit un livre sur un lit", ["boy", "book", "bed"], {
        "book held by boy", "boy on bed",
    }, ""),
    ("un robot joue de la guitare", ["robot", "guitar"], {"guitar held by robot"}, ""),
    ("un singe qui mange une banane", ["monkey", "banana"], {"banana held by monkey"}, ""),
    ("un chat en train de dormir sur un canapé", ["cat", "sofa"], {"cat on sofa"}, ""),
    ("un fromage tenu par une souris", ["cheese", "mouse"], {"cheese held by mouse"}, ""),
    ("deux souris et une oie", ["2 mouse", "goose"], set(), ""),
    ("douze canards sur un lac au coucher du soleil", ["12 duck"], set(), "evening lake"),
    ("un troupeau de moutons dans la montagne", ["5 sheep"], set(), "mountains"),
    ("des chevaux sur la plage", ["many horse"], set(), "beach"),
    ("des bateaux sur la mer, tôt le matin", ["many sailing-boat"], set(), "dawn sea"),
    ("des jonquilles et des tulipes dans un pré", [], set(), "meadow daffodils tulips"),
    ("un renard dans la neige", ["fox"], set(), "snow"),
    ("un renard sous la neige", ["fox"], set(), "snow"),
    ("une baleine sous la mer", ["whale"], set(), "underwater"),
    ("une fusée dans l'espace", ["rocket"], set(), "space"),
    ("une voiture dans la rue, la nuit, sous la pluie", ["car"], set(), "night rain street"),
    ("un loup sous un ciel étoilé", ["wolf"], set(), "night"),
    ("un chameau dans le désert, à midi", ["camel"], set(), "day desert"),
    ("Dessine-moi un mouton !", ["sheep"], set(), ""),
    ("le vieux roi et la jeune reine", ["old king", "child queen"], set(), ""),
    ("sans chien, un cheval sur la plage", ["horse"], set(), "beach"),
    ("une girafe pendant l'orage dans la savane", ["giraffe", "lightning"], set(), "rain meadow"),
    ("un pot de miel, des œufs et des oeufs", ["honey", "many egg", "many egg"], set(), ""),
    ("un chat, mais pas de chien", ["cat"], set(), ""),
]  # fmt: skip

# Inflected words ("brumeuse"), elided articles ("l'aube", "l’Arc"), accents that were left out, and
# adjectives that follow their noun.
INFLECTED: list[Case] = [
    (
        ("Lapin sur un cheval, tenant une sucette, dans une prairie brumeuse où poussent des "
        "jonquilles"),
        ["rabbit", "horse", "lollipop"], {"rabbit on horse", "lollipop held by rabbit"},
        "fog meadow daffodils",
    ),
    (
        ("Un petit enfant tenant un ours en peluche regarde l’Arc de Triomphe à Paris, en "
        "France, dans la lumière du soir"),
        ["child", "teddy-bear", "arc-de-triomphe"],
        {"teddy-bear held by child", "child beside arc-de-triomphe"}, "evening city",
    ),
    (
        ("Le monument de l'Arc de Triomphe à Paris dans la lumière du soir, avec un petit "
        "enfant qui tient un nounours et regarde"),
        ["arc-de-triomphe", "child", "teddy-bear"],
        {"child beside arc-de-triomphe", "teddy-bear held by child"}, "evening city",
    ),
    (
        "trois ballons rouges et un chat sous un arbre la nuit",
        ["3 red balloon", "cat", "tree"], {"cat under tree"}, "night",
    ),
    ("un renard roux et un bateau bleu", ["ginger fox", "blue sailing-boat"], set(), ""),
    ("des ballons rouges et bleus", ["many red/blue balloon"], set(), ""),
    (
        "un chat orange mange une orange", ["orange cat", "orange"], {"orange held by cat"}, "",
    ),
    ("des roses roses", [], set(), "meadow roses"),
    ("un jardin plein de roses rouges", ["tree"], set(), "meadow roses"),
    ("deux grands chevaux noirs et trois petits lapins blancs", [
        "2 black horse", "3 white rabbit",
    ], set(), ""),
    ("un chien noir, un chat blanc et un lapin gris", [
        "black dog", "white cat", "grey rabbit",
    ], set(), ""),
    ("une vache violette dans une forêt enneigée", ["violet cow"], set(), "snow forest"),
    (
        "des chevaux blancs galopent sur la plage à l'aube",
        ["many white horse"], set(), "dawn beach",
    ),
    ("deux voitures de course vertes", ["2 green racing-car"], set(), ""),
    ("un ballon vert clair et un ballon bleu foncé", [
        "light-green balloon", "dark-blue balloon",
    ], set(), ""),
    (
        "une maison en bois près d'un arbre", ["house", "tree"], {"house beside tree"}, "",
    ),
    (
        "une fille tenant un ballon à côté d'un chien",
        ["girl", "balloon", "dog"], {"balloon held by girl", "girl beside dog"}, "",
    ),
    (
        "un bonhomme de neige coiffé d’un chapeau noir, en hiver",
        ["snowman", "black hat"], {"hat worn by snowman"}, "snow",
    ),
    ("un homme en chemise bleue", ["man", "blue shirt"], {"shirt worn by man"}, ""),
    (
        "une vieille dame assise dans l'herbe lit un livre",
        ["grandmother", "book"], {"book held by grandmother"}, "meadow",
    ),
    ("deux ours polaires et des pommes de terre", ["2 polar-bear", "many potato"], set(), ""),
    (
        "un elephant a cote d'un chateau, au crepuscule",
        ["elephant", "castle"], {"elephant beside castle"}, "evening",
    ),
    ("UN CHAT ROUGE SUR UNE VOITURE BLEUE", ["red cat", "blue car"], {"cat on car"}, ""),
    ("des gens qui regardent un éléphant rose géant", ["many person", "pink elephant"], {
        "person beside elephant",
    }, ""),
    ("une rose rouge et un géant", ["red rose", "giant"], set(), ""),
]  # fmt: skip


def told(thing: Thing) -> str:
    count = {1: "", SEVERAL: "many"}.get(thing.count, str(thing.count))
    colours = "/".join(_COLOURS[colour] for colour in thing.colours)
    return " ".join(part for part in (count, thing.age, colours, thing.kind) if part)


def links(scene: Scene) -> set[str]:
    return {
        f"{thing.kind} {thing.link.relation} {scene.things[other].kind}"
        for thing in scene.things
        if thing.link
        for other in thing.link.to
    }


def setting(scene: Scene) -> str:
    parts = (scene.hour, *scene.weather, scene.ground, *scene.flowers)
    return " ".join(part for part in parts if part)


def check(case: Case) -> None:
    prompt, things, relations, where = case
    scene = read(prompt, language="fr")
    assert [told(thing) for thing in scene.things] == things
    assert links(scene) == relations
    assert setting(scene) == where
    assert scene.not_drawn == ()


@pytest.mark.parametrize("case", READ, ids=lambda case: case[0])
def test_a_prompt_is_read(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("case", INFLECTED, ids=lambda case: case[0])
def test_inflected_words_are_read(case: Case) -> None:
    check(case)


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("table", "table"), ("bureau", "table"), ("docteur", "doctor"), ("médecin", "doctor"),
        ("roi", "king"), ("ours", "bear"), ("ours blanc", "polar-bear"), ("souris", "mouse"),
        ("bateau pirate", "pirate-ship"), ("pirate", "pirate"), ("avocat", "avocado"),
        ("glace", "ice-cream"), ("feu", "fire"), ("feu rouge", "traffic-light"),
        ("baguette", "baguette"), ("baguette magique", "magic-wand"), ("pêche", "peach"),
        ("pêcheur", "fisherman"), ("tarte", "pie"), ("carte", "map"), ("poisson rouge", "goldfish"),
        ("cerf-volant", "kite"), ("chauve-souris", "bat"), ("arc-en-ciel", "rainbow"),
        ("pomme de terre", "potato"), ("camion de pompiers", "fire-engine"),
        ("sac à dos", "backpack"), ("bonhomme de neige", "snowman"), ("voile", None),
    ],
)  # fmt: skip
def test_nouns_have_the_sense_that_a_child_means(phrase: str, kind: str | None) -> None:
    match = load("fr").match(split(phrase), 0)
    assert (match and match.value) == kind


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("Tour Eiffel", "eiffel-tower"), ("Arc de Triomphe", "arc-de-triomphe"),
        ("Notre-Dame", "notre-dame"), ("Notre Dame de Paris", "notre-dame"),
        ("Big Ben", "big-ben"), ("Colisée", "colosseum"), ("Parthénon", "parthenon"),
        ("tour de Pise", "leaning-tower-of-pisa"), ("porte de Brandebourg", "brandenburg-gate"),
        ("Sagrada Família", "sagrada-familia"), ("cathédrale Saint-Basile", "st-basils"),
        ("Sainte-Sophie", "hagia-sophia"), ("pyramide", "pyramids"), ("Sphinx", "sphinx"),
        ("Taj Mahal", "taj-mahal"), ("Grande Muraille de Chine", "great-wall"),
        ("Angkor Vat", "angkor-wat"), ("torii", "torii"),
        ("statue de la Liberté", "statue-of-liberty"), ("Golden Gate", "golden-gate"),
        ("Christ Rédempteur", "christ-the-redeemer"), ("Machu Picchu", "machu-picchu"),
        ("Chichén Itzá", "chichen-itza"), ("moaï", "moai"),
        ("opéra de Sydney", "sydney-opera-house"), ("montagne de la Table", "table-mountain"),
    ],
)  # fmt: skip
def test_monuments_have_their_usual_names(phrase: str, kind: str) -> None:
    words = split(phrase)
    match = load("fr").match(words, 0)
    assert match is not None
    assert (match.value, match.length) == (kind, len(words))


@pytest.mark.parametrize(
    "before",
    [
        (
            "Tu es un assistant qui crée des images pour les enfants. L'image doit être adaptée "
            "aux enfants. L’image doit être en couleur. Ne dessine pas de dragons ni de châteaux.\n"
        ),
        "Consignes pour des enfants, des chiens et des châteaux.\n\nDessine ceci :\n",
        "Jamais de dragon. Veille à ce que tout soit calme.\nDESSINE CECI: ",
    ],
)
def test_a_metaprompt_is_not_drawn(before: str) -> None:
    scene = read(before + "Une licorne dans une forêt", language="fr")
    assert [told(thing) for thing in scene.things] == ["unicorn"]
    assert setting(scene) == "forest"
    assert scene.not_drawn == ()


def test_a_word_that_it_does_not_know_is_not_drawn() -> None:
    scene = read("un zorgle violet avec un chat", language="fr")
    assert [told(thing) for thing in scene.things] == ["cat"]
    assert set(scene.not_drawn) == {"zorgle", "violet"}


def test_a_change_tells_what_to_add_to_remove_and_to_draw_anew() -> None:
    change = read_change("enlève le chien et ajoute un autre chat", language="fr")
    assert change.removed == ("dog",)
    assert change.more
    assert [told(thing) for thing in change.scene.things] == ["cat"]
    swap = read_change("remplace le chien par un chat", language="fr")
    assert swap.removed == ("dog",)
    assert [told(thing) for thing in swap.scene.things] == ["cat"]
    assert read_change("fais une variation", language="fr").variation
    assert not read_change("plus joli", language="fr").changes_anything


def test_french_names_every_thing_that_english_names() -> None:
    assert set(load("en").names) <= set(load("fr").names)


def test_what_words_name_is_in_the_table_of_things() -> None:
    named = set(load("fr").names)
    assert named <= set(kinds())
    assert len(named) > 380


def test_captions_can_name_all_that_english_captions_name() -> None:
    english, french = load("en").caption, load("fr").caption
    for table in ("hours", "grounds", "weather", "relations"):
        assert set(french[table]) == set(english[table])
    assert set(french["blooms"]) == set(BLOOMS)
    assert set(french["feminine"].split()) <= set(load("fr").names)
    assert set(french["colours"]) <= set(load("fr").colours.values())
