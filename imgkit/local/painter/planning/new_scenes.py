"""Writes the prompt of a picture that is to be drawn anew: "as an astronaut on the moon"."""

from imgkit.local.painter.captions import name
from imgkit.local.painter.parsing.tongues import language_of
from imgkit.local.painter.planning.phrases import phrases
from imgkit.local.painter.planning.readings import reading
from imgkit.local.painter.planning.shown import Shown

_AROUND = frozenset({
    "relations", "places", "regions", "hours", "weather", "seasons", "styles", "flowers"
})  # fmt: skip


def new_scene(text: str, shown: Shown, language: str) -> str | None:
    """Write the prompt of a new picture.

    Args:
        text: A part of a wish.
        shown: What the picture shows.
        language: The language of the wish.

    Returns:
        What is to be drawn, or None where the part does not ask for a new picture.
    """
    say = phrases(language)
    for pattern in say.anew:
        match = pattern.fullmatch(text)
        if match is not None:
            return match["new"]
    for pattern in say.roles:
        match = pattern.fullmatch(text)
        if match is None or not reading(text, language).kinds:  # "as a watercolour"
            continue
        groups = match.groupdict()
        role = groups.get("role") or _quoted(groups["named"], language)
        who = _subject(shown, language)
        return say.rewrite(say.as_role.format(subject=who, role=role)) if who else role
    return None


def _quoted(role: str, language: str) -> str:
    """Put a role that stands in the nominative into quotation marks: «в костюме „космонавт“»."""
    things = reading(role, language).wanted.change.scene.things
    phrase = things[0].phrase if things else role
    return role.replace(phrase, f"«{phrase}»", 1)


def _subject(shown: Shown, language: str) -> str:
    """Return who the picture is about, in the words of its description where it can be."""
    if not shown.scene.things or not shown.known:
        return ""
    spoken = language_of(shown.caption)
    if spoken != language:
        return name(shown.scene.things[0], language)
    said = reading(shown.caption, spoken).wanted.change.said
    text = phrases(spoken).separators.split(shown.caption.split("(")[0], maxsplit=1)[0]
    begins = text.find(shown.scene.things[0].phrase)
    around = [text.find(phrase, begins) for table, phrase in said if table in _AROUND]
    text = text[: min((at for at in around if at >= 0), default=len(text))]
    text = text[: phrases(spoken).leading(text)].strip()
    return text[:1].lower() + text[1:]
