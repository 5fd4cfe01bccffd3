"""Other animals of long ago: velociraptor, spinosaurus, pterodactyl and plesiosaur."""

from imgkit.local.painter.animals.dragons import skin_of, upright
from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def spinosaurus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a spinosaurus: an upright dinosaur with a sail on its back, 330 high."""
    skin = skin_of(dice, look)
    sketch, here = Sketch(1.75), Place(size=2.2)
    sail = (
        "8,-104! -8,-128 -34,-140 -62,-132 -84,-108 -94,-76 -92,-44 -84,-18! "
        "-60,-26 -40,-46 -16,-80"
    )
    fill = sketch.glow(
        (mix(skin[0], skin[2], 0.4), skin[2], shade(skin[2], -0.16)), here.point(-20, -60), 190
    )
    sketch.draw(here.blob(sail), fill=fill)
    spines = (
        "-10,-92 -10,-122",
        "-20,-80 -32,-134",
        "-30,-66 -56,-130",
        "-40,-52 -78,-112",
        "-54,-38 -91,-82",
        "-68,-28 -91,-50",
    )
    sketch.stroke(*map(here.line, spines), ink=shade(skin[2], -0.4), width=2.4, opacity=0.6)
    anchors = upright(sketch, here, (skin[0], skin[1], ""), dice, look.pose)
    return sketch.drawing(anchors, "right")


_RAPTORS = (
    ("#c98f55", "#f6e3bd", "#6b4a3a"),
    ("#6fa08a", "#eaf0d0", "#3f6a5c"),
    ("#b06a5a", "#f6dcc0", "#6f3f3c"),
)


def velociraptor(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a slim, quick dinosaur that leans forward, with stripes and a feather crest."""
    colour, belly, dark = dice.choose("skin", _RAPTORS, (4, 2, 2))
    if look.colour:
        colour, belly = look.colour, mix(look.colour, "#fff8dc", 0.75)
        dark = shade(look.colour, -0.45)
    sketch, here = Sketch(1.1), Place(size=1.15)
    step = 9 if look.pose == "walking" else 0
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.14)), (0, -130), (0, 0))
    _raptor_leg(sketch, here, 14 + step, shade(colour, -0.2))
    far = here.limb("42,-76 54,-64 62,-66", 8, 6, 5)
    sketch.draw(far, fill=shade(colour, -0.18))
    tail = Place(here.point(-36, -66), here.size, dice.number("tail", -8, 0, 8))
    body = here.blob("52,-92 30,-86 0,-82 -30,-80 -46,-70 -34,-54 -4,-46 24,-48 44,-58 58,-74")
    neck = here.limb("40,-74 54,-92 56,-106", 30, 22, 20)
    sketch.draw(body, neck, tail.limb("6,2 -30,-2 -70,-10 -104,-22", 28, 18, 10, 2), fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(16, -48, 46, 14), colour=belly, opacity=1)
        stripes = [
            here.blob(f"{x - 4},-94! {x + 4},-94! {x - 1},{low}!")
            for x, low in ((40, -72), (26, -66), (12, -64), (-2, -62), (-16, -62), (-30, -64))
        ]
        bands = [tail.blob(f"{x - 3},-24! {x + 4},-24! {x},4!") for x in (-14, -30, -46, -62, -78)]
        sketch.draw(*stripes, *bands, fill=dark, outlined=False, opacity=0.7)
    _raptor_leg(sketch, here, -8 - step, fill)
    head = Place(here.point(62, -112), here.size * 15, dice.number("tilt", -8, 0, 10))
    for at, plan in enumerate(
        (
            "-0.5,-0.4! -1.4,-1.3 -1.9,-1.2! -1.3,-0.6 -0.8,0.1!",
            "-0.2,-0.7! -0.8,-1.6 -1.4,-1.8! -0.9,-0.9 -0.5,-0.2!",
        )
    ):
        sketch.draw(head.blob(plan), fill=shade(dark, 0.1 * at))
    _raptor_head(sketch, head, colour, belly, fill)
    if look.pose in {"holding", "riding"}:
        sketch.held()
    arm = here.limb("36,-72 48,-58 60,-60", 10, 8, 6)
    claws = [here.limb(f"60,-60 {x},{y}", 3.4, 1.6) for x, y in ((68, -63), (69, -58), (66, -54))]
    sketch.draw(arm, *claws, fill=fill)
    anchors = {
        "hand": here.point(66, -59),
        "head": head.point(-0.1, -0.7),
        "neck": here.point(48, -88),
        "back": here.point(-6, -82),
        "seat": here.point(-8, -40),
    }
    return sketch.drawing(anchors, "right")


