"""Who wears what in a scene: clothes, glasses, boots, a rucksack."""

from collections.abc import Sequence

from imgkit.local.painter.clothing import clothe, marked
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.group import Group
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.people.garments import garments, usual_colour
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.things import Kind, kinds


def in_turn(colours: Sequence[str], copy: int) -> str | None:
    """Return the colour of one of several things; None where none was asked for."""
    return colours[copy % len(colours)] if colours else None


def garments_of(scene: Scene, wearer: int) -> list[int]:
    """Return the positions of the garments that a thing wears.

    Args:
        scene: The scene.
        wearer: The position of who wears them; each of several wears all of them.
    """
    return [
        index
        for index, thing in enumerate(scene.things)
        if kinds()[thing.kind].garment
        and thing.place is None
        and not thing.removed
        and thing.link is not None
        and thing.link.relation == "worn by"
        and wearer in thing.link.to
    ]


def outfit(scene: Scene, wearer: int, kind: Kind, copy: int) -> tuple[tuple[str, str | None], ...]:
    """Return what the drawing of a person has on.

    Args:
        scene: The scene.
        wearer: The position of the person.
        kind: What that is; who is no person has nothing on in its own drawing.
        copy: Which of several persons it is, from 0.

    Returns:
        The names of garments, each with the colour asked for, or None.
    """
    if kind.own_drawing not in WEARERS:
        return ()
    worn = (scene.things[index] for index in garments_of(scene, wearer))
    return tuple((kinds()[one.kind].garment, in_turn(one.colours, copy)) for one in worn)


def clothed(group: Group, scene: Scene, dice: Dice) -> Group:
    """Say where a person has its garments on, and put those of anything else on it.

    Args:
        group: The wearer alone.
        scene: The scene.
        dice: What chooses the colours that were not asked for.

    Returns:
        The group with a part for each garment.
    """
    for index in garments_of(scene, group.thing):
        thing = scene.things[index]
        name = kinds()[thing.kind].garment
        zone = garments()[name].zone
        if group.kind.own_drawing in WEARERS:
            group = marked(group, index, zone)
        else:
            colour = in_turn(thing.colours, group.copy) or usual_colour(name, dice)
            group = clothe(group, index, zone, colour)
    return group
