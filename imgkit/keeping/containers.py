"""Azure Blob Storage: the container that the settings name, and what it says in our words."""

import contextlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from imgkit.errors import SettingsError, StorageError
from imgkit.language import _
from imgkit.settings import Settings

if TYPE_CHECKING:
    from azure.core.exceptions import AzureError
    from upath import UPath

CONTAINER = re.compile(r"az://([a-z0-9](?:-?[a-z0-9]){2,62})((?:/\w[\w. -]*)*)/?")
"""A container and a folder in it. What a container may be called: "Container names" in
https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
(November 2026)"""

PATIENCE: dict[str, Any] = {
    "retry_total": 3,
    "initial_backoff": 1,
    "increment_base": 2,
    "random_jitter_range": 1,
    "connection_timeout": 10,
    "read_timeout": 30,
}
"""A storage that went away is asked three times more, which takes about ten seconds. Left alone the
library would wait a minute: azure-storage-blob 12.31, ExponentialRetry in _shared/policies.py."""


def container_folder(settings: Settings) -> "UPath":
    """Return the folder in a container that the settings name for the pictures.

    Args:
        settings: The settings, with ``az://container/folder`` as their place for pictures.

    Returns:
        The folder; nothing is asked of the storage yet.

    Raises:
        SettingsError: There can be no such container, nobody said whose it is, or the libraries
            are missing.
    """
    place = settings.pictures
    if not CONTAINER.fullmatch(place):
        raise SettingsError(
            _("IMGKIT_PICTURES in .env is neither a folder nor a container: {place}.").format(
                place=place
            ),
            remedy=_(
                "Write the name of a folder, or az://CONTAINER/FOLDER with the name of a container "
                "in small letters."
            ),
        )
    try:
        return _connected(place.rstrip("/"), settings)
    except ImportError:
        raise SettingsError(
            _("The pictures are to be kept in Azure, and the libraries for it are missing."),
            remedy=_("Run this once in the folder of the lesson: python3 start.py --with azure"),
        ) from None
    except ValueError:
        raise SettingsError(
            _("AZURE_STORAGE_CONNECTION_STRING in .env is no connection string."),
            remedy=_("Copy it anew from the page “Access keys” of the storage account."),
        ) from None


@contextlib.contextmanager
def explained(container: str, kind: type[StorageError]) -> Iterator[None]:
    """Turn what the storage says into an error of our own.

    Args:
        container: The name of the container.
        kind: The class of that error.
    """
    from azure.core.exceptions import AzureError

    try:
        yield
    except AzureError as error:
        raise _in_words(error, container, kind) from error


def _in_words(error: "AzureError", container: str, kind: type[StorageError]) -> StorageError:
    from azure.core.exceptions import ClientAuthenticationError, ResourceNotFoundError

    status = getattr(error, "status_code", None)
    if isinstance(error, ResourceNotFoundError):
        return kind(
            _("There is no container {container} in the storage.").format(container=container),
            remedy=_("Ask your teacher to make it, or correct IMGKIT_PICTURES in .env."),
        )
    why = error.message.splitlines()[0] if error.message else type(error).__name__
    if isinstance(error, ClientAuthenticationError) or status in {401, 403}:
        return kind(
            _("The storage does not open the container {container} to you.").format(
                container=container
            ),
            why=why,
            remedy=_(
                "Ask your teacher for the right to read, write and delete there, and for a new "
                "AZURE_STORAGE_CONNECTION_STRING in .env."
            ),
        )
    return kind(
        _("The storage of the pictures cannot be reached."),
        why=why,
        remedy=_(
            "Run it again later; without the line IMGKIT_PICTURES in .env the pictures are kept on "
            "this computer."
        ),
    )


def _connected(place: str, settings: Settings) -> "UPath":
    from azure.storage.blob.aio import BlobServiceClient
    from upath import UPath

    connection = settings.azure_storage_connection_string.get_secret_value()
    account = settings.azure_storage_account_name
    if not (connection or account):
        raise SettingsError(
            _("The pictures are to be kept in Azure, and nobody said in whose storage."),
            remedy=_(
                "Set AZURE_STORAGE_CONNECTION_STRING in .env, or AZURE_STORAGE_ACCOUNT_NAME where "
                "you sign in without a key."
            ),
        )
    # Two people may write at once: what was listed a moment ago does not count.
    folder = UPath(
        place,
        use_listings_cache=False,
        **({"connection_string": connection} if connection else {"account_name": account}),
    )
    files: Any = folder.fs
    files.service_client = (
        BlobServiceClient.from_connection_string(connection, **PATIENCE)
        if connection
        else BlobServiceClient(files.account_url, credential=files.credential, **PATIENCE)
    )
    return folder
