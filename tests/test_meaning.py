"""CLIP: alike by meaning. A tiny network with random weights goes the way of the real one."""

import hashlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from fake_hub import FakeHub
from PIL import Image, ImageDraw
from studio import picture

import imgkit
from imgkit.comparisons import clip_weights, meaning
from imgkit.comparisons.clip_weights import ClipWeights
from imgkit.describing import Description
from imgkit.errors import ImageError, PromptError, SettingsError, WeightsError
from imgkit.inputs import check_image
from imgkit.picture import Pictures
from imgkit.remixing.painting import Easel
from imgkit.remixing.planning import Plan
from imgkit.remixing.remix import Remix
from imgkit.remixing.telling import report_on

TINY = {
    "embed_dim": 16,
    "vision_cfg": {"image_size": 32, "layers": 1, "width": 64, "patch_size": 8},
    "text_cfg": {
        "context_length": 77,
        "vocab_size": 49408,
        "width": 32,
        "heads": 2,
        "layers": 1,
    },
}


@pytest.fixture(scope="module")
def house() -> Image.Image:
    """A red house in a meadow."""
    image = Image.new("RGB", (96, 96), (150, 190, 230))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 60, 96, 96), fill=(90, 150, 70))
    pen.rectangle((30, 40, 60, 75), fill=(200, 40, 40))
    return image


