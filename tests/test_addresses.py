"""Addresses with a name and a password in them."""

import pytest
from gossip import gossiping

import imgkit
from imgkit.connecting.addresses import basic_login, login_secrets, without_login
from imgkit.errors import ServiceError
from imgkit.settings import load_settings


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("https://teacher:word@server.example/v1", "https://server.example/v1"),
        ("https://teacher@server.example:8000/a@b", "https://server.example:8000/a@b"),
        ("https://server.example/v1", "https://server.example/v1"),
        ("http://teacher:word@[here", "http://[here"),
        ("server.example", "server.example"),
        ("", ""),
    ],
)
def test_the_login_is_taken_out(address: str, plain: str) -> None:
    assert without_login(address) == plain
    assert without_login(plain) == plain


def test_every_form_of_a_password_is_a_secret() -> None:
    secrets = login_secrets("https://teacher:p%40ss@server.example/v1")
    assert secrets == ("p@ss", "p%40ss", "dGVhY2hlcjpwQHNz")
    assert login_secrets("https://teacher@server.example/v1") == ()
    assert basic_login("https://server.example/v1") == ""


def test_the_server_gets_the_login_and_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    with gossiping() as host:
        monkeypatch.setenv("OPENAI_BASE_URL", f"http://teacher:canary-word@{host}/v1")
        assert "canary-word" in load_settings().secrets()
        assert load_settings().endpoints() == (f"http://{host}/v1",)
        (picture,) = imgkit.generate("a dog")
        assert (picture.service, imgkit.who_answers().name) == (host, host)
        with pytest.raises(ServiceError, match=r"Not with Basic …") as caught:
            imgkit.generate("refused")
    assert "canary" not in str(caught.value)


def test_an_address_that_is_none_is_an_error_with_a_remedy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for address in ("http://[here", "http://teacher:canary-word@[here", "nowhere", "http://a b/"):
        monkeypatch.setenv("OPENAI_BASE_URL", address)
        with pytest.raises(imgkit.ImgkitError) as caught:
            imgkit.generate("a dog")
        assert caught.value.remedy
        assert "canary" not in str(caught.value)
