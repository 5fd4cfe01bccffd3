"""What tells each monument of the wide world from all others, measured in its own metres."""

import pytest
from painter.drawn import Rendered, draw
from PIL import ImageStat

HIGH = 300
"""Pixels: enough to see each pillar."""


def seen(name: str, seed: int = 0, temperature: float = 0.0) -> Rendered:
    return Rendered(draw(name, seed=seed, temperature=temperature), HIGH)


def test_one_walks_through_the_torii_under_two_beams() -> None:
    shape = seen("torii")
    assert shape.drawing.width / shape.drawing.height == pytest.approx(24.2 / 16.6, abs=0.1)
    pillars = [run for run in shape.runs(8) if run[1] - run[0] > 1]
    assert len(pillars) == 2
    assert pillars[1][0] - pillars[0][1] > 6
    assert len(shape.runs(10.2)) == 1
    assert len([run for run in shape.runs(12.3) if run[1] - run[0] > 1]) == 3  # with the tablet
    # The roof bends upwards to both ends.
    assert shape.reach(-11.9) > shape.reach(0) + 0.7
    assert shape.reach(11.9) > shape.reach(0) + 0.7


def test_the_golden_gate_has_two_towers_and_the_nearer_one_is_larger() -> None:
    shape = seen("golden-gate")
    near, far = shape.reach(-148), shape.reach(shape.drawing.left + 508)
    assert near == pytest.approx(227, abs=6)
    assert 0.55 * near < far < 0.75 * near
    legs = [run for run in shape.runs(125) if run[1] - run[0] > 5]
    assert [sum(run) / 2 for run in legs] == pytest.approx([-150, 214], abs=4)
    # Between them the cable sinks down to the deck.
    lowest = min(shape.reach(x) for x in range(-100, 190, 10))
    assert lowest < 0.5 * near
    assert shape.reach(-100) > shape.reach(-60) > shape.reach(-20) > shape.reach(40)


def test_christ_stretches_out_both_arms_above_his_rock() -> None:
    shape = seen("christ-the-redeemer")
    feet = 25
    assert shape.width(feet + 24.3) == pytest.approx(28, abs=0.6)
    assert shape.width(feet + 10) < 7
    assert shape.width(feet + 28) < 4
    left, right = shape.runs(feet + 24.3)[0]
    assert left == pytest.approx(-right, abs=0.3)
    assert shape.width(3) > 40


def test_huayna_picchu_rises_steeply_above_the_town() -> None:
    shape = seen("machu-picchu")
    assert shape.drawing.height - 80 == pytest.approx(260, abs=25)
    assert shape.width(300) < 0.25 * shape.width(60)
    summit = shape.runs(330)
    assert len(summit) == 1
    assert len(shape.runs(160)) >= 2  # with the smaller peak beside it


def test_chichen_itza_rises_in_nine_steps_to_a_temple() -> None:
    shape = seen("chichen-itza")
    inside = shape.image.convert("L")
    assert shape.drawing.height == 30
    assert shape.width(27) == pytest.approx(15, abs=1)
    widths = [shape.width(height) for height in range(1, 24, 3)]
    assert widths == sorted(widths, reverse=True)
    # Nine lit edges, one above the other, between the corner and the stair.
    edges = 0
    for step in range(9):
        height = (step + 1) * 24 / 9
        x, top, bottom = shape.column(-9.2), shape.row(height + 0.2), shape.row(height - 0.8)
        darkest, lightest = ImageStat.Stat(inside.crop((x, top, x + 1, bottom))).extrema[0]
        edges += lightest - darkest > 25
    assert edges == 9


def test_moai_stand_in_a_row_and_differ_in_size() -> None:
    counts = set()
    for seed in range(8):
        shape = seen("moai", seed=seed, temperature=1)
        heads = shape.runs(1.5 + 2.4)
        tops = [shape.reach((left + right) / 2) for left, right in heads]
        assert max(tops) > 1.25 * min(tops)
        counts.add(len(heads))
    assert counts == {3, 5}


def test_the_shells_of_the_opera_house_stand_on_a_long_podium() -> None:
    shape = seen("sydney-opera-house")
    assert shape.drawing.width / shape.drawing.height == pytest.approx(183 / 67, abs=0.1)
    assert len(shape.runs(5)) == 1
    assert shape.width(5) > 160
    assert len(shape.runs(48)) == 2  # the two highest shells, one before the other
    assert len(shape.runs(32)) >= 4
    assert shape.width(60) < 25


def test_table_mountain_is_flat_between_two_peaks() -> None:
    shape = seen("table-mountain")
    table = [shape.reach(x) for x in range(-1150, 1101, 50)]
    assert max(table) - min(table) < 90
    assert table[20] == pytest.approx(1085 + 35, abs=60)
    cliffs = max(shape.runs(930), key=lambda run: run[1] - run[0])
    assert cliffs == pytest.approx((-1265, 1205), abs=40)
    assert shape.reach(-1560) == pytest.approx(1000, abs=15)
    assert shape.reach(1690) == pytest.approx(669, abs=15)
    assert shape.reach(-1330) < 950
    assert shape.reach(1400) < 500


def test_the_sphinx_lies_with_its_head_up_and_its_paws_ahead() -> None:
    shape = seen("sphinx")
    assert shape.drawing.width == pytest.approx(73.5, abs=3)
    assert shape.reach(-18) == pytest.approx(20, abs=0.5)
    assert shape.reach(-33) < 4.5
    assert shape.reach(33) == pytest.approx(12, abs=1.5)
    assert shape.reach(-7) < 15  # the neck, behind the head


def test_the_pyramids_sometimes_have_the_sphinx_before_them() -> None:
    drawn = {draw("pyramids", seed=seed, temperature=1).svg.count("<path") for seed in range(12)}
    assert len(drawn) == 2
    assert draw("pyramids", seed=1) == draw("pyramids", seed=9)


def test_stonehenge_carries_lintels_on_pairs_of_stones() -> None:
    shape = seen("stonehenge")
    assert shape.drawing.width == pytest.approx(33, abs=3)
    assert len(shape.runs(9.8)) == 1  # the lintel of the tallest pair
    middle = [run for run in shape.runs(8.2) if -3 < run[0] < 3]
    assert len(middle) == 2  # one can see through between its stones
    assert len(shape.runs(4.3)) >= 5


def test_the_towers_grow_slimmer_to_their_tips() -> None:
    burj, tower = seen("burj-khalifa"), seen("cn-tower")
    assert (burj.drawing.height, tower.drawing.height) == (828, 553.3)
    widths = [burj.width(height) for height in (40, 140, 240, 340, 440, 540, 640, 760)]
    assert widths == sorted(set(widths), reverse=True)
    # The pods stand out from the shaft of the CN Tower.
    assert tower.width(345) > 3 * tower.width(300)
    assert tower.width(447) > 2 * tower.width(420)
    assert tower.width(5) == pytest.approx(66.6, abs=8)
