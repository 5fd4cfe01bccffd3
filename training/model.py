"""A decoder-only transformer that paints a picture pixel by pixel, as words follow words in a text.

The sequence is the caption, then the 400 pixels from left to right and from top to bottom. At each
place the model says how likely each of the 24 colours is for the pixel there. It is a small
relative of DALL·E 1 (https://arxiv.org/abs/2102.12092) and of Image GPT (ICML 2020).
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812 (the field's usual short name)
from torch import Tensor, nn

from training.attention import attend

# (rows down, columns right) from a pixel to those painted before it that it sees directly.
_BESIDE = ((0, -1), (0, -2))
_ABOVE = ((-1, -2), (-1, -1), (-1, 0), (-1, 1), (-1, 2), (-2, -1), (-2, 0), (-2, 1))
NEIGHBOURS = _BESIDE + _ABOVE


@dataclass(frozen=True)
class Shape:
    """The size of a model.

    Args:
        words: Words in the vocabulary.
        caption: Tokens of a caption: colour and name of each thing, then time, ground and sky.
        things: How many things a caption has room for.
        colours: Colours of the palette.
        side: Rows and columns of the canvas.
        width: Numbers in the vector of each place of the sequence.
        layers: Transformer blocks.
        heads: Attention heads in each block.
        binding: ``"slots"`` adds colour and name of a thing into one place, ``"words"`` does not.
    """

    words: int
    caption: int
    things: int
    colours: int
    side: int
    width: int = 192
    layers: int = 5
    heads: int = 3
    binding: str = "slots"

    @property
    def slots(self) -> int:
        """Places of the sequence that the caption takes."""
        return self.caption - self.things if self.binding == "slots" else self.caption


class Attention(nn.Module):
    """Causal self-attention: each place gathers what it needs from itself and those before it."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query_key_value = nn.Linear(shape.width, 3 * shape.width, bias=False)
        self.output = nn.Linear(shape.width, shape.width, bias=False)

    def forward(self, x: Tensor, cache: Tensor | None, start: int) -> Tensor:
        """Attend; with a cache, only to the places stored in it and the new ones."""
        batch, length, width = x.shape
        parts = self.query_key_value(x).view(batch, length, 3, self.heads, -1)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        if cache is not None:
            cache[0, :, :, start : start + length] = key
            cache[1, :, :, start : start + length] = value
            key, value = cache[:, :, :, : start + length]
        seen = attend(query, key, value).transpose(1, 2).reshape(batch, length, width)
        return F.linear(seen, self.output.weight)


class Block(nn.Module):
    """One layer of the transformer: attention, then a multilayer perceptron at each place."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(shape.width, bias=False)
        self.attention = Attention(shape)
        self.perceptron_norm = nn.LayerNorm(shape.width, bias=False)
        self.up = nn.Linear(shape.width, 4 * shape.width, bias=False)
        self.down = nn.Linear(4 * shape.width, shape.width, bias=False)

    def forward(self, x: Tensor, cache: Tensor | None, start: int) -> Tensor:
        """Add to each place what it gathered, and what it makes of that."""
        x = x + self.attention(self.attention_norm(x), cache, start)
        # Squared ReLU: https://arxiv.org/abs/2109.08668
        change: Tensor = self.down(F.relu(self.up(self.perceptron_norm(x))).square())
        return x + change


class Painter(nn.Module):
    """The whole model: from a caption and the pixels so far to the next pixel."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.word = nn.Embedding(shape.words, shape.width)
        self.word_position = nn.Embedding(shape.caption, shape.width)
        # One more colour than the palette has: what lies outside the canvas.
        self.neighbour = nn.Embedding(len(NEIGHBOURS) * (shape.colours + 1), shape.width)
        self.row = nn.Embedding(shape.side, shape.width)
        self.column = nn.Embedding(shape.side, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.LayerNorm(shape.width, bias=False)
        self.head = nn.Linear(shape.width, shape.colours, bias=False)
        for name, weight in self.named_parameters():
            if name.endswith(("output.weight", "down.weight")):
                nn.init.zeros_(weight)  # at first each block changes nothing
            elif weight.dim() == 2:
                nn.init.normal_(weight, std=0.02)

    def embed_caption(self, captions: Tensor) -> Tensor:
        """Turn captions of shape (batch, caption) into vectors of shape (batch, slots, width)."""
        x: Tensor = self.word(captions) + self.word_position.weight
        if self.shape.binding == "words":
            return x
        end = 2 * self.shape.things
        return torch.cat((x[:, 0:end:2] + x[:, 1:end:2], x[:, end:]), dim=1)

    def around(self, pictures: Tensor) -> Tensor:
        """Return the colours around each pixel, of shape (batch, pixels, neighbours)."""
        side = self.shape.side
        padded = F.pad(pictures, (2, 2, 2, 0), value=self.shape.colours)
        seen = [padded[:, 2 + y : 2 + y + side, 2 + x : 2 + x + side] for y, x in NEIGHBOURS]
        return torch.stack(seen, dim=-1).flatten(1, 2)

    def embed_pixels(self, around: Tensor, start: int = 0) -> Tensor:
        """Turn the neighbours of pixels, of which the first is number start, into vectors."""
        # The same as adding up one embedding for each neighbour, only faster to train.
        one_hot = F.one_hot(around, self.shape.colours + 1).flatten(2)
        x = one_hot.to(self.neighbour.weight.dtype) @ self.neighbour.weight
        places = (self.row.weight[:, None] + self.column.weight).flatten(0, 1)
        return x + places[start : start + around.shape[1]]

    def think(self, x: Tensor, cache: Tensor | None = None, start: int = 0) -> Tensor:
        """Run the blocks over embedded places; return what the model expects at each, as logits."""
        for number, block in enumerate(self.blocks):
            x = block(x, None if cache is None else cache[number], start)
        return F.linear(self.norm(x), self.head.weight)

    def forward(self, captions: Tensor, pictures: Tensor) -> Tensor:
        """Return the logits of every pixel, each seen from those before it: (batch, 400, 24)."""
        pixels = self.embed_pixels(self.around(pictures))
        x = self.think(torch.cat((self.embed_caption(captions), pixels), dim=1))
        return x[:, self.shape.slots :]
