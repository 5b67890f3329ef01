"""Every canned wording of what guides one person: the profile, the skills check, the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..text import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..guidance import Milestone, SkillQuestion
    from ..models import Entry
    from .plan import Plan

CHECK_ME, CHECK_ON = "Check my skills", "Go on with the check"
MAKE_PLAN, MY_PLAN = "Make me a plan", "Show my plan"
FORGET = "Forget me"
"""What is offered to say; the person may say each in other words."""
HOURS_OFFERED = ("5 hours a week", "10 hours a week", "20 hours a week", "I don't know")
PLAN_TITLE = "Your plan"

_FEW_MISSING = 2
"""Skills that may be missing to somebody who can begin to apply."""

FORGOTTEN = "Forgotten: your profile, your skills check and your plan. I know nothing of you now."
NOTHING_TO_FORGET = "I know nothing of you, so there is nothing to forget."
NOTHING_KNOWN = (
    "Nothing yet. If you like, tell me what you do or study, where you live and how many hours a week you have to "
    "learn; my answers then fit you better."
)
NO_PROFILE = "Nothing: I keep no profile here."
FOR_WHOM = "That depends on you. What do you do or study, and where?"
CHECK_PAUSED = (
    "All right, we stop here; what you answered is kept. “My result so far” tells how you did, and “go on with the "
    "check” takes it up again."
)
RESULT = "My result so far"
NO_ANSWER = "I didn't read that as an answer; yes, a little, no or skip will do."
WHY_ASKED = "To tell you what to do next; it stays in this talk, and you can skip or stop."
CHECK_WAITS = "*Your skills check waits: “go on with the check” takes it up again.*"
HOW_MANY_HOURS = (
    "Gladly. One thing first: about how many hours a week can you give it? What you know already, tell me too."
)
ALL_DONE = "Every step of your plan is done. Well done! Now apply, and keep learning as you go."


def noted(facts: Sequence[str]) -> str:
    """What was told, in passing."""
    return f"Noted: {', '.join(map(quote, facts))}."


def dropped(names: Sequence[str]) -> str:
    """What no longer holds."""
    return f"Noted: not {', '.join(map(quote, names))}."


def welcomed(note: str, *, check: bool, plan: bool, topic: str) -> str:
    """What to say to somebody who only told of themselves."""
    offers = ["check with you how ready you are"] * check + ["make you a plan"] * plan
    offers += [f"answer “{quote(topic)}”"] * bool(topic)
    return f"Thanks, that helps. {note}" + (f" I can {_or(offers)}." if offers else "")


def told(facts: Sequence[str]) -> str:
    """What somebody told of themselves."""
    return f"You told me: {', '.join(map(quote, facts))}."


def check_stands(given: int, count: int) -> str:
    """How far the check is."""
    return f"Your skills check: {given} of {count} answered."


def known(facts: Sequence[str]) -> str:
    """What is known of somebody."""
    return f"{told(facts)} Correct me whenever it is wrong; “forget me” removes it all."


def forgotten(fact: str) -> str:
    """That one thing is forgotten."""
    return f"Forgotten: {quote(fact)}."


def question(asked: SkillQuestion, number: int, count: int, before: str) -> str:
    """A question of the check."""
    head = f"{before}\n\n" if before else ""
    return f"{head}**{number} of {count}.** {asked.text}"


def taken_as(letter: str) -> str:
    """How an answer in free words was taken, and how to change it."""
    return f"I take that as “{letter}”. If not, say “I meant yes” or “I meant no”."


def changed(title: str, letter: str) -> str:
    """That the answer before is another now."""
    return f"{title}: I changed that to “{letter}”."


def about(topic: Entry) -> str:
    """What a question of the check is about, in the short form of its topic."""
    return f"It is about **{topic.title}**. {topic.answer.partition(chr(10) * 2)[0]}"


def check_begins(count: int, taken: Sequence[SkillQuestion]) -> str:
    """What the check is, and what is known already."""
    known = f" From what you told me I take {_titles(taken)} as answered." if taken else ""
    left = "1 short question" if count == 1 else f"{count} short questions"
    return f"Let's see: {left}, and you can stop at any time.{known}"


def check_result(
    have: Sequence[SkillQuestion],
    little: Sequence[SkillQuestion],
    missing: Sequence[SkillQuestion],
    skipped: Sequence[SkillQuestion],
    *,
    whole: bool = True,
) -> str:
    """What comes of the check: what there is, what is missing, the one thing to do next; `whole`: it is done."""
    parts = {"You have": have, "A little": little, "Missing": missing, "Skipped": skipped}
    lines = [f"You have {len(have)} of {sum(map(len, parts.values()))} in hand.", ""]
    lines += [f"- **{head}:** {_titles(items)}" for head, items in parts.items() if items]
    first = next(iter((*missing, *little)), None)
    if first is None and not whole:
        return "\n".join(lines)
    if first is None:
        return "\n".join(
            [*lines, "", "Nothing that you answered is missing: apply now, the interviews are the real test."]
        )
    lines += ["", f"**Do this next:** {first.next}"]
    if whole and len(missing) + len(little) <= _FEW_MISSING:
        lines[-1] += " That is little: you can begin to apply meanwhile."
    return "\n".join(lines)


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
    return f"{said}: {', '.join(titles)}. Your plan now takes about {takes}{following}."


def takes(plan: Plan) -> str:
    """How long a plan takes."""
    months = f" ({round(plan.weeks * 12 / 52)} months)" if plan.weeks > 8 else ""
    hours, at = _count(plan.hours_left, "hour"), _count(plan.hours, "hour")
    return f"At {at} a week the way there takes about {hours}: {_count(plan.weeks, 'week')}{months}."


def why_in_plan(item: Milestone, hours: int, topic: Entry | None) -> str:
    """Why a step is in the plan: what is done in it, and what its topic says in short."""
    text = f"**{item.title}** is in your plan, with about {_count(hours, 'hour')}: {item.text}"
    return f"{text}\n\n{topic.answer.partition(chr(10) * 2)[0]}" if topic else text


def not_in_plan(title: str) -> str:
    """To somebody who asks why a step is in the plan that it leaves out."""
    return f"{title} is not in your plan: you have it already, or asked to leave it out."


def for_another(role: str) -> str:
    """That the plan leads to another role than was asked for."""
    article = "an" if role[0].lower() in "aeiou" else "a"
    return f"My plan is the one for becoming an ML engineer; much of it serves {article} {quote(role)} too."


def check_so_far(given: int, count: int) -> str:
    """That the check is not done."""
    return f"So far you answered {given} of {count} questions."


def has_already(title: str) -> str:
    """That a step is not in the plan, to somebody who says that it is done."""
    return f"{title} is not in your plan, as you have it already."


def steps_are(count: int) -> str:
    """How many steps there are, to somebody who names another."""
    return f"Your plan has {_count(count, 'step')}; say which is done by its number or its name."


def plan_at(plan: Plan) -> str:
    """How long a plan takes at hours that were changed."""
    return f"Your plan then takes {_count(plan.weeks, 'week')}; “show my plan” has it."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _titles(questions: Sequence[SkillQuestion]) -> str:
    return ", ".join(item.title for item in questions)


def _or(items: Sequence[str]) -> str:
    *most, last = items
    return f"{', '.join(most)} or {last}" if most else last
