"""Contact sheets for review: many prompts, several seeds, to be looked at picture by picture.

    .venv/bin/python -m benchmarks.contact_sheet [FOLDER]

It writes one sheet for every twenty prompts and one for the temperatures, with a text file beside
each that lists the prompts and the words that were not drawn.
"""

import io
import sys
import tomllib
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from PIL import Image

from imgkit.local import painter
from imgkit.local.painter import Painting

EDGE = 256
PER_SHEET = 20
SEEDS = (1, 2, 3)
TEMPERATURE = 0.7
PROMPTS_A_ROW = 2


def main(words: Sequence[str]) -> None:
    """Write the sheets into a folder, ``contact-sheets`` where none is named."""
    folder = Path(words[0] if words else "contact-sheets")
    folder.mkdir(exist_ok=True)
    text = resources.files("benchmarks").joinpath("prompts.toml").read_text(encoding="utf-8")
    prompts = tomllib.loads(text)
    for language in ("en", "fr", "ru"):
        for start in range(0, len(prompts[language]), PER_SHEET):
            part = prompts[language][start : start + PER_SHEET]
            rows = [[_paint(prompt, seed, TEMPERATURE) for seed in SEEDS] for prompt in part]
            _write(folder / f"{language}-{start // PER_SHEET + 1}", part, rows, PROMPTS_A_ROW)
    wanted = prompts["temperatures"]
    for seed in wanted["seeds"]:
        rows = [
            [_paint(prompt, seed, temperature) for temperature in wanted["values"]]
            for prompt in wanted["prompts"]
        ]
        _write(folder / f"temperatures-seed-{seed}", wanted["prompts"], rows, 1)


def _paint(prompt: str, seed: int, temperature: float) -> Painting:
    return painter.paint(prompt, (512, 512), seed, temperature)


def _write(
    path: Path, prompts: Sequence[str], rows: Sequence[Sequence[Painting]], columns: int
) -> None:
    wide = len(rows[0])
    lines = -(-len(rows) // columns)
    sheet = Image.new("RGB", (columns * wide * EDGE, lines * EDGE), "white")
    for number, row in enumerate(rows):
        line, column = divmod(number, columns)
        for place, painting in enumerate(row):
            picture = Image.open(io.BytesIO(painting.image)).convert("RGB")
            x = (column * wide + place) * EDGE
            sheet.paste(picture.resize((EDGE - 4, EDGE - 4)), (x, line * EDGE))
    sheet.save(path.with_suffix(".png"))
    told = [
        f"{number}. {prompt} | {row[0].alt} | not drawn: {', '.join(row[0].not_drawn) or '-'}"
        for number, (prompt, row) in enumerate(zip(prompts, rows, strict=True), start=1)
    ]
    path.with_suffix(".txt").write_text("\n".join(told) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
