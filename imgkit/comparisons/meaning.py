"""How alike pictures, and pictures and words, are by what they show: with CLIP, an extra.

CLIP turns pictures and words into places in one space, so that what belongs together lies in the
same direction; how alike two are is the cosine of the angle between them. "Learning Transferable
Visual Models From Natural Language Supervision", Radford et al. 2021, https://arxiv.org/abs/2103.00020
"""

import functools
import threading
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgkit import checks
from imgkit.comparisons import clip_weights
from imgkit.comparisons.clip_weights import ClipWeights
from imgkit.comparisons.likeness import on_white
from imgkit.errors import SettingsError, WeightsError
from imgkit.inputs import ImageInput
from imgkit.language import _

LONGEST_TEXT = 1_000
"""Characters; CLIP itself reads no more than the first 77 tokens, about 50 words."""

Place = NDArray[np.float32]
"""A place in CLIP's space, at distance 1 from its middle."""

_loading = threading.Lock()


def meaning_similarity(first: ImageInput, second: ImageInput) -> float:
    """Say how alike two pictures are by what they show, and not by their pixels.

    CLIP sees the square in the middle of a picture, 224 pixels wide. Its numbers are for comparing
    with each other: strangers too are well above 0, because all pictures lie in one corner of its
    space (Liang et al. 2022, https://arxiv.org/abs/2203.02053).

    Args:
        first: A Picture, a Pillow image, a file's bytes, or a path.
        second: Another one; the order makes no difference.

    Returns:
        The cosine between them: 1 for the same picture, less the less they have in common.

    Raises:
        ImageError: One of them is missing, damaged, too large, or no picture at all.
        SettingsError: CLIP is not installed.
        WeightsError: Its weights are missing and cannot be fetched, or they are damaged.
    """
    # Both are read first: a picture that is none should not cost a download.
    pictures = [on_white(image).convert("RGB") for image in (first, second)]
    network = _network()
    one, other = (network.place_of_picture(picture) for picture in pictures)
    return float(one @ other)


def text_similarity(image: ImageInput, text: str) -> float:
    """Say how well words fit what a picture shows.

    Args:
        image: A Picture, a Pillow image, a file's bytes, or a path.
        text: The words. They can be in any language, but CLIP learnt English: for other words its
            answer means little. What comes after about 50 words is not read.

    Returns:
        The cosine between them. Words that fit rarely reach more than 0.4, and words that do not
        are near 0 (Hessel et al. 2021, https://arxiv.org/abs/2104.08718).

    Raises:
        ImageError: It is missing, damaged, too large, or no picture at all.
        PromptError: There are no words, or too many.
        SettingsError: CLIP is not installed.
        WeightsError: Its weights are missing and cannot be fetched, or they are damaged.
    """
    checks.check_prompt(text, LONGEST_TEXT)
    picture = on_white(image).convert("RGB")
    network = _network()
    return float(network.place_of_picture(picture) @ network.place_of_text(text))


def is_ready() -> bool:
    """Tell whether CLIP is installed and its weights are here, so that nothing is fetched."""
    return find_spec("open_clip") is not None and clip_weights.chosen().path.is_file()


def where_ready(first: ImageInput, second: ImageInput) -> float | None:
    """Return what :func:`meaning_similarity` returns, or None where CLIP is not ready.

    Args:
        first: A picture.
        second: Another one.
    """
    if not is_ready():
        return None
    try:
        return meaning_similarity(first, second)
    except WeightsError:  # damaged: whoever calls for it by name is told so
        return None


@dataclass(frozen=True, eq=False)
class _Network:
    """CLIP in memory: a network, and what makes numbers of pictures and of words for it."""

    model: Any
    prepared: Callable[..., Any]
    tokens: Callable[..., Any]

    def place_of_picture(self, picture: Image.Image) -> Place:
        return self._place(self.model.encode_image, self.prepared(picture)[None])

    def place_of_text(self, text: str) -> Place:
        return self._place(self.model.encode_text, self.tokens([text]))

    @staticmethod
    def _place(encode: Callable[..., Any], numbers: object) -> Place:
        import torch

        with torch.inference_mode():
            return np.asarray(encode(numbers, normalize=True)[0], np.float32)


def _network() -> _Network:
    with _loading:  # panels work in threads of their own, and one copy in memory is enough
        return _loaded(clip_weights.chosen())


@functools.lru_cache(maxsize=1)
def _loaded(weights: ClipWeights) -> _Network:
    clip_weights.keep_inside()
    try:
        import open_clip
    except ImportError:
        raise SettingsError(
            _("CLIP, which compares by meaning, is not installed."),
            remedy=_("Run this once in the folder of the lesson: python3 start.py --with clip"),
        ) from None
    file = clip_weights.fetch(weights)
    model, prepared = open_clip.create_model_from_pretrained(
        weights.architecture, pretrained=str(file)
    )
    return _Network(model.eval(), prepared, open_clip.get_tokenizer(weights.architecture))
