"""Birds of far countries: toucans and ostriches."""

from imgkit.local.painter.animals.plumage import fill_of, glow, legs, looks_out, wing
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_BILLS = (("#f2a03c", "#d9523f"), ("#f4c24a", "#e8793a"), ("#e9743c", "#7fb04a"))


def toucan(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a toucan with its great bill, 45 high."""
    colour = look.colour or dice.choose("coat", ("#3d3b45", "#46434f", "#38434a"), (4, 2, 1))
    bill, ridge = dice.choose("bill", _BILLS, (4, 2, 2))
    here, sketch = Place(size=0.46), Sketch(0.42)
    tail = here.limb("-22,-34 -36,-20 -46,-2", 17, 14, 12)
    sketch.draw(tail, fill=shade(colour, -0.1))
    legs(sketch, here, (8, -5), -20, "#7f94a6")
    head = Place(here.point(15, -78), 0.46 * 18, dice.number("tilt", -10, 0, 10))
    body = here.blob("12,-70 -6,-84 -24,-66 -34,-44 -32,-22 -14,-12 8,-12 24,-26 32,-48 30,-66")
    sketch.draw(body, head.ellipse(0, 0, 1.06, 1), fill=fill_of(sketch, here, colour))
    with sketch.inside():
        sketch.draw(head.blob("0.1,-0.2 1.3,0 1.4,1.1 0.9,2 0.2,1.8 -0.2,0.9"), fill="#fdf3d0",
                    outlined=False)  # fmt: skip
        glow(sketch, here, "#f3cf62", (24, -50, 12, 8))
        sketch.soft(here.ellipse(2, -12, 20, 7), colour="#d9523f", opacity=1)
    beak = "0.5,-0.72! 1.5,-1.0 2.9,-0.7 3.7,0.5! 2.9,0.42 1.6,0.62 0.6,0.6!"
    fill = sketch.fade((shade(bill, 0.3), bill), head.point(0, -1), head.point(0, 0.7))
    sketch.draw(head.blob(beak), fill=fill)
    with sketch.inside():
        sketch.draw(head.blob("2.6,-1! 4,-1! 4,1! 3.1,1! 3.0,0"), fill="#403a3c", outlined=False)
        sketch.soft(head.ellipse(1.6, -0.8, 1.4, 0.4), colour=ridge, opacity=1)
    sketch.stroke(head.line("0.6,0.06 1.8,0.0 3.4,0.34"), ink=shade(bill, -0.5), opacity=0.7)
    near = "10,-56 -6,-62 -26,-48 -44,-22! -24,-22 -6,-26 8,-38"
    wing(sketch, here, near, ("-30,-32 -14,-40 0,-48", "-20,-26 -6,-32 4,-40"), shade(colour, 0.08))
    sketch.draw(head.ellipse(0.2, -0.2, 0.42), fill=mix(ridge, "#6fb0d8", 0.7), outlined=False)
    looks_out(sketch, head, 0.2, -0.2, 0.24)
    anchors = {
        "hand": head.point(3.2, 0.4), "head": head.point(-0.1, -0.98), "neck": here.point(12, -58),
        "back": here.point(-14, -70), "seat": here.point(0, -14),
    }  # fmt: skip
    return sketch.drawing(anchors, "right")


def ostrich(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw an ostrich on its long legs, 200 high; it runs where others walk."""
    colour = look.colour or dice.choose("coat", ("#4a434a", "#8a7462", "#56505a"), (4, 2, 1))
    skin, plume = "#e2b39c", mix(colour, "#fff6e8", 0.86)
    here, sketch = Place(), Sketch(1.1)
    _strides(sketch, here, skin, runs=look.pose == "walking")
    for plan in ("-34,-104 -52,-122 -64,-116 -70,-104", "-36,-96 -58,-100 -68,-90 -66,-78"):
        sketch.draw(here.limb(plan, 18, 22, 20, 10), fill=plume)
    lean = dice.number("lean", -5, 0, 6)
    neck = f"30,-100 46,-118 {44 + lean},-150 {48 + lean},-178"
    sketch.draw(here.limb(neck, 17, 11, 8.5, 8), fill=skin)
    body = (
        "40,-104! 44,-84 28,-70 6,-66 -20,-70 -40,-82 -46,-98 -38,-114 -24,-118 -12,-126 4,-122 "
        "18,-126 30,-118"
    )
    sketch.draw(here.blob(body), fill=fill_of(sketch, here, colour))
    near = "22,-108 0,-114 -24,-108 -44,-88! -26,-86 -22,-78! -8,-82 -2,-76! 10,-82 22,-94"
    wing(sketch, here, near, ("-28,-92 -10,-98 6,-102", "-14,-84 0,-90 12,-96"), colour,
         tip=("-60,-112! -20,-100! -14,-70! -60,-70!", plume))  # fmt: skip
    head = Place(here.point(49 + lean, -184), 9.5, dice.number("nod", -8, 0, 8))
    sketch.draw(head.blob("0.6,-0.3! 1.9,0.06 1.95,0.34 0.6,0.56!"), fill="#e9a15a")
    sketch.draw(head.blob("-1,0.2 -0.86,-0.6 -0.1,-1 0.7,-0.7 1,0.1 0.6,0.7 -0.4,0.86"), fill=skin)
    tufts = [head.line(f"{x},-0.86 {x - 0.2},-1.36") for x in (-0.4, -0.1, 0.2)]
    sketch.stroke(*tufts, ink=colour, width=1.2)
    sketch.stroke(head.line("0.8,0.2 1.6,0.22"), ink="#9c6238")
    looks_out(sketch, head, 0.24, -0.26, 0.34)
    anchors = {
        "hand": head.point(1.8, 0.3), "head": head.point(0, -0.95), "neck": (46 + lean, -140),
        "back": (-8, -122), "seat": (0, -70),
    }  # fmt: skip
    return sketch.drawing(anchors, "right")


def _strides(sketch: Sketch, here: Place, skin: str, *, runs: bool) -> None:
    plans = (
        ("14,-76 26,-46 10,-20 22,-4", "-8,-76 -22,-52 -34,-38 -58,-42")
        if runs
        else ("14,-76 20,-44 14,-22 16,-4", "-6,-76 -2,-44 -8,-22 -6,-4")
    )
    for plan, dim in zip(plans, (-0.14, 0), strict=True):
        foot = Place(tuple(map(float, plan.split()[-1].split(","))))  # type: ignore[arg-type]  # two numbers
        sketch.draw(
            here.limb(plan, 17, 6.4, 5, 5),
            foot.blob("-4,4! -2,-4 6,-4 16,3! 10,4"),
            fill=shade(skin, dim),
        )
