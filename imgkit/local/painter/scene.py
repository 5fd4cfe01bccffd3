"""What a prompt asks for, as data: the scene that travels inside every painted picture."""

from dataclasses import dataclass
from typing import Literal

Relation = Literal[
    "beside",
    "on",
    "in",
    "in front of",
    "behind",
    "under",
    "over",
    "between",
    "around",
    "held by",
    "worn by",
    "jumping over",
    "jumping through",
]

SEVERAL = 0
"""The count of things that the prompt names in the plural without a number."""


@dataclass(frozen=True)
class Box:
    """A place in a picture, as fractions of its width and height."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Link:
    """How a thing stands to others.

    Args:
        relation: The relation, read from the thing that has the link: it is ``"held by"`` another.
        to: The positions of the others in the scene's list of things.
    """

    relation: Relation
    to: tuple[int, ...]


@dataclass(frozen=True)
class Thing:
    """One kind of thing that the prompt asks for.

    Args:
        kind: Its name in ``things.toml``.
        phrase: The words for it, as typed.
        count: How many; ``SEVERAL`` where the prompt leaves that open.
        colours: The colours asked for, as ``#rrggbb``; several things take them in turn.
        size: How large compared to its usual size.
        age: ``"child"``, ``"adult"`` or ``"old"``; None where the prompt leaves it open.
        link: How it stands to other things.
        place: Where it has to be; None leaves that to the layout.
        gender: ``"woman"`` or ``"man"``, girls and boys included; None leaves it open.
        pose: What it does: ``"sitting"``, ``"waving"``; None leaves that to the dice.
        details: The colours asked for parts of it: ``("hair", "#d98343")``.
        later: The seed of the edit that it came with; None for what was there from the start.
            It finds its place among the other things, and they stay where they are.
        form: The kind of what it looks like: a kite in the form of a fish; empty for its own form.
        removed: Whether it was taken out of a finished picture; its place stays empty.
    """

    kind: str
    phrase: str
    count: int = 1
    colours: tuple[str, ...] = ()
    size: float = 1.0
    age: str | None = None
    gender: str | None = None
    link: Link | None = None
    place: Box | None = None
    pose: str | None = None
    details: tuple[tuple[str, str], ...] = ()
    later: int | None = None
    form: str = ""
    removed: bool = False


@dataclass(frozen=True)
class Scene:
    """Everything that a prompt asks for.

    Args:
        prompt: The prompt, without the instructions before it.
        hour: ``"dawn"``, ``"morning"``, ``"day"``, ``"evening"`` or ``"night"``; None is open.
        weather: Of ``"fog"``, ``"rain"``, ``"snow"``, ``"sand"``, ``"cloudy"`` and ``"sunny"``.
        ground: A ground of the background's; None leaves it open.
        site: What the place looks like, where it is more than its ground: an entry of
            ``sites.toml``.
        flowers: Flowers that grow on the ground.
        flower_colours: Their colours, as ``#rrggbb``; empty where the prompt names none.
        season: ``"spring"``, ``"summer"``, ``"autumn"`` or ``"winter"``; None leaves it open.
        style: The look, such as ``"watercolour"``; None is the painter's own.
        things: What stands, sits, floats and flies in it.
        understood: The words that shaped the scene, as typed.
        not_drawn: The words that the painter cannot draw.
        signs: What is lettered on a signboard, because it cannot be drawn.
        language: The language of the prompt: ``"en"``, ``"fr"`` or ``"ru"``.
        unwanted: What the prompt wants to be without: kinds of things, ``"moon"``, and weather.
    """

    prompt: str
    hour: str | None = None
    weather: tuple[str, ...] = ()
    ground: str | None = None
    flowers: tuple[str, ...] = ()
    flower_colours: tuple[str, ...] = ()
    season: str | None = None
    style: str | None = None
    things: tuple[Thing, ...] = ()
    understood: tuple[str, ...] = ()
    not_drawn: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    language: str = "en"
    unwanted: tuple[str, ...] = ()
    site: str | None = None

    @property
    def about(self) -> str:
        """The kind of what was in it from the start, by which its surroundings are thrown.

        It stays through every edit, and so the surroundings stay as they are.
        """
        there = self.things[:1]
        return there[0].kind if there and there[0].later is None else "empty"
