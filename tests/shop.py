"""A service that takes money, and what the ledger says of it."""

import json
import sqlite3

from fake_service import School
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from imgkit import session

PRICE = 0.00595
"""Of a small picture by the default model: 196 tokens of output and a few of input."""


class Shop(School):
    """The service of :class:`School`, with a bill in each answer, and limits."""

    most = 10
    damaged = 0
    after = 99

    async def answer(self, request: Request) -> Response:
        asked = await request.json()
        n = asked.get("n", 1)
        if n > self.most:
            message = f"Rate limit exceeded for images per minute. Limit: {self.most}/1min."
            headers = {"retry-after-ms": "1"}
            return JSONResponse({"error": {"message": message, "code": "x"}}, 429, headers)
        if self.asked >= self.after:
            return JSONResponse({"error": {"message": "No."}}, 400)
        answer = await super().answer(request)
        if answer.status_code != 200 or asked.get("stream"):
            return answer
        body = json.loads(bytes(answer.body))
        for number in range(self.damaged):
            body["data"][number] = {"b64_json": "abc"}
        details = {"image_tokens": 0, "text_tokens": 20}
        usage = {"input_tokens": 20 * n, "output_tokens": 200 * n, "total_tokens": 220 * n}
        return JSONResponse(body | {"usage": usage | {"input_tokens_details": details}})


def rows(column: str = "state") -> list[object]:
    with sqlite3.connect(session.current().settings.ledger) as database:
        database.row_factory = sqlite3.Row
        return [row[column] for row in database.execute("SELECT * FROM entries")]
