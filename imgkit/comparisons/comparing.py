"""The same prompt at several seeds and temperatures, and how alike the pictures are."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgkit.comparisons import comparison_html
from imgkit.comparisons.likeness import similarity
from imgkit.errors import OptionError
from imgkit.images import generate as generate_pictures
from imgkit.language import _
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures

SEEDS = (1, 2, 3)
TEMPERATURES = (0.0, 0.7, 1.4, 2.0)

MOST_PICTURES = 48
"""Each takes time, and on a live service money: a slip must not ask for thousands."""

_LOOKED_AT = 256  # pixels on the shorter side, as in :mod:`imgkit.comparisons.likeness`


@dataclass(frozen=True, repr=False, eq=False)
class Comparison:
    """Pictures of one prompt, and how alike each two of them are.

    Args:
        prompt: What was asked for.
        seeds: The seed of each row; None was left to the service.
        temperatures: The temperature of each column; None was left to the service.
        pictures: The pictures so far, temperature after temperature, each with every seed.
        matrix: How alike each two of the pictures are, in this order: their structural similarity,
            1 for the same picture and about 0 where nothing is alike. See
            :func:`imgkit.similarity`.
    """

    prompt: str
    seeds: tuple[int | None, ...]
    temperatures: tuple[float | None, ...]
    pictures: Pictures
    matrix: NDArray[np.float64]

    @property
    def curve(self) -> tuple[float | None, ...]:
        """How alike the pictures of each temperature are: the mean of all pairs, None of no pair.

        Pairs that are still to be drawn do not count.
        """
        return tuple(_mean_of_pairs(block) for block in self._blocks())

    @property
    def cost(self) -> Cost:
        """What the pictures cost together."""
        return self.pictures.cost

    def places(self) -> Iterator[tuple[int, int, Picture]]:
        """Yield the column, the row and the picture of each place of the grid that is filled."""
        for number, picture in enumerate(self.pictures):
            yield (*divmod(number, len(self.seeds)), picture)

    def _blocks(self) -> Iterator[NDArray[np.float64]]:
        for first in range(0, len(self.seeds) * len(self.temperatures), len(self.seeds)):
            column = slice(first, first + len(self.seeds))
            yield self.matrix[column, column]

    def _repr_html_(self) -> str:
        return comparison_html.page(self)

    def __repr__(self) -> str:
        """Say in one line what was compared, and what came out."""
        curve = ", ".join(
            _("{temperature}: {alike:.2f} alike").format(
                temperature=comparison_html.temperature_name(temperature), alike=alike
            )
            for temperature, alike in zip(self.temperatures, self.curve, strict=True)
            if alike is not None
        )
        return _("<Comparison of {count} pictures of {prompt!r}: {curve}>").format(
            count=len(self.pictures), prompt=self.prompt[:60], curve=curve
        )


def compare(
    prompt: str,
    *,
    seeds: Sequence[int | None] = SEEDS,
    temperatures: Sequence[float | None] = TEMPERATURES,
    **options: Any,
) -> Comparison:
    """Draw one prompt with each seed at each temperature, and say how alike the pictures are.

    Args:
        prompt: What to draw.
        seeds: The seeds, a row for each; None leaves it to the service. On a service without seeds
            ``seeds=[None] * 4`` draws four pictures by chance.
        temperatures: The temperatures, a column for each; None leaves it to the service.
        **options: Everything else that :func:`imgkit.generate` takes, but ``n``.

    Returns:
        The pictures, as a grid with a chart; they are kept on the disk already.

    Raises:
        InputError: Something cannot be done; nothing was sent.
        ServiceError: The service answered with an error.
        SavingError: A picture came and could not be written; the error holds it.
    """
    *_earlier, comparison = compare_step_by_step(
        prompt, seeds=seeds, temperatures=temperatures, generate=generate_pictures, **options
    )
    return comparison


def compare_step_by_step(
    prompt: str,
    *,
    seeds: Sequence[int | None],
    temperatures: Sequence[float | None],
    generate: Callable[..., Pictures],
    **options: Any,
) -> Iterator[Comparison]:
    """Yield the comparison anew after each picture; whoever has seen enough leaves off.

    Args:
        prompt: As in :func:`compare`.
        seeds: As in :func:`compare`.
        temperatures: As in :func:`compare`.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        **options: As in :func:`compare`.

    Yields:
        The comparison of the pictures so far.

    Raises:
        InputError: Something cannot be done; nothing was sent.
        ServiceError: The service answered with an error.
        SavingError: A picture came and could not be written; the error holds it.
    """
    _check(seeds, temperatures, options)
    pictures, looked_at = Pictures(), list[Image.Image]()
    matrix = np.ones((0, 0))
    asked = set[tuple[float | None, int | None]]()
    for temperature, seed in itertools.product(temperatures, seeds):
        knobs = {"seed": seed, "temperature": temperature}
        if (temperature, seed) in asked:  # by chance: what was drawn before would be no other draw
            knobs |= {"new_draw": True}
        asked.add((temperature, seed))
        pictures += generate(prompt, n=1, **{**options, **knobs})
        small = _small(pictures[-1].image)
        matrix = _grown(matrix, [similarity(small, earlier).ssim for earlier in looked_at])
        looked_at.append(small)
        yield Comparison(prompt, tuple(seeds), tuple(temperatures), Pictures(pictures), matrix)


def _check(seeds: object, temperatures: object, options: dict[str, Any]) -> None:
    """Refuse what makes no grid, before the first picture is drawn."""
    for name, values in (("seeds", seeds), ("temperatures", temperatures)):
        if not isinstance(values, Sequence) or isinstance(values, str) or not values:
            raise OptionError(
                _("{name} is no list of numbers.").format(name=name),
                remedy=_("Write them in square brackets, for example {name}=[1, 2].").format(
                    name=name
                ),
            )
    for name in ("n", "seed", "temperature"):
        if name in options:
            raise OptionError(
                _("compare has no option {name!r}.").format(name=name),
                why=_("It draws one picture with each seed at each temperature."),
                remedy=_("Use seeds=[…] and temperatures=[…]."),
            )
    count = len(seeds) * len(temperatures)  # type: ignore[arg-type]  # both are sequences by now
    if not 2 <= count <= MOST_PICTURES:
        raise OptionError(
            _("{count} pictures cannot be compared.").format(count=count),
            why=_("From 2 to {most} can: a picture with each seed at each temperature.").format(
                most=MOST_PICTURES
            ),
            remedy=_("Give more seeds.") if count < 2 else _("Give fewer seeds or temperatures."),
        )


def _small(image: Image.Image) -> Image.Image:
    """Return a picture in the size in which it is compared: once here, not anew for each pair."""
    colours = image.convert("RGBA" if image.has_transparency_data else "RGB")
    return colours.reduce(max(1, round(min(image.size) / _LOOKED_AT)))


def _grown(matrix: NDArray[np.float64], likenesses: list[float]) -> NDArray[np.float64]:
    """Return a matrix with one picture more, which is all like itself."""
    larger = np.pad(matrix, (0, 1), constant_values=1)
    larger[-1, :-1] = larger[:-1, -1] = likenesses
    return larger


def _mean_of_pairs(block: NDArray[np.float64]) -> float | None:
    pairs = block[np.triu_indices_from(block, k=1)]
    return float(pairs.mean()) if pairs.size else None
