"""The controls for one call of ``generate``: those, and only those, that the service has."""

import random
from typing import Any

import ipywidgets

from imgkit.catalog import Model, catalog, split_size
from imgkit.checks import MAX_PICTURES
from imgkit.errors import OptionError
from imgkit.services import Service
from imgkit.widgets import pieces, words

STANDARD_SIZES = ("1024x1024", "1536x1024", "1024x1536")
"""The sizes to choose from where a service draws any size, or where its sizes are not known."""

STANDARD_QUALITIES = ("low", "medium", "high")
"""The qualities to choose from where a model's own are not known."""

LABEL_STYLE = {"description_width": "6.5rem"}
"""All labels are equally wide, so that the fields stand below each other."""

LARGEST_ROLL = 9999
"""Seeds up to here are short enough to be called across a classroom."""


class Controls:
    """Fields, lists and sliders for a prompt and its options.

    Args:
        prompt: What stands in the field for the prompt at first.
        service: Who answers.
    """

    def __init__(self, prompt: str, service: Service) -> None:
        self.prompt = _labelled(
            ipywidgets.Textarea,
            words.PROMPT,
            words.PROMPT_TIP,
            value=prompt,
            placeholder=words.PROMPT_HINT,
            rows=4,
        ).add_class("imgkit-prompt")
        self.size = _labelled(ipywidgets.Dropdown, words.SIZE, words.SIZE_TIP)
        self.n = _labelled(
            ipywidgets.BoundedIntText,
            words.COUNT,
            words.COUNT_TIP,
            value=1,
            min=1,
            max=MAX_PICTURES,
        )
        self.quality = _labelled(ipywidgets.Dropdown, words.QUALITY, words.QUALITY_TIP)
        self.seed = _labelled(
            ipywidgets.Text, words.SEED, words.SEED_TIP, placeholder=words.SEED_HINT
        )
        self.dice = ipywidgets.Button(
            description=words.DICE, tooltip=words.DICE_TIP, layout=ipywidgets.Layout(width="auto")
        )
        self.dice.on_click(self._roll)
        self.temperature = _labelled(
            ipywidgets.FloatSlider,
            words.TEMPERATURE,
            words.TEMPERATURE_TIP,
            value=0.7,
            min=0.0,
            max=2.0,
            step=0.1,
            readout_format=".1f",
        )
        self.hints = ipywidgets.HTML()
        self._knobs = ipywidgets.VBox()
        self.rows = (self.prompt, self.size, self.n, self.quality, self._knobs, self.hints)
        self.meet(service)

    def meet(self, service: Service) -> None:
        """Offer what a service has; what was chosen before stays, where the service has it too."""
        model = service.capabilities()
        _offer(self.size, {_size_in_words(size): size for size in _sizes(model)})
        qualities = (model.qualities if model else ()) or STANDARD_QUALITIES
        _offer(self.quality, {quality: quality for quality in qualities})
        self._has = model.knobs if model else frozenset()
        seed = (ipywidgets.HBox((self.seed, self.dice)),) if "seed" in self._has else ()
        temperature = (self.temperature,) if "temperature" in self._has else ()
        self._knobs.children = (*seed, *temperature)
        self.hints.value = pieces.hints(_missing_knobs(service, model))

    def values(self) -> dict[str, Any]:
        """Return what was chosen, as arguments for ``generate``; the seed is still a text."""
        return {
            "prompt": self.prompt.value,
            "n": self.n.value,
            "size": self.size.value,
            "quality": self.quality.value,
            "seed": self.seed.value if "seed" in self._has else "",
            "temperature": (
                round(self.temperature.value, 1) if "temperature" in self._has else None
            ),
        }

    def _roll(self, _button: ipywidgets.Button) -> None:
        self.seed.value = str(random.randint(0, LARGEST_ROLL))  # noqa: S311 - dice, no secret


def read_seed(text: str) -> int | None:
    """Read what was typed into the field for the seed.

    Args:
        text: Digits, or nothing.

    Returns:
        The seed; None where it is left to chance.

    Raises:
        OptionError: It is something else.
    """
    if not text.strip():
        return None
    try:
        return int(text)
    except ValueError:
        raise OptionError(
            words.SEED_WRONG.format(seed=text[:40]), remedy=words.SEED_REMEDY
        ) from None


def _labelled(kind: type[Any], label: str, tip: str, **options: Any) -> ipywidgets.DOMWidget:
    """Return a control with its label beside it; the style sheet says how wide it is."""
    layout = ipywidgets.Layout(width="auto")
    return kind(description=label, tooltip=tip, style=LABEL_STYLE, layout=layout, **options)


def _offer(control: ipywidgets.Dropdown, options: dict[str, str]) -> None:
    """Replace what a list offers, and keep what was chosen if it is still there."""
    chosen = control.value
    control.options = list(options.items())
    control.value = chosen if chosen in options.values() else next(iter(options.values()))


def _sizes(model: Model | None) -> tuple[str, ...]:
    if model is None or model.any_size:
        return STANDARD_SIZES
    return model.sizes or STANDARD_SIZES


def _size_in_words(size: str) -> str:
    width, height = split_size(size)
    if width == height:
        template = words.SQUARE
    else:
        template = words.LANDSCAPE if width > height else words.PORTRAIT
    return template.format(width=width, height=height)


def _missing_knobs(service: Service, model: Model | None) -> list[str]:
    """Return a sentence for each knob that is not there, saying who has it."""
    if model is None:
        return [words.UNKNOWN_KNOBS.format(model=service.model)]
    return [
        sentence.format(
            model=service.model,
            others=", ".join(other.names[0] for other in catalog().models if knob in other.knobs),
        )
        for knob, sentence in words.NO_KNOB.items()
        if knob not in model.knobs
    ]
