"""The light of the hour: what colour the sky, the ground, the haze and the shadows take."""

import functools
import tomllib
from dataclasses import dataclass
from importlib import resources

from imgkit.errors import OptionError


@dataclass(frozen=True)
class Light:
    """How the hour lights a picture.

    Args:
        hour: ``"dawn"``, ``"morning"``, ``"day"``, ``"evening"`` or ``"night"``.
        sky: The colours of the sky from the top to the horizon.
        sun: The colour of the sun or the moon.
        sun_height: Where it stands: 0 on the horizon, 1 at the top of the sky.
        haze: The colour that far things fade into.
        tint: A colour multiplied with the finished picture; its strength is ``tint_strength``.
        tint_strength: From 0 (no tint) to 1.
        shadow: The colour of cast shadows.
        shadow_length: How long a shadow is, in heights of the thing that casts it.
        lamps: Whether windows glow and stars shine.
    """

    hour: str
    sky: tuple[str, ...]
    sun: str
    sun_height: float
    haze: str
    tint: str
    tint_strength: float
    shadow: str
    shadow_length: float
    lamps: bool


def light_at(hour: str) -> Light:
    """Return the light of an hour, as ``lights.toml`` describes it.

    Args:
        hour: ``"dawn"``, ``"morning"``, ``"day"``, ``"evening"`` or ``"night"``.

    Returns:
        The light.

    Raises:
        OptionError: There is no such hour.
    """
    lights = _lights()
    if hour not in lights:
        raise OptionError(
            f"The painter knows no hour called {hour!r}.",
            remedy=f"Choose one of these: {', '.join(lights)}.",
        )
    return lights[hour]


@functools.cache
def _lights() -> dict[str, Light]:
    tables = tomllib.loads((resources.files(__package__) / "lights.toml").read_text("utf-8"))
    return {
        hour: Light(hour=hour, **{**table, "sky": tuple(table["sky"])})
        for hour, table in tables.items()
    }
