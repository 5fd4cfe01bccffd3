"""The top of a mountain or of a hill, for what stands on it."""

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_ROCK, _SNOW = "#8d93a8", "#f6f9fc"
_GRASS = "#8fb765"


def peak(half: float, tall: float, ground: str) -> Drawing:
    """Draw the top of a hill; in the mountains it is a rock with snow on it.

    Args:
        half: Half its width at the foot.
        tall: How high it is.
        ground: The ground of the picture.

    Returns:
        The peak, whose top is flat enough to stand on.
    """
    return _rock(half, tall) if ground in {"mountains", "snow"} else _hill(half, tall)


def _rock(half: float, tall: float) -> Drawing:
    sketch, here = Sketch(1.4), Place()

    def plan(points: str) -> str:
        """Scale a plan that is two wide and one high."""
        return " ".join(
            f"{float(x) * half:.1f},{float(y) * tall:.1f}!"
            for x, y in (point.split(",") for point in points.split())
        )

    outline = (
        "-1,0 -0.86,-0.3 -0.72,-0.42 -0.6,-0.72 -0.48,-0.84 -0.4,-1 0.4,-1 0.5,-0.8 "
        "0.66,-0.66 0.74,-0.38 0.9,-0.24 1,0"
    )
    fill = sketch.fade((shade(_ROCK, 0.3), _ROCK, shade(_ROCK, -0.2)), (-half, -tall), (half, 0))
    sketch.draw(here.blob(plan(outline)), fill=fill)
    with sketch.inside():
        shaded = "0.12,-1 0.02,-0.7 0.2,-0.46 0.08,-0.2 0.2,0 1.1,0 1.1,-1"
        sketch.draw(here.blob(plan(shaded)), fill=shade(_ROCK, -0.3), outlined=False, opacity=0.7)
        snow = (
            "-0.7,-1.1 -0.56,-0.62 -0.4,-0.76 -0.26,-0.6 -0.1,-0.8 0.06,-0.64 0.2,-0.82 "
            "0.36,-0.66 0.6,-0.6 0.6,-1.1"
        )
        sketch.draw(here.blob(plan(snow)), fill=_SNOW, outlined=False)
    return sketch.drawing()


def _hill(half: float, tall: float) -> Drawing:
    sketch = Sketch(1.4)
    curve = Place().blob(
        f"{-half:.1f},0! {-0.66 * half:.1f},{-0.42 * tall:.1f} "
        f"{-0.36 * half:.1f},{-0.9 * tall:.1f} "
        f"0,{-tall:.1f} {0.36 * half:.1f},{-0.92 * tall:.1f} {0.68 * half:.1f},{-0.46 * tall:.1f} "
        f"{half:.1f},0!"
    )
    fill = sketch.fade((shade(_GRASS, 0.3), _GRASS, shade(_GRASS, -0.16)), (0, -tall), (0, 0))
    sketch.draw(curve, fill=fill)
    with sketch.inside():
        blades = "-0.8,-0.1 -0.9,-1! -0.3,-0.1! 0,-1.3! 0.3,-0.1! 0.8,-0.9! 0.8,-0.1"
        tufts = [
            Place(((1.4 * (at * 0.618 % 1) - 0.7) * half, -0.75 * tall * (at * 0.755 % 1)), 5)
            for at in range(14)
        ]
        sketch.stroke(*(tuft.line(blades) for tuft in tufts), ink=shade(_GRASS, -0.3), opacity=0.5)
    return sketch.drawing()
