"""What describing, planning and judging cost, through the real SDK and the local service."""

import pytest
from PIL import Image
from shop import rows

import imgkit
from imgkit import errors, local
from imgkit.moderating import moderate
from imgkit.remixing import plan_remix


@pytest.fixture
def painter_at_a_price(monkeypatch: pytest.MonkeyPatch) -> None:
    """The local service, asked as one that takes money."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    monkeypatch.setenv("OPENAI_BASE_URL", f"{local.start().url}/v1")


@pytest.mark.usefixtures("painter_at_a_price")
def test_describing_is_in_the_ledger_too(monkeypatch: pytest.MonkeyPatch) -> None:
    image = Image.new("RGB", (64, 64), "red")
    imgkit.describe(image)
    assert (rows("what"), rows("state"), rows("model")) == (
        ["describe"],
        ["charged"],
        ["gpt-5.6-luna"],
    )
    monkeypatch.setenv("IMGKIT_BUDGET", "0.0001")
    with pytest.raises(errors.BudgetError):
        imgkit.describe(image)


@pytest.mark.usefixtures("painter_at_a_price")
def test_planning_a_remix_is_in_the_ledger_too() -> None:
    plan_remix(Image.new("RGB", (1024, 1024), "red"), "in watercolour")
    assert (rows("what"), rows("state")) == (["describe", "plan"], ["charged", "charged"])


@pytest.mark.usefixtures("painter_at_a_price")
def test_a_service_that_judges_texts_is_in_the_ledger_and_free() -> None:
    moderate(["a dog"])
    assert (rows("what"), rows("state"), rows("cost")) == (["moderate"], ["charged"], [0.0])


def test_azure_vision_is_in_the_ledger_at_its_highest_price(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("VISION_ENDPOINT", local.start().url)
    monkeypatch.setenv("VISION_KEY", "canary-0123456789")
    imgkit.describe(Image.new("RGB", (64, 64), "red"))
    assert (rows("service"), rows("cost")) == (["Azure AI Vision"], [0.0015])
