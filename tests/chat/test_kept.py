"""The list of kept conversations."""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path

import pytest

from advisor.chat.kept import delete, kept, rename
from advisor.chat.session import Session
from advisor.errors import CommandError

from ..house import HOUSE


def test_three_thousand_long_talks_are_listed_in_a_second(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file is read whole; each tells when it began, what was asked first, how many turns."""
    session = Session(HOUSE, folder)
    for _ in range(40):
        session.say("when are you open")
    (first,) = folder.iterdir()
    for number in range(3_000 - 1):
        shutil.copy(first, folder / f"20200101-000000-{number:06x}.jsonl")
    monkeypatch.setattr(Path, "read_bytes", None)
    start = time.process_time()
    talks = list(kept(folder))
    assert time.process_time() - start < 1
    assert len(talks) == 3_000
    assert {(talk.asked, talk.length) for talk in talks} == {("when are you open", 40)}


def test_turns_are_counted_after_resuming_and_in_older_files(folder: Path) -> None:
    """The number goes on; files that do not number their turns are counted."""
    Session(HOUSE, folder).say("when are you open")
    session = Session(HOUSE, folder)
    session.resume("1")
    session.say("Where do we meet?")
    (talk,) = kept(folder)
    assert talk.length == 2
    records = [json.loads(line) for line in talk.path.read_text().splitlines()]
    assert [record.pop("turn") for record in records] == [1, 2]
    talk.path.write_text("".join(json.dumps(record) + "\n" for record in records))
    assert next(kept(folder)).length == 2


def test_a_torn_end_and_a_long_beginning_are_no_trouble(folder: Path) -> None:
    """The last whole turn counts; a first line that is longer than what is read at once is read whole."""
    session = Session(HOUSE, folder)
    session.say("when are you open")
    session.say("Where do we meet?")
    (talk,) = kept(folder)
    whole = talk.path.read_bytes()
    talk.path.write_bytes(whole + b'{"at": "2026')
    assert next(kept(folder)).length == 2
    record = json.loads(whole.splitlines()[0])
    talk.path.write_text(json.dumps({**record, "text": "long " * 9_999}) + "\n")
    assert next(kept(folder)).asked == "when are you open"


def test_a_talk_gets_a_name(folder: Path) -> None:
    """It stands for the first question, the order stays, and no name brings the question back."""
    for _ in range(2):
        Session(HOUSE, folder).say("when are you open")
    latest, earlier = kept(folder)
    rename(earlier, "  Opening\nhours 漢字 ")
    assert [talk.title for talk in kept(folder)] == ["when are you open", "Opening hours 漢字"]
    assert [talk.path for talk in kept(folder)] == [latest.path, earlier.path]
    rename(earlier, "")
    assert {talk.title for talk in kept(folder)} == {"when are you open"}


def test_a_talk_is_deleted_with_its_name(folder: Path) -> None:
    """Nothing of it is left; one that is gone already is none to complain of."""
    Session(HOUSE, folder).say("when are you open")
    (talk,) = kept(folder)
    rename(talk, "mine")
    delete(talk)
    delete(talk)
    assert [path.read_text() for path in folder.iterdir()] == ["{}"]


@pytest.mark.parametrize("damage", [b"[", b"[]", b'{"x": []}', b"\xff", b"[" * 9_999])
def test_damaged_names_are_none(folder: Path, damage: bytes) -> None:
    """The talks are listed by their questions, and can be named anew."""
    Session(HOUSE, folder).say("when are you open")
    (folder / "names.json").write_bytes(damage)
    (talk,) = kept(folder)
    assert talk.title == "when are you open"
    rename(talk, "mine")
    assert next(kept(folder)).title == "mine"


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="the superuser writes everywhere")
def test_what_cannot_be_changed_is_told(folder: Path) -> None:
    """In words, with the reason."""
    Session(HOUSE, folder).say("when are you open")
    (talk,) = kept(folder)
    folder.chmod(0o500)
    try:
        with pytest.raises(CommandError, match="cannot be kept: Permission"):
            rename(talk, "mine")
        with pytest.raises(CommandError, match="cannot be deleted: Permission"):
            delete(talk)
    finally:
        folder.chmod(0o700)


def test_a_long_title_is_cut_by_its_cells(folder: Path) -> None:
    """Wide letters take two columns each."""
    Session(HOUSE, folder).say("漢" * 200)
    (talk,) = kept(folder)
    assert talk.title == "漢" * 29 + "…"
