"""What the full-screen chat does besides answering: by key, by slash, by palette and by mouse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual import events
from textual.command import CommandList
from textual.pilot import Pilot
from textual.widgets import HelpPanel, Input, Static

from advisor import Advisor
from advisor.chat import clipboard
from advisor.chat.commands import COMMANDS
from advisor.chat.session import Session
from advisor.chat.settings import remembered_theme
from advisor.errors import CommandError
from advisor.tui import app as app_module
from advisor.tui.find import FindBar
from advisor.tui.log import Log, TurnView
from advisor.tui.prompt import Prompt
from advisor.tui.suggestions import Suggestions

from .screen import chat, lines, offered, send, shown, told

PAY = "what do they earn in india?"


@pytest.fixture(autouse=True)
def apart(monkeypatch: pytest.MonkeyPatch, own_folders: Path) -> None:
    """Tests start without NO_COLOR, whatever the machine sets, and with the user's folders empty."""
    monkeypatch.delenv("NO_COLOR", raising=False)


async def settled(pilot: Pilot[None]) -> None:
    """Wait for what is under way: workers, timers of the palette, refreshes."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause(0.3)


async def picked(pilot: Pilot[None], words: str) -> None:
    """Type words into the open palette and take the first hit."""
    await pilot.press(*words)
    await settled(pilot)
    await pilot.press("enter")
    await settled(pilot)


# Completion and history


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


# Commands


async def test_an_unknown_command_is_told_and_not_asked(advisor: Advisor) -> None:
    """A slipped letter gets a hint; nothing is said to the advisor."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, "/thme [/red] x")
        assert told(pilot) == ["There is no command /thme; did you mean /theme?"]
        await send(pilot, "/[/foo]")
        assert len(shown(pilot)) == 1


async def test_every_command_is_in_the_palette(advisor: Advisor) -> None:
    """The palette lists them all but itself."""
    app = chat(advisor)
    async with app.run_test():
        listed = [command.title.split()[0] for command in app.get_system_commands(app.screen)]
        assert listed == [f"/{command.name}" for command in COMMANDS if command.name != "commands"]


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
            await picked(pilot, "topics")
        await settled(pilot)
        await picked(pilot, "version control")
        entry = advisor.knowledge["version-control"]
        assert shown(pilot)[1:3] == [entry.question, entry.answer]
        assert isinstance(pilot.app.focused, Prompt)


@pytest.mark.parametrize("way", ["key", "slash"])
async def test_help_tells_of_what_is_focused(advisor: Advisor, way: str) -> None:
    """F1 and /help show the commands and keys of the prompt, then of the suggestions; again, or Escape, hides it."""
    async with chat(advisor).run_test(size=(120, 40)) as pilot:
        await (pilot.press("f1") if way == "key" else send(pilot, "/help"))
        await pilot.pause()
        panel = pilot.app.query_one(HelpPanel)
        assert "/find WORDS" in panel.query_one("#widget-help").source  # type: ignore[attr-defined]
        await pilot.press("tab")
        await pilot.pause()
        assert "What you could ask next" in panel.query_one("#widget-help").source  # type: ignore[attr-defined]
        await pilot.press("escape" if way == "key" else "f1")
        await pilot.pause()
        assert not pilot.app.query(HelpPanel)


