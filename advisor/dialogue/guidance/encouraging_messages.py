"""Every fixed wording of what encourages somebody."""

from __future__ import annotations

from ...text import quote
from ..plan.plan_messages import counted, takes, wish

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..plan.plan import Plan

__all__ = ["FORGOTTEN", "SAD", "first", "hope", "judged", "own_case", "own_maths", "time"]

SAD = (
    "I understand that this is hard to read. But what you don't know yet can be learnt, and it says nothing of what "
    "you are able to learn."
)
FORGOTTEN = "That is nothing to worry about, by my own view: you take it up again as you need it."


def hope(plan: Plan, *, known: bool) -> str:
    """Whether it can be done, in the months that there are where they and the hours are known."""
    if known and plan.months and plan.needed > plan.hours:
        return f"In {counted(plan.months, 'month')} hardly, at your hours; with more time or more hours, yes."
    if known and plan.months:
        return f"Yes, {counted(plan.months, 'month')} can be enough for you."
    return (
        "Yes, there is hope: what it takes can be learnt, and what decides most, I think, is the time you can give it."
    )


def time(plan: Plan, *, known: bool) -> str:
    """How long it takes: at the hours a week that are known, and whether that fits the months that there are."""
    months = plan.months
    caution = "That is the time to learn, by my estimate; whether a job comes of it at once nobody can promise."
    if known and not months:
        return f"{takes(plan)} {caution}"
    if known and plan.needed <= plan.hours:
        return f"{takes(plan)} That fits into your {counted(months, 'month')}, with time left over. {caution}"
    hours = counted(plan.hours_left, "hour")
    if known:
        return f"{wish(plan)} {caution}"
    if months:
        within = f"In {counted(months, 'month')}"
        fits = f"{within} that is about {counted(plan.needed, 'hour')} a week"
        return f"The way there takes about {hours}. {fits}. How many hours a week do you have? {caution}"
    return f"The way there takes about {hours}: tell me how many hours a week you have, and I say how long. {caution}"


def judged(plan: Plan, line: str, *, longer: bool, near: bool, yes: bool) -> str:
    """Whether the way takes as long as was asked, or less, or more: by a line, or by a plan."""
    said = "Yes, about that." if near else "Yes." if yes else "No, longer." if longer else "No, less."
    reckoned = " I reckon with these hours where I know none." if plan.assumed else ""
    return f"{said} {line or takes(plan) + reckoned} That is the learning; the search for a job comes on top."


def first(step: str) -> str:
    """The one thing to do next."""
    return f"**The one next step:** {step}"


def own_case(job: str, age: str) -> str:
    """What the answer on age and background says of the person's own; empty where neither is known."""
    says = ["age is no bar in my sources"] * bool(age) + ["the best move is ML in the field you know"] * bool(job)
    return f"In your case ({', '.join(map(quote, filter(None, (job, age))))}): {'; '.join(says)}." if says else ""


def own_maths(studies: str) -> str:
    """What the answer on maths comes to for somebody whose studies hold much of it."""
    return f"You told me: {quote(studies)}. That should cover most of it (my reading); using it in code comes next."
