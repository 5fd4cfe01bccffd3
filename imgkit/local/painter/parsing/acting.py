"""Takes what somebody does in a prompt, and how the things of it stand to each other."""

from collections.abc import Mapping
from dataclasses import replace

from imgkit.local.painter.background.blooms import BLOOMS
from imgkit.local.painter.parsing.casting import taking_part
from imgkit.local.painter.parsing.homely import mount_named_before, owner_of, posed
from imgkit.local.painter.parsing.looking_up import LookingUp
from imgkit.local.painter.parsing.mentions import OF_IT, Mention
from imgkit.local.painter.parsing.said import Noun, Said
from imgkit.local.painter.parsing.traits import HAIRY, with_trait
from imgkit.local.painter.placing.flight import FLYING
from imgkit.local.painter.placing.hanging import HANGING, OVERHEAD, told_of
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match
from imgkit.local.painter.words.cases import comes_from

_A_NOUN = 2
"""How many words a noun has that can be read as a verb, too."""
_IMPLIED = (("holding", "tool"), ("wearing", "wear"), ("on", "mount"), ("in", "inside"),
    ("behind", "table"), ("beside", "near"))  # fmt: skip
"""How what an action implies stands to whoever does it."""


_POSTURES = frozenset({"sitting", "walking", "sleeping", "standing", "lying", "running", "jumping",
    "dancing", "climbing", "kneeling", "swimming", "sliding"})  # fmt: skip
"""How one can be where one is, whatever one does there."""
_BALLS = frozenset({"football", "basketball", "volleyball", "rugby-ball", "chess-piece"})
"""What several play with together."""
_ONE_FOR_ALL = frozenset({"near", "table", "inside"})
"""What all share who do something."""
_ADVERBS = frozenset({"in front of", "behind", "under", "beside", "over"})
"""The relations that a sentence can begin with, of what was named before."""


