"""What pictures cost: estimated before the call, counted from the answer's ``usage`` after it.

A price that is not known is unknown; it is never taken for 0.
"""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imgkit.catalog import Model, split_size
from imgkit.language import _

if TYPE_CHECKING:
    from openai.types.images_response import Usage

MILLION = 1_000_000


@dataclass(frozen=True)
class Cost:
    """A sum of money.

    Args:
        dollars: US dollars; None is unknown.
        estimated: Whether it was estimated before the call.
    """

    dollars: float | None
    estimated: bool = False

    def __str__(self) -> str:
        """Say the sum in words: "free", "unknown", "about $0.0059"."""
        if self.dollars is None:
            return _("unknown")
        if self.dollars == 0:
            return _("free")
        dollars = f"${self.dollars:.4f}"
        return _("about {dollars}").format(dollars=dollars) if self.estimated else dollars

    def __add__(self, other: "Cost") -> "Cost":
        """Add two sums; unknown and anything is unknown."""
        estimated = self.estimated or other.estimated
        if self.dollars is None or other.dollars is None:
            return Cost(None, estimated)
        return Cost(self.dollars + other.dollars, estimated)

    def share(self, n: int) -> "Cost":
        """Return the n-th part of the sum."""
        return self if self.dollars is None else Cost(self.dollars / n, self.estimated)


FREE = Cost(0.0)
"""What local and recorded pictures cost."""


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


def estimate_pictures(model: Model | None, size: str, quality: str, n: int) -> Cost:
    """Estimate what pictures will cost, the few tokens of the prompt left out.

    Args:
        model: The model, or None where the catalogue does not know it.
        size: ``WIDTHxHEIGHT`` in pixels, or ``"auto"``.
        quality: The quality.
        n: How many pictures.

    Returns:
        The cost; unknown where the price or the number of tokens is.
    """
    if model is None:
        return Cost(None, estimated=True)
    if model.free:
        return Cost(0.0, estimated=True)
    tokens = picture_tokens(model, size, quality)
    if tokens is None or model.price.image_output is None:
        return Cost(None, estimated=True)
    return Cost(n * tokens * model.price.image_output / MILLION, estimated=True)


def cost_of_usage(model: Model | None, usage: "Usage | None") -> Cost:
    """Count what a call cost from the tokens that the service says it billed.

    Args:
        model: The model, or None where the catalogue does not know it.
        usage: The ``usage`` of the answer, or None where it had none.

    Returns:
        The cost; unknown where the price or the usage is.
    """
    if model is not None and model.free:
        return Cost(0.0)
    if model is None or usage is None:
        return Cost(None)
    price = model.price
    if price.text_input is None or price.image_input is None or price.image_output is None:
        return Cost(None)
    dollars = (
        usage.input_tokens_details.text_tokens * price.text_input
        + usage.input_tokens_details.image_tokens * price.image_input
        + usage.output_tokens * price.image_output
    ) / MILLION
    return Cost(dollars)
