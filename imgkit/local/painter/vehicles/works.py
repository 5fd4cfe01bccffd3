"""What digs and builds: an excavator."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import CHROME, HERE, TYRE, box, panes, shiny

_STEEL = "#6d6a72"


def excavator(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an excavator on its tracks, with a bent arm and a shovel, about 230 high.

    Args:
        dice: What chooses its paint, and how far the arm is bent.
        look: Its colour, where the prompt names one.
        light: Whether its lamp and its windows shine.
    """
    paint = look.colour or dice.choose("paint", ("#f0b43c", "#e8823c", "#6fa377"), (5, 2, 1))
    lift = dice.number("arm", -16, 0, 18)
    sketch = Sketch(1.7)
    _arm(sketch, paint, lift)
    sketch.draw(HERE.blob("-118,-34! -118,-10! -100,-3 96,-3 114,-10! 114,-34! 98,-44 -102,-44"),
                fill=TYRE)  # fmt: skip
    with sketch.inside():
        treads = [HERE.line(f"{x},-50 {x - 5},6") for x in range(-116, 124, 14)]
        sketch.stroke(*treads, ink="#7d757c", width=2.4, opacity=0.8)
    sketch.draw(HERE.blob("-100,-36! 96,-36! 102,-22 92,-10! -96,-10! -106,-22"), fill=_STEEL)
    wheels = [HERE.ellipse(x, -23, 11) for x in (-84, -42, 0, 40, 80)]
    sketch.draw(*wheels, fill=CHROME)
    sketch.draw(*(HERE.ellipse(x, -23, 4) for x in (-84, -42, 0, 40, 80)), fill=_STEEL)
    sketch.draw(box(-44, -58, 48, -42), fill=_STEEL)
    body = "-132,-58! -136,-96 -118,-112 -30,-114! 20,-112! 66,-110! 70,-58!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -116, -50))
    with sketch.inside():
        sketch.draw(box(-150, -72, 80, -56), fill=shade(paint, -0.4), outlined=False)
        grille = [HERE.line(f"-116,{y} -82,{y}") for y in (-100, -92, -84)]
        sketch.stroke(*grille, ink=shade(paint, -0.5), width=3)
    sketch.draw(box(-104, -138, -92, -110), fill=_STEEL)
    cabin = "-22,-62! -22,-160 -14,-170! 44,-170! 58,-118! 62,-62!"
    sketch.draw(HERE.blob(cabin), fill=shiny(sketch, paint, -172, -60))
    panes(sketch, light, [HERE.blob("-12,-100! -12,-158! 12,-158! 12,-100!"),
                          HERE.blob("20,-100! 20,-158! 38,-158! 50,-114! 51,-100!")])  # fmt: skip
    sketch.draw(box(-28, -178, 54, -168), fill=shade(paint, -0.2))
    anchors = {"back": (10.0, -168.0), "head": (10.0, -178.0), "seat": (0.0, 0.0)}
    return sketch.drawing(anchors, "right")


def _arm(sketch: Sketch, paint: str, lift: float) -> None:
    """Draw the boom, the stick and the shovel with its teeth."""
    knee = (156.0, -206.0 - lift)
    wrist = (206.0, -92.0 - 1.4 * lift)
    x, y = wrist
    shovel = (
        f"{x - 14},{y - 12}! {x + 20},{y - 6} {x + 24},{y + 26}! {x + 8},{y + 52} "
        f"{x - 26},{y + 54}! {x - 34},{y + 36}! {x - 18},{y + 22}"
    )
    sketch.draw(HERE.blob(shovel), fill=sketch.fade((CHROME, _STEEL), (x, y), (x, y + 54)))
    teeth = [
        HERE.blob(f"{x - 34 + at},{y + 40 + at * 0.5}! {x - 44 + at},{y + 56 + at * 0.4}! "
                  f"{x - 26 + at},{y + 50 + at * 0.3}!")
        for at in (0, 9, 18)
    ]  # fmt: skip
    sketch.draw(*teeth, fill=_STEEL)
    stick = f"{knee[0] - 8},{knee[1] - 10} {(knee[0] + x) / 2 + 6},{(knee[1] + y) / 2} {x},{y}"
    sketch.draw(HERE.limb(stick, 24, 20, 15), fill=shade(paint, -0.06))
    sketch.draw(
        HERE.limb(f"58,-86 96,-176 {knee[0] - 8},{knee[1]}", 28, 34, 24),
        fill=shiny(sketch, paint, -210, -80),
    )
    sketch.stroke(
        HERE.line(f"70,-74! 104,-154! {knee[0] - 26},{knee[1] + 20}"), ink=CHROME, width=6
    )
    pins = (*((60, -86), knee), wrist)
    sketch.draw(*(HERE.ellipse(px, py, 6) for px, py in pins), fill=_STEEL)
