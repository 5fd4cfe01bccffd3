"""Variation tree, describe panel and telephone, with callables of our own in place of a service."""

import io
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image

import imgkit
from imgkit.cost import Cost
from imgkit.describing import Description, Region, Tag
from imgkit.errors import ImageError, LimitError, OptionError, SavingError
from imgkit.inputs import ImageInput, check_image
from imgkit.likeness import Similarity
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import (
    DescribePanel,
    TelephonePanel,
    VariationTree,
    describe_panel,
    telephone,
    variation_tree,
)
from imgkit.widgets.asking_panel import AskingPanel, small_copy
from imgkit.widgets.prompt_changes import prompt_changes

WIDGETS = Path(imgkit.__file__).parent / "widgets"
PAINTER = Service("local", "The painter on this computer", "openai", "painter", "painter", "")
LIVE = Service("live", "OpenAI", "openai", "gpt-image-1-mini", "gpt-image-1-mini", "gpt")


def file_of(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def picture(prompt: str = "a dog", colour: str = "red", **known: Any) -> Picture:
    data = file_of(Image.new("RGB", (8, 8), colour))
    return Picture(data, prompt, "local", "painter", "painter", alt="A dog.", **known)


@dataclass
class Studio:
    """Stands in for imgkit's calls, and keeps what they were called with."""

    service: Service = PAINTER
    price: float | None = 0.0
    calls: list[tuple[Any, ...]] = field(default_factory=list)
    error: Exception | None = None
    may_finish: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.may_finish.set()

    def _called(self, *call: Any) -> None:
        self.calls.append(call)
        assert self.may_finish.wait(30)
        if self.error:
            raise self.error

    def vary(self, image: ImageInput, prompt: str | None, **options: Any) -> Pictures:
        self._called("vary", image, prompt, options)
        drawn = [picture(f"{prompt} {n}", "blue") for n in range(options["n"])]
        return Pictures(replace(each, cost=Cost(self.price)) for each in drawn)

    def describe(self, image: ImageInput) -> Description:
        self._called("describe", image)
        count = sum(call[0] == "describe" for call in self.calls)
        return Description(
            caption=f"A dog number {count}",
            confidence=0.9,
            tags=[Tag(name="dog", confidence=0.8)],
            regions=[Region(text="<dog>", confidence=0.7, x=1, y=2, width=3, height=4)],
            source=self.service.mode,
            service=self.service.name,
        )

    def generate(self, prompt: str) -> Pictures:
        self._called("generate", prompt)
        return Pictures([picture(prompt)])

    def similarity(self, first: ImageInput, second: ImageInput) -> Similarity:
        same = check_image(first).data == check_image(second).data
        return Similarity(1.0 if same else 0.5, 1.0 if same else -0.25)

    def estimate(self, *, n: int, **_options: Any) -> Cost:
        return Cost(self.price if self.price is None else self.price * n)

    def who_answers(self) -> Service:
        return self.service

    def tree(self, image: ImageInput) -> VariationTree:
        return variation_tree(
            image, vary=self.vary, estimate=self.estimate, who_answers=self.who_answers
        )

    def look(self, image: ImageInput | None = None) -> DescribePanel:
        return describe_panel(image, describe=self.describe, who_answers=self.who_answers)

    def game(self, image: ImageInput, rounds: int = 3) -> TelephonePanel:
        return telephone(
            image,
            rounds,
            describe=self.describe,
            generate=self.generate,
            similarity=self.similarity,
            estimate=self.estimate,
            who_answers=self.who_answers,
        )


def wait_until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)


def hear(panel: AskingPanel, call: str, **chosen: Any) -> None:
    """What a click in the browser sends."""
    panel._handle_custom_msg({"call": call, "with": chosen}, [])
    wait_until(lambda: not panel.busy)


def shown(html: str) -> str:
    """The text that a person sees."""
    return re.sub(r"<[^>]*>", " ", html)


def test_what_changed_between_prompts_is_told_word_by_word() -> None:
    assert prompt_changes("a red dog at dawn", "a blue dog") == [
        ("kept", "a"),
        ("gone", "red"),
        ("new", "blue"),
        ("kept", "dog"),
        ("gone", "at dawn"),
    ]
    assert prompt_changes("", "a dog") == [("new", "a dog")]
    assert prompt_changes("a dog", "a dog") == [("kept", "a dog")]


def test_breeding_asks_for_what_was_chosen_and_grows_the_tree() -> None:
    studio, first = Studio(), picture("a dog")
    tree = studio.tree(first)
    assert (tree.words, tree.picked, tree.chosen) == ("a dog", 1, first)
    hear(tree, "breed", picked=1, words=" a cat ", count=2, strength=0.7)
    assert studio.calls == [("vary", first, "a cat", {"strength": 0.7, "n": 2})]
    assert [member["parent"] for member in tree.members] == [None, 1, 1]
    assert tree.members[1]["changes"] == [("kept", "a"), ("gone", "dog"), ("new", "cat")]
    assert tree.members[1]["strength"] == 70
    assert "2 pictures" in shown(tree.status)

    hear(tree, "breed", picked=3, words="", count=1, strength=0.1)
    [_, (_, parent, prompt, _)] = studio.calls
    assert parent is tree.pictures[2]
    assert prompt is None
    tree.picked = 4
    assert [member.number for member in tree.lineage] == [1, 3, 4]
    assert tree.members[3]["line"] == [1, 3, 4]
    assert len(tree.pictures) == 4


