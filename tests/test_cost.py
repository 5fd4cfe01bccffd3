import pytest
from openai.types.images_response import Usage, UsageInputTokensDetails

from imgkit.models.catalog import Provider, find
from imgkit.money import cost
from imgkit.money.cost import Cost, cost_of_usage
from imgkit.money.estimates import estimate_pictures, sent_picture_tokens


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
    assert cost_of_usage(
        find("gpt-image-2"), "gpt-image-2", "openai", usage
    ).dollars == pytest.approx(expected)
    assert cost_of_usage(find("gpt-image-2"), "gpt-image-2", "openai", None).dollars is None


def usage(**tokens: object) -> Usage:
    """The usage of an answer, unchecked, as the SDK builds it."""
    return Usage.model_construct(**tokens)  # type: ignore[arg-type]  # wrong on purpose, partly


TOKENS = {"image_tokens": 1_000, "text_tokens": 100}


@pytest.mark.parametrize(
    ("name", "provider", "output_rate"),
    [
        ("gpt-image-2", "openai", 30),
        ("gpt-image-2.5-flare", "azure", 30),
        ("gpt-image-1.5", "openai", 32),
        ("gpt-image-2.6-flare", "openai", 30),  # genai-prices does not know it; our table does
    ],
)
def test_the_price_of_a_token_depends_on_the_model(
    name: str, provider: Provider, output_rate: float
) -> None:
    billed = usage(
        input_tokens=1_100,
        input_tokens_details=UsageInputTokensDetails(**TOKENS),
        output_tokens=200,
        total_tokens=1_300,
    )
    expected = (1_000 * 8 + 100 * 5 + 200 * output_rate) / 1_000_000
    cost = cost_of_usage(find(name), name, provider, billed)
    assert cost.dollars == pytest.approx(expected)


@pytest.mark.parametrize(
    "billed",
    [
        usage(),
        usage(input_tokens=None, output_tokens=5),
        usage(input_tokens="many", output_tokens=5),
        usage(input_tokens=-5, output_tokens=5, input_tokens_details=None),
    ],
)
def test_a_usage_that_makes_no_sense_makes_the_cost_unknown(billed: Usage) -> None:
    assert cost_of_usage(find("gpt-image-2"), "gpt-image-2", "openai", billed).dollars is None


def test_our_own_table_agrees_with_the_prices_of_the_library() -> None:
    """One of the two is out of date where they differ."""
    tokens = {
        "input_tokens": 1_000_000,
        "input_image_tokens": 500_000,
        "output_tokens": 1_000_000,
        "output_image_tokens": 1_000_000,
    }
    for name in ("gpt-image-2", "gpt-image-2.5-flare", "gpt-image-1.5", "gpt-image-1-mini"):
        model = find(name)
        assert model is not None
        assert cost._by_our_table(model.price, tokens) == pytest.approx(
            cost._looked_up(name, "openai", tokens)
        ), name


def test_a_picture_that_is_sent_along_costs_more_than_one_that_is_drawn() -> None:
    model = find("gpt-image-2.5-flare")
    drawn = estimate_pictures(model, "1024x1024", "low", 1).dollars
    edited = estimate_pictures(model, "1024x1024", "low", 1, sent=[(1024, 1024)]).dollars
    assert drawn is not None
    assert edited == pytest.approx(drawn + 1024 * 8 / 1_000_000)


@pytest.mark.parametrize(
    ("size", "tokens"),
    [
        ((1024, 1024), 1024),
        ((512, 512), 1024),  # magnified twofold
        ((256, 256), 256),  # twofold is the most
        ((64, 2048), 1408),  # taken as a third as wide as long: 683 by 2048
        ((4000, 4000), 1536),
    ],
)
def test_small_and_narrow_and_large_pictures_are_counted_by_the_rule(
    size: tuple[int, int], tokens: int
) -> None:
    model = find("gpt-image-2")
    assert model is not None
    assert sent_picture_tokens(model, *size) == tokens


def test_nobody_knows_what_an_edit_by_an_older_model_costs() -> None:
    cost = estimate_pictures(find("gpt-image-1.5"), "1024x1024", "low", 1, sent=[(64, 64)])
    assert str(cost) == "unknown"


def test_a_published_price_of_a_picture_is_taken_as_it_is() -> None:
    cost = estimate_pictures(find("gpt-image-1-mini"), "1024x1024", "medium", 2)
    assert cost.dollars == pytest.approx(0.022)


def test_a_price_of_ones_own_counts_where_nobody_knows_one() -> None:
    unknown = find("gpt-image-2.6-flare")
    assert estimate_pictures(unknown, "1024x1024", "low", 3, otherwise=0.1).dollars == 0.1 * 3
    known = find("gpt-image-2")
    assert str(estimate_pictures(known, "1024x1024", "low", 1, otherwise=9)) == "about $0.0059"
