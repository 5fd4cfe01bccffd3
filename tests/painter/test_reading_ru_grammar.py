"""What the forms of Russian words tell: verbs in any tense, cases, and nouns side by side."""

from collections.abc import Sequence

import pytest

from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import SEVERAL, Scene, Thing

RED, BLUE, GREEN, YELLOW, GINGER = "#d4473f", "#4a80c4", "#5d9f56", "#f4cb45", "#d98343"


def told(thing: Thing, scene: Scene) -> str:
    """Tell a thing as "2 #4a80c4 child dog sitting on bench"."""
    words = [*thing.colours, thing.kind]
    if thing.count != 1:
        words.insert(0, "several" if thing.count == SEVERAL else str(thing.count))
    words += [thing.age] if thing.age else []
    words += [thing.pose] if thing.pose else []
    if thing.link:
        words += [thing.link.relation, *(scene.things[other].kind for other in thing.link.to)]
    return " ".join(words)


def things(prompt: str) -> list[str]:
    """Return what a Russian prompt asks for, all of which is understood."""
    scene = read(prompt, "ru")
    assert scene.not_drawn == ()
    return [told(thing, scene) for thing in scene.things]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("зайчик ел морковку", ["rabbit", "carrot held by rabbit"]),
        ("собака, грызущая кость", ["dog", "bone held by dog"]),
        ("кот, спящий на диване", ["cat sleeping on sofa", "sofa"]),
        ("рыцарь скакал на коне", ["knight on horse", "horse"]),
        ("девочка, кормящая лошадь", ["girl giving beside horse", "horse"]),
        ("мальчик плыл на лодке", ["boy swimming on rowing-boat", "rowing-boat"]),
        ("Обезьяны ели бананы", ["several monkey", "several banana held by monkey"]),
        ("девочка пила сок", ["girl", "drink held by girl"]),
    ],
)
def test_a_verb_is_known_in_every_tense(prompt: str, expected: Sequence[str]) -> None:
    found = [one.replace(" swimming", "").replace(" running", "") for one in things(prompt)]
    assert found == [one.replace(" swimming", "") for one in expected]


