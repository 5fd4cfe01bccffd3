"""Sets right what the words of a deed say in their own way: a card is shown, a wall is painted."""

from dataclasses import replace

from imgkit.local.painter.scene import SEVERAL, Link, Thing
from imgkit.local.painter.things import is_a, kinds

_CARDS = frozenset({"greeting-card", "playing-card", "box"})
"""What a referee's card is called."""
_PAINTED = frozenset({"brick-wall", "fence", "door", "house", "cottage", "bench", "boat"})
"""What one paints with a brush, and not on an easel."""
_OF_MANY = 5
"""How many stand in a line or a circle where nobody says how many."""
_WITH_A_BALL = frozenset({"basketball-player", "volleyball-player", "handball-player"})
"""Whose drawing has a ball, unless their arms do something else."""
_TO_SOMEBODY = frozenset({"spraying", "talking"})
"""What one does with whoever is beside one, though it is said to be on them."""
_ACROSS = "from tree to tree"
"""The pose of who leaps from tree to tree."""


def set_right(things: list[Thing], index: int, ground: str | None) -> None:
    """Set right how one thing stands to others, by what somebody does with it.

    Args:
        things: The things of a prompt, with their links; they are changed in place.
        index: The position of the thing.
        ground: The ground that the prompt asks for.
    """
    _leap_across(things, index)
    _look_through(things, index)
    _show_and_leap(things, index)
    _stay_there(things, index)
    _open_and_wash(things, index)
    _flee(things, index)
    things[index] = _floating(_in_formation(things[index]), ground)


def _show_and_leap(things: list[Thing], index: int) -> None:
    """Give a referee the card that is shown, and let a dolphin jump through a hoop."""
    thing = things[index]
    link = thing.link
    if link is None or not link.to:
        return
    other = things[link.to[0]]
    if other.kind == "referee" and thing.kind in _CARDS:
        things[index] = replace(thing, kind="plain-card")
    if thing.kind == "referee" and other.kind in _CARDS and link.relation == "beside":
        card = replace(other, kind="plain-card", link=Link("held by", (index,)))
        things[link.to[0]] = card
        things[index] = replace(thing, pose="giving", link=None)
    if link.relation == "jumping over" and other.kind == "ring":
        things[link.to[0]] = replace(other, kind="hoop")
        things[index] = replace(thing, link=replace(link, relation="jumping through"))
    if thing.pose in _TO_SOMEBODY and link.relation == "on" and kinds()[other.kind].alive:
        things[index] = replace(thing, link=replace(link, relation="beside"))


def _flee(things: list[Thing], index: int) -> None:
    """Let who is chased run before who chases, and a dog dig with its paws."""
    thing, link = things[index], things[index].link
    if link is None or not link.to:
        return
    other = things[link.to[0]]
    both = kinds()[thing.kind].alive and kinds()[other.kind].alive
    if both and thing.pose == "running" and link.relation == "in front of" and other.link is None:
        things[index] = replace(thing, link=None)
        things[link.to[0]] = replace(other, pose="running", link=Link("behind", (index,)))
    spade = thing.kind == "spade" and not thing.phrase and link.relation == "held by"
    if spade and not kinds()[other.kind].dressed:
        things[index] = replace(thing, removed=True)


def _open_and_wash(things: list[Thing], index: int) -> None:
    """Let a present be open that somebody opens, and a dog be in the tub that it is washed in."""
    thing = things[index]
    if thing.pose == "opening":
        things[index] = replace(thing, pose=None)
        for at, one in enumerate(things):
            if one.kind == "present" and one.link == Link("held by", (index,)):
                things[at] = replace(one, kind="open-present")
    if thing.pose == "washing":
        things[index] = replace(thing, pose=None)
        at = thing.link.to[0] if thing.link and thing.link.relation == "beside" else index
        washed = at != index and kinds()[things[at].kind].alive and things[at].link is None
        tub = any(one.kind == "bathtub" for one in things)
        if washed and not tub:
            things.append(Thing("bathtub", ""))
            things[at] = replace(things[at], link=Link("in", (len(things) - 1,)))
            things[index] = replace(things[index], link=Link("beside", (len(things) - 1,)))
    link = thing.link
    if link is not None and link.relation == "worn by" and things[link.to[0]].kind == "music-note":
        note = things[link.to[0]].link
        if note is None:
            listens = (at for at, one in enumerate(things) if one.link == Link("beside", link.to))
            things[index] = replace(thing, link=Link("worn by", (next(listens, link.to[0]),)))
    leaps = link is not None and link.relation in {"jumping over", "jumping through"}
    if leaps and thing.pose is None and kinds()[thing.kind].alive:
        things[index] = replace(thing, pose="jumping")


