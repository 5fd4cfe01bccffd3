"""Who sleeps: with closed eyes, and sitting where nothing else is said."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import Kind

_ASLEEP = "sleeping"
_ON = {"climbing-wall": "cheering"}
_POSES = ("standing", "walking", "sitting")
"""What everyone can do, the likeliest first."""
_EVERYBODY = frozenset({"person", "man", "woman", "child", "boy", "girl", "baby"})


def settled(thing: Thing) -> str | None:
    """Return the pose that a drawing takes: who sleeps sits, and who is upside down stands.

    Args:
        thing: The thing.

    Returns:
        What the prompt says that it does; None leaves that to the dice.
    """
    if thing.pose == "upside down":
        return "standing"
    return "sitting" if thing.pose == _ASLEEP else thing.pose


def pose_on(thing: Thing, floor: Kind) -> str:
    """Return the pose of who stands on a thing: arms up on a climbing wall.

    Args:
        thing: Who stands there.
        floor: What they stand on.
    """
    return settled(thing) or _ON.get(floor.name, "standing")


def pose_of(thing: Thing, kind: Kind, dice: Dice) -> str:
    """Return the pose of who stands by themselves; who is at work does not sit on the ground.

    Args:
        thing: The thing.
        kind: What it is.
        dice: What chooses the pose that the prompt leaves open.
    """
    person, pose = kind.own_drawing in WEARERS, settled(thing)
    if pose is not None:
        return pose if person or pose in _POSES else "standing"
    works = person and kind.own_drawing not in _EVERYBODY
    return dice.choose("pose", _POSES, (5, 4, 0 if works else 2))


def eyes_shut(thing: Thing, drawing: Drawing) -> Drawing:
    """Return a drawing with closed eyes, if the thing sleeps and has eyes to close.

    Args:
        thing: The thing.
        drawing: How it looks awake.
    """
    sleeps = thing.pose == _ASLEEP and drawing.asleep
    return replace(drawing, svg=drawing.asleep) if sleeps else drawing
