"""The helpers through the real SDK against the real local service."""

import io
import json
from pathlib import Path

import pytest
from PIL import Image, ImageChops

import imgkit
from imgkit import errors, local

DOG = "Dog next to Eiffel Tower in early morning sunlight"
SMALL = "256x256"


@pytest.fixture
def live(monkeypatch: pytest.MonkeyPatch) -> None:
    """A live service that we own: the local one, which also follows the rules of GPT Image."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    monkeypatch.setenv("OPENAI_BASE_URL", f"{local.start().url}/v1")


@pytest.fixture
def azure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Azure OpenAI, played by the local service."""
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", local.start().url)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "canary-0123456789")
    monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "our-pictures")


def differ(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getbbox() is not None


def hole(size: tuple[int, int], box: tuple[int, int, int, int]) -> Image.Image:
    mask = Image.new("RGBA", size, (0, 0, 0, 255))
    mask.paste((0, 0, 0, 0), box)
    return mask


def test_a_picture_is_on_the_disk_as_it_came(pictures: Path) -> None:
    (picture,) = imgkit.generate(DOG, size=SMALL, seed=3)
    assert picture.path is not None
    assert picture.path.parent == pictures
    assert picture.path.read_bytes() == picture.bytes
    assert picture.size == (256, 256)
    recipe = json.loads(picture.path.with_suffix(".json").read_text("utf-8"))
    assert (recipe["prompt"], recipe["seed"], recipe["source"]) == (DOG, 3, "local")
    assert recipe["options"] == {"n": 1, "size": SMALL, "quality": "low"}
    assert "Eiffel" in picture.alt
    assert picture.not_drawn == ()
    assert str(picture.cost) == "free"


def test_the_same_seed_draws_the_same_pixels_and_another_seed_others() -> None:
    first, again, other = (imgkit.generate(DOG, size=SMALL, seed=seed)[0] for seed in (3, 3, 4))
    assert not differ(first.image, again.image)
    assert differ(first.image, other.image)


def test_n_pictures_are_n_different_draws() -> None:
    drawn = imgkit.generate(DOG, size=SMALL, n=3)
    assert len({picture.image.tobytes() for picture in drawn}) == 3
    assert len({picture.path for picture in drawn}) == 3


def test_what_was_not_drawn_comes_back() -> None:
    (picture,) = imgkit.generate("a dog next to a flibbertigibbet", size=SMALL)
    assert picture.not_drawn == ("flibbertigibbet",)


def test_a_metaprompt_is_sent_and_not_drawn() -> None:
    plain, bounded = (
        imgkit.generate(DOG, size=SMALL, seed=3, metaprompt=audience)[0]
        for audience in (None, "children")
    )
    assert bounded.prompt == imgkit.metaprompt(DOG, audience="children")
    assert not differ(plain.image, bounded.image)


def test_unfinished_pictures_come_before_the_finished_one() -> None:
    partial: list[bytes] = []
    (picture,) = imgkit.generate(DOG, size=SMALL, seed=3, on_partial=partial.append)
    assert len(partial) == 3
    assert all(Image.open(io.BytesIO(data)).size == (256, 256) for data in partial)
    (whole,) = imgkit.generate(DOG, size=SMALL, seed=3)
    assert not differ(picture.image, whole.image)


def test_an_edit_changes_something_inside_its_mask_and_nothing_outside(pictures: Path) -> None:
    (before,) = imgkit.generate(DOG, size=SMALL, seed=3)
    box = (20, 20, 120, 120)
    (after,) = imgkit.edit(before, "a red balloon", mask=hole((256, 256), box), seed=3)
    changed = ImageChops.difference(before.image.convert("RGB"), after.image.convert("RGB"))
    assert changed.getbbox() is not None
    changed.paste((0, 0, 0), box)
    assert changed.getbbox() is None
    assert before.path is not None
    assert after.parent == before.path.name
    assert len(list(pictures.glob("*.png"))) == 2


def test_a_variation_is_another_picture_of_the_same_things() -> None:
    (before,) = imgkit.generate(DOG, size=SMALL, seed=3)
    (after,) = imgkit.variation(before, seed=8)
    assert after.size == before.size
    assert differ(before.image, after.image)
    assert "Eiffel" in after.alt
    assert "dog" in after.alt.lower()


def test_a_variation_of_little_strength_stays_close_to_its_picture() -> None:
    (before,) = imgkit.generate(DOG, size=SMALL, seed=3)
    likenesses = []
    for strength in (0, 0.2, 1):
        (after,) = imgkit.variation(before, strength=strength, seed=8)
        assert not after.not_drawn
        likenesses.append(imgkit.similarity(before, after).ssim)
    assert likenesses[0] == 1
    assert likenesses[0] > likenesses[1] > likenesses[2]


def test_a_strength_goes_into_the_prompt_in_words() -> None:
    (before,) = imgkit.generate(DOG, size=SMALL, seed=3)
    (after,) = imgkit.variation(before, "at night", strength=0.3, seed=8)
    assert after.prompt == "at night\nAbout 30 % different from this picture."
    assert "night" in after.alt


@pytest.mark.parametrize("strength", [-0.1, 1.01, float("nan"), 30])
def test_an_impossible_strength_is_refused(strength: float) -> None:
    (before,) = imgkit.generate(DOG, size=SMALL, seed=3)
    with pytest.raises(errors.OptionError, match=r"from 0 .* to 1"):
        imgkit.variation(before, strength=strength)


def test_a_painted_picture_is_described_by_what_is_in_it() -> None:
    (picture,) = imgkit.generate(DOG, size=SMALL, seed=3)
    said = imgkit.describe(picture)
    assert "Eiffel" in said.caption
    assert {"dog"} <= {tag.name for tag in said.tags}
    assert all(region.x + region.width <= 256 for region in said.regions)
    assert said.source == "local"


@pytest.mark.usefixtures("live")
def test_with_a_key_the_same_call_is_live() -> None:
    (picture,) = imgkit.generate(DOG)
    assert (picture.source, picture.model) == ("live", "gpt-image-2.5-flare")
    assert picture.cost.dollars is not None
    assert imgkit.estimate(DOG).dollars == pytest.approx(0.0059, abs=0.00005)


@pytest.mark.usefixtures("live")
def test_a_seed_is_refused_by_a_service_without_one_and_nothing_is_sent(pictures: Path) -> None:
    with pytest.raises(errors.OptionError, match=r"has no seed.*painter"):
        imgkit.generate(DOG, seed=7)
    assert not pictures.exists()


@pytest.mark.usefixtures("azure")
def test_azure_draws_with_its_deployment() -> None:
    (picture,) = imgkit.generate(DOG)
    assert (picture.source, picture.service, picture.model) == (
        "live",
        "Azure OpenAI",
        "our-pictures",
    )
    assert str(imgkit.estimate(DOG)) == "unknown"


def test_azure_vision_describes_where_it_is_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    (picture,) = imgkit.generate(DOG, size=SMALL)
    monkeypatch.setenv("VISION_ENDPOINT", local.start().url)
    monkeypatch.setenv("VISION_KEY", "canary-0123456789")
    said = imgkit.describe(picture)
    assert (said.service, said.source) == ("Azure AI Vision", "live")
    assert "Eiffel" in said.caption


def test_a_service_that_is_away_is_an_error_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    with pytest.raises(errors.ConnectionLostError, match="Check the network") as caught:
        imgkit.generate(DOG)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "error", "remedy"),
    [
        ({"n": 0}, errors.OptionError, "1 to 10"),
        ({"n": 11}, errors.OptionError, "1 to 10"),
        ({"size": "5000x5000"}, errors.OptionError, "2048x2048"),
        ({"model": "dall-e-3"}, errors.ModelRetiredError, "gpt-image-2.5-flare"),
        ({"qualty": "low"}, errors.OptionError, "Did you mean 'quality'"),
        ({"temperature": 3}, errors.OptionError, "from 0"),
        ({"metaprompt": "pirates"}, errors.OptionError, "children"),
    ],
)
def test_bad_options_are_refused_before_anything_is_sent(
    options: dict[str, object], error: type[errors.ImgkitError], remedy: str, pictures: Path
) -> None:
    with pytest.raises(error) as caught:
        imgkit.generate("a cat", **options)  # type: ignore[arg-type]  # bad on purpose
    assert remedy in str(caught.value)
    assert not list(pictures.glob("*"))


def test_a_folder_that_cannot_be_written_is_refused_before_money_is_spent(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("IMGKIT_PICTURES", str(tmp_path / "file"))
    with pytest.raises(errors.SavingError, match="IMGKIT_PICTURES"):
        imgkit.generate("a cat")


def test_an_error_in_a_notebook_is_sentences_without_a_traceback() -> None:
    with pytest.raises(errors.PromptError) as caught:
        imgkit.generate(" ")
    shown = "\n".join(caught.value._render_traceback_())
    assert shown.startswith("PromptError: The prompt is empty.")
    assert "What to do: Write in a few words" in shown
