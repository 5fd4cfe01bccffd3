"""Who answers: decided here and nowhere else, from the settings alone."""

import html
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from imgkit.connecting import dialects
from imgkit.connecting.azure_addresses import Paths, azure_address
from imgkit.errors import MissingKeyError
from imgkit.language import _
from imgkit.models import endings
from imgkit.models.catalog import Model, Provider, catalog, find
from imgkit.settings import Mode, Settings

DescribesBy = Literal["vision", "responses"]

PAINTER = "painter"
"""What the local service calls its painter."""

PAINTER_NAME = "The painter on this computer"
"""The name of the local service, as recipes and recordings note it down."""

PIXELS = "pixels"
"""What the local service calls its pixel model."""

PAINTER_DESCRIBES = "painter-describes"
"""What the local service calls its own describing."""


@dataclass(frozen=True)
class Service:
    """Who answers, and what it is asked for where nothing is said.

    Args:
        mode: ``"live"``, ``"local"`` or ``"recorded"``.
        name: Its name, as shown to people.
        provider: Whose rules and paths it follows.
        model: What is sent as ``model`` to draw; on Azure the name of the deployment.
        known_as: The name in the catalogue of the model behind ``model``.
        describe_model: What is sent as ``model`` to describe a picture.
        describes_by: ``"vision"`` for Azure AI Vision, ``"responses"`` for a GPT model.
        paths: How its paths are built.
        speaks: The name of its dialect.
    """

    mode: Mode
    name: str
    provider: Provider
    model: str
    known_as: str
    describe_model: str
    describes_by: DescribesBy = "responses"
    paths: Paths = "v1"
    speaks: str = dialects.OPENAI

    @property
    def dialect(self) -> dialects.Dialect:
        """How it differs from OpenAI."""
        return dialects.find(self.speaks)

    def capabilities(self, model: str | None = None) -> Model | None:
        """Return what the catalogue knows of a model, or None where it knows nothing."""
        found = find(model if model and model != self.model else self.known_as)
        if found and self.mode == "recorded" and (model or self.model) in self.models_in_use:
            return found.model_copy(update={"shutdown": {}})  # what was stored does not end
        return found

    def knobs(self, model: str | None = None) -> frozenset[str] | None:
        """Return which of ``seed``, ``temperature`` and ``guidance`` there are; None is unknown.

        Args:
            model: What is sent as ``model``; None for the service's own.
        """
        known = self.capabilities(model)
        spoken = self.dialect.knobs
        if known is None or spoken is None:
            return spoken if known is None else known.knobs
        return known.knobs & spoken

    @property
    def free(self) -> bool:
        """Whether what it does costs nothing."""
        return self.mode != "live"

    @property
    def plays_models(self) -> bool:
        """Whether it plays the models of others, by the rules of each."""
        return self.mode == "local"

    @property
    def models_to_try(self) -> tuple[str, ...]:
        """The models worth asking for: its own, and where it plays others too, two more.

        A model without knobs refuses them where it is played as it would live.
        """
        others = (PIXELS, catalog().defaults["image"]) if self.plays_models else ()
        return tuple(dict.fromkeys((self.model, *others)))

    @property
    def describer(self) -> tuple[str, Mode]:
        """The name of the one who describes pictures, and whether that is live."""
        if self.describes_by == "vision":
            return "Azure AI Vision", "recorded" if self.mode == "recorded" else "live"
        return self.name, self.mode

    @property
    def describes_free(self) -> bool:
        """Whether it costs nothing to describe a picture."""
        _name, mode = self.describer
        return mode != "live"

    def about(self) -> dict[str, str]:
        """Return what a recording notes down of who answered."""
        return {
            "mode": self.mode,
            "name": self.name,
            "provider": self.provider,
            "model": self.model,
            "known_as": self.known_as,
            "describe_model": self.describe_model,
            "describes_by": self.describes_by,
            "paths": self.paths,
            "speaks": self.speaks,
        }

    @property
    def models_in_use(self) -> tuple[str, ...]:
        """What is sent as ``model`` to draw, and to describe where a GPT model does that."""
        describing = (self.describe_model,) if self.describes_by == "responses" else ()
        return (self.model, *describing)

    @property
    def ends_soon(self) -> str:
        """What to know where a model in use is switched off within 60 days, else nothing."""
        warnings = [
            endings.warning(name, self.capabilities(name), self.provider)
            for name in self.models_in_use
        ]
        return " ".join(filter(None, warnings))

    def __str__(self) -> str:
        """Say who answers in one sentence, and where that ends soon, in one more."""
        known = self.capabilities()
        painter_elsewhere = self.mode == "live" and known is not None and known.free
        text = {
            "elsewhere": _("{name} answers, live, with the model {model}. It is free."),
            "live": _("{name} answers, live, with the model {model}. Pictures cost money."),
            "local": _("{name} answers. It works offline, with rules and dice, and is free."),
            "recorded": _("A recording answers: {name}. It is free, and nothing new is drawn."),
        }["elsewhere" if painter_elsewhere else self.mode].format(
            name=name_on_show(self.name), model=self.model
        )
        return f"{text} {self.ends_soon}".rstrip()

    def _repr_html_(self) -> str:
        warning = f"<br><strong>{html.escape(self.ends_soon)}</strong>" if self.ends_soon else ""
        text = html.escape(str(self).removesuffix(self.ends_soon).rstrip())
        return f"<p>{text}{warning}</p>"


