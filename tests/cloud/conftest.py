"""The app of deploy/azure-functions, in a host of our own, and who answers it."""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from storage.conftest import azurite, container, files, network, storage  # noqa: F401 (fixtures)

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "deploy" / "azure-functions"))

if TYPE_CHECKING:
    from cloud.tiny_host import TinyHost
    from cloud.tiny_service import TinyService
    from remix_app.messages import Result

    from imgkit.remixing import Step

Remix = Callable[..., "Result"]


@pytest.fixture
def host() -> "TinyHost":
    from cloud.tiny_host import TinyHost

    return TinyHost()


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> "TinyService":
    """Who describes, plans and paints at once, for money; no request leaves this process."""
    from cloud.tiny_service import TinyService

    monkeypatch.setenv("IMGKIT_MODE", "live")
    monkeypatch.setenv("OPENAI_API_KEY", "canary")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("IMGKIT_MODEL", "an-image-model")
    service = TinyService()
    monkeypatch.setattr("imgkit.images.edit", service.edit)
    monkeypatch.setattr("imgkit.images.estimate", service.estimate)
    # imgkit.remixing has a function of the same name.
    module = importlib.import_module("imgkit.remixing.remix")
    monkeypatch.setattr(module, "make_plan", service.make_plan)
    monkeypatch.setattr("remix_app.steps.describe", service.describe)
    monkeypatch.setattr("remix_app.steps.estimate_describing", service.estimate_describing)
    monkeypatch.setattr("remix_app.steps.PAUSES", (0, 0))
    return service


@pytest.fixture
def remix(host: "TinyHost", service: "TinyService") -> Remix:
    """Sends a picture and a wish to the app, runs the remix to its end, and returns its result."""
    from cloud.tiny_service import GROUND, sent
    from remix_app.messages import Result

    def remix(*steps: "Step", **fields: Any) -> Result:
        service.steps = steps
        answer = sent(host, {"picture": GROUND, "wish": "a wish", **fields})
        assert answer.status_code == 202, answer.get_body()
        return Result.model_validate(host.run())

    return remix
