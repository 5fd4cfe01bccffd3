"""The plan of a remix: a wish split into steps, each with the regions that it is about."""

import json
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from imgkit.connecting.line import Line
from imgkit.describing import Seen
from imgkit.money.bills import open_bills
from imgkit.money.estimates import estimate_description
from imgkit.money.ledger import Entry
from imgkit.session import Session
from imgkit.structured import answer_in_form

Kind = Literal[
    "new_scene",
    "background",
    "time_and_weather",
    "style",
    "remove",
    "replace",
    "recolour",
    "pose",
    "add",
]

INSTRUCTIONS = (
    "You plan how to change a picture. You get a wish and a description of the picture, whose "
    "regions are numbered. Split the wish into steps, in the order in which they should be done. "
    "Each step is one instruction that an image editor understands without the others, in the "
    "language of the wish. Say what it is about in the words of the wish, and the numbers of the "
    "regions that show it: for something new, where it goes. Give no region where the whole "
    "picture changes, and none where the picture does not show what the step is about. "
    "Then write the prompt that describes the picture after all steps, in the language of the "
    "wish. Where the wish contradicts itself or asks for nothing, give no steps and ask one short "
    "question back in the language of the wish; else leave the question empty."
)


class Step(BaseModel):
    """One thing that is done to a picture.

    Args:
        kind: What kind of change it is; ``new_scene`` draws the picture anew.
        wish: The instruction, as :func:`imgkit.edit` takes it.
        target: What it is about; empty for the whole picture.
        regions: Which regions of the description show it, counted from 0.
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    wish: str = Field(description="One instruction to an image editor.")
    target: str = Field(description="What it is about; empty for the whole picture.")
    regions: tuple[int, ...] = Field(description="The numbers of the regions that show it.")


class Plan(BaseModel):
    """What is to be done to a picture; this is also the form in which a service answers.

    Args:
        steps: The steps in their order.
        prompt: What the picture shows when all is done.
        question: What has to be asked first; then there are no steps.
    """

    model_config = ConfigDict(frozen=True)

    steps: tuple[Step, ...]
    prompt: str = Field(description="What the picture shows when all steps are done.")
    question: str = Field(description="A question back, or empty.")


def make_plan(session: Session, wish: str, seen: Seen, line: Line | None = None) -> Plan:
    """Let the service that describes pictures split a wish into steps.

    Args:
        session: Who answers.
        wish: What is to be changed.
        seen: What the picture shows.
        line: A line that another thread may hang up.

    Returns:
        The plan.

    Raises:
        BudgetError: The budget would be passed; nothing was sent.
        ServiceError: The service answered with an error, or without a plan.
    """
    regions = [{"number": at, "text": region.text} for at, region in enumerate(seen.regions)]
    about = {"wish": wish, "picture": {"caption": seen.caption, "regions": regions}}
    question = json.dumps(about, ensure_ascii=False)
    service = session.service
    estimate = estimate_description(
        service.capabilities(service.describe_model),
        INSTRUCTIONS + question,
        width=0,
        height=0,
        otherwise=session.settings.picture_price,
    )
    entry = Entry("plan", service.name, service.describe_model)
    (bill,) = open_bills(session.paid_ledger, entry, [estimate])
    content = [{"type": "input_text", "text": question}]
    with bill:
        return answer_in_form(session, bill, Plan, content, instructions=INSTRUCTIONS, line=line)
