"""The fixed wording of when the steps of a plan come, and of steps that go side by side."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from .plan_messages import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .calendar_answers import Stretch
    from .plan import Plan
    from .steps import Step

_FORTNIGHT = 14
NOT_THEN = "No step of your plan is under way then: it is done before, or begins later."

ALL_BY_THEN = "By this reckoning all steps of your plan are done by then."
BY_WHEN = "In how many months is that? Ask “how far am I in 6 months?”, say, and I tell you which step you are at then."


def steps_come(course: Sequence[Stretch], plan: Plan, *, whole: bool, ends: bool) -> str:
    """When steps come, by weeks and dates; `whole`: all of them; `ends`: it was asked when they end."""
    counting = f"counted {f'from {plan.start}' if plan.start else 'from today'} at {plan.hours} hours a week"
    if whole:
        lines = [f"- {part.number}. {part.step.title}: {_weeks(part)} ({part.step.dates})" for part in course]
        return "\n".join([f"One step after the other, {counting}:", "", *lines])
    lines = [f"**{part.step.title}** {_span(part, ends=ends)} ({part.step.dates}), {counting}." for part in course]
    return "\n\n".join(lines)


def _span(part: Stretch, *, ends: bool) -> str:
    if ends:
        return f"ends around week {part.last}; it begins around week {part.first}"
    return f"begins around week {part.first} and ends around week {part.last}"


def in_course(part: Stretch) -> str:
    """A step with the weeks of the plan that it takes."""
    return f"**{part.number}. {part.step.title}**: {_weeks(part)} ({part.step.dates})"


def by_then(when: str, at: str, done: Sequence[str], now: Sequence[Stretch]) -> str:
    """Which steps are done by a time, and which is under way."""
    behind = f"you have {_listed(done)} behind you" if done else "no step is done yet"
    going = "".join(f", and you are in {in_course(part)}" for part in now)
    return f"{when}, {at}, {behind}{going or ', and the plan is done'}."


def _listed(titles: Sequence[str]) -> str:
    return ", ".join(f"**{title}**" for title in titles)


def _weeks(part: Stretch) -> str:
    return f"week {part.first}" if part.first == part.last else f"weeks {part.first} to {part.last}"


def in_a_week(week: int, course: Sequence[Stretch]) -> str:
    """What is done in a week of the plan."""
    return f"In week {week} you are at {_titles(course)}." if course else NOT_THEN


def _titles(course: Sequence[Stretch]) -> str:
    return " and ".join(f"**{part.number}. {part.step.title}** ({part.step.dates})" for part in course)


def side_by_side(steps: Sequence[Step], needs: Sequence[tuple[str, str]], plan: Plan) -> str:
    """That steps can go side by side, and what each needs; of any two, where none is named."""
    if len(steps) < 2:
        return (
            "Yes, two steps can go side by side, where neither needs the other; more than two at once I would not. It "
            "takes the same hours: every hour for one is none for the other. Name two, and I say what each needs."
        )
    hours = sum(step.hours for step in steps)
    both = " and ".join(f"**{step.title}**" for step in steps)
    text = (
        f"Yes, side by side is possible, say on different days, if what each needs is there. It saves no time: {both} "
        f"stay {counted(hours, 'hour')}, {counted(-(-hours // plan.hours), 'week')} at "
        f"{counted(plan.hours, 'hour')} a week."
    )
    return "\n".join([text, "", *(f"- **{title}:** {need}" for title, need in needs if need)])


def done_by(part: Stretch, plan: Plan, weeks: int, day: str) -> str:
    """Whether a step is done by a day that is so many weeks ahead."""
    at = f"ends around week {part.last} ({part.step.dates}), counted at {plan.hours} hours a week"
    if weeks >= part.last:
        left = weeks - part.last
        return f"Yes, by this reckoning: **{part.step.title}** {at}; {day} is in week {weeks}" + (
            f", so {counted(left, 'week')} are left." if left > 1 else "."
        )
    return f"Not at these hours: **{part.step.title}** {at}; {day} is in week {weeks}."


def at_the_end(projects: int, week: int) -> str:
    """What one has at the end of a plan, with so many projects, in which applying begins with a week."""
    return (
        f"More than finished courses: you have {counted(projects, 'project')} to show, and apply from about week "
        f"{week} on. Whether that brings a job, and how soon, nobody can promise; what counts is the work you can show."
    )


def only_at(few: Plan, many: Plan, weekends: bool) -> str:
    """How long the way takes at two numbers of hours a week, to who learns at weekends, or at other times, alone."""
    each = "a weekend" if weekends else "a week"
    hours = counted(few.hours_left, "hour")
    return (
        f"That can work: what counts is the hours they come to. The way takes about {hours}: "
        f"with {few.hours} {each} that is {counted(few.weeks, 'week')} ({round(few.weeks * 12 / 52)} months), with "
        f"{many.hours} it is {counted(many.weeks, 'week')} ({round(many.weeks * 12 / 52)} months). How many hours "
        "would it be for you?"
    )


def in_holidays(few: Plan, many: Plan) -> str:
    """How many weeks of holidays the way takes at two numbers of hours, to who learns in these alone."""
    hours = counted(few.hours_left, "hour")
    return (
        f"In months I can't put it, for it hangs on how long your holidays are. The way takes about {hours}: with "
        f"{few.hours} a week that is {counted(few.weeks, 'week')} of holidays, with {many.hours} it is {many.weeks}. "
        "Divide that by the weeks off you have in a year. An hour or two a week in between keeps it fresh (my advice)."
    )


def in_days(hours: int, days: int) -> str:
    """What the hours of a step are in a day, or in a week of a fortnight and more, where it is done in some days."""
    each, unit = (ceil(hours / days), "day") if days < _FORTNIGHT else (ceil(hours * 7 / days), "week")
    return f"In that time it would be about {counted(each, 'hour')} a {unit}."
