"""Parts of a building seen from within: a window, a stage and a flight of stairs."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, lit
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch

_LANDS = {"winter": "#f4f8fb", "autumn": "#d9a25a", "spring": "#a5c878"}
"""The colour of the hills outside, by the season."""


def window(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a window with curtains over a broad sill on a piece of wall, 210 high."""
    wall = dice.choose("wall", ("#efe0c6", "#dbe5dc", "#ead6d0"), (3, 2, 2))
    sketch = Sketch(1.4)
    sketch.draw(
        box(-120, -232, 120, 0),
        fill=sketch.fade((shade(wall, 0.2), shade(wall, -0.06)), (0, -232), (0, 0)),
    )
    _glazed(sketch, dice, look, light)
    sketch.draw(box(-120, -12, 120, 0), fill="#fbf4e6")
    return sketch.drawing({"back": (0, -80), "head": (0, -206), "seat": (0, 0)})


def hung_window(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a window with curtains and a broad sill that belongs to the wall of a room."""
    sketch = Sketch(1.4)
    _glazed(sketch, dice, look, light)
    drawn = sketch.drawing()
    return replace(
        drawn,
        svg=f'<g transform="translate(0 {-drawn.bottom:.1f})">{drawn.svg}</g>',
        top=drawn.top - drawn.bottom,
        bottom=0.0,
        anchors={"back": (0, -80 - drawn.bottom), "head": (0, drawn.top - drawn.bottom)},
    )


def _glazed(sketch: Sketch, dice: Dice, look: Look, light: Light) -> None:
    """Draw what a window is made of: panes, curtains and a sill."""
    cloth = look.colour or dice.choose("curtain", ("#e38b72", "#7fa8b8", "#d9a84f", "#9a86b8"))
    sky = (light.sky[1], light.sky[-1])
    pane = box(-74, -206, 74, -84)
    sketch.draw(pane, fill=sketch.fade(sky, (0, -206), (0, -84)))
    with sketch.inside():
        sketch.draw(
            HERE.blob("-80,-92! -40,-112 0,-96 40,-116 84,-94! 84,-76! -84,-76!"),
            fill=mix(_LANDS.get(look.season or "", "#86b56c"), light.haze, 0.35),
            outlined=False,
        )
        if look.season == "winter":
            flakes = [HERE.ellipse(x * 13 - 71, -92 - 37 * x % 108, 2.4) for x in range(12)]
            sketch.draw(*flakes, fill="#ffffff", outlined=False)
    sketch.stroke(
        pane, HERE.line("0,-206 0,-84"), HERE.line("-74,-160 74,-160"), ink="#fdf8ee", width=7
    )
    for side in (-1, 1):
        curtain = HERE.blob(
            f"{side * 96},-216! {side * 40},-216! {side * 52},-160 {side * 78},-126! "
            f"{side * 84},-80 {side * 66},-66! {side * 104},-66! {side * 100},-140"
        )
        sketch.draw(
            curtain,
            fill=sketch.fade(
                (shade(cloth, 0.2), shade(cloth, -0.14)), (side * 40, 0), (side * 100, 0)
            ),
        )
        sketch.stroke(
            HERE.line(f"{side * 66},-212 {side * 76},-160 {side * 88},-128"),
            ink=shade(cloth, -0.35),
            opacity=0.5,
        )
    sketch.draw(
        HERE.limb("-108,-218 108,-218", 7, 7),
        HERE.ellipse(-112, -218, 6),
        HERE.ellipse(112, -218, 6),
        fill="#9a7049",
    )
    sketch.draw(
        box(-112, -82, 112, -70), fill=sketch.fade(("#fffaf0", "#d9c9ae"), (0, -82), (0, -70))
    )
    sketch.draw(box(-104, -70, 104, -64), fill="#cdbb9e")


def stage(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a stage between drawn curtains, 330 high; one stands on its boards."""
    cloth = look.colour or dice.choose("cloth", ("#b53f3f", "#8a4a7a", "#3f6a94"), (4, 2, 2))
    wood = dice.choose("wood", ("#b5825a", "#a06f4c", "#c79a68"), (3, 2, 2))
    sketch, gold = Sketch(1.8), "#e3b04d"
    sketch.draw(
        box(-262, -300, 262, -50),
        fill=sketch.fade((shade(cloth, -0.5), shade(cloth, -0.34)), (0, -300), (0, -50)),
    )
    beam = HERE.blob("-60,-310! 60,-310! 150,-52! -150,-52!")
    sketch.draw(beam, fill="#fff3c8", outlined=False, opacity=0.28)
    sketch.draw(
        HERE.blob("-240,-84! 240,-84! 284,-46! -284,-46!"),
        fill=sketch.fade((shade(wood, 0.35), wood), (0, -84), (0, -46)),
    )
    boards = [HERE.line(f"{x * 0.84:.0f},-84 {x},-46") for x in range(-240, 241, 60)]
    sketch.stroke(*boards, ink=shade(wood, -0.4), opacity=0.5)
    sketch.draw(HERE.ellipse(0, -64, 120, 13), fill="#fff6d6", outlined=False, opacity=0.5)
    for side in (-1, 1):
        curtain = HERE.blob(
            f"{side * 286},-326! {side * 100},-326! {side * 130},-240 {side * 190},-180! "
            f"{side * 214},-110 {side * 196},-52! {side * 286},-52!"
        )
        sketch.draw(
            curtain,
            fill=sketch.fade(
                (shade(cloth, 0.22), shade(cloth, -0.1)), (side * 100, 0), (side * 286, 0)
            ),
        )
        with sketch.inside():
            folds = [
                HERE.line(f"{side * x},-326 {side * (x + 50)},-190 {side * (x + 62)},-52")
                for x in (130, 160, 190, 218)
            ]
            sketch.stroke(*folds, ink=shade(cloth, -0.4), width=3, opacity=0.5)
        sketch.draw(HERE.limb(f"{side * 180},-186 {side * 286},-168", 11, 11), fill=gold)
    drapes = [
        HERE.blob(f"{x},-332! {x + 96},-332! {x + 92},-292 {x + 48},-276 {x + 4},-292")
        for x in range(-288, 240, 96)
    ]
    sketch.draw(
        *drapes, fill=sketch.fade((shade(cloth, 0.15), shade(cloth, -0.12)), (0, -332), (0, -276))
    )
    sketch.draw(box(-292, -342, 292, -326), fill=gold)
    front = box(-292, -46, 292, 0)
    sketch.draw(front, fill=lit(sketch, shade(wood, -0.15), (0, -46), (0, 0)))
    panels = [box(x, -36, x + 84, -10) for x in (-276, -180, -42, 96, 192)]
    sketch.draw(*panels, fill=shade(wood, 0.1))
    return sketch.drawing({"back": (0, -60), "head": (0, -334), "seat": (0, 0)})


def stairs(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a flight of stairs with a banister, 220 high, that rises to the right."""
    wood = look.colour or dice.choose("wood", ("#b5825a", "#c79a68", "#a9a29a"), (3, 2, 2))
    runner = (
        shade(look.colour, 0.3)
        if look.colour
        else dice.choose("runner", ("#b5524a", "#5f7fa8", "#6f9163"), (3, 2, 2))
    )
    sketch, steps = Sketch(1.4), 6
    for at in reversed(range(steps)):
        left, top = -132 + at * 44.0, -24.0 * (at + 1)
        sketch.draw(box(left, top, 132, 0), fill=shade(wood, 0.12 - at * 0.05))
        sketch.draw(box(left - 4, top - 3, left + 46, top + 4), fill=shade(wood, 0.3))
        sketch.draw(box(left + 6, top - 4, left + 42, top + 1), fill=runner)
    posts = [
        HERE.limb(f"{-112 + at * 44},{-28 - at * 24} {-112 + at * 44},{-92 - at * 24}", 5, 5)
        for at in range(steps)
    ]
    sketch.draw(*posts, fill="#fbf1dc")
    sketch.draw(
        HERE.limb("-124,-90 118,-222", 9, 9),
        HERE.limb("-126,-6 -126,-98", 11, 11),
        fill=shade(wood, -0.2),
    )
    sketch.draw(HERE.ellipse(-126, -102, 9), fill=shade(wood, -0.1))
    return sketch.drawing({"back": (-22, -74), "head": (0, -150), "seat": (0, 0)})
