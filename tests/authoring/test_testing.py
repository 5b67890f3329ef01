"""`test` and `compare`: cases against a knowledge, and two versions of one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from advisor import Advisor, Knowledge
from advisor.authoring.cases import Cases
from advisor.authoring.cli import main
from advisor.authoring.judging import calibration, outcome

from ..conftest import ROOT

GOOD = """\
what time do you close: opening-hours
may my family come along: [visiting, opening-hours]
where do I leave the car: parking
do you sell bananas: none
hours, then on:
  - say: when are you open?
    answers: [opening-hours]
    kind: answer
    first: visiting
    text: 9 to 5
  - say: and parking?
    kind: fallback
"""
BAD = """\
when are you open: visiting
where can i park: visiting
parking spaces: parking
talk:
  - say: when are you open?
    kind: fallback
    offers: [parking]
"""


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The knowledge that `new` makes."""
    assert main(["new", str(tmp_path / "house")]) == 0
    capsys.readouterr()
    return tmp_path / "house"


def cases(house: Path, text: str) -> str:
    """A file of cases beside a folder."""
    path = house.parent / "cases.yaml"
    path.write_text(text)
    return str(path)


def test_cases_that_pass(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Questions, a gap, what nothing should answer, and a dialogue."""
    assert main(["test", str(house), cases(house, GOOD)]) == 0
    first, second, third = capsys.readouterr().out.splitlines()
    assert first == "5 of 5 passed (100%)."
    assert second == "Surely wrong 0, wrong as a guess 0, not answered 0."
    assert third.startswith("Confidence against the share that was right: ")


def test_cases_that_fail(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each is told with what was expected, and the status is 1 unless so many may fail."""
    bad = cases(house, BAD)
    assert main(["test", str(house), bad]) == 1
    out = capsys.readouterr().out
    assert "“when are you open”: answered surely by opening-hours, the right one is offered; expected visiting" in out
    assert "“where can i park”: not answered (fallback), the right one is offered; expected visiting" in out
    assert f"{bad}:1: “when are you open”" in out
    assert "talk:\n  “when are you open?”: kind is answer, not fallback\n" in out
    assert "  “when are you open?”: parking is not offered\n" in out
    assert "1 of 4 passed (25%)." in out
    assert "Surely wrong 1, wrong as a guess 0, not answered 1." in out
    assert main(["test", str(house), bad, "--at-least", "25"]) == 0


def test_programs_get_a_line_a_case(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And the figures in the last."""
    assert main(["test", str(house), cases(house, GOOD), "--json"]) == 0
    *lines, last = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["right"] for line in lines] == [True] * 4
    assert (last["cases"], last["passed"], last["surely_wrong"], last["confused"]) == (5, 5, 0, [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("when: ours\n", "cases.yaml:1: when: names `ours`; no entry has that id"),
        ("when: visitin\n", "cases.yaml:1: when: names `visitin`; did you mean `visiting`?"),
        ("\nwhen: 5\n", "cases.yaml:2: when: must be an id, a list of ids, `none`, or turns that each have `say`"),
        ("t:\n  - sai: hello\n", "a turn has the unknown key `sai`; did you mean `say`?"),
        ("t:\n  - say: hello\n    kind: 5\n", "`kind` of a turn is `5`; it must be another type of value"),
        ("- when\n", "must hold questions"),
        ("when: *x\n", "text that begins with `*` must be in quotes"),
    ],
)
def test_bad_cases_are_wrong_usage(house: Path, text: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every mistake is told with its line; the status is 2, for the knowledge is good."""
    assert main(["test", str(house), cases(house, text)]) == 2
    assert said in capsys.readouterr().err
    assert main(["compare", str(house), str(house), cases(house, text)]) == 2


def test_one_of_cases_and_cross_validation_is_named(house: Path) -> None:
    """Neither and both are wrong usage, and so is a file that is not there."""
    assert main(["test", str(house)]) == 2
    assert main(["test", str(house), cases(house, GOOD), "--cross-validate"]) == 2
    assert main(["test", str(house), str(house / "none.yaml")]) == 2


def test_phrasings_are_asked_unseen(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each phrasing is asked once, of what has not learnt it: fewer are right than where all was seen."""
    main(["test", str(house), "--cross-validate", "--json"])
    *lines, last = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    asked = [line["question"] for line in lines]
    assert len(asked) == len(set(asked)) == 41
    assert last["passed"] < last["cases"] == 41


def test_our_own_dialogues_are_in_this_form(advisor: Advisor) -> None:
    """The form of cases is that of the project's own tests."""
    path = ROOT / "tests" / "cases" / "dialogues.yaml"
    found = Cases.read(path, {entry.id for entry in advisor.knowledge})
    assert len(found.dialogues) == len(yaml.safe_load(path.read_text(encoding="utf-8")))


def test_calibration_weighs_each_range_by_its_questions(house: Path) -> None:
    """All surely right is off by what is left to certainty."""
    advisor = Advisor(Knowledge.load(house))
    text = "when are you open: opening-hours\nopening hours: opening-hours\n"
    questions = Cases.read(Path(cases(house, text)), ["opening-hours"]).questions
    outcomes = [outcome(advisor, question) for question in questions]
    error, ((sure, right, count),) = calibration(outcomes)
    assert (right, count) == (1.0, 2)
    assert error == pytest.approx(1.0 - sure)


def test_what_changes_between_two_versions_is_told(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Better and worse are counted apart; the status is 1 where something got worse."""
    new = house.parent / "new"
    new.mkdir()
    for path in house.glob("*.yaml"):
        (new / path.name).write_text(path.read_text())
    assert main(["compare", str(house), str(new)]) == 0
    assert capsys.readouterr().out == "Of 41 questions 0 change: 0 better, 0 worse, 0 neither.\n"
    hours = (new / "hours.yaml").read_text()
    (new / "hours.yaml").write_text(hours.replace("    - what time do you close\n", ""))
    visiting = (new / "visiting.yaml").read_text()
    (new / "visiting.yaml").write_text(visiting.replace("    - do I", "    - what time do you close\n    - do I"))
    asked = cases(house, "what time do you close: opening-hours\n")
    assert main(["compare", str(house), str(new), asked]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("worse: “what time do you close”: opening-hours (")
    assert last == "Of 1 questions 1 change: 0 better, 1 worse, 0 neither."
    either = cases(house, "what time do you close: [opening-hours, visiting]\n")
    assert main(["compare", str(house), str(new), either]) == 0
    assert capsys.readouterr().out.endswith("Of 1 questions 1 change: 0 better, 0 worse, 1 neither.\n")
    asked = cases(house, "what time do you close: opening-hours\n")
    assert main(["compare", str(new), str(house), asked, "--json"]) == 0
    change, summary = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (change["before"]["right"], change["after"]["right"]) == (False, True)
    assert summary == {"questions": 1, "changed": 1, "better": 1, "worse": 0}
