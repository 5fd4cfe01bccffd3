"""Who answers: decided here and nowhere else, from the settings alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from imgkit.catalog import Model, Provider, catalog, find
from imgkit.errors import MissingKeyError
from imgkit.language import _
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
    """

    mode: Mode
    name: str
    provider: Provider
    model: str
    known_as: str
    describe_model: str
    describes_by: DescribesBy = "responses"

    def capabilities(self, model: str | None = None) -> Model | None:
        """Return what the catalogue knows of a model, or None where it knows nothing."""
        return find(model if model and model != self.model else self.known_as)

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
        }

    def __str__(self) -> str:
        """Say who answers in one sentence."""
        return {
            "live": _("{name} answers, live, with the model {model}. Pictures cost money."),
            "local": _("{name} answers. It works offline, with rules and dice, and is free."),
            "recorded": _("A recording answers: {name}. It is free, and nothing new is drawn."),
        }[self.mode].format(name=name_on_show(self.name), model=self.model)


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
    describes_by = _describes_by(settings)
    describe_model = settings.describe_model or catalog().defaults["describe"]
    model = settings.model or catalog().defaults["image"]
    if settings.openai_api_key.get_secret_value() or settings.openai_base_url:
        name = settings.openai_base_url or "OpenAI"
        return Service("live", name, "openai", model, model, describe_model, describes_by)
    if settings.azure_openai_endpoint and settings.azure_openai_api_key.get_secret_value():
        deployment = settings.azure_openai_deployment or model
        known_as = settings.model or deployment
        return Service(
            "live", "Azure OpenAI", "azure", deployment, known_as, describe_model, describes_by
        )
    return None
