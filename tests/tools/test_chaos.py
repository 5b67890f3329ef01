"""The attacks: each finds what it is there to find, and tells the case."""

from __future__ import annotations

import os
import re
import threading
from pathlib import Path

import pytest

from advisor import Knowledge, Reply
from advisor.chat.journal import Journal
from tools import chaos, fuzzing


def ended(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """The status of an attack, and what it told."""
    before = dict(os.environ)
    status = chaos.main(arguments)
    assert dict(os.environ) == before
    told = capsys.readouterr()
    return status, told.out + told.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["threads", "--count", "64"],
        ["knowledge", "--count", "9"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_what_holds_survives(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """A few cases of each attack pass, and are counted."""
    status, told = ended(capsys, *arguments)
    assert (status, f"{arguments[0]}: {arguments[2]} survived" in told) == (0, True), told


@pytest.fixture(autouse=True)
def few_states(monkeypatch: pytest.MonkeyPatch) -> None:
    """The states of one short talk are enough to draw from."""
    monkeypatch.setattr(fuzzing, "TALKS", [("pay?", "thanks")])


@pytest.mark.parametrize("processes", ["1", "2"])
def test_utterances_and_states_are_counted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, processes: str
) -> None:
    """It goes on until so many of both survived, however many processes work on them, and tells where to go on."""
    monkeypatch.setattr(fuzzing, "_STRETCH", 1)
    status, told = ended(capsys, "utterances", "--start", "3", "--count", "10", "--processes", processes)
    found = re.search(r"utterances: (\d+) utterances and states \(--start (\d+) goes on from here\) survived in", told)
    assert (status, found is not None) == (0, True), told
    counted, after = map(int, found.groups()) if found else (0, 0)
    assert 10 <= counted < 15
    assert 3 + 2 <= after <= 3 + 10


def test_a_reply_that_fails_is_told_with_its_case(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was said, from what state, and the number that brings it back."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Reply, "to_dict", fail)
    status, told = ended(capsys, "utterances", "--start", "7", "--count", "1")
    assert status == 1
    assert "broken: case 7: state " in told
    assert "ZeroDivisionError" in told
    assert ended(capsys, "utterances", "--start", "7", "--count", "1")[1] == told


def test_a_thread_that_is_told_otherwise_is_found(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that one alone does not get is told with its question."""
    whole = Reply.to_dict
    monkeypatch.setattr(Reply, "to_dict", lambda reply: {**whole(reply), "thread": threading.get_ident()})
    status, told = ended(capsys, "threads", "--count", "64")
    assert (status, "broken: thread " in told) == (1, True)


def test_a_cache_that_is_believed_is_found(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Another answer than before the damage is told with the file, which is kept."""
    told_so_far: list[object] = []

    def answers_of(house: Path) -> list[object]:
        house.with_name("learnt.cache").write_bytes(b"what was learnt")
        told_so_far.append("an answer")
        return told_so_far[:]

    monkeypatch.setattr(chaos, "answers_of", answers_of)
    status, told = ended(capsys, "caches", "--count", "1")
    assert (status, "broken: case 0: " in told, "kept as" in told) == (1, True, True)


def test_knowledge_that_raises_is_found(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Any exception but the one for bad knowledge breaks it, and the file is kept."""

    def fail(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(Knowledge, "load", fail)
    status, told = ended(capsys, "knowledge", "--count", "1")
    assert (status, "broken: case 0: " in told, "kept as" in told) == (1, True, True)


def test_turns_that_are_lost_are_found(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A chat that shows a turn before it is on disk is told with how many it lost."""
    monkeypatch.setattr(chaos, "killed_chat", lambda *_: 3)
    monkeypatch.setattr(Journal, "add", lambda *_: None)
    status, told = ended(capsys, "kills", "--count", "1")
    assert (status, "3 turns were shown, 0 are kept" in told) == (1, True)
