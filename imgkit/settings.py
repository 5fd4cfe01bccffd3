"""The settings: the only reader of ``.env`` and of the environment."""

import functools
import hashlib
import itertools
import os
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from dotenv import find_dotenv
from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from imgkit.connecting.addresses import login_secrets, without_login
from imgkit.errors import SettingsError

Mode = Literal["live", "local", "recorded"]
Language = Literal["en", "fr", "ru"]
CheckPrompts = Literal["words", "moderation", "both"]


_STORAGE_KEYS = re.compile(r"(?:AccountKey|SharedAccessSignature)=([^;]+)", re.IGNORECASE)
"""The parts of a connection string of Azure Storage that open it to whoever holds them."""


def _checked_address(address: str) -> str:
    try:
        urlsplit(address).port  # noqa: B018 - looking at it is the check
    except ValueError:
        raise ValueError("It is no address of a service") from None
    return address


Address = Annotated[str, AfterValidator(_checked_address)]


def _named(name: str) -> str:
    return Field(default="", validation_alias=name)


def _address(name: str) -> str:
    return Field(default="", validation_alias=name, repr=False)  # it may hold a password


def _dollars(name: str) -> float | None:
    field: float | None = Field(default=None, ge=0, allow_inf_nan=False, validation_alias=name)
    return field


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
    openai_base_url: Address = _address("OPENAI_BASE_URL")
    dialect: str = _named("IMGKIT_DIALECT")
    azure_openai_endpoint: Address = _address("AZURE_OPENAI_ENDPOINT")
    azure_openai_api_key: SecretStr = _secret("AZURE_OPENAI_API_KEY")
    azure_openai_deployment: str = _named("AZURE_OPENAI_DEPLOYMENT")
    azure_openai_api_version: str = Field(
        default="2025-04-01-preview", validation_alias="AZURE_OPENAI_API_VERSION"
    )
    vision_endpoint: Address = _address("VISION_ENDPOINT")
    vision_key: SecretStr = _secret("VISION_KEY")
    model: str = _named("IMGKIT_MODEL")
    describe_model: str = _named("IMGKIT_DESCRIBE_MODEL")
    check_prompts: CheckPrompts | None = Field(
        default=None, validation_alias="IMGKIT_CHECK_PROMPTS"
    )
    language: Language | None = Field(default=None, validation_alias="IMGKIT_LANGUAGE")
    pictures: str = _named("IMGKIT_PICTURES")
    azure_storage_connection_string: SecretStr = _secret("AZURE_STORAGE_CONNECTION_STRING")
    azure_storage_account_name: str = _named("AZURE_STORAGE_ACCOUNT_NAME")
    budget: float | None = _dollars("IMGKIT_BUDGET")
    picture_price: float | None = _dollars("IMGKIT_PICTURE_PRICE")
    ledger: Path = Field(default=Path(), validation_alias="IMGKIT_LEDGER")
    recording: Path | None = Field(default=None, validation_alias="IMGKIT_RECORDING")
    # The next two are set by those who record and check notebooks, for the kernel that they start.
    record_to: Path | None = Field(default=None, validation_alias="IMGKIT_RECORD_TO")
    recording_report: Path | None = Field(default=None, validation_alias="IMGKIT_RECORDING_REPORT")

    def secrets(self) -> tuple[str, ...]:
        """Return every key that is set, for those who must keep keys out of what they write."""
        storage = self.azure_storage_connection_string.get_secret_value()
        keys = (self.openai_api_key, self.azure_openai_api_key, self.vision_key)
        said = (*(key.get_secret_value() for key in keys), storage, *_STORAGE_KEYS.findall(storage))
        passwords = itertools.chain.from_iterable(map(login_secrets, self._addresses()))
        return tuple(key for key in (*said, *passwords) if key)

    def endpoints(self) -> tuple[str, ...]:
        """Return every address that is set: the names of a school's own servers are private."""
        return tuple(without_login(address) for address in self._addresses() if address)

    def _addresses(self) -> tuple[str, ...]:
        return self.openai_base_url, self.azure_openai_endpoint, self.vision_endpoint


def project_folder() -> Path:
    """Return the folder of the lesson, or the current one where imgkit is installed elsewhere."""
    checkout = Path(__file__).resolve().parent.parent
    return checkout if (checkout / "start.py").is_file() else Path.cwd()


def load_settings() -> Settings:
    """Read the settings anew, so that a key put into ``.env`` counts from the next call on.

    ``.env`` is looked for in the current folder and above it, then in the folder of the lesson.

    Returns:
        The settings; ``pictures`` and ``ledger`` are filled in.

    Raises:
        SettingsError: A value cannot be read.
    """
    env_file = Path(find_dotenv(usecwd=True) or project_folder() / ".env")
    return _read(env_file, project_folder(), _fingerprint(env_file))


def _fingerprint(env_file: Path) -> str:
    """Return a hash of all that the settings are read from: reading them takes milliseconds."""
    written = env_file.read_bytes() if env_file.is_file() else b""
    environment = repr(sorted(os.environ.items())).encode("utf-8", "surrogatepass")
    return hashlib.sha256(written + environment).hexdigest()


@functools.lru_cache(maxsize=4)
def _read(env_file: Path, folder: Path, _fingerprint: str) -> Settings:
    try:
        settings = Settings(_env_file=env_file, _env_file_encoding="utf-8-sig")
    except ValidationError as error:
        raise _explained(error) from None
    return settings.model_copy(
        update={
            "pictures": _pictures(settings.pictures, folder),
            "ledger": _path(settings.ledger, folder / ".imgkit" / "ledger.sqlite3"),
        }
    )


def _pictures(chosen: str, folder: Path) -> str:
    """Return the folder of the pictures, or where a container is named, that."""
    if "://" in chosen:
        return chosen
    return str(_path(Path(chosen), folder / "pictures"))


def _path(chosen: Path, otherwise: Path) -> Path:
    return otherwise if chosen == Path() else chosen.expanduser()


def _explained(error: ValidationError) -> SettingsError:
    first = error.errors(include_url=False, include_input=False)[0]
    name = str(first["loc"][0])
    return SettingsError(
        f"The setting {name} cannot be read.",
        why=first["msg"] + ".",
        remedy=f"Correct {name} in .env; .env.example explains what it may be.",
    )
