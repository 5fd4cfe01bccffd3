"""What is around the things of a picture: sky, ground, flowers, weather and the light over all."""

from collections.abc import Collection, Sequence

from imgkit.local.painter import background
from imgkit.local.painter.background.shapes import Frame
from imgkit.local.painter.background.sites import FRONTS
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.palette import in_another_mood, snowed
from imgkit.local.painter.placing.furnishing import furnished
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.setting import Setting
from imgkit.local.painter.sites import sites


class Surroundings:
    """The surroundings of one picture, as SVG fragments.

    Args:
        setting: Where and when it takes place.
        light: The light of the hour.
        dice: What shapes the ground.
        weather_dice: What shapes the sky, the flowers and the weather.
        size: Width and height of the picture, in pixels.
        named: The kinds of things that stand in it, and need not be there twice.
    """

    def __init__(  # noqa: PLR0917 (what a picture is made of)
        self,
        setting: Setting,
        light: Light,
        dice: Dice,
        weather_dice: Dice,
        size: tuple[int, int],
        named: Collection[str] = (),
    ) -> None:
        self._setting = setting
        self._light = light
        self._dice = dice
        self._weather_dice = weather_dice
        self._width, self._height = size
        self._named = named
        # Dark colours have to change more to be seen to; and each hour has other skies.
        self._mood = 2.0 if light.lamps else 1.0 if light.hour == "day" else 1.5
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
            unwanted=self._setting.unwanted,
        )
        drawn = in_another_mood(drawn, self._weather_dice, "sky", self._mood)
        return self._mirrored(drawn) if mirrored else drawn

    def _place(self) -> str:
        """Return which ground of the background's it is: a kitchen, a pool without water."""
        if self._setting.ground == "pool" and "sea" in self._setting.unwanted:
            return "empty-pool"
        site = sites().get(self._setting.site or "")
        if site is not None and site.paint:
            return site.paint
        indoors = self._setting.interior if self._setting.ground in {"room", "city"} else None
        return indoors or self._setting.ground

    def ground(self) -> str:
        """Return the ground and what rises far behind it."""
        drawn = background.ground(
            self._place(),
            self._dice,
            *self._frame,
            season=self._setting.season,
            unwanted=self._setting.unwanted,
        )
        if "snow" in self._setting.weather:
            drawn = snowed(drawn)
        drawn = in_another_mood(drawn, self._dice, self._setting.ground, self._mood)
        mirrored = self._dice.evenly().choose("mirrored ground", (False, True), (5, 3))
        drawn = self._mirrored(drawn) if mirrored else drawn
        return drawn + self._furniture() + self._fog_behind()

    def front(self) -> str:
        """Return what lies between all that is far and all that is near: a railing, a roof."""
        site = sites().get(self._setting.site or "")
        if site is None or not site.front:
            return ""
        frame = Frame(self._width, self._height, self._setting.horizon * self._height)
        drawn = FRONTS[site.front](self._dice, self._light, frame)
        drawn = in_another_mood(drawn, self._dice, self._setting.ground, self._mood)
        return snowed(drawn) if "snow" in self._setting.weather else drawn

    def _furniture(self) -> str:
        """Return what stands about in the place, behind all that is asked for."""
        site = sites().get(self._setting.site or "")
        if site is None:
            return ""
        frame = Frame(self._width, self._height, self._setting.horizon * self._height)
        drawn = furnished(
            site,
            self._dice.part("furniture"),
            self._light,
            frame,
            unwanted=self._setting.unwanted,
            named=self._named,
        )
        return snowed(drawn) if "snow" in self._setting.weather else drawn

    def foreground(self, left: float, right: float) -> str:
        """Return what frames a view that nothing near stands in.

        Args:
            left: Which share of the width is free on the left.
            right: Which share is free on the right.
        """
        site = sites().get(self._setting.site or "")
        if site is not None and site.paint:
            return ""
        drawn = background.foreground(
            self._setting.ground,
            self._dice,
            *self._frame,
            free=(left, right),
            season=self._setting.season,
            unwanted=self._setting.unwanted,
        )
        return snowed(drawn) if "snow" in self._setting.weather else drawn

    def flowers(self, kinds: tuple[str, ...], colours: tuple[str, ...] = ()) -> str:
        """Return flowers that grow on the ground; in the colours asked for, where there are any."""
        return "".join(
            background.flowers(
                kind, self._weather_dice, *self._frame, keep_clear=[], colours=colours
            )
            for kind in kinds
        )

    def fog(self) -> str:
        """Return the thin fog before all that is far; empty in clear weather."""
        if "fog" not in self._setting.weather:
            return ""
        return self._veil("far-fog", (0.05, 0.12, 0.3, 0.0))

    def _fog_behind(self) -> str:
        """Draw the thick fog: what is asked for stands before it, and is seen clearly."""
        if "fog" not in self._setting.weather:
            return ""
        veil = self._all_over(f'fill="{self._light.haze}" fill-opacity=".28"')
        return veil + self._weather("fog")

    def weather(self) -> str:
        """Return the rain and the snow in front of everything, and what fog is there too."""
        falling = "".join(self._weather(one) for one in self._setting.weather if one != "fog")
        return (self._near_fog() if "fog" in self._setting.weather else "") + falling

    def outside(self, windows: Sequence[Part]) -> str:
        """Return the rain and the snow that one sees through the windows of a room.

        Args:
            windows: The boxes of the windows, in pixels.
        """
        falling = "".join(self._weather(one) for one in self._setting.outside)
        return "".join(self._behind_glass(at, one, falling) for at, one in enumerate(windows))

    def _behind_glass(self, at: int, window: Part, falling: str) -> str:
        """Return what falls behind the panes of a window, between its curtains."""
        wide, tall = window.right - window.left, window.bottom - window.top
        pane = (
            f'x="{window.left + 0.3 * wide:.1f}" y="{window.top + 0.12 * tall:.1f}" '
            f'width="{0.4 * wide:.1f}" height="{0.72 * tall:.1f}"'
        )
        return (
            f'<clipPath id="pane-{at}"><rect {pane}/></clipPath><g clip-path="url(#pane-{at})">'
            f'<rect {pane} fill="#7f94ad" fill-opacity=".4"/>{falling}</g>'
            if falling
            else ""
        )

    def _near_fog(self) -> str:
        """Draw the little fog that is in front of near things: none of it at their feet."""
        return self._veil("near-fog", (0.0, 0.0, 0.2, 0.0))

    def _veil(self, name: str, strengths: tuple[float, float, float, float]) -> str:
        """Draw fog that is thickest at the horizon, from the top of the picture to our feet."""
        places = (0.0, 0.3 * self._setting.horizon, self._setting.horizon, 0.95)
        stops = "".join(
            f'<stop offset="{offset:.3f}" stop-color="{self._light.haze}" '
            f'stop-opacity="{strength}"/>'
            for offset, strength in zip(places, strengths, strict=True)
        )
        return (
            f'<linearGradient id="{name}" x2="0" y2="1">{stops}</linearGradient>'
            + self._all_over(f'fill="url(#{name})"')
        )

    def _weather(self, kind: str) -> str:
        return background.weather(kind, self._weather_dice, *self._frame)

    def _mirrored(self, svg: str) -> str:
        return f'<g transform="translate({self._width} 0) scale(-1 1)">{svg}</g>'

    def _all_over(self, look: str) -> str:
        return f'<rect width="{self._width}" height="{self._height}" {look}/>'
