"""The chat without a face: what is kept, resumed, saved, set and commanded; and the face that is lines of text."""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor, Entry, Knowledge
from advisor.chat import commands, settings
from advisor.chat.clipboard import copy
from advisor.chat.commands import COMMANDS
from advisor.chat.journal import Journal, kept
from advisor.chat.lines import LineChat
from advisor.chat.session import Session
from advisor.chat.settings import Settings, remember_theme, remembered_theme
from advisor.errors import CommandError
from advisor.models import Suggestion, Turn

from .conftest import ROOT, Command

KNOWLEDGE = Knowledge(
    [
        Entry("hours", "Hours", "**9** to *5*.", ("When are you open?",), ("rooms",), "Rules › 1"),
        Entry("rooms", "Rooms", "Two.", ("Where do we meet?",)),
        Entry("goodbye", "Bye", "Bye!", ("goodbye",), kind="small_talk"),
    ]
)
HOUSE = Advisor(KNOWLEDGE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where conversations are kept in a test; not made yet."""
    return tmp_path / "talks"


# What is kept


def test_a_turn_is_on_disk_when_say_returns(folder: Path) -> None:
    """Each turn is a line of JSON with the time, what was said, the reply and the state; for the user's eyes alone."""
    session = Session(HOUSE, folder)
    assert not folder.exists()
    session.say("when are you open")
    (path,) = folder.iterdir()
    (line,) = path.read_text().splitlines()
    record = json.loads(line)
    assert (record["said"], record["text"], record["sources"]) == ("when are you open", "**9** to *5*.", ["Rules › 1"])
    assert record["state"]["answered"] == ["hours"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    session.say("1")
    assert [json.loads(line)["said"] for line in path.read_text().splitlines()][1] == "Where do we meet?"


def test_what_a_disk_takes_in_part_is_kept_whole(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write may take some bytes and no error: the rest is written, or the turn kept for when there is room."""
    session = Session(HOUSE, folder)
    session.say("when are you open")
    room = 100
    write = io.FileIO.write

    class Disk(io.FileIO):
        def write(self, data: Any) -> int:
            nonlocal room
            if not room:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            taken = write(self, data[:room])
            room -= taken
            return taken

    with monkeypatch.context() as patch:
        patch.setattr(os, "fdopen", lambda handle, mode, **_: Disk(handle, mode))
        session.taken_notices()
        session.say("Where do we meet?")
        assert "No space left" in session.taken_notices()[0]
    session.say("goodbye")
    (talk,) = kept(folder)
    assert [turn.said for turn in Journal(talk.path).read()[0]] == ["when are you open", "Where do we meet?", "goodbye"]


def test_a_killed_process_loses_nothing(tmp_path: Path) -> None:
    """A process that is killed as soon as a reply is there leaves that turn to be resumed."""
    code = f"""
import os, signal
from pathlib import Path
from advisor import Advisor
from advisor.chat.session import Session
session = Session(Advisor(), Path({str(tmp_path)!r}))
session.say("what do they earn in India?")
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    session = Session(Advisor(), tmp_path)
    session.resume("1")
    assert session.turns[0].said == "what do they earn in India?"
    assert session.say("2").said == "Is demand for ML engineers growing?"


def test_a_resumed_talk_goes_on_where_it_stopped(folder: Path) -> None:
    """Turns, offers and memory come back, and what is said next is kept in the same file."""
    first = Session(HOUSE, folder)
    first.say("when are you open")
    again = Session(HOUSE, folder)
    again.resume("1")
    assert again.turns == first.turns
    assert again.say("1").text == "Two."
    assert len(list(folder.iterdir())) == 1
    (talk,) = kept(folder)
    assert (talk.title, talk.length) == ("when are you open", 2)
    assert talk.summary.endswith("2 turns: when are you open")


@pytest.mark.parametrize(
    "damage", [b"{", b'{"said": 1', b"\xff\xfe\n", b"[]\nnull\n7\n", b'{"said": "x"}\n', b"[" * 9999]
)
def test_a_damaged_file_gives_what_is_whole(folder: Path, damage: bytes) -> None:
    """Half a line, garbage and lines of another kind are passed over; what follows is written on a line of its own."""
    Session(HOUSE, folder).say("when are you open")
    (path,) = folder.iterdir()
    path.write_bytes(path.read_bytes() + damage)
    session = Session(HOUSE, folder)
    session.resume("1")
    assert [turn.said for turn in session.turns] == ["when are you open"]
    session.say("Where do we meet?")
    turns, state = Journal(path).read()
    assert [turn.said for turn in turns] == ["when are you open", "Where do we meet?"]
    assert isinstance(state, dict)


def test_a_file_that_holds_no_talk_is_not_listed(folder: Path) -> None:
    """Foreign files in the folder are passed over."""
    folder.mkdir()
    folder.joinpath("a.jsonl").write_text("hello")
    folder.joinpath("b.jsonl").write_text('{"at": 7, "said": "x"}\n')
    folder.joinpath("c.jsonl").mkdir()
    folder.joinpath("notes.txt").write_text("{}")
    assert list(kept(folder)) == []


def test_a_full_disk_is_told_once_and_its_turns_are_written_later(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The talk goes on when it cannot be kept; what could not be written is written as soon as it can be."""
    folder.write_text("in the way")
    session = Session(HOUSE, folder)
    assert session.say("when are you open").kind == "answer"
    (notice,) = session.taken_notices()
    assert "can't be kept on disk" in notice
    session.say("Where do we meet?")
    assert session.taken_notices() == []
    folder.unlink()
    session.say("goodbye")
    (talk,) = kept(folder)
    assert talk.length == 3


@pytest.mark.parametrize("wrong", [{"at": "9999-12-31T23:59:59-12:00"}, {"at": 7}, {"kind": []}, {"kind": "shout"}])
def test_a_foreign_file_gives_what_can_be_shown(folder: Path, wrong: dict[str, object]) -> None:
    """A time outside the calendar, or a reply of no known kind, is passed over as any other damage."""
    Session(HOUSE, folder).say("when are you open")
    (path,) = folder.iterdir()
    foreign = folder / "20990101-000000-aaaaaa.jsonl"
    foreign.write_text(json.dumps({**json.loads(path.read_text()), **wrong}) + "\n")
    session = Session(HOUSE, folder)
    assert session.history() == ["when are you open"]
    for number in range(1, 1 + len(session.kept())):
        again = Session(HOUSE, folder)
        again.resume(str(number))
        assert {turn.kind for turn in again.turns} <= {"answer"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_passed_over(folder: Path) -> None:
    """A pipe, a folder and a link to nowhere among the conversations are none, and nobody waits for them."""
    Session(HOUSE, folder).say("when are you open")
    os.mkfifo(folder / "20990101-000000-aaaaaa.jsonl")
    (folder / "20990101-000000-bbbbbb.jsonl").mkdir()
    (folder / "20990101-000000-cccccc.jsonl").symlink_to("nowhere")
    code = f"""
from pathlib import Path
from advisor.chat.journal import kept
print([talk.title for talk in kept(Path({str(folder)!r}))])
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=60, check=True)
    assert done.stdout == b"['when are you open']\n"


def test_nothing_is_kept_without_saves(folder: Path) -> None:
    """A session that does not save makes no folder and no notice, and cannot be resumed."""
    session = Session(HOUSE, folder, saves=False)
    session.say("when are you open")
    assert not folder.exists()
    assert session.notices == []
    with pytest.raises(CommandError, match="no earlier conversation"):
        session.resume("1")


def test_the_first_run_is_told_where_talks_are_kept(folder: Path) -> None:
    """The notice names the folder and the way out, and comes until a talk is there."""
    (notice,) = Session(HOUSE, folder).notices
    assert str(folder) in notice
    assert "--no-save" in notice
    Session(HOUSE, folder).say("goodbye")
    assert Session(HOUSE, folder).notices == []


def test_a_folder_that_cannot_be_looked_at_stops_no_talk(tmp_path: Path) -> None:
    """Where even to look for the folder is an error, as in a home that is locked, one talks and is told."""
    session = Session(HOUSE, tmp_path / ("x" * 5_000))
    session.taken_notices()
    assert session.say("when are you open").kind == "answer"
    assert "can't be kept on disk: File name too long" in session.taken_notices()[0]
    assert session.history() == ["when are you open"]


def long_ago(folder: Path) -> None:
    """Let what is in the folder have been written earlier: the clock of files ticks too slowly for tests."""
    for path in folder.glob("*"):
        written = path.stat().st_mtime - 100
        os.utime(path, (written, written))


def test_the_history_holds_what_was_said_before_once_each(folder: Path) -> None:
    """Oldest first, over conversations, the latest place of what was said twice."""
    for said in (("a", "b"), ("c", "a")):
        long_ago(folder)
        session = Session(HOUSE, folder)
        for text in said:
            session.say(text)
    assert Session(HOUSE, folder).history() == ["b", "c", "a"]


@pytest.mark.parametrize("number", ["0", "2", "x", "-1", "1.0", "²", "9" * 5_000])
def test_resuming_what_is_not_there_says_what_is(folder: Path, number: str) -> None:
    """A number outside the list is told the list's bounds, and nothing changes."""
    Session(HOUSE, folder).say("when are you open")
    session = Session(HOUSE, folder)
    with pytest.raises(CommandError, match="from 1, the latest, to 1"):
        session.resume(number)
    assert session.turns == []


def test_the_talk_that_was_gone_on_with_is_the_latest(folder: Path) -> None:
    """Whatever began when: resuming goes on where the person stopped."""
    for said in ("goodbye", "when are you open"):
        long_ago(folder)
        Session(HOUSE, folder).say(said)
    older = Session(HOUSE, folder)
    older.resume("2")
    long_ago(folder)
    older.say("Where do we meet?")
    last = Session(HOUSE, folder)
    last.resume("1")
    assert [turn.said for turn in last.turns] == ["goodbye", "Where do we meet?"]


def test_a_new_talk_leaves_the_old_one_as_it_is(folder: Path) -> None:
    """Starting anew makes a file of its own at the next turn."""
    session = Session(HOUSE, folder)
    session.say("when are you open")
    session.start_anew()
    assert session.turns == []
    assert session.say("1").kind == "fallback"
    assert sorted(talk.length for talk in kept(folder)) == [1, 1]


# What is saved and copied


def test_a_talk_is_saved_as_markdown_or_json(folder: Path, tmp_path: Path) -> None:
    """Markdown to read, JSON for programs; a file that is there is never written over."""
    session = Session(HOUSE, folder)
    session.say("when are\nyou *open*")
    text = session.save(str(tmp_path / "talk.md")).read_text()
    assert text == "## when are you \\*open\\*\n\n**9** to *5*.\n\nSource: Rules › 1\n"
    saved = json.loads(session.save(str(tmp_path / "talk.JSON")).read_text())
    assert [Turn.from_dict(turn) for turn in saved["turns"]] == session.turns
    with pytest.raises(CommandError, match="is there already"):
        session.save(str(tmp_path / "talk.md"))
    for name in ("gone/talk.md", "x" * 5_000, "nul\0"):
        with pytest.raises(CommandError, match="cannot be written"):
            session.save(str(tmp_path / name))
    with pytest.raises(CommandError, match="no such user"):
        session.save("~nobody-of-that-name/talk.md")


@pytest.mark.skipif(sys.platform == "win32", reason="this system limits no file's size")
def test_a_talk_that_does_not_fit_leaves_no_file(tmp_path: Path) -> None:
    """Half a talk is not left in the place of the whole, so that the same name can be given again."""
    code = f"""
import resource, signal
from pathlib import Path
from advisor import Advisor
from advisor.chat.session import Session
from advisor.errors import CommandError
session = Session(Advisor(), Path(), saves=False)
session.say("what do they earn in India?")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    session.save({str(tmp_path / "talk.md")!r})
except CommandError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "cannot be written: File too large" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_saving_needs_no_name(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without one the file is named by the time, where the person stands; with nothing said there is none."""
    monkeypatch.chdir(tmp_path)
    session = Session(HOUSE, folder, saves=False)
    with pytest.raises(CommandError, match="nothing to save"):
        session.save()
    session.say("when are you open")
    assert session.save().parent == tmp_path.resolve()


def tool(folder: Path, name: str, script: str) -> None:
    """Put a program of that name into a folder."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def test_copying_uses_the_tool_of_the_display(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text goes to the tool's standard input; Wayland's comes before X's."""
    tool(tmp_path, "wl-copy", f"/bin/cat > {tmp_path}/wayland")
    tool(tmp_path, "xclip", f"/bin/cat > {tmp_path}/x; echo $@ >> {tmp_path}/x")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    copy("Grüße ")
    assert (tmp_path / "x").read_text() == "Grüße -selection clipboard\n"
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    copy("b")
    assert (tmp_path / "wayland").read_text() == "b"


def test_a_tool_that_fails_or_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No display, no tool, a tool that fails or cannot run: an error in words."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    tool(tmp_path, "xclip", "echo no >&2; exit 1")
    with pytest.raises(CommandError, match="No clipboard tool was found"):
        copy("a")
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(CommandError, match="xclip failed"):
        copy("a")
    (tmp_path / "xclip").write_bytes(b"\x7fELF not a program")
    with pytest.raises(CommandError, match="xclip failed"):
        copy("a")


# Commands


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


@given(st.text())
def test_only_a_line_with_a_slash_in_front_is_a_call(text: str) -> None:
    """Whatever else is typed is a question, or a command that is not there; nothing else is raised."""
    try:
        call = commands.parse(text)
    except CommandError:
        assert text.strip().startswith("/")
    else:
        assert call is None or text.strip().startswith("/")


def test_a_command_is_completed() -> None:
    """The first that begins as typed."""
    assert commands.complete("/th") == "/theme"
    assert commands.complete("/") == "/help"
    assert commands.complete("/x") == ""


def test_a_question_is_completed(advisor: Advisor) -> None:
    """A topic's own question first, then other ways to ask; nothing for what no one asks."""
    assert advisor.completion("how do i b") == "How do I become an ML engineer?"
    assert advisor.completion("MLE/DATA").lower().startswith("mle/data")
    assert advisor.completion("xylophone") == ""


# Settings

BOMB = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}' if n else 'x'] * 9)}]\n" for n in range(9)) + "save: *a8\n"
"""Nine lists of nine, one inside the other: some gigabytes if it were written out."""


def test_settings_are_read(own_folders: Path) -> None:
    """Without a file all is at rest; with one, keys and saving are as it says."""
    assert Settings.load() == Settings()
    path = settings.config_path()
    path.parent.mkdir(parents=True)
    path.write_text("")
    assert Settings.load() == Settings()
    path.write_text("save: false\nkeymap:\n  find: ctrl+g\n")
    assert Settings.load() == Settings({"find": "ctrl+g"}, save=False)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("keymap: {fnd: ctrl+g, find: f3}", "keymap: `fnd` is not an id; known are help, topics, find"),
        ("keymap: {copy: 3, find: f3}", "keymap: `copy` should name a key, as `ctrl+g`, not 3"),
        *(
            (f"keymap: {{copy: {key!r}, find: f3}}", "`copy` cannot have")
            for key in "enter a Ctrl-G ctrl+c ctrl+m ctrl+g, escape up shift+a f0 shift+tab".split()
        ),
        ("keymap: {find: f3, copy: f3}", "keymap: f3 is the key of find and copy; give one of them another"),
        ("keymap: {find: f3, new: f1}", "keymap: f1 is the key of help and new"),
        ("keymap: [find]", "`keymap` should hold `id: key` lines"),
        ("colour: red", "`colour` is not a setting; known are keymap, save"),
        ("save: maybe", "`save` should be true or false, not 'maybe'"),
        ("a: [", "config.yaml:1: is not YAML"),
        ("- a", "should hold `name: value` lines"),
        ("\x00", "is not YAML"),
        *((f"save: !!{tag}", "is not YAML") for tag in ("bool maybe", "int ''", "timestamp soon", "float x")),
        (BOMB, "`save` should be true or false, not [["),
    ],
)
def test_what_is_wrong_in_the_settings_is_told_and_left_out(own_folders: Path, text: str, told: str) -> None:
    """Each mistake names the file, the place and the remedy; what is right beside it counts."""
    path = settings.config_path()
    path.parent.mkdir(parents=True)
    path.write_text(text)
    found = Settings.load()
    assert told in "\n".join(found.problems)
    assert str(path) in found.problems[0]
    assert found.keymap.get("find") == ("f3" if "f3" in text else None)
    assert found.save


