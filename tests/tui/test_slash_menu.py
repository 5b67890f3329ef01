"""The menu of commands over the prompt."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from advisor import Advisor
from advisor.chat.commands import COMMANDS
from advisor.tui.help_screen import HelpScreen
from advisor.tui.picker import Picker
from advisor.tui.prompt import Prompt
from advisor.tui.slash_menu import SlashMenu

from .screen import PAY, chat, clicked, lines, said, send, shown, unharmed, until, welcome


def menu(pilot: Pilot[None]) -> list[str]:
    """The names of the commands in the menu; none where it is not shown."""
    return [command.name for found in pilot.app.query(SlashMenu) if found.display for command in found.commands]


async def test_it_lists_what_fits_while_one_types(advisor: Advisor) -> None:
    """All of them after a slash, with what they do; then those that begin so or hold it; none for a question."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press("slash")
        await pilot.pause()
        assert menu(pilot) == [command.name for command in COMMANDS]
        assert any("/find WORDS" in line and "finds words in this conversation" in line for line in lines(pilot))
        await pilot.press("e")
        assert menu(pilot)[0] == "quit"
        await pilot.press("x")
        assert menu(pilot) == ["quit"]
        await pilot.press("y")
        assert menu(pilot) == []
        await pilot.press("ctrl+c", *"what /")
        assert menu(pilot) == []


@pytest.mark.parametrize("size", [(40, 16), (60, 24), (80, 24)])
async def test_what_a_command_does_is_never_chopped(advisor: Advisor, size: tuple[int, int]) -> None:
    """All commands are in view, each with its first clause, or, in a narrow window, all in brief."""
    async with chat(advisor).run_test(size=size) as pilot:
        await pilot.press("slash")
        await until(pilot, lambda: any("/quit" in line for line in lines(pilot)))
        for command in COMMANDS:
            clause = (command.usage, command.does.partition(", ")[0])
            typed, does = clause if size[0] == 80 else (f"/{command.name}", command.brief)
            assert any(typed in line and does in line for line in lines(pilot)), command.name


async def test_enter_takes_what_is_typed_though_the_menu_has_not_heard_of_it(advisor: Advisor) -> None:
    """On a busy machine Enter may overtake the letters on their way to the menu."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press("slash")
        await until(pilot, lambda: menu(pilot)[:1] == ["help"])
        prompt = pilot.app.query_one(Prompt)
        with pilot.app.prevent(Prompt.Changed):
            prompt.insert("topics")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, Picker))


async def test_by_keys_a_command_is_taken(advisor: Advisor) -> None:
    """Tab writes it into the prompt, with room for what may follow; Enter does it; arrows choose; Escape closes."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        await pilot.press(*"/th", "tab")
        assert prompt.text == "/theme "
        assert menu(pilot) == []
        await pilot.press(*"light", "enter")
        assert pilot.app.theme == "textual-light"
        await send(pilot, PAY)
        await pilot.press(*"/n", "escape")
        assert (menu(pilot), prompt.text) == ([], "/n")
        await pilot.press("e", "enter")
        await until(pilot, lambda: shown(pilot) == [welcome(advisor)])
        await pilot.press("slash", "down", "down", "up")
        assert pilot.app.query_one(SlashMenu).chosen == COMMANDS[1]
        await pilot.press("ctrl+c", "slash", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, HelpScreen))


async def test_by_mouse_a_command_is_taken(advisor: Advisor) -> None:
    """A click on it does it; the focus stays in the prompt."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press("slash")
        await pilot.pause()
        await clicked(pilot, "/new")
        await until(pilot, lambda: said(pilot) == [] and menu(pilot) == [])
        assert isinstance(pilot.app.focused, Prompt)


@pytest.mark.parametrize("size", [(12, 6), (40, 16), (200, 60)])
async def test_it_stands_over_the_prompt_at_every_size(advisor: Advisor, size: tuple[int, int]) -> None:
    """As wide as the prompt, never over it."""
    async with chat(advisor).run_test(size=size) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        unharmed(pilot)
        found, prompt = pilot.app.query_one(SlashMenu), pilot.app.query_one(Prompt)
        assert 0 <= found.region.y < found.region.bottom <= prompt.region.y
        assert (found.region.x, found.region.width) == (prompt.region.x, prompt.region.width)
