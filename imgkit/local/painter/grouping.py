"""Builds the groups of a scene: draws each thing and gives it what it carries."""

from collections.abc import Callable
from dataclasses import replace

from imgkit.local.painter.attaching import (
    perch,
    put_inside,
    put_into_hand,
    put_on,
    seat,
    stand_before,
)
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.drawings import draw, is_own
from imgkit.local.painter.group import Group, laid, single
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature import NATURE
from imgkit.local.painter.palette import snowed, turned, wildness
from imgkit.local.painter.placed import dice_of
from imgkit.local.painter.scene import SEVERAL, Scene, Thing
from imgkit.local.painter.things import Kind, kinds, storybook_height

_BUSHES = ("#6b9a58", "#5d8c4f", "#79a863")
_COVERS = {
    "space": ("#a79cc4", "#978cb6", "#b7add0"),
    "snow": ("#eef4fa", "#e0eaf4", "#f8fbfe"),
    "desert": ("#d9a566", "#cc975a", "#e2b377"),
    "beach": ("#dcbf8a", "#cfb07b", "#e6cc9b"),
}
"""What a head or a bust looks out from behind: bushes, rocks, dunes or heaps of snow."""

_TREES = frozenset({"tree", "oak", "birch", "apple-tree", "pine", "palm", "christmas-tree"})
_PLANTS = _TREES | NATURE.keys()

_FLOWN = frozenset({"broom"})
"""What flies with whoever sits on it."""

_LEANING = 58
"""By how many degrees a person leans forward who flies without wings."""

_ODD_COATS = (
    "#e4587a",
    "#7a5cc4",
    "#3fa7a0",
    "#f0b23c",
    "#5a8fe0",
    "#8cc152",
    "#e8793a",
    "#c65fb8",
)

_CARRIED = frozenset({"on", "in", "held by", "worn by"})


