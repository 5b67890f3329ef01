"""The help."""

from __future__ import annotations

import re

import pytest
from textual.containers import VerticalScroll
from textual.pilot import Pilot

from advisor import Advisor
from advisor.chat.commands import COMMANDS
from advisor.tui.help_screen import _FIRST, _KEYS, HelpScreen
from advisor.tui.prompt import Prompt

from ..house import HOUSE
from .screen import chat, clicked, lines, send, until


def is_open(pilot: Pilot[None]) -> bool:
    """Whether the help is on the screen."""
    return isinstance(pilot.app.screen, HelpScreen)


@pytest.mark.parametrize(
    ("opens", "closes"),
    [*(("question_mark", key) for key in ("escape", "q", "f1", "enter", "ctrl+c")), ("f1", "escape")],
)
async def test_keys_open_and_close_it(advisor: Advisor, opens: str, closes: str) -> None:
    """And the prompt has the focus again, with nothing typed."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press(opens)
        await until(pilot, lambda: is_open(pilot))
        await pilot.press(closes)
        await until(pilot, lambda: not is_open(pilot))
        assert isinstance(pilot.app.focused, Prompt)
        assert pilot.app.focused.text == ""
        await pilot.press("a", "question_mark")
        assert pilot.app.focused.text == "a?"


@pytest.mark.parametrize("size", [(80, 24), (40, 16)])
async def test_it_scrolls_by_keys_from_end_to_end(advisor: Advisor, size: tuple[int, int]) -> None:
    """What a newcomer needs comes first, then every command; each line fits the window."""
    async with chat(advisor).run_test(size=size) as pilot:
        await pilot.press("question_mark")
        await until(pilot, lambda: "asks what you" in "".join(lines(pilot)))
        scrolled = pilot.app.screen.query_one(VerticalScroll)
        seen = lines(pilot)
        last = scrolled.max_scroll_y
        for key, row in [("end", last), ("ctrl+home", 0), ("down", 1), ("up", 0), ("end", last), ("home", 0)]:
            await pilot.press(key)
            await until(pilot, lambda: scrolled.scroll_offset.y == row)  # noqa: B023
        while scrolled.scroll_offset.y < scrolled.max_scroll_y:
            before = scrolled.scroll_offset.y
            await pilot.press("pagedown")
            await until(pilot, lambda: before < scrolled.scroll_offset.y == scrolled.scroll_target_y)  # noqa: B023
            await pilot.pause()
            seen += lines(pilot)
        assert all(any(command.usage in line for line in seen) for command in COMMANDS)


async def test_by_mouse_it_is_opened_scrolled_and_closed(advisor: Advisor) -> None:
    """The keys under the prompt and in the help are there to click."""
    async with chat(advisor).run_test() as pilot:
        await clicked(pilot, "? help")
        await until(pilot, lambda: is_open(pilot))
        await clicked(pilot, "esc close")
        await until(pilot, lambda: not is_open(pilot))


@pytest.mark.parametrize("size", [(80, 24), (40, 16)])
async def test_it_begins_with_a_table_of_two_columns(advisor: Advisor, size: tuple[int, int]) -> None:
    """Ten keys and words beside what they do, as far as the window shows them; on 80 columns a row each."""
    async with chat(advisor).run_test(size=size) as pilot:
        await pilot.press("f1")
        await until(pilot, lambda: any("Enter" in line for line in lines(pilot)))
        await until(pilot, lambda: any("esc close" in line for line in lines(pilot)))
        rows = [line.strip(" │▁▂▃▄▅▆▇█") for line in lines(pilot)]
        table = rows[rows.index(next(row for row in rows if row.startswith("Enter"))) :]
        beside = [row for row in table[:10] if len(re.split(r"\s{2,}", row)) == 2]
        assert len(beside) == 10 if size[0] == 80 else [row.split()[0] for row in beside[:2]] == ["Enter", "1,"]


def test_no_key_is_told_twice() -> None:
    """What a newcomer needs is not said again below; in a search and in a list the same keys do something else."""
    first, more = ([key for name in table for key in name.split(", ")] for table in (_FIRST, _KEYS))
    assert len(_FIRST) == 10
    assert not set(first) & set(more)
    assert len(set(more)) == len(more)


async def test_it_tells_of_the_check_only_where_there_is_one(advisor: Advisor) -> None:
    """Other knowledge may have none."""
    for asked, there in ((advisor, True), (HOUSE, False)):
        async with chat(asked).run_test() as pilot:
            await send(pilot, "/?")
            await until(pilot, lambda: is_open(pilot))
            assert any("am I ready?" in line for line in lines(pilot)) is there
