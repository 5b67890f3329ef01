"""What could be asked next, offered over the prompt."""

from __future__ import annotations

from advisor import Advisor
from advisor.tui.prompt import Prompt
from advisor.tui.suggestions import Suggestions

from .screen import PAY, chat, send, shown


async def test_a_number_and_enter_choose_a_suggestion(advisor: Advisor) -> None:
    """A digit is text until Enter, which chooses the suggestion of that number."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press(*"15")
        assert pilot.app.query_one(Prompt).text == "15"
        await pilot.press("backspace")
        await pilot.press("enter")
        assert shown(pilot)[-3:-1] == [advisor.knowledge["salary-us"].question, advisor.knowledge["salary-us"].answer]


async def test_by_mouse_a_suggestion_is_clicked(advisor: Advisor) -> None:
    """A click on a suggestion asks it, and the prompt has the focus again."""
    async with chat(advisor).run_test(size=(80, 40)) as pilot:
        await send(pilot, PAY)
        await pilot.click(Suggestions, offset=(5, 0))
        await pilot.pause()
        assert shown(pilot)[-2] == advisor.knowledge["salary-us"].answer
        assert isinstance(pilot.app.focused, Prompt)


async def test_tab_and_enter_choose_a_suggestion(advisor: Advisor) -> None:
    """Tab goes to the suggestions, arrows move in them, Enter asks, Escape goes back."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        assert pilot.app.query_one(Suggestions).highlighted is None
        await pilot.press("tab", "down")
        assert pilot.app.query_one(Suggestions).highlighted == 1
        await pilot.press("escape")
        assert isinstance(pilot.app.focused, Prompt)
        await pilot.press("tab", "enter")
        assert advisor.knowledge["job-outlook"].answer in shown(pilot)


async def test_suggestions_are_in_view_however_long_the_answer(advisor: Advisor) -> None:
    """In a small window the answer scrolls, and what can be chosen stands over the prompt."""
    async with chat(advisor).run_test(size=(40, 16)) as pilot:
        await send(pilot, "what skills do i need?")
        choices = pilot.app.query_one(Suggestions)
        assert choices.display
        assert pilot.app.screen.region.contains_region(choices.region)
        assert choices.region.bottom <= pilot.app.query_one(Prompt).region.y
