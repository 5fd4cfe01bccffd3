"""Azure Blob Storage for the tests: Microsoft's emulator, Azurite, started and stopped here."""

import os
import re
import shutil
import subprocess
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from storage.relay import Relay, relay_to

from imgkit.keeping.gallery import Gallery
from imgkit.session import current

if TYPE_CHECKING:
    from azure.storage.blob import BlobServiceClient

HERE = Path(__file__).parent
AZURITE = HERE / "node_modules" / "azurite" / "dist" / "src" / "blob" / "main.js"
# The account that every Azurite has; the key is published:
# https://learn.microsoft.com/azure/storage/common/storage-connect-azurite (November 2026)
ACCOUNT = "devstoreaccount1"
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
LEFT_OUT = (
    "Left out: the tests of pictures in Azure Blob Storage. They need Node and the emulator "
    "Azurite. To get it, install Node 20 or newer, then run: npm ci --prefix tests/storage"
)


@pytest.fixture(scope="session")
def azurite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of the emulator."""
    node = shutil.which("node")
    if node is None or not AZURITE.is_file():
        if os.environ.get("CI") == "true":
            pytest.fail(LEFT_OUT)
        pytest.skip(LEFT_OUT)
    told = ("--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck", "--silent")
    with subprocess.Popen(
        [node, str(AZURITE), "--blobPort", "0", *told],
        cwd=tmp_path_factory.mktemp("azurite"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as emulator:
        assert emulator.stdout
        said = ""
        while not (port := re.search(r"listens on http://127\.0\.0\.1:(\d+)", said)):
            line = emulator.stdout.readline()
            assert line, f"Azurite ended: {said}"
            said += line
        yield int(port[1])
        emulator.terminate()


@pytest.fixture
def network(azurite: int) -> Iterator[Relay]:
    """The line to the emulator."""
    with relay_to(azurite) as relay:
        yield relay


@pytest.fixture
def storage(azurite: int) -> "BlobServiceClient":
    """What a teacher has: the whole storage account, over a line that nobody cuts."""
    from azure.storage.blob import BlobServiceClient

    return BlobServiceClient.from_connection_string(connection_string(azurite))


@pytest.fixture
def container(
    storage: "BlobServiceClient", network: Relay, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """The name of an empty container, in whose folder anna the pictures are kept."""
    name = f"class-{uuid.uuid4().hex[:12]}"
    storage.create_container(name)
    monkeypatch.setenv("IMGKIT_MODE", "local")
    monkeypatch.setenv("IMGKIT_PICTURES", f"az://{name}/anna")
    monkeypatch.setenv("AZURE_STORAGE_CONNECTION_STRING", connection_string(network.port))
    # A storage that is away is asked again soon, as a test is not a pupil.
    for setting, value in {"initial_backoff": 0.1, "increment_base": 0.3}.items():
        monkeypatch.setitem(patience(), setting, value)
    monkeypatch.setitem(patience(), "random_jitter_range", 0)
    yield name
    storage.delete_container(name)


@pytest.fixture
def gallery(container: str) -> Gallery:
    """The gallery in the container."""
    del container
    return current().gallery


@pytest.fixture
def files(storage: "BlobServiceClient", container: str) -> Callable[[], dict[str, bytes]]:
    """Returns the files in the container, as a teacher sees them in the Azure portal."""
    inside = storage.get_container_client(container)
    return lambda: {
        blob.name: inside.download_blob(blob.name).readall() for blob in inside.list_blobs()
    }


def patience() -> dict[str, object]:
    """How long the kit waits for a storage that is away."""
    from imgkit.keeping.containers import PATIENCE

    return PATIENCE


def connection_string(port: int, opened_by: str = f"AccountName={ACCOUNT};AccountKey={KEY}") -> str:
    """What stands in .env; without TLS, which the emulator does not speak here."""
    address = f"http://127.0.0.1:{port}/{ACCOUNT}"
    return f"DefaultEndpointsProtocol=http;{opened_by};BlobEndpoint={address}"
