"""The fixed wording of how far the plan is to be trusted, and whether it can be changed."""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import listed
from .pauses import lasting, pauses, when
from .plan_messages import counted, in_weeks, off_counted
from .step_messages import own_hours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...guidance import Milestone
    from .plan import Plan
    from .steps import Step

_MOST = 3
_FEW_HOURS = 4
"""Hours a week below which little stays from one week to the next."""
"""Steps that are named as what somebody may know, at most."""
UNRATED = "How hard a step is, is not the same for everybody; by its hours, it is this one:\n\n"
LEAST = "With no week missed, and as the least, not as a promise:"
AS_BEFORE = "I take that back; it is as before."
NO_OTHERS = (
    "Steps or courses of your own I can't keep in it: use them beside it, and tick a step when yours is done. What I "
    "can do:"
)


def basis(plan: Plan) -> str:
    """What the hours and the order rest on."""
    sized = [(item.title, item.size) for item in plan.shown if item.size]
    common = {size for _, size in sized if sum(other == size for _, other in sized) > 1}
    lines = [f"- **{title}:** {size}" for title, size in sized if size not in common]
    lines += [f"- **{', '.join(title for title, size in sized if size == same)}:** {same}" for same in sorted(common)]
    head = "What to do comes from the sources named at each step; the order is mine. The hours:"
    total = f"Your plan is {counted(plan.hours_left, 'hour')}"
    takes = f" At {counted(plan.hours, 'hour')} a week that is {in_weeks(plan)}."
    guess = "\n\nWhere it says “my estimate”, no source stands behind the hours: tell me yours, and I take them."
    off = _off(plan)
    whole = f" of {_in_full(plan)} for all steps in full. Off for you: {', '.join(off)}"
    text = "\n".join([f"{total}{whole if off else ', the sum of the steps'}.{takes} {head}", "", *lines])
    return text + guess * ("my estimate" in common)


def _off(plan: Plan) -> list[str]:
    """Which steps are left out, done or count half, each with the hours that are off for that."""
    off = [f"{item.title} ({item.hours}, left out)" for item in plan.milestones if item.title in plan.left_out]
    for step, item in zip(plan.steps, plan.shown, strict=True):
        less, why = (step.hours, "done") if step.done else (item.hours - step.hours, "by half, as you know some")
        off += [f"{item.title} ({less}, {why})"] if less > 0 and (step.done or not step.told) else []
    return off


def _in_full(plan: Plan) -> int:
    """The hours of all steps, with nothing off."""
    full = sum(item.hours for item in plan.milestones if not (item.extra_before and item.title in plan.absent))
    return full + sum(step.hours - item.hours for step, item in zip(plan.steps, plan.shown, strict=True) if step.told)


def known_counted(plan: Plan, *, fewer: bool) -> str:
    """Whether what somebody knows is off the hours of their plan, and how it comes off.

    `fewer`: it is asked if there are fewer for it.
    """
    off, titles = _off(plan), [item.title for item in plan.shown if item.questions]
    how = f"Tell me what else you know, such as {listed(titles[:_MOST], 'or')}, and I take it off."
    if off:
        left = f"{plan.hours_left} of {_in_full(plan)} hours"
        return f"{'Yes. ' * fewer}It counts what you told me: {left}. Off: {', '.join(off)}. {how}"
    left = f"{counted(plan.hours_left, 'hour')} are all steps in full, as for a beginner"
    return f"{'No. ' * fewer}Nothing is off yet: {left}. {how}"


def search_counted(plan: Plan) -> str:
    """Whether the search for a job is in the time of a plan."""
    if not plan.applying:
        return "No: nothing in it is for the search, which comes on top."
    number, week = plan.applying
    item = plan.shown[number - 1]
    return (
        f"In part. You begin to apply with step {number}, {item.title}, around week {week}, and the hours of that step"
        f" and of those behind it count; how long firms take is not in them, so the search may outlast the plan."
        f" {item.text}"
    )


def can_be_changed(plan: Plan, step: Step, *, other: bool) -> str:
    """That the plan can be changed, with examples; `other`: steps or courses of their own are asked for."""
    last = plan.steps[-1].title
    return "\n".join(
        [
            NO_OTHERS if other else "Yes, I can change it. Say, for example:",
            "",
            f"- “done with {step.title}”, “{step.title} is not done”: a step ticked, or open again",
            f"- “{own_hours(step)} hours for {step.title}”: other hours for a step",
            f"- “{last} first”, “swap steps 1 and 2”: another order",
            f"- “leave out {last}”, “put back {last}”: fewer steps, or more",
            f"- “{plan.hours + 2} hours a week”, “make it fit 6 months”, “2 weeks off”: another pace",
            *(
                [f"- “add {plan.extras[0]}”: one of the steps for who wants them: {', '.join(plan.extras)}"]
                if plan.extras
                else []
            ),
            *([] if other else ["", "Steps and courses of your own I can't keep."]),
        ]
    )


def pause(plan: Plan, weeks: int) -> str:
    """What a break comes to; `weeks`: how long it is, or 0."""
    text = "The plan counts only the weeks in which you learn, none off: a break moves the end by as long as it takes."
    if weeks:
        text += f" With {counted(weeks, 'week')} off, {counted(plan.weeks, 'week')} become {plan.weeks + weeks}."
        text += f" Say “{counted(weeks, 'week')} off” and I count that."
    return f"{text} Go on where you stopped."


