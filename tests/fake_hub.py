"""A hub of Hugging Face on loopback that has one file, and says so as the real one does."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


class FakeHub:
    """Answers each address with the same file, or with a fault.

    https://huggingface.co/docs/hub/storage-backends tells of what the real one answers.
    """

    def __init__(self, data: bytes, sha256: str, commit: str, fault: str = "") -> None:
        self.requests: list[str] = []
        hub = self

        class Handler(BaseHTTPRequestHandler):
            def do_HEAD(self) -> None:
                hub.requests.append(f"HEAD {self.path}")
                self._head()

            def do_GET(self) -> None:
                hub.requests.append(f"GET {self.path}")
                self._head()
                self.wfile.write(self._body())

            def _body(self) -> bytes:
                return {"missing": b"", "page": b"<h1>Log in</h1>"}.get(fault, data)

            def _head(self) -> None:
                self.send_response(404 if fault == "missing" else 200)
                self.send_header("Content-Length", str(len(self._body())))
                if not fault:
                    self.send_header("ETag", f'"{sha256}"')
                    self.send_header("X-Repo-Commit", commit)
                self.end_headers()

            def log_message(self, *_what: Any) -> None:
                """Keep quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_why: object) -> None:
        self._server.shutdown()
        self._server.server_close()