def _raptor_leg(sketch: Sketch, here: Place, x: float, fill: str) -> None:
    leg = here.limb(f"{x - 4},-58 {x + 12},-38 {x - 4},-20 {x},-5", 30, 18, 10, 8)
    foot = here.blob(f"{x - 6},0! {x - 4},-8 {x + 8},-7 {x + 19},0!")
    sketch.draw(leg, foot, fill=fill)
    claw = here.blob(f"{x + 3},-6! {x + 10},-13 {x + 15},-9! {x + 10},-8 {x + 8},-5!")
    sketch.draw(claw, fill="#fbf1dc")


def _raptor_head(sketch: Sketch, head: Place, colour: str, belly: str, fill: str) -> None:
    skull = (
        "-0.7,0.1 -0.6,-0.5 -0.1,-0.8 0.4,-0.74 0.8,-0.42 1.5,-0.34 2.1,-0.1 2.16,0.3 1.9,0.5 "
        "1.2,0.56 0.4,0.64 -0.4,0.7"
    )
    sketch.draw(head.blob(skull), fill=fill)
    with sketch.inside():
        sketch.soft(head.ellipse(1.2, 0.6, 1.0, 0.3), colour=belly, opacity=1)
    sketch.stroke(head.line("2.08,0.22 1.5,0.32 0.9,0.3 0.6,0.1"), ink=shade(colour, -0.6))
    teeth = [head.blob(f"{x},0.29! {x + 0.16},0.3! {x + 0.08},0.46!") for x in (1.1, 1.4, 1.7)]
    sketch.draw(*teeth, fill="#fffdf6", outlined=False)
    sketch.draw(head.ellipse(1.9, -0.06, 0.06, 0.08), fill=shade(colour, -0.55), outlined=False)
    with sketch.awake():
        sketch.draw(head.ellipse(0.42, -0.26, 0.28, 0.3), fill="#f4cf62", outlined=False)
    eye(sketch, head, 0.46, -0.26, 0.2)
    blush(sketch, head, 0.3, 0.26, 0.28)


def _leather(sketch: Sketch, place: Place, colour: str) -> None:
    plan = (
        "6,8! 10,-12 2,-40 -16,-60! -44,-82 -88,-96! -76,-66 -62,-40! -50,-24 "
        "-36,-16! -24,-2 -8,14!"
    )
    fill = sketch.fade(
        (shade(colour, 0.3), shade(colour, -0.06)), place.point(-30, -70), place.point(-10, 6)
    )
    sketch.draw(place.blob(plan), fill=fill)
    sketch.stroke(place.line("-16,-58 -34,-36 -38,-18"), ink=shade(colour, -0.4), opacity=0.5)
    bone = place.limb("4,4 8,-20 -2,-44 -16,-60 -44,-80 -86,-95", 8, 8, 7, 7, 4, 2)
    sketch.draw(bone, fill=colour)
    fingers = [place.limb(f"-15,-60 {x},{y}", 3, 1.4) for x, y in ((-8, -68), (-14, -71))]
    sketch.draw(*fingers, fill=colour)


