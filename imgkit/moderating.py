"""A service that judges texts, before anything is drawn from them."""

from collections.abc import Sequence

from imgkit.checks import check_characters
from imgkit.money.bills import open_bills
from imgkit.money.cost import FREE
from imgkit.money.ledger import Entry
from imgkit.session import current

MODERATION_MODEL = "omni-moderation-latest"
"""Free: https://developers.openai.com/api/docs/models/omni-moderation-latest (November 2026)."""


def moderate(prompts: Sequence[str]) -> list[tuple[str, ...]]:
    """Let a service judge texts, all in one request.

    Args:
        prompts: The texts, up to 32.

    Returns:
        For each text the categories that it falls into, such as ``"violence"``; none for a good
        one.

    Raises:
        PromptError: A text holds characters that cannot be sent.
        ServiceError: The service answered with an error, or it has no moderation.
        SavingError: The ledger cannot be written; nothing was sent.
    """
    for prompt in prompts:
        check_characters(prompt)
    session = current()
    entry = Entry("moderate", session.service.name, MODERATION_MODEL)
    (bill,) = open_bills(session.paid_ledger, entry, [FREE])
    with bill, bill.sending(), session.translated():
        answer = session.openai.moderations.create(model=MODERATION_MODEL, input=list(prompts))
        bill.charge(FREE)
    judged = [result.categories.model_dump(by_alias=True) for result in answer.results]
    return [tuple(name for name, found in one.items() if found is True) for one in judged]
