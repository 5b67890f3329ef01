"""What of a plan falls into a span of its course: "what would I do in the first month?", "where am I by June?"."""

from __future__ import annotations

from typing import NamedTuple

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from . import calendar_messages as messages
from . import plan_reader, time_frames
from .calendar_answers import stretches
from .months_said import MONTH, first_of, months_in
from .plan import Plan
from .plan_hours import hours_named
from .plan_messages import counted
from .step_mentions import titles_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["asks_span", "in_a_span"]

_N = r"(?P<{0}>\d{{1,2}}|an?|one|two|three|four|five|six|eight|nine|ten|twelve|couple of|few|half an?)"
_UNIT = r"(?P<{0}>week|month|quarter|half[- ]year|year)s?"
_FIRST = compiled(
    rf"\b(?P<by>by the end of (?:the|my) |after (?:the|my) )?first (?:{_N.format('n')} )?{_UNIT.format('u')}\b"
)
_NTH = compiled(r"\b(?P<u>month|quarter) (?P<n>\d)\b|\b(?P<nth>second|third|fourth) (?P<u2>month|quarter)\b")
_AFTER = compiled(rf"""
    \b(?:after|in)(?: the)?(?: first)? {_N.format("n")} {_UNIT.format("u")}\b(?!.{{0,20}}\b(?:need\w*|how many|hours)\b)
    |\b{_N.format("n2")} {_UNIT.format("u2")} from (?:now|today)\b
""")
_NOW = regex(r"\bthis (?P<u>month|quarter)\b")
_BY = regex(rf"\b(?:by|until|till|come)(?: the)?(?: end of| start of| beginning of)? (?P<m>{MONTH})\b")
_DURING = regex(rf"\b(?:in|during|on in|for) (?P<m>{MONTH})\b")
_WHAT = regex(
    r"\b(?:what|which|where|how far|how much of (?:it|the plan))\b"
    r"(?!.*\b(?:start|hours|if|apply|pay|cost|salary|job)\b)"
)
_WEEKS = {"week": 1.0, "month": 52 / 12, "quarter": 13.0, "half": 26.0, "year": 52.0}
_COUNTS = {"couple of": 2.0, "few": 3.0, "half a": 0.5, "half an": 0.5}
_NTHS = {"second": 2, "third": 3, "fourth": 4}
_OF_IT = ("plan-when", "plan-today", "plan-long", "plan-next", "plan", "plan-fit", "plan-step", "plan-real")
_LIKELY, _ELSEWHERE = 0.5, 0.2


class _Span(NamedTuple):
    """Weeks of a plan from the first to the last, or only the `end` of these, in words as they were said."""

    first: float
    last: float
    words: str
    end: bool = False


def asks_span(utterance: str, plan: Plan) -> bool:
    """Whether an utterance asks what of a plan falls into a span of time."""
    return _asked(utterance, plan) is not None


def in_a_span(planning: Planning, utterance: str) -> Reply | None:
    """The steps that fall into a span of the plan's time, or are done by then; None for anything else."""
    plan = planning.plan
    span = _asked(utterance, plan) if plan else None
    if plan is None or span is None:
        return None
    course = list(stretches(plan))
    if not course:
        return None
    at = f"at {counted(plan.hours, 'hour')} a week"
    under_way = [part for part in course if part.first <= span.last and part.last > span.first]
    if not span.end:
        lines = [f"- {messages.in_course(part)}" for part in under_way]
        head = f"{span.words}, {at}:"
        one = under_way[0].step.text if under_way else messages.NOT_THEN
        text = "\n".join([head, "", *lines, "", one]) if len(lines) > 1 else f"{head} {one}"
    else:
        done = [part.step.title for part in course if part.last <= span.last]
        now = [part for part in under_way if part.last > span.last][:1]
        text = messages.by_then(span.words, at, done, now)
    if under_way:
        planning.speaks_of(plan.shown[under_way[0].number - 1])
    return planning.brief(utterance, plan, text)


def _asked(utterance: str, plan: Plan) -> _Span | None:
    said = normalize(utterance)
    if hours_named(said) or titles_in(utterance, plan) or not (_WHAT.search(said) or _FIRST.match(said)):
        return None
    shares = plan_reader.READER.shares(plan_reader.masked(utterance, plan))
    if (
        sum(shares.get(kind, 0.0) for kind in _OF_IT) < _LIKELY
        or plan_reader.likely(utterance, plan).elsewhere > _ELSEWHERE
    ):
        return None
    return _span(said)


def _span(said: str) -> _Span | None:
    """The span that a text in small letters names; None where it names none."""
    if found := _FIRST.search(said):
        weeks = _count(found["n"] or "1") * _unit(found["u"])
        if weeks <= 1:
            return None  # What to do in the first week is told in small.
        return _Span(0, weeks, _weeks_in_words(weeks, end=bool(found["by"])), bool(found["by"]))
    if found := _NTH.search(said):
        nth, unit = int(found["n"] or _NTHS[found["nth"] or "second"]), _unit(found["u"] or found["u2"])
        return _Span((nth - 1) * unit, nth * unit, f"In weeks {round((nth - 1) * unit) + 1} to {round(nth * unit)}")
    if found := _NOW.search(said):
        return _Span(0, _unit(found["u"]), _weeks_in_words(_unit(found["u"]), end=False))
    if found := _AFTER.search(said):
        weeks = _count(found["n"] or found["n2"]) * _unit(found["u"] or found["u2"])
        return _Span(weeks - 1, weeks, _weeks_in_words(weeks, end=True), end=True)
    for pattern, end in ((_BY, True), (_DURING, False)):
        months = months_in(found[0]) if (found := pattern.search(said)) else []
        if months:
            first = max(0.0, (first_of(months[0]) - time_frames.today()).days / 7)
            last = first if end else first + _WEEKS["month"]
            name = f"{first_of(months[0]):%B %Y}"
            return _Span(last - 1 if end else first, last, f"{'By' if end else 'In'} {name}", end)
    return None


def _weeks_in_words(weeks: float, *, end: bool) -> str:
    return f"After {counted(round(weeks), 'week')}" if end else f"In the first {counted(round(weeks), 'week')}"


def _count(text: str) -> float:
    return _COUNTS.get(text) or time_frames.worded(text)


def _unit(text: str) -> float:
    return _WEEKS[text.partition(" ")[0].partition("-")[0]]
