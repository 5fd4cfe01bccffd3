"""What a check says: a tick and praise, or hints, which grow stronger with each try."""

import html
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_missed: Counter[str] = Counter()
"""How often each hint was given since the kernel started."""


@dataclass(frozen=True)
class Verdict:
    """What a check says.

    Args:
        hints: What is still missing; nothing where all is right.
        praise: What to say where all is right.
    """

    hints: tuple[str, ...]
    praise: str

    @property
    def ok(self) -> bool:
        """Whether all is right."""
        return not self.hints

    def __str__(self) -> str:
        """Return a tick and praise, or the hints."""
        if self.ok:
            return f"✔ {self.praise}"
        return "\n".join(f"➜ {hint}" for hint in self.hints)

    def _repr_html_(self) -> str:
        colour = "#2e6b3f" if self.ok else "#8a5a00"
        text = html.escape(str(self)).replace("\n", "<br>")
        return f'<p style="border-left:4px solid {colour};padding-left:8px">{text}</p>'

    def _repr_pretty_(self, printer: object, cycle: bool) -> None:  # noqa: FBT001 (IPython's call)
        del cycle
        printer.text(str(self))  # type: ignore[attr-defined]  # IPython's printer has no type here


def judge(findings: Iterable[tuple[bool, str] | tuple[bool, str, str]], praise: str) -> Verdict:
    """Return what to say about what was found.

    Args:
        findings: For each thing that is asked for: whether it is right; a hint for the first time
            that it is not; and, where there is one, a stronger hint from the second time on.
        praise: What to say where all is right.
    """
    hints = []
    for right, hint, *stronger in findings:
        if right:
            _missed.pop(hint, None)
            continue
        hints.append(stronger[0] if stronger and _missed[hint] else hint)
        _missed[hint] += 1
    return Verdict(tuple(hints), praise)
