"""The errors in ``shapes.toml``: what a service sends, and what must become of it."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Shape:
    """An error as a service sends it.

    Args:
        name: Who sends it, and what it is.
        status: Its HTTP status.
        body: Its body.
        error: The class of imgkit's error for it.
        says: What of it must reach the pupil.
        remedy: A word of the remedy, where it matters which one it is.
        retry_after: After how many seconds it asks to be asked again.
        headers: Its headers.
    """

    name: str
    status: int
    body: str
    error: str
    says: str
    remedy: str = ""
    retry_after: float | None = None
    headers: dict[str, str] = field(default_factory=dict)


_TABLE = tomllib.loads((Path(__file__).parent / "shapes.toml").read_text(encoding="utf-8"))
SHAPES = {shape["name"]: Shape(**shape) for shape in _TABLE["shapes"]}
