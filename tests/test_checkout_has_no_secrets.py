"""What is handed on to others, notebooks and recordings above all, holds nothing like a key."""

import re
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
HANDED_ON = [
    path
    for folder in ("notebooks", "assets", "imgkit")
    for path in (CHECKOUT / folder).rglob("*")
    if path.is_file() and path.suffix in {".ipynb", ".yaml", ".json", ".toml", ".txt", ".html"}
]
SECRETS = {
    "a key of OpenAI": r"\bsk-[A-Za-z0-9_-]{20,}",
    "a key of Azure Storage": r"AccountKey=[A-Za-z0-9+/]{20,}",
    "a signature": r"[?&](?:sig|signature|x-amz-signature)=[A-Za-z0-9%+/_-]{16,}",
    "a token": r"(?:Bearer|Basic) +[A-Za-z0-9+/._=-]{16,}",
    "a signed token": r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "an address with a password": r"://[^/\s:@\"'<>]+:[^/\s@\"'<>]+@[a-z0-9]",
    "the key of a class": r"\bclass(?:-[a-km-np-z2-9]{4}){4}\b",
}


@pytest.mark.parametrize("kind", SECRETS)
def test_nothing_like_it_is_handed_on(kind: str) -> None:
    assert len(HANDED_ON) > 50
    pattern = re.compile(SECRETS[kind], re.IGNORECASE)
    found = [path.name for path in HANDED_ON if pattern.search(path.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("a key of OpenAI", "OPENAI_API_KEY=sk-proj-" + "x1" * 12),
        ("a key of Azure Storage", "AccountName=a;AccountKey=" + "x1" * 12 + "=="),
        ("a signature", "https://a.example/b.png?se=2026&sig=" + "x1" * 12),
        ("a token", "'Authorization': 'Bearer " + "x1" * 12),
        ("a signed token", "eyJ" + "x1" * 12 + ".eyJ" + "x1" * 12),
        ("a private key", "-----BEGIN PRIVATE" + " KEY-----"),
        ("an address with a password", "https://teacher:" + "word@server.example/v1"),
        ("the key of a class", "OPENAI_API_KEY=class-" + "-".join(["abcd"] * 4)),
    ],
)
def test_each_would_be_found(kind: str, text: str) -> None:
    assert re.search(SECRETS[kind], text, re.IGNORECASE)
