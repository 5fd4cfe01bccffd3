"""How servers that speak like OpenAI differ from it, read from ``dialects.toml``."""

import datetime as dt
import functools
import io
import json
import re
import tomllib
from collections.abc import Collection, Mapping
from importlib import resources
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from imgkit.errors import OptionError, SettingsError
from imgkit.language import _

OPENAI = "openai"
"""The dialect of OpenAI itself, and of a server of which nothing else is known."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Dialect(_Record):
    """How one kind of server differs from OpenAI.

    Args:
        name: What ``IMGKIT_DIALECT`` calls it.
        title: What people call it.
        sources: Where this was read.
        model: What is noted down as the model where the settings name none, and the server takes
            its own; empty where one must be named.
        knobs: Which of ``seed``, ``temperature`` and ``guidance`` it has; None where that is up
            to the model.
        tag: The tag inside a prompt in which knobs travel; empty where they are fields.
        edits: Whether it changes pictures.
        mask: What says where to edit: ``"transparent"`` or ``"white"`` pixels; ``"none"`` where
            it takes no mask.
        streams: Whether it sends unfinished pictures.
        leave_out: The fields that it does not know, or understands in another way.
        fields: What is sent to it besides.
        shows: A model or an owner in its list of models that no other server shows.
    """

    name: str
    title: str
    sources: tuple[str, ...]
    model: str = ""
    knobs: frozenset[str] | None = None
    tag: str = ""
    edits: bool = True
    mask: Literal["transparent", "white", "none"] = "transparent"
    streams: bool = False
    leave_out: frozenset[str] = frozenset()
    fields: Mapping[str, str] = {}
    shows: str = ""

    def check(self, knobs: Mapping[str, float | None], files: Collection[str]) -> None:
        """Refuse what such a server cannot do, before anything is sent.

        Args:
            knobs: ``seed``, ``temperature`` and ``guidance``, None where they were not asked for.
            files: What goes along: ``"image"`` and ``"mask"``.

        Raises:
            OptionError: It cannot.
        """
        if "image" in files and not self.edits:
            raise OptionError(
                _("{server} cannot change pictures, only draw new ones.").format(server=self.title),
                remedy=_(
                    "Draw with generate, or set IMGKIT_MODE=local in .env: the painter on this "
                    "computer changes pictures too."
                ),
            )
        if "mask" in files and self.mask == "none":
            raise OptionError(
                _("{server} takes no mask: it would change the whole picture.").format(
                    server=self.title
                ),
                remedy=_("Leave the mask out, and say in the prompt what is to change."),
            )
        for knob, value in knobs.items():
            if value is not None and self.knobs is not None and knob not in self.knobs:
                raise OptionError(
                    _("{model} has no {knob}.").format(model=self.title, knob=knob),
                    remedy=_("Leave it out; it has: {knobs}.").format(
                        knobs=", ".join(sorted(self.knobs))
                    ),
                )

    def spoken(self, arguments: Mapping[str, Any], knobs: Mapping[str, float]) -> dict[str, Any]:
        """Say a request as such a server understands it.

        Args:
            arguments: What the SDK's method takes: prompt, model, size, files and the like.
            knobs: ``seed``, ``temperature`` and ``guidance``, as far as they were asked for.

        Returns:
            What to give to the SDK's method.
        """
        said = {name: value for name, value in arguments.items() if name not in self.leave_out}
        if said["model"] == self.model:
            del said["model"]
        if self.tag and knobs:
            said["prompt"] += f" <{self.tag}>{json.dumps(dict(knobs))}</{self.tag}>"
            knobs = {}
        if self.mask == "white" and "mask" in said:
            said["mask"] = _white_where_transparent(said["mask"])
        extra = {**self.fields, **knobs}
        return {**said, "extra_body": extra} if extra else said


class _Dialects(_Record):
    checked: dt.date
    tags: tuple[str, ...]
    dialects: tuple[Dialect, ...]


@functools.cache
def _dialects() -> _Dialects:
    text = (
        resources.files("imgkit.connecting").joinpath("dialects.toml").read_text(encoding="utf-8")
    )
    return _Dialects.model_validate(tomllib.loads(text))


def find(name: str) -> Dialect:
    """Return a dialect.

    Args:
        name: Its name; empty for OpenAI's own.

    Raises:
        SettingsError: There is none of this name.
    """
    known = {dialect.name: dialect for dialect in _dialects().dialects}
    try:
        return known[name.strip().lower() or OPENAI]
    except KeyError:
        raise SettingsError(
            _("IMGKIT_DIALECT is {name!r}, and no server speaks that.").format(name=name),
            remedy=_("Set it to one of these in .env: {names}.").format(names=", ".join(known)),
        ) from None


def recognise(models: Mapping[str, str]) -> Dialect | None:
    """Recognise a server by its list of models, as far as that can be relied upon.

    Args:
        models: The name of each model, and to whom it belongs (``owned_by``).

    Returns:
        The dialect; None for OpenAI, and for servers that do not say who they are.
    """
    said = {*models, *models.values()}
    return next((one for one in _dialects().dialects if one.shows in said - {""}), None)


def without_tags(prompt: str) -> str:
    """Take out of a prompt the tags that steer a server.

    Args:
        prompt: What a person typed.

    Returns:
        The prompt. A space takes the place of each tag: no new tag grows together around it.
    """
    names = "|".join(_dialects().tags)
    steering = rf"<({names})>[^<]*</\1>|</?(?:{names})\b[^>]*>"
    return re.sub(steering, " ", prompt, flags=re.IGNORECASE)


def _white_where_transparent(upload: tuple[str, bytes, str]) -> tuple[str, bytes, str]:
    from PIL import Image, ImageOps

    name, data, media_type = upload
    alpha = Image.open(io.BytesIO(data)).convert("RGBA").getchannel("A")
    file = io.BytesIO()
    ImageOps.invert(alpha).save(file, "PNG")
    return name, file.getvalue(), media_type
