"""Countries, cities and regions: the ground of each, and what one knows it by."""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files

from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import kinds

_SIGHTS = frozenset({"monument", "backdrop"})
_FIRM = _SIGHTS | {"water"}
"""The roles of things that do not leave their own ground: ships stay at sea in London too."""

_WATERS = frozenset({"river", "lake", "sea"})
_WITHOUT_SIGHTS = frozenset({"room", "space", "underwater"})


@dataclass(frozen=True)
class Region:
    """One entry of ``regions.toml``, whose header says what each field means."""

    ground: str
    adds: Mapping[str, int] = field(default_factory=dict)
    site: str | None = None


@cache
def regions() -> dict[str, Region]:
    """Return all regions by name."""
    text = files(__package__).joinpath("regions.toml").read_text(encoding="utf-8")
    return {name: Region(**entry) for name, entry in tomllib.loads(text).items()}


def in_region(scene: Scene, region: Region, removed: Collection[str]) -> Scene:
    """Put a scene into a region: on its ground, with what one knows it by.

    Args:
        scene: The scene; the ground and the monuments that it names come first.
        region: The region.
        removed: The kinds of things that the prompt wants to be without.

    Returns:
        The scene with a ground, and with what the region adds.
    """
    named = [kinds()[thing.kind] for thing in scene.things]
    afloat = region.ground in _WATERS  # a gondola lies on a canal, too
    homes = (
        kind.home
        for kind in named
        if (kind.role in _FIRM and not (afloat and kind.role == "water")) or kind.home == "street"
    )
    ground = scene.ground or next((home for home in homes if home), region.ground)
    if ground in _WITHOUT_SIGHTS:
        return replace(scene, ground=ground)
    left_out = {*removed, *(kind.name for kind in named), *(kind.of for kind in named)}
    if any(kind.role in _SIGHTS for kind in named):
        left_out |= {name for name in region.adds if kinds()[name].role in _SIGHTS}
    added = (Thing(kind, "", count) for kind, count in region.adds.items() if kind not in left_out)
    site = scene.site or (region.site if ground == region.ground else None)
    return replace(scene, ground=ground, site=site, things=(*scene.things, *added))
