"""People in a role, a king or a cook, drawn from their entries in ``roles.toml``."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.people.asked import as_asked, beard_of
from imgkit.local.painter.people.body import BUILDS, Build, lifted, pose_body
from imgkit.local.painter.people.clothes import Clothes
from imgkit.local.painter.people.face import Features, hair_styles, throw_features
from imgkit.local.painter.people.figure import Figure, Part, draw_figure
from imgkit.local.painter.people.garments import dressed
from imgkit.local.painter.people.masks import BEARDS
from imgkit.local.painter.people.stock import CARRIED, HATS, TAILS, WORN
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_STATURES = {
    "baby": Build(66, 17, 9, 9.5, 14, 6.6, 0.5),
    "dwarf": Build(104, 20, 14.5, 15, 24, 9.6, 1),
    "giant": Build(250, 24, 25, 21, 104, 14, 1.5),
    "seated": Build(128, 19.5, 15.5, 13.5, 31, 9.2, 1),
    "afloat": Build(76, 19.5, 15.5, 13.5, 2, 9.2, 1),
    "sumo": Build(168, 22, 24, 25, 60, 14, 1),
    "stout": Build(164, 21, 17.5, 17, 66, 11, 1),
}
_OWN_POSES = frozenset({"standing", "walking", "sitting"})
"""The poses that the dice choose; a role can have one of its own instead."""

_FILES = ("roles.toml", "players.toml", "tales.toml", "beings.toml", "callings.toml")


@dataclass(frozen=True)
class Role:
    """One entry of ``roles.toml`` or another of the files; that one says what each field means."""

    who: str
    kind: str
    colours: Sequence[str]
    accent: Sequence[str]
    styles: Sequence[str]
    age: str = ""
    stature: str = ""
    shirt: str = "main"
    legs: str = "main"
    shoes: str = "#8a4f3c"
    hands: str = ""
    skin: str = ""
    strands: Sequence[str] = ()
    back: Sequence[str] = ()
    front: Sequence[str] = ()
    nape: Sequence[str] = ()
    head: Sequence[str] = ()
    tail: str = ""
    carried: str = ""
    beside: bool = False
    played: bool = False
    pose: str = ""
    lift: float = 0
    short: bool = False
    feet: Sequence[str] = ()
    astride: str = ""
    arms: tuple[str, str] | None = None


def _favourite(dice: Dice, name: str, options: Sequence[str]) -> str:
    """Choose one of the options, the first three times as likely as each of the others."""
    return dice.choose(name, options, (3, *[1] * (len(options) - 1)))


def _features(role: Role, dice: Dice, age: str, gender: str | None) -> Features:
    features = throw_features(dice, gender or role.who, age)
    styles = role.styles
    if gender:
        fitting = hair_styles(gender, age)
        styles = [style for style in role.styles if style in fitting] or fitting
    style = _favourite(dice, "role's hair style", styles)
    strands = features.strands
    if role.strands and (role.age == age or age != "old"):  # an old pirate is grey
        strands = _favourite(dice, "role's hair", role.strands)
    skin = role.skin or features.skin
    return replace(
        features, skin=skin, style=style, strands=strands, moustache=False, glasses=False
    )


def _clothes(role: Role, dice: Dice, colour: str | None, features: Features) -> Clothes:
    main = colour or _favourite(dice, "role's colour", role.colours)
    named = {"main": main, "skin": features.skin}

    def paint(wanted: str) -> str:
        return named.get(wanted, wanted)

    return Clothes(
        kind=role.kind,
        main=main,
        shirt=paint(role.shirt),
        legs=paint(role.legs),
        shoes=paint(role.shoes),
        extra="plain",
        hands=role.hands,
        short=role.short,
    )


def _kept(names: Sequence[str], age: str, look: Look, *, aged: bool = False) -> list[str]:
    """Return what is worn: no beard by a child, and no hat of their own by who wears another."""
    beardless = age == "child" or look.gender == "woman"
    asked = beard_of(look)
    if aged and look.gender != "woman" and BEARDS.isdisjoint(names):  # an old pirate
        asked = asked or ("short-beard",)
    if asked:
        names, beardless = [*asked, *(name for name in names if name not in BEARDS)], False
    left_out = {*(BEARDS if beardless else ()), *(HATS if look.hatless else ())}
    return [name for name in names if name not in left_out]


def _ages(role: Role, age: str) -> bool:
    """Say whether a role that has any age, and a man's face as well as another one, is old."""
    return age == "old" and not role.age and role.who != "woman"


def _accent(role: Role, dice: Dice, look: Look) -> str:
    """Choose the colour of the trims; a blue drummer has blue drums."""
    if look.colour and role.beside and role.played:
        return look.colour
    return _favourite(dice, "role's accent", role.accent)


