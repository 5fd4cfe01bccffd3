"""The picture as a stage, and a group at its place on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from imgkit.local.painter.background.lake import BANKS as LAKES
from imgkit.local.painter.background.pool import EDGES, is_in_pool
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.group import Group, Part
from imgkit.local.painter.scene import Link, Scene, Thing
from imgkit.local.painter.setting import Setting
from imgkit.local.painter.things import Kind, kinds

EDGE = 0.035
"""Nothing comes closer to the side of a picture than this fraction of its width."""


def between(low: float, value: float, high: float) -> float:
    """Return the value, or the end of the range that it lies beyond; the low end wins."""
    return max(low, min(value, high))


BANKS = {**LAKES, "pool": EDGES}
"""Where the water begins and ends that has land on both sides, as shares of the way to our feet."""

_MIDDLE = 0.42
"""How near one is who still stands on the far bank of a lake."""

_WATERS = {**BANKS, "beach": (0.08, 0.32)}
"""Where the water begins and ends, as shares of the way from the horizon to the lower edge."""


@dataclass(frozen=True)
class Stage:
    """What everything is placed on.

    Args:
        scene: The scene.
        setting: Where and when it takes place.
        dice: What chooses among good places.
        width: Of the picture, in pixels.
        height: Of the picture, in pixels.
    """

    scene: Scene
    setting: Setting
    dice: Dice
    width: int
    height: int

    @property
    def horizon(self) -> float:
        """The y of the horizon, in pixels."""
        return self.setting.horizon * self.height

    def ground_at(self, nearness: float) -> float:
        """Return the y of the ground: 0 is the horizon, 1 the lower edge; none is in a lake."""
        if self.setting.ground in BANKS:
            far, near = BANKS[self.setting.ground]
            over = max(nearness - _MIDDLE, 0) / (1 - _MIDDLE)
            nearness = near + (1 - near) * over if over else far * nearness / _MIDDLE
        return self.horizon + (self.height - self.horizon) * nearness

    def land_at(self, nearness: float) -> float:
        """Return the y of the land behind everybody: on a beach, that is nearer than the water."""
        if self.setting.ground == "beach":
            sand = _WATERS["beach"][1]
            nearness = sand + (1 - sand) * nearness / 2
        return self.ground_at(nearness)

    def level_of(self, group: Group, nearness: float) -> float:
        """Return the y that a group stands or floats on, so far from the horizon."""
        if not self.is_afloat(group):
            return self.ground_at(nearness)
        far, near = _WATERS[self.setting.ground]
        return self.horizon + (self.height - self.horizon) * (far + (near - far) * nearness)

    def is_afloat(self, group: Group) -> bool:
        """Say whether a group floats on the water before or behind the land."""
        on_foot = group.kind.role == "ground" and group.thing >= 0
        swims = on_foot and self.scene.things[group.thing].pose == "swimming"
        return (group.kind.role == "water" or swims) and self.setting.ground in _WATERS

    def is_in_water(self, placed: "Placed") -> bool:
        """Say whether somebody stands in water with land around it, where a mask has put them."""
        if placed.floats or placed.group.kind.role != "ground" or self.setting.ground not in BANKS:
            return False
        nearness = (placed.y - self.horizon) / (self.height - self.horizon)
        if self.setting.ground == "pool":
            middle = (placed.main.left + placed.main.right) / 2
            return is_in_pool(middle / self.width, nearness)
        far, near = BANKS[self.setting.ground]
        return far < nearness < near

    def dice_for(self, group: Group) -> Dice:
        """Return the dice of one group."""
        dice = dice_of(self.scene.things, group.thing, self.dice)
        return dice.part("place").part(f"copy {group.copy}")

    def kind(self, index: int) -> Kind:
        """Return what the thing at a position of the scene's list is."""
        return kinds()[self.scene.things[index].kind]

    def link(self, group: Group) -> Link | None:
        """Return how the main thing of a group stands to others."""
        return self.scene.things[group.thing].link


@dataclass(frozen=True)
class Placed:
    """A group at its place in the picture.

    Args:
        group: The group.
        x: Where its origin stands, in pixels.
        y: Likewise: the line that it stands on.
        scale: Pixels per unit of the group.
        mirrored: Whether it faces left.
        far: Whether it stands behind the haze of the weather.
        floats: Whether it is up in the air.
    """

    group: Group
    x: float
    y: float
    scale: float
    mirrored: bool = False
    far: bool = False
    floats: bool = False

    @property
    def svg(self) -> str:
        """The group at its place, as an SVG fragment."""
        return (
            f'<g transform="translate({self.x:.2f} {self.y:.2f}) '
            f'scale({self._flip:.4f} {self.scale:.4f})">{self.group.svg}</g>'
        )

    @property
    def parts(self) -> tuple[Part, ...]:
        """The boxes of its things, in pixels."""
        return tuple(
            part.moved(self.x, self.y, self._flip, self.scale) for part in self.group.parts
        )

    @property
    def main(self) -> Part:
        """The box of its main thing, in pixels."""
        return self.parts[0]

    @property
    def box(self) -> Part:
        """The box around all of it, in pixels."""
        parts = self.parts
        return Part(
            self.group.thing,
            min(part.left for part in parts),
            min(part.top for part in parts),
            max(part.right for part in parts),
            max(part.bottom for part in parts),
        )

    @property
    def _flip(self) -> float:
        return -self.scale if self.mirrored else self.scale


def dice_of(things: Sequence[Thing], index: int, dice: Dice) -> Dice:
    """Return the dice of one thing, which no change to other things touches.

    Args:
        things: The things of a scene.
        index: The position of the thing.
        dice: The dice of the picture.
    """
    thing = things[index]
    own = dice if thing.later is None else Dice(thing.later, dice.temperature)
    return own.part(f"thing {index}")


def standing(
    group: Group, left: float, y: float, scale: float, *, mirrored: bool = False, far: bool = False
) -> Placed:
    """Place a group by the left edge of all that it shows.

    Args:
        group: The group.
        left: The x of its left edge, in pixels.
        y: The line that it stands on, in pixels.
        scale: Pixels per unit of the group.
        mirrored: Whether it faces left.
        far: Whether it stands behind the haze of the weather.
    """
    x = left + (group.right if mirrored else -group.left) * scale
    return Placed(group, x, y, scale, mirrored=mirrored, far=far)


def covered(one: Placed, others: Sequence[Placed]) -> float:
    """Return how many square pixels of others a place covers.

    Args:
        one: The place.
        others: What is in the picture already.
    """
    box = one.box
    return sum(
        max(0.0, min(box.right, other.right) - max(box.left, other.left))
        * max(0.0, min(box.bottom, other.bottom) - max(box.top, other.top))
        for other in (place.box for place in others)
    )


def in_the_way(one: Placed, other: Placed) -> float:
    """Return which part of a thing a place hides; what is hidden of its middle counts threefold.

    Args:
        one: The place.
        other: The thing behind it.
    """
    box, mine = other.box, one.box
    aside = (box.right - box.left) / 4
    high = max(0.0, min(box.bottom, mine.bottom) - max(box.top, mine.top))
    middle = min(box.right - aside, mine.right) - max(box.left + aside, mine.left)
    area = (box.right - box.left) * (box.bottom - box.top)
    return (covered(one, [other]) + 2 * max(0.0, middle) * high) / area
