"""The language of what people read in the notebooks: English, French or Russian.

A word that is shown is written ``_("Draw")``; its translations stand in ``imgkit/locale``.
"""

import gettext
from importlib import resources
from pathlib import Path
from typing import get_args

from imgkit.errors import SettingsError
from imgkit.settings import Language, load_settings

LANGUAGES: tuple[Language, ...] = get_args(Language)


def language() -> Language:
    """Return the language of the settings, or else that of the notebook that runs.

    A kernel works in the folder of its notebook, and the folders of the notebooks have the names
    of their languages: ``notebooks/fr``. Elsewhere it is English.

    Raises:
        SettingsError: A setting cannot be read.
    """
    folder = Path.cwd().name
    return load_settings().language or (folder if folder in LANGUAGES else "en")


def _translations() -> gettext.NullTranslations:
    try:
        spoken = language()
    except SettingsError:
        # Importing must not fail for it: whoever needs the settings reports it, in English.
        spoken = "en"
    folder = str(resources.files("imgkit") / "locale")
    return gettext.translation("imgkit", folder, [spoken], fallback=True)


# A kernel runs one notebook, in one language; so the words are looked up once, when it starts.
_ = _translations().gettext
