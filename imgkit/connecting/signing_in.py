"""Signing in to Azure OpenAI without a key, as the person or the machine that runs this."""

from collections.abc import Callable

from imgkit.connecting.azure_addresses import Paths
from imgkit.errors import AccessError, MissingKeyError
from imgkit.language import _

SCOPES: dict[Paths, str] = {
    "v1": "https://ai.azure.com/.default",
    "deployments": "https://cognitiveservices.azure.com/.default",
}
"""What a token is good for.
v1: https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle (2026-11);
deployments: https://learn.microsoft.com/azure/ai-services/openai/how-to/managed-identity, and
examples/azure_ad.py of openai-python (2026-11).
"""


def azure_tokens(paths: Paths) -> Callable[[], str]:
    """Return what gives the SDK a token for each request; it is fetched anew before it expires.

    Args:
        paths: How the paths of the resource are built.

    Returns:
        A function that returns a token. It raises an AccessError where nobody is signed in.

    Raises:
        MissingKeyError: There is no key, and the extra for signing in is not installed.
    """
    try:
        from azure.identity import DefaultAzureCredential, get_bearer_token_provider
    except ImportError as error:
        raise MissingKeyError(
            _("There is an AZURE_OPENAI_ENDPOINT, but no AZURE_OPENAI_API_KEY."),
            remedy=_(
                "Write AZURE_OPENAI_API_KEY=… into the file .env; or, to sign in without a key, "
                "run: python3 start.py --with azure doctor"
            ),
        ) from error
    fetch = get_bearer_token_provider(DefaultAzureCredential(), SCOPES[paths])
    return lambda: _explained(fetch)


def _explained(fetch: Callable[[], str]) -> str:
    from azure.core.exceptions import ClientAuthenticationError

    try:
        return fetch()
    except ClientAuthenticationError as error:
        raise AccessError(
            _("Azure does not know who you are."),
            why=_("There is no key, and nobody is signed in on this computer."),
            remedy=_(
                "Sign in with `az login`, or write AZURE_OPENAI_API_KEY=… into the file .env. "
                "Who signs in needs the role Cognitive Services OpenAI User."
            ),
        ) from error
