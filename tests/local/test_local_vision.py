import base64
from collections.abc import Iterator

import pytest
import requests
from azure.ai.vision.imageanalysis import ImageAnalysisClient
from azure.ai.vision.imageanalysis.models import VisualFeatures
from azure.core.credentials import AzureKeyCredential
from azure.core.exceptions import HttpResponseError
from local.encoding import as_bytes
from PIL import Image

from imgkit.local import LocalService

FEATURES = [VisualFeatures.CAPTION, VisualFeatures.DENSE_CAPTIONS, VisualFeatures.TAGS]


@pytest.fixture(scope="module")
def vision(service: LocalService) -> Iterator[ImageAnalysisClient]:
    with ImageAnalysisClient(service.url, AzureKeyCredential("any"), retry_total=0) as client:
        yield client


def test_bytes_are_described(vision: ImageAnalysisClient, photo: bytes) -> None:
    seen = vision.analyze(photo, FEATURES, gender_neutral_caption=True)
    assert seen.caption
    assert seen.caption.text
    assert 0 <= seen.caption.confidence <= 1
    assert seen.tags
    assert all(0 <= tag.confidence <= 1 for tag in seen.tags.list)
    assert (seen.metadata.width, seen.metadata.height) == (256, 256)
    assert seen.model_version == "2023-10-01"


def test_the_first_dense_caption_covers_the_picture(
    vision: ImageAnalysisClient, photo: bytes
) -> None:
    seen = vision.analyze(photo, FEATURES)
    assert seen.caption
    assert seen.dense_captions
    first = seen.dense_captions.list[0]
    box = first.bounding_box
    assert first.text == seen.caption.text
    assert (box.x, box.y, box.width, box.height) == (0, 0, 256, 256)
    assert len(seen.dense_captions.list) <= 10


def test_only_the_features_asked_for_are_told(vision: ImageAnalysisClient, photo: bytes) -> None:
    seen = vision.analyze(photo, [VisualFeatures.TAGS])
    assert seen.tags
    assert seen.caption is None
    assert seen.dense_captions is None


def test_an_address_of_the_service_is_described_like_its_bytes(
    service: LocalService, vision: ImageAnalysisClient
) -> None:
    url = f"{service.url}/painted.png?prompt=a+dog&seed=7&size=256x256"
    picture = requests.get(url, timeout=30)
    assert picture.headers["content-type"] == "image/png"
    assert vision.analyze_from_url(url, FEATURES) == vision.analyze(picture.content, FEATURES)


def test_a_data_url_is_described(vision: ImageAnalysisClient, photo: bytes) -> None:
    url = "data:image/png;base64," + base64.b64encode(photo).decode()
    assert vision.analyze_from_url(url, FEATURES) == vision.analyze(photo, FEATURES)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/dog.png",
        "http://127.0.0.1:9/painted.png?prompt=dog",
        "file:///etc/hostname",
        "{service}/v1/models",
        "{service}/painted.png",
        "{service}/painted.png?prompt=dog&size=9x9",
        "http://[",
        "",
    ],
)
def test_no_other_address_is_looked_at(
    service: LocalService, vision: ImageAnalysisClient, url: str
) -> None:
    with pytest.raises(HttpResponseError) as caught:
        vision.analyze_from_url(url.format(service=service.url), FEATURES)
    assert caught.value.status_code == 400
    assert caught.value.error
    assert caught.value.error.code == "InvalidRequest"
    assert "not accessible" in str(caught.value)


@pytest.mark.parametrize(
    ("data", "inner"),
    [
        (b"hello", "InvalidImageFormat"),
        (as_bytes(Image.new("RGB", (49, 200)), "PNG"), "InvalidImageSize"),
        (bytes(20_000_001), "InvalidImageSize"),
    ],
    ids=["text", "too small", "too heavy"],
)
def test_bytes_that_are_no_fitting_picture_are_refused(
    vision: ImageAnalysisClient, data: bytes, inner: str
) -> None:
    with pytest.raises(HttpResponseError) as caught:
        vision.analyze(data, FEATURES)
    assert caught.value.status_code == 400
    assert caught.value.error
    assert caught.value.error.innererror["code"] == inner


def test_features_that_it_does_not_have_are_refused(
    vision: ImageAnalysisClient, photo: bytes
) -> None:
    with pytest.raises(HttpResponseError) as caught:
        vision.analyze(photo, [VisualFeatures.READ])
    assert caught.value.error
    assert caught.value.error.innererror["code"] == "NotSupportedVisualFeature"
    with pytest.raises(HttpResponseError) as language:
        vision.analyze(photo, FEATURES, language="fr")
    assert language.value.error
    assert language.value.error.innererror["code"] == "NotSupportedLanguage"


def test_tags_come_in_the_language_asked_for(vision: ImageAnalysisClient, photo: bytes) -> None:
    seen = vision.analyze(photo, [VisualFeatures.TAGS], language="fr")
    assert seen.tags
    assert "carré" in {tag.name for tag in seen.tags.list}
    with pytest.raises(HttpResponseError) as unknown:
        vision.analyze(photo, [VisualFeatures.TAGS], language="xx")
    assert unknown.value.error
    assert unknown.value.error.innererror["code"] == "NotSupportedLanguage"


def test_a_key_and_an_api_version_are_needed(service: LocalService, photo: bytes) -> None:
    url = f"{service.url}/computervision/imageanalysis:analyze"
    keyless = requests.post(f"{url}?api-version=2023-10-01", data=photo, timeout=30)
    assert keyless.status_code == 401
    assert keyless.json()["error"]["code"] == "401"
    headers = {"Ocp-Apim-Subscription-Key": "any"}
    assert requests.post(url, data=photo, headers=headers, timeout=30).status_code == 404


@pytest.mark.parametrize("body", ["{", "[]", "{}", '{"url": 7}'])
def test_json_without_an_address_is_refused(service: LocalService, body: str) -> None:
    answer = requests.post(
        f"{service.url}/computervision/imageanalysis:analyze?api-version=1&features=tags",
        data=body,
        headers={"Ocp-Apim-Subscription-Key": "any", "Content-Type": "application/json"},
        timeout=30,
    )
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "InvalidRequest"
    assert answer.headers["x-ms-error-code"] == "InvalidRequest"
