"""What the painter can draw besides sky and ground: the entries of ``things.toml``."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

Role = Literal["ground", "far", "monument", "backdrop", "air", "water", "worn"]


@dataclass(frozen=True)
class Kind:
    """One entry of ``things.toml``, whose header says what each field means."""

    name: str
    height: float
    drawing: str = ""
    of: str = ""
    artwork: str = ""
    role: Role = "ground"
    home: str | None = None
    colour: str | None = None
    palette: tuple[str, ...] = ()
    plain: bool = False
    age: str = "adult"
    alive: bool = False
    held: bool = False
    dressed: bool = False
    skin: bool = False
    peeks: bool = False
    flies: str = ""
    swims: str = ""
    hangs: str = ""
    worn_at: str = "head"
    garment: str = ""
    tool: str = ""
    player: str = ""
    hour: str | None = None
    sky: bool = False
    seat: float | None = None
    floor: bool = False
    brim: float = 1.0
    lettered: bool = False
    towed: Literal["", "before", "behind"] = ""
    grip: float = 0.25
    faces: str = "left"
    cut: float = 72.0
    screen: tuple[float, ...] = ()
    costume: tuple[str, ...] = ()

    @property
    def own_drawing(self) -> str:
        """The name of our own drawing of it, where there is one."""
        return self.drawing or self.name

    def usual_colour(self, copy: int) -> str | None:
        """Return the colour of one of several when the prompt names none; None leaves it open.

        Args:
            copy: Which of them it is, from 0.
        """
        return self.palette[copy % len(self.palette)] if self.palette else self.colour


def _kind(name: str, entry: dict[str, Any]) -> Kind:
    lists = {field: tuple(value) for field, value in entry.items() if isinstance(value, list)}
    return Kind(name, **{**entry, **lists})


@cache
def kinds() -> dict[str, Kind]:
    """Return all kinds of things by name."""
    text = files(__package__).joinpath("things.toml").read_text(encoding="utf-8")
    return {name: _kind(name, entry) for name, entry in tomllib.loads(text).items()}


def is_a(name: str, other: str) -> bool:
    """Say whether a kind is another one, or a kind of it: a poodle is a dog.

    Args:
        name: The name of the kind.
        other: The name of the other one.
    """
    return name == other or (name != "" and is_a(kinds()[name].of, other))


def storybook_height(height: float) -> float:
    """Return how high a thing is drawn, so that large and small fit into one picture.

    Args:
        height: Its height in centimetres.

    Returns:
        Its height in the units of a storybook: 100 for a child of 100, 193 for an elephant of
        300, and 36 for a mouse of 18.
    """
    return float(100 * (max(height, 1) / 100) ** 0.6)
