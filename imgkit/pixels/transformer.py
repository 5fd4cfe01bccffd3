"""The transformer of ``training/model.py`` in NumPy, for one place of the sequence at a time.

All places before it are remembered as keys and values, so that each pixel costs one place, not
the whole sequence.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from imgkit.pixels.weights import SIDE, Floats, Weights

Numbers = npt.NDArray[np.intp]

# (rows down, columns right) from a pixel to those painted before it that it sees directly.
NEIGHBOURS = (
    *((0, -1), (0, -2)),
    *((-1, -2), (-1, -1), (-1, 0), (-1, 1), (-1, 2), (-2, -1), (-2, 0), (-2, 1)),
)
MARGIN = 2
"""How far the neighbours reach beyond the canvas."""

_SMALL = np.float32(1e-5)


@dataclass(frozen=True)
class _Block:
    query_key_value: Floats
    output: Floats
    up: Floats
    down: Floats


@dataclass
class Memory:
    """The keys and values of the places so far.

    Args:
        keys: Of shape (layers, pictures, readings, heads, places, width of a head).
        values: Of the same shape.
        length: How many places are filled.
    """

    keys: Floats
    values: Floats
    length: int = 0


class Transformer:
    """A trained model, ready to be asked.

    Args:
        weights: The weights.
    """

    def __init__(self, weights: Weights) -> None:
        arrays = weights.arrays
        self.colours = len(weights.palette)
        self.heads, self.width = weights.heads, arrays["norm"].size
        self._binding = weights.binding
        # Every normalisation takes the mean away; so what is added up comes without one
        # (https://arxiv.org/abs/2401.15024).
        self._word = _without_mean(arrays["word"])
        self._word_position = _without_mean(arrays["word_position"])
        neighbour = _without_mean(arrays["neighbour"])
        self._neighbour = neighbour.reshape(len(NEIGHBOURS), -1, self.width)
        place = _without_mean(arrays["row"])[:, None] + _without_mean(arrays["column"])
        self._place = place.reshape(-1, self.width)
        self._blocks = [self._block(weights, f"blocks.{layer}") for layer in range(weights.layers)]
        self._head = _after_norm(arrays["head"], arrays["norm"])
        down, right = np.array(NEIGHBOURS).T + MARGIN
        self._around = down * (SIDE + 2 * MARGIN) + right

    def _block(self, weights: Weights, name: str) -> _Block:
        arrays = weights.arrays
        query_key_value = _after_norm(
            arrays[f"{name}.attention.query_key_value"], arrays[f"{name}.attention_norm"]
        )
        # Attention divides by the square root of the width of a head; so the query does it.
        query_key_value[:, : self.width] *= (self.width // self.heads) ** -0.5
        return _Block(
            query_key_value,
            _without_mean(arrays[f"{name}.attention.output"].T),
            _after_norm(arrays[f"{name}.up"], arrays[f"{name}.perceptron_norm"]),
            _without_mean(arrays[f"{name}.down"].T),
        )

    def read(self, captions: Numbers) -> Memory:
        """Read captions.

        Args:
            captions: Token numbers of shape (pictures, readings, 9); with guidance each picture
                has two readings, with its caption and without.

        Returns:
            What is remembered of them.
        """
        x = self._word[captions] + self._word_position
        if self._binding == "slots":  # the last three are time, ground and sky
            x = np.concatenate((x[..., 0:-3:2, :] + x[..., 1:-3:2, :], x[..., -3:, :]), axis=-2)
        *rows, slots, width = x.shape
        places = slots + SIDE * SIDE
        shape = (len(self._blocks), *rows, self.heads, places, width // self.heads)
        memory = Memory(np.zeros(shape, np.float32), np.zeros(shape, np.float32))
        for slot in range(slots):
            self.think(x[..., slot, :], memory)
        return memory

    def embed_pixel(self, canvas: Numbers, pixel: int) -> Floats:
        """Turn the neighbours of a pixel into vectors.

        Args:
            canvas: Palette numbers with a margin, as ``empty_canvas`` makes it.
            pixel: The number of the pixel.

        Returns:
            Vectors of shape (pictures, width).
        """
        row, column = divmod(pixel, SIDE)
        seen = canvas[:, row * (SIDE + 2 * MARGIN) + column + self._around]
        x: Floats = self._neighbour[np.arange(len(NEIGHBOURS)), seen].sum(axis=1)
        x += self._place[pixel]
        return x

    def think(self, x: Floats, memory: Memory) -> tuple[Floats, Floats]:
        """Run the blocks over the next place.

        Args:
            x: The embedded place, of shape (pictures, readings, width).
            memory: What is remembered; this place is added to it.

        Returns:
            How much each colour is expected, as logits of shape (pictures, readings, colours), and
            how much each place so far was looked at, the mean of layers and heads, of shape
            (pictures, readings, places).
        """
        # The two readings of a picture share a multiplication, which reads the weights once; no
        # picture depends on how many are painted beside it.
        looks = np.zeros((*x.shape[:2], self.heads, memory.length + 1), np.float32)
        for layer, block in enumerate(self._blocks):
            seen, weights = self._attend(_normed(x) @ block.query_key_value, memory, layer)
            x = x + seen @ block.output
            looks += weights
            # Squared ReLU: https://arxiv.org/abs/2109.08668
            x = x + np.square(np.maximum(_normed(x) @ block.up, 0)) @ block.down
        memory.length += 1
        attention: Floats = looks.mean(axis=-2) / len(self._blocks)
        return _normed(x) @ self._head, attention

    def _attend(self, parts: Floats, memory: Memory, layer: int) -> tuple[Floats, Floats]:
        pictures, readings, _ = parts.shape
        end = memory.length + 1
        parts = parts.reshape(pictures, readings, 3, self.heads, -1)
        memory.keys[layer, ..., end - 1, :] = parts[:, :, 1]
        memory.values[layer, ..., end - 1, :] = parts[:, :, 2]
        scores = (memory.keys[layer, ..., :end, :] @ parts[:, :, 0, ..., None])[..., 0]
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        seen = weights[..., None, :] @ memory.values[layer, ..., :end, :]
        return seen.reshape(pictures, readings, self.width), weights


def empty_canvas(pictures: int, colours: int) -> Numbers:
    """Return unpainted pictures with a margin.

    Args:
        pictures: How many.
        colours: How many colours there are; the next number stands for what lies outside.

    Returns:
        Palette numbers of shape (pictures, 22 rows of 24 columns).
    """
    return np.full((pictures, (SIDE + MARGIN) * (SIDE + 2 * MARGIN)), colours, np.intp)


def place_on_canvas(pixel: int) -> int:
    """Return where a pixel lies on a canvas with a margin."""
    row, column = divmod(pixel, SIDE)
    return (row + MARGIN) * (SIDE + 2 * MARGIN) + column + MARGIN


def _after_norm(matrix: Floats, gain: Floats) -> Floats:
    """Return a matrix as (in, out) that takes in the gain of the normalisation before it."""
    return np.ascontiguousarray((matrix * gain).T)


def _without_mean(vectors: Floats) -> Floats:
    return np.ascontiguousarray(vectors - vectors.mean(axis=-1, keepdims=True))


def _normed(x: Floats) -> Floats:
    """Normalise the last axis, of mean 0, to variance 1 (https://arxiv.org/abs/1607.06450)."""
    variance = np.vecdot(x, x)[..., None] * np.float32(1 / x.shape[-1])
    normed: Floats = x / np.sqrt(variance + _SMALL)
    return normed
