"""Run all benchmarks and print one table: ``python -m benchmarks [NAME …]``."""

import os
import sys
import tempfile

from benchmarks import (
    classroom,
    gallery,
    helper,
    imports,
    money,
    notebooks,
    painter,
    panels,
    pixels,
    remix,
    repository,
)

BENCHMARKS = {
    "imports": imports,
    "helper": helper,
    "money": money,
    "classroom": classroom,
    "gallery": gallery,
    "painter": painter,
    "remix": remix,
    "pixels": pixels,
    "panels": panels,
    "notebooks": notebooks,
    "repository": repository,
}


def main(names: list[str]) -> int:
    """Run the benchmarks of these names, or all, and return 0 where all keep to their limits."""
    with tempfile.TemporaryDirectory() as pictures:
        os.environ |= {"IMGKIT_MODE": "local", "IMGKIT_PICTURES": pictures}
        lines = []
        for name in names or BENCHMARKS:
            for result in BENCHMARKS[name].results():
                print(result, flush=True)
                lines.append(result)
    return 0 if all(line.ok for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
