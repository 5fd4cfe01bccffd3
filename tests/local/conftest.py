"""The real service, asked by the real SDKs over loopback."""

from collections.abc import Iterator

import openai
import pytest
from local.encoding import as_bytes
from PIL import Image

from imgkit.local import LocalService


@pytest.fixture(scope="session")
def service() -> Iterator[LocalService]:
    service = LocalService()
    yield service
    service.stop()


@pytest.fixture(scope="session")
def client(service: LocalService) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{service.url}/v1", api_key="any", max_retries=0) as client:
        yield client


@pytest.fixture(scope="session")
def azure(service: LocalService) -> Iterator[openai.AzureOpenAI]:
    with openai.AzureOpenAI(
        azure_endpoint=service.url,
        api_key="any",
        api_version="2025-04-01-preview",
        max_retries=0,
    ) as client:
        yield client


@pytest.fixture(scope="session")
def photo() -> bytes:
    """A picture that the painter has never seen."""
    return as_bytes(Image.linear_gradient("L").convert("RGB"), "PNG")


@pytest.fixture(scope="session")
def mask() -> bytes:
    """A mask of the photo's size whose middle is to be edited."""
    mask = Image.new("RGBA", (256, 256), "black")
    mask.paste((0, 0, 0, 0), (64, 64, 192, 192))
    return as_bytes(mask, "PNG")
