"""The pixel model as an artist of the service: from prompts and pictures to pictures."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from imgkit.errors import ImageError
from imgkit.local.painter import Painting
from imgkit.local.painter.editing.pictures import opened
from imgkit.local.pixel_records import Record, as_png, record_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from imgkit.local.pixel_words import Reading
    from imgkit.pixels.transformer import Numbers


@dataclass(frozen=True)
class PixelPainting(Painting):
    """A picture by the pixel model.

    Args:
        guidance: The guidance that it was painted with.
    """

    guidance: float = 1.0


@dataclass(frozen=True)
class PixelArtist:
    """The pixel model with a guidance.

    Args:
        guidance: How much it listens to the words, as in :func:`imgkit.pixels.paint`.
    """

    guidance: float

    def paint(self, prompt: str, size: tuple[int, int], seed: int, temperature: float) -> Painting:
        """Paint a prompt.

        Args:
            prompt: What to paint, in English, French or Russian.
            size: Width and height in pixels; they are the same.
            seed: The seed.
            temperature: From 0 to 3.

        Returns:
            The picture, as PNG.

        Raises:
            PromptError: The model knows no word of the prompt.
            WeightsError: The weights are missing or damaged.
        """
        from imgkit.local.pixel_words import read_prompt
        from imgkit.pixels import load_weights

        sketch = _Sketch(read_prompt(prompt, load_weights()), seed, temperature, self.guidance)
        return sketch.painting(sketch.pixels(), size)

    def paint_in_stages(
        self, prompt: str, size: tuple[int, int], seed: int, temperature: float, stages: int
    ) -> Iterator[bytes | Painting]:
        """Paint a prompt row by row, and show the unfinished picture so many times on the way."""
        import numpy as np

        from imgkit.local.pixel_words import read_prompt
        from imgkit.pixels import OPEN, SIDE, load_weights, paint, to_image

        sketch = _Sketch(read_prompt(prompt, load_weights()), seed, temperature, self.guidance)
        rows_shown = {SIDE * stage // (stages + 1) for stage in range(1, stages + 1)}
        pixels = np.full((SIDE, SIDE), OPEN)
        for step in paint(
            sketch.reading.caption, seed=seed, temperature=temperature, guidance=self.guidance
        ):
            row, column = divmod(step.pixel, SIDE)
            if column == 0 and row in rows_shown:
                yield as_png(to_image(pixels, size[0]))
            pixels[row, column] = step.colour
        yield sketch.painting(pixels, size)

    def edit(  # noqa: PLR0917 - these six are the painter's contract
        self,
        image: bytes,
        prompt: str,
        mask: bytes | None,
        size: tuple[int, int],
        seed: int,
        temperature: float,
    ) -> Painting:
        """Paint part of a picture anew, in raster order.

        The see-through pixels of the mask, or without a mask of the picture, are painted anew;
        each sees only those above it and to its left. A picture of this model without either is
        painted anew as a whole, with its words where the prompt leaves them open.

        Args:
            image: The picture; it becomes 20 by 20 pixels in the model's colours.
            prompt: What the whole picture is to show.
            mask: A picture of the same size, transparent where to paint.
            size: Width and height in pixels; they are the same.
            seed: The seed.
            temperature: From 0 to 3.

        Returns:
            The picture, as PNG.

        Raises:
            PromptError: The model knows no word of the prompt.
            ImageError: There is nothing to paint anew, and no words of the picture to begin with.
            WeightsError: The weights are missing or damaged.
        """
        import numpy as np

        from imgkit.local.pixel_captions import describe_edit
        from imgkit.local.pixel_words import read_prompt
        from imgkit.pixels import OPEN, load_weights, map_picture, read_caption

        weights = load_weights()
        picture = opened(image)
        record = record_of(picture)
        before = read_caption(record["words"], weights) if record else None
        mapped = map_picture(picture, weights)
        given = mapped.pixels
        if mask is not None:
            given = np.where(map_picture(opened(mask), weights).pixels == OPEN, OPEN, given)
        elif not (given == OPEN).any():
            if before is None:
                raise _nothing_to_paint()
            given = np.full_like(given, OPEN)
        reading = read_prompt(prompt, weights, before)
        repainted = describe_edit(
            int((given == OPEN).sum()),
            reading.language,
            mapped=mapped.resized or mapped.recoloured,
        )
        sketch = _Sketch(reading, seed, temperature, self.guidance)
        return sketch.painting(sketch.pixels(given), size, repainted)


@dataclass(frozen=True)
class _Sketch:
    """What is to be painted, and how."""

    reading: "Reading"
    seed: int
    temperature: float
    guidance: float

    def pixels(self, given: "Numbers | None" = None) -> "npt.NDArray[np.uint8]":
        """Paint it, as palette numbers."""
        from imgkit.pixels import paint_many

        painted: npt.NDArray[np.uint8] = paint_many(
            self.reading.caption,
            [self.seed],
            temperature=self.temperature,
            guidance=self.guidance,
            given=given,
        )[0]
        return painted

    def painting(
        self, pixels: "npt.NDArray[np.integer[Any]]", size: tuple[int, int], note: str = ""
    ) -> PixelPainting:
        """Return what was painted as a picture that carries its words and knobs."""
        from imgkit.local.pixel_captions import describe_caption
        from imgkit.pixels import load_weights, to_image

        reading = self.reading
        record: Record = {
            "words": str(reading.caption),
            "language": reading.language,
            "seed": self.seed,
            "temperature": self.temperature,
            "guidance": self.guidance,
            "weights": load_weights().version,
        }
        return PixelPainting(
            image=as_png(to_image(pixels, size[0]).convert("RGB"), record),
            seed=self.seed,
            temperature=self.temperature,
            understood=reading.understood,
            not_drawn=reading.not_drawn,
            alt=f"{describe_caption(reading.caption, reading.language)} {note}".strip(),
            guidance=self.guidance,
        )


def _nothing_to_paint() -> ImageError:
    return ImageError(
        "There is no place to paint in this picture.",
        why="The pixel model does not look at pictures as a whole: it paints pixel after pixel, "
        "and keeps those that it is given.",
        remedy="Send a mask, or a picture with see-through pixels; they are painted anew.",
    )
