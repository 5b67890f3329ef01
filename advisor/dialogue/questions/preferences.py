"""Preferences: by what somebody chooses between two things, and what of a line speaks for one of them in that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...patterns import regex
from ...text import normalize
from ..person.backgrounds import of_person
from ..person.profile import FREE, Profile

__all__ = ["PROGRAMMING", "SHORT_WANT", "Want", "asked_for", "merit", "of_courses", "wanted"]


class Want(NamedTuple):
    """Something by which people choose."""

    asked: re.Pattern[str]
    """How they ask for it."""
    speaks_for: re.Pattern[str]
    against: re.Pattern[str] | None
    name: str
    """What it is, after "if you want"."""
    since: str = ""
    """Why, where it follows from what they told."""
    since_one: str = ""
    """The same, where one of many is picked."""


_EASY = Want(
    regex(
        r"\b(?:hate|bad at|easy|easier|easiest|simple|simpler|gentle|gentler|beginners?|weak|never (?:coded|programmed"
        r"|written)|no coding|from scratch|first|pehle|start|begin|new to|aasan|asan)\b"
    ),
    regex(
        r"\b(?:beginner|common first step|new to|fundamentals first|short exercises|school maths|high-school maths"
        r"|basics|basic python is enough|no coding|easier(?! to (?!begin|start|learn|get in))|gentle"
        r"|far more than for ml|any laptop|no ml needed)\b"
    ),
    regex(
        r"\b(?:year of (?:programming|coding)|coded for a year|master's or phd|a hard entry|hard\?\*\* yes|calculus"
        r"|probability|doctorate)\b"
    ),
    "the gentler start",
)
_EASY_JOB = _EASY._replace(against=None)
"""What a course asks for speaks against no job."""
_NO_CODE = Want(
    regex(
        r"\b(?:never (?:coded|programmed|written)|no (?:coding|programming)|new to (?:coding|programming)"
        r"|non.?coder)\b"
    ),
    regex(r"\b(?:new to|beginner|no coding|short exercises|basic python)\b"),
    regex(r"\b(?:year of (?:programming|coding)|coded for a year|if you already program)\b"),
    "to begin without having programmed",
)
_NEW_TO_CODE = Want(
    regex(r"\b(?:no|not|never|haven'?t|hasn'?t) (?:\w+ ){0,3}?(?:coded|programmed|coding|programming)\b"),
    regex(r"(?!)"),
    regex(r"\b(?:year of (?:programming|coding)|coded for a year)\b"),
    "one that asks for no year of coding",
    "as the other asks for a year of coding",
    "some of them ask for a year of coding, more than you told me of",
)
"""What having coded for less than a year speaks for."""
_CODES = Want(
    regex(r"\b(?:developer|programmer|coder|dev|sde|swe|(?:software|backend|web) engineer)\b"),
    regex(r"\bcoded for a year\b"),
    None,
    "what is meant for those who code",
    "as you code already",
    "you code already",
)
"""What coding at work speaks for."""
_FREE_WANT = Want(
    regex(r"\b(?:free|money|paisa|paise|paid|afford|broke|poor|budget)\b"),
    regex(r"\bfree\b"),
    regex(r"\bpaid\b|[$€£]"),
    "something free",
    "as you want something free",
    "you want something free",
)
_CHEAP_WANT = _FREE_WANT._replace(
    asked=regex(r"\b(?:cheap|cheaper|cheapest|less expensive|price|costs?|sast[aie])\b"),
    since="if you want something free",
)
SHORT_WANT = Want(
    regex(r"\b(?:short(?:er)?|quick(?:er|est)?|fast(?!\.ai)(?:er|est)?|jaldi|(?:little|less) time|long(?:er|est))\b"),
    regex(r"\bshort\b|\b\d+ hours\b"),
    regex(r"\b(?:three courses|months|longer|years?)\b"),
    "something short",
)
_PRACTICE_WANT = Want(
    regex(r"\b(?:practice|practise|practical|hands.on|doing|exercises?|build)\b"),
    regex(r"\b(?:practise|exercises|hands-on|builds?|project)\b"),
    None,
    "practice rather than reading",
)
_PAYS = regex(r"\b(?:pay|pays|paid|salar(?:y|ies)|earns?|wages?|rates|lpa|makes? (?:the )?mo\w+ money)\b")
_EMPLOYERS = regex(r"\b(?:employers?|recruiters?|companies|adverts?|hire[sd]?|cv|resume)\b")
_OF_WORK = (Want(_PAYS, _PAYS, None, "the pay"), Want(_EMPLOYERS, _EMPLOYERS, None, "what employers look at"))
_SOFTWARE = Want(
    regex(
        r"\b(?:developer|programmer|coder|dev|devops|sde|swe|software|backend|frontend|full.?stack|sysadmin|sre|java|golang|\.net|engineer)\b"
    ),
    regex(r"\b(?:nearest start|usual background):\*\* software|\bwith software\b|\bpeople from software\b"),
    None,
    "what is nearest to software",
)
"""What the job that somebody has speaks for."""
_BUILDS = _SOFTWARE._replace(speaks_for=regex(r"\bbuilds software\b"))
"""The same by what a job does, which says less than who comes into it."""
_SYSTEMS = Want(
    regex(r"\b(?:kubernetes|k8s|docker|terraform|devops|sre|sysadmin|linux|ci/cd|aws|azure|cloud)\b"),
    regex(r"\bstrong in systems\b"),
    None,
    "to stay near the systems you run",
)
"""What the tools that somebody knows speak for."""
_ANALYSIS = Want(
    regex(
        r"\b(?:account(?:ant|ants|ing|ancy)|auditors?|finance|financial|controllers?|controlling|bookkeep\w*|actuar\w*"
        r"|excel|spreadsheets?|power bi|tableau|power query|reports?|reporting|dashboards?|charts|graphs|analyst)\b"
    ),
    regex(r"\breports and dashboards\b|\bspreadsheets\b|\bin as an analyst\b"),
    None,
    "what is nearest to reports and spreadsheets",
)
"""What work with figures speaks for."""
_FINDS_OUT = Want(
    regex(r"\b(?:science|maths|statistics|research)\b"),
    regex(r"\banalysis, experiments and reports\b|\bbetween research and product\b"),
    None,
    "to find things out by experiments and figures",
)
"""What coming from science or maths speaks for."""
_VERDICT = Want(
    regex(r""),
    regex(r"\bi'd say\b|\bin doubt\b"),
    None,
    "",
)
"""What the knowledge says itself of which to take."""
_WANTS = (_NO_CODE, _FREE_WANT, _CHEAP_WANT, _EASY, SHORT_WANT, _PRACTICE_WANT)
_OF_COURSES = frozenset(_WANTS) - {_EASY}
PROGRAMMING = frozenset({"programming", "Python"})


def of_courses(profile: Profile, utterance: str) -> list[Want]:
    """What the person chooses a course by: how much they have coded, then the rest of what they choose by."""
    new = _NEW_TO_CODE.asked.search(normalize(utterance)) is not None
    codes = not new and (
        _CODES.asked.search(profile.role.lower()) is not None or not PROGRAMMING.isdisjoint(profile.knows)
    )
    new = new or (not codes and not PROGRAMMING.isdisjoint((*profile.lacks, *profile.partly, *profile.weak)))
    by_code = [want for want, holds in ((_NEW_TO_CODE, new), (_CODES, codes)) if holds]
    # One is to be taken first, and the shorter one is soon done.
    return [*by_code, *wanted(profile, utterance), SHORT_WANT]


def wanted(profile: Profile, utterance: str, *, of_jobs: bool = False) -> list[Want]:
    """What the person chooses by: what they ask for, then what they told of themselves.

    `of_jobs`: they choose between jobs, of which none is free or short.
    """
    said = normalize(utterance)
    found = [want for want in _WANTS if want.asked.search(said)]
    if PROGRAMMING.intersection(profile.lacks):
        found.insert(0, _NO_CODE)
    if profile.budget == FREE:
        found.append(_FREE_WANT)
    known = (said, profile.role.lower(), *map(str.lower, profile.knows))
    found += [want for want in (_SYSTEMS, _ANALYSIS) if any(map(want.asked.search, known))]
    if _SOFTWARE.asked.search(profile.role.lower()):
        found.append(_SOFTWARE)
    if of_jobs and (background := of_person(profile)):
        by_field: dict[str, tuple[Want, ...]] = {
            "software": (_SOFTWARE, _BUILDS),
            "data science or analysis": (_ANALYSIS,),
        }
        by_name: dict[str, tuple[Want, ...]] = {"science": (_FINDS_OUT,), "maths": (_FINDS_OUT,)}
        theirs = by_field.get(background.field) or by_name.get(background.name, ())
        # What they come from decides, unless they ask for something else.
        found = [want for want in found if want not in theirs]
        found += [want._replace(since=f"as you come from {background.name}") for want in theirs]
    if profile.lacks or profile.partly:
        found.append(_EASY)
    if of_jobs:
        found = [want for want in found if want not in _OF_COURSES]
    return list(dict.fromkeys([*found, _VERDICT, _EASY_JOB if of_jobs else _EASY]))


def asked_for(utterance: str) -> Want | None:
    """The first thing that an utterance asks to choose by; None where it names none."""
    return next((want for want in (*_OF_WORK, *_WANTS) if want.asked.search(normalize(utterance))), None)


def merit(lines: Sequence[str], want: Want) -> tuple[int, str]:
    """How lines on a thing speak for it, in what somebody wants; and the first that does so, or against it."""
    minus = [line for line in lines if want.against and want.against.search(line.lower())]
    plus = [line for line in lines if want.speaks_for.search(line.lower()) and line not in minus]
    more = len(plus) - len(minus)
    # What is free or asks for a year of coding does so however many lines say it.
    return (max(-1, min(1, more)) if want.since else more), (plus or minus or [""])[0]
