"""The pieces of HTML that panels show: who answers, what went wrong, what is being done."""

import html
import math
from collections.abc import Callable, Sequence
from typing import Any

from imgkit import display
from imgkit.errors import BudgetError, ImgkitError
from imgkit.inputs import ImageInput
from imgkit.money.cost import Cost
from imgkit.picture import Pictures
from imgkit.services import Service
from imgkit.widgets import words


def who(service: Service) -> str:
    """Return who answers, with the badge that its pictures wear, and whether it ends soon."""
    colour = display.BADGE_COLOURS[service.mode]
    badge = f'<span class="imgkit-who" style="background:{colour}">{service.mode}</span>'
    said = html.escape(str(service).removesuffix(service.ends_soon).rstrip())
    warning = html.escape(service.ends_soon)
    box = f'<p class="imgkit-box imgkit-notice">{warning}</p>' if warning else ""
    return f"<p>{badge}{said}</p>{box}"


def hints(sentences: list[str]) -> str:
    """Return sentences that stand in the place of controls."""
    return "".join(f'<p class="imgkit-hint">{html.escape(sentence)}</p>' for sentence in sentences)


def price(text: str) -> str:
    """Return what a click will cost."""
    return f"<p>{html.escape(words.PRICE.format(price=text))}</p>"


def purse(text: str) -> str:
    """Return what was spent and what is left."""
    return f'<p class="imgkit-purse">{html.escape(text)}</p>'


def turn(seconds: float) -> str:
    """Return how long it is until others have had their turn.

    Args:
        seconds: How many seconds.
    """
    # Screen readers do not read out a timer each second, but whenever they are asked to.
    said = html.escape(words.YOUR_TURN.format(seconds=math.ceil(seconds)))
    return f'<p role="timer">{said}</p>'


def cost_in_words(cost: Cost, service: Service) -> str:
    """Return a price as the panels say it.

    Args:
        cost: The price.
        service: Who takes it.
    """
    if cost.dollars is None:
        return words.UNKNOWN_PRICE
    return words.FREE[service.mode] if cost.dollars == 0 else str(cost)


def edit_price(
    estimate: Callable[..., Cost], service: Service, prompt: str, image: ImageInput, **options: Any
) -> str:
    """Return what it will cost to change a picture, as the panels say it.

    Args:
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        service: Who takes it.
        prompt: What to draw.
        image: The picture.
        **options: What else ``estimate`` takes, ``size`` among it.
    """
    cost = estimate(prompt, image=image, **options)
    if cost.dollars is not None:
        return cost_in_words(cost, service)
    drawn = estimate(prompt, **options)
    said = cost_in_words(drawn, service)
    return words.AND_MORE.format(price=said) if drawn.dollars else said


def working(text: str = words.WORKING, share: float | None = None) -> str:
    """Return a bar that says how much is done, or moves where nobody knows.

    Args:
        text: What is being done.
        share: How much of it is done, from 0 to 1.
    """
    said = html.escape(text)
    value = "" if share is None else f' value="{share:.2f}"'
    return f'<p role="status">{said}</p><progress aria-label="{said}"{value}></progress>'


def done(pictures: Pictures) -> str:
    """Return what was drawn and what it cost, and which words were understood and which not."""
    template = words.DONE_ONE if len(pictures) == 1 else words.DONE_MANY
    text = template.format(count=len(pictures), cost=pictures.cost)
    lines = f'<p role="status">{html.escape(text)}</p>{saved(pictures)}'
    understood = dict.fromkeys(word for picture in pictures for word in picture.understood)
    if understood:
        lines += f"<p>{html.escape(words.UNDERSTOOD.format(words=', '.join(understood)))}</p>"
    missing = dict.fromkeys(word for picture in pictures for word in picture.not_drawn)
    if not missing:
        return lines
    said = words.NOT_DRAWN.format(words=", ".join(missing))
    return lines + notice(said, words.NOT_DRAWN_REMEDY)


def saved(pictures: Pictures) -> str:
    """Return how many pictures were saved already; nothing where none was."""
    count = sum(picture.saved for picture in pictures)
    return f"<p>{html.escape(words.SAVED.format(count=count))}</p>" if count else ""


def model_reads(caption: str, not_drawn: Sequence[str]) -> str:
    """Return how the pixel model reads a prompt, and which of its words it does not know."""
    text = html.escape(words.MODEL_READS.format(caption=caption))
    if not_drawn:
        text += f" <b>{html.escape(words.NOT_DRAWN.format(words=', '.join(not_drawn)))}</b>"
    return f'<p role="status">{text}</p>'


def notice(what: str, remedy: str) -> str:
    """Return something that is worth knowing, in a box."""
    return (
        f'<div role="status" class="imgkit-box imgkit-notice"><p><b>{html.escape(what)}</b></p>'
        f"<p>{html.escape(remedy)}</p></div>"
    )


def unforeseen(error: Exception) -> ImgkitError:
    """Return an error that nobody foresaw as one that says what to do."""
    return ImgkitError(
        words.UNFORESEEN,
        why=f"{type(error).__name__}: {error}",
        remedy=words.UNFORESEEN_REMEDY,
    )


def error_box(error: ImgkitError) -> str:
    """Return what happened, why, and what to do, in a box that screen readers read out.

    A budget that was kept to is no fault, and looks like none.
    """
    lines = [f"<p><b>{html.escape(error.what)}</b></p>"]
    for label, text in ((words.WHY, error.why), (words.REMEDY, error.remedy)):
        if text:
            lines.append(f"<p>{label} {html.escape(text)}</p>")
    said = "".join(lines)
    if isinstance(error, BudgetError):
        return f'<div role="status" class="imgkit-box imgkit-notice">{said}</div>'
    return f'<div role="alert" class="imgkit-box imgkit-error">{said}</div>'
