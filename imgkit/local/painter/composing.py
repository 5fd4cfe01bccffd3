"""Composes a picture: from a scene to one SVG, layer by layer."""

from collections.abc import Sequence
from dataclasses import dataclass

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light, light_at
from imgkit.local.painter.lighting import flattened, lit
from imgkit.local.painter.looks.shadows import shadow, shadow_paint
from imgkit.local.painter.looks.water import swimming
from imgkit.local.painter.placing.arranging import arranged
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.placing.grouping import Grouping
from imgkit.local.painter.placing.layout import lay_out
from imgkit.local.painter.placing.leads import leads
from imgkit.local.painter.placing.placed import Placed, Stage
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.seasons import light_in
from imgkit.local.painter.setting import Setting, decide
from imgkit.local.painter.signboard import place_signboard
from imgkit.local.painter.surroundings import Surroundings


@dataclass(frozen=True)
class Composition:
    """A picture as SVG, and what is where in it.

    Args:
        layers: The SVG fragments: the sky, the ground, what is far, and all the rest.
        width: Of the picture, in pixels.
        height: Of the picture, in pixels.
        setting: Where and when it takes place.
        placed: Its groups at their places.
        stage: What they are placed on.
    """

    layers: tuple[str, ...]
    width: int
    height: int
    setting: Setting
    placed: tuple[Placed, ...]
    stage: Stage

    @property
    def parts(self) -> tuple[Part, ...]:
        """The boxes of its things, in pixels."""
        return tuple(part for one in self.placed for part in one.parts)

    def svg(self, layers: int | None = None) -> str:
        """Return the picture as SVG.

        Args:
            layers: How many of the layers to show, from the sky on; all where not given.
        """
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
            f'viewBox="0 0 {self.width} {self.height}">'
            f"{''.join(self.layers[:layers])}</svg>"
        )


def compose(
    scene: Scene,
    size: tuple[int, int],
    dice: Dice,
    weather_dice: Dice,
    setting: Setting | None = None,
) -> Composition:
    """Compose a scene.

    Args:
        scene: What to show.
        size: Width and height of the picture, in pixels.
        dice: What places and shapes the things and the ground.
        weather_dice: What shapes the clouds, the flowers and the weather.
        setting: Where and when it takes place; the dice decide where not given.

    Returns:
        The composition.
    """
    setting = setting or decide(scene, dice)
    light = light_in(setting.season, light_at(setting.hour))
    scene = arranged(scene)
    stage = Stage(scene, setting, dice, *size)
    groups = Grouping(scene, dice, light, setting.ground).groups()
    placed = [one for one in lay_out(stage, groups) if not scene.things[one.group.thing].removed]
    board = place_signboard(stage, placed)
    boards = [] if board is None else [board]
    about = scene.about
    named = {one.kind for one in scene.things if one.later is None}
    around = Surroundings(setting, light, dice.part(about), weather_dice.part(about), size, named)
    layers = (
        f"<defs>{shadow_paint(light)}</defs>{around.sky()}",
        around.ground(),
        _drawn(stage, light, [one for one in placed if one.far])
        + around.front()
        + around.outside([one.main for one in placed if one.group.kind.hangs])
        + around.flowers(scene.flowers, scene.flower_colours)
        + _framed(around, stage, placed)
        + around.fog(),
        _drawn(stage, light, [*boards, *(one for one in placed if not one.far)]) + around.weather(),
    )
    shown = tuple(flattened(lit(layer, light)) for layer in layers)
    return Composition(shown, *size, setting, tuple(placed), stage)


def _framed(around: Surroundings, stage: Stage, placed: Sequence[Placed]) -> str:
    """Return what frames a monument that stands alone."""
    alone = [one for one in placed if stage.scene.things[one.group.thing].later is None]
    if not alone or not all(one.far for one in alone):
        return ""
    left = min(one.box.left for one in alone) / stage.width
    right = 1 - max(one.box.right for one in alone) / stage.width
    return around.foreground(left, right)


def overlay(
    scene: Scene, size: tuple[int, int], dice: Dice, setting: Setting
) -> tuple[str, tuple[Placed, ...]]:
    """Draw the things of a scene with nothing behind them.

    Args:
        scene: The things; those that are marked as removed are left out.
        size: Width and height of the picture, in pixels.
        dice: What shapes the things.
        setting: The light that they stand in.

    Returns:
        The SVG, and where the things are.
    """
    light = light_in(setting.season, light_at(setting.hour))
    scene = arranged(scene)
    stage = Stage(scene, setting, dice, *size)
    groups = Grouping(scene, dice, light, setting.ground).groups()
    placed = [one for one in lay_out(stage, groups) if not scene.things[one.group.thing].removed]
    drawn = Composition(
        (flattened(f"<defs>{shadow_paint(light)}</defs>{_drawn(stage, light, placed)}"),),
        *size,
        setting,
        tuple(placed),
        stage,
    )
    return drawn.svg(), drawn.placed


def _drawn(stage: Stage, light: Light, placed: list[Placed]) -> str:
    shadows = "".join(shadow(stage, light, one) for one in placed)
    at_sea = stage.setting.ground == "sea"
    drawn = "".join(
        swimming(one, stage)
        if at_sea or stage.is_afloat(one.group) or stage.is_in_water(one)
        else one.svg
        for one in placed
    )
    return shadows + drawn + leads(stage, placed)
