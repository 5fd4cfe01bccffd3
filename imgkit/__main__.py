"""``python -m imgkit`` is the command line."""

import sys

from imgkit.cli import main

sys.exit(main())
