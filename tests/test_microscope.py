"""The microscope: what an edit changed, and how the protected pixels are put back."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from mask_easel import SIZE, Easel, click, drawn, plain
from PIL import Image

from imgkit.errors import ImageError, MaskError
from imgkit.picture import Pictures
from imgkit.widgets import mask_words, microscope
from imgkit.widgets.heat import heat_map


def masked() -> Image.Image:
    mask = Image.new("RGBA", SIZE, "black")
    mask.paste((0, 0, 0, 0), (0, 0, 32, 48))
    return mask


def test_the_microscope_says_how_much_changed_outside_the_mask() -> None:
    after = plain()
    after.paste("black", (0, 0, 48, 48))  # all of the mask, and half of what it protects
    panel = microscope(plain(), drawn(after), masked())
    assert panel.sentences == [
        "Outside the mask 50.0 % of the pixels changed.",
        "Inside the mask 100.0 % changed.",
    ]
    assert panel.badges == {"after": ["local", "#2e6b3f"]}
    assert panel.alts["after"] == "A hat."
    assert set(panel.pictures) == set(panel.alts) == {"before", "after", "heat"}


def test_the_heat_map_is_bright_where_it_changed_and_shows_the_edge_of_the_mask() -> None:
    after = plain()
    after.paste("black", (48, 0, 64, 48))
    panel = microscope(plain(), drawn(after), masked())
    heat = np.asarray(heat_map(panel.changes, 960).convert("L"), int)
    assert heat[:, 48:].min() > heat[:, :32].max() + 100
    assert heat[:, 34:48].max() < 60
    assert (heat[:, 32] == 255).all()
    assert not heat[:, 33].any()
    assert Image.open(io.BytesIO(panel.pictures["heat"])).size == SIZE
    assert heat_map(panel.changes, 32).size == (32, 24)


def test_the_protected_pixels_are_put_back_as_a_new_picture() -> None:
    easel = Easel()
    after = drawn(plain("black"), path=Path("edited.png"))
    panel = microscope(drawn(plain()), after, masked(), keep=easel.keep)
    assert panel.can_put_back
    click(panel, "put_back")
    [repaired] = easel.kept
    assert panel.after is repaired
    assert repaired.parent == "edited.png"
    pixels = np.asarray(repaired.image)
    assert not pixels[:, :32].any()
    assert (pixels[:, 32:] == 255).all()
    assert panel.sentences[0] == "Outside the mask 0.0 % of the pixels changed."
    assert "Kept as repaired.png" in panel.status
    assert not panel.can_put_back


def test_a_repaired_picture_is_kept_with_its_recipe(pictures: Path) -> None:
    after = drawn(plain("black"), path=Path("edited.png"))
    panel = microscope(plain(), after, masked())
    click(panel, "put_back")
    assert panel.error is None
    [kept] = pictures.glob("*.png")
    assert panel.after.path == kept
    assert '"parent": "edited.png"' in kept.with_suffix(".json").read_text("utf-8")


def test_without_a_mask_no_pixel_is_protected() -> None:
    panel = microscope(plain(), drawn(plain("black")))
    assert panel.sentences == ["100.0 % of all pixels changed."]
    assert not panel.can_put_back
    click(panel, "put_back")
    assert isinstance(panel.error, MaskError)


def test_another_shape_is_said() -> None:
    panel = microscope(plain(), drawn(plain(size=(64, 64))))
    assert mask_words.STRETCHED in panel.sentences


def test_the_microscope_wants_a_picture_that_imgkit_drew() -> None:
    pictures: Any = Pictures([drawn(plain())])
    with pytest.raises(ImageError, match=r"pictures\[0\]"):
        microscope(plain(), pictures)
