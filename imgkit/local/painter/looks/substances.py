"""What the painter knows of materials: the entries of ``materials.toml``."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True)
class Material:
    """One entry of ``materials.toml``, whose header says what each field means."""

    colour: str
    texture: str = ""
    clear: float = 0.0
    covers: bool = False
    bare: bool = True
    en: Sequence[str] = ()
    fr: Sequence[str] = ()
    ru: Sequence[str] = ()
    fr_of: Sequence[str] = ()
    ru_of: Sequence[str] = ()

    def names(self, language: str) -> Sequence[str]:
        """Return what a language calls it behind "made of"."""
        return {"en": self.en, "fr": self.fr, "ru": self.ru}[language]

    def names_of(self, language: str) -> Sequence[str]:
        """Return what a language calls it behind "covered in"."""
        return {"en": self.en, "fr": self.fr_of or self.fr, "ru": self.ru_of}[language]


def _read() -> Mapping[str, Material]:
    text = files(__package__).joinpath("materials.toml").read_text(encoding="utf-8")
    return MappingProxyType({name: Material(**one) for name, one in tomllib.loads(text).items()})


MATERIALS = _read()
"""All materials by name."""
