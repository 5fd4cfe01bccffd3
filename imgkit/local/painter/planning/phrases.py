"""How people say what they wish for a picture: the patterns of ``plans.toml``."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any


class Phrases:
    """The patterns, the templates and the questions of one language.

    Args:
        data: Its table of ``plans.toml``, whose header says what each entry means.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.ask: Mapping[str, str] = data["ask"]
        self.seasons: Mapping[str, str] = data["seasons"]
        self.weather: Mapping[str, str] = data["weather"]
        self.poses: Mapping[str, str] = data["poses"]
        self.groups: Mapping[str, Sequence[str]] = data["groups"]
        self.as_role: str = data["as"]
        self.cut: str = data["cut"]
        self.bare: str = data["bare"]
        self.outcome: str = data["outcome"]
        self._definite: Sequence[tuple[str, str]] = data["definite"]
        self._rewrites: Sequence[tuple[str, str]] = data["rewrites"]
        self.roles = [_compiled([one]) for one in data["role"]]
        self.anew = [_compiled([one]) for one in data["anew"]]
        self.rewritten = [(_compiled([one]), other) for one, other in data["rewritten"]]
        self.separators = re.compile(
            r"\s*[.;!?…\n]+\s*|\s*,\s*(?:" + _any(data["between"]) + r"\s*)?"
            r"|\s+" + _any(data["between"]) + r"(?:\s*,)?\s+",
            re.IGNORECASE,
        )
        self._polite = re.compile(rf"(?:{_any(data['polite'])}[\s,:–-]*)+", re.IGNORECASE)
        self._tables = {
            table: _compiled(data[table])
            for table in ("removing", "ordering", "wanting", "moving", "scale", "patterned",
                          "passing", "pronouns", "everything", "making")
        }  # fmt: skip
        self._leading = re.compile(rf"(?:{_any(data['leading'])}[\s']*)+$", re.IGNORECASE)

    def plainly(self, text: str) -> str:
        """Return a wish without the polite words around it."""
        text = text.strip()
        match = self._polite.match(text)
        return text if match is None else text[match.end() :].strip()

    def begin(self, table: str, text: str) -> re.Match[str] | None:
        """Find a pattern of a table at the beginning of a text."""
        return self._tables[table].match(text)

    def find(self, table: str, text: str) -> re.Match[str] | None:
        """Find a pattern of a table anywhere in a text."""
        return self._tables[table].search(text)

    def definite(self, name: str) -> str:
        """Return a name with the article of what is known: "the rabbit"."""
        for pattern, other in self._definite:
            if re.match(pattern, name):
                return re.sub(rf"^{pattern}", other, name)
        return name

    def rewrite(self, text: str) -> str:
        """Return a caption in the words of a prompt."""
        for pattern, other in self._rewrites:
            text = re.sub(pattern, other, text)
        return text

    def leading(self, text: str) -> int:
        """Return where the little words begin that a text ends with; its length without any."""
        match = self._leading.search(text)
        return len(text) if match is None else match.start()


def _any(patterns: Iterable[str]) -> str:
    return rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)"


def _compiled(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile(_any(patterns) if patterns else r"(?!)", re.IGNORECASE)


@cache
def _data() -> Mapping[str, Any]:
    text = files(__package__).joinpath("plans.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def phrases(language: str) -> Phrases:
    """Return the phrases of a language.

    Args:
        language: Its two letters.
    """
    return Phrases(_data()[language])


@cache
def others() -> Mapping[str, frozenset[str]]:
    """Return the frequent words of languages that the painter does not know."""
    return {name: frozenset(words.split()) for name, words in _data()["others"].items()}
