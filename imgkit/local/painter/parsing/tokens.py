"""A text as the words that stand in it."""

from imgkit.local.painter.words.spelling import WORD, normal

_STOPS = frozenset(".!?;:\n")
_COMMAS = frozenset(",&")


class Tokens:
    """The words of a text, and where they stand in it.

    Args:
        text: The text, with its accents in one piece (Unicode NFC).
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._spans = [match.span() for match in WORD.finditer(text)]
        self.words = [normal(text[start:end]) for start, end in self._spans]

    def __len__(self) -> int:
        """Return how many words there are."""
        return len(self.words)

    def part(self, start: int, end: int) -> str:
        """Return the text from one word up to another, as it was typed."""
        return self.text[self._spans[start][0] : self._spans[end - 1][1]]

    def stops_before(self, position: int) -> bool:
        """Say whether a sentence or a line ends before a word."""
        return not _STOPS.isdisjoint(self._before(position))

    def pauses_before(self, position: int) -> bool:
        """Say whether a comma stands before a word."""
        return not _COMMAS.isdisjoint(self._before(position))

    def joins_on(self, position: int) -> bool:
        """Say whether nothing but space stands before a word, and it is not the first."""
        return 0 < position < len(self) and not self._before(position).strip()

    def _before(self, position: int) -> str:
        if position == 0:
            return ""
        return self.text[self._spans[position - 1][1] : self._spans[position][0]]
