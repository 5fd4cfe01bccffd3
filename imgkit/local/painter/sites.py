"""The sites of ``sites.toml``: what a place looks like that is more than its ground."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from imgkit.local.painter.scene import Scene


@dataclass(frozen=True)
class Furniture:
    """What stands about in a site, behind all that a prompt asks for.

    Args:
        kind: What it is.
        across: Where each of it stands, as a share of the width.
        tall: How high it is, as a share of the height of the picture.
        near: How near it stands: 0 is the horizon, 1 the lower edge.
    """

    kind: str
    across: tuple[float, ...]
    tall: float
    near: float = 0.06


@dataclass(frozen=True)
class Site:
    """One entry of ``sites.toml``, whose header says what each field means."""

    ground: str
    paint: str = ""
    front: str = ""
    things: tuple[Furniture, ...] = ()
    goods: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    also: Mapping[str, int] = field(default_factory=dict)

    def lies_on(self, ground: str) -> bool:
        """Say whether it can be on a ground: a village can also be by a lake."""
        return ground == self.ground or not (self.paint or "room" in {ground, self.ground})


@cache
def sites() -> dict[str, Site]:
    """Return all sites by name."""
    text = files(__package__).joinpath("sites.toml").read_text(encoding="utf-8")
    return {name: _site(entry) for name, entry in tomllib.loads(text).items()}


def _site(entry: Mapping[str, Any]) -> Site:
    lists = {name: tuple(value) for name, value in entry.items() if isinstance(value, list)}
    things = tuple(
        Furniture(**{**one, "across": tuple(one["across"])}) for one in entry.get("things", ())
    )
    return Site(**{**entry, **lists, "things": things})


@cache
def rooms_of() -> dict[str, str]:
    """Return the site that one is in inside each kind of building."""
    return {kind: name for name, site in sites().items() for kind in site.inside}


def site_of(scene: Scene, ground: str) -> Site | None:
    """Return the site of a scene; None where it is on another ground.

    Args:
        scene: The scene.
        ground: Where it takes place.
    """
    site = sites().get(scene.site or "")
    return site if site is not None and site.lies_on(ground) else None
