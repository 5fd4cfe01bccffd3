"""What a picture shows, as far as its description tells."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from imgkit.local.painter.parsing.kinship import is_person
from imgkit.local.painter.parsing.tongues import language_of
from imgkit.local.painter.planning.phrases import Phrases
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.things import is_a, kinds
from imgkit.local.painter.words.spelling import split


@dataclass(frozen=True)
class Shown:
    """What a picture shows.

    Args:
        caption: What its description says in a sentence.
        scene: What the painter reads in that.
        regions: The numbers of the regions, and the kinds of what they show.
        texts: The words of each region.
        brought: The kinds of things that earlier steps bring in, and where.
    """

    caption: str
    scene: Scene
    regions: tuple[tuple[int, str], ...]
    texts: tuple[tuple[int, frozenset[str]], ...]
    brought: dict[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def known(self) -> bool:
        """Whether the caption says what is in the picture, and not only how it looks."""
        things = [one for one in self.scene.things if one.kind != "picture-frame"]
        return bool(things or self.scene.ground)

    @property
    def main(self) -> str:
        """The kind of what it is about: the first that is alive; empty where nothing is known."""
        there = [kind for _, kind in self.regions] or [one.kind for one in self.scene.things]
        return next((kind for kind in there if kinds()[kind].alive), (there or [""])[0])

    def has(self, kind: str) -> bool:
        """Say whether the picture shows a thing of a kind, or is going to."""
        there = (*(one for _, one in self.regions), *self.brought)
        there = (*there, *(thing.kind for thing in self.scene.things))
        return any(is_a(one, kind) for one in there)

    def where(self, target: str, language: str, say: Phrases, *, one: bool) -> tuple[int, ...]:
        """Return the numbers of the regions that show what a step is about.

        Args:
            target: What it is about, in the words of the wish.
            language: The language of the wish.
            say: The phrases of that language.
            one: Whether the first will do, where one thing is meant and several are there.
        """
        words = frozenset(split(target))
        group = next((name for name, group in say.groups.items() if words & set(group)), None)
        if group is not None:
            return tuple(number for number, kind in self.regions if _belongs(kind, group))
        named = read(target, language).things
        if not named:
            return tuple(
                number for number, text in self.texts if any(len(word) > 3 for word in words & text)
            )
        found: list[int] = []
        for thing in named:
            there = self._showing(thing.kind)
            found += there[:1] if one and thing.count == 1 else there
        return tuple(dict.fromkeys(found))

    def group_of(self, target: str, say: Phrases) -> bool:
        """Say whether words name all of a sort, such as animals."""
        return any(set(split(target)) & set(group) for group in say.groups.values())

    def kinds_at(self, numbers: Sequence[int]) -> tuple[str, ...]:
        """Return the kinds of what regions show."""
        return tuple(dict.fromkeys(kind for number, kind in self.regions if number in numbers))

    def _showing(self, kind: str) -> list[int]:
        there = [number for number, one in self.regions if is_a(one, kind)]
        later = [number for one, them in self.brought.items() if is_a(one, kind) for number in them]
        return there or later


def shown(caption: str, regions: Sequence[tuple[int, str]]) -> Shown:
    """Read a description.

    Args:
        caption: What it says in a sentence.
        regions: The number of each region, and what it shows.
    """
    language = language_of(caption)
    named = [(number, read(text, language_of(text, language)).things) for number, text in regions]
    return Shown(
        caption=caption.strip(),
        scene=read(caption, language),
        regions=tuple((number, things[0].kind) for number, things in named if things),
        texts=tuple((number, frozenset(split(text))) for number, text in regions),
    )


def _belongs(kind: str, group: str) -> bool:
    return kinds()[kind].alive and is_person(kind) == (group == "people")
