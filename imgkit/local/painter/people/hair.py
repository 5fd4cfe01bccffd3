"""Hair: what of it lies behind the head and what lies before it."""

from imgkit.local.painter.shapes import Curve, Place

# Planned around the middle of the head, whose radius is 1.
_SWEPT = (
    "-0.98,0.3! -1.1,-0.2 -0.95,-0.8 -0.4,-1.16 0.3,-1.18 0.86,-0.82 1.07,-0.2 0.98,0.1! "
    "0.86,-0.26 "
    "0.5,-0.6 0.1,-0.42 -0.5,-0.3 -0.8,0 -0.84,0.3!"
)
_TOUSLED = (
    "-0.98,0.3! -1.14,-0.2 -1.02,-0.75 -0.72,-0.98! -0.5,-1.06 -0.3,-1.32! -0.1,-1.16 0.3,-1.36! "
    "0.44,-1.12 0.8,-1.04! 0.96,-0.7 1.08,-0.2 0.98,0.12! 0.84,-0.3 0.62,-0.62 "
    "0.5,-0.34! 0.2,-0.62 "
    "0.02,-0.26! -0.26,-0.56 -0.48,-0.18! -0.74,-0.36 -0.84,0.3!"
)
_FRINGE = (
    "-0.96,0.45! -1.12,-0.2 -0.92,-0.84 -0.36,-1.18 0.3,-1.18 0.88,-0.82 1.09,-0.15 0.98,0.4! "
    "0.9,-0.16 0.62,-0.3 0.1,-0.24 -0.44,-0.26 -0.78,-0.14 -0.82,0.42!"
)
_PARTED = (
    "-0.96,0.5! -1.12,-0.2 -0.92,-0.84 -0.36,-1.18 0.3,-1.18 0.88,-0.82 1.09,-0.15 0.98,0.44! "
    "0.92,-0.1 0.62,-0.5 0.24,-0.82! -0.2,-0.5 -0.66,-0.26 -0.84,0.48!"
)
_BALD = "-0.94,0.5! -1.2,0.3 -1.16,-0.15 -0.98,-0.4 -0.86,-0.1 -0.8,0.3 -0.84,0.52!"

_LONG = (
    "-0.9,-0.8 -1.2,0 -1.24,0.9 -1.34,1.6! -0.9,1.56 -0.5,1.68! 0.5,1.5 0.96,1.6! "
    "1.14,0.9 1.12,0 0.8,-0.9 0,-1.15"
)
_BEHIND: dict[str, tuple[str, ...]] = {
    "bob": (
        "-0.9,-0.8 -1.2,0 -1.26,0.75 -1,0.98! 0,0.9 0.9,0.98! 1.16,0.7 1.12,0 0.8,-0.9 0,-1.15",
    ),
    "long": (_LONG,),
    "pigtails": (
        "-0.85,-0.3 -1.3,-0.4 -1.7,0.1 -1.66,0.7 -1.46,1.04! -1.22,0.6 -0.9,0.1",
        "0.9,-0.3 1.26,-0.36 1.58,0.1 1.54,0.66 1.38,0.96! 1.18,0.56 0.95,0.1",
    ),
    "ponytail": ("-0.7,-0.8 -1.2,-0.9 -1.7,-0.3 -1.62,0.6 -1.84,1.1! -1.3,0.9 -1.1,0.2 -0.8,-0.2",),
    "bun": ("-0.5,-1 -0.56,-1.5 -0.06,-1.76 0.44,-1.5 0.4,-1",),
}
_BEFORE = {
    "short": _SWEPT, "tousled": _TOUSLED, "bob": _FRINGE, "long": _PARTED, "pigtails": _FRINGE,
    "ponytail": _SWEPT, "bun": _PARTED, "bald": _BALD,
}  # fmt: skip
_CURLS_BEHIND = ((-1.02, 0.36), (-1.18, -0.1), (1.06, 0.3), (1.16, -0.12))
_CURLS_BEFORE = (
    (-1.0, -0.42), (-0.78, -0.84), (-0.34, -1.1), (0.16, -1.16), (0.62, -0.98), (0.96, -0.56),
    (-0.5, -0.66), (0.06, -0.74), (0.52, -0.66),
)  # fmt: skip


def behind(style: str, head: Place) -> list[Curve]:
    """Return the hair that is drawn before the head is."""
    if style == "curls":
        return [head.ellipse(x, y, 0.42) for x, y in _CURLS_BEHIND]
    return [head.blob(plan) for plan in _BEHIND.get(style, ())]


def before(style: str, head: Place) -> list[Curve]:
    """Return the hair that is drawn after the head is."""
    if style == "curls":
        return [head.ellipse(x, y, 0.35) for x, y in _CURLS_BEFORE]
    return [head.blob(_BEFORE[style])]


def strands(style: str, head: Place) -> list[Curve]:
    """Return thin lines that show how the hair falls."""
    if style in {"curls", "bald"}:
        return []
    return [head.line("-0.5,-1 -0.8,-0.7 -0.94,-0.3"), head.line("0.3,-1.05 0.68,-0.8 0.88,-0.45")]
