"""Edits are proposed where a measure says that they help, and nowhere else."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from advisor import Knowledge
from advisor.authoring import proving
from advisor.authoring.cli import main
from advisor.authoring.edits import Edit
from advisor.authoring.proving import prove
from advisor.authoring.study import Study
from advisor.authoring.written import Written

from ..conftest import cases

CASES: dict[str, Any] = cases("advice")
MISPLACED = CASES["a phrasing that stands in another entry, too"]["files"]["a.yaml"]
NAMES = "heron badger otter weasel magpie beetle lizard salmon".split()


@pytest.fixture
def misplaced(tmp_path: Path) -> Path:
    """Knowledge with a phrasing that belongs elsewhere."""
    tmp_path.joinpath("a.yaml").write_text(f"# The shop\n{MISPLACED}")
    return tmp_path


@pytest.fixture
def animals(tmp_path: Path) -> Study:
    """Entries whose only phrasing says nothing that their titles and answers say."""
    entries = {
        name: {"title": f"Number {place}", "answer": f"It lives in forest {place}.", "phrasings": [f"about the {name}"]}
        for place, name in enumerate(NAMES)
    }
    tmp_path.joinpath("animals.yaml").write_text(yaml.safe_dump(entries))
    return Study(Written.read(tmp_path))


def test_a_phrasing_that_stands_in_two_entries_is_taken_out_of_the_wrong_one(misplaced: Path) -> None:
    """Without it more of the phrasings that are left are found, its twin among them, which is the proof."""
    proof = prove(Study(Written.read(misplaced)))
    ((edit, found),) = proof.edits.items()
    assert edit == Edit("remove", "refunds", "at what time do you close")
    assert "what time do you close" in found
    assert (proof.phrasings, proof.after - proof.before) == (12, len(found))


def test_a_kind_of_edit_that_helps_by_more_than_chance_is_accepted(
    animals: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of phrasings that hold the right word all are taken, and each is told with what is found for it."""
    edits = [Edit("add", name, f"picture of a {name}") for name in NAMES]
    monkeypatch.setattr(proving, "opening_phrasings", lambda _: edits)
    monkeypatch.setattr(proving, "keyword_phrasings", lambda _: [])
    proof = prove(animals)
    assert proof.before == 0
    assert proof.after == len(proof.edits) >= 6
    assert proof.edits[edits[0]] == ("about the heron",)


def test_a_kind_of_edit_that_may_help_by_chance_is_not(animals: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three that are newly found prove nothing, though each of them is found for its edit."""
    edits = [Edit("add", name, f"picture of a {name}") for name in NAMES[:3]]
    monkeypatch.setattr(proving, "opening_phrasings", lambda _: edits)
    monkeypatch.setattr(proving, "keyword_phrasings", lambda _: [])
    proof = prove(animals)
    assert (proof.edits, proof.after) == ({}, proof.before)


def test_nothing_is_written_unless_it_is_asked_for(misplaced: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The patch can be applied by hand; with --write the file is as the patch makes it, comments and all."""
    path = misplaced / "a.yaml"
    before = path.read_text()
    assert main(["check", str(misplaced), "--fix"]) == 1
    patch = capsys.readouterr().out
    assert path.read_text() == before
    assert "-    - at what time do you close\n" in patch
    assert "# Nothing is written without --write." in patch
    assert main(["check", str(misplaced), "--fix", "--write"]) == 0
    assert path.read_text() == before.replace("    - at what time do you close\n", "")
    Knowledge.load(misplaced)
    after = path.read_text()
    path.write_text(before)
    subprocess.run(["patch", "-p0", str(path)], input=patch, text=True, check=True, capture_output=True)
    assert path.read_text() == after
    assert main(["check", str(misplaced), "--write"]) == 2


def test_programs_get_the_edits_and_the_patch(misplaced: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One object has the measure, the edits and the patch."""
    assert main(["check", str(misplaced), "--fix", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["after"] > told["before"]
    assert [edit["action"] for edit in told["edits"]] == ["remove"]
    assert told["patch"].startswith("--- ")
    assert told["written"] is False


def test_nothing_is_proposed_where_nothing_helps(animals: Study, capsys: pytest.CaptureFixture[str]) -> None:
    """The status says that there is nothing to do."""
    assert main(["check", str(animals.written.folder), "--fix"]) == 0
    assert "no edit that was tried finds more" in capsys.readouterr().out
