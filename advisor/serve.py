"""The chat in a browser on this machine: a process, and so a conversation, for each tab.

The pages are served to this machine alone and name no other host, and the browser is told to ask none.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from aiohttp import WSMessage, web
from textual_serve.app_service import AppService
from textual_serve.server import Server

from .dialogue import LONGEST

__all__ = ["serve"]

_HOST = "127.0.0.1"
_OURS = {"127.0.0.1", "localhost"}
_PAGE = Path(__file__).with_name("serve.html")
_RULES = {
    "Content-Security-Policy": "default-src 'self'; script-src 'self' 'unsafe-inline'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
}
_CELLS = range(1, 1000)
"""Columns or rows that a screen may have: a larger one would take all memory."""
_KEYS = 10 * LONGEST
"""Characters that a tab may send at once: each is a key, which takes far more memory than a letter."""
_PASTES, _PASTED = "\x1b[200~", "\x1b[201~"
"""What a terminal sends before and after what was pasted."""
_HEARTBEAT = 15.0
"""Seconds between two looks at whether a tab is still there."""
_LEAVING = 1.0
"""Seconds that open tabs have to end their chats when the server does."""
_TICK = 0.01
"""Seconds between two looks at whether they have."""

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def serve(options: Sequence[str], port: int, tell: Callable[[str], None]) -> int:
    """Serve the chat, started with these options, until a signal ends it; 128 and the number of that signal.

    `port` 0 is any that is free. `tell` gets the address. Raises `OSError` when the port cannot be had, and
    `KeyboardInterrupt` for Ctrl+C on a system whose event loop takes no signals.
    """
    with socket.create_server((_HOST, port)) as listener:
        server = Server(_command(options), _HOST, port)
        return asyncio.run(_serve(_site(server), listener, tell))


def _command(options: Sequence[str]) -> str:
    """The shell command of one tab: this package, by its place, whatever lies in the present folder."""
    package = str(Path(__file__).parent.parent)
    code = (
        "import os, sys; os.environ['TEXTUAL_DRIVER'] = 'advisor.tui.tab:Tab'; "
        f"sys.path[0] = {package!r}; from advisor.__main__ import main; sys.exit(main())"
    )
    words = [sys.executable, "-c", code, *options]
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(["exec", *words])


def _site(server: Server) -> web.Application:
    """The page, its scripts and fonts, the line to a tab's process, and the files that are saved there."""
    site = web.Application(middlewares=[_for_us_alone])
    tabs = _Tabs(server)
    site.on_shutdown.append(tabs.close)
    site.add_routes(
        [
            web.get("/", _page),
            web.get("/ws", tabs.open),
            web.get("/download/{key}", server.handle_download),
            web.static("/static", server.statics_path),
        ]
    )
    return site


