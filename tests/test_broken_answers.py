"""Answers that break off, or that are none: the right error, the money counted, pictures kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from faults.broken_answers import FAULTS
from faults.drawing import picture
from faults.service import FaultService, serving

import imgkit
from imgkit import errors
from imgkit.connecting import turns
from imgkit.faults import odd_answers
from imgkit.session import current

BROKEN_OFF = (errors.ConnectionLostError, True)
UNREADABLE = (errors.AnswerError, True)
NOT_BILLED = (errors.AnswerError, False)
WHOLE = {
    "cut before the request is read": BROKEN_OFF,
    "reset before the answer": BROKEN_OFF,
    "ended before the answer": BROKEN_OFF,
    "no answer": BROKEN_OFF,
    "cut in the headers": BROKEN_OFF,
    "cut in the body": BROKEN_OFF,
    "cut in the base64": BROKEN_OFF,
    "half JSON": UNREADABLE,
    "half base64": UNREADABLE,
    "half a picture": UNREADABLE,
    "no picture in the answer": UNREADABLE,
    "null": UNREADABLE,
    "page of a proxy": NOT_BILLED,
    "page of a proxy that calls itself JSON": NOT_BILLED,
    "refusal that calls itself a success": (errors.RefusedError, False),
}
STREAMED = {**WHOLE, "error in the stream": (errors.ServiceError, True)}
RESCUED = (
    "none",
    "JSON that calls itself text",
    "JSON where a stream was asked for",
    "cut after the picture",
)


@pytest.fixture(scope="module")
def running() -> Iterator[FaultService]:
    with serving(FaultService()) as service:
        yield service


@pytest.fixture
def service(running: FaultService, monkeypatch: pytest.MonkeyPatch) -> FaultService:
    running.begin_anew()
    monkeypatch.setattr(turns, "MINUTE", 0.1)
    monkeypatch.setenv("OPENAI_BASE_URL", running.url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    current().openai.timeout = 0.5
    return running


def files(pictures: Path) -> list[bytes]:
    return [path.read_bytes() for path in pictures.glob("*.png")]


@pytest.mark.parametrize(
    ("fault", "expected", "streams"),
    [(fault, expected, False) for fault, expected in WHOLE.items()]
    + [(fault, expected, True) for fault, expected in STREAMED.items()],
)
def test_a_broken_answer_is_one_error_and_is_never_asked_for_again(
    fault: str,
    expected: tuple[type[errors.ServiceError], bool],
    streams: bool,  # noqa: FBT001 (a parameter of the test)
    service: FaultService,
) -> None:
    service.play(fault)
    unfinished: list[bytes] = []
    with pytest.raises(errors.ServiceError) as caught:
        imgkit.generate("A flamingo", on_partial=unfinished.append if streams else None)
    assert (type(caught.value), caught.value.may_be_billed) == expected
    assert caught.value.remedy
    assert ("billed" in caught.value.remedy) == caught.value.may_be_billed
    assert service.asked == 1
    purse = imgkit.purse()
    assert (purse.spent + purse.maybe > 0) == caught.value.may_be_billed
    assert not purse.reserved


@pytest.mark.parametrize("fault", RESCUED)
@pytest.mark.parametrize("streams", [False, True])
def test_a_picture_that_came_whole_is_kept_however_odd_its_answer(
    fault: str,
    streams: bool,  # noqa: FBT001 (a parameter of the test)
    service: FaultService,
    pictures: Path,
) -> None:
    service.play(fault)
    unfinished: list[bytes] = []
    (drawn,) = imgkit.generate("A flamingo", on_partial=unfinished.append if streams else None)
    assert files(pictures) == [drawn.bytes]
    assert service.charged == 1
    assert imgkit.purse().spent


def test_half_a_picture_is_kept_and_told(service: FaultService, pictures: Path) -> None:
    service.play("half a picture")
    with pytest.raises(errors.AnswerError, match="a part of it is missing") as caught:
        imgkit.generate("A flamingo")
    (half,) = caught.value.pictures
    assert files(pictures) == [half.bytes]


def test_of_several_pictures_the_whole_ones_are_kept(service: FaultService, pictures: Path) -> None:
    service.play("half base64")
    with pytest.raises(errors.AnswerError) as caught:
        imgkit.generate("A flamingo", n=3)
    assert len(caught.value.pictures) == 2
    assert len(files(pictures)) == 2
    assert imgkit.purse().spent


def test_every_fault_is_tried() -> None:
    assert set(FAULTS) == set(STREAMED) | set(RESCUED)


@pytest.mark.parametrize(
    ("data", "whole"),
    [
        (picture("a"), True),
        (picture("a") + b"behind its end", True),
        (picture("a")[:-1], False),
        (b"\xff\xd8\xff\xe0 a JPEG \xff\xd9\0\0", True),
        (b"\xff\xd8\xff\xe0 a JPEG", False),
        (b"RIFF\x08\0\0\0WEBPVP8 ", True),
        (b"RIFF\x08\0\0\0WEBPVP8", False),
        (b"GIF89a", True),
    ],
)
def test_the_end_of_a_picture_tells_whether_it_is_whole(data: bytes, whole: bool) -> None:  # noqa: FBT001 (a parameter of the test)
    assert odd_answers.is_whole(data) == whole
