"""Who can be told of next: who rides, who has hands, what is not in something else."""

from imgkit.local.painter.parsing.linking import STANDING, TAKING
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.taking import Taking
from imgkit.local.painter.scene import Link


class Subjects(Taking):
    """The things of a prompt, as what something can be told of.

    Args:
        things: The things of a prompt.
    """

    def _links(self) -> list[Link | None]:
        return [thing.link for thing in self.things]

    def _links_to(self, index: int, other: int) -> bool:
        link = self.things[index].link
        return link is not None and other in link.to

    def _rides(self, index: int) -> bool:
        link = self.things[index].link
        return link is not None and link.relation == "on" and self._kind(index).alive

    def _has_it(self, index: int, item: int) -> bool:
        """Say whether a thing can have another one: no wire has, and no leaf wears a crown."""
        kind, other = self._kind(index), self._kind(item)
        worn = other.role == "worn" or other.garment != ""
        bare = kind.floor and (kind.role == "far" or worn)
        return not (bare or (worn and kind.seat is not None))

    def _rider_of(self, mount: int) -> int:
        """Return who rides: in "a bunny on a horse holding …" the bunny has its hands free."""
        riders = (one for one in range(len(self.things)) if self._rides(one))
        return next((one for one in riders if self._links_to(one, mount)), mount)

    def _is_taken(self, index: int) -> bool:
        """Say whether what is told next is told of another thing: of the bowl, not of its fruit."""
        link = self.things[index].link
        taken = link is not None and link.relation in {"held by", "worn by"}
        return taken or index in self._contents

    def _is_around(self, index: int, mention: Mention, objects: list[int]) -> bool:
        """Say whether a thing is where the subject is: "an elephant in a circus on a ball"."""
        if mention.relation == "between" and objects:
            return any(
                link and link.relation == "on" and index in link.to for link in self._links()
            )
        if mention.relation not in {"in", "on"} or not objects:
            return False
        inside = any(link and link.relation == "in" and index in link.to for link in self._links())
        return inside and self._kind(index).height > 2 * self._kind(objects[0]).height

    def _goes_along(self, index: int, mention: Mention, objects: list[int]) -> bool:
        """Say whether a thing is where that is which it came with: "a bear with a bow on a shelf".

        Not so where that is too large: "a house with a cat on a chair".
        """
        owner = self._kind(self._companions.get(index, index))
        if owner is self._kind(index) or mention.relation in TAKING or not objects:
            return False
        return owner.role not in STANDING and owner.height <= self._kind(objects[0]).height * 2
