"""The chats of tabs: what a tab's line carries, what ends with what, and how a tab finds its chat again."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import secrets
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from ..served import Served, served
from ..terminal import terminal

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

import aiohttp

from advisor.web import chats

from ..tabs import AT_ONCE, abort, chat_of, closed, ended, seen, tab

PAY = "what do they earn in india?"
PROMPT = "Ask a question"

pytestmark = pytest.mark.usefixtures("own_folders")


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


ODD: list[str | bytes] = [
    *("", "x", "3", "null", "[]", "[[]]", '["stdin"]', '["stdin", 3]', '["resize"]', '["resize", null]', '["ping"]'),
    '["resize", {"width": "x", "height": 24}]',
    '["resize", {"width": 100000, "height": 100000}]',
    '["resize", {"width": 0, "height": 24}]',
    '["open", "x"]',
    "1" * 10_000,
    "[" * 1_000_000,
    b"\xff\xfe\x00",
]
"""What the page would not send."""


async def test_a_message_of_another_form_is_passed_over(served_once: Served) -> None:
    """It is no error and nothing is printed; the tab and its page go on."""
    async with tab(served_once) as line:
        for number, sent in enumerate(ODD):
            await (line.send_bytes(sent) if isinstance(sent, bytes) else line.send_str(sent))
            await line.send_json(["ping", str(number)])
            await seen(line, f'["pong", "{number}"]')


async def test_half_a_letter_is_no_error(served_once: Served) -> None:
    """A surrogate alone, which JSON can hold and UTF-8 cannot, does not end the chat."""
    async with tab(served_once) as line:
        await seen(line, PROMPT)
        await line.send_json(["stdin", PAY + "\ud800\x08\r"])
        await seen(line, "23.8")


@pytest.mark.parametrize(
    ("keys", "taken"),
    [
        ("x" * 1_000_000, "x" * 20_000),
        ("\x1b[200~" + "x" * 1_000_000 + "\x1b[201~", "\x1b[200~" + "x" * 19_994 + "\x1b[201~"),
        ("\x1b[200~x\x1b[201~" + "x" * 1_000_000, "\x1b[200~x\x1b[201~" + "x" * 19_987),
        ("\x1b[200~x\x1b[201~", "\x1b[200~x\x1b[201~"),
    ],
    ids=["keys", "a paste", "keys after a paste", "few"],
)
def test_no_tab_sends_more_keys_than_its_chat_can_take(keys: str, taken: str) -> None:
    """Each letter that is typed takes a thousand bytes; of a paste that is cut, the end is told all the same."""
    assert chats._typed(keys) == taken


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


@pytest.mark.parametrize("lost", [True, False])
async def test_a_tab_finds_its_chat_again(served_once: Served, lost: bool) -> None:
    """A tab whose line was lost, or which is loaded again, has the same talk and all of the screen, at its new size."""
    name = secrets.token_hex()
    async with tab(served_once, name=name) as line:
        await seen(line, PROMPT)
        await line.send_json(["stdin", f"{PAY}\r"])
        await seen(line, "23.8")
        if lost:
            abort(line)
    async with tab(served_once, "?width=100&height=40", name=name) as line:
        await seen(line, "23.8")
        await line.send_json(["stdin", "1\r"])
        await seen(line, "$158k")


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


@pytest.mark.parametrize(
    "size", ["width=100000&height=24", "width=80&height=0", "width=-1&height=24", "width=x&height=24"]
)
def test_a_screen_without_measure_is_refused(served_once: Served, size: str) -> None:
    """No process is started for a screen that would take all memory, or for none."""
    request = urllib.request.Request(f"{served_once.site}/ws/x?{size}", headers=served_once.headers)
    with pytest.raises(urllib.error.HTTPError) as refused, urllib.request.urlopen(request):
        pass
    with refused.value as answer:
        assert (answer.code, answer.read()) == (400, b"A screen has from 1 to 999 columns and rows.")
