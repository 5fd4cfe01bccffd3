"""Crowns and hats of roles, planned around the middle of the head, whose radius is 1."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_CREAM, _GOLD, _STEEL = "#fff6e6", "#f0bf4c", "#c3cad3"


def _crown(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    velvet = head.blob("-0.7,-0.74 -0.6,-1.4 0,-1.6 0.64,-1.4 0.76,-0.72 0.02,-0.5")
    sketch.draw(velvet, fill=shade(figure.clothes.main, -0.25))
    band = (
        "-0.84,-0.62! -0.98,-1.52! -0.48,-1.1! 0.02,-1.72! 0.52,-1.1! 1.02,-1.5! "
        "0.88,-0.6! 0.02,-0.42"
    )
    fill = sketch.fade(
        (shade(_GOLD, 0.4), _GOLD, "#cf9733"), head.point(-1, -1.5), head.point(1, -0.6)
    )
    sketch.draw(head.blob(band), fill=fill)
    sketch.draw(
        *(head.ellipse(x, y, 0.1) for x, y in ((-0.98, -1.54), (0.02, -1.75), (1.02, -1.52))),
        fill=_GOLD,
    )
    jewels = [
        head.ellipse(x, y, 0.1, 0.12) for x, y in ((-0.5, -0.76), (0.04, -0.7), (0.56, -0.75))
    ]
    sketch.draw(*jewels, fill=figure.accent)


def _tiara(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    band = (
        "-0.66,-0.72! -0.5,-1.02! -0.3,-0.84! -0.14,-1.2! 0.04,-0.86! 0.2,-1.44! "
        "0.34,-0.86! 0.54,-1.18! 0.66,-0.8! 0.82,-0.98! 0.92,-0.62! 0.2,-0.66"
    )
    sketch.draw(
        head.blob(band),
        fill=sketch.fade((shade(_GOLD, 0.4), _GOLD), head.point(0, -1.4), head.point(0, -0.6)),
    )
    sketch.draw(
        *(head.ellipse(x, y, 0.08) for x, y in ((-0.2, -0.84), (0.2, -0.96), (0.6, -0.84))),
        fill=figure.accent,
    )


def _pointed_hat(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.clothes.main
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.2)), head.point(-0.6, -2), head.point(0.8, -1)
    )
    sketch.draw(head.ellipse(0, -0.62, 1.62, 0.3, -3), fill=shade(colour, -0.22))
    sketch.draw(
        head.blob(
            "-0.92,-0.66! -0.62,-1.3 -0.36,-2.1 -0.62,-2.72! 0.06,-2.4 0.34,-1.9 0.66,-1.3 "
            "0.94,-0.7! 0,-0.46"
        ),
        fill=fill,
    )
    with sketch.inside():
        sketch.stroke(
            head.line("-1.1,-0.9 0,-0.68 1.1,-0.94"), ink=figure.accent, width=head.size * 0.24
        )
        sketch.stroke(
            head.line("-0.6,-2.1 -0.2,-1.95 0,-2.04"), ink=shade(colour, -0.4), opacity=0.5
        )


def _stars(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    plan = "0,-1! 0.26,-0.3! 1,-0.3! 0.42,0.16! 0.62,0.9! 0,0.45! -0.62,0.9! -0.42,0.16! -1,-0.3!"
    for x, y, size in ((-0.26, -1.5, 0.19), (0.3, -1.3, 0.14)):
        star = Place(head.point(x, y), head.size * size).blob(f"{plan} -0.26,-0.3!")
        sketch.draw(star, fill="#ffe08a", outlined=False)


def _buckle(sketch: Sketch, figure: Figure) -> None:
    buckle = figure.body.head.line("-0.1,-0.84! 0.26,-0.82! 0.28,-0.56! -0.1,-0.58! -0.1,-0.84!")
    sketch.stroke(buckle, ink=_GOLD, width=figure.body.head.size * 0.09)


def _tricorne(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    felt = "#4a3f45"
    brim = (
        "-1.42,-0.72! -1.2,-1.2 -0.7,-1.3 -0.4,-1.62 0.06,-1.76 0.5,-1.62 0.8,-1.3 "
        "1.24,-1.16 1.46,-0.66! 0.7,-0.52 0.02,-0.48 -0.7,-0.54"
    )
    sketch.draw(
        head.blob(brim),
        fill=sketch.fade((shade(felt, 0.2), felt), head.point(0, -1.7), head.point(0, -0.5)),
    )
    trim = head.line(
        "-1.4,-0.74 -1.18,-1.16 -0.7,-1.24 -0.38,-1.55 0.06,-1.68 0.48,-1.55 0.78,-1.24 "
        "1.2,-1.1 1.42,-0.7"
    )
    sketch.stroke(trim, ink=figure.accent, width=head.size * 0.1)
    bones = [head.line("-0.24,-0.76 0.36,-1.0"), head.line("-0.24,-1.0 0.36,-0.76")]
    sketch.stroke(*bones, ink=_CREAM, width=head.size * 0.1)
    sketch.draw(
        head.ellipse(0.06, -1.04, 0.24, 0.22),
        head.ellipse(0.06, -0.88, 0.13, 0.12),
        fill=_CREAM,
        outlined=False,
    )
    sketch.draw(
        head.ellipse(-0.03, -1.03, 0.06), head.ellipse(0.16, -1.03, 0.06), fill=felt, outlined=False
    )


def _straw_hat(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    fill = sketch.fade(
        ("#f7dd94", "#e3ba62", "#bf9145"), head.point(-0.8, -1.6), head.point(0.8, -0.5)
    )
    sketch.draw(head.ellipse(0, -0.6, 1.66, 0.36, -2), fill=fill)
    sketch.draw(
        head.blob("-0.8,-0.66! -0.7,-1.3 -0.2,-1.5 0.3,-1.5 0.76,-1.28 0.84,-0.68! 0.02,-0.5"),
        fill=fill,
    )
    with sketch.inside():
        sketch.stroke(
            head.line("-1,-0.86 0.02,-0.7 1,-0.88"), ink=figure.accent, width=head.size * 0.22
        )
    straws = [head.line(f"{x},-0.5 {x * 1.1:.2f},-0.36") for x in (-1.1, -0.6, 0.6, 1.1)]
    sketch.stroke(*straws, ink="#a57a35", opacity=0.6)


def _party_hat(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    for side in (-1, 1):
        puffs = [
            head.ellipse(side * x, y, r)
            for x, y, r in ((0.98, -0.28, 0.36), (1.16, 0.08, 0.3), (0.84, -0.62, 0.3))
        ]
        sketch.draw(*puffs, fill=figure.features.strands)
    sketch.draw(head.blob("-0.42,-0.86! 0.16,-1.9! 0.6,-0.84! 0.08,-0.7"), fill=figure.clothes.main)
    sketch.draw(
        head.ellipse(-0.02, -1.06, 0.1),
        head.ellipse(0.28, -1.22, 0.09),
        head.ellipse(0.3, -0.92, 0.08),
        fill=figure.accent,
        outlined=False,
    )
    sketch.draw(head.ellipse(0.16, -1.94, 0.17), fill=figure.accent)


def _wreath(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    leaves = head.limb("-0.9,-0.5 -0.5,-0.82 0.04,-0.92 0.56,-0.82 0.96,-0.5", *[0.2] * 5)
    sketch.draw(leaves, fill="#7fa65a")
    for x, y, size, colour in (
        (-0.62, -0.74, 0.24, "#f7b9cf"),
        (0.02, -0.94, 0.26, "#f2a07e"),
        (0.66, -0.76, 0.23, "#fff3dc"),
    ):
        flower = Place(head.point(x, y), head.size * size)
        petals = "0,-1 0.3,-0.4 1,-0.3 0.5,0.2 0.6,0.9 0,0.5 -0.6,0.9 -0.5,0.2 -1,-0.3 -0.3,-0.4"
        sketch.draw(flower.blob(petals), fill=colour)
        sketch.draw(flower.ellipse(0, 0, 0.36), fill=_GOLD, outlined=False)


def _halo(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    ring = head.ellipse(0, -1.5, 0.66, 0.17)
    sketch.stroke(ring, ink="#d9a83a", width=head.size * 0.17)
    sketch.stroke(ring, ink="#ffe79a", width=head.size * 0.1)


def _long_cap(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.clothes.main
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.2)),
        head.point(-0.6, -1.8),
        head.point(0.8, -0.6),
    )
    sketch.draw(
        head.blob(
            "-1,-0.46! -0.9,-1.2 -0.5,-1.7 -1.1,-1.86 -1.64,-1.3! -1.3,-2 -0.6,-2.26 "
            "0.2,-1.9 0.8,-1.2 1.02,-0.44! 0.02,-0.4"
        ),
        fill=fill,
    )
    sketch.draw(head.limb("-1,-0.48 0.02,-0.62 1.04,-0.46", 0.34, 0.36, 0.34), fill=figure.accent)
    sketch.draw(head.ellipse(-1.62, -1.18, 0.22), fill=figure.accent)


def _beret(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, shade(figure.clothes.main, -0.1)
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.2)), head.point(-1, -1.4), head.point(1, -0.6)
    )
    sketch.draw(
        head.blob(
            "-0.9,-0.5! -1.5,-0.7 -1.4,-1.2 -0.5,-1.52 0.5,-1.4 1,-0.96 0.98,-0.5! 0.02,-0.56"
        ),
        fill=fill,
    )
    sketch.draw(head.limb("-0.3,-1.46 -0.26,-1.64", 0.1, 0.08), fill=colour)


def _top_hat(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, "#3d3944"
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.2)), head.point(-1, -1), head.point(1, -1)
    )
    sketch.draw(
        head.limb("-1.36,-0.5 0,-0.66 1.4,-0.5", 0.2, 0.26, 0.2),
        head.blob("-0.84,-0.56! -0.94,-2! 0.04,-2.1 1.0,-2! 0.9,-0.56!"),
        fill=fill,
    )
    sketch.draw(head.limb("-0.82,-0.78 0.02,-0.9 0.86,-0.78", 0.3, 0.32, 0.3), fill=figure.accent)


def _sea_star(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    star = (
        "-0.56,-1.04! -0.46,-0.76! -0.16,-0.76! -0.4,-0.58! -0.3,-0.28! -0.56,-0.46! "
        "-0.8,-0.28! -0.72,-0.58! -0.94,-0.76! -0.66,-0.76!"
    )
    sketch.draw(head.blob(star), fill="#f29a6c")


HEADWEAR: Mapping[str, Part] = MappingProxyType(
    {
        "crown": _crown, "tiara": _tiara, "pointed-hat": _pointed_hat, "stars": _stars,
        "buckle": _buckle, "tricorne": _tricorne,
        "straw-hat": _straw_hat, "party-hat": _party_hat,
        "wreath": _wreath, "halo": _halo, "long-cap": _long_cap, "beret": _beret,
        "top-hat": _top_hat,
        "sea-star": _sea_star,
    }
)  # fmt: skip
"""Crowns and hats, by name."""
