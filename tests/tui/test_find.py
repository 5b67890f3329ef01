"""Finding words in the talk."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input, Static

from advisor import Advisor
from advisor.models import Turn
from advisor.tui import ChatApp
from advisor.tui.find import FindBar
from advisor.tui.log import Log, TurnView
from advisor.tui.prompt import Prompt

from .screen import PAY, chat, long_talk, send, shown, until


async def test_words_are_found_in_the_talk(advisor: Advisor) -> None:
    """Ctrl+F and words mark the latest turn that holds them; Enter goes to the one before, Escape to the prompt."""
    async with chat(advisor).run_test() as pilot:
        for text in (PAY, "what skills do i need", "what do they earn in the us?"):
            await send(pilot, text)
        await pilot.press("ctrl+f", *"THEY", "space", *"EARN")
        await pilot.pause()
        views = list(pilot.app.query(TurnView))
        count = pilot.app.query_one("#count", Static)
        assert [view.has_class("found") for view in views] == [False, False, False, True]
        assert str(count.render()) == "2 of 2"
        await pilot.press("enter")
        await pilot.pause()
        assert [view.has_class("found") for view in views] == [False, True, False, False]
        assert str(count.render()) == "1 of 2"
        assert views[1].region.y >= 0
        await pilot.press("down")
        assert str(count.render()) == "2 of 2"
        await pilot.press(*"xyz")
        await pilot.pause()
        assert str(count.render()) == "not here"
        await pilot.press("escape")
        await pilot.pause()
        assert not any(view.has_class("found") for view in views)
        assert not pilot.app.query(FindBar)
        assert isinstance(pilot.app.focused, Prompt)


async def test_find_takes_its_words_from_the_slash(advisor: Advisor) -> None:
    """/find WORDS opens the line with the words in it; asking goes on while it is open."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await send(pilot, "/find lakh")
        await pilot.pause()
        assert pilot.app.query_one(FindBar).query_one(Input).value == "lakh"
        assert pilot.app.query(TurnView).last().has_class("found")
        pilot.app.query_one(Prompt).focus()
        await send(pilot, "pay in the us")
        assert "$158k" in shown(pilot)[-2]


async def test_a_search_ends_with_escape_ctrl_c_or_the_next_question(advisor: Advisor) -> None:
    """From the prompt, too; Ctrl+C then neither empties the prompt nor leaves."""
    async with chat(advisor).run_test() as pilot:
        for end in ("escape", "ctrl+c", "question"):
            await send(pilot, "/find article")
            assert pilot.app.query(FindBar)
            pilot.app.query_one(Prompt).focus()
            await (send(pilot, "pay") if end == "question" else pilot.press(end))
            await pilot.pause()
            assert not pilot.app.query(FindBar), end
            assert not pilot.app._exit


@pytest.mark.parametrize("leave", ["escape", "ctrl+n"])
async def test_nothing_stays_found_when_the_search_is_left(advisor: Advisor, leave: str) -> None:
    """After Escape, or in a new conversation, the next search begins with nothing found, and Enter goes nowhere."""
    async with chat(advisor).run_test() as pilot:
        for question in (PAY, "pay in the us"):
            await send(pilot, question)
        await send(pilot, "/find pay")
        await pilot.press(leave)
        await pilot.pause()
        assert not pilot.app.query(FindBar)
        await pilot.press("ctrl+f", "enter", "down")
        await pilot.pause()
        assert not any(view.has_class("found") for view in pilot.app.query(TurnView))


async def test_what_is_not_mounted_is_found(advisor: Advisor, tmp_path: Path) -> None:
    """A search reaches turns that were not on the screen, and mounts them."""
    session = long_talk(advisor, tmp_path, 14)
    app = ChatApp(session)
    sought = session.turns[2].said
    async with app.run_test() as pilot:
        await send(pilot, f"/find {sought}")
        while session.turns[app._found[app._place]] != session.turns[2]:
            await pilot.press("up")

        def found() -> list[Turn]:
            log = app.query_one(Log)
            return [view.turn for view in app.query(".found").results(TurnView) if log.region.overlaps(view.region)]

        await until(pilot, lambda: found() == [session.turns[2]])
