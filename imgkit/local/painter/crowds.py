"""Keeps a picture from being crowded: so many things fit into it, and no more."""

from dataclasses import replace

from imgkit.local.painter.scene import SEVERAL, Scene

_MOST = 24
_SEVERAL_TAKES = 4


def thinned(scene: Scene, most: int = _MOST) -> Scene:
    """Reduce the number of things to what fits into a picture.

    Args:
        scene: What was asked for.
        most: How many things fit.

    Returns:
        The scene; what did not fit is among its words that are not drawn.
    """
    room = most
    things = []
    left_out = []
    for thing in scene.things:
        wanted = thing.count if thing.count != SEVERAL else _SEVERAL_TAKES
        drawn = max(1, min(wanted, room)) if room > 0 else 0
        room -= drawn
        things.append(thing if drawn == wanted else replace(thing, count=max(drawn, 1)))
        if drawn < wanted and thing.phrase:
            left_out.append(f"{wanted - drawn} more {thing.phrase}" if drawn else thing.phrase)
        if not drawn:
            things[-1] = replace(things[-1], removed=True)
    return replace(scene, things=tuple(things), not_drawn=(*scene.not_drawn, *left_out))
