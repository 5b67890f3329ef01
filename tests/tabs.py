"""A tab of the chat in a browser, as its page talks to the server, and the processes behind it."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from .conftest import PATIENCE
from .served import Served, processes

AT_ONCE = "from advisor.web import chats; chats._RELOADED = 0"
"""A tab that is closed ends its chat without waiting to be loaded again."""


@asynccontextmanager
async def tab(server: Served, size: str = "", name: str = "") -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """A tab, of that name or of one of its own, that has drawn something and has the focus."""
    address = f"{server.site}/ws/{name or secrets.token_hex()}{size}"
    async with (
        aiohttp.ClientSession(headers=server.headers) as session,
        session.ws_connect(address, max_msg_size=0) as line,
    ):
        assert await line.receive_bytes()
        await line.send_json(["focus"])
        yield line


async def seen(line: aiohttp.ClientWebSocketResponse, awaited: str) -> None:
    """Read what the tab is sent until this comes."""
    got, end = "", time.monotonic() + PATIENCE
    while awaited not in got:
        message = await asyncio.wait_for(line.receive(), end - time.monotonic())
        assert message.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY), message
        got += message.data if isinstance(message.data, str) else message.data.decode(errors="replace")


async def closed(line: aiohttp.ClientWebSocketResponse) -> int:
    """Read what the tab is sent until its line is closed; the code that says why."""
    while (message := await asyncio.wait_for(line.receive(), PATIENCE)).type is not aiohttp.WSMsgType.CLOSE:
        assert message.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY), message
    return int(message.data)


async def ended(house: Path) -> None:
    """Wait until no process answers from this knowledge."""

    end = time.monotonic() + PATIENCE
    while f"--knowledge={house}" in processes():
        assert time.monotonic() < end, processes()
        await asyncio.sleep(0.1)


def abort(line: aiohttp.ClientWebSocketResponse) -> None:
    """Lose the line, without a word to the other end."""
    assert line._response.connection
    assert line._response.connection.transport
    line._response.connection.transport.abort()


def chat_of(house: Path) -> int:
    """The number of the one process that answers from this knowledge."""
    (number,) = (line.split()[0] for line in processes().splitlines() if f"--knowledge={house}" in line)
    return int(number)
