"""The faults that are no HTTP error: answers that break off, or that are none."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from faults import drawing
from faults.wire import Connection
from starlette.responses import HTMLResponse, Response

PAGE = "<!DOCTYPE html><html><head><title>Welcome to the school network</title></head></html>"

REFUSAL = {
    "message": "Your request was rejected by the safety system. safety_violations=[violence].",
    "type": "image_generation_user_error",
    "code": "moderation_blocked",
}


@dataclass(frozen=True)
class Asked:
    """What was asked, and is drawn already.

    Args:
        prompt: What was to be drawn.
        drawn: The pictures.
        partial_images: How many unfinished ones are to come first; None where it is no stream.
    """

    prompt: str
    drawn: list[bytes]
    partial_images: int | None

    def json(self) -> bytes:
        """Return the answer as it should be, where it is no stream."""
        return json.dumps(drawing.answer(self.drawn, self.prompt)).encode()

    def events(self) -> list[bytes]:
        """Return the answer as it should be, where it is a stream."""
        return list(drawing.events(self.drawn[0], self.prompt, self.partial_images or 0))

    def whole(self) -> tuple[str, bytes]:
        """Return the media type and the body of the answer as it should be."""
        if self.partial_images is None:
            return "application/json", self.json()
        return "text/event-stream", b"".join(self.events())


Play = Callable[[Asked, Connection], Awaitable[Response]]


def _nothing(_asked: Asked) -> Sequence[bytes]:
    return ()


def _everything(asked: Asked) -> Sequence[bytes]:
    return asked.drawn


def _all_but_the_last(asked: Asked) -> Sequence[bytes]:
    return asked.drawn[:-1]


@dataclass(frozen=True)
class Fault:
    """A fault.

    Args:
        play: Plays it.
        charged: Whether what was drawn is charged.
        given: The pictures that went out so that they can be kept, whole or not.
    """

    play: Play
    charged: bool = True
    given: Callable[[Asked], Sequence[bytes]] = field(default=_nothing)


async def _answer(asked: Asked, _connection: Connection) -> Response:
    media_type, body = asked.whole()
    return Response(body, media_type=media_type)


async def _reset(_asked: Asked, connection: Connection) -> Response:
    connection.reset()
    return await _nothing_more()


async def _say_nothing(_asked: Asked, connection: Connection) -> Response:
    connection.end_after(b"")
    return await _nothing_more()


async def _stall(_asked: Asked, connection: Connection) -> Response:
    while not connection.transport.is_closing():  # until the other side has lost its patience
        await asyncio.sleep(0.05)
    return await _nothing_more()


async def _cut_in_headers(_asked: Asked, connection: Connection) -> Response:
    connection.end_after(b"HTTP/1.1 200 OK\r\ncontent-type: applica")
    return await _nothing_more()


def _cut_at(share: float) -> Play:
    async def play(asked: Asked, connection: Connection) -> Response:
        media_type, body = asked.whole()
        head = (
            f"HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {len(body)}\r\n\r\n"
        )
        connection.end_after(head.encode() + body[: int(len(body) * share)])
        return await _nothing_more()

    return play


async def _cut_in_base64(asked: Asked, connection: Connection) -> Response:
    media_type, body = asked.whole()
    connection.end_after(_head(media_type, len(body)) + body[: body.rindex(b"b64_json") + 40])
    return await _nothing_more()


async def _half_json(asked: Asked, _connection: Connection) -> Response:
    media_type, body = asked.whole()
    return Response(body[: body.rindex(b"b64_json") + 40], media_type=media_type)


async def _half_base64(asked: Asked, _connection: Connection) -> Response:
    media_type, body = asked.whole()
    start = body.rindex(b"b64_json")
    end = body.index(b'"', start + 12)
    return Response(body[: end - 31] + body[end:], media_type=media_type)


def _halves(asked: Asked) -> Sequence[bytes]:
    return [one[: len(one) // 2] for one in asked.drawn]


async def _half_a_picture(asked: Asked, _connection: Connection) -> Response:
    media_type, body = Asked(asked.prompt, list(_halves(asked)), asked.partial_images).whole()
    return Response(body, media_type=media_type)


async def _no_picture(asked: Asked, _connection: Connection) -> Response:
    if asked.partial_images is not None:
        return Response(b"", media_type="text/event-stream")
    return Response(json.dumps(drawing.answer([], asked.prompt)), media_type="application/json")


async def _null(_asked: Asked, _connection: Connection) -> Response:
    return Response(b"null", media_type="application/json")


async def _page(_asked: Asked, _connection: Connection) -> Response:
    return HTMLResponse(PAGE)


async def _page_as_json(_asked: Asked, _connection: Connection) -> Response:
    return Response(PAGE, media_type="application/json")


async def _as_text(asked: Asked, _connection: Connection) -> Response:
    return Response(asked.json(), media_type="text/plain")


async def _as_json(asked: Asked, _connection: Connection) -> Response:
    return Response(asked.json(), media_type="application/json")


async def _error_event(asked: Asked, connection: Connection) -> Response:
    if asked.partial_images is None:
        return await _say_nothing(asked, connection)
    error = {"message": "The server had an error.", "type": "server_error", "code": None}
    told = f"event: error\ndata: {json.dumps({'type': 'error', 'error': error})}\n\n".encode()
    return Response(b"".join([*asked.events()[:-1], told]), media_type="text/event-stream")


async def _refusal(asked: Asked, _connection: Connection) -> Response:
    told = json.dumps({"type": "error", "error": REFUSAL})
    if asked.partial_images is None:
        return Response(told, media_type="application/json")
    event = f"event: error\ndata: {told}\n\n".encode()
    return Response(b"".join([*asked.events()[:-1], event]), media_type="text/event-stream")


async def _cut_after_the_picture(asked: Asked, connection: Connection) -> Response:
    media_type, body = asked.whole()
    if asked.partial_images is None:
        return Response(body, media_type=media_type)
    connection.end_after(_head(media_type, len(body) + 1) + body)
    return await _nothing_more()


def _head(media_type: str, length: int) -> bytes:
    lines = ("HTTP/1.1 200 OK", f"content-type: {media_type}", f"content-length: {length}")
    return "\r\n".join([*lines, "", ""]).encode()


async def _nothing_more() -> Response:
    """Give the loop a turn, in which it closes the connection: uvicorn then sends no answer."""
    await asyncio.sleep(0.001)
    return Response()


FAULTS = {
    "none": Fault(_answer, given=_everything),
    "cut before the request is read": Fault(_reset, charged=False),
    "reset before the answer": Fault(_reset),
    "ended before the answer": Fault(_say_nothing),
    "no answer": Fault(_stall),
    "cut in the headers": Fault(_cut_in_headers),
    "cut in the body": Fault(_cut_at(0.1)),
    "cut in the base64": Fault(_cut_in_base64),
    "half JSON": Fault(_half_json),
    "half base64": Fault(_half_base64, given=_all_but_the_last),
    "half a picture": Fault(_half_a_picture, given=_halves),
    "no picture in the answer": Fault(_no_picture),
    "null": Fault(_null),
    "page of a proxy": Fault(_page, charged=False),
    "page of a proxy that calls itself JSON": Fault(_page_as_json, charged=False),
    "error in the stream": Fault(_error_event),
    "refusal that calls itself a success": Fault(_refusal, charged=False),
    "cut after the picture": Fault(_cut_after_the_picture, given=_everything),
    "JSON that calls itself text": Fault(_as_text, given=_everything),
    "JSON where a stream was asked for": Fault(_as_json, given=_everything),
}
