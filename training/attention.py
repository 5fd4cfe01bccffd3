"""Causal attention: each place of a sequence looks at itself and at those before it."""

import torch
import torch.nn.functional as F  # noqa: N812 (the field's usual short name)
from torch import Tensor

_STRIPS = 4


def attend(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """Mix the values by how well their keys fit the queries (https://arxiv.org/abs/1706.03762).

    Args:
        query: What each new place looks for, of shape (batch, heads, new places, width).
        key: What each place offers, of shape (batch, heads, places, width). The new places are
            either all of them or only the last one.
        value: What each place gives, of the same shape.

    Returns:
        What each new place gathered, of the shape of ``query``.
    """
    length = query.shape[2]
    if length == 1 or query.is_cuda:
        return F.scaled_dot_product_attention(query, key, value, is_causal=length > 1)
    return _attend_in_strips(query * query.shape[3] ** -0.5, key, value)


def _attend_in_strips(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    # On a CPU training is faster this way than with torch's own: early queries skip late keys, and
    # torch.compile makes one loop of mask and softmax.
    length = query.shape[2]
    places = torch.arange(length, device=query.device)
    strips = []
    for start in range(0, length, -(-length // _STRIPS)):
        end = min(start - (-length // _STRIPS), length)
        scores = (query[:, :, start:end] @ key[:, :, :end].transpose(2, 3)).float()
        late = places[:end] > places[start:end, None]
        weights = scores.masked_fill(late, float("-inf")).softmax(-1)
        strips.append(weights.to(value.dtype) @ value[:, :, :end])
    return torch.cat(strips, dim=2)
