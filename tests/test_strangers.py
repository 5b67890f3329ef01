"""Questions of people who had not seen the phrasings: what they get, and whether the confidence is true for them.

`tests/cases/strangers.tsv` is not what the confidence was fitted to, nor what the thresholds were chosen on.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from advisor import Advisor, Reply

from .conftest import ROOT


class Question(NamedTuple):
    """A question, the entries that answer it, and whether it is covered, near the subject or far from it."""

    text: str
    ids: frozenset[str]
    kind: str


def questions() -> Iterator[Question]:
    """The strangers' questions."""
    with ROOT.joinpath("tests", "cases", "strangers.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Question(row["question"], frozenset(filter(None, row["ids"].split(";"))), row["kind"])


QUESTIONS = list(questions())


@pytest.fixture(scope="module")
def replies(advisor: Advisor) -> list[tuple[Question, Reply]]:
    """Each question with its reply."""
    return [(question, advisor.ask(question.text)) for question in QUESTIONS]


def share(replies: list[tuple[Question, Reply]], kind: str, *, sure: bool, right: bool | None = None) -> float:
    """The share of a kind's questions that are answered, surely or at all, with a right answer first or a wrong one."""
    found = [(question, reply) for question, reply in replies if question.kind == kind]
    told = [(question, reply) for question, reply in found if reply.kind == "answer" and not (sure and reply.tentative)]
    return sum(right in (None, reply.answers[0].entry.id in question.ids) for question, reply in told) / len(found)


def test_what_is_covered_is_answered_right(replies: list[tuple[Question, Reply]]) -> None:
    """Guesses included; and hardly ever surely wrong."""
    assert share(replies, "covered", sure=False, right=True) >= 0.87
    assert share(replies, "covered", sure=True, right=False) <= 0.015


def test_what_is_not_covered_is_hardly_ever_surely_answered(replies: list[tuple[Question, Reply]]) -> None:
    """What is near the subject, surely; what is far from it, at all."""
    assert share(replies, "near", sure=True) <= 0.02
    assert share(replies, "far", sure=False) <= 0.02


def test_the_confidence_is_true(advisor: Advisor) -> None:
    """Its expected calibration error, in bins of equal width (Guo et al. 2017), is at most .06."""
    bins: dict[int, list[float]] = {}
    for question in QUESTIONS:
        best = advisor.match(question.text)[0]
        right = best.entry.id in question.ids if question.ids else best.entry.kind == "gap"
        bins.setdefault(min(int(best.confidence * 15), 14), []).append(best.confidence - right)
    assert sum(abs(sum(found)) for found in bins.values()) / len(QUESTIONS) <= 0.06
