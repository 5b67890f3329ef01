"""Orders about weeks off: times in which nothing is learnt, or for which other hours hold than always."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from datetime import timedelta

from ...patterns import regex
from ..patterns import compiled
from ..person.amount_patterns import number
from ..person.schedules import AMOUNT
from . import order_patterns as patterns
from . import time_frames
from .clauses import Clause, Order
from .dates_said import MONTHS, deadline
from .day_ranges import days_between, is_away
from .months_said import MONTH, first_of, months_in, months_until, season
from .moods import of_the_past
from .pause_settling import WEEKS_OFF, in_every_year, without_year
from .pauses import LONGEST, Pause, kept
from .plan import Plan
from .plan_hours import hours_named

__all__ = ["span", "told"]

_OWN = regex(r"^(?!(?:this|that|the coming) month)\w")
"""A time that a clause names, but that of the clause before."""
_OFF = compiled(rf"""
    \b(?:no|not|zero|without|can'?t|cannot|won'?t|don'?t|unable to)\b(?: (?:be|do|any|able|to|for|the|have|my|weeks?
    |months?|of|going|{patterns.NUMBER}))*
    [ ](?:stud(?:y|ies|ying)|learn(?:ing)?)\b
    |\b(?:weeks?|months?) (?:off|away|break|pause|without (?:any )?study\w*)\b
    |\boff (?:for )?(?:about )?{patterns.NUMBER} (?:weeks?|months?)\b
    |\b(?:break|pause|time off)(?: (?:of|for))? (?:about )?{patterns.NUMBER} (?:weeks?|months?)\b
    |\b(?:remove|hata\w*|leave out|take out|lose|losing|miss|missing) (?:about )?{patterns.NUMBER}
    [ ](?:weeks?|months?)\b|\bon hold\b|\bpause (?:it|this|the plan|everything)\b
    |\b(?:0|zero|no) (?:hours?|hrs?|h)\b
""")
"""That nothing is learnt for a time."""
_MONTH_OFF = compiled(rf"""
    \b{MONTH}\b.{{0,24}}\b(?:off|free of (?:it|study\w*)|without study\w*|a break|break)\b
    |\b(?:off|nothing|no time|not at all|zero|skip|skipping|away|abroad
    |on (?:holiday|vacation|leave))\b.{{0,24}}\b{MONTH}\b
    |\b{MONTH}\b.{{0,24}}\b(?:nothing|no time|not at all|zero)\b
""")
"""That nothing is learnt in months that are named."""
_WEEK_OFF = regex(r"\b(?:leave out|skip|no|nothing|off)\b.{0,40}\b(?:weeks? (?:of|before|after)|christmas week)\b")
_AWAY = regex(
    r"\b(?:exams?|holidays?|vacations?|trips?|travel\w*|wedding|surgery|in hospital|away|going to (?:my|our|see|visit)"
    r"|visit\w*|ski\w*|trek\w*|marri\w*"
    r"|funeral|operation|moving house|baby|no (?:net|internet|laptop|wifi)|looking after|take care of|taking care of)\b"
)
"""What takes weeks in which nothing is learnt, where no hours are named for them."""
_AT_HOURS = regex(
    r"\b(?:weeks?|months?) (?:at|with|only|of)(?: (?:only|just|about))? (\d\d?|an|one|two|three|four|five|six|ten)"
    r"(?: ?(?:h|hrs?|hours?)\b|[ .!]*$)"
)
"""Weeks, and the hours of each."""
_NONE = compiled(r"""
    ^(?:(?:ok|no|so|but|and|actually|please|wait|well)[, ]+)*(?:there (?:is|are|will be) |i (?:have|take|need) )?
    no (?:more )?(?:weeks? off|time off|break|pauses?|weeks? without study)\b(?!.*\b(?:in|for|from|until|during)\b)
    |\b(?:forget|cancel|drop|remove|delete|undo|scrap|take out|ignore|don'?t count|not count|without)
    (?: (?:the|my|that|those|these|all|any|of|\d+))* (?:weeks? off|time off|breaks?|pauses?|holidays?|months? off)\b
""")
"""That no weeks are off after all."""
_NOT_OFF = compiled(r"""
    \bnot off\b|n't off\b|\b(?:one|a|\d) days? off\b.*\b(?:in|a|per)\b
    |\bhalf (?:of|a|the)\b|\bhalf (?:a )?(?:week|month)\b|\bbut (?:i )?can study\b|\bmore than\b
    |^(?:(?:no|i meant?|not (?:that|this))[, ]+)*(?:the|those|these) (?:\d+ )?weeks off[.!? ]*$
    |\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?) (?:are |is )?off\b
    |\b(?:i was|took|went)\b|\bstart with nothing\b|\bjob (?:hunt|search)\b|\b(?:project|engineers?|data)\b
