"""The figures of an examination as tables, in Markdown that also reads well in a terminal."""

from collections.abc import Iterator, Sequence
from itertools import product
from random import Random

from imgkit.pixels import DEFAULT_GUIDANCE, DEFAULT_TEMPERATURE
from training.examination import Answer, examine, hardest, verdict
from training.judge import look
from training.lessons import Lessons
from training.painters import Painter
from training.prompts import GROUPS, SEEN, captions
from training.scene import draw
from training.scores import compare, total
from training.world import random_caption

TEMPERATURES = (0.4, 0.7, 1.0, 1.3)
GUIDANCES = (1.0, 1.3, 1.6, 2.0)
_VALIDATION = 128


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown, with columns of even width."""
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    lines = [header, ["-" * width for width in widths], *rows]
    even = [[cell.ljust(width) for cell, width in zip(line, widths, strict=True)] for line in lines]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in even)


def judge_line(count: int) -> str:
    """Return how far the judge can be trusted: its score on true and on exchanged captions."""
    dice = Random("examination/judge")
    asked = [random_caption(dice) for _ in range(count)]
    sights = [look(draw(caption, dice)) for caption in asked]
    own, others = (
        total(compare(*pair) for pair in zip(sights, given, strict=True)).whole
        for given in (asked, [*asked[1:], asked[0]])
    )
    return (
        f"The judge itself: of {own.of:,} pictures of the world it finds {own.right:,} right with"
        f" their own captions, and {others.right:,} with the captions of others."
    )


def report(painter: Painter, count: int) -> Iterator[str]:
    """Examine a model.

    Args:
        painter: The model.
        count: Captions in each group.

    Yields:
        Paragraphs and tables, each when it is ready.
    """
    yield f"Examined: {painter}. {count} captions in each line, painted once."
    yield judge_line(10 * count)
    yield f"Validation loss: {validation_loss(painter):.4f} nats a pixel."
    answers = {group: examine(painter, captions(*group, count)) for group in GROUPS}
    usual = f"temperature {DEFAULT_TEMPERATURE} and guidance {DEFAULT_GUIDANCE}"
    yield f"At the usual {usual}:\n\n{_by_group(answers)}"
    seen = [answer for (group, _), some in answers.items() if group == SEEN for answer in some]
    missing = ", ".join(f"{name} ({share})" for name, share in hardest(seen))
    yield f"The things that were there least often: {missing}."
    yield (
        "Whole captions right, one and two things in seen pairs, by temperature (down) and guidance"
        f" (across):\n\n{_by_knobs(painter, count // 2)}"
    )


def validation_loss(painter: Painter) -> float:
    """Return the loss on the pictures that a run with seed 1 validates with."""
    lessons = Lessons("1/validation")
    return painter.loss([lessons[number] for number in range(_VALIDATION)])


def _by_group(answers: dict[tuple[str, int], list[Answer]]) -> str:
    header = (
        "pairs",
        "things",
        "all right",
        "19 of 20 times",
        "there",
        "colour",
        "order",
        "setting",
    )
    rows = []
    for (group, things), some in answers.items():
        right = verdict(some)
        parts = (right.things, right.colours, right.order, right.setting)
        whole = (str(right.whole), right.whole.interval)
        rows.append((group, str(things), *whole, *map(str, parts)))
    return table(header, rows)


def _by_knobs(painter: Painter, count: int) -> str:
    asked = [caption for things in (1, 2) for caption in captions(SEEN, things, count)]
    shares = {
        (temperature, guidance): verdict(
            examine(painter, asked, temperature=temperature, guidance=guidance)
        ).whole
        for temperature, guidance in product(TEMPERATURES, GUIDANCES)
    }
    rows = [[str(t), *(str(shares[t, g]) for g in GUIDANCES)] for t in TEMPERATURES]
    return table(["", *map(str, GUIDANCES)], rows)
