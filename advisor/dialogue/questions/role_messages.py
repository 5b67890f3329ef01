"""What the adviser says of jobs that it sets side by side."""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import itemised

__all__ = ["UNDECIDED_ROLES", "role_for", "roles"]

UNDECIDED_ROLES = (
    "Which of them suits you my sources don't decide; tell me what you do now and what you like, and I try."
)


def roles(told: Sequence[tuple[str, str]]) -> str:
    """Jobs side by side, each with a sentence on it."""
    return itemised("In a sentence each:", [f"**{name}**: {' '.join(line.split())}" for name, line in told])


def role_for(name: str, want: str, line: str) -> str:
    """Which of several jobs suits somebody, and the line that says why."""
    wanted = f", if you want {want}" if want else ""
    return f"By my reading, **{name}** for you{wanted}: “{line}”"
