"""What was recorded plays back alike, without a service; what was not recorded is an error."""

import contextlib
import io
import json
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import openai
import pytest
import requests
import yaml
from azure.ai.vision.imageanalysis import ImageAnalysisClient
from azure.ai.vision.imageanalysis.models import VisualFeatures
from azure.core.credentials import AzureKeyCredential
from fake_service import (
    ABOUT,
    KEY,
    NOWHERE,
    VISION_KEY,
    School,
    client,
    draw,
    edit,
    picture,
    record,
    serving,
    stored,
    text,
)
from PIL import Image

from imgkit.errors import RecordingError
from imgkit.recordings import start_recording, start_replay


@pytest.fixture
def school() -> School:
    return School()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "en" / "01-first-image"


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def refuse(*_: object) -> None:
        pytest.fail("something tried to reach the network")

    def block() -> None:
        monkeypatch.setattr(socket.socket, "connect", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)

    return block


def test_four_pictures_play_back_byte_by_byte(
    school: School, folder: Path, no_network: Callable[[], None]
) -> None:
    with serving(school), record(school, folder):
        drawn = draw(school.url, n=4)
    no_network()
    with start_replay(folder) as replay:
        assert draw(NOWHERE, n=4) == drawn
    assert len(set(drawn)) == 4
    assert replay.unplayed() == []
    assert replay.about == ABOUT


def test_pictures_lie_beside_a_small_text(school: School, folder: Path) -> None:
    with serving(school), record(school, folder):
        drawn = draw(school.url, n=2)
    files = sorted(folder.glob("*.png"))
    assert [file.name[:3] for file in files] == ["01-", "02-"]
    assert [file.read_bytes() for file in files] == drawn
    assert len(stored(folder)) < 1500
    assert "Dog next to Eiffel Tower" in stored(folder)


def test_recording_is_plain_yaml(school: School, folder: Path) -> None:
    with serving(school), record(school, folder):
        draw(school.url, prompt="Чудо\nà côté")
        edit(school.url)
    assert yaml.safe_load(stored(folder))["interactions"][0]["request"]["method"] == "POST"
    assert "!!" not in stored(folder)
    assert "Чудо" in stored(folder)


def test_two_draws_of_one_prompt_stay_two_and_the_last_repeats(
    school: School, folder: Path, no_network: Callable[[], None]
) -> None:
    with serving(school), record(school, folder):
        first, second = draw(school.url), draw(school.url)
    no_network()
    with start_replay(folder):
        again = [draw(NOWHERE) for _ in range(3)]
    assert first != second
    assert again == [first, second, second]


def test_changed_prompt_is_an_error_and_never_reaches_a_service(
    school: School, folder: Path
) -> None:
    with serving(school):
        with record(school, folder):
            draw(school.url, n=2)
        asked = school.asked
        with start_replay(folder) as replay, pytest.raises(RecordingError) as raised:
            draw(school.url, prompt="Cat on Mars", n=2)
        assert school.asked == asked
    message = str(raised.value)
    assert "Cat on Mars" in message
    assert "Dog next to Eiffel Tower" in message
    assert "another prompt" in message
    assert "python3 start.py record notebooks/en/01-first-image.ipynb" in message
    assert len(replay.unplayed()) == 1


def test_edit_with_two_pictures_and_a_mask(
    school: School, folder: Path, no_network: Callable[[], None]
) -> None:
    with serving(school), record(school, folder):
        drawn = edit(school.url)
    no_network()
    with start_replay(folder):
        assert edit(NOWHERE) == drawn
        with pytest.raises(RecordingError, match="another mask"):
            edit(NOWHERE, alpha=255)
        with pytest.raises(RecordingError, match="another prompt"):
            edit(NOWHERE, prompt="A hat")


def test_upload_is_compared_by_its_pixels(school: School, folder: Path) -> None:
    def upload(url: str, compress_level: int) -> None:
        file = io.BytesIO()
        Image.open(io.BytesIO(picture("lounge"))).save(file, "PNG", compress_level=compress_level)
        sent = f"data:image/png;base64,{text(file.getvalue())}"
        draw(url, images=[{"image_url": sent}])

    with serving(school), record(school, folder):
        upload(school.url, 9)
    with start_replay(folder) as replay:
        upload(NOWHERE, 0)
    assert replay.unplayed() == []


def test_order_of_json_keys_does_not_matter(school: School, folder: Path) -> None:
    url = "/v1/images/generations"
    with serving(school), record(school, folder):
        recorded = requests.post(school.url + url, json={"prompt": "Dog", "n": 1}, timeout=5)
    with start_replay(folder):
        played = requests.post(NOWHERE + url, json={"n": 1, "prompt": "Dog"}, timeout=5)
    assert played.json()["data"] == recorded.json()["data"]


