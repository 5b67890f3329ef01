"""The fixed wording of what is said of changes of the plan, made or not."""

from __future__ import annotations

from collections.abc import Sequence

from ...text import quote
from .plan_messages import counted, numbered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...guidance import Milestone
    from .orders import Order
    from .plan import Plan
    from .steps import Step

MAKE_FIT = "Make it fit"
"""What is offered to say, for the plan to be without what can wait."""
KEPT = "I leave the plan as it is."
IN_HOW_MANY = "In how many months should it fit? Say “6 months”, say."
_A_MONTH = 52 / 12


def sums(plan: Plan, *, renumbered: bool) -> str:
    """What a plan comes to after it was changed; `renumbered`: with its steps, which have other numbers."""
    following = f"; next: {plan.next.title}" if plan.next else ""
    hours, weeks = counted(plan.hours_left, "hour"), counted(plan.weeks, "week")
    text = f"Your plan now takes about {hours}, {weeks} at {plan.hours} hours a week{following}."
    return f"{text}\n\n{numbered(plan)}" if renumbered else text


def back_again(title: str) -> str:
    """How to have a step back in."""
    return f"“Put back {title}” has it in again."


def sized(step: Step, item: Milestone) -> str:
    """That a step has other hours."""
    if not step.told:
        return f"**{step.title}** has {counted(step.hours, 'hour')} again."
    return f"**{step.title}** has {counted(step.hours, 'hour')} now, in place of {item.hours}."


def can_be_sized(step: Step) -> str:
    """That the hours of a step can be changed, to who names no number."""
    hours = round(step.hours * 1.5 / 5) * 5 or 5
    return (
        f"Yes, I can change the hours of a step: **{step.title}** has {counted(step.hours, 'hour')} now. "
        f"Say “{hours} hours for {step.title}”, or another number, and I reckon with that."
    )


def halfway(step: Step, left: float) -> str:
    """That half of a step is done, or most of it, where less than half is `left`."""
    much = "Half" if left == 0.5 else "Most"
    return f"{much} of **{step.title}** is done, then: I count the {counted(step.hours, 'hour')} that are left of it."


def moved(titles: Sequence[str], where: str, other: str, needs: str) -> str:
    """That steps stand elsewhere; with what they need before them, if anything."""
    names, verb = " and ".join(f"**{title}**" for title in titles), "come" if len(titles) > 1 else "comes"
    place = {"first": "first", "last": "last", "earlier": "earlier", "later": "later"}.get(where, f"as number {where}")
    place = f"{where} **{other}**" if other else place
    return f"{names} {verb} {place} now.{f' {needs}' if needs else ''}"


def out_already(titles: Sequence[str]) -> str:
    """That steps which are to be left out are not in the plan."""
    return f"Left out already: {', '.join(titles)}."


def stays(titles: Sequence[str]) -> str:
    """That steps stay in the plan."""
    return f"{', '.join(titles)} {'stay' if len(titles) > 1 else 'stays'} in it."


def half_of(step: Step, parts: str) -> str:
    """That a step counts half as some of what it teaches is known."""
    return (
        f"As you know {quote(parts)}, which **{step.title}** teaches among other things, I count half of it: "
        f"{counted(step.hours, 'hour')}. “{step.title} in full” has it all again."
    )


def part_of(step: Step, part: str) -> str:
    """That what is to go is no step, but a part of one, which stays as it is."""
    return (
        f"There is no step for {quote(part)} alone: it is a part of **{step.title}** ({counted(step.hours, 'hour')}), "
        f"which I leave as it is. “Halve {step.title}” counts it half."
    )


def still(plan: Plan) -> str:
    """What a plan that was made smaller still takes to be done in time."""
    return f"To be done within {counted(plan.months, 'month')} it still takes {counted(plan.needed, 'hour')} a week."


