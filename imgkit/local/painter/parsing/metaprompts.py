"""Finds the wish in a prompt that instructions stand before."""

import re

from imgkit.local.painter.words import Words

_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
_ALIKE = str.maketrans({"ё": "е", "Ё": "Е", "’": "'"})


def wish(prompt: str, words: Words) -> str:
    """Return what a prompt wants to see, without the instructions around it.

    Instructions ("You are an assistant …", "The image needs to be …") say how to draw, and name
    things that must not be drawn.

    Args:
        prompt: The prompt as it came.
        words: The words of the language of the instructions.

    Returns:
        The text after the last lead-in line, such as ``Draw this:``; else the prompt without its
        sentences of instruction.
    """
    text = prompt.translate(_ALIKE)
    start = max(_end_of_last(lead_in, text) for lead_in in words.lead_ins)
    if start > 0:
        return prompt[start:].strip()
    instructions = tuple(one.translate(_ALIKE) for one in words.instructions)
    sentences = [match.group() for match in _SENTENCE.finditer(prompt)]
    kept = [one for one in sentences if not _plain(one).startswith(instructions)]
    # Where nothing but instructions is left, they are what there is to draw.
    return "".join(kept).strip() or prompt.strip()


def _plain(sentence: str) -> str:
    return sentence.strip(" \t\n\"'*-–•").lower().translate(_ALIKE)


def _end_of_last(lead_in: str, text: str) -> int:
    """Find the end of a lead-in line; any space may stand where it has one, or none."""
    parts = (re.escape(part) for part in lead_in.translate(_ALIKE).split(" "))
    pattern = r"(?:^|(?<=\s))" + r"\s*".join(parts)
    return max((match.end() for match in re.finditer(pattern, text, re.IGNORECASE)), default=0)
