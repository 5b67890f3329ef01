"""The full-screen chat, driven as a person drives it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor import Advisor, Entry, Knowledge
from advisor.dialogue import LONGEST
from advisor.tui.prompt import Prompt
from advisor.tui.suggestions import Suggestions

from .screen import chat, lines, offered, send, shown

PAY = "what do they earn in india?"
ODD = Advisor(
    Knowledge(
        [
            Entry("odd", "Odd", "[/foo] **[b]x** <b>", ("[/foo] what is odd?",), ("even",), "[red]Book"),
            Entry("even", "Even", "Two.", ("[/bar] what is even?",)),
        ]
    )
)


@pytest.fixture(autouse=True)
def coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests start without NO_COLOR, whatever the machine sets."""
    monkeypatch.delenv("NO_COLOR", raising=False)


async def test_it_welcomes_with_what_can_be_asked(advisor: Advisor) -> None:
    """The first screen says what this is, offers three questions and waits at the prompt."""
    async with chat(advisor).run_test() as pilot:
        assert shown(pilot) == [advisor.knowledge["help"].answer]
        assert [line[:3] for line in offered(pilot)] == ["1  ", "2  ", "3  "]
        assert isinstance(pilot.app.focused, Prompt)
        assert "f1 help" in lines(pilot)[-1]


async def test_by_keyboard_a_question_is_answered_with_its_source(advisor: Advisor) -> None:
    """Typed keys and Enter give the question, the answer, its source, and fresh suggestions."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press(*PAY, "enter")
        entry = advisor.knowledge["salary-india"]
        assert shown(pilot)[1:] == [PAY, entry.answer, f"Source: {entry.source}"]
        assert offered(pilot)[0] == f"1  {advisor.knowledge[entry.follow_ups[0]].question}"
        assert pilot.app.query_one(Prompt).text == ""


async def test_a_number_and_enter_choose_a_suggestion(advisor: Advisor) -> None:
    """A digit is text until Enter, which chooses the suggestion of that number."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press("1")
        assert pilot.app.query_one(Prompt).text == "1"
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


async def test_up_and_down_walk_through_what_was_sent(advisor: Advisor) -> None:
    """Up shows older texts and keeps the draft, which Down brings back."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        for text in ("skills", "pay", "pay"):
            await send(pilot, text)
        await pilot.press(*"draft", "up")
        assert prompt.text == "pay"
        await pilot.press("up")
        assert prompt.text == "skills"
        await pilot.press("up")
        assert prompt.text == "skills"
        await pilot.press("down", "down")
        assert prompt.text == "draft"
        await pilot.press("down")
        assert prompt.text == "draft"


async def test_ctrl_j_starts_a_line_and_the_prompt_grows_to_six(advisor: Advisor) -> None:
    """A prompt of several lines is sent whole; it never takes more than six lines of the screen."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        await pilot.press("a", "ctrl+j", "b")
        assert prompt.text == "a\nb"
        await pilot.pause()
        assert prompt.size.height == 2
        for _ in range(10):
            await pilot.press("ctrl+j")
        await pilot.pause()
        assert prompt.size.height == 6
        await pilot.press("enter")
        assert shown(pilot)[1].startswith("a\nb")


@pytest.mark.parametrize("keys", [("ctrl+d",), ("ctrl+c",), ("ctrl+q",), (*"x", "ctrl+c", "ctrl+c"), (*"bye", "enter")])
async def test_every_usual_way_out_leaves(advisor: Advisor, keys: tuple[str, ...]) -> None:
    """Ctrl+D, Ctrl+C on an empty prompt, Ctrl+Q and "bye" end the chat with status 0."""
    app = chat(advisor)
    async with app.run_test() as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        assert not app.is_running or app._exit
    assert (app.return_code or 0) == 0


async def test_ctrl_c_and_ctrl_d_do_not_lose_what_is_being_typed(advisor: Advisor) -> None:
    """With a text in the prompt Ctrl+C empties it and Ctrl+D deletes to the right; neither leaves."""
    app = chat(advisor)
    async with app.run_test() as pilot:
        await pilot.press(*"ab", "home", "ctrl+d")
        assert app.query_one(Prompt).text == "b"
        await pilot.press("ctrl+c")
        assert app.query_one(Prompt).text == ""
        assert not app._exit


