"""Lets those fly who are said to, wherever that is: a superhero, a pig."""

from dataclasses import replace

from imgkit.local.painter.scene import Link, Thing

FLYING = "flying"
"""The pose of who flies."""


def lifted(thing: Thing) -> Thing:
    """Return a thing that is over everything else, if it is said to fly and is nowhere else.

    Args:
        thing: The thing.
    """
    if thing.pose != FLYING:
        return thing
    return replace(thing, pose=None, link=thing.link or Link("over", ()))
