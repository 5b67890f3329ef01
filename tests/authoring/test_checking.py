"""`check`: what it prints, and its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from advisor.authoring import checking
from advisor.authoring.cli import main

from ..conftest import PATIENCE, ROOT

THIN = "hours:\n  title: Hours\n  answer: Nine to five.\n  phrasings:\n    - When are you open?\n"

ENTRY = """\
hours-{0}:
  title: Day x{0}
  answer: They are nine to x{0}.
  phrasings:
    - When are you open on day x{0}?
"""


def test_there_is_something_to_mend(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each piece stands in a line with file, line and entry; the status is 1, and hints are counted."""
    tmp_path.joinpath("a.yaml").write_text(THIN)
    assert main(["check", str(tmp_path)]) == 1
    told, summary = capsys.readouterr().out.splitlines()
    assert told.startswith(f"{tmp_path / 'a.yaml'}:4: hours: 1 phrasing is little: write 10")
    assert summary.startswith("1 to mend, 0 hints. 1 entry, 1 phrasing; ")


def test_programs_get_a_line_a_piece(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each piece is an object, and the last line counts them."""
    tmp_path.joinpath("a.yaml").write_text(THIN)
    assert main(["check", str(tmp_path), "--json", "--all"]) == 1
    first, *_, last = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (first["kind"], first["level"], first["line"], first["entry"]) == ("thin", "advice", 4, "hours")
    assert (last["advice"], last["entries"]) == (1, 1)


def test_bad_knowledge_is_told_as_loading_tells_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The status is 3."""
    tmp_path.joinpath("a.yaml").write_text(THIN.replace("title", "titel"))
    assert main(["check", str(tmp_path)]) == 3
    assert "did you mean `title`?" in capsys.readouterr().err


def test_of_many_pieces_of_one_kind_some_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are counted, and --all tells them."""
    entries = [ENTRY.format(n) + f"    - closing time x{n}\n" for n in range(30)]
    tmp_path.joinpath("a.yaml").write_text("".join(entries))
    assert main(["check", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert out.count("2 phrasings are few") == 20
    assert "and 10 more of the kind thin: --all" in out
    main(["check", str(tmp_path), "--all"])
    assert capsys.readouterr().out.count("2 phrasings are few") == 30


def test_a_faq_with_a_question_an_entry_is_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """That each has one phrasing is said once, as a hint, and the status is 0."""
    tmp_path.joinpath("a.yaml").write_text("".join(map(ENTRY.format, range(9))))
    assert main(["check", str(tmp_path), "--all"]) == 0
    out = capsys.readouterr().out
    assert f"{tmp_path}: 9 entries have one phrasing, as a FAQ has" in out
    *_, comfort, summary = out.splitlines()
    assert comfort.startswith("A hint is no fault")
    assert summary.startswith("nothing to mend")


@pytest.mark.parametrize(("terminal", "most"), [(True, 1), (True, 500), (False, 1)])
def test_who_waits_at_a_terminal_is_told_what_is_done(
    terminal: bool, most: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On standard error, for many phrasings alone; what another program reads is the same."""
    tmp_path.joinpath("a.yaml").write_text(THIN)
    monkeypatch.setattr(checking, "_MANY", most)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    assert main(["check", str(tmp_path)]) == 1
    told = capsys.readouterr().err.splitlines()
    expected = ["asking each of 1 phrasings", "asking the hardest"] if terminal and most == 1 else []
    assert [line.startswith(f"advisor-knowledge: {said}") for line, said in zip(told, expected, strict=True)] == [
        True
    ] * len(expected)


def test_watching_checks_again_what_is_saved(tmp_path: Path) -> None:
    """Whatever is saved, be it bad, is told, until Ctrl+C."""
    path = tmp_path / "a.yaml"
    path.write_text(THIN)
    with subprocess.Popen(
        [sys.executable, "-m", "advisor.authoring", "check", str(tmp_path), "--watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout
        lines = iter(process.stdout.readline, "")
        assert next(line for line in lines if "1 to mend" in line)
        path.write_text(THIN.replace("title", "titel"))
        assert next(line for line in lines if "did you mean `title`?" in line)
        path.write_text(THIN + "    - opening hours\n")
        assert next(line for line in lines if "2 phrasings are few" in line)
        process.send_signal(2)
        assert process.wait(PATIENCE) == 130
