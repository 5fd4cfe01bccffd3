"""Where and when a picture takes place: what the prompt says, and for the rest, the dice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.descending import DESCENDING, is_wintry
from imgkit.local.painter.placing.hanging import HUNG, OVERHEAD, hung_on_a_wall
from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.seasons import SEASONS
from imgkit.local.painter.sites import site_of
from imgkit.local.painter.things import Kind, is_a, kinds

_CLOUDS = {"sunny": (0.0, 0.15, 0.3), "cloudy": (0.7, 0.9, 1.0), "rain": (0.8, 0.95, 1.0)}
_OPEN = (0.1, 0.4, 0.8)
"""The clouds where the prompt says nothing of them."""

_HOURS = ("day", "morning", "evening", "dawn", "night")
"""Night only where it is asked for, and where the dice are wild."""
_OFTEN = (6.0, 4.0, 3.5, 2.0)
"""How often each of the others is: so that seeds in a row do not show the same hour."""

_ROOMS = {
    "bathtub": "bathroom",
    "board": "classroom",
    "bookcase": "library",
    "books": "library",
    "control-panel": "spacecraft",
    "fridge": "kitchen",
    "school-desk": "classroom",
    "shelf": "library",
    "sink": "kitchen",
    "stage": "hall",
    "stove": "kitchen",
    "toilet": "bathroom",
    "dungeon-door": "dungeon",
    "toolbox": "garage",
}
"""What tells which room a room is."""


_SHINING = frozenset({"sun-face", "moon-face"})
"""What is the sun or the moon itself."""
_DEEP = (0.46, 0.4, 0.54)
"""Where the horizon is above deep water."""
_MANY = 4  # things need more floor than wall
_DRY = frozenset({"meadow", "forest"})
"""Where what swims needs a lake."""
_OF_A_CITY = frozenset({"fountain", "market-stall", "cottage", "church", "skyscraper"})
"""What stands on a square, and shows by itself where it is."""
_BARE = frozenset({"armchair", "table", "window", "shelf", "picture-frame"})
"""What a bare room is without."""


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
        season: The season, where it has a look of its own.
        interior: The ground of the background's that a room is, where what stands in it tells.
        site: What the place looks like: an entry of ``sites.toml``.
        outside: The weather that is seen through the windows of a room.
        unwanted: What the prompt wants to be without.
    """

    hour: str
    ground: str
    weather: tuple[str, ...]
    clouds: float
    sun: bool
    sun_x: float
    horizon: float
    season: str | None = None
    interior: str | None = None
    unwanted: tuple[str, ...] = ()
    site: str | None = None
    outside: tuple[str, ...] = ()


_FALLING = frozenset({"rain", "snow"})
_CITY_BRIDGES = frozenset({"palace-bridge", "tower-bridge"})
_POTTED = frozenset({"christmas-tree"})
"""The trees that stand in rooms."""


def decide(scene: Scene, dice: Dice) -> Setting:
    """Settle what a scene leaves open.

    Args:
        scene: The scene.
        dice: What settles it.

    Returns:
        The setting.
    """
    drawn = [hung_on_a_wall(kinds()[thing.kind], thing) for thing in scene.things]
    even = dice.evenly().part(scene.about)
    seen_at = next((kind.hour for kind in drawn if kind.hour), None)
    dice_hour = even.choose("hour", _HOURS, (*_OFTEN, 5 * dice.wildness))
    hour = scene.hour or seen_at or dice_hour
    cover = next((_CLOUDS[one] for one in scene.weather if one in _CLOUDS), _OPEN)
    if cover is _OPEN:  # a clear sky, some clouds, or many
        cover = even.choose("cover", (cover, (0.0, 0.08, 0.2), (0.7, 0.9, 1.0)), (4, 2.5, 2.5))
    left = even.choose("sun side", (False, True), (5, 4))
    sun_x = max(even.number("sun", 0.04, 0.2, 0.44), 0.03)
    # From eye level, from above, or from the grass: this changes a picture at first glance.
    views = _DEEP if _is_seen_below(scene) else _views(drawn)
    view = even.choose("view", views, (4, 2.6, 2.6))
    horizon = even.number("horizon", view - 0.05, view, view + 0.05)
    horizon += even.odd("odd horizon", -0.2, 0.2)
    swims = any(thing.pose in {"swimming", "diving"} for thing in scene.things)
    ground = (
        _indoors(scene)
        or scene.ground
        or ("sea" if swims or any(map(_leaps_out, scene.things)) else None)
        or _home(_free(scene))
        or _slope(scene)
        or _anywhere(scene, drawn, even)
    )
    falling = () if ground == "room" else scene.weather
    if ground == "mountains" and is_wintry(scene):  # skiers need snow
        falling = (*falling, "snow")
    if ground in _DRY and any(map(_needs_water, scene.things)):
        ground = "lake"  # carps in a garden
    return Setting(
        hour=hour,
        ground=ground,
        weather=tuple(one for one in falling if one in {"fog", "rain", "snow", "sand"}),
        clouds=min(max(even.number("clouds", *cover), 0.0), 1.0),
        sun=not {"rain", "snow", "cloudy", "sand"} & set(scene.weather)
        and "moon" not in scene.unwanted
        and not any(kind.name in _SHINING for kind in drawn),
        sun_x=sun_x if left else 1 - sun_x,
        horizon=min(max(horizon, 0.34), 0.82),
        season=scene.season if scene.season in SEASONS else None,
        interior=_downtown(scene, drawn)
        if ground == "city"
        else _interior(drawn) or ("bare" if _BARE & set(scene.unwanted) else None),
        unwanted=scene.unwanted,
        site=_site(scene, ground, drawn),
        outside=tuple(one for one in scene.weather if one in _FALLING and ground == "room"),
    )


