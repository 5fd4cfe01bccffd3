"""Checks of masks: that there is a hole, that it is where it should be, and what was kept."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgkit import changes
from imgkit.changes import upright
from imgkit.check.verdict import Verdict, judge
from imgkit.inputs import ImageInput
from imgkit.language import _

_ENOUGH = 0.8  # of the place has to lie in the hole, or
_MOSTLY = 0.35  # of the hole in the place: a flamingo in a pool looks over its rim
_TOO_MUCH = 0.5  # of the picture


def mask_over(mask: ImageInput, picture: Path | str, place: str) -> Verdict:
    """Check that a mask has its hole where it should be.

    Args:
        mask: The mask that a learner made.
        picture: The file of the picture; beside it lies a recipe that says where its places are.
        place: The name of the place in the recipe: ``"pool"`` or ``"head"``.
    """
    recipe = json.loads(Path(picture).with_suffix(".json").read_text(encoding="utf-8"))
    size = upright(picture).size
    painted = mask if isinstance(mask, Image.Image) else upright(mask)
    hole = _hole(painted, size)
    covered, inside = _overlap(hole, recipe["places"][place])
    share = float(hole.mean())
    return judge(
        (
            (
                painted.size == size,
                _("The mask and the picture have different sizes: make both the same."),
            ),
            (
                painted.has_transparency_data,
                _("The mask has no see-through part: its mode must be one with alpha, as RGBA."),
            ),
            (
                share > 0,
                _("Nothing is see-through yet, so nothing may change."),
                _("The service paints where alpha is 0. Paint in the studio, or draw so in code."),
            ),
            (
                share <= _TOO_MUCH,
                _("More than half of the picture may change. Is the mask the wrong way round?"),
                _("See-through means “paint here”. What should stay has to be opaque: alpha 255."),
            ),
            (
                not 0 < share <= _TOO_MUCH or covered >= _ENOUGH or inside >= _MOSTLY,
                _("The hole is not where it should be. Compare the mask with the picture."),
                _(
                    "Count the pixels from the top left corner: first to the right, then down. Is "
                    "the hole large enough, too?"
                ),
            ),
        ),
        _("The hole is where it should be, and the rest is protected."),
    )


def protected(before: ImageInput, after: ImageInput, mask: ImageInput) -> Verdict:
    """Check that an edit kept to its mask, or was made to.

    Args:
        before: The picture before the edit.
        after: What a learner made of it.
        mask: The mask.
    """
    found = changes.measure(before, after, mask)
    outside = f"{100 * found.outside:.1f}"
    return judge(
        (
            (
                found.outside == 0,
                _("Outside the mask, changed pixels: {share} %.").format(share=outside),
                _(
                    "Outside the mask, changed pixels: {share} %. In imgkit.changes there is a "
                    "function that does what the button of the microscope does."
                ).format(share=outside),
            ),
            (
                found.inside > 0,
                _("Inside the mask nothing changed: is that the picture from before the edit?"),
            ),
        ),
        _("What is new stayed, and outside the mask not one pixel moved."),
    )


def _hole(mask: Image.Image, size: tuple[int, int]) -> NDArray[np.bool_]:
    """Return where a mask is fully see-through, in the size of the picture."""
    if not mask.has_transparency_data:
        return np.zeros((size[1], size[0]), bool)
    alpha = mask.convert("RGBA").getchannel("A").resize(size, Image.Resampling.NEAREST)
    return np.asarray(np.asarray(alpha) == 0)


def _overlap(hole: NDArray[np.bool_], box: list[float]) -> tuple[float, float]:
    """Return which part of a place lies in a hole, and which part of the hole in the place."""
    height, width = hole.shape
    left, top, right, bottom = (
        round(edge * length) for edge, length in zip(box, (width, height) * 2, strict=True)
    )
    common = hole[top:bottom, left:right]
    return float(common.mean()), float(common.sum() / max(hole.sum(), 1))
