"""The gallery against bare fsspec on the same store: a thousand pictures kept, then listed."""

import datetime as dt
import io
import itertools
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
from PIL import Image

from benchmarks.measure import Result, medians_in_turns
from imgkit.keeping.gallery import Gallery
from imgkit.picture import Picture
from imgkit.widgets.album import Album
from imgkit.widgets.browsing import PAGE

PICTURES = 1000
PICTURE_BYTES = 120_000
"""The mean of the pictures in the lesson's own recordings (2026-11-20)."""
ROUNDS = 5
LIMIT = 1.5


def results() -> Iterator[Result]:
    """Yield how much longer the gallery takes than bare fsspec, to keep and to list."""
    pictures = _pictures()
    with tempfile.TemporaryDirectory() as place:
        numbers = itertools.count()

        def ours() -> None:
            Gallery(Path(place) / f"gallery-{next(numbers)}").keep(pictures)

        def bare() -> None:
            _keep_bare(f"{place}/bare-{next(numbers)}", pictures)

        yield _result("pictures kept", medians_in_turns(ours, bare, ROUNDS))
        kept, piped = (str(next(Path(place).glob(f"{kind}-*"))) for kind in ("gallery", "bare"))
        times = medians_in_turns(lambda: _list_ours(kept), lambda: _list_bare(piped), ROUNDS)
        yield _result("recipes listed by page", times)


def _result(what: str, times: tuple[float, float]) -> Result:
    ours, bare = times
    return Result(
        f"gallery ÷ bare fsspec, {PICTURES} {what}",
        ours / bare,
        LIMIT,
        f"({ours * 1000:.0f} ms ÷ {bare * 1000:.0f} ms)",
    )


def _pictures() -> list[Picture]:
    file = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(file, "PNG")
    data = file.getvalue().ljust(PICTURE_BYTES, b"\0")
    start = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
    return [
        Picture(
            data,
            f"picture {number} of a dog next to the Eiffel Tower",
            "local",
            "The painter",
            "painter",
            created=start + dt.timedelta(minutes=number),
        )
        for number in range(PICTURES)
    ]


def _store() -> Any:  # noqa: ANN401 (it ships no types)
    return fsspec.filesystem("file")


def _keep_bare(folder: str, pictures: list[Picture]) -> None:
    _store().makedirs(folder)
    for number, picture in enumerate(pictures):
        name = f"{folder}/{number:04}"
        _store().pipe_file(f"{name}.png", picture.bytes)
        text = json.dumps({"file": f"{number:04}.png", **picture.recipe()}, indent=2)
        _store().pipe_file(f"{name}.json", text.encode())


def _list_ours(folder: str) -> None:
    found = Album(Gallery(Path(folder))).sifted()
    pages = [found[start : start + PAGE] for start in range(0, len(found), PAGE)]
    assert sum(map(len, pages)) == PICTURES  # noqa: S101 (an empty list would be fast)


def _list_bare(folder: str) -> None:
    names = [name for name in _store().ls(folder, detail=False) if name.endswith(".json")]
    names.sort(reverse=True)
    pages = [
        [json.loads(text) for text in _store().cat(names[start : start + PAGE]).values()]
        for start in range(0, len(names), PAGE)
    ]
    assert sum(map(len, pages)) == PICTURES  # noqa: S101 (as above)
