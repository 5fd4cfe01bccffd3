"""What a call cost, counted from the ``usage`` in its answer.

A price that is not known is unknown; it is never taken for 0.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from imgkit.language import _
from imgkit.models.catalog import Model, Price, Provider

if TYPE_CHECKING:
    from openai.types import responses
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


def cost_of_usage(
    model: Model | None, name: str, provider: Provider, usage: "Usage | None"
) -> Cost:
    """Count what pictures cost from the tokens that the service says it billed.

    Args:
        model: The model, or None where the catalogue does not know it.
        name: What is sent as ``model``.
        provider: Whose prices count.
        usage: The ``usage`` of the answer, or None where it had none.

    Returns:
        The cost; unknown where the price or the usage is.
    """
    if model is not None and model.free:
        return FREE
    if usage is None:
        return Cost(None)
    # Services that are not OpenAI's leave out what they do not count.
    kinds = getattr(usage, "input_tokens_details", None)
    details = getattr(usage, "output_tokens_details", None)
    return _cost(
        model,
        name,
        provider,
        {
            "input_tokens": usage.input_tokens,
            "input_image_tokens": kinds.image_tokens if kinds else None,
            "output_tokens": usage.output_tokens,
            "output_image_tokens": details.image_tokens if details else usage.output_tokens,
        },
    )


def cost_of_words(
    model: Model | None, name: str, provider: Provider, usage: "responses.ResponseUsage | None"
) -> Cost:
    """Count what an answer in words cost from the tokens that the service says it billed.

    Args:
        model: The model, or None where the catalogue does not know it.
        name: What is sent as ``model``.
        provider: Whose prices count.
        usage: The ``usage`` of the answer, or None where it had none.

    Returns:
        The cost; unknown where the price or the usage is.
    """
    if model is not None and model.free:
        return FREE
    if usage is None:
        return Cost(None)
    return _cost(
        model,
        name,
        provider,
        {"input_tokens": usage.input_tokens, "output_tokens": usage.output_tokens},
    )


def _cost(model: Model | None, name: str, provider: Provider, tokens: Mapping[str, Any]) -> Cost:
    # The SDK hands on whatever a service sends; what is no number must not cost anyone a picture.
    if not all(isinstance(count, int) for count in tokens.values()):
        return Cost(None)
    dollars = _looked_up(model.names[0] if model else name, provider, tokens)
    if dollars is None and model is not None:
        dollars = _by_our_table(model.price, tokens)
    return Cost(dollars)


def _looked_up(name: str, provider: Provider, tokens: Mapping[str, int]) -> float | None:
    """Return US dollars by the prices that come with genai-prices; it asks no network for them."""
    from genai_prices import Usage, calc_price

    try:
        return float(calc_price(Usage(**tokens), name, provider_id=provider).total_price)
    except (LookupError, ValueError):
        return None


def _by_our_table(price: Price, tokens: Mapping[str, int]) -> float | None:
    image_input = tokens.get("input_image_tokens", 0)
    image_output = tokens.get("output_image_tokens", 0)
    parts = (
        (tokens["input_tokens"] - image_input, price.text_input),
        (image_input, price.image_input),
        (tokens["output_tokens"] - image_output, price.text_output),
        (image_output, price.image_output),
    )
    dollars = 0.0
    for count, rate in parts:
        if count and rate is None:
            return None
        dollars += count * (rate or 0.0) / MILLION
    return dollars