def test_stream_of_partial_pictures(
    school: School, folder: Path, no_network: Callable[[], None]
) -> None:
    def stream(url: str) -> list[tuple[str, str]]:
        events = client(url).images.generate(model="painter", prompt="Bunny", stream=True)
        return [(event.type, event.b64_json) for event in events]

    with serving(school), record(school, folder):
        streamed = stream(school.url)
    no_network()
    with start_replay(folder):
        assert stream(NOWHERE) == streamed
    assert len(streamed) == 2
    assert len(list(folder.glob("*.png"))) == 2


def test_azure_openai_and_azure_vision(
    school: School, folder: Path, no_network: Callable[[], None]
) -> None:
    def use(url: str, api_version: str) -> tuple[str | None, str | None]:
        azure = openai.AzureOpenAI(
            azure_endpoint=url, api_key=KEY, api_version=api_version, azure_deployment="dep"
        )
        drawn = azure.images.generate(model="dep", prompt="Dog")
        vision = ImageAnalysisClient(url, AzureKeyCredential(VISION_KEY))
        seen = vision.analyze(picture("dog"), [VisualFeatures.CAPTION])
        assert drawn.data
        assert seen.caption
        return drawn.data[0].b64_json, seen.caption.text

    with serving(school), record(school, folder):
        answered = use(school.url, "2025-04-01-preview")
    no_network()
    with start_replay(folder) as replay:
        assert use(NOWHERE, "2026-01-01") == answered
        vision = ImageAnalysisClient(NOWHERE, AzureKeyCredential(VISION_KEY))
        with pytest.raises(RecordingError, match="imageanalysis:analyze"):
            vision.analyze(picture("cat"), [VisualFeatures.CAPTION])
    assert replay.unplayed() == []


def test_report_says_what_was_not_asked_and_what_was_not_there(
    school: School, folder: Path, tmp_path: Path
) -> None:
    with serving(school), record(school, folder):
        draw(school.url, prompt="Dog")
        draw(school.url, prompt="Bunny")
    file = tmp_path / "report.json"
    with start_replay(folder, report=file):
        assert len(json.loads(file.read_text())["unplayed"]) == 2
        draw(NOWHERE, prompt="Dog")
        with contextlib.suppress(RecordingError):
            draw(NOWHERE, prompt="Cat")
    report = json.loads(file.read_text(encoding="utf-8"))
    assert [("Bunny" in line) for line in report["unplayed"]] == [True]
    assert [("Cat" in line) for line in report["unmatched"]] == [True]
    assert report["record_with"] == "python3 start.py record notebooks/en/01-first-image.ipynb"


def test_after_the_end_the_network_is_back(school: School, folder: Path) -> None:
    with serving(school):
        with record(school, folder):
            draw(school.url)
        replay = start_replay(folder)
        replay.stop()
        replay.stop()
        asked = school.asked
        draw(school.url, prompt="Cat on Mars")
        assert school.asked == asked + 1


def test_recording_is_on_the_disk_before_its_end(school: School, folder: Path) -> None:
    with serving(school), record(school, folder):
        draw(school.url)
        assert "Dog next to Eiffel Tower" in stored(folder)


def test_threads_that_draw_one_prompt_get_a_picture_each(school: School, folder: Path) -> None:
    with serving(school), record(school, folder):
        drawn = [draw(school.url) for _ in range(8)]
    played: list[list[bytes]] = []
    with start_replay(folder) as replay:
        threads = [threading.Thread(target=lambda: played.append(draw(NOWHERE))) for _ in drawn]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(played) == sorted(drawn)
    assert replay.unplayed() == []


def test_no_recording_says_how_to_make_one(folder: Path) -> None:
    with pytest.raises(RecordingError, match=r"start\.py record notebooks/en/01-first-image"):
        start_replay(folder)


@pytest.mark.parametrize("damage", ["interactions: [", "", "interactions: [{request: 3}]"])
def test_damaged_recording(school: School, folder: Path, damage: str) -> None:
    with serving(school), record(school, folder):
        draw(school.url)
    (folder / "recording.yaml").write_text(damage)
    with pytest.raises(RecordingError, match="damaged"):
        start_replay(folder)


def test_yaml_that_would_run_code_is_refused(school: School, folder: Path, tmp_path: Path) -> None:
    with serving(school), record(school, folder):
        draw(school.url)
    harm = tmp_path / "harm"
    bad = f"!!python/object/apply:os.mkdir ['{harm.as_posix()}']"
    (folder / "recording.yaml").write_text(f"interactions: {bad}")
    with pytest.raises(RecordingError, match="damaged"):
        start_replay(folder)
    assert not harm.exists()


def test_missing_picture_is_named(school: School, folder: Path) -> None:
    with serving(school), record(school, folder):
        draw(school.url)
    lost = next(folder.glob("*.png"))
    lost.unlink()
    with start_replay(folder), pytest.raises(RecordingError, match=lost.name):
        draw(NOWHERE)


def test_recording_is_never_overwritten(school: School, folder: Path) -> None:
    with serving(school), record(school, folder):
        draw(school.url)
    with pytest.raises(RecordingError, match="holds a recording already"):
        start_recording(folder, ABOUT)
