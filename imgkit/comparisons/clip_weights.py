"""The weights of CLIP: which they are, and how they get into the folder of the lesson, once."""

import contextlib
import hashlib
import os
import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from imgkit import settings
from imgkit.errors import WeightsError
from imgkit.language import _


@dataclass(frozen=True)
class ClipWeights:
    """A file of weights on the hub of Hugging Face, as ``clip.toml`` tells of it.

    Args:
        architecture: What open_clip calls the network.
        hub: The address of the hub.
        repository: Its repository there.
        revision: The commit of the repository, so that everybody gets the same file.
        file: The name of the file.
        size: Its size in bytes.
        sha256: The hash of its bytes.
        licence: The licence of the weights.
    """

    architecture: str
    hub: str
    repository: str
    revision: str
    file: str
    size: int
    sha256: str
    licence: str

    @property
    def folder(self) -> Path:
        """Where the file is kept: in the folder of the lesson, which is nobody else's."""
        return _home() / "clip" / self.revision

    @property
    def path(self) -> Path:
        """The file, once it is there."""
        return self.folder / self.file


def chosen() -> ClipWeights:
    """Return the weights that the lesson uses."""
    told = resources.files("imgkit.comparisons").joinpath("clip.toml").read_text("utf-8")
    return ClipWeights(**tomllib.loads(told))


def keep_inside() -> None:
    """Keep what the hub's library writes in the folder of the lesson, and tell nobody of its use.

    It has to be called before that library is imported. What a person has set counts.
    """
    os.environ.setdefault("HF_HOME", str(_home() / "huggingface"))
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")


def fetch(weights: ClipWeights) -> Path:
    """Return the file of weights; the first time it is fetched from the hub, with a notice.

    Args:
        weights: Which.

    Returns:
        The file; its hash is the one that ``clip.toml`` names.

    Raises:
        WeightsError: It cannot be fetched or written, or it is another file.
    """
    if not weights.path.is_file():
        _announce(weights)
        _download(weights)
    _verify(weights)
    return weights.path


def _home() -> Path:
    return settings.project_folder() / ".home"


def _announce(weights: ClipWeights) -> None:
    from tqdm import tqdm  # the hub's library shows its progress with it

    notice = _(
        "CLIP is fetched once, before it is used for the first time: {size} MB from {repository} "
        "at {hub}, licence {licence}."
    ).format(
        size=round(weights.size / 1e6),
        repository=weights.repository,
        hub=weights.hub,
        licence=weights.licence,
    )
    tqdm.write(notice)


def _download(weights: ClipWeights) -> None:
    import httpx2
    from huggingface_hub import hf_hub_download

    try:
        hf_hub_download(
            weights.repository,
            weights.file,
            revision=weights.revision,
            local_dir=weights.folder,
            endpoint=weights.hub,
            token=False,  # the file is public: nobody's key is sent along
        )
    # RuntimeError is what the hub's own protocol for large files raises.
    except (OSError, RuntimeError, httpx2.HTTPError) as error:
        unreachable = _("{hub} cannot be reached.").format(hub=weights.hub)
        raise WeightsError(
            _("CLIP could not be fetched."),
            why=_("{hub} cannot be reached.").format(hub=weights.hub)
            if unreachable
            else str(error),
            remedy=_(
                "Make sure that there is internet and {size} MB of free disk, and run this again. "
                "Or copy the folder .home/clip of the lesson from a computer that has it."
            ).format(size=round(weights.size / 1e6)),
        ) from error


def _verify(weights: ClipWeights) -> None:
    """Refuse a file that is another one, and take it away, so that the next try fetches it anew."""
    with weights.path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() == weights.sha256:
            return
    with contextlib.suppress(OSError):  # a folder that may only be read
        weights.path.unlink()
    raise WeightsError(
        _("The weights of CLIP are damaged, or they are other ones."),
        why=_("Their hash is not the one that imgkit/comparisons/clip.toml names."),
        remedy=_("Run this again: they are fetched anew."),
    )
