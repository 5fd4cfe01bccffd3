"""Says whether flowers stand in a vase or on a table, and do not grow on the ground."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.tokens import Tokens
from imgkit.local.painter.scene import Link, Thing
from imgkit.local.painter.things import Kind, kinds
from imgkit.local.painter.words import Words

VESSELS = frozenset(
    {
        "vase", "basket", "bucket", "jar", "box", "chest", "bathtub", "fish-bowl", "cage",
        "wheelbarrow", "cart", "trailer", "pram", "glass", "bowl", "backpack", "drawer", "nest",
        "cup", "present", "plate", "bag", "handbag", "shopping-bag", "sack", "suitcase",
        "barrel", "pot", "flower-pot", "bottle", "bin", "frying-pan", "tin", "wardrobe",
        "fridge", "picture-frame",
    }
)  # fmt: skip
"""What holds the things that it is told with: "a basket with apples"."""

FILLABLE = VESSELS | frozenset(
    {"hat", "top-hat", "boot", "shoe", "sock", "teapot", "pumpkin", "pocket", "boat"}
)
"""What can be full of things, and is not told with what is in it: a hat with a feather."""
HEAPED = VESSELS - frozenset(
    {"vase", "glass", "flower-pot", "plate", "cup", "present", "cage", "nest", "picture-frame"}
)
"""What is full of many small things."""

BERRIES = frozenset(
    {"strawberry", "raspberry", "cherry", "blueberry", "cranberry", "blackberry", "currant"}
)
"""What nobody has one of in a bowl, though Russian tells of it as of one."""

SERVED: Mapping[str, tuple[str, ...]] = {
    "noodles": ("bowl", "plate"), "rice": ("bowl", "plate"), "salad": ("bowl", "plate"),
    "spaghetti": ("plate", "bowl"), "coffee": ("glass",), "milk": ("glass",),
    "drink": ("glass",),
    "popcorn": ("box", "bowl", "bucket"), "paella": ("pot", "plate"), "curry": ("bowl", "plate"),
}  # fmt: skip
"""What is drawn in a vessel of its own."""

_FULL, _FEWEST = 8, 2  # how many fill a vessel, and how many of one sort
_LOW = 150  # centimetres: flowers can stand on what is not higher, and in it
_BEFORE_NOUNS = frozenset({"stop", "numbers", "colours", "sizes", "ages"})
_REACH = 7  # words: "in a very big old green glass vase"


def is_vessel(kind: Kind) -> bool:
    """Say whether flowers can be in a thing, on it or in its hands."""
    return kind.alive or (kind.height < _LOW and kind.role == "ground")


def ends_in_a_vessel(mentions: Sequence[Mention], things: Sequence[Thing]) -> bool:
    """Say whether the last thing mentioned holds flowers."""
    last = mentions[-1:]
    return any(one.what == "thing" and things[one.thing].kind in VESSELS for one in last)


def can_be_filled(mentions: Sequence[Mention], things: Sequence[Thing]) -> bool:
    """Say whether the last thing mentioned can be full of things."""
    last = mentions[-1:]
    return any(one.what == "thing" and things[one.thing].kind in FILLABLE for one in last)


def comes_with_one(mentions: Sequence[Mention], things: Sequence[Thing]) -> bool:
    """Say whether the last words are "a vase with", "a girl holding" and the like.

    Args:
        mentions: What the prompt has mentioned so far.
        things: Its things so far.
    """
    if not mentions or mentions[-1].relation not in {"holding", "with", "full of", "laden with"}:
        return False
    if mentions[-1].relation == "holding":
        return True
    before = mentions[-2:-1]
    return any(one.what == "thing" and is_vessel(kinds()[things[one.thing].kind]) for one in before)


def goes_into_one(tokens: Tokens, words: Words, position: int) -> bool:
    """Say whether the next words are "in a vase", "on the table" and the like.

    Args:
        tokens: The words of the prompt.
        words: The words of its language.
        position: The position after the flowers.
    """
    related = False
    end = min(position + _REACH, len(tokens))
    while position < end and not tokens.stops_before(position):
        match = words.match(tokens.words, position)
        if match is None:
            return False
        position += match.length
        if match.table == "relations" and not related:
            related = match.value in {"in", "on"}
            if not related:
                return False
        elif match.table == "things":
            return related and is_vessel(kinds()[match.value])
        elif match.table not in _BEFORE_NOUNS:
            return related and match.table == "parts"
    return False


def fullness(things: Sequence[Thing], thing: Thing) -> int:
    """Return how many of a small thing fill the vessel that it is in, with others or alone; or 0.

    Args:
        things: The things of the scene.
        thing: The thing.
    """
    sorts = sum(one.link == thing.link for one in things)
    return max(_FEWEST, _FULL // sorts) if fills(things, thing) else 0


def fills(things: Sequence[Thing], thing: Thing) -> bool:
    """Say whether a thing is one of many small ones that are in a vessel: a jar full of sweets."""
    kind, link = kinds()[thing.kind], thing.link
    if link is None or link.relation != "in" or not link.to:
        return False
    return kind.held and not kind.alive and things[link.to[0]].kind in HEAPED


def served_in(things: list[Thing], eater: int, vessel: int) -> bool:
    """Put what somebody eats or drinks into a bowl: "a cat drinking milk from a bowl".

    Args:
        things: All things.
        eater: The position of who eats or drinks.
        vessel: The position of what it is in.

    Returns:
        Whether it was somebody's food that is in it, and not they themselves.
    """
    food, bowl = things[vessel - 1], things[vessel]
    held = food.link is not None and food.link.relation == "held by" and eater in food.link.to
    small = bowl.kind in VESSELS and kinds()[bowl.kind].held  # not "reading in a bathtub"
    if vessel == 0 or not small or not kinds()[things[eater].kind].alive or not held:
        return False
    own = food.kind in SERVED  # a glass of milk is in no bowl
    link = Link("beside", (eater,)) if own else Link("in", (vessel,))
    things[vessel - 1] = replace(food, link=link)
    things[vessel] = replace(bowl, link=Link("beside", (eater,)))
    return True
