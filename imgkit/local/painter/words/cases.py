"""Says what the case of a noun tells that its preposition does not: « from a boat »."""

from collections.abc import Sequence

from imgkit.local.painter.words import Words

_REACH = 4  # words: «с очень высокого моста»


def comes_from(words: Words, prompt: Sequence[str], position: int) -> bool:
    """Say whether a preposition tells where somebody does something: «с лодки», not «с лодкой».

    Args:
        words: The words of the language of the prompt.
        prompt: The words of the prompt, in small letters.
        position: The position of the preposition; its noun is the next word that names a thing.
    """
    origins = words.hints.origins
    if prompt[position] not in origins.get("words", ()):
        return False
    nouns = words.phrases("things")
    along = tuple(origins["along"])  # «с большим куском сыра»
    for at in range(position + 1, min(position + _REACH, len(prompt))):
        if prompt[at].endswith(along):
            return False
        if words.find(prompt, at, at + 1, ("several", "things")) is None:
            continue
        genitive = prompt[at].endswith(tuple(origins["endings"]))
        changed = (prompt[at],) not in nouns  # «с пони»: that word never changes
        return genitive and changed and not prompt[at].endswith(tuple(origins["other_endings"]))
    return False
