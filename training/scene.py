"""Draws the picture of a caption: a pure function of the caption and the dice."""

from random import Random

import numpy as np

from training.sprites import KINDS, NUMBER, SEE_THROUGH, WORLD, Pixels, Sprite, paint_sprite
from training.world import GROUNDS, TIMES, Caption

SIZE = 20
"""Rows and columns of the canvas."""

Box = tuple[int, int, int, int]
"""Left, top, right and bottom of a thing, right and bottom not included."""

_SIGNS = {
    "sun": (".yyy.", "yyyyy", "yyyyy", "yyyyy", ".yyy."),
    "moon": (".ll.", "ll..", "ll..", "lll.", ".lll"),
    "cloud": ("..ww...", ".wwwww.", "wwwwwww", ".vvvvv."),
}
SKY_SPRITES = {name: Sprite("sky", rows) for name, rows in _SIGNS.items()}
"""What can hang in the sky as one piece."""

_RAINBOW_BANDS = ("red", "yellow", "green", "plum")


def draw(caption: Caption, dice: Random) -> Pixels:
    """Draw the picture of a caption.

    Args:
        caption: What to draw; the dice choose what it leaves open.
        dice: The source of chance; the same dice draw the same picture.

    Returns:
        Palette numbers of shape (20, 20).
    """
    return draw_with_boxes(caption, dice)[0]


def draw_with_boxes(caption: Caption, dice: Random) -> tuple[Pixels, list[Box]]:
    """Draw the picture of a caption, and say where its things are.

    Args:
        caption: What to draw; the dice choose what it leaves open.
        dice: The source of chance.

    Returns:
        Palette numbers of shape (20, 20), and the box of each thing.
    """
    sky = caption.sky
    time = caption.time or dice.choice(WORLD["skies"][sky] if sky else TIMES)
    if sky is None and dice.random() < 0.25:
        sky = dice.choice(("sun", "cloud") if time != "night" else ("moon", "stars"))
    ground = caption.ground or dice.choice(GROUNDS)
    horizon = dice.randrange(12, 16)
    canvas = np.empty((SIZE, SIZE), np.uint8)
    _draw_air(canvas, time, horizon)
    _draw_ground(canvas, ground, time, horizon, dice)
    sprites = [_paint_thing(caption, place, time, dice) for place in range(len(caption.things))]
    boxes = _place(caption, sprites, horizon, dice)
    if sky:
        _draw_sky(canvas, sky, time, horizon, boxes=boxes, dice=dice)
    for sprite, (left, top, _, _) in zip(sprites, boxes, strict=True):
        _paste(canvas, sprite, left, top)
    return canvas, boxes


def _draw_air(canvas: Pixels, time: str, horizon: int) -> None:
    bands = WORLD["times"][time]["sky"]
    for number, band in enumerate(bands):
        canvas[horizon * number // len(bands) : horizon] = NUMBER[band]


def _draw_ground(canvas: Pixels, ground: str, time: str, horizon: int, dice: Random) -> None:
    look = WORLD["grounds"][ground]
    prefix = "night_" if time == "night" else ""
    canvas[horizon:] = NUMBER[look[prefix + "base"]]
    fleck, length = NUMBER[look[prefix + "fleck"]], look["length"]
    if ground == "city":
        canvas[horizon] = NUMBER["gray"]
        row, phase = dice.randrange(horizon + 2, SIZE), dice.randrange(4)
        for column in range(-phase, SIZE, 4):
            canvas[row, max(column, 0) : max(column + length, 0)] = fleck
        return
    for _ in range(dice.randrange(5)):
        row, column = dice.randrange(horizon + 1, SIZE), dice.randrange(SIZE - length + 1)
        canvas[row, column : column + length] = fleck


def _paint_thing(caption: Caption, place: int, time: str, dice: Random) -> Pixels:
    thing = caption.things[place]
    kind = KINDS[thing.name]
    fitting = {1: ("alone", "large"), 2: ("large", "small"), 3: ("small",)}[len(caption.things)]
    sprites = [sprite for sprite in kind.sprites if sprite.size in fitting]
    # Of two things most are large: what is small is harder to recognise.
    sprite = sprites[0] if len(sprites) == 1 or dice.random() < 0.7 else sprites[-1]
    colour = thing.colour
    if colour is None and kind.colours:
        colour = dice.choice(kind.colours)
    return paint_sprite(sprite, colour, time, mirrored=dice.random() < 0.5)


def _place(caption: Caption, sprites: list[Pixels], horizon: int, dice: Random) -> list[Box]:
    widths = [sprite.shape[1] for sprite in sprites]
    free = SIZE - sum(widths) - (len(sprites) - 1)
    cuts = sorted(dice.randrange(free + 1) for _ in sprites)
    boxes, used = [], 0
    for thing, sprite, cut in zip(caption.things, sprites, cuts, strict=True):
        height, width = sprite.shape
        bottom = max(dice.randrange(horizon + 1, min(horizon + 4, SIZE) + 1), height)
        if KINDS[thing.name].in_air:
            bottom = height + dice.randrange(max(horizon - height, 3))
        boxes.append((cut + used, bottom - height, cut + used + width, bottom))
        used += width + 1
    return boxes


def _paste(canvas: Pixels, sprite: Pixels, left: int, top: int) -> None:
    height, width = sprite.shape
    under = canvas[top : top + height, left : left + width]
    np.copyto(under, sprite, where=sprite != SEE_THROUGH)


def _draw_sky(
    canvas: Pixels, sky: str, time: str, horizon: int, *, boxes: list[Box], dice: Random
) -> None:
    if sky in SKY_SPRITES:
        sprite = paint_sprite(SKY_SPRITES[sky], None, time, mirrored=dice.random() < 0.5)
        _paste(canvas, sprite, *_free_place(sprite, boxes, dice))
    elif sky == "rainbow":
        _draw_rainbow(canvas, horizon, dice)
    else:
        _sprinkle(canvas, sky, time, horizon, dice)


def _sprinkle(canvas: Pixels, sky: str, time: str, horizon: int, dice: Random) -> None:
    colour = {"stars": "cream", "snowfall": "white", "rain": "sky" if time == "night" else "sea"}
    number, length = NUMBER[colour[sky]], 2 if sky == "rain" else 1
    for _ in range(dice.randrange(6, 11) if sky == "stars" else dice.randrange(14, 20)):
        row, column = dice.randrange(horizon - 1), dice.randrange(SIZE)
        canvas[row : row + length, column] = number


def _draw_rainbow(canvas: Pixels, horizon: int, dice: Random) -> None:
    centre, radius = dice.randrange(7, 13), horizon - dice.randrange(1, 3)
    rows, columns = np.ogrid[:horizon, :SIZE]
    distance = np.hypot(rows - horizon, columns - centre)
    for number, band in enumerate(_RAINBOW_BANDS):
        outside, inside = radius - number + 0.5, radius - number - 0.5
        canvas[:horizon][(distance < outside) & (distance >= inside)] = NUMBER[band]


def _free_place(sprite: Pixels, boxes: list[Box], dice: Random) -> tuple[int, int]:
    height, width = sprite.shape
    best, least = (0, 0), SIZE * SIZE
    for _ in range(8):
        left, top = dice.randrange(SIZE - width + 1), dice.randrange(4)
        hidden = sum(
            max(0, min(left + width, box[2]) - max(left, box[0]))
            * max(0, min(top + height, box[3]) - max(top, box[1]))
            for box in boxes
        )
        if hidden < least:
            best, least = (left, top), hidden
        if not hidden:
            break
    return best
