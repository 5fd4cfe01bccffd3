"""Boundaries around a prompt: a text that is put before what a person types.

A metaprompt asks; it does not enforce. The texts are files in ``imgkit/metaprompts`` that a teacher
can read and change.
"""

from collections.abc import Sequence
from importlib import resources

from imgkit.checks import check_prompt
from imgkit.errors import OptionError

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
            f"There is no metaprompt for {audience!r}.",
            remedy=f"Choose one of: {', '.join(audiences())}.",
        )
    template = (_FOLDER / f"{audience}.txt").read_text(encoding="utf-8").strip()
    listed = ", ".join(disallowed() if disallow is None else disallow)
    # Not str.format: a prompt may hold braces.
    return template.replace("{disallow}", listed).replace("{prompt}", prompt.strip())
