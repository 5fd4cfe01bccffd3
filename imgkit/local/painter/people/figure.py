"""A whole figure: the body, what it wears, and in which order all of it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.people.body import Body
from imgkit.local.painter.people.clothes import Clothes, draw_arm, draw_legs, draw_scarf
from imgkit.local.painter.people.face import Features, draw_hair_behind, draw_head
from imgkit.local.painter.people.torso import draw_torso
from imgkit.local.painter.shapes import Place, limb, shade
from imgkit.local.painter.sketch import Sketch

Part = Callable[[Sketch, "Figure"], None]


@dataclass(frozen=True)
class Figure:
    """A person, ready to be drawn.

    Args:
        body: Where each joint is.
        features: The face and the hair.
        clothes: What is worn.
        accent: The colour of trims, buckles and badges.
        back: What hangs behind the body, such as a cape or wings.
        legs: What is drawn for the legs.
        carried: What the far hand has of its own; it is drawn under the fingers.
        front: What lies on the chest.
        feet: What is worn on the legs and the feet.
        nape: What lies between the chest and the head.
        head: What is worn on the head.
        holds: Whether the far arm is stretched out for something to hold.
        gives_place: Whether another thing can be put into that hand.
    """

    body: Body
    features: Features
    clothes: Clothes
    accent: str = "#f2c14e"
    back: tuple[Part, ...] = ()
    legs: tuple[Part, ...] = ()
    carried: tuple[Part, ...] = ()
    front: tuple[Part, ...] = ()
    feet: tuple[Part, ...] = ()
    nape: tuple[Part, ...] = ()
    head: tuple[Part, ...] = ()
    holds: bool = False
    gives_place: bool = False

    @property
    def trunk(self) -> Place:
        """The place of the chest: 1 across is half the shoulders, 1 down is at the hips."""
        body, wide = self.body, self.body.build.shoulders
        return Place((0, body.shoulder), wide, 0, (body.hip - body.shoulder) / wide)

    @property
    def neck(self) -> Place:
        """The place of the neck, as large as the head."""
        return Place((self.body.build.stoop * 0.5, self.body.shoulder), self.body.build.head)

    @property
    def hand(self) -> Place:
        """The place of the far hand, as large as the head."""
        return Place(self.body.far_arm[-1], self.body.build.head)


def legs(sketch: Sketch, figure: Figure) -> None:
    """Draw the legs of a person."""
    draw_legs(sketch, figure.body, figure.clothes)


def draw_figure(sketch: Sketch, figure: Figure) -> Drawing:
    """Draw a figure from back to front.

    Args:
        sketch: What to draw on.
        figure: Who.

    Returns:
        The drawing, looking right.
    """
    body, features, clothes = figure.body, figure.features, figure.clothes
    thick, skin = body.build.thickness, features.skin

    def draw(parts: tuple[Part, ...]) -> None:
        for part in parts:
            part(sketch, figure)

    draw(figure.back)
    with sketch.piece("head"):
        draw_hair_behind(sketch, body.head, features)
    if not figure.holds:
        far_sleeve, far_hand = shade(clothes.shirt, -0.14), shade(clothes.hands or skin, -0.06)
        far = replace(clothes, shirt=far_sleeve, hands=far_hand)
        draw_arm(sketch, body.far_arm, thick, far, shade(skin, -0.06), joined=False)
        draw(figure.carried)
    draw(figure.legs or (legs, *figure.feet))
    chin, top = body.head.point(-0.05, 0.8), (body.build.stoop * 0.4, body.shoulder + 2)
    sketch.draw(limb([chin, top], [body.build.head * 0.5] * 2), fill=shade(skin, -0.15))
    sleeve = draw_torso(sketch, body, clothes)
    draw(figure.front)
    draw_scarf(sketch, body, clothes)
    draw(figure.nape)
    with sketch.piece("head"):
        draw_head(sketch, body.head, features)
        draw(figure.head)
    near = replace(clothes, shirt=sleeve)
    draw_arm(sketch, body.near_arm, thick, near, skin, joined=True)
    if figure.holds:
        draw(figure.carried)
        if figure.gives_place:
            sketch.held()
        draw_arm(sketch, body.far_arm, thick, near, skin, joined=True)
    return sketch.drawing(
        {
            "hand": body.ball or body.far_arm[-1],
            "head": body.head.point(0, -0.8),
            "neck": (0, body.shoulder),
            "back": (0, body.shoulder),
            "seat": (0, body.hip + body.build.hips * 0.5),
        },
        "right",
    )
