"""What a model cannot do is refused before anything is sent, and the nearest thing is named."""

import datetime as dt
import warnings
from collections.abc import Collection, Iterator, Mapping

import pytest
from fake_service import School, serving
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

import imgkit
from imgkit.errors import ModelRetiredError, OptionError
from imgkit.models.abilities import UnknownModelWarning, check_request, warn_of_unknown
from imgkit.models.catalog import Provider, find

FLARE = "gpt-image-2.5-flare"
EDIT = ("image",)
MASKED = ("image", "mask")


@pytest.fixture(autouse=True)
def _a_known_day_and_nothing_said_yet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("imgkit.models.catalog.today", lambda: dt.date(2026, 11, 20))
    warn_of_unknown.cache_clear()
    yield
    warn_of_unknown.cache_clear()


def ask(
    name: str,
    options: Mapping[str, object] = {},
    *,
    provider: Provider = "openai",
    files: Collection[str] = (),
) -> None:
    options = {"n": 1, "size": "1024x1024", "quality": "low", **options}
    check_request(find(name), name, provider, options=options, knobs={}, files=files)


@pytest.mark.parametrize(
    ("name", "options", "remedy"),
    [
        (
            "gpt-image-2",
            {"quality": "max"},
            r'nearest that it has is "high"\..*low, medium, high, a',
        ),
        (
            "gpt-image-2",
            {"quality": "max"},
            r"Models that have it: gpt-image-2.6-flare, gpt-image-2",
        ),
        ("gpt-image-2", {"quality": "heigh"}, 'nearest that it has is "high"'),
        ("gpt-image-2", {"quality": "best"}, "Choose one of: low, medium, high, auto"),
        ("painter", {"quality": "xhigh"}, 'nearest that it has is "high"'),
        ("pixels", {"quality": "high"}, 'nearest that it has is "low"'),
        (FLARE, {"output_format": "jpg"}, 'nearest that it has is "jpeg"'),
        (FLARE, {"output_format": "gif"}, 'nearest that it has is "png"'),
        (
            "gpt-image-2",
            {"background": "transparent"},
            r'"opaque".*Models that have it: .*2\.5-flare',
        ),
        (FLARE, {"background": "transparent", "output_format": "jpeg"}, 'output_format="png"'),
        (FLARE, {"complexity": "low"}, r"Leave it out\. Models that have it: gpt-image-2\.6-flare"),
        ("gpt-image-2.6-flare", {"complexity": "max"}, 'nearest that it has is "high"'),
        (FLARE, {"moderation": "high"}, "Choose one of: auto, low"),
        (FLARE, {"output_compression": 50}, "one of: jpeg, webp"),
        (FLARE, {"output_compression": 101, "output_format": "jpeg"}, "from 0"),
        (FLARE, {"style": "vivid"}, "say in the prompt"),
        (FLARE, {"response_format": "url"}, "Leave it out"),
        (FLARE, {"stream": True}, "on_partial"),
        (FLARE, {"size": "1000x1000"}, '"992x992"'),
        ("gpt-5.6-luna", {}, FLARE),
        ("painter-describes", {}, FLARE),
    ],
)
def test_what_a_model_cannot_do_is_refused_and_the_nearest_thing_is_named(
    name: str, options: dict[str, object], remedy: str
) -> None:
    with pytest.raises(OptionError, match=remedy):
        ask(name, options)


@pytest.mark.parametrize(
    ("name", "files", "options", "remedy"),
    [
        (FLARE, EDIT, {"input_fidelity": "high"}, "Leave it out"),
        ("gpt-image-1-mini", EDIT, {"input_fidelity": "high"}, 'nearest that it has is "low"'),
        ("gpt-image-2", EDIT, {"markup": b"png"}, r"Models that have it: gpt-image-2\.6-flare"),
        (FLARE, MASKED, {"markup": b"png"}, "Choose one of them"),
    ],
)
def test_what_a_model_cannot_do_with_a_picture_is_refused_too(
    name: str, files: tuple[str, ...], options: dict[str, object], remedy: str
) -> None:
    with pytest.raises(OptionError, match=remedy):
        ask(name, options, provider="azure" if "mini" in name else "openai", files=files)


