"""The chat as a whole: it answers, does what commands say, and is left as a shell is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from advisor import Advisor, Entry, Knowledge
from advisor.chat import clipboard
from advisor.chat.session import Session
from advisor.chat.settings import remember_theme, remembered_theme
from advisor.errors import CommandError
from advisor.tui import ChatApp
from advisor.tui import actions as actions
from advisor.tui.conversation_view import ConversationView
from advisor.tui.find_bar import FindBar
from advisor.tui.help_screen import HelpScreen
from advisor.tui.prompt import Prompt

from .screen import PAY, ahead, chat, clicked, lines, listed, offered, picked, said, send, shown, told, until, welcome

ODD = Advisor(
    Knowledge(
        [
            Entry("odd", "Odd", "[/foo] **[b]x** <b>", ("[/foo] what is odd?",), ("even",), "[red]Book"),
            Entry("even", "Even", "Two.", ("[/bar] what is even?",)),
        ]
    )
)


def enter(pilot: Pilot[None], text: str) -> None:
    """Type a text and press Enter, where that may end the chat: no pause waits for that."""
    pilot.app.query_one(Prompt).insert(text)
    ahead(pilot, "enter")


async def test_it_welcomes_with_what_can_be_asked(advisor: Advisor) -> None:
    """The first screen says what can be asked, offers three questions, a check and a plan, and waits at the prompt."""
    async with chat(advisor).run_test() as pilot:
        assert shown(pilot) == [welcome(advisor)]
        assert [text[:2] for text in offered(pilot)[:3]] == ["1 ", "2 ", "3 "]
        assert offered(pilot)[3:] == ["Check if I'm ready", "Make me a plan"]
        assert isinstance(pilot.app.focused, Prompt)
        assert "? help" in lines(pilot)[-1]
        assert lines(pilot)[0].split()[:2] == ["career", "advisor"]


@pytest.mark.parametrize("size", [(40, 16), (80, 24)])
async def test_nothing_of_the_first_screen_is_cut(advisor: Advisor, size: tuple[int, int]) -> None:
    """All that it says and offers is in view, and most of the window is for an answer; a small one says less."""
    async with chat(advisor).run_test(size=size) as pilot:
        first = welcome(advisor).split()
        await until(pilot, lambda: first[0] in " ".join(lines(pilot)).split())
        await until(pilot, lambda: "plan" in " ".join(lines(pilot)[-7:]))
        seen = " ".join(lines(pilot)).split()
        words = [*" ".join(shown(pilot)).split(), *" ".join(offered(pilot)).split()]
        assert set(words) <= set(seen)
        assert shown(pilot) == [welcome(advisor) if size != (40, 16) else welcome(advisor).split("\n\n")[0]]
        await send(pilot, PAY)
        view = pilot.app.query_one(ConversationView)
        await until(pilot, lambda: view.max_scroll_y)
        assert view.size.height >= 10


async def test_by_keyboard_a_question_is_answered_with_its_source(advisor: Advisor) -> None:
    """Typed keys and Enter give the question, the answer, its source, and fresh suggestions."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press(*PAY, "enter")
        entry = advisor.knowledge["salary-india"]
        assert shown(pilot)[1:] == [PAY, entry.answer, f"Source: {entry.source}"]
        assert offered(pilot)[0] == f"1 {advisor.knowledge[entry.follow_ups[0]].question}"
        assert pilot.app.query_one(Prompt).text == ""


async def test_by_mouse_alone_a_talk_is_had(advisor: Advisor) -> None:
    """Clicks on suggestions, on the keys under the prompt and in lists are enough."""
    async with chat(advisor).run_test(size=(100, 40)) as pilot:
        await clicked(pilot, "How do I become")
        assert said(pilot) == ["How do I become an ML engineer?"]
        await clicked(pilot, "F2 topics")
        await until(pilot, lambda: listed(pilot))
        await clicked(pilot, "Which books should I read")
        await until(pilot, lambda: len(said(pilot)) == 2)
        await clicked(pilot, "? help")
        await until(pilot, lambda: "asks what you" in "".join(lines(pilot)))
        await clicked(pilot, "esc close")
        await clicked(pilot, "/ commands")
        await until(pilot, lambda: listed(pilot))
        await clicked(pilot, "/new")
        await until(pilot, lambda: said(pilot) == [])


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
        assert offered(pilot) == ["1 [/bar] what is even?"]


