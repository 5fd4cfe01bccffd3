"""People up in the air: who hangs on a parachute, and who swings on a trapeze."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.people.person import person
from imgkit.local.painter.people.roles import ROLES
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def _with(frame: Drawing, who: Drawing, foot: float, top: float) -> Drawing:
    """Hang a person into a frame of ropes, with the feet at a height."""
    svg = who.svg.replace("{id}", "{id}-who")
    anchors = {name: (x, y + foot) for name, (x, y) in who.anchors.items()}
    return replace(
        frame,
        svg=f'{frame.svg}<g transform="translate(0 {foot:.1f})">{svg}</g>',
        left=min(frame.left, who.left),
        right=max(frame.right, who.right),
        top=top,
        bottom=who.bottom + foot,
        anchors=anchors,
        faces=who.faces,
    )


def _pose(look: Look, usual: str) -> str:
    """Return the usual pose, but that of who holds something where that is asked for."""
    return "holding" if look.pose == "holding" else usual


def parachutist(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a person on a parachute of bright panels, about 330 high."""
    cloth = look.colour or dice.choose("cloth", ("#d9574f", "#4a80c4", "#f0a33c"), (4, 3, 2))
    second = detail(look, "marks", "#fff3dc")
    who = person(dice, replace(look, colour=None, pose=_pose(look, "cheering"), details=()), light)
    sketch, high = Sketch(1.4), who.top
    canopy = "-150,-258! -140,-310 -80,-352 0,-364 80,-352 140,-310 150,-258!"
    hem = " ".join(
        f"{x},{-258 if at % 2 else -272}{'!' if at % 2 else ''}"
        for at, x in enumerate(range(125, -150, -25))
    )
    cords = [
        _HERE.line(f"{x},-260 0,{high * 0.62:.0f}") for x in (-150, -100, -50, 0, 50, 100, 150)
    ]
    sketch.stroke(*cords, width=1.1)
    fill = sketch.glow((shade(cloth, 0.3), cloth, shade(cloth, -0.16)), (-30, -330), 190)
    sketch.draw(_HERE.blob(f"{canopy} {hem}"), fill=fill)
    with sketch.inside():
        for x in (-100, 0, 100):
            panel = f"0,-366! {x + 26},-320 {x + 25},-250! {x - 25},-250! {x - 26},-320"
            sketch.draw(_HERE.blob(panel), fill=second, outlined=False, opacity=0.85)
    return _with(sketch.drawing(), who, 0.0, -366.0)


def trapeze_artist(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an acrobat who sits on a trapeze between two ropes, about 260 high."""
    who = ROLES["gymnast"](dice, replace(look, pose=_pose(look, "riding")), light)
    sketch = Sketch(1.2)
    seat = -14.0 if look.pose == "holding" else who.anchors.get("seat", (0.0, -60.0))[1]
    foot = -who.bottom
    bar = foot + seat + 6
    ropes = [_HERE.line(f"{x},-290 {x},{bar:.0f}") for x in (-40, 40)]
    sketch.stroke(*ropes, width=4)
    sketch.stroke(*ropes, ink="#e9d9b0", width=2.4)
    sketch.draw(_HERE.limb(f"-48,{bar:.0f} 48,{bar:.0f}", 7, 7), fill="#8f653f")
    return _with(sketch.drawing(), who, foot, -292.0)
