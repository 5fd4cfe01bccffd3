"""Azure OpenAI by both of its paths, with a key and without one, through the real SDK."""

import sys
import types
from collections.abc import Iterator

import pytest
from fake_service import serving
from lookalikes import Lookalike
from PIL import Image

import imgkit
from imgkit.connecting.azure_addresses import azure_address
from imgkit.errors import AccessError, MissingKeyError
from imgkit.services import recorded

pytestmark = pytest.mark.filterwarnings("ignore::imgkit.models.abilities.UnknownModelWarning")

KEY = "canary-0123456789"
RESOURCE = "https://school.openai.azure.com"


@pytest.fixture
def azure(monkeypatch: pytest.MonkeyPatch) -> Iterator[Lookalike]:
    server = Lookalike()
    with serving(server):
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.url)
        monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "our-pictures")
        yield server


@pytest.fixture
def signed_in(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Sign in; what tokens are asked for is noted down."""
    scopes: list[str] = []

    def get_bearer_token_provider(_credential: object, scope: str) -> object:
        scopes.append(scope)
        return lambda: "canary-token"

    identity = types.ModuleType("azure.identity")
    identity.__dict__.update(
        DefaultAzureCredential=object, get_bearer_token_provider=get_bearer_token_provider
    )
    monkeypatch.setitem(sys.modules, "azure.identity", identity)
    return scopes


def drawn_and_changed(server: Lookalike) -> list[str]:
    """Draw a picture and change it, and return the paths that were asked for."""
    imgkit.generate("a dog", quality="low")
    imgkit.edit(Image.new("RGB", (64, 64)), "a cat", size="1024x1024")
    assert all(heard.fields["model"] == "our-pictures" for heard in server.heard)
    assert all(heard.fields["quality"] == "low" for heard in server.heard), "Azure's own is high"
    return [heard.path for heard in server.heard]


def test_by_deployments_with_a_key(azure: Lookalike, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", KEY)
    assert drawn_and_changed(azure) == [
        "/openai/deployments/our-pictures/images/generations",
        "/openai/deployments/our-pictures/images/edits",
    ]
    assert azure.heard[0].headers["api-key"] == KEY
    assert azure.heard[0].query["api-version"] == "2025-04-01-preview"


def test_by_v1_with_a_key(azure: Lookalike, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", f"{azure.url}/openai/v1/")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", KEY)
    assert drawn_and_changed(azure) == ["/openai/v1/images/generations", "/openai/v1/images/edits"]
    assert azure.heard[0].headers["authorization"] == f"Bearer {KEY}"
    assert not azure.heard[0].query
    assert imgkit.who_answers().provider == "azure"


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        ("", "https://cognitiveservices.azure.com/.default"),
        ("/openai/v1", "https://ai.azure.com/.default"),
    ],
)
def test_without_a_key_a_token_goes_along(
    azure: Lookalike,
    signed_in: list[str],
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    scope: str,
) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", azure.url + path)
    drawn_and_changed(azure)
    assert {heard.headers["authorization"] for heard in azure.heard} == {"Bearer canary-token"}
    assert signed_in == [scope]


def test_without_a_key_and_without_the_extra_it_says_how_to_get_either(
    azure: Lookalike, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "azure.identity", None)
    with pytest.raises(MissingKeyError, match=r"AZURE_OPENAI_API_KEY=.*start\.py --with azure"):
        imgkit.generate("a dog")
    assert not azure.heard


def test_where_nobody_is_signed_in_it_says_how_to(
    azure: Lookalike, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = pytest.importorskip("azure.identity")

    class Nobody:
        def get_token(self, *_scopes: str, **_options: object) -> None:
            raise identity.CredentialUnavailableError("a long list of everything that was tried")

    monkeypatch.setattr(identity, "DefaultAzureCredential", Nobody)
    with pytest.raises(AccessError, match="az login") as caught:
        imgkit.generate("a dog")
    assert "long list" not in str(caught.value)
    assert not azure.heard


@pytest.mark.parametrize(
    ("endpoint", "address"),
    [
        (RESOURCE, (RESOURCE, "deployments")),
        (f" {RESOURCE}/ ", (RESOURCE, "deployments")),
        (f"{RESOURCE}/openai/", (RESOURCE, "deployments")),
        (
            f"{RESOURCE}/openai/deployments/ours/images/generations?api-version=2025-04-01-preview",
            (RESOURCE, "deployments"),
        ),
        (f"{RESOURCE}/openai/v1", (f"{RESOURCE}/openai/v1/", "v1")),
        (f"{RESOURCE}/openai/v1/images/generations", (f"{RESOURCE}/openai/v1/", "v1")),
        (f"{RESOURCE}/openai/v1?api-version=preview", (f"{RESOURCE}/openai/v1/", "v1")),
    ],
)
def test_all_addresses_that_the_portal_shows_will_do(
    endpoint: str, address: tuple[str, str]
) -> None:
    assert azure_address(endpoint) == address


@pytest.mark.parametrize("path", ["", "/openai/v1/"])
def test_a_recording_remembers_which_paths_there_were(
    azure: Lookalike, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", azure.url + path)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", KEY)
    live = imgkit.who_answers()
    assert recorded(live.about()).paths == live.paths == ("v1" if path else "deployments")
