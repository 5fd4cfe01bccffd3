"""``python -m tests.chaos``: thousands of calls through every fault, or the table of errors."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # as pytest does

from chaos.storm import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
