"""Things made of iron and tin: a horseshoe, an anvil, a water pipe, a typewriter."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def horseshoe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a horseshoe with its nail holes, 30 high."""
    colour = look.colour or dice.choose("iron", ("#8f97a3", "#a9865c", "#77717c"), (3, 2, 2))
    sketch, here = Sketch(0.8), Place()
    shoe = here.blob(
        "-8,-0.5! -13,-8 -13.5,-18 -9,-26 0,-29.5 9,-26 13.5,-18 13,-8 8,-0.5! 4,-2.5! "
        "7,-9 7.5,-16 5,-21.5 0,-23.5 -5,-21.5 -7.5,-16 -7,-9 -4,-2.5!"
    )
    sketch.draw(shoe, fill=sketch.fade((shade(colour, 0.35), colour), (-10, -28), (10, 0)))
    holes = ((-10, -8), (-10.6, -14), (-9, -20), (10, -8), (10.6, -14), (9, -20))
    sketch.draw(
        *(here.ellipse(x, y, 0.9, 1.3) for x, y in holes), fill=shade(colour, -0.6), outlined=False
    )
    return sketch.drawing({"grip": (0, -26)})


def anvil(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw an anvil on its block of wood, 75 high."""
    colour = look.colour or dice.choose("iron", ("#77808c", "#6a6570"), (3, 2))
    sketch, here = Sketch(1.1), Place()
    block = here.blob("-22,0! -20,-34! 20,-34! 22,0!")
    sketch.draw(block, fill=sketch.fade(("#b98a5c", "#8f653f"), (-22, 0), (22, 0)))
    rings = ("-21,-8 0,-6 21,-8", "-20,-26 0,-24 20,-26")
    sketch.stroke(*map(here.line, rings), ink="#6a6570", width=3)
    iron = here.blob(
        "-18,-34! -16,-42 -8,-50 -10,-58! -24,-60 -42,-72! -20,-75 34,-75! 34,-62! 14,-58 10,-50 "
        "16,-42 18,-34!"
    )
    sketch.draw(
        iron,
        fill=sketch.fade((shade(colour, 0.35), colour, shade(colour, -0.2)), (0, -75), (0, -34)),
    )
    sketch.soft(here.ellipse(2, -73, 26, 3), colour="#ffffff", opacity=0.6)
    return sketch.drawing({"back": (4, -75), "head": (0, -75)})


def pipe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a bent water pipe that leaks into a puddle, 60 high."""
    colour = look.colour or dice.choose("metal", ("#b9854f", "#9aa7b3", "#8f9a86"), (3, 3, 1))
    sketch, here = Sketch(1.0), Place()
    pool = here.ellipse(24, -4.5, 34, 4)
    sketch.draw(pool, fill="#9fd0ea")
    sketch.soft(here.ellipse(16, -4, 14, 1.8), colour="#ffffff", opacity=0.9)
    tube = here.limb("-26,-9 -26,-34 -18,-44 6,-44 16,-36 16,-24", 13, 13, 13, 13, 13, 13)
    fill = sketch.fade((shade(colour, 0.4), colour, shade(colour, -0.2)), (-32, -50), (20, -14))
    sketch.draw(tube, fill=fill)
    rims = ("-36,-12! -16,-12! -16,-4! -36,-4!", "5,-28! 27,-28! 27,-20! 5,-20!")
    sketch.draw(*map(here.blob, rims), fill=shade(colour, -0.1))
    sketch.draw(here.blob("-12,-54! 2,-54! 2,-35! -12,-35!"), fill=shade(colour, -0.1))
    wheel = here.ellipse(-5, -60, 10, 3)
    sketch.draw(here.blob("-7,-60! -3,-60! -3,-54! -7,-54!"), wheel, fill="#d4584a")
    water = here.blob("10,-20! 22,-20! 25,-6 30,-3! 4,-3! 8,-8")
    sketch.draw(water, fill="#b5def2", opacity=0.9)
    drops = ((34, -18, 1.8), (0, -16, 1.6), (40, -10, 1.5))
    sketch.draw(*(here.ellipse(x, y, r, r * 1.4) for x, y, r in drops), fill="#8cc6e8")
    return sketch.drawing({"grip": (-6, -44), "back": (-6, -50)})


def typewriter(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an old typewriter with a sheet of paper in it, 46 high."""
    colour = look.colour or dice.choose(
        "paint", ("#4f5a66", "#5f8f86", "#b8584a", "#3f3d46"), (3, 2, 2, 1)
    )
    sketch, here = Sketch(0.8), Place()
    sketch.draw(here.blob("-15,-30! -15,-48! 15,-48! 15,-30!"), fill="#fffaf0")
    words = [here.line(f"-11,{y} {x},{y}") for y, x in ((-44, 9), (-41, 11), (-38, 4))]
    sketch.stroke(*words, ink="#8f8a8c", width=0.8)
    sketch.draw(here.limb("-27,-32 27,-32", 6.4, 6.4), fill="#4a454c")
    sketch.draw(here.ellipse(-29, -32, 2.6, 4.4), here.ellipse(29, -32, 2.6, 4.4), fill="#2f2b31")
    lever = here.line("-29,-34 -35,-39 -34,-42")
    sketch.stroke(lever, ink="#c3cad3", width=1.6)
    fill = sketch.fade((shade(colour, 0.3), colour, shade(colour, -0.2)), (0, -30), (0, 0))
    sketch.draw(here.blob("-23,-29! 23,-29! 26,-18 33,-3! 30,0! -30,0! -33,-3! -26,-18"), fill=fill)
    arch = here.blob("-14,-20! -11,-27 11,-27 14,-20! 8,-18 -8,-18")
    sketch.draw(arch, fill=shade(colour, -0.45))
    bars = [here.line(f"{x},-19 {x * 0.4:.1f},-25") for x in (-9, -5, -1, 3, 7)]
    sketch.stroke(*bars, ink="#d5dae0", width=0.8)
    for row, (y, keys) in enumerate(((-14.6, 8), (-10, 9), (-5.4, 10))):
        wide = 18 + 4 * row
        tops = [here.ellipse(-wide + 2 * wide * at / (keys - 1), y, 1.9, 1.5) for at in range(keys)]
        sketch.draw(*tops, fill="#fbf3e2")
    return sketch.drawing({"grip": (0, -16), "back": (0, -30)})
