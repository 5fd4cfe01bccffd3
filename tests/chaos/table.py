"""The table: each error as a service sends it, what it becomes, and what a pupil reads."""

import os
import tempfile
import textwrap
from pathlib import Path
from unittest import mock

from chaos.pupils import settings
from faults.broken_answers import FAULTS
from faults.service import FaultService, serving
from faults.shapes import SHAPES

import imgkit
from imgkit import session
from imgkit.connecting import turns
from imgkit.errors import ServiceError

WIDTH = 96
MINUTE, PATIENCE = 0.02, 0.3
"""How long a minute is here, and how long to wait for an answer, in seconds."""


def as_text() -> str:
    """Return the table; each fault is played to a real call of ``imgkit.generate``."""
    names = [*SHAPES, *(name for name in FAULTS if name != "none")]
    service = FaultService(choose=lambda prompt: prompt)
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(service),
        mock.patch.dict(os.environ, settings(service.url, Path(folder), key="key-of-the-table")),
        mock.patch.object(turns, "MINUTE", MINUTE),
    ):
        session.current().openai.timeout = PATIENCE
        try:
            return "\n".join(_row(name) for name in names)
        finally:
            session.forget()


def _row(name: str) -> str:
    status = f" (HTTP {SHAPES[name].status})" if name in SHAPES else ""
    return "\n".join([f"{name}{status}", *_what_becomes_of_it(name), ""])


def _what_becomes_of_it(name: str) -> list[str]:
    try:
        imgkit.generate(name)
    except ServiceError as error:
        billed = ", may be billed" if error.may_be_billed else ""
        kept = ", what came is kept" if error.pictures else ""
        lines = [f"→ {type(error).__name__}{billed}{kept}", error.what, *error.more_lines()]
        return [line for text in lines for line in textwrap.wrap(text, WIDTH)]
    return ["→ no error: the picture came whole, and is kept"]
