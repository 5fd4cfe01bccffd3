"""People in a role, a king or a cook, drawn from their entries in ``roles.toml``."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.people.body import BUILDS, Build, pose_body
from imgkit.local.painter.people.carried import CARRIED
from imgkit.local.painter.people.clothes import Clothes
from imgkit.local.painter.people.costume import FRONT
from imgkit.local.painter.people.face import Features, throw_features
from imgkit.local.painter.people.figure import Figure, Part, draw_figure
from imgkit.local.painter.people.headwear import HEADWEAR
from imgkit.local.painter.people.helmets import HELMETS
from imgkit.local.painter.people.mantles import BACK, LEGS
from imgkit.local.painter.people.masks import BEARDS, FACES
from imgkit.local.painter.sketch import Sketch

_STATURES = {
    "baby": Build(66, 17, 9, 9.5, 14, 6.6, 0.5),
    "dwarf": Build(104, 20, 14.5, 15, 24, 9.6, 1),
    "giant": Build(250, 24, 25, 21, 104, 14, 1.5),
    "stout": Build(164, 21, 17.5, 17, 66, 11, 1),
}
_WORN: Mapping[str, Part] = MappingProxyType({**FACES, **HELMETS, **HEADWEAR})


@dataclass(frozen=True)
class Role:
    """One entry of ``roles.toml``, whose header says what each field means."""

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
    strands: Sequence[str] = ()
    back: Sequence[str] = ()
    front: Sequence[str] = ()
    nape: Sequence[str] = ()
    head: Sequence[str] = ()
    tail: str = ""
    carried: str = ""
    beside: bool = False
    arms: tuple[str, str] | None = None


def _favourite(dice: Dice, name: str, options: Sequence[str]) -> str:
    """Choose one of the options, the first three times as likely as each of the others."""
    return dice.choose(name, options, (3, *[1] * (len(options) - 1)))


def _features(role: Role, dice: Dice, age: str) -> Features:
    features = throw_features(dice, role.who, age)
    style = _favourite(dice, "role's hair style", role.styles)
    strands = features.strands
    if role.strands:
        strands = _favourite(dice, "role's hair", role.strands)
    return replace(features, style=style, strands=strands, moustache=False, glasses=False)


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
    )


def _draw(role: Role, dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a person in a role, in three-quarter view, looking right."""
    asked = look.age if look.age in BUILDS else "adult"
    age = role.age or asked
    build = _STATURES.get(role.stature) if age == role.age or asked == "adult" else None
    features = _features(role, dice, age)
    clothes = _clothes(role, dice, look.colour, features)
    stands = look.pose == "standing"
    carries = stands and bool(role.carried)
    stretches = carries and not role.beside and role.arms is None
    body = pose_body(age, "holding" if stretches else look.pose, dice, build, role.arms)
    if look.pose == "looking":
        features = replace(features, gaze="high")
    figure = Figure(
        body,
        features,
        clothes,
        accent=_favourite(dice, "role's accent", role.accent),
        back=tuple(BACK[name] for name in role.back),
        legs=(LEGS[role.tail],) if role.tail else (),
        carried=(CARRIED[role.carried],) if carries else (),
        front=tuple(FRONT[name] for name in role.front),
        nape=tuple(FRONT[name] for name in role.nape),
        head=tuple(_WORN[name] for name in role.head if age != "child" or name not in BEARDS),
        holds=stretches or look.pose == "holding",
        gives_place=look.pose == "holding",
    )
    return draw_figure(Sketch(0.8 if body.build.height < 120 else 0.95), figure)


def _roles() -> dict[str, Callable[[Dice, Look, Light], Drawing]]:
    text = files(__package__).joinpath("roles.toml").read_text(encoding="utf-8")
    entries: dict[str, dict[str, Any]] = tomllib.loads(text)
    return {name: partial(_draw, Role(**entry)) for name, entry in entries.items()}


ROLES: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(_roles())
"""Every role by its name."""
