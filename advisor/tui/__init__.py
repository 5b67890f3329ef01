"""The full-screen chat. Importing this package imports Textual; nothing else does."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from functools import partial

from ..chat.session import Session
from ..chat.settings import Settings
from .app import ChatApp

__all__ = ["ChatApp", "run"]


def run(session: Session, settings: Settings) -> int:
    """Chat until the person leaves; the exit status for the shell, 128 and its number where a signal ended it."""
    app = ChatApp(session, settings)
    asyncio.run(_run(app))
    return app.return_code or 0


async def _run(app: ChatApp) -> None:
    """A signal to end leaves by the door: else the terminal would stay as the chat has set it."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows has no such handlers.
            loop.add_signal_handler(number, partial(app.exit, return_code=128 + number))
    await app.run_async()
