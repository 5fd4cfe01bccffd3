"""What a prompt says of a face and the hair around it: sad, bearded, with curls."""

from dataclasses import replace

from imgkit.local.painter.drawing import Look, detail
from imgkit.local.painter.people.face import Features

_MOODS = {
    "sad": ("sad", "sad"),
    "crying": ("sad", "sad"),
    "angry": ("sad", "angry"),
    "happy": ("smile", ""),
    "laughing": ("laugh", ""),
    "surprised": ("surprised", ""),
    "afraid": ("surprised", "sad"),
    "silly": ("laugh", ""),
    "cheeky": ("smile", ""),
    "tongue": ("smile", ""),
    "shy": ("calm", "sad"),
    "evil": ("smile", "angry"),
    "love": ("smile", ""),
    "proud": ("smile", ""),
    "confused": ("calm", "sad"),
}
"""The mouth and the brows of each mood."""

_OPEN = frozenset({"shouting", "singing", "yawning"})
"""What one does with an open mouth."""


def as_asked(features: Features, look: Look) -> Features:
    """Return the features of a person as the prompt has them.

    Args:
        features: What the dice made of the face.
        look: What the prompt says of how the person looks.
    """
    skin = detail(look, "skin", features.skin)
    features = replace(features, strands=detail(look, "hair", features.strands), skin=skin)
    style = detail(look, "hairstyle", "")
    if style:
        features = replace(features, style=style)
    if look.pose in _OPEN:
        features = replace(features, mouth="shout")
    mood = detail(look, "mood", "")
    if mood in _MOODS:
        mouth, brows = _MOODS[mood]
        features = replace(features, mouth=mouth, brows=brows, tear=mood == "crying")
    named = {part for part, _ in look.details}
    if look.pose == "looking":
        features = replace(features, gaze="high")
    return replace(
        features,
        moustache=(features.moustache or "moustache" in named) and "moustache" not in look.without,
        glasses=features.glasses and "glasses" not in look.without,
        freckles=features.freckles or "freckles" in named,
    )


def beard_of(look: Look) -> tuple[str, ...]:
    """Return the beard that is asked for, by the name that roles have it under."""
    beard = detail(look, "beard", "")
    return (f"{beard}-beard",) if beard else ()
