"""The peak of the Corcovado, under the statue of Christ the Redeemer."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.rock import mass, strokes
from imgkit.local.painter.shapes import Place


def corcovado(light: Light) -> str:
    """Draw the peak: bare granite between woods, 17 m of it.

    Args:
        light: The light of the hour, whose haze lies over what is far.

    Returns:
        An SVG fragment.
    """
    granite, wood = mix("#a59a96", light.haze, 0.15), mix("#5f8a55", light.haze, 0.1)
    dark = mix(granite, "#4f4250", 0.5)
    crowns = "".join(
        f'<circle cx="{x:.1f}" cy="{-high:.1f}" r="{size:.1f}" fill="{mix(wood, tone, share)}"/>'
        for x, high, size, tone, share in (
            (
                side * (11.5 + step * 1.95),
                10.8 - step * 1.32 + step % 3 * 0.5,
                2.3 - step % 2 * 0.3,
                "#e4dc90" if side < 0 else "#24423c",
                0.12 + 0.06 * (step % 3),
            )
            for step in range(7)
            for side in (-1, 1)
        )
    )
    return (
        mass(
            "-27,0! -20.5,5.5 -14,10.5 -10.5,15 -8.5,17! 8.5,17! 10.5,14.5 14.5,10 20,5.5 27,0!",
            granite,
            0.25,
        )
        + mass(
            "3,17! 4,11 2.5,5 5,0! 27,0! 20,5.5 14.5,10 10.5,14.5 8.5,17!", mix(granite, dark, 0.55)
        )
        + mass(
            "-8,16.6! -6.5,10 -8.5,4 -5,0! -1.5,0! -3.5,6 -3,12 -5,16.6!",
            mix(granite, "#fff4dc", 0.3),
        )
        + strokes(
            (
                "-10.5,13 -9.5,7 -10.5,2",
                "0,15 .8,9 -.5,3",
                "7,14 8.5,8 7.5,3",
                "11.5,11 12,6",
                "-13.5,9 -13,4",
            ),
            dark,
            0.25,
            0.6,
        )
        + crowns
        + mass("-27,0! -23.5,3.4 -19,4.6 -15,3.2 -12,3.6 -9,0!", wood)
        + mass("27,0! 23.5,3.4 19,4.6 15,3.2 11.5,3.8 8,0!", mix(wood, "#24423c", 0.35))
    )


def wisps_of_cloud(dice: Dice, light: Light) -> str:
    """Draw two wisps of cloud that float around the peak.

    Args:
        dice: What makes them drift.
        light: The light of the hour, whose haze lies over what is far.

    Returns:
        An SVG fragment.
    """
    white = mix("#ffffff", light.haze, 0.5 if light.lamps else 0.15)
    drift = dice.number("clouds", -4, 0, 4)
    wisps = ""
    for x, high, size in ((-17 + drift, 9.6, 1.0), (18 + drift * 0.6, 6.2, 0.8)):
        wisps += mass(
            "-7.5,0 -4.8,1.4 -2.6,1.2 -.6,2.6 2.2,2.2 3.6,1.1 7,0 3,-.7 -3,-.7",
            white,
            place=Place((x, -high), size, 0, -1),
        )
    return f'<g opacity=".82">{wisps}</g>'
