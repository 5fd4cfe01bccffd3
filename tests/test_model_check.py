"""Models that end: the banner, the check-up and the check for those who keep the lesson."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_service import School, serving
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from imgkit import services, settings
from imgkit.checkup import check_up
from imgkit.cli import main
from imgkit.models import model_check
from imgkit.models.offers import end_of, find_offered

FLARE = "gpt-image-2.5-flare"
NEAR_THE_END = dt.date(2026, 11, 20)
SetDay = Callable[[dt.date], None]


class Lister(School):
    """A service that lists its models, in the way of OpenAI or of Azure."""

    listed: list[dict[str, object]] | None = None

    async def models(self, request: Request) -> Response:  # noqa: ARG002 - a route gets its request
        if self.listed is None:
            return JSONResponse({"error": {"message": "Not Found", "code": "404"}}, 404)
        return JSONResponse({"object": "list", "data": self.listed})

    def routes(self) -> list[Route]:
        paths = ("/v1/models", "/openai/models")
        return [*super().routes(), *(Route(path, self.models) for path in paths)]


def entry(name: str, end: str | None = None, **more: object) -> dict[str, object]:
    head = {"id": name, "object": "model", "created": 1, "owned_by": "openai"}
    return {**head, "shutdown_date": end, **more}


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> SetDay:
    """Set which day it is, NEAR_THE_END to begin with."""

    def set_day(date: dt.date) -> None:
        for module in ("catalog", "endings"):
            monkeypatch.setattr(f"imgkit.models.{module}.today", lambda: date)

    set_day(NEAR_THE_END)
    return set_day


@pytest.fixture
def lister(monkeypatch: pytest.MonkeyPatch, day: SetDay) -> Iterator[Lister]:  # noqa: ARG001
    """A live service of our own, which lists its models."""
    school = Lister()
    with serving(school):
        monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
        monkeypatch.setenv("OPENAI_BASE_URL", f"{school.url}/v1")
        yield school


def live_on(model: str, monkeypatch: pytest.MonkeyPatch) -> services.Service:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    monkeypatch.setenv("IMGKIT_MODEL", model)
    return services.decide(settings.load_settings())


# ---------------------------------------------------------------- the banner


@pytest.mark.parametrize("model", ["gpt-image-1.5", "chatgpt-image-latest"])
def test_who_answers_warns_of_a_model_that_ends_within_sixty_days(
    model: str, day: SetDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = live_on(model, monkeypatch)
    warning = f"The model {model} will be switched off on 2026-12-01 (days left: 11). Take {FLARE}"
    assert warning in str(service)
    assert f"<strong>{warning}" in service._repr_html_()
    day(dt.date(2026, 10, 1))
    assert service.ends_soon == ""
    day(dt.date(2026, 10, 2))
    assert "(days left: 60)" in service.ends_soon
    day(dt.date(2026, 12, 1))
    assert "was switched off on 2026-12-01" in str(service)


def test_azure_counts_by_its_own_days(day: SetDay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://school.invalid")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "canary-0123456789")
    monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "our-pictures")
    monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-1-mini")
    service = services.decide(settings.load_settings())
    assert service.ends_soon == ""
    day(dt.date(2027, 3, 1))
    assert "The model our-pictures will be switched off on 2027-04-07" in service.ends_soon


@pytest.mark.usefixtures("day")
def test_what_does_not_end_says_nothing() -> None:
    painter = services.decide(settings.load_settings())
    recording = services.recorded({**painter.about(), "known_as": "gpt-image-1.5"})
    own, other = recording.capabilities(), recording.capabilities("dall-e-3")
    assert own
    assert not own.shutdown
    assert other
    assert other.is_retired()
    for service in (painter, recording):
        assert service.ends_soon == ""
        assert "<strong>" not in service._repr_html_()


# ---------------------------------------------------------------- the check-up


def lines_of_check_up() -> str:
    return str(check_up())


def test_the_check_up_believes_the_service_more_than_the_catalogue(lister: Lister) -> None:
    lister.listed = [entry(FLARE, "2027-01-10"), entry("gpt-5.6-luna")]
    found = lines_of_check_up()
    assert f"!!  {FLARE} is switched off on 2027-01-10 (days left: 51)" in found
    lister.listed = [entry(FLARE, "2027-01-20"), entry("gpt-5.6-luna")]
    assert f"ok  {FLARE} is switched off on 2027-01-20 (days left: 61)" in lines_of_check_up()


def test_the_check_up_names_what_to_take_instead_of_a_model_that_ends(
    lister: Lister, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-1.5")
    lister.listed = [entry("gpt-image-1.5")]
    found = lines_of_check_up()
    assert "!!  gpt-image-1.5 is switched off on 2026-12-01 (days left: 11)" in found
    assert f"Set IMGKIT_MODEL={FLARE} in .env." in found


def test_the_check_up_tells_of_a_model_that_the_service_does_not_have(
    lister: Lister, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-25-flare")
    monkeypatch.setenv("IMGKIT_DIALECT", "openai")
    lister.listed = [entry(FLARE), entry("gpt-5.6-luna")]
    found = lines_of_check_up()
    assert "!!  the service does not name gpt-image-25-flare among its models" in found
    assert f"Choose one of: gpt-5.6-luna, {FLARE}." in found


def test_the_check_up_is_content_with_a_service_that_keeps_no_list(lister: Lister) -> None:
    assert lister.listed is None
    assert "ok  the service does not say which models it has" in lines_of_check_up()


def test_the_check_up_reads_the_days_of_azure(
    lister: Lister, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    monkeypatch.delenv("OPENAI_BASE_URL")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", lister.url)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "canary-0123456789")
    monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "our-pictures")
    monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-2")
    end = dt.datetime(2026, 12, 24, tzinfo=dt.UTC).timestamp()
    lister.listed = [
        entry("gpt-image-2.5-flare-2026-09-08", deprecation={"inference": 1}),
        entry("gpt-image-2-2026-04-21", deprecation={"fine_tune": 1, "inference": int(end)}),
    ]
    assert "!!  our-pictures is switched off on 2026-12-24 (days left: 34)" in lines_of_check_up()


def test_a_day_that_cannot_be_read_is_no_day(lister: Lister) -> None:
    lister.listed = [
        entry(FLARE, "soon"),
        entry("gpt-5.6-luna", deprecation={"inference": 10**30}),
        entry("other", deprecation="never"),
    ]
    assert f"ok  {FLARE} is switched off" not in lines_of_check_up()


def test_versions_stand_for_their_model_and_for_no_other() -> None:
    offers = {
        "gpt-image-2-2026-04-21": dt.date(2027, 1, 1),
        "gpt-image-2-2026-10-01": dt.date(2026, 12, 1),
        "gpt-image-2.5-flare": None,
        "gpt-image-2-large": dt.date(2020, 1, 1),
    }
    assert find_offered("gpt-image-2", offers) == [
        "gpt-image-2-2026-04-21",
        "gpt-image-2-2026-10-01",
    ]
    assert end_of("gpt-image-2", offers) == dt.date(2026, 12, 1)
    assert end_of("gpt-image-2.5-flare", offers) is None
    assert end_of("gpt-image-1", offers) is None


# ---------------------------------------------------------------- check-models


def notebook(folder: Path, *cells: str) -> None:
    path = folder / "notebooks" / "en" / "01-a.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    found = [{"cell_type": "code", "source": cell.splitlines(keepends=True)} for cell in cells]
    story = {"cell_type": "markdown", "source": ["dall-e-2 was the first."]}
    path.write_text(json.dumps({"cells": [story, *found]}), encoding="utf-8")


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of a lesson with notebooks of our own."""
    monkeypatch.setattr(model_check, "project_folder", lambda: tmp_path)
    return tmp_path


