"""What breaks other chats: odd windows, odd text, odd terminals. None of it breaks this one."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from textual.events import Key, Paste
from textual.pilot import Pilot

from advisor import Advisor, Entry, Knowledge
from advisor.chat.session import Session
from advisor.text import UNPRINTABLE
from advisor.tui import ChatApp
from advisor.tui.log import TurnView
from advisor.tui.prompt import Prompt

from .screen import chat, lines, send, shown, told

PAY = "what do they earn in india?"
SIZES = [(0, 0), (1, 1), (3, 3), (4, 10), (8, 4), (12, 2), (30, 10), (40, 16), (80, 24), (200, 60)]
ODD = (
    *(
        "[/foo]",
        "[red]",
        "[@click=app.quit]",
        "**",
        "`",
        "```\n",
        "|a|\n|-|\n",
        "<b>",
        "](x)",
        "![a](b)",
        "https://a.b",
    ),
    *(
        "\x1b[31m",
        "\x1b]52;c;eA==\x07",
        "\x9b2J",
        "\0",
        "\r",
        "\t",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\U000e0041",
        "\ud800",
    ),
    *("é\u0301", "👩\u200d👩\u200d👧", "漢字", "عربي", "x" * 500, "/", "/find ", "\n" * 20),
)
ANYTHING = st.text(max_size=60) | st.lists(st.sampled_from(ODD), max_size=8).map("".join)


@pytest.fixture(autouse=True)
def coloured(monkeypatch: pytest.MonkeyPatch, own_folders: Path) -> None:
    """Tests start without NO_COLOR, whatever the machine sets, and with the user's folders empty."""
    monkeypatch.delenv("NO_COLOR", raising=False)


def unharmed(pilot: Pilot[None]) -> None:
    """The chat is drawn, and no cell of it holds what could steer the terminal."""
    assert pilot.app.is_running or pilot.app._exit
    for line in lines(pilot):
        assert not UNPRINTABLE.search(line), line


@pytest.mark.parametrize("opens", ["", "ctrl+p", "f1"])
async def test_a_window_whose_timer_is_skipped_is_followed(
    advisor: Advisor, monkeypatch: pytest.MonkeyPatch, opens: str
) -> None:
    """Textual waits a moment before it follows the window; on a busy machine that moment may never come."""
    async with chat(advisor).run_test(size=(100, 30)) as pilot:
        await pilot.press(*filter(None, [opens]))
        monkeypatch.setattr(pilot.app, "set_timer", lambda *_, **__: object())
        for columns, rows in ((90, 20), (40, 12)):
            await pilot.resize_terminal(columns, rows)
            sizes = set()
            for _ in range(100):
                await pilot.pause()
                sizes = {(screen.outer_size.width, screen.outer_size.height) for screen in pilot.app.screen_stack}
                if sizes == {(columns, rows)}:
                    break
            assert sizes == {(columns, rows)}


async def test_the_windows_changes_are_told_one_after_the_other(advisor: Advisor) -> None:
    """A change that comes while one before it is told waits: else the older size would be told last, and drawn."""
    steps: list[str] = []

    def tell(*_: object) -> None:
        steps.append("begun")
        if len(steps) == 1:
            os.kill(os.getpid(), signal.SIGWINCH)
        steps.append("done")

    signal.signal(signal.SIGWINCH, tell)
    try:
        async with chat(advisor).run_test() as pilot:
            os.kill(os.getpid(), signal.SIGWINCH)
            for _ in range(100):
                await pilot.pause()
                if len(steps) == 4:
                    break
            assert steps == ["begun", "done", "begun", "done"]
    finally:
        asyncio.get_running_loop().remove_signal_handler(signal.SIGWINCH)


async def test_what_is_recalled_steers_no_terminal(advisor: Advisor, tmp_path: Path) -> None:
    """What an earlier talk holds, from a pipe or another program, is text when Up brings it back."""
    Session(advisor, tmp_path).say("pay \x1b]0;mine\x07 in india")
    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press("up")
        await pilot.pause()
        assert pilot.app.query_one(Prompt).text == "pay  ]0;mine  in india"
        unharmed(pilot)


