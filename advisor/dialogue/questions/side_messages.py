"""The fixed wording of replies on what speaks for something, or against it, and why it was recommended."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry
from ..messages import itemised

__all__: list[str] = []


def of_the_job(entry: Entry, lines: Sequence[str]) -> str:
    """What speaks for the job, or against it."""
    return itemised(f"Of the job as a whole, **{entry.title}** has:", lines)


def against(entry: Entry, lines: Sequence[str]) -> str:
    """What an answer says that is not so good."""
    if lines:
        return itemised(f"What **{entry.title}** has on that side:", lines)
    return (
        f"Nothing that I have on **{entry.title}** speaks against it. That doesn't show that nothing does: I only know"
        " what my sources tell."
    )


def reasons(entry: Entry, first: str, lines: Sequence[str], whose: str) -> str:
    """Why an answer recommends what it does first; `whose`: whose word that is."""
    if lines:
        return f"{itemised(f'“{first}” What **{entry.title}** has on why:', lines)}\n\n{whose}"
    return f"“{first}” A reason for just that **{entry.title}** doesn't give. {whose}"
