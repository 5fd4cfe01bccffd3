"""The offline service: it answers on loopback as OpenAI, Azure OpenAI and Azure Vision do.

``start()`` gives the one service of this process; ``imgkit.local.server.serve`` runs one in the
foreground.
"""

from imgkit.local.service import LocalService, start, stop

__all__ = ["LocalService", "start", "stop"]
