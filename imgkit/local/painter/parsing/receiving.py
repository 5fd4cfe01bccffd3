"""What becomes of a thing that others are on or in: books are one pile, a bowl is one for fish."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from imgkit.local.painter.parsing.pouring import LIQUID
from imgkit.local.painter.parsing.traits import with_trait
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import Kind, is_a

_PILES = {"book": "books", "coin": "pile-of-gold", "leaf": "pile-of-leaves"}
"""What many of a thing are together that somebody sits on."""
_PILED = 1.6  # how much larger a pile is then
_STANDING = frozenset(
    {"pencil", "pen", "paintbrush", "crayon", "marker", "spoon", "cutlery", "ruler"}
)
_SPIRITS = frozenset({"genie", "ghost", "wizard", "smoke"})
_RUNNERS = frozenset({"hamster", "mouse", "rat", "guinea-pig", "squirrel", "gerbil"})
_WARM = frozenset({"blanket", "couverture", "plaid", "плед", "пледом", "одеяло"})
"""How a blanket is called that one hides under, and that is none for a picnic."""
_BASIN, _AT_SEA = "раковин", frozenset({"sea", "underwater"})
"""How a wash basin is called that could be a shell, and where those live who would be in that."""
_WATER = "#bfe2ef"
_PLANTS = ("flower", "tree", "cactus", "pot-plant", "sunflower", "tulip", "seedling")


def _lives(guest: Kind, _place: Thing) -> bool:
    return guest.alive


def _swims(guest: Kind, _place: Thing) -> bool:
    return guest.role == "water"


def _grows(guest: Kind, _place: Thing) -> bool:
    return any(is_a(guest.name, plant) for plant in _PLANTS)


def _stands(guest: Kind, _place: Thing) -> bool:
    return guest.name in _STANDING


def _runs(guest: Kind, _place: Thing) -> bool:
    return guest.name in _RUNNERS


def _haunts(guest: Kind, _place: Thing) -> bool:
    return guest.name in _SPIRITS


def _dries(guest: Kind, _place: Thing) -> bool:
    return not guest.alive


def _hides(guest: Kind, place: Thing) -> bool:
    return guest.alive and place.phrase.casefold() in _WARM


def _washes(guest: Kind, place: Thing) -> bool:
    named = place.phrase.casefold().startswith(_BASIN)
    return named and guest.alive and guest.home not in _AT_SEA


@dataclass(frozen=True)
class _Rule:
    """What a thing becomes with some guest.

    Args:
        relation: How the guest stands to it.
        places: What it is, and what it becomes.
        fits: Says whether a guest is one of that sort.
    """

    relation: str
    places: dict[str, str]
    fits: Callable[[Kind, Thing], bool]


_RULES: Sequence[_Rule] = (
    _Rule("in", {"bowl": "fish-bowl"}, _swims),
    # What one sees from outside when somebody looks out of it, or lives in it.
    _Rule("in", {"window": "house-window", "fireplace": "chimney"}, _lives),
    _Rule("in", {"mushroom": "mushroom-house"}, _lives),
    _Rule("under", {"picnic-blanket": "blanket"}, _hides),
    _Rule("in", {"bed": "made-bed", "terrier": "burrow"}, _lives),
    _Rule("in", {"wheel": "hamster-wheel"}, _runs),
    _Rule("on", {"wheel": "hamster-wheel"}, _runs),
    _Rule("in", {"pot": "cup", "jar": "cup"}, _stands),
    _Rule("in", {"pot": "flower-pot", "jar": "flower-pot"}, _grows),
    _Rule("in", {"shell": "sink"}, _washes),
    _Rule("in", {"table-lamp": "magic-lamp"}, _haunts),
    _Rule("on", {"thread": "power-line", "rope": "power-line"}, _dries),
)


def received(place: Thing, guest: Kind, relation: str) -> Thing:
    """Return a thing as it is with somebody on it or in it: an owl is on all books, not on one.

    Args:
        place: The thing.
        guest: Who is on it or in it.
        relation: ``"on"``, ``"in"`` or ``"under"``.
    """
    if relation == "in" and place.kind == "jar" and _swims(guest, place):
        return with_trait(place, (LIQUID, _WATER))
    for rule in _RULES:
        if rule.relation == relation and place.kind in rule.places and rule.fits(guest, place):
            return replace(place, kind=rule.places[place.kind])
    pile = _PILES.get(place.kind)
    if relation == "under" or pile is None or place.count == 1:
        return place
    return replace(place, kind=pile, count=1, size=_PILED * place.size)
