"""What a service complains of, read out of its error in whatever shape that comes.

The shapes were collected from OpenAI, Azure OpenAI, Azure AI Vision and the proxy LiteLLM in
November 2026: https://developers.openai.com/api/docs/guides/error-codes,
https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter and
https://docs.litellm.ai/docs/exception_mapping
"""

import datetime as dt
import email.utils
import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

LONGEST_MESSAGE = 500

_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_PAGE = re.compile(r"\s*<(!doctype\s+html|html)", re.IGNORECASE)
_VIOLATIONS = re.compile(r"safety_violations=\[([^\]]*)\]")
_AGAIN = re.compile(r"(?:try again|retry) (?:in|after) ((?:[\d.]+ ?[a-z]+ ?)+)", re.IGNORECASE)
_DURATION = re.compile(r"([\d.]+) ?(ms|milliseconds?|s|seconds?|m|minutes?|h|hours?)(?![a-z])")
_SECONDS = {"ms": 0.001, "mi": 60.0, "m": 60.0, "s": 1.0, "h": 3600.0}


@dataclass(frozen=True)
class Complaint:
    """What a service complains of.

    Args:
        message: What it says.
        status: The HTTP status, where there is one.
        code: Its own code, where it gave one.
        kinds: All words of the error that tell its kind, in small letters.
        categories: What its safety system found, in the service's own words.
        is_page: Whether it is a page for people, as proxies send.
        retry_after: After how many seconds it wants to be asked again.
    """

    message: str
    status: int | None = None
    code: str | None = None
    kinds: str = ""
    categories: tuple[str, ...] = ()
    is_page: bool = False
    retry_after: float | None = None


def read_complaint(text: str, status: int | None, headers: Mapping[str, str]) -> Complaint:
    """Read an error.

    Args:
        text: The body of the answer.
        status: Its HTTP status; None where it came in a stream.
        headers: Its headers.

    Returns:
        What the service complains of.
    """
    if is_page(text):
        title = _TITLE.search(text)
        message = html.unescape(title[1]).strip() if title else ""
        return Complaint(message, status, is_page=True, retry_after=_retry_after(message, headers))
    try:
        body = json.loads(text)
    except ValueError:
        body = None
    error = _innermost(body)
    message = _message(error) or text.strip()
    codes = [str(code) for code in _codes(error)]
    return Complaint(
        message[:LONGEST_MESSAGE],
        status,
        codes[0] if codes else None,
        " ".join([*codes, message]).lower(),
        tuple(dict.fromkeys(_categories(error, message))),
        retry_after=_retry_after(message, headers),
    )


def is_page(text: str) -> bool:
    """Say whether a text is a page for people, where an answer was to come.

    Args:
        text: The body of an answer.
    """
    return _PAGE.match(text) is not None


def _innermost(body: object) -> object:
    """Return the error itself; LiteLLM writes the one of the service into its own message."""
    error = body.get("error", body) if isinstance(body, dict) else body
    message = error.get("message") if isinstance(error, dict) else None
    if isinstance(message, str) and "{" in message:
        try:
            inner, _end = json.JSONDecoder().raw_decode(message[message.index("{") :])
        except ValueError:
            return error
        return _innermost(inner) if isinstance(inner, dict) else error
    return error


def _message(error: object) -> str:
    if isinstance(error, str):
        return error
    if not isinstance(error, dict):
        return ""
    said = error.get("message") or error.get("detail") or error.get("msg")
    if isinstance(said, list):
        return " ".join(_detail(one) for one in said)
    return said if isinstance(said, str) else ""


def _detail(detail: object) -> str:
    """Return one line of a list of what is wrong, as FastAPI sends it."""
    if not isinstance(detail, dict):
        return str(detail)
    place = detail.get("loc")
    where = ".".join(str(part) for part in place) if isinstance(place, list) else ""
    return f"{where}: {detail.get('msg')}." if where else f"{detail.get('msg')}."


def _codes(error: object) -> Iterator[object]:
    if isinstance(error, dict):
        inner = error.get("inner_error") or error.get("innererror")
        codes = (error.get("code"), error.get("type"))
        yield from (code for code in codes if code not in (None, "None"))
        yield from _codes(inner)


def _categories(error: object, message: str) -> Iterator[str]:
    for listed in _VIOLATIONS.findall(message):
        yield from (name.strip(" '\"") for name in listed.split(",") if name.strip())
    if not isinstance(error, dict):
        return
    for name, value in error.items():
        if name == "moderation_details" and isinstance(value, dict):
            yield from (str(category) for category in value.get("categories") or ())
        elif "filter_result" in name and isinstance(value, dict):
            yield from (category for category, found in value.items() if _is_found(found))
        elif name in {"inner_error", "innererror"}:
            yield from _categories(value, "")


def _is_found(found: Any) -> bool:  # noqa: ANN401 (whatever JSON holds there)
    return isinstance(found, dict) and bool(found.get("filtered") or found.get("detected"))


def _retry_after(message: str, headers: Mapping[str, str]) -> float | None:
    """Return after how many seconds to ask again: headers count more than the message."""
    seconds = _number(headers.get("retry-after-ms"))
    if seconds is not None:
        return seconds / 1000
    after = headers.get("retry-after")
    seconds = _number(after)
    if seconds is None and after:
        seconds = _seconds_until(after)
    return _seconds_in(message) if seconds is None else seconds


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _seconds_until(date: str) -> float | None:
    try:
        moment = email.utils.parsedate_to_datetime(date)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    return max(0.0, (moment - dt.datetime.now(dt.UTC)).total_seconds())


def _seconds_in(message: str) -> float | None:
    again = _AGAIN.search(message)
    parts = _DURATION.findall(again[1].lower()) if again else []
    numbers = [(_number(amount), unit) for amount, unit in parts]
    known = [number * _unit(unit) for number, unit in numbers if number is not None]
    return sum(known) if known else None


def _unit(unit: str) -> float:
    if unit.startswith("milli"):
        return _SECONDS["ms"]
    return _SECONDS.get(unit[:2]) or _SECONDS[unit[0]]
