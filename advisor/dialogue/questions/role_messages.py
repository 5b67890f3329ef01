"""What the adviser says of jobs: set side by side, and what one asks for."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry
from ..messages import itemised

__all__ = ["NOTHING_OF_IT", "UNDECIDED_ROLES", "no_shares", "not_told_of_a_job", "roles", "roles_for"]

NOTHING_OF_IT = "On that I have nothing for the job of **{}** in particular. What holds in general:"
UNDECIDED_ROLES = (
    "Which of them suits you my sources don't decide; tell me what you do now and what you like, and I try."
)


def roles(told: Sequence[tuple[str, str]]) -> str:
    """Jobs side by side, each with a sentence on it."""
    return itemised("In a sentence each:", [f"**{name}**: {' '.join(line.split())}" for name, line in told])


def roles_for(want: str, jobs: Sequence[tuple[str, str]]) -> str:
    """Which of several jobs suit somebody, and for each the line that says why."""
    wanted = f", if you want {want}" if want else ""
    names = " or ".join(f"**{name}**" for name, _ in jobs)
    lines = [f"**{name}**: {line}" if len(jobs) > 1 else line for name, line in jobs]
    return itemised(f"By my reading, {names} for you{wanted}:", lines)


def rather(*, yes: bool) -> str:
    """Yes or no, as near as a reading of some lines comes to one."""
    return "Rather yes." if yes else "Rather no."


def no_shares(lines: Sequence[str]) -> str:
    """That nothing counts what share of the time goes on what, with what is nearest."""
    near = f" The nearest I have: {' '.join(lines)}" if lines else ""
    return f"None of my sources counts what share of the time goes on coding, meetings or data.{near}"


def not_told_of_a_job(job: Entry, topic: Entry, name: str, asked: Sequence[str], in_general: str) -> str:
    """That nothing tells how much of a matter a job takes, with what its answer asks for, and what holds in general."""
    near = itemised(f"What **{job.title}** names as asked for:", asked) if asked else ""
    lead = f"Of {name} in this job in particular none of my sources tells. {near}".strip()
    return f"{lead}\n\nIn general, from **{topic.title}**: {in_general}" if in_general else lead
