"""People of every age: standing, walking, sitting, riding, or holding something."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.people.body import BUILDS, Body, pose_body
from imgkit.local.painter.people.clothes import draw_arm, draw_legs, draw_scarf, throw_clothes
from imgkit.local.painter.people.face import draw_hair_behind, draw_head, throw_features
from imgkit.local.painter.people.torso import draw_torso
from imgkit.local.painter.shapes import Place, limb, shade
from imgkit.local.painter.sketch import Sketch


def person(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a person in three-quarter view, looking right."""
    return _draw("person", dice, look)


def man(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a man, or a boy where the age is that of a child, like :func:`person`."""
    return _draw("man", dice, look)


def woman(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a woman, or a girl where the age is that of a child, like :func:`person`."""
    return _draw("woman", dice, look)


def _draw(who: str, dice: Dice, look: Look) -> Drawing:
    age = look.age if look.age in BUILDS else "adult"
    features = throw_features(dice, who, age)
    clothes = throw_clothes(dice, who, look.colour, features)
    body = pose_body(age, look.pose, dice)
    thick, skin, holds = body.build.thickness, features.skin, look.pose == "holding"
    sketch = Sketch(0.8 if age == "child" else 0.95)
    draw_hair_behind(sketch, body.head, features)
    if not holds:
        far_sleeve, far_skin = shade(clothes.shirt, -0.14), shade(skin, -0.06)
        draw_arm(sketch, body.far_arm, thick, sleeve=far_sleeve, skin=far_skin, joined=False)
    if age == "old" and look.pose in {"standing", "walking"}:
        _draw_cane(sketch, body, dice)
    draw_legs(sketch, body, clothes)
    chin, top = body.head.point(-0.05, 0.8), (body.build.stoop * 0.4, body.shoulder + 2)
    sketch.draw(limb([chin, top], [body.build.head * 0.5] * 2), fill=shade(skin, -0.15))
    sleeve = draw_torso(sketch, body, clothes)
    draw_scarf(sketch, body, clothes)
    draw_head(sketch, body.head, features)
    draw_arm(sketch, body.near_arm, thick, sleeve=sleeve, skin=skin, joined=True)
    if holds:
        sketch.held()
        draw_arm(sketch, body.far_arm, thick, sleeve=sleeve, skin=skin, joined=True)
    return sketch.drawing(
        {
            "hand": body.far_arm[-1],
            "head": body.head.point(0, -0.8),
            "neck": (0, body.shoulder),
            "back": (0, body.shoulder),
            "seat": (0, body.hip + body.build.hips * 0.5),
        },
        "right",
    )


def _draw_cane(sketch: Sketch, body: Body, dice: Dice) -> None:
    """Draw a cane in the far hand, if the dice say so and the hand hangs down."""
    x, y = body.far_arm[-1]
    if y < body.hip - 20 or dice.choose("cane", (True, False), (2, 3)) is False:
        return
    handle = Place((x, y)).line("-5,0 -4,-4.6 0,-5.4 3.4,-3 3.6,4")
    stick = Place((x + 3.6, 0)).line(f"0,{y + 4:.1f} 0.6,-1.2")
    sketch.stroke(handle, stick, ink="#6b4632", width=3)
