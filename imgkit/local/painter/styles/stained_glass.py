"""Stained glass: glowing panes between black lead lines, in a leaded frame."""

from itertools import product

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.styles import surfaces, vectors

_LEAD = "#17141c"
_PANES = 7  # along the shorter side
_FRAME = ("#a8202c", "#1d4fa0", "#d9a21f", "#1f7a4a")

_Point = tuple[float, float]


def of_layers(layers: tuple[str, ...], size: surfaces.Size, dice: Dice) -> Image.Image:
    """Cut the sky and the ground into panes, and put lead around all things."""
    leaded = [vectors.outlined(layer, _LEAD, 2.6) for layer in vectors.flat(layers, faint=0.5)]
    # Lead stands before the fog, but not before a monument far away.
    behind = 2 if any(vectors.shows_a_thing(layer) for layer in layers[2:3]) else 3
    panes = _panes(size, dice)
    glass = vectors.picture([*leaded[:behind], panes, *leaded[behind:]], size)
    return shining(glass, dice)


def of_picture(image: Image.Image, dice: Dice) -> Image.Image:
    """Cut a picture into panes of few colours, with lead where it changes."""
    size, unit = image.size, surfaces.unit(image.size)
    bright = surfaces.levelled(surfaces.calm(image), lambda level: 40 + 0.86 * level)
    few = bright.quantize(12, dither=Image.Dither.NONE).convert("RGB")
    lines = few.convert("L").filter(ImageFilter.FIND_EDGES).point([0] * 12 + [255] * 244)
    lines = surfaces.steep(surfaces.soft(lines, 2.2 * unit), 70, 4)
    # On a grey ground, the panes come out as what they add to a picture.
    panes = vectors.picture(
        [f'<rect width="100%" height="100%" fill="#808080"/>{_panes(size, dice)}'], size
    )
    cut = ImageChops.hard_light(few, panes)
    return shining(Image.composite(Image.new("RGB", size, _LEAD), cut, lines), dice)


def _panes(size: surfaces.Size, dice: Dice) -> str:
    """Return panes of slightly different tints, with lead between them."""
    across, down = (max(round(_PANES * side / min(size)), 2) for side in size)
    thrown = dice.noise("panes", 4 * (across + 1) * (down + 1))

    def corner(column: int, row: int) -> _Point:
        at = 4 * (row * (across + 1) + column)
        right = (thrown[at] - 127) / 340 * (0 < column < across)
        lower = (thrown[at + 1] - 127) / 340 * (0 < row < down)
        return (column + right) * size[0] / across, (row + lower) * size[1] / down

    shapes = []
    for row, column in product(range(down), range(across)):
        at = 4 * (row * (across + 1) + column)
        one, two = corner(column, row), corner(column + 1, row)
        four, three = corner(column, row + 1), corner(column + 1, row + 1)
        cuts = (((one, two, three, four),), ((one, two, three), (one, three, four)),
                ((one, two, four), (two, three, four)))  # fmt: skip
        for index, pane in enumerate(cuts[thrown[at + 2] % 3]):
            tint = (thrown[at + 3] + 97 * index) % 256
            data = "L".join(f"{x:.1f} {y:.1f}" for x, y in pane)
            shapes.append(
                f'<path d="M{data}Z" fill="{"#fff" if tint % 2 else "#102"}" '
                f'fill-opacity="{tint / 255 * 0.34:.2f}"/>'
            )
    return (
        f'<g stroke="{_LEAD}" stroke-width="{6 * surfaces.unit(size):.1f}" '
        f'stroke-linejoin="round">{"".join(shapes)}</g>'
    )


def shining(image: Image.Image, dice: Dice) -> Image.Image:
    """Let light shine through glass, and set it in a frame."""
    size, unit = image.size, surfaces.unit(image.size)
    glass = ImageEnhance.Color(image).enhance(1.8)
    flatter = (size[0], max(size[1] // 5, 2))  # stretched later on, as streaks in glass are
    streaks = surfaces.noise(dice, "streaks", flatter, 9 * unit).resize(size)
    glass = ImageChops.soft_light(glass, surfaces.in_three(surfaces.between(streaks, 92, 172)))
    glow = surfaces.between(surfaces.soft(glass, 18 * unit), -60, 80)
    glass = ImageChops.screen(glass, glow)
    _frame(glass, dice)
    return glass


def _frame(glass: Image.Image, dice: Dice) -> None:
    """Draw a band of coloured panes around the glass."""
    (width, height), unit = glass.size, surfaces.unit(glass.size)
    if min(width, height) < 64:  # no room for one
        return
    pen = ImageDraw.Draw(glass)
    band, lead = round(38 * unit), max(round(7 * unit), 2)
    across, down = (max(round(side / (2.4 * band)), 2) for side in (width, height))
    boxes: list[tuple[float, float, float, float]] = []
    for index in range(across):
        left, right = index * width / across, (index + 1) * width / across
        boxes += [(left, 0, right, band), (left, height - band, right, height)]
    for index in range(down):
        top, bottom = index * height / down, (index + 1) * height / down
        boxes += [(0, top, band, bottom), (width - band, top, width, bottom)]
    for box, thrown in zip(boxes, dice.noise("frame", len(boxes)), strict=True):
        pen.rectangle(box, _FRAME[thrown % len(_FRAME)], _LEAD, max(lead // 2, 1))
    pen.rectangle((0, 0, width - 1, height - 1), outline=_LEAD, width=lead)
    inner = (band, band, width - 1 - band, height - 1 - band)
    pen.rectangle(inner, outline=_LEAD, width=lead)