@pytest.mark.parametrize("way", ["key", "slash"])
async def test_the_last_answer_is_copied(advisor: Advisor, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its Markdown and source go to the terminal and to the machine's tool, and that is told."""
    copied: list[str] = []
    monkeypatch.setattr(app_module, "copy", copied.append)
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await (pilot.press("ctrl+y") if way == "key" else send(pilot, "/copy"))
        await settled(pilot)
        entry = advisor.knowledge["salary-india"]
        assert copied == [f"{entry.answer}\n\nSource: {entry.source}"]
        assert pilot.app.clipboard == copied[0]
        assert told(pilot) == ["Copied the last answer."]


async def test_a_failed_copy_is_told(advisor: Advisor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing to copy, and no tool to copy with, are said in a toast."""
    monkeypatch.setenv("PATH", "")
    async with chat(advisor).run_test() as pilot:
        await pilot.press("ctrl+y")
        assert told(pilot) == ["There is no answer to copy yet."]
        await send(pilot, PAY)
        await pilot.press("ctrl+y")
        await settled(pilot)
        assert told(pilot)[1].startswith("Handed to the terminal to copy. No clipboard tool was found")
        with pytest.raises(CommandError):
            clipboard.copy("x")


@pytest.mark.parametrize("way", ["key", "slash"])
async def test_the_talk_is_saved(advisor: Advisor, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+S saves where the person stands, /save under a name; the place is told, and a name that is taken."""
    monkeypatch.chdir(tmp_path)
    async with chat(advisor).run_test() as pilot:
        await pilot.press("ctrl+s")
        assert told(pilot) == ["There is nothing to save yet."]
        await send(pilot, PAY)
        if way == "key":
            await pilot.press("ctrl+s")
            (path,) = tmp_path.glob("career-advisor-*.md")
            assert "INR 3.0 lakhs" in path.read_text()
        else:
            await send(pilot, "/save talk.json")
            path = tmp_path / "talk.json"
            assert json.loads(path.read_text())["turns"][0]["said"] == PAY
            await send(pilot, "/save talk.json")
            assert "is there already" in told(pilot)[-1]
            told(pilot).pop()
        assert f"Saved in {path}" in told(pilot)


async def test_a_talk_is_left_and_another_taken_up(advisor: Advisor, tmp_path: Path) -> None:
    """Ctrl+N begins anew; Ctrl+R lists earlier talks and brings the picked one back, with what it offered."""
    Session(advisor, tmp_path).say("what skills do i need")
    async with chat(advisor, tmp_path).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press("ctrl+n")
        await settled(pilot)
        assert shown(pilot) == [advisor.knowledge["help"].answer]
        await pilot.press("ctrl+r")
        await settled(pilot)
        assert len(pilot.app.screen.query_one(CommandList).options) == 2
        await picked(pilot, "skills")
        assert shown(pilot)[0] == "what skills do i need"
        await send(pilot, "1")
        assert advisor.knowledge["software-engineering-skills"].answer in shown(pilot)
        await send(pilot, "/new")
        await send(pilot, "/resume 1")
        assert len(shown(pilot)) >= 3
        await send(pilot, "/resume 9")
        assert "from 1, the latest, to" in told(pilot)[-1]


async def test_there_may_be_nothing_to_resume(advisor: Advisor, tmp_path: Path) -> None:
    """That is told, and no empty list opens."""
    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press("ctrl+r")
        assert told(pilot) == ["There is no earlier conversation to go on with."]


async def test_the_theme_is_changed_and_kept(advisor: Advisor) -> None:
    """/theme takes a name, light or dark; the choice is there at the next start; a wrong name is told so."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, "/theme light")
        assert pilot.app.theme == "textual-light"
        await send(pilot, "/theme nord")
        await send(pilot, "/theme pink")
        assert "light and dark are two" in told(pilot)[-1]
        await settled(pilot)
    assert remembered_theme() == "nord"
    async with chat(advisor).run_test() as pilot:
        assert pilot.app.theme == "nord"
        await pilot.press("ctrl+t")
        await settled(pilot)
        await picked(pilot, "gruvbox")
        assert pilot.app.theme == "gruvbox"


async def test_a_theme_that_is_gone_is_no_trouble(advisor: Advisor) -> None:
    """A remembered name that is no theme any more leaves the usual one."""
    from advisor.chat.settings import remember_theme

    remember_theme("gone")
    async with chat(advisor).run_test() as pilot:
        assert pilot.app.theme == "textual-dark"


async def test_without_colour_the_theme_stays(advisor: Advisor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under NO_COLOR there is nothing to change, and the remembered theme is not lost."""
    from advisor.chat.settings import remember_theme

    remember_theme("nord")
    monkeypatch.setenv("NO_COLOR", "1")
    async with chat(advisor).run_test() as pilot:
        await send(pilot, "/theme nord")
        assert pilot.app.theme == "ansi-dark"
        assert "NO_COLOR" in told(pilot)[0]
    assert remembered_theme() == "nord"


async def test_quit_leaves(advisor: Advisor) -> None:
    """/quit does what Ctrl+Q does."""
    app = chat(advisor)
    async with app.run_test() as pilot:
        await send(pilot, "/quit")
        assert app._exit


# Finding


async def test_words_are_found_in_the_talk(advisor: Advisor) -> None:
    """Ctrl+F and words mark the latest turn that holds them; Enter goes to the one before, Escape to the prompt."""
    async with chat(advisor).run_test() as pilot:
        for text in (PAY, "what skills do i need", "what do they earn in the us?"):
            await send(pilot, text)
        await pilot.press("ctrl+f", *"THEY", "space", *"EARN")
        await pilot.pause()
        views = list(pilot.app.query(TurnView))
        count = pilot.app.query_one("#count", Static)
        assert [view.has_class("found") for view in views] == [False, False, False, True]
        assert str(count.render()) == "2 of 2"
        await pilot.press("enter")
        await pilot.pause()
        assert [view.has_class("found") for view in views] == [False, True, False, False]
        assert str(count.render()) == "1 of 2"
        assert views[1].region.y >= 0
        await pilot.press("down")
        assert str(count.render()) == "2 of 2"
        await pilot.press(*"xyz")
        await pilot.pause()
        assert str(count.render()) == "not here"
        await pilot.press("escape")
        await pilot.pause()
        assert not any(view.has_class("found") for view in views)
        assert not pilot.app.query(FindBar)
        assert isinstance(pilot.app.focused, Prompt)


async def test_find_takes_its_words_from_the_slash(advisor: Advisor) -> None:
    """/find WORDS opens the line with the words in it; asking goes on while it is open."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await send(pilot, "/find lakh")
        await pilot.pause()
        assert pilot.app.query_one(FindBar).query_one(Input).value == "lakh"
        assert pilot.app.query(TurnView).last().has_class("found")
        pilot.app.query_one(Prompt).focus()
        await send(pilot, "pay in the us")
        assert "$158k" in shown(pilot)[-2]


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
        assert not any(view.has_class("found") for view in pilot.app.query(TurnView))


# A long talk


def long_talk(advisor: Advisor, folder: Path, turns: int) -> Session:
    """A talk that was kept before, resumed."""
    session = Session(advisor, folder)
    questions = [entry.question for entry in advisor.knowledge.topics]
    for number in range(turns):
        session.say(f"{questions[number % len(questions)]}")
    again = Session(advisor, folder)
    again.resume("1")
    return again


async def test_only_the_end_of_a_long_talk_is_mounted(advisor: Advisor, tmp_path: Path) -> None:
    """Of sixty turns a few are on the screen, and a line that says how many are not; the newest is in view."""
    app = app_module.ChatApp(long_talk(advisor, tmp_path, 60))
    async with app.run_test() as pilot:
        await pilot.pause()
        mounted = len(app.query(TurnView))
        assert mounted < 6
        assert f"{60 - mounted} earlier turns" in str(app.query(".earlier").first(Static).render())
        log = app.query_one(Log)
        assert log.scroll_offset.y == log.max_scroll_y
        assert offered(pilot)


@pytest.mark.parametrize("way", ["keys", "click", "wheel"])
async def test_earlier_turns_come_on_demand(advisor: Advisor, tmp_path: Path, way: str) -> None:
    """Page Up at the top, a click on the line or the wheel mounts more until all are there; what was in view stays."""
    app = app_module.ChatApp(long_talk(advisor, tmp_path, 20))
    async with app.run_test() as pilot:
        await pilot.pause()
        log = app.query_one(Log)
        for _ in range(40):
            before = len(app.query(TurnView))
            if way == "keys":
                await pilot.press("pageup")
            elif log.scroll_offset.y > 0:
                log.scroll_home(animate=False)
                await pilot.pause()
            elif way == "click":
                await pilot.click(".earlier")
            else:
                log.post_message(events.MouseScrollUp(log, 1, 1, 0, 0, 0, False, False, False))
            await pilot.pause()
            if len(app.query(TurnView)) > before:
                await settled(pilot)
                assert log.scroll_offset.y > 0
            if len(app.query(TurnView)) == 20:
                break
        assert [view.turn for view in app.query(TurnView)] == app.session.turns
        assert not app.query(".earlier")


async def test_what_is_not_mounted_is_found(advisor: Advisor, tmp_path: Path) -> None:
    """A search reaches turns that were not on the screen, and mounts them."""
    session = long_talk(advisor, tmp_path, 40)
    app = app_module.ChatApp(session)
    sought = session.turns[2].said
    async with app.run_test() as pilot:
        await send(pilot, f"/find {sought}")
        while session.turns[app._found[app._place]] != session.turns[2]:
            await pilot.press("up")
        await pilot.pause(0.2)
        (found,) = app.query(".found").results(TurnView)
        assert found.turn == session.turns[2]
        assert app.query_one(Log).region.overlaps(found.region)


async def test_a_talk_that_goes_on_lets_go_of_its_beginning(advisor: Advisor) -> None:
    """However much is asked, a bounded number of turns is mounted, and the line above counts the others."""
    app = chat(advisor)
    async with app.run_test() as pilot:
        for _ in range(60):
            await send(pilot, "pay")
        assert len(app.query(TurnView)) <= 40
        assert "earlier turns" in str(app.query(".earlier").first(Static).render())
        assert "$158k" in shown(pilot)[-2]


# Keys of one's own


async def test_a_keymap_moves_keys(advisor: Advisor) -> None:
    """A key in the settings does what its id says, and the usual one no longer does."""
    async with chat(advisor, keymap={"find": "ctrl+g"}).run_test() as pilot:
        await pilot.press("ctrl+g")
        assert pilot.app.query(FindBar)
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.query(FindBar)
        await pilot.press("ctrl+f")
        assert not pilot.app.query(FindBar)


async def test_problems_of_the_settings_are_told(advisor: Advisor) -> None:
    """Each as a message, with what looks like markup in it left alone."""
    async with chat(advisor, problems=("config.yaml: `[/foo]` is not a setting",)).run_test() as pilot:
        assert told(pilot) == ["config.yaml: `[/foo]` is not a setting"]
        await pilot.pause()


async def test_keys_do_nothing_behind_an_open_palette(advisor: Advisor) -> None:
    """While the palette is open, the chat's keys do not act on what is under it, and Escape closes it."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press("ctrl+p")
        await settled(pilot)
        await pilot.press("ctrl+n", "ctrl+f")
        await pilot.press("escape")
        await settled(pilot)
        assert len(shown(pilot)) == 4
        assert pilot.app.query(Suggestions)
        assert isinstance(pilot.app.focused, Prompt)


async def test_by_mouse_alone_a_talk_is_had(advisor: Advisor) -> None:
    """Clicks on suggestions, on the footer's keys and in the list of topics are enough."""
    async with chat(advisor).run_test(size=(100, 40)) as pilot:
        await pilot.click(Suggestions, offset=(4, 1))
        await settled(pilot)
        assert len(shown(pilot)) >= 3
        await pilot.click("#keys", offset=(lines(pilot)[-1].index("^p"), 0))
        await settled(pilot)
        assert pilot.app.screen.query(CommandList)
        await pilot.click(CommandList, offset=(4, 1))
        await settled(pilot)
        assert not pilot.app.screen.query(CommandList)
        assert told(pilot)
