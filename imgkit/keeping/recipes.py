"""The recipe that lies beside each kept picture: all that is known of it but its pixels."""

from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict

from imgkit.keeping.storage import AnyPath, read
from imgkit.money.cost import Cost
from imgkit.picture import Picture
from imgkit.settings import Mode


class Recipe(BaseModel):
    """How a picture was made, as :meth:`imgkit.Picture.recipe` wrote it down.

    ``file`` is the name of the picture's file; the other names are those of a Picture.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    file: str
    prompt: str
    source: Mode
    service: str
    model: str
    created: AwareDatetime
    options: dict[str, Any] = {}
    seed: int | None = None
    temperature: float | None = None
    guidance: float | None = None
    cost_dollars: float | None = None
    parent: str | None = None
    understood: tuple[str, ...] = ()
    not_drawn: tuple[str, ...] = ()
    alt: str = ""

    def picture(self, path: AnyPath) -> Picture:
        """Return the picture that was made from this recipe.

        Args:
            path: Where its file lies.

        Raises:
            OSError: The file cannot be read.
            StorageError: The storage cannot be reached.
        """
        known = self.model_dump(exclude={"file", "cost_dollars"})
        cost = Cost(self.cost_dollars)
        return Picture(bytes=read(path), path=path, cost=cost, **known)
