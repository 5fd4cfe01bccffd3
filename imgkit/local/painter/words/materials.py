"""How each language says of what a thing is made, and with what it is covered."""

from collections.abc import Iterator, Mapping

from imgkit.local.painter.looks.substances import MATERIALS, Material

_MADE: Mapping[str, tuple[str, ...]] = {
    "en": (
        "made of", "made out of", "made from", "made entirely of", "all made of", "built of",
        "built from", "built out of", "built with", "carved from", "carved out of", "made up of",
    ),
    "fr": (
        "fait de", "faite de", "faits de", "faites de", "fait en", "faite en", "faits en",
        "faites en", "fabriqué en", "fabriquée en", "construit en", "construite en",
        "tout en", "toute en", "entièrement en", "fait avec du", "fait avec des",
    ),
    "ru": (
        "сделанный из", "сделанная из", "сделанное из", "сделанные из", "сделан из", "сделана из",
        "сделано из", "построенный из", "построенная из", "построенное из", "построен из",
        "слепленный из", "целиком из", "полностью из", "весь из", "вся из",
    ),
}  # fmt: skip
_BARE: Mapping[str, tuple[str, ...]] = {"en": (), "fr": ("en",), "ru": ("из", "изо")}
"""What says it alone, with most materials."""
_OF: Mapping[str, tuple[str, ...]] = {"en": ("of",), "fr": ("de", "d'"), "ru": ()}
"""What says it of buildings and animals; "a bowl of cheese" is made of something else."""
_COVERED: Mapping[str, tuple[str, ...]] = {
    "en": ("covered in", "covered with", "covered by", "overgrown with", "all covered in"),
    "fr": (
        "couvert de", "couverte de", "couverts de", "couvertes de", "recouvert de",
        "recouverte de", "recouverts de", "recouvertes de",
    ),
    "ru": (
        "покрытый", "покрытая", "покрытое", "покрытые", "покрыт", "покрыта", "покрыто",
        "поросший", "поросшая", "поросшее", "заросший", "заросшая", "усыпанный", "усыпанная",
        "усыпанное", "увитый", "увитая", "облитый", "измазанный", "весь в", "украшенный",
    ),
}  # fmt: skip


def phrases(language: str) -> Iterator[tuple[str, str]]:
    """Return all phrases of a language for materials, each with what it means.

    Args:
        language: Its two letters.

    Yields:
        A phrase, and ``"material cheese"``, ``"of cheese"`` or ``"cover moss"``.
    """
    for name, one in MATERIALS.items():
        starts = _MADE[language] + (_BARE[language] if one.bare else ())
        for noun in one.names(language):
            yield from ((f"{start} {noun}", f"material {name}") for start in starts)
            yield from ((f"{start} {noun}", f"of {name}") for start in _OF[language] if one.bare)
        if one.covers:
            yield from ((phrase, f"cover {name}") for phrase in _covered(one, language))


def material_named(language: str, noun: str) -> str:
    """Return the material that a noun before another one tells: "a lollipop tree"; else nothing.

    Args:
        language: The two letters of the language.
        noun: The noun, in small letters.
    """
    named = {noun, f"{noun}s"}
    known = (name for name, one in MATERIALS.items() if not named.isdisjoint(one.names(language)))
    return next(known, "")


def _covered(one: Material, language: str) -> Iterator[str]:
    for noun in one.names_of(language):
        for start in _COVERED[language]:
            vowel = language == "fr" and noun[0] in "aeéiouh"
            yield f"{start[:-1]}'{noun}" if vowel else f"{start} {noun}"
        if language == "en":
            yield f"{noun}-covered"
