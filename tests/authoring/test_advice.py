"""Advice on a knowledge: what is found, where, and what is left alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from advisor import Entry, Match, Reply
from advisor.authoring.advice import advise
from advisor.authoring.advice.answers import opening_fault
from advisor.authoring.advice.replies import fault
from advisor.authoring.advice.thinness import missing
from advisor.authoring.creating import run as create
from advisor.authoring.study import Study
from advisor.authoring.written import Written

from ..conftest import cases

CASES: dict[str, Any] = cases("advice")


def study(folder: Path, files: dict[str, str]) -> Study:
    """The study of a folder of these files."""
    for name, text in files.items():
        folder.joinpath(name).write_text(text, encoding="utf-8")
    return Study(Written.read(folder))


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_what_could_be_better_is_told_with_its_place(case: dict[str, Any], tmp_path: Path) -> None:
    """The advice of that kind is there, at that line, with these words."""
    found = [item for item in advise(study(tmp_path, case["files"])) if item.kind == case["kind"]]
    hint = case.get("level") == "hint"
    told = [item for item in found if (item.entry, item.line, item.is_hint) == (case["entry"], case["line"], hint)]
    assert told, [str(item) for item in found]
    for words in case["holds"]:
        assert words in told[0].message


def test_what_is_to_be_mended_comes_before_hints_and_the_worst_first(tmp_path: Path) -> None:
    """The order is the order in which to work."""
    advice = advise(study(tmp_path, CASES["few phrasings, and none in a person's own words"]["files"]))
    assert advice == sorted(advice, key=lambda item: (item.is_hint, -item.weight))


def test_a_part_of_another_entry_is_not_mixed_up_with_it(tmp_path: Path) -> None:
    """Where one answer covers the other, no advice speaks of both."""
    files = CASES["entries that are mixed up"]["files"]
    part = {"a.yaml": files["a.yaml"].replace("  answer: At the door.", "  part_of: fees\n  answer: At the door.")}
    told = [item for item in advise(study(tmp_path, part)) if item.entry in {"fees", "tickets"}]
    assert not [item for item in told if item.kind in {"overlap", "pull"}]


@pytest.mark.parametrize(
    ("phrasings", "lacking"),
    [
        (("When?", "opening hours", "I am at work all day, what now"), []),
        (("When?", "what is it"), ["keywords", "somebody's own situation"]),
        (("hours",), ["a question", "somebody's own situation"]),
    ],
)
def test_kinds_of_phrasing(phrasings: tuple[str, ...], lacking: list[str]) -> None:
    """Keywords, questions and situations are told apart."""
    assert missing(phrasings) == lacking


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ("The shop opens at nine.", ""),
        ("It depends on the day.", ""),
        ("So that people can rest, the shop is closed on Sundays.", ""),
        ("This is closed.", "begins with “This”"),
        ("See above.", "begins with “See above”"),
        ("## Hours", "is a heading"),
        ("The hours are:\n\n- nine to five", "ends in a colon"),
        ("x " * 400, "has 799 characters"),
    ],
)
def test_a_first_paragraph_that_stands_alone(answer: str, fault: str) -> None:
    """What leans on something else is told from what does not."""
    said, _ = opening_fault(answer)
    assert said.startswith(fault) if fault else said == ""


def test_what_new_makes_is_clean(tmp_path: Path) -> None:
    """The knowledge to begin with has nothing to mend."""
    from argparse import Namespace

    create(Namespace(folder=tmp_path / "house", schemas=False))
    advice = advise(Study(Written.read(tmp_path / "house")))
    assert [str(item) for item in advice if not item.is_hint] == []


def test_a_phrasing_that_gets_another_reply_is_told() -> None:
    """What it gets is told: another entry, or the words that were said instead."""
    hours, fees = (Entry(name, name, f"On {name}.", (name,)) for name in ("hours", "fees"))
    other = Reply("hours", "answer", fees.answer, 0.9, (Match(fees, 0.9, "fees"),), ())
    assert fault(hours, other) == ("is answered by `fees`; word it otherwise, or take it out", False)
    talk = Reply("hours", "fallback", "There is **no** answer yet.", 0.0, (), ())
    assert fault(hours, talk)[0].startswith("gets “There is no answer yet.…”")
    assert fault(fees, other)[0] == ""
