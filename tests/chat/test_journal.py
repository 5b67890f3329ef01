"""What is kept on disk: each turn as it is said, whole, whatever the disk does."""

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

from advisor import Advisor
from advisor.chat.journal import Journal
from advisor.chat.kept import kept
from advisor.chat.session import Session

from ..conftest import PATIENCE, ROOT
from ..house import HOUSE


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
from advisor.chat.kept import kept
print([talk.title for talk in kept(Path({str(folder)!r}))])
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=PATIENCE, check=True)
    assert done.stdout == b"['when are you open']\n"


def test_two_processes_keep_two_talks(folder: Path) -> None:
    """Talks begun in the same second have files of their own."""
    for _ in range(5):
        Session(HOUSE, folder).say("when are you open")
    assert len(os.listdir(folder)) == 5  # noqa: PTH208
