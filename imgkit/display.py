"""How pictures show themselves in a notebook: small, with alt text, a caption and a badge."""

import base64
import html
import io
from collections.abc import Sequence

from PIL import Image

EDGE = 480
"""The longer side of a shown picture in pixels; its original stays on the disk."""

BADGE_COLOURS = {"live": "#b3261e", "local": "#2e6b3f", "recorded": "#6a4c93"}
"""White text on each has a contrast of at least 5 to 1 (WCAG 2.2 asks for 4.5 to 1)."""


def data_url(image: Image.Image, edge: int = EDGE) -> str:
    """Return a small copy of a picture as a WebP data URL.

    Args:
        image: The picture.
        edge: The longest side of the copy in pixels.

    Returns:
        ``data:image/webp;base64,…``
    """
    small = image.convert("RGBA" if image.has_transparency_data else "RGB")
    small.thumbnail((edge, edge))
    file = io.BytesIO()
    small.save(file, "WEBP", quality=80)
    return f"data:image/webp;base64,{base64.b64encode(file.getvalue()).decode()}"


def figure(image: Image.Image, *, alt: str, caption: str, badge: str) -> str:
    """Return a picture with its caption as HTML.

    Args:
        image: The picture.
        alt: One sentence for those who cannot see it.
        caption: What stands under it.
        badge: Who made it: ``"live"``, ``"local"`` or ``"recorded"``.

    Returns:
        A ``<figure>`` in which all text is escaped.
    """
    colour = BADGE_COLOURS[badge]
    return (
        '<figure style="display:inline-block;margin:4px;vertical-align:top;max-width:100%">'
        f'<img src="{data_url(image)}" alt="{html.escape(alt)}" style="max-width:100%;'
        'border-radius:6px"><figcaption style="font-size:90%;max-width:480px">'
        f'<span style="background:{colour};color:#fff;border-radius:8px;padding:1px 8px">'
        f"{html.escape(badge)}</span> {html.escape(caption)}</figcaption></figure>"
    )


def grid(figures: Sequence[str]) -> str:
    """Return figures side by side as HTML."""
    return f'<div style="display:flex;flex-wrap:wrap;gap:8px">{"".join(figures)}</div>'
