"""Whether every model that the lesson counts on stays: for those who keep the lesson up to date."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from imgkit.checkup import CheckUp, Finding
from imgkit.language import _
from imgkit.models.catalog import Model, Provider, catalog, find
from imgkit.models.endings import ALARM_DAYS, STALE_DAYS, days_left
from imgkit.models.offers import end_of, offered
from imgkit.services import decide
from imgkit.session import current
from imgkit.settings import load_settings, project_folder

HEADS = (
    "model",
    "OpenAI until",
    "Azure until",
    "dollars: text / picture / out",
    "qualities",
    "sizes",
    "formats",
    "and also",
    "looked up",
)
"""Dollars are for a million tokens, into the model and out of it; in English, as models.toml is."""

NOT_THERE = "–"


def table() -> str:
    """Return the catalogue as a table of text: one row for each family of models."""
    rows = [HEADS, *(_row(model) for model in catalog().models)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def _row(model: Model) -> tuple[str, ...]:
    price = model.price
    prices = [price.text_input, price.image_input, price.image_output or price.text_output]
    dollars = " / ".join("?" if dollars is None else f"{dollars:g}" for dollars in prices)
    more = f" (+{len(model.names) - 1})" if len(model.names) > 1 else ""
    return (
        model.names[0] + more,
        _until(model, "openai"),
        _until(model, "azure"),
        "free" if model.free else dollars,
        " ".join(model.qualities) or NOT_THERE,
        f"any, to {model.any_size.longest_edge}" if model.any_size else " ".join(model.sizes),
        " ".join(model.formats),
        " ".join(_extras(model)),
        str(model.checked),
    )


def _extras(model: Model) -> Iterator[str]:
    edits = model.edits
    extras = {
        "transparent": "transparent" in model.backgrounds,
        "complexity": bool(model.complexities),
        "mask": bool(edits and edits.mask),
        "markup": bool(edits and edits.markup),
        "fidelity": bool(edits and edits.input_fidelity),
        "unfinished": model.task == "draw" and bool(model.qualities and model.partial_images),
    }
    yield from (name for name, has in extras.items() if has)
    yield from sorted(model.knobs)


def _until(model: Model, provider: Provider) -> str:
    if provider not in model.providers:
        return NOT_THERE
    end = model.shutdown.get(provider)
    if end is None:
        return "no end known"
    return f"gone {end}" if model.is_retired(provider) else str(end)


def check_models() -> CheckUp:
    """Check every model that the lesson takes by itself or names in its notebooks.

    Nobody is asked, unless a key is set: then the service is asked when its models end.

    Returns:
        What was found; not ``ok`` where a model ends within 30 days, or where the facts in
        ``models.toml`` are older than 90 days.
    """
    return CheckUp([*_facts(), *_defaults(), *_notebooks(), *_said_by_the_service()])


def _facts() -> Iterator[Finding]:
    age = -days_left(catalog().checked)
    yield Finding(
        age <= STALE_DAYS,
        _("models and prices were looked up on {date}").format(date=catalog().checked),
        _("Look all of models.toml up again: its sources stand at its head.")
        if age > STALE_DAYS
        else "",
    )


def _defaults() -> Iterator[Finding]:
    for task, name in catalog().defaults.items():
        yield _stays(name, _("taken where nothing is said ({task})").format(task=task))


def _notebooks() -> Iterator[Finding]:
    """Look at each model that a notebook asks for; one that is gone may show its refusal."""
    places: dict[str, list[str]] = {}
    for path in sorted(project_folder().glob("notebooks/*/*.ipynb")):
        for name in sorted(_named_in(path)):
            places.setdefault(name, []).append(f"{path.parent.name}/{path.stem}")
    for name, notebooks in places.items():
        yield _stays(name, _("named in {notebooks}").format(notebooks=", ".join(notebooks)))


def _named_in(notebook: Path) -> set[str]:
    """Return which models the code of a notebook counts on."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    codes = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    return {
        word
        for code in codes
        for word in re.findall(r"[\w.-]+", code)
        if (model := find(word)) and not ("except " in code and _is_gone(model))
    }


def _is_gone(model: Model) -> bool:
    return any(model.is_retired(provider) for provider in model.providers)


def _stays(name: str, where: str) -> Finding:
    model = find(name)
    end = min(model.shutdown.values(), default=None) if model else None
    if end is None:
        return Finding(
            model is not None,
            _("{model}, {where}: no end known").format(model=name, where=where),
        )
    ok = days_left(end) > ALARM_DAYS
    return Finding(
        ok,
        _("{model}, {where}: switched off on {date}").format(model=name, where=where, date=end),
        "" if ok else _("Take another one there, and record the notebooks that use it anew."),
    )


def _said_by_the_service() -> Iterator[Finding]:
    service = decide(load_settings())
    if service.free:
        return
    offers = offered(current())
    for model in catalog().models:
        for name in model.names:
            said, known = end_of(name, offers), model.shutdown.get(service.provider)
            if said is not None and said != known:
                yield Finding(
                    days_left(said) > ALARM_DAYS,
                    _("{model}: the service says {said}, models.toml says {known}").format(
                        model=name, said=said, known=known or NOT_THERE
                    ),
                    _("Correct the day in models.toml."),
                )
