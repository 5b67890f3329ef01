"""The amounts in a clause: a number, its unit, and what the two belong to."""

from __future__ import annotations

import re

from ...patterns import regex
from ...slots import JOB, SKILLS, alternatives
from ..patterns import compiled
from .amount_patterns import HOUR, WORDS, number
from .profile import bounded

__all__ = ["LENGTH", "N", "age_in", "frame_in", "weekly_in", "years_in"]

N = rf"(?:\d{{1,3}}(?:\.\d)?|(?:half an?|an?|(?:a )?couple of|a few|{WORDS}|ek|do|teen|char|paanch|chhe|das)(?![a-z]))"
"""A number in figures or in words."""
LENGTH = compiled(
    rf"(?<![\d.-])(?P<n>{N})(?:\ ?(?:-|to|or)\ ?(?P<to>{N}))?\ ?(?:(?P<hours>{HOUR})|(?P<minutes>min(?:ute)?s?))\b"
)
_TIMES = compiled(rf"""
    (?P<n>{N}|every|all seven)\ (?:(?:single|other)\ )?(?:days?|nights?|evenings?|mornings?|times)\ (?:a|per|each
    |in\ the|every)\ week\b
    |(?P<five>\bweekdays?\b|\bmon(?:day)?\ (?:to|till|through|-)\ fri|before\ work|after\ work|(?:each|every|per
    |a)\ work(?:ing)?\ ?day)
    |(?P<seven>\bdaily\b|(?:every|each|per|a|/)\ ?(?:single\ )?(?:day|night|evening|morning)\b|\broz\b|\bnightly\b
    |\bhar\ (?:din|roz|raat)\b)
    |(?P<month>(?:a|per|each|every)\ month\b)
    |(?P<one>(?:a|per|each|every|/|the|of\ the|har|in\ the)\ ?(?:week|wk|hafte)\b|\bweekly\b|hafte\b|weekends?\b)
""")
_DAY = regex(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|thu|fri|sat|sun)\b")
_FIVE, _SEVEN, _A_MONTH = 5, 7, 4.3
_AT_WORK = regex(
    r"\b(?:shifts?|job is|work(?:ing)? week|workweek|i work|working|commute|sleep|per day at|office|drive"
    r"|hours? (?:job|day|flight)"
    r"|ago|left|course|takes?|need|needs|beginner|he|she|they)\b"
)
"""What makes hours those of something else."""
_SKILL_OR_JOB = rf"(?:(?:[\w+#.-]+ ){{0,2}}?(?:{JOB}|{alternatives(SKILLS)}|experience|exp)(?![a-z0-9]))"
_YEARS = compiled(rf"""
    (?<![\d.-])(?P<n>{N})\ ?\+?\ ?(?:years?|yrs?|yoe)\ (?:now\ )?(?:(?:as|of|in|with|doing|writing|working|being
    |into|at|on|an?|the|professional\w*|solid|it|been)\ )*
    {_SKILL_OR_JOB}
    |(?:for|since|past|last|over)\ (?P<n2>{N})\ ?(?:years?|yrs?)\b
    |\b(?P<n3>{N})\ ?(?:years?|yrs?|saal)(?:\ (?:of|ka))?\ (?:\w+\ ){{0,2}}?(?:experience|exp)\b
    |(?P<n4>{N})\ ?(?:years?|yrs?)\ (?:\w+\ ){{0,3}}?(?:do|doing|did|done)\ (?:this|it|that)\b
    |\b(?P<decade>an?|two|three|\d)\ decades?\ (?:of|as|in|with|now)\b
""")
_A_DECADE = 10
_FRAME = compiled(rf"""
    (?P<n>{N})\ ?(?P<unit>weeks?|months?|years?|yrs?)\ (?:from\ now|max|tops|at\ (?:the\ )?most|maximum|deadline
    |to\ get\ there|until\ then)\b
    |^(?:in|within|inside)\ (?:the\ next\ )?(?P<n2>{N})\ ?(?P<unit2>months?|years?|yrs?)$
    |\b(?:deadline|time\ frame|target|timeline)\ (?:is|of|:)?\ ?(?:about\ )?(?P<n3>{N})\ ?(?P<unit3>months?|years?
    |yrs?)\b
""")
_IN_MONTHS = {"w": 0.25, "m": 1.0, "y": 12.0}
_AGE = compiled(r"""
    ^(?:(?:so|and|btw|also|hi|hello|namaste|oh|well|now|just|only|nearly|almost|already|age|aged)\ )*(?P<n>[1-7]\d)
    (?:\ (?:now|btw|here|m|f|male|female|y/?o|yo|years?\ old|years\ young))*$
    |(?:\bold|^retired\ .{2,30})\ of\ (?P<n4>[4-9]\d)$
    |^(?P<n2>[1-7]\d)\ (?:years?|yrs?)(?:\ |-)old\b|\b(?P<n3>[1-7]\d)\ (?:ki\ )?(?:umar|umr|saal\ ka|saal\ ki)\b
    |\b(?:bin|am|me|i'm|turned|age(?:d|\ is)?
    |kidding)\ (?:now\ |already\ |only\ |just\ )?(?P<n5>[1-7]\d)(?:\ (?:now|already))?$
    |\b(?:man|woman|guy|girl|mother|father|mum|dad|[a-z]{3,}er|[a-z]{3,}or)\ of\ (?P<n6>[1-7]\d)$
""")


def weekly_in(said: str) -> int:
    """The hours a week to learn that a text tells; 0 where it tells none."""
    length = LENGTH.search(said)
    if not length or _AT_WORK.search(said):
        return 0
    each = number(length["n"].removeprefix("a ") if "couple" in length["n"] else length["n"])
    if length["to"]:
        each = (each + number(length["to"])) / 2
    each /= 60 if length["minutes"] else 1
    times = min(_TIMES.finditer(said), key=lambda found: _between(length, found), default=None)
    days = len(_DAY.findall(said))
    if times and times["n"]:
        count = _SEVEN if not times["n"][0].isdigit() and times["n"] in {"every", "all seven"} else number(times["n"])
    elif times and times["five"]:
        count = _FIVE
    elif times and times["seven"]:
        count = _SEVEN
    elif times and times["month"]:
        count = 1 / _A_MONTH
    elif times or days:
        count = max(1, days)
    else:
        return 0
    return bounded("hours", max(1, each * count))


def _between(one: re.Match[str], other: re.Match[str]) -> int:
    """How many characters are between two things in a text."""
    return max(other.start() - one.end(), one.start() - other.end())


def years_in(said: str, *, at_work: bool) -> int:
    """The years of work that a clause tells; `at_work`: it names a job."""
    found = _YEARS.search(said)
    if not found or (found["n2"] and not at_work):
        return 0
    if found["decade"]:
        return bounded("years", _A_DECADE * number(found["decade"]))
    return bounded("years", number(found["n"] or found["n2"] or found["n3"] or found["n4"]))


def frame_in(said: str) -> int:
    """The months in which a clause tells that somebody wants to be there."""
    found = _FRAME.search(said)
    if not found:
        return 0
    count, unit = next((found[f"n{n}"], found[f"unit{n}"]) for n in ("", "2", "3") if found[f"n{n}"])
    return bounded("months", max(1.0, number(count) * _IN_MONTHS[unit[0]]))


def age_in(said: str) -> int:
    """The age that a clause tells."""
    found = _AGE.search(said)
    return int(next(filter(None, found.groups()))) if found else 0
