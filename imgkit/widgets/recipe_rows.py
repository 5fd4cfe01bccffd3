"""A recipe as people read it, and as a call that draws from it once more."""

from typing import Any

from imgkit.hand_in_page import SHOWN_OPTIONS, Line
from imgkit.keeping.gallery import Gallery
from imgkit.keeping.recipes import Recipe
from imgkit.metaprompting import boundaries_and_words
from imgkit.money.cost import Cost
from imgkit.services import Service, name_on_show
from imgkit.widgets import browsing_words as words
from imgkit.widgets.asking_panel import shown_picture

KNOBS = ("temperature", "guidance")


def open_picture(gallery: Gallery, file: str) -> dict[str, Any]:
    """Return what the browser shows of a picture and its recipe.

    Args:
        gallery: Where the picture is kept.
        file: The name of its file.

    Raises:
        ImageError: The picture is gone or damaged.
    """
    picture, recipe = gallery.picture(file), gallery.recipe(file)
    return {
        "file": file,
        "rows": rows(recipe, gallery.line(picture.parent)) if recipe else [],
        "again": picture.parent is None,
        "has_seed": picture.seed is not None,
        **shown_picture(picture),
    }


def rows(recipe: Recipe, line: Line) -> list[tuple[str, str]]:
    """Return what a recipe says, line by line.

    Args:
        recipe: The recipe.
        line: The pictures that it comes from.

    Returns:
        What each line is about, and what it says; what a recipe does not say is left out.
    """
    boundaries, typed = boundaries_and_words(recipe.prompt)
    knobs = {"seed": recipe.seed} | {knob: getattr(recipe, knob) for knob in KNOBS}
    options = {name: recipe.options[name] for name in SHOWN_OPTIONS if name in recipe.options}
    settings = {name: value for name, value in (options | knobs).items() if value is not None}
    said = (
        (words.PROMPT, typed),
        (words.SETTINGS, " · ".join(f"{name} {value}" for name, value in settings.items())),
        (words.WHO, f"{name_on_show(recipe.service)}, {recipe.model}"),
        (words.WHEN, recipe.created.astimezone().strftime("%Y-%m-%d %H:%M")),
        (words.COST, str(Cost(recipe.cost_dollars))),
        (words.NOT_DRAWN, ", ".join(recipe.not_drawn)),
        (words.COMES_FROM, " → ".join(name for name, _recipe in line)),
        (words.FILE, recipe.file),
        (words.BOUNDARIES, boundaries),
    )
    return [(about, text) for about, text in said if text]


def arguments_again(recipe: Recipe, service: Service, *, same_dice: bool) -> dict[str, Any]:
    """Return what :func:`imgkit.generate` takes, besides the prompt, to draw from a recipe again.

    Args:
        recipe: The recipe.
        service: Who will draw; the model and its knobs are asked for only where it has that model.
        same_dice: Whether the seed is to be the same.
    """
    options = {name: recipe.options[name] for name in SHOWN_OPTIONS if name in recipe.options}
    arguments = options | {"n": 1}
    if recipe.model not in service.models_to_try:
        return arguments
    knobs = {knob: getattr(recipe, knob) for knob in KNOBS}
    if same_dice:
        knobs["seed"] = recipe.seed
    asked = {knob: value for knob, value in knobs.items() if value is not None}
    return arguments | {"model": recipe.model} | asked
