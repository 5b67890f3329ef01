"""The fixed wording of what is said where a plan is made: the hours it waits for, and whom it is made for."""

from __future__ import annotations

from collections.abc import Sequence

from .plan_messages import counted, needed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan import Plan


def how_many_for(plan: Plan) -> str:
    """The question for the hours a week, with those that the time takes in which somebody wants to be done."""
    return f"Gladly. {needed(plan)} Can you give it that, or how many is it? What you know already, tell me too."


def of_coders(first: str, last: str, hours: int, weeks: int, at: int) -> str:
    """What is enough for who programs already: up to which step, in how many hours and weeks."""
    time = f"about {counted(hours, 'hour')}, {counted(weeks, 'week')} at {counted(at, 'hour')} a week"
    return f"**You program already:** skim {first}, and you may stop after **{last}** and apply: {time}."


def no_job(titles: Sequence[str]) -> str:
    """That the steps which are for a job are left out for who learns for the pleasure of it."""
    return f"As you learn for the pleasure of it, I left out what is for a job. “Put back {titles[0]}” has it in again."
