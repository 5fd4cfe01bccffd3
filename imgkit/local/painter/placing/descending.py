"""Who goes downhill: skiers, sledges and all that roll or slide, on a slope and tilted with it."""

import math
from dataclasses import replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.placing.group import Group, Part
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.things import kinds

DESCENDING = frozenset({"descending", "sliding down"})
"""The poses of who goes down a slope."""
_SKIERS = frozenset({"skier", "snowboarder"})
_SLEDGES = frozenset({"sledge"})
_OPEN = frozenset({"snow", "mountains", "meadow", "desert"})
"""Where there is room for a slope."""
_WINTRY = frozenset({"snow", "mountains"})
_DEGREES = 17.0
_FALL = math.tan(math.radians(_DEGREES))
_REACH, _ENDLESS = 1.0, 9.0
"""How far a slope reaches up and down from who is on it, in lengths of them."""
_RAISED = 0.4
"""How far the slope of a whole picture is above its lower edge there, likewise."""
_SNOW, _GRASS, _SAND = "#f4f8fc", "#8fb765", "#e2bd7c"


def descends(scene: Scene, index: int, ground: str) -> bool:
    """Say whether the thing at a position goes down a slope, or carries who does.

    Args:
        scene: The scene.
        index: The position of the thing in the scene's list.
        ground: The ground that it stands on.
    """
    thing = scene.things[index]
    if ground not in _OPEN or (thing.link is not None and thing.link.relation in {"over", "on"}):
        return False
    riders = [
        one
        for one in scene.things
        if one.link is not None and index in one.link.to and one.link.relation in {"on", "worn by"}
    ]
    doing = {thing.pose, *(one.pose for one in riders)}
    if DESCENDING & doing:
        return True
    standing = doing - {None, "standing", "gliding", "sitting"}
    on_skis = thing.kind in _SKIERS or any(one.kind == "skis" for one in riders)
    on_sledge = thing.kind in _SLEDGES and riders and not _is_pulled(scene, index)
    return bool(on_skis or on_sledge) and ground in _WINTRY and not standing


def is_wintry(scene: Scene) -> bool:
    """Say whether somebody is there who needs snow under the skis."""
    return any(one.kind in _SKIERS | _SLEDGES | {"skis"} for one in scene.things)


def _is_pulled(scene: Scene, index: int) -> bool:
    links = (one.link for one in scene.things if one.pose in {"pulling", "pushing", "walking"})
    return any(link is not None and index in link.to for link in links)


def goes_alone(scene: Scene) -> bool:
    """Say whether nothing is in a picture besides one that goes down, and what it carries."""
    free = [one for one in scene.things if one.link is None and kinds()[one.kind].role != "air"]
    return (
        len(free) == 1
        and free[0].count == 1
        and len(scene.things) - 1
        == sum(
            one.link is not None and one.link.relation in {"on", "worn by", "held by"}
            for one in scene.things
        )
    )


def on_a_slope(group: Group, ground: str, *, alone: bool) -> Group:
    """Let a group go down a slope, to the side that it looks to.

    Args:
        group: Who goes down, with all that they carry.
        ground: The ground of the picture.
        alone: Whether nobody else is there, so that the slope goes through the whole picture.

    Returns:
        The group, tilted, with the slope under it.
    """
    size = max(group.width, 0.55 * group.height)
    middle = (group.left + group.right) / 2
    level = -_RAISED * size if alone else -_REACH * size * _FALL
    hill = _hillside(size, level, ground) if alone else _mound(size, level, ground)
    svg = hill.svg.replace("{id}", f"slope{group.thing}-{group.copy}")
    moved = f"translate({middle:.2f} {level:.2f}) rotate({_DEGREES:g}) translate({-middle:.2f} 0)"

    def tilted(part: Part) -> Part:
        at = part.moved(-middle, 0, 1, 1).turned(_DEGREES)
        return at.moved(middle, level, 1, 1)

    main, *rest = map(tilted, group.parts)
    side = 0.0 if alone else _REACH * size
    both = Part(
        main.thing, min(main.left, middle - side), main.top, max(main.right, middle + side), 0.0
    )
    return replace(
        group,
        svg=f'<g transform="translate({middle:.2f} 0)">{svg}</g><g transform="{moved}">'
        f"{group.svg}</g>",
        parts=(both, *rest),
        anchors={
            name: ((at := tilted(Part(0, x, y, x, y))).left, at.top)
            for name, (x, y) in group.anchors.items()
        },
    )


def _colour(ground: str) -> str:
    return _SNOW if ground in _WINTRY else _SAND if ground == "desert" else _GRASS


def _hillside(size: float, level: float, ground: str) -> Drawing:
    """Draw a slope that falls to the right, from one side of a picture to the other."""
    colour, sketch, here = _colour(ground), Sketch(1.3), Place()
    far, deep = _ENDLESS * size, 2 * _ENDLESS * size
    outline = (
        f"{-far:.0f},{level - far * _FALL:.0f}! {far:.0f},{level + far * _FALL:.0f}! "
        f"{far:.0f},{deep:.0f}! "
        f"{-far:.0f},{deep:.0f}!"
    )
    colours = colour, shade(colour, -0.1), shade(colour, -0.16)
    fill = sketch.fade(colours, (0, level), (0, level + 2.4 * size))
    sketch.draw(here.blob(outline), fill=fill)
    _tracks(sketch, size, level, _ENDLESS, shade(colour, -0.22))
    return sketch.drawing()


def _mound(size: float, level: float, ground: str) -> Drawing:
    """Draw a slope that falls to the right, as long as those who are on it need."""
    colour, sketch, here = _colour(ground), Sketch(1.3), Place()
    side = _REACH * size
    top = level - side * _FALL
    outline = (
        f"{-1.5 * side:.1f},0! {-1.3 * side:.1f},{0.6 * top:.1f} {-side:.1f},{top:.1f} "
        f"0,{level:.1f} {0.8 * side:.1f},{0.2 * level:.1f}! {1.2 * side:.1f},0!"
    )
    fill = sketch.fade((colour, shade(colour, -0.12)), (0, top), (0, 0))
    sketch.draw(here.blob(outline), fill=fill)
    with sketch.inside():
        _tracks(sketch, size, level, _REACH, shade(colour, -0.22))
    return sketch.drawing()


def _tracks(sketch: Sketch, size: float, level: float, reach: float, ink: str) -> None:
    """Draw the tracks behind who goes down, and the lines of the slope before them."""
    lines = [(-reach, -0.1, below) for below in (0.05, 0.11)]
    lines += [(-0.9, -0.4, 0.34), (0.2, 0.8, 0.24), (-0.2, 0.3, 0.62), (0.9, 1.5, 0.5)]
    drawn = [
        Place().line(
            f"{x * size:.1f},{level + (x * _FALL + below) * size:.1f} "
            f"{to * size:.1f},{level + (to * _FALL + below) * size:.1f}"
        )
        for x, to, below in lines
    ]
    sketch.stroke(*drawn, ink=ink, width=0.016 * size, opacity=0.8)
