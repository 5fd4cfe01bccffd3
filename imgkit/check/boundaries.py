"""Checks of boundaries: of metaprompts, of guesses which layer holds, and of word lists."""

import functools
import re
import tomllib
from collections.abc import Sequence
from importlib import resources

from imgkit.boundaries import Attempt, score
from imgkit.check.verdict import Verdict, judge
from imgkit.language import _
from imgkit.metaprompting import taken_apart

NOBODY = "nobody"
"""What a learner writes where no layer stops a prompt."""

ANY_PROMPT = "a cat"
"""What stands after a metaprompt while it is looked at."""

ENOUGH = 6
"""How many prompts of each kind a word list must be right about."""


def own_metaprompt(text: str) -> Verdict:
    """Check a metaprompt that a learner wrote.

    Args:
        text: What stands before the prompt.
    """
    own = text.strip()
    return judge(
        (
            (
                not taken_apart(f"{own}\n{ANY_PROMPT}")[0],
                _("This is the kit's own text. Say it in your words, for your class."),
            ),
            (
                _holds(own, "audience"),
                _("It does not say yet for whom the pictures are."),
                _("Who will look at them? Say who they are, and how old."),
            ),
            (
                _holds(own, "leaving_out"),
                _("It does not say yet what to leave out."),
                _("What should not hang on your wall? Ask to draw it without that."),
            ),
            (
                not _holds(own, "shape"),
                _("It speaks of the shape of the picture. Which argument decides about that?"),
            ),
            (
                own.endswith(":"),
                _("How does the service see where the prompt begins? End with a colon."),
            ),
        ),
        _("A metaprompt for your class. It asks clearly; it cannot do more."),
    )


def which_held(guesses: Sequence[str], attempts: Sequence[Attempt]) -> Verdict:
    """Check guesses which layer stops a prompt first.

    Args:
        guesses: For each attempt the name of a layer, or ``"nobody"``.
        attempts: What the layers really say.
    """
    given = [guess.strip().lower() for guess in guesses]
    hint = _("“{prompt}”: that is not it. Is a word of the short list in it? Else, who looks next?")
    stronger = _("“{prompt}”: try it in the panel, and look which lamp lights up first.")
    findings = [
        (
            guess == (attempt.held_by or NOBODY),
            hint.format(prompt=attempt.prompt),
            stronger.format(prompt=attempt.prompt),
        )
        for guess, attempt in zip(given, attempts, strict=False)
    ]
    as_many = (len(given) == len(attempts), _("There should be one guess for each prompt."))
    return judge((as_many, *findings), _("You know what each layer sees, and what it does not."))


def better_list(words: Sequence[str]) -> Verdict:
    """Check a word list that a learner made better.

    Args:
        words: The list.
    """
    result = score(["words"], words=words)
    counts = {"stopped": result.stopped, "passed": result.passed}
    return judge(
        (
            (
                result.stopped >= ENOUGH,
                _("It stops too few of the unwanted prompts. What do those with an ✗ have?"),
                _("Look for a word in each of them that no harmless prompt has."),
            ),
            (
                result.passed >= ENOUGH,
                _("It stops too many of the harmless prompts. Which of its words does that?"),
                _("A few words in a row count as one, and hit less than each of them alone."),
            ),
        ),
        _("Stopped: {stopped} of the unwanted. Passed: {passed} of the harmless.").format(**counts),
    )


@functools.cache
def _words() -> dict[str, list[str]]:
    file = resources.files("imgkit.check").joinpath("metaprompt_words.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _holds(text: str, kind: str) -> bool:
    words = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in _words()[kind])
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", text.casefold()) is not None
