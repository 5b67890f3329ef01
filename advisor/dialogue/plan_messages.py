"""Every fixed wording of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..patterns import regex
from ..text import quote
from .guiding_messages import should_be

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..guidance import Milestone
    from ..models import Entry
    from .plan import Plan, Step

_FREE = regex(r"\bfree\b")
MAKE_PLAN, MY_PLAN = "Make me a plan", "Show my plan"
HOURS_OFFERED = ("5 hours a week", "10 hours a week", "20 hours a week", "I don't know")
"""What is offered to say; the person may say each in other words."""
PLAN_TITLE = "Your plan"
HOW_MANY_HOURS = (
    "Gladly. One thing first: about how many hours a week can you give it? What you know already, tell me too."
)
ALL_DONE = "Every step of your plan is done. Well done! Now apply, and keep learning as you go."
NO_PLAN = "You have no plan yet. Shall I make you one?"
NONE_HALF = "No step of your plan is halved now: each counts in full."
APPLY_NOW = "Nothing in your plan stands before applying any more: begin now."


def plan_lines(plan: Plan) -> Iterator[str]:
    """The plan as lines of Markdown."""
    weeks = plan.weeks
    months = f" ({round(weeks * 12 / 52)} months)" if weeks > 8 else ""
    hours = f"{plan.hours} hour{'' if plan.hours == 1 else 's'} a week"
    assumed = " (which I assume: tell me yours)" if plan.assumed else ""
    more = " more" if any(step.done for step in plan.steps) else ""
    yield f"At {hours}{assumed} it takes about {plan.hours_left} hours{more}: {_count(weeks, 'week')}{months}."
    yield "The order is mine; the sizes are the sources' own, or my estimate where I say so."
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
    if plan.months:
        yield ""
        yield wish(plan)


def wish(plan: Plan) -> str:
    """Whether the time frame that a person named is enough."""
    within = _count(plan.months, "month")
    if plan.needed <= plan.hours:
        return f"You wanted to be there within {within}: that fits."
    if plan.possible:
        return f"Within {within} it does not fit at {plan.hours} hours a week: it would take {plan.needed}. " + _part(
            plan
        )
    return f"Within {within} it is impossible: it would take {plan.needed} hours a week. " + _part(plan)


def _part(plan: Plan) -> str:
    if not plan.fitting:
        return "Take more time, or more hours."
    return f"In that time you can do the first {_count(plan.fitting, 'step')}."


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


def resized(plan: Plan, titles: Sequence[str], *, out: bool) -> str:
    """What a plan comes to after steps were left out of it, or put back."""
    said = "Left out" if out else "Back in your plan"
    following = f"; next: {plan.next.title}" if plan.next else ""
    takes = f"{_count(plan.hours_left, 'hour')}, {_count(plan.weeks, 'week')} at {plan.hours} hours a week"
    undone = f" “Put back {titles[0]}” has it in again." if out else ""
    return f"{said}: {', '.join(titles)}. Your plan now takes about {takes}{following}.{undone}"


def there_already(titles: Sequence[str]) -> str:
    """That steps which are to be put back are in the plan."""
    return f"In your plan already: {', '.join(titles)}."


def takes(plan: Plan) -> str:
    """How long a plan takes."""
    months = f" ({round(plan.weeks * 12 / 52)} months)" if plan.weeks > 8 else ""
    hours, at = _count(plan.hours_left, "hour"), _count(plan.hours, "hour")
    return f"At {at} a week the way there takes about {hours}: {_count(plan.weeks, 'week')}{months}."


def why_in_plan(item: Milestone, hours: int, topic: Entry | None) -> str:
    """Why a step is in the plan: what is done in it, and what its topic says in short."""
    text = f"**{item.title}** is in your plan, with about {_count(hours, 'hour')}: {item.text}"
    return f"{text}\n\n{topic.answer.partition(chr(10) * 2)[0]}" if topic else text


def not_in_plan(title: str, told: Sequence[str], answered: Sequence[str]) -> str:
    """Why a step is not in the plan: skills that were told, or answers to the check; neither where it was asked for."""
    reasons = [f"you told me that you know {quote(' and '.join(told))}"] * bool(told)
    reasons += [f"you answered yes on {' and '.join(answered)} in the skills check"] * bool(answered)
    why = " and ".join(reasons) or "you asked me to leave it out"
    return f"{title} is not in your plan because {why}. Say “put back {title}” if you want it, and I do."


def for_another(role: str) -> str:
    """That the plan leads to another role than was asked for."""
    article = "an" if role[0].lower() in "aeiou" else "a"
    return f"My plan is the one for becoming an ML engineer; much of it serves {article} {quote(role)} too."


def has_already(title: str) -> str:
    """That a step is not in the plan, to somebody who says that it is done."""
    return f"{title} is not in your plan, as you have it already."


def steps_are(count: int) -> str:
    """How many steps there are, to somebody who names another."""
    return f"Your plan has {_count(count, 'step')}; say which is done by its number or its name."


def plan_at(plan: Plan, before: int) -> str:
    """How long a plan takes after something of it was changed; `before`: in weeks, how long it took."""
    instead = f" instead of {before}" if before != plan.weeks else ""
    return f"Your plan then takes {_count(plan.weeks, 'week')}{instead}; “show my plan” has it."


def hours_now(plan: Plan, before: int, titles: Sequence[str] = ()) -> str:
    """That a plan reckons with other hours now, and how long it takes, `before` in weeks: as it was."""
    out = f"Left out: {', '.join(titles)}. " if titles else ""
    return f"{out}I now reckon with {_count(plan.hours, 'hour')} in every week. {plan_at(plan, before)}"


def why_half(step: Step, item: Milestone, taken: Sequence[tuple[str, str]]) -> str:
    """Why a step counts half: what the check or the profile says of its skills; or that it counts in full."""
    if step.hours == item.hours:
        return f"**{step.title}** is not halved: it counts {_count(item.hours, 'hour')}, all of it."
    known = [(title, letter) for title, letter in taken if letter != "no"]
    answers = " and ".join(f"“{title}” as “{letter}”" for title, letter in known) or "your skills as “a little”"
    text = f"**{step.title}** counts {step.hours} of {_count(item.hours, 'hour')} because I took {answers}."
    if not known:
        return text
    return f"{text} If that is wrong, say “{should_be(known[0][0], 'no')}”, and it counts in full."


def costs(items: Sequence[Milestone], *, whole: bool) -> str:
    """Which steps are free by their own text, and of which no price is known; `whole`: the steps are the whole plan."""
    free = [item for item in items if _FREE.search(item.text)]
    others = [item.title for item in items if item not in free]
    lines = [f"- **{item.title}:** {item.text}" for item in free]
    if lines:
        head = "These steps name something free" if whole else "The plan says what of it is free"
        lines = [f"{head}; I know no price of what else {'they name' if whole else 'it names'}:", "", *lines, ""]
    if others:
        of = f"{'the other steps' if free else 'these'} ({', '.join(others)})" if whole else ", ".join(others)
        lines.append(f"Of {of} I know no price: look at the provider's page before you sign up.")
    return "\n".join(lines).rstrip()


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def hours_of(step: Step, item: Milestone, hours: int) -> str:
    """Where the hours of a step come from."""
    by = "; ".join(dict.fromkeys(source.by for source in item.sources))
    size = item.size or "the figure is the source's own"
    text = f"**{step.title}** has about {_count(step.hours, 'hour')} in your plan: {size}"
    if step.hours != item.hours:
        text += f", of which you need half ({_count(item.hours, 'hour')} in all), as you know some"
    weeks = max(1, round(step.hours / hours))
    return f"{text}{f'; source: {by}' if by else ''}. At {_count(hours, 'hour')} a week it is {_count(weeks, 'week')}."


def step_is(step: Step, item: Milestone) -> str:
    """A step as the plan has it, and what it is there for."""
    return f"{step.text}\n\n{item.needs}" if item.needs else step.text


def basis(plan: Plan) -> str:
    """What the hours and the order rest on."""
    sized = [(item.title, item.size) for item in plan.shown if item.size]
    common = {size for _, size in sized if sum(other == size for _, other in sized) > 1}
    lines = [f"- **{title}:** {size}" for title, size in sized if size not in common]
    lines += [f"- **{', '.join(title for title, size in sized if size == same)}:** {same}" for same in sorted(common)]
    head = "What to do comes from the sources named at each step; the order is mine. The hours:"
    left = "What your skills check and what you told me leave needless is not in it."
    return "\n".join([head, "", *lines, "", left])


def order_is(items: Sequence[Milestone], *, whole: bool) -> str:
    """Why steps stand where they do."""
    lines = [f"- **{item.title}:** {item.needs}" for item in items]
    tail = (
        "It is no law: “swap steps 2 and 3”, say, and I put them so."
        if whole
        else ("It is no law: if you would rather have it the other way, say “swap” and the two steps.")
    )
    return "\n".join(["The order is mine, by what each step needs:", "", *lines, "", tail])


def swapped(titles: Sequence[str]) -> str:
    """That two steps are in each other's place now."""
    return f"Swapped: {' and '.join(f'**{title}**' for title in titles)}."


