import pytest
from painter.drawn import share_of, strays

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.places import PLACES
from imgkit.local.painter.vehicles import VEHICLES

DRAWINGS = {**PLACES, **VEHICLES}
MOST_BYTES = 12_000
HAS_WINDOWS = sorted(DRAWINGS.keys() - {"fountain", "bridge", "well"})


def draw(
    name: str,
    seed: int = 0,
    temperature: float = 1.0,
    colour: str | None = None,
    hour: str = "day",
) -> Drawing:
    return DRAWINGS[name](Dice(seed, temperature), Look(colour=colour), light_at(hour))


@pytest.mark.parametrize("name", DRAWINGS)
def test_it_fits_its_box_and_stands_on_the_ground(name: str) -> None:
    for seed in range(4):
        assert strays(draw(name, seed)) == [], f"{name}, seed {seed}"
    assert strays(draw(name, 0, 0.0)) == []
    assert strays(draw(name, 0, 0.0, hour="night")) == []


@pytest.mark.parametrize("name", DRAWINGS)
@pytest.mark.parametrize("colour", ["#2266dd", "#22aa44"])
def test_the_colour_asked_for_is_what_one_sees(name: str, colour: str) -> None:
    for seed in range(2):
        drawing = draw(name, seed, colour=colour)
        assert share_of(drawing, colour) > 0.12, f"{name}, seed {seed}"


@pytest.mark.parametrize("name", DRAWINGS)
def test_without_temperature_all_seeds_are_alike_and_with_it_they_are_not(name: str) -> None:
    assert len({draw(name, seed, 0.0).svg for seed in range(5)}) == 1
    assert len({draw(name, seed).svg for seed in range(10)}) >= 3


@pytest.mark.parametrize("name", HAS_WINDOWS)
def test_lamps_and_windows_shine_at_night(name: str) -> None:
    assert draw(name, 0, 0.0, hour="night").svg != draw(name, 0, 0.0).svg


@pytest.mark.parametrize("name", DRAWINGS)
def test_something_can_sit_on_it(name: str) -> None:
    anchors = draw(name, 0, 0.0).anchors
    assert (anchors.get("back") or anchors["head"])[1] < -20


@pytest.mark.parametrize("name", DRAWINGS)
def test_it_is_small_enough_to_be_painted_quickly(name: str) -> None:
    sizes = [len(draw(name, seed, hour=hour).svg) for seed in range(5) for hour in ("day", "night")]
    assert max(sizes) <= MOST_BYTES


@pytest.mark.parametrize("name", DRAWINGS)
def test_ids_can_be_made_unique(name: str) -> None:
    svg = draw(name).svg
    assert svg.count('id="') == svg.count('id="{id}-')
    assert svg.count("url(#") == svg.count("url(#{id}-")


def test_a_house_is_not_always_the_same_kind_of_house() -> None:
    heights = {round(draw("house", seed).height, -1) for seed in range(30)}
    assert len(heights) >= 3
