"""Dates that are said of a plan: from when it starts, by when it is to be done; and weeks of which some are missed."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from re import Match

from ...patterns import regex
from ...text import normalize, sentences
from ..patterns import compiled
from ..person.amount_patterns import number
from ..person.schedules import DAYS
from ..questions.pieces import is_question
from . import feasts
from . import order_patterns as patterns
from .plan_dates import day_of

__all__ = [
    "MONTHS",
    "asks_when",
    "days_named",
    "deadline",
    "each",
    "missed",
    "start",
    "unknown_day",
    "without_dates",
    "without_missed",
]

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"spring": 3, "easter": 4, "summer": 6, "autumn": 9, "fall": 9, "winter": 12, "christmas": 12, "xmas": 12}
_SOON = 60
"""Days within which "next December" is not the one that is about to begin."""
_DAYS_OF = {"christmas": 25, "xmas": 25}
_COUNT = r"(?:\d{1,2}|an?|one|two|three|four|five|six)"
_PART = r"(?:(?P<{}>(?:start|beginning|middle|end) of|early(?: in)?|mid|late(?: in)?|end)[ -](?:the )?)?"
_DATE = compiled(rf"""
    (?<![\w-])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?
    (?=\d{{1,2}}(?:st|nd|rd|th)?\b|{patterns.MONTHS} \d))?(?:(?P<iso>20\d\d-\d\d-\d\d)
    |(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{patterns.MONTHS}|mar|apr)
    |(?P<m2>{patterns.MONTHS}|mar|apr) (?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]| ?(?:h|hrs?|hours?|weeks?
    |months?)\b)
    |(?:the )?{_PART.format("part")}(?:(?:this|next|coming) )*(?P<m3>{patterns.MONTHS}|{"|".join(_SEASONS)})
    |(?:the )?{_PART.format("part2")}(?P<y>20[2-9]\d|(?:the )?(?:new|next|this|coming) year)
    |(?:(?:this|next|the coming|coming|agl[ei]) )?(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)day
    |(?:next|the coming|coming|agl[ei]) (?P<unit>week|month|mahine|hafte)
    |(?P<n>{_COUNT}) (?P<unit2>days?|weeks?|months?)(?: from now)?
    |(?P<soon>today|tomorrow|right now|now))\b(?:,? (?:of )?(?P<year>20[2-9]\d|next year|this year)\b)?
""")
_FILLERS = (
    r"(?: (?:i|it|this|that|the|my|me|a|plan|date|day|learning|studying|work|will|would|be|is|was|are|it's|on|in|from"
    r"|at|of|by|around|about|only|again|with|for|to|can|could|should|latest|then|everything|all|done|max|karu\w*"
    r"|now|before|after|afterwards|baad|first|moved|changed|karo|karna|kar|do|[:=-]))*"
)
_STARTS = regex(
    rf"\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|kick(?:ing)? off|commenc\w+|shuru){_FILLERS}[ :=,]*$"
)
_FROM = regex(r"(?:^|[ ,;.(])(?:from|as of)(?: the)? $")
_IS_START = compiled(r"""
    [ ]?(?:(?:is|are|as|was|will be|would be|should be|se|ko|i will|i can|i|we|me|when|only|just|the|my|a|plan|=|:|-) )*
    (?:start(?!ed\b)\w*|begin\w*|shuru\w*|day one|first day)(?: (?:date|day|karu\w*|karna|of (?:it
    |the plan)))?\b(?! with\b)