def weeks_off(plan: Plan, *, why: bool) -> str:
    """Which weeks are off in a plan, and `why`: how those come about that are told by the year."""
    each = []
    for pause in pauses(plan.off):
        time = pause.since if pause.lasts else when([pause]) or "of no named month, spread evenly over it"
        a_week = f"{counted(pause.hours, 'hour')} a week"
        each.append(f"{a_week if pause.hours else counted(round(pause.days / 7), 'week')} {time}")
    years = f"{plan.hours_left / plan.hours / 52:.1f} years of learning"
    by_year = f"What you lose by the year I count for all {years} that the plan takes, and for the weeks this adds."
    if not each:
        return f"{by_year} Nothing is changed yet, and no weeks are off."
    text = f"Of your plan this is off, as I understood you: {listed(each, 'and')}. “No weeks off” takes it out."
    return f"{text} {by_year}" if why and "of no named" in text else text


def no_undo(plan: Plan) -> str:
    """That there is no change to take back, and what to say instead."""
    title = plan.left_out[-1] if plan.left_out else plan.steps[-1].title
    return (
        "I know of no change that I could take back. Say what is to be as before, and I change it: "
        f"“put back {title}”, “{plan.hours} hours a week”, “swap steps 1 and 2”."
    )


def which_counts(plan: Plan, shown: Sequence[Step], can_go: Milestone | None) -> str:
    """Which steps count most: those that leave something to `shown`, and which can wait first."""
    titles = " and ".join(f"**{step.title}**" for step in shown)
    lines = ["None of my sources ranks the steps."]
    if titles:
        lines.append(f"What opens doors is work that you can show: {titles}; the others lead up to that.")
    if following := plan.next:
        lines.append(f"To begin with, **{following.title}** counts most, as the next one.")
    if can_go:
        lines.append(f"What can wait first is **{can_go.title}**.")
    return " ".join(lines)


def each_day(hours: int) -> str:
    """How much a day some hours a week are."""
    minutes = round(hours * 60 / 7 / 5) * 5
    return f"{counted(hours, 'hour')} a week is about {minutes} minutes a day, or {hours / 5:.1f} hours on five days."


def rounded(plan: Plan, alone: int) -> str:
    """How the weeks of a plan and those of its steps are rounded; `alone`: what these come to."""
    hours, weeks = plan.hours_left, plan.weeks - plan.weeks_off
    whole = f"{counted(hours, 'hour')} at {counted(plan.hours, 'hour')} a week are {counted(weeks, 'week')}"
    whole += f", rounded up from {hours / plan.hours:.1f}" if hours % plan.hours else ""
    on_top = plan.weeks_off > 0 and not lasting(plan.off)
    whole += f", and {counted(plan.weeks_off, 'week')} off come on top" if on_top else ""
    if alone == weeks:
        return f"Each step is rounded to whole weeks by itself; together they come to {alone}. {whole}, too."
    return (
        f"That is rounding: each step is rounded to whole weeks by itself, and together they come to {alone}. "
        f"{whole}: go by that."
    )


def enough(plan: Plan) -> str:
    """Whether the hours a week of a plan are enough, said first, to who asks that."""
    hours = counted(plan.hours, "hour")
    if plan.hours < _FEW_HOURS:
        return (
            f"At {hours} a week it can be done, but that is thin (my view): part of each week goes to getting back in."
        )
    return (
        f"Yes, {hours} a week will do if you keep it up, and no, you aren't fooling yourself (my view). But it is slow."
    )


def realism(plan: Plan, weeks: int) -> str:
    """How far the time that a plan takes is to be trusted; `weeks`: another time that was named, or 0."""
    own = [
        item.title
        for item, step in zip(plan.shown, plan.steps, strict=True)
        if not step.done and "my estimate" in item.size
    ]
    text = [
        f"{counted(plan.weeks, 'week')} is {counted(plan.hours_left, 'hour')} at {counted(plan.hours, 'hour')} a week"
        f"{off_counted(plan)}, with no week missed: take it as the least, not as a promise."
    ]
    if own:
        text.append(f"- **Estimates:** the hours of {', '.join(own)} are my own; the others follow the sources' sizes.")
    text.append(f"- **Missed weeks:** with one in four left out it is {counted(-(-plan.weeks * 4 // 3), 'week')}.")
    if weeks:
        pace = plan.hours_left / weeks
        text.append(
            f"- **In {counted(weeks, 'week')}** it would be {pace:.1f} hours a week".replace(".0 ", " ")
            + (f", or every step may take {weeks / plan.weeks:.1f} times as long." if weeks > plan.weeks else ".")
        )
    if plan.applying:
        number, week = plan.applying
        text.append(f"- **The search** for a job comes beside it: it begins with step {number}, around week {week}.")
    if weeks > plan.weeks:
        text.append(
            f"\nSo {counted(weeks, 'week')} is the careful figure, and {plan.weeks} what it takes if all goes well."
        )
    return "\n\n".join([text[0], "\n".join(text[1:])])
