"""What things are made of: a castle of cheese, a house of ice, a tower covered in moss."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.looks.marked import found
from imgkit.local.painter.looks.motifs import Surface, laid_over
from imgkit.local.painter.looks.palette import tint
from imgkit.local.painter.looks.substances import MATERIALS, Material
from imgkit.local.painter.looks.textures import TEXTURES
from imgkit.local.painter.looks.weathering import capped
from imgkit.local.painter.sketch import HELD

MATERIAL, COVER = "material", "cover"
"""What the details are called that tell of it."""
_LAID = 0.72  # how strong a texture is
_ROWS = 9


def made(drawing: Drawing, look: Look) -> Drawing:
    """Return a drawing in the material that was asked for, and covered with what was.

    The material takes the place of its colours as far as its outline reaches; its eyes stay.

    Args:
        drawing: How it looks otherwise.
        look: What the prompt says of it.
    """
    material = MATERIALS.get(detail(look, MATERIAL, ""))
    if material is not None:
        drawing = _of(drawing, material, look.colour or material.colour)
    cover = MATERIALS.get(detail(look, COVER, ""))
    return drawing if cover is None else _under(drawing, cover, detail(look, "bloom", ""))


def _of(drawing: Drawing, material: Material, colour: str) -> Drawing:
    back, held, front = drawing.svg.partition(HELD)
    if held and back.count("<g") == back.count("</g>"):  # what is in a box of wood is not wooden
        behind = _of(replace(drawing, svg=back), material, colour).svg.replace("{id}-m", "{id}-bm")
        before = _of(replace(drawing, svg=front), material, colour).svg
        return replace(drawing, svg=f"{behind}{HELD}{before}", asleep="")
    svg = f'{tint("{id}-mat", colour)}<g filter="url(#{{id}}-mat)">{drawing.svg}</g>'
    marks = _texture(drawing, material, colour)
    if marks:
        svg = laid_over(svg, marks, "{id}-mt", _LAID)
    eyes = "".join(drawing.svg[one.start : one.end] for one in found(drawing.svg, "eyes"))
    if material.clear:
        svg = f'<g opacity="{1 - material.clear:.2f}">{svg}</g>'
    return replace(drawing, svg=svg + eyes, asleep="")


def _under(drawing: Drawing, cover: Material, bloom: str) -> Drawing:
    svg = laid_over(drawing.svg, _texture(drawing, cover, bloom or cover.colour), "{id}-cv", 0.9)
    eyes = "".join(drawing.svg[one.start : one.end] for one in found(drawing.svg, "eyes"))
    covered = replace(drawing, svg=svg + eyes, asleep="")
    return covered if bloom else capped(covered, cover.colour)


def _texture(drawing: Drawing, material: Material, colour: str) -> str:
    if not material.texture:
        return ""
    surface = Surface(drawing.left, drawing.top, drawing.width, drawing.height, _ROWS)
    return TEXTURES[material.texture](surface, colour)
