"""The line that is typed into."""

from __future__ import annotations

from pathlib import Path

from textual.events import Paste

from advisor import Advisor
from advisor.chat.session import Session
from advisor.dialogue import LONGEST
from advisor.tui.prompt import Prompt

from .screen import chat, send, shown, told, unharmed, until


async def test_up_and_down_walk_through_what_was_sent(advisor: Advisor) -> None:
    """Up shows older texts and keeps the draft, which Down brings back."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        for text in ("skills", "hello", "hello"):
            await send(pilot, text)
        await pilot.press(*"draft", "up")
        assert prompt.text == "hello"
        await pilot.press("up")
        assert prompt.text == "skills"
        await pilot.press("up")
        assert prompt.text == "skills"
        await pilot.press("down", "down")
        assert prompt.text == "draft"
        await pilot.press("down")
        assert prompt.text == "draft"


async def test_up_moves_inside_a_text_of_several_lines_first(advisor: Advisor) -> None:
    """Only from its first line does Up show what was sent before."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        await send(pilot, "pay")
        await pilot.press("a", "ctrl+j", "b", "up")
        assert (prompt.text, prompt.cursor_location[0]) == ("a\nb", 0)
        await pilot.press("up")
        assert prompt.text == "pay"


async def test_what_was_asked_in_earlier_sessions_is_recalled(advisor: Advisor, tmp_path: Path) -> None:
    """Up walks from this talk's questions on into those of kept talks."""
    Session(advisor, tmp_path).say("an older question")
    async with chat(advisor, tmp_path).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        await send(pilot, "pay")
        await pilot.press("up")
        assert prompt.text == "pay"
        await pilot.press("up")
        assert prompt.text == "an older question"
        await pilot.press("down", "down")
        assert prompt.text == ""


async def test_what_is_recalled_steers_no_terminal(advisor: Advisor, tmp_path: Path) -> None:
    """What an earlier talk holds, from a pipe or another program, is text when Up brings it back."""
    Session(advisor, tmp_path).say("pay \x1b]0;mine\x07 in india")
    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press("up")
        await pilot.pause()
        assert pilot.app.query_one(Prompt).text == "pay  ]0;mine  in india"
        unharmed(pilot)


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


async def test_a_ghost_shows_how_the_question_could_go_on(advisor: Advisor) -> None:
    """While typing, the rest of a known question stands in grey; Right takes it, Enter asks what stands there."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        await pilot.press(*"How do I b")
        assert prompt.suggestion == "ecome an ML engineer?"
        await pilot.press("left")
        assert prompt.suggestion == ""
        await pilot.press("end", "right", "enter")
        assert shown(pilot)[1] == "How do I become an ML engineer?"


async def test_a_ghost_completes_commands(advisor: Advisor) -> None:
    """After a slash the rest of a command stands there; nothing does for a text that begins like nothing known."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        await pilot.press(*"/the")
        assert prompt.suggestion == "me"
        await pilot.press(*"q")
        assert prompt.suggestion == ""
        await pilot.press("ctrl+c")
        assert prompt.suggestion == ""


async def test_a_megabyte_is_cut_and_told(advisor: Advisor) -> None:
    """A paste of a megabyte leaves what can be read, without control characters, and says so."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        prompt.post_message(Paste("\x1b[31mred\x07\t" + "\u202e[/foo]\x1b" * 200_000))
        await until(pilot, lambda: prompt.text)
        unharmed(pilot)
        assert prompt.text.startswith(" [31mred   [/foo] ")
        assert len(prompt.text) == LONGEST
        await until(pilot, lambda: any("2,000 characters" in message for message in told(pilot)))
        await pilot.press("enter")
        await pilot.pause()
        unharmed(pilot)


async def test_typing_stops_where_reading_stops(advisor: Advisor) -> None:
    """Keys beyond what can be read, as from a paste that the terminal does not mark, are left out and told once."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        prompt.insert("x" * (LONGEST - 1))
        await pilot.press("a", "b", "c", "backspace", "d", "e")
        assert prompt.text == "x" * (LONGEST - 1) + "d"
        await until(pilot, lambda: len(told(pilot)) == 1)


async def test_it_invites_to_answer_while_the_advisor_asks(advisor: Advisor, tmp_path: Path) -> None:
    """In the check, and as it is resumed, by the numbers that are offered; else to ask."""
    async with chat(advisor, tmp_path).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        assert prompt.placeholder == "Ask a question, or type / for commands"
        await send(pilot, "am i ready?")
        assert prompt.placeholder == "Answer 1 to 4, or in your own words"
        await pilot.resize_terminal(30, 24)
        await until(pilot, lambda: prompt.placeholder == "Answer 1 to 4")
        await pilot.resize_terminal(30, 12)
        await until(pilot, lambda: str(prompt.placeholder).startswith("Answer 1 to 4 (↓ "))
    async with chat(advisor, tmp_path).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        await send(pilot, "/resume 1")
        await until(pilot, lambda: str(prompt.placeholder).startswith("Answer 1 to 4, or"))
        await send(pilot, "/new")
        await until(pilot, lambda: str(prompt.placeholder).startswith("Ask a question"))