class _Tabs:
    """The tabs that are open, so that their chats can be ended with the server: nobody else would end them."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._open: set[asyncio.Task[object]] = set()

    async def open(self, request: web.Request) -> web.StreamResponse:
        """Chat with one tab until it is closed."""
        try:
            columns, rows = int(request.query.get("width", 80)), int(request.query.get("height", 24))
        except ValueError:
            columns = rows = 0
        if columns not in _CELLS or rows not in _CELLS:
            raise web.HTTPBadRequest(text=f"A screen has from 1 to {_CELLS[-1]} columns and rows.")
        task = asyncio.current_task()
        assert task
        self._open.add(task)
        task.add_done_callback(self._open.discard)
        return await self._chat(request, columns, rows)

    async def _chat(self, request: web.Request, columns: int, rows: int) -> web.StreamResponse:
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT)
        await socket.prepare(request)

        async def close() -> None:
            await socket.close()

        chat = _Chat(
            self._server.command,
            write_bytes=socket.send_bytes,
            write_str=socket.send_str,
            close=close,
            download_manager=self._server.download_manager,
        )
        await chat.start(columns, rows)
        try:
            async for message in socket:
                await _heed(message, chat, socket)
        except asyncio.CancelledError:
            await socket.close()
        finally:
            await chat.stop()
        return socket

    async def close(self, _: web.Application) -> None:
        """End every chat."""
        for task in self._open:
            task.cancel()
        if self._open:
            await asyncio.wait(self._open, timeout=_LEAVING)


class _Chat(AppService):
    """The process of one tab. However it ends, the tab is told."""

    async def run(self) -> None:
        """Hand on what the process writes, until it ends."""
        await super().run()
        await self.remote_close()

    async def on_data(self, payload: bytes) -> None:
        """Go on reading when the tab is gone: a process that nobody reads waits for ever, and does not end."""
        with contextlib.suppress(ConnectionError):
            await super().on_data(payload)


async def _heed(message: WSMessage, chat: _Chat, socket: web.WebSocketResponse) -> None:
    """Do what a message of the page asks for; what the page would not send is passed over."""
    try:
        asked = json.loads(message.data)
    except (TypeError, ValueError, RecursionError):
        return
    match asked:
        case ["stdin", str(keys)]:
            await chat.send_bytes(_typed(keys).encode(errors="replace"))
        case ["resize", {"width": int(columns), "height": int(rows)}] if columns in _CELLS and rows in _CELLS:
            await chat.set_terminal_size(columns, rows)
        case ["ping", str(word)]:
            await socket.send_json(["pong", word])
        case ["focus"]:
            await chat.focus()
        case ["blur"]:
            await chat.blur()


def _typed(keys: str) -> str:
    """As many of some keys as the chat is given at once; a paste is ended where it is cut."""
    keys = keys[:_KEYS]
    return keys + _PASTED if keys.rfind(_PASTES) > keys.rfind(_PASTED) else keys


async def _page(_: web.Request) -> web.StreamResponse:
    return web.FileResponse(_PAGE, headers=_RULES)


@web.middleware
async def _for_us_alone(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Turn away what another site's page sends: a browser lets any page open a socket to this machine."""
    origin = request.headers.get("Origin", f"http://{request.host}")
    if request.url.host not in _OURS or origin != f"http://{request.host}":
        raise web.HTTPForbidden(text="This chat is for pages of its own.")
    return await handler(request)


async def _serve(site: web.Application, listener: socket.socket, tell: Callable[[str], None]) -> int:
    loop = asyncio.get_running_loop()
    stopped: asyncio.Future[signal.Signals] = loop.create_future()
    with contextlib.suppress(NotImplementedError):  # Windows has no such handlers.
        for end in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(end) != signal.SIG_IGN:  # As a shell has it for what runs in the background.
                loop.add_signal_handler(end, _stop, stopped, end)
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=_LEAVING)
    await runner.setup()
    try:
        await web.SockSite(runner, listener).start()
        tell(f"http://localhost:{listener.getsockname()[1]}")
        return 128 + await stopped
    finally:
        await runner.cleanup()
        await _let_go()


async def _let_go() -> None:
    """See the tabs' processes end and close their pipes, while there is a loop to do it in.

    Python complains of what is left for later, and the library keeps its processes to itself.
    """
    processes = [found for found in gc.get_objects() if isinstance(found, asyncio.SubprocessTransport)]
    try:
        await asyncio.wait_for(_ended(processes), _LEAVING)
    except asyncio.TimeoutError:
        for process in processes:
            if process.get_returncode() is None:
                process.kill()
        await _ended(processes)
    for process in processes:
        process.close()
    await asyncio.sleep(0)


async def _ended(processes: Sequence[asyncio.SubprocessTransport]) -> None:
    while any(process.get_returncode() is None for process in processes):
        await asyncio.sleep(_TICK)


def _stop(stopped: asyncio.Future[signal.Signals], end: signal.Signals) -> None:
    """Note the signal that came first: the others find the server leaving already."""
    if not stopped.done():
        stopped.set_result(end)
