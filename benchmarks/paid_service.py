"""A service that takes 0.1 s for a picture and says what it costs, for the benchmarks of money."""

import base64
import contextlib
import io
import json
import os
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PIL import Image

SECONDS = 0.1
SIZE = (1024, 1024)


def _answer() -> bytes:
    noise = Image.frombytes("RGB", (64, 64), os.urandom(64 * 64 * 3))
    file = io.BytesIO()
    noise.resize(SIZE).save(file, "PNG")
    usage = {
        "input_tokens": 20,
        "input_tokens_details": {"image_tokens": 0, "text_tokens": 20},
        "output_tokens": 196,
        "total_tokens": 216,
    }
    drawn = [{"b64_json": base64.b64encode(file.getvalue()).decode()}]
    return json.dumps({"created": 0, "data": drawn, "usage": usage}).encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answer = b""

    def do_POST(self) -> None:
        begun = time.perf_counter()
        self.rfile.read(int(self.headers["content-length"]))
        time.sleep(max(0.0, SECONDS - (time.perf_counter() - begun)))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def paid_service() -> Iterator[str]:
    """Run the service in a block.

    Yields:
        Its address, as ``OPENAI_BASE_URL`` wants it.
    """
    handler = type("Handler", (_Handler,), {"answer": _answer()})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/v1"
        finally:
            server.shutdown()
            thread.join()
