"""Who wears what in a scene: clothes, glasses, boots, a rucksack."""

from collections.abc import Sequence

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.looks.clothing import Cloth, clothe, marked
from imgkit.local.painter.looks.patterns import PATTERNS, PLAIN
from imgkit.local.painter.looks.pieces import LENGTH, PATTERN
from imgkit.local.painter.parsing.belongings import STATUES
from imgkit.local.painter.parsing.traits import LONG
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.people.garments import (
    garments,
    pieces_of_garment,
    striped,
    usual_colour,
)
from imgkit.local.painter.placing.group import Group
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


def patterns_on(scene: Scene, wearer: int) -> tuple[tuple[str, str], ...]:
    """Return the patterns of what a person wears: of a dress with flowers, of a checked shirt.

    Args:
        scene: The scene.
        wearer: The position of the person.
    """
    found = []
    for index in garments_of(scene, wearer):
        thing = scene.things[index]
        name = kinds()[thing.kind].garment
        told = [one for one in thing.details if one[0] in PATTERNS]
        if LONG in thing.details:
            found += [(piece + LENGTH, "1.8") for piece in pieces_of_garment(name)]
        if told and _garment(thing) == name:
            pattern, colour = told[0][0], told[-1][1]
            found += [(piece + PATTERN, f"{pattern} {colour}") for piece in pieces_of_garment(name)]
    return tuple(found)


def marks_on(scene: Scene, wearer: int) -> tuple[tuple[str, str], ...]:
    """Return what is on the clothes of somebody: a number, dots.

    Args:
        scene: The scene.
        wearer: The position of who wears them.
    """
    return (*numbers_on(scene, wearer), *patterns_on(scene, wearer))


def goes_bareheaded(scene: Scene) -> bool:
    """Say whether a prompt wants somebody without what they have on their head: a helmet."""
    gone = (kinds()[one] for one in scene.unwanted if one in kinds())
    return any(one.role == "worn" and one.worn_at == "head" for one in gone)


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
    lined = ("stripes", PLAIN) in thing.details and striped(name) in garments()
    lined = lined and garments()[name].kind != "coat"
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
            colour = in_turn(thing.colours, group.copy) or kinds()[thing.kind].colour
            colour = colour or usual_colour(name, dice)
            told = [one for one in thing.details if one[0] in PATTERNS]
            pattern = (told[0][0], told[-1][1]) if told else None
            cloth = Cloth(colour, pattern, long=LONG in thing.details)
            group = clothe(group, index, zone, cloth)
    return group
