"""Kept talks, saved talks and replies as JSON are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor import KnowledgeError
from advisor.authoring.logs import read_logs
from advisor.chat.session import Session

from ..house import HOUSE

REPLY = HOUSE.ask("when are you open?").to_dict()


def test_a_kept_talk_is_read_as_it_was_kept(tmp_path: Path) -> None:
    """From its folder, or as the chat saved it."""
    session = Session(HOUSE, tmp_path / "kept")
    for text in ("When are you open?", "xyzzy plugh"):
        session.say(text)
    session.save(str(tmp_path / "talk.json"))
    kept, notes = read_logs([tmp_path / "kept"])
    saved, _ = read_logs([tmp_path / "talk.json"])
    assert [[(item.text, item.kind) for item in talk] for talk in kept] == [
        [("When are you open?", "answer"), ("xyzzy plugh", "fallback")]
    ]
    assert (kept[0][0].answered, kept[0][0].offered) == (("hours",), {"Where do we meet?": "rooms"})
    assert [item.text for item in saved[0]] == [item.text for item in kept[0]]
    assert notes == []


def test_replies_are_told_apart_by_their_conversation(tmp_path: Path) -> None:
    """Where a bot adds whose they are."""
    log = tmp_path / "bot.jsonl"
    log.write_text("".join(json.dumps({**REPLY, "conversation": name}) + "\n" for name in "abab"), encoding="utf-8")
    talks, _ = read_logs([log])
    assert [[item.answered for item in talk] for talk in talks] == [[("hours",)] * 2] * 2


def test_damaged_lines_are_counted(tmp_path: Path) -> None:
    """What is neither a turn nor a reply is passed over, and told."""
    log = tmp_path / "bot.jsonl"
    bad = [
        '{"kind": "answer"',
        '{"kind": "dance", "question": "x"}',
        '{"kind": "answer", "question": "x", "answers": 3}',
    ]
    log.write_text("\n".join([json.dumps(REPLY), *bad, "[" * 100_000]), encoding="utf-8")
    talks, notes = read_logs([log])
    assert len(talks[0]) == 1
    assert [str(note) for note in notes] == [f"{log}:2: 4 lines are neither a reply nor a turn and passed over"]


@pytest.mark.parametrize("name", ["none.jsonl", "text.jsonl"])
def test_what_is_no_log_is_refused(name: str, tmp_path: Path) -> None:
    """With its name and what it should hold."""
    tmp_path.joinpath("text.jsonl").write_text("hello\n")
    with pytest.raises(KnowledgeError, match=r"cannot be read|text.jsonl:1: holds no questions; each line"):
        read_logs([tmp_path / name])
