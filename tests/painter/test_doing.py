"""What living beings do is seen: alone, with a thing, and with one another."""

import pytest
from painter.drawn import draw, shown

from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.people.stances import ARMS
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.placing.placed import Placed
from imgkit.local.painter.reading import read

EDGE = 192
SEEDS = (1, 2, 3)


def placed(prompt: str, seed: int = 1) -> dict[str, Placed]:
    """Return where each thing stands, by its kind; of several, the last one."""
    dice, scene = Dice(seed, 0.7), read(prompt)
    found = compose(scene, (EDGE, EDGE), dice, dice).placed
    return {scene.things[one.group.thing].kind: one for one in found}


def part(prompt: str, kind: str, seed: int = 1) -> Part:
    """Return the box of a thing that is part of a group."""
    dice, scene = Dice(seed, 0.7), read(prompt)
    groups = compose(scene, (EDGE, EDGE), dice, dice).placed
    return next(
        one for group in groups for one in group.parts if scene.things[one.thing].kind == kind
    )


@pytest.mark.parametrize(
    ("pose", "prompts"),
    [
        ("running", ("a boy running", "un garçon qui court", "мальчик бежит", "a horse galloping",
                     "un cheval au galop", "лошадь скачет")),
        ("jumping", ("a girl jumping", "une fille qui saute", "девочка прыгает")),
        ("dancing", ("a king dancing", "un roi qui danse", "король танцует")),
        ("singing", ("a frog singing", "une grenouille qui chante", "лягушка поёт")),
        ("lying", ("a man lying on the beach", "un homme couché sur la plage", "собака лежит",
                   "a camel resting", "un chameau qui se repose", "верблюд отдыхает")),
        ("kneeling", ("a knight kneeling", "un chevalier à genoux", "рыцарь стоит на коленях")),
        ("swimming", ("a dog swimming", "un chien qui nage", "собака плывёт")),
        ("yawning", ("a sloth yawning", "un paresseux qui bâille", "ленивец зевает")),
        ("thinking", ("a boy thinking", "un garçon qui réfléchit", "мальчик думает")),
        ("clapping", ("a girl clapping her hands", "une fille qui applaudit",
                      "девочка хлопает в ладоши")),
        ("talking", ("two friends talking", "deux amis qui discutent", "подруги разговаривают")),
        ("fighting", ("two boys fighting", "deux garçons qui se battent", "мальчики дерутся")),
        ("hugging", ("two friends hugging", "deux amis qui se serrent dans les bras",
                     "друзья обнимаются")),
        ("holding hands", ("two girls holding hands", "deux filles qui se tiennent la main",
                           "две девочки держатся за руки")),
        ("rearing", ("a horse rearing up", "un cheval qui se cabre", "лошадь встала на дыбы")),
        ("hanging", ("a monkey hanging from a branch", "un singe suspendu à une branche",
                     "обезьяна висит на ветке")),
    ],
)  # fmt: skip
def test_a_verb_is_a_pose(pose: str, prompts: tuple[str, ...]) -> None:
    for prompt in prompts:
        scene = read(prompt)
        assert scene.things[0].pose == pose, prompt
        assert not scene.not_drawn, prompt


@pytest.mark.parametrize(
    ("pose", "tool", "prompts"),
    [
        ("throwing", "football",
         ("a boy throwing a ball", "un garçon qui lance un ballon", "мальчик бросает мяч")),
        ("catching", "football",
         ("a girl catching a ball", "une fille qui attrape un ballon", "девочка ловит мяч")),
        ("kicking", "football",
         ("a boy playing football", "un garçon qui joue au foot", "мальчик пинает мяч")),
    ],
)  # fmt: skip
def test_a_ball_is_thrown_caught_and_kicked(pose: str, tool: str, prompts: tuple[str, ...]) -> None:
    for prompt in prompts:
        doer, ball = read(prompt).things
        assert (doer.pose, ball.kind) == (pose, tool), prompt
        assert ball.link is not None
        assert ball.link.relation == "held by"


