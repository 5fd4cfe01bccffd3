"""Saying what is to be seen in a picture."""

import base64
from typing import TYPE_CHECKING

from pydantic import BaseModel, Field

from imgkit.connecting.line import Line
from imgkit.inputs import CheckedImage, ImageInput, check_image
from imgkit.language import _
from imgkit.money.bills import Bill, open_bills
from imgkit.money.cost import FREE, Cost
from imgkit.money.estimates import estimate_description
from imgkit.money.ledger import Entry
from imgkit.session import Session, current
from imgkit.settings import Mode
from imgkit.structured import answer_in_form

if TYPE_CHECKING:
    from azure.ai.vision.imageanalysis.models import ImageAnalysisResult

QUESTION = _(
    "Describe this picture for someone who cannot see it: one plain sentence as the caption, "
    "what is to be seen as tags, and the most important things as regions with their boxes in "
    "pixels. Give each a confidence from 0 to 1."
)
"""In the language of the notebook, so that the answer comes in it too."""

VISION_PRICE = Cost(0.0015, estimated=True)
"""At most, for one picture; the first 5,000 of a month are free:
https://azure.microsoft.com/pricing/details/cognitive-services/computer-vision (November 2026)."""


class Tag(BaseModel):
    """One thing that is to be seen.

    Args:
        name: What it is.
        confidence: From 0 to 1.
    """

    name: str
    confidence: float


class Region(BaseModel):
    """One part of a picture; its box is in pixels from the upper left corner.

    Args:
        text: What is to be seen there.
        confidence: From 0 to 1.
        x: The left edge.
        y: The upper edge.
        width: The width.
        height: The height.
    """

    text: str
    confidence: float
    x: int
    y: int
    width: int
    height: int


class Seen(BaseModel):
    """What a service sees in a picture; this is also the form in which a GPT model answers.

    Args:
        caption: One sentence.
        confidence: From 0 to 1.
        tags: What is to be seen.
        regions: Where it is to be seen.
    """

    caption: str
    confidence: float
    tags: list[Tag] = Field(default_factory=list)
    regions: list[Region] = Field(default_factory=list)


class Description(Seen):
    """What a service sees in a picture, and which service it was.

    Args:
        source: Who said it: ``"live"``, ``"local"`` or ``"recorded"``.
        service: The name of the service.
    """

    source: Mode
    service: str

    def __str__(self) -> str:
        """Return the caption with its confidence."""
        return _("{caption} ({confidence:.0%} sure)").format(
            caption=self.caption, confidence=self.confidence
        )


def describe(image: ImageInput, *, line: Line | None = None) -> Description:
    """Describe a picture.

    Azure AI Vision answers where it is set up, else a GPT model through the Responses API.

    Args:
        image: The picture.
        line: A line that another thread may hang up; Azure AI Vision answers to the end.

    Returns:
        The description.

    Raises:
        ImageError: It is missing, damaged, or no picture at all; nothing was sent.
        BudgetError: The budget would be passed; nothing was sent.
        ServiceError: The service answered with an error, or someone hung up.
        SavingError: The ledger cannot be written; nothing was sent.
    """
    session = current()
    service = session.service
    checked = check_image(image)
    name, source = service.describer
    model = "imageanalysis" if service.describes_by == "vision" else service.describe_model
    entry = Entry("describe", name, model)
    (bill,) = open_bills(session.paid_ledger_to_describe, entry, [_estimate(session, checked)])
    with bill:
        if service.describes_by == "vision":
            seen = _ask_vision(session, checked, bill)
        else:
            seen = _ask_responses(session, checked, bill, line)
    return Description(**seen.model_dump(), source=source, service=name)


def estimate_describing(image: ImageInput) -> Cost:
    """Estimate what :func:`describe` would cost, before the click.

    Args:
        image: The picture.

    Returns:
        The cost; unknown where no price is published.

    Raises:
        ImageError: It is missing, damaged, or no picture at all.
    """
    return _estimate(current(), check_image(image))


def _estimate(session: Session, image: CheckedImage) -> Cost:
    service = session.service
    if service.describes_free:
        return FREE
    if service.describes_by == "vision":
        return VISION_PRICE
    return estimate_description(
        service.capabilities(service.describe_model),
        QUESTION,
        image.width,
        image.height,
        otherwise=session.settings.picture_price,
    )


def _ask_responses(session: Session, image: CheckedImage, bill: Bill, line: Line | None) -> Seen:
    url = f"data:{image.media_type};base64,{base64.b64encode(image.data).decode()}"
    content = [
        {"type": "input_text", "text": QUESTION},
        {"type": "input_image", "image_url": url, "detail": "auto"},
    ]
    return answer_in_form(session, bill, Seen, content, line=line)


def _ask_vision(session: Session, image: CheckedImage, bill: Bill) -> Seen:
    from azure.ai.vision.imageanalysis.models import VisualFeatures

    with bill.sending(), session.translated():
        answer = session.vision.analyze(
            image.data,
            [VisualFeatures.TAGS, VisualFeatures.CAPTION, VisualFeatures.DENSE_CAPTIONS],
            gender_neutral_caption=True,
        )
    bill.charge(VISION_PRICE)
    return _seen_by_vision(answer)


def _seen_by_vision(answer: "ImageAnalysisResult") -> Seen:
    caption = answer.caption
    return Seen(
        caption=caption.text if caption else "",
        confidence=caption.confidence if caption else 0.0,
        tags=[Tag(name=tag.name, confidence=tag.confidence) for tag in answer.tags.list]
        if answer.tags
        else [],
        regions=[
            Region(
                text=dense.text,
                confidence=dense.confidence,
                x=dense.bounding_box.x,
                y=dense.bounding_box.y,
                width=dense.bounding_box.width,
                height=dense.bounding_box.height,
            )
            for dense in (answer.dense_captions.list if answer.dense_captions else [])
        ],
    )
