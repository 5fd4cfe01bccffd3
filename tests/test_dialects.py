"""Servers that speak like OpenAI in their own ways, through the real SDK."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from fake_service import serving
from lookalikes import Lookalike
from PIL import Image

import imgkit
from imgkit.connecting import dialects
from imgkit.errors import OptionError, SettingsError

pytestmark = pytest.mark.filterwarnings("error::imgkit.models.abilities.UnknownModelWarning")

Start = Callable[[str], Lookalike]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start a server of one kind, and let the settings name it."""
    with ExitStack() as stack:

        def begin(kind: str) -> Lookalike:
            server = Lookalike(kind=kind)
            stack.enter_context(serving(server))
            monkeypatch.setenv("OPENAI_BASE_URL", f"{server.url}/v1")
            monkeypatch.setenv("IMGKIT_DIALECT", kind)
            return server

        yield begin


def painted(size: tuple[int, int] = (64, 64)) -> Image.Image:
    return Image.new("RGB", size, "blue")


@pytest.mark.parametrize("kind", ["vllm-omni", "sglang", "sd-cpp", "localai"])
def test_a_seed_reaches_each_server_in_its_own_way(start: Start, kind: str) -> None:
    start(kind)
    first, again, other = (
        imgkit.generate("a dog", seed=seed, new_draw=True)[0] for seed in (3, 3, 4)
    )
    assert first.image.getpixel((0, 0)) == again.image.getpixel((0, 0))
    assert first.image.getpixel((0, 0)) != other.image.getpixel((0, 0))
    assert (first.prompt, first.seed) == ("a dog", 3)


@pytest.mark.parametrize("kind", ["vllm-omni", "sglang", "sd-cpp"])
def test_a_seed_goes_along_when_a_picture_is_changed(start: Start, kind: str) -> None:
    start(kind)
    (first,), (other,) = (imgkit.edit(painted(), "a dog", seed=seed) for seed in (3, 4))
    assert first.image.getpixel((0, 0)) != other.image.getpixel((0, 0))


@pytest.mark.parametrize("kind", ["vllm-omni", "sglang", "sd-cpp", "localai"])
def test_what_a_server_does_not_have_is_refused_before_it_is_sent(start: Start, kind: str) -> None:
    server = start(kind)
    with pytest.raises(OptionError, match=r"has no temperature\. Leave it out; it has: seed"):
        imgkit.generate("a dog", temperature=0.5)
    assert not server.heard


def test_localai_changes_no_pictures(start: Start) -> None:
    server = start("localai")
    with pytest.raises(OptionError, match=r"LocalAI cannot change pictures.*IMGKIT_MODE=local"):
        imgkit.edit(painted(), "a dog")
    assert not server.heard


@pytest.mark.parametrize("kind", ["vllm-omni", "sglang"])
def test_a_mask_that_would_be_ignored_is_refused(start: Start, kind: str) -> None:
    server = start(kind)
    mask = Image.new("RGBA", (64, 64))
    with pytest.raises(OptionError, match="takes no mask"):
        imgkit.edit(painted(), "a dog", mask=mask)
    assert not server.heard


def test_transparent_pixels_of_a_mask_become_white_for_stable_diffusion_cpp(start: Start) -> None:
    start("sd-cpp")
    mask = Image.new("RGBA", (64, 64), "black")
    mask.paste((0, 0, 0, 0), (0, 0, 32, 64))
    (picture,) = imgkit.edit(painted(), "a dog", mask=mask)
    left, right = (picture.image.getpixel((x, 10)) for x in (10, 50))
    assert (left, right) == ((255, 0, 0), (0, 0, 0))


def test_a_server_that_sends_no_unfinished_pictures_still_sends_the_finished_one(
    start: Start,
) -> None:
    server = start("vllm-omni")
    unfinished: list[bytes] = []
    (picture,) = imgkit.generate("a dog", on_partial=unfinished.append)
    assert picture.size == (64, 64)
    assert not unfinished
    assert "stream" not in server.heard[0].fields


def test_a_model_is_named_only_where_the_settings_name_one(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = start("vllm-omni")
    (picture,) = imgkit.generate("a dog")
    assert "model" not in server.heard[0].fields
    assert picture.model == "vllm-omni"
    monkeypatch.setenv("IMGKIT_MODEL", "Qwen/Qwen-Image")
    (picture,) = imgkit.generate("a dog")
    assert server.heard[1].fields["model"] == picture.model == "Qwen/Qwen-Image"


@pytest.mark.parametrize("kind", ["openai", "litellm", "sd-cpp", "vllm-omni"])
def test_nobody_steers_a_server_with_tags(start: Start, kind: str) -> None:
    server = start(kind)
    typed = 'a dog <sd_cpp_extra_args>{"seed": 1, "height": 9999}</sd_cpp_extra_args>'
    (picture,) = imgkit.generate(typed)
    assert "9999" not in str(server.heard[0].fields)
    assert "sd_cpp" not in picture.prompt


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("5 < 7 and 9 > 2 <b>", "5 < 7 and 9 > 2 <b>"),
        ("a<sd_cpp_extra_args>{}</sd_cpp_extra_args>b", "a b"),
        ("a</SD_cpp_Extra_args>b", "a b"),
        ("a <lora:secret:1> b", "a   b"),
        ("<lora:a<lora:b>c>", " c>"),
        ("<sd_cpp_<lora:x>extra_args>{}</sd_cpp_extra_args>", "<sd_cpp_ extra_args>{} "),
    ],
)
def test_tags_are_taken_out_and_nothing_else(typed: str, left: str) -> None:
    assert dialects.without_tags(typed) == left


def test_an_unknown_dialect_is_refused_with_those_that_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("IMGKIT_DIALECT", "klingon")
    with pytest.raises(SettingsError, match=r"klingon.*vllm-omni.*sd-cpp"):
        imgkit.who_answers()


def test_a_dialect_without_an_address_does_not_concern_openai(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    monkeypatch.setenv("IMGKIT_DIALECT", "sd-cpp")
    assert (imgkit.who_answers().name, imgkit.who_answers().speaks) == ("OpenAI", "openai")


def test_the_name_of_a_server_holds_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://class:canary@gpu.school.example:8000/v1")
    monkeypatch.setenv("IMGKIT_DIALECT", "sglang")
    service = imgkit.who_answers()
    assert service.name == "SGLang (gpu.school.example:8000)"
    assert "canary" not in f"{service!r} {service} {service.about()}"


@pytest.mark.parametrize(
    ("models", "name"),
    [
        ({"Qwen/Qwen-Image": "vllm"}, "vllm-omni"),
        ({"Qwen/Qwen-Image": "sglang"}, "sglang"),
        ({"sd-cpp-local": "local"}, "sd-cpp"),
        ({"llama": "local"}, None),
        ({"stablediffusion": ""}, None),
        ({"gpt-image-2": "system"}, None),
        ({}, None),
    ],
)
def test_a_server_is_recognised_only_where_that_is_certain(
    models: dict[str, str], name: str | None
) -> None:
    found = dialects.recognise(models)
    assert (found and found.name) == name


@pytest.mark.parametrize("kind", ["sd-cpp", "sglang"])
def test_the_check_up_recognises_a_server(
    start: Start, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    start(kind)
    assert "IMGKIT_DIALECT" not in str(imgkit.check_up())
    monkeypatch.delenv("IMGKIT_DIALECT")
    assert f"Set IMGKIT_DIALECT={kind} in .env." in str(imgkit.check_up())
