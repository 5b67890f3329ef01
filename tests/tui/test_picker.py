"""Lists to pick from, and the palette of commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor import Advisor
from advisor.chat.commands import COMMANDS
from advisor.chat.session import Session
from advisor.tui.prompt import Prompt
from advisor.tui.suggestions import Suggestions

from .screen import PAY, ahead, chat, listed, picked, said, send, shown, until


async def test_every_command_is_in_the_list_of_commands(advisor: Advisor) -> None:
    """It lists them all but itself, with their keys."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press("ctrl+p")
        await until(pilot, lambda: listed(pilot))
        usages = [command.usage for command in COMMANDS if command.name != "commands"]
        assert [text.split("  ")[0] for text in listed(pilot)] == usages


@pytest.mark.parametrize("way", ["key", "slash", "palette"])
async def test_the_topics_are_listed_and_one_is_asked(advisor: Advisor, way: str) -> None:
    """By key, by slash and by palette the list opens; what is picked from it is asked."""
    async with chat(advisor).run_test() as pilot:
        if way == "key":
            await pilot.press("f2")
        elif way == "slash":
            await send(pilot, "/topics")
        else:
            await pilot.press("ctrl+p")
            await until(pilot, lambda: listed(pilot))
            await picked(pilot, "topics")
        entry = advisor.knowledge["version-control"]
        await until(pilot, lambda: any(entry.title in text for text in listed(pilot)))
        await picked(pilot, "version control")
        await until(pilot, lambda: shown(pilot)[1:3] == [entry.question, entry.answer])
        assert isinstance(pilot.app.focused, Prompt)


@pytest.mark.parametrize("opens", ["f2", "ctrl+r", "ctrl+t", "ctrl+p"])
@pytest.mark.parametrize("hasty", [["enter"] * 4, ["down"] + ["enter"] * 4])
async def test_a_list_takes_one_choice(advisor: Advisor, opens: str, hasty: list[str], tmp_path: Path) -> None:
    """Enter pressed twice and more, before the list has closed, picks what it picks once, and the chat goes on."""
    Session(advisor, tmp_path).say(PAY)
    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press(opens)
        await until(pilot, lambda: listed(pilot))
        ahead(pilot, *hasty)
        turns = 1 if opens in {"f2", "ctrl+r"} else 0
        await until(pilot, lambda: not listed(pilot) and len(said(pilot)) >= turns)
        await pilot.press("escape", "escape")
        pilot.app.query_one(Prompt).focus()
        await send(pilot, "pay in the us")
        await until(pilot, lambda: "pay in the us" in said(pilot))
        assert len(said(pilot)) == turns + 1


async def test_keys_do_nothing_behind_an_open_palette(advisor: Advisor) -> None:
    """While the palette is open, the chat's keys do not act on what is under it, and Escape closes it."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press("ctrl+p")
        await until(pilot, lambda: listed(pilot))
        await pilot.press("ctrl+n", "ctrl+f", "escape")
        await until(pilot, lambda: not listed(pilot))
        assert len(shown(pilot)) == 4
        assert pilot.app.query(Suggestions)
        assert isinstance(pilot.app.focused, Prompt)
