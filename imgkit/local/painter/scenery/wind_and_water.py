"""What stands in open country: a wind turbine, an observatory, a willow, a beavers' dam."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.seasons import SEASONS
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_WHITE = "#f3f1ea"


def wind_turbine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wind turbine with three blades, about 640 high."""
    paint = look.colour or _WHITE
    sketch = Sketch(2.6)
    fill = sketch.fade((shade(paint, 0.2), shade(paint, -0.16)), (-16, 0), (16, 0))
    sketch.draw(_HERE.blob("-24,0! -11,-420! 11,-420! 24,0!"), fill=fill)
    sketch.draw(_HERE.blob("-16,-434! 34,-432 40,-420 34,-408 -16,-406!"), fill=shade(paint, -0.08))
    turn = dice.number("turn", -60, 12, 60)
    for at in range(3):
        blade = Place((0, -420), 1, turn + 120 * at)
        plan = "-10,-8! -25,-50 -17,-110 -2,-216! 8,-110 13,-8!"
        sketch.draw(
            blade.blob(plan),
            fill=sketch.fade(
                (shade(paint, 0.2), shade(paint, -0.12)), blade.point(-14, -80), blade.point(8, -80)
            ),
        )
    sketch.draw(_HERE.ellipse(0, -420, 19), fill=shade(paint, -0.05))
    return sketch.drawing({"back": (0, -430), "head": (0, -436), "seat": (0, 0)})


