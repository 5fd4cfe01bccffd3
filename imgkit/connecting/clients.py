"""The clients of the SDKs, one for each way in which a service is reached.

The SDKs are imported when they are first needed: they take a third of a second, in which the
painter's process can warm up.
"""

import functools
from typing import TYPE_CHECKING

from imgkit.connecting.addresses import basic_login, without_login
from imgkit.connecting.azure_addresses import azure_address
from imgkit.connecting.signing_in import azure_tokens
from imgkit.services import Service
from imgkit.settings import Settings

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    import httpx2
    from azure.ai.vision.imageanalysis import ImageAnalysisClient
    from openai import OpenAI

PLACEHOLDER = "https://recorded.invalid"
"""A host that cannot exist (RFC 2606); a recording answers in its place."""

NO_KEY = "no-key-needed"
"""The SDK insists on a key, also where the one who answers does not."""

IDLE_SECONDS = 3.0
"""How long a connection is kept for the next request.

Many servers end an idle one after 5 seconds (https://www.uvicorn.org/settings/#timeouts, 2026-11).
A request that crosses that end on its way breaks off, and nobody knows whether it was billed.
"""


ANSWER_SECONDS = 300.0
"""How long a call for pictures waits. The SDK waits 600 seconds; real pictures took 11 to 34, and
a class should not sit before a service that has died for longer than it takes to draw ten."""


def connections(
    *,
    through_proxy: bool,
    before_request: "Callable[[httpx2.Request], None] | None",
    after_answer: "Callable[[httpx2.Response], None]",
) -> "httpx2.Client":
    """Return what an SDK's client sends its requests with.

    Args:
        through_proxy: Whether the proxy of the environment is used, where there is one.
        before_request: Called with each request.
        after_answer: Called with each answer when its headers are there.
    """
    import httpx2
    import openai

    return openai.DefaultHttpxClient(
        event_hooks={
            "request": [before_request] if before_request else [],
            "response": [after_answer],
        },
        # As many as the SDK has by itself.
        limits=httpx2.Limits(
            max_connections=1000, max_keepalive_connections=100, keepalive_expiry=IDLE_SECONDS
        ),
        verify=_certificates(),
        trust_env=through_proxy,
    )


@functools.cache
def _certificates() -> "ssl.SSLContext":
    """Read the certificates once: it takes longer than all else that connections need."""
    import httpx2

    return httpx2.create_ssl_context()


@functools.lru_cache(maxsize=1)
def local_openai(url: str) -> "OpenAI":
    """Return the client of the local service.

    Args:
        url: Where it listens.
    """
    import openai

    # A school's proxy (trust_env) must not be asked for what runs on this computer.
    http_client = openai.DefaultHttpxClient(trust_env=False)
    return openai.OpenAI(base_url=f"{url}/v1", api_key=NO_KEY, http_client=http_client)


def recorded_openai(settings: Settings, service: Service) -> "OpenAI":
    """Return the client whose requests a recording answers.

    Args:
        settings: The settings.
        service: Who answered when the recording was made.
    """
    import openai

    if service.paths == "deployments":
        return openai.AzureOpenAI(
            azure_endpoint=PLACEHOLDER,
            api_key=NO_KEY,
            api_version=settings.azure_openai_api_version,
            max_retries=0,
        )
    return openai.OpenAI(base_url=f"{PLACEHOLDER}/v1", api_key=NO_KEY, max_retries=0)


def live_openai(settings: Settings, service: Service) -> "OpenAI":
    """Return the client of OpenAI, of Azure OpenAI, or of a server that speaks like them.

    Args:
        settings: The settings, which name the address and the key.
        service: Who answers.

    Raises:
        MissingKeyError: There is no key for Azure, and no other way to sign in.
    """
    import openai

    if service.provider == "azure":
        return _azure_openai(settings)
    return openai.OpenAI(
        base_url=without_login(settings.openai_base_url) or None,
        api_key=settings.openai_api_key.get_secret_value() or NO_KEY,
        default_headers=_login_header(settings.openai_base_url),
        timeout=_patience(),
    )


def _login_header(address: str) -> dict[str, str]:
    """Return the header for the name and the password in an address, which libraries would log."""
    login = basic_login(address)
    return {"Authorization": f"Basic {login}"} if login else {}


def _patience() -> "httpx2.Timeout":
    import httpx2
    import openai

    # A dead address is known as soon as with the SDK's own patience.
    return httpx2.Timeout(ANSWER_SECONDS, connect=openai.DEFAULT_TIMEOUT.connect)


def _azure_openai(settings: Settings) -> "OpenAI":
    import openai

    address, paths = azure_address(without_login(settings.azure_openai_endpoint))
    key = settings.azure_openai_api_key.get_secret_value()
    if paths == "v1":
        return openai.OpenAI(
            base_url=address, api_key=key or azure_tokens(paths), timeout=_patience()
        )
    version = settings.azure_openai_api_version
    if key:
        return openai.AzureOpenAI(
            azure_endpoint=address,
            api_key=key,
            api_version=version,
            default_headers=_login_header(settings.azure_openai_endpoint),
            timeout=_patience(),
        )
    return openai.AzureOpenAI(
        azure_endpoint=address,
        azure_ad_token_provider=azure_tokens(paths),
        api_version=version,
        timeout=_patience(),
    )


def vision(settings: Settings, service: Service) -> "ImageAnalysisClient":
    """Return the client of Azure AI Vision.

    Args:
        settings: The settings, which name the address and the key.
        service: Who answers.
    """
    from azure.ai.vision.imageanalysis import ImageAnalysisClient
    from azure.core.credentials import AzureKeyCredential

    if service.mode == "recorded":
        return ImageAnalysisClient(PLACEHOLDER, AzureKeyCredential(NO_KEY))
    key = settings.vision_key.get_secret_value()
    return ImageAnalysisClient(
        without_login(settings.vision_endpoint),
        AzureKeyCredential(key),
        headers=_login_header(settings.vision_endpoint),
    )
