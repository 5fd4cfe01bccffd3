"""What animals do: they gallop, leap, howl, and bend down to drink."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing

_GALLOPING = frozenset({"running", "jumping", "kicking"})
_UPRIGHT = frozenset({"dancing", "hugging", "waving", "clapping", "cheering", "giving"})
"""What an animal does that sits up and holds a paw out."""
_BENDING = frozenset({"drinking"})
_RUNNERS = frozenset(
    {
        "horse", "unicorn", "dog", "cat", "wolf", "fox", "lion", "tiger", "leopard", "lynx", "bear",
        "elephant", "camel", "two-humped-camel", "cow", "ox", "yak", "deer", "moose", "sheep",
        "pig", "goat", "donkey", "zebra", "giraffe", "rhinoceros", "hippopotamus", "triceratops",
        "stegosaurus", "ankylosaurus", "brontosaurus", "raccoon", "red-panda", "panda",
    }
)  # fmt: skip
"""Who has a gallop of its own; all others walk faster."""
_DRINKERS = _RUNNERS - {"horse", "dog", "cat", "zebra", "giraffe", "elephant"}
_HOWLERS = frozenset({"wolf", "fox"})
_POSES = ("standing", "walking", "sitting")
_LEAP = 0.32  # of its height: how far above the ground an animal is in mid-leap


def animal_pose(name: str, pose: str) -> str:
    """Return how an animal is drawn that does something.

    Args:
        name: The name of its drawing.
        pose: What the prompt says that it does.
    """
    if pose in _GALLOPING:
        return "running" if name in _RUNNERS else "walking"
    if pose in _UPRIGHT:
        return "holding"
    if pose in _BENDING:
        return "drinking" if name in _DRINKERS else "standing"
    if pose == "howling":
        return "howling" if name in _HOWLERS else "standing"
    if pose == "rearing" and name in _RUNNERS:
        return pose
    return pose if pose in _POSES else "standing"


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
