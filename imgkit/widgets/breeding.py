"""The variation tree: pick a picture, breed variations, pick again."""

from collections.abc import Callable, Sequence
from typing import Any

import traitlets

from imgkit.asking import size_like
from imgkit.errors import ImgkitError
from imgkit.images import estimate as estimate_cost
from imgkit.images import variation
from imgkit.inputs import ImageInput, check_image
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import pieces, words_descent
from imgkit.widgets.asking_panel import AskingPanel, rescued, shown_picture
from imgkit.widgets.family import Family, Member
from imgkit.widgets.job import Job
from imgkit.widgets.working import source

LITTER = 3
"""How many pictures are bred at once, where nothing else was chosen."""


class VariationTree(AskingPanel):
    """A panel that breeds variations and keeps their family tree.

    Args:
        image: The picture that all others come from.
        vary: Draws variations; takes what :func:`imgkit.variation` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
    """

    _esm = source("pixels.js", "asking_panel.js", "breeding.js")

    members: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """What the browser shows of each picture, in the order in which they came."""
    picked = traitlets.Int(1).tag(sync=True)
    """The number of the picture that is looked at, and bred from next."""
    words = traitlets.Unicode().tag(sync=True)
    count = traitlets.Int(LITTER).tag(sync=True)
    strength = traitlets.Float(0.4).tag(sync=True)

    def __init__(
        self,
        image: ImageInput,
        vary: Callable[..., Pictures],
        estimate: Callable[..., Cost],
        who_answers: Callable[[], Service],
    ) -> None:
        self._vary, self._estimate = vary, estimate
        self._family = Family(image)
        [first] = self._family.members
        super().__init__(
            words_descent.BREED, who_answers, words=first.words, members=[self._shown(first)]
        )
        self.observe(self.show_price, ["count", "picked", "words", "strength"])

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"breed": self.breed}

    @property
    def pictures(self) -> Pictures:
        """All pictures that were bred."""
        images = (member.image for member in self._family.members)
        return Pictures(image for image in images if isinstance(image, Picture))

    @property
    def chosen(self) -> ImageInput:
        """The picture that is picked."""
        return self._family.member(self.picked).image

    @property
    def lineage(self) -> list[Member]:
        """The picked picture and those that it comes from, the first of the family first."""
        return self._family.lineage(self.picked)

    def breed(self, **chosen: Any) -> None:
        """Breed from the picked picture.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        self.take(chosen)
        parent, words = self._family.member(self.picked), self.words.strip()
        count, strength = self.count, round(self.strength, 2)

        def order(job: Job) -> None:
            said = words_descent.BREEDING_ONE if count == 1 else words_descent.BREEDING_MANY
            self.status = pieces.working(said.format(count=count))
            options = {"strength": strength, "n": count, **job.options}
            try:
                bred = self._vary(parent.image, words or None, **options)
            except ImgkitError as error:
                came = rescued(error)
                self._add(came, parent=parent.number, words=words, strength=strength)
                raise
            # They are shown even if it was stopped meanwhile: they are made, and may be paid for.
            self._add(bred, parent=parent.number, words=words, strength=strength)
            if not job.stopped.is_set():
                self.show_done(bred)

        self.ask(order)

    def price_in_words(self, service: Service) -> str:
        """Return what it will cost to breed as many as were chosen."""
        image = check_image(self.chosen)
        size = size_like(service, None, image)
        words = self.words.strip()
        return pieces.edit_price(self._estimate, service, words, image, n=self.count, size=size)

    def _add(self, bred: Sequence[Picture], **how: Any) -> None:
        here = {member.path for member in self.pictures}
        born = [picture for picture in bred if not (picture.saved and picture.path in here)]
        new = [self._shown(self._family.add(picture, **how)) for picture in born]
        self.members = [*self.members, *new]

    def _shown(self, member: Member) -> dict[str, Any]:
        """Return what the browser shows of a picture."""
        return {
            "number": member.number,
            "parent": member.parent,
            "words": member.words,
            "strength": None if member.strength is None else round(100 * member.strength),
            "changes": self._family.changes(member.number),
            "line": [each.number for each in self._family.lineage(member.number)],
            **shown_picture(member.image),
        }


def variation_tree(
    image: ImageInput,
    *,
    vary: Callable[..., Pictures] = variation,
    estimate: Callable[..., Cost] = estimate_cost,
    who_answers: Callable[[], Service] = ask_who_answers,
) -> VariationTree:
    """Return a panel to breed variations of a picture, generation after generation.

    Args:
        image: The picture that all others come from.
        vary: Draws variations; takes what :func:`imgkit.variation` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.

    Returns:
        The panel; the last line of a cell shows it, ``.chosen`` is the picture that is picked, and
        ``.pictures`` holds all of them.

    Raises:
        ImageError: The picture is missing, damaged, or no picture at all.
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return VariationTree(image, vary, estimate, who_answers)