@pytest.mark.parametrize(
    ("role", "prompts"),
    [
        ("surfer", ("a girl surfing", "une fille qui fait du surf", "девочка катается на сёрфе")),
        ("weightlifter", ("a man lifting weights", "un homme qui soulève des haltères",
                          "мужчина поднимает штангу")),
    ],
)  # fmt: skip
def test_who_does_what_a_role_does_is_drawn_in_it(role: str, prompts: tuple[str, ...]) -> None:
    for prompt in prompts:
        assert read(prompt).things[0].kind == role, prompt


def test_all_that_are_joined_do_it() -> None:
    for prompt in ("a king and a queen dancing", "un roi et une reine qui dansent"):
        assert [thing.pose for thing in read(prompt).things] == ["dancing", "dancing"]


@pytest.mark.parametrize("pose", sorted({*ARMS} - {"lying", "cheering"}))
def test_a_pose_differs_from_standing(pose: str) -> None:
    assert draw("man", pose=pose).svg != draw("man", pose="standing").svg
    assert shown("woman", age="child", pose=pose).solid.getbbox() is not None


@pytest.mark.parametrize("name", ["camel", "cow", "dog", "lion", "horse", "elephant"])
def test_an_animal_folds_its_legs_to_lie_down(name: str) -> None:
    lying, standing = (draw(name, pose=pose) for pose in ("lying", "standing"))
    assert lying.bottom - lying.top < 0.95 * standing.height


@pytest.mark.parametrize("seed", SEEDS)
def test_who_lies_is_longer_than_high_and_on_the_ground(seed: int) -> None:
    for prompt, kind in (("a man lying on the beach", "man"), ("девочка лежит", "girl")):
        box = placed(prompt, seed)[kind].main
        assert box.right - box.left > 1.2 * (box.bottom - box.top)


@pytest.mark.parametrize("seed", SEEDS)
def test_who_sleeps_in_a_bed_is_on_it(seed: int) -> None:
    boy, sofa = (part("a boy sleeping on a sofa", kind, seed) for kind in ("boy", "sofa"))
    assert boy.right - boy.left > boy.bottom - boy.top
    assert sofa.left - 2 < (boy.left + boy.right) / 2 < sofa.right + 2
    boy, bed = (part("a boy sleeping in a bed", kind, seed) for kind in ("boy", "made-bed"))
    assert bed.left - 2 < (boy.left + boy.right) / 2 < bed.right + 2
    assert boy.bottom < bed.bottom


@pytest.mark.parametrize("seed", SEEDS)
def test_who_chases_looks_the_same_way_as_who_runs_away(seed: int) -> None:
    for prompt in ("a dog chasing a cat", "собака гонится за кошкой"):
        both = placed(prompt, seed)
        dog, cat = both["dog"], both["cat"]
        assert dog.mirrored == cat.mirrored
        assert (dog.main.left > cat.main.left) == dog.mirrored


@pytest.mark.parametrize("seed", SEEDS)
def test_who_talks_to_somebody_faces_them(seed: int) -> None:
    both = placed("a knight fighting a dragon", seed)
    knight, dragon = both["knight"], both["dragon"]
    assert knight.mirrored != dragon.mirrored
    assert knight.mirrored == (knight.main.left > dragon.main.left)


@pytest.mark.parametrize("seed", SEEDS)
def test_those_who_hug_touch_and_those_who_talk_do_not(seed: int) -> None:
    def apart(prompt: str) -> float:
        both = sorted((one.main for one in placed(prompt, seed).values()), key=lambda box: box.left)
        return (both[1].left - both[0].right) / (both[0].bottom - both[0].top)

    assert apart("a woman hugging a man") < -0.1
    assert apart("a woman talking to a man") > -0.1


@pytest.mark.parametrize("seed", SEEDS)
def test_a_ball_is_where_it_flies_and_not_in_the_hand(seed: int) -> None:
    boy, ball = (part("a boy throwing a ball", kind, seed) for kind in ("boy", "football"))
    assert ball.bottom < (boy.top + boy.bottom) / 2
    boy, ball = (part("a boy kicking a ball", kind, seed) for kind in ("boy", "football"))
    assert ball.top > (boy.top + boy.bottom) / 2


