"""Schedules: the hours of a week that a text names, as a sum of its days: "3 h on weekdays plus 4 on Saturday"."""

from __future__ import annotations

from re import Match
from typing import NamedTuple

from ...patterns import regex
from .amount_patterns import HOUR, number
from .schedule_words import AMOUNT, TOKEN
from .week_days import ALL, WEEKEND, WORKDAYS, apart, narrower, united_days

__all__ = ["AMOUNT", "DAYS", "Schedule", "schedules"]

_EVENINGS, _MOST_OF_ONE = regex(r"(?:evenings|nights|mornings)\b"), 4
"""When somebody learns, and the hours that one such may have: more, told behind them, are those of a week."""
_COUNTED = regex(r"(?:days?|weeks?|wk|months?|evenings?|nights?|mornings?|fortnights?)\b")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ON_TOP = frozenset({"plus", "also", "another", "&", "+"})
"""What joins hours that come on top of those of every day."""
_MONTHS_A_WEEK = 12 / 52
_IS_ELSE = regex(r" *(?:is|are|i|we|my|it|there|nothing|none|not|no|will|has|have)\b")
"""What makes days before it those of another clause: "2 hours on weekdays, the weekend is for family"."""

_IN_ALL = regex(rf"\b(?:total|altogether|in all)(?: of| is|:)* (\d{{1,2}}) ?{HOUR}\b")
"""What several amounts come to, where that is told behind them: "…, total 11 hours"."""


class Schedule(NamedTuple):
    """Hours that a text names."""

    start: int
    end: int
    hours: float
    """A week."""
    united: bool
    """Whether it says that they are hours."""
    regular: bool
    """Whether it says that they are of every week, or of days."""
    days: int
    """Of how many days, where these are one or two by name, beside which there may be others; or else 0."""
    amounts: int
    """How many amounts it is the sum of."""
    said: str
    """The words."""


class _Term:
    """An amount and the days on which it holds."""

    def __init__(self, hours: float, days: frozenset[int] | float | None, *, united: bool) -> None:
        self.hours, self.days, self.united = hours, days, united
        self.leads = days is not None
        self.each = self.fixed = self.summed = False
        self.named = False

    @property
    def is_bare(self) -> bool:
        """Whether it is no more than a number."""
        return not self.united and self.days is None and not self.fixed

    @property
    def total(self) -> float:
        """The hours a week that it comes to."""
        of_all = self.summed or (self.days == WEEKEND and not (self.each or self.named))
        if of_all or self.days is None:
            return self.hours
        return self.hours * (len(self.days) if isinstance(self.days, frozenset) else self.days)


def schedules(text: str) -> list[Schedule]:
    """The schedules that a text in small letters names, in order."""
    found, run = [], []
    for token in [*TOKEN.finditer(text), None]:
        if token and not token["word"]:
            run.append(token)
            continue
        if schedule := _of(run, text):
            found.append(schedule)
        run = []
    return found


def _of(run: list[Match[str]], text: str) -> Schedule | None:
    """The schedule that tokens are; None where no amount is among them."""
    while run and (run[-1]["joint"] or run[-1]["filler"]):
        run.pop()
    if run and _IS_ELSE.match(text, run[-1].end()):
        comma = next((at for at in range(len(run) - 1, 0, -1) if run[at]["joint"] or run[at]["amount"]), 0)
        run = run[:comma] if run[comma : comma + 1] and run[comma]["joint"] else run
    terms, last = _terms(run)
    if not terms:
        return None
    run = run[: last + 1]
    more = [at for at, token in enumerate(run) if token["amount"]]
    if late := next((at for at, term in zip(more[1:], terms[1:], strict=True) if term.is_bare), 0):
        return _of(run[:late], text)  # "10 hours, 2 weeks"
    if len(terms) > 1 and terms[0].is_bare and any(term.united for term in terms):
        # "I am 38, 6 hours a week"
        first = next(at for at, token in enumerate(run) if token["amount"])
        return _of(run[first + 1 :], text)
    while run[0]["joint"] or run[0]["filler"]:
        run = run[1:]
    if not any(token["joint"] in _ON_TOP for token in run if token["joint"]):
        for term, left in zip(terms, apart([term.days for term in terms]), strict=True):
            term.days = left
    days = [term.days for term in terms]
    regular = any(each is not None for each in days) or any(term.fixed for term in terms)
    sets = [each for each in days if isinstance(each, frozenset)]
    named = frozenset().union(*sets) if len(sets) == len(days) else ALL
    partial = len(named) if len(named) <= len(WEEKEND) else 0
    united = any(term.united for term in terms)
    start, end = run[0].start(), run[-1].start() + len(run[-1][0].rstrip())
    hours = sum(term.total for term in terms)
    of_the_week = sum(term.total for term in terms if term.fixed)
    if hours - of_the_week <= of_the_week < hours:
        hours = of_the_week  # "2 hours a day, 15 hours a week" names the same time twice.
    if len(terms) > 1 and (in_all := _IN_ALL.search(text[start:end])):
        hours = float(in_all[1])
    return Schedule(start, end, hours, united, regular, partial, len(terms), text[start:end])


