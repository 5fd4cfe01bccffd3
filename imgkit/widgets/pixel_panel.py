"""What the panels of the pixel model share: they paint in a thread, and the browser shows it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import traitlets

from imgkit.language import language
from imgkit.pixels import Caption, Weights, load_weights
from imgkit.widgets import pieces, words
from imgkit.widgets.working import WorkingPanel, source

if TYPE_CHECKING:
    from imgkit.local.pixel_words import Reading

Read = Callable[[str], "Reading"]


def read_words(prompt: str) -> "Reading":
    """Read a prompt, in English, French or Russian, as words of the pixel model.

    Args:
        prompt: What a person typed.

    Returns:
        The model's words, and those of the prompt that it does not know.

    Raises:
        PromptError: The model knows none of the words.
        WeightsError: The weights are missing or damaged.
    """
    from imgkit.local.pixel_words import read_prompt

    return read_prompt(prompt, load_weights())


class PixelPanel(WorkingPanel):
    """A panel of the pixel model; each panel adds what it shows.

    All that a person chose or painted is in its traits, so that it is still there when the page is
    loaded anew.

    Args:
        prompt: What stands in the field for the prompt at first.
        texts: Every word that the panel shows.
        read: Reads a prompt, like :func:`read_words`.
    """

    _css = source("panel.css", "pixels.css")

    prompt = traitlets.Unicode().tag(sync=True)
    texts = traitlets.Dict().tag(sync=True)
    palette: traitlets.List[list[str]] = traitlets.List().tag(sync=True)
    known: traitlets.List[list[str]] = traitlets.List().tag(sync=True)
    """The names of the lists of words that the model knows, and their words."""

    def __init__(self, prompt: str, texts: dict[str, str], read: Read) -> None:
        weights = load_weights()
        super().__init__(
            prompt=prompt,
            texts=texts,
            palette=[[words.COLOURS[name], code] for name, code in weights.palette.items()],
            known=_known(weights),
        )
        self._read = read

    def caption(self) -> Caption:
        """Read the prompt, and say how the model reads it and what it does not know.

        Raises:
            PromptError: The model knows none of its words.
        """
        reading = self._read(self.prompt)
        self.status = pieces.model_reads(str(reading.caption), reading.not_drawn)
        return reading.caption


def _known(weights: Weights) -> list[list[str]]:
    """Return what the lists of the model's words are called, and their words."""
    from imgkit.local.pixel_captions import said_in

    lists = {
        table: said_in(language(), getattr(weights, table))
        for table in words.PIXEL_WORDS
        if table != "colours"
    }
    lists["colours"] = [words.COLOURS[name] for name in weights.colours]
    return [[name, ", ".join(lists[table])] for table, name in words.PIXEL_WORDS.items()]


def texts(own: dict[str, str]) -> dict[str, str]:
    """Return the words of one panel with those of all panels of the pixel model."""
    return {**words.PIXELS, **own}
