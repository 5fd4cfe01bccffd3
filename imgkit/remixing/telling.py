"""The account of a remix: what was changed and what was not, in the learner's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from imgkit.comparisons.likeness import Similarity
from imgkit.language import _
from imgkit.remixing.stages import Stage


@dataclass(frozen=True)
class Report:
    """What became of a wish.

    Args:
        changed: What was done.
        unchanged: What was not done, with the reason.
        not_drawn: Words that the one who painted could not draw.
        question: What has to be asked before anything is done.
        similarity: How alike the result and the original are; None where nothing was painted.
        meaning: How alike they are by what they show; None where CLIP is not ready.
    """

    changed: tuple[str, ...] = ()
    unchanged: tuple[tuple[str, str], ...] = ()
    not_drawn: tuple[str, ...] = ()
    question: str = ""
    similarity: Similarity | None = None
    meaning: float | None = None

    def lines(self) -> list[str]:
        """Return the account, a sentence a line."""
        if self.question:
            return [self.question, _("Nothing was painted.")]
        lines = [_("Done: {wish}").format(wish=wish) for wish in self.changed]
        lines += [
            _("Not done: {wish} ({why})").format(wish=wish, why=why) for wish, why in self.unchanged
        ]
        if self.not_drawn:
            lines.append(_("Not drawn: {words}").format(words=", ".join(self.not_drawn)))
        if self.similarity is not None:
            lines.append(
                _("Alike: composition {phash:.0%}, details {ssim:.0%}").format(
                    phash=self.similarity.phash, ssim=max(self.similarity.ssim, 0)
                )
            )
        elif not self.changed:
            lines.append(_("Nothing was painted."))
        if self.meaning is not None:
            lines.append(
                _("Alike in meaning: {meaning:.2f}, where 1 is the same").format(
                    meaning=self.meaning
                )
            )
        return lines

    def __str__(self) -> str:
        """Return the account, a sentence a line."""
        return "\n".join(self.lines())


def report_on(
    stages: Sequence[Stage],
    question: str = "",
    similarity: Similarity | None = None,
    meaning: float | None = None,
) -> Report:
    """Tell what became of each stage.

    Args:
        stages: The stages.
        question: What has to be asked first, if anything.
        similarity: How alike the result and the original are.
        meaning: How alike they are by what they show.
    """
    waiting = _("it has not been its turn")
    drawn = [stage.picture for stage in stages if stage.picture is not None]
    return Report(
        changed=tuple(stage.step.wish for stage in stages if stage.state == "done"),
        unchanged=tuple(
            (stage.step.wish, stage.why or waiting) for stage in stages if stage.state != "done"
        ),
        not_drawn=tuple(dict.fromkeys(word for one in drawn for word in one.not_drawn)),
        question=question,
        similarity=similarity,
        meaning=meaning,
    )
