"""Who sleeps: with closed eyes, and sitting where nothing else is said."""

from dataclasses import replace

from imgkit.local.painter.animals.abilities import RECLINERS
from imgkit.local.painter.animals.moving import animal_pose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import Kind, kinds

_ASLEEP = "sleeping"
_ON = {"climbing-wall": "cheering"}
_POSES = ("standing", "walking", "sitting")
"""What everyone can do, the likeliest first."""
_DRAWN_AS = {
    "upside down": "stretching",
    "lunging": "cheering",
    "descending": "gliding",
    "leaping": "standing",
}
"""What shows in another way than by arms and legs, and how these are then."""
_MOUNTED = frozenset({"cyclist", "surfer", "skateboarder"})
"""Whose drawing has what they stand or sit on."""
_LIKE_PEOPLE = frozenset({"robot"})
"""Who has the arms and legs of a person."""
_EVERYBODY = frozenset({"person", "man", "woman", "child", "boy", "girl", "baby"})


def settled(thing: Thing) -> str | None:
    """Return the pose that a drawing takes: who sleeps lies or sits, who is upside down stands.

    Args:
        thing: The thing.

    Returns:
        What the prompt says that it does; None leaves that to the dice.
    """
    if thing.pose == "descending" and thing.kind in _MOUNTED:
        return None
    if thing.pose in _DRAWN_AS:
        return _DRAWN_AS[thing.pose]
    if thing.pose in {"sliding", "sliding down"}:
        return _down(thing)
    if thing.pose in {_ASLEEP, "lying"}:
        drawn_as = kinds()[thing.kind].own_drawing
        return "lying" if drawn_as in WEARERS else _down(thing)
    return thing.pose


def _down(thing: Thing) -> str:
    """Return how an animal is drawn that lies, or else sits."""
    return "lying" if kinds()[thing.kind].own_drawing in RECLINERS else "sitting"


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
    person, pose = kind.own_drawing in {*WEARERS, *_LIKE_PEOPLE}, settled(thing)
    if pose is not None:
        lies = pose == "lying" and kind.own_drawing in RECLINERS
        return pose if person or lies else animal_pose(kind.own_drawing, pose)
    if ("shape", "fat") in thing.details and not person:
        return animal_pose(kind.own_drawing, "sitting")
    works = person and kind.own_drawing not in _EVERYBODY
    return dice.choose("pose", _POSES, (5, 4, 0 if works else 2))


def eyes_shut(thing: Thing, drawing: Drawing) -> Drawing:
    """Return a drawing with closed eyes, if the thing sleeps and has eyes to close.

    Args:
        thing: The thing.
        drawing: How it looks awake.
    """
    drowsy = ("mood", "sleepy") in thing.details
    sleeps = (drowsy or thing.pose in {_ASLEEP, "yawning"}) and drawing.asleep
    return replace(drawing, svg=drawing.asleep) if sleeps else drawing
