"""The remix on the command line: the plan, the price, each step as it runs, and the account."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from imgkit.language import _
from imgkit.remixing import Remix, Stage, plan_remix
from imgkit.remixing.words import KINDS, STATES


def remix_at_terminal(
    image: Path,
    wish: str,
    *,
    say: Callable[[str], None],
    keep: Sequence[str] = (),
    plan_only: bool = False,
    output: Path | None = None,
    **options: Any,
) -> bool:
    """Change a picture as somebody wishes, and tell each step of it.

    Args:
        image: The picture.
        wish: What is to be changed.
        say: Called with each line that is to be read.
        keep: What must stay as it is, in words of the description.
        plan_only: Leave off before anything is painted.
        output: Where the result is saved too; nothing is overwritten.
        **options: Anything else that :func:`imgkit.plan_remix` takes.

    Returns:
        Whether nothing is left to ask or to do.

    Raises:
        InputError: Something cannot be done; nothing was sent.
        ServiceError: The service answered with an error before anything was painted.
    """
    planned = plan_remix(image, wish, keep=keep, **options)
    say(_("The picture shows: {caption}").format(caption=planned.description.caption))
    for number, stage in enumerate(planned.stages, 1):
        say(f"{number}. {_in_words(stage)}")
    if planned.plan.question:
        say(str(planned.report))
        return False
    say(_("Price of painting: {cost}").format(cost=planned.estimate))
    if plan_only:
        say(_("Prompt: {prompt}").format(prompt=planned.prompt))
        return True
    return _paint(planned, say, output)


def _paint(planned: Remix, say: Callable[[str], None], output: Path | None) -> bool:
    done = planned.go_on(on_stage=lambda stage: say(_progress(stage)))
    say(str(done))
    if done.picture is not None:
        shown = done.picture
        say(f"{shown.path}  ({shown.source}, {shown.model}, {done.cost})")
        if output is not None:
            say(str(shown.save(output)))
    return done.finished


def _progress(stage: Stage) -> str:
    why = f" ({stage.why})" if stage.why else ""
    return f"  {stage.step.wish}: {STATES[stage.state]}{why}"


def _in_words(stage: Stage) -> str:
    target = f" – {stage.step.target}" if stage.step.target else ""
    why = f" ({STATES[stage.state]}: {stage.why})" if stage.why else ""
    return f"{KINDS[stage.step.kind]}{target}: {stage.step.wish}{why}"
