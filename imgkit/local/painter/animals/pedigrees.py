"""The dogs that are asked for by the name of their breed."""

from dataclasses import replace

from imgkit.local.painter.animals.breeds import BREEDS, Breed

_PRICKED = "-0.72,-0.5! -0.7,-1.15 -0.46,-1.7! -0.08,-1.25 0.1,-0.74!"
_WHITE = "#fdf8ee"
_LONG = (
    "-0.95,0.1 -0.88,-0.58 -0.35,-1 0.3,-0.98 0.72,-0.56 1.02,-0.3 1.5,-0.2 1.74,0.08 1.6,0.4 "
    "1.15,0.6 0.5,0.86 -0.3,0.95"
)
_SNUB = (
    "-0.98,0.1 -0.92,-0.6 -0.4,-1 0.3,-1 0.86,-0.66 1.1,-0.3 1.28,0 1.3,0.5 1.1,0.82 0.6,0.92 "
    "-0.3,0.98"
)
_MUZZLE = "0.62,0.1 0.86,-0.3 1.2,-0.4 2,-0.4 2,1 0.7,1 0.5,0.6"
_BLAZE = "0.3,-1.2 0.5,-1.2 0.72,-0.5 1.2,-0.4 2,-0.4 2,1 0.5,1.2 0.66,0.3 0.56,-0.3"
_CAP = "-1.3,0.3 -0.5,0.1 -0.2,-0.3 0.3,-0.44 0.7,-0.3 1.1,-0.36 1.1,-1.3 -0.6,-1.5 -1.4,-0.8"

_RETRIEVER = BREEDS["retriever"]

_HUSKY = Breed(
    length=60,
    depth=26,
    legs=32,
    head=15.5,
    skull=_LONG,
    snout=0.02,
    ear=_PRICKED,
    pricked=True,
    tail="0.4,0.3 -0.3,-0.3 -0.2,-1.1 0.5,-1.3",
    tail_widths=(0.4, 0.56, 0.6, 0.2),
    shaggy=True,
    coats=(
        ("#f6f2ea", "saddle", "#838b98"),
        ("#f6f2ea", "saddle", "#5a5a66"),
        ("#f6f2ea", "saddle", "#b98a62"),
    ),
    mask=_CAP,
    eyes="#7fb6e0",
)

