"""What hangs: on the wall of a room, or on a string from a bough or a wire."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.looks.weathering import TREES
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.placing.group import Group, joined
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import Kind, kinds

HUNG, HANGING, OVERHEAD = "hung", "hanging", "overhead"
"""The poses of what is on a wall, of what is on a string, and of what that hangs from a ceiling."""
_OTHERS = {(OVERHEAD, "table-lamp"): "chandelier", (HUNG, "alarm-clock"): "wall-clock"}
"""What something is that hangs: a lamp is a chandelier."""
WALLS = frozenset({"brick-wall"})
_UPRIGHT = frozenset({"door", "gate", "garden-gate", "dungeon-door", "coat-stand"})
"""What things hang on that are on it."""
_LINES = frozenset(
    {"power-line", "branch", "clothes-line", "tightrope", "rope", "string-of-lights"}
)
"""What things hang below."""
_FRONT = 0.86  # how high they hang on anything else, as a share of it
_SCREENS = ("screen", "écran", "экран")
"""How what shows something is called, and is nothing to sit on."""
_LARGEST = 130  # centimetres: what hangs on a wall
_STRING, _CROWN, _LONGEST = 0.07, 0.5, 0.5
"""How long a string is and where a tree has its lower boughs, as shares of what one hangs on; and
how large one is there at most."""


def on_the_wall(things: list[Thing], subject: int, place: int) -> bool:
    """Hang something on the wall of a room, if it does not stand on the top of a wall.

    Args:
        things: The things of a prompt.
        subject: The position of what is on a wall.
        place: The position of the wall.

    Returns:
        Whether it hangs there; the wall is that of the room then.
    """
    kind = kinds()[things[subject].kind]
    fits = not kind.alive and kind.height <= _LARGEST and kind.role in {"ground", "worn"}
    if kinds()[things[place].kind].name not in WALLS or not fits:
        return False
    things[subject] = replace(things[subject], pose=HUNG, link=None)
    return True


def told_of(mentions: Sequence[Mention]) -> int:
    """Return which thing hangs of those mentioned: the sock that is full of sweets, or the last.

    Args:
        mentions: What a prompt has mentioned so far.
    """
    things = [one.thing for one in mentions if one.what == "thing"]
    full = [one.relation for one in mentions[-2:-1]] == ["full of"]
    return things[-2] if full and len(things) > 1 else things[-1]


def shows(thing: Thing) -> bool:
    """Say whether a thing shows what is on it: "on the screen of a phone"."""
    return bool(kinds()[thing.kind].screen) and any(one in thing.phrase for one in _SCREENS)


def hung_on_a_wall(kind: Kind, thing: Thing, ground: str = "room") -> Kind:
    """Return what a thing is in a room: far away on its wall or ceiling, if it hangs there."""
    if thing.pose not in {HUNG, OVERHEAD} or ground != "room":
        return kind
    kind = kinds()[_OTHERS.get((thing.pose, kind.name), kind.name)]
    return replace(kind, role="far", hangs=kind.hangs or kind.own_drawing)


def below_the_ceiling(group: Group) -> Group:
    """Return a thing on a string that reaches far up."""
    middle = group.anchors.get("head", ((group.left + group.right) / 2, group.top))[0]
    middle = middle if group.kind.alive else (group.left + group.right) / 2
    cord = (
        f'<path d="M{middle:.1f} {group.top + 0.06 * group.height:.1f}v{-9 * group.height:.1f}" '
        f'stroke="#7a5c46" stroke-width="{0.02 * group.height:.2f}"/>'
    )
    return replace(group, svg=cord + group.svg)


def is_tied(thing: Thing, holder: Kind) -> bool:
    """Say whether a thing hangs on another one; who has hands hangs by them.

    Args:
        thing: The thing.
        holder: What it is on.
    """
    kind = kinds()[thing.kind]
    upright = holder.name in _UPRIGHT and kind.role in {"ground", "worn"}
    return not kind.alive and (thing.pose == HANGING or upright)


def hung_from(holder: Group, hanging: Sequence[Group]) -> Group:
    """Return a thing with all that hangs from it.

    Args:
        holder: The thing.
        hanging: What hangs from it.
    """
    for order, one in enumerate(hanging):
        holder = _hang(holder, one, order, len(hanging))
    return holder


def _hang(holder: Group, thing: Group, order: int, of: int) -> Group:
    """Let a thing hang from a bough or a wire on a string, or on the front of a door."""
    main = holder.main
    width, height = main.right - main.left, -main.top
    tree = holder.kind.own_drawing in TREES
    x, y = holder.anchors.get("back", ((main.left + main.right) / 2, main.top))
    if tree:
        x, y = (main.left + main.right) / 2, -_CROWN * height
    string = _STRING * height
    if not tree and holder.kind.name not in _LINES:
        y = -_FRONT * height
    room = _LONGEST * height if tree else -y - string
    scale = min(1.0, 0.9 * room / thing.height, 0.8 * width / of / thing.width)
    across = width * (0.72 * ((order + 0.5) / of - 0.5) if of > 1 else 0.2 * tree)
    middle = (thing.left + thing.right) / 2
    thick = 0.012 * height / scale
    knot, end = thing.top + 0.04 * thing.height, thing.top - string / scale
    cord = (
        f'<path d="M{middle:.1f} {knot:.1f}V{end:.1f}" '
        f'stroke="#7a5c46" stroke-width="{thick:.2f}" stroke-linecap="round"/>'
    )
    tied = replace(thing, svg=cord + thing.svg)
    return joined(holder, tied, (x + across, y + string), (middle, thing.top), scale)
