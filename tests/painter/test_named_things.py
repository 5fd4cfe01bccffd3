"""Things and places that children name: known in three languages, and drawn as themselves."""

import io
from dataclasses import replace

import pytest
from painter.drawn import draw, share_of, shown
from PIL import Image, ImageChops, ImageStat

from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawings import is_own
from imgkit.local.painter.holidays import HOLIDAYS
from imgkit.local.painter.household import HOUSEHOLD
from imgkit.local.painter.leisure import LEISURE
from imgkit.local.painter.reading import read
from imgkit.local.painter.rendering import render
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.schooling import SCHOOLING
from imgkit.local.painter.things import is_a, kinds
from imgkit.local.painter.words import LANGUAGES, load

NAMED = [
    ("a train station", "une gare", "вокзал", "station"),
    ("an airport", "un aéroport", "аэропорт", "airport"),
    ("a petrol station", "une station-service", "заправка", "petrol-station"),
    ("a fire station", "une caserne de pompiers", "пожарная часть", "fire-station"),
    ("a police station", "un commissariat", "полицейский участок", "police-station"),
    ("a cinema", "un cinéma", "кинотеатр", "cinema"),
    ("a bakery", "une boulangerie", "пекарня", "bakery"),
    ("a pharmacy", "une pharmacie", "аптека", "pharmacy"),
    ("a sweet shop", "un magasin de bonbons", "магазин сладостей", "sweet-shop"),
    ("a toy shop", "un magasin de jouets", "магазин игрушек", "toy-shop"),
    ("a café", "un salon de thé", "кафе", "cafe"),
    ("a restaurant", "un restaurant", "ресторан", "restaurant"),
    ("a supermarket", "un supermarché", "супермаркет", "supermarket"),
    ("a palace", "un palais", "дворец", "palace"),
    ("a haunted house", "une maison hantée", "дом с привидениями", "haunted-house"),
    ("a gingerbread house", "une maison en pain d'épices", "пряничный домик", "gingerbread-house"),
    ("a doll's house", "une maison de poupée", "кукольный домик", "dolls-house"),
    ("a yurt", "une yourte", "юрта", "yurt"),
    ("a tepee", "un tipi", "вигвам", "tepee"),
    ("a block of flats", "un immeuble", "многоэтажка", "block-of-flats"),
    ("a watermill", "un moulin à eau", "водяная мельница", "watermill"),
    ("a nuclear power plant", "une centrale nucléaire", "атомная электростанция", "power-plant"),
    ("a water slide", "un toboggan aquatique", "водная горка", "water-slide"),
    ("a bouncy castle", "un château gonflable", "надувной замок", "bouncy-castle"),
    ("a bulldozer", "un bulldozer", "бульдозер", "bulldozer"),
    ("a concrete mixer", "une bétonnière", "бетономешалка", "concrete-mixer"),
    ("a trolleybus", "un trolleybus", "троллейбус", "trolleybus"),
    ("a limousine", "une limousine", "лимузин", "limousine"),
    ("a monster truck", "un monster truck", "монстр-трак", "monster-truck"),
    ("a sports car", "une voiture de sport", "спортивная машина", "sports-car"),
    ("a quad bike", "un quad", "квадроцикл", "quad-bike"),
    ("an airship", "un dirigeable", "дирижабль", "airship"),
    ("a glider", "un planeur", "планёр", "glider"),
    ("a hang-glider", "un deltaplane", "дельтаплан", "hang-glider"),
    ("a ski lift", "un télésiège", "подъёмник", "chairlift"),
    ("a space station", "une station spatiale", "космическая станция", "space-station"),
    ("an asteroid", "un astéroïde", "астероид", "asteroid"),
    ("planet Jupiter", "la planète Jupiter", "планета Юпитер", "jupiter"),
    ("a jet ski", "un jet-ski", "гидроцикл", "jet-ski"),
    ("a cruise ship", "un paquebot", "круизный лайнер", "cruise-ship"),
    ("a metro train", "un métro", "метро", "underground-train"),
    ("a dumbbell", "un haltère", "гантель", "dumbbell"),
    ("a barbell", "une barre d'haltères", "штанга", "barbell"),
    ("a basketball hoop", "un panier de basket", "баскетбольное кольцо", "basketball-hoop"),
    ("a punching bag", "un sac de frappe", "боксёрская груша", "punching-bag"),
    ("flippers", "des palmes", "ласты", "flippers"),
    ("swimming goggles", "des lunettes de natation", "очки для плавания", "goggles"),
    ("a treadmill", "un tapis de course", "беговой тренажёр", "treadmill"),
    ("a podium", "un podium", "пьедестал", "podium"),
    ("a whistle", "un sifflet", "свисток", "whistle"),
    ("a ping-pong table", "une table de ping-pong", "теннисный стол", "ping-pong-table"),
    ("a billiard table", "un billard", "бильярдный стол", "billiard-table"),
    ("a snowboard", "un snowboard", "сноуборд", "snowboard"),
    ("a golf club", "un club de golf", "клюшка для гольфа", "golf-club"),
    ("a shuttlecock", "un volant de badminton", "волан", "shuttlecock"),
    ("a puck", "un palet de hockey", "шайба", "puck"),
    ("a doll", "une poupée", "кукла", "doll"),
    ("a toy brick", "une brique de construction", "детский конструктор", "toy-bricks"),
    ("a Rubik's cube", "un Rubik's cube", "кубик Рубика", "puzzle-cube"),
    ("a spinning top", "une toupie", "юла", "spinning-top"),
    ("a marble", "une bille", "стеклянный шарик", "marbles"),
    ("a water pistol", "un pistolet à eau", "водяной пистолет", "water-pistol"),
    ("slime", "du slime", "слайм", "slime"),
    ("a beach ball", "un ballon de plage", "пляжный мяч", "beach-ball"),
    ("a domino", "un domino", "домино", "dominoes"),
    ("an arcade machine", "une borne d'arcade", "игровой автомат", "arcade-machine"),
    ("a claw machine", "une machine à pinces", "автомат с игрушками", "claw-machine"),
    ("a pinball machine", "un flipper", "пинбол", "pinball-machine"),
    ("a games console", "une console de jeux", "игровая приставка", "games-console"),
    ("a VR headset", "un casque VR", "очки виртуальной реальности", "vr-headset"),
    ("a gong", "un gong", "гонг", "gong"),
    ("a pipe organ", "un orgue", "церковный орган", "organ"),
    ("a tambourine", "un tambourin", "бубен", "tambourine"),
    ("a harmonica", "un harmonica", "губная гармошка", "harmonica"),
    ("a clarinet", "une clarinette", "кларнет", "clarinet"),
    ("a tuba", "un tuba", "туба", "tuba"),
    ("castanets", "des castagnettes", "кастаньеты", "castanets"),
    ("a ukulele", "un ukulélé", "укулеле", "ukulele"),
    ("a synthesizer", "un synthétiseur", "синтезатор", "synthesizer"),
    ("a music stand", "un pupitre de musique", "пюпитр", "music-stand"),
    ("a stool", "un tabouret", "табуретка", "stool"),
    ("a rocking chair", "un fauteuil à bascule", "кресло-качалка", "rocking-chair"),
    ("a gaming chair", "une chaise de gamer", "игровое кресло", "gaming-chair"),
    ("a deckchair", "une chaise longue", "шезлонг", "deckchair"),
    ("a sleeping bag", "un sac de couchage", "спальный мешок", "sleeping-bag"),
    ("a towel", "une serviette de bain", "полотенце", "towel"),
    ("a kettle", "une bouilloire", "электрочайник", "kettle"),
    ("a steam iron", "un fer à repasser", "утюг", "iron"),
    ("a hairdryer", "un sèche-cheveux", "фен", "hairdryer"),
    ("a blender", "un mixeur", "блендер", "blender"),
    ("an electric fan", "un ventilateur", "вентилятор", "electric-fan"),
    ("a sewing machine", "une machine à coudre", "швейная машинка", "sewing-machine"),
    ("a remote control", "une télécommande", "пульт", "remote-control"),
    ("a smartwatch", "une montre connectée", "умные часы", "smartwatch"),
    ("a cash register", "une caisse enregistreuse", "касса", "cash-register"),
    ("a cassette", "une cassette", "кассета", "cassette"),
    ("a piggy bank", "une tirelire", "копилка", "piggy-bank"),
    ("a sharpener", "un taille-crayon", "точилка", "sharpener"),
    ("a rubber", "une gomme", "ластик", "eraser"),
    ("glue", "de la colle", "клей", "glue"),
    ("a stapler", "une agrafeuse", "степлер", "stapler"),
    ("a pair of compasses", "un compas", "циркуль", "compasses"),
    ("a protractor", "un rapporteur", "транспортир", "protractor"),
    ("a piece of chalk", "une craie", "мел", "chalk"),
    ("a pencil case", "une trousse", "пенал", "pencil-case"),
    ("a calculator", "une calculatrice", "калькулятор", "calculator"),
    ("a lunchbox", "une boîte à goûter", "ланчбокс", "lunch-box"),
    ("a thermos", "un thermos", "термос", "flask"),
    ("a locker", "un casier", "шкафчик", "locker"),
    ("a bauble", "une boule de Noël", "ёлочный шар", "bauble"),
    ("a Christmas wreath", "une couronne de Noël", "рождественский венок", "wreath"),
    ("a candy cane", "un sucre d'orge", "карамельная трость", "candy-cane"),
    (
        "a Christmas stocking",
        "une chaussette de Noël",
        "рождественский носок",
        "christmas-stocking",
    ),
    ("a snow globe", "une boule à neige", "снежный шар", "snow-globe"),
    ("a nutcracker", "un casse-noisette", "щелкунчик", "nutcracker"),
    ("a pumpkin", "une citrouille", "тыква", "pumpkin"),
    ("a cauldron", "un chaudron", "котёл", "cauldron"),
    ("a party hat", "un chapeau de fête", "праздничный колпак", "party-hat"),
    ("bunting", "des fanions", "гирлянда из флажков", "bunting"),
    ("a menorah", "une menora", "менора", "menorah"),
    ("an Easter basket", "un panier de Pâques", "корзина с пасхальными яйцами", "easter-basket"),
    ("a carnival float", "un char de carnaval", "карнавальная платформа", "carnival-float"),
    ("a marshmallow", "une guimauve", "зефир", "marshmallows"),
    ("a gummy bear", "un ourson gélifié", "мармеладный мишка", "gummy-bears"),
    ("a shashlik", "une brochette", "шашлык", "skewer"),
    ("a roast chicken", "un poulet rôti", "жареная курица", "roast-chicken"),
    ("crisps", "des chips", "чипсы", "crisps"),
    ("soup", "une soupe", "суп", "soup"),
    ("cereal", "des céréales", "хлопья", "cereal"),
    ("a beetroot", "une betterave", "свёкла", "beetroot"),
    ("a yoghurt", "un yaourt", "йогурт", "yoghurt"),
    ("a hoodie", "un sweat à capuche", "толстовка", "hoodie"),
    ("a jacket", "une veste", "куртка", "jacket"),
    ("a bow tie", "un nœud papillon", "галстук-бабочка", "bow-tie"),
    ("earrings", "des boucles d'oreilles", "серьги", "earrings"),
    ("a wedding dress", "une robe de mariée", "свадебное платье", "wedding-dress"),
    ("a chandelier", "un lustre", "люстра", "chandelier"),
    ("a gate", "un portail", "калитка", "gate"),
    ("a butterfly net", "un filet à papillons", "сачок", "landing-net"),
    ("a lightsaber", "un sabre laser", "световой меч", "lightsaber"),
    ("a rolling pin", "un rouleau à pâtisserie", "скалка", "rolling-pin"),
    ("a whisk", "un fouet de cuisine", "венчик", "whisk"),
    ("a passport", "un passeport", "паспорт", "passport"),
    ("railway tracks", "des rails", "рельсы", "rails"),
    ("a maze", "un labyrinthe", "лабиринт", "maze"),
    ("a magic portal", "un portail magique", "портал", "portal"),
]

