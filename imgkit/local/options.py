"""Reads the options of an image request, and refuses what the model does not have."""

import secrets
from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from imgkit.errors import OptionError
from imgkit.local import refusals
from imgkit.local.prompts import check_prompt
from imgkit.models.catalog import Model, catalog, find, split_size

PAINTER = "painter"
DEFAULT_SIZE = (1024, 1024)
DEFAULT_TEMPERATURE = 0.7
PIXELS_TEMPERATURE = 1.0
PIXELS_GUIDANCE = 1.3
LARGEST_SEED = 2**32 - 1


class ImageOptions(BaseModel):
    """What every image model takes: openai 3.51.0, types/image_generate_params.py."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    prompt: str
    model: str = PAINTER
    n: int = Field(default=1, ge=1, le=10)
    size: str = "auto"
    quality: str = "auto"
    background: Literal["opaque", "transparent", "auto"] = "auto"
    output_format: Literal["png", "jpeg", "webp"] = "png"
    output_compression: int = Field(default=100, ge=0, le=100)
    moderation: Literal["auto", "low"] = "auto"
    stream: bool = False
    partial_images: int = Field(default=0, ge=0, le=3)
    user: str = ""
    safety_identifier: str = ""

    def first_seed(self) -> int:
        """Return the seed of the first picture, a random one where none was given."""
        return secrets.randbelow(LARGEST_SEED + 1)

    def spread(self) -> float:
        """Return the temperature that counts."""
        return DEFAULT_TEMPERATURE


class PainterOptions(ImageOptions):
    """What the painter takes: two knobs more."""

    seed: int | None = Field(default=None, ge=0, le=LARGEST_SEED)
    temperature: float = Field(default=DEFAULT_TEMPERATURE, ge=0, le=2, allow_inf_nan=False)

    def first_seed(self) -> int:
        """Return the seed of the first picture, a random one where none was given."""
        return super().first_seed() if self.seed is None else self.seed

    def spread(self) -> float:
        """Return the temperature that counts."""
        return self.temperature


class PixelOptions(PainterOptions):
    """What the pixel model takes: a wider temperature, and guidance."""

    temperature: float = Field(default=PIXELS_TEMPERATURE, ge=0, le=3, allow_inf_nan=False)
    guidance: float = Field(default=PIXELS_GUIDANCE, ge=0, le=10, allow_inf_nan=False)


def model_named(name: str, task: Literal["draw", "describe"]) -> Model:
    """Return the model of this name.

    Args:
        name: The name that the request gives.
        task: What it is wanted for.

    Returns:
        What the catalogue says of it.

    Raises:
        Refusal: There is none, it does something else, or it was switched off.
    """
    model = find(name)
    if model and model.is_retired("openai"):
        raise refusals.retired_model(name, model.shutdown["openai"], model.successor)
    if model is None or model.task != task:
        raise refusals.unknown_model(name, offered(task))
    return model


def offered(task: Literal["draw", "describe"]) -> list[str]:
    """Return the names of all models for a task that are not switched off."""
    models = [model for model in catalog().models if model.task == task]
    return [name for model in models if not model.is_retired("openai") for name in model.names]


def read_options(fields: Mapping[str, object], *, strict: bool) -> ImageOptions:
    """Read the options of a request.

    Args:
        fields: The fields that were sent.
        strict: Whether numbers must be numbers; in a form everything is text.

    Returns:
        The options, each one something that the model can do.

    Raises:
        Refusal: The first thing that is wrong with them.
    """
    name = fields.get("model", PAINTER)
    model = model_named(name, "draw") if isinstance(name, str) else None
    try:
        options = _kind(model).model_validate(fields, strict=strict)
    except ValidationError as error:
        raise _refusal(error.errors(include_url=False)[0]) from None
    if model:
        _check(options, model)
    return options


def _kind(model: Model | None) -> type[ImageOptions]:
    if model is None or not model.knobs:
        return ImageOptions
    return PixelOptions if "guidance" in model.knobs else PainterOptions


def _check(options: ImageOptions, model: Model) -> None:
    check_prompt(options.prompt, model.prompt_limit)
    for name, value, supported in (
        ("quality", options.quality, (*model.qualities, "auto")),
        ("output_format", options.output_format, model.formats),
    ):
        if value not in supported:
            raise refusals.unsupported_value(name, value, supported)
    if options.background == "transparent":
        message = "Transparent background is not supported for this model."
        raise refusals.invalid_value("background", message)
    if options.output_format == "png" and options.output_compression < 100:
        message = "Compression less than 100 is not supported for PNG output format."
        raise refusals.invalid_value("output_compression", message)
    if options.size != "auto":
        _check_size(options.size, model)


def _check_size(size: str, model: Model) -> None:
    try:
        width, height = split_size(size)
    except OptionError as error:
        raise refusals.invalid_value("size", f"Invalid size '{size[:40]}'. {error.why}") from None
    if model.any_size is None:
        if size not in model.sizes:
            raise refusals.unsupported_value("size", size, (*model.sizes, "auto"))
    elif not model.any_size.holds(width, height):
        rule = f"Width and height must both be divisible by {model.any_size.multiple}. "
        divisible = width % model.any_size.multiple == height % model.any_size.multiple == 0
        nearest = f"The nearest size that it draws is '{model.nearest_size(width, height)}'."
        raise refusals.invalid_value(
            "size", f"Invalid size '{size}'. {'' if divisible else rule}{nearest}"
        )


def chosen_size(options: ImageOptions, picture: tuple[int, int] | None = None) -> tuple[int, int]:
    """Return the size to paint.

    Args:
        options: The options of the request.
        picture: The size of the picture that is edited: ``auto`` keeps it where that is possible.

    Returns:
        Width and height in pixels.
    """
    if options.size != "auto":
        return split_size(options.size)
    model = find(options.model)
    if picture is None or model is None:
        return DEFAULT_SIZE
    return split_size(model.nearest_size(*picture))


_EXPECTED = {
    "int": "an integer",
    "float": "a number",
    "finite": "a number",
    "string": "a string",
    "bool": "a boolean",
}
_GOT = {str: "a string", int: "an integer", float: "a number", bool: "a boolean", list: "an array"}


def _refusal(error: ErrorDetails) -> refusals.Refusal:
    """Tell one of pydantic's errors as OpenAI does."""
    name, kind = str(error["loc"][0])[:80], error["type"]
    value, context = error["input"], error.get("ctx", {})
    if kind == "extra_forbidden":
        return refusals.unknown_parameter(name)
    if kind == "missing":
        return refusals.missing_parameter(name)
    if kind == "literal_error":
        supported = context["expected"].replace(" or ", ", ").replace("'", "").split(", ")
        return refusals.unsupported_value(name, str(value), supported)
    if kind in {"greater_than_equal", "less_than_equal"}:
        return _out_of_range(name, value, context)
    expected = _EXPECTED.get(kind.split("_", maxsplit=1)[0], "another value")
    got = _GOT.get(type(value), "an object")
    message = f"Invalid type for '{name}': expected {expected}, but got {got} instead."
    return refusals.Refusal(400, message, code="invalid_type", param=name)


def _out_of_range(name: str, value: object, context: Mapping[str, object]) -> refusals.Refusal:
    number = "decimal" if name in {"temperature", "guidance"} else "integer"
    if "ge" in context:
        side, word, limit = "below_min", "below minimum", f">= {context['ge']:g}"
    else:
        side, word, limit = "above_max", "above maximum", f"<= {context['le']:g}"
    message = (
        f"Invalid '{name}': {number} {word} value. "
        f"Expected a value {limit}, but got {str(value)[:40]} instead."
    )
    return refusals.Refusal(400, message, code=f"{number}_{side}_value", param=name)
