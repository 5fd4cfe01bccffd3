"""Draws a thing in the form of another one: a cake like a castle, a cloud like a heart."""

from dataclasses import dataclass, replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.drawings import draw
from imgkit.local.painter.forms import HERE, box, rounded
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.materials import made
from imgkit.local.painter.looks.motifs import laid_over
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.things import Kind


@dataclass(frozen=True)
class _Stuff:
    """What something in another form is made of.

    Args:
        material: What that is, as in ``materials.toml``.
        cover: What lies on it, likewise; empty for nothing.
    """

    material: str
    cover: str = ""


_STUFFS = {
    "cake": _Stuff("cake", "icing"),
    "cupcake": _Stuff("cake", "icing"),
    "cookie": _Stuff("gingerbread"),
    "chocolate": _Stuff("chocolate"),
    "hedge": _Stuff("leaves"),
    "bush": _Stuff("leaves"),
    "tree": _Stuff("leaves"),
    "pancake": _Stuff("dough"),
    "bread": _Stuff("dough"),
    "ice-cube": _Stuff("ice"),
    "snowman": _Stuff("snow"),
    "sandcastle": _Stuff("sand"),
    "cloud": _Stuff("cloud"),
    "balloon": _Stuff("rubber"),
    "hot-air-balloon": _Stuff("rubber"),
}
"""What things are made of, so that one in another form is seen to be that."""
_FLAT = frozenset({"pizza", "waffle", "cheese", "carpet", "quilt", "lollipop", "toast"})
"""What is cut out in a form, with all that is on it."""
_ON_A_STRING = frozenset({"kite", "balloon"})
_SHINY = frozenset({"balloon", "hot-air-balloon"})
_LIVED_IN = frozenset({"house", "cottage", "castle", "tree-house", "log-cabin", "town-house"})
"""What has a door and windows, whatever its form."""
_ON_A_PLATE = frozenset({"cake", "cupcake", "pancake"})
_GLOWING = frozenset({"table-lamp", "lantern", "lamp", "torch", "chandelier"})
"""What shines."""
_SPOUTED = frozenset({"teapot", "kettle", "watering-can"})
_POURED_FROM = _SPOUTED | {"cup", "coffee", "mug", "jug"}
"""What has a handle, whatever its form."""
_BALLOONS = ("#d9584c", "#4584b4", "#e5b04d", "#9274b3", "#6fa377", "#e48fa2")
_WIDER = 1.25  # how much wider than high a thing in another form may be