@pytest.mark.parametrize("prompt", ["ели в снегу", "две ели", "пила и молоток", "мыло на полке"])
def test_a_noun_stays_one_though_a_verb_sounds_like_it(prompt: str) -> None:
    assert {thing.kind for thing in read(prompt, "ru").things} <= {
        "fir", "saw", "hammer", "soap", "shelf",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("космонавт сидит на луне", "sitting"),
        ("лиса идёт по снегу", "walking"),
        ("кот спит на крыше", "sleeping"),
        ("сонный хомячок", "sleeping"),
    ],
)
def test_one_is_as_one_is_said_to_be_whatever_the_place(prompt: str, pose: str) -> None:
    assert read(prompt, "ru").things[0].pose == pose


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("щенок лабрадора", ["labrador child"]),
        ("детёныш слона", ["elephant child"]),
        ("птенец совы", ["owl child"]),
        ("птица снегирь", ["bullfinch"]),
        ("рыжий кот породы мейн-кун", [f"{GINGER} cat"]),
        ("кошка и три котёнка", ["cat", "3 cat child"]),
        ("девочка-рыцарь", ["knight child"]),
        ("мальчик-волшебник", ["wizard child"]),
        ("робот-учитель", ["glasses worn by robot", "robot", "board beside robot"]),
        ("кот в доспехах", ["cat", "knight-helmet worn by cat", "cape worn by cat"]),
        ("рыцарь в доспехах на чёрном коне", ["knight on horse", "#3d3a40 horse"]),
        ("собака-супергерой в красном плаще", [f"{RED} cape worn by dog", "dog"]),
        ("кролик в цилиндре фокусника", ["rabbit", "top-hat worn by rabbit"]),
        ("дом бабушки", ["house"]),
    ],
)
def test_two_nouns_side_by_side_are_one_thing(prompt: str, expected: Sequence[str]) -> None:
    assert things(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("два попугая, один зелёный, другой синий", [f"2 {GREEN} {BLUE} parrot"]),
        (
            "два попугая на ветке, один зелёный, другой синий",
            [f"2 {GREEN} {BLUE} parrot on branch", "branch"],
        ),
        (
            "три шарика: один красный, второй синий, третий жёлтый",
            [f"3 {RED} {BLUE} {YELLOW} balloon"],
        ),
        (
            "две девочки, одна в красном платье, другая в синем",
            ["2 girl", f"{RED} {BLUE} dress worn by girl"],
        ),
        (
            "две девочки, одна в красном платье, а другая в синем платье",
            ["2 girl", f"{RED} {BLUE} dress worn by girl"],
        ),
    ],
)
def test_each_of_several_has_the_colour_that_is_told_of_it(
    prompt: str, expected: Sequence[str]
) -> None:
    assert things(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("мальчик ловит рыбу с моста", ["boy on bridge", "fishing-rod held by boy", "bridge"]),
        ("девочка с лодкой", ["girl", "rowing-boat beside girl"]),
        ("девочка с пони", ["girl", "horse beside girl"]),
        ("девочка с котятами", ["girl", "several cat child beside girl"]),
        (
            "дедушка и внук ловят рыбу с лодки",
            ["grandfather on rowing-boat", "boy on rowing-boat", "fishing-rod held by boy",
             "rowing-boat", "fishing-rod held by grandfather"],
        ),
    ],
)  # fmt: skip
def test_a_case_tells_from_where(prompt: str, expected: Sequence[str]) -> None:
    assert things(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("новый год: ёлка и подарки", ["christmas-tree", "several present"]),
        ("дети украшают ёлку игрушками", ["several child beside christmas-tree", "christmas-tree"]),
        ("грибы под ёлкой", ["several mushroom under fir", "fir"]),
        ("девочка в плаще под дождём", ["girl", "raincoat worn by girl"]),
        ("волшебник в плаще", ["wizard", "cape worn by wizard"]),
        ("дом с трубой", ["house"]),
        ("мальчик играет на трубе", ["boy", "trumpet held by boy"]),
        ("ёжик несёт на иголках гриб", ["hedgehog walking", "mushroom"]),
        ("мотоциклист", ["person on motorcycle", "motorcycle"]),
        ("два мотоциклиста", ["2 person on motorcycle", "2 motorcycle"]),
        ("на столе лампа и книги", ["table", "table-lamp on table", "several book on table"]),
        ("парта у окна", ["school-desk beside window", "window"]),
        ("Нарисуй дачу. Там зелёный дом", [f"{GREEN} house"]),
        ("Мы видели обезьян. Обезьяны ели бананы",
         ["several monkey", "several banana held by monkey"]),
        ("большой корабль плывёт мимо айсберга", ["ship beside iceberg", "iceberg"]),
        ("кот сидит на облаке", ["cat sitting on cloud", "cloud"]),
        ("пират смотрит в подзорную трубу", ["pirate", "spyglass held by pirate"]),
        ("девочка смотрит в бинокль на птиц",
         ["girl beside bird", "binoculars held by girl", "several bird"]),
        ("лодка с красным парусом", ["sailing-boat"]),
        ("обезьяна на пальме с бананом", ["monkey in palm", "palm", "banana held by monkey"]),
        ("пират с попугаем на плече и картой сокровищ",
         ["pirate", "parrot on pirate", "map held by pirate"]),
        ("жираф ест листья с дерева",
         ["giraffe beside tree", "several leaf held by giraffe", "tree"]),
        ("мама кошка и её котята", ["cat", "several cat child"]),
        ("водопад Ниагара", ["niagara-falls"]),
        ("семья ежей", ["several hedgehog"]),
        ("животные", ["bear", "fox", "rabbit", "hedgehog"]),
        ("бабочка села на нос собаке", ["butterfly on dog", "dog"]),
        ("девочка и три медведя", ["girl", "3 bear"]),
        ("семья из четырёх человек", ["4 person"]),
        ("учитель рассказывает детям о космосе", ["teacher", "several child"]),
        ("кот варит суп в большой кастрюле", ["cat beside pot", "spoon held by cat", "pot"]),
        ("баскетболист забрасывает мяч в кольцо",
         ["basketball-player beside basketball-hoop", "basketball-hoop"]),
        ("альпинист на вершине Эвереста с флажком",
         ["climber on", "everest", "flag held by climber"]),
    ],
)  # fmt: skip
def test_a_word_means_what_it_means_beside_the_others(prompt: str, expected: Sequence[str]) -> None:
    assert things(prompt) == expected


def test_who_is_somewhere_nobody_knows_is_not_on_anybody() -> None:
    scene = read("медведица с двумя медвежатами в бзделке", "ru")
    assert scene.not_drawn == ("бзделке",)
    assert [told(thing, scene) for thing in scene.things] == ["bear", "2 bear child beside bear"]


def test_a_material_by_itself_is_the_look_of_a_picture() -> None:
    assert read("портрет собаки в шляпе, масло", "ru").style == "oil"
    assert read("хлеб и масло", "ru").style is None
    assert [thing.kind for thing in read("хлеб, масло и сыр", "ru").things] == [
        "bread", "butter", "cheese",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("злая оса", ("mood", "angry")),
        ("грустная девочка", ("mood", "sad")),
        ("старик с длинной белой бородой", ("beard", "long")),
        ("девочка с косичками", ("hairstyle", "braids")),
        ("мальчик с рыжими кудрями", ("hair", GINGER)),
    ],
)
def test_how_somebody_looks(prompt: str, trait: tuple[str, str]) -> None:
    assert trait in read(prompt, "ru").things[0].details


def test_stars_are_looked_at_by_night() -> None:
    assert read("мальчик смотрит на звёзды в телескоп", "ru").hour == "night"


def test_one_place_lies_in_another() -> None:
    assert read("город под водой", "ru").ground == "underwater"
    assert read("велосипедисты едут по лесной дороге", "ru").ground == "forest"
    assert read("учитель рассказывает детям о космосе", "ru").ground is None
