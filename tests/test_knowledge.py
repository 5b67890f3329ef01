"""`Knowledge`: loaded from a folder or made in code, checked, and a value."""

from __future__ import annotations

import dataclasses
import pickle
from pathlib import Path
from typing import Any

import pytest

from advisor import Entry, Knowledge, KnowledgeError

HOURS = Entry(id="hours", title="Opening hours", answer="9 to 5.", phrasings=("when are you open",))


@pytest.mark.parametrize("as_text", [True, False])
def test_a_missing_folder_is_named(tmp_path: Path, as_text: bool) -> None:
    """A folder that is missing, or a file in its place, is a knowledge error that names it."""
    missing = tmp_path / "nowhere"
    with pytest.raises(KnowledgeError, match="nowhere: the knowledge folder does not exist"):
        Knowledge.load(str(missing) if as_text else missing)
    missing.touch()
    with pytest.raises(KnowledgeError, match="is a file, not a folder"):
        Knowledge.load(missing)


def test_entries_made_in_code_are_checked_too() -> None:
    """`Knowledge(entries)` finds the same mistakes, without a file to name."""
    bad = [HOURS, HOURS, Entry("Bad Id", "", "a", ()), Entry("x", "X", "x", ("x",), ("hour",))]
    with pytest.raises(KnowledgeError) as caught:
        Knowledge(bad)
    assert [str(problem) for problem in caught.value.problems] == [
        "hours: the id is taken by an earlier entry; rename one of them",
        "Bad Id: the id must be lower-case letters and digits joined by hyphens",
        "Bad Id: `title` is empty; write it",
        "Bad Id: `phrasings` is empty; add at least one way to ask",
        "x: follow_ups names `hour`; did you mean `hours`?",
    ]


@pytest.mark.parametrize(
    "change",
    [{"phrasings": "when"}, {"phrasings": ("when", 5)}, {"title": 5}, {"answer": None}, {"follow_ups": 5}, {"id": 5}],
)
def test_entries_of_wrong_types_are_refused(change: dict[str, Any]) -> None:
    """A value of the wrong type in an entry made in code is a knowledge error, not a surprise later."""
    with pytest.raises(KnowledgeError, match="must be"):
        Knowledge([dataclasses.replace(HOURS, **change)])


def test_no_entries_is_an_error() -> None:
    """An advisor with nothing to say is a mistake."""
    with pytest.raises(KnowledgeError, match="there are no entries"):
        Knowledge([])


def test_knowledge_is_a_value() -> None:
    """It is compared by its entries, pickled, looked up by id, and never changed."""
    knowledge = Knowledge([dataclasses.replace(HOURS, phrasings=["when"])])  # type: ignore[arg-type]
    assert knowledge["hours"].phrasings == ("when",)
    assert "hours" in knowledge
    assert "rooms" not in knowledge
    assert len(knowledge) == len(list(knowledge)) == 1
    assert pickle.loads(pickle.dumps(knowledge)) == knowledge
    with pytest.raises(KeyError):
        knowledge["rooms"]
    with pytest.raises(dataclasses.FrozenInstanceError):
        knowledge.entries = ()  # type: ignore[misc]


def test_knowledge_that_changes_is_read_anew(tmp_path: Path) -> None:
    """Whatever is kept between runs: one letter in the last file makes other entries."""
    path = tmp_path / "a.yaml"
    for answer in ("9 to 5.", "9 to 6."):
        path.write_text(f"hours:\n  title: Opening hours\n  phrasings: [when are you open]\n  answer: {answer}\n")
        assert Knowledge.load(tmp_path)["hours"].answer == answer
