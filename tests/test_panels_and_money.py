"""What the panels say of money and of waiting, through the real SDK, with a service that bills."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from faults.limits import RateLimit
from faults.service import FaultService, serving
from studio import LIVE, PAINTER, Studio, hear, picture, shown
from waiting import wait_until

import imgkit
from imgkit.errors import ServiceError
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.widgets import (
    PromptStudio,
    boundary_lab,
    describe_panel,
    gallery_panel,
    knob_lab,
    mask_studio,
    pieces,
    prompt_studio,
    stage,
    telephone,
    variation_tree,
)
from imgkit.widgets.asking_panel import AskingPanel


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., FaultService]]:
    """Start a service that takes money, and whose minute takes as many seconds as its limit's."""
    services = []

    def start(limit: RateLimit | None = None) -> FaultService:
        context = serving(FaultService(limit=limit))
        services.append(context)
        service = context.__enter__()
        monkeypatch.setattr("imgkit.connecting.turns.MINUTE", limit.minute if limit else 0.5)
        monkeypatch.setenv("OPENAI_BASE_URL", service.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
        monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-2")
        return service

    yield start
    for context in services:
        context.__exit__(None, None, None)


def test_a_panel_says_what_was_spent_and_what_is_left(
    serve: Callable[..., FaultService], monkeypatch: pytest.MonkeyPatch
) -> None:
    serve()
    monkeypatch.setenv("IMGKIT_BUDGET", "1")
    panel = prompt_studio("a dog")
    assert "Spent: $0.0000 of $1.00 (pictures: 0). Left: $1.0000." in shown(panel.purse)
    hear(panel, "draw")
    assert str(imgkit.purse()) in shown(panel.purse)
    assert imgkit.purse().spent > 0


def test_where_nothing_costs_money_the_purse_is_quiet() -> None:
    studio = Studio(PAINTER)
    assert studio.tree(picture()).purse == ""
    assert "Spent: $0.0000" in Studio(replace(PAINTER, describes_by="vision")).look().purse


def test_what_is_saved_already_is_free_and_a_button_draws_it_anew(
    serve: Callable[..., FaultService],
) -> None:
    service = serve()
    panel = prompt_studio("a dog")
    hear(panel, "draw")
    assert panel.anew == ""
    hear(panel, "draw")
    assert service.charged == 1
    assert "Saved already, from the very same request, and so free: 1." in panel.status
    price = imgkit.estimate("a dog")
    assert panel.anew == f"Draw anew: {price}"
    hear(panel, "draw_anew")
    assert service.charged == 2
    assert panel.anew == ""
    assert panel.pictures[0].bytes not in {picture.bytes for picture in drawn_before(panel)}
    hear(panel, "draw_anew")
    assert service.charged == 2, "a double click drew twice"


def drawn_before(panel: PromptStudio) -> Pictures:
    hear(panel, "look_back", number=1)
    return panel.pictures


def test_whoever_chooses_something_else_is_not_offered_the_old_order(
    serve: Callable[..., FaultService],
) -> None:
    serve()
    panel = prompt_studio("a dog")
    hear(panel, "draw")
    hear(panel, "draw")
    assert panel.anew
    panel.prompt = "a cat"
    assert panel.anew == ""


def test_a_budget_that_is_kept_to_looks_like_no_fault(
    serve: Callable[..., FaultService], monkeypatch: pytest.MonkeyPatch
) -> None:
    service = serve()
    monkeypatch.setenv("IMGKIT_BUDGET", "0.0001")
    panel = prompt_studio("a dog")
    hear(panel, "draw")
    assert service.asked == 0
    assert 'role="status" class="imgkit-box imgkit-notice"' in panel.status
    assert "more than the budget has left. Nothing was sent." in panel.status
    assert "IMGKIT_MODE=local" in panel.status


def test_who_waits_sees_when_the_turn_comes_and_can_stop(
    serve: Callable[..., FaultService],
) -> None:
    service = serve(RateLimit(1, minute=30))
    imgkit.generate("a dog")
    panel = prompt_studio("a cat")
    panel.draw()
    wait_until(lambda: panel.turn)
    assert re.search(r'role="timer">.* Your turn in \d\d s …', panel.turn)
    hear(panel, "stop")
    with panel._turn:  # the call has come to its end
        assert "Nothing was sent, and nothing is billed." in panel.status
    assert panel.turn == ""
    assert service.charged == imgkit.purse().pictures == 1
    assert imgkit.purse().reserved == 0


def test_a_turn_that_has_come_is_no_longer_waited_for(serve: Callable[..., FaultService]) -> None:
    serve(RateLimit(1, minute=1))
    imgkit.generate("a dog")
    panel = prompt_studio("a cat")
    hear(panel, "draw")
    assert len(panel.pictures) == 1
    assert panel.turn == ""


def test_what_came_before_a_call_failed_is_shown() -> None:
    def vary(*_arguments: object, **_options: object) -> Pictures:
        error = ServiceError("It broke off.")
        error.pictures = [picture("a dog"), Picture(b"half", "", "live", "", "")]
        raise error

    studio = Studio(LIVE)
    tree = variation_tree(
        picture(), vary=vary, estimate=studio.estimate, who_answers=studio.who_answers
    )
    hear(tree, "breed")
    assert len(tree.members) == 2
    assert "It broke off." in tree.status


def test_a_picture_that_is_in_the_tree_already_does_not_join_it_twice(
    serve: Callable[..., FaultService],
) -> None:
    serve()
    tree = variation_tree(picture())
    hear(tree, "breed", count=2)
    hear(tree, "breed", count=2)
    assert len(tree.members) == 3
    assert tree.anew
    hear(tree, "draw_anew")
    assert len(tree.members) == 5


def test_the_stage_draws_anew_what_it_showed_last(serve: Callable[..., FaultService]) -> None:
    service = serve()
    panel = stage()
    for _ in range(2):
        hear(panel, "add", prompt="a dog")
    assert service.charged == 1
    assert "so free: 1" in panel.status
    hear(panel, "draw_anew")
    wait_until(lambda: not panel.busy and not panel.queue)
    assert service.charged == 2


def test_the_gallery_draws_again_what_is_saved(serve: Callable[..., FaultService]) -> None:
    service = serve()
    (drawn,) = imgkit.generate("a dog")
    assert drawn.path
    hear(gallery_panel(), "again", opened=[drawn.path.name])
    assert service.charged == 2


@pytest.mark.parametrize(
    ("make", "call", "chosen"),
    [
        (lambda: prompt_studio("a dog"), "draw", {}),
        (lambda: variation_tree(picture()), "breed", {}),
        (lambda: telephone(picture()), "play", {}),
        (lambda: describe_panel(picture()), "describe", {}),
        (stage, "add", {"prompt": "a dog"}),
        (lambda: boundary_lab("a dog"), "meet", {"on": ["service"]}),
        (
            lambda: mask_studio(picture(), "a hat").panel,
            "edit",
            {"strokes": [{"tool": "rectangle", "points": [1, 1, 6, 6]}]},
        ),
    ],
)
def test_every_panel_hangs_up_when_it_is_stopped(
    serve: Callable[..., FaultService],
    make: Callable[[], AskingPanel],
    call: str,
    chosen: dict[str, object],
) -> None:
    service = serve()
    service.seconds = 30  # far longer than the test may take
    panel = make()
    panel._handle_custom_msg({"call": call, "with": chosen}, [])
    wait_until(lambda: service.asked + service.looked)
    hear(panel, "stop")
    assert "It may draw the picture to its end all the same" in panel.status
    assert panel._turn.acquire(timeout=10), "the call went on"
    assert imgkit.purse().maybe > 0
    assert str(imgkit.purse()) in shown(panel.purse)


def test_a_server_without_a_temperature_is_asked_for_seeds_alone(
    serve: Callable[..., FaultService], monkeypatch: pytest.MonkeyPatch
) -> None:
    service = serve()
    monkeypatch.setenv("IMGKIT_DIALECT", "vllm-omni")
    monkeypatch.delenv("IMGKIT_MODEL")
    studio = prompt_studio("a dog")
    assert studio.offered["knobs"] == ["seed"]
    assert "has no temperature" in studio.hints
    assert "has no seed" not in studio.hints
    lab = knob_lab("a dog", seeds=(1, 2), temperatures=(0.0, 1.0))
    assert not lab.has_temperature
    hear(lab, "run")
    assert lab.error is None
    assert len(lab.cells) == service.charged == 2
    assert lab.verdict == ""
    hear(lab, "run")
    assert service.charged == 2
    hear(lab, "draw_anew")
    assert len(lab.cells) == 2
    assert service.charged == 4


def test_the_end_of_a_model_stands_out_in_every_panel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imgkit.models.endings.warning", lambda *_of_model: "It ends <soon>.")
    assert '<p class="imgkit-box imgkit-notice">It ends &lt;soon&gt;.' in pieces.who(LIVE)
    assert pieces.who(LIVE).count("soon") == len(LIVE.models_in_use)


def test_the_price_of_a_change_counts_what_is_sent_along_as_far_as_it_is_known() -> None:
    def known(_prompt: str, *, image: object = None, **_options: object) -> Cost:
        return Cost(0.02 if image is None else 0.03, estimated=True)

    def unknown(_prompt: str, *, image: object = None, **_options: object) -> Cost:
        return Cost(0.02 if image is None else None, estimated=True)

    assert pieces.edit_price(known, LIVE, "a hat", picture()) == "about $0.0300"
    said = pieces.edit_price(unknown, LIVE, "a hat", picture())
    assert said == "about $0.0200 for what is drawn; what is sent along costs a little more"
