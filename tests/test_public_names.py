import importlib
import pkgutil
import subprocess
import sys

import imgkit

PUBLIC = {
    "Comparison",
    "Cost",
    "Description",
    "HandIn",
    "ImgkitError",
    "Picture",
    "Pictures",
    "Purse",
    "Remix",
    "Similarity",
    "check_up",
    "compare",
    "describe",
    "edit",
    "estimate",
    "generate",
    "hand_in",
    "meaning_similarity",
    "metaprompt",
    "plan_remix",
    "purse",
    "remix",
    "similarity",
    "text_similarity",
    "variation",
    "who_answers",
}


def test_the_public_names_are_these_and_each_can_be_had() -> None:
    assert set(imgkit.__all__) == PUBLIC
    assert all(callable(getattr(imgkit, name)) for name in PUBLIC)
    assert set(dir(imgkit)) >= PUBLIC


def test_importing_a_module_hides_no_public_name() -> None:
    """A module ``imgkit.describe`` would take the place of the function ``imgkit.describe``."""
    for module in pkgutil.iter_modules(imgkit.__path__):
        if module.name != "__main__":
            importlib.import_module(f"imgkit.{module.name}")
    assert all(callable(getattr(imgkit, name)) for name in PUBLIC)


def test_import_imgkit_imports_no_sdk() -> None:
    code = "import sys, imgkit; print(' '.join(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    ).stdout.split()
    assert not {"openai", "pydantic", "PIL", "numpy", "requests", "azure", "vcr"} & set(loaded)
