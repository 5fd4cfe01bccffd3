"""Who sleeps: with closed eyes, and sitting where nothing else is said."""

from dataclasses import replace

from imgkit.local.painter.animals import RECLINERS
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
    if thing.pose == "upside down":
        return "standing"
    if thing.pose == "lunging":
        return "cheering"
    if thing.pose in {_ASLEEP, "lying"}:
        drawn_as = kinds()[thing.kind].own_drawing
        return "lying" if drawn_as in WEARERS or drawn_as in RECLINERS else "sitting"
    return thing.pose


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
