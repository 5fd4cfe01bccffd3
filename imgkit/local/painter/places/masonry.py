"""What buildings share: windows that glow at night, doors, walls and stones."""

from collections.abc import Iterable, Sequence

from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.shapes import Curve, Place, Point, mix, polygon, shade
from imgkit.local.painter.sketch import Sketch

HERE = Place()


def box(left: float, top: float, right: float, bottom: float) -> Curve:
    """Return an upright rectangle."""
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])


def lit(sketch: Sketch, colour: str, left: Point, right: Point) -> str:
    """Return a fill that is bright at the left and shaded at the right."""
    return sketch.fade((shade(colour, 0.22), colour, shade(colour, -0.14)), left, right)


def glass(light: Light) -> tuple[str, str]:
    """Return the colours of a window pane, from above to below."""
    return ("#fff3c0", "#ffd470") if light.lamps else ("#d4e9ef", "#8fbfd2")


@piece("panes")
def window(
    sketch: Sketch,
    light: Light,
    middle: Point,
    half: Point,
    *,
    frame: str = "#fff8ea",
    arched: bool = False,
) -> None:
    """Draw a window with a cross in it.

    Args:
        sketch: What to draw on.
        light: Whether it glows.
        middle: Its middle.
        half: Half its width and half its height.
        frame: The colour of its frame.
        arched: Whether it is round at the top.
    """
    windows(sketch, light, [middle], half, frame=frame, arched=arched)


@piece("panes")
def windows(
    sketch: Sketch,
    light: Light,
    middles: Sequence[Point],
    half: Point,
    *,
    frame: str = "#fff8ea",
    arched: bool = False,
) -> None:
    """Draw alike windows in one go, as :func:`window` does one."""
    wide, tall = half
    panes, bars = [], []
    for x, y in middles:
        here = Place((x, y), wide, 0, tall / wide)
        plan = "-1,-1! 1,-1! 1,1! -1,1!"
        panes.append(
            here.blob("-1,-0.3! -0.7,-0.82 0,-1 0.7,-0.82 1,-0.3! 1,1! -1,1!" if arched else plan)
        )
        bars += [here.line("0,-1 0,1"), here.line("-1,0 1,0")]
    top, bottom = min(y for _, y in middles) - tall, max(y for _, y in middles) + tall
    sketch.draw(*panes, fill=sketch.fade(glass(light), (0, top), (0, bottom)))
    sketch.stroke(*bars, ink=frame, width=max(wide * 0.16, sketch.width * 0.7))
    sills = [Place((x, y), wide).line(f"-1.1,{tall / wide} 1.1,{tall / wide}") for x, y in middles]
    sketch.stroke(*sills, ink=mix(frame, "#5b4636", 0.25), width=max(wide * 0.2, sketch.width))


@piece("doorway")
def door(sketch: Sketch, x: float, half: float, tall: float, colour: str) -> None:
    """Draw a door with a round top and a golden knob, standing at x."""
    here = Place((x, 0), half)
    high = tall / half
    plan = "{0},0! {0},{1:.2f} {2},{3:.2f} 0,{4:.2f} {5},{3:.2f} {6},{1:.2f} {6},0!"
    outer = plan.format(-1.22, -high * 0.76, -0.9, -high * 0.99, -high * 1.07, 0.9, 1.22)
    inner = plan.format(-1, -high * 0.74, -0.74, -high * 0.93, -high, 0.74, 1)
    sketch.draw(here.blob(outer), fill="#fff3dd")
    fill = sketch.fade((shade(colour, 0.12), shade(colour, -0.14)), (x, -tall), (x, 0))
    sketch.draw(here.blob(inner), fill=fill)
    planks = [here.line(f"{at},{-high * 0.86:.2f} {at},-0.06") for at in (-0.36, 0.28)]
    sketch.stroke(*planks, ink=shade(colour, -0.4), opacity=0.45)
    sketch.draw(here.ellipse(0.64, -high * 0.44, 0.13), fill="#f2c14e")


def stones(sketch: Sketch, places: Iterable[Point], size: float, wall: str) -> None:
    """Draw a few stones that show in a wall."""
    marks = [Place((x, y), size).ellipse(0, 0, 1, 0.52) for x, y in places]
    sketch.draw(*marks, fill=mix(wall, "#8a7868", 0.4), outlined=False, opacity=0.75)


def grass(sketch: Sketch, left: float, right: float, free: float = 0) -> None:
    """Draw a few tufts of grass at the foot of a wall, but none within ``free`` of its middle."""
    count = max(3, round((right - left) / 44))
    step = (right - left) / count
    places = [left + step * (at + 0.3 + 0.4 * (at % 2)) for at in range(count)]
    blades = "-0.8,-0.1 -0.9,-1! -0.3,-0.1! 0,-1.3! 0.3,-0.1! 0.8,-0.9! 0.8,-0.1"
    tufts = [Place((x, 0), 9).line(blades) for x in places if abs(x) >= free]
    sketch.stroke(*tufts, ink="#6f9a50", width=2)
