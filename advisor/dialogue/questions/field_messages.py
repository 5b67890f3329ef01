"""What the adviser says of jobs near a field, of projects in one, and of what it can't hold against another."""

from __future__ import annotations

from collections.abc import Sequence

from ...text import quote
from ..messages import itemised

__all__ = ["THEIR_FIELD", "jobs_near", "not_against", "project_for", "way_in"]

THEIR_FIELD = "what you do"
_CHOOSE = (
    "Choose something there whose outcome is known for past cases, on data you may use, and predict it for new ones"
    " (my reading)."
)


def jobs_near(field: str, jobs: Sequence[str], lines: Sequence[str]) -> str:
    """That no job near a field is known, or which are the least technical; those next to the trade, and what bears on
    them."""
    of_it = f"Of a job between {field} and machine learning my sources name none. " if field else ""
    return "\n\n".join([itemised(f"{of_it}The jobs next to ML engineer that I know:", jobs), *lines])


def project_for(field: str, data: str, lines: Sequence[str]) -> str:
    """That no source has a project idea for a field, what data it has in plain sense, and the way to one."""
    of_it = f"for {field}" if field else "for that field"
    own = f" My own suggestion: {data}." if data else ""
    return itemised(f"A ready idea {of_it} my sources don't have.{own} {_CHOOSE}", lines)


def not_against(other: str, told: str) -> str:
    """What is known of the job, where it is held against a profession of which nothing is."""
    return f"Of {quote(other)} I know nothing to compare it with. For ML engineers I have this:\n\n{told}"


def way_in(line: str, *, fits: bool) -> str:
    """Whether a job is a way in for somebody, by the line on who comes to it."""
    lead = (
        "By the line I have on it, rather yes (my reading)"
        if fits
        else "Whether it is easier, no source of mine counts"
    )
    return f"{lead}. {line}" if fits else f"{lead}; the nearest line: {line}"
