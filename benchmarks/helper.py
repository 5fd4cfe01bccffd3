"""The helper against the raw SDK: what checks, recipe and safe saving add to a call."""

import base64
import io
import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

import imgkit
from benchmarks.measure import Result, medians_in_turns
from imgkit.session import current

PROMPT = "Dog next to Eiffel Tower in early morning sunlight"
ROUNDS = 15
LIMIT = 1.05


def results() -> Iterator[Result]:
    """Yield the ratio of ``imgkit.generate`` to the raw call plus decoding plus saving."""
    raw_seeds, helped_seeds = itertools.count(), itertools.count()
    client = current().openai
    with tempfile.TemporaryDirectory() as folder:

        def raw() -> None:
            seed = next(raw_seeds)
            answer = client.images.generate(
                model="painter",
                prompt=PROMPT,
                size="1024x1024",
                n=1,
                extra_body={"seed": seed},
            )
            assert answer.data  # noqa: S101 (a benchmark of failures would be worthless)
            data = base64.b64decode(answer.data[0].b64_json or "")
            Image.open(io.BytesIO(data)).load()
            (Path(folder) / f"{seed}.png").write_bytes(data)

        def helped() -> None:
            imgkit.generate(PROMPT, seed=next(helped_seeds))[0].image.load()

        ours, bare = medians_in_turns(helped, raw, ROUNDS)
    yield Result(
        "imgkit.generate ÷ raw SDK call + decode + save, 1024x1024",
        ours / bare,
        LIMIT,
        f"({ours * 1000:.0f} ms ÷ {bare * 1000:.0f} ms)",
    )
