"""What is done by a time: "is Python done by February?", "Git within a month, realistic?", "how far am I by then?"."""

from __future__ import annotations

from datetime import date, timedelta

from ...models import Reply
from ...text import normalize, sentences
from ..check.check_talk import asks
from ..patterns import says
from . import calendar_messages as messages
from . import dates_said, plan_dates, time_frames
from .calendar_answers import stretches
from .moods import is_ahead, is_to_be_done
from .step_mentions import titles_in
from .step_questions import asks_what_follows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan import Plan
    from .planning import Planning

__all__ = ["at_the_end", "by_then"]

_DAYS = 7
_HOW_FAR = says(r"""
    \bhow far\b.{0,30}\b(?:by|in|within|after|until|till) (?:then|that|\w*\d|\w+ (?:weeks?|months?|years?))
    |\b(?:which|what|how many|how much)\b.{0,12}\bsteps?\b.{0,40}\b(?:by|until|till) (?:then|that)\b
""")
"""Whether it is asked how far the plan is by a time."""
_HIRED = r"\b(?:employable|hire?able|hired|job[- ]?ready|(?:get|find|land|have) (?:me )?(?:an? )?(?:\w+ )?job)\b"
_AT_THE_END = says(
    rf"\b(?:after|when|once|at the end of|by the end of)\b.{{0,12}}\b(?:\d+ weeks?|\d+ months?|(?:my |the |this )plan"
    rf"|(?:these|those) \w+|all (?:that|this)|that|this|it)\b.{{0,40}}{_HIRED}"
    rf"|{_HIRED}.{{0,30}}\b(?:after|at the end of|by the end of) (?:\d+ (?:weeks|months)|all (?:that|this)|that|it"
    r"|(?:my|the|this) plan)\b"
)
"""Whether it is asked if somebody gets a job once the time of the plan is over."""


def at_the_end(planning: Planning, utterance: str) -> Reply | None:
    """What one has at the end of the plan, which may not be made yet, to who asks whether it brings a job; or None."""
    of_time = planning.spoke_of_time or not planning.latest or time_frames.weeks_in(normalize(utterance))
    plan = planning.plan or (planning.at(planning.hours_known) if planning.hours_known and of_time else None)
    if not (plan and plan.applying and asks(utterance) and _AT_THE_END(utterance)):
        return None
    projects = sum("project" in step.title for step in plan.steps)
    return planning.brief(utterance, plan, messages.at_the_end(projects, plan.applying[1]))


def by_then(planning: Planning, utterance: str) -> Reply | None:
    """Whether the steps that somebody names are done by the time that they name, or how far the plan is then.

    None for anything else.
    """
    plan = planning.plan
    if plan and _HOW_FAR(utterance) and not titles_in(normalize(utterance), plan):
        return planning.brief(utterance, plan, _how_far(plan, _day(normalize(utterance), plan)))
    for text in sentences(utterance) if plan else ():
        said = normalize(text)
        titles = titles_in(said, plan) if plan else ()
        to_come = (asks(text) or is_ahead(said)) and is_to_be_done(said)
        if not (plan and titles and to_come) or asks_what_follows(said, plan):
            continue
        course = [part for part in stretches(plan) if part.step.title in titles]
        day = _day(said, plan)
        if course and day:
            last = course[-1]
            planning.speaks_of(plan.shown[last.number - 1])
            weeks = (day - plan_dates.begins(plan)).days // _DAYS
            return planning.brief(utterance, plan, messages.done_by(last, plan, weeks, plan_dates.written(day)))
    return None


def _how_far(plan: Plan, day: date | None) -> str:
    """Which step is under way on a day; by when is asked, where no day is named."""
    if day is None:
        return messages.BY_WHEN
    week, course = max(1, (day - plan_dates.begins(plan)).days // _DAYS), list(stretches(plan))
    if all(part.last < week for part in course):
        return messages.ALL_BY_THEN
    return messages.in_a_week(week, [part for part in course if part.holds(week)])


def _day(said: str, plan: Plan) -> date | None:
    """The day that a text names as a day or as a time from now; None where it names none."""
    if weeks := time_frames.weeks_in(said):
        return time_frames.today() + timedelta(weeks=max(weeks))
    if by := time_frames.wished(said, plan)[1]:
        return date.fromisoformat(by)
    return next(iter(dates_said.days_named(said, time_frames.today())), None)
