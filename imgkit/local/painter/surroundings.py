"""What is around the things of a picture: sky, ground, flowers, weather and the light over all."""

from imgkit.local.painter import background
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.setting import Setting


class Surroundings:
    """The surroundings of one picture, as SVG fragments.

    Args:
        setting: Where and when it takes place.
        light: The light of the hour.
        dice: What shapes the ground.
        weather_dice: What shapes the sky, the flowers and the weather.
        size: Width and height of the picture, in pixels.
    """

    def __init__(
        self,
        setting: Setting,
        light: Light,
        dice: Dice,
        weather_dice: Dice,
        size: tuple[int, int],
    ) -> None:
        self._setting = setting
        self._light = light
        self._dice = dice
        self._weather_dice = weather_dice
        self._width, self._height = size
        self._frame = (light, *size, setting.horizon * size[1])

    def sky(self) -> str:
        """Return the sky."""
        mirrored = self._weather_dice.choose("mirrored sky", (False, True))
        sun_x = 1 - self._setting.sun_x if mirrored else self._setting.sun_x
        drawn = background.sky(
            self._weather_dice,
            *self._frame,
            clouds=self._setting.clouds,
            sun=self._setting.sun,
            sun_x=sun_x * self._width,
        )
        return self._mirrored(drawn) if mirrored else drawn

    def ground(self) -> str:
        """Return the ground and what rises far behind it."""
        drawn = background.ground(self._setting.ground, self._dice, *self._frame)
        mirrored = self._dice.choose("mirrored ground", (False, True))
        return self._mirrored(drawn) if mirrored else drawn

    def flowers(self, kinds: tuple[str, ...]) -> str:
        """Return flowers that grow on the ground."""
        return "".join(
            background.flowers(kind, self._weather_dice, *self._frame, keep_clear=[]).replace(
                "background-flower", f"background-{kind}"
            )
            for kind in kinds
        )

    def fog(self) -> str:
        """Return the fog over all that is far, the sky too; empty in clear weather."""
        if "fog" not in self._setting.weather:
            return ""
        veil = self._all_over(f'fill="{self._light.haze}" fill-opacity=".28"')
        return veil + self._weather("fog")

    def weather(self) -> str:
        """Return the rain and the snow in front of everything, and what fog is there too."""
        falling = "".join(self._weather(one) for one in self._setting.weather if one != "fog")
        return (self._near_fog() if "fog" in self._setting.weather else "") + falling

    def _near_fog(self) -> str:
        """Draw the little fog that is in front of near things: none of it at their feet."""
        stops = "".join(
            f'<stop offset="{offset}" stop-color="{self._light.haze}" stop-opacity="{opacity}"/>'
            for offset, opacity in ((0.25, 0), (self._setting.horizon, 0.26), (0.95, 0))
        )
        return (
            f'<linearGradient id="near-fog" x2="0" y2="1">{stops}</linearGradient>'
            + self._all_over('fill="url(#near-fog)"')
        )

    def _weather(self, kind: str) -> str:
        return background.weather(kind, self._weather_dice, *self._frame)

    def _mirrored(self, svg: str) -> str:
        return f'<g transform="translate({self._width} 0) scale(-1 1)">{svg}</g>'

    def _all_over(self, look: str) -> str:
        return f'<rect width="{self._width}" height="{self._height}" {look}/>'
