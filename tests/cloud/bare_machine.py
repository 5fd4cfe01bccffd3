"""Makes one remix with nothing at hand but what deploy/azure-functions brings to Azure."""

import importlib.abc
import importlib.metadata
import json
import re
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
APP = TESTS.parent / "deploy" / "azure-functions"


class Missing(importlib.abc.MetaPathFinder):
    """Hides the packages that the lock does not name, and the modules that stay behind."""

    def __init__(self, lock: str, ignored: str) -> None:
        self._locked = {normal(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
        self._ignored = {line.replace("/", ".") for line in ignored.splitlines()}
        self._origins = importlib.metadata.packages_distributions()

    def find_spec(self, name: str, *_more: object) -> None:
        origins = {normal(origin) for origin in self._origins.get(name.partition(".")[0], ())}
        unknown = origins and not origins & {*self._locked, "imgkit-lesson"}
        if unknown or name in self._ignored:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


brought = ((APP / name).read_text("utf-8") for name in ("requirements.txt", ".funcignore"))
sys.meta_path.insert(0, Missing(*brought))
sys.path[:0] = [str(APP), str(TESTS), str(TESTS.parent)]

from cloud.tiny_host import TinyHost  # noqa: E402 (only what is imported now is hidden)
from cloud.tiny_service import sent  # noqa: E402

host = TinyHost()
photo, wish = Path(sys.argv[1]).read_bytes(), sys.argv[2]
sent(host, {"picture": photo, "wish": wish})
sys.stdout.write(json.dumps(host.run()))
