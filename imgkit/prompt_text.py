"""Looks at the characters of a prompt: is there anything to be seen, and can it be sent at all?"""

import unicodedata

MOST_MARKS = 30
"""How many accents may follow each other: Unicode's stream-safe format, UAX #15, section 13.

More of them make a heap on the screen, and putting them in order takes seconds.
"""

_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that show nothing: the fillers of Hangul, and Braille without a dot."""

_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Me", "Mn", "Zl", "Zp", "Zs"})
"""Categories whose characters show nothing by themselves: https://www.unicode.org/reports/tr44.

Unassigned ones (Cn) count as seen: the newest emoji are among them, where Python is older.
"""


def is_blank(text: str) -> bool:
    """Say whether a text shows nothing: it is empty, or all of it is spaces and the like.

    Args:
        text: Any text.
    """
    return all(one in _BLANK or unicodedata.category(one) in _UNSEEN for one in text)


def unsendable(text: str) -> str | None:
    """Return the first character that no service takes.

    Half a pair of surrogates is no character of UTF-8. Control characters, NUL among them, steer
    terminals and end texts; those that count as spaces come with copied text, and stay.

    Args:
        text: Any text.

    Returns:
        The character; None where the text can be sent.
    """
    if text.isprintable():
        return None
    for one in text:
        category = unicodedata.category(one)
        if category == "Cs" or (category == "Cc" and not one.isspace()):
            return one
    return None


def has_heaps_of_marks(text: str) -> bool:
    """Say whether more than 30 accents stand on one letter somewhere.

    Args:
        text: Any text.
    """
    if text.isascii():
        return False
    marks = 0
    for one in text:
        marks = marks + 1 if unicodedata.combining(one) else 0
        if marks > MOST_MARKS:
            return True
    return False


def number_of(character: str) -> str:
    """Return the number of a character as Unicode writes it, such as ``U+0000``.

    Args:
        character: One character, which need not be one that can be shown.
    """
    return f"U+{ord(character):04X}"
