"""The tables of things and words: every entry can be drawn, and is reached by a word."""

import pytest

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.drawings import DRAWINGS, draw, is_own
from imgkit.local.painter.light import light_at
from imgkit.local.painter.placing.entering import OPENED
from imgkit.local.painter.reading import read
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import load


# The drawings of our own are tested in test_drawings.py.
@pytest.mark.parametrize("name", [name for name, kind in kinds().items() if not is_own(kind)])
def test_all_artwork_can_be_drawn(name: str) -> None:
    kind = kinds()[name]
    drawing = draw(kind, Dice(1, 0.7), Look(colour="#d4473f", age=kind.age), light_at("day"))
    assert drawing.svg
    assert drawing.width > 0
    assert drawing.top < 0
    assert drawing.faces in {"left", "right", "both"}


@pytest.mark.parametrize("name", kinds())
def test_everything_is_reached_by_the_word_that_captions_use(name: str) -> None:
    assert name in [thing.kind for thing in read(f"one {load('en').names[name]}").things]


def test_every_drawing_of_our_own_is_in_the_table() -> None:
    named = {
        name
        for kind in kinds().values()
        for name in (kind.own_drawing, kind.flies, kind.swims, kind.hangs)
    }
    assert set(DRAWINGS) <= named | set(OPENED.values()), "things.toml has no entry for these"


def test_what_is_named_in_the_table_is_there() -> None:
    for kind in kinds().values():
        assert is_own(kind) or kind.artwork, kind.name
