"""The hand-in: a page that needs nothing else, and a zip with the files as they came."""

import dataclasses
import html
import json
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image
from studio import file_of

import imgkit
from imgkit.errors import InputError
from imgkit.keeping.gallery import Gallery
from imgkit.metaprompting import metaprompt
from imgkit.picture import Picture

KEY = "sk-made-up-key-of-a-teacher"


class Page(HTMLParser):
    """What a page says and what it would load."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.source = path.read_text(encoding="utf-8")
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(self.source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data

    def values(self, name: str) -> list[str]:
        return [value for attribute, value in self.attributes if attribute == name]


@pytest.fixture(autouse=True)
def _painter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "local")


def kept(folder: Path, prompt: str = "a dog", colour: str = "red", **known: object) -> Picture:
    """A picture as a service sent it, with something behind its pixels that Pillow would drop."""
    data = file_of(Image.new("RGB", (8, 8), colour)) + b"made by a service, signed"
    made = Picture(data, prompt, "local", "The painter", "painter", alt="A dog.")
    return Gallery(folder).keep([dataclasses.replace(made, **known)])[0]  # type: ignore[arg-type]


def test_the_page_says_how_each_picture_was_made(pictures: Path) -> None:
    first = kept(pictures, "Big Ben by day")
    prompt = metaprompt("Big Ben at night")
    second = kept(
        pictures,
        prompt,
        "blue",
        parent=first.path.name if first.path else None,
        seed=77,
        options={"size": "8x8", "quality": "low"},
        not_drawn=("glorbnik",),
    )
    work = imgkit.hand_in("Ada", [first, second.with_alt("The bell sleeps.")], title="London")
    page = Page(Path(str(work.page)))
    assert page.values("alt") == ["A dog.", "The bell sleeps."]
    for said in ("London", "Ada", "Big Ben by day", "The bell sleeps.", "seed 77", "size 8x8"):
        assert said in page.text
    assert "Draw this:" in page.text
    assert "glorbnik" in page.text
    assert first.path
    assert first.path.name in page.text
    assert "OpenMoji" in page.text
    assert page.values("lang") == ["en"]
    assert {"main", "header", "footer", "h1", "h2", "figure", "figcaption"} <= set(page.tags)


def test_the_page_loads_nothing_and_runs_nothing(pictures: Path) -> None:
    page = Page(Path(str(imgkit.hand_in("Ada", [kept(pictures)]).page)))
    assert "script" not in page.tags
    assert "link" not in page.tags
    assert all(source.startswith("data:image/webp;base64,") for source in page.values("src"))
    assert "url(" not in page.source
    assert page.values("href") == []


@pytest.mark.parametrize(
    "name",
    [
        "<script>alert(1)</script>",
        "../../Ada",
        "a\\b:c*?",
        "🦄🦄",
        "x" * 300,
        "Ж" * 300,
        "CON",
        '" onload="alert(1)',
        "{{ 7 * 7 }} {name}",
    ],
)
def test_any_name_stands_on_the_page_and_leads_nowhere_else(pictures: Path, name: str) -> None:
    nasty = kept(pictures, name, alt=name)
    work = imgkit.hand_in(name, [nasty], title=name)
    assert work.page.parent == work.originals.parent == pictures / "handed-in"
    assert len(work.page.name.encode()) < 255
    page = Page(Path(str(work.page)))
    assert "script" not in page.tags
    assert "onload" not in {attribute for attribute, _value in page.attributes}
    assert name in page.text
    assert page.values("alt") == [name]
    assert html.escape(name, quote=False) in page.source or '"' in name


def test_the_zip_holds_the_bytes_as_they_came_and_their_recipes(pictures: Path) -> None:
    first, second = kept(pictures, "one"), kept(pictures, "two")
    loose = dataclasses.replace(first, path=None)
    work = imgkit.hand_in("Ada", [first, second, first, loose])
    with zipfile.ZipFile(Path(str(work.originals))) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names)) == 8
        assert archive.read(names[0]) == first.bytes
        assert archive.read(names[2]) == second.bytes
        recipe = json.loads(archive.read(names[1]))
    assert recipe["prompt"] == "one"
    assert recipe["file"] == names[0]


def test_handing_in_twice_overwrites_nothing(pictures: Path) -> None:
    picture = kept(pictures)
    first = imgkit.hand_in("Ada", [picture], title="One")
    before = first.page.read_bytes()
    second = imgkit.hand_in("Ada", [picture], title="One")
    assert first.page != second.page
    assert first.originals != second.originals
    assert first.page.read_bytes() == before


def test_no_key_no_address_and_no_path_gets_out(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", "https://secret.school.example/v1")
    picture = kept(
        pictures,
        f"my key is {KEY}",
        service="the server at https://secret.school.example/v1",
        options={"size": "8x8", "extra_headers": {"Authorization": f"Bearer {KEY}"}},
    )
    work = imgkit.hand_in(f"Ada {KEY}", [picture.with_alt(KEY)])
    with zipfile.ZipFile(Path(str(work.originals))) as archive:
        recipes = "".join(
            archive.read(name).decode() for name in archive.namelist() if name.endswith(".json")
        )
    for text in (work.page.read_text(encoding="utf-8"), recipes, str(work), work.page.name):
        assert KEY not in text
        assert "secret.school.example" not in text
        assert "Authorization" not in text
        assert str(tmp_path) not in text
    assert "my key is …" in recipes


def test_the_line_of_a_picture_is_told_even_if_its_first_came_from_elsewhere(
    pictures: Path,
) -> None:
    child = kept(pictures, "the child", parent="holiday.jpg")
    assert child.path
    grandchild = kept(pictures, "the grandchild", parent=child.path.name)
    text = Page(Path(str(imgkit.hand_in("Ada", [grandchild]).page))).text
    assert "holiday.jpg" in text
    assert text.index("holiday.jpg") < text.index("the child")


@pytest.mark.parametrize("name", ["", "  "])
def test_without_a_name_nothing_is_written(pictures: Path, name: str) -> None:
    with pytest.raises(InputError, match="Write your name"):
        imgkit.hand_in(name, [kept(pictures)])
    assert not (pictures / "handed-in").exists()


def test_without_a_picture_nothing_is_written(pictures: Path) -> None:
    with pytest.raises(InputError, match="no picture"):
        imgkit.hand_in("Ada", [])
    assert not (pictures / "handed-in").exists()


def test_what_is_said_names_no_folder_of_this_computer(pictures: Path, tmp_path: Path) -> None:
    work = imgkit.hand_in("Ada", [kept(pictures)])
    assert str(tmp_path) not in str(work) + work._repr_html_()
    assert work.page.name in str(work)
