"""The large dogs that are asked for by the name of their breed."""

from dataclasses import replace

from imgkit.local.painter.animals.breeds import BREEDS, Breed

_WHITE = "#fdf8ee"
_TAN = "#c98247"
_HEAVY = (
    "-0.98,0.1 -0.92,-0.6 -0.4,-1 0.3,-1 0.82,-0.6 1.06,-0.3 1.4,-0.22 1.56,0.1 1.5,0.62 "
    "1.2,0.96 0.6,0.92 -0.3,0.98"
)
_FINE = (
    "-0.9,0.1 -0.84,-0.5 -0.34,-0.88 0.3,-0.82 0.8,-0.42 1.2,-0.2 1.8,-0.1 2.04,0.12 1.9,0.36 "
    "1.3,0.5 0.5,0.74 -0.3,0.84"
)
_SOFT = "-0.56,-0.84 -0.06,-0.74 0.04,-0.2 -0.06,0.5 -0.46,0.76 -0.84,0.44 -0.9,-0.3"
_PRICKED = "-0.72,-0.5! -0.66,-1.2 -0.4,-1.86! -0.08,-1.25 0.1,-0.74!"
_BLAZE = "0.3,-1.2 0.5,-1.2 0.72,-0.5 1.2,-0.4 2,-0.4 2,1 0.5,1.2 0.66,0.3 0.56,-0.3"
_MUZZLE = "0.7,0.1 0.94,-0.3 1.2,-0.4 2.2,-0.4 2.2,1 0.7,1 0.56,0.6"
_RETRIEVER = BREEDS["retriever"]
_SLENDER = replace(
    BREEDS["spotted"],
    length=62,
    depth=24,
    legs=40,
    head=13,
    skull=_FINE,
    snout=0.34,
    tail="0.4,0.2 -0.3,0.5 -0.7,1.1 -0.9,1.7",
)

LARGE_DOGS: dict[str, Breed] = {
    "st-bernard": replace(
        _RETRIEVER,
        length=66,
        depth=33,
        legs=30,
        head=19,
        skull=_HEAVY,
        snout=-0.14,
        ear=_SOFT,
        coats=(("#fdf8ee", "saddle", "#b5652f"), ("#fdf8ee", "saddle", "#9a5430")),
    ),
    "bernese": replace(
        _RETRIEVER,
        depth=30,
        head=17.5,
        coats=(("#453f44", "bib", _WHITE),),
        mask=_BLAZE,
    ),
    "rottweiler": replace(
        _RETRIEVER,
        depth=30,
        head=17.5,
        skull=_HEAVY,
        snout=-0.14,
        shaggy=False,
        tail="0.5,0.3 0.2,0.1 0,-0.2",
        tail_widths=(0.5, 0.4, 0.3),
        coats=(("#413b3f", "bib", _TAN),),
        mask=_MUZZLE,
    ),
    "doberman": replace(
        _SLENDER,
        depth=26,
        legs=36,
        head=14,
        ear=_PRICKED,
        pricked=True,
        coats=(("#413b3f", "bib", _TAN), ("#7a4a34", "bib", _TAN)),
        mask=_MUZZLE,
    ),
    "boxer-dog": replace(
        _RETRIEVER,
        depth=28,
        skull=_HEAVY,
        snout=-0.2,
        shaggy=False,
        ear=_SOFT,
        tail="0.5,0.3 0.2,0 0.1,-0.4",
        tail_widths=(0.4, 0.36, 0.24),
        coats=(("#c98c52", "mask", "#4a3d3a"), ("#b3743f", "mask", "#4a3d3a")),
        mask=_MUZZLE,
    ),
    "greyhound": replace(
        _SLENDER,
        coats=(
            ("#b3b2b5", "pale", "#d9d8da"),
            ("#d9b78a", "pale", "#f3e3c6"),
            ("#6b5a52", "pale", "#9a8578"),
        ),
    ),
    "great-dane": replace(
        _SLENDER,
        length=66,
        depth=29,
        legs=42,
        head=16,
        skull=_HEAVY,
        snout=-0.1,
        coats=(
            ("#cfa06a", "mask", "#4a3d3a"),
            ("#8f99a5", "pale", "#b3bbc4"),
            ("#faf5ea", "spots", "#4d3d38"),
        ),
        mask=_MUZZLE,
    ),
}
"""The breeds by the names of the drawings."""