@pytest.fixture
def not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The libraries of CLIP are not there."""
    monkeypatch.setitem(sys.modules, "open_clip", None)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> tuple[ClipWeights, bytes]:
    """A CLIP of a few thousand numbers, and the file of its weights."""
    reason = "python3 start.py --with clip installs it"
    open_clip = pytest.importorskip("open_clip", reason=reason)
    torch = pytest.importorskip("torch", reason=reason)
    safetensors = pytest.importorskip("safetensors.torch", reason=reason)
    folder = tmp_path_factory.mktemp("clip")
    (folder / "tiny-clip.json").write_text(json.dumps(TINY), "utf-8")
    open_clip.add_model_config(folder / "tiny-clip.json")
    torch.manual_seed(7)
    data = safetensors.save(open_clip.create_model("tiny-clip").state_dict())
    weights = ClipWeights(
        architecture="tiny-clip",
        hub="http://127.0.0.1:9",
        repository="class-7b/tiny-clip",
        revision="0123456789abcdef0123456789abcdef01234567",
        file="tiny.safetensors",
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        licence="MIT",
    )
    return weights, data


Choose = Callable[[ClipWeights], None]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Iterator[Choose]:
    """Let the lesson use other weights; nothing of an earlier test is in memory."""
    for name in ("HF_HOME", "HF_HUB_DISABLE_TELEMETRY"):
        monkeypatch.setenv(name, "")  # so that what a test sets is taken back
        monkeypatch.delenv(name)
    meaning._loaded.cache_clear()
    yield lambda weights: monkeypatch.setattr(clip_weights, "chosen", lambda: weights)
    meaning._loaded.cache_clear()


@pytest.fixture
def here(tiny: tuple[ClipWeights, bytes], choose: Choose) -> ClipWeights:
    """The weights of the tiny network are in the folder of the lesson."""
    weights, data = tiny
    choose(weights)
    weights.path.parent.mkdir(parents=True)
    weights.path.write_bytes(data)
    return weights


# The weights of the lesson.


def test_the_weights_are_pinned_by_commit_and_hash() -> None:
    weights = clip_weights.chosen()
    assert re.fullmatch(r"[0-9a-f]{40}", weights.revision)
    assert re.fullmatch(r"[0-9a-f]{64}", weights.sha256)
    assert weights.file.endswith(".safetensors")  # which runs no code when it is read
    assert weights.hub.startswith("https://")


def test_the_weights_are_kept_in_the_folder_of_the_lesson(tmp_path: Path) -> None:
    assert clip_weights.chosen().path.is_relative_to(tmp_path / ".home")


# Where CLIP is not installed, or its weights are not here.


@pytest.mark.usefixtures("not_installed")
def test_without_clip_the_error_says_how_to_get_it(house: Image.Image, choose: Choose) -> None:
    choose(clip_weights.chosen())
    assert not meaning.is_ready()
    with pytest.raises(SettingsError, match=r"python3 start\.py --with clip"):
        imgkit.meaning_similarity(house, house)
    with pytest.raises(SettingsError, match=r"python3 start\.py --with clip"):
        imgkit.text_similarity(house, "a house")


def test_pictures_and_words_are_read_before_anything_is_loaded(house: Image.Image) -> None:
    with pytest.raises(ImageError):
        imgkit.meaning_similarity(house, b"no picture")
    with pytest.raises(ImageError):
        imgkit.text_similarity(b"no picture", "a house")
    with pytest.raises(PromptError):
        imgkit.text_similarity(house, " ")
    with pytest.raises(PromptError):
        imgkit.text_similarity(house, "a house " * 1000)


def test_where_clip_is_not_ready_it_is_left_out(house: Image.Image) -> None:
    assert not meaning.is_ready()
    assert meaning.where_ready(house, house) is None


def test_a_report_tells_of_meaning_only_where_it_was_compared() -> None:
    assert "meaning" not in str(report_on([]))
    assert "Alike in meaning: 0.83, where 1 is the same" in report_on([], meaning=0.8341).lines()


def test_the_report_of_a_remix_compares_the_result_with_the_original(
    house: Image.Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[tuple[object, object]] = []

    def compare(*pair: object) -> float:
        compared.append((pair[0], pair[1]))
        return 0.75

    monkeypatch.setattr("imgkit.comparisons.meaning.where_ready", compare)
    ground, result = check_image(house), picture()
    remix = Remix(
        wish="make it red",
        description=Description(
            caption="A house.",
            confidence=0.9,
            tags=[],
            regions=[],
            source="local",
            service="The painter",
        ),
        plan=Plan(steps=(), prompt="a red picture", question=""),
        stages=(),
        easel=Easel(ground, (), None, {}),
        pictures=Pictures([picture(colour="blue"), result]),
    )
    assert remix.report.meaning == 0.75
    assert compared == [(ground, result)]


# The tiny network.


@pytest.mark.usefixtures("here")
def test_a_picture_means_the_same_as_itself_and_something_else_than_another(
    house: Image.Image,
) -> None:
    assert imgkit.meaning_similarity(house, house.copy()) == pytest.approx(1, abs=1e-5)
    upside_down = house.rotate(180)
    alike = imgkit.meaning_similarity(house, upside_down)
    assert -1 <= alike < 0.999
    assert imgkit.meaning_similarity(upside_down, house) == pytest.approx(alike, abs=1e-5)


@pytest.mark.usefixtures("here")
def test_words_are_compared_in_any_script_and_length(house: Image.Image) -> None:
    texts = ["a red house", "une maison rouge", "красный дом", "a house " * 100]
    fits = [imgkit.text_similarity(house, text) for text in texts]
    assert all(-1 <= fit <= 1 for fit in fits)
    assert len({round(fit, 4) for fit in fits}) == len(texts)


@pytest.mark.usefixtures("here")
def test_see_through_pictures_are_seen_on_white(house: Image.Image) -> None:
    clear = Image.new("RGBA", house.size, (200, 40, 40, 0))
    white = Image.new("RGB", house.size, "white")
    assert imgkit.meaning_similarity(clear, white) == pytest.approx(1, abs=1e-5)
    assert imgkit.meaning_similarity(clear, house) < 0.999


@pytest.mark.usefixtures("here")
def test_what_is_ready_is_used(house: Image.Image) -> None:
    assert meaning.is_ready()
    assert meaning.where_ready(house, house) == pytest.approx(1, abs=1e-5)


def test_damaged_weights_are_refused_and_taken_away(house: Image.Image, here: ClipWeights) -> None:
    here.path.write_bytes(here.path.read_bytes()[:-1] + b"?")
    assert meaning.where_ready(house, house) is None
    here.path.write_bytes(b"another file")
    with pytest.raises(WeightsError, match="Run this again: they are fetched anew"):
        imgkit.meaning_similarity(house, house)
    assert not here.path.exists()


# Fetching, from a hub on this computer.


def test_the_first_use_says_what_it_fetches_and_fetches_it_once(
    house: Image.Image,
    tiny: tuple[ClipWeights, bytes],
    choose: Choose,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    weights, data = tiny
    with FakeHub(data, weights.sha256, weights.revision) as hub:
        choose(replace(weights, hub=hub.address, size=605_143_316))
        imgkit.meaning_similarity(house, house)
        told = capsys.readouterr().out
        meaning._loaded.cache_clear()
        imgkit.meaning_similarity(house, house)
    for part in ("605 MB", "class-7b/tiny-clip", hub.address, "MIT"):
        assert part in told
    fetched = [request for request in hub.requests if request.startswith("GET")]
    assert fetched == [f"GET /class-7b/tiny-clip/resolve/{weights.revision}/tiny.safetensors"]
    assert not capsys.readouterr().out
    assert os.environ["HF_HOME"].startswith(str(tmp_path))


def test_another_file_than_the_pinned_one_is_not_used(
    house: Image.Image, tiny: tuple[ClipWeights, bytes], choose: Choose
) -> None:
    weights, data = tiny
    swapped = data[:-1] + bytes([data[-1] ^ 1])
    with FakeHub(swapped, hashlib.sha256(swapped).hexdigest(), weights.revision) as hub:
        choose(replace(weights, hub=hub.address))
        with pytest.raises(WeightsError, match="other ones"):
            imgkit.meaning_similarity(house, house)


@pytest.mark.parametrize("fault", ["nobody", "missing", "page"])
def test_a_hub_that_does_not_give_them_is_told_with_a_remedy(
    house: Image.Image,
    tiny: tuple[ClipWeights, bytes],
    choose: Choose,
    monkeypatch: pytest.MonkeyPatch,
    fault: str,
) -> None:
    monkeypatch.setattr("time.sleep", lambda _seconds: None)  # the hub's library tries again
    weights, data = tiny
    with FakeHub(data, weights.sha256, weights.revision, fault=fault) as hub:
        choose(replace(weights, hub=weights.hub if fault == "nobody" else hub.address))
        with pytest.raises(
            WeightsError, match=r"could not be fetched\..*copy the folder \.home/clip"
        ):
            imgkit.meaning_similarity(house, house)
    assert not meaning.is_ready()


def test_the_file_of_data_and_its_class_know_the_same() -> None:
    known: dict[str, Any] = asdict(clip_weights.chosen())
    assert all(known.values())
