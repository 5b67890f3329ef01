"""Chats of tabs that end otherwise than they should: what is killed, hangs or is left waiting."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from pathlib import Path

import pytest

from ..conftest import PATIENCE
from ..served import processes, served

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

from ..tabs import AT_ONCE, abort, chat_of, closed, ended, seen, tab

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
