"""start.py --with NAME, in a copy with a tiny lesson and a tiny extra, and without any network."""

import shutil
from pathlib import Path

import pytest
from setting_up.tiny_lesson import Lesson, assert_one_sentence_and_remedy

# Where nothing can be had, and nothing needs to be.
CUT_OFF = {"PATH": "", "PIP_FIND_LINKS": ""}


@pytest.fixture
def coloured(lesson: Lesson, crayons: Path) -> Lesson:
    """A lesson that was started with its extra once."""
    assert crayons.is_file()
    lesson.start("--with", "crayons", "doctor")
    return lesson


@pytest.mark.usefixtures("crayons")
def test_an_extra_comes_on_top_of_what_is_there(lesson: Lesson) -> None:
    lesson.start("doctor")
    assert not lesson.has("crayons")
    result = lesson.start("--with", "crayons", "test", "-k", "fog")
    assert "crayons in nine colours; 1 kB to download" in result.stderr
    assert result.stderr.count("Setting the lesson up") == 1
    assert "'-k', 'fog']" in result.stdout
    assert lesson.has("crayons")


@pytest.mark.usefixtures("crayons")
def test_a_first_start_can_bring_an_extra_and_open_the_lab(lesson: Lesson) -> None:
    result = lesson.start("--with", "crayons", "--with", "crayons")
    assert result.stdout.startswith("['lab']"), result.stderr
    assert lesson.has("crayons")


def test_what_is_installed_is_not_installed_again(coloured: Lesson) -> None:
    for words in (["--with", "crayons", "doctor"], ["doctor"]):
        result = coloured.start(*words, **CUT_OFF)
        assert result.stdout.startswith("['doctor']")
        assert result.stderr == ""


def test_a_plain_start_keeps_an_extra_up_to_date(
    coloured: Lesson, crayons: Path, no_pip: dict[str, str]
) -> None:
    locked = crayons.read_text()
    crayons.write_text(locked.replace("1.0", "2.0"))
    assert_one_sentence_and_remedy(coloured.start("doctor", **no_pip))
    crayons.write_text(locked)
    assert coloured.start("doctor", **CUT_OFF).stderr == "", "what was there before is still whole"


def test_an_environment_that_went_comes_back_with_its_extra(coloured: Lesson) -> None:
    shutil.rmtree(coloured.environment_folder)
    assert coloured.start("doctor").stdout.startswith("['doctor']")
    assert coloured.has("crayons")


def test_an_extra_that_the_lesson_has_no_more_is_forgotten(coloured: Lesson, crayons: Path) -> None:
    crayons.unlink()
    assert coloured.start("doctor", **CUT_OFF).stderr == ""


def test_an_extra_that_cannot_be_had_leaves_the_lesson_as_it_is(
    lesson: Lesson, crayons: Path, no_pip: dict[str, str]
) -> None:
    lesson.start("doctor")
    crayons.write_text(crayons.read_text()[:-5] + "0000\n")
    result = lesson.start("--with", "crayons", **no_pip)
    assert "is not the file that the lesson expects" in result.stderr
    assert_one_sentence_and_remedy(result)
    plain = lesson.start("doctor", **CUT_OFF)
    assert plain.stdout.startswith("['doctor']")
    assert plain.stderr == ""


@pytest.mark.usefixtures("crayons")
@pytest.mark.parametrize("words", [["--with", "chalk"], ["--with"], ["--with", "chalk", "doctor"]])
def test_an_unknown_extra_is_told_which_there_are(lesson: Lesson, words: list[str]) -> None:
    result = lesson.start(*words)
    assert_one_sentence_and_remedy(result)
    assert "--with crayons: crayons in nine colours" in result.stderr
    assert not lesson.environment_folder.exists()