""")
"""What is off that is no whole week of study, or is not off."""
_NOT_SO = regex(r"\b(?:wrong|incorrect|not (?:right|correct|what i)|galat)\b")
_IN_ALL = regex(
    r"^(?!.*\b(?:plan|finish\w*|done)\b).*\b(?:in (?:total|all)|altogether|should (?:be|have been)|total of)\b"
)
"""That so many weeks are all there are, where weeks off were spoken of."""
_IN_A_WHILE = regex(rf"\bin (?:about )?{patterns.NUMBER} (?:days?|weeks?|months?)\b")
"""When something begins, which is no time that it takes."""
_UNTIL = regex(rf"\b(?:before|until|till|up to)(?: the)? {MONTH}\b")
_EACH = regex(r" ?(?:hours?|hrs?|h) (?:a|an|per|each|every|in a) (?:week|wk|month)\b")
_DAYS_OFF = regex(r"\b(\d{1,2}) days? (?:off|away|break|of (?:holidays?|vacation)|without study\w*)\b")
_DAYS_LONG = regex(r"\b(\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty) days?\b")
_WHOLLY = regex(r"\b(?:whole|all|entire|gone|write-?off|off|nothing|lost|no (?:time|study\w*))\b")
_THE_WEEK = regex(r"\b(?:next|this|that|one) week\b|\bthe week (?:of|before|after|between|around)\b")
"""One week, without its number."""
_LEARNT = regex(r"(?<!n't )(?<!cant )(?<!not )\b(?:study|learn|work|have (?!to\b)|only|left|manage|is|takes?|says?)\b")
"""What tells of the weeks of a year that are none without study."""
_ONLY = regex(rf"\bonly (?:about |some |for )?({AMOUNT})(?: (?:hours?|hrs?|h))?[.! ]*$")
_JUST = regex(r"\b(?:only|just|sirf|bas|no more than|at most)\b")
_SETS = regex(r"\b(?:change|bump|set|make|put|raise|lower|reduce|increase|go|take|do|reckon|plan|use|back)\b")
_FROM_THEN = regex(r"\b(?:from then|after that|afterwards|thereafter|onwards?)\b")
_THEN = regex(
    r"\b(?:in|during|for|over|through) (?:those|these|that|this) (?:\w+ )?(?:months?|weeks?|time|period|season)\b"
)
"""That a time is meant that was named before."""
_A_DAY, _DAYS, _MOST = 2, 7, 26
"""Hours, at most, of which nobody means so few in a whole week; days of one; weeks off in a year, at most."""


def span(clause: Clause) -> Order | None:
    """Weeks off, or other hours for a while: an order "off" where it is known how long, and else a "span"."""
    if clause.titles:
        return None
    said = without_year(clause.said)
    once, yearly = _once(clause._replace(said=said)), said != clause.said.strip()
    weeks = time_frames.weeks_in(said) if clause.shown and yearly and not once else []
    if 0 < min(weeks, default=0) <= _MOST and not (hours_named(said) or of_the_past(said) or _LEARNT.search(said)):
        once = _off(clause.plan, min(weeks), [], 0)  # "Ten weeks a year go to the harvest."
    return in_every_year(once, clause.plan) if once and once.kind == "off" and yearly else once


def _once(clause: Clause) -> Order | None:
    """The same of what is off in one year, or for once."""
    said = clause.said
    if clause.plan.off and _NONE.search(said):
        return Order("off", where="none")
    weeks = time_frames.weeks_in(_EACH.sub(" hours", said))
    if not weeks and season(said) and _WEEK_OFF.search(said):
        return _off(clause.plan, 1, season(said), 0)
    if of_the_past(said) or not (clause.shown or WEEKS_OFF.search(said) or _AT_HOURS.search(said)):
        weeks = []
    if clause.shown and is_away(said) and not of_the_past(said) and (exact := _by_days(said, clause.plan)):
        return exact
    if _NOT_OFF.search(said):
        return None
    if _IN_A_WHILE.search(said):
        weeks = []
    months = months_in(said) or (months_in(clause.during) if not _OWN.search(clause.span) else [])
    away = _DAYS_LONG.search(said) if _AWAY.search(said) and not hours_named(said) else None
    if (days := _DAYS_OFF.search(said) or away) and clause.shown:
        return _off(clause.plan, int(days[1]) / _DAYS, months or season(said), 0)
    at = _AT_HOURS.search(said) if weeks else None
    if at and number(at[1]) < clause.plan.hours:
        return _off(clause.plan, min(weeks), months, int(number(at[1])))
    if weeks and _NOT_SO.search(said):
        return None
    if weeks and clause.plan.off and min(weeks) <= 2 * clause.plan.weeks_off and _IN_ALL.search(said):
        return _off(clause.plan, min(weeks), [], 0)
    if weeks and (_OFF.search(said) or (_AWAY.search(said) and not hours_named(said))):
        return _off(clause.plan, min(weeks), months or season(said) or season(clause.during), 0)
    if months and not hours_named(said) and (_MONTH_OFF.search(said) or _OFF.search(said)):
        if _UNTIL.search(said) and len(months) == 1:
            months = months_until(months[0])
        return _off(clause.plan, 0, months, 0) if clause.shown else None
    if weeks and clause.before and clause.before.kind == "span" and time_frames.BARE.fullmatch(said):
        found = _off(clause.plan, min(weeks), months, int(clause.before.amount))
        return found and found._replace(other=clause.before.where)
    by_day = deadline(said, time_frames.today())
    again = clause.before and clause.before.kind in {"span", "off"} and not clause.span
    if again or (by_day and not hours_named(said)):
        return None
    bare = clause.span or clause.during
    hours = time_frames.hours_of(said) or (_bare_hours(said) if bare else 0)
    less = time_frames.LESS.search(said)
    during = clause.span if clause.span and (hours or less) else ""
    if not during and months and not clause.during and 0 < hours < clause.plan.hours and _JUST.search(said):
        during = f"in {MONTHS[months[0] - 1]}"  # "December I can do just 3".
    if not during and clause.during and ((hours and (_THEN.search(said) or not _SETS.search(said))) or less):
        during = clause.during
    if not during:
        return None
    hours = _a_week(clause, hours)
    if during.startswith(("until", "till")) and len(months) == 1:
        months = months_until(months[0])
    from_one = (clause.span.startswith("from") or _FROM_THEN.search(said)) and len(months) == 1
    if from_one and not (weeks or _AWAY.search(said)) and 0 < hours != clause.plan.hours:
        return Order("off", (), clause.plan.hours, kept([Pause(LONGEST, hours, f"{first_of(months[0]):%y%m}")]))
    length = min(weeks, default=0) if from_one else 0 if months_in(during) else time_frames.length_of(during)
    known = length or len(months) > 1 or (months and not during.startswith("from"))
    return (
        _off(clause.plan, length, months, hours)
        if known and 0 < hours < clause.plan.hours
        else Order("span", (), hours, during)
    )


def told(said: str, plan: Plan, *, whole: bool = False) -> Order | None:
    """The order that the time is off which a text names that is known to tell of one; None where it names no length.

    `whole`: months that are named are off as a whole, whatever word there is for it.
    """
    if of_the_past(said) or (exact := _by_days(said, plan)):
        return None if of_the_past(said) else exact
    weeks, months = time_frames.weeks_in(_EACH.sub(" hours", said)), months_in(said)
    days = _DAYS_LONG.search(said)
    length = number(days[1]) / _DAYS if days else min(weeks, default=1 if _THE_WEEK.search(said) else 0)
    if length > 0:
        return _off(plan, length, months[:1] or season(said), 0)
    hours = time_frames.hours_of(said)
    if len(months) > 1 and 0 < hours < plan.hours:
        return _off(plan, 0, months, hours)  # "From May to July we harvest, and I manage two hours a week."
    return _off(plan, 0, months, 0) if months and (whole or _WHOLLY.search(said)) else None


def _by_days(said: str, plan: Plan) -> Order | None:
    """The order that the time from one day to another is off, or has the fewer hours that are named; or None."""
    days, hours = days_between(said, time_frames.today()), hours_named(said)
    if not days or hours >= plan.hours:
        return None
    off = Counter(f"{days[0] + timedelta(days=at):%y%m}" for at in range((days[1] - days[0]).days + 1))
    return Order("off", (), plan.hours, kept([Pause(count, hours, month) for month, count in off.items()]))


def _off(plan: Plan, weeks: float, months: list[int], hours: int) -> Order | None:
    """The order that some weeks, or whole months, are off, or have fewer hours; None for less than a day."""
    if weeks and not 1 <= round(weeks * _DAYS) <= LONGEST:
        return None
    now = time_frames.today()
    days = [first_of(month) for month in months]
    if weeks:
        found = [Pause(round(weeks * _DAYS), hours, f"{days[0]:%y%m}" if days else "")]
    else:
        lasts = {day: monthrange(day.year, day.month)[1] - (now.day - 1) * (day <= now) for day in sorted(days)}
        found = [Pause(left, hours, f"{day:%y%m}") for day, left in lasts.items()]
    return Order("off", (), plan.hours, kept(found)) if found else None


def _bare_hours(said: str) -> int:
    """The number that ends a clause without a unit: "in spring only four"."""
    found = _ONLY.search(said)
    return int(number(found[1])) if found else 0


def _a_week(clause: Clause, hours: int) -> int:
    """Hours of which it is not said whether they are of a day, a week."""
    a_day = 0 < hours <= _A_DAY and clause.plan.hours >= _DAYS and not time_frames.of_a_week(clause.said)
    return hours * _DAYS if a_day else hours