def a_day(hours: int) -> str:
    """How few hours are taken of which it was not said whether they are of a day or a week."""
    each = counted(hours // 7, "hour")
    return f"I take {each} as {each} a day: {hours} hours a week. If you mean a week, say “{each} a week”."


def would_be(plan: Plan, before: Plan, order: str) -> str:
    """What a plan would come to; `order`: what to say for it to be so."""
    hours, weeks = counted(plan.hours_left, "hour"), counted(plan.weeks, "week")
    text = (
        f"Then it would take about {hours}, {weeks} at {counted(plan.hours, 'hour')} a week, instead of {before.weeks}."
    )
    return f"{text} Say “{order}” and I change it so." if order else text


def order_in_words(order: Order) -> str:
    """What to say for an order to be done; empty where that is not known."""
    title = order.titles[0] if order.titles else ""
    words = {
        "out": f"leave out {title}",
        "back": f"put back {title}",
        "size": f"{round(order.amount)} hours for {title}",
        "hours": f"{round(order.amount)} hours a week",
    }
    return words.get(order.kind, "")


def at_these(hours: int) -> str:
    """That a plan has the hours already that are wanted."""
    return f"The plan reckons with {counted(hours, 'hour')} a week already."


def for_a_while(plan: Plan, when: str, hours: int, weeks: float, *, of_a_day: bool) -> str:
    """That other hours for a while cannot be kept, and about what they come to."""
    text = f"My plan reckons with the same hours in every week, so I can't hold others {when}: "
    text += f"it stays at {counted(plan.hours, 'hour')} a week."
    if not hours or not weeks or hours >= plan.hours:
        return text
    later = round((plan.hours - hours) * weeks / plan.hours)
    each = f"{counted(hours, 'hour')} a week" + (f" ({counted(hours // 7, 'hour')} a day)" if of_a_day else "")
    how_long = counted(round(weeks), "week")
    return f"{text} With {each} for {how_long} you would be done about {counted(max(1, later), 'week')} later."


def own_material(other: str, step: Step | None) -> str:
    """That something else to learn with cannot be kept in the plan, and what to do with it."""
    if step is None:
        return (
            f"I can't put {quote(other)} into the plan as a step: its steps are the ones I have sources for. "
            "Name a step that it belongs to, and I can give that other hours or leave it out."
        )
    return (
        f"Do use {quote(other)} for **{step.title}** if it suits you; I can't write it into the plan, so the step "
        f"keeps its text and its {counted(step.hours, 'hour')}. Tick it when you are done with yours; if yours takes "
        f"longer, say “{round(step.hours * 1.5 / 5) * 5 or 5} hours for {step.title}”."
    )


def _part(plan: Plan) -> str:
    if not plan.fitting:
        return "At your hours not even the first step fits into that time."
    return f"At your hours you can do the first {counted(plan.fitting, 'step')} in that time."


def fits(plan: Plan, by: str, *, asked: bool) -> str:
    """That a plan fits into the months that it has, be they only `asked` about."""
    within = f"until {by}" if by else f"within {counted(plan.months, 'month')}"
    weeks = counted(round(plan.months * _A_MONTH), "week")
    takes = f"the plan takes {counted(plan.weeks, 'week')} at {plan.hours} hours a week"
    lead = f"{within.capitalize()} it fits" if asked else f"You wanted to be there {within}: that fits"
    return f"{lead}. These are {weeks}, and {takes}."


def too_long(plan: Plan, by: str, going: Sequence[Milestone], smaller: Plan, *, asked: bool) -> str:
    """What it takes to be done in time, be it only `asked`: hours a week, or what can be left out, with the sums."""
    months = counted(plan.months, "month")
    yes = f"Say “in {months}” and I plan for that." if asked else "Say “yes” and I leave that out."
    room = round(plan.months * _A_MONTH * plan.hours)
    within = f"Until {by}" if by else f"Within {counted(plan.months, 'month')}"
    weeks = counted(round(plan.months * _A_MONTH), "week")
    head = (
        f"{within} it does not fit at {counted(plan.hours, 'hour')} a week: in these {weeks} that is {room} hours, and "
        f"the plan has {plan.hours_left} to go."
    )
    if not plan.possible:
        head = f"{within} it is impossible: it would take {plan.needed} hours a week."
    texts = [head] if not plan.possible else [head, f"Either you take **{plan.needed} hours a week**,"]
    if not going:
        last = "or you take more time." if plan.possible else _part(plan)
        return " ".join([*texts, last])
    names = " and ".join(f"**{item.title}**" for item in going)
    less = f"{counted(smaller.hours_left, 'hour')}, {counted(smaller.weeks, 'week')} at {plan.hours} hours a week"
    lead = "or you leave out" if plan.possible else "Even without"
    if smaller.needed <= plan.hours:
        return " ".join([*texts, f"{lead} {names}: then it is {less}, and fits. {yes}"])
    if plan.possible:
        return " ".join(
            [
                *texts,
                f"{lead} {names}, which can wait: then it is {less}, or {smaller.needed} hours a week to be in time.",
                yes,
            ]
        )
    return " ".join(
        [
            *texts,
            f"{lead} {names}, which can wait, it is {less}. {_part(plan)}",
        ]
    )