@pytest.mark.usefixtures("day", "folder")
def test_check_models_prints_every_model_and_asks_nobody(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_check, "current", lambda: pytest.fail("somebody was asked"))
    assert main(["check-models"]) == 0
    printed = capsys.readouterr().out
    for name in ("painter", "gpt-image-2.6-flare (+1)", "gone 2026-10-23", "gpt-5.6-luna"):
        assert name in printed
    assert "!!" not in printed


def test_check_models_fails_thirty_days_before_a_default_ends(
    capsys: pytest.CaptureFixture[str], day: SetDay, folder: Path
) -> None:
    del folder
    day(dt.date(2027, 8, 9))  # long stale by then, too
    assert main(["check-models"]) == 1
    found = capsys.readouterr().out
    assert f"ok  {FLARE}, taken" in found
    assert "Look all of models.toml up again" in found
    day(dt.date(2027, 8, 10))
    assert main(["check-models"]) == 1
    assert f"!!  {FLARE}, taken" in capsys.readouterr().out


@pytest.mark.parametrize(("date", "code"), [((2027, 2, 18), 0), ((2027, 2, 19), 1)])
@pytest.mark.usefixtures("folder")
def test_check_models_fails_when_the_catalogue_is_stale(
    date: tuple[int, int, int], code: int, day: SetDay
) -> None:
    day(dt.date(*date))
    assert main(["check-models"]) == code


def test_check_models_fails_when_a_notebook_counts_on_a_model_that_ends(
    capsys: pytest.CaptureFixture[str], day: SetDay, folder: Path
) -> None:
    notebook(folder, 'imgkit.generate("A cat", model="gpt-image-1.5")')
    day(dt.date(2026, 10, 20))
    assert main(["check-models"]) == 0
    day(NEAR_THE_END)
    assert main(["check-models"]) == 1
    assert "!!  gpt-image-1.5, named in en/01-a: switched off on 2026-12-01" in (
        capsys.readouterr().out
    )


@pytest.mark.usefixtures("day")
def test_a_notebook_may_show_how_a_model_that_is_gone_is_refused(folder: Path) -> None:
    refused = 'try:\n    imgkit.generate("A cat", model="dall-e-3")\nexcept imgkit.ImgkitError:\n'
    notebook(folder, refused)
    assert model_check.check_models().ok
    notebook(folder, refused, 'imgkit.generate("A cat", model="dall-e-3")')
    assert not model_check.check_models().ok


@pytest.mark.usefixtures("folder")
def test_check_models_compares_with_what_a_service_says(lister: Lister) -> None:
    lister.listed = [entry(FLARE, "2026-12-15"), entry("gpt-image-1.5", "2026-12-01")]
    findings = model_check.check_models()
    (wrong,) = [finding for finding in findings if "the service says" in finding.text]
    assert wrong.text == f"{FLARE}: the service says 2026-12-15, models.toml says –"
    assert not wrong.ok
    lister.listed = [entry(FLARE, "2027-03-01")]
    assert model_check.check_models().ok


def test_the_notebooks_of_this_lesson_count_on_models_that_stayed_when_it_was_made(
    day: SetDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    del day
    here = Path(__file__).resolve().parent.parent
    monkeypatch.setattr(model_check, "project_folder", lambda: here)
    findings = model_check.check_models()
    assert findings.ok, str(findings)
    assert any("01-first-image" in finding.text for finding in findings)
