"""The fixed wording of what is said to wishes that go beyond the steps of a plan."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from ...text import quote
from ..check.check_talk import asks
from ..person.feelings import FEELINGS
from .plan_messages import counted, for_another, wish
from .sighs import of_time, wants

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...guidance import Milestone
    from .plan import Plan
    from .steps import Step

MISSED = "That happens, and nothing is lost: the plan counts from today, and you go on where you stopped."
DROPPED = (
    "All right, then we leave the plan and talk of whatever you like. I keep it aside: “my plan” shows it again, and "
    "“new plan” begins afresh."
)
GLAD = "Good, then it can stand as it is."
LONG_WAY = "I know, that is a long way. It goes by a week at a time, and you can apply before its end."
_DAYS, _MOST = 7, 3
"""Days of a week; steps of which it is told why they are out, at most."""


def only_these(plan: Plan) -> str:
    """That only steps with a source can be added, and which these are."""
    can = f" I can add: {', '.join(plan.extras)}. Say “add {plan.extras[0]}”." if plan.extras else ""
    last = plan.steps[-1].title
    return (
        "I can't add that as a step of its own: the steps are the ones I have sources for."
        f"{can} Otherwise do it beside a step that it belongs to, and give that more hours: “60 hours for {last}”."
    )


def gone(plan: Plan, reasons: Sequence[str]) -> str:
    """Which steps are out of a plan, and why; and how many it has."""
    if not reasons:
        return f"Nothing is left out: your plan has {len(plan.steps)} steps, {plan.hours_left} hours to go."
    return "\n".join(f"- {reason}" for reason in reasons) if len(reasons) > 1 else reasons[0]


def steps_now(plan: Plan) -> str:
    """How many steps a plan has, before those that are out of it."""
    done = sum(step.done for step in plan.steps)
    return f"Your plan has {counted(len(plan.steps), 'step')} now{f', {done} of them done' if done else ''}."


def of_role(role: str, what_it_is: str, plan: Plan) -> str:
    """For which role a plan is, what another one is, and which steps can be added for it."""
    if not role:
        return "The plan leads to a first job as an ML engineer."
    can = f"What I can add to it: {', '.join(plan.extras)}." if plan.extras else ""
    return "\n\n".join(filter(None, (for_another(role), what_it_is, can)))


def can_wait(plan: Plan, spare: Milestone) -> str:
    """Which step can be left out, and what the plan takes then."""
    smaller = plan.without([spare.title])
    hours, weeks = counted(smaller.hours_left, "hour"), counted(smaller.weeks, "week")
    return f"What can wait is {spare.title}: without it you need {hours}, {weeks}."


def heavy(plan: Plan, spare: Milestone | None) -> str:
    """What fits in the time there is, and what can be left out."""
    parts = [f"It is {counted(plan.hours_left, 'hour')}, {counted(plan.weeks, 'week')} at {plan.hours} hours a week."]
    parts += [wish(plan)] * bool(plan.months)
    parts += [can_wait(plan, spare)] if spare else []
    parts.append("Say “leave out” and any step, and I take it out.")
    parts.append(f"Or look at the next step alone{f': {plan.next.title}' if plan.next else ''}.")
    return " ".join(parts)


def sighs(utterance: str, plan: Plan) -> str:
    """A warm word to who only sighs at how long or how much it is, with what more hours would do; else empty."""
    if asks(utterance) or wants(utterance):
        return ""
    if not of_time(utterance):
        return FEELINGS["overwhelmed"]
    more = plan.with_hours(ceil(plan.hours * 1.5))
    return f"{LONG_WAY} At {counted(more.hours, 'hour')} a week it would be {counted(more.weeks, 'week')}."


def afraid(line: str, step: str, plan: Plan, spare: Milestone | None) -> str:
    """A warm line, the next step, and what can be left out where it is too much."""
    less = f"Is it too much at once? {can_wait(plan, spare)}" if spare else ""
    return "\n\n".join(filter(None, (line, step, less)))


def begin_with(step: Step, item: Milestone) -> str:
    """A step in small: what to do of it today."""
    return f"Begin with **{step.title}**: {item.text} For today, open it and do the first exercise; that is enough."


def today(step: Step, item: Milestone, hours: int) -> str:
    """What to do right now: a step in small, and how much of it a day is."""
    if hours >= _DAYS:
        each = f"{counted(round(hours / _DAYS), 'hour')} a day"
    else:
        each = f"an hour on {counted(hours, 'day')} of the week"
    weeks = counted(max(1, round(step.hours / hours)), "week")
    return (
        f"{begin_with(step, item)}\n\n"
        f"At {counted(hours, 'hour')} a week it is about {each}, and this step takes about {weeks}. "
        f"When it is done, say “done with {step.title}”."
    )


def own_material(other: str, step: Step | None, extras: Sequence[str] = ()) -> str:
    """That something else to learn with cannot be kept in the plan, and what to do with it; `extras`: what can."""
    if step is None:
        can = f" I can add: {', '.join(extras)}." if extras else ""
        return (
            f"I can't put {quote(other)} into the plan as a step: its steps are the ones I have sources for.{can} "
            "Name a step that it belongs to, and I can give that other hours or leave it out."
        )
    return (
        f"Do use {quote(other)} for **{step.title}** if it suits you; I can't write it into the plan, so the step "
        f"keeps its text and its {counted(step.hours, 'hour')}. Tick it when you are done with yours; if yours takes "
        f"longer, say “{round(step.hours * 1.5 / 5) * 5 or 5} hours for {step.title}”."
    )


def to_read(item: Milestone, found: Sequence[str]) -> str:
    """The lines that name something to read for a step; that there are none, with what the step names instead."""
    lines = "\n".join(f"- {piece}" for piece in found)
    return f"To read for **{item.title}**:\n\n{lines}" if found else f"For **{item.title}** I have no book. {item.text}"
