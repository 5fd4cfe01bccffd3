"""The moai of Easter Island, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import block
from imgkit.local.painter.monuments.rock import mass, strokes
from imgkit.local.painter.shapes import Place

_PLATFORM = 1.5

_PLAN = Place(stretch=-1)
_SHADE = "#3f3238"

_GLASSES = frozenset({"sunglasses", "glasses"})

_ROWS = {3: (5.4, 6.9, 4.5), 5: (4.4, 6.2, 5.2, 6.8, 4.0)}
"""How tall the statues are, by how many there are, in metres."""


def moai(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a row of moai on their stone platform.

    Source of the dimensions: https://en.wikipedia.org/wiki/Moai – they are 4 m tall on average, the
    tallest that was set up nearly 10 m; the head is three eighths of the statue, here more. Some
    wear a pukao of red stone.

    Args:
        dice: What chooses how many there are, the stone, and who wears a pukao.
        look: Their colour, where the prompt names one.
        light: The light of the hour, for the haze.

    Returns:
        The row, looking to the left.
    """
    stone = look.colour or dice.choose("stone", ("#a39a88", "#9a958c", "#ab9a80"))
    count = dice.choose("row", (3, 5))
    hats = dice.choose("pukao", ((1,), (), (1, 3), (0, 1, 2)))
    grass = mix("#8fa860", light.haze, 0.1)
    places, x = [], 0.0
    for tall in _ROWS[count]:
        places.append((x + tall * 0.27, tall))
        x += tall * 0.54 + 0.35
    half = (x - 0.35) / 2
    statues, top = "", 0.0
    for index, (middle, tall) in enumerate(places):
        grown = tall * dice.number(f"height {index}", 0.9, 1, 1.1)
        where = f'transform="translate({middle - half:.2f} {-_PLATFORM}) scale({grown:.2f})"'
        tone = mix(stone, ("#77706e", "#cfc2a4")[index % 2], 0.12)
        statues += f'<use href="#{{id}}-moai" {where} fill="{tone}"/>'
        if index in hats:
            red = mix("#a8563f", stone, 0.2)
            statues += f'<use href="#{{id}}-pukao" {where} fill="{red}"/>'
        if any(name in _GLASSES for name, _ in look.garments):
            statues += f'<use href="#{{id}}-glasses" {where}/>'
        top = max(top, grown * (1.17 if index in hats else 1) + _PLATFORM)
    forms = {"moai": _statue(), "pukao": _pukao(), "glasses": _glasses()}
    groups = (f'<g id="{{id}}-{name}">{form}</g>' for name, form in forms.items())
    defined = f"<defs>{''.join(groups)}</defs>"
    return Drawing(
        defined + _platform(half + 1.2, stone, grass) + statues, -half - 1.2, half + 1.2, -top
    )


def _platform(half: float, stone: str, grass: str) -> str:
    """The ahu: boulders without mortar, grass at their foot."""
    dark = mix(stone, "#4f3f48", 0.5)
    parts = [block(-half, half, 0, _PLATFORM, dark)]
    for row, (low, count) in enumerate(((0.02, 11), (0.76, 13))):
        step = 2 * half / count
        for index in range(count):
            left = -half + index * step
            wobble = (index * 0.618034 + row * 0.37) % 1
            right, top = left + step * 0.95, low + 0.66 + 0.08 * wobble
            parts.append(
                mass(
                    f"{left + 0.06:.2f},{low + 0.06:.2f} {left + 0.05:.2f},{top - 0.08:.2f} "
                    f"{left + step * 0.4:.2f},{top:.2f} {right:.2f},{top - 0.1:.2f} "
                    f"{right - 0.05:.2f},{low + 0.08:.2f} {left + step * 0.5:.2f},{low:.2f}",
                    mix(mix(stone, "#fff0d0", 0.3 - 0.3 * index / count), dark, 0.35 * wobble),
                )
            )
    tufts = [
        f"{x:.2f},0 {x + lean:.2f},{tall:.2f}"
        for index in range(14)
        for x in [(index * 0.618034 % 1 * 2 - 1) * (half - 0.3)]
        for lean, tall in ((-0.16, 0.2), (-0.04, 0.32), (0.08, 0.27), (0.2, 0.16))
    ]
    return "".join(parts) + strokes(tufts, grass, 0.07)


def _form(plan: str) -> str:
    """A part in the colour of the statue, with an outline."""
    return mass(plan, "inherit", 0.007, _PLAN)


def _dark(plan: str, opacity: float) -> str:
    """A part in the shadow."""
    return f'<g opacity="{opacity}">{mass(plan, _SHADE, 0, _PLAN)}</g>'


