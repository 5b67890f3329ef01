"""Chats of tabs that end, as they should or otherwise, and that are come back to: what is killed, hangs or waits."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import secrets
import signal
import time
from pathlib import Path

import pytest

from ..conftest import PATIENCE
from ..served import Served, processes, served
from ..terminal import terminal
from ..web.conftest import served_once

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

import aiohttp

from ..tabs import AT_ONCE, abort, chat_of, closed, ended, seen, tab

__all__ = ["served_once"]

PAY = "what do they earn in india?"
PROMPT = "Ask a question"

pytestmark = [pytest.mark.terminal, pytest.mark.usefixtures("own_folders")]


async def test_a_chat_that_does_not_end_is_ended(house: Path) -> None:
    """A tab's process that answers nothing any more does not outlive the server, nor hold it up."""
    with served("--no-save", "--knowledge", str(house), end=signal.SIGTERM) as server:
        async with tab(server):
            os.kill(chat_of(house), signal.SIGSTOP)
    assert f"--knowledge={house}" not in processes()


async def test_a_tab_whose_chat_is_killed_is_told(house: Path, own_folders: Path) -> None:
    """A chat that ends in any way closes its tab's line; with `--no-save` nothing is left of it."""
    with served("--no-save", "--knowledge", str(house)) as server:
        async with tab(server) as line:
            await seen(line, PROMPT)
            await line.send_json(["stdin", f"{PAY}\r"])
            await seen(line, "23.8")
            os.kill(chat_of(house), signal.SIGKILL)
            assert await closed(line) == 1000
    assert list(own_folders.rglob("*.jsonl")) == []


async def test_a_chat_ends_with_a_server_that_is_killed(house: Path) -> None:
    """Not even a server that has no time to end its chats leaves one behind."""
    with served("--no-save", "--knowledge", str(house), end=signal.SIGKILL) as server:
        async with tab(server) as line:
            await seen(line, PROMPT)
            os.kill(chat_of(house), 0)
    await ended(house)


async def test_a_chat_ends_with_a_tab_that_reads_no_more(house: Path) -> None:
    """A tab that is lost while much is drawn for it does not leave its chat waiting to be read."""
    with served("--no-save", "--knowledge", str(house), before=f"{AT_ONCE}; chats._LOST = 0") as server:
        async with tab(server, "?width=999&height=999") as line:
            os.kill(chat_of(house), 0)
            abort(line)
        await ended(house)


async def test_few_chats_wait_for_their_tabs(house: Path) -> None:
    """Of more tabs that are lost than may wait, the chats of the first are ended."""
    before = "from advisor.web import chats; chats._MOST_WAITING = 1"
    with served("--no-save", "--knowledge", str(house), before=before) as server:
        for _ in range(3):
            async with tab(server):
                pass
        end = time.monotonic() + PATIENCE
        while processes().count(f"--knowledge={house}") > 1:
            assert time.monotonic() < end, processes()
            await asyncio.sleep(0.1)


async def test_ctrl_c_ends_it_and_its_tabs_quietly() -> None:
    """Ctrl+C, which the tabs' processes get as well, ends all with 130 and prints nothing."""
    with terminal("--serve", "0", "--no-save", columns=200) as opened:
        opened.until("(Ctrl+C ends it)")
        (address,) = re.findall(r"http://\S+", opened.text)
        async with tab(Served(address)) as line:
            opened.type("\x03")
            assert await closed(line) == 1001
            assert await asyncio.to_thread(opened.ended) == 130
        assert opened.output.replace("^C", "").splitlines() == [f"{address}  (Ctrl+C ends it)"]


async def test_a_message_without_measure_ends_its_tab_alone(served_once: Served) -> None:
    """What would take much memory to read ends the tab that sends it, quietly; another goes on."""
    async with tab(served_once) as line, tab(served_once) as other:
        with contextlib.suppress(ConnectionError):
            await line.send_str("x" * 5_000_000)
        while not line.closed:
            await line.receive()
        await other.send_json(["ping", "17"])
        await seen(other, '["pong", "17"]')


async def test_a_chat_ends_with_its_tab(house: Path) -> None:
    """A tab that is closed, and not loaded again, ends its chat."""
    with served("--no-save", "--knowledge", str(house), before=AT_ONCE) as server:
        async with tab(server) as line:
            os.kill(chat_of(house), 0)
            await line.close(code=aiohttp.WSCloseCode.GOING_AWAY)
        await ended(house)


async def test_what_is_drawn_for_a_tab_that_comes_back_sets_its_terminal_up(served_once: Served) -> None:
    """The page's terminal is a new one: it is told anew of the mouse and pastes, after the other screen."""
    name = secrets.token_hex()
    async with tab(served_once, name=name) as line:
        await seen(line, PROMPT)
    for mode in (1000, 2004):
        async with tab(served_once, name=name) as line:
            await seen(line, f"\x1b[?{mode}h")


async def test_a_chat_has_one_tab(served_once: Served) -> None:
    """A copied tab takes the chat over; the first is told with a code of its own, and does not take it back."""
    name = secrets.token_hex()
    async with tab(served_once, name=name) as first, tab(served_once, name=name) as second:
        assert await closed(first) == 4001
        await second.send_json(["stdin", f"{PAY}\r"])
        await seen(second, "23.8")
