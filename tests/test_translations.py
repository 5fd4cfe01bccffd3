"""The words on show, in French and Russian: all of them, and only them, and as files that fit."""

import ast
import functools
import json
import os
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

PROJECT = Path(__file__).resolve().parent.parent
IMGKIT = PROJECT / "imgkit"
LANGUAGES = ("fr", "ru")
SHOWING = [*(IMGKIT / "widgets").glob("*.py"), *(IMGKIT / "check").glob("*.py")]
LISTS_OF_WORDS = [path for path in SHOWING if "words" in path.stem]
MODES = {"live", "local", "recorded"}  # values of settings, the same in all languages

# Two words side by side are taken for a text that somebody reads.
TEXT = re.compile(r"[^\W\d_]{2,}[,.:;]? [^\W\d_]{2,}")
TAG = re.compile(r"<[^>]*>?|[^<]*>")


@functools.cache
def on_show() -> set[str]:
    """All that stands in the code as ``_("…")``."""
    return {str(message) for _file, _line, message, _notes, _context in extract_from_dir(IMGKIT)}


def words_file(language: str, ending: str) -> Path:
    return IMGKIT / "locale" / language / "LC_MESSAGES" / f"imgkit.{ending}"


@functools.cache
def catalogue(language: str) -> Catalog:
    with words_file(language, "po").open("rb") as file:
        return read_po(file, locale=language)


def messages(language: str) -> list[Message]:
    return [message for message in catalogue(language) if message.id]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_on_show_is_translated_and_nothing_else(language: str) -> None:
    translated = {message.id for message in messages(language) if message.string}
    assert translated == on_show()
    assert not catalogue(language).obsolete
    assert not [message.id for message in messages(language) if message.fuzzy]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_what_the_english_words_fill_in(language: str) -> None:
    different = [message.id for message in messages(language) if not same_fields(message)]
    assert different == []


def same_fields(message: Message) -> bool:
    return fields(str(message.id)) == fields(str(message.string))


def fields(text: str) -> set[tuple[str, str | None, str | None]]:
    parsed = string.Formatter().parse(text)
    return {(name, spec, conversion) for _text, name, spec, conversion in parsed if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_those_of_the_text_file(language: str) -> None:
    with words_file(language, "mo").open("rb") as file:
        compiled = {message.id: message.string for message in read_mo(file) if message.id}
    assert compiled == {message.id: message.string for message in messages(language)}


def test_the_russian_words_are_russian() -> None:
    english = [message.id for message in messages("ru") if not is_russian(str(message.string))]
    assert english == []


def is_russian(text: str) -> bool:
    words = re.sub(r"\{[^}]*\}", "", text)
    return bool(re.search("[а-яё]", words, re.IGNORECASE)) or not re.search("[a-z]", words)


def test_french_signs_stand_after_a_narrow_space_that_never_breaks() -> None:
    wrong = re.compile(r"[^\u202f][;!?»]|[^\u202f]:(?![\d/])|[ \u00a0]%|«[^\u202f]")
    texts = [re.sub(r"\{[^}]*\}", "…", str(message.string)) for message in messages("fr")]
    assert [text for text in texts if wrong.search(text)] == []


@pytest.mark.parametrize("path", SHOWING, ids=lambda path: path.stem)
def test_a_panel_or_a_check_shows_no_text_that_cannot_be_translated(path: Path) -> None:
    left = [text for text in bare_texts(path) if TEXT.search(TAG.sub("", text))]
    assert left == []


@pytest.mark.parametrize("path", LISTS_OF_WORDS, ids=lambda path: path.stem)
def test_a_list_of_words_holds_nothing_but_words_that_can_be_translated(path: Path) -> None:
    assert set(bare_texts(path)) <= MODES


def bare_texts(path: Path) -> Iterator[str]:
    """The texts in a file that are neither in ``_("…")`` nor a docstring, a key or a type."""
    tree = ast.parse(path.read_text("utf-8"))
    others: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_":
            others.update(map(id, ast.walk(node)))
        elif isinstance(node, ast.Expr):
            others.add(id(node.value))
        elif isinstance(node, ast.Dict):
            others.update(map(id, node.keys))
        elif isinstance(node, ast.AnnAssign):
            others.update(map(id, ast.walk(node.annotation)))
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in others
        ):
            yield node.value


def test_the_code_of_the_browser_holds_no_words() -> None:
    shown = re.compile(
        r"""(?:textContent|innerText|title|placeholder|alt|"aria-label"): ["'`][^"'`$]*[a-z]{3}"""
    )
    found = {path.name: shown.findall(path.read_text("utf-8")) for path in IMGKIT.rglob("*.js")}
    assert found
    assert {name: texts for name, texts in found.items() if texts} == {}


COLOURED_HOUSE = {"fr": "une maison {}", "ru": "{} дом"}

SPEAK = """
import json
import sys

from imgkit import check
from imgkit.checks import check_prompt
from imgkit.money.cost import FREE
from imgkit.errors import PromptError
from imgkit.services import PAINTER_NAME, Service
from imgkit.widgets import watch_panel
from imgkit.widgets.pixel_panel import read_words

service = Service("local", PAINTER_NAME, "openai", "painter", "painter", "")
panel = watch_panel("")
things, colours, *others = (words.split(", ") for _title, words in panel.known)
prompts = [sys.argv[1].format(colour) for colour in colours]
prompts += [f"{things[0]}, {word}" for words in (things, *others) for word in words]
try:
    check_prompt("")
except PromptError as error:
    refusal = error.more_lines()
print(json.dumps({
    "service": str(service),
    "cost": str(FREE),
    "check": str(check.own_prompt([], [])),
    "refusal": refusal,
    "panel": panel.texts["title"],
    "unread": [word for prompt in prompts for word in read_words(prompt).not_drawn],
}))
"""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "fr",
            {
                "service": "Le peintre de cet ordinateur répond",
                "cost": "gratuit",
                "check": "Il n’y a pas encore d’image",
                "refusal": "Que faire\u202f: Écris en quelques mots",
                "panel": "Regarde-le peindre",
            },
        ),
        (
            "ru",
            {
                "service": "Художник на этом компьютере отвечает",
                "cost": "бесплатно",
                "check": "Картинки пока нет",
                "refusal": "Что делать: Напиши в нескольких словах",
                "panel": "Смотри, как она рисует",
            },
        ),
    ],
)
def test_panels_checks_and_errors_speak_the_language(language: str, words: dict[str, str]) -> None:
    said = spoken(language)
    for name, text in words.items():
        assert text in "".join(said[name])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pixel_model_reads_the_words_that_the_panel_says_it_knows(language: str) -> None:
    assert spoken(language)["unread"] == []


@functools.cache
def spoken(language: str) -> dict[str, Any]:
    """What a fresh process says; the words are looked up once, when one starts."""
    answer = subprocess.run(
        [sys.executable, "-c", SPEAK, COLOURED_HOUSE[language]],
        check=True,
        capture_output=True,
        cwd=PROJECT,
        env={**os.environ, "IMGKIT_LANGUAGE": language, "PYTHONUTF8": "1"},
    )
    return dict(json.loads(answer.stdout))
