"""Boundaries around a prompt: a text that is put before what a person types.

A metaprompt asks; it does not enforce. The texts are files in ``imgkit/metaprompts`` that a teacher
can read and change.
"""

import re
from collections.abc import Sequence
from importlib import resources

from imgkit.checks import check_prompt
from imgkit.errors import OptionError
from imgkit.language import _

_FOLDER = resources.files("imgkit") / "metaprompts"


def audiences() -> list[str]:
    """Return the names of the metaprompts that there are."""
    names = (entry.name for entry in _FOLDER.iterdir())
    return sorted(name.removesuffix(".txt") for name in names if name != "disallow.txt")


def disallowed() -> list[str]:
    """Return what a metaprompt asks to leave out where nothing else is said."""
    lines = (_FOLDER / "disallow.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def metaprompt(
    prompt: str, *, audience: str = "children", disallow: Sequence[str] | None = None
) -> str:
    """Put boundaries around a prompt.

    Args:
        prompt: What a person typed.
        audience: For whom the picture is: the name of a file in ``imgkit/metaprompts``.
        disallow: What to leave out; without it, the list in ``disallow.txt``.

    Returns:
        The text that is sent in place of the prompt, with the prompt at its end.

    Raises:
        PromptError: The prompt is empty or too long.
        OptionError: There is no metaprompt for this audience.
    """
    check_prompt(prompt)
    if audience not in audiences():
        raise OptionError(
            _("There is no metaprompt for {audience!r}.").format(audience=audience),
            remedy=_("Choose one of: {names}.").format(names=", ".join(audiences())),
        )
    template = (_FOLDER / f"{audience}.txt").read_text(encoding="utf-8").strip()
    listed = ", ".join(disallowed() if disallow is None else disallow)
    # Not str.format: a prompt may hold braces.
    return template.replace("{disallow}", listed).replace("{prompt}", prompt.strip())


def taken_apart(final_prompt: str) -> tuple[str, str]:
    """Tell the boundaries of a prompt from what a person typed.

    Args:
        final_prompt: A prompt as it was sent.

    Returns:
        The boundaries, empty where it begins with none of the metaprompts that there are; and what
        was typed.
    """
    for audience in audiences():
        template = (_FOLDER / f"{audience}.txt").read_text(encoding="utf-8").strip()
        pattern = re.escape(template).replace(r"\{disallow\}", ".*")
        pattern = pattern.replace(r"\{prompt\}", "(?P<typed>.*)")
        match = re.fullmatch(pattern, final_prompt.strip(), re.DOTALL)
        if match:
            return final_prompt.strip()[: match.start("typed")].strip(), match["typed"]
    return "", final_prompt


def boundaries_and_words(final_prompt: str) -> tuple[str, str]:
    """Tell boundaries, the kit's or a person's own, from what stands behind them.

    Args:
        final_prompt: A prompt as it was sent.

    Returns:
        As :func:`taken_apart`; where that finds nothing, a person's own boundaries are all lines up
        to the last one that ends with a colon.
    """
    boundaries, typed = taken_apart(final_prompt)
    own = re.fullmatch(r"(.+:)\s*\n(.+)", typed.strip(), re.DOTALL)
    if boundaries or own is None:
        return boundaries, typed
    return own[1].strip(), own[2].strip()
