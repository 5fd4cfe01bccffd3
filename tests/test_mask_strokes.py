"""From strokes to a mask."""

from typing import Any

import numpy as np
from mask_easel import RECTANGLE, SIZE

from imgkit.widgets.strokes import Stroke, paint


def painted(*strokes: Stroke, size: tuple[int, int] = SIZE) -> np.ndarray[Any, Any]:
    return np.asarray(paint(size, strokes)) > 0


def test_a_rectangle_covers_its_pixels_from_whichever_corner() -> None:
    expected = np.zeros((48, 64), bool)
    expected[5:15, 10:20] = True
    for points in ([10, 5, 20, 15], [20, 15, 10, 5], [10, 15, 20, 5]):
        assert np.array_equal(painted({"tool": "rectangle", "points": points}), expected)
    assert not painted({"tool": "rectangle", "points": [10, 5, 10, 15]}).any()
    assert painted({"tool": "rectangle", "points": [0, 0, 64, 48]}).all()


def test_a_brush_is_round_and_as_wide_as_it_says() -> None:
    dot = painted({"tool": "brush", "width": 10, "points": [30, 20]})
    assert np.flatnonzero(dot.any(axis=0)).tolist() == list(range(25, 35))
    assert np.flatnonzero(dot.any(axis=1)).tolist() == list(range(15, 25))
    assert not dot[15, 25]
    line = painted({"tool": "brush", "width": 10, "points": [20, 20, 40, 20]})
    assert np.flatnonzero(line.any(axis=0)).tolist() == list(range(15, 45))
    assert line[16:24, 20:40].all()


def test_a_stroke_may_leave_the_picture() -> None:
    assert painted({"tool": "brush", "width": 8, "points": [-50, 24, 200, 24]})[24].all()


def test_erasing_inverting_and_clearing_follow_each_other() -> None:
    hole: Stroke = {"tool": "rectangle", "points": [12, 7, 14, 9], "erase": True}
    assert painted(RECTANGLE, hole).sum() == 100 - 4
    assert painted(RECTANGLE, {"tool": "invert"}).sum() == 64 * 48 - 100
    assert painted(RECTANGLE, {"tool": "invert"}, {"tool": "invert"}).sum() == 100
    assert not painted(RECTANGLE, {"tool": "clear"}).any()
    assert painted(RECTANGLE, {"tool": "clear"}, RECTANGLE).sum() == 100
