"""What several things are in or at one: all that a box is full of, all that somebody has."""

from dataclasses import replace

from imgkit.local.painter.parsing.joining import Joining
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.traits import MIDDLE, with_trait
from imgkit.local.painter.parsing.vessels import BERRIES, VESSELS
from imgkit.local.painter.scene import SEVERAL


class Loading(Joining):
    """The loads of things.

    Args:
        things: The things of the prompt.
        mentions: The things, relations and places in the order of the prompt.
    """

    def _load(self, carrier: int, load: int) -> None:
        """Put something into a vessel, or onto the back of an animal."""
        flat = self._kind(carrier).name in {"plate", "market-stall"}
        many = self._is_alive(load) or self._kind(load).name in BERRIES
        many = many and bool(self.things[load].phrase)  # not one of the many kinds of "animals"
        if many and self.things[load].count == 1 and not self._kind(carrier).screen:
            self.things[load] = replace(self.things[load], count=SEVERAL)  # "full of goldfish"
        self._settle("on" if flat or self._is_alive(carrier) else "in", load, carrier)
        self._contents.add(load)

    def _lined_up(self, subject: int, others: list[int]) -> bool:
        """Let a thing on a shelf be between two others there; return whether it is on one."""
        link = self.things[subject].link
        if link is None or link.relation != "on" or not link.to:
            return False
        for one in others:
            self._link(one, "on", link.to[0])
        self.things[subject] = with_trait(self.things[subject], MIDDLE)
        return True

    def _filling(self, objects: list[int]) -> list[int]:
        """Keep what one is full of: "full of apples and pears", all "toys", but no "and a cat"."""
        filling = objects[:1]
        for index in objects[1:]:
            alike = self.things[index].phrase == self.things[filling[0]].phrase
            if not alike and (self._is_alive(index) or not self._kind(index).held):
                break
            filling.append(index)
        return filling

    def _taken(self, objects: list[int], before: Mention) -> list[int]:
        """Keep the first, and after it what can be taken too: "a balloon and a teddy"."""
        taken = objects[:1]
        vessel = before.what == "thing" and self._kind(before.thing).name in VESSELS
        for index in objects[1:]:
            kind = self._kind(index)
            # "An aquarium with fish and a turtle."
            mate = vessel and kind.alive and self._is_alive(taken[0])
            if not (mate or kind.held or kind.garment or kind.role == "worn"):
                break
            taken.append(index)
        return taken

    def _is_alive(self, index: int) -> bool:
        return self._kind(index).alive
