"""Who sleeps: with closed eyes, and sitting where nothing else is said."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.scene import Thing

_ASLEEP = "sleeping"


def settled(thing: Thing) -> str | None:
    """Return the pose that a drawing takes: who sleeps sits.

    Args:
        thing: The thing.

    Returns:
        What the prompt says that it does; None leaves that to the dice.
    """
    return "sitting" if thing.pose == _ASLEEP else thing.pose


def eyes_shut(thing: Thing, drawing: Drawing) -> Drawing:
    """Return a drawing with closed eyes, if the thing sleeps and has eyes to close.

    Args:
        thing: The thing.
        drawing: How it looks awake.
    """
    sleeps = thing.pose == _ASLEEP and drawing.asleep
    return replace(drawing, svg=drawing.asleep) if sleeps else drawing
