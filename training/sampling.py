"""Lets the model paint: each pixel is thrown with the probabilities that the model says."""

import torch
from torch import Tensor

from imgkit.pixels.orders import MIN_P
from training.model import Painter


@torch.no_grad()
def paint(
    model: Painter,
    captions: Tensor,
    *,
    temperature: float = 0.7,
    guidance: float = 1.3,
    seed: int = 0,
) -> Tensor:
    """Paint one picture for each caption.

    Args:
        model: The model.
        captions: Token numbers of shape (pictures, caption).
        temperature: 0 always takes the likeliest colour; 1 throws as the model says.
        guidance: How far to go from what the model expects without a caption towards, and beyond,
            what it expects with it; 1 is just the caption
            (classifier-free guidance, https://arxiv.org/abs/2207.12598).
        seed: The same seed paints the same pictures.

    Returns:
        Palette numbers of shape (pictures, side, side).
    """
    shape, count = model.shape, len(captions)
    dice = torch.Generator(captions.device).manual_seed(seed)
    guided = guidance != 1
    if guided:
        captions = torch.cat((captions, torch.zeros_like(captions)))
    rows, places = len(captions), shape.slots + shape.side**2
    # Keys and values of all places so far, so that each pixel costs one place, not the sequence.
    cache = model.word.weight.new_zeros(
        shape.layers, 2, rows, shape.heads, places, shape.width // shape.heads
    )
    model.think(model.embed_caption(captions), cache)
    pictures = torch.zeros(rows, shape.side, shape.side, dtype=torch.long, device=captions.device)
    for pixel in range(shape.side**2):
        around = model.around(pictures)[:, pixel : pixel + 1]
        logits = model.think(model.embed_pixels(around, pixel), cache, shape.slots + pixel)[:, 0]
        if guided:
            said, unsaid = logits.chunk(2)
            logits = unsaid + guidance * (said - unsaid)
        if temperature:
            chances = (logits / temperature).softmax(-1)
            # The likeliest is never left out, so that something is always to be chosen.
            chances[chances < MIN_P * chances.amax(-1, keepdim=True)] = 0
            colour = torch.multinomial(chances, 1, generator=dice)[:, 0]
        else:
            colour = logits.argmax(-1)
        pictures[:, pixel // shape.side, pixel % shape.side] = colour.repeat(rows // count)
    return pictures[:count]