def test_bred_pictures_that_are_kept_know_their_parents() -> None:
    first = imgkit.generate("a red ball", size="256x256", seed=1)[0]
    tree = variation_tree(first)
    hear(tree, "breed", count=1)
    hear(tree, "breed", picked=2, count=1)
    assert tree.error is None
    _, child, grandchild = tree.pictures
    assert first.path
    assert child.path
    assert child.parent == first.path.name
    assert grandchild.recipe()["parent"] == child.path.name


def test_a_file_that_a_person_brings_can_be_bred_from_too(tmp_path: Path) -> None:
    path = tmp_path / "mine.png"
    path.write_bytes(picture().bytes)
    tree = Studio().tree(path)
    hear(tree, "breed", words="a cat", count=1)
    assert tree.members[0]["badge"] == ""
    assert tree.members[1]["badge"] == "local"
    assert tree.members[1]["changes"] == [("new", "a cat")]


def test_the_price_of_breeding_follows_the_number_and_says_what_is_left_out() -> None:
    tree = Studio().tree(picture())
    assert "free (the painter on this computer)" in tree.price
    tree = Studio(LIVE, price=0.01).tree(picture())
    tree.count = 4
    assert "0.04" in tree.price
    assert "sent along" in tree.price
    assert "unknown" in Studio(LIVE, price=None).tree(picture()).price


def test_pictures_that_come_after_stopping_join_the_tree_all_the_same() -> None:
    studio = Studio()
    tree = studio.tree(picture())
    studio.may_finish.clear()
    tree.breed()
    wait_until(lambda: studio.calls)
    tree._handle_custom_msg({"call": "stop"}, [])
    assert not tree.busy
    assert "Stopped." in tree.status
    studio.may_finish.set()
    wait_until(lambda: len(tree.members) == 4)
    assert "Stopped." in tree.status


def test_a_picture_that_could_not_be_kept_is_in_the_tree() -> None:
    error = SavingError("The disk is full.", remedy="Free some space.")
    error.pictures = [picture("lost")]
    tree = Studio(error=error).tree(picture())
    hear(tree, "breed")
    assert tree.error is error
    assert "The disk is full." in tree.status
    assert [each.prompt for each in tree.pictures] == ["a dog", "lost"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (LimitError("Too <many>.", remedy="Wait."), "What to do: Wait."),
        (ZeroDivisionError("division by zero"), "ZeroDivisionError: division by zero"),
    ],
)
def test_what_goes_wrong_is_said_and_the_next_click_works(error: Exception, said: str) -> None:
    studio = Studio(error=error)
    tree = studio.tree(picture())
    hear(tree, "breed")
    assert said in tree.status
    assert "<many>" not in tree.status
    assert tree.error is error
    studio.error = None
    hear(tree, "breed")
    assert len(tree.members) == 4
    assert tree.error is None


def test_nothing_is_sent_when_someone_else_answers_than_the_price_says() -> None:
    studio = Studio()
    tree = studio.tree(picture())
    studio.service, studio.price = LIVE, 0.02
    hear(tree, "breed")
    assert studio.calls == []
    assert "live" in tree.who
    assert "0.06" in tree.price
    hear(tree, "breed")
    assert len(studio.calls) == 1


def test_an_impossible_price_is_a_sentence() -> None:
    def estimate(**_options: Any) -> Cost:
        raise OptionError("The model is gone.")

    studio = Studio()
    tree = variation_tree(
        picture(), vary=studio.vary, estimate=estimate, who_answers=studio.who_answers
    )
    assert "The model is gone." in tree.price


def test_what_was_seen_is_shown_with_its_regions() -> None:
    studio, dog = Studio(), picture()
    look = studio.look(dog)
    assert look.shown["size"] == [8, 8]
    assert look.shown["badge"] == "local"
    hear(look, "describe")
    assert studio.calls == [("describe", dog)]
    assert look.seen["caption"] == "A dog number 1"
    assert look.seen["regions"][0]["text"] == "<dog>"
    assert look.seen["source"] == "local"
    assert look.description
    assert look.description.confidence == 0.9


def test_an_uploaded_picture_takes_the_place_of_the_first_and_of_what_was_said() -> None:
    studio = Studio()
    look = studio.look(picture())
    hear(look, "describe")
    data = file_of(Image.new("RGB", (13, 7), "green"))
    for _ in range(2):  # the same file, chosen again
        look.set_state({"upload": memoryview(data)})  # as it comes from the browser
        assert (look.image, look.shown["size"], look.seen) == (data, [13, 7], {})
        hear(look, "describe")
        assert look.seen


