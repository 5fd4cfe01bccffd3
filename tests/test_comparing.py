"""One prompt at several seeds and temperatures, with pictures of our own and with the painter's."""

import base64
import io
import random
import re
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops

import imgkit
from imgkit.comparisons.comparing import Comparison, compare_step_by_step
from imgkit.errors import OptionError
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures

CALLS: list[dict[str, Any]] = []


def noisy(prompt: str, **options: Any) -> Pictures:
    """Draws noise: the hotter, the stronger; the same seed and heat are the same picture."""
    CALLS.append(options)
    dice = random.Random(options["seed"])
    noise = Image.frombytes("L", (64, 64), dice.randbytes(64 * 64))
    heat = min(options["temperature"] or 0, 1)
    image = Image.blend(Image.linear_gradient("L").resize((64, 64)), noise, heat)
    file = io.BytesIO()
    image.save(file, "PNG")
    return Pictures(
        [Picture(file.getvalue(), prompt, "local", "us", "us", cost=Cost(0.5), alt="A <cloud>.")]
    )


def steps(**options: Any) -> list[Comparison]:
    CALLS.clear()
    given: dict[str, Any] = {
        "seeds": (1, 2, 3),
        "temperatures": (0.0, 0.4, 1.0),
        "generate": noisy,
    } | options
    return list(compare_step_by_step("a <cloud>", **given))


def test_each_seed_is_drawn_at_each_temperature_one_after_the_other() -> None:
    comparisons = steps(seeds=(5, 6), temperatures=(0.0, 1.0), size="64x64")
    asked = [(call["temperature"], call["seed"], call["n"], call["size"]) for call in CALLS]
    assert asked == [(t, s, 1, "64x64") for t in (0.0, 1.0) for s in (5, 6)]
    assert [len(comparison.pictures) for comparison in comparisons] == [1, 2, 3, 4]
    places = [(column, row) for column, row, _ in comparisons[-1].places()]
    assert places == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert comparisons[-1].cost == Cost(2.0)


def test_the_matrix_holds_how_alike_each_two_are() -> None:
    *_, last = steps()
    assert last.matrix.shape == (9, 9)
    assert np.array_equal(last.matrix, last.matrix.T)
    assert (np.diag(last.matrix) == 1).all()
    one, other = last.pictures[4], last.pictures[8]
    assert last.matrix[4, 8] == pytest.approx(imgkit.similarity(one, other).ssim)


def test_the_hotter_the_less_alike() -> None:
    *_, last = steps()
    cold, warm, hot = last.curve
    assert cold == 1
    assert warm is not None
    assert hot is not None
    assert cold > warm > hot
    assert warm == pytest.approx(last.matrix[[3, 3, 4], [4, 5, 5]].mean())


def test_a_column_without_a_pair_has_no_mean() -> None:
    comparisons = steps()
    assert comparisons[0].curve == (None, None, None)
    assert comparisons[3].curve == (1.0, None, None)


def test_large_pictures_are_compared_as_similarity_compares_them(pictures: object) -> None:
    del pictures
    compared = imgkit.compare(
        "a red house", seeds=(1, 2), temperatures=(0.9,), model="pixels", size="800x800"
    )
    expected = imgkit.similarity(*compared.pictures).ssim
    assert compared.curve[0] == pytest.approx(expected, abs=0.01)


def test_it_shows_a_grid_a_chart_and_a_matrix_with_words_for_each() -> None:
    *_, last = steps()
    page = last._repr_html_()
    assert "<cloud>" not in page
    alts = re.findall(r'<img [^>]*alt="([^"]*)"', page)
    assert len(alts) == 9 + 1
    assert alts[0] == "Seed 1, Temperature 0. A &lt;cloud&gt;."
    assert f"Temperature 1: {last.curve[2]:.2f}" in alts[-1]
    assert page.count(">local</span>") == 9
    numbers = re.findall(r"<td style[^>]*>(-?\d\.\d\d)</td>", page)
    assert numbers == [f"{value:.2f}" for value in last.matrix.ravel()]
    assert repr(last).startswith("<Comparison of 9 pictures of 'a <cloud>': Temperature 0: 1.00")


def test_the_chart_goes_down_where_the_curve_does() -> None:
    *_, last = steps()
    (data,) = re.findall(r"data:image/svg\+xml;base64,([^\"]+)", last._repr_html_())
    (line,) = re.findall(r'points="([^"]+)"', base64.b64decode(data).decode())
    points = [tuple(map(float, point.split(","))) for point in line.split()]
    assert points == sorted(points)  # to the right, and downwards: y grows downwards in SVG
    assert [y for _, y in points] == sorted(y for _, y in points)


def test_half_a_grid_shows_what_is_there() -> None:
    page = steps()[3]._repr_html_()
    assert page.count(">local</span>") == 4
    assert "svg" not in page  # one temperature makes no curve


def test_a_service_without_knobs_draws_by_chance() -> None:
    *_, last = steps(seeds=(None, None), temperatures=(None,))
    assert [(call["seed"], call["temperature"]) for call in CALLS] == [(None, None)] * 2
    assert "By chance" in last._repr_html_()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"seeds": 3}, "seeds is no list"),
        ({"temperatures": ()}, "temperatures is no list"),
        ({"seeds": (1,), "temperatures": (1.0,)}, "Give more seeds"),
        ({"seeds": range(100)}, "300 pictures cannot be compared"),
        ({"n": 2}, "no option 'n'"),
        ({"seed": 2}, "seeds="),
    ],
)
def test_what_makes_no_grid_is_refused_before_anything_is_drawn(
    options: dict[str, Any], said: str
) -> None:
    with pytest.raises(OptionError, match=said):
        steps(**options)
    assert not CALLS


def test_the_painter_without_dice_paints_the_same_whatever_the_seed() -> None:
    compared = imgkit.compare(
        "a cat on a meadow", seeds=(1, 2), temperatures=(0.0, 1.5), size="128x128"
    )
    cold, hot = compared.curve
    assert cold == 1
    assert hot is not None
    assert hot < 0.95
    first, second = (picture.image for picture in compared.pictures[:2])
    assert ImageChops.difference(first, second).getbbox() is None


def test_a_model_without_knobs_refuses_before_anything_is_sent() -> None:
    with pytest.raises(OptionError, match=r"gpt-image-2\.5-flare has no seed"):
        imgkit.compare("a cat", model="gpt-image-2.5-flare")