PEDIGREES = {
    "labrador": replace(_RETRIEVER, shaggy=False),
    "golden-retriever": replace(_RETRIEVER, coats=_RETRIEVER.coats[:2]),
    "dalmatian": BREEDS["spotted"],
    "dachshund": BREEDS["dachshund"],
    "terrier": BREEDS["terrier"],
    "husky": _HUSKY,
    "samoyed": replace(
        _HUSKY,
        coats=(("#fbf7ee", "pale", "#ffffff"), ("#f3ead9", "pale", "#fffdf8")),
        mask="",
        eyes="",
    ),
    "german-shepherd": Breed(
        length=64,
        depth=27,
        legs=33,
        head=15.5,
        skull=_LONG,
        snout=0.1,
        ear=_PRICKED,
        pricked=True,
        tail="0.4,0.2 -0.5,0.3 -1,0.9 -1.2,1.7",
        tail_widths=(0.4, 0.46, 0.44, 0.12),
        shaggy=True,
        coats=(("#cf9552", "saddle", "#4a4142"), ("#b9824c", "saddle", "#403a3c")),
        mask="1.0,0.2 1.1,-0.36 2.2,-0.4 2.2,1 1.0,1",
    ),
    "corgi": Breed(
        length=62,
        depth=25,
        legs=12,
        head=16,
        skull=_LONG,
        snout=-0.06,
        ear="-0.76,-0.5! -0.86,-1.2 -0.56,-1.86! -0.1,-1.36 0.12,-0.72!",
        pricked=True,
        tail="0.5,0.3 0.1,0.1 -0.2,-0.1",
        tail_widths=(0.6, 0.6, 0.4),
        shaggy=True,
        coats=(("#dd9a52", "bib", _WHITE), ("#c97f42", "bib", _WHITE)),
        mask=_BLAZE,
    ),
    "shiba": Breed(
        length=52,
        depth=24,
        legs=26,
        head=15.5,
        skull=_LONG,
        snout=-0.08,
        ear=_PRICKED,
        pricked=True,
        tail="0.3,0.3 -0.4,-0.4 -0.1,-1 0.4,-0.7",
        tail_widths=(0.4, 0.5, 0.5, 0.3),
        shaggy=False,
        coats=(("#dd9a5a", "bib", _WHITE), ("#4f4645", "bib", "#f0d9b0")),
        mask=_MUZZLE,
    ),
    "border-collie": Breed(
        length=60,
        depth=25,
        legs=30,
        head=15.5,
        skull=_LONG,
        snout=0.06,
        ear="-0.66,-0.6! -0.7,-1.2 -0.4,-1.5! 0.14,-1.3! 0.1,-0.7!",
        pricked=True,
        tail="0.4,0.2 -0.5,0.4 -1,0.8 -1.4,0.6",
        tail_widths=(0.4, 0.5, 0.6, 0.2),
        shaggy=True,
        coats=(("#4a454c", "bib", _WHITE), ("#8a5f45", "bib", _WHITE)),
        mask=_BLAZE,
    ),
    "beagle": Breed(
        length=52,
        depth=25,
        legs=23,
        head=15.5,
        skull=_LONG,
        snout=0,
        ear="-0.5,-0.8 -0.02,-0.66 0.1,-0.05 0.04,0.66 -0.36,1.06 -0.8,0.76 -0.84,-0.1",
        tail="0.5,0.3 -0.1,-0.2 -0.3,-0.8 -0.2,-1.4",
        tail_widths=(0.34, 0.3, 0.26, 0.16),
        shaggy=False,
        coats=(("#c98a50", "tricolour", "#54443f"), ("#d99f62", "tricolour", "#6b4a3a")),
        mask=_BLAZE,
        masked=_WHITE,
    ),
    "bulldog": Breed(
        length=50,
        depth=31,
        legs=15,
        head=18.5,
        skull=_SNUB,
        snout=-0.46,
        ear="-0.76,-0.62! -0.96,-1.02 -0.5,-1.1 -0.14,-0.84! -0.4,-0.5",
        tail="0.5,0.3 0.1,0.1 -0.1,-0.1",
        tail_widths=(0.5, 0.4, 0.3),
        shaggy=False,
        coats=(
            ("#d9ab78", "bib", _WHITE),
            ("#b3aca6", "bib", _WHITE),
            ("#f4ece0", "pale", "#ffffff"),
        ),
        mask=_MUZZLE,
    ),
    "pug": Breed(
        length=44,
        depth=25,
        legs=15,
        head=17,
        skull=_SNUB,
        snout=-0.5,
        ear="-0.62,-0.8! -0.16,-0.9 0.1,-0.5 -0.16,-0.14! -0.6,-0.4",
        tail="0.3,0.2 -0.3,-0.3 0,-0.8 0.3,-0.4",
        tail_widths=(0.4, 0.4, 0.36, 0.2),
        shaggy=False,
        coats=(("#e3c194", "mask", "#4a4041"), ("#d9d0c4", "mask", "#4a4041")),
        mask=_MUZZLE,
    ),
    "chihuahua": Breed(
        length=36,
        depth=17,
        legs=20,
        head=15.5,
        skull=_SNUB,
        snout=-0.4,
        ear="-0.74,-0.5! -1.14,-1.3 -0.96,-2.05! -0.2,-1.5 0.1,-0.76!",
        pricked=True,
        tail="0.4,0.2 -0.3,-0.2 -0.5,-0.7 -0.3,-1.1",
        tail_widths=(0.26, 0.22, 0.18, 0.08),
        shaggy=False,
        coats=(
            ("#d9a868", "pale", "#fbecd0"),
            ("#5a4a46", "pale", "#c9945e"),
            ("#f3e6d0", "pale", "#fffdf6"),
        ),
    ),
    "cocker-spaniel": replace(
        _RETRIEVER,
        length=52,
        legs=22,
        head=16,
        ear="-0.5,-0.8 0.02,-0.62 0.24,0.1 0.3,1.0 -0.2,1.42 -0.86,1.2 -0.94,0.1",
        coats=(("#c07c40", "pale", "#dca468"), ("#fbf5ea", "saddle", "#9a5a36")),
    ),
    "poodle": Breed(
        length=48,
        depth=22,
        legs=32,
        head=14,
        skull="-0.95,0.1 -0.88,-0.58 -0.35,-1 0.3,-0.96 "
        "0.66,-0.5 1.05,-0.2 1.7,-0.12 1.94,0.1 1.8,0.38 1.2,0.52 0.5,0.84 -0.3,0.95",
        snout=0.22,
        ear="-0.5,-0.8 0.0,-0.66 0.2,0 0.24,0.8 -0.3,1.2 -0.9,0.9 -0.9,-0.1",
        tail="0.4,0.3 0,-0.4 -0.2,-1.1 -0.2,-1.4",
        tail_widths=(0.3, 0.2, 0.2, 0.3),
        shaggy=False,
        coats=(
            ("#fbf5ea", "pale", "#ffffff"),
            ("#c99a72", "pale", "#e3c3a0"),
            ("#5a5358", "pale", "#7a7278"),
        ),
        curly=True,
    ),
}
"""The breeds by the names of the drawings."""