def test_a_photo_is_described_as_it_is_seen() -> None:
    photo = Image.new("RGB", (30, 20), "blue")
    photo.paste("red", (0, 0, 30, 10))  # held upright, red is on the right
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    studio = Studio()
    look = studio.look(file_of(photo, "JPEG", exif=exif, quality=95))
    assert look.shown["size"] == [20, 30]
    hear(look, "describe")
    [(_, sent)] = studio.calls
    seen = Image.open(io.BytesIO(sent)).convert("RGB")
    assert seen.size == (20, 30)
    red, _, blue = seen.getpixel((18, 15))  # type: ignore[misc]  # a tuple, as its mode is RGB
    assert red > 200 > blue


def test_a_file_that_is_no_picture_is_refused_in_words() -> None:
    look = Studio().look(picture())
    before = look.shown
    look.set_state({"upload": memoryview(b"no picture")})
    assert "no picture that can be opened" in look.status
    assert look.shown == before
    assert not look.busy


def test_without_a_picture_there_is_nothing_to_describe() -> None:
    studio = Studio()
    look = studio.look()
    hear(look, "describe")
    assert isinstance(look.error, ImageError)
    assert "Choose one first." in look.status
    assert studio.calls == []


@pytest.mark.parametrize(
    ("service", "said"),
    [(PAINTER, "free"), (LIVE, "unknown"), (replace(PAINTER, describes_by="vision"), "unknown")],
)
def test_what_describing_costs_is_said_before(service: Service, said: str) -> None:
    assert said in Studio(service).look().price


def test_the_game_draws_what_was_described_and_describes_what_was_drawn() -> None:
    studio, first = Studio(), picture(colour="blue")
    game = studio.game(first)
    assert len(game.steps) == 1
    hear(game, "play", rounds=2)
    [described, drawn, described_again, drawn_again] = studio.calls
    assert described == ("describe", first)
    assert drawn == ("generate", "A dog number 1")
    assert described_again[1] is game.pictures[0]
    assert drawn_again == ("generate", "A dog number 2")
    assert [said.caption for said in game.descriptions] == ["A dog number 1", "A dog number 2"]
    assert [step["to_first"]["phash"] for step in game.steps[1:]] == [0.5, 0.5]
    assert [step["to_before"]["phash"] for step in game.steps[1:]] == [0.5, 1.0]
    assert game.steps[2]["to_first"]["ssim"] == -0.25
    assert game.steps[2]["changes"] == [("kept", "A dog number"), ("gone", "1"), ("new", "2")]
    assert "In composition the last picture is 50 % like the first." in game.status


def test_a_second_game_begins_anew() -> None:
    studio = Studio()
    game = studio.game(picture(), rounds=1)
    hear(game, "play")
    hear(game, "play")
    assert len(game.steps) == 2
    assert len(game.pictures) == 1


def test_stopping_before_a_round_is_drawn_draws_nothing_more() -> None:
    studio = Studio()
    game = studio.game(picture())
    studio.may_finish.clear()
    game.play()
    wait_until(lambda: studio.calls)
    game.stop()
    studio.may_finish.set()
    game._turn.acquire()  # held until the work has ended
    game._turn.release()
    assert [call[0] for call in studio.calls] == ["describe"]
    assert len(game.steps) == 1
    assert "Stopped." in game.status


def test_rounds_that_were_played_before_an_error_stay() -> None:
    studio = Studio()
    game = studio.game(picture())

    def third_call_fails(_change: object) -> None:
        if len(studio.calls) == 2:
            studio.error = LimitError("Too many.", remedy="Wait.")

    game.observe(third_call_fails, "steps")
    hear(game, "play")
    assert "Too many." in game.status
    assert len(game.steps) == 2


def test_the_game_says_that_describing_costs_extra() -> None:
    price = Studio(LIVE, price=0.01).game(picture(), rounds=4).price
    assert "0.04" in price
    assert "unknown" in price
    assert "free" in Studio().game(picture()).price


def test_the_painter_can_play_with_itself() -> None:
    first = imgkit.generate("Dog next to Eiffel Tower", size="256x256", seed=1)[0]
    game = telephone(first, 1)
    hear(game, "play")
    assert game.error is None
    [drawn] = game.pictures
    assert "Eiffel Tower" in drawn.understood
    assert 0 < game.steps[1]["to_first"]["phash"] <= 1


def test_a_small_copy_is_small_and_upright() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    photo = file_of(Image.new("RGB", (601, 301)), "JPEG", exif=exif)
    assert Image.open(io.BytesIO(small_copy(photo, 100))).size == (50, 100)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("breeding", lambda: Studio().tree(picture())),
        ("describing", lambda: Studio().look()),
        ("telephone_game", lambda: Studio().game(picture())),
    ],
)
def test_the_browser_has_every_text_that_it_asks_for_and_no_other(
    name: str, make: Callable[[], AskingPanel]
) -> None:
    code = "".join((WIDGETS / f"{file}.js").read_text("utf-8") for file in ("asking_panel", name))
    asked = set(re.findall(r"\btexts\.(\w+)", code))
    # The chart asks for its two lines and its two measures by a name that is chosen.
    asked |= set(re.findall(r'"(to_\w+|phash|ssim)"', code))
    assert asked == set(make().texts)
