"""Paints a prompt."""

from collections.abc import Iterator

from imgkit.local.painter.captions import caption
from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.metadata import Record, with_record
from imgkit.local.painter.painting import Painting
from imgkit.local.painter.parsing.prompts import scene_of
from imgkit.local.painter.placing.crowds import thinned
from imgkit.local.painter.placing.placed import Placed
from imgkit.local.painter.scene import Box, Scene
from imgkit.local.painter.styles import rendered


def paint(prompt: str, size: tuple[int, int], seed: int, temperature: float) -> Painting:
    """Paint a prompt.

    Args:
        prompt: What to paint, perhaps with instructions before it.
        size: Width and height, in pixels.
        seed: The same seed gives the same pixels.
        temperature: 0 paints the likeliest picture whatever the seed; 1 has the full spread.

    Returns:
        The painting.
    """
    scene = thinned(scene_of(prompt))
    dice = Dice(seed, temperature)
    composition = compose(scene, size, dice, dice)
    return _finished(scene, composition, seed, temperature)


def paint_in_stages(
    prompt: str, size: tuple[int, int], seed: int, temperature: float, stages: int
) -> Iterator[bytes | Painting]:
    """Paint a prompt, and show the picture while it grows.

    Args:
        prompt: What to paint.
        size: Width and height, in pixels.
        seed: The same seed gives the same pixels.
        temperature: 0 paints the likeliest picture whatever the seed; 1 has the full spread.
        stages: How many unfinished pictures to show, 0 to 3: the sky, then the ground on it,
            then what is far.

    Yields:
        Each unfinished picture as PNG, and last the painting.
    """
    scene = thinned(scene_of(prompt))
    dice = Dice(seed, temperature)
    composition = compose(scene, size, dice, dice)
    record = record_for(scene, composition, seed, temperature)
    for layers in range(1, min(stages, len(composition.layers) - 1) + 1):
        yield with_record(rendered(composition, layers), record)
    yield _finished(scene, composition, seed, temperature)


def record_for(scene: Scene, composition: Composition, seed: int, temperature: float) -> Record:
    """Return what a picture tells of itself.

    Args:
        scene: What it shows.
        composition: How it shows that.
        seed: The seed of its dice.
        temperature: The temperature of its dice.

    Returns:
        The record that goes into its text chunks.
    """
    return Record(
        scene=scene,
        setting=composition.setting,
        seed=seed,
        temperature=temperature,
        weather_seed=seed,
        boxes=boxes_of(composition.placed, (composition.width, composition.height)),
    )


def boxes_of(placed: tuple[Placed, ...], size: tuple[int, int]) -> tuple[tuple[int, Box], ...]:
    """Return which thing is where, as fractions of a picture of the given size."""
    width, height = size
    return tuple(
        (
            part.thing,
            Box(
                max(0.0, part.left / width),
                max(0.0, part.top / height),
                min(1.0, part.right / width),
                min(1.0, part.bottom / height),
            ),
        )
        for one in placed
        for part in one.parts
    )


def _finished(scene: Scene, composition: Composition, seed: int, temperature: float) -> Painting:
    record = record_for(scene, composition, seed, temperature)
    return Painting(
        image=with_record(rendered(composition), record),
        seed=seed,
        temperature=temperature,
        understood=scene.understood,
        not_drawn=scene.not_drawn,
        alt=caption(scene, composition.setting),
    )
