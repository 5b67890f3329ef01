"""Text that YAML does not take for text gets the very remedy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from advisor import Knowledge, KnowledgeError

from ..conftest import cases

CASES: dict[str, Any] = cases("yaml_pitfalls")


@pytest.fixture(params=["CSafeLoader", "SafeLoader"], autouse=True)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With libyaml and without."""
    if request.param == "SafeLoader":
        monkeypatch.delattr(yaml, "CSafeLoader")


def said(folder: Path, text: str) -> list[str]:
    """What loading says of a file: the line and the message."""
    folder.joinpath("a.yaml").write_text(text, encoding="utf-8")
    try:
        Knowledge.load(folder)
    except KnowledgeError as error:
        return [f"{problem.line}: {problem.message}" for problem in error.problems]
    return []


@pytest.mark.parametrize("line", CASES["lines"])
def test_a_line_that_yaml_reads_otherwise(line: str, tmp_path: Path) -> None:
    """The problem stands in the line of the text, once, and says what to write."""
    remedy = CASES["lines"][line]
    (problem,) = said(tmp_path, CASES["entry"].replace("LINE", line))
    assert problem == f"6: {remedy}"


@pytest.mark.parametrize("line", CASES["fine"])
def test_a_line_that_is_read_as_written(line: str, tmp_path: Path) -> None:
    """Marks that change nothing, comments and quoted text are no mistakes."""
    assert said(tmp_path, CASES["entry"].replace("LINE", line)) == []


@pytest.mark.parametrize("case", CASES["files"].values(), ids=list(CASES["files"]))
def test_a_file_that_yaml_reads_otherwise(case: dict[str, str], tmp_path: Path) -> None:
    """Each gets its very remedy, in plain words and in the line to mend, with libyaml and without."""
    (problem,) = said(tmp_path, case["text"])
    assert problem == case["says"]


def test_utf_16_is_told_by_its_name(tmp_path: Path) -> None:
    """What Windows calls Unicode is not UTF-8."""
    tmp_path.joinpath("a.yaml").write_text(CASES["entry"], encoding="utf-16")
    with pytest.raises(KnowledgeError, match="is UTF-16, by its byte order mark; save the file as UTF-8"):
        Knowledge.load(tmp_path)


def test_an_anchor_that_is_used_is_meant(tmp_path: Path) -> None:
    """Whoever knows YAML may write a thing once."""
    text = "a: {title: &t T, answer: *t, phrasings: [a]}\nb: {title: B, answer: *t, phrasings: [b]}\n"
    assert said(tmp_path, text) == []


def test_names_that_begin_with_a_dot_are_passed_over(tmp_path: Path) -> None:
    """What editors and systems put beside the files is not read."""
    text = CASES["entry"].replace("LINE", "at what time")
    tmp_path.joinpath("._a.yaml").write_bytes(b"\0\5\x16\7")
    tmp_path.joinpath(".schema.yml").write_text("not: [knowledge")
    assert said(tmp_path, text) == []