def in_form(kind: Kind, form: Kind, dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a kite in the form of a fish: the fish, as large as a kite, on a string.

    Args:
        kind: What it is.
        form: What it looks like.
        dice: What chooses all that the look leaves open.
        look: What the prompt says of it.
        light: The light of the hour.
    """
    coat = look.colour or form.usual_colour(0)
    drawing = draw(form, dice, replace(look, colour=coat, pose="standing"), light)
    if kind.name in _FLAT:
        drawing = _cut_out(draw(kind, dice, look, light), drawing)
    stuff = _STUFFS.get(kind.name)
    if stuff is not None:
        asked = (("material", stuff.material), ("cover", stuff.cover))
        colour = dice.choose("rubber", _BALLOONS) if kind.name in _SHINY else None
        drawing = made(drawing, Look(colour=look.colour or colour, details=asked))
    if kind.name in _GLOWING:
        drawing = _lit(drawing)
    if kind.name in _POURED_FROM:
        drawing = _with_a_spout(drawing, spout=kind.name in _SPOUTED)
    if kind.name == "cloud":
        drawing = _puffy(drawing)
    if kind.name in _LIVED_IN:
        drawing = _with_a_door(drawing, light)
    return _standing(kind, drawing)


def _standing(kind: Kind, drawing: Drawing) -> Drawing:
    """Return a drawing as large as a thing usually is, with what it hangs on or lies on."""
    scale = kind.height / max(drawing.height, drawing.width / _WIDER)
    strung = kind.name in _ON_A_STRING
    low = 0.5 * kind.height if strung else 0.0
    middle = (drawing.left + drawing.right) / 2 * scale
    svg = f'<g transform="translate(0 {-low:.1f}) scale({scale:.4f})">{drawing.svg}</g>'
    if strung:
        svg = (
            f'<path d="M{middle:.1f} {-low:.1f}C{-0.5 * low:.1f} {-0.7 * low:.1f} {0.4 * low:.1f} '
            f'{-0.3 * low:.1f} 0 0" fill="none" stroke="#5b4636" '
            f'stroke-width="{0.014 * kind.height:.2f}"/>{svg}'
        )
    anchors = {name: (x * scale, y * scale - low) for name, (x, y) in drawing.anchors.items()}
    whole = Drawing(
        svg=svg,
        left=drawing.left * scale,
        right=drawing.right * scale,
        top=drawing.top * scale - low,
        bottom=max(drawing.bottom * scale - low, 0.0),
        anchors=anchors | {"grip": (0.0, 0.0)},
        faces=drawing.faces,
    )
    return _served(whole) if kind.name in _ON_A_PLATE else whole


def _cut_out(what: Drawing, form: Drawing) -> Drawing:
    """Return a form cut out of the middle of something flat: a pizza like a heart."""
    scale = 1.7 * max(form.width / what.width, form.height / what.height)
    middle = (what.left + what.right) / 2, (what.top + what.bottom) / 2
    at = (form.left + form.right) / 2, (form.top + form.bottom) / 2
    inner = what.svg.replace("{id}", "{id}-what")
    filled = (
        f'<g transform="translate({at[0]:.2f} {at[1]:.2f}) scale({scale:.4f}) '
        f'translate({-middle[0]:.2f} {-middle[1]:.2f})">{inner}</g>'
    )
    svg = laid_over(form.svg, filled, "{id}-cut")
    edge = 0.03 * form.height
    rim = (
        '<defs><filter id="{id}-rim"><feMorphology in="SourceAlpha" operator="dilate" '
        f'radius="{edge:.2f}"/><feFlood flood-color="#c98f4e" result="c"/>'
        f'<feMorphology in="SourceAlpha" operator="dilate" radius="{edge:.2f}" result="a"/>'
        '<feComposite in="c" in2="a" operator="in"/></filter></defs>'
    )
    return replace(form, svg=f'{rim}<g filter="url(#{{id}}-rim)">{form.svg}</g>{svg}')


def _with_a_spout(drawing: Drawing, *, spout: bool) -> Drawing:
    """Return something that one pours from in any form: with a handle, a lid and a spout."""
    high, y = drawing.height, drawing.top + 0.55 * drawing.height
    behind, thick = Sketch(0.01 * high), 0.07 * high
    left, right = drawing.left, drawing.right
    grip = Place((left, y), high)
    handle = grip.line("0.12,-0.2 -0.2,-0.1 -0.14,0.2 0.14,0.22")
    behind.stroke(handle, ink="#5b4636", width=1.3 * thick)
    behind.stroke(handle, ink="#d9a86c", width=thick)
    if spout:
        plan = (
            f"{right - 0.16 * high:.1f},{y + 0.16 * high:.1f} {right + 0.06 * high:.1f},{y:.1f} "
            f"{right + 0.16 * high:.1f},{y - 0.22 * high:.1f}"
        )
        behind.draw(HERE.limb(plan, 2.4 * thick, 1.5 * thick, thick), fill="#d9a86c")
    more = behind.drawing()
    svg = more.svg.replace("{id}", "{id}-spout") + drawing.svg
    return replace(drawing, svg=svg, left=min(left, more.left), right=max(right, more.right))


def _lit(drawing: Drawing) -> Drawing:
    """Return a lamp in any form: it shines, and stands on a foot."""
    high, wide = drawing.height, drawing.width
    middle = (drawing.left + drawing.right) / 2
    behind = Sketch(0.012 * high)
    centre = drawing.top + 0.5 * high
    behind.soft(
        HERE.ellipse(middle, centre, 0.85 * wide, 0.8 * high), colour="#ffe08a", opacity=0.9
    )
    foot = drawing.bottom + 0.16 * high
    stem = 0.03 * high
    behind.draw(
        box(middle - stem, drawing.bottom - 0.2 * high, middle + stem, foot), fill="#b9905a"
    )
    behind.draw(HERE.ellipse(middle, foot, 0.2 * wide, 0.04 * high), fill="#8a6542")
    more = behind.drawing()
    svg = more.svg.replace("{id}", "{id}-lamp") + drawing.svg
    return replace(
        drawing,
        svg=f'<g transform="translate(0 {drawing.bottom - more.bottom:.2f})">{svg}</g>',
        top=drawing.top - (more.bottom - drawing.bottom),
    )


def _puffy(drawing: Drawing) -> Drawing:
    """Return the form of a cloud: white, without outlines, and with soft edges."""
    soft = 0.02 * drawing.height
    puff = (
        '<defs><filter id="{id}-puff" x="-10%" y="-10%" width="120%" height="120%">'
        f'<feMorphology in="SourceAlpha" operator="dilate" radius="{1.4 * soft:.2f}"/>'
        f'<feGaussianBlur stdDeviation="{soft:.2f}" result="edge"/>'
        '<feFlood flood-color="#fdfdff"/><feComposite in2="edge" operator="in"/>'
        "</filter></defs>"
    )
    svg = f'{puff}<g filter="url(#{{id}}-puff)">{drawing.svg}</g><g opacity="0.3">{drawing.svg}</g>'
    return replace(drawing, svg=svg)


def _served(cake: Drawing) -> Drawing:
    """Return a cake on its plate, with three candles on it."""
    middle, wide, high = (cake.left + cake.right) / 2, cake.width, cake.height
    plate, candles = Sketch(0.012 * high), Sketch(0.012 * high)
    plate.draw(HERE.ellipse(middle, 0, 0.62 * wide, 0.07 * high), fill="#e6eef2")
    plate.draw(HERE.ellipse(middle, -0.01 * high, 0.5 * wide, 0.045 * high), fill="#f8fbfc")
    for at, colour in ((-1, "#d97fae"), (0, "#f2c14e"), (1, "#6fa3d9")):
        x, foot = middle + 0.17 * at * wide, -0.36 * high
        half = 0.022 * high
        candles.draw(box(x - half, foot - 0.16 * high, x + half, foot), fill=colour)
        flame = HERE.ellipse(x, foot - 0.2 * high, 0.9 * half, 0.036 * high)
        candles.draw(flame, fill="#f9b23c", outlined=False)
    below, above = (one.drawing() for one in (plate, candles))
    svg = below.svg.replace("{id}", "{id}-plate") + cake.svg + above.svg.replace("{id}", "{id}-top")
    return replace(cake, svg=svg, left=below.left, right=below.right, bottom=below.bottom)


def _with_a_door(drawing: Drawing, light: Light) -> Drawing:
    """Return a thing with a door and windows in it, as somebody lives there."""
    high, middle = drawing.height, (drawing.left + drawing.right) / 2
    wide = min(drawing.width, high)
    sketch, floor = Sketch(0.008 * high), drawing.bottom - 0.01 * high
    half, top = 0.07 * wide, floor - 0.24 * high
    sketch.draw(rounded(middle - half, top, middle + half, floor, 0.06 * wide), fill="#8a5a3f")
    knob = HERE.ellipse(middle + 0.5 * half, floor - 0.11 * high, 0.012 * wide)
    sketch.draw(knob, fill="#f2c14e")
    pane = "#ffe49a" if light.lamps else "#cfe6f0"
    for x in (-0.19, 0.19):
        left, top = middle + x * wide - 0.055 * wide, floor - 0.56 * high
        sketch.draw(box(left, top, left + 0.11 * wide, top + 0.12 * high), fill="#fff8ea")
        inner = box(
            left + 0.015 * wide, top + 0.012 * high, left + 0.095 * wide, top + 0.108 * high
        )
        sketch.draw(inner, fill=pane)
        bar = top + 0.06 * high
        across = HERE.line(f"{left:.2f},{bar:.2f} {left + 0.11 * wide:.2f},{bar:.2f}")
        sketch.stroke(across, ink=shade("#fff8ea", -0.1))
    marks = sketch.drawing().svg.replace("{id}", "{id}-door")
    return replace(drawing, svg=laid_over(drawing.svg, marks, "{id}-home"))
