"""The light of the hour is multiplied into the colours: it has to look like a layer over pixels."""

import io

import pytest
from PIL import Image, ImageChops

from imgkit.local.painter.light import light_at
from imgkit.local.painter.lighting import flattened, lit
from imgkit.local.painter.rendering import render

SHAPES = (
    '<rect width="64" height="64" fill="#fff"/><circle cx="20" cy="20" r="15" fill="#d4473f"/>'
    '<path d="M0 50L64 40L64 64L0 64Z" fill="#5d9f56" opacity=".6"/>'
    '<path d="M0 10L64 20" fill="none" stroke="#2b4a86" stroke-width="4" opacity=".5"/>'
    '<circle cx="44" cy="40" r="12" fill="#f4cb45" stroke="#5b4636" opacity=".5"/>'
)


def picture(body: str) -> Image.Image:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64">{body}</svg>'
    return Image.open(io.BytesIO(render(svg))).convert("RGB")


def largest_difference(one: Image.Image, other: Image.Image) -> int:
    extremes = ImageChops.difference(one, other).getextrema()
    return max(high for _, high in extremes)  # type: ignore[misc]  # one pair for each channel


@pytest.mark.parametrize("hour", ["dawn", "morning", "day", "evening", "night"])
def test_lit_colours_are_those_of_a_multiplying_layer(hour: str) -> None:
    light = light_at(hour)
    layer = (
        f'<rect width="64" height="64" fill="{light.tint}" opacity="{light.tint_strength}" '
        'style="mix-blend-mode:multiply"/>'
    )
    assert largest_difference(picture(SHAPES + layer), picture(lit(SHAPES, light))) <= 4


def test_a_flattened_picture_looks_the_same() -> None:
    flat = flattened(SHAPES)
    assert flat.count(" opacity=") == 1
    assert largest_difference(picture(SHAPES), picture(flat)) <= 2
