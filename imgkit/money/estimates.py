"""What a call will cost, estimated before it is sent.

A price that is not known is unknown; it is never taken for 0.
"""

import math
from collections.abc import Sequence

from imgkit.models.catalog import Model, split_size
from imgkit.money.cost import MILLION, Cost

BYTES_PER_TOKEN = 4
"""About so many bytes of text are a token:
https://help.openai.com/en/articles/4936856 (November 2026)."""

PARTIAL_IMAGE_TOKENS = 100
"""What each unfinished picture costs on top, in output tokens:
https://platform.openai.com/docs/guides/image-generation (November 2026)."""

PATCH = 32
MAGNIFIED_TO = 1024
MOST_MAGNIFIED = 2.0
WIDEST = 3.0
"""How a picture that is sent along is counted: see :func:`sent_picture_tokens`."""

TOKENS_PER_PATCH = 1.2
MOST_PATCHES_LOOKED_AT = 10_000
"""How GPT models count the pictures that they look at, as a third party measured it for GPT-5.5:
https://huggingface.co/datasets/JOHNISKING/image-token-cost (November 2026)."""

ANSWER_TOKENS = 1_000
"""How long a description may be: a caption, a dozen tags and ten regions in JSON have about 600."""


def picture_tokens(model: Model, size: str, quality: str) -> int | None:
    """Estimate how many output tokens a picture has.

    The formula is of a third party, checked against one real answer:
    https://community.openai.com/t/1382699

    Args:
        model: The model.
        size: ``WIDTHxHEIGHT`` in pixels.
        quality: The quality.

    Returns:
        Tokens, or None where the model, the size or the quality has no published factor.
    """
    factor = model.output_factor.get(quality)
    if factor is None or size == "auto":
        return None
    width, height = split_size(size)
    longer, shorter = max(width, height), min(width, height)
    across = (2 * factor * shorter + longer) // (2 * longer)
    return math.ceil(factor * across * (2_000_000 + width * height) / 4_000_000)


def sent_picture_tokens(model: Model, width: int, height: int) -> int | None:
    """Estimate how many input tokens a picture has that is sent along to be edited.

    It is counted in squares of 32 × 32 pixels: a small picture is first magnified, at most twofold,
    until its longer side has 1,024 pixels, a narrow one is taken as a third as wide as long, and
    there is a most. Measured by a third party, for gpt-image-2, with a hundred edits:
    https://community.openai.com/t/1382940 (June 2026)

    Args:
        model: The model.
        width: Its width in pixels.
        height: Its height in pixels.

    Returns:
        Tokens, or None where nobody has published how the model counts.
    """
    if model.sent_picture_patches is None:
        return None
    longer, shorter = max(width, height), min(width, height)
    scale = min(max(MAGNIFIED_TO / longer, 1.0), MOST_MAGNIFIED)
    shorter = max(shorter, math.ceil(longer / WIDEST))
    patches = math.ceil(longer * scale / PATCH) * math.ceil(shorter * scale / PATCH)
    return min(patches, model.sent_picture_patches)


def text_tokens(text: str) -> int:
    """Estimate how many tokens a text has."""
    return math.ceil(len(text.encode("utf-8", "replace")) / BYTES_PER_TOKEN)


def estimate_pictures(
    model: Model | None,
    size: str,
    quality: str,
    n: int,
    *,
    prompt: str = "",
    sent: Sequence[tuple[int, int]] = (),
    partial_images: int = 0,
    otherwise: float | None = None,
) -> Cost:
    """Estimate what pictures will cost.

    Args:
        model: The model, or None where the catalogue does not know it.
        size: ``WIDTHxHEIGHT`` in pixels, or ``"auto"``.
        quality: The quality.
        n: How many pictures; each is billed like a call of its own, its input too
            (https://community.openai.com/t/1382940).
        prompt: What to draw.
        sent: Width and height in pixels of each picture that is sent along.
        partial_images: How many unfinished pictures are asked for.
        otherwise: What to take for each picture where nothing is known, in US dollars.

    Returns:
        The cost; unknown where the price or the number of tokens is.
    """
    if model is not None and model.free:
        return Cost(0.0, estimated=True)
    one = None
    if model is not None:
        price = model.price
        seen = [sent_picture_tokens(model, width, height) for width, height in sent]
        one = _sum(
            _drawn(model, size, quality),
            _dollars(text_tokens(prompt), price.text_input),
            *(_dollars(tokens, price.image_input) for tokens in seen),
            _dollars(partial_images * PARTIAL_IMAGE_TOKENS, price.image_output),
        )
    one = otherwise if one is None else one
    return Cost(None if one is None else n * one, estimated=True)


def estimate_description(
    model: Model | None,
    question: str,
    width: int,
    height: int,
    *,
    otherwise: float | None = None,
) -> Cost:
    """Estimate what an answer in words about a picture will cost.

    Args:
        model: The model that looks at it, or None where the catalogue does not know it.
        question: What it is asked.
        width: The width of the picture in pixels; 0 where none goes along.
        height: Its height in pixels.
        otherwise: What to take where nothing is known, in US dollars.

    Returns:
        The cost; unknown where the price is.
    """
    if model is None:
        return Cost(otherwise, estimated=True)
    if model.free:
        return Cost(0.0, estimated=True)
    patches = min(math.ceil(width / PATCH) * math.ceil(height / PATCH), MOST_PATCHES_LOOKED_AT)
    dollars = _sum(
        _dollars(text_tokens(question), model.price.text_input),
        _dollars(math.ceil(patches * TOKENS_PER_PATCH), model.price.image_input),
        _dollars(ANSWER_TOKENS, model.price.text_output),
    )
    return Cost(otherwise if dollars is None else dollars, estimated=True)


def _drawn(model: Model, size: str, quality: str) -> float | None:
    """Return US dollars for the output tokens of one picture."""
    published = model.picture_price.get(quality, {}).get(size)
    if published is not None:
        return published
    return _dollars(picture_tokens(model, size, quality), model.price.image_output)


def _sum(*parts: float | None) -> float | None:
    """Add dollars; unknown and anything is unknown."""
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


def _dollars(tokens: int | None, rate: float | None) -> float | None:
    if tokens == 0:
        return 0.0
    return None if tokens is None or rate is None else tokens * rate / MILLION
