"""Makes broken and odd pictures and masks, each with what has to become of it.

To look at them: ``python tests/broken_pictures.py FOLDER``.
"""

import sys
from pathlib import Path

from broken import bombs, cut, masks, modes, notes, numbers, strangers
from broken.parts import Case


def pictures() -> list[Case]:
    """All pictures."""
    makers = (
        cut.cut_pngs,
        cut.cut_jpegs,
        cut.cut_others,
        numbers.wrong_numbers,
        modes.colour_modes,
        modes.moving,
        notes.turned,
        notes.profiles,
        bombs.bombs,
        strangers.strangers,
    )
    return [case for make in makers for case in make()]


def mask_cases() -> list[Case]:
    """All masks."""
    return [*masks.fitting(), *masks.refused()]


def main(folder: Path) -> None:
    """Write all pictures and masks into a folder, with a list of what becomes of each."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for number, case in enumerate([*pictures(), *mask_cases()]):
        (folder / f"{number:03}.png").write_bytes(case.data)
        lines.append(f"{number:03}.png  {case.fate:10}  {case.name}\n")
    (folder / "list.txt").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