class Grouping:
    """The groups of a scene.

    Args:
        scene: The scene.
        dice: What chooses all that the scene leaves open.
        light: The light of the hour.
        ground: The ground that they stand on.
    """

    def __init__(self, scene: Scene, dice: Dice, light: Light, ground: str) -> None:
        self._scene = scene
        self._ground = ground
        self._dice = dice
        self._light = light

    def groups(self) -> list[Group]:
        """Return one group for each thing that stands by itself, and for each copy of it."""
        return [
            self._group(index, copy)
            for index, thing in enumerate(self._scene.things)
            if not is_carried(thing)
            for copy in range(self.count(index))
        ]

    def count(self, index: int) -> int:
        """Return how many there are of the thing at a position of the scene's list."""
        thing = self._scene.things[index]
        if thing.count != SEVERAL:
            return thing.count
        if is_carried(thing) and thing.link is not None:
            holders = self.count(thing.link.to[0])
            if holders > 1:
                return holders
        riders = sum(
            max(other.count, 1)
            for other in self._scene.things
            if other.link and other.link.relation == "on" and index in other.link.to
        )
        if riders > 1:  # "a king and a queen on horses"
            return riders
        return max(2, self._dice_of(index).whole("count", 2, 3, 5))

    def _dice_of(self, index: int) -> Dice:
        return dice_of(self._scene.things, index, self._dice).part("look")

    def _group(self, index: int, copy: int) -> Group:
        held = self._carried_by(index, copy, "held by")
        link = self._scene.things[index].link
        group = self._single(index, copy, holds=bool(held))
        riders = self._carried_by(index, copy, "on")
        inside = self._carried_by(index, copy, "in")
        if group.kind.role == "water":  # one sits in a boat as one sits on a horse
            riders, inside = riders + inside, []
        if riders and group.kind.name in _FLOWN:
            group = laid(group, 82, (0.0, -0.6 * group.height))
            group = replace(group, kind=replace(group.kind, role="air"))
        for order, rider in enumerate(riders):
            group = seat(group, self._group(*rider), order, len(riders))
        enter = self._way_in(group.kind)
        for order, hidden in enumerate(inside):
            group = enter(group, self._group(*hidden), order, len(inside))
        for order, item in enumerate(held):
            rides = link is not None and link.relation == "on"
            group = put_into_hand(group, self._group(*item), order, rides=rides)
        for order, item in enumerate(self._carried_by(index, copy, "worn by")):
            group = put_on(group, self._group(*item), order)
        return group

    @staticmethod
    def _way_in(kind: Kind) -> Callable[[Group, Group, int, int], Group]:
        """Return how one is in a thing, so as to be seen."""
        if kind.own_drawing in _TREES:
            return perch
        return stand_before if kind.role in {"far", "monument"} else put_inside

    def _carried_by(self, holder: int, copy: int, relation: str) -> list[tuple[int, int]]:
        """Return the things, and which copy of them, that one copy of a holder carries."""
        holders = self.count(holder)
        carried = [
            (index, one)
            for index, thing in enumerate(self._scene.things)
            if is_carried(thing)
            and not thing.removed
            and thing.link
            and thing.link.relation == relation
            and thing.link.to[0] == holder
            for one in range(self.count(index))
        ]
        return carried[copy::holders]

    def _single(self, index: int, copy: int, *, holds: bool) -> Group:
        thing = self._scene.things[index]
        kind = self._kind(thing)
        dice = self._dice_of(index).part(f"copy {copy}")
        asked = thing.colours[copy % len(thing.colours)] if thing.colours else None
        age = thing.age or kind.age
        coat = asked or kind.colour or self._odd_coat(kind, dice)
        look = Look(colour=coat, pose=self._pose(thing, dice, holds=holds), age=age)
        drawing = self._weathered(kind, draw(kind, dice, look, self._light))
        if not asked and not kind.skin and not kind.dressed:
            drawing = replace(drawing, svg=turned(drawing.svg, self._odd_hue(dice)))
        size = thing.size * dice.number("size", 0.88, 1, 1.14)
        # Who sits in a ship stays large enough to be seen there.
        size *= max(self._odd_size(dice), 1 if is_carried(thing) else 0)
        if age == "child" and kind.age != "child" and kind.drawing != "person":
            size *= 0.65  # a baby elephant
        peeks = kind.peeks and not is_own(kind) and not is_carried(thing)
        cover = _COVERS.get(self._ground, _BUSHES) if peeks else ()
        scale = size * storybook_height(drawing.height) / drawing.height
        group = single(index, copy, kind, drawing, scale, cover=cover)
        group = self._dressed(group, dice) if kind.wears else group
        if self._is_over(thing) and kind.dressed and kind.role != "air":  # a superhero
            return laid(group, _LEANING, group.anchors.get("back", (0.0, 0.0)))
        return group

    def _weathered(self, kind: Kind, drawing: Drawing) -> Drawing:
        """Return a plant with snow on it, in winter; anything else as it is."""
        snowy = "snow" in self._scene.weather or self._ground == "snow"
        if not snowy or kind.own_drawing not in _PLANTS:
            return drawing
        return replace(drawing, svg=snowed(drawing.svg))

    @staticmethod
    def _is_over(thing: Thing) -> bool:
        return thing.link is not None and thing.link.relation == "over"

    @staticmethod
    def _odd_coat(kind: Kind, dice: Dice) -> str | None:
        """Return a colour that nobody expects, which the dice give at high temperatures only."""
        if not (kind.alive or kind.dressed):
            return None
        odd = dice.choose("odd coat", range(10)) < 8 * wildness(dice)
        return dice.choose("coat", _ODD_COATS) if odd else None

    @staticmethod
    def _odd_hue(dice: Dice) -> float:
        wild = wildness(dice)
        return dice.number("odd hue", -0.4, 0, 0.4) / dice.temperature * wild if wild else 0.0

    @staticmethod
    def _odd_size(dice: Dice) -> float:
        wild = wildness(dice)
        return (
            2 ** (dice.number("odd size", -0.9, 0, 0.85) / dice.temperature * wild) if wild else 1
        )

    def _kind(self, thing: Thing) -> Kind:
        """Return what a thing is here: a bird has other wings in the air, a duck swims."""
        kind = kinds()[thing.kind]
        if kind.flies and (self._is_over(thing) or self._ground == "sea") and not is_carried(thing):
            return replace(kind, drawing=kind.flies, role="air")
        if kind.swims and self._ground == "sea" and not is_carried(thing):
            return replace(kind, drawing=kind.swims, role="water")
        return kind

    def _dressed(self, group: Group, dice: Dice) -> Group:
        """Give a group what its kind always wears: a king has a crown."""
        kind = kinds()[group.kind.wears]
        drawing = draw(kind, dice.part("worn"), Look(colour=kind.colour), self._light)
        named = replace(drawing, svg=drawing.svg.replace("{id}", "{id}-worn"))
        item = single(group.thing, group.copy, kind, named, 1)
        both = put_on(group, item, 0)
        main = replace(both.main, top=both.top)
        return replace(both, parts=(main,))

    def _pose(self, thing: Thing, dice: Dice, *, holds: bool) -> str:
        if thing.link is not None and thing.link.relation in {"on", "in"}:
            under = kinds()[self._scene.things[thing.link.to[0]].kind]
            if thing.link.relation == "in" and self._way_in(under) is stand_before:
                return "standing"
            return "riding" if under.alive or thing.link.relation == "on" else "sitting"
        if holds:
            return "holding"
        if self._is_over(thing):
            return "standing"
        return dice.choose("pose", ("standing", "walking", "sitting"), (5, 4, 2))


def is_carried(thing: Thing) -> bool:
    """Say whether a thing is part of the group of another one."""
    return thing.place is None and thing.link is not None and thing.link.relation in _CARRIED
