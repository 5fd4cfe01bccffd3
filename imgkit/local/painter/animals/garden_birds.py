"""Birds of towns, gardens and coasts: robin, tit, magpie, swallow, pigeon, gull and puffin."""

from imgkit.local.painter.animals.plumage import fill_of, glow, legs, looks_out, wing
from imgkit.local.painter.animals.songbirds import on_the_wing, small_bird
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def robin(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a robin with its orange breast."""
    coat = look.colour or "#9a8468", "#e8763a", shade(look.colour or "#8a7458", -0.1)
    return small_bird(dice, look, coat, beak="#5a4a44", solid=True)


def blue_tit(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tit: blue cap and wings, yellow below."""
    blue = look.colour or "#5b93c4"
    return small_bird(dice, look, ("#f3ead2", "#f2cf4e", blue), beak="#4a4046", cap=blue)


def sparrow(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a brown sparrow with a grey breast."""
    coat = look.colour or "#b08a66", "#ece3d4", shade(look.colour or "#8a6244", -0.1)
    return small_bird(dice, look, coat, beak="#6b5a4c", cap="#8a6244")


def canary(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a yellow canary."""
    yellow = look.colour or "#f6d24e"
    return small_bird(
        dice, look, (yellow, shade(yellow, 0.5), shade(yellow, -0.14)), beak="#f0a070"
    )


def magpie(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a magpie, black and white with a long tail."""
    black = look.colour or "#3c3a48"
    coat = black, "#fbf8f2", mix(black, "#4f86b0", 0.45)
    return small_bird(dice, look, coat, beak="#4a4650", solid=True, tail=2.1)


def pigeon(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a grey pigeon that shimmers green and violet at its neck."""
    grey = look.colour or dice.choose("coat", ("#9aa6b8", "#b9b3b0", "#868fa0"), (4, 2, 2))
    here, sketch = Place(size=0.32), Sketch(0.46)
    step = (16, -8) if look.pose == "walking" else (10, -4)
    legs(sketch, here, step, -18, "#d9776a", thick=4)
    head = Place(here.point(30, -84), 0.32 * 15, dice.number("tilt", -10, 0, 10))
    sketch.draw(head.blob("0.7,-0.16! 1.5,0.2! 0.8,0.4!"), fill="#6b6470")
    tail = here.blob("-34,-40 -76,-30! -72,-18! -34,-22")
    sketch.draw(tail, fill=shade(grey, -0.2))
    body = here.blob("36,-70 10,-62 -20,-52 -44,-34 -30,-18 4,-12 34,-20 46,-44 44,-62")
    neck = here.limb("22,-48 30,-68 30,-82", 42, 28, 24)
    sketch.draw(body, neck, head.ellipse(0, 0, 1), fill=fill_of(sketch, here, grey))
    with sketch.inside():
        sketch.soft(here.ellipse(34, -62, 22, 12), colour="#5aa08a", opacity=0.9)
        sketch.soft(here.ellipse(40, -50, 18, 12), colour="#9a78b8", opacity=0.9)
    wing(
        sketch,
        here,
        "16,-52 -4,-56 -30,-46 -62,-26! -30,-22 0,-24 16,-36",
        ("-40,-30 -16,-34 4,-40", "-24,-26 0,-30"),
        shade(grey, -0.06),
    )
    bars = here.line("-8,-24 -14,-38 -10,-52"), here.line("-24,-24 -28,-36 -24,-48")
    sketch.stroke(*bars, ink=shade(grey, -0.5), width=1.4, opacity=0.7)
    sketch.draw(head.ellipse(0.76, -0.1, 0.2, 0.16), fill="#f3efe8", outlined=False)
    looks_out(sketch, head, 0.3, -0.16, 0.24)
    anchors = {
        "hand": head.point(1.3, 0.2),
        "head": head.point(0, -0.95),
        "neck": here.point(28, -60),
        "back": here.point(-12, -56),
        "seat": here.point(0, -14),
    }
    return sketch.drawing(anchors, "right")


_GULL = ("#fbfaf5", "#ffffff", "#a9b5c4")


def _gull_coat(look: Look) -> tuple[str, str, str]:
    if look.colour:
        return look.colour, shade(look.colour, 0.5), shade(look.colour, -0.25)
    return _GULL


def seagull(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a standing seagull, white with grey wings and a yellow beak."""
    colour, _, dark = _gull_coat(look)
    here, sketch = Place(size=0.4), Sketch(0.5)
    step = (16, -8) if look.pose == "walking" else (10, -4)
    legs(sketch, here, step, -24, "#eea54a", thick=3.6)
    head = Place(here.point(34, -82), 0.4 * 15, dice.number("tilt", -10, 0, 10))
    sketch.draw(head.blob("0.7,-0.3! 1.7,-0.04 1.9,0.3! 0.8,0.36!"), fill="#f2b13f")
    sketch.draw(head.ellipse(1.5, 0.18, 0.11), fill="#d9483f", outlined=False)
    body = here.blob("38,-66 8,-58 -24,-48 -54,-38 -70,-34! -44,-24 -10,-18 28,-22 46,-42 46,-58")
    sketch.draw(
        body,
        here.limb("26,-46 34,-64 34,-80", 36, 26, 24),
        head.ellipse(0, 0, 1),
        fill=fill_of(sketch, here, colour),
    )
    with sketch.inside():
        glow(sketch, here, "#ffffff", (28, -40, 22, 20))
    wing(
        sketch,
        here,
        "14,-50 -6,-54 -34,-46 -84,-32! -40,-26 -4,-28 14,-38",
        ("-44,-34 -18,-36 2,-40",),
        dark,
        tip=("-56,-50 -56,-20 -90,-24 -90,-40", "#4a4650"),
    )
    looks_out(sketch, head, 0.34, -0.2, 0.22)
    anchors = {
        "hand": head.point(1.6, 0.2),
        "head": head.point(0, -0.95),
        "neck": here.point(30, -60),
        "back": here.point(-12, -54),
        "seat": here.point(0, -20),
    }
    return sketch.drawing(anchors, "right")


def flying_seagull(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a seagull on the wing."""
    return on_the_wing(dice, _gull_coat(look))


def swallow(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a swallow on the wing, with its forked tail."""
    blue = look.colour or "#45567f"
    return on_the_wing(dice, (blue, "#fbf3e4", shade(blue, -0.1)), fork=34)


def puffin(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a puffin with its bright, high beak, 34 high."""
    dark = look.colour or "#3f3d4a"
    here, sketch = Place(size=0.36), Sketch(0.48)
    feet = [here.blob(f"{x - 10},0! {x - 4},-8 {x + 8},-8 {x + 16},0!") for x in (-10, 12)]
    sketch.draw(*feet, fill="#ee8a3a")
    sketch.draw(here.blob("-24,-16 -42,-6! -24,-4 -10,-8"), fill=dark)
    body = here.blob("4,-70 -18,-62 -30,-40 -28,-16 -12,-6 14,-6 30,-16 32,-40 24,-62")
    sketch.draw(body, fill=fill_of(sketch, here, dark))
    with sketch.inside():
        sketch.draw(here.ellipse(14, -28, 24, 30), fill="#fbf8f2", outlined=False)
    head = Place(here.point(8, -76), 0.36 * 24, dice.number("tilt", -9, 0, 9))
    sketch.draw(head.ellipse(0, 0, 1, 0.92), fill=dark)
    with sketch.inside():
        sketch.draw(head.ellipse(0.34, 0.06, 0.7, 0.66), fill="#f6f2ea", outlined=False)
    beak = head.blob("0.7,-0.56! 1.2,-0.5 1.66,0.04! 1.2,0.42 0.76,0.5!")
    sketch.draw(beak, fill="#f0763a")
    with sketch.inside():
        sketch.draw(
            head.blob("0.5,-0.8! 0.96,-0.8! 0.9,0 1.0,0.8! 0.5,0.8!"),
            fill="#5f7f9f",
            outlined=False,
        )
        sketch.stroke(head.line("1.0,-0.7 0.94,0 1.04,0.7"), ink="#f6d24e", width=head.size * 0.1)
    sketch.stroke(head.line("0.72,0.04 1.6,0.06"), ink="#8a3a24")
    looks_out(sketch, head, 0.3, -0.12, 0.18)
    wing(
        sketch,
        here,
        "-14,-54 -30,-44 -36,-22 -26,-6! -16,-20 -8,-40",
        ("-26,-16 -20,-34",),
        shade(dark, 0.12),
    )
    anchors = {
        "hand": head.point(1.5, 0.1),
        "head": head.point(0, -0.9),
        "neck": here.point(4, -54),
        "back": here.point(-22, -56),
        "seat": here.point(0, -4),
    }
    return sketch.drawing(anchors, "right")
