"""`Subject`: what a talk is on, kept beside the latest answer: whether pay, of which jobs, in which places."""

from __future__ import annotations

from typing import NamedTuple

from ...patterns import regex

__all__ = ["PAY", "WORK", "Subject"]

PAY, WORK = "pay", "work"
_KINDS = (PAY, WORK, "")
_BOTH, _LONGEST = 2, 20
"""Values of a kind that are kept; characters of one."""
_PARTS, _MARKS = 4, regex(r"[012]{2}[01][0-9]!?")
_STALE = 6
"""Replies on other things after which nothing of it is meant any more."""
_TURN = "!"
"""Stands behind what was settled in the turn itself."""


class Subject(NamedTuple):
    """What is asked (pay, or what a job is), of which jobs, in which places: the last two of each, as they came."""

    asked: str = ""
    jobs: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    job_at: int = 0
    """Which of the jobs was told last; two where both were, together."""
    place_at: int = 0
    by_place: bool = True
    """Whether places differed last, and not jobs."""
    age: int = 0
    """Replies since that were on something else."""
    settled: bool = False
    """Whether it is of this very turn."""

    @property
    def jobs_now(self) -> tuple[str, ...]:
        """The jobs that were told last."""
        return _now(self.jobs, self.job_at)

    @property
    def places_now(self) -> tuple[str, ...]:
        """The places that were told last."""
        return _now(self.places, self.place_at)

    def on(self, asked: str, jobs: tuple[str, ...], places: tuple[str, ...]) -> Subject:
        """This with what is told now; a kind of which nothing is named stays."""
        by_place = self.by_place
        if places and places != self.places_now:
            by_place = True
        elif jobs and jobs != self.jobs_now:
            by_place = False
        all_jobs, job_at = _with(self.jobs, jobs) if jobs else (self.jobs, self.job_at)
        all_places, place_at = _with(self.places, places) if places else (self.places, self.place_at)
        return Subject(asked, all_jobs, all_places, job_at, place_at, by_place)

    def older(self) -> Subject:
        """This after a reply on something else: nothing, where that was too long ago."""
        if self.settled:
            return self._replace(settled=False)
        stale = self.age >= _STALE or not (self.asked or self.jobs or self.places)
        return Subject() if stale else self._replace(age=self.age + 1)

    def text(self) -> str:
        """This as a short text, for `of`."""
        if not (self.asked or self.jobs or self.places):
            return ""
        marks = f"{self.job_at}{self.place_at}{self.by_place:d}{self.age}{_TURN * self.settled}"
        return ";".join((self.asked, ",".join(self.jobs), ",".join(self.places), marks))

    @classmethod
    def of(cls, text: object) -> Subject:
        """What `text` gave; nothing, where it is damaged."""
        parts = text.split(";") if isinstance(text, str) else []
        if len(parts) != _PARTS or parts[0] not in _KINDS or not _MARKS.fullmatch(parts[3]):
            return cls()
        jobs, places = (tuple(name for name in part.split(",") if 0 < len(name) <= _LONGEST) for part in parts[1:3])
        at = tuple(map(int, parts[3][:4]))
        return cls(parts[0], jobs[-2:], places[-2:], at[0], at[1], at[2] == 1, at[3], parts[3][4:] == _TURN)


def _now(values: tuple[str, ...], at: int) -> tuple[str, ...]:
    """Those of some values that were told last."""
    return values if at == _BOTH else values[at : at + 1]


def _with(known: tuple[str, ...], now: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
    """The last two values with those of now among them, and which of them is of now."""
    kept = known if {*now} <= {*known} else (*(name for name in known if name not in now), *now)[-_BOTH:]
    return kept, _BOTH if len(now) > 1 else kept.index(now[0])
