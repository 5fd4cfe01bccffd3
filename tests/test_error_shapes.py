"""Each error of a service, in each shape, becomes one of ours, with what it says and a remedy."""

import datetime as dt
import email.utils
import traceback
from collections.abc import Iterator

import httpx2
import openai
import pydantic
import pytest
from azure.ai.vision.imageanalysis import ImageAnalysisClient
from azure.ai.vision.imageanalysis.models import VisualFeatures
from azure.core.credentials import AzureKeyCredential
from faults.service import FaultService, serving
from faults.shapes import SHAPES

from imgkit import errors
from imgkit.faults.complaints import read_complaint
from imgkit.faults.rules import rule_for
from imgkit.faults.sdk_errors import translated


@pytest.fixture(scope="module")
def service() -> Iterator[FaultService]:
    with serving(FaultService()) as service:
        yield service


@pytest.fixture(scope="module")
def client(service: FaultService) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=service.url, api_key="any", max_retries=0) as client:
        yield client


@pytest.fixture(scope="module")
def azure(service: FaultService) -> Iterator[openai.AzureOpenAI]:
    with openai.AzureOpenAI(
        azure_endpoint=service.root, api_key="any", api_version="2025-04-01-preview", max_retries=0
    ) as client:
        yield client


@pytest.fixture(scope="module")
def vision(service: FaultService) -> Iterator[ImageAnalysisClient]:
    with ImageAnalysisClient(service.root, AzureKeyCredential("any"), retry_total=0) as client:
        yield client


def caught(client: openai.OpenAI | ImageAnalysisClient) -> errors.ServiceError:
    with pytest.raises(errors.ServiceError) as raised, translated():
        ask(client)
    return raised.value


def ask(client: openai.OpenAI | ImageAnalysisClient) -> None:
    if isinstance(client, ImageAnalysisClient):
        client.analyze(b"a picture", [VisualFeatures.CAPTION])
    else:
        client.images.generate(model="gpt-image-2", prompt="A flamingo")


@pytest.mark.parametrize("name", SHAPES)
def test_each_shape_becomes_one_error_with_what_it_says_and_a_remedy(
    name: str,
    service: FaultService,
    client: openai.OpenAI,
    azure: openai.AzureOpenAI,
    vision: ImageAnalysisClient,
) -> None:
    shape = SHAPES[name]
    service.play(name)
    if name.startswith("Vision"):
        error = caught(vision)
    else:
        error = caught(azure if name.startswith("Azure") else client)
    assert (type(error).__name__, error.status) == (shape.error, shape.status)
    assert shape.says.lower() in error.why.lower()
    assert error.what
    assert shape.remedy.lower() in error.remedy.lower() != ""
    assert error.retry_after == shape.retry_after
    assert not error.may_be_billed
    assert "{" not in error.why


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("OpenAI: blocked by moderation", "found: violence."),
        ("Azure: content policy, inner_error", "found: violence."),
        ("Azure: content filter, innererror", "found: hate against people."),
        ("LiteLLM: Azure's content policy", "found: sexual content."),
    ],
)
def test_a_pupil_reads_what_the_safety_system_found(
    name: str, found: str, service: FaultService, client: openai.OpenAI
) -> None:
    service.play(name)
    assert found in caught(client).why


@pytest.mark.parametrize("status", [408, 504, 524])
def test_a_proxy_that_ran_out_of_time_proves_nothing_about_the_money(status: int) -> None:
    assert rule_for(read_complaint("<html>Timeout</html>", status, {})).may_be_billed


@pytest.mark.parametrize(
    ("headers", "message", "seconds"),
    [
        ({"retry-after-ms": "250", "retry-after": "1"}, "", 0.25),
        ({"retry-after": "1.5"}, "", 1.5),
        ({"retry-after": "soon"}, "Please try again in 12s.", 12),
        ({"retry-after": "-3"}, "Please try again in 6m0s.", 360),
        ({}, "Please try again in 250ms. Visit a page.", 0.25),
        ({}, "Please retry after 10 seconds.", 10),
        ({}, "Try again in 1 hour.", 3600),
        ({}, "Please try again in 1.5 minutes", 90),
        ({}, "Try again later.", None),
        ({"retry-after-ms": "nan"}, "", None),
        ({"retry-after-ms": "inf"}, "", None),
    ],
)
def test_how_long_to_wait_is_read_from_headers_and_from_words(
    headers: dict[str, str], message: str, seconds: float | None
) -> None:
    body = f'{{"error": {{"message": "{message}"}}}}'
    assert read_complaint(body, 429, headers).retry_after == seconds


@pytest.mark.parametrize(("minutes", "low", "high"), [(2, 60, 120), (-2, 0, 0)])
def test_how_long_to_wait_may_be_a_date(minutes: int, low: float, high: float) -> None:
    moment = dt.datetime.now(dt.UTC) + dt.timedelta(minutes=minutes)
    headers = {"retry-after": email.utils.format_datetime(moment, usegmt=True)}
    wait = read_complaint("", 429, headers).retry_after
    assert wait is not None
    assert low <= wait <= high


@pytest.mark.parametrize(
    "body",
    [
        '{"error": {"message": "Wrong key sk-canary-0123456789."}}',
        '{"error": {"message": "Received canary-of-a-school."}}',
        '{"error": {"message": "See https://store.example/a.png?sig=canary for it."}}',
        '{"error": {"message": "No way to http://pupil:canary@proxy.school:8080."}}',
        "<html><title>http://pupil:canary@proxy is closed</title></html>",
    ],
)
def test_an_error_does_not_repeat_a_key(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "canary-of-a-school")
    request = httpx2.Request("POST", "http://service.invalid")
    response = httpx2.Response(400, text=body, request=request)
    with pytest.raises(errors.ServiceError) as raised, translated():
        raise openai.BadRequestError(body, response=response, body=None)
    told = [*traceback.format_exception(raised.value), *raised.value._render_traceback_()]
    assert "canary" not in "".join(told)


def test_a_description_that_breaks_off_is_an_answer_that_cannot_be_read() -> None:
    with pytest.raises(errors.AnswerError, match="cannot be read") as raised, translated():
        pydantic.TypeAdapter(dict[str, str]).validate_json('{"caption": "A do')
    assert raised.value.may_be_billed
