"""Finds out what kind of edit a prompt orders, before its words are read one by one."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

SLIGHT, USUAL, WIDE = 0.25, 1.0, 1.7
"""How far a variation goes from its picture."""


@dataclass(frozen=True)
class Wish:
    """What kind of edit is ordered.

    Args:
        text: The words that say what to draw.
        old: What makes room for it; empty where nothing does.
        removes: Whether the words say what to take away.
        adds: Whether the words say what comes in.
        recolours: Whether what is there gets a new colour.
        strength: How far a variation goes: 0 is the same picture, 1 the usual, and more is wilder;
            None where no words say it.
        said: The words for the strength.
    """

    text: str
    old: str = ""
    removes: bool = False
    adds: bool = False
    recolours: bool = False
    strength: float | None = None
    said: tuple[str, ...] = ()


def wish_in(prompt: str) -> Wish:
    """Find out what kind of edit a prompt orders.

    Args:
        prompt: What a person typed, without instructions before it.
    """
    order = prompt.strip().rstrip(".!")
    for pattern in _patterns("replacing"):
        match = pattern.fullmatch(order)
        if match is not None:
            return Wish(match["new"], old=match["old"])
    for pattern in _patterns("percent"):
        match = pattern.search(prompt)
        if match is not None:
            strength = min(int(match["percent"]) / 100, USUAL)
            return Wish(_without(prompt, match), strength=strength, said=(match.group(),))
    for table, strength in (("slight", SLIGHT), ("wide", WIDE)):
        for pattern in _patterns(table):
            match = pattern.search(prompt)
            if match is not None:
                return Wish(_without(prompt, match), strength=strength, said=(match.group(),))
    return Wish(
        prompt,
        removes=_begins(prompt, "removing"),
        adds=_begins(prompt, "adding"),
        recolours=_begins(prompt, "colouring"),
    )


def _without(prompt: str, match: re.Match[str]) -> str:
    return f"{prompt[: match.start()]} {prompt[match.end() :]}"


def _begins(prompt: str, table: str) -> bool:
    return any(pattern.match(prompt.strip()) for pattern in _patterns(table))


@cache
def _patterns(table: str) -> Sequence[re.Pattern[str]]:
    return tuple(_compiled(_data()[table]))


def _compiled(phrases: Iterable[str]) -> Iterable[re.Pattern[str]]:
    # A full stop in them stays within the sentence; they are whole words.
    return (re.compile(rf"(?<!\w)(?:{phrase})(?!\w)", re.IGNORECASE) for phrase in phrases)


@cache
def _data() -> Mapping[str, Sequence[str]]:
    text = files(__package__).joinpath("wishes.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
