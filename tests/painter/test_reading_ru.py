"""What a Russian prompt is read as."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import pytest

from imgkit.local.painter.reading import read, read_change
from imgkit.local.painter.scene import SEVERAL, Scene, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import load

RED, BLUE, YELLOW, WOOD = "#d4473f", "#4a80c4", "#f4cb45", "#8d6244"


class Case(NamedTuple):
    """A prompt and what it asks for.

    Args:
        prompt: The prompt.
        things: Each thing as ``told`` tells it.
        setting: The hour, the weather, the ground and the flowers, in any order.
    """

    prompt: str
    things: Sequence[str]
    setting: frozenset[str] = frozenset()


def told(thing: Thing, scene: Scene) -> str:
    """Tell a thing as "3 #d4473f balloon over castle"."""
    words = [*thing.colours, thing.kind]
    if thing.count != 1:
        words.insert(0, "several" if thing.count == SEVERAL else str(thing.count))
    if thing.link:
        words += [thing.link.relation, *(scene.things[other].kind for other in thing.link.to)]
    return " ".join(words)


def check(case: Case) -> None:
    scene = read(case.prompt, language="ru")
    setting = {scene.hour, scene.ground, *scene.weather, *scene.flowers} - {None}
    assert [told(thing, scene) for thing in scene.things] == list(case.things)
    assert setting == case.setting
    assert scene.not_drawn == ()


def case(prompt: str, *things: str, setting: str = "") -> Case:
    return Case(prompt, things, frozenset(setting.split()))


AS_THEY_STAND = [
    case("кот", "cat"),
    case("Кот и собака", "cat", "dog"),
    case("медведь ест мёд", "bear", "honey held by bear"),
    case("девочка держит шар", "girl", "balloon held by girl"),
    case("король и дракон ночью", "king", "dragon", setting="night"),
    case("стол, стул и ключ", "table", "chair", "key"),
    case("Биг-Бен, туман, вечер", "big-ben", setting="fog evening"),
    case("Колизей, рассвет, идёт дождь", "colosseum", setting="dawn rain"),
    case("красный шар", f"{RED} balloon"),
    case("дракон над лесом", "dragon over", setting="forest"),
    case("дом на холме", "house on", setting="meadow"),
    case("у моря стоит маяк", "lighthouse", setting="beach"),
    case("рыба под водой", "fish", setting="underwater"),
    case("дед мороз", "santa"),
    case("белый медведь и пингвин", "polar-bear", "penguin"),
    case("плюшевый мишка", "teddy-bear"),
    case("пиратский корабль", "pirate-ship"),
    case("скорая помощь и пожарная машина", "ambulance", "fire-engine"),
    case("летающая тарелка", "flying-saucer"),
    case("баба-яга", "witch"),
    case("дети", "several child"),
    case("люди и семья", "several person", "several person"),
]
"""Prompts of words that stand in the word file just so, or differ in the last ending."""

INFLECTED = [
    case(
        "Собака рядом с Эйфелевой башней на рассвете",
        "dog beside eiffel-tower", "eiffel-tower", setting="dawn",
    ),
    case(
        "Заяц на лошади, держащий леденец, на туманном лугу, где растут нарциссы",
        "rabbit on horse", "horse", "lollipop held by rabbit", setting="fog meadow daffodils",
    ),
    case(
        ("Создай изображение Триумфальной арки в Париже, Франция, в вечернем свете, на которую "
        "смотрит маленький ребёнок с плюшевым мишкой в руках"),
        "arc-de-triomphe beside child", "child", "teddy-bear held by child", setting="evening city",
    ),
    case("Добавь на зайца шляпу", "rabbit", "hat worn by rabbit"),
    case("кот в красной шляпе", "cat", f"{RED} hat worn by cat"),
    case("слон в красной футболке", "elephant", f"{RED} shirt worn by elephant"),
    case("девочка с шариком в руке рядом с собакой",
        "girl beside dog", "balloon held by girl", "dog"),
    case("У девочки в руках шарик", "girl", "balloon beside girl"),
    case("Маленькая девочка держит красный зонтик под дождём",
        "girl", f"{RED} umbrella held by girl", setting="rain"),
    case("пять собак и две кошки под деревом",
        "5 dog under tree", "2 cat under tree", "tree"),
    case("дом красного цвета и шары синего цвета", f"{RED} house", f"several {BLUE} balloon"),
    case("На картинке: собака (рядом — Эйфелева башня). Место: городской парк. Время: рассвет.",
        "dog beside eiffel-tower", "eiffel-tower", setting="city dawn"),
    case("три красных шарика и синяя лодка", f"3 {RED} balloon", f"{BLUE} rowing-boat"),
    case("красные и синие шары", f"several {RED} {BLUE} balloon"),
    case("пять жёлтых тюльпанов", f"5 {YELLOW} tulip"),
    case("поле подсолнухов", setting="meadow sunflowers"),
    case("девочка с букетом ромашек", "girl", "bouquet held by girl"),
    case("лошади на лугу", "several horse", setting="meadow"),
    case("кошка на белой лошади", "cat on horse", "#f6f2ea horse"),
    case("фея с котятами", "fairy", "several cat beside fairy"),
    case("волк рядом с доброй феей", "wolf beside fairy", "fairy"),
    case("мыши и сыр", "several mouse", "cheese"),
    case("Король и королева на лошадях перед замком",
        "king on horse", "queen on horse", "several horse in front of castle", "castle"),
    case("кот за собакой", "cat behind dog", "dog"),
    case("собака между кошкой и лошадью", "dog between cat horse", "cat", "horse"),
    case("кошка в коробке", "cat in box", "box"),
    case("Под деревом спит кошка", "tree", "cat under tree"),
    case("дракон летит над замком", "dragon over castle", "castle"),
    case("дедушка читает книгу в кресле",
        "grandfather on armchair", "book held by grandfather", "armchair"),
    case("Врач и учительница рядом со школой", "doctor beside school", "teacher beside school",
        "school"),
    case("мальчик катается на велосипеде по городу", "boy on bicycle", "bicycle", setting="city"),
    case("девочка в синем платье с воздушным змеем", "girl", f"{BLUE} dress worn by girl",
        "kite held by girl"),
    case("старый волшебник с волшебной палочкой", "wizard", "magic-wand held by wizard"),
    case("лиса и заяц в зимнем лесу", "fox", "rabbit", "4 fir", setting="snow"),
    case("деревянный дом в снегу", f"{WOOD} house", setting="snow"),
    case("пингвины под падающим снегом", "several penguin", setting="snow"),
    case("замок на холме под полной луной", "castle", setting="night meadow"),
    case("ёжик в тумане", "hedgehog", setting="fog"),
    case("ежик в тумане", "hedgehog", setting="fog"),
    case("в солнечный день собака и кошка на лугу", "dog", "cat", setting="sunny day meadow"),
    case("бабушка в гостиной рано утром", "grandmother", setting="dawn room"),
    case("Пирамиды в пустыне на закате и верблюд", "pyramids", "camel", setting="evening desert"),
    case("весёлый дракон возле Пизанской башни",
        "dragon beside leaning-tower-of-pisa", "leaning-tower-of-pisa"),
    case("Храм Василия Блаженного, идёт снег", "st-basils", setting="snow"),
    case("кошка перед храмом Василия Блаженного", "cat in front of st-basils", "st-basils"),
    case("лошадь у Бранденбургских ворот", "horse beside brandenburg-gate", "brandenburg-gate"),
    case("вид Статуи Свободы", "statue-of-liberty"),
    case("Тадж-Махал без людей и без облаков", "taj-mahal", setting="sunny"),
    case("рыжий кот сидит на крыше дома", "#d98343 cat on house", "house"),
    case("рядом с лосем гуси и обезьяна с бананом",
        "moose", "several goose beside moose", "monkey", "banana held by monkey"),
    case("на столе стоит ваза", "table", "vase on table"),
]  # fmt: skip
"""Prompts that need every word of a phrase led back to its base form, in all tables."""


@pytest.mark.parametrize("one", AS_THEY_STAND, ids=lambda one: one.prompt)
def test_base_forms_are_read(one: Case) -> None:
    check(one)


@pytest.mark.parametrize("one", INFLECTED, ids=lambda one: one.prompt)
def test_inflected_forms_are_read(one: Case) -> None:
    check(one)


@pytest.mark.parametrize(
    "before",
    [
        (
            "Ты — помощник художника, рисующий для детей. Изображение должно быть безопасным и "
            "подходить детям. Не рисуй мечи, драконов и замки.\n"
        ),
        "Правила про детей, собак и замки.\n\nНарисуй это:\n",
        "Никогда не рисуй дракона. Убедись, что дети в безопасности.\nНАРИСУЙ СЛЕДУЮЩЕЕ: ",
    ],
)
def test_a_metaprompt_is_not_drawn(before: str) -> None:
    scene = read(before + "единорог, лес", language="ru")
    assert [thing.kind for thing in scene.things] == ["unicorn"]
    assert scene.ground == "forest"
    assert scene.not_drawn == ()


def test_a_word_that_it_does_not_know_is_not_drawn_and_takes_its_colour_with_it() -> None:
    scene = read("фиолетовый зюгрик и кот", language="ru")
    assert [thing.kind for thing in scene.things] == ["cat"]
    assert scene.not_drawn == ("фиолетовый", "зюгрик")


def test_a_word_of_many_senses_is_left_out_rather_than_drawn_wrongly() -> None:
    assert read("коса", language="ru").things == ()


def test_a_change_tells_what_to_add_to_remove_and_to_draw_anew() -> None:
    change = read_change("убери собаку и добавь ещё одного кота", language="ru")
    assert change.removed == ("dog",)
    assert change.more
    assert [thing.kind for thing in change.scene.things] == ["cat"]
    assert read_change("сделай вариацию", language="ru").variation


def test_every_thing_has_a_name_for_captions() -> None:
    words = load("ru")
    assert set(words.names) == set(kinds())
    assert set(words.caption["plurals"]) <= set(kinds())


def test_every_value_of_the_word_file_is_one_that_english_has() -> None:
    english, russian = load("en").caption, load("ru").caption
    for table in ("hours", "grounds", "weather", "relations"):
        assert russian[table].keys() == english[table].keys()


def test_no_prompt_is_tested_twice() -> None:
    prompts = [one.prompt for one in chain(AS_THEY_STAND, INFLECTED)]
    assert len(prompts) == len(set(prompts))