def test_settings_that_cannot_be_read_are_told(own_folders: Path) -> None:
    """A folder in the file's place, or bytes that are no text, is a problem in words."""
    path = settings.config_path()
    path.mkdir(parents=True)
    assert "cannot be read" in Settings.load().problems[0]
    path.rmdir()
    path.write_bytes(b"\xff\xfe\x00")
    assert "cannot be read" in Settings.load().problems[0]


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"theme": 3}', "[" * 9_999])
def test_the_theme_is_remembered(own_folders: Path, damage: str) -> None:
    """The last one set comes back; damaged or missing, none does."""
    assert remembered_theme() == ""
    remember_theme("nord")
    assert remembered_theme() == "nord"
    (own_folders / "state" / "career-advisor" / "chat.json").write_text(damage)
    assert remembered_theme() == ""


# The chat line by line


def talk(session: Session, *said: str, echo: bool = False) -> tuple[str, str]:
    """What a chat by lines prints for what is said, and what it notes."""
    out, notes = io.StringIO(), io.StringIO()
    LineChat(session, out, notes, echo=echo).run(iter(said))
    return out.getvalue(), notes.getvalue()


def test_the_chat_answers_takes_a_number_and_ends_at_goodbye(folder: Path) -> None:
    """A line-by-line chat welcomes, answers, takes a choice, and stops reading at goodbye."""
    out = io.StringIO()
    lines = iter(["when are you open\n", "\n", "1\n", "goodbye\n", "never read\n"])
    LineChat(Session(HOUSE, folder), out, io.StringIO()).run(lines)
    text = out.getvalue()
    assert text.startswith("Ask me about:\n\n- Hours\n- Rooms\n")
    assert text.index("9 to 5.") < text.index("Two.") < text.index("Bye!")
    assert list(lines) == ["never read\n"]