def pterodactyl(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pterodactyl that glides on wings of skin, with its long beak and crest."""
    colours = ("#b58a5a", "#8f9a6a", "#8a8fb0", "#b5705a")
    colour = look.colour or dice.choose("skin", colours, (4, 2, 2, 1))
    sketch, here = Sketch(1.2), Place(size=1.25)
    lift = dice.number("wings", -14, 0, 12)
    _leather(sketch, Place(here.point(16, -38), 1.25, lift + 52), shade(colour, -0.18))
    feet = [
        here.limb(f"-34,-26 {-50 - at},{-18 + at} {-62 - at},{-20 + at}", 7, 5, 3) for at in (0, 6)
    ]
    sketch.draw(*feet, fill=shade(colour, -0.16))
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.12)), (0, -80), (0, -10))
    body = here.blob("30,-52 6,-44 -26,-36 -44,-26 -26,-18 4,-16 30,-24 44,-40")
    sketch.draw(body, here.limb("24,-38 42,-50 54,-62", 26, 17, 13), fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(6, -17, 40, 10), colour="#fff3d8", opacity=0.9)
    head = Place(here.point(58, -66), 1.25 * 12, dice.number("nod", -6, 4, 14))
    crest = "0.2,-0.7! -0.6,-0.9 -1.6,-1.5 -2.5,-1.6! -1.7,-0.8 -0.9,-0.1 -0.3,0.3!"
    sketch.draw(head.blob(crest), fill=mix(colour, "#d9584c", 0.6))
    sketch.draw(
        head.blob("0.5,0.2! 1.6,0.44 3.0,0.86! 1.5,0.86 0.3,0.8!"), fill=shade("#e8b45a", -0.12)
    )
    sketch.draw(head.blob("0.5,-0.5! 1.7,-0.02 3.3,0.72! 1.6,0.5 0.4,0.5!"), fill="#f0c060")
    sketch.draw(
        head.blob("0,-0.86 -0.7,-0.6 -0.9,0.1 -0.5,0.7 0.2,0.84 0.8,0.5 0.9,-0.2 0.6,-0.7"),
        fill=fill,
    )
    eye(sketch, head, 0.3, -0.16, 0.26)
    blush(sketch, head, 0.14, 0.36, 0.3)
    _leather(sketch, Place(here.point(0, -32), 1.25, lift), colour)
    anchors = {
        "hand": head.point(2.4, 0.7),
        "head": head.point(-0.1, -0.9),
        "neck": here.point(40, -46),
        "back": here.point(-6, -42),
        "seat": here.point(0, -18),
    }
    return landed(sketch.drawing(anchors, "right"))


def plesiosaur(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a friendly long-necked animal of the lakes, with humps over the water."""
    colours = ("#6fa58a", "#6f9fb5", "#8a8fc0", "#8fae6a")
    colour = look.colour or dice.choose("skin", colours, (4, 3, 2, 1))
    sketch, here = Sketch(1.4), Place()
    fill = sketch.fade((shade(colour, 0.22), colour, shade(colour, -0.16)), (0, -170), (0, 0))
    tail = here.limb("-150,-6 -160,-24 -176,-40 -196,-46", 26, 20, 12, 3)
    humps = [
        here.blob(f"{x - w},2 {x - w * 0.6},{-h * 0.7} {x},{-h} {x + w * 0.6},{-h * 0.7} {x + w},2")
        for x, w, h in ((-112, 32, 34), (-40, 46, 50))
    ]
    neck = here.limb("34,-16 43,-50 40,-96 60,-132", 50, 38, 28, 25)
    sketch.draw(tail, *humps, neck, fill=fill)
    with sketch.inside():
        pale = mix(colour, "#fff6dc", 0.75)
        sketch.soft(here.ellipse(66, -40, 18, 74, 4), colour=pale, opacity=0.9)
        spots = [
            here.ellipse(x, y, r)
            for x, y, r in (
                (-44, -38, 6),
                (-28, -30, 4),
                (-58, -26, 5),
                (-114, -24, 5),
                (-102, -16, 3.4),
                (30, -60, 5),
                (27, -84, 4),
                (34, -108, 3.6),
            )
        ]
        sketch.draw(*spots, fill=shade(colour, -0.18), outlined=False)
    head = Place((66, -140), 27, dice.number("nod", -6, 2, 12))
    horns = [head.limb(f"{x},-0.6 {x - 0.1},-1.1", 0.18, 0.14) for x in (-0.2, 0.2)]
    sketch.draw(*horns, *(head.ellipse(x, -1.16, 0.15) for x in (-0.3, 0.1)), fill=fill)
    skull = (
        "-0.8,0.1 -0.66,-0.56 -0.1,-0.86 0.5,-0.66 1.0,-0.36 1.5,-0.3 1.76,0.04 1.6,0.42 "
        "1.0,0.58 0.2,0.74 -0.5,0.66"
    )
    sketch.draw(head.blob(skull), fill=fill)
    sketch.stroke(head.line("1.66,0.24 1.2,0.36 0.7,0.2"), ink=shade(colour, -0.6))
    sketch.draw(head.ellipse(1.46, -0.08, 0.06, 0.08), fill=shade(colour, -0.55), outlined=False)
    eye(sketch, head, 0.36, -0.24, 0.22)
    blush(sketch, head, 0.46, 0.2, 0.3)
    foam = here.blob(
        "-214,8 -180,-2 -150,6 -112,-3 -76,6 -40,-4 -2,6 34,-4 70,2 96,8 60,14 -60,13 -170,14"
    )
    sketch.draw(foam, fill="#d7edf4", outlined=False, opacity=0.85)
    anchors = {
        "hand": head.point(1.5, 0.4),
        "head": head.point(-0.1, -0.7),
        "neck": (46, -100),
        "back": (-40, -48),
        "seat": (-40, 0),
    }
    return landed(sketch.drawing(anchors, "right"))