def observatory(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an observatory: a dome with an open slit, and a telescope that looks out; 430 high."""
    wall = look.colour or dice.choose("wall", ("#ece3d2", "#d9c6ae", "#c9d0d6"), (4, 2, 2))
    metal, sketch = "#b9c4cc", Sketch(2.2)
    turn = dice.number("turn", 26, 40, 52)
    tube = Place((30, -270), 1, turn)
    dome = "-150,-190! -150,-290 -80,-380 0,-384 80,-380 150,-290 150,-190!"
    fill = sketch.glow((shade(metal, 0.4), metal, shade(metal, -0.22)), (-60, -330), 260)
    sketch.draw(_HERE.blob(dome), fill=fill)
    with sketch.inside():
        ribs = [_HERE.line(f"{x},-190 {x * 0.86:.0f},-290 {x * 0.3:.0f},-384") for x in (-100, -50)]
        sketch.stroke(*ribs, ink=shade(metal, -0.35), width=1.6)
        slit = _HERE.blob("16,-190! 20,-300 6,-390! 66,-390! 96,-320 92,-190!")
        sketch.draw(slit, fill="#3f4460" if not light.lamps else "#f3cf7a")
    sketch.draw(
        tube.blob("-15,40! -17,-90! 17,-90! 15,40!"),
        tube.blob("-22,-86! -24,-150! 24,-150! 22,-86!"),
        fill=sketch.fade(("#f6f2ea", "#c9c2ba"), tube.point(-20, 0), tube.point(20, 0)),
    )
    sketch.draw(tube.ellipse(0, -150, 24, 7), fill="#6f86a6")
    sketch.draw(_HERE.blob("-162,-200! 162,-200! 162,-176! -162,-176!"), fill=shade(metal, -0.14))
    sketch.draw(
        _HERE.blob("-150,-176! 150,-176! 150,0! -150,0!"),
        fill=sketch.fade((shade(wall, 0.14), shade(wall, -0.14)), (-150, 0), (150, 0)),
    )
    sketch.draw(_HERE.blob("-26,0! -26,-90 0,-108 26,-90 26,0!"), fill="#8a5a3c")
    panes = [
        _HERE.blob(f"{x},-70! {x},-120 {x + 22},-132 {x + 44},-120 {x + 44},-70!")
        for x in (-122, 78)
    ]
    sketch.draw(*panes, fill="#ffd98a" if light.lamps else "#a9cbd9")
    return sketch.drawing({"back": (-40, -384), "head": (-40, -384), "seat": (0, 0)})


_LEAVES = {"spring": "#a9c46a", "summer": "#7fa85a", "autumn": "#d9b04a", "winter": "#b9b49a"}


def willow(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a weeping willow, about 300 high, its branches hanging to the ground."""
    season = look.season if look.season in SEASONS else ""
    leaves = (
        look.colour
        or _LEAVES.get(season or "")
        or dice.choose("leaves", ("#8fae5c", "#9ab868", "#7fa85a"), (4, 2, 2))
    )
    sketch = Sketch(1.6)
    sketch.draw(
        _HERE.blob(
            "-30,0! -16,-30 -18,-110 -40,-190 -10,-170 0,-220 12,-170 42,-200 20,-110 18,-30 34,0!"
        ),
        fill=sketch.fade(("#8f6b4c", "#6f5240"), (-20, 0), (26, 0)),
    )
    for layer, (dim, most) in enumerate(((-0.2, 150), (0.0, 132), (0.14, 96))):
        crown = [f"0,{-302 + layer * 16}"]
        reach = most
        crown += [f"{reach * 0.6:.0f},{-282 + layer * 16}", f"{reach},-220"]
        ends = 9 - 2 * layer
        for at in range(ends + 1):
            x = reach * (1.06 - 2.12 * at / ends)
            hang = dice.part(f"layer {layer}").number(f"end {at}", -18, 0, 18)
            gap = abs(x) < 34 and layer == 2
            low = (-120 if gap else -28 - layer * 34) + hang
            crown.append(f"{x:.0f},{low:.0f}")
            if at < ends:
                crown.append(f"{x - reach * 1.06 / ends:.0f},{low - 62:.0f}!")
        crown += [f"{-reach},-220", f"{-reach * 0.6:.0f},{-282 + layer * 16}"]
        colour = shade(leaves, dim)
        fill = sketch.fade((shade(colour, 0.2), shade(colour, -0.1)), (0, -300), (0, -30))
        sketch.draw(_HERE.blob(" ".join(crown)), fill=fill)
        with sketch.inside():
            strands = [
                _HERE.line(f"{x * 0.4:.0f},{-285 + layer * 16} {x * 0.9:.0f},-220 {x},-130 {x},-30")
                for x in range(-int(reach) + 10, int(reach), 22)
            ]
            sketch.stroke(*strands, ink=shade(colour, -0.3), width=1.6, opacity=0.5)
    anchors = {"back": (0, -190), "head": (0, -300), "seat": (0, 0)}
    return sketch.drawing(anchors)


def dam(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a beavers' dam: logs and branches heaped up in the water, 110 high."""
    sketch = Sketch(1.3)
    wood = look.colour or "#8f6b4c"
    woods = (wood, shade(wood, 0.1), shade(wood, -0.08), shade(wood, 0.16))
    sketch.draw(_HERE.ellipse(0, -17, 196, 16), fill="#86bdd0")
    with sketch.inside():
        ripples = [_HERE.line(f"{x},-10 {x + 20},-13 {x + 40},-10") for x in (-170, -60, 50, 130)]
        sketch.stroke(*ripples, ink="#e8f5f8", width=2)
    heap = "-150,-8! -120,-46 -70,-84 -10,-104 50,-92 110,-52 150,-8!"
    sketch.draw(_HERE.blob(heap), fill=shade(wood, -0.2))
    logs = (
        (-96, -26, 118, 12),
        (20, -22, 150, -8),
        (96, -34, 110, 22),
        (-40, -46, 130, -14),
        (48, -54, 128, 12),
        (-60, -66, 92, 24),
        (4, -74, 120, -20),
        (60, -80, 84, 14),
        (-14, -94, 84, 6),
        (-118, -14, 90, -4),
        (104, -12, 104, 4),
    )
    for at, (x, y, length, turn) in enumerate(logs):
        here = Place((x, y), 1, turn + dice.part(f"log {at}").number("turn", -5, 0, 5))
        wood, half = woods[at % len(woods)], length / 2
        sketch.draw(
            here.limb(f"{-half},0 {half},0", 15, 14),
            fill=sketch.fade(
                (shade(wood, 0.18), shade(wood, -0.16)), here.point(0, -7), here.point(0, 7)
            ),
        )
        sketch.draw(here.ellipse(half, 0, 5, 7.4), fill=shade(wood, 0.5))
        sketch.stroke(
            here.line(f"{-half * 0.6},-2 {half * 0.5},-3"),
            ink=shade(wood, -0.4),
            width=1,
            opacity=0.6,
        )
    for x, y, lean in ((-66, -84, -26), (34, -100, 18), (88, -66, 34)):
        twig = Place((x, y), 1, lean)
        sketch.stroke(twig.line("0,6 0,-30"), ink="#7a5a44", width=3)
        sketch.draw(
            twig.blob("0,-24! 12,-34 16,-26 8,-20"),
            twig.blob("0,-14! -12,-22 -15,-14 -8,-9"),
            fill="#8fae5c",
        )
    return sketch.drawing({"back": (0, -96), "head": (0, -100), "seat": (0, 0)})