def test_every_command_works_line_by_line(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands of the full-screen chat are there, each with a plain text for an answer."""
    tool(tmp_path, "pbcopy", f"/bin/cat > {tmp_path}/copied")
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    session = Session(HOUSE, folder, saves=True)
    saved = tmp_path / "talk.md"
    said = {
        "/copy": "There is no answer to copy yet.",
        "/resume": "There is no earlier conversation",
        "when are you open": "9 to 5.",
        "/help": "/find WORDS: finds words in this conversation",
        "/commands": "/quit: leaves",
        "/topics": "Rooms: Where do we meet?",
        "/find": "/find WORDS",
        "/find OPEN": "> When are you open?\n\n9 to 5.",
        "/find cellar": "cellar: not in this conversation.",
        "/copy ": "Copied the last answer.",
        f"/save {saved}": f"Saved in {saved}",
        f"/save {saved} ": "is there already",
        "/theme": "no colours",
        "/nwe": "did you mean /new?",
        "/new": "Ask me about:",
        "2": "Two.",
        "/resume ": "1. ",
        "/resume 2": "from 1, the latest, to 1",
        "/resume 1": "> When are you open?\n\n9 to 5.",
        "1 ": "Two.",
        "/quit": "Goodbye.",
    }
    for line, expected in said.items():
        out, _ = talk(session, line)
        assert expected in out, line
    assert session.ended
    assert (tmp_path / "copied").read_text() == "**9** to *5*.\n\nSource: Rules › 1"
    assert "9" in saved.read_text()


def test_notices_do_not_mix_with_answers(folder: Path) -> None:
    """What is told about the talk goes to the notes."""
    out, notes = talk(Session(HOUSE, folder), "when are you open")
    assert "--no-save" in notes
    assert "--no-save" not in out


def test_a_resumed_talk_shows_its_last_turn(folder: Path) -> None:
    """So that the person sees where they were, with what can be chosen."""
    talk(Session(HOUSE, folder), "when are you open")
    session = Session(HOUSE, folder)
    session.resume("1")
    out, _ = talk(session, "1")
    assert out.startswith("> When are you open?\n\n9 to 5.\n\nSource: Rules › 1\n\nYou could ask next:\n  1. Where do")
    assert "Two." in out


def test_the_command_resumes_and_keeps_only_for_people(command: Command, own_folders: Path) -> None:
    """A pipe is not kept unless it resumes; `--resume` of nothing begins afresh, of a wrong number is wrong usage."""
    assert "23.8 LPA" in command("--plain", stdin="pay in india\n").stdout
    assert not (own_folders / "data").exists()
    done = command("--plain", "--resume", stdin="pay in india\n")
    assert (done.returncode, "no earlier conversation" in done.stderr) == (0, True)
    assert "23.8 LPA" in command("--plain", "--resume", stdin="").stdout
    assert "$158k" in command("--plain", "--resume", "1", stdin="1\n").stdout
    done = command("--plain", "--resume", "7", stdin="1\n")
    assert (done.returncode, "from 1, the latest, to 1" in done.stderr) == (2, True)
    assert command("--resume", "--ask", "pay").returncode == 2
    assert len(list((own_folders / "data" / "career-advisor" / "conversations").iterdir())) == 1


def test_a_turn_survives_json() -> None:
    """What `to_dict` gives, `from_dict` takes; anything else is refused."""
    turn = Turn("a", "answer", "b", ("c",), (Suggestion("d", "e"),))
    assert Turn.from_dict(json.loads(json.dumps(turn.to_dict()))) == turn
    wrongs: list[object] = [{}, [], None, "turn", {"said": "a", "suggestions": 3}]
    for wrong in wrongs:
        with pytest.raises(ValueError, match="not a turn"):
            Turn.from_dict(wrong)


def test_two_processes_keep_two_talks(folder: Path) -> None:
    """Talks begun in the same second have files of their own."""
    for _ in range(5):
        Session(HOUSE, folder).say("when are you open")
    assert len(os.listdir(folder)) == 5  # noqa: PTH208
