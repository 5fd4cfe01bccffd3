"""A family of pictures: who was bred from whom."""

from dataclasses import dataclass

from imgkit.inputs import ImageInput
from imgkit.picture import Picture
from imgkit.widgets.prompt_changes import prompt_changes


@dataclass(frozen=True)
class Member:
    """One picture of a family.

    Args:
        number: Its place in the family, from 1 on.
        image: The picture; the first of a family may come from anywhere.
        words: What a person asked for; empty where it was left to the service.
        parent: The number of the picture that it was bred from; None for the first.
        strength: How different it was to be, from 0 to 1; None for the first.
    """

    number: int
    image: ImageInput
    words: str
    parent: int | None = None
    strength: float | None = None


class Family:
    """Pictures that come from one picture; none is ever taken away.

    Args:
        first: The picture that all others come from.
    """

    def __init__(self, first: ImageInput) -> None:
        said = first.prompt if isinstance(first, Picture) else ""
        self.members = [Member(1, first, said)]

    def add(self, picture: Picture, *, parent: int, words: str, strength: float) -> Member:
        """Add a picture.

        Args:
            picture: The picture.
            parent: The number of the picture that it was bred from.
            words: What was asked for.
            strength: How different it was to be, from 0 to 1.

        Returns:
            The new member.
        """
        member = Member(len(self.members) + 1, picture, words, parent, strength)
        self.members.append(member)
        return member

    def member(self, number: int) -> Member:
        """Return the picture with a number."""
        return self.members[number - 1]

    def lineage(self, number: int) -> list[Member]:
        """Return a picture and those that it comes from, the first of the family first."""
        member = self.member(number)
        if member.parent is None:
            return [member]
        return [*self.lineage(member.parent), member]

    def changes(self, number: int) -> list[tuple[str, str]]:
        """Return what changed in the words from the parent's to a picture's own.

        Args:
            number: The number of the picture.

        Returns:
            Pairs as :func:`~imgkit.widgets.prompt_changes.prompt_changes` returns them; empty for
            the first of the family.
        """
        member = self.member(number)
        if member.parent is None:
            return []
        return prompt_changes(self.member(member.parent).words, member.words)
