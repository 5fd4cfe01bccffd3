"""The moderations route: a word list, not a judgement, in the shape of OpenAI's answer."""

import uuid
from collections.abc import Sequence

from openai.types import Moderation, ModerationCreateResponse
from openai.types.moderation import Categories, CategoryAppliedInputTypes, CategoryScores
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from imgkit.local import refusals
from imgkit.local.answers import json_answer
from imgkit.local.bodies import read_object
from imgkit.local.prompts import check_length
from imgkit.local.safety import flagged

MODEL = "imgkit-word-list"
MAX_INPUTS = 32
CATEGORIES = tuple(field.alias or name for name, field in Categories.model_fields.items())
LONGEST_INPUT = 100_000
"""In characters: three of the longest prompts. Looking for words takes a second of it."""


async def moderate(request: Request) -> Response:
    """Say which texts hold a word of the list."""
    fields = await read_object(request)
    if "input" not in fields:
        raise refusals.missing_parameter("input")
    return json_answer(
        ModerationCreateResponse(
            id=f"modr-{uuid.uuid4().hex}",
            model=MODEL,
            results=await run_in_threadpool(_judge_all, _texts(fields["input"])),
        )
    )


def _texts(given: object) -> list[str]:
    """Return the texts to look at: one each, but all parts of a multi-modal input as one."""
    if isinstance(given, str):
        return [given]
    if isinstance(given, list) and 0 < len(given) <= MAX_INPUTS:
        if all(isinstance(item, str) for item in given):
            return given
        if all(isinstance(item, dict) for item in given):
            return ["\n".join(str(item.get("text", "")) for item in given)]
    message = f"Invalid type for 'input': expected a string or an array of up to {MAX_INPUTS}."
    raise refusals.Refusal(400, message, code="invalid_type", param="input")


def _judge_all(texts: Sequence[str]) -> list[Moderation]:
    for text in texts:
        check_length(text, "input", LONGEST_INPUT)
    return [_judge(text) for text in texts]


def _judge(text: str) -> Moderation:
    found = frozenset(flagged(text))
    return Moderation(
        categories=Categories.model_validate({name: name in found for name in CATEGORIES}),
        category_applied_input_types=CategoryAppliedInputTypes.model_validate(
            {name: ["text"] for name in CATEGORIES}
        ),
        category_scores=CategoryScores.model_validate(
            {name: float(name in found) for name in CATEGORIES}
        ),
        flagged=bool(found),
    )
