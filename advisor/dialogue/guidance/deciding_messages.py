"""Every fixed wording of what helps somebody to decide."""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import bold
from ..plan.plan_messages import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..plan.plan import Plan

__all__ = [
    "CAN_KEEP",
    "KEEP_FIRST",
    "LEAVE_OR_NOT",
    "NEED_NOT_LEAVE",
    "TAKE_AND_LEARN",
    "TAKE_OR_NOT",
    "YOURS",
    "YOURS_BESIDE_AN_EXAM",
    "again",
    "at_full_time",
    "begin",
    "beside_a_job",
    "in_two_sentences",
    "left_to_learn",
    "try_it",
    "why_first",
]

YOURS = "That is yours to decide, for I see only a part of your life. What I have speaks like this:"
YOURS_BESIDE_AN_EXAM = (
    "That is yours to decide, and a result says what you have not learnt yet, not what you can learn. Of the exam I"
    " know nothing; on machine learning's side I have this:"
)
LEAVE_OR_NOT = (
    "Whether to leave your job I can't judge: what you earn, owe and have saved only you know. What bears on it:"
)
NEED_NOT_LEAVE = "No, you need not leave your job for it. What bears on it:"
CAN_KEEP = "You need not leave your job: you can keep it while you learn. What bears on it:"
KEEP_FIRST = (
    "Full time is faster; nobody can promise a job at its end. My advice: keep the job at least for the first step, "
    "and work out your bills before you leave it."
)

TAKE_OR_NOT = (
    "Whether to take that job is yours to decide: I can't see the firm, your bills, or what else may come. For the"
    " choice I have this:"
)
TAKE_AND_LEARN = (
    "My advice: if no job nearer to machine learning is at hand, paid work that leaves you hours to learn is a sound"
    " base. Before you sign, ask what binds you (a bond, the notice, night shifts), and go on applying."
)


def left_to_learn(
    known: Sequence[str], half: Sequence[str], own: Sequence[str], left: Sequence[str], hours: int
) -> str:
    """What can be skipped, by the titles of steps that are known, or half known, and lines for the own field; and what
    is left, with its hours."""
    skipped = [f"you can skip {bold(known)}"] if known else []
    skipped += [f"{'take' if known else 'you can take'} half of {bold(half)}"] if half else []
    first = f"By what you told me {', and '.join(skipped)}." if skipped else ""
    items = "\n".join(f"- {' '.join(line.split())}" for line in own)
    if not first:
        rest = f"My plan has {', '.join(left)}. Say which you know (“I know Git”), or let me check it, and they go."
        return f"{items}\n\n{rest}"
    rest = f"Left to learn: {', '.join(left)}. With all of it that is about {counted(hours, 'hour')}, by my plan."
    return "\n\n".join(filter(None, [first, items, rest]))


def beside_a_job(plan: Plan) -> str:
    """How long the learning takes beside a job that pays the bills."""
    at = f"at {counted(plan.hours, 'hour')} a week{', which I assume' if plan.assumed else ''}"
    return (
        f"**Beside it:** a job pays the bills, and the learning goes on: about {counted(plan.hours_left, 'hour')},"
        f" {counted(plan.weeks, 'week')} {at} (my sum)."
    )


def at_full_time(plan: Plan, full: Plan) -> str:
    """How long a plan takes beside a job, and how long if the hours of one went into it."""
    at = f"at {counted(plan.hours, 'hour')} a week{' (which I assume)' if plan.assumed else ''}"
    return (
        f"**Time:** the way takes about {counted(plan.hours_left, 'hour')}: {counted(plan.weeks, 'week')} {at}, "
        f"{counted(full.weeks, 'week')} at {full.hours}, if you could keep that up (my sum)."
    )


def try_it(step: str) -> str:
    """The first step as a test of whether it is for them, which costs little."""
    return f"**My advice, a cheap test first:** {step} If you like it, go on; if not, these hours are all it has cost."


def begin(step: str) -> str:
    """The first step, to who asks for it."""
    return f"**Do this first:** {step}"


def again(title: str) -> str:
    """To who asks once more."""
    return f"My advice stays the same: begin with **{title}**, and see whether you like it. The decision is yours."


def in_two_sentences(step: str, hours: int, first: int, *, stays: bool) -> str:
    """What bears on the decision, and the first step, to who wants no more than that; `stays`: they have a job."""
    where = "keep your job for now and try" if stays else "try"
    return (
        f"The way takes about {hours} hours more, entry is hard for beginners, and nobody can promise you a job at its"
        f" end, so that a leap is a risk and only you can say whether it is worth it. My advice: {where} the first"
        f" step, **{step}** (about {first} hours), and decide after it."
    )


def why_first(title: str, others: Sequence[tuple[str, str]], needs: Sequence[str], *, outright: bool) -> str:
    """Why a result names one skill next; `others`: those asked about with what was said of them."""
    rule = "what is missing outright comes before what you know a little of" if outright else "what is not whole yet"
    told = "".join(f" Of **{other}** you said “{letter}”." for other, letter in others if letter)
    reason = "".join(f" {text}" for text in needs)
    return (
        f"The order is mine: {rule}, and of that the first on my list, which is **{title}**.{told}{reason} It is no"
        " law: begin with the other if you like that better, and say “make me a plan” for all steps in a row."
    )
