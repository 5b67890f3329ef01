"""The chat in a browser on this machine: a process, and so a conversation, for each tab.

The pages are served to this machine alone, and there to whoever was given the address; they name no other host, and
the browser is told to ask none.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from aiohttp import web
from textual_serve.server import Server

from .access import for_holders
from .chats import Chats

__all__ = ["serve"]

_HOST = "127.0.0.1"
_PAGE = Path(__file__).with_name("page.html")
_RULES = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'self'; script-src 'self' 'unsafe-inline'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
}
_CLOSING = 1.0
"""Seconds that connections have to close when the server ends."""
_ENDS = (signal.SIGINT, signal.SIGTERM) if sys.platform == "win32" else (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def serve(options: Sequence[str], port: int, tell: Callable[[str], None]) -> int:
    """Serve the chat, started with these options, until a signal ends it; 128 and the number of that signal.

    `port` 0 is any that is free. `tell` gets the address, which holds the token that opens it. Raises `OSError` when
    the port cannot be had, and `KeyboardInterrupt` for Ctrl+C on a system whose event loop takes no signals.
    """
    with socket.create_server((_HOST, port)) as listener:
        port = listener.getsockname()[1]
        token = secrets.token_urlsafe(32)
        site = _site(Server(_command(options), _HOST, port), token, port)
        return asyncio.run(_serve(site, listener, lambda: tell(f"http://localhost:{port}/?token={token}")))


def _command(options: Sequence[str]) -> str:
    """The shell command of one tab: this package, by its place, whatever lies in the present folder.

    It is in no group with the server: of Ctrl+C the server alone is told, which ends the chats and tells their tabs.
    """
    package = str(Path(__file__).parent.parent.parent)
    code = (
        "import os, sys; os.environ['TEXTUAL_DRIVER'] = 'advisor.tui.tab:Tab'; hasattr(os, 'setsid') and os.setsid(); "
        f"sys.path[0] = {package!r}; from advisor.__main__ import main; sys.exit(main())"
    )
    words = [sys.executable, "-c", code, *options]
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(["exec", *words])


def _site(server: Server, token: str, port: int) -> web.Application:
    """The page, its scripts and fonts, the line to a tab's process, and the files that are saved there."""
    site = web.Application(middlewares=[for_holders(token, port)])
    chats = Chats(server)
    site.on_shutdown.append(chats.close)
    site.add_routes(
        [
            web.get("/", _page),
            web.get("/ws/{tab}", chats.open),
            web.get("/download/{key}", server.handle_download),
            web.static("/static", server.statics_path),
        ]
    )
    return site


async def _page(_: web.Request) -> web.StreamResponse:
    return web.FileResponse(_PAGE, headers=_RULES)


async def _serve(site: web.Application, listener: socket.socket, tell: Callable[[], None]) -> int:
    loop = asyncio.get_running_loop()
    stopped: asyncio.Future[signal.Signals] = loop.create_future()
    with contextlib.suppress(NotImplementedError):  # Windows has no such handlers.
        for end in _ENDS:
            if signal.getsignal(end) != signal.SIG_IGN:  # As a shell has it for what runs in the background.
                loop.add_signal_handler(end, _stop, stopped, end)
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=_CLOSING)
    await runner.setup()
    try:
        await web.SockSite(runner, listener).start()
        tell()
        return 128 + await stopped
    finally:
        await runner.cleanup()


def _stop(stopped: asyncio.Future[signal.Signals], end: signal.Signals) -> None:
    """Note the signal that came first: the others find the server leaving already."""
    if not stopped.done():
        stopped.set_result(end)
