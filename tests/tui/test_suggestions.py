"""What could be asked next, offered under the latest answer."""

from __future__ import annotations

from advisor import Advisor
from advisor.text import cells
from advisor.tui import flow
from advisor.tui.conversation_view import ConversationView
from advisor.tui.prompt import Prompt
from advisor.tui.suggestions import Suggestions

from .screen import PAY, chat, clicked, lines, offered, send, shown, until


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
        await clicked(pilot, "earn in the US?")
        assert shown(pilot)[-2] == advisor.knowledge["salary-us"].answer
        assert isinstance(pilot.app.focused, Prompt)


async def test_tab_and_enter_choose_a_suggestion(advisor: Advisor) -> None:
    """Tab goes to the suggestions, arrows move in them and around, Enter asks, Escape goes back."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        chips = pilot.app.query_one(Suggestions)
        assert chips.highlighted is None
        await pilot.press("tab", "right")
        assert chips.highlighted == 1
        await pilot.press("escape")
        assert isinstance(pilot.app.focused, Prompt)
        assert chips.highlighted is None
        await pilot.press("tab", "left")
        assert chips.highlighted == 2
        await pilot.press("right")
        assert chips.highlighted == 0
        await pilot.press("left", "up", "enter")
        assert advisor.knowledge["job-outlook"].answer in shown(pilot)


async def test_suggestions_stand_right_under_the_latest_answer(advisor: Advisor) -> None:
    """Two rows below its sources, right above the prompt; in a window that is too small the view leads to them."""
    async with chat(advisor).run_test(size=(80, 40)) as pilot:
        for _ in range(2):
            await send(pilot, PAY)
        await until(pilot, lambda: any("1 What do ML" in line for line in lines(pilot)))
        rows = lines(pilot)
        first = next(row for row, line in enumerate(rows) if "1 What do ML" in line)
        assert "Source: igmGuru" in rows[first - 2]
        assert rows[first + len(offered(pilot)) + 1].strip().startswith("╭")
        await pilot.resize_terminal(40, 16)
        await send(pilot, "what skills do i need?")
        await until(pilot, lambda: "more rows" in lines(pilot)[-1])
        await pilot.press("end")
        chips = pilot.app.query_one(Suggestions)
        await until(pilot, lambda: pilot.app.screen.region.contains_region(chips.region))


async def test_in_a_small_window_the_answer_has_ten_rows(advisor: Advisor) -> None:
    """At 40 by 16, header and keys make way for it."""
    async with chat(advisor).run_test(size=(40, 16)) as pilot:
        await send(pilot, "what skills do i need?")
        assert pilot.app.query_one(ConversationView).size.height >= 12
        await until(pilot, lambda: sum(map(bool, lines(pilot)[1:-1])) >= 10)


async def test_no_row_of_chips_is_wider_than_the_window() -> None:
    """They wrap, wide letters counted; what is wider than the window is broken."""
    texts = ["漢字かな交じりの長い質問をここに書きます", "short", "a rather long question that cannot stand in one row"]
    for width in range(12, 80):
        found = flow.rows([f"{number} {text}" for number, text in enumerate(texts, 1)], width, gap=1, padding=1)
        assert all(sum(cells(piece.text) + 1 for piece in row) - 1 <= width for row in found)
        for index, text in enumerate(texts):
            joined = "".join(piece.text for row in found for piece in row if piece.of == index)
            assert "".join(joined.split()) == "".join(f"{index + 1}{text}".split())
