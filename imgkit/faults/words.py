"""Words that errors of services have in common."""

from imgkit.language import _

CATEGORIES = {
    "violence": _("violence"),
    "sexual": _("sexual content"),
    "hate": _("hate against people"),
    "self-harm": _("hurting oneself (self-harm)"),
    "harassment": _("bullying or threats"),
    "illicit": _("drugs, weapons or crime"),
    "jailbreak": _("an attempt to get round the rules"),
    "profanity": _("swear words"),
    "protected-material-text": _("a text that belongs to somebody else"),
}
"""What a pupil reads for the categories of safety systems."""


def in_words(categories: tuple[str, ...]) -> str:
    """Return what a safety system found in the words of a pupil.

    Args:
        categories: The names as the service gave them.
    """
    known = [category.lower().replace("_", "-").split("/")[0] for category in categories]
    return ", ".join(dict.fromkeys(CATEGORIES.get(name, name) for name in known))


def billed(remedy: str) -> str:
    """Return a remedy with the warning that money may be gone.

    Args:
        remedy: The remedy, a sentence.
    """
    warning = _("A live service may have billed the picture.")
    return f"{remedy} {warning}"
