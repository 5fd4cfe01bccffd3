"""The settings: the only reader of ``.env`` and of the environment."""

from pathlib import Path
from typing import Literal

from dotenv import find_dotenv
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from imgkit.errors import SettingsError

Mode = Literal["live", "local", "recorded"]
Language = Literal["en", "fr", "ru"]


def _named(name: str) -> str:
    return Field(default="", validation_alias=name)


def _secret(name: str) -> SecretStr:
    return Field(default=SecretStr(""), validation_alias=name)


class Settings(BaseSettings):
    """Everything that a person can set, under the names that ``.env.example`` explains.

    A variable of the environment counts more than a line in ``.env``. An empty value counts as not
    set. Keys are ``SecretStr``: they do not show in a ``repr``, a log or a traceback.
    """

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore", frozen=True)

    mode: Mode | None = Field(default=None, validation_alias="IMGKIT_MODE")
    openai_api_key: SecretStr = _secret("OPENAI_API_KEY")
    openai_base_url: str = _named("OPENAI_BASE_URL")
    azure_openai_endpoint: str = _named("AZURE_OPENAI_ENDPOINT")
    azure_openai_api_key: SecretStr = _secret("AZURE_OPENAI_API_KEY")
    azure_openai_deployment: str = _named("AZURE_OPENAI_DEPLOYMENT")
    azure_openai_api_version: str = Field(
        default="2025-04-01-preview", validation_alias="AZURE_OPENAI_API_VERSION"
    )
    vision_endpoint: str = _named("VISION_ENDPOINT")
    vision_key: SecretStr = _secret("VISION_KEY")
    model: str = _named("IMGKIT_MODEL")
    describe_model: str = _named("IMGKIT_DESCRIBE_MODEL")
    language: Language | None = Field(default=None, validation_alias="IMGKIT_LANGUAGE")
    pictures: Path = Field(default=Path(), validation_alias="IMGKIT_PICTURES")
    recording: Path | None = Field(default=None, validation_alias="IMGKIT_RECORDING")
    # The next two are set by those who record and check notebooks, for the kernel that they start.
    record_to: Path | None = Field(default=None, validation_alias="IMGKIT_RECORD_TO")
    recording_report: Path | None = Field(default=None, validation_alias="IMGKIT_RECORDING_REPORT")

    def secrets(self) -> tuple[str, ...]:
        """Return every key that is set, for those who must keep keys out of what they write."""
        keys = (self.openai_api_key, self.azure_openai_api_key, self.vision_key)
        return tuple(key.get_secret_value() for key in keys if key.get_secret_value())

    def endpoints(self) -> tuple[str, ...]:
        """Return every address that is set: the names of a school's own servers are private."""
        addresses = (self.openai_base_url, self.azure_openai_endpoint, self.vision_endpoint)
        return tuple(address for address in addresses if address)


def project_folder() -> Path:
    """Return the folder of the lesson, or the current one where imgkit is installed elsewhere."""
    checkout = Path(__file__).resolve().parent.parent
    return checkout if (checkout / "start.py").is_file() else Path.cwd()


def load_settings() -> Settings:
    """Read the settings anew, so that a key put into ``.env`` counts from the next call on.

    ``.env`` is looked for in the current folder and above it, then in the folder of the lesson.

    Returns:
        The settings; ``pictures`` is filled in with a folder.

    Raises:
        SettingsError: A value cannot be read.
    """
    env_file = find_dotenv(usecwd=True) or project_folder() / ".env"
    try:
        settings = Settings(_env_file=env_file, _env_file_encoding="utf-8-sig")
    except ValidationError as error:
        raise _explained(error) from None
    if settings.pictures == Path():
        return settings.model_copy(update={"pictures": project_folder() / "pictures"})
    return settings.model_copy(update={"pictures": settings.pictures.expanduser()})


def _explained(error: ValidationError) -> SettingsError:
    first = error.errors(include_url=False, include_input=False)[0]
    name = str(first["loc"][0])
    return SettingsError(
        f"The setting {name} cannot be read.",
        why=first["msg"] + ".",
        remedy=f"Correct {name} in .env; .env.example explains what it may be.",
    )