""")
_BY = regex(r"\b(?:by|before|until|till|til|due|than)(?: on)?(?: the)? $")
_ENDS = regex(
    r"\b(?:deadline|by|before|until|till|til|due|than|finish(?:ed|ing)?|done|ready|completed?|through|target|end date"
    r"|ends?|aim(?:ing)?|push|stretch|extend)"
    rf"{_FILLERS}[ :=]*$"
    r"|\b(?:before|until|till|til)(?: [\w']+){1,4} (?:starts?|begins?|opens?|comes?|is due|are due|due)"
    r"(?: in| on| from)?(?: the)? $"
)
_DENIED = regex(r"(?:\bnot|n't)(?: (?:by|before|until|till|in|on|the))* $")
_RANGE = regex(rf"\b(?:{patterns.MONTHS}|mar|apr)(?: \d{{1,2}})? (?:to|through|-)(?: the)? $")
"""What stands ahead of the end of a while that is named from its beginning."""
_IS_END = regex(r" (?:is|as|was|will be) (?:the |my |a )?(?:deadline|end\b|limit)| (?:deadline|tak|se pehle)\b")
_OF_ELSE = regex(
    r"\b(?:placements?|college|school|uni(?:versity)?|semesters?|sem|term|jobs?|compan(?:y|ies)|exams?|classes|bootcamp"
    r"|hiring|contract|internships?|master'?s|degree|visa|season|leave"
    r"|holidays?|vacation|ramadan|travels?|trip|recruit\w+)(?: (?:will|would|should|does|do|in|on|from"
    r"|is|are|it|they|only))*[ ]$"
)
"""What begins on a day ahead of which it stands, and is not the plan: "placement starts in August"."""
_NO_START = regex(r"(?:\bnot|n't|\bnahi)(?: (?:in|on|from|to|the))* $")
_SUPPOSED = regex(r"\b(?:if|suppose|supposing|assuming|what about)\b")
_NOT_END = regex(r"[,;]? ?\b(?:and |but )?not (?:the |a |my |an )?(?:deadline|end(?: date)?|limit)\b")
_MISSED = compiled(rf"""
    \b(?P<a>{_COUNT}) (?:weeks?|wks?) (?:in|out of|of|from) (?:every )?(?P<b>\d{{1,2}}|two|three|four|five|six
    |eight|ten)\b(?: weeks?)?
    |\b(?P<a2>\d) (?:in|out of|of|from) (?:every )?(?P<b2>\d{{1,2}}) weeks
    |\bevery (?P<nth>second|other|third|fourth|fifth|sixth|[2-6](?:nd|rd|th)) week\b
    |\b(?:a|one|1) week (?:a|per|each|every|in a) month\b
""")
_NTH = {"second": 2, "other": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_UNKNOWN = compiled(r"""
    \b(?:by|before|until|till|til|deadline(?: is)?) (?:(?:the|my|our|(?:start|beginning|end) of|\d(?:st|nd|rd|th)
    |next|final|last|this) )*
    (?:sem(?:ester)?s?|term|placements?|graduation|exams?|finals|college|degree|interviews?|birthday|wedding|baby)\b