def left(plan: Plan, *, changed: bool) -> str:
    """How long what is left of a plan takes; `changed`: at other hours than it has."""
    months = f" ({round(plan.weeks * 12 / 52)} months)" if plan.weeks > 8 else ""
    at = f"At {_count(plan.hours, 'hour')} a week"
    text = f"{at} you would be done in" if changed else f"{at} you have"
    text += (
        f" {_count(plan.weeks, 'week')}{months}{'' if changed else ' to go'}: about {_count(plan.hours_left, 'hour')}."
    )
    return f"{text} Say “{_count(plan.hours, 'hour')} a week” and I change your plan to that." if changed else text


def applying(plan: Plan) -> str:
    """When to begin to apply."""
    number, week = plan.applying or (0, 0)
    when = f"around week {week} from now" if week > 1 else "now"
    title = plan.steps[number - 1].title
    return f"Begin to apply with step {number}, {title}: {when}. Do not wait for the end of the plan."


def heavy(plan: Plan, spare: Milestone | None, smaller: Plan) -> str:
    """What fits in the time there is, and what can be left out."""
    parts = [f"It is {_count(plan.hours_left, 'hour')}, {_count(plan.weeks, 'week')} at {plan.hours} hours a week."]
    if plan.months:
        parts.append(wish(plan))
    if spare:
        parts.append(
            f"What can wait is {spare.title}: without it you need {_count(smaller.hours_left, 'hour')}, "
            f"{_count(smaller.weeks, 'week')}."
        )
    parts.append("Say “leave out” and any step, and I take it out.")
    parts.append(f"Or look at the next step alone{f': {plan.next.title}' if plan.next else ''}.")
    return " ".join(parts)


def which_step(left_out: Sequence[str]) -> str:
    """A question back for the step that is meant, of those that are left out, if they are given."""
    out = f" Left out are: {', '.join(left_out)}." if left_out else ""
    return f"Which step do you mean? Say its number or its name.{out}"


def leave_out(title: str) -> str:
    """What to say to leave a step out."""
    return f"Leave out {title}"
