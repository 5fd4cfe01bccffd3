"""Ice: a frozen pond with the lines that skates leave on it, and a floe on the sea."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch


def frozen_pond(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a frozen pond, 360 across, with snow around it.

    Args:
        dice: What chooses the ice, and how the lines on it run.
        look: Its colour, where the prompt names one.
        light: The light of the hour, for the snow.
    """
    ice = look.colour or dice.choose("ice", ("#a9d3e6", "#9fcbe3", "#b3d6de"), (3, 2, 2))
    sketch, snow = Sketch(1.3), mix("#f4f8fc", light.haze, 0.12)
    sketch.draw(
        HERE.blob("-182,-34 -120,-70 -20,-80 96,-74 180,-42 146,-10 30,-2 -90,-4 -160,-16"),
        fill=snow,
    )
    sketch.draw(
        HERE.blob("-164,-36 -110,-62 -18,-71 90,-66 162,-40 128,-18 26,-9 -84,-11 -144,-22"),
        fill=sketch.fade((shade(ice, 0.5), ice, shade(ice, 0.2)), (-60, -72), (60, 0)),
    )
    with sketch.inside():
        drift = dice.number("drift", -14, 0, 14)
        loops = [
            HERE.line(f"{x - 50},{y} {x},{y - 9} {x + 46},{y + 2} {x + 8},{y + 9} {x - 30},{y + 4}")
            for x, y in ((-80 + drift, -42), (30 - drift, -52), (76 + drift, -24))
        ]
        sketch.stroke(*loops, ink="#ffffff", width=1.8, opacity=0.85)
        crack = HERE.line("-150,-28! -112,-24! -96,-15! -58,-14! -40,-8!")
        sketch.stroke(crack, ink=shade(ice, -0.25), width=1.4, opacity=0.7)
        glints = [HERE.line(f"{x},-64 {x - 34},-52") for x in (-60, -46, 110)]
        sketch.stroke(*glints, ink="#ffffff", width=4, opacity=0.6)
    return sketch.drawing({"back": (0, -34), "head": (0, -60), "seat": (0, 0)})


def ice_floe(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a flat block of ice that floats, 250 across.

    Args:
        dice: What chooses the ice, and the shape of its edge.
        look: Its colour, where the prompt names one.
        light: The light of the hour, for the snow on it.
    """
    ice = look.colour or dice.choose("ice", ("#a9d3e6", "#9fcbe3", "#b3d6de"), (3, 2, 2))
    sketch, snow = Sketch(1.3), mix("#f6fafd", light.haze, 0.08)
    edge = dice.number("edge", -8, 0, 8)
    sketch.draw(
        HERE.blob(
            f"-128,-36! -104,-6! -60,-2! -30,{-6 + edge / 4:.1f}! 24,0! 70,-4! 112,-8! 128,-34!"
        ),
        fill=sketch.fade((shade(ice, 0.2), shade(ice, -0.18)), (0, -34), (0, 0)),
    )
    with sketch.inside():
        facets = [HERE.line(f"{x},-44! {x + 8},-18! {x - 4},4!") for x in (-84, -34, 22, 78)]
        sketch.stroke(*facets, ink="#ffffff", width=2.4, opacity=0.6)
    sketch.draw(
        HERE.blob(
            f"-128,-36! -92,-58! {-30 + edge:.1f},-66! 40,-64! 98,-56! 128,-34! 66,-22! 14,-26! "
            f"{-36 - edge:.1f},-18! -88,-24!"
        ),
        fill=sketch.fade((snow, shade(ice, 0.65)), (0, -66), (0, -18)),
    )
    with sketch.inside():
        drifts = [HERE.line(f"{x},{y} {x + 30},{y - 4} {x + 58},{y}")
                  for x, y in ((-90, -40), (-6, -50), (40, -36))]  # fmt: skip
        sketch.stroke(*drifts, ink=shade(ice, 0.2), width=1.8, opacity=0.7)
    return sketch.drawing({"back": (0, -40), "head": (0, -62), "seat": (0, 0)})


def iceberg(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a steep mountain of ice that floats, 300 across and 190 high.

    Args:
        dice: What chooses the ice, and how its peaks stand.
        look: Its colour, where the prompt names one.
        light: The light of the hour, for the snow on it.
    """
    ice = look.colour or dice.choose("ice", ("#9ccbe6", "#8fc3de", "#aed7e2"), (3, 2, 2))
    sketch, snow = Sketch(1.4), mix("#f8fbfd", light.haze, 0.06)
    top = dice.number("top", -14, 0, 14)
    outline = (
        f"-150,0! -138,-40! -112,-62! -96,-112! -58,-128! {-24 + top:.1f},-190! "
        f"{14 + top:.1f},-170! 36,-120! 70,-132! 104,-84! 128,-58! 150,0!"
    )
    fill = sketch.fade((snow, shade(ice, 0.35), ice), (0, -190), (0, 0))
    sketch.draw(HERE.blob(outline), fill=fill)
    with sketch.inside():
        faces = (
            f"{-24 + top:.1f},-194! -40,-96! -66,-50! -48,8! 10,8! 2,-70! {14 + top:.1f},-172!",
            "70,-136! 58,-80! 78,-36! 70,8! 160,8! 130,-58! 104,-84!",
        )
        for face in faces:
            sketch.draw(HERE.blob(face), fill=shade(ice, -0.12), outlined=False, opacity=0.55)
        lines = ("-112,-62! -92,-34! -100,0!", "-58,-128! -66,-86! -84,-60!", "36,-120! 40,-64!")
        for line in lines:
            sketch.stroke(HERE.line(line), ink=shade(ice, -0.3), width=1.6, opacity=0.6)
        band = HERE.blob("-160,-16! -60,-10! 20,-16! 90,-9! 160,-15! 160,6! -160,6!")
        sketch.draw(band, fill=shade(ice, -0.28), outlined=False, opacity=0.55)
    return sketch.drawing({"back": (4, -140), "head": (0, -190), "seat": (0, 0)})