async def test_a_blank_line_is_not_sent(advisor: Advisor) -> None:
    """Enter on nothing says nothing."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press("enter", "space", "enter")
        assert len(shown(pilot)) == 1


async def test_markup_in_knowledge_and_in_questions_is_text() -> None:
    """Square brackets in titles, sources, suggestions and questions are shown as they are."""
    async with chat(ODD).run_test() as pilot:
        await send(pilot, "[/foo] what is odd?")
        assert shown(pilot)[1:] == ["[/foo] what is odd?", "[/foo] **[b]x** <b>", "Source: [red]Book"]
        assert offered(pilot) == ["1  [/bar] what is even?"]


async def test_a_long_paste_is_cut_and_told(advisor: Advisor) -> None:
    """A megabyte of paste leaves what can be read, without control characters, and says so."""
    from textual.events import Paste

    async with chat(advisor).run_test() as pilot:
        pilot.app.query_one(Prompt).post_message(Paste("\x1b[31mred\x07\t" + "x" * 1_000_000))
        await pilot.pause()
        text = pilot.app.query_one(Prompt).text
        assert text.startswith(" [31mred  xxx")
        assert len(text) == LONGEST
        assert [toast.message for toast in pilot.app._notifications]
        await pilot.press("enter")
        assert len(shown(pilot)) >= 3


async def test_typing_stops_where_reading_stops(advisor: Advisor) -> None:
    """Keys beyond what can be read, as from a paste that the terminal does not mark, are left out and told once."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        prompt.insert("x" * (LONGEST - 1))
        await pilot.press("a", "b", "c", "backspace", "d", "e")
        assert prompt.text == "x" * (LONGEST - 1) + "d"
        assert len(pilot.app._notifications) == 2


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200))
async def test_no_typed_text_crashes_the_chat(advisor: Advisor, text: str) -> None:
    """Whatever is sent is shown and answered."""
    async with chat(advisor).run_test(size=(60, 20)) as pilot:
        await send(pilot, text)
        assert pilot.app.is_running or pilot.app._exit


@pytest.mark.parametrize("size", [(1, 1), (3, 3), (4, 10), (8, 4), (40, 16), (80, 24), (200, 60)])
async def test_it_survives_any_size(advisor: Advisor, size: tuple[int, int]) -> None:
    """Every window size draws, from a single cell to a wall."""
    async with chat(advisor).run_test(size=size) as pilot:
        await send(pilot, PAY)
        await pilot.resize_terminal(80, 24)
        await pilot.resize_terminal(*size)
        await pilot.pause()
        assert len(shown(pilot)) == 4


async def test_text_is_at_most_88_columns_wide(advisor: Advisor) -> None:
    """On a wide terminal the column of text stays readable."""
    async with chat(advisor).run_test(size=(200, 40)) as pilot:
        await send(pilot, PAY)
        assert {min(88, widget.size.width) == widget.size.width for widget in pilot.app.query("#log > *")} == {True}


@pytest.mark.parametrize(("height", "whole"), [(40, True), (12, False)])
async def test_the_latest_turn_is_in_view(advisor: Advisor, height: int, whole: bool) -> None:
    """After many turns the latest is seen whole; one that is too tall for the screen is seen from its question on."""
    async with chat(advisor).run_test(size=(60, height)) as pilot:
        for _ in range(5):
            await send(pilot, PAY)
            await pilot.pause()
        log = pilot.app.query_one("#log")
        asked = pilot.app.query(".utterance").last()
        assert log.region.contains_region(asked.region)
        assert (log.scroll_offset.y == log.max_scroll_y) is whole
        if not whole:
            assert asked.region.y == log.content_region.y
        before = log.scroll_offset.y
        await pilot.press("pageup")
        await pilot.pause(0.5)
        assert log.scroll_offset.y < before


async def test_no_color_uses_only_the_terminals_own_colours(advisor: Advisor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under NO_COLOR the theme is the terminal's: no colour of ours is sent."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        assert pilot.app.theme == "ansi-dark"
        assert pilot.app.ansi_color is True
