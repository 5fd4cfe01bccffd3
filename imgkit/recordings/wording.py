"""What a recording says to people: where it belongs, what was asked, what is missing."""

import json
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from vcr.request import Request

from imgkit.errors import RecordingError
from imgkit.language import _

_LONGEST = 60
_MOST = 6


def notebook_of(folder: Path) -> str:
    """Return the notebook that a recording belongs to, as a path from the root of the lesson."""
    language, name = folder.resolve().parts[-2:]
    return f"notebooks/{language}/{name}.ipynb"


def command_for(folder: Path) -> str:
    """Return the command that records the notebook anew."""
    return f"python3 start.py record {notebook_of(folder)}"


def title(request: Request) -> str:
    """Say what a request asks for: its prompt, or all of it where it has none.

    Args:
        request: A scrubbed request.
    """
    prompt = _fields(request).get("prompt")
    return _short(prompt) if prompt else describe(request)


def describe(request: Request) -> str:
    """Say in one line what a request asks for, its prompt first.

    Args:
        request: A scrubbed request.
    """
    fields = _fields(request)
    words = sorted(fields.items(), key=lambda field: (field[0] != "prompt", field[0]))
    said = ", ".join(f"{name}: {_short(value)}" for name, value in words)
    return f"{request.method} {urlsplit(request.uri).path}" + (f" ({said})" if said else "")


def unmatched(request: Request, recorded: Sequence[Request], folder: Path) -> RecordingError:
    """Explain a request that the recording does not hold.

    Args:
        request: What was asked, scrubbed.
        recorded: What the recording holds.
        folder: The folder of the recording.
    """
    titles = list(dict.fromkeys(title(each) for each in recorded))
    shown = ", ".join(titles[:_MOST]) or _("nothing")
    more = ", …" if len(titles) > _MOST else ""
    why = _(
        "A recording of {notebook} answers here. It knows only what was asked when it was made: "
        "{titles}."
    ).format(notebook=notebook_of(folder), titles=shown + more)
    alike = [each for each in recorded if _address(each) == _address(request)]
    if alike:
        differing = min((_differing(request, each) for each in alike), key=len)
        nearest = _("The nearest request in it has another {fields}.")
        why = f"{why} {nearest.format(fields=', '.join(differing))}"
    return RecordingError(
        _("Nothing was recorded for {title}.").format(title=title(request)),
        why=why,
        remedy=_(
            "Ask for one of these; or set IMGKIT_MODE=local in .env, and the painter draws "
            "something new. To record the notebook anew: {command}"
        ).format(command=command_for(folder)),
    )


def _address(request: Request) -> tuple[str, str]:
    return request.method, urlsplit(request.uri).path


def _differing(asked: Request, recorded: Request) -> list[str]:
    one, other = _fields(asked), _fields(recorded)
    names = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    return names or ["address"]


def _fields(request: Request) -> dict[str, object]:
    """Return what a request asks for: the fields of its JSON or form, and those of its address."""
    body = (request.body_bytes or b"").decode(errors="replace")
    try:
        sent = json.loads(body)
    except ValueError:
        sent = {"body": body} if body else {}
    fields = sent if isinstance(sent, dict) else {"body": sent}
    return {**dict(request.query), **fields}


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
