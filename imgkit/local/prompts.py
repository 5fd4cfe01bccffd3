"""Refuses prompts that cannot be drawn, as OpenAI does, and those that would take too long."""

from imgkit import prompt_text
from imgkit.local import refusals


def check_prompt(prompt: str, limit: int) -> None:
    """Refuse a prompt that cannot be drawn.

    Args:
        prompt: The prompt that was sent.
        limit: The longest one, in characters.

    Raises:
        Refusal: It is empty or too long, or holds characters that no one can read.
    """
    if prompt_text.is_blank(prompt) and prompt_text.unsendable(prompt) is None:
        message = (
            "Invalid 'prompt': empty string. Expected a string with minimum length 1, "
            "but got an empty string instead."
        )
        raise refusals.Refusal(400, message, code="empty_string", param="prompt")
    check_length(prompt, "prompt", limit)
    character = prompt_text.unsendable(prompt)
    if character is not None:
        number = prompt_text.number_of(character)
        raise refusals.invalid_value("prompt", f"Invalid 'prompt': it holds {number}.")


def check_length(text: str, name: str, limit: int) -> None:
    """Refuse a text that takes long to look at.

    Args:
        text: A text that was sent.
        name: The parameter that it was sent as.
        limit: The longest one, in characters.

    Raises:
        Refusal: It is too long, or holds heaps of accents.
    """
    if len(text) > limit:
        message = (
            f"Invalid '{name}': string too long. Expected a string with maximum length {limit}, "
            f"but got a string with length {len(text)} instead."
        )
        raise refusals.Refusal(400, message, code="string_above_max_length", param=name)
    if prompt_text.has_heaps_of_marks(text):
        most = prompt_text.MOST_MARKS
        message = f"Invalid '{name}': it has more than {most} accents on one letter."
        raise refusals.invalid_value(name, message)
