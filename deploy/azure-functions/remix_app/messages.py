"""What the functions tell each other: JSON that names pictures and never holds them."""

from typing import Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict

from imgkit.describing import Description
from imgkit.remixing import Plan, Stage, Step
from imgkit.remixing.places import Box
from imgkit.remixing.stages import State

Message = TypeVar("Message", bound=BaseModel)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Order(_Frozen):
    """What somebody wishes for.

    Args:
        run: The number of the remix, 32 hexadecimal digits.
        original: The name of the picture, as it came.
        wish: What is to be changed.
        keep: What must stay as it is.
        size: ``WIDTHxHEIGHT`` of the result, in pixels; None for that of the picture.
    """

    run: str
    original: str
    wish: str
    keep: tuple[str, ...] = ()
    size: str | None = None


class Prepared(_Frozen):
    """The picture that is painted on.

    Args:
        order: What is wished for.
        ground: The name of the picture.
        estimate: What looking at it costs, in US dollars; None is unknown.
    """

    order: Order
    ground: str
    estimate: float | None


class Looked(_Frozen):
    """A picture with its description."""

    prepared: Prepared
    description: Description


class StageNote(_Frozen):
    """A stage of a remix, with the name of its picture in place of the picture.

    The fields are those of :class:`imgkit.remixing.Stage`.
    """

    step: Step
    boxes: tuple[Box, ...] = ()
    state: State = "waiting"
    picture: str | None = None
    why: str = ""

    @classmethod
    def of(cls, stage: Stage) -> "StageNote":
        """Write a stage down; its picture is kept already."""
        kept = stage.picture.path.name if stage.picture and stage.picture.path else None
        return cls(
            step=stage.step, boxes=stage.boxes, state=stage.state, picture=kept, why=stage.why
        )


class Planned(_Frozen):
    """What is to be painted.

    Args:
        looked: The picture with its description.
        plan: The plan.
        kept: Where nothing may change, in pixels of the ground.
        stages: The steps in the order in which they are done.
        groups: The positions of the stages that are painted side by side.
        price: What painting one of them costs, in US dollars; None is unknown.
    """

    looked: Looked
    plan: Plan
    kept: tuple[Box, ...]
    stages: tuple[StageNote, ...]
    groups: tuple[tuple[int, ...], ...]
    price: float | None

    @property
    def estimate(self) -> float | None:
        """What painting all of them costs, in US dollars; None is unknown."""
        count = sum(map(len, self.groups))
        return 0.0 if not count else None if self.price is None else count * self.price


class Painting(_Frozen):
    """One stage that is to be painted.

    Args:
        planned: The whole plan.
        at: The position of the stage.
        before: The name of the picture that it changes.
    """

    planned: Planned
    at: int
    before: str


class Painted(_Frozen):
    """A stage that was painted, and what that cost in US dollars; None is unknown."""

    stage: StageNote
    dollars: float | None


class Group(_Frozen):
    """The stages of a group that were painted, and the name of the picture that they changed."""

    planned: Planned
    stages: tuple[StageNote, ...]
    before: str


class Assembled(_Frozen):
    """The name of the picture that a group was put together into."""

    picture: str


class Ending(_Frozen):
    """All that is to be told of.

    Args:
        planned: The plan.
        stages: How far each stage came.
        picture: The name of the last picture; None where nothing was painted.
        dollars: What painting cost; None is unknown.
    """

    planned: Planned
    stages: tuple[StageNote, ...]
    picture: str | None
    dollars: float | None


class Result(_Frozen):
    """What became of a wish.

    Args:
        picture: The name of the picture; None where there is none.
        prompt: The output prompt.
        report: The account, a sentence a line.
        cost: What it cost, in words.
        error: Why it ended early; empty where it did not.
    """

    picture: str | None = None
    prompt: str = ""
    report: tuple[str, ...] = ()
    cost: str = ""
    error: str = ""


class Answer(_Frozen, Generic[Message]):
    """What an activity answers: a message, or why there is none.

    Args:
        message: The message.
        error: What happened, why, and what to do.
        again: Whether it is worth asking once more, and harmless.
        may_be_billed: Whether money may have been spent on it.
    """

    message: Message | None = None
    error: str = ""
    again: bool = False
    may_be_billed: bool = False


Activity = Literal["prepare", "look", "plan", "paint", "assemble", "tell"]
