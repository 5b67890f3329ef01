"""YAML in, entries out, or what is said of every mistake."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from advisor import Entry, Knowledge, KnowledgeError

from ..conftest import cases

CASES: dict[str, Any] = cases("knowledge_errors")


def write(folder: Path, case: dict[str, Any]) -> None:
    """Lay out the files of a case."""
    for name, text in case.get("files", {}).items():
        folder.joinpath(name).parent.mkdir(exist_ok=True)
        folder.joinpath(name).write_text(text, encoding="utf-8")
    for name, digits in case.get("bytes", {}).items():
        folder.joinpath(name).write_bytes(bytes.fromhex(digits))


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_every_mistake_is_reported_with_its_place_and_remedy(case: dict[str, Any], tmp_path: Path) -> None:
    """One load reports each mistake of each file, in order, and nothing else."""
    write(tmp_path, case)
    with pytest.raises(KnowledgeError) as caught:
        Knowledge.load(tmp_path)
    said = [
        str(problem).replace(f"{tmp_path}{os.sep}", "").replace(str(tmp_path), "") for problem in caught.value.problems
    ]
    assert said == case["says"]
    assert len(str(caught.value).splitlines()) == len(said) + 1


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_the_python_yaml_loader_reports_the_same(
    case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where libyaml is missing, the same problems are found on the same lines."""
    write(tmp_path, case)
    with pytest.raises(KnowledgeError) as fast:
        Knowledge.load(tmp_path)
    monkeypatch.delattr(yaml, "CSafeLoader")
    with pytest.raises(KnowledgeError) as slow:
        Knowledge.load(tmp_path)
    places = [[(problem.file, problem.entry) for problem in error.value.problems] for error in (fast, slow)]
    assert places[0] == places[1]


def test_a_folder_is_read_file_by_file_in_order_of_name(tmp_path: Path) -> None:
    """Every .yaml and .yml file counts, a byte order mark does no harm, optional keys have defaults."""
    tmp_path.joinpath("b.yml").write_text("second: {title: B, answer: b, phrasings: [b]}", encoding="utf-8-sig")
    tmp_path.joinpath("a.yaml").write_text(
        "first:\n  title: ' A '\n  answer: |\n    one\n\n    two\n  phrasings: [a, 'Ä?']\n"
        "  follow_ups: [second]\n  source: Book\n  kind: small_talk\n",
        encoding="utf-8",
    )
    knowledge = Knowledge.load(tmp_path)
    assert knowledge.entries == (
        Entry("first", "A", "one\n\ntwo", ("a", "Ä?"), ("second",), "Book", "small_talk"),
        Entry("second", "B", "b", ("b",)),
    )
    assert [entry.id for entry in knowledge.topics] == ["second"]


def test_an_unreadable_file_is_a_problem_of_that_file(tmp_path: Path) -> None:
    """A file that the system will not give (here: a folder with a file's name) is reported, not raised."""
    tmp_path.joinpath("a.yaml").mkdir()
    with pytest.raises(KnowledgeError, match=r"a\.yaml: cannot be read: "):
        Knowledge.load(tmp_path)


@pytest.mark.parametrize(("depth", "said"), [(50, "nested more than 50 deep"), (100_000, "nested")])
def test_deep_nesting_is_an_error_and_not_a_crash(depth: int, said: str, tmp_path: Path) -> None:
    """A file of many brackets gets one clear problem."""
    tmp_path.joinpath("a.yaml").write_text("a: " + "[" * depth + "]" * depth)
    with pytest.raises(KnowledgeError, match=said):
        Knowledge.load(tmp_path)


@given(data=st.binary(max_size=300))
def test_no_bytes_crash_the_loader(data: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever a file holds, loading gives knowledge or a knowledge error."""
    folder = tmp_path_factory.mktemp("bytes")
    folder.joinpath("a.yaml").write_bytes(data)
    with pytest.raises(KnowledgeError):
        Knowledge.load(folder)