@pytest.mark.parametrize(
    ("name", "files", "options"),
    [
        (FLARE, (), {"quality": "max", "size": "3840x2160"}),
        (FLARE, (), {"quality": "auto", "size": "auto", "background": "auto"}),
        (FLARE, (), {"background": "transparent"}),
        (FLARE, (), {"background": "transparent", "output_format": "webp"}),
        (FLARE, (), {"output_format": "jpeg", "output_compression": 0}),
        (FLARE, (), {"moderation": "low", "user": "pupil", "output_format": None}),
        (FLARE, EDIT, {"markup": b"png"}),
        (FLARE, MASKED, {}),
        ("gpt-image-2.6-sunburst", (), {"complexity": "high"}),
        ("painter", MASKED, {"output_format": "webp"}),
    ],
)
def test_what_a_model_can_do_passes(
    name: str, files: tuple[str, ...], options: dict[str, object]
) -> None:
    ask(name, options, files=files)


def test_azure_has_no_webp_and_other_days_of_retirement() -> None:
    with pytest.raises(OptionError, match="png, jpeg"):
        ask(FLARE, {"output_format": "webp"}, provider="azure")
    with pytest.raises(OptionError, match="one of: jpeg"):
        ask(FLARE, {"output_compression": 50}, provider="azure")
    ask("gpt-image-1-mini", provider="azure")  # to April 2027


def test_a_retired_model_names_its_successor() -> None:
    with pytest.raises(ModelRetiredError, match=f"2026-10-23.*IMGKIT_MODEL={FLARE}"):
        ask("gpt-image-1")


def test_an_unknown_model_passes_with_one_warning_a_session() -> None:
    with pytest.warns(UnknownModelWarning, match="flux-9.*IMGKIT_MODEL"):
        ask("flux-9", {"quality": "whatever", "steps": 4})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ask("flux-9")
    with pytest.warns(UnknownModelWarning, match="flux-10"):
        ask("flux-10")


def test_an_unknown_model_is_still_asked_for_a_possible_number_of_pictures() -> None:
    with pytest.raises(OptionError, match="1 to 10"):
        ask("flux-9", {"n": 11})


def test_the_helpers_refuse_before_anything_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")  # nobody listens there
    monkeypatch.setenv("IMGKIT_MODEL", FLARE)
    with pytest.raises(OptionError, match="complexity"):
        imgkit.generate("a cat", complexity="low")
    (picture,) = _painted(monkeypatch)
    with pytest.raises(OptionError, match="input_fidelity"):
        imgkit.edit(picture, "a dog", size="1024x1024", input_fidelity="high")


def _painted(monkeypatch: pytest.MonkeyPatch) -> imgkit.Pictures:
    with monkeypatch.context() as here:
        here.setenv("IMGKIT_MODE", "local")
        here.delenv("IMGKIT_MODEL")
        return imgkit.generate("a cat", size="64x64")


class Noter(School):
    """Azure OpenAI, which notes the quality that it is asked for: high is its own choice."""

    def __init__(self) -> None:
        super().__init__()
        self.qualities: list[object] = []

    async def answer(self, request: Request) -> Response:
        self.qualities.append((await request.json()).get("quality"))
        return await super().answer(request)

    async def edit(self, request: Request) -> Response:
        async with request.form() as form:
            self.qualities.append(form.get("quality"))
        return await super().edit(request)

    def routes(self) -> list[Route]:
        edits = "/openai/deployments/dep/images/edits"
        return [*super().routes(), Route(edits, self.edit, methods=["POST"])]


def test_azure_is_always_told_which_quality(monkeypatch: pytest.MonkeyPatch) -> None:
    azure = Noter()
    with serving(azure):
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", azure.url)
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "canary-0123456789")
        monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "dep")
        monkeypatch.setenv("IMGKIT_MODEL", FLARE)
        (cat,) = imgkit.generate("a cat")
        imgkit.edit(cat, "a dog")
        imgkit.variation(cat)
    assert azure.qualities == ["low", "low", "low"]
