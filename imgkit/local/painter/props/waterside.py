"""Things at home by the water: a flamingo and a sailing boat."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def _flamingo_legs(sketch: Sketch, colour: str, stance: str) -> None:
    here, tint = Place(), shade(colour, -0.22)
    if stance == "one leg":
        sketch.draw(here.limb("4,-58 17,-42 1,-33 -4,-30", 5, 3, 2.2, 1.6), fill=shade(tint, -0.12))
    else:
        sketch.draw(
            here.limb("8,-58 10,-30 9,-2", 4.6, 3, 2.2),
            here.blob("6,0! 9,-3 18,0!"),
            fill=shade(tint, -0.12),
        )
    sketch.draw(
        here.limb("-4,-58 -3,-31 -5,-2", 5, 3.2, 2.3),
        here.ellipse(-3, -31, 2.4),
        here.blob("-8,0! -5,-3.4 6,0!"),
        fill=tint,
    )


def flamingo(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a flamingo, 130 high, on one leg or two."""
    colour = look.colour or dice.choose("colour", ("#f497a4", "#f6ab93", "#ee8299"), (4, 2, 2))
    sketch, here = Sketch(0.95), Place()
    _flamingo_legs(sketch, colour, dice.choose("stance", ("one leg", "two legs"), (3, 2)))
    fill = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.1)), (0, -132), (0, -50))
    head = Place((33, -121), 9, dice.number("nod", -10, 0, 14))
    sketch.draw(
        head.blob("0.5,-0.5 1.3,-0.15 1.75,0.5 1.62,1.3! 1.2,1.1 0.95,0.6 0.5,0.5"), fill="#fdeede"
    )
    with sketch.inside():
        sketch.draw(head.blob("1.0,0.86! 1.9,0.5! 2,1.6! 1.2,1.6!"), fill="#4a352d", outlined=False)
    sketch.draw(
        here.blob("25,-76 14,-88 -10,-86 -30,-74 -46,-62! -34,-60 -38,-54! -20,-56 4,-53 22,-60"),
        here.limb("17,-72 34,-80 34,-96 22,-106 24,-119 32,-122", 20, 11, 8, 7.5, 8.5, 9),
        head.ellipse(0, 0, 1, 0.86),
        fill=fill,
    )
    with sketch.inside():
        sketch.soft(here.ellipse(0, -52, 34, 10), colour=shade(colour, -0.5), opacity=0.3)
        sketch.soft(here.ellipse(2, -82, 20, 7), colour="#fff8e7", opacity=0.5)
    wing = here.blob("14,-78 -6,-80 -24,-70 -40,-60! -24,-61 -26,-56! -12,-59 -8,-56! 4,-60 16,-68")
    sketch.draw(
        wing, fill=sketch.fade((shade(colour, 0.12), shade(colour, -0.16)), (10, -80), (-30, -56))
    )
    sketch.stroke(
        here.line("-26,-64 -10,-66 4,-70"),
        here.line("-14,-61 0,-63 10,-68"),
        ink=shade(colour, -0.4),
        opacity=0.5,
    )
    eye(sketch, head, 0.25, -0.12, 0.2)
    blush(sketch, head, 0.1, 0.35, 0.35)
    return sketch.drawing(
        {
            "back": (-6, -84),
            "head": head.point(-0.1, -0.8),
            "neck": (33, -92),
            "hand": head.point(1.5, 1.1),
        },
        "right",
    )


def boat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sailing boat, 230 high."""
    colour = look.colour or dice.choose(
        "colour", ("#cc5c4e", "#4585b3", "#96663f", "#659768"), (4, 3, 2, 2)
    )
    sails = dice.choose("sails", ("#fdf5e4", "#f4cf8a", "#e9a9a0", "#bcd7dc"), (4, 2, 1.5, 1.5))
    sails = detail(look, "sails", sails)
    sketch, here = Sketch(1.5), Place()
    sketch.draw(
        here.limb("-4,-40 -4,-226", 6, 3.6),
        fill=sketch.fade(("#a37c55", "#7a583e"), (-8, 0), (0, 0)),
    )
    flag = dice.number("flag", -3, 2, 6)
    sketch.draw(
        here.blob(f"-3,-226! 12,{-228 + flag:.1f} 30,-222! 18,{-216 + flag:.1f} -3,-212!"),
        fill=colour,
    )
    main = sketch.fade((shade(sails, 0.3), sails, shade(sails, -0.14)), (0, -210), (84, -60))
    sketch.draw(here.blob("2,-212! 34,-164 66,-108 86,-66! 46,-60 2,-62!"), fill=main)
    seams = [
        here.line("2,-170 24,-168 30,-166"),
        here.line("2,-128 34,-126 54,-122"),
        here.line("2,-90 40,-88 74,-86"),
    ]
    sketch.stroke(*seams, ink=shade(sails, -0.35), opacity=0.5)
    jib = sketch.fade((sails, shade(sails, -0.16)), (-60, -60), (-10, -130))
    sketch.draw(here.blob("-10,-204! -34,-152 -58,-108 -80,-62! -44,-60 -10,-64!"), fill=jib)
    hull = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.22)), (0, -50), (0, 0))
    sketch.draw(
        here.blob(
            "-104,-50! -50,-42 0,-40 60,-44 112,-56! 96,-26 76,-5 58,0! -62,0! -84,-8 -98,-28"
        ),
        fill=hull,
    )
    with sketch.inside():
        rail = here.line("-104,-46 -50,-38 0,-36 60,-40 112,-52")
        sketch.stroke(rail, ink=mix(colour, "#fff6e6", 0.75), width=6)
        planks = [here.line("-100,-28 0,-23 100,-32"), here.line("-92,-14 0,-10 90,-16")]
        sketch.stroke(*planks, ink=shade(colour, -0.4), opacity=0.5)
    portholes = [here.ellipse(x, -21, 5.4) for x in (-40, 0, 40)]
    sketch.draw(*portholes, fill="#cfe4ea")
    return sketch.drawing({"back": (-34, -42), "seat": (0, 0), "head": (-4, -226)}, "right")
