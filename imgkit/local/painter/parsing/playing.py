"""How several play with each other: they throw a ball, sit at a board, fight with swords."""

from dataclasses import replace

from imgkit.local.painter.scene import SEVERAL, Link, Thing
from imgkit.local.painter.things import kinds

_BALLS = frozenset({"football", "beach-ball", "volleyball", "basketball", "tennis-ball", "ball"})
"""What several throw to each other who play with it."""
_THROWN = frozenset({"snowball"})
"""What one throws, whatever else one is said to do with it."""
_PLAYED_BEHIND = frozenset({"drum-kit"})
_BOARDS = frozenset({"chess-table", "table-tennis-table", "table-football"})
"""What two play at, one on each side."""


def play(things: list[Thing]) -> None:
    """Let those who play have in their hands, or between them, what they play with.

    Args:
        things: The things of a prompt, with their links; they are changed in place.
    """
    _play_ball(things)
    _throw(things)
    for index in range(len(things)):
        _play_behind(things, index)
        _fight(things, index)
        _take_the_bow(things, index)
    _face_each_other(things)


def _play_ball(things: list[Thing]) -> None:
    """Let those throw a ball to each other who play with it."""
    for ball, thing in enumerate(things):
        players = [at for at, one in enumerate(things) if one.link == Link("beside", (ball,))]
        several = sum(things[at].count or 2 for at in players) > 1
        people = all(kinds()[things[at].kind].dressed for at in players)
        if thing.kind not in _BALLS or not (several and people) or thing.link is not None:
            continue
        for at in players:
            if things[at].pose in {None, "standing"}:
                things[at] = replace(things[at], link=None, pose="throwing")
        things[ball] = replace(thing, link=Link("held by", (players[0],)))


def _throw(things: list[Thing]) -> None:
    """Let those throw snowballs who play or fight with them."""
    for ball, thing in enumerate(things):
        if thing.kind not in _THROWN:
            continue
        linked = thing.link.to if thing.link and thing.link.relation == "beside" else ()
        if thing.link is None:  # « une bataille de boules de neige »
            linked = tuple(at for at, one in enumerate(things) if _many(one) and one.link is None)
        for at, one in enumerate(things):
            near = one.link is not None and one.link.relation == "beside" and ball in one.link.to
            held = thing.link == Link("held by", (at,)) and one.pose is None and one.count != 1
            if (near or held or at in linked) and kinds()[one.kind].alive:
                things[at] = replace(one, link=None, pose="throwing")
                things[ball] = replace(thing, count=SEVERAL, link=Link("held by", (at,)))


def _take_the_bow(things: list[Thing], index: int) -> None:
    """Give an archer a bow, and no ribbon of that name to who shoots with one."""
    bows = [at for at, one in enumerate(things) if one.kind == "bow-and-arrow"]
    if things[index].kind == "archer" and not bows:
        bow = Thing("bow-and-arrow", "", things[index].count, link=Link("held by", (index,)))
        things.append(bow)
    if things[index].kind == "bow" and bows:
        things[index] = replace(things[index], removed=True)


def _is_armed(thing: Thing) -> bool:
    return kinds()[thing.kind].dressed


def _many(thing: Thing) -> bool:
    return thing.count != 1 and kinds()[thing.kind].dressed


def _play_behind(things: list[Thing], index: int) -> None:
    """Let a robot sit behind the drums that it plays: people have a drawing with them."""
    thing = things[index]
    if thing.kind == "drum" and thing.count != 1 and thing.link is not None:
        dressed = kinds()[things[thing.link.to[0]].kind].dressed
        held = thing.link.relation == "held by" and dressed
        link = thing.link if held else replace(thing.link, relation="beside")
        things[index] = thing = replace(thing, kind="drum-kit", count=1, link=link)
    if thing.kind in _PLAYED_BEHIND and thing.link is not None and thing.link.relation == "beside":
        player = thing.link.to[0]
        if things[player].link is None and kinds()[things[player].kind].alive:
            things[index] = replace(thing, link=None)
            things[player] = replace(things[player], link=Link("behind", (index,)))


def _face_each_other(things: list[Thing]) -> None:
    """Put a board between the two who play at it."""
    for board, thing in enumerate(things):
        if thing.kind not in _BOARDS or (thing.link and thing.link.relation != "beside"):
            continue
        players = [
            at
            for at, one in enumerate(things)
            if kinds()[one.kind].alive
            and ((one.link and board in one.link.to) or (thing.link and at in thing.link.to))
        ]
        players += [
            at
            for at, one in enumerate(things)
            if kinds()[one.kind].alive
            and at not in players
            and one.link is not None
            and one.link.relation == "beside"
            and set(one.link.to) & set(players)
        ]
        counted = [things[at].count for at in players]
        if counted not in ([1, 1], [2]):
            continue
        for at in players:
            things[at] = replace(things[at], link=None)
        things[board] = replace(thing, link=Link("between", tuple(players)))


def _fight(things: list[Thing], index: int) -> None:
    """Let those hold their swords who fight with them."""
    thing, link = things[index], things[index].link
    rival = link.to[0] if link is not None and link.relation == "held by" else index
    if rival != index and things[rival].pose == "fighting" and not _is_armed(things[rival]):
        armed = (at for at, one in enumerate(things) if one.pose == "fighting" and _is_armed(one))
        things[index] = replace(thing, link=Link("held by", (next(armed, rival),)))
        return
    other = link.to[0] if link is not None and link.relation == "beside" else index
    if thing.pose == "fighting" and other != index and kinds()[things[other].kind].held:
        count = SEVERAL if thing.count != 1 else 1
        things[other] = replace(things[other], count=count, link=Link("held by", (index,)))
        things[index] = replace(thing, link=None)
