"""The sidebar of a wide window, and the header."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.pilot import Pilot

from advisor import Advisor, Knowledge
from advisor.chat.reloading import Reload
from advisor.chat.session import Session
from advisor.tui import ChatApp
from advisor.tui.header import Header
from advisor.tui.prompt import Prompt
from advisor.tui.sidebar import Sidebar

from .screen import PAY, chat, clicked, lines, said, send, until


def rows(pilot: Pilot[None]) -> list[str]:
    """What is listed beside the conversation."""
    return [str(option.prompt) for option in pilot.app.query_one(Sidebar).options]


async def test_it_is_there_where_there_is_room(advisor: Advisor) -> None:
    """From 110 columns on, and it comes and goes with the window."""
    async with chat(advisor).run_test(size=(109, 30)) as pilot:
        assert not pilot.app.query(Sidebar)
        await pilot.resize_terminal(110, 30)
        await until(pilot, lambda: pilot.app.query(Sidebar))
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: not pilot.app.query(Sidebar))


async def test_what_was_covered_is_ticked(advisor: Advisor) -> None:
    """With the group open, and counted in its heading."""
    async with chat(advisor).run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: pilot.app.query(Sidebar))
        assert "▸ Pay and outlook  4" in rows(pilot)
        await send(pilot, PAY)
        assert "▾ Pay and outlook  1/4" in rows(pilot)
        assert "✓ Salary in India" in rows(pilot)
        assert "  Salary in the US" in rows(pilot)


async def test_a_group_closes_when_the_talk_goes_on_to_another(advisor: Advisor) -> None:
    """Not one that the person opened; at first none is open, for nothing was covered."""
    async with chat(advisor).run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: pilot.app.query(Sidebar))
        assert all(row.startswith("▸ ") for row in rows(pilot))
        await clicked(pilot, "▸ The job")
        await pilot.press("escape")
        for question, opened in [(PAY, "▾ Pay and outlook  1/4"), ("which skills do i need?", "▾ Skills  1/13")]:
            await send(pilot, question)
            assert [row for row in rows(pilot) if row.startswith("▾ ")] in (
                [opened, "▾ The job  11"],
                ["▾ The job  11", opened],
            )


@pytest.mark.parametrize("way", ["keys", "mouse"])
async def test_a_long_title_is_broken_at_its_words(advisor: Advisor, way: str) -> None:
    """What follows stands further in; all of it can be read, and chosen from its last row."""
    entry = max(advisor.knowledge.groups["Learning it"], key=lambda entry: len(entry.title))
    async with chat(advisor).run_test(size=(120, 40)) as pilot:
        await clicked(pilot, "▸ Learning it")
        await pilot.press("escape")
        await until(pilot, lambda: any(row.count("\n    ") for row in rows(pilot)))
        titles = [" ".join(row.split()) for row in rows(pilot)]
        place = titles.index(entry.title)
        await until(pilot, lambda: not any("…" in line for line in lines(pilot)))
        if way == "keys":
            await pilot.press("tab", "tab", *["down"] * place, "enter")
        else:
            await clicked(pilot, rows(pilot)[place].split("\n")[-1])
        await until(pilot, lambda: said(pilot) == [entry.question])


async def test_it_stays_where_it_was_scrolled_to(advisor: Advisor) -> None:
    """While it is filled anew, as with each answer."""
    async with chat(advisor).run_test(size=(120, 20)) as pilot:
        await clicked(pilot, "▸ Learning it")
        await pilot.press("escape")
        sidebar = pilot.app.query_one(Sidebar)
        await until(pilot, lambda: sidebar.max_scroll_y > 3)
        sidebar.scroll_to(y=3, animate=False)
        await until(pilot, lambda: sidebar.scroll_y == 3)
        await send(pilot, PAY)
        await until(pilot, lambda: "✓ Salary in India" in rows(pilot))
        await pilot.pause()
        assert sidebar.scroll_y == 3


async def test_by_keys_a_topic_is_asked(advisor: Advisor) -> None:
    """Tab goes there, past the suggestions; a group opens and closes; a topic is asked; Escape goes back."""
    async with chat(advisor).run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: pilot.app.query(Sidebar))
        await pilot.press("tab", "tab")
        assert isinstance(pilot.app.focused, Sidebar)
        before = len(rows(pilot))
        await pilot.press("enter", "enter")
        assert len(rows(pilot)) == before
        await pilot.press("enter", "down", "enter")
        await until(pilot, lambda: said(pilot) == ["How do I become an ML engineer?"])
        await pilot.press("escape")
        assert isinstance(pilot.app.focused, Prompt)


async def test_by_mouse_a_topic_is_asked(advisor: Advisor) -> None:
    """A click opens a group, another asks."""
    async with chat(advisor).run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: any("▸ Skills" in line for line in lines(pilot)))
        await clicked(pilot, "▸ Skills")
        await until(pilot, lambda: any("Version control" in line for line in lines(pilot)))
        await clicked(pilot, "Version control")
        await until(pilot, lambda: said(pilot) == [advisor.knowledge["version-control"].question])


async def test_what_was_told_and_planned_stands_there(advisor: Advisor) -> None:
    """The profile in header and sidebar, the steps of the plan with their boxes, a step that leads somewhere asked."""
    async with chat(advisor).run_test(size=(120, 40)) as pilot:
        await send(pilot, "I'm an accountant in the US")
        session = pilot.app.session  # type: ignore[attr-defined]
        for text in ("make me a plan", "10 hours a week"):
            await send(pilot, text)
        facts, steps = session.facts, session.steps
        await until(pilot, lambda: any(f"you: {facts[0]}" in line for line in lines(pilot)[:1]))
        assert rows(pilot)[0] == "You"
        assert rows(pilot)[1 : 1 + len(facts)] == list(facts)
        assert any(row.startswith("Your plan") and f"of {len(steps)} done" in row for row in rows(pilot))
        assert sum(row[:1] in {"☐", "☑"} for row in rows(pilot)) == len(steps)
        count = len(said(pilot))
        await clicked(pilot, f"  {steps[0].hours} h")
        await until(pilot, lambda: len(said(pilot)) == count + 1)
        await pilot.press("escape")
        await send(pilot, "/forget")
        await until(pilot, lambda: rows(pilot)[0] != "You")


@pytest.mark.parametrize("width", [1, 20, 79])
async def test_the_header_leaves_out_what_has_no_room(advisor: Advisor, width: int) -> None:
    """It is one line at any width, what is known of the person before what it knows; wide letters are counted."""
    async with chat(advisor).run_test(size=(width, 24)) as pilot:
        header = pilot.app.query_one(Header)
        header.show(("会計士", "US", "10 hours a week"))
        text = header.render()
        assert text.cell_length <= max(header.size.width, 1)
        assert ("会計士" in text.plain) is (header.size.width >= len("career advisor") + 13)


async def test_knowledge_that_was_saved_is_shown(tmp_path: Path) -> None:
    """With the next turn the header counts its topics, and the sidebar lists them."""
    entry = "{0}:\n  title: {0}\n  answer: On {0}.\n  phrasings:\n    - what about {0}\n"
    path = tmp_path / "a.yaml"
    path.write_text(entry.format("hours") + entry.format("prices"))
    session = Session(Advisor(Knowledge.load(tmp_path)), None, saves=False, reload=Reload(tmp_path))
    async with ChatApp(session).run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: "  hours" in rows(pilot))
        path.write_text(entry.format("prices") + entry.format("dogs") + entry.format("rooms"))
        os.utime(path, (0, 0))
        await send(pilot, "what about prices")
        await until(pilot, lambda: {"  dogs", "  rooms"} <= set(rows(pilot)))
        assert "  hours" not in rows(pilot)
        assert "3 topics" in lines(pilot)[0]
