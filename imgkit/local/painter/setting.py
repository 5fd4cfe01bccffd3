"""Where and when a picture takes place: what the prompt says, and for the rest, the dice."""

from collections.abc import Iterable
from dataclasses import dataclass

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.things import Kind, kinds

_CLOUDS = {"sunny": (0.0, 0.15, 0.3), "cloudy": (0.7, 0.9, 1.0), "rain": (0.8, 0.95, 1.0)}


@dataclass(frozen=True)
class Setting:
    """Where and when a picture takes place.

    Args:
        hour: The hour of the light.
        ground: The ground of the background.
        weather: What is laid over the picture: ``"fog"``, ``"rain"`` and ``"snow"``.
        clouds: From 0, a clear sky, to 1.
        sun: Whether the sun or the moon is seen.
        sun_x: Where it stands, as a fraction of the width.
        horizon: Where the horizon lies, as a fraction of the height from the top.
    """

    hour: str
    ground: str
    weather: tuple[str, ...]
    clouds: float
    sun: bool
    sun_x: float
    horizon: float


def decide(scene: Scene, dice: Dice) -> Setting:
    """Settle what a scene leaves open.

    Args:
        scene: The scene.
        dice: What settles it.

    Returns:
        The setting.
    """
    drawn = [kinds()[thing.kind] for thing in scene.things]
    hour = scene.hour or dice.choose("hour", ("day", "morning", "evening", "dawn"), (6, 3, 2, 1))
    cover = next((_CLOUDS[one] for one in scene.weather if one in _CLOUDS), (0.1, 0.4, 0.8))
    left = dice.choose("sun side", (False, True))
    sun_x = max(dice.number("sun", 0.04, 0.2, 0.44), 0.03)
    stands_tall = any(kind.role == "monument" for kind in drawn)
    # From eye level, from above, or from the grass: this changes a picture at first glance.
    views = (0.69, 0.62, 0.76) if stands_tall else (0.58, 0.46, 0.7)
    view = dice.choose("view", views, (3, 2, 2))
    return Setting(
        hour=hour,
        ground=scene.ground or _home(drawn) or _anywhere(scene, dice),
        weather=tuple(one for one in scene.weather if one in {"fog", "rain", "snow"}),
        clouds=min(max(dice.number("clouds", *cover), 0.0), 1.0),
        sun=not {"rain", "snow", "cloudy"} & set(scene.weather),
        sun_x=sun_x if left else 1 - sun_x,
        horizon=min(max(dice.number("horizon", view - 0.05, view, view + 0.05), 0.34), 0.8),
    )


def _home(drawn: Iterable[Kind]) -> str | None:
    """Return the ground that most needs to be there: water for boats, then that of monuments."""
    homes = [
        (kind.role != "water", kind.role != "monument", kind.home) for kind in drawn if kind.home
    ]
    return min(homes, key=lambda home: home[:2])[2] if homes else None


def _anywhere(scene: Scene, dice: Dice) -> str:
    if "snow" in scene.weather:
        return "snow"
    return dice.choose("ground", ("meadow", "mountains", "forest", "beach"), (6, 2, 2, 1))