def _site(scene: Scene, ground: str, drawn: Sequence[Kind]) -> str | None:
    """Return what the place looks like: a river at which a monument stands has quays."""
    if site_of(scene, ground) is not None:
        return scene.site
    in_a_city = any(
        (kind.role == "monument" and kind.home == "city") or kind.name in _CITY_BRIDGES
        for kind in drawn
    )
    return "quays" if ground == "river" and in_a_city else None


def _indoors(scene: Scene) -> str | None:
    """Return a room where something is on a windowsill, though it may snow outside."""
    carriers = (
        scene.things[thing.link.to[0]].kind
        for thing in scene.things
        if thing.link is not None and thing.link.relation in {"on", "in"} and thing.link.to
    )
    hangs = any(thing.pose in {HUNG, OVERHEAD} for thing in scene.things)
    on_a_wall = scene.ground is None and hangs
    return "room" if on_a_wall or any(kinds()[kind].hangs for kind in carriers) else None


def _leaps_out(thing: Thing) -> bool:
    """Say whether a fish is above the water that it leaps out of."""
    kind = kinds()[thing.kind]
    return thing.pose == "jumping" and kind.alive and kind.role == "water"


def _slope(scene: Scene) -> str | None:
    """Return where there is a slope for who goes down one."""
    if all(thing.pose not in DESCENDING for thing in scene.things):
        return None
    return "snow" if is_wintry(scene) else "meadow"


def _interior(drawn: Sequence[Kind]) -> str | None:
    """Return which room a room is; it has no second window where one is asked for."""
    if any(kind.hangs for kind in drawn):
        return "bare"
    return next((_ROOMS[kind.name] for kind in drawn if kind.name in _ROOMS), None)


def _downtown(scene: Scene, drawn: Sequence[Kind]) -> str | None:
    """Return a city of tall houses, where no monument shows which city and no tree which season."""
    if scene.season in SEASONS:
        return None
    shown = any(kind.role == "monument" or kind.name in _OF_A_CITY for kind in drawn)
    return None if shown else "downtown"


def _is_seen_below(scene: Scene) -> bool:
    """Say whether something swims under a boat, and needs deep water."""
    return any(
        thing.link is not None
        and thing.link.relation == "under"
        and any(kinds()[scene.things[one].kind].role == "water" for one in thing.link.to)
        for thing in scene.things
    )


def _views(drawn: Sequence[Kind]) -> tuple[float, float, float]:
    """Return where the horizon can be: low where there is much to show above it."""
    if any(kind.hangs for kind in drawn):  # a window needs a wall
        return (0.62, 0.58, 0.66) if len(drawn) > _MANY else (0.74, 0.68, 0.78)
    roles = {kind.role for kind in drawn}
    if "monument" in roles:
        return 0.69, 0.6, 0.78
    if roles == {"air"}:
        return 0.74, 0.64, 0.82
    return 0.58, 0.45, 0.71


def _free(scene: Scene) -> list[Kind]:
    """Return what is in nothing else, and in no hand: the fish in a bowl needs no sea."""
    return [kinds()[thing.kind] for thing in scene.things if not _is_kept(thing)]


def _needs_water(thing: Thing) -> bool:
    kind, apart = kinds()[thing.kind], thing.link is not None and thing.link.relation == "over"
    return kind.role == "water" and kind.alive and not (apart or _is_kept(thing))


def _is_kept(thing: Thing) -> bool:
    link, alive = thing.link, kinds()[thing.kind].alive
    kept = {"held by", "on"} if alive and kinds()[thing.kind].role == "water" else {"held by"}
    inside = link is not None and (link.relation == "in" or (alive and link.relation in kept))
    return link is not None and inside and bool(link.to)


def _home(drawn: Iterable[Kind]) -> str | None:
    """Return the ground that most needs to be there: water for boats, then that of monuments."""
    drawn = list(drawn)
    outside = any(is_a(kind.name, "tree") and kind.name not in _POTTED for kind in drawn)
    homes = [
        (kind.role != "water", kind.role != "monument", kind.home)
        for kind in drawn
        if kind.home and not (outside and kind.home == "room")  # a piano under a lemon tree
    ]
    if {(False, True, "sea"), (True, False, "city")} <= set(homes):  # seen from a boat
        return "river"
    return min(homes, key=lambda home: home[:2])[2] if homes else None


def _anywhere(scene: Scene, drawn: Sequence[Kind], dice: Dice) -> str:
    if "snow" in scene.weather:
        return "snow"
    if drawn and all(kind.role == "air" for kind in drawn):  # no treetops in front of the sky
        return dice.choose("ground", ("meadow", "mountains", "beach"), (4, 3, 3))
    return dice.choose("ground", ("meadow", "mountains", "forest", "beach"), (4, 3, 3, 2))
