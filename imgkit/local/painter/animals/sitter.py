"""A small furry animal that sits up like a guest: the body that rabbits and cats share."""

from dataclasses import dataclass

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look, detail
from imgkit.local.painter.shapes import Place, Point, mix, shade
from imgkit.local.painter.sketch import Sketch

UPRIGHT = frozenset({"sitting", "riding", "holding", "dancing"})
"""The poses that this body has."""
_CREASES = {
    "sitting": ("-4,-12 3,-11.5 6.5,-5.5 4.5,-0.6", "11.5,-2.6 13,-1.8"),
    "riding": ("-6,-9 0,-10 6,-5 5,1", "11.4,5 12.6,5.6"),
    "dancing": ("3,-7 4,-2 2,3", "1.6,8.4 3,9.2"),
}
"""The lines of the thigh and of the toes."""
_SOLES = {"riding": 8.0, "dancing": 11.0}


@dataclass(frozen=True)
class Sitter:
    """A sitting animal in one coat.

    Args:
        sketch: What to draw on.
        place: Where it sits; its head is about 30 above.
        coat: The colour of its fur.
        fill: The fill of its fur, from light to shade.
        marks: The colour of its patches.
        pose: ``"riding"`` sits astride and holds a paw out, ``"holding"`` only holds a paw out;
            ``"dancing"`` is up on its hind legs.
    """

    sketch: Sketch
    place: Place
    coat: str
    fill: str
    marks: str
    pose: str

    @property
    def pale(self) -> str:
        """The colour of tummy and muzzle."""
        return mix(self.coat, "#fffaf0", 0.7)

    @property
    def far(self) -> str:
        """The colour of what lies on the far side."""
        return shade(self.coat, -0.14)

    @property
    def hand(self) -> Point:
        """Where the near paw holds something."""
        if self.pose == "dancing":
            return self.place.point(16, -30)
        return self.place.point(
            *((17, -18.5) if self.pose in {"riding", "holding"} else (9.5, -13))
        )

    def body(self) -> None:
        """Draw the body with its legs."""
        sketch, place = self.sketch, self.place
        if self.pose == "dancing":
            sketch.draw(place.limb("2,-20 -10,-24 -16,-30", 5, 4.8, 4.4), fill=self.far)
            kick = place.limb("2,-5 10,-3 16,1", 9, 7, 5.4), place.ellipse(19, 0.6, 4.6, 2.4, -42)
            sketch.draw(*kick, fill=self.far)
        else:
            sketch.draw(place.limb("6,-18 10,-13", 4.6, 4.2), fill=self.far)
        trunk = place.blob("-4,-25 -9.5,-18 -12,-8.5 -9,-1 1,0 8,-2 9.6,-11 8.4,-21 3,-26")
        if self.pose == "riding":
            legs = [
                place.limb("-4,-5 3,-4 6.5,2 7.5,5", 11, 10, 6.5, 5),
                place.ellipse(9, 5.6, 4.8, 2.2, -8),
            ]
        elif self.pose == "dancing":
            legs = [place.limb("-3,-6 -4,2 -2.6,8", 11, 8, 6), place.ellipse(-0.6, 8.8, 5, 2.2)]
        else:
            legs = [place.ellipse(8.5, -2.4, 6.8, 2.4)]
        sketch.draw(trunk, *legs, fill=self.fill)
        with sketch.inside():
            sketch.soft(place.ellipse(7, -13, 7, 13), colour=self.pale, opacity=1)
            sketch.soft(place.ellipse(-6, -1, 14, 7), colour=shade(self.coat, -0.5), opacity=0.3)
            sketch.soft(place.ellipse(1, -24, 10, 5), colour=shade(self.coat, -0.5), opacity=0.4)
        thigh, toes = _CREASES.get(self.pose, _CREASES["sitting"])
        sketch.stroke(place.line(thigh), ink=shade(self.coat, -0.45), opacity=0.55)
        sketch.stroke(place.line(toes), ink=shade(self.coat, -0.45), opacity=0.6)

    def finery(self, dice: Dice) -> None:
        """Put a scarf or a bow around the neck, if the dice say so."""
        kind = dice.choose("finery", ("none", "bow", "scarf"), (3, 2, 2))
        colour = dice.choose("finery colour", ("#cf5246", "#3f7fae", "#e3ab45", "#5f9160"))
        place, sketch = self.place, self.sketch
        if kind == "scarf":
            sketch.draw(
                place.blob("-2,-21 -5,-20 -8,-13! -4.5,-11.5! -2,-17"), fill=shade(colour, -0.12)
            )
            sketch.draw(place.limb("-5.5,-22.5 1,-20 8,-21.5", 3.4, 3.8, 3.4), fill=colour)
        if kind == "bow":
            sketch.draw(
                place.blob("5,-21! 0.8,-23.4 0.6,-18.6"),
                place.blob("5,-21! 9.2,-23.2 9.4,-18.8"),
                fill=colour,
            )
            sketch.draw(place.ellipse(5, -21, 1.2), fill=shade(colour, -0.1))

    def arm(self) -> None:
        """Draw the near arm, last of all, over what it holds."""
        place = self.place
        if self.pose in {"riding", "holding"}:
            self.sketch.held()
            arm = place.limb("2.4,-18 9,-15 16.6,-18.8", 5.6, 5, 4.6)
        elif self.pose == "dancing":
            self.sketch.held()
            arm = place.limb("2.4,-19 10,-21 16,-30", 5.6, 5, 4.6)
        else:
            arm = place.limb("2.4,-19 8,-15 9,-13", 5, 4.6, 4.4)
        self.sketch.draw(arm, fill=self.fill)
        self.sketch.soft(place.ellipse(2.4, -18, 4, 3), colour=self.coat, opacity=1)


def seat_height(pose: str) -> float:
    """Return how far above the soles the seat is: 0 for who sits on the ground."""
    return _SOLES.get(pose, 0.0)


def sit(sketch: Sketch, look: Look, coat: str) -> Sitter:
    """Choose the place for a sitting animal, so that its lowest part touches the ground."""
    place = Place((0, -seat_height(look.pose)))
    fill = sketch.fade(
        (shade(coat, 0.2), coat, shade(coat, -0.1)), place.point(0, -44), place.point(0, 2)
    )
    marks = detail(look, "marks", "#c98d54")
    return Sitter(sketch, place, coat, fill, marks, look.pose)
