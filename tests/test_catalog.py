"""The catalogue itself: every fact has a source, and what the lesson takes by itself stays."""

import datetime as dt
import random
import typing

import pytest
from openai.types import ImageModel

from imgkit.models.catalog import Model, Provider, catalog, find

LIVE = [model for model in catalog().models if model.providers]


def test_every_model_has_sources_and_a_day_of_check() -> None:
    for model in catalog().models:
        assert model.sources, model.names
        assert set(model.sources) <= set(catalog().sources), model.names
        assert model.checked >= dt.date(2026, 11, 20), model.names
    for rules in catalog().providers.values():
        assert rules.sources
        assert set(rules.sources) <= set(catalog().sources)
    assert catalog().checked == min(model.checked for model in catalog().models)


def test_no_name_stands_for_two_models() -> None:
    names = [name for model in catalog().models for name in model.names]
    assert len(names) == len(set(names))


def test_every_image_model_that_the_sdk_knows_is_in_the_catalogue() -> None:
    assert all(find(name) for name in typing.get_args(ImageModel))


@pytest.mark.parametrize("provider", ["openai", "azure"])
def test_what_is_taken_where_nothing_is_said_has_a_price_and_stays(provider: Provider) -> None:
    model = find(catalog().defaults["image"])
    assert model
    assert provider in model.providers
    assert not model.is_retired(provider, on=catalog().checked)
    assert model.output_factor["low"]
    assert model.price.image_output


@pytest.mark.parametrize("provider", ["openai", "azure"])
def test_every_successor_is_there_where_it_is_named(provider: Provider) -> None:
    for name in {model.successor for model in catalog().models if provider in model.providers}:
        if name is not None:
            successor = find(name)
            assert successor
            assert provider in successor.providers
            assert not successor.is_retired(provider, on=catalog().checked)


def test_a_model_that_still_draws_says_what_it_can_do() -> None:
    for model in catalog().models:
        gone = model.providers and all(
            model.is_retired(one, on=catalog().checked) for one in model.providers
        )
        if model.task == "draw" and not gone:
            assert model.sizes or model.any_size, model.names
            assert model.qualities, model.names
            assert model.formats, model.names
            assert model.backgrounds, model.names
            assert model.edits, model.names


def test_a_published_price_is_that_of_a_size_and_a_quality_that_there_is() -> None:
    for model in LIVE:
        for quality, sizes in model.picture_price.items():
            assert quality in model.qualities
            assert set(sizes) == set(model.sizes)


def test_azure_has_no_webp() -> None:
    flare = find("gpt-image-2.5-flare")
    assert flare
    assert catalog().formats(flare, "openai") == ("png", "jpeg", "webp")
    assert catalog().formats(flare, "azure") == ("png", "jpeg")


@pytest.mark.parametrize(
    "model", [m for m in catalog().models if m.any_size], ids=lambda m: m.names[0]
)
def test_the_nearest_size_is_always_one_that_is_drawn(model: Model) -> None:
    dice = random.Random(6)
    limits = model.any_size
    assert limits
    for _try in range(2000):
        size = [int(10 ** dice.uniform(0, 5)) for _side in range(2)]
        assert limits.holds(*limits.nearest(*size)), size
