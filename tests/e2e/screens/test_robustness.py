"""Odd windows and odd text: whatever the size, whatever is said, kept or known, the chat is drawn and goes on."""

from __future__ import annotations

import asyncio
import os
import signal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from textual.events import Paste

from advisor import Advisor, Entry, Knowledge
from advisor.chat.session import Session
from advisor.text import clean
from advisor.tui import ChatApp
from advisor.tui.prompt import Prompt

from ...tui.screen import PAY, chat, send, shown, unharmed, until

pytestmark = pytest.mark.screens

SIZES = [(0, 0), (1, 1), (4, 10), (12, 2), (40, 16), (200, 60)]
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
_MOST = settings().max_examples
drawn = settings(
    max_examples=_MOST // 4 if _MOST > 20 else 1,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
"""Fewer examples where a chat is drawn for each: in the quick tests, one beside all the odd texts at once."""
ALL_ODD = "".join(ODD)


@pytest.mark.parametrize("opens", ["", "ctrl+p"])
async def test_a_window_whose_timer_is_skipped_is_followed(
    advisor: Advisor, monkeypatch: pytest.MonkeyPatch, opens: str
) -> None:
    """Textual waits a moment before it follows the window; on a busy machine that moment may never come."""
    async with chat(advisor).run_test(size=(100, 30)) as pilot:
        await pilot.press(*filter(None, [opens]))
        monkeypatch.setattr(pilot.app, "set_timer", lambda *_, **__: object())

        def sizes() -> set[tuple[int, int]]:
            return {(screen.outer_size.width, screen.outer_size.height) for screen in pilot.app.screen_stack}

        await pilot.resize_terminal(90, 20)
        await until(pilot, lambda: sizes() == {(90, 20)})
        await pilot.resize_terminal(40, 12)
        await until(pilot, lambda: sizes() == {(40, 12)})


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
            await until(pilot, lambda: len(steps) == 4)
            assert steps == ["begun", "done", "begun", "done"]
    finally:
        asyncio.get_running_loop().remove_signal_handler(signal.SIGWINCH)


@pytest.mark.parametrize("opened", ["ctrl+p", "slash"])
async def test_it_survives_every_size(advisor: Advisor, opened: str) -> None:
    """From no cell at all to a wall, with a list or the menu open, it is drawn and still answers."""
    async with chat(advisor).run_test(size=(80, 24)) as pilot:
        await send(pilot, PAY)
        await pilot.press(*opened.split())
        for size in (SIZES[0], SIZES[2], SIZES[-1]):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            unharmed(pilot)
        await pilot.press("escape", "escape")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        prompt = pilot.app.query_one(Prompt)
        prompt.clear()
        prompt.focus()
        await send(pilot, "pay in the us")
        assert "$158k" in shown(pilot)[-2]


@pytest.mark.parametrize("size", SIZES[1::2])
async def test_it_starts_at_every_size(advisor: Advisor, size: tuple[int, int]) -> None:
    """A window may be small before the chat is there, and a question is answered in it."""
    async with chat(advisor).run_test(size=size) as pilot:
        await send(pilot, PAY)
        unharmed(pilot)
        assert len(shown(pilot)) == 4


async def test_text_is_at_most_88_columns_wide(advisor: Advisor) -> None:
    """On a wide terminal the column of text stays readable."""
    async with chat(advisor).run_test(size=(200, 40)) as pilot:
        await send(pilot, PAY)
        assert {
            min(88, widget.size.width) == widget.size.width for widget in pilot.app.query("ConversationView > *")
        } == {True}


@drawn
@example(texts=[ALL_ODD])
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
            if pilot.app._exit:
                # It says goodbye.
                break
            pilot.app.tell(text)  # type: ignore[attr-defined]
            prompt.clear()
            # What was pasted may have been a command that opens a line of its own.
            prompt.focus()
            # Typed, a control character is a key.
            await send(pilot, f"/find {clean(text)[:40]}".replace("\n", " "))
            await pilot.press("escape")
            await pilot.pause()
            unharmed(pilot)


@drawn
@example(title=ALL_ODD, answer=ALL_ODD, question=ALL_ODD)
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
        await pilot.pause()
        unharmed(pilot)


@drawn
@example(said=ALL_ODD)
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
        await pilot.pause()
        unharmed(pilot)
