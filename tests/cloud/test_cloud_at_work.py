"""A whole remix: the real painter on this computer, and the pictures where they belong."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cloud.tiny_host import TinyHost
from cloud.tiny_service import asked, sent
from PIL import Image
from storage.relay import Relay

import imgkit

WISH = "put a red hat on the bunny and make it evening"


def redness(data: bytes) -> float:
    red, green, blue = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"), float).T
    return float(((red > 150) & (green < 90) & (blue < 90)).mean())


def test_a_remix_in_azure_storage(
    host: TinyHost, container: str, files: Callable[[], dict[str, bytes]]
) -> None:
    (bunny,) = imgkit.generate("a white bunny on a meadow by day", size="512x512", seed=1)
    assert sent(host, {"picture": bunny.bytes, "wish": WISH}).status_code == 202
    result = host.run()
    assert result["report"][:2] == ["Done: make it evening", "Done: put a red hat on the bunny"]
    (run,) = host.instances
    stored = files()
    assert container
    assert stored[f"anna/runs/{run}/original.png"] == bunny.bytes
    picture = stored[f"anna/{result['picture']}"]
    assert asked(host, run, "picture").get_body() == picture
    assert redness(picture) > redness(bunny.bytes) + 0.002
    recipe = json.loads(stored[f"anna/{Path(result['picture']).stem}.json"])
    assert recipe["source"] == "local"
    assert max(map(len, host.passed_on)) < 10_000


def test_a_storage_that_is_away_is_said_to_be(
    host: TinyHost, container: str, network: Relay
) -> None:
    assert container
    photo = io.BytesIO()
    Image.new("RGB", (64, 64), "green").save(photo, "PNG")
    network.cut()
    answer = sent(host, {"picture": photo.getvalue(), "wish": WISH})
    assert answer.status_code == 503
    assert "cannot be reached" in json.loads(answer.get_body())["error"]
    network.mend()
    assert sent(host, {"picture": photo.getvalue(), "wish": WISH}).status_code == 202


@pytest.mark.usefixtures("pictures")
def test_the_lock_brings_all_that_a_remix_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "local")
    monkeypatch.setenv("IMGKIT_LEDGER", str(tmp_path / "ledger.sqlite3"))
    Image.new("RGB", (256, 256), "green").save("photo.png")
    script = Path(__file__).with_name("bare_machine.py")
    told = subprocess.run(
        [sys.executable, script, "photo.png", "make it night"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    result = json.loads(told.stdout)
    assert result["report"][:1] == ["Done: make it night"], result
