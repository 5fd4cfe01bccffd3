"""The command line, from the words that are typed to what is printed."""

from pathlib import Path

import pytest
from PIL import Image

from imgkit.cli import main

PROMPT = "a red house next to a tree"


def test_generate_prints_where_each_picture_is(
    capsys: pytest.CaptureFixture[str], pictures: Path
) -> None:
    assert main(["generate", PROMPT, "--n", "2", "--size", "256x256", "--seed", "3"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all(line.endswith("(local, painter, free)") for line in lines)
    assert {Path(line.split("  ")[0]).parent for line in lines} == {pictures}


def test_output_names_the_first_picture_and_takes_no_name_over(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ["generate", PROMPT, "--size", "256x256", "--output", str(tmp_path / "house.png")]
    assert main(words) == 0
    assert Image.open(tmp_path / "house.png").size == (256, 256)
    assert main(words) == 1
    assert "Choose another name" in capsys.readouterr().err


def test_a_picture_can_be_edited_varied_and_described(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    house = str(tmp_path / "house.png")
    assert main(["generate", PROMPT, "--size", "256x256", "--output", house]) == 0
    assert main(["edit", house, "the same at night"]) == 0
    assert main(["variation", house]) == 0
    capsys.readouterr()
    assert main(["describe", house]) == 0
    said = capsys.readouterr().out
    assert "house" in said
    assert "said by: The painter on this computer (local)" in said


def test_a_remix_tells_its_plan_its_price_its_steps_and_what_came_of_them(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    before, after = str(tmp_path / "before.png"), str(tmp_path / "after.png")
    bunny = "a bunny on a meadow by day"
    assert main(["generate", bunny, "--size", "256x256", "--seed", "1", "--output", before]) == 0
    capsys.readouterr()
    wish = "put a red hat on the bunny and make it night"
    assert main(["remix", before, wish, "--plan-only"]) == 0
    told = capsys.readouterr().out
    assert "1. time and weather: make it night" in told
    assert "2. add – bunny: put a red hat on the bunny" in told
    assert "Price of painting: free" in told
    assert "Prompt: " in told
    assert "done" not in told

    assert main(["remix", before, wish, "--size", "128x128", "--output", after]) == 0
    told = capsys.readouterr().out
    assert "  make it night: being painted …\n  make it night: done\n" in told
    assert "Done: put a red hat on the bunny" in told
    assert Image.open(after).size == (128, 128)


def test_a_remix_asks_back_and_paints_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    grey = tmp_path / "grey.png"
    Image.new("RGB", (256, 256), "grey").save(grey)
    assert main(["remix", str(grey), "make it day and night"]) == 1
    assert "Nothing was painted." in capsys.readouterr().out


def test_an_error_is_sentences_on_the_error_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "  "]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("The prompt is empty.\nWhat to do: ")


def test_doctor_is_well_without_a_key(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith("ok  ") for line in lines)
    assert any("no key is set, and none is needed" in line for line in lines)
    assert any("a picture of 1024x1024 pixels was drawn" in line for line in lines)


def test_doctor_names_a_retired_model_and_its_successor(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_MODEL", "dall-e-3")
    assert main(["doctor"]) == 1
    shown = capsys.readouterr().out
    assert "!!  dall-e-3 is switched off on 2026-05-12" in shown
    assert "gpt-image-2.5-flare" in shown


def test_the_tour_shows_every_helper(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["tour"]) == 0
    page = tmp_path / "tour" / "index.html"
    assert str(page) in capsys.readouterr().out
    text = page.read_text("utf-8")
    for call in ("generate", "edit", "variation", "describe"):
        assert f"imgkit.{call}(" in text
    assert text.count("<img ") == text.count('alt="') >= 15
    assert 'alt=""' not in text
    assert text.count("Error: ") == 6
    assert "not refused" not in text


def test_the_tour_spends_no_money_unasked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    assert main(["tour"]) == 1
    assert "--pay" in capsys.readouterr().err
    assert not (tmp_path / "tour").exists()