def _terms(run: list[Match[str]]) -> tuple[list[_Term], int]:
    """The amounts that tokens name, with the place of the last token that says anything of them."""
    terms: list[_Term] = []
    leading: frozenset[int] | float | None = None
    leading_named = joined = less = False
    away: frozenset[int] = frozenset()
    last, joint = 0, ""
    for at, token in enumerate(run):
        counted = terms and terms[-1].is_bare and (run[at - 1]["amount"] or run[at - 1][0] == "-")
        if counted and _COUNTED.match(token[0]):
            return [], 0  # "Two days", "a four-day week"
        days = _days(token)
        if token["amount"]:
            weekly = leading == ALL and _hours(token) > _MOST_OF_ONE and any(_EVENINGS.match(part[0]) for part in run)
            terms.append(_Term(_hours(token), None if weekly else leading, united=token["n3"] is None))
            terms[-1].named = leading_named
            leading, leading_named, less, last = None, False, False, at
        elif token["week"] or token["month"] or token["fortnight"]:
            if terms and terms[-1].days is None:
                terms[-1].fixed, last = True, at
                terms[-1].hours *= _MONTHS_A_WEEK if token["month"] else 0.5 if token["fortnight"] else 1
        elif token["each"] and terms:
            terms[-1].each, last = True, at
        elif token["total"] and terms:
            terms[-1].summed, last = True, at
        elif token["except"]:
            less = True
        elif token["off"]:
            leading = None  # "Friday off".
            free, term = _days(run[at - 1]) if at else None, terms[-1] if terms else None
            if term and isinstance(free, frozenset) and isinstance(term.days, frozenset):
                term.days, last = term.days - free or term.days, at
            elif isinstance(free, frozenset) and not terms and token[0] != "free":
                away |= free
        elif isinstance(days, frozenset) and run[at + 1 : at + 2] and run[at + 1]["off"]:
            continue
        elif less and not terms and isinstance(days, frozenset):
            away, less = away | days, False
        elif days is not None:
            named = token["day"] is not None
            term = terms[-1] if terms else None
            if less and term and isinstance(term.days, frozenset) and isinstance(days, frozenset):
                term.days, last = term.days - days, at
            elif term is None or (joined and (term.leads or _leads(run, at))) or leading is not None:
                leading = (
                    narrower(leading, days)
                    if leading and not (joined or (named and leading_named))
                    else united_days(leading, days)
                )
                leading_named = named
            elif not term.fixed:
                named_before = term.days is None or term.named
                joins = joined and not (term.days == ALL and joint == ",")
                term.days = (
                    united_days(term.days, days)
                    if joins or (named and term.named) or term.days is None
                    else narrower(term.days, days)
                )
                term.named = named and named_before
                term.each = term.each or token["each2"] is not None or token["daily"] is not None
                term.leads, last = False, at
        joint = token["joint"] or (joint if token["filler"] else "")
        joined = bool(joint)
    for term in terms:
        term.days = term.days - away or term.days if isinstance(term.days, frozenset) else term.days
    return terms, last


def _leads(run: list[Match[str]], at: int) -> bool:
    """Whether an amount follows the days at a place, and no others behind it: "… and Sunday 5 hours"."""
    behind = [token for token in run[at + 1 :] if not token["filler"]]
    return bool(behind) and bool(behind[0]["amount"]) and not any(_days(token) is not None for token in behind[1:])


def _hours(token: Match[str]) -> float:
    """The hours of an amount; the middle of a range."""
    if token["minutes"]:
        return int(token["n"]) / 60
    if token["half"]:
        return 0.5
    text = token["n2"] or token["n3"]
    whole, half, _ = text.partition(" and a half")
    return number(whole) + (0.5 if half else 0)


def _days(token: Match[str]) -> frozenset[int] | float | None:
    """The days that a token names, or how many; None for none."""
    if token["some"]:
        return number(token["count"])
    if token["other"]:
        return 3.5
    if token["workdays"] or token["working"]:
        return WORKDAYS
    if token["weekend"]:
        return WEEKEND
    if token["daily"]:
        return ALL
    if token["first"]:
        first, last = DAYS.index(token["first"][:3]), DAYS.index(token["last"][:3])
        return frozenset((first + at) % 7 for at in range((last - first) % 7 + 1))
    if token["day"]:
        return frozenset({DAYS.index(token["day"][:3])})
    return None
