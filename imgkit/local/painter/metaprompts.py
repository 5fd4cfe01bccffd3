"""Finds the wish in a prompt that instructions stand before."""

import re

from imgkit.local.painter.words import Words

_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")


def wish(prompt: str, words: Words) -> str:
    """Return what a prompt wants to see, without the instructions around it.

    Instructions ("You are an assistant …", "The image needs to be …") say how to draw, and name
    things that must not be drawn.

    Args:
        prompt: The prompt as it came.
        words: The words of its language.

    Returns:
        The text after the last lead-in line, such as ``Draw this:``; else the prompt without its
        sentences of instruction.
    """
    ends = [_end_of_last(lead_in, prompt) for lead_in in words.lead_ins]
    rest = prompt[max(ends) :].strip()
    sentences = [match.group() for match in _SENTENCE.finditer(rest)]
    kept = [
        sentence
        for sentence in sentences
        if not sentence.strip(" \t\n\"'*-–•").lower().startswith(tuple(words.instructions))
    ]
    if max(ends) > 0:
        return rest
    # Where nothing but instructions is left, they are what there is to draw.
    return "".join(kept).strip() or rest


def _end_of_last(lead_in: str, prompt: str) -> int:
    matches = list(re.finditer(rf"(?:^|(?<=\s)){re.escape(lead_in)}", prompt, re.IGNORECASE))
    return matches[-1].end() if matches else 0
