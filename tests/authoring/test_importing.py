"""`import` and `export` as commands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor import Knowledge
from advisor.authoring.cli import main


def test_there_and_back_by_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was done goes to standard output, what was left out to standard error, or all of it into JSON."""
    tmp_path.joinpath("faq.csv").write_text("question,answer,mood\nWhen?,9 to 5.,good\nWhere?,,\n")
    assert main(["import", str(tmp_path / "faq.csv"), str(tmp_path / "house")]) == 0
    said = capsys.readouterr()
    assert said.out == f"Imported 1 entry into {tmp_path / 'house'}.\n"
    assert said.err.splitlines() == [
        f"advisor-knowledge: {tmp_path / 'faq.csv'}:1: the column `mood` has no place in an entry and is left out",
        f"advisor-knowledge: {tmp_path / 'faq.csv'}:3: `Where?` has no answer and is left out; write one",
    ]
    assert main(["import", str(tmp_path / "faq.csv"), str(tmp_path / "other"), "--json"]) == 0
    done = json.loads(capsys.readouterr().out)
    assert (done["entries"], [note["line"] for note in done["notes"]]) == (1, [1, 3])
    assert main(["export", str(tmp_path / "house"), str(tmp_path / "faq.md")]) == 0
    assert main(["export", str(tmp_path / "house"), str(tmp_path / "rasa")]) == 0
    assert tmp_path.joinpath("rasa", "domain.yml").is_file()


def test_what_cannot_be_done_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 3, and nothing is written."""
    assert main(["import", str(tmp_path / "none.csv"), str(tmp_path / "house")]) == 3
    assert main(["import", str(tmp_path), str(tmp_path / "house")]) == 3
    assert main(["export", str(tmp_path / "none"), str(tmp_path / "faq.md")]) == 3
    err = capsys.readouterr().err
    assert "none.csv: cannot be read: No such file or directory" in err
    assert "holds no file to import" in err
    assert "nothing was imported" in err
    assert not any(tmp_path.iterdir())
    assert main(["import", "faq.csv"]) == 2


def test_long_questions_that_begin_alike_get_ids_of_their_own(tmp_path: Path) -> None:
    """A number stands behind as much of the id as leaves it short enough."""
    words = "OperationalError psycopg2OperationalError connectionfailedagain postgres server"
    lines = [f"{words} number{n}?,Answer {n}." for n in range(3)]
    tmp_path.joinpath("faq.csv").write_text("\n".join(["question,answer", *lines]))
    assert main(["import", str(tmp_path / "faq.csv"), str(tmp_path / "house")]) == 0
    ids = [entry.id for entry in Knowledge.load(tmp_path / "house")]
    assert len(set(ids)) == 3
    assert max(map(len, ids)) <= 60