def _hands_free(role: Role) -> frozenset[str]:
    """Return the poses in which a role has what it carries."""
    if role.carried == "ball":
        return frozenset({"standing", "kicking"})
    if not role.played:
        return frozenset({"standing"})
    return frozenset({"standing", "walking"} if role.beside else _OWN_POSES | {"riding"})


def _behind(role: Role, pose: str) -> Sequence[str]:
    """Return what a role has behind it; what it rides only while it rides that."""
    return [*role.back, role.astride] if role.astride and pose == role.pose else role.back


def _draw(role: Role, dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a person in a role, in three-quarter view, looking right."""
    role = _skinned(_with_tool_of(role, look.player), look.colour)
    asked = look.age if look.age in BUILDS else "adult"
    age = asked if asked == "child" else role.age or asked  # "a boy wizard"
    afloat = role.stature == "afloat" and look.pose not in _OWN_POSES
    role = replace(role, stature="") if afloat else role
    build = _STATURES.get(role.stature) if age == role.age or asked == "adult" else None
    features = _features(role, dice, age, look.gender)
    features = as_asked(features, look)
    # The clothes of a blue troll are darker than its skin, so that one sees both.
    coat = shade(look.colour, -0.25) if role.skin and look.colour else look.colour
    clothes = _clothes(role, dice, coat, features)
    pose = role.pose if role.pose and look.pose in _OWN_POSES else look.pose
    carries = bool(role.carried) and pose in _hands_free(role)
    stretches = carries and not role.beside and role.arms is None
    busy = carries and role.played
    body = pose_body(age, "holding" if stretches else pose, dice, build, role.arms, busy=busy)
    body = lifted(body, role.lift if pose == role.pose else 0)
    figure = Figure(
        body,
        features,
        clothes,
        accent=_accent(role, dice, look),
        back=tuple(WORN[name] for name in _behind(role, pose)),
        legs=(TAILS[role.tail],) if role.tail else (),
        feet=tuple(WORN[name] for name in role.feet),
        carried=(CARRIED[role.carried],) if carries else (),
        front=tuple(WORN[name] for name in role.front),
        nape=tuple(WORN[name] for name in _kept(role.nape, age, look)),
        head=tuple(WORN[name] for name in _kept(role.head, age, look, aged=_ages(role, age))),
        holds=stretches or look.pose == "holding" or busy,
        gives_place=look.pose == "holding",
    )
    figure = dressed(figure, look.garments, dice)
    return draw_figure(Sketch(0.8 if body.build.height < 120 else 0.95), figure)


def _skinned(role: Role, colour: str | None) -> Role:
    """Give a being with a skin of its own the skin that was asked for: "a blue troll"."""
    if not role.skin or not colour:
        return role

    def paint(part: str) -> str:
        return colour if part == role.skin else part

    return replace(
        role,
        skin=colour,
        shirt=paint(role.shirt),
        legs=paint(role.legs),
        shoes=paint(role.shoes),
        hands=paint(role.hands),
    )


def _with_tool_of(role: Role, player: str) -> Role:
    """Give a role what another one has in its hands, and its way to hold it."""
    if not player:
        return role
    other = _entries()[player]
    return replace(
        role,
        carried=other.carried,
        arms=other.arms,
        played=True,
        beside=other.beside,
        pose=other.pose,
        lift=other.lift,
        stature=other.stature or role.stature,
    )


@dataclass(frozen=True)
class Tool:
    """What a player has in the hands.

    Args:
        part: What draws it.
        arms: What the near and the far arm do with it.
        build: The measures of whoever sits at it; None for any.
        accents: Its colours, the likeliest first.
        stays: Whether it stands on the ground, and the player beside it or behind it; or whether
            nobody can sit with it.
        lift: How high the player is over the ground.
    """

    part: Part
    arms: tuple[str, str] | None
    build: Build | None
    accents: Sequence[str]
    stays: bool
    lift: float = 0


def tool_of(player: str) -> Tool:
    """Return what a player has in the hands."""
    role = _entries()[player]
    build = _STATURES.get(role.stature)
    stays = role.beside or bool(role.lift)
    return Tool(CARRIED[role.carried], role.arms, build, role.accent, stays, role.lift)


@cache
def _entries() -> Mapping[str, Role]:
    entries: dict[str, dict[str, Any]] = {}
    for name in _FILES:
        entries |= tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
    return {name: Role(**entry) for name, entry in entries.items()}


def _roles() -> dict[str, Callable[[Dice, Look, Light], Drawing]]:
    return {name: partial(_draw, role) for name, role in _entries().items()}


ROLES: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(_roles())
"""Every role by its name."""