@pytest.mark.parametrize("leave", ["b y e enter", "/ q u i t enter", "ctrl+c", "ctrl+d", "ctrl+q"])
async def test_what_is_typed_ahead_of_the_leave_is_left_alone(advisor: Advisor, leave: str) -> None:
    """Keys that come while the chat is closing are nobody's: it ends as it would without them."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        ahead(pilot, *leave.split(), *"pay", "enter", "ctrl+n", "1", "enter")
        await pilot.pause()
    assert pilot.app.return_code == 0
    assert len(said(pilot)) <= 2


@pytest.mark.parametrize("opens", ["f2", "ctrl+r", "ctrl+t", "ctrl+p"])
@pytest.mark.parametrize("hasty", [["enter"] * 4, ["down"] + ["enter"] * 4])
async def test_a_list_takes_one_choice(advisor: Advisor, opens: str, hasty: list[str], tmp_path: Path) -> None:
    """Enter pressed twice and more, before the list has closed, picks what it picks once, and the chat goes on."""
    Session(advisor, tmp_path).say(PAY)
    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press(opens)
        await pilot.pause(0.3)
        ahead(pilot, *hasty)
        await pilot.pause(0.3)
        turns = len(said(pilot))
        assert turns == (1 if opens in {"f2", "ctrl+r"} else 0)
        await pilot.press("escape", "escape")
        pilot.app.query_one(Prompt).focus()
        await send(pilot, "pay in the us")
        assert len(said(pilot)) == turns + 1


def said(pilot: Pilot[None]) -> list[str]:
    """What the person said so far."""
    assert isinstance(pilot.app, ChatApp)
    return [turn.said for turn in pilot.app.session.turns]


def ahead(pilot: Pilot[None], *keys: str) -> None:
    """Press keys faster than they are read."""
    for key in keys:
        key = "slash" if key == "/" else key
        pilot.app.post_message(Key(key, "/" if key == "slash" else key if len(key) == 1 else None))


@pytest.mark.parametrize("opened", ["nothing", "f1", "ctrl+p", "ctrl+f", "f1 ctrl+p"])
async def test_it_survives_every_size(advisor: Advisor, opened: str) -> None:
    """From no cell at all to a wall, with the help, the palette or the search open, it is drawn and still answers."""
    async with chat(advisor).run_test(size=(80, 24)) as pilot:
        await send(pilot, PAY)
        if opened != "nothing":
            await pilot.press(*opened.split())
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await pilot.pause(0.05)
            unharmed(pilot)
        await pilot.press("escape", "escape")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        pilot.app.query_one(Prompt).focus()
        await send(pilot, "pay in the us")
        assert "$158k" in shown(pilot)[-2]


@pytest.mark.parametrize("size", [size for size in SIZES if size != (0, 0)])
async def test_it_starts_at_every_size(advisor: Advisor, size: tuple[int, int]) -> None:
    """A window may be small before the chat is there, and a question is answered in it."""
    async with chat(advisor).run_test(size=size) as pilot:
        await send(pilot, PAY)
        unharmed(pilot)
        assert len(shown(pilot)) == 4


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(ANYTHING, min_size=1, max_size=3))
async def test_no_text_that_can_be_pasted_breaks_it(advisor: Advisor, texts: list[str]) -> None:
    """Pasted, sent, sought, called as a command or told in a toast, any text is text."""
    async with chat(advisor).run_test(size=(60, 20)) as pilot:
        prompt = pilot.app.query_one(Prompt)
        for text in texts:
            prompt.post_message(Paste(text))
            await pilot.pause()
            unharmed(pilot)
            await pilot.press("enter")
            await pilot.pause()
            pilot.app.tell(text)  # type: ignore[attr-defined]
            prompt.clear()
            # What was pasted may have been a command that opens a line of its own.
            prompt.focus()
            await send(pilot, f"/find {text[:40]}".replace("\n", " "))
            await pilot.press("escape")
            await pilot.pause()
            unharmed(pilot)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=ANYTHING, answer=ANYTHING, question=ANYTHING)
async def test_no_text_in_the_knowledge_breaks_it(title: str, answer: str, question: str) -> None:
    """Whatever an entry is made of, it is drawn: in answers, suggestions, sources and the list of topics."""
    entries = [
        Entry("a", f"A {title}", f"A {answer}", (f"a {question}", "alpha"), ("b",), title),
        Entry("b", f"B {question}", "B", (f"b {answer}", "beta")),
    ]
    async with chat(Advisor(Knowledge(entries))).run_test(size=(60, 20)) as pilot:
        await send(pilot, "alpha")
        await send(pilot, "1")
        await send(pilot, "/topics")
        await pilot.pause(0.2)
        unharmed(pilot)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=ANYTHING)
async def test_no_talk_on_disk_breaks_it(advisor: Advisor, tmp_path_factory: pytest.TempPathFactory, said: str) -> None:
    """Whatever was said comes back when the talk is resumed, and stands in the list of talks."""
    folder = tmp_path_factory.mktemp("talks")
    Session(advisor, folder).say(said)
    session = Session(advisor, folder)
    session.resume("1")
    async with ChatApp(session).run_test(size=(60, 20)) as pilot:
        unharmed(pilot)
        await pilot.press("ctrl+n")
        await pilot.press("ctrl+r")
        await pilot.pause(0.2)
        unharmed(pilot)


async def test_a_megabyte_is_cut_and_told(advisor: Advisor) -> None:
    """A paste of a megabyte leaves what can be read."""
    async with chat(advisor).run_test() as pilot:
        pilot.app.query_one(Prompt).post_message(Paste("\u202e[/foo]\x1b" * 200_000))
        await pilot.pause()
        unharmed(pilot)
        assert "2,000 characters" in told(pilot)[0]
        await pilot.press("enter")
        await pilot.pause()
        unharmed(pilot)


async def test_digits_are_text_until_enter(advisor: Advisor) -> None:
    """ "15 years" can be typed although suggestions have numbers."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press(*"15", "space", *"years")
        assert pilot.app.query_one(Prompt).text == "15 years"
        assert len(shown(pilot)) == 1


async def test_an_answer_is_there_at_once(advisor: Advisor) -> None:
    """No fake typing: when the turn is drawn it is whole."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        assert pilot.app.query(TurnView).last().turn.text in shown(pilot)


async def test_reading_is_not_disturbed(advisor: Advisor) -> None:
    """Who scrolled up stays there while the window is drawn anew and toasts pop up."""
    async with chat(advisor).run_test(size=(60, 16)) as pilot:
        for _ in range(4):
            await send(pilot, PAY)
        await pilot.press("pageup")
        await pilot.pause(0.2)
        log = pilot.app.query_one("#log")
        before = log.scroll_offset.y
        pilot.app.tell("hello")  # type: ignore[attr-defined]
        await pilot.resize_terminal(60, 15)
        await pilot.pause(0.2)
        assert log.scroll_offset.y == before
