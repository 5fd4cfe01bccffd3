"""The gallery panel: looking through what is kept, comparing, drawing again, handing in."""

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from studio import LIVE, PAINTER, Studio, file_of, hear, picture, shown
from waiting import wait_until

import imgkit
from imgkit.keeping.gallery import Gallery
from imgkit.metaprompting import metaprompt
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import GalleryPanel, gallery_panel
from imgkit.widgets.album import PREVIEWS, Album
from imgkit.widgets.browsing import PAGE

NOON = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def _painter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "local")


class Class(Studio):
    """A class that has drawn, and may draw again."""

    def again(self, prompt: str, **arguments: Any) -> Pictures:
        self.line = arguments.pop("line")
        self.calls.append((prompt, arguments))
        return current_gallery().keep([picture(prompt, "blue")])

    def panel(self) -> GalleryPanel:
        return gallery_panel(
            generate=self.again, estimate=self.price_of, who_answers=self.who_answers
        )

    def price_of(self, _prompt: str, **_arguments: Any) -> Cost:
        return Cost(self.price)


def current_gallery() -> Gallery:
    from imgkit import session

    return session.current().gallery


def keep(prompt: str = "a dog", minutes: int = 0, **known: Any) -> Picture:
    created = NOON + dt.timedelta(minutes=minutes)
    made = dataclasses.replace(picture(prompt), **({"created": created} | known))
    [kept] = current_gallery().keep([made])
    return kept


def name(kept: Picture) -> str:
    assert kept.path
    return kept.path.name


def test_recipes_come_back_as_the_pictures_that_they_were(pictures: Path) -> None:
    made = keep("Big Ben", seed=3, options={"size": "8x8"}, cost=Cost(0.02), not_drawn=("x",))
    again = Gallery(pictures).picture(name(made))
    # Tuples and mappings come back as they are; only the moment is kept to the second.
    assert dataclasses.replace(again, created=made.created) == dataclasses.replace(
        made, options={"size": "8x8"}
    )


def test_what_is_no_recipe_or_has_no_picture_is_left_out(pictures: Path) -> None:
    good, gone = keep("good"), keep("gone")
    assert gone.path
    gone.path.unlink()
    (pictures / "broken.json").write_text("{", encoding="utf-8")
    (pictures / "list.json").write_text("[1, 2]", encoding="utf-8")
    (pictures / "alone.png").write_bytes(good.bytes)
    assert [recipe.file for recipe in Gallery(pictures).recipes()] == [name(good)]
    with pytest.raises(imgkit.ImgkitError, match="not here any more"):
        Gallery(pictures).picture(name(gone))


def test_an_empty_folder_is_an_empty_gallery() -> None:
    panel = Class().panel()
    assert (panel.tiles, panel.found, panel.pages, panel.price) == ([], 0, 1, "")


def test_pictures_are_found_by_word_kind_and_day(pictures: Path) -> None:
    dog = keep(metaprompt("Big Ben in the rain"), alt="A tower.")
    cat = keep("a cat", 60 * 48, parent="x.png", source="live")
    album = Album(Gallery(pictures))

    def found(*wanted: str) -> list[str]:
        return [recipe.file for recipe in album.sifted(*wanted)]

    assert found() == [name(cat), name(dog)]
    assert found("RAIN tower") == [name(dog)]
    assert found("violence") == []  # it stands in the boundaries of all prompts
    assert found("", "picture") == found("", "live") == [name(cat)]
    assert found("", "words") == found("", "local") == [name(dog)]
    assert len(album.days) == 2
    assert found("", "", album.days[0]) == [name(cat)]
    assert found("rain", "live") == []


def test_the_pages_follow_the_search_and_the_newest_comes_first() -> None:
    for minute in range(PAGE + 2):
        keep(f"dog {minute}", minute)
    panel = Class().panel()
    assert (panel.found, panel.pages, len(panel.tiles)) == (PAGE + 2, 2, PAGE)
    assert panel.tiles[0]["time"] > panel.tiles[-1]["time"]
    panel.page = 1
    assert len(panel.tiles) == 2
    panel.word = "dog 9"
    assert (panel.page, panel.found) == (0, 1)
    panel.word = "nothing like it"
    assert (panel.found, panel.pages, panel.tiles) == (0, 1, [])


def test_a_preview_is_made_once_and_a_damaged_picture_breaks_nothing(pictures: Path) -> None:
    good, bad = keep("good"), keep("bad", 1)
    assert bad.path
    bad.path.write_bytes(b"\x89PNG nothing more")
    panel = Class().panel()
    assert [tile["file"] for tile in panel.tiles] == [name(bad), name(good)]
    wait_until(lambda: panel.tiles[1]["picture"])
    previews = {tile["file"]: tile["picture"] for tile in panel.tiles}
    assert previews[name(bad)] == b""
    [kept] = (pictures / PREVIEWS).iterdir()
    assert kept.read_bytes() == previews[name(good)]
    kept.write_bytes(b"made before")
    assert Class().panel().tiles[1]["picture"] == b"made before"
    panel.opened = [name(bad)]
    assert panel.details == []
    assert "no picture" in panel.status or "damaged" in panel.status


