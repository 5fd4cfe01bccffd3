"""Who jumps over something is a little above it, and not up in the sky like a kite."""

import pytest
from painter.drawn import draw

from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.placed import Placed
from imgkit.local.painter.reading import read

EDGE = 192
SEEDS = range(1, 7)


def pair(prompt: str, seed: int) -> tuple[Placed, Placed]:
    """Return who jumps, and what over or through."""
    dice = Dice(seed, 0.7)
    scene = read(prompt)
    first, second = compose(scene, (EDGE, EDGE), dice, dice).placed
    return (first, second) if scene.things[first.group.thing].link else (second, first)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_jump_is_just_above_what_is_jumped_over(seed: int) -> None:
    for prompt in ("a horse jumping over a fence", "un chien qui saute par-dessus une flaque"):
        leaper, below = pair(prompt, seed)
        gap = below.box.top - leaper.box.bottom
        assert -1 <= gap < 0.3 * max(leaper.box.bottom - leaper.box.top, 10)
        assert leaper.box.left < (below.box.left + below.box.right) / 2 < leaper.box.right
        assert leaper.box.top >= 0


@pytest.mark.parametrize("seed", SEEDS)
def test_a_jump_through_a_hoop_is_inside_it(seed: int) -> None:
    leaper, hoop = pair("a lion jumping through a hoop", seed)
    middle = (leaper.box.top + leaper.box.bottom) / 2
    assert abs(middle - (hoop.box.top + hoop.box.bottom) / 2) < 3
    assert leaper.floats  # in front of the hoop


def test_a_role_is_drawn_as_the_woman_or_the_man_that_was_said() -> None:
    for role in ("teacher", "waiter", "police-officer", "person"):
        for seed in SEEDS:
            woman, man = (draw(role, seed, 0.7, gender=one) for one in ("woman", "man"))
            assert woman.svg != man.svg
    assert draw("wizard", gender="woman").svg != draw("wizard").svg  # she has no beard
