"""Where pictures are kept: a folder, or a container of Azure Blob Storage, both through fsspec."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from imgkit.errors import SavingError, StorageError
from imgkit.keeping.containers import container_folder, explained
from imgkit.language import _
from imgkit.settings import Settings

if TYPE_CHECKING:
    from upath import UPath

AnyPath: TypeAlias = "Path | UPath"
"""A path on this computer, or one in a container; both are used as ``pathlib`` has it."""


def pictures_folder(settings: Settings) -> AnyPath:
    """Return the folder that the settings name for the pictures.

    Args:
        settings: The settings.

    Returns:
        A path on this computer, or for ``az://container/folder`` one in Azure Blob Storage.

    Raises:
        SettingsError: There can be no such container, nobody said whose it is, or the libraries
            are missing.
    """
    return container_folder(settings) if "://" in settings.pictures else Path(settings.pictures)


def read(path: AnyPath) -> bytes:
    """Read a file.

    Args:
        path: Where it lies.

    Raises:
        OSError: It is not there, or may not be read.
        StorageError: The storage cannot be reached.
    """
    files, name = _files(path)
    with _explained(path, StorageError):
        data: bytes = files.cat_file(name)
    return data


def read_all(folder: AnyPath, names: Sequence[str]) -> dict[str, bytes]:
    """Read many files of a folder; from a container, many at the same time.

    Args:
        folder: Where they lie.
        names: Their names.

    Returns:
        What is in each; those that are not there, or may not be read, are left out.

    Raises:
        StorageError: The storage cannot be reached.
    """
    files, root = _files(folder)
    paths = [f"{root}/{name}" for name in names]
    found = dict(zip(names, files.cat_ranges(paths, None, None, on_error="return"), strict=True))
    with _explained(folder, StorageError):
        for answer in found.values():
            if isinstance(answer, Exception) and not isinstance(answer, OSError):
                raise answer
    return {name: data for name, data in found.items() if isinstance(data, bytes)}


def names_in(folder: AnyPath) -> set[str]:
    """Return the names of what is in a folder: of files and of folders.

    Args:
        folder: The folder; one that is not there is an empty one.

    Raises:
        StorageError: The folder may not be read, or the storage cannot be reached.
    """
    files, root = _files(folder)
    try:
        with _explained(folder, StorageError):
            paths = files.ls(root, detail=False)
    except FileNotFoundError:
        return set()
    except OSError as error:
        raise StorageError(
            _("The folder {folder} cannot be read.").format(folder=folder),
            why=f"{error.strerror or error}.",
            remedy=_("Choose a folder that is yours with IMGKIT_PICTURES in .env."),
        ) from error
    return {path.rpartition("/")[2] for path in paths}


def put_new(path: "UPath", data: bytes) -> None:
    """Write a new file into a container, where it is seen only when it is whole.

    Args:
        path: Where to.
        data: What to write.

    Raises:
        FileExistsError: There is another file of this name.
        SavingError: The container is missing or closed, or the storage cannot be reached.
    """
    with _explained(path, SavingError):
        try:
            path.fs.pipe_file(path.path, data, mode="create")
        except FileExistsError:
            # An answer that got lost is asked for again, and then our own file is found there.
            if path.fs.cat_file(path.path) != data:
                raise


def remove(path: AnyPath) -> None:
    """Delete a file.

    Args:
        path: Where it lies.

    Raises:
        OSError: It is not there, or may not be deleted.
        SavingError: The container is closed, or the storage cannot be reached.
    """
    files, name = _files(path)
    with _explained(path, SavingError):
        files.rm_file(name)


# fsspec and what it finds in Azure ship no types.
def _files(path: AnyPath) -> tuple[Any, str]:
    """Return fsspec's file system that holds a path, and the path's name in it."""
    if not isinstance(path, Path):
        return path.fs, path.path
    import fsspec

    return fsspec.filesystem("file"), path.absolute().as_posix()


def _explained(path: AnyPath, kind: type[StorageError]) -> AbstractContextManager[None]:
    """Return a block in which what a container says turns into an error of our own."""
    if isinstance(path, Path):
        return nullcontext()
    return explained(path.path.partition("/")[0], kind)
