"""Edits in files: the lines concerned change and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor import Knowledge
from advisor.authoring.edits import Edit, applied
from advisor.authoring.patching import patched, unified
from advisor.authoring.written import Written

BLOCK = """\
# The house
hours:
  title: Hours   # a title
  answer: >
    We are open
    from 9 to 5.
  phrasings:
    - 'When are you open?'   # the first
    # a comment between
    - opening
      hours
  follow_ups: []
rooms: {title: Rooms, answer: Two., phrasings: [where, "which, then", how many]}
"""
EDITS = {
    "add to a block": Edit("add", "hours", "what about: sundays #1"),
    "add to brackets": Edit("add", "rooms", "a, b"),
    "remove from a block": Edit("remove", "hours", "opening hours"),
    "remove the first of a block": Edit("remove", "hours", "When are you open?"),
    "remove the first in brackets": Edit("remove", "rooms", "where"),
    "remove one in brackets": Edit("remove", "rooms", "which, then"),
    "remove the last in brackets": Edit("remove", "rooms", "how many"),
    "read a word": Edit("read", "hrs", "hours"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=list(EDITS))
@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["unix", "windows"])
def test_an_edit_is_written_and_reads_back(edit: Edit, ending: str, tmp_path: Path) -> None:
    """Loading gives what the edit says; every other line is as it was, comments and quotes included."""
    path = tmp_path / "a.yaml"
    path.write_bytes(BLOCK.replace("\n", ending).encode())
    written = Written.read(tmp_path)
    changes = patched(written, [edit])
    ((name, (before, after)),) = changes.items()
    Path(name).write_bytes(after.encode())
    entries, words = applied([edit], written.entries, written.words)
    knowledge = Knowledge.load(tmp_path)
    assert (knowledge.entries, knowledge.words) == (tuple(entries), words)
    gone, new = set(before.splitlines(True)), set(after.splitlines(True))
    assert len(gone - new) <= 2
    assert len(new - gone) <= 1
    assert unified(changes).startswith(f"--- {name}\n+++ {name}\n")


def test_a_file_without_a_last_line_end_gets_one(tmp_path: Path) -> None:
    """What is added stands on a line of its own."""
    tmp_path.joinpath("a.yaml").write_text("a:\n  title: A\n  answer: a\n  phrasings:\n  - one")
    ((_, (_, after)),) = patched(Written.read(tmp_path), [Edit("add", "a", "two")]).items()
    assert after.endswith("  - one\n  - two\n")


def test_an_edit_that_cannot_be_written_is_left_out(tmp_path: Path) -> None:
    """A list that is written once and used twice is no place for an edit of one entry."""
    tmp_path.joinpath("a.yaml").write_text(
        "a: {title: &t A, answer: a, phrasings: [*t]}\nb: {title: B, answer: b, phrasings: [b]}\n"
    )
    written = Written.read(tmp_path)
    for edit in (Edit("remove", "a", "A"), Edit("add", "b", "two")):
        for _, after in patched(written, [edit]).values():
            tmp_path.joinpath("a.yaml").write_text(after)
            entries, _ = applied([edit], written.entries, {})
            assert Knowledge.load(tmp_path).entries == tuple(entries)
            tmp_path.joinpath("a.yaml").write_text(
                "a: {title: &t A, answer: a, phrasings: [*t]}\nb: {title: B, answer: b, phrasings: [b]}\n"
            )
