"""Azure AI Vision's image analysis 4.0, as far as captions and tags go.

Format and codes: https://learn.microsoft.com/azure/ai-services/computer-vision (2026-11).
"""

import json
from collections.abc import Collection

from azure.ai.vision.imageanalysis.models import (
    CaptionResult,
    DenseCaption,
    DenseCaptionsResult,
    DetectedTag,
    ImageAnalysisResult,
    ImageBoundingBox,
    ImageMetadata,
    TagsResult,
)
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from imgkit.local.answers import JSON, artist_of
from imgkit.local.bodies import data_url, read_bytes, read_object
from imgkit.local.drawing import Artist
from imgkit.local.painter import LANGUAGES, PaintedDescription
from imgkit.local.pictures import picture_at
from imgkit.local.refusals import AzureRefusal, Refusal, no_azure_resource
from imgkit.local.uploads import DamagedPictureError, open_picture

FORMATS = ("JPEG", "PNG", "GIF", "BMP", "WEBP", "ICO", "TIFF", "MPO")
SHORTEST_EDGE, LONGEST_EDGE = 50, 16_000
MAX_PICTURE_BYTES = 20_000_000
MAX_DENSE_CAPTIONS = 10
MODEL_VERSION = "2023-10-01"
CAPTIONS = {"caption", "denseCaptions"}
OFFERED = CAPTIONS | {"tags"}


async def analyze(request: Request) -> Response:
    """Describe a picture that comes as bytes or by its address."""
    if not request.query_params.get("api-version"):
        raise no_azure_resource()
    features = _features(request)
    language = request.query_params.get("language")
    data = await _picture(request)
    result = await run_in_threadpool(_analyze, artist_of(request), data, features, language)
    return Response(json.dumps(result.as_dict()), media_type=JSON)


def _bad_request(message: str, inner: str | None = None) -> AzureRefusal:
    return AzureRefusal(400, "InvalidRequest", message, inner=inner)


def _features(request: Request) -> set[str]:
    features = {name for name in request.query_params.get("features", "").split(",") if name}
    if not features:
        raise _bad_request("The query parameter 'features' is missing.", "InvalidFeatures")
    for name in features - OFFERED:
        message = (
            f"The feature '{name[:80]}' is not supported. Offered: caption, denseCaptions, tags."
        )
        raise _bad_request(message, "NotSupportedVisualFeature")
    language = request.query_params.get("language", "en")
    if features & CAPTIONS and language != "en":
        raise _bad_request("Captions are in English only.", "NotSupportedLanguage")
    if language not in LANGUAGES:
        message = f"The language is not supported. Offered: {', '.join(LANGUAGES)}."
        raise _bad_request(message, "NotSupportedLanguage")
    return features


async def _picture(request: Request) -> bytes:
    if not request.headers.get("content-type", "").startswith(JSON):
        return await read_bytes(request)
    try:
        url = (await read_object(request)).get("url")
    except Refusal as refusal:
        raise _bad_request(refusal.message) from None
    if not isinstance(url, str):
        raise _bad_request("The field 'url' is missing.", "InvalidImageUrl")
    data = data_url(url) or await picture_at(request, url)
    if data is None:
        message = (
            "The provided image url is not accessible. This service works offline: it takes data "
            "URLs and the addresses of its own pictures."
        )
        raise _bad_request(message, "InvalidImageUrl")
    return data


def _analyze(
    artist: Artist, data: bytes, features: Collection[str], language: str | None
) -> ImageAnalysisResult:
    if len(data) >= MAX_PICTURE_BYTES:
        raise _bad_request("The picture must be under 20 MB.", "InvalidImageSize")
    try:
        width, height = open_picture(data, FORMATS).size
    except DamagedPictureError as error:
        raise _bad_request(str(error), "InvalidImageFormat") from None
    if min(width, height) < SHORTEST_EDGE or max(width, height) > LONGEST_EDGE:
        message = f"The picture must have {SHORTEST_EDGE} to {LONGEST_EDGE} pixels a side."
        raise _bad_request(message, "InvalidImageSize")
    seen = artist.describe(data, language)
    return ImageAnalysisResult(
        caption=_caption(seen) if "caption" in features else None,
        dense_captions=_regions(seen, width, height) if "denseCaptions" in features else None,
        metadata=ImageMetadata(width=width, height=height),
        model_version=MODEL_VERSION,
        tags=_tags(seen) if "tags" in features else None,
    )


def _caption(seen: PaintedDescription) -> CaptionResult:
    return CaptionResult(text=seen.caption, confidence=seen.confidence)


def _tags(seen: PaintedDescription) -> TagsResult:
    return TagsResult(
        list=[DetectedTag(name=tag.name, confidence=tag.confidence) for tag in seen.tags]
    )


def _regions(seen: PaintedDescription, width: int, height: int) -> DenseCaptionsResult:
    """Caption the whole picture first, then its regions."""
    whole = DenseCaption(
        text=seen.caption,
        confidence=seen.confidence,
        bounding_box=ImageBoundingBox(x=0, y=0, width=width, height=height),
    )
    parts = [
        DenseCaption(
            text=region.text,
            confidence=region.confidence,
            bounding_box=ImageBoundingBox(
                x=region.left, y=region.top, width=region.width, height=region.height
            ),
        )
        for region in seen.regions[: MAX_DENSE_CAPTIONS - 1]
    ]
    return DenseCaptionsResult(list=[whole, *parts])
