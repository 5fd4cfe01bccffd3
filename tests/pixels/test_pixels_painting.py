"""Painting: what torch says, what the seeds paint, what the knobs do, what is refused."""

import json
from importlib import resources
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from imgkit.errors import ImageError, OptionError
from imgkit.pixels import OPEN, SIDE, Caption, Thing, load_weights, paint, paint_many
from imgkit.pixels.orders import MIN_P
from imgkit.pixels.transformer import Transformer, empty_canvas, place_on_canvas

WORDS = "red house, tree, night"


@pytest.fixture(scope="session")
def example() -> dict[str, Any]:
    text = resources.files("imgkit.pixels").joinpath("example.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def logits_of(words: str, picture: npt.ArrayLike) -> npt.NDArray[np.float32]:
    """What the model expects of every pixel of a picture that is there already."""
    steps = paint(words, guidance=1, given=np.array(picture))
    return np.stack([step.logits for step in steps])


def test_it_expects_what_torch_expects(example: dict[str, Any]) -> None:
    logits = logits_of(example["caption"], example["picture"])[example["pixels"]]
    np.testing.assert_allclose(logits, example["logits"], atol=2e-4)


def test_a_seed_paints_the_same_on_every_computer(example: dict[str, Any]) -> None:
    painted = paint_many(example["caption"], range(len(example["painted"])))
    np.testing.assert_array_equal(painted, example["painted"])


def test_torch_agrees_on_other_pictures() -> None:
    torch = pytest.importorskip("torch")
    from training.model import Painter, Shape
    from training.sampling import paint as paint_by_torch
    from training.world import CAPTION_LENGTH, MOST_THINGS, VOCABULARY, read_caption

    weights = load_weights()
    shape = Shape(
        *(len(VOCABULARY), CAPTION_LENGTH, MOST_THINGS, len(weights.palette), SIDE),
        binding=weights.binding,
    )
    model = Painter(shape)
    arrays = weights.arrays.items()
    model.load_state_dict({f"{name}.weight": torch.from_numpy(array) for name, array in arrays})
    caption = "white cat, blue boat, black dog, sea, rain".replace("boat", "sailing-boat")
    tokens = torch.tensor([read_caption(caption).tokens()])
    picture = np.random.default_rng(5).integers(0, 24, (SIDE, SIDE))
    with torch.no_grad():
        expected = model(tokens, torch.from_numpy(picture)[None])[0].numpy()
    np.testing.assert_allclose(logits_of(caption, picture), expected, atol=2e-4)
    likeliest = paint_by_torch(model, tokens, temperature=0, guidance=2)[0].numpy()
    painted = paint_many(caption, [0], temperature=0, guidance=2)[0]
    assert (painted == likeliest).mean() > 0.99  # but for ties in the last digit


def test_each_pixel_is_a_step_that_tells_why() -> None:
    steps = list(paint(WORDS, seed=4, temperature=1.2))
    assert [step.pixel for step in steps] == list(range(SIDE * SIDE))
    for step in steps:
        assert step.chances(1.2).sum() == pytest.approx(1)
        assert step.attention.shape == (6 + step.pixel + 1,)
        assert step.attention.sum() == pytest.approx(1, abs=1e-4)
    pixels = np.array([step.colour for step in steps]).reshape(SIDE, SIDE)
    np.testing.assert_array_equal(pixels, paint_many(WORDS, [4], temperature=1.2)[0])


def test_a_picture_does_not_depend_on_its_companions() -> None:
    together = paint_many(WORDS, [7, 8, 9], temperature=[0.5, 3, 1])
    for place, (seed, heat) in enumerate([(7, 0.5), (8, 3), (9, 1)]):
        alone = paint_many(WORDS, [seed], temperature=heat)[0]
        np.testing.assert_array_equal(together[place], alone)


def test_without_heat_all_seeds_paint_the_likeliest() -> None:
    cold = paint_many(WORDS, [1, 2], temperature=0)
    hot = paint_many(WORDS, [1, 2], temperature=3)
    np.testing.assert_array_equal(cold[0], cold[1])
    assert (hot[0] != hot[1]).mean() > 0.3
    step = next(paint(WORDS, temperature=0))
    assert step.chances(0).max() == 1
    assert step.chances(0).argmax() == step.logits.argmax() == step.colour


def test_temperature_bends_the_chances() -> None:
    step = list(paint(WORDS))[150]
    cool, warm = step.chances(0.5, min_p=0), step.chances(2, min_p=0)
    assert cool.max() > step.chances(min_p=0).max() > warm.max()
    np.testing.assert_allclose(np.log(cool / cool.max()) / 4, np.log(warm / warm.max()), atol=1e-6)


@pytest.mark.parametrize("temperature", [0.5, 1, 3])
def test_what_is_far_less_likely_than_the_likeliest_is_never_thrown(temperature: float) -> None:
    for step in list(paint(WORDS))[150:250]:
        everything, thrown = step.chances(temperature, min_p=0), step.chances(temperature)
        left = everything >= MIN_P * everything.max()
        np.testing.assert_array_equal(thrown > 0, left)
        np.testing.assert_allclose(thrown, np.where(left, everything / everything[left].sum(), 0))


def test_guidance_goes_from_no_words_towards_the_words_and_beyond() -> None:
    none, said, twice = (next(paint(WORDS, guidance=much)).logits for much in (0, 1, 2))
    np.testing.assert_allclose(twice, none + 2 * (said - none), atol=1e-4)
    one, other = (paint_many(words, [1], guidance=0) for words in (WORDS, "white cat, day"))
    np.testing.assert_array_equal(one, other)


def test_given_pixels_stay_and_only_those_above_are_seen() -> None:
    given = np.full((SIDE, SIDE), OPEN)
    given[10] = np.arange(SIDE)
    steps = list(paint(WORDS, seed=2, temperature=1, given=given))
    pixels = np.array([step.colour for step in steps]).reshape(SIDE, SIDE)
    np.testing.assert_array_equal(pixels[10], np.arange(SIDE))
    assert [step.pixel for step in steps if step.given] == list(range(200, 220))
    free = paint_many(WORDS, [2], temperature=1)[0]
    np.testing.assert_array_equal(pixels[:10], free[:10])
    assert (pixels[10:] != free[10:]).any()


def test_a_caption_can_be_an_object() -> None:
    caption = Caption((Thing("house", "red"), Thing("tree")), time="night")
    np.testing.assert_array_equal(paint_many(caption, [3]), paint_many(WORDS, [3]))


def test_the_neighbours_of_a_pixel_are_those_painted_before_it() -> None:
    model = Transformer(load_weights())
    canvas = empty_canvas(1, model.colours)
    pixel = 5 * SIDE + 7
    before = model.embed_pixel(canvas, pixel)
    for other in range(SIDE * SIDE):
        changed = canvas.copy()
        changed[:, place_on_canvas(other)] = 3
        seen = (model.embed_pixel(changed, pixel) != before).any()
        down, right = other // SIDE - 5, other % SIDE - 7
        near = (down in {-2, -1} and abs(right) <= 2 and (down, abs(right)) != (-2, 2)) or (
            down == 0 and right in {-2, -1}
        )
        assert seen == near, (down, right)


@pytest.mark.parametrize(
    "knobs",
    [
        {"temperature": -0.1},
        {"temperature": 3.1},
        {"temperature": float("nan")},
        {"guidance": -1},
        {"guidance": 20},
        {"seed": -1},
        {"seed": 2**32},
        {"seed": 1.5},
    ],
)
def test_a_knob_out_of_range_is_refused_before_the_first_pixel(knobs: dict[str, Any]) -> None:
    with pytest.raises(OptionError, match="out of range"):
        paint(WORDS, **knobs)


def test_seeds_and_temperatures_must_match() -> None:
    with pytest.raises(OptionError):
        paint_many(WORDS, [1, 2], temperature=[1, 1, 1])
    with pytest.raises(OptionError):
        paint_many(WORDS, [])


@pytest.mark.parametrize(
    "given",
    [np.zeros((20, 19), int), np.full((20, 20), 24), np.full((20, 20), -2), np.zeros((20, 20))],
)
def test_given_pixels_must_be_palette_numbers(given: npt.ArrayLike) -> None:
    with pytest.raises(ImageError, match="given pixels"):
        paint(WORDS, given=given)