@pytest.mark.parametrize("leave", ["b y e enter", "/ q u i t enter", "ctrl+c", "ctrl+d", "ctrl+q"])
async def test_every_way_out_leaves_and_what_is_typed_after_it_is_left_alone(advisor: Advisor, leave: str) -> None:
    """It ends with status 0; keys that come while it is closing are nobody's."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        ahead(pilot, *leave.split(), *"pay", "enter", "ctrl+n", "1", "enter")
        await until(pilot, lambda: pilot.app._exit)
    assert pilot.app.return_code == 0
    assert len(said(pilot)) <= 2


async def test_ctrl_c_and_ctrl_d_do_not_lose_what_is_being_typed(advisor: Advisor) -> None:
    """With a text in the prompt Ctrl+C empties it and Ctrl+D deletes to the right; the next Ctrl+C leaves."""
    app = chat(advisor)
    async with app.run_test() as pilot:
        await pilot.press(*"ab", "home", "ctrl+d")
        assert app.query_one(Prompt).text == "b"
        await pilot.press("ctrl+c")
        assert app.query_one(Prompt).text == ""
        assert not app._exit
        await pilot.press("ctrl+c")
        await until(pilot, lambda: app._exit)


async def test_an_unknown_command_stays_in_the_prompt(advisor: Advisor) -> None:
    """With the reason and the nearest, to be mended; nothing is said to the advisor."""
    async with chat(advisor).run_test() as pilot:
        prompt = pilot.app.query_one(Prompt)
        await send(pilot, "/thme [/red] x")
        await until(pilot, lambda: told(pilot) == ["There is no command /thme; did you mean /theme?"])
        assert prompt.text == "/thme [/red] x"
        prompt.clear()
        await send(pilot, "/[/foo]")
        assert len(shown(pilot)) == 1


@pytest.mark.parametrize(
    ("typed", "named"), [("/?", "help"), ("/clear", "new"), ("/exit", "quit")], ids=lambda value: value
)
async def test_commands_have_the_names_that_people_know(advisor: Advisor, typed: str, named: str) -> None:
    """Those of other programs do the same."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        enter(pilot, typed)
        done = {
            "help": lambda: isinstance(pilot.app.screen, HelpScreen),
            "new": lambda: shown(pilot) == [welcome(advisor)],
            "quit": lambda: pilot.app._exit,
        }
        await until(pilot, done[named])


@pytest.mark.parametrize("focus", ["suggestions", "sidebar", "nothing"])
async def test_letters_go_to_the_prompt_wherever_the_focus_is(advisor: Advisor, focus: str) -> None:
    """None is lost, digits and pastes neither."""
    async with chat(advisor).run_test(size=(120, 30)) as pilot:
        await send(pilot, PAY)
        if focus == "nothing":
            pilot.app.set_focus(None)
        else:
            await pilot.press("tab", *["tab"] * (focus == "sidebar"))
            assert not isinstance(pilot.app.focused, Prompt)
        ahead(pilot, *"pay1")
        await until(pilot, lambda: pilot.app.query_one(Prompt).text == "pay1")
        assert isinstance(pilot.app.focused, Prompt)
        pilot.app.set_focus(None)
        pilot.app.post_message(Paste("pasted"))
        await until(pilot, lambda: pilot.app.query_one(Prompt).text == "pay1pasted")


@pytest.mark.parametrize(("said_last", "told_last"), [("", ""), ("/quit", ""), ("bye", "Goodbye")])
async def test_leaving_tells_how_to_go_on(
    advisor: Advisor, tmp_path: Path, capsys: pytest.CaptureFixture[str], said_last: str, told_last: str
) -> None:
    """In one line, where something was said and is kept; after a goodbye, under it."""
    app = chat(advisor, tmp_path)
    async with app.run_test() as pilot:
        if said_last:
            await send(pilot, PAY)
        enter(pilot, said_last or "/quit")
        await until(pilot, lambda: app._exit)
    printed = capsys.readouterr().err
    assert printed.startswith(told_last)
    assert printed.count("advisor --resume goes on from here.") == bool(said_last)


