"""The photographs of the panels show the panels as they are now."""

import pytest
from photographs import FOLDER, PHOTOGRAPHS, fingerprint
from PIL import ExifTags, Image


@pytest.mark.parametrize("name", PHOTOGRAPHS)
def test_a_photograph_is_not_older_than_the_code_that_it_shows(name: str) -> None:
    with Image.open(FOLDER / f"{name}.webp") as image:
        noted = image.getexif()[ExifTags.Base.ImageDescription]
    assert noted == fingerprint(PHOTOGRAPHS[name].panel), (
        "The panel has changed since: run .venv/bin/python -m tests.photographs"
    )