def _lit(plan: str, *, outlined: bool = False) -> str:
    """A part in the sun."""
    edge = _form(plan) if outlined else ""
    return f'{edge}<g opacity=".4">{mass(plan, "#fff2d4", 0, _PLAN)}</g>'


def _statue() -> str:
    """One moai, one unit tall, looking a little to the left."""
    return "".join(
        (
            _form(
                "-.21,0! -.235,.14 -.255,.3 -.23,.38 -.15,.425 .12,.43 .22,.39 .26,.3 .245,.14 "
                ".215,0!"
            ),
            _dark(".05,0! .07,.2 .12,.43! .22,.39 .26,.3 .245,.14 .215,0!", 0.28),
            strokes(
                ("-.165,.33 -.175,.2 -.14,.09 -.04,.06", ".17,.33 .19,.2 .14,.09 .04,.06"),
                _SHADE,
                0.011,
                0.5,
                _PLAN,
            ),
            strokes(
                ("-.04,.075 -.1,.085", ".03,.075 .09,.085", "-.1,.05 .08,.05"),
                _SHADE,
                0.007,
                0.5,
                _PLAN,
            ),
            _dark("-.13,.46! -.1,.395 .05,.395 .1,.45!", 0.4),
            _form(
                "-.15,.94 -.165,.82 -.15,.7 -.155,.56 -.13,.45 -.06,.405 .04,.415 .12,.47 .165,.6 "
                ".175,.8 .16,.94 .12,.995 0,1 -.1,.99"
            ),
            _dark(
                "0,1! .055,.9 .06,.75 .08,.6 .04,.415! .12,.47 .165,.6 .175,.8 .16,.94 .12,.995",
                0.3,
            ),
            _lit("-.13,.95 -.1,.98 -.02,.985 .04,.93 -.04,.89 -.14,.89"),
            _form(".115,.83! .15,.845 .165,.8 .16,.6 .14,.5 .115,.52!"),
            _dark(".115,.83! .15,.845 .165,.8 .16,.6 .14,.5 .115,.52!", 0.2),
            # The deep shadow under the brow, in which the eyes lie.
            _dark(
                "-.16,.84! -.05,.84 .1,.84! .095,.8 .07,.772 .03,.765 -.03,.79 -.08,.768 "
                "-.115,.765 "
                "-.145,.79",
                0.45,
            ),
            _lit(
                "-.18,.87! -.1,.885 .02,.88 .115,.87! .115,.835! .02,.825 -.05,.835 -.175,.83!",
                outlined=True,
            ),
            _lit(
                "-.075,.845! -.07,.74 -.115,.63 -.105,.6 -.055,.59 .015,.6 .02,.63 -.005,.75 "
                "-.01,.845!",
                outlined=True,
            ),
            _dark("-.02,.83! -.015,.72 -.035,.6! .015,.6 .02,.63 -.005,.75 -.005,.83!", 0.3),
            _lit("-.125,.535 -.05,.55 .04,.535 .03,.515 -.05,.51 -.115,.515"),
            _dark("-.12,.515 -.05,.512 .035,.515 .02,.49 -.05,.48 -.1,.49", 0.3),
            strokes(("-.13,.52 -.05,.517 .045,.52",), _SHADE, 0.01, 0.8, _PLAN),
            strokes(
                (
                    "-.2,.25 -.19,.29",
                    ".0,.2 .02,.24",
                    "-.06,.3 -.03,.31",
                    "-.11,.66 -.125,.7",
                    ".09,.56 .08,.6",
                    "-.05,.92 0,.93",
                ),
                _SHADE,
                0.007,
                0.3,
                _PLAN,
            ),
        )
    )


def _glasses() -> str:
    """Dark glasses on the nose of a statue, with a bow to its long ear."""
    lenses = (
        "-.185,.83! -.06,.83! -.07,.755 -.1,.725 -.15,.74",
        "-.03,.83! .105,.83! .095,.75 .04,.72 -.015,.745",
    )
    return (
        strokes(("-.19,.828 .16,.815",), "#2e2a30", 0.022, 1, _PLAN)
        + "".join(mass(lens, "#2e2a30", 0.007, _PLAN) for lens in lenses)
        + strokes(("-.15,.81 -.12,.765", ".01,.81 .04,.76"), "#ffffff", 0.012, 0.7, _PLAN)
    )


def _pukao() -> str:
    """The topknot of red stone on the head of a statue."""
    return (
        _form("-.115,.985! -.135,1.05 -.11,1.13 0,1.165 .11,1.13 .135,1.05 .12,.985! 0,.97")
        + _dark(".045,.975! .06,1.06 .04,1.158! .11,1.13 .135,1.05 .12,.985!", 0.3)
        + strokes(("-.125,1.05 0,1.035 .125,1.05",), _SHADE, 0.008, 0.5, _PLAN)
    )
