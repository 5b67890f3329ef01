"""The chat in a browser, without one: what the page's line carries, who is turned away, and what ends with what."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import socket
import sys
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from advisor import cli

from .conftest import PATIENCE, Command
from .served import processes, served
from .terminal import terminal

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

import aiohttp

from advisor import serve

PAY = "what do they earn in india?"
PROMPT = "Ask a question"

pytestmark = pytest.mark.usefixtures("own_folders")


async def test_ctrl_c_ends_it_and_its_tabs_quietly() -> None:
    """Ctrl+C, which the tabs' processes get as well, ends all with 130 and prints nothing."""
    with terminal("--serve", "0", "--no-save", columns=200) as opened:
        opened.until("(Ctrl+C ends it)")
        (address,) = re.findall(r"http(://\S+)", opened.text)
        async with aiohttp.ClientSession() as session, session.ws_connect(f"ws{address}/ws") as tab:
            assert await tab.receive_bytes()
            opened.type("\x03")
            while not tab.closed:
                await tab.receive()
            assert await asyncio.to_thread(opened.ended) == 130
        assert opened.output.replace("^C", "").splitlines() == [f"http{address}  (Ctrl+C ends it)"]


async def test_a_chat_that_does_not_end_is_ended(house: Path) -> None:
    """A tab's process that answers nothing any more does not outlive the server, nor hold it up."""
    with served("--no-save", "--knowledge", str(house), end=signal.SIGTERM) as address:
        async with aiohttp.ClientSession() as session, session.ws_connect(f"{address}/ws") as tab:
            assert await tab.receive_bytes()
            os.kill(_chat(house), signal.SIGSTOP)
    assert f"--knowledge={house}" not in processes()


@asynccontextmanager
async def tab(address: str, size: str = "") -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """A tab that has drawn something and has the focus."""
    async with aiohttp.ClientSession() as session, session.ws_connect(f"{address}/ws{size}", max_msg_size=0) as line:
        assert await line.receive_bytes()
        await line.send_json(["focus"])
        yield line


async def seen(line: aiohttp.ClientWebSocketResponse, awaited: str) -> None:
    """Read what the tab is sent until this comes."""
    got = ""
    while awaited not in got:
        message = await asyncio.wait_for(line.receive(), PATIENCE)
        assert message.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY), message
        got += message.data if isinstance(message.data, str) else message.data.decode(errors="replace")


async def ended(house: Path) -> None:
    """Wait until no process answers from this knowledge."""

    end = time.monotonic() + PATIENCE
    while f"--knowledge={house}" in processes():
        assert time.monotonic() < end, processes()
        await asyncio.sleep(0.1)


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


async def test_a_message_of_another_form_is_passed_over(served_once: str) -> None:
    """It is no error and nothing is printed; the tab and its page go on."""
    async with tab(served_once) as line:
        for number, sent in enumerate(ODD):
            await (line.send_bytes(sent) if isinstance(sent, bytes) else line.send_str(sent))
            await line.send_json(["ping", str(number)])
            await seen(line, f'["pong", "{number}"]')


async def test_half_a_letter_is_no_error(served_once: str) -> None:
    """A surrogate alone, which JSON can hold and UTF-8 cannot, does not end the chat."""
    async with tab(served_once) as line:
        await seen(line, PROMPT)
        await line.send_json(["stdin", "\ud800\x08" + PAY + "\r"])
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
    assert serve._typed(keys) == taken


async def test_a_message_without_measure_ends_its_tab_alone(served_once: str) -> None:
    """What would take much memory to read ends the tab that sends it, quietly; another goes on."""
    async with tab(served_once) as line, tab(served_once) as other:
        with contextlib.suppress(ConnectionError):
            await line.send_str("x" * 5_000_000)
        while not line.closed:
            await line.receive()
        await other.send_json(["ping", "17"])
        await seen(other, '["pong", "17"]')


async def test_a_tab_whose_chat_is_killed_is_told(house: Path, own_folders: Path) -> None:
    """A chat that ends in any way closes its tab's line; with `--no-save` nothing is left of it."""
    with served("--no-save", "--knowledge", str(house)) as address:
        async with tab(address) as line:
            await seen(line, PROMPT)
            await line.send_json(["stdin", f"{PAY}\r"])
            await seen(line, "23.8")
            os.kill(_chat(house), signal.SIGKILL)
            while not line.closed:
                await asyncio.wait_for(line.receive(), PATIENCE)
    assert list(own_folders.rglob("*.jsonl")) == []


