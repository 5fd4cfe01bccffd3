"""Addresses of services that hold a name and a password, as in ``https://name:word@host/v1``."""

import base64
from urllib.parse import unquote, urlsplit


def without_login(address: str) -> str:
    """Return an address without the name and the password that stand before its host.

    Args:
        address: An address, which may be mistaken.
    """
    return address.replace(f"{_login(address)}@", "", 1) if _login(address) else address


def login_secrets(address: str) -> tuple[str, ...]:
    """Return the password that an address holds, in the forms in which it travels and is told.

    Args:
        address: An address, which may be mistaken.
    """
    password = _login(address).partition(":")[2]
    return (unquote(password), password, basic_login(address)) if password else ()


def basic_login(address: str) -> str:
    """Return name and password as the header ``Authorization: Basic`` takes them (RFC 7617).

    Args:
        address: An address, which may be mistaken.

    Returns:
        Letters and digits; nothing where the address holds neither.
    """
    return base64.b64encode(unquote(_login(address)).encode()).decode()


def _login(address: str) -> str:
    try:
        return urlsplit(address).netloc.rpartition("@")[0]
    except ValueError:  # an address such as http://[here
        return address.partition("//")[2].rpartition("@")[0]
