"""What a talk is on: how it is kept, and what a short message makes of it."""

from __future__ import annotations

import pytest

from advisor.dialogue.subject.names import jobs, names_pay, places
from advisor.dialogue.subject.subject import PAY, Subject

BOTH = Subject().on(PAY, ("ML engineer",), ("India",)).on(PAY, (), ("US",))


def test_what_is_kept_comes_back() -> None:
    """As a short text, which holds all of it."""
    for subject in (Subject(), BOTH, BOTH.on(PAY, ("ML engineer", "data scientist"), ())):
        assert Subject.of(subject.text()) == subject
    assert len(BOTH.text()) < 80


@pytest.mark.parametrize(
    "damaged", [None, 3, "", "pay", "pay;;;", "pay;a;b;9999", "tea;a;b;0010", ";;;001", "a;b;c;d;e"]
)
def test_what_is_damaged_is_nothing(damaged: object) -> None:
    """Nor does it raise."""
    assert Subject.of(damaged) == Subject()


def test_the_last_two_are_kept_as_they_came() -> None:
    """With which of them was told last."""
    assert (BOTH.places, BOTH.places_now, BOTH.by_place) == (("India", "US"), ("US",), True)
    assert BOTH.on(PAY, (), ("India",)).places_now == ("India",)
    assert BOTH.on(PAY, (), ("UK",)).places == ("US", "UK")
    assert BOTH.on(PAY, ("ML engineer", "data scientist"), ()).jobs_now == ("ML engineer", "data scientist")


def test_it_grows_old() -> None:
    """And is nothing at last."""
    assert BOTH.older().age == 1
    subject = BOTH
    for _ in range(9):
        subject = subject.older()
    assert subject == Subject()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("ML engineers, not data scientists", ["ML engineer"]),
        ("data scientist or mle", ["data scientist", "ML engineer"]),
        ("MLOps people", ["MLOps engineer"]),
        ("an ML research scientist", ["research scientist"]),
        ("a nurse", []),
    ],
)
def test_jobs(text: str, named: list[str]) -> None:
    """By one name each, without those that are denied."""
    assert jobs(text) == named


def test_places() -> None:
    """A people is its country; what something is held against is no denial, as "not" is."""
    assert [place.country for place in places("do Germans get less than in Canada, not the US")] == [
        "Germany",
        "Canada",
    ]
    assert [place.country for place in places("oh no Canada")] == ["Canada"]


def test_pay() -> None:
    """Unless it is said not to be meant."""
    assert names_pay("moneywise")
    assert not names_pay("not the pay, the skills")
