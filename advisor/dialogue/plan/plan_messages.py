"""The fixed wording of what is said of the plan as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from ...patterns import regex
from ...text import quote
from ..messages import bold
from . import pauses
from .plan_dates import begins, finish, fitting, room, written
from .spares import smaller

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan import Plan

_WHAT_IS_LEFT = regex(
    r"\b(?:what'?s|which|what|list|show|only|the|give me)\b.{0,30}\b(?:left|remain\w*|open|outstanding|pending)\b"
    r"|\bstill (?:to do|have|to be done)\b|\bhaven'?t done\b|\b(?:baki|bacha)\b"
)
"""What asks for all the steps that are not done."""
MAKE_PLAN, MY_PLAN = "Make me a plan", "Show my plan"
HOURS_OFFERED = ("5 hours a week", "10 hours a week", "20 hours a week", "I don't know")
"""What is offered to say; the person may say each in other words."""
PLAN_TITLE = "Your plan"
HOW_MANY_HOURS = (
    "Gladly. One thing first: about how many hours a week can you give it? What you know already, tell me too."
)
WHICH_ARE_YOURS = "How many can you give it? Tell me, and I make you the plan."
THEN_MADE = "Not made yet: tell me how many hours a week you have, and I make you the plan with its weeks."
OTHER_HOURS = "How many hours a week shall I take, and from when? Say “10 hours a week”, or “from May 10 hours a week”."
ALL_DONE = "Every step of your plan is done. Well done! Now apply, and keep learning as you go."
MADE_FIRST = "You had no plan yet, so I made you one: “Show my plan” tells it whole."
YES = "Say “yes” and I cut the plan down to that."
FREE = "No deadline, then."
BEGUN_ANEW = (
    "This is a new plan: what you had ticked or changed in the old one is not in it. Tell me, and I do it again."
)
WHICH_DAY = "Which day do you mean, and for what? Say it like “start 1 March”, or “by 31 October”."
APPLY_NOW = "Nothing in your plan stands before applying any more: begin now."


def made_first(text: str) -> str:
    """A text on a plan that was made for it, which is said where it does not show it whole."""
    return text if f"**{PLAN_TITLE}**" in text else f"{MADE_FIRST}\n\n{text}"


def in_short(plan: Plan) -> str:
    """The plan with no more of its steps than their titles and hours."""
    hours = f"At {counted(plan.hours, 'hour')} a week: about {plan.hours_left} hours to go, {in_weeks(plan)}."
    pairs = enumerate(plan.steps, 1)
    steps = [
        f"- [{'x' if step.done else ' '}] **{n}. {step.title}**: {counted(step.hours, 'hour')}"
        f"{f', {step.dates}' if step.dates else ''}"
        for n, step in pairs
    ]
    return "\n".join([hours, "", *steps])


def assumed(plan: Plan) -> str:
    """That the hours a week of a plan are not known, where they are not."""
    return " (which I assume: tell me yours)" if plan.assumed else ""


def plan_lines(plan: Plan, offer: str = "") -> Iterator[str]:
    """The plan as lines of Markdown; `offer`: what to say for what can be done in its time."""
    hours = f"{counted(plan.hours, 'hour')} a week"
    more = " more" if any(step.done for step in plan.steps) else ""
    yield f"At {hours}{assumed(plan)} it takes about {plan.hours_left} hours{more}: {in_weeks(plan)}{from_to(plan)}."
    yield "The order is mine; the sizes are the sources' own, or my estimate where I say so."
    if passing := pauses.passing(plan.off):
        when = pauses.when(pauses.pauses(passing))
        yield f"Weeks off{f' {when}' if when else ''} are counted; say “no weeks off” to take them out."
    if plan.months:
        yield from ("", f"{wish(plan)} {offer}".rstrip())
    yield ""
    yield from (f"- [{'x' if step.done else ' '}] {step.text}" for step in plan.steps)
    if plan.left_out:
        yield ""
        yield f"Left out, as you have it or asked for it: {', '.join(plan.left_out)}."
    if plan.applying:
        number, week = plan.applying
        yield ""
        when = f"around week {week}" if week > 1 else "now"
        yield f"**Begin to apply** with step {number}, {when}; do not wait for the end."


def wish(plan: Plan, *, asked: bool = False) -> str:
    """What can be done in the time that a person named, be it only `asked` about."""
    within, weeks = _within(plan), counted(round(room(plan)), "week")
    if plan.fits:
        lead = f"{within} it fits" if asked else f"You wanted to be there {within[0].lower()}{within[1:]}: that fits"
        takes, at = counted(plan.weeks, "week"), f"{counted(plan.hours, 'hour')} a week{off_counted(plan)}"
        to_spare = f", which leaves {spare}" if (spare := round(room(plan)) - plan.weeks) > 0 else ""
        return f"{lead}. These are {weeks}, and the plan takes {takes} at {at}{to_spare}."
    whole = f"All of it is {counted(plan.hours_left, 'hour')}, which takes {plan.needed} hours a week"
    less = smaller(plan)
    if less is None:
        first = f"you can do the first {counted(fitting(plan), 'step')}" if fitting(plan) else "not even one step fits"
        lead = "it does not fit" if plan.possible else "it is impossible"
        return f"{within} {lead}: in these {weeks} {first} at your hours. {whole}."
    shown = f", {bold(less.shows)} included" if less.shows else ""
    steps = f"{len(less.plan.steps)} of your {counted(len(plan.steps), 'step')}"
    cuts = [f"without {bold(less.out)}, which can follow later"] if less.out else []
    cuts += [f"with half of {bold(less.half)}, the part that your project needs"] if less.half else []
    sums = f"{counted(less.plan.hours_left, 'hour')}, {counted(less.plan.weeks, 'week')}"
    return f"{within} you can do {steps}{shown}: {', and '.join(cuts)}, it is {sums}, and fits. {whole}."


def needed(plan: Plan) -> str:
    """The hours a week that a time frame takes; empty where no week has so many to spare."""
    within = _within(plan)
    lead = f"To be done {within[0].lower()}{within[1:]} you need about {plan.needed} hours a week."
    return lead if plan.possible else ""


def _within(plan: Plan) -> str:
    """The time in which a plan is to be done, with which a sentence begins."""
    return f"Until {written(plan.until)}" if plan.until else f"Within {counted(plan.months, 'month')}"


def from_to(plan: Plan) -> str:
    """Until when a plan takes, where it has a start or weeks off: ", from 1 March 2027 until about 31 October 2027"."""
    start = f" from {written(begins(plan))}" if plan.start else ""
    return f",{start} until about {written(finish(plan))}" if plan.start or plan.off else ""


def plan_stands(plan: Plan) -> str:
    """Where somebody stands with their plan, in one line."""
    if plan.next is None:
        return ALL_DONE
    done = sum(step.done for step in plan.steps)
    return f"Your plan: {done} of {len(plan.steps)} done; next: {plan.next.title}."


def ticked(titles: Sequence[str], *, done: bool) -> str:
    """That steps are done, or open again."""
    names = ", ".join(titles)
    return f"Well done! Ticked: {names}." if done else f"Sorry, I take that back. Open again: {names}."


def stays_open(titles: Sequence[str]) -> str:
    """That steps are not done yet, to somebody who said so."""
    return f"No hurry: {', '.join(titles)} stays open, and beginning is the hardest part."


def numbered(plan: Plan) -> str:
    """The steps with their numbers, after these changed; each with its dates, where the plan has a start."""
    steps = [f"{number}. {step.title}" for number, step in enumerate(plan.steps, 1)]
    if not plan.start:
        return f"Your steps now: {', '.join(steps)}."
    dates = (step.dates or "done" for step in plan.steps)
    return "\n".join(["Your steps now:", "", *(f"- {text}: {when}" for text, when in zip(steps, dates, strict=True))])


def on_the_way(plan: Plan, said: str) -> str:
    """Where a plan stands and what is next, or all that is left, where a text in small letters asks for that."""
    steps = [f"- {at}. {step.title} ({step.hours} hours)" for at, step in enumerate(plan.steps, 1) if not step.done]
    left = plan.next.text if plan.next else ""
    left = "\n".join(["Still to do:", "", *steps]) if _WHAT_IS_LEFT.search(said) else left
    return f"{plan.stands()}\n\n{left}\n\n{to_go(plan)}"


def in_plan(titles: Sequence[str], *, new: bool = False) -> str:
    """That steps are in the plan again, or newly."""
    return f"{'New' if new else 'Back'} in your plan: {', '.join(titles)}."


def takes(plan: Plan) -> str:
    """How long a plan takes."""
    hours, at = counted(plan.hours_left, "hour"), f"{counted(plan.hours, 'hour')} a week{assumed(plan)}"
    return f"At {at} the way there takes about {hours}: {in_weeks(plan)}."


def for_another(role: str) -> str:
    """That the plan leads to another role than was asked for."""
    article = "an" if role[0].lower() in "aeiou" else "a"
    return f"My plan is the one for becoming an ML engineer; much of it serves {article} {quote(role)} too."


def taken_as_needed(plan: Plan) -> str:
    """At which hours a plan is made for the time that was told, where nobody told any."""
    return f"I take {counted(plan.hours, 'hour')} a week for it, which your {counted(plan.months, 'month')} need."


def plan_at(plan: Plan, before: int) -> str:
    """How long a plan takes after something of it was changed; `before`: in weeks, how long it took."""
    instead = f" instead of {before}" if before != plan.weeks else ""
    return f"Your plan then takes {counted(plan.weeks, 'week')}{instead}; “show my plan” has it."


def to_go(plan: Plan, *, changed: bool = False) -> str:
    """How much is left of a plan, in weeks and hours; `changed`: at other hours a week than it has."""
    lead, behind = ("you would be done in", "") if changed else ("you have", " to go")
    hours = counted(plan.hours_left, "hour")
    return f"At {counted(plan.hours, 'hour')} a week {lead} {in_weeks(plan, behind)}: about {hours}."


def left(plan: Plan, *, changed: bool, missed: float = 0.0) -> str:
    """How long what is left of a plan takes; `changed`: at other hours than it has; `missed`: the part of the weeks
    that is left out."""
    text = to_go(plan, changed=changed)
    end = finish(plan)
    if missed:
        whole = round(plan.weeks / (1 - missed))
        end += (end - begins(plan)) * missed / (1 - missed)
        share = f"1 week in {round(1 / missed)}" if (1 / missed) % 1 < 0.01 else f"{round(missed * 100)}% of the weeks"
        text += f" With {share} missed it is {whole} weeks ({round(whole * 12 / 52)} months)."
    start = f"From {written(begins(plan))}" if plan.start else f"Counted from today, {written(begins(plan))},"
    text += f" {start} you would be done about {written(end)}."
    return f"{text} Say “{counted(plan.hours, 'hour')} a week” and I change your plan to that." if changed else text


def applying(plan: Plan) -> str:
    """When to begin to apply."""
    number, week = plan.applying or (0, 0)
    begin = begins(plan)
    since = f"from {written(begin)}" if begin.isoformat() == plan.start else "from now"
    day = begin + timedelta(weeks=week - 1)
    when = f"around week {week} {since}, in {day:%B %Y}" if week > 1 else "now"
    title = plan.steps[number - 1].title
    return f"Begin to apply with step {number}, {title}: {when}. Do not wait for the end of the plan."


def in_weeks(plan: Plan, behind: str = "") -> str:
    """The weeks that a plan takes, with the months where they are many; and how many of them are off."""
    months = f" ({round(plan.weeks * 12 / 52)} months)" if plan.weeks > 8 else ""
    return f"{counted(plan.weeks, 'week')}{months}{behind}{off_counted(plan)}"


def off_counted(plan: Plan) -> str:
    """That weeks off are among those of a plan, which stand before it, or that it has fewer hours later; or empty."""
    fewer = pauses.lasting(plan.off)
    weeks = plan._replace(off=pauses.passing(plan.off)).weeks_off
    off = f", {counted(weeks, 'week')} off counted" if weeks else ""
    return f"{off}, {fewer.since} at {counted(fewer.hours, 'hour')}" if fewer else off


def counted(number: int, noun: str) -> str:
    """How many of something: "1 week", "2 weeks"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
