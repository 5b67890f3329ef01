"""Filling: what a message that goes on with the subject of the talk leaves out, taken from that subject."""

from __future__ import annotations

from typing import NamedTuple

from ..pay.localities import Locality
from .names import ENGINEER
from .subject import PAY, Subject

__all__ = ["BESIDE", "OTHER", "PAYS", "SAME", "WHICH", "Named", "filled", "side_by_side"]

SAME, BESIDE, WHICH, OTHER, PAYS = "same", "beside", "which", "other", "pays"
"""The ways in which a message goes on with a subject."""
_TWO = 2


class Named(NamedTuple):
    """What a message names."""

    jobs: tuple[str, ...]
    places: tuple[Locality, ...]
    pay: bool
    ordinal: int | None = None
    """Which of the last two, where it says that: "the first one"."""

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries of the places."""
        return tuple(place.country for place in self.places)


def filled(subject: Subject, kind: str, named: Named) -> Subject | None:
    """The subject as it is then: what a message names, and of the rest what it leaves out; None where too little is."""
    countries = named.countries
    if named.ordinal is not None and kind != WHICH and (one := _of_the(subject, named.ordinal)):
        return one
    if kind == OTHER:
        return _of_the_other(subject)
    if kind == WHICH and not (set(named.jobs) - {*subject.jobs} or {*countries} - {*subject.places}):
        return side_by_side(subject)
    if kind in {BESIDE, WHICH}:
        beside_jobs = _two(subject.jobs_now or (ENGINEER,), named.jobs)
        beside = _two(subject.places_now, countries)
        return subject.on(PAY, beside_jobs if named.jobs else (), beside if countries else ()) if named else None
    if not (named.jobs or countries or named.pay):
        return None
    jobs_now = named.jobs or subject.jobs_now or (ENGINEER,)
    if kind == PAYS and subject.asked != PAY:
        subject = subject._replace(places=(), place_at=0)  # Pay that is asked for anew is of no place told before.
    return subject.on(PAY, jobs_now, countries)


def side_by_side(subject: Subject) -> Subject | None:
    """The subject with the last two places, or jobs, beside each other; None where there are no two."""
    two_jobs, two_places = len(subject.jobs) > 1, len(subject.places) > 1
    if two_places and (subject.by_place or not two_jobs):
        return subject.on(PAY, (), subject.places)
    return subject.on(PAY, subject.jobs, ()) if two_jobs else None


def _of_the(subject: Subject, at: int) -> Subject | None:
    """The subject with the first or the second of the last two places, or jobs; None where there are no two."""
    if len(subject.places) > 1 and (subject.by_place or len(subject.jobs) < _TWO):
        return subject.on(PAY, (), (subject.places[at],))
    return subject.on(PAY, (subject.jobs[at],), ()) if len(subject.jobs) > 1 else None


def _of_the_other(subject: Subject) -> Subject | None:
    """The subject with the place, or the job, that was not told last; None where there is none."""
    by_place = len(subject.places) > 1 and (subject.by_place or len(subject.jobs) < _TWO)
    at = subject.place_at if by_place else subject.job_at
    return _of_the(subject, 1 - at) if subject.asked == PAY and at < _TWO else None


def _two(told: tuple[str, ...], named: tuple[str, ...]) -> tuple[str, ...]:
    """What is named, beside what was told last where that is one thing alone."""
    return tuple(dict.fromkeys([*(told[-1:] if len(named) < 2 else ()), *named]))