def test_an_open_picture_tells_its_recipe_and_two_can_be_compared() -> None:
    first = keep(metaprompt("Big Ben in the rain"), seed=3, options={"size": "8x8", "user": "Ada"})
    second = keep("a cat", parent=name(first))
    panel = Class().panel()
    panel.opened = [name(first)]
    [detail] = panel.details
    said = dict(detail["rows"])
    assert said["Prompt"] == "Big Ben in the rain"
    assert "Draw this:" in said["Boundaries"]
    assert said["Settings"] == "size 8x8 · seed 3"
    assert detail["again"]
    assert "free" in panel.price
    panel.opened = [name(first), name(second)]
    assert [each["file"] for each in panel.details] == panel.opened
    assert dict(panel.details[1]["rows"])["Comes from"] == name(first)
    assert panel.price == ""


@pytest.mark.parametrize(
    ("same_dice", "service", "asked"),
    [
        (True, PAINTER, {"model": "painter", "seed": 3, "temperature": 0.5}),
        (False, PAINTER, {"model": "painter", "temperature": 0.5}),
        (True, LIVE, {}),
    ],
)
def test_drawing_again_asks_for_the_recipe_as_far_as_the_service_has_it(
    *, same_dice: bool, service: Service, asked: dict[str, Any]
) -> None:
    old = keep("Big Ben", seed=3, temperature=0.5, options={"size": "8x8", "n": 4})
    room = Class(service=service)
    panel = room.panel()
    hear(panel, "again", opened=[name(old)], same_dice=same_dice)
    assert room.calls == [("Big Ben", {"size": "8x8", "n": 1, "new_draw": True, **asked})]
    assert len(panel.tiles) == 2
    [new] = panel.opened
    assert new != name(old)
    assert "Done." in shown(panel.status)


def test_what_was_made_from_another_picture_is_not_drawn_again() -> None:
    child = keep("a cat", parent="x.png")
    room = Class()
    panel = room.panel()
    hear(panel, "again", opened=[name(child)])
    assert room.calls == []
    assert "cannot be drawn again" in panel.status
    assert not panel.details[0]["again"]


def test_what_was_picked_is_handed_in_in_that_order_with_its_own_words() -> None:
    first, second = keep("one"), keep("two", 1)
    panel = Class().panel()
    panel.picked = [name(second), name(first)]
    assert [exhibit["file"] for exhibit in panel.exhibits] == panel.picked
    hear(panel, "hand_in", pupil="Ada", work="Mine", alts={name(first): " A dog sleeps. "})
    assert panel.error is None
    assert panel.handed_in
    assert [each.alt for each in panel.handed_in.pictures] == ["A dog.", "A dog sleeps."]
    assert panel.handed_in.page.exists()
    assert panel.handed_in.page.name in panel.status
    assert panel.pictures == panel.handed_in.pictures


def test_a_hand_in_without_a_name_says_what_to_do_and_the_next_click_works() -> None:
    panel = Class().panel()
    panel.picked = [name(keep())]
    hear(panel, "hand_in", pupil=" ")
    assert "Write your name" in panel.status
    hear(panel, "hand_in", pupil="Ada")
    assert panel.handed_in


def test_what_was_drawn_since_is_shown_after_looking_again() -> None:
    panel = Class().panel()
    keep()
    assert panel.tiles == []
    hear(panel, "look_again")
    assert len(panel.tiles) == 1


def test_a_picture_that_is_thrown_away_meanwhile_is_a_sentence() -> None:
    old = keep()
    panel = Class().panel()
    assert old.path
    old.path.unlink()
    panel.opened = [name(old)]
    assert "not here any more" in panel.status
    panel.picked = [name(old)]
    hear(panel, "hand_in", pupil="Ada")
    assert "not here any more" in panel.status


def test_five_hundred_pictures_cost_one_page_of_previews(pictures: Path) -> None:
    made = [picture(f"dog {number}") for number in range(500)]
    large = file_of(Image.effect_noise((512, 512), 60).convert("RGB"))
    Gallery(pictures).keep(dataclasses.replace(each, bytes=large) for each in made)
    panel = Class().panel()
    assert panel.found == 500
    wait_until(lambda: all(tile["picture"] for tile in panel.tiles))
    assert len(list((pictures / PREVIEWS).iterdir())) == PAGE
    assert max(len(tile["picture"]) for tile in panel.tiles) < 30_000
