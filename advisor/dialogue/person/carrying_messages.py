"""The fixed wording on what of somebody's job and skills carries over, and how far their English does."""

from __future__ import annotations

from collections.abc import Sequence

from ...text import quote
from ..messages import itemised, listed

__all__ = ["asked_of_all", "carried", "for_them", "keep", "no_word_on_english"]

CARRIED = "More carries over than it seems (my reading):"


def carried(items: Sequence[str], new: Sequence[str]) -> str:
    """What carries over, line by line, and the first of what does not."""
    told = itemised(CARRIED, items)
    return f"{told}\n\n**Perhaps new**, as you told me nothing of it: {listed(new, 'and')}." if new else told


def asked_of_all(skills: Sequence[str]) -> str:
    """Skills that are asked of everybody, which somebody has already, wholly or in part."""
    return f"**{listed(skills, 'and')}:** you need that here as well."


def keep(language: str, lines: Sequence[str]) -> str:
    """That a language need not be given up, but is not the first one, with what is known of it."""
    lead = f"You need not give {language} up, but it won't do alone: in ML Python comes first, beside it."
    return itemised(lead, lines)


def for_them(head: str, lines: Sequence[str], facts: Sequence[str]) -> str:
    """How an answer begins, with its lines that turn on what somebody told, or that none of it does."""
    told = f"({', '.join(map(quote, facts))})"
    if not lines:
        return f"None of it turns on what you told me {told}, so it holds for you as for anybody (my reading). {head}"
    return f"{head}\n\n{itemised(f'For you {told} this bears on it (my reading):', lines)}"


def no_word_on_english(near: Sequence[str]) -> str:
    """That nothing tells how much weak English hurts, with the lines that come nearest."""
    return itemised("How much weak English hurts none of my sources tells. The nearest they have:", near)