def _stay_there(things: list[Thing], index: int) -> None:
    """Let somebody be at what they hug, paint or watch."""
    thing, link = things[index], things[index].link
    if link is None or not link.to:
        return
    other = things[link.to[0]]
    if thing.pose == "hugging" and link.relation == "beside":
        things[index] = _clung(thing, other, link.to[0])
    if other.pose == "hugging" and link.relation == "beside" and other.link is None:
        hugger = _clung(other, thing, index)
        if hugger is not other:
            things[index] = replace(thing, link=None)
            things[link.to[0]] = hugger
    if other.kind == "easel" and not other.phrase:
        _paint_it(things, index, link.to[0])
    if thing.kind == "television" and link.relation == "on" and kinds()[other.kind].seat:
        _sit_before(things, index, link.to[0])


def _clung(thing: Thing, other: Thing, at: int) -> Thing:
    """Let a koala that hugs a tree be on its trunk, and on the branch that it hugs."""
    if other.kind == "branch":
        return replace(thing, pose=None, link=Link("on", (at,)))
    if is_a(other.kind, "tree"):
        return replace(thing, pose="climbing", link=Link("in", (at,)))
    return thing


def _paint_it(things: list[Thing], painter: int, easel: int) -> None:
    """Let who paints a wall stand at that, and need no easel."""
    walls = [at for at, one in enumerate(things) if one.kind in _PAINTED and at != painter]
    if walls:
        things[painter] = replace(things[painter], link=Link("beside", (walls[0],)))
        things[easel] = replace(things[easel], removed=True)


def _sit_before(things: list[Thing], screen: int, place: int) -> None:
    """Let who watches television on a sofa sit there, and not the television."""
    for at, one in enumerate(things):
        if one.link == Link("beside", (screen,)) and kinds()[one.kind].alive:
            things[at] = replace(one, link=Link("on", (place,)))
            things[screen] = replace(things[screen], link=None)


def _floating(thing: Thing, ground: str | None) -> Thing:
    """Let those float in space who are said to; on the water all do."""
    if thing.link == Link("on", ()) and kinds()[thing.kind].towed:  # up a hill, by those before it
        return replace(thing, link=None)
    if thing.pose != "floating":
        return thing
    home = ground or kinds()[thing.kind].home
    lifted = home == "space" and thing.link is None
    return replace(thing, pose=None, link=Link("over", ()) if lifted else thing.link)


def _in_formation(thing: Thing) -> Thing:
    """Return those who stand in a line or in a circle: enough of them, and nobody sits around."""
    formation = dict(thing.details).get("formation")
    if formation is None:
        return thing
    count = _OF_MANY if thing.count == SEVERAL and formation in {"line", "circle"} else thing.count
    people = kinds()[thing.kind].dressed and thing.pose is None
    return replace(thing, count=count, pose="standing" if people else thing.pose)


def _look_through(things: list[Thing], index: int) -> None:
    """Let who looks through a telescope stand up to it."""
    thing = things[index]
    at = thing.link is not None and thing.link.relation == "beside"
    telescope = at and thing.link is not None and things[thing.link.to[0]].kind == "telescope"
    if telescope and thing.pose is None and kinds()[thing.kind].dressed:
        things[index] = replace(thing, pose="standing")


def _leap_across(things: list[Thing], index: int) -> None:
    """Let a squirrel leap from tree to tree, and a player leap with the ball in the hand."""
    thing = things[index]
    if thing.pose == "jumping" and thing.kind in _WITH_A_BALL:
        things[index] = replace(thing, pose="leaping")
    if thing.pose != _ACROSS:
        return
    trees = [at for at, one in enumerate(things) if is_a(one.kind, "tree")]
    if not trees:
        things.append(Thing("tree", ""))
        trees = [len(things) - 1]
    things[trees[0]] = replace(things[trees[0]], count=2, link=None)
    things[index] = replace(thing, pose="jumping", link=Link("between", (trees[0],)))
