"""A person's chat: kept, resumed, begun anew, saved."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from advisor import Advisor, Conversation
from advisor.chat.kept import kept
from advisor.chat.session import FileTakenError, Session
from advisor.errors import CommandError
from advisor.models import Turn

from ..conftest import ROOT
from ..house import HOUSE


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
    assert talk.when.endswith("2 turns")


def test_a_plan_is_saved_by_its_name_and_told_of_when_resumed(advisor: Advisor, folder: Path, tmp_path: Path) -> None:
    """`plan.md` is the plan, where there is one; whoever comes back hears where they stood."""
    session = Session(advisor, folder)
    session.say("make me a plan")
    session.say("10")
    session.say("done with step 1")
    text = session.save(str(tmp_path / "plan.md")).read_text(encoding="utf-8")
    assert text.startswith("# Your plan\n")
    assert "- [x] **1. Python**" in text
    assert "## make me a plan" in session.save(str(tmp_path / "talk.md")).read_text(encoding="utf-8")
    again = Session(advisor, folder)
    again.resume("1")
    assert again.taken_notices() == ["Your plan: 1 of 10 done; next: Git and the shell."]
    session = Session(HOUSE, folder)
    session.say("when are you open")
    assert "## when" in session.save(str(tmp_path / "plan.txt")).read_text(encoding="utf-8")


def test_what_is_picked_of_the_choices_is_spelt_out(advisor: Advisor, folder: Path) -> None:
    """A number that answers a question is kept as the answer."""
    session = Session(advisor, folder)
    session.say("check my skills")
    assert session.say("2").said == "A little"
    assert session.say("no").said == "no"


def test_nothing_is_kept_without_saves(folder: Path) -> None:
    """A session that does not save makes no folder and no notice, and cannot be resumed."""
    session = Session(HOUSE, folder, saves=False)
    session.say("when are you open")
    assert not folder.exists()
    assert session.notices == []
    with pytest.raises(CommandError, match="no earlier conversation"):
        session.resume("1")
    Session(HOUSE, folder).say("when are you open")
    session.resume("1")
    session.say("again")
    assert [talk.length for talk in kept(folder)] == [1]


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


def test_a_disk_that_is_full_is_told_each_time_it_fills(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once while it lasts; what it refused is kept as soon as it takes it, and one can go on from there."""
    session = Session(HOUSE, folder)
    disk = {"full": False}

    def fsync(_: int) -> None:
        if disk["full"]:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    told = []
    for disk["full"] in (False, True, True, False, True):
        session.taken_notices()
        session.say("when are you open")
        told.append((len(session.taken_notices()), bool(session.parting)))
    assert told == [(0, True), (1, False), (0, False), (0, True), (1, False)]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_what_was_there_is_not_deleted_where_the_disk_is_full(folder: Path, tmp_path: Path) -> None:
    """Only a new file that cannot be written whole is."""
    session = Session(HOUSE, folder)
    session.say("when are you open")
    path = tmp_path / "talk.md"
    path.symlink_to("/dev/full")
    with pytest.raises(CommandError, match="No space left on device"):
        session.save(str(path), over=True)
    assert path.is_symlink()


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


def test_a_rehearsal_leaves_no_trace(folder: Path) -> None:
    """It is no turn, and is not kept."""
    session = Session(HOUSE, folder)
    session.rehearse()
    assert session.turns == []
    assert not list(kept(folder))
    assert session.say("1").kind == "fallback"


def test_nothing_is_rehearsed_once_somebody_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would only take time from the answers."""
    session = Session(HOUSE, folder)
    session.say("when are you open")
    said: list[str] = []
    monkeypatch.setattr(Conversation, "say", lambda _, utterance: said.append(utterance))
    session.rehearse()
    assert said == []


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


def test_a_talk_is_saved_as_markdown_or_json(folder: Path, tmp_path: Path) -> None:
    """Markdown to read, with title and date, JSON for programs; a file that is there stays, unless told so."""
    session = Session(HOUSE, folder)
    session.say("when are\nyou *open*")
    text = session.save(str(tmp_path / "talk.md")).read_text()
    title, date, rest = text.split("\n\n", 2)
    assert title == "# when are you \\*open\\*"
    assert date == f"A talk with the career advisor, saved on {datetime.now():%d %B %Y}."
    assert rest == "## when are you \\*open\\*\n\n**9** to *5*.\n\nSource: Rules › 1\n"
    saved = json.loads(session.save(str(tmp_path / "talk.JSON")).read_text())
    assert [Turn.from_dict(turn) for turn in saved["turns"]] == session.turns
    session.say("Where do we meet?")
    with pytest.raises(FileTakenError, match="is there already"):
        session.save(str(tmp_path / "talk.md"))
    assert (tmp_path / "talk.md").read_text() == text
    assert "Two." in session.save(str(tmp_path / "talk.md"), over=True).read_text()
    assert session.save(str(tmp_path / "other")) == (tmp_path / "other.md").resolve()
    with pytest.raises(CommandError, match=r"\.pdf is no format to save in; give a name that ends in \.md"):
        session.save(str(tmp_path / "talk.pdf"))
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
from advisor.chat.session import FileTakenError, Session
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


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("when are you open", "when are you open"),
        ("Where do we  MEET", "Where do we  MEET"),
        ("the first one", "the first one"),
        ("1", "Where do we meet?"),
        (" #1. ", "Where do we meet?"),
        ("7", "7"),
    ],
)
def test_ones_own_words_stay_as_typed(folder: Path, typed: str, kept: str) -> None:
    """A number alone would say nothing when the talk is read again: it is kept as what it chose."""
    session = Session(HOUSE, folder)
    session.say("When are you open?")
    assert session.say(typed).said == kept


def test_a_choice_that_is_no_topic_is_spelt_out_too(advisor: Advisor) -> None:
    """As in the skills check."""
    session = Session(advisor, None, saves=False)
    asked = session.say("am i ready?")
    assert asked.kind == "question"
    assert session.say("1").said == asked.suggestions[0].text


def test_occurrences_are_those_that_are_read() -> None:
    """Each place where the words stand, in either case; marks of Markdown are not among them."""
    session = Session(HOUSE, None, saves=False)
    session.say("when are you open, when?")
    session.say("Where do we meet?")
    assert session.occurrences("WHEN") == [(0, 0), (0, 1)]
    assert session.occurrences("9 to 5") == [(0, 0)]
    assert session.occurrences("**") == []
    assert session.occurrences("meet") == [(1, 0)]


def test_what_was_covered_is_known_after_resuming(folder: Path) -> None:
    """For the ticks beside the topics."""
    Session(HOUSE, folder).say("when are you open")
    session = Session(HOUSE, folder)
    assert not session.covered
    session.resume("1")
    assert session.covered == {"hours"}
    assert "--resume" in session.parting
    assert Session(HOUSE, folder, saves=False).parting == ""


def test_a_plan_is_saved_by_its_name(advisor: Advisor, tmp_path: Path) -> None:
    """/save plan.md writes the plan with its boxes, once there is one; before, the talk."""
    session = Session(advisor, None, saves=False)
    session.say("make me a plan")
    session.say("10 hours a week")
    assert session.steps
    text = session.save(str(tmp_path / "plan.md")).read_text()
    assert text.count("- [ ]") + text.count("- [x]") >= len(session.steps)