RED, BLUE = "#d42a2a", "#2266dd"
OWN = [*HOLIDAYS, *HOUSEHOLD, *LEISURE, *SCHOOLING, *(named[3] for named in NAMED)]


def picture(scene: Scene) -> Image.Image:
    svg = compose(scene, (128, 128), Dice(1, 0), Dice(1, 0)).svg()
    return Image.open(io.BytesIO(render(svg))).convert("L")


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Return which share of two pictures is lighter or darker in one of them."""
    differs = ImageChops.difference(one, other).point(lambda value: 255 * (value > 16))
    return ImageStat.Stat(differs).mean[0] / 255


@pytest.mark.parametrize(("english", "french", "russian", "kind"), NAMED)
def test_it_is_known_in_each_language_and_drawn_as_itself(
    english: str, french: str, russian: str, kind: str
) -> None:
    for language, prompt in zip(LANGUAGES, (english, french, russian), strict=True):
        scene = read(prompt, language=language)
        assert [thing.kind for thing in scene.things] == [kind], prompt
        assert scene.not_drawn == (), prompt
    assert is_own(kinds()[kind])


@pytest.mark.parametrize("name", dict.fromkeys(OWN))
def test_it_takes_the_colour_that_is_asked_for(name: str) -> None:
    for colour in (RED, BLUE):
        asked = share_of(shown(name, colour=colour), colour)
        assert asked > 0.12
        assert asked > share_of(shown(name), colour) or asked > 0.25


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_have_a_name_for_it(language: str) -> None:
    words = load(language)
    assert set(OWN) <= words.names.keys()


def test_a_bedroom_is_known_by_its_bed() -> None:
    prompts = ("in a bedroom", "dans la chambre à coucher", "в спальне")
    for language, where in zip(LANGUAGES, prompts, strict=True):
        scene = read(where, language=language)
        assert scene.ground == "room", where
        assert [thing.kind for thing in scene.things] == ["bed"], where


@pytest.mark.parametrize(
    ("english", "french", "russian", "ground", "site"),
    [
        ("in a gym", "dans un gymnase", "в спортзале", "room", "gym"),
        ("in a lab", "dans un laboratoire", "в лаборатории", "room", "laboratory"),
        ("at the zoo", "au zoo", "в зоопарке", "meadow", "zoo"),
        ("in a stadium", "dans un stade", "на стадионе", "meadow", "stadium"),
        ("at a disco", "dans une discothèque", "на дискотеке", "room", "disco"),
        ("in a toy shop", "dans un magasin de jouets", "в магазине игрушек", "room", "toy-shop"),
    ],
)
def test_a_place_is_known_by_what_stands_there(
    english: str, french: str, russian: str, ground: str, site: str
) -> None:
    scenes = [
        read(where, language=language)
        for language, where in zip(LANGUAGES, (english, french, russian), strict=True)
    ]
    for scene in scenes:
        assert (scene.ground, scene.site) == (ground, site), scene.prompt
        assert not scene.things, scene.prompt
        assert not scene.not_drawn, scene.prompt
    bare = replace(scenes[0], site=None)
    assert unlike(picture(scenes[0]), picture(bare)) > 0.15


@pytest.mark.parametrize(
    ("name", "other"),
    [("bakery", "shop"), ("limousine", "car"), ("cruise-ship", "ship"), ("stool", "chair"),
     ("soup", "bowl"), ("hoodie", "jumper"), ("jack-o-lantern", "pumpkin")],
)  # fmt: skip
def test_it_is_one_of_the_general_ones(name: str, other: str) -> None:
    assert is_a(name, other)


def test_a_jack_o_lantern_has_a_face_and_a_pumpkin_has_none() -> None:
    assert read("a jack-o'-lantern", language="en").things[0].kind == "jack-o-lantern"
    assert not is_own(kinds()["jack-o-lantern"])
    assert is_own(kinds()["pumpkin"])


def test_shops_are_told_apart_by_their_signs() -> None:
    signs = {name: draw(name, colour=RED).svg for name in ("bakery", "pharmacy", "cafe")}
    assert len(set(signs.values())) == len(signs)
