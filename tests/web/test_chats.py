"""The chats of tabs: what a tab's line carries, what ends with what, and how a tab finds its chat again."""

from __future__ import annotations

import secrets
import urllib.error
import urllib.request

import pytest

from ..served import Served

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")


from advisor.web import chats

from ..tabs import abort, seen, tab

PAY = "what do they earn in india?"
PROMPT = "Ask a question"

pytestmark = pytest.mark.usefixtures("own_folders")


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
