"""What pictures are painted on and with, as pixels: grain, blotches, soft edges, a shaking hand."""

from collections.abc import Callable

from PIL import Image, ImageChops, ImageEnhance, ImageFilter, ImageOps

from imgkit.local.painter.dice import Dice

Size = tuple[int, int]


def unit(size: Size) -> float:
    """Return how many pixels one unit is: 1 in a picture whose shorter side has 1024 pixels."""
    return min(size) / 1024


def grey(size: Size, level: int) -> Image.Image:
    """Return an even picture of one grey."""
    return Image.new("L", size, level)


def in_three(levels: Image.Image) -> Image.Image:
    """Return a picture in greys as one in red, green and blue."""
    return Image.merge("RGB", [levels] * 3)


def levelled(image: Image.Image, change: Callable[[int], float]) -> Image.Image:
    """Change the levels of all channels; what falls outside of 0 to 255 is cut off."""
    levels = [min(max(round(change(level)), 0), 255) for level in range(256)]
    return image.point(levels * len(image.getbands()))


def between(image: Image.Image, low: int, high: int) -> Image.Image:
    """Return a picture whose black and white have become two other levels."""
    return levelled(image, lambda level: low + (high - low) * level / 255)


def steep(image: Image.Image, middle: int, slope: float) -> Image.Image:
    """Return a picture with more contrast around a level, which becomes the middle grey."""
    return levelled(image, lambda level: 128 + (level - middle) * slope)


def soft(image: Image.Image, radius: float) -> Image.Image:
    """Blur a picture by so many pixels; large blurs are made on a smaller copy, to save time."""
    if radius < 4:
        return image.filter(ImageFilter.GaussianBlur(radius))
    fewer = 2 if radius < 12 else 4
    small = image.resize((image.width // fewer, image.height // fewer), Image.Resampling.BOX)
    blurred = small.filter(ImageFilter.GaussianBlur(radius / fewer))
    return blurred.resize(image.size, Image.Resampling.BILINEAR)


def calm(image: Image.Image) -> Image.Image:
    """Smooth small things away and keep the edges of large ones: a photo as a drawing."""
    small = image.resize([max(side // 2, 1) for side in image.size], Image.Resampling.BOX)
    smooth = small.filter(ImageFilter.MedianFilter(5)).filter(ImageFilter.MedianFilter(3))
    vivid = ImageOps.autocontrast(ImageEnhance.Color(smooth).enhance(1.5), cutoff=1)
    return vivid.resize(image.size, Image.Resampling.BICUBIC)


def tinted(image: Image.Image, levels: Image.Image) -> Image.Image:
    """Darken a picture in colours by a picture in greys."""
    return ImageChops.multiply(image, in_three(levels))


def outlines(image: Image.Image, reach: float) -> Image.Image:
    """Return how much each place differs from what is around it: bright lines on black.

    Args:
        image: The picture.
        reach: How far around to look, in pixels.
    """
    light = image.convert("L")
    return ImageChops.difference(light, soft(light, reach))


def noise(dice: Dice, name: str, size: Size, grain: float) -> Image.Image:
    """Return noise of all greys.

    Args:
        dice: What throws it.
        name: The name of the throw.
        size: Width and height, in pixels.
        grain: The size of its spots, in pixels.
    """
    across, down = (max(round(side / max(grain, 1)), 2) for side in size)
    spots = Image.frombytes("L", (across, down), dice.noise(name, across * down))
    return spots.resize(size, Image.Resampling.BILINEAR if grain < 8 else Image.Resampling.BICUBIC)


def blotches(dice: Dice, name: str, size: Size, grain: float) -> Image.Image:
    """Return soft noise of large spots with smaller ones in them, as clouds have.

    Args:
        dice: What throws it.
        name: The name of the throw.
        size: Width and height, in pixels.
        grain: The size of the largest spots, in pixels.
    """
    small = (max(size[0] // 4, 2), max(size[1] // 4, 2))
    mixed = noise(dice, name, small, grain / 4)
    for finer, share in ((2, 0.4), (4, 0.28), (8, 0.18)):
        spots = noise(dice, f"{name} {finer}", small, grain / 4 / finer)
        mixed = ImageChops.blend(mixed, spots, share)
    return mixed.filter(ImageFilter.GaussianBlur(1)).resize(size, Image.Resampling.BICUBIC)


def moved(image: Image.Image, right: int, down: int) -> Image.Image:
    """Move a picture to the right and down; its first column and row fill the gap."""
    width, height = image.size
    result = image.crop((-right, -down, width - right, height - down))
    if down:
        result.paste(image.crop((0, 0, width, 1)).resize((width, down)), (0, 0))
    if right:
        result.paste(result.crop((right, 0, right + 1, height)).resize((right, height)), (0, 0))
    return result


def shaken(image: Image.Image, dice: Dice, cell: float, reach: float) -> Image.Image:
    """Draw a picture as a hand does, which is never quite steady.

    Args:
        image: The picture.
        dice: What shakes the hand.
        cell: How far it goes until it strays again, in pixels.
        reach: How far it strays, in pixels.
    """
    step = max(round(cell), 4)
    across, down = -(-image.width // step), -(-image.height // step)
    thrown = dice.noise("shaken", 2 * (across + 1) * (down + 1))

    def corner(column: int, row: int) -> tuple[float, float]:
        at = 2 * (row * (across + 1) + column)
        right, lower = ((one - 127.5) / 127.5 * reach for one in thrown[at : at + 2])
        x, y = min(column * step, image.width), min(row * step, image.height)
        return x + right * (0 < column < across), y + lower * (0 < row < down)

    corners = [[corner(column, row) for column in range(across + 1)] for row in range(down + 1)]
    mesh = []
    for row in range(down):
        for column in range(across):
            right, lower = (column + 1) * step, (row + 1) * step
            box = (column * step, row * step, min(right, image.width), min(lower, image.height))
            upper, under = corners[row], corners[row + 1]
            quad = (upper[column], under[column], under[column + 1], upper[column + 1])
            mesh.append((box, tuple(value for place in quad for value in place)))
    return image.transform(image.size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)
