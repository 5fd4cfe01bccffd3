"""What animals do: they gallop, leap, howl, and bend down to drink."""

from dataclasses import replace

from imgkit.local.painter.animals.abilities import (
    DANCERS,
    DRINKERS,
    GALLOPERS,
    HOWLERS,
    REARING,
)
from imgkit.local.painter.drawing import Drawing

_GALLOPING = frozenset({"running", "jumping", "kicking"})
_UPRIGHT = frozenset({"dancing", "hugging", "waving", "clapping", "cheering", "giving"})
"""What an animal does that sits up and holds a paw out."""
_ON_HIND_LEGS = frozenset(
    {"dancing", "juggling", "hanging", "throwing", "catching", "cheering", "climbing"}
)
"""What an animal does with both paws up."""
_ABLE = {
    "dancing": DANCERS,
    "drinking": DRINKERS,
    "howling": HOWLERS,
    "rearing": GALLOPERS,
}
"""Who has a drawing of what they do."""
_POSES = ("standing", "walking", "sitting")
_LEAP = 0.32  # of its height: how far above the ground an animal is in mid-leap


def animal_pose(name: str, pose: str) -> str:
    """Return how an animal is drawn that does something.

    Args:
        name: The name of its drawing.
        pose: What the prompt says that it does.
    """
    pose = paws_up(name, pose)
    if pose in _POSES:
        return pose
    if pose in _GALLOPING:
        return "running" if name in GALLOPERS else "walking"
    if pose == "dancing" and name in REARING:
        return "rearing"
    able = name in _ABLE.get(pose, ())
    return pose if able else "holding" if pose in _UPRIGHT else "standing"


def paws_up(name: str, pose: str) -> str:
    """Return how an animal stands on its hind legs that throws something, or hangs by its hands.

    Args:
        name: The name of its drawing.
        pose: What it does.
    """
    return "dancing" if pose in _ON_HIND_LEGS and name in DANCERS else pose


def leaping(drawing: Drawing) -> Drawing:
    """Return an animal in mid-leap, over the ground that its shadow stays on.

    Args:
        drawing: The animal on its feet.
    """
    up = _LEAP * drawing.height
    return replace(
        drawing,
        svg=_raised(drawing.svg, up),
        asleep=_raised(drawing.asleep, up) if drawing.asleep else "",
        top=drawing.top - up,
        anchors={name: (x, y - up) for name, (x, y) in drawing.anchors.items()},
    )


def _raised(svg: str, up: float) -> str:
    return f'<g transform="translate(0 {-up:.1f})">{svg}</g>'