class Acting(LookingUp):
    """The relations and the actions of a prompt.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _take_things(self, match: Match, start: int, end: int) -> None:
        """Take a thing, and what somebody rides whose name tells it: a motorcyclist."""
        named = len(self.found.things)
        super()._take_things(self._in_its_sense(match, start), start, end)
        word = self.tokens.words[end - 1]
        riders = self.words.hints.riders.items()
        mount = next((one for by, one in riders if word.startswith(by)), None)
        self._take_others(" ".join(self.tokens.words[start:end]), named)
        if mount is not None and len(self.found.things) == named + 1:
            rider = self.found.things[-1]
            self._take_relations(Match("relations", "on", 1), start, end)
            self._imply(mount, rider.count)
            self._thing_end, self._noun = -1, Noun(end)

    def _take_relations(self, match: Match, start: int, end: int) -> None:
        self._forget_said()
        self._hold_so(start, end)
        if match.value == "with" and comes_from(self.words, self.tokens.words, end - 1):
            match = replace(match, value=self._from_where())
        self.found.mentions.append(
            Mention(
                "relation",
                relation=match.value + self._of_what_was_said(match.value, start, end),
                pause=self._paused,
                span=(start, end),
                opens=self._opens(start),
                at=self._body_part(start, end),
            )
        )
        self._paused = self._object_unknown = False
        self._thing_end = -1
        self._noun = None

    def _body_part(self, start: int, end: int) -> str:
        """Return the part of a body that words speak of: the nose of "on its nose"."""
        said = (self.words.hints.body.get(one) for one in self.tokens.words[start:end])
        return next((one for one in said if one is not None), "")

    def _hold_so(self, start: int, end: int) -> None:
        """Take how somebody holds themselves from a relation that says it too: «сидит на»."""
        does = self.words.find(self.tokens.words, start, start + 1, ("actions",))
        doer = self._doer() if does is not None and end - start > 1 else None
        if doer is not None and does is not None and does.value.get("pose") in _POSTURES:
            self.found.things[doer] = replace(self.found.things[doer], pose=does.value["pose"])

    def _from_where(self) -> str:
        """Return where one is who does something from a place: «ест листья с дерева» is beside."""
        told = self.found.mentions[-2:]
        takes = len(told) == 2 and told[0].relation == "holding" and not told[1].implied
        return "beside" if takes else "on"

    def _of_what_was_said(self, relation: str, start: int, end: int) -> str:
        """Mark a relation to what was named before: "A house. In front, a boy plays"."""
        if self._is_inside_it(relation, start, end):
            return OF_IT[0]
        begins = start > 0 and self.tokens.stops_before(start)
        follows = end < len(self.tokens) and (
            self.tokens.pauses_before(end) or self.tokens.words[end] in self.words.tells_on
        )
        if not (begins and follows and relation in _ADVERBS):
            return ""
        self._adverb_end = end
        return OF_IT[0]

    def _is_inside_it(self, relation: str, start: int, end: int) -> bool:
        """Say whether something is inside what was named before: «беседка, внутри стол»."""
        if relation != "inside" or not self.found.things or not self._opens(start):
            return False
        named = tuple(self.tokens.words[end : end + 1])  # in its base form: no «внутри стола»
        return self.tokens.joins_on(end) and named in self.words.phrases("things")

    def _take_actions(self, match: Match, start: int, end: int) -> None:
        """Take what somebody does: how they hold themselves, and with which tool."""
        doer, does = self._doer(), match.value
        if set(does) == {"pose"} and self._is_of_the_next(does["pose"], end):
            return
        if does.get("pose") == FLYING and doer != len(self.found.things) - 1:
            self._lift_last(start)
            return  # "a boy who watches a plane flying"
        if does.get("pose") == HANGING and doer != len(self.found.things) - 1:
            doer = None  # "a cat looks at lanterns hanging from a tree"
        if "hour" in does and self.found.hour is None:  # "looking at the stars"
            self.found.hour = does["hour"]
        if doer is None:  # "a painting of a cat"
            self._act_alone(match, start, end)
            return
        if "pose" in does:
            for one in self._all_doing(doer):
                self.found.things[one] = posed(self.found.things[one], does["pose"])
            self.found.hour = self.found.hour or does.get("hour")
            self.found.understood.append((start, end, "actions"))
        self._take_part(doer, does, start, end)
        if "then" in does:
            self._take_relations(Match("relations", does["then"], 1), start, end)

    def _take_part(self, doer: int, does: Mapping[str, str], start: int, end: int) -> None:
        """Let somebody be in the role of who does that, or have what they do it with."""
        before = self.found.things[doer]
        if "role" in does:
            self.found.things[doer] = taking_part(before, does["role"])
            self.found.understood.append((start, end, "actions"))
        if self.found.things[doer].kind == before.kind:
            self._take_implied(does, before.count, start, end)

    def _act_alone(self, match: Match, start: int, end: int) -> None:
        """Take an action that nobody does: "a skipping rope", "a tractor pulling a trailer"."""
        does = match.value
        if does.get("pose") == OVERHEAD and self.found.things:
            self.found.things[-1] = posed(self.found.things[-1], OVERHEAD)
            self.found.understood.append((start, end, "actions"))
        elif set(does) == {"tool"} and match.length <= _A_NOUN:
            self._take_things(Match("things", does["tool"], match.length), start, end)
        elif set(does) in ({"inside"}, {"near"}):  # «у окна стоит кровать»
            (how, kind), where = next(iter(does.items())), {"inside": "in", "near": "beside"}
            self._take_relations(Match("relations", where[how], 1), start, start + 1)
            self._take_things(Match("things", kind, 1), end - 1, end)
        elif "then" in does and "tool" not in does:
            if does.get("pose") == HANGING and self.found.things:
                what = told_of(self.found.mentions)
                self.found.things[what] = posed(self.found.things[what], HANGING)
            self._take_relations(Match("relations", does["then"], 1), start, end)

    def _take_implied(self, does: Mapping[str, str], count: int, start: int, end: int) -> None:
        """Take the things that an action goes with, though the prompt does not name them."""
        for relation, what in _IMPLIED:
            if what in does:
                self._take_relations(Match("relations", relation, 1), start, end)
                one = what in _ONE_FOR_ALL or does[what] in _BALLS or kinds()[does[what]].floor
                self._imply(does[what], 1 if one else count)
                self._noun = Noun(end)  # « plante un drapeau rouge »

    def _lift_last(self, start: int) -> None:
        """Let a thing fly that cannot by itself: « une voiture volante », "a flying carpet"."""
        last = self.found.things[-1:]
        behind = self._noun is not None and self._noun.end == start
        if behind and last and kinds()[last[0].kind].role in {"ground", "water"}:
            self.found.things[-1] = posed(last[0], FLYING)

    def _take_traits(self, match: Match, start: int, end: int) -> None:
        """Take how somebody looks: sad, with a beard, with curly hair."""
        part, kind = match.value.split()
        kind, _, hair = kind.partition(":")  # "a long white beard"
        if self._removing is not None:
            self._take_away(part, "removed", start, end)
            return
        does = self.words.find(self.tokens.words, start, end, ("actions",))
        if part == "face" and does is not None and self._acts_itself(end):  # "two friends talking"
            self._take_actions(does, start, end)
            return
        owner, had = owner_of(self.found, part), self.found.after_a_relation()
        if self.words.adjectives_follow and self._noun and self._noun.end == start:
            owner = owner if self._noun.colours is not None else len(self.found.things) - 1
        follows = self._subject_follows(end) and not self.words.adjectives_follow
        if follows or (not had and self._noun is None and self._names_next(end)):  # "a sad clown"
            owner = None
        if owner is None:
            self._traits.append((part, kind))
            return
        for trait in ((part, kind), ("hair", hair)):
            if trait[1]:
                self.found.things[owner] = with_trait(self.found.things[owner], trait)
        self.found.understood.append((start, end, "parts"))
        if had:
            self.found.mentions.append(Mention("part"))
        if part in HAIRY:
            self._say_no_thing(end, part="hair")
            self._noun = Noun(end, part="hair", colours=frozenset(), coloured=True)
        else:
            self._noun = self._kept(end)

    def _acts_itself(self, end: int) -> bool:
        """Say whether an action is that of somebody alive, and tells nothing of what comes next."""
        last = self.found.things[-1:]
        return bool(last) and kinds()[last[0].kind].alive and not self._names_next(end)

    def _take_bunch(self, match: Match, start: int, end: int) -> None:
        """Take the flowers of a bouquet, and their colour."""
        named = self.words.flower(self.tokens.words[start:end])
        flowers = match.value if match.table == "flowers" else named
        bunch = self.found.mentions[-1].thing
        if flowers is not None and flowers in BLOOMS:
            colours = tuple(colour for colour, _ in self._said.colours)
            self._said = Said()
            thing = self.found.things[bunch]
            thing = replace(thing, colours=(*thing.colours, *colours))
            self.found.things[bunch] = with_trait(thing, ("flower", flowers))
            self.found.understood.append((start, end, "things"))
            self._noun = Noun(end)
        else:
            getattr(self, f"_take_{match.table}")(match, start, end)

    def _kept(self, end: int) -> Noun | None:
        """Keep the noun before an adjective, for the adjectives behind it."""
        return None if self._noun is None else replace(self._noun, end=end)

    def _all_doing(self, doer: int) -> list[int]:
        """Return who does something with all that are joined to it: "a king and a queen dance"."""
        told = [one for one in self.found.mentions if one.what != "part"]
        doing = [doer]
        for before, one in zip(reversed(told[:-1]), reversed(told), strict=False):
            things = before.what == one.what == "thing" and one.thing == doing[-1]
            if not (things and one.pause and one.thing == before.thing + 1):
                break
            other = self.found.things[before.thing]
            if not kinds()[other.kind].alive or other.pose is not None:
                break
            doing.append(before.thing)
        return doing

    def _doer(self) -> int | None:
        """Return who was named last, in this sentence or before it."""
        named = range(len(self.found.things) - 1, -1, -1)
        return next((one for one in named if kinds()[self.found.things[one].kind].alive), None)

    def _imply(self, kind: str, count: int) -> None:
        index = len(self.found.things)
        self.found.mentions.append(Mention("thing", thing=index, implied=True))
        self.found.things.append(Thing(kind, "", count))

    def _take_mounts(self, match: Match, start: int, end: int) -> None:
        """Take a mount that is said without a relation: "a king on horseback"."""
        riders = self.found.things[-1].count if self.found.things else 1
        leaves = self.tokens.words[start] in self.words.hints.origins.get("words", ())
        where = self._from_where() if leaves else "on"
        self._take_relations(Match("relations", where, match.length), start, end)
        if self._names_next(end) and not self._is_base_form(end):  # «на ветке дуба», not «дуб»
            return
        known = mount_named_before(self.found, match.value)
        if known is not None:
            self.found.mentions.append(Mention("thing", thing=known))
            return
        if kinds()[match.value].role == "far":  # all of them are in one tree
            riders = 1
        if riders > 1:
            self._say(start).count = riders
        several = riders == SEVERAL
        self._take_things(Match("things", match.value, match.length, several), start, end)

    def _names_next(self, position: int) -> bool:
        if not self.tokens.joins_on(position):
            return False
        following = self._match(position)
        return following is not None and following.table == "things"
