"""What winter does to things: white leaves, and snow on roofs and ledges."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.looks.palette import snowed
from imgkit.local.painter.nature import NATURE
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.things import Kind, is_a

TREES = frozenset({"tree", "oak", "birch", "pine", "palm", "christmas-tree", "willow"})
"""What one sits in, among the leaves."""
_PLANTS = TREES | NATURE.keys() | {"branch", "hedge"}
_HILLS = frozenset({"cliff", "great-wall", "island", "machu-picchu", "mont-saint-michel"})
"""What grass grows on."""
_CATCHES_SNOW = frozenset({"far", "monument"})
_BARE = frozenset({"volcano", "cloud", "snowman", "igloo", "waterfall", "fountain", "pond"})
"""What snow does not lie on, or what has its own."""
_EVERGREEN = frozenset({"fir", "pine", "christmas-tree", "palm", "bare-tree"})
_DEEP = 0.035  # how thick snow lies, as a share of the height of a thing
SNOW = "#f4f8fd"


def leafless(kind: Kind, scene: Scene) -> Kind:
    """Return a tree without its leaves, where the prompt wants it so: "a tree with no leaves".

    Args:
        kind: What it is.
        scene: The scene that it is in.
    """
    bare = "leaf" in scene.unwanted and is_a(kind.name, "tree") and kind.name not in _EVERGREEN
    return replace(kind, drawing="bare-tree") if bare else kind


def weathered(kind: Kind, drawing: Drawing, *, snowy: bool, covered: bool = False) -> Drawing:
    """Return a drawing as it is in its weather.

    Args:
        kind: What it is.
        drawing: How it looks in summer.
        snowy: Whether snow lies around it.
        covered: Whether the prompt says that the thing itself is covered in snow.
    """
    if kind.sky or not (snowy or covered):
        return drawing
    if kind.own_drawing == "bare-tree":
        return capped(drawing)
    if kind.own_drawing in _PLANTS | _HILLS:
        drawing = replace(drawing, svg=snowed(drawing.svg))
        return capped(drawing) if covered or kind.own_drawing in _HILLS else drawing
    lies = kind.role in _CATCHES_SNOW and kind.own_drawing not in _BARE
    return capped(drawing) if lies or covered else drawing


def capped(drawing: Drawing, colour: str = SNOW) -> Drawing:
    """Return a drawing with snow, or with moss, on all that is open to the sky.

    Args:
        drawing: How it looks without.
        colour: The colour of what lies on it.
    """
    deep = _DEEP * min(drawing.height, 1.4 * drawing.width)
    caps = (
        '<filter id="{id}-snow" x="-4%" y="-8%" width="108%" height="112%">'
        f'<feMorphology in="SourceAlpha" operator="dilate" radius="{0.3 * deep:.2f}" result="s"/>'
        f'<feOffset in="s" dy="{1.5 * deep:.2f}" result="low"/>'
        '<feComposite in="s" in2="low" operator="out" result="top"/>'
        f'<feFlood flood-color="{colour}"/><feComposite in2="top" operator="in" result="snow"/>'
        '<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="snow"/></feMerge></filter>'
    )
    return replace(
        drawing,
        svg=f'<defs>{caps}</defs><g filter="url(#{{id}}-snow)">{drawing.svg}</g>',
        top=drawing.top - deep,
    )
