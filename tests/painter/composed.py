"""Prompts as scenes in words, and composed at a small size, for tests of what is drawn where."""

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Scene


def told(scene: Scene) -> list[str]:
    """Return each thing with its pose and its link, in words."""
    return [
        " ".join(
            [
                thing.kind,
                *([thing.pose] if thing.pose else []),
                *([thing.link.relation] if thing.link else []),
                *(scene.things[at].kind for at in (thing.link.to if thing.link else ())),
            ]
        )
        for thing in scene.things
    ]


def composed(prompt: str, seed: int = 1) -> Composition:
    """Compose a prompt, 320 pixels wide and high."""
    dice = Dice(seed, 0.7)
    return compose(read(prompt), (320, 320), dice, dice)
