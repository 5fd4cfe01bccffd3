"""The knob lab, with callables of our own in the place of a service."""

import io
import re
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from waiting import wait_until

from imgkit import local
from imgkit.errors import ConnectionLostError, OptionError, ServiceError
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import KnobLab, knob_lab, knob_words, words

PAINTER = Service("local", "The painter on this computer", "openai", "painter", "painter", "")
LIVE = Service("live", "OpenAI", "openai", "gpt-image-2.5-flare", "gpt-image-2.5-flare", "")
KNOBLESS = "gpt-image-2.5-flare"
ALL_MODELS = ["painter", "pixels", KNOBLESS]


@dataclass
class Studio:
    """Stands in for imgkit's calls, and keeps what it was asked for."""

    service: Service = PAINTER
    dollars: float | None = 0.0
    refusal: Exception | None = None
    calls: list[dict[str, Any]] = field(default_factory=list)
    may_draw: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.may_draw.set()

    def generate(self, prompt: str, **options: Any) -> Pictures:
        self.calls.append({"prompt": prompt, **options})
        assert self.may_draw.wait(30)
        if self.refusal:
            raise self.refusal
        # Stripes: as broad as the seed says, but only where it is warm.
        image = Image.new("L", (64, 64))
        width = options["seed"] if options.get("temperature") else 1
        for x in range(0, 64, 2 * width):
            image.paste(255, (x, 0, x + width, 64))
        file = io.BytesIO()
        image.save(file, "PNG")
        return Pictures(
            [Picture(file.getvalue(), prompt, self.service.mode, "us", "us", alt="Stripes.")]
        )

    def estimate(self, _prompt: str, **_options: Any) -> Cost:
        return Cost(self.dollars, estimated=True)

    def lab(self, **options: Any) -> KnobLab:
        given = {"seeds": (1, 4), "temperatures": (0.0, 1.0)} | options
        return knob_lab(
            "stripes",
            generate=self.generate,
            estimate=self.estimate,
            who_answers=lambda: self.service,
            **given,
        )


def click(panel: KnobLab, call: str = "run") -> None:
    """What a click in the browser sends."""
    panel._handle_custom_msg({"call": call}, [])
    wait_until(lambda: not panel.busy)


def run(panel: KnobLab, guess: str) -> None:
    panel.guess = guess
    click(panel)


def test_nothing_is_drawn_before_the_guess() -> None:
    studio = Studio()
    panel = studio.lab()
    click(panel)
    assert "You have not guessed yet." in panel.status
    assert not studio.calls


@pytest.mark.parametrize(("guess", "right"), [("low", True), ("high", False), ("same", False)])
def test_the_guess_is_judged_by_the_pictures(guess: str, right: bool) -> None:  # noqa: FBT001 - it is the expected value
    panel = Studio().lab()
    run(panel, guess)
    assert panel.error is None
    assert ("Your guess was right." in panel.verdict) == right
    assert ("The pictures say something else." in panel.verdict) != right
    assert "temperature 0 are more alike (1.00) than those at temperature 1" in panel.verdict


def test_pictures_that_are_all_the_same_are_about_equally_alike() -> None:
    panel = Studio().lab(seeds=(4, 4))
    run(panel, "same")
    assert "Your guess was right." in panel.verdict


def test_one_seed_leaves_nothing_to_judge() -> None:
    panel = Studio().lab(seeds=(4,))
    run(panel, "low")
    assert "right" not in panel.verdict.replace("who was right", "")
    assert len(panel.cells) == 2


def test_the_knobs_reach_the_painter_and_the_pictures_the_browser() -> None:
    studio = Studio()
    panel = studio.lab()
    panel.seeds, panel.temperatures, panel.drawn_by = [2, 8], [0.5, 1.9], "pixels"
    run(panel, "low")
    asked = [(call["temperature"], call["seed"], call["model"]) for call in studio.calls]
    assert asked == [(t, s, "pixels") for t in (0.5, 1.9) for s in (2, 8)]
    assert [cell["alt"] for cell in panel.cells] == [
        f"Seed {s}, Temperature {t}. Stripes." for t in (0.5, 1.9) for s in (2, 8)
    ]
    assert {cell["badge"] for cell in panel.cells} == {"local"}
    assert all(Image.open(io.BytesIO(cell["picture"])).format == "WEBP" for cell in panel.cells)
    assert panel.comparison is not None
    assert len(panel.comparison.pictures) == 4
    assert panel.measured.count("<tr>") == 2 + 4
    assert "Done: 4 pictures." in panel.status


def test_a_click_brings_along_what_the_browser_shows() -> None:
    studio = Studio()
    panel = studio.lab()
    plan = {"drawn_by": "pixels", "seeds": [8, 9], "guess": "same", "prompt": "dots"}
    panel._handle_custom_msg({"call": "run", "with": plan}, [])
    wait_until(lambda: not panel.busy)
    assert [(call["prompt"], call["model"]) for call in studio.calls] == [("dots", "pixels")] * 4
    assert [call["seed"] for call in studio.calls] == [8, 9, 8, 9]
    assert panel.verdict


def test_pictures_of_another_plan_are_taken_away_and_kept_in_the_kernel() -> None:
    panel = Studio().lab()
    run(panel, "low")
    panel.seeds = [1, 5]
    assert (panel.cells, panel.verdict, panel.measured) == ([], "", "")
    assert panel.comparison is not None


