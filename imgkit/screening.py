"""The checks of notebook 02 before each picture, where ``IMGKIT_CHECK_PROMPTS`` says so.

They look at what a person typed; the kit's own boundaries around it name what they forbid.
"""

from imgkit.errors import PromptError, ServiceError
from imgkit.language import _
from imgkit.metaprompting import taken_apart
from imgkit.moderating import moderate
from imgkit.settings import CheckPrompts
from imgkit.word_lists import find_words


def screen(prompt: str, checks: CheckPrompts | None) -> None:
    """Stop a prompt that a check finds unfit, before it is drawn and paid for.

    Args:
        prompt: What is to be drawn, perhaps with a metaprompt before it.
        checks: ``"words"`` for the lesson's word list, ``"moderation"`` for a service that judges
            texts, ``"both"``, or None.

    Raises:
        PromptError: A check stopped it; the error says which.
        ServiceError: The service that judges texts gave no answer, so nothing is drawn either.
    """
    _boundaries, typed = taken_apart(prompt)
    if checks in {"words", "both"}:
        _check_words(typed)
    if checks in {"moderation", "both"}:
        _check_moderation(typed)


def _check_words(typed: str) -> None:
    found = find_words(typed)
    if found:
        raise PromptError(
            _("The word list stopped the prompt. Nothing was sent, and nothing was spent."),
            why=_("These words are on the list: {words}.").format(words=", ".join(found)),
            remedy=_("Say it without them. The word list can be wrong: ask your teacher."),
        )


def _check_moderation(typed: str) -> None:
    try:
        [found] = moderate([typed])
    except ServiceError as error:
        raise ServiceError(
            _("The prompt could not be checked, so no picture was asked for."),
            why=error.what,
            remedy=_(
                "Run it again. If this service never checks prompts, write "
                "IMGKIT_CHECK_PROMPTS=words in .env, or delete that line."
            ),
            status=error.status,
            code=error.code,
        ) from error
    if found:
        raise PromptError(
            _("Moderation stopped the prompt. No picture was asked for, and nothing was spent."),
            why=_("It was judged to be: {categories}.").format(categories=", ".join(found)),
            remedy=_("Say it in other words. Moderation can be wrong: ask your teacher."),
        )
