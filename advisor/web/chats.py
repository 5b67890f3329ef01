"""The chats of a browser's tabs: a process each, which waits for its tab when the line between them is lost."""

from __future__ import annotations

import asyncio
import contextlib
import json

from aiohttp import WSCloseCode, WSMessage, web
from textual_serve.app_service import AppService
from textual_serve.server import Server

from ..dialogue import LONGEST

__all__ = ["Chats"]

_CELLS = range(1, 1000)
"""Columns or rows that a screen may have: a larger one would take all memory."""
_KEYS = 10 * LONGEST
"""Characters that a tab may send at once: each is a key, which takes far more memory than a letter."""
_PASTES, _PASTED = "\x1b[200~", "\x1b[201~"
"""What a terminal sends before and after what was pasted."""
_HEARTBEAT = 15.0
"""Seconds between two looks at whether a tab is still there."""
_LEAVING = 1.0
"""Seconds that a chat has to end when it is told to, and a tab to close its line."""
_RELOADED, _LOST = 10.0, 3600.0
"""Seconds that a chat waits for a tab that was closed, or is loaded again; for one whose line was lost."""
_MOST_WAITING = 8
"""Chats that wait at once: each is a process."""
_TAKEN = 4001
"""The code that closes the line of a tab when another has taken its chat, as a tab that was copied does."""


class Chats:
    """Every chat by the name that its tab has for it."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._chats: dict[str, _Chat] = {}
        self._waiting: dict[_Chat, asyncio.TimerHandle] = {}
        """The longest first."""
        self._ending: set[asyncio.Task[None]] = set()
        self._opening = asyncio.Lock()

    async def open(self, request: web.Request) -> web.StreamResponse:
        """Chat with a tab until its line is closed: in the chat that waits for it, or else in a new one."""
        columns, rows = _size(request)
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT, timeout=_LEAVING)
        await socket.prepare(request)
        name = request.match_info["tab"]
        async with self._opening:
            chat = self._chats.get(name)
            if chat is None or chat.ended:
                chat = self._chats[name] = _Chat(self._server)
                await chat.start(columns, rows)
            elif chat in self._waiting:
                self._waiting.pop(chat).cancel()
            await chat.take(socket, columns, rows)
        async for message in socket:
            await _heed(message, chat, socket)
        if chat.let_go(socket):
            # A browser that leaves the page says so.
            self._wait(chat, _RELOADED if socket.close_code == WSCloseCode.GOING_AWAY else _LOST)
        self._chats = {name: chat for name, chat in self._chats.items() if not chat.ended}
        return socket

    def _wait(self, chat: _Chat, seconds: float) -> None:
        self._waiting[chat] = asyncio.get_running_loop().call_later(seconds, self._give_up, chat)
        if len(self._waiting) > _MOST_WAITING:
            self._give_up(next(iter(self._waiting)))

    def _give_up(self, chat: _Chat) -> None:
        self._waiting.pop(chat).cancel()
        self._chats = {name: other for name, other in self._chats.items() if other is not chat}
        task = asyncio.create_task(chat.end())
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def close(self, _: web.Application) -> None:
        """End every chat, and tell its tab that the server ends."""
        for timer in self._waiting.values():
            timer.cancel()
        chats = list(self._chats.values())
        await asyncio.gather(*(chat.end(WSCloseCode.GOING_AWAY) for chat in chats), *self._ending)


class _Chat(AppService):
    """The process of one tab. However it ends, the tab is told."""

    def __init__(self, server: Server) -> None:
        super().__init__(
            server.command,
            write_bytes=self._send_bytes,
            write_str=self._send_str,
            close=self._close,
            download_manager=server.download_manager,
        )
        self._socket: web.WebSocketResponse | None = None
        self._drawn = False
        self.ended = False

    async def take(self, socket: web.WebSocketResponse, columns: int, rows: int) -> None:
        """Draw on this tab's line from now on, all of the screen if another had it."""
        before, self._socket = self._socket, socket
        if self._drawn:
            await self.set_terminal_size(columns, rows)
            await self.send_meta({"type": "draw_again"})
        self._drawn = True
        if before:
            await before.close(code=_TAKEN)

    def let_go(self, socket: web.WebSocketResponse) -> bool:
        """Draw no more on this line; whether the chat is there without a tab now."""
        if self._socket is not socket:
            return False
        self._socket = None
        return not self.ended

    async def run(self) -> None:
        """Hand on what the process writes, until it ends."""
        await super().run()
        self.ended = True
        await self._close()

    async def end(self, code: int = WSCloseCode.OK) -> None:
        """End the process, by force when it does not leave in time, and close the tab's line with this code."""
        await self._close(code)
        assert self._process
        stopping = asyncio.ensure_future(self.stop())
        await asyncio.wait({stopping}, timeout=_LEAVING)
        if not stopping.done() and self._process.returncode is None:
            self._process.kill()
        await stopping
        # Until its pipes are closed too: Python complains of what is left for later.
        await self._process.communicate()

    # The tab's line, should there be one: a process that nobody reads waits for ever, and does not end.

    async def _send_bytes(self, data: bytes) -> None:
        with contextlib.suppress(ConnectionError):
            if self._socket:
                await self._socket.send_bytes(data)

    async def _send_str(self, text: str) -> None:
        with contextlib.suppress(ConnectionError):
            if self._socket:
                await self._socket.send_str(text)

    async def _close(self, code: int = WSCloseCode.OK) -> None:
        if self._socket:
            await self._socket.close(code=code)


def _size(request: web.Request) -> tuple[int, int]:
    """Columns and rows of a tab. Raises `HTTPBadRequest`."""
    try:
        columns, rows = int(request.query.get("width", 80)), int(request.query.get("height", 24))
    except ValueError:
        columns = rows = 0
    if columns not in _CELLS or rows not in _CELLS:
        raise web.HTTPBadRequest(text=f"A screen has from 1 to {_CELLS[-1]} columns and rows.")
    return columns, rows


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