async def test_the_last_answer_is_copied(advisor: Advisor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its Markdown and source go to the terminal and to the machine's tool, and that is told."""
    copied: list[str] = []
    monkeypatch.setattr(actions, "copy", copied.append)
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press("ctrl+y")
        await until(pilot, lambda: told(pilot))
        entry = advisor.knowledge["salary-india"]
        assert copied == [f"{entry.answer}\n\nSource: {entry.source}"]
        assert pilot.app.clipboard == copied[0]
        await until(pilot, lambda: told(pilot) == ["Copied the last answer."])


async def test_a_failed_copy_is_told(advisor: Advisor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing to copy, and no tool to copy with, are said under the prompt, until the next question."""
    monkeypatch.setenv("PATH", "")
    async with chat(advisor).run_test() as pilot:
        await pilot.press("ctrl+y")
        await until(pilot, lambda: told(pilot) == ["There is no answer to copy yet."])
        await send(pilot, PAY)
        assert told(pilot) == []
        await pilot.press("ctrl+y")
        await until(pilot, lambda: told(pilot))
        assert told(pilot)[0].startswith("Handed to the terminal to copy. No clipboard tool was found")
        with pytest.raises(CommandError):
            clipboard.copy("x")


async def test_the_talk_is_saved(advisor: Advisor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+S saves where the person stands, /save under a name; the place is told."""
    monkeypatch.chdir(tmp_path)
    async with chat(advisor).run_test() as pilot:
        await pilot.press("ctrl+s")
        await until(pilot, lambda: told(pilot) == ["There is nothing to save yet."])
        await send(pilot, PAY)
        await pilot.press("ctrl+s")
        (unnamed,) = tmp_path.glob("career-advisor-*.md")
        assert "INR 3.0 lakhs" in unnamed.read_text()
        await send(pilot, "/save talk.json")
        named = tmp_path / "talk.json"
        assert json.loads(named.read_text())["turns"][0]["said"] == PAY
        await until(pilot, lambda: told(pilot) == [f"Saved in {unnamed}", f"Saved in {named}"])


@pytest.mark.parametrize(("way", "over"), [("keys", True), ("mouse", False)])
async def test_before_a_file_is_written_over_it_is_asked(
    advisor: Advisor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, over: bool
) -> None:
    """What is there stays unless the person says so."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "talk.md").write_text("mine")
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await send(pilot, "/save talk.md")
        await until(pilot, lambda: listed(pilot))
        if way == "keys":
            await pilot.press(*["down"] * over, "enter")
        else:
            await clicked(pilot, "Write over it" if over else "No, leave it")
        await until(pilot, lambda: not listed(pilot))
        await pilot.pause()
        assert ((tmp_path / "talk.md").read_text() != "mine") is over
        await until(pilot, lambda: told(pilot) == [f"Saved in {tmp_path / 'talk.md'}"] * over)


async def test_a_talk_is_left_and_another_taken_up(advisor: Advisor, tmp_path: Path) -> None:
    """Ctrl+N begins anew; Ctrl+R lists earlier talks and brings the picked one back, with what it offered."""
    Session(advisor, tmp_path).say("what skills do i need")
    async with chat(advisor, tmp_path).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press("ctrl+n")
        await until(pilot, lambda: shown(pilot) == [welcome(advisor)])
        await pilot.press("ctrl+r")
        await until(pilot, lambda: len(listed(pilot)) == 2)
        await picked(pilot, "skills")
        await until(pilot, lambda: shown(pilot)[:1] == ["what skills do i need"])
        await send(pilot, "1")
        assert advisor.knowledge["software-engineering-skills"].answer in shown(pilot)
        await send(pilot, "/new")
        await send(pilot, "/resume 1")
        assert len(shown(pilot)) >= 3
        await send(pilot, "/resume 9")
        await until(pilot, lambda: any("from 1, the latest, to" in message for message in told(pilot)))


async def test_there_may_be_nothing_to_resume(advisor: Advisor, tmp_path: Path) -> None:
    """That is told, and no empty list opens."""
    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press("ctrl+r")
        await until(pilot, lambda: told(pilot) == ["There is no earlier conversation to go on with."])


async def test_the_theme_is_changed_and_kept(advisor: Advisor) -> None:
    """/theme takes a name, light or dark; the choice is there at the next start; a wrong name is told so."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, "/theme light")
        assert pilot.app.theme == "textual-light"
        await send(pilot, "/theme nord")
        await send(pilot, "/theme pink")
        await until(pilot, lambda: any("light and dark are two" in message for message in told(pilot)))
    assert remembered_theme() == "nord"
    async with chat(advisor).run_test() as pilot:
        assert pilot.app.theme == "nord"
        await pilot.press("ctrl+t")
        await until(pilot, lambda: listed(pilot))
        await picked(pilot, "gruvbox")
        await until(pilot, lambda: pilot.app.theme == "gruvbox")


async def test_a_theme_that_is_gone_is_no_trouble(advisor: Advisor) -> None:
    """A remembered name that is no theme any more leaves the usual one."""
    remember_theme("gone")
    async with chat(advisor).run_test() as pilot:
        assert pilot.app.theme == "textual-dark"


async def test_without_colour_the_theme_stays(advisor: Advisor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under NO_COLOR there is nothing to change, and the remembered theme is not lost."""
    remember_theme("nord")
    monkeypatch.setenv("NO_COLOR", "1")
    async with chat(advisor).run_test() as pilot:
        await send(pilot, "/theme nord")
        assert (pilot.app.theme, pilot.app.ansi_color) == ("ansi-dark", True)
        await until(pilot, lambda: any("NO_COLOR" in message for message in told(pilot)))
    assert remembered_theme() == "nord"


@pytest.mark.parametrize("width", [40, 66, 80])
async def test_the_line_of_keys_fits_its_window(advisor: Advisor, width: int) -> None:
    """It is one row of whole keys; help and how to leave are always among them, and a click does what they do."""
    async with chat(advisor).run_test(size=(width, 24)) as pilot:
        await until(pilot, lambda: "Ctrl+Q quit" in lines(pilot)[-1])
        assert lines(pilot)[-2].strip(" ─╰╯") == ""
        assert lines(pilot)[-1].split()[:4] == ["/", "commands", "?", "help"]
        assert ("Ctrl+R resume" in lines(pilot)[-1]) is (width >= 80)
        await clicked(pilot, "? help")
        await until(pilot, lambda: isinstance(pilot.app.screen, HelpScreen))


async def test_on_a_phone_topics_are_a_key_and_suggestions_stand_apart(
    advisor: Advisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tab is closed without a key; a finger needs room."""
    monkeypatch.setattr(ChatApp, "is_web", property(lambda _: True))
    async with chat(advisor).run_test(size=(39, 35)) as pilot:
        await until(pilot, lambda: lines(pilot)[-1].split() == ["/", "commands", "?", "help", "F2", "topics"])
        rows = lines(pilot)
        below = next(row for row, line in enumerate(rows) if "1 How do I" in line) + 1
        assert rows[below].strip() == ""
        assert "2 What is a good" in rows[below + 1]


async def test_a_keymap_moves_keys(advisor: Advisor) -> None:
    """A key in the settings does what its id says, and the usual one no longer does."""
    async with chat(advisor, keymap={"find": "ctrl+g"}).run_test() as pilot:
        await pilot.press("ctrl+g")
        assert pilot.app.query(FindBar)
        await pilot.press("escape")
        await until(pilot, lambda: not pilot.app.query(FindBar))
        await pilot.press("ctrl+f")
        assert not pilot.app.query(FindBar)


async def test_problems_of_the_settings_are_told(advisor: Advisor) -> None:
    """Each as a message, with what looks like markup in it left alone."""
    async with chat(advisor, problems=("config.yaml: `[/foo]` is not a setting",)).run_test() as pilot:
        await until(pilot, lambda: told(pilot) == ["config.yaml: `[/foo]` is not a setting"])
        await pilot.pause()


async def test_all_is_drawn_when_the_chat_comes_back_from_the_shell(
    advisor: Advisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The terminal is blank then, and nothing has changed for Textual."""
    app = chat(advisor)
    async with app.run_test() as pilot:
        drawn: list[dict[str, object]] = []
        monkeypatch.setattr(app, "refresh", lambda *_, **how: drawn.append(how))
        app.app_resume_signal.publish(app)
        await until(pilot, lambda: {"layout": True} in drawn)
