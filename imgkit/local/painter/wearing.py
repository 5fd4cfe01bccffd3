"""Who wears what in a scene: clothes, glasses, boots, a rucksack."""

from collections.abc import Sequence

from imgkit.local.painter.belongings import STATUES
from imgkit.local.painter.clothing import clothe, marked
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.group import Group
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.people.garments import garments, striped, usual_colour
from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import Kind, kinds

_NAMED_BY_COLOUR = frozenset({"black-cat"})
"""What has its colour in its name."""


def in_turn(colours: Sequence[str], copy: int) -> str | None:
    """Return the colour of one of several things; None where none was asked for."""
    return colours[copy % len(colours)] if colours else None


def colours_of(thing: Thing) -> tuple[str, ...]:
    """Return the colours of a thing: « un chat noir et blanc » is a black cat, and white too."""
    named = kinds()[thing.kind].colour if thing.kind in _NAMED_BY_COLOUR else None
    return (named, *thing.colours) if named and thing.colours else thing.colours


def coat_of(thing: Thing, copy: int) -> str | None:
    """Return the colour of one of several things; None where none was asked for."""
    return in_turn(colours_of(thing), copy)


def details_of(thing: Thing) -> tuple[tuple[str, str], ...]:
    """Return the colours of the parts of a thing; a second colour of one thing is on its marks."""
    second = colours_of(thing)[1:2] if thing.count == 1 else ()
    return (*thing.details, *(("marks", colour) for colour in second))


def _is_on(garment: str, wearer: Kind) -> bool:
    """Say whether a thing is worn as a garment; an animal has a helmet on its head as a thing."""
    name = kinds()[garment].garment
    dressed = wearer.own_drawing in WEARERS | STATUES
    return name != "" and (dressed or garments()[name].zone != "head")


def garments_of(scene: Scene, wearer: int) -> list[int]:
    """Return the positions of the garments that a thing wears.

    Args:
        scene: The scene.
        wearer: The position of who wears them; each of several wears all of them.
    """
    return [
        index
        for index, thing in enumerate(scene.things)
        if _is_on(thing.kind, kinds()[scene.things[wearer].kind])
        and thing.place is None
        and not thing.removed
        and thing.link is not None
        and thing.link.relation == "worn by"
        and wearer in thing.link.to
    ]


def numbers_on(scene: Scene, wearer: int) -> tuple[tuple[str, str], ...]:
    """Return the number on what a person wears: on the shirt of a player."""
    worn = (scene.things[index].details for index in garments_of(scene, wearer))
    return tuple((part, kind) for details in worn for part, kind in details if part == "number")


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
    if kind.own_drawing not in WEARERS | STATUES:
        return ()
    worn = (scene.things[index] for index in garments_of(scene, wearer))
    return tuple(
        (_garment(one), in_turn(one.colours, copy) or kinds()[one.kind].colour) for one in worn
    )


def _garment(thing: Thing) -> str:
    """Return the garment that a thing is when worn: with stripes, where they are asked for."""
    name = kinds()[thing.kind].garment
    lined = "stripes" in dict(thing.details) and striped(name) in garments()
    return striped(name) if lined else name


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
        if group.kind.own_drawing in WEARERS | STATUES:
            group = marked(group, index, zone)
        else:
            colour = in_turn(thing.colours, group.copy) or usual_colour(name, dice)
            group = clothe(group, index, zone, colour)
    return group