def name_on_show(name: str) -> str:
    """Return the name of a service in the language of the notebook.

    Args:
        name: Its name, as recipes and recordings note it down.
    """
    return _("The painter on this computer") if name == PAINTER_NAME else name


def decide(settings: Settings) -> Service:
    """Decide who answers: a key that is set is used, and no key means local.

    Args:
        settings: The settings; in the recorded mode see :func:`recorded`.

    Returns:
        The service.

    Raises:
        MissingKeyError: The live mode was asked for, and there is no key.
    """
    if settings.mode == "local":
        return _local(settings, "responses")
    live = _live(settings)
    if live:
        return live
    if settings.mode == "live":
        raise MissingKeyError(
            _("IMGKIT_MODE is live, but there is no key."),
            remedy=_(
                "Write OPENAI_API_KEY=… (or the AZURE_OPENAI_… settings) into the file .env, "
                "or delete the line IMGKIT_MODE to work offline."
            ),
        )
    return _local(settings, _describes_by(settings))


def recorded(about: Mapping[str, str]) -> Service:
    """Return the service that a recording plays back.

    Args:
        about: What :meth:`Service.about` noted down when it was made.
    """
    return Service(**{**about, "mode": "recorded"})  # type: ignore[arg-type]  # checked on writing


def _describes_by(settings: Settings) -> DescribesBy:
    has_vision = settings.vision_endpoint and settings.vision_key.get_secret_value()
    return "vision" if has_vision else "responses"


def _local(settings: Settings, describes_by: DescribesBy) -> Service:
    return Service(
        mode="local",
        name=PAINTER_NAME,
        provider="openai",
        model=settings.model or PAINTER,
        known_as=settings.model or PAINTER,
        describe_model=settings.describe_model or PAINTER_DESCRIBES,
        describes_by=describes_by,
    )


def _live(settings: Settings) -> Service | None:
    if settings.openai_api_key.get_secret_value() or settings.openai_base_url:
        return _openai(settings)
    if settings.azure_openai_endpoint:
        return _azure(settings)
    return None


def _openai(settings: Settings) -> Service:
    dialect = dialects.find(settings.dialect if settings.openai_base_url else "")
    model = settings.model or dialect.model or catalog().defaults["image"]
    return Service(
        mode="live",
        name=_name_of_server(settings.openai_base_url, dialect),
        provider="openai",
        model=model,
        known_as=model,
        describe_model=settings.describe_model or catalog().defaults["describe"],
        describes_by=_describes_by(settings),
        speaks=dialect.name,
    )


def _azure(settings: Settings) -> Service:
    model = settings.model or catalog().defaults["image"]
    deployment = settings.azure_openai_deployment or model
    return Service(
        mode="live",
        name="Azure OpenAI",
        provider="azure",
        model=deployment,
        known_as=settings.model or deployment,
        describe_model=settings.describe_model or catalog().defaults["describe"],
        describes_by=_describes_by(settings),
        paths=azure_address(settings.azure_openai_endpoint)[1],
    )


def _name_of_server(url: str, dialect: dialects.Dialect) -> str:
    """Return the name of a server: who it is and where, but no password that its address holds."""
    if not url:
        return "OpenAI"
    where = urlsplit(url).netloc.rpartition("@")[2]
    return where if dialect.name == dialects.OPENAI else f"{dialect.title} ({where})"