""")
"""That something is to be done by a day which nobody here knows."""


def missed(said: str) -> float:
    """The part of the weeks that a text in small letters says to be missed: 0.25 for "one week in four"; 0 for none."""
    found = _MISSED.search(said)
    if not found:
        return 0.0
    if nth := found["nth"]:
        return 1 / (_NTH.get(nth) or int(nth[0]))
    if not found["a"] and not found["a2"]:
        return 12 / 52
    part = number(found["a"] or found["a2"]) / number(found["b"] or found["b2"])
    return part if part <= 0.5 else max(0.0, 1 - part)  # "Three weeks out of four" are those that are left.


def asks_when(utterance: str) -> bool:
    """Whether somebody asks when they are done, or how long it takes, where weeks are missed or it starts on a day."""
    said = sentences(utterance)
    asked = (
        normalize(text) for text in said if is_question(text) or "how" in normalize(text).split() or len(said) == 1
    )
    return any(missed(text) or start(text, date.today())[0] for text in asked)


def without_missed(said: str) -> str:
    """A text in which weeks that are missed read as no time by which to be done."""
    return _MISSED.sub("some of them", said)


_ASKS_WHAT = regex(r"\bwhat (?:should|shall|do|can|must|to|exactly)\b")
"""What asks for what to do on a day: "what should I do from tomorrow?"."""


def start(said: str, now: date) -> tuple[date | None, str, bool]:
    """The day on which a text in small letters says that the plan starts, what else it says, and whether it only
    supposes that."""
    whole, said = said, _NOT_END.sub(" ", said)
    for found in _DATE.finditer(said):
        before, behind = said[: found.start()], said[found.end() :]
        lead, told = _STARTS.search(before), _IS_START.match(behind)
        by_day = found["d"] or found["d2"] or found["iso"]
        # "From June I have ten hours" is no start, nor is "from 1 June to 1 July".
        alone = not behind.strip(" .!,;") or (by_day and not regex(r" ?(?:to|till|until|-|–) ").match(behind))
        origin = _FROM.search(before) if alone else None
        in_a_while = not found["n"] or "from now" in found[0] or before.endswith(("in ", "after "))
        soon = found["soon"] not in {None, "tomorrow"} and not told and not (lead and " " in lead[0].strip())
        year = found["y"] or found["year"] or ""
        gone = year.isdecimal() and int(year) < now.year and not (lead and "started" in lead[0])
        ahead = before[: lead.start()] if lead else before
        elsewhere = _OF_ELSE.search(ahead) or _NO_START.search(ahead) or _ASKS_WHAT.search(ahead)
        if not (lead or told or origin) or soon or gone or elsewhere or not in_a_while:
            continue
        supposed = _SUPPOSED.search(before) is not None
        if day := _day(found, now, past=bool(lead and "started" in lead[0]) and not supposed):
            first = (lead or origin or found).start()
            rest = f"{said[:first]} {behind[told.end() :] if told and not lead else behind}"
            return day, " ".join(rest.split()), supposed
    return None, whole, False


def without_dates(utterance: str) -> str:
    """An utterance without the start that it tells and the weeks that it says to be missed."""
    rest = without_missed(start(normalize(utterance), date.today())[1])
    return utterance if rest == normalize(utterance) else rest


def unknown_day(said: str) -> bool:
    """Whether a text names a deadline by what has no date here, "by the 7th semester", or is no more than a day."""
    found = _DATE.fullmatch(said.strip(" .!?").removeprefix("on "))
    return _UNKNOWN.search(said) is not None or bool(found and not (found["n"] or found["soon"] or found["y"]))


def each(said: str, now: date) -> list[tuple[str, date]]:
    """The days that a text in small letters names, each behind what stands before it."""
    return [(said[: found.start()], day) for found in _DATE.finditer(said) if (day := _day(found, now))]


def days_named(said: str, now: date) -> list[date]:
    """The months, as their first days, and then the days that a text in small letters names, each in its order."""
    named = [found for found in _DATE.finditer(said) if found["m"] or found["m2"] or found["m3"] or found["iso"]]
    named.sort(key=lambda found: found["m3"] is None)
    return [day for found in named if (day := _day(found, now))]


def deadline(said: str, now: date) -> date | None:
    """The day by which a text in small letters wants to be done; None where it names none."""
    said = feasts.dated(said, now)
    for found in reversed([*_DATE.finditer(said)]):
        if found["y"] and regex(r"\b(?:in|for|at) $").search(said[: found.start()]):
            return _day(found, now)
        before = said[: found.start()]
        if _DENIED.search(before) or _RANGE.search(before):
            continue
        lead, is_end = _ENDS.search(before), _IS_END.match(said, found.end())
        part = found["part"] or (found["part2"] or "").startswith("end")
        if not (found["soon"] or found["n"] or found["weekday"]) and (lead or is_end or part):
            return _day(found, now, at="end" if lead and not _BY.search(before) else "by")
    return None


def _day(found: Match[str], now: date, *, at: str = "start", past: bool = False) -> date | None:
    """The next day that a date means, or the one before where it is `past`; of a month the first,
    `at` its end the last."""
    unit, count = found["unit"] or found["unit2"], number(found["n"]) if found["n"] else 1
    if found["iso"]:
        return date.fromisoformat(found["iso"]) if day_of(found["iso"]) else None
    if found["weekday"] or found["soon"]:
        ahead = (DAYS.index(found["weekday"][:3]) - now.weekday()) % 7 or 7 if found["weekday"] else 0
        return now + timedelta(days=ahead + (found["soon"] == "tomorrow"))
    if unit and not unit.startswith("m"):
        days = 7 - now.weekday() if not found["n"] else count * (1 if unit.startswith("d") else 7)
        return now + timedelta(days=int(days))
    if unit:
        months = now.month - 1 + int(count)
        return date(now.year + months // 12, months % 12 + 1, min(now.day, 28) if found["n"] else 1)
    name = found["m"] or found["m2"] or found["m3"]
    part = found["part"] or found["part2"] or ("end" if at == "end" and not (found["d"] or found["d2"]) else "start")
    spoken = found["year"] or found["y"] or ""
    year = int(spoken) if spoken.isdecimal() else now.year + spoken.endswith(("next year", "new year", "coming year"))
    whole = {"e": 12 if part.startswith("end") else 2, "m": 6, "l": 11}.get(part[0], 1)
    month = whole if not name else _SEASONS.get(name) or MONTHS.index(name[:3]) + 1
    last = monthrange(year, month)[1]
    day = (
        int(found["d"] or found["d2"] or 0)
        or _DAYS_OF.get(name or "", 0)
        or (last if part.startswith("end") else 15 if part[0] in "ml" else 1)
    )
    if day > last:
        return None
    when = date(year, month, day)
    if not spoken and now <= when < now + timedelta(days=_SOON) and found[0].startswith("next "):
        return when.replace(year=year + 1, day=min(day, 28) if month == 2 else day)
    if spoken or when >= now:
        return when
    if month == now.month and found["m3"] and at == "start":
        return now
    return when if past else when.replace(year=year + 1, day=min(day, 28) if month == 2 else day)