def test_turning_a_knob_stops_what_is_being_drawn() -> None:
    studio = Studio()
    studio.may_draw.clear()
    panel = studio.lab()
    panel.guess = "low"
    panel.run()
    wait_until(lambda: studio.calls)
    panel.temperatures = [0.0, 0.5]
    assert not panel.busy
    studio.may_draw.set()
    with panel._turn:
        pass
    assert len(studio.calls) == 1
    assert panel.cells == []


def test_heat_goes_as_far_as_the_one_who_draws() -> None:
    panel = Studio().lab()
    assert panel.highest == 2
    panel.drawn_by = "pixels"
    assert panel.highest == 3
    panel.temperatures = [0.0, 3.0]
    panel.drawn_by = "painter"
    assert panel.temperatures == [0.0, 2.0]


@pytest.mark.parametrize(
    ("dollars", "price"),
    [(0.0, "free for 4 pictures"), (0.25, "about $1.0000 for 4"), (None, "unknown")],
)
def test_the_price_of_all_pictures_stands_there_before_the_click(
    dollars: float | None, price: str
) -> None:
    panel = Studio(dollars=dollars).lab()
    assert price in panel.price


def test_the_list_offers_the_pixel_model_and_one_without_knobs_where_that_costs_nothing() -> None:
    assert [name for name, _ in Studio().lab().models] == ALL_MODELS
    assert [name for name, _ in Studio(service=LIVE).lab().models] == [KNOBLESS]


def test_whoever_answers_now_is_shown_before_it_costs_money() -> None:
    studio = Studio()
    panel = studio.lab()
    studio.service = replace(PAINTER, mode="live")
    run(panel, "low")
    assert not studio.calls
    assert "Who answers has changed" in panel.status
    click(panel)
    assert len(studio.calls) == 4


def test_stopping_keeps_what_is_there_and_asks_for_no_more() -> None:
    studio = Studio()
    panel = studio.lab()
    run(panel, "low")
    studio.calls.clear()
    studio.may_draw.clear()
    panel.run()
    wait_until(lambda: studio.calls)
    click(panel, "stop")
    studio.may_draw.set()
    with panel._turn:  # held until the work has ended
        pass
    assert len(studio.calls) == 1
    assert words.STOPPED in panel.status
    assert panel.verdict == ""


def test_a_new_order_stops_the_old_one() -> None:
    studio = Studio()
    panel = studio.lab()
    studio.may_draw.clear()
    panel.guess = "low"
    panel.run()
    wait_until(lambda: studio.calls)
    panel.prompt = "other stripes"
    panel.run()
    studio.may_draw.set()
    wait_until(lambda: not panel.busy)
    assert [call["prompt"] for call in studio.calls] == ["stripes"] + ["other stripes"] * 4
    assert len(panel.cells) == 4


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        (ConnectionLostError("No <answer>.", remedy="Try again."), "Try again."),
        (OptionError("The size is odd.", remedy="Take another."), "Take another."),
        (ZeroDivisionError("oh"), "ZeroDivisionError: oh"),
    ],
)
def test_what_goes_wrong_is_said_and_is_no_refusal_of_a_knob(refusal: Exception, said: str) -> None:
    panel = Studio(refusal=refusal).lab()
    run(panel, "low")
    assert said in panel.status
    assert "<answer>" not in panel.status
    assert panel.error is refusal
    assert not panel.refused


@pytest.fixture
def real() -> KnobLab:
    """The lab with the real helpers and the real local service."""
    local.start()
    return knob_lab("a red house", seeds=(1, 2), temperatures=(0.0, 1.5))


def test_a_model_without_knobs_refuses_twice_and_both_are_explained(
    real: KnobLab, pictures: Path
) -> None:
    real.drawn_by = KNOBLESS
    run(real, "low")
    assert isinstance(real.error, OptionError)
    assert "has no seed" in real.status
    assert "nothing was paid" in real.status
    assert real.refused
    click(real, "send_anyway")
    assert isinstance(real.error, ServiceError)
    assert "The service answered: HTTP 400, unknown_parameter." in real.status
    assert "Unknown parameter: " in real.status
    assert not list(pictures.glob("*.png"))
    real.drawn_by = "painter"
    assert not real.refused


def test_a_service_that_does_not_refuse_is_caught_at_it() -> None:
    studio = Studio(dollars=0.25)
    studio.generate("stripes", seed=1)
    panel = studio.lab(models=[KNOBLESS])
    panel._generate = lambda *_, **__: studio.generate("stripes", seed=1)
    click(panel, "send_anyway")
    assert "did not refuse the knobs" in panel.status


def test_the_pixel_model_is_more_alike_when_it_is_cold(real: KnobLab, pictures: Path) -> None:
    real.drawn_by = "pixels"
    run(real, "low")
    assert "Your guess was right." in real.verdict
    assert len(list(pictures.glob("*.png"))) == 4


def test_every_text_that_the_browser_asks_for_is_there() -> None:
    folder = Path(knob_words.__file__).parent
    code = "".join(
        (folder / f"{name}.js").read_text("utf-8") for name in ("asking_panel", "knob_lab")
    )
    asked = set(re.findall(r"\btexts\.(\w+)", code)) | {"low", "high", "same"}
    assert asked <= set(Studio().lab().texts)
    assert set(knob_words.TEXTS) <= asked