async def test_a_chat_ends_with_a_server_that_is_killed(house: Path) -> None:
    """Not even a server that has no time to end its chats leaves one behind."""
    with served("--no-save", "--knowledge", str(house), end=signal.SIGKILL) as address:
        async with tab(address) as line:
            await seen(line, PROMPT)
            os.kill(_chat(house), 0)
    await ended(house)


async def test_a_chat_ends_with_a_tab_that_reads_no_more(house: Path) -> None:
    """A tab that is lost while much is drawn for it does not leave its chat waiting to be read."""
    with served("--no-save", "--knowledge", str(house)) as address:
        async with tab(address, "?width=999&height=999") as line:
            os.kill(_chat(house), 0)
            assert line._response.connection
            assert line._response.connection.transport
            line._response.connection.transport.abort()
        await ended(house)


def _chat(house: Path) -> int:
    """The number of the one process that answers from this knowledge."""
    (number,) = (line.split()[0] for line in processes().splitlines() if f"--knowledge={house}" in line)
    return int(number)


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://evil.example"}, {"Host": "evil.example"}, {"Origin": "null"}], ids=str
)
@pytest.mark.parametrize("path", ["", "/ws", "/static/js/textual.js"])
def test_another_sites_page_is_turned_away(served_once: str, path: str, headers: dict[str, str]) -> None:
    """A request that another site's page sends, or that came by another name, is refused."""
    request = urllib.request.Request(served_once + path, headers=headers)
    with pytest.raises(urllib.error.HTTPError) as refused, urllib.request.urlopen(request):
        pass
    refused.value.close()
    assert refused.value.code == 403


@pytest.mark.parametrize(
    "size", ["width=100000&height=24", "width=80&height=0", "width=-1&height=24", "width=x&height=24"]
)
def test_a_screen_without_measure_is_refused(served_once: str, size: str) -> None:
    """No process is started for a screen that would take all memory, or for none."""
    with pytest.raises(urllib.error.HTTPError) as refused, urllib.request.urlopen(f"{served_once}/ws?{size}"):
        pass
    refused.value.close()
    assert refused.value.code == 400


@pytest.fixture(scope="module")
def served_once() -> Iterator[str]:
    """The address of a server that several tests may ask."""
    with served("--no-save") as address:
        yield address


def test_the_page_names_no_host(served_once: str) -> None:
    """Not a link of the page leads elsewhere, and the browser is told to allow none."""
    with urllib.request.urlopen(served_once) as answer:
        page, rules = answer.read().decode(), answer.headers["Content-Security-Policy"]
    assert "//" not in page.replace("// ", "").replace("ws://${location.host}", "")
    assert rules.startswith("default-src 'self'; ")
    assert "http" not in rules


def test_only_this_machine_can_reach_it(served_once: str) -> None:
    """It listens at the machine's own address, not at those that others can reach."""
    port = urlsplit(served_once).port
    assert port
    with closing(socket.socket()) as elsewhere:
        elsewhere.bind(("127.0.0.2", port))


def test_a_port_in_use_is_one_clear_line(command: Command) -> None:
    """A port that another program has is told with what to do, and status 2."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = command("--serve", port)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"advisor: port {port} cannot be had: Address already in use; try another: --serve PORT\n"


@pytest.mark.parametrize("port", ["-1", "65536", "eight", "8_0", "²"])
def test_a_port_that_is_none_is_wrong_usage(command: Command, port: str) -> None:
    """The port is a number that a port can have."""
    done = command(f"--serve={port}")
    assert done.returncode == 2
    assert "is not a port, a number from 0, any that is free, to 65535" in done.stderr


@pytest.mark.parametrize("arguments", [["--serve", "--resume"], ["--serve", "--plain"], ["--serve", "--json"]])
def test_serve_goes_with_no_other_way_of_asking(command: Command, arguments: list[str]) -> None:
    """What holds for one conversation or one answer is wrong usage beside `--serve`."""
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (2, "")


def test_without_the_extra_the_remedy_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the extra is not installed, one line says how to install it, and the status is 2."""
    monkeypatch.delitem(sys.modules, "advisor.serve", raising=False)
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    assert cli.main(["--serve"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "advisor: --serve needs an extra: pip install 'career-advisor[serve]'\n"
