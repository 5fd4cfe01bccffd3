"""The model and its training loop; they need PyTorch: ``python3 start.py --with train test``."""

import errno
import os
import signal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="python3 start.py --with train installs it")

from imgkit.errors import InputError  # noqa: E402 (torch first)
from training import checkpoint, ideas, train  # noqa: E402 (torch first)
from training.__main__ import main  # noqa: E402
from training.machine import Machine  # noqa: E402
from training.model import Painter, Shape  # noqa: E402
from training.recipe import Recipe  # noqa: E402
from training.run import run  # noqa: E402
from training.sampling import paint  # noqa: E402
from training.train import Trainer  # noqa: E402
from training.world import read_caption  # noqa: E402

RECIPE = Recipe(pictures=240, batch=4)


@pytest.fixture(autouse=True)
def _tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Train a model that learns in seconds."""
    monkeypatch.setattr(train, "Shape", partial(Shape, width=32, layers=1, heads=1))
    monkeypatch.setattr(train, "WARM_UP", 10)


@pytest.fixture
def machine() -> Machine:
    return Machine(1, compiling=False)


def learn(trainer: Trainer, steps: int) -> None:
    for _, lesson in zip(range(steps), trainer.lessons(), strict=False):
        trainer.step(lesson)


def weights(trainer: Trainer) -> list[Any]:
    return [weight.detach().clone() for weight in trainer.model.parameters()]


def same(one: list[Any], other: list[Any]) -> bool:
    return all(torch.equal(*pair) for pair in zip(one, other, strict=True))


def test_the_loss_falls(tmp_path: Path, machine: Machine) -> None:
    trainer = Trainer(tmp_path, RECIPE, machine)
    before = trainer.validate()
    learn(trainer, 60)
    assert trainer.pictures == RECIPE.pictures
    assert before == pytest.approx(torch.tensor(24.0).log().item(), abs=0.5)
    assert trainer.validate() < 0.6 * before


def test_stopping_and_going_on_is_the_same_as_no_stop(tmp_path: Path, machine: Machine) -> None:
    through = Trainer(tmp_path / "through", RECIPE, machine)
    learn(through, 8)
    (tmp_path / "stopped").mkdir()
    stopped = Trainer(tmp_path / "stopped", RECIPE, machine)
    learn(stopped, 5)
    stopped.save()
    learn(stopped, 1)  # lost, as by a crash
    gone_on = Trainer(tmp_path / "stopped", Recipe(pictures=9, learning_rate=9), machine)
    assert gone_on.recipe == RECIPE, "a run keeps its recipe"
    learn(gone_on, 3)
    assert gone_on.pictures == through.pictures
    assert same(weights(gone_on), weights(through))


def test_a_full_disk_keeps_the_old_checkpoint_and_the_training_goes_on(
    tmp_path: Path,
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    trainer = Trainer(tmp_path, RECIPE, machine)
    learn(trainer, 1)
    trainer.save()
    learn(trainer, 1)

    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        trainer.save()
    told = capsys.readouterr().out
    assert "Make room on the disk; the last checkpoint is still there." in told
    assert "The training goes on." in told
    assert [path.name for path in tmp_path.iterdir()] == [checkpoint.NAME]
    assert Trainer(tmp_path, RECIPE, machine).pictures == 4
    learn(trainer, 1)


def test_a_run_that_is_stopped_saves_says_so_and_goes_on(
    tmp_path: Path,
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    step = Trainer.step
    recipe = Recipe(pictures=16, batch=4)
    handler = signal.getsignal(signal.SIGTERM)

    def interrupted(trainer: Trainer, lesson: list[Any]) -> None:
        step(trainer, lesson)
        signal.raise_signal(signal.SIGTERM)

    with monkeypatch.context() as patch:
        patch.setattr(Trainer, "step", interrupted)
        assert not run(tmp_path / "run", recipe, machine)
    assert "Stopped. The same command goes on from here." in capsys.readouterr().out
    assert signal.getsignal(signal.SIGTERM) == handler
    assert run(tmp_path / "run", recipe, machine)
    told = capsys.readouterr().out
    assert "Going on after 4 pictures." in told
    assert "16 of 16 pictures" in told
    sheets = sorted(path.name for path in (tmp_path / "run" / "sheets").iterdir())
    assert sheets == ["00000004.png", "00000016.png"]


def test_a_damaged_checkpoint_says_what_to_do(tmp_path: Path, machine: Machine) -> None:
    (tmp_path / checkpoint.NAME).write_bytes(b"PK no checkpoint")
    with pytest.raises(InputError, match="delete it and start the training again"):
        Trainer(tmp_path, RECIPE, machine)


@pytest.mark.parametrize("binding", ["slots", "words"])
def test_no_pixel_sees_itself_or_what_comes_after_it(binding: str) -> None:
    torch.manual_seed(1)
    shape = Shape(7, 9, 3, 24, 20, width=32, layers=2, heads=2, binding=binding)
    model = Painter(shape)
    for weight in model.parameters():
        torch.nn.init.normal_(weight, std=0.2)
    caption, pictures = torch.randint(7, (1, 9)), torch.randint(24, (2, 20, 20))
    pictures[1, :10] = pictures[0, :10]
    pictures[1, 10, :7] = pictures[0, 10, :7]
    pictures[1, 10, 7] = (pictures[0, 10, 7] + 1) % 24
    with torch.no_grad():
        one, other = model(caption.expand(2, 9), pictures)
    same_until = 10 * 20 + 7
    assert torch.allclose(one[: same_until + 1], other[: same_until + 1], atol=1e-5)
    assert not torch.allclose(one[same_until + 1], other[same_until + 1], atol=1e-3)


def test_painting_with_memory_expects_what_the_whole_sequence_says() -> None:
    torch.manual_seed(1)
    shape = Shape(80, 9, 3, 24, 20, width=32, layers=2, heads=2)
    model = Painter(shape)
    for weight in model.parameters():
        torch.nn.init.normal_(weight, std=0.2)
    captions = torch.tensor([read_caption("red house, tree").tokens()])
    painted = paint(model, captions, temperature=0, guidance=1)
    with torch.no_grad():
        likeliest = model(captions, painted).argmax(-1).view(1, 20, 20)
    assert (likeliest == painted).float().mean() > 0.99


def test_ideas_are_trained_examined_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("training.machine.Machine", partial(Machine, 1, compiling=False))
    monkeypatch.setattr("training.report._VALIDATION", 2)
    assert not ideas.main(
        [
            *("--folder", str(tmp_path / "new"), "--pictures", "16", "--captions", "1"),
            *("--only", "as-shipped", "--only", "words"),
        ]
    )
    told = capsys.readouterr().out
    assert "16 pictures each:" in told
    assert [line.split()[1] for line in told.splitlines() if line.startswith("| ")] == [
        *("idea", "----------", "as-shipped", "words")
    ]
    names = {path.name for path in (tmp_path / "new").glob("*/weights.npz")}
    assert names == {"weights.npz"}


def test_a_run_without_a_checkpoint_cannot_be_exported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(tmp_path / "nothing")]) == 1
    assert "There is no checkpoint in" in capsys.readouterr().err
