"""The full-screen chat. Importing this package imports Textual; nothing else does."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading
from functools import partial

from ..chat.session import Session
from ..chat.settings import Settings
from .app import ChatApp

__all__ = ["ChatApp", "run"]

_HANG_UP = () if sys.platform == "win32" or signal.getsignal(signal.SIGHUP) == signal.SIG_IGN else (signal.SIGHUP,)
"""The signal of a terminal that is closed, where there is one and it is heeded: `nohup` has it ignored."""
_PATIENCE = 2.0
"""Seconds to leave in after a signal: a terminal that takes no more output would hold the chat for ever."""


def run(session: Session, settings: Settings) -> int:
    """Chat until the person leaves; the exit status for the shell, 128 and its number where a signal ended it."""
    app = ChatApp(session, settings)
    if sys.platform != "win32" and "TEXTUAL_DRIVER" not in os.environ:
        from .terminal import TerminalDriver, end_with_terminal

        app.driver_class = TerminalDriver
        # At once: every turn is on disk, and there is no terminal to give back.
        end_with_terminal(sys.stdin.fileno(), partial(os._exit, 128 + signal.SIGHUP))
    asyncio.run(_run(app))
    return app.return_code or 0


async def _run(app: ChatApp) -> None:
    """A signal to end leaves by the door: else the terminal would stay as the chat has set it."""
    loop = asyncio.get_running_loop()

    def leave(number: int, _: object) -> None:
        # Not by the loop's own handlers: it may be waiting for the terminal to take what is drawn.
        with contextlib.suppress(RuntimeError):  # It has ended already.
            loop.call_soon_threadsafe(partial(app.exit, return_code=128 + number))
        late = threading.Timer(_PATIENCE, os._exit, [128 + number])
        late.daemon = True
        late.start()

    for number in (signal.SIGINT, signal.SIGTERM, *_HANG_UP):
        signal.signal(number, leave)
    await app.run_async()
