"""The examination of a model: its figures, its sheets, and the place for them in the card."""

import json
import subprocess
import sys
from pathlib import Path
from random import Random

import numpy as np
import pytest
from known_painters import ColourBlindPainter, ForgetfulPainter, PerfectPainter
from PIL import Image

import training.__main__
import training.command
import training.evaluate
from imgkit.errors import InputError
from training.binding import examine_binding
from training.card import fill, tell_run
from training.examination import examine, hardest, verdict
from training.exhibition import exhibit
from training.lessons import Lessons
from training.painters import SHIPPED, Model
from training.prompts import NEW_COLOUR, SEEN, captions
from training.report import report, table
from training.scene import draw_with_boxes
from training.scores import Share
from training.world import read_caption


def test_the_shipped_model_knows_which_colour_belongs_to_which_thing() -> None:
    binding = examine_binding(Model(SHIPPED), SEEN, 6)
    assert (binding.told_apart.right, binding.told_apart.of) == (6, 6)
    assert binding.surprise > 10


def test_who_cannot_tell_two_captions_apart_gets_no_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.binding._with_changed_colours", lambda caption: caption)
    binding = examine_binding(Model(SHIPPED), SEEN, 2)
    assert (binding.told_apart.right, binding.surprise) == (0, 0)


def test_a_painter_who_knows_the_world_gets_full_marks() -> None:
    answers = examine(PerfectPainter(), captions(SEEN, 2, 40) + captions(NEW_COLOUR, 3, 40))
    right = verdict(answers)
    for share in (right.whole, right.things, right.colours, right.order, right.setting):
        assert share.right >= 0.97 * share.of > 0


def test_a_colour_blind_painter_loses_on_colours_alone() -> None:
    right = verdict(examine(ColourBlindPainter(), captions(SEEN, 1, 80)))
    assert right.things.right >= 78
    assert right.colours.right < 0.3 * right.colours.of
    assert right.whole.right < 60


def test_the_things_that_a_painter_forgets_are_named() -> None:
    answers = examine(ForgetfulPainter("dog"), [read_caption("dog, tree"), read_caption("cat")])
    assert hardest(answers, 1) == [("dog", Share(0, 1))]


def test_the_report_has_every_figure() -> None:
    text = "\n".join(report(PerfectPainter(), 4))
    for words in (
        "a painter who knows the world",
        "Validation loss: 0.0000",
        "of 40 pictures of the world it finds 40 right",
    ):
        assert words in text
    for line in (
        "| seen pairs        | 3 ",
        "| unseen colour     | 1 ",
        "| unseen neighbours | 2 ",
    ):
        assert line in text
    assert "| 0.7 | 100 % |" in text


def test_sheets_are_painted(tmp_path: Path) -> None:
    sheets = {path.name: path for path in exhibit(PerfectPainter(), tmp_path / "new")}
    assert list(sheets) == [
        *("forty.png", "unseen-colours.png", "unseen-neighbours.png"),
        *("temperatures.png", "completions.png"),
    ]
    for path in sheets.values():
        with Image.open(path) as sheet:
            assert len(sheet.convert("P").getcolors() or ()) > 8


def test_the_model_in_the_kit_paints_and_keeps_what_is_given() -> None:
    caption = read_caption("red house, tree, night")
    given = np.full((20, 20), -1)
    given[:10] = 11
    first, second = Model().paint(
        [caption, caption], temperature=1.0, guidance=1.0, seed=7, given=given
    )
    assert (first[:10] == 11).all()
    assert (first[10:] != second[10:]).any(), "each picture has a seed of its own"


def test_the_loss_is_that_of_the_pixels() -> None:
    lessons = [Lessons("tests")[number] for number in range(2)]
    noise = [
        (tokens, np.random.default_rng(1).permuted(picture), weights)
        for tokens, picture, weights in lessons
    ]
    loss = Model().loss(lessons)
    assert 0 < loss < np.log(24), "better than guessing among 24 colours"
    assert Model().loss(noise) > 2 * loss


def test_columns_of_a_table_are_even() -> None:
    assert table(("a", "long"), [("22", "1")]) == "| a  | long |\n| -- | ---- |\n| 22 | 1    |"


def test_a_card_is_filled_again_and_again(tmp_path: Path) -> None:
    card = tmp_path / "CARD.md"
    card.write_text("before\n<!-- scores -->\nnone\n<!-- /scores -->\nafter\n", "utf-8")
    for text in (r"86 % \1", "87 %"):
        fill(card, "scores", text)
        expected = f"before\n<!-- scores -->\n{text}\n<!-- /scores -->\nafter\n"
        assert card.read_text("utf-8") == expected


def test_a_card_without_the_place_is_left_alone(tmp_path: Path) -> None:
    card = tmp_path / "CARD.md"
    card.write_text("nothing\n", "utf-8")
    with pytest.raises(InputError, match="<!-- scores -->"):
        fill(card, "scores", "86 %")
    assert card.read_text("utf-8") == "nothing\n"


def test_the_time_of_a_run_leaves_out_its_stops(tmp_path: Path) -> None:
    lines = [
        {"time": time, "pictures": time * 10, "loss": 0.06, "validation": 0.0612}
        for time in (*range(0, 7200, 60), *range(90_000, 90_000 + 3600, 60))
    ]
    (tmp_path / "progress.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    told = tell_run(tmp_path)
    assert "3.0 hours" in told
    assert "0.0612 nats" in told


def test_the_card_of_the_kit_has_every_place() -> None:
    text = (SHIPPED / "MODEL_CARD.md").read_text("utf-8")
    for name in ("run", "scores", "ideas"):
        assert text.count(f"<!-- {name} -->") == text.count(f"<!-- /{name} -->") == 1


@pytest.mark.parametrize("module", ["training", "training.evaluate", "training.ideas"])
def test_help_needs_no_torch(module: str) -> None:
    hidden = f"import sys, runpy; sys.modules['torch'] = None; runpy.run_module('{module}', "
    start = f"{hidden} run_name='__main__', alter_sys=True)"
    project = Path(__file__).resolve().parents[2]
    helped = subprocess.run(
        [sys.executable, "-c", start, "--help"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert helped.returncode == 0, helped.stderr
    assert "usage: python -m training" in helped.stdout


def test_boxes_hold_the_things() -> None:
    picture, ((left, top, right, bottom),) = draw_with_boxes(
        read_caption("red house, day, snow"), Random(1)
    )
    assert (picture[top:bottom, left:right] == 5).sum() > 10
    assert (picture == 5).sum() == (picture[top:bottom, left:right] == 5).sum()


def test_training_without_torch_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(training.command, "find_spec", lambda _name: None)
    assert training.__main__.main(["train"]) == 1
    assert "python3 start.py --with train" in capsys.readouterr().err


def test_weights_that_are_missing_are_told_plainly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert training.evaluate.main(["--weights", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert "The weights of the pixel model cannot be used." in told
    assert "What to do:" in told
