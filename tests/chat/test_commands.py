"""Slash commands: parsed, completed, told when they are not there, and the same in both faces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor
from advisor.chat import commands
from advisor.chat.commands import COMMANDS
from advisor.chat.lines import LineChat
from advisor.errors import CommandError


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_understood_by_both_faces(command: commands.Command) -> None:
    """A command parses with and without an argument, and each face has a way to do it and a key of its own."""
    from advisor.tui import ChatApp

    assert commands.parse(f"/{command.name}") == (command, "")
    assert commands.parse(f" /{command.name.upper()}  a b ") == (command, "a b")
    for face in (LineChat, ChatApp):
        assert callable(getattr(face, f"_{command.name}"))
    assert [other.name for other in COMMANDS if other.key == command.key] == [command.name]


@pytest.mark.parametrize(
    ("line", "hint"), [("/thme", "/theme?"), ("/", "/help"), ("/etc/passwd", "/help"), ("/" + "x" * 9_999, "/help")]
)
def test_an_unknown_command_gets_a_hint(line: str, hint: str) -> None:
    """A slash before something else is told what is near, or where the list is."""
    with pytest.raises(CommandError) as caught:
        commands.parse(line)
    assert str(caught.value).endswith(hint) or hint in str(caught.value)
    assert len(str(caught.value)) < 120


def test_a_text_of_several_lines_is_no_call() -> None:
    """Though the first may look like one."""
    assert commands.parse("/help\nplease") is None


@given(st.text())
def test_only_a_line_with_a_slash_in_front_is_a_call(text: str) -> None:
    """Whatever else is typed is a question, or a command that is not there; nothing else is raised."""
    try:
        call = commands.parse(text)
    except CommandError:
        assert text.strip().startswith("/")
    else:
        assert call is None or text.strip().startswith("/")


@pytest.mark.parametrize(
    ("keys", "name"), [("ctrl+f", "Ctrl+F"), ("f2", "F2"), ("ctrl+g,f8", "Ctrl+G"), ("home", "Home")]
)
def test_a_key_is_written_in_one_way(keys: str, name: str) -> None:
    """The first of some, as Textual names it."""
    assert commands.key_name(keys) == name


def test_a_command_is_completed() -> None:
    """The first that begins as typed."""
    assert commands.complete("/th") == "/theme"
    assert commands.complete("/") == "/help"
    assert commands.complete("/x") == ""


@pytest.mark.parametrize(("alias", "name"), [("/exit", "quit"), ("/clear", "new"), ("/?", "help"), ("/EXIT", "quit")])
def test_commands_have_the_names_that_people_know(alias: str, name: str) -> None:
    """From other programs."""
    call = commands.parse(alias)
    assert call
    assert call[0].name == name


def test_commands_match_what_is_typed_so_far() -> None:
    """By a name or an alias: first those that begin so, then those that hold it; none for a question or an argument."""
    assert commands.matching("/") == list(COMMANDS)
    assert [command.name for command in commands.matching("/c")][:3] == ["copy", "new", "commands"]
    assert [command.name for command in commands.matching("/ELP")] == ["help"]
    assert commands.matching("/theme light") == commands.matching("pay") == commands.matching("/zz") == []


def test_a_question_is_completed(advisor: Advisor) -> None:
    """A topic's own question first, then other ways to ask; nothing for what no one asks."""
    assert advisor.completion("how do i b") == "How do I become an ML engineer?"
    assert advisor.completion("MLE/DATA").lower().startswith("mle/data")
    assert advisor.completion("xylophone") == ""
