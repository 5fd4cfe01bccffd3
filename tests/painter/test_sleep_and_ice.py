"""Who sleeps has closed eyes, masks and caps are as asked for, and ice is skated on."""

import io
from dataclasses import replace

import pytest
from painter.composed import composed
from painter.drawn import Rendered, draw
from PIL import Image, ImageChops

from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.drawings import draw as draw_kind
from imgkit.local.painter.features import PUPIL
from imgkit.local.painter.light import light_at
from imgkit.local.painter.placing.grouping import Grouping
from imgkit.local.painter.reading import read
from imgkit.local.painter.rendering import render
from imgkit.local.painter.things import kinds


def painted(prompt: str) -> str:
    """Return the SVG of all things of a prompt."""
    groups = Grouping(read(prompt), Dice(3, 0.5), light_at("day"), "meadow").groups()
    return "".join(group.svg for group in groups)


def pixels(drawing: Drawing) -> list[tuple[int, int, int]]:
    """Return the colour of each pixel of a drawing on black."""
    colours = Rendered(drawing).rgb.tobytes()
    return list(zip(colours[::3], colours[1::3], colours[2::3], strict=True))


@pytest.mark.parametrize(
    "prompt",
    ["a sleeping koala", "a cat sleeping on a sofa", "un chien qui dort", "спящая сова"],
)
def test_who_sleeps_has_closed_eyes(prompt: str) -> None:
    awake = prompt
    for word in ("sleeping ", "qui dort", "спящая "):
        awake = awake.replace(word, "")
    assert painted(awake).count(PUPIL) > painted(prompt).count(PUPIL)
    assert "<!--" not in painted(awake).replace("<!--held-->", "")


def test_a_closed_eye_lies_where_the_open_one_was() -> None:
    open_eyed = draw("koala")
    closed = Drawing(open_eyed.asleep, open_eyed.left, open_eyed.right, open_eyed.top)
    (x, y), before, after = open_eyed.anchors["eye"], Rendered(open_eyed), Rendered(closed)
    left, top = round((x - before.left) / before.unit), round((y - before.top) / before.unit)
    dark, fur = (one.rgb.crop((left, top, left + 1, top + 1)).tobytes() for one in (before, after))
    assert sum(dark) + 100 < sum(fur)


@pytest.mark.parametrize(
    ("prompt", "who", "relation", "where"),
    [
        ("an ice skater on a frozen pond", "ice-skater", "on", "frozen-pond"),
        ("a flamingo standing in shallow water", "flamingo", "on", "pond"),
        ("Mount Fuji with cherry blossoms in front", "cherry-tree", "in front of", "mount-fuji"),
        ("a dog pulling the lead because he saw a pigeon", "dog", "beside", "pigeon"),
        ("a surgeon wearing a mask", "surgical-mask", "worn by", "surgeon"),
        ("Easter Island statues wearing sunglasses", "sunglasses", "worn by", "moai"),
        ("a girl doing a slam dunk", "basketball", "held by", "girl"),
    ],
)
def test_what_stands_where(prompt: str, who: str, relation: str, where: str) -> None:
    scene = read(prompt)
    thing = next(one for one in scene.things if one.kind == who)
    assert thing.link is not None
    assert (thing.link.relation, scene.things[thing.link.to[0]].kind) == (relation, where)
    assert not scene.not_drawn


@pytest.mark.parametrize(
    ("prompt", "who", "site", "ground"),
    [
        ("children skating on an ice rink", "child", "ice-rink", "snow"),
        ("des enfants sur un lac gelé", "child", "frozen-lake", "snow"),
        ("дети на катке", "child", "ice-rink", "snow"),
        ("a herd of zebras drinking at a waterhole", "zebra", "waterhole", "meadow"),
    ],
)
def test_ice_and_a_waterhole_are_where_it_is(prompt: str, who: str, site: str, ground: str) -> None:
    picture = composed(prompt)
    setting, things = picture.setting, picture.stage.scene.things
    assert (setting.site, setting.ground) == (site, ground)
    assert not picture.stage.scene.not_drawn
    low = setting.horizon * picture.height
    standing = [part for part in picture.parts if things[part.thing].kind == who]
    assert len(standing) > 1
    assert all(part.bottom > low for part in standing)


@pytest.mark.parametrize("prompt", ["zebras drinking at a waterhole", "an elephant at a waterhole"])
def test_a_waterhole_is_seen_behind_who_drinks_from_it(prompt: str) -> None:
    scene, dice = read(prompt), Dice(1, 0.7)
    with_water, without = (
        Image.open(io.BytesIO(render(compose(one, (320, 320), dice, dice).svg()))).convert("RGB")
        for one in (scene, replace(scene, unwanted=("pond",)))
    )
    differing = ImageChops.difference(with_water, without).convert("L").point(bool)
    assert sum(differing.histogram()[1:]) > 0.02 * 320 * 320


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("an alien with three eyes", ()),
        ("an alien with five knees", ("five knees",)),
        ("un dragon à trois têtes", ()),
        ("дракон с тремя головами", ()),
        ("дракон с пятью коленями", ("пятью коленями",)),
        ("a spider with eight legs", ()),
    ],
)
def test_odd_numbers_of_parts_are_told(prompt: str, told: tuple[str, ...]) -> None:
    assert read(prompt).not_drawn == told


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("a crab holding a balloon in each claw", "balloon", 2),
        ("девочка с флажком в каждой руке", "flag", 2),
        ("twins on a swing", "child", 2),
        ("des jumeaux sur une balançoire", "child", 2),
        ("близнецы на качелях", "child", 2),
    ],
)
def test_how_many_there_are(prompt: str, kind: str, count: int) -> None:
    assert [one.count for one in read(prompt).things if one.kind == kind] == [count]


@pytest.mark.parametrize("seed", range(1, 7))
def test_the_head_of_a_whale_behind_a_boat_is_seen(seed: int) -> None:
    dice, scene = Dice(seed, 0.7), read("a whale behind a small fishing boat")
    placed = compose(scene, (192, 192), dice, dice).placed
    whale, boat = sorted(placed, key=lambda one: one.group.kind.name, reverse=True)
    on_the_left = whale.box.left + whale.box.right < boat.box.left + boat.box.right
    assert whale.mirrored is on_the_left


def test_statues_wear_their_glasses() -> None:
    plain, cool = draw("moai"), draw("moai", garments=(("sunglasses", None),))
    assert plain.svg.count("<use") < cool.svg.count("<use")


def test_a_cap_takes_one_colour() -> None:
    drawing = draw_kind(kinds()["cap"], Dice(1, 0), Look(colour="#d4473f"), light_at("day"))
    assert not any(green > red + 20 for red, green, _ in pixels(drawing))


def test_a_cherry_tree_is_in_blossom() -> None:
    seen = [(red, green) for red, green, _ in pixels(draw("cherry-tree")) if red + green > 100]
    assert sum(red > green + 15 for red, green in seen) > 0.7 * len(seen)


def test_easter_eggs_differ_in_colour() -> None:
    kind = kinds()["easter-egg"]
    assert len({kind.usual_colour(copy) for copy in range(4)}) == 4
    assert "#e4587a" in {kind.usual_colour(one) for one in range(9)}
    groups = Grouping(read("four easter eggs"), Dice(1, 0.5), light_at("day"), "meadow").groups()
    assert len({group.svg.partition("stop-color")[2][:10] for group in groups}) == 4
