"""Keys, hosts, signed addresses and times stay out of a recording, and it plays all the same."""

from pathlib import Path

import openai
import pytest
import requests
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
)

from imgkit.errors import RecordingError
from imgkit.recordings import start_recording, start_replay


@pytest.fixture
def school() -> School:
    return School()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "en" / "01-first-image"


def test_picture_behind_a_signed_address(school: School, folder: Path) -> None:
    def fetch(url: str) -> bytes:
        answer = client(url).images.generate(prompt="Dog", user="wants-an-address")
        assert answer.data
        return requests.get(answer.data[0].url or "", timeout=5).content

    with serving(school), record(school, folder):
        fetched = fetch(school.url)
    with start_replay(folder) as replay:
        assert fetch(NOWHERE) == fetched == picture("by address", form="JPEG")
    assert replay.unplayed() == []
    assert len(list(folder.glob("*.jpg"))) == 1
    assert "canary" not in stored(folder)
    assert "sig=" not in stored(folder)


def test_address_of_a_proxy_does_not_matter(school: School, folder: Path) -> None:
    with serving(school), record(school, folder):
        drawn = draw(f"{school.url}/proxy/of-a-school")
    with start_replay(folder):
        assert draw(NOWHERE) == drawn
    assert "of-a-school" not in stored(folder)


def test_errors_of_a_service_play_back(school: School, folder: Path) -> None:
    school.error = {"error": {"message": f"Bad key {KEY} at {NOWHERE}", "code": "moderation"}}
    with serving(school), record(school, folder), pytest.raises(openai.BadRequestError):
        draw(school.url)
    with start_replay(folder), pytest.raises(openai.BadRequestError) as raised:
        draw(NOWHERE)
    assert raised.value.code == "moderation"
    assert f"Bad key *** at {NOWHERE}" in raised.value.message


def test_a_busy_service_is_not_recorded(school: School, folder: Path) -> None:
    school.busy = 1
    with serving(school), record(school, folder) as recording:
        drawn = draw(school.url)
    assert recording.answers() == 1
    with start_replay(folder):
        assert draw(NOWHERE) == drawn


def test_no_key_host_or_id_anywhere(school: School, folder: Path) -> None:
    about = ABOUT | {"name": f"the server at http://gpu.school.example:8000/{KEY}"}
    with serving(school):
        host = f"localhost:{school.port}"
        secrets, endpoints = (KEY, VISION_KEY, ""), ("http://gpu.school.example:8000",)
        with start_recording(folder, about, secrets=secrets, endpoints=endpoints):
            draw(f"http://{host}", prompt=f"My key is {KEY}, at http://gpu.school.example:8000/v1")
            edit(f"http://{host}", prompt=f"Again {KEY}")
            requests.post(
                f"http://{host}/v1/images/generations?key={KEY}&shown={KEY}",
                json={"prompt": KEY, "api_key": "another-canary"},
                headers={"api-key": KEY, "Cookie": "canary"},
                timeout=5,
            )
    for file in folder.iterdir():
        data = file.read_bytes()
        for hidden in ("canary", "gpu.school", "localhost", "127.0.0.1", str(school.port)):
            assert hidden.encode() not in data, file.name
    assert "My key is ***, at https://service.example/v1" in stored(folder)


def test_a_key_inside_a_picture_stops_the_recording(school: School, folder: Path) -> None:
    school.secret_in_picture = True
    with serving(school), record(school, folder), pytest.raises(RecordingError, match="key"):
        draw(school.url)
    assert list(folder.glob("*.png")) == []


def test_recording_the_same_again_gives_the_same_files(school: School, tmp_path: Path) -> None:
    made = []
    for name in ("first", "second"):
        school.asked = 0
        with serving(school), record(school, tmp_path / "en" / name):
            draw(school.url, n=2, seed=1)
            edit(school.url)
        files = sorted((tmp_path / "en" / name).iterdir())
        made.append({file.name: file.read_bytes() for file in files})
    assert made[0] == made[1]


def test_sign_in_is_not_recorded(school: School, folder: Path) -> None:
    with serving(school), record(school, folder) as recording:
        requests.post(f"{school.url}/tenant/oauth2/v2.0/token", data={"secret": "x"}, timeout=5)
    assert recording.answers() == 0


def test_port_of_this_computer_does_not_matter(school: School, folder: Path) -> None:
    with serving(school), start_recording(folder, ABOUT):
        drawn = draw(school.url, prompt=f"Like {school.url}/a.png")
    with start_replay(folder):
        assert draw(NOWHERE, prompt="Like http://localhost:1/a.png") == drawn
