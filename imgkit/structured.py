"""Asks a GPT model for an answer in a form: one bill, one turn, one request."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel

from imgkit.connecting.line import Line
from imgkit.errors import ServiceError
from imgkit.language import _
from imgkit.money.bills import Bill
from imgkit.money.cost import cost_of_words
from imgkit.session import Session

if TYPE_CHECKING:
    from openai.types.responses import ParsedResponse

Form = TypeVar("Form", bound=BaseModel)


def answer_in_form(
    session: Session,
    bill: Bill,
    form: type[Form],
    content: Sequence[Any],
    *,
    instructions: str | None = None,
    line: Line | None = None,
) -> Form:
    """Ask the model that describes pictures, and read its answer.

    Args:
        session: Who answers.
        bill: What the call is charged to.
        form: The form of the answer.
        content: The parts of the question, as the Responses API takes them.
        instructions: What the model is to do with them, where they do not say it themselves.
        line: A line that another thread may hang up.

    Returns:
        The answer.

    Raises:
        ServiceError: The service answered with an error or in another form, or someone hung up.
    """
    import openai

    service = session.service
    question: list[Any] = [{"role": "user", "content": list(content)}]

    def ask() -> "ParsedResponse[Form]":
        # The SDK would try again after a time-out too, and that may have been billed: this client
        # does not.
        with bill.sending(), session.translated(), session.openai_over(line) as client:
            return client.responses.parse(
                model=service.describe_model,
                input=question,
                instructions=instructions or openai.omit,
                text_format=form,
            )

    answer = session.turns_to_describe.call(ask, pictures=0, line=line)
    known = service.capabilities(service.describe_model)
    bill.charge(cost_of_words(known, service.describe_model, service.provider, answer.usage))
    if answer.output_parsed is None:
        raise ServiceError(
            _("The service did not answer in the form that was asked for."),
            why=_("It says: {message}").format(message=answer.output_text),
            remedy=_("Try another picture, or other words."),
        )
    return answer.output_parsed
