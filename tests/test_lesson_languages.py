"""The lesson is the same in every language, cell by cell, so that none falls behind."""

import ast
import io
import json
import re
import tokenize
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from notebook_checks import ROOT

from imgkit.language import LANGUAGES

NOTEBOOKS = ROOT / "notebooks"
NAMES = sorted({path.stem for path in NOTEBOOKS.glob("*/*.ipynb")})
TRANSLATIONS = [(language, name) for name in NAMES for language in LANGUAGES if language != "en"]
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE_IN_PROSE = re.compile(r"`([^`]+)`")
WORD = re.compile(r"[^\W\d_]+")

OWN_WORDS_OF_THE_MODEL = "pixels.paint"
"""It takes a caption in the words that the pixel model learned, and these are English."""

OWN_WORDS_OF_THE_LEARNER = ("my_", "disallow")
"""Names for what a learner says: a single word there is in the learner's language, too."""


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook."""

    kind: str
    id: str
    tags: tuple[str, ...]
    source: str


def path_of(language: str, name: str) -> Path:
    return NOTEBOOKS / language / f"{name}.ipynb"


def cells_of(language: str, name: str) -> list[Cell]:
    page = json.loads(path_of(language, name).read_text(encoding="utf-8"))
    return [
        Cell(
            cell["cell_type"],
            cell["id"],
            tuple(cell["metadata"].get("tags", ())),
            "".join(cell["source"]),
        )
        for cell in page["cells"]
    ]


def pairs(language: str, name: str, kind: str) -> list[tuple[Cell, Cell]]:
    """Return the cells of one kind, each with its English one first."""
    both = zip(cells_of("en", name), cells_of(language, name), strict=True)
    return [(english, cell) for english, cell in both if cell.kind == kind]


class Sayings(ast.NodeTransformer):
    """Takes out of code what each language says in its own words: prompts and printed texts."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.speaking = False

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, str) and (self.speaking or " " in node.value):
            self.said.append(node.value)
            return ast.Constant("…")
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        """Let words change their order around what is put between them."""
        values = [part for part in node.values if isinstance(part, ast.FormattedValue)]
        self.said += [str(part.value) for part in node.values if isinstance(part, ast.Constant)]
        return ast.JoinedStr(sorted(values, key=ast.dump))

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        """Leave the name between the brackets: a recipe has the same names in every language."""
        node.value = self.visit(node.value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        called = ast.unparse(node.func)
        if called == OWN_WORDS_OF_THE_MODEL:
            return node
        return self._inside(node, speaking=called == "print")

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        name = ast.unparse(node.targets[0])
        return self._inside(node, speaking=name.startswith(OWN_WORDS_OF_THE_LEARNER))

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        own = (node.arg or "").startswith(OWN_WORDS_OF_THE_LEARNER)
        return self._inside(node, speaking=own)

    def _inside(self, node: ast.AST, *, speaking: bool) -> ast.AST:
        before, self.speaking = self.speaking, speaking
        self.generic_visit(node)
        self.speaking = before
        return node


def without_sayings(code: str) -> tuple[str, list[str]]:
    """Return what code does, whatever it says, and then what it says."""
    sayings = Sayings()
    tree = sayings.visit(ast.parse(code))
    return ast.unparse(ast.fix_missing_locations(tree)), sayings.said


def in_english_still(texts: Iterable[str]) -> list[str]:
    """Return those that are more than names and numbers, and so should have been translated."""
    words = ((text, WORD.findall(CODE_IN_PROSE.sub("", text))) for text in texts)
    return [text for text, said in words if len(said) > 1 and any(word.islower() for word in said)]


def comments(code: str) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]


def build(prose: str) -> list[str]:
    """Return of what a text is built: headings, points of lists, and rows with their cells."""
    parts = []
    for line in prose.splitlines():
        mark = re.match(r"#+ |- |\d+\. |> |!\[", line)
        if mark:
            parts.append(mark.group())
        elif line.startswith("|"):
            parts.append("|" * line.count("|"))
    return parts


def test_every_language_has_every_notebook() -> None:
    have = {
        language: sorted(path.stem for path in (NOTEBOOKS / language).glob("*.ipynb"))
        for language in LANGUAGES
    }
    assert have == dict.fromkeys(LANGUAGES, NAMES)


@pytest.mark.parametrize(("language", "name"), TRANSLATIONS)
def test_cells_are_the_same_in_kind_and_tags(language: str, name: str) -> None:
    def frame(cells: list[Cell]) -> list[tuple[str, str, tuple[str, ...]]]:
        return [(cell.kind, cell.id, cell.tags) for cell in cells]

    assert frame(cells_of(language, name)) == frame(cells_of("en", name))


@pytest.mark.parametrize(("language", "name"), TRANSLATIONS)
def test_code_does_the_same(language: str, name: str) -> None:
    for english, cell in pairs(language, name, "code"):
        assert without_sayings(cell.source)[0] == without_sayings(english.source)[0]


@pytest.mark.parametrize(("language", "name"), TRANSLATIONS)
def test_what_code_says_is_translated(language: str, name: str) -> None:
    for english, cell in pairs(language, name, "code"):
        said, own_said = without_sayings(english.source)[1], without_sayings(cell.source)[1]
        assert not in_english_still(set(said) & set(own_said))
        notes, own = comments(english.source), comments(cell.source)
        assert len(own) == len(notes)
        assert not set(own) & set(notes), "a comment is in English still"


@pytest.mark.parametrize(("language", "name"), TRANSLATIONS)
def test_prose_is_translated(language: str, name: str) -> None:
    for english, cell in pairs(language, name, "markdown"):
        assert cell.source.strip(), f"cell {cell.id} is empty"
        lines = set(cell.source.splitlines()) & set(english.source.splitlines())
        assert not in_english_still(lines)


@pytest.mark.parametrize(("language", "name"), TRANSLATIONS)
def test_prose_is_built_alike(language: str, name: str) -> None:
    for english, cell in pairs(language, name, "markdown"):
        assert build(cell.source) == build(english.source)
        assert Counter(LINK.findall(cell.source)) == Counter(LINK.findall(english.source))
        lost = set(CODE_IN_PROSE.findall(english.source)) - set(CODE_IN_PROSE.findall(cell.source))
        assert not lost, f"cell {cell.id} does not speak of {lost}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_links_stay_in_the_language(language: str, name: str) -> None:
    path = path_of(language, name)
    for cell in cells_of(language, name):
        inside = [link for link in LINK.findall(cell.source) if "://" not in link]
        for link in inside:
            target = (path.parent / link.partition("#")[0]).resolve()
            assert target.exists(), f"{link} leads nowhere"
            assert target.suffix != ".ipynb" or target.parent == path.parent
