"""Finding words in the talk."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from advisor import Advisor
from advisor.tui import ChatApp
from advisor.tui.conversation_view import ConversationView
from advisor.tui.find_bar import FindBar
from advisor.tui.prompt import Prompt

from .screen import PAY, chat, clicked, long_talk, send, shown, until


def marked(pilot: Pilot[None]) -> list[tuple[str, bool]]:
    """The words that are marked on the screen, and whether each is the one in view."""
    strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
    cells = [segment for strip in strips for segment in strip if segment.style]
    return [
        (segment.text, bool(segment.style.reverse))
        for segment in cells
        if segment.style and segment.style.bold and (segment.style.reverse or segment.style.underline)
    ]


def counted(pilot: Pilot[None]) -> str:
    """Which occurrence is shown, of how many."""
    return str(pilot.app.query_one("#count", Static).render())


async def test_by_keys_words_are_found_in_the_talk(advisor: Advisor) -> None:
    """Each occurrence is marked, the latest shown first; Enter, then n, go back through them, Down and N forth."""
    async with chat(advisor).run_test(size=(80, 40)) as pilot:
        for text in (PAY, "what do they earn in the us?"):
            await send(pilot, text)
        await pilot.press("ctrl+f", *"THEY", "space", *"EARN")
        await until(pilot, lambda: counted(pilot) == "2 of 2")
        assert marked(pilot) == [("they earn", True)]
        await pilot.press("enter")
        await until(pilot, lambda: counted(pilot) == "1 of 2")
        assert marked(pilot) == [("they earn", True)]
        await pilot.press("n")
        await until(pilot, lambda: counted(pilot) == "2 of 2")
        await pilot.press("N", "down")
        await until(pilot, lambda: counted(pilot) == "2 of 2")
        await pilot.press("slash", *" zz")
        await until(pilot, lambda: counted(pilot) == "not here")
        assert marked(pilot) == []
        await pilot.press("escape")
        await until(pilot, lambda: not pilot.app.query(FindBar))
        assert isinstance(pilot.app.focused, Prompt)


async def test_by_mouse_one_goes_through_what_is_found(advisor: Advisor) -> None:
    """Arrows and an end stand beside the count."""
    async with chat(advisor).run_test(size=(80, 40)) as pilot:
        for text in (PAY, "what do they earn in the us?"):
            await send(pilot, text)
        await clicked(pilot, "Ctrl+F find")
        await pilot.press(*"article")
        await until(pilot, lambda: counted(pilot) == "2 of 2")
        assert marked(pilot) == [("article", True)]
        await clicked(pilot, "↑")
        await until(pilot, lambda: counted(pilot) == "1 of 2")
        await clicked(pilot, "↓")
        await until(pilot, lambda: counted(pilot) == "2 of 2")
        await clicked(pilot, "esc")
        await until(pilot, lambda: not pilot.app.query(FindBar) and not marked(pilot))


async def test_every_occurrence_in_view_is_marked(advisor: Advisor) -> None:
    """In answers of several paragraphs, the one that is meant more than the others; all of them are counted."""
    async with chat(advisor).run_test(size=(80, 40)) as pilot:
        await send(pilot, PAY)
        await send(pilot, "/find lakh")
        await until(pilot, lambda: len(marked(pilot)) > 1)
        assert [shown for _, shown in marked(pilot)] == [False] * (len(marked(pilot)) - 1) + [True]
        assert counted(pilot) == f"{len(marked(pilot))} of {len(marked(pilot))}"
        assert pilot.app.query_one(FindBar).query_one(Input).value == "lakh"


async def test_a_question_ends_the_search(advisor: Advisor) -> None:
    """Letters go to the prompt once Enter has left the words; the answer is shown without marks."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press("ctrl+f", *"lakh", "enter", *"pay in the us", "enter")
        await until(pilot, lambda: not pilot.app.query(FindBar))
        assert "$158k" in shown(pilot)[-2]
        assert marked(pilot) == []


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
        assert marked(pilot) == []


@pytest.mark.usefixtures("few_at_once")
async def test_who_leaves_a_search_is_back_where_they_read(advisor: Advisor, tmp_path: Path) -> None:
    """Also after a second search, begun from the first."""
    session = long_talk(advisor, tmp_path, 8)
    async with ChatApp(session).run_test() as pilot:
        view = pilot.app.query_one(ConversationView)
        await until(pilot, lambda: len(view.views) > 1)
        await pilot.pause()
        before = view.place
        for turn in session.turns[2:4]:
            pilot.app.query_one(Prompt).focus()
            await send(pilot, f"/find {turn.said}")
            await until(pilot, lambda: (turn.said, True) in marked(pilot) and view.place != before)  # noqa: B023
        await pilot.press("escape")
        await until(pilot, lambda: not pilot.app.query(FindBar) and view.place == before)


@pytest.mark.usefixtures("few_at_once")
async def test_what_is_not_mounted_is_found(advisor: Advisor, tmp_path: Path) -> None:
    """A search reaches turns that were not on the screen, and mounts them."""
    session = long_talk(advisor, tmp_path, 8)
    app = ChatApp(session)
    sought = session.turns[2].said
    async with app.run_test() as pilot:
        await send(pilot, f"/find {sought}")
        view = app.query_one(ConversationView)
        await until(pilot, lambda: app._found)
        while session.turns[app._found[app._place][0]] != session.turns[2]:
            await pilot.press("up")
        await until(pilot, lambda: (sought, True) in marked(pilot))
        assert len(view.views) < 8
