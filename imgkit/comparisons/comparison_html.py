"""How a comparison shows itself in a notebook: a grid, a chart and a matrix, each in words too."""

import html
from typing import TYPE_CHECKING

from imgkit import display
from imgkit.comparisons.line_chart import line_chart
from imgkit.language import _

if TYPE_CHECKING:
    from imgkit.comparisons.comparing import Comparison
    from imgkit.picture import Picture

TITLE = _("“{prompt}”: a row for each seed, a column for each temperature")
SEED = _("Seed {seed}")
TEMPERATURE = _("Temperature {temperature:g}")
NO_SEED = _("By chance")
NO_TEMPERATURE = _("As the service likes")
PICTURE = "{seed}, {temperature}. {alt}"
CHART = _("How alike the pictures of each temperature are: the mean of all their pairs.")
CHART_ALT = "{chart} {points}."
POINT = "{temperature}: {alike:.2f}"
MATRIX = _("How alike each two pictures are: 1 is the same picture, near 0 nothing is alike.")
PAIR = "{temperature} · {seed}"
TEMPERATURES = _("temperature")
SEEDS = _("seed")

EDGE = 144
"""The longer side of a shown picture in pixels."""

_STRONGEST = 0.7  # of the blue behind 1.00: text on it is still read easily, dark or light


def seed_name(seed: int | None) -> str:
    """Return what a row of the grid is called."""
    return NO_SEED if seed is None else SEED.format(seed=seed)


def temperature_name(temperature: float | None) -> str:
    """Return what a column of the grid is called."""
    return NO_TEMPERATURE if temperature is None else TEMPERATURE.format(temperature=temperature)


def picture_name(seed: int | None, temperature: float | None, alt: str) -> str:
    """Return what a picture of the grid is, for those who cannot see it."""
    return PICTURE.format(
        seed=seed_name(seed), temperature=temperature_name(temperature), alt=alt
    ).strip()


def page(comparison: "Comparison") -> str:
    """Return everything there is to see.

    Args:
        comparison: The pictures, and how alike they are.

    Returns:
        HTML in which all text is escaped.
    """
    return (
        f'{_grid(comparison)}<div style="display:flex;flex-wrap:wrap;gap:16px">'
        f"<div>{chart(comparison)}</div><div>{matrix(comparison)}</div></div>"
    )


def chart(comparison: "Comparison") -> str:
    """Return the curve over the temperatures, as a picture whose alt text has the numbers.

    Args:
        comparison: The pictures, and how alike they are.

    Returns:
        HTML; nothing where there are no two temperatures with two pictures each.
    """
    # Columns are filled from left to right: those with a value come before those without.
    known = [alike for alike in comparison.curve if alike is not None]
    if len(known) < 2:
        return ""
    names = [_short(temperature) for temperature in comparison.temperatures]
    points = "; ".join(
        POINT.format(temperature=temperature_name(temperature), alike=alike)
        for temperature, alike in zip(comparison.temperatures, known, strict=False)
    )
    drawn = line_chart(names, known, alt=CHART_ALT.format(chart=CHART, points=points))
    return f'<div style="font-size:85%">{CHART}</div>{drawn}'


def matrix(comparison: "Comparison") -> str:
    """Return how alike each two pictures are as a table, the more the bluer.

    Args:
        comparison: The pictures, and how alike they are.
    """
    places = [
        (comparison.temperatures[column], comparison.seeds[row])
        for column, row, _picture in comparison.places()
    ]
    rows = ""
    for (temperature, seed), likenesses in zip(places, comparison.matrix, strict=True):
        name = PAIR.format(temperature=_short(temperature), seed=_short(seed))
        rows += f"<tr>{_head(name, 'row')}{''.join(map(_shade, likenesses))}</tr>"
    groups = ""
    for column, temperature in enumerate(comparison.temperatures):
        filled = len(places) - column * len(comparison.seeds)
        if filled > 0:
            width = min(filled, len(comparison.seeds))
            groups += _head(_short(temperature), "colgroup", width)
    heads = "".join(_head(_short(seed), "col") for _temperature, seed in places)
    return (
        f'<table style="font-size:85%;border-collapse:collapse"><caption>{MATRIX}</caption>'
        f"<thead><tr>{_head(TEMPERATURES, 'row')}{groups}</tr>"
        f"<tr>{_head(SEEDS, 'row')}{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def badge(source: str) -> str:
    """Return who made a picture, ``"live"``, ``"local"`` or ``"recorded"``, as a badge."""
    return (
        f'<span style="background:{display.BADGE_COLOURS[source]};color:#fff;border-radius:8px;'
        f'padding:0 6px;font-size:85%">{html.escape(source)}</span>'
    )


def _grid(comparison: "Comparison") -> str:
    pictures = {(column, row): picture for column, row, picture in comparison.places()}
    heads = "".join(_head(temperature_name(value), "col") for value in comparison.temperatures)
    rows = ""
    for row, seed in enumerate(comparison.seeds):
        cells = "".join(
            f"<td>{_cell(pictures.get((column, row)), seed, temperature)}</td>"
            for column, temperature in enumerate(comparison.temperatures)
        )
        rows += f"<tr>{_head(seed_name(seed), 'row')}{cells}</tr>"
    title = html.escape(TITLE.format(prompt=comparison.prompt))
    return (
        f"<table><caption>{title}</caption><thead><tr><td></td>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def _cell(picture: "Picture | None", seed: int | None, temperature: float | None) -> str:
    if picture is None:
        return ""
    name = html.escape(picture_name(seed, temperature, picture.alt))
    return (
        f'<img src="{display.data_url(picture.image, EDGE)}" alt="{name}" '
        f'style="display:block;border-radius:6px">{badge(picture.source)}'
    )


def _head(text: str, scope: str, columns: int = 1) -> str:
    side = "left" if scope == "row" else "center"
    return (
        f'<th scope="{scope}" colspan="{columns}" '
        f'style="padding:2px 4px;white-space:nowrap;text-align:{side}">{html.escape(text)}</th>'
    )


def _shade(alike: float) -> str:
    strength = _STRONGEST * min(max(alike, 0), 1)
    return (
        f'<td style="background:rgba(25,118,210,{strength:.2f});padding:2px 4px;'
        f'text-align:center">{alike:.2f}</td>'
    )


def _short(value: float | None) -> str:
    return "?" if value is None else f"{value:g}"
