"""imgkit: a teaching kit for building image-generation applications.

    import imgkit

    imgkit.generate("Dog next to Eiffel Tower in early morning sunlight")

Everything is imported when it is first used, so that ``import imgkit`` takes a few milliseconds.
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from imgkit.checkup import check_up
    from imgkit.comparisons.comparing import Comparison, compare
    from imgkit.comparisons.likeness import Similarity, similarity
    from imgkit.comparisons.meaning import meaning_similarity, text_similarity
    from imgkit.describing import Description, describe
    from imgkit.errors import ImgkitError
    from imgkit.handing_in import HandIn, hand_in
    from imgkit.images import edit, estimate, generate, variation
    from imgkit.metaprompting import metaprompt
    from imgkit.money.bills import purse
    from imgkit.money.cost import Cost
    from imgkit.money.purses import Purse
    from imgkit.picture import Picture, Pictures
    from imgkit.remixing.remix import Remix, plan_remix, remix
    from imgkit.session import who_answers

_HOMES = {
    "Comparison": "comparisons.comparing",
    "Cost": "money.cost",
    "Description": "describing",
    "HandIn": "handing_in",
    "ImgkitError": "errors",
    "Picture": "picture",
    "Pictures": "picture",
    "Purse": "money.purses",
    "Remix": "remixing",
    "Similarity": "comparisons.likeness",
    "check_up": "checkup",
    "compare": "comparisons.comparing",
    "describe": "describing",
    "edit": "images",
    "estimate": "images",
    "generate": "images",
    "hand_in": "handing_in",
    "meaning_similarity": "comparisons.meaning",
    "metaprompt": "metaprompting",
    "plan_remix": "remixing",
    "purse": "money.bills",
    "remix": "remixing",
    "similarity": "comparisons.likeness",
    "text_similarity": "comparisons.meaning",
    "variation": "images",
    "who_answers": "session",
}

__all__ = [
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
]


if not TYPE_CHECKING:  # to a type checker every misspelt name would be one that comes late

    def __getattr__(name: str) -> object:
        """Import a public name when it is first used (PEP 562)."""
        if name not in _HOMES:
            raise AttributeError(f"module 'imgkit' has no attribute {name!r}")
        value: object = getattr(importlib.import_module(f"imgkit.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted({*globals(), *__all__})
