"""Builds the groups of a scene: draws each thing and gives it what it carries."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.drawings import is_own
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.clothing import marked
from imgkit.local.painter.looks.coats import odd_coat
from imgkit.local.painter.looks.palette import turned
from imgkit.local.painter.looks.shaping import drawn
from imgkit.local.painter.looks.wearing import (
    clothed,
    coat_of,
    details_of,
    garments_of,
    goes_bareheaded,
    marks_on,
    numbers_on,
    outfit,
)
from imgkit.local.painter.looks.weathering import leafless, weathered
from imgkit.local.painter.parsing.traits import AT, COVERED
from imgkit.local.painter.parsing.vessels import fullness
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.people.stances import BALLS
from imgkit.local.painter.placing.attaching import put_on, stand_before, stand_on_a_peak
from imgkit.local.painter.placing.centring import centred
from imgkit.local.painter.placing.covers import cover_on
from imgkit.local.painter.placing.descending import descends, goes_alone, on_a_slope
from imgkit.local.painter.placing.entering import entered, holds_riders, opened, way_in
from imgkit.local.painter.placing.group import Group, laid, single
from imgkit.local.painter.placing.hanging import hung_from, hung_on_a_wall, is_tied
from imgkit.local.painter.placing.holding import off_the_ground, put_into_hand
from imgkit.local.painter.placing.lying import pose_on_bed, pose_upright
from imgkit.local.painter.placing.parking import parked
from imgkit.local.painter.placing.placed import dice_of
from imgkit.local.painter.placing.seating import ridden, seat, set_at
from imgkit.local.painter.placing.sleeping import pose_of, pose_on
from imgkit.local.painter.placing.towering import towering
from imgkit.local.painter.scene import SEVERAL, Link, Scene, Thing
from imgkit.local.painter.seasons import SEASONS
from imgkit.local.painter.things import Kind, kinds, storybook_height

_WATERS = frozenset({"sea", "lake", "river"})
"""Where ducks swim."""

_BARE = 0.34  # how large a puddle is that nobody stands in, where somebody stands in another

_LEANING = 58
"""By how many degrees a person leans forward who flies without wings."""

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
        self._snowy = "snow" in scene.weather or ground == "snow"
        season = scene.season if scene.season in SEASONS else None
        self._season = "winter" if self._snowy or scene.ground == "snow" else season

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
        several = max(2, self._dice_of(index).whole("count", 2, 3, 5))
        return fullness(self._scene.things, thing) or several

    def _dice_of(self, index: int) -> Dice:
        return dice_of(self._scene.things, index, self._dice).part("look")

    def _group(self, index: int, copy: int) -> Group:
        held = self._carried_by(index, copy, "held by")
        link = self._scene.things[index].link
        worn = self._carried_by(index, copy, "worn by")
        worn = [one for one in worn if one[0] not in garments_of(self._scene, index)]
        hatless = self._has_a_hat(worn)
        played, held = self._played(index, held)
        player = kinds()[self._scene.things[played[0]].kind].player if played else ""
        group = self._single(index, copy, holds=bool(held), hatless=hatless, player=player)
        group = marked(group, played[0], "back") if played else group
        riders = self._carried_by(index, copy, "on")
        hung = [one for one in riders if self._has_its_place(group, one)]
        tied = [one for one in riders if is_tied(self._scene.things[one[0]], group.kind)]
        riders = [one for one in riders if one not in hung and one not in tied]
        riders = centred(riders, self._scene.things)
        group = hung_from(group, [self._group(*one) for one in tied])
        for rider in hung:
            at = dict(self._scene.things[rider[0]].details).get(AT, "")
            group = set_at(group, self._group(*rider), at)
        inside = self._carried_by(index, copy, "in")
        if holds_riders(group):  # one sits in a boat as on a horse
            riders, inside = riders + inside, []
        group = ridden(group) if riders else group
        for order, rider in enumerate(riders):
            group = seat(group, self._group(*rider), order, len(riders))
        poses = [self._scene.things[index].pose for index, _ in inside]
        group = entered(group, [self._group(*hidden) for hidden in inside], poses)
        for order, item in enumerate(held):
            rides = link is not None and link.relation == "on"
            size = self._scene.things[item[0]].size
            group = put_into_hand(group, self._group(*item), order, rides=rides, size=size)
        for order, item in enumerate(worn):
            group = put_on(group, self._group(*item), order)
        if (held or played) and self._scene.things[index].pose == "jumping":
            group = off_the_ground(group)
        if descends(self._scene, index, self._ground):
            return on_a_slope(group, self._ground, alone=goes_alone(self._scene))
        return stand_on_a_peak(group, self._ground) if self._is_on_top(link) else group

    @staticmethod
    def _is_on_top(link: Link | None) -> bool:
        """Say whether a thing is on the place itself: "on a mountain", "on a hill"."""
        return link is not None and link.relation == "on" and not link.to

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

    def _played(
        self, holder: int, held: list[tuple[int, int]]
    ) -> tuple[list[int], list[tuple[int, int]]]:
        """Return what a person plays instead of holding it, and what is held."""
        if len(held) != 1 or kinds()[self._scene.things[holder].kind].own_drawing not in WEARERS:
            return [], held
        item = self._scene.things[held[0][0]]
        plays = kinds()[item.kind].player and not item.colours
        return ([held[0][0]], []) if plays else ([], held)

    def _has_its_place(self, group: Group, item: tuple[int, int]) -> bool:
        """Say whether a drawing has a place of its own for a thing: a bicycle for a basket."""
        thing = self._scene.things[item[0]]
        return f"for {thing.kind}" in group.anchors or AT in dict(thing.details)

    def _has_a_hat(self, worn: Sequence[tuple[int, int]]) -> bool:
        on_it = (kinds()[self._scene.things[index].kind] for index, _ in worn)
        return any(kind.worn_at == "head" for kind in on_it)

    def _single(self, index: int, copy: int, *, holds: bool, hatless: bool, player: str) -> Group:
        thing = self._scene.things[index]
        kind = towering(self._kind(thing), thing, self._scene)
        if "number" in dict([*thing.details, *numbers_on(self._scene, index)]):  # no mirror
            kind = replace(kind, lettered=True)
        dice = self._dice_of(index).part(f"copy {copy}")
        asked = coat_of(thing, copy)
        age = thing.age or kind.age
        coat = asked or kind.usual_colour(copy) or odd_coat(kind, dice)
        look = Look(
            colour=coat,
            pose=self._pose(thing, dice, holds=holds),
            age=age,
            gender=thing.gender,
            season=self._season,
            hatless=hatless or goes_bareheaded(self._scene),
            player=player,
            garments=outfit(self._scene, index, kind, copy),
            without=self._scene.unwanted,
            details=(*details_of(thing), *marks_on(self._scene, index)),
        )
        drawing = drawn(thing, kind, dice, look, self._light)
        covered = COVERED in thing.details
        drawing = weathered(kind, drawing, snowy=self._snowy, covered=covered)
        if not asked and not kind.skin and not kind.dressed:
            drawing = replace(drawing, svg=turned(drawing.svg, dice.odd("odd hue", -0.4, 0.4)))
        size = thing.size * dice.number("size", 0.88, 1, 1.14)
        # Who sits in a ship stays large enough to be seen there.
        size *= max(2 ** dice.odd("odd size", -0.9, 0.85), 1 if is_carried(thing) else 0)
        if age == "child" and kind.age != "child" and kind.drawing != "person":
            size *= 0.58  # a baby elephant
        peeks = kind.peeks and not (is_own(kind) or thing.form or is_carried(thing))
        cover = cover_on(self._ground) if peeks else ()
        if kind.floor and self.count(index) > 1 and not self._carried_by(index, copy, "on"):
            size *= _BARE
        scale = size * storybook_height(drawing.height) / drawing.height
        group = single(index, copy, kind, drawing, scale, cover=cover)
        group = clothed(group, self._scene, dice)
        if self._is_over(thing) and kind.dressed and kind.role != "air":  # a superhero
            return laid(group, _LEANING, group.anchors.get("back", (0.0, 0.0)))
        return group

    @staticmethod
    def _is_over(thing: Thing) -> bool:
        return thing.link is not None and thing.link.relation == "over"

    def _kind(self, thing: Thing) -> Kind:
        """Return what a thing is here: a bird has other wings in the air, a duck swims."""
        kind = opened(leafless(parked(thing, self._scene), self._scene), thing, self._scene)
        if kind.flies and (self._is_over(thing) or self._ground == "sea") and not is_carried(thing):
            return replace(kind, drawing=kind.flies, role="air")
        kind = hung_on_a_wall(kind, thing, self._ground)
        if kind.hangs and self._ground == "room" and not is_carried(thing):
            return replace(kind, drawing=kind.hangs, role="far")
        if kind.swims and (self._ground in _WATERS or self._is_on(thing, "pond")):
            return replace(kind, drawing=kind.swims, role="water")
        return kind

    def _is_on(self, thing: Thing, other: str) -> bool:
        """Say whether a thing is on or in one of another kind."""
        return (
            is_carried(thing)
            and thing.link is not None
            and (self._scene.things[thing.link.to[0]].kind == other)
        )

    def _is_ridden(self, thing: Thing) -> bool:
        """Say whether somebody is on an animal, which does not sit then."""
        riders = [
            kinds()[other.kind]
            for other in self._scene.things
            if (link := other.link) and link.relation == "on" and link.to
            if self._scene.things[link.to[0]] is thing
        ]
        if kinds()[thing.kind].dressed:  # a child on the shoulders, but no parrot
            return any(rider.dressed for rider in riders)
        return bool(riders)

    def _pose(self, thing: Thing, dice: Dice, *, holds: bool) -> str:
        if thing.link is not None and thing.link.to and thing.link.relation in {"on", "in"}:
            under = kinds()[self._scene.things[thing.link.to[0]].kind]
            in_bed = pose_on_bed(thing.pose, under, kinds()[thing.kind])
            upright = pose_upright(thing.pose, kinds()[thing.kind], under)
            if in_bed or upright:
                return in_bed or upright or ""
            on_foot = thing.link.relation == "in" and way_in(under) is stand_before
            if under.floor or on_foot:
                return pose_on(thing, under)
            return "riding" if under.alive or thing.link.relation == "on" else "sitting"
        if holds:
            return thing.pose if thing.pose in {"sitting", *BALLS} else "holding"
        if self._is_over(thing) or (thing.pose is None and self._is_ridden(thing)):
            return "standing"
        return pose_of(thing, kinds()[thing.kind], dice)


def is_carried(thing: Thing) -> bool:
    """Say whether a thing is part of the group of another one."""
    link = thing.link
    return thing.place is None and link is not None and bool(link.to) and link.relation in _CARRIED