@pytest.mark.parametrize("seed", SEEDS)
def test_a_family_at_a_table_is_behind_it(seed: int) -> None:
    for prompt in ("a girl at the table", "девочка за столом", "une fille à table"):
        both = placed(prompt, seed)
        assert both["girl"].y < both["table"].y
        middle = (both["girl"].main.left + both["girl"].main.right) / 2
        assert both["table"].main.left < middle < both["table"].main.right


@pytest.mark.parametrize(
    ("container", "prompts"),
    [
        ("box", ("a cat in a box", "un chat dans un carton", "кот в коробке")),
        ("burrow", ("a fox peeking out of a hole", "un renard qui sort la tête d'un trou",
                    "лиса выглядывает из норы")),
        ("pocket", ("a mouse in a pocket", "une souris dans une poche", "мышь в кармане")),
        ("backpack", ("a kangaroo in a backpack", "un kangourou dans un sac à dos",
                      "кенгуру в рюкзаке")),
    ],
)  # fmt: skip
def test_who_is_in_something_looks_out_of_it(container: str, prompts: tuple[str, ...]) -> None:
    for prompt in prompts:
        inner, outer = read(prompt).things
        assert outer.kind == container, prompt
        assert inner.link is not None
        assert inner.link.relation == "in", prompt
        animal, box = (part(prompt, kind) for kind in (inner.kind, container))
        assert animal.top < box.bottom
        assert box.left < (animal.left + animal.right) / 2 < box.right


def test_a_hole_and_a_pocket_keep_their_colour() -> None:
    for name in ("open-box", "burrow", "pocket"):
        red, blue = (shown(name, colour=colour).rgb for colour in ("#d4473f", "#4a80c4"))
        assert red.tobytes() != blue.tobytes()


@pytest.mark.parametrize("seed", SEEDS)
def test_who_hangs_is_below_the_branch(seed: int) -> None:
    monkey, branch = (
        part("a monkey hanging from a branch", kind, seed) for kind in ("monkey", "branch")
    )
    sitting = part("a monkey on a branch", "monkey", seed)
    assert monkey.top > branch.top
    assert monkey.bottom > sitting.bottom or monkey.top > sitting.top


@pytest.mark.parametrize("seed", SEEDS)
def test_children_stand_around_a_fire_on_both_sides(seed: int) -> None:
    for prompt in ("four children around a fire", "четверо детей вокруг костра"):
        dice, scene = Dice(seed, 0.7), read(prompt)
        found = compose(scene, (EDGE, EDGE), dice, dice).placed
        fire = next(one.main for one in found if scene.things[one.group.thing].kind == "fire")
        children = [one.main for one in found if scene.things[one.group.thing].kind == "child"]
        middles = sorted((box.left + box.right) / 2 for box in children)
        assert len(children) == 4, prompt
        assert middles[0] < (fire.left + fire.right) / 2 < middles[-1], prompt


def test_who_reads_holds_the_open_book_in_both_hands() -> None:
    for reader, thing in (("reader", "book"), ("newspaper-reader", "newspaper")):
        assert draw("woman", age="child", player=reader).svg != draw("woman", age="child").svg
        assert thing in {one.kind for one in read(f"a girl reading a {thing}").things}
    book = part("a girl reading a book", "book")
    girl = part("a girl reading a book", "girl")
    assert girl.left <= book.left
    assert book.right <= girl.right


def test_a_language_is_the_one_that_names_more_things() -> None:
    assert [thing.kind for thing in read("a cake on a plate").things] == ["cake", "plate"]


@pytest.mark.parametrize("prompts", [("a woman walking a dog", "une femme qui promène son chien")])
def test_a_dog_walks_along(prompts: tuple[str, ...]) -> None:
    for prompt in prompts:
        assert [thing.pose for thing in read(prompt).things] == ["walking", "walking"], prompt
        both = placed(prompt)
        assert both["woman"].mirrored == both["dog"].mirrored, prompt
