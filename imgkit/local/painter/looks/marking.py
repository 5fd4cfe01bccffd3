"""Marks what some functions draw as pieces that a prompt may speak of: ears, wings, a tail."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from imgkit.local.painter.sketch import Sketch

_P = ParamSpec("_P")


class _Drawn(Protocol):
    """Somebody who is being drawn on a sketch."""

    @property
    def sketch(self) -> Sketch: ...


_Being = TypeVar("_Being", bound=_Drawn)


def piece(
    name: str,
) -> Callable[[Callable[Concatenate[Sketch, _P], None]], Callable[Concatenate[Sketch, _P], None]]:
    """Return a decorator for a function that draws one piece of something on a sketch.

    Args:
        name: The piece, as in ``pieces.toml``.
    """

    def decorated(
        draw: Callable[Concatenate[Sketch, _P], None],
    ) -> Callable[Concatenate[Sketch, _P], None]:
        @wraps(draw)
        def marked(sketch: Sketch, /, *args: _P.args, **options: _P.kwargs) -> None:
            with sketch.piece(name):
                draw(sketch, *args, **options)

        return marked

    return decorated


def piece_of(name: str) -> Callable[[Callable[[_Being], None]], Callable[[_Being], None]]:
    """Return a decorator for a function that draws one piece of a being.

    Args:
        name: The piece, as in ``pieces.toml``.
    """

    def decorated(draw: Callable[[_Being], None]) -> Callable[[_Being], None]:
        @wraps(draw)
        def marked(being: _Being) -> None:
            with being.sketch.piece(name):
                draw(being)

        return marked

    return decorated
