import pytest
from openai.types.images_response import Usage, UsageInputTokensDetails

from imgkit.catalog import find
from imgkit.cost import Cost, cost_of_usage, estimate_pictures


@pytest.mark.parametrize(
    ("model", "quality", "dollars"),
    [
        ("gpt-image-2", "low", 0.0059),
        ("gpt-image-2", "medium", 0.0527),
        ("gpt-image-2", "high", 0.2107),
        ("gpt-image-2.5-flare", "medium", 0.0132),
        ("gpt-image-2.5-flare", "xhigh", 0.0937),
    ],
)
def test_the_estimate_of_a_square_picture_is_the_published_one(
    model: str, quality: str, dollars: float
) -> None:
    cost = estimate_pictures(find(model), "1024x1024", quality, n=1)
    assert cost.dollars == pytest.approx(dollars, abs=0.00005)
    assert str(cost) == f"about ${dollars:.4f}"


def test_four_pictures_cost_four_times_one() -> None:
    one = estimate_pictures(find("gpt-image-2"), "1536x1024", "low", n=1)
    four = estimate_pictures(find("gpt-image-2"), "1536x1024", "low", n=4)
    assert one.dollars is not None
    assert four.dollars == pytest.approx(4 * one.dollars)


@pytest.mark.parametrize(
    ("model", "size"),
    [("gpt-image-2.6-flare", "1024x1024"), ("gpt-image-2", "auto"), ("no-such-model", "1024x1024")],
)
def test_an_unknown_price_is_unknown_and_not_zero(model: str, size: str) -> None:
    cost = estimate_pictures(find(model), size, "low", n=1)
    assert cost.dollars is None
    assert str(cost) == "unknown"
    assert (cost + Cost(1.0)).dollars is None


def test_the_painter_is_free() -> None:
    assert str(estimate_pictures(find("painter"), "1024x1024", "low", n=4)) == "free"


def test_the_real_cost_is_counted_from_all_kinds_of_tokens() -> None:
    usage = Usage(
        input_tokens=1_100,
        input_tokens_details=UsageInputTokensDetails(image_tokens=1_000, text_tokens=100),
        output_tokens=200,
        total_tokens=1_300,
    )
    expected = (1_000 * 8 + 100 * 5 + 200 * 30) / 1_000_000
    assert cost_of_usage(find("gpt-image-2"), usage).dollars == pytest.approx(expected)
    assert cost_of_usage(find("gpt-image-2"), None).dollars is None
