"""Refuses a prompt that asks for what a school would not hang up, as the asked service would.

Sources: OpenAI's ``moderation_blocked``, and for Azure
https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter (2026-11).
"""

from collections.abc import Sequence

from starlette.requests import Request

from imgkit.local import refusals
from imgkit.local.answers import is_azure
from imgkit.local.safety import violations


def check_safety(request: Request, prompt: str) -> None:
    """Refuse a prompt that asks for what a school would not hang up.

    Args:
        request: The request that it came with.
        prompt: The prompt, perhaps with a metaprompt before it.

    Raises:
        Refusal: Its words are on the list; told in the shape of the service that was asked.
    """
    found = violations(prompt)
    if found and is_azure(request):
        raise AzureContentRefusal(found)
    if found:
        raise moderation_blocked(found)


class AzureContentRefusal(refusals.AzureRefusal):
    """A prompt that Azure's content filter stopped.

    Args:
        violations: OpenAI's categories that its words belong to.
    """

    def __init__(self, violations: Sequence[str]) -> None:
        message = (
            "Your request was rejected as a result of our safety system. Your prompt may contain "
            "text that is not allowed by our safety system."
        )
        super().__init__(400, "content_policy_violation", message)
        self.violations = violations

    def body(self) -> refusals.Body:
        """Return the JSON body of the answer."""
        results = {
            category: {"filtered": found, "severity": "medium" if found else "safe"}
            for category, found in self._found().items()
        }
        inner = {"code": "ResponsibleAIPolicyViolation", "content_filter_results": results}
        error: dict[str, object] = {
            "code": self.azure_code,
            "message": self.message,
            "type": refusals.INVALID_REQUEST,
            "param": None,
            "inner_error": inner,
        }
        return {"error": error}

    def _found(self) -> dict[str, bool]:
        """Return Azure's four categories; what has none of its own counts as violence."""
        own = {"hate": "hate", "self_harm": "self-harm", "sexual": "sexual"}
        found = {azure: name in self.violations for azure, name in own.items()}
        return {**found, "violence": any(name not in own.values() for name in self.violations)}


def moderation_blocked(violations: Sequence[str]) -> refusals.Refusal:
    """Refuse a prompt that asks for what a school would not hang up.

    Args:
        violations: The categories that its words belong to, such as ``"violence"``.
    """
    message = (
        "Your request was rejected by the safety system. This service looks for words of a list; "
        "if yours was meant well, say it in other words. "
        f"safety_violations=[{', '.join(violations)}]."
    )
    return refusals.Refusal(400, message, code="moderation_blocked", kind=refusals.IMAGE_USER_ERROR)
