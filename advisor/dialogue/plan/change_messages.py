"""The fixed wording of what is said of changes of the plan, made or not."""

from __future__ import annotations

from collections.abc import Sequence

from ...text import quote
from . import pauses
from .plan_dates import room, written
from .plan_messages import counted, from_to, numbered, off_counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...guidance import Milestone
    from .orders import Order
    from .pauses import Pause
    from .plan import Plan
    from .steps import Step

MAKE_FIT = "Make it fit"
"""What is offered to say, for the plan to be without what can wait."""
KEPT = "I leave the plan as it is."
_LONG = 180
"""Characters of what a step is there for, beyond which only the first sentence is told."""
IN_HOW_MANY = "In how many months should it fit? Say “6 months”, say."


def sums(plan: Plan, *, renumbered: bool) -> str:
    """What a plan comes to after it was changed; `renumbered`: with its steps, which have other numbers."""
    following = f"; next: {plan.next.title}" if plan.next else ""
    hours, weeks = counted(plan.hours_left, "hour"), counted(plan.weeks, "week")
    at = f"{plan.hours} hours a week{off_counted(plan)}"
    text = f"Your plan now takes about {hours}, {weeks} at {at}{from_to(plan)}{following}."
    return f"{text}\n\n{numbered(plan)}" if renumbered else text


def back_again(title: str) -> str:
    """How to have a step back in."""
    return f"“Put back {title}” has it in again."


def sized(step: Step, before: int) -> str:
    """That a step has other hours than before."""
    now = f"**{step.title}** has {counted(step.hours, 'hour')}"
    changed = f"{now} now, in place of {before}." if step.told else f"{now} again."
    return changed if before != step.hours else f"{now} already."


def can_be_sized(step: Step) -> str:
    """That the hours of a step can be changed, to who names no number."""
    hours = round(step.hours * 1.5 / 5) * 5 or 5
    return (
        f"Yes, I can change the hours of a step: **{step.title}** has {counted(step.hours, 'hour')} now. "
        f"Say “{hours} hours for {step.title}”, or another number, and I reckon with that."
    )


def halfway(step: Step, left: float) -> str:
    """That a part of a step is done; half of it, or most, where a half or a quarter is `left`."""
    much = {0.5: "Half", 0.25: "Most"}.get(left, "A part")
    return f"{much} of **{step.title}** is done, then: I count the {counted(step.hours, 'hour')} that are left of it."


def moved(titles: Sequence[str], where: str, other: str, needs: str) -> str:
    """That steps stand elsewhere; with what they need before them, if anything."""
    names, verb = " and ".join(f"**{title}**" for title in titles), "come" if len(titles) > 1 else "comes"
    place = {"first": "first", "last": "last", "earlier": "earlier", "later": "later"}.get(where, f"as number {where}")
    place = f"{where} **{other}**" if other else place
    return f"{names} {verb} {place} now.{f' {needs}' if needs else ''}"


def in_place_of(title: str, gone: str) -> str:
    """That one step is in the plan now where another was."""
    return f"**{title}** is in your plan now, in place of **{gone}**."


def out_already(titles: Sequence[str]) -> str:
    """That steps which are to be left out are not in the plan."""
    return f"Left out already: {', '.join(titles)}."


def stays(titles: Sequence[str]) -> str:
    """That steps stay in the plan."""
    return f"{', '.join(titles)} {'stay' if len(titles) > 1 else 'stays'} in it."


def starts(day: str, *, told: bool) -> str:
    """That a plan starts on a day; today, where none was `told`."""
    return (
        f"It starts on {day}." if told else f"I take today, {day}, as the start; say “start 1 March”, or another day."
    )


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
        f"which I leave as it is. A step I can only leave out, keep whole or shorten: say “{step.title}, "
        f"{max(1, round(step.hours * 0.75 / 5)) * 5} hours”, or “halve {step.title}”."
    )


def plan_for(plan: Plan) -> str:
    """What to say for a plan to be held against a time that was only asked about."""
    when = f"by {written(plan.until)}" if plan.until else f"in {counted(plan.months, 'month')}"
    return f"Say “{when}” and I plan for that."


