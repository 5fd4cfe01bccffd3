"""The Responses API, as far as planning a remix needs it: a wish in, its steps out."""

from collections.abc import Mapping

from openai.types.responses import Response, ResponseOutputText
from pydantic import BaseModel, ValidationError

from imgkit.local import refusals
from imgkit.local.descriptions import response
from imgkit.local.painter import PaintedPlan

FIELDS = frozenset({"steps", "prompt", "question"})
"""What a JSON answer holds where a plan is asked for."""


class AskedRegion(BaseModel):
    """A part of the picture, and what is to be seen there."""

    number: int
    text: str


class AskedPicture(BaseModel):
    """What the picture shows."""

    caption: str
    regions: list[AskedRegion]


class AskedPlan(BaseModel):
    """What the input of a request for a plan holds, as JSON."""

    wish: str
    picture: AskedPicture


class GivenStep(BaseModel):
    """One thing to do to the picture."""

    kind: str
    wish: str
    target: str
    regions: list[int]


class GivenPlan(BaseModel):
    """The plan, as JSON."""

    steps: list[GivenStep]
    prompt: str
    question: str


def wants_plan(text: object) -> bool:
    """Say whether a request asks for a plan, by the fields of the JSON answer that it wants.

    Args:
        text: The ``text`` option of the request: ``{"format": {"type": "json_schema", …}}``.
    """
    form = text.get("format") if isinstance(text, Mapping) else None
    schema = form.get("schema") if isinstance(form, Mapping) else None
    properties = schema.get("properties") if isinstance(schema, Mapping) else None
    return isinstance(properties, Mapping) and set(properties) == FIELDS


def asked_plan(given: object) -> AskedPlan:
    """Read the input of a request for a plan.

    Args:
        given: The ``input`` of the request: JSON as a text, or as the content of its last message.

    Returns:
        The wish, and what the picture shows.

    Raises:
        Refusal: It is something else.
    """
    last = given[-1] if isinstance(given, list) and given else given
    content = last.get("content") if isinstance(last, Mapping) else last
    if isinstance(content, list):
        content = "".join(
            part["text"]
            for part in content
            if isinstance(part, Mapping) and isinstance(part.get("text"), str)
        )
    try:
        return AskedPlan.model_validate_json(content if isinstance(content, str) else "")
    except ValidationError:
        message = (
            "A plan needs JSON as the input: "
            '{"wish": "…", "picture": {"caption": "…", "regions": [{"number": 0, "text": "…"}]}}.'
        )
        raise refusals.invalid_value("input", message) from None


def answer(model: str, plan: PaintedPlan) -> Response:
    """Build the answer that holds a plan.

    Args:
        model: The name that the request gave.
        plan: The plan.

    Returns:
        The answer.
    """
    given = GivenPlan(
        steps=[
            GivenStep(kind=step.kind, wish=step.wish, target=step.target, regions=[*step.regions])
            for step in plan.steps
        ],
        prompt=plan.prompt,
        question=plan.question,
    )
    text = given.model_dump_json()
    return response(model, ResponseOutputText(annotations=[], text=text, type="output_text"))
