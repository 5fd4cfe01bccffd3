"""What the service says no with, in the shapes and with the codes of the services it stands for.

The codes were seen in the real services' answers, the words partly too; where their words help no
one, ours say what to do. Sources: OpenAI's error objects, https://developers.openai.com/api/docs
(2026-11); Azure Vision, https://learn.microsoft.com/azure/ai-services/computer-vision (2026-11).
"""

import datetime as dt
from collections.abc import Sequence

from imgkit.errors import ImageError, ImgkitError, InputError

INVALID_REQUEST = "invalid_request_error"
IMAGE_USER_ERROR = "image_generation_user_error"

Body = dict[str, dict[str, object]]


class Refusal(Exception):  # noqa: N818 - a refusal is an answer of the service, not a fault of it
    """A request that the service will not serve, told as OpenAI tells it.

    Args:
        status: The HTTP status.
        message: What is wrong and what to do, for a person.
        code: The code that programs look at.
        param: The parameter that is wrong.
        kind: What OpenAI calls the ``type`` of the error.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str | None = None,
        param: str | None = None,
        kind: str = INVALID_REQUEST,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.param = param
        self.kind = kind

    def body(self) -> Body:
        """Return the JSON body of the answer."""
        return {
            "error": {
                "message": self.message,
                "type": self.kind,
                "param": self.param,
                "code": self.code,
            }
        }

    def headers(self) -> dict[str, str]:
        """Return the HTTP headers that belong to the answer."""
        return {}


class AzureRefusal(Refusal):
    """A refusal told as Azure tells it.

    Args:
        status: The HTTP status.
        code: The code that programs look at.
        message: What is wrong and what to do, for a person.
        inner: The more exact code in ``innererror``, where Azure gives one.
    """

    def __init__(self, status: int, code: str, message: str, *, inner: str | None = None) -> None:
        super().__init__(status, message, code=code)
        self.azure_code = code
        self.inner = inner

    def body(self) -> Body:
        """Return the JSON body of the answer."""
        error: dict[str, object] = {"code": self.azure_code, "message": self.message}
        if self.inner:
            error["innererror"] = {"code": self.inner, "message": self.message}
        return {"error": error}

    def headers(self) -> dict[str, str]:
        """Return the HTTP headers that belong to the answer."""
        return {"x-ms-error-code": self.azure_code}


def unknown_parameter(name: str) -> Refusal:
    """Refuse a parameter that the model does not have."""
    message = f"Unknown parameter: '{name}'."
    return Refusal(400, message, code="unknown_parameter", param=name)


def missing_parameter(name: str) -> Refusal:
    """Refuse a request that lacks a parameter."""
    message = f"Missing required parameter: '{name}'."
    return Refusal(400, message, code="missing_required_parameter", param=name)


def unsupported_value(name: str, value: str, supported: Sequence[str]) -> Refusal:
    """Refuse a value that is not among the supported ones."""
    quoted = [f"'{item}'" for item in supported]
    listed = ", ".join(quoted[:-1]) + f", and {quoted[-1]}" if len(quoted) > 1 else quoted[0]
    message = f"Invalid value: '{value[:80]}'. Supported values are: {listed}."
    return Refusal(400, message, code="invalid_value", param=name)


def invalid_value(name: str, message: str) -> Refusal:
    """Refuse a value that cannot be used."""
    return Refusal(400, message, code="invalid_value", param=name)


def invalid_image(name: str, message: str) -> Refusal:
    """Refuse bytes that are no picture, or no whole one."""
    return Refusal(400, message, code="invalid_image_file", param=name, kind=IMAGE_USER_ERROR)


def invalid_mask(message: str) -> Refusal:
    """Refuse a mask that does not fit its picture."""
    return Refusal(
        400,
        f"Invalid mask image format - {message}",
        code="invalid_mask_image_format",
        param="mask",
        kind=IMAGE_USER_ERROR,
    )


def unknown_model(name: str, offered: Sequence[str]) -> Refusal:
    """Refuse a model that does not exist."""
    message = (
        f"The model '{name[:80]}' does not exist or you do not have access to it. "
        f"This service offers: {', '.join(offered)}."
    )
    return Refusal(404, message, code="model_not_found", param="model")


def retired_model(name: str, on: dt.date, successor: str | None) -> Refusal:
    """Refuse a model that was switched off."""
    message = f"The model '{name}' was switched off on {on}."
    if successor:
        message += f" Use '{successor}' instead."
    return Refusal(404, message, code="model_not_found", param="model")


def too_large(limit: int) -> Refusal:
    """Refuse a request with too many bytes."""
    message = (
        f"The request is too large: at most {limit // 1_000_000} MB are taken. "
        "Make the pictures smaller, or send fewer."
    )
    return Refusal(413, message, code="request_too_large")


def unreadable_body(expected: str) -> Refusal:
    """Refuse a body that cannot be parsed."""
    return Refusal(400, f"We could not parse the body of your request as {expected}.")


def of_error(error: ImgkitError) -> Refusal:
    """Tell an error of those who paint: of what was sent, or of their own things."""
    if not isinstance(error, InputError):
        return Refusal(500, str(error), code="server_error", kind="server_error")
    param = "image" if isinstance(error, ImageError) else "prompt"
    return Refusal(400, str(error), code="invalid_value", param=param, kind=IMAGE_USER_ERROR)


def own_mistake() -> Refusal:
    """Apologise for a mistake of the service; what it was goes to the log, not over the wire."""
    message = "The service had an error while processing your request. Sorry about that!"
    return Refusal(500, message, code="server_error", kind="server_error")


def no_key() -> Refusal:
    """Refuse a request without a key, on OpenAI's paths."""
    message = (
        "You didn't provide an API key. This service runs on your own computer and takes any: "
        "send the header 'Authorization: Bearer ANY_WORD'."
    )
    return Refusal(401, message, code="invalid_api_key")


def no_azure_key() -> AzureRefusal:
    """Refuse a request without a key, on Azure's paths."""
    message = (
        "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide "
        "a key; this service runs on your own computer and takes any."
    )
    return AzureRefusal(401, "401", message)


def not_of_this_class() -> Refusal:
    """Refuse a request without the key of the class that the service is for."""
    message = (
        "Incorrect API key provided. This painter belongs to a class: write the line "
        "OPENAI_API_KEY=class-... that your teacher shows into the file .env."
    )
    return Refusal(401, message, code="invalid_api_key")


def no_azure_resource() -> AzureRefusal:
    """Refuse a path that Azure does not have; a missing ``api-version`` counts as one."""
    return AzureRefusal(404, "404", "Resource not found")