def a_day(hours: int) -> str:
    """How few hours are taken of which it was not said whether they are of a day or a week."""
    each = counted(hours // 7, "hour")
    return f"I take {each} as {each} a day: {hours} hours a week. If you mean a week, say “{each} a week”."


def would_be(plan: Plan, before: Plan, order: str) -> str:
    """What a plan would come to; `order`: what to say for it to be so."""
    hours, weeks = counted(plan.hours_left, "hour"), counted(plan.weeks, "week")
    text = (
        f"Then it would take about {hours}, {weeks} at {counted(plan.hours, 'hour')} a week{off_counted(plan)}, "
        f"instead of {before.weeks}."
    )
    return f"{text} {say(order)}" if order else text


def would_save(plan: Plan, before: Plan, gone: Sequence[tuple[Step, Milestone]]) -> str:
    """What a plan would come to without some steps, and what these are there for."""
    names = ", ".join(step.title for step, _ in gone)
    saved = counted(before.hours_left - plan.hours_left, "hour")
    needs = " ".join(f"**{step.title}:** {_brief(item.needs)}" for step, item in gone if item.needs)
    parts = (would_be(plan, before, ""), f"That saves {saved}.", needs, say(f"leave out {names}"))
    return " ".join(filter(None, parts))


def would_fit(plan: Plan, before: Plan, order: Order) -> str:
    """Whether a plan with steps that it did not have fits the time that was told."""
    more = plan.hours_left - before.hours_left
    names = " and ".join(f"**{title}**" for title in order.titles)
    hours, weeks = counted(plan.hours_left, "hour"), counted(plan.weeks, "week")
    text = f"With {names} ({counted(more, 'hour')}) your plan takes about {hours}, {weeks} at {plan.hours} hours a week"
    text += f"{off_counted(plan)}, instead of {before.weeks}."
    if plan.months:
        fits = "it fits"
        if plan.needed > plan.hours:
            too = ", nor does it without" if before.needed > before.hours else ""
            fits = f"that does not fit{too}; it would take {plan.needed} hours a week"
        text += f" You have {counted(round(room(plan)), 'week')}: {fits}."
    wish = order_in_words(order)
    return f"{text} {say(wish.replace('put back', 'add') if {*order.titles} & {*before.extras} else wish)}"


def _brief(needs: str) -> str:
    """What a step is there for; the first sentence, where that is long."""
    return needs if len(needs) <= _LONG else f"{needs.partition('. ')[0]}."


def say(order: str) -> str:
    """What to say for an order to be done."""
    return f"Say “{order}” and I change it so."


def order_in_words(order: Order) -> str:
    """What to say for an order to be done; empty where that is not known."""
    title = order.titles[0] if order.titles else ""
    words = {
        **dict.fromkeys(("out", "out_asked"), f"leave out {', '.join(order.titles)}"),
        **dict.fromkeys(("back", "back_asked"), f"put back {', '.join(order.titles)}"),
        "size": f"{round(order.amount)} hours for {title}",
        "hours": f"{round(order.amount)} hours a week",
        "off": off_in_words(order),
        "fit_asked": f"make it fit {round(order.amount)} months" if not order.where else "",
    }
    return words.get(order.kind, "")


def at_these(hours: int) -> str:
    """That a plan has the hours already that are wanted."""
    return f"The plan reckons with {counted(hours, 'hour')} a week already."


def stays_at(plan: Plan) -> str:
    """The end of a sentence that tells at how many hours a plan stays but for some weeks."""
    return f"; every other week stays at {counted(plan.hours, 'hour')}"


_SOME = 4
"""Weeks at more hours of which it is told what they come to."""


def how_long(plan: Plan, when: str, hours: int) -> str:
    """A question back for how long other hours hold; of more than in other weeks what they come to."""
    if hours >= plan.hours:
        nearer, more = round(_SOME * (hours / plan.hours - 1)), counted(hours, "hour")
        return (
            f"More hours for a while I can't count, but {_SOME} weeks at {more} bring the end about "
            f"{counted(nearer, 'week')} nearer{stays_at(plan)}. For all weeks say “{more} a week”."
        )
    few = hours or max(1, plan.hours // 2)
    return (
        f"{when[0].upper()}{when[1:]}: how many weeks is that? Say “2 weeks off”, or “4 weeks at "
        f"{counted(few, 'hour')}”, and I move the end by that{stays_at(plan)}."
    )


def off(plan: Plan, several: Sequence[Pause], weeks: int, *, in_all: bool = False) -> str:
    """That weeks are off, or have fewer hours, which come to some `weeks`, be it `in_all` the years of the plan."""
    when, hours = pauses.when(several), several[0].hours
    if several[0].lasts:
        each, then = counted(hours, "hour"), f"until then it stays at {counted(plan.hours, 'hour')}"
        return f"I count {each} a week {several[0].since}; {then}. “No weeks off” takes that back."
    if not hours:
        time = " over all the years of your plan" if in_all else f" {when}" * bool(when)
        text = f"I count {counted(weeks, 'week')} off{time}"
    else:
        each = f"{counted(hours, 'hour')} a week" + (
            f" ({counted(hours // 7, 'hour')} a day)" if hours % 7 == 0 else ""
        )
        time = when or f"for {counted(round(several[0].days / 7), 'week')}"
        text = f"I count {each} {time} as about {counted(weeks, 'week')} off"
    return f"{text}{stays_at(plan)}."


def off_in_words(order: Order) -> str:
    """What to say for weeks to be off that are without a month, or a month whole."""
    first, *others = pauses.pauses(order.where) or (None,)
    if not first or others or first.hours:
        return ""
    whole = first.days > 4 * 7 - 1
    weeks = f"{counted(round(first.days / 7), 'week')} off"
    return weeks if not first.first else f"{first.first:%B} off" if whole else f"{weeks} in {first.first:%B}"


AFTER_THE_END = "That is after the end of your plan as it stands, so it moves nothing yet."
NONE_OFF = "No weeks off, then."
