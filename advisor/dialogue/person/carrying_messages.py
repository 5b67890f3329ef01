"""The fixed wording on what of somebody's job and skills carries over, and how far their English does."""

from __future__ import annotations

from collections.abc import Sequence

from ...text import quote
from ..messages import itemised, listed
from .backgrounds import OTHER, Background

__all__ = ["NO_COUNT", "asked_of_all", "for_them", "keep", "no_word_on_english", "weighed", "whether", "with_yes"]

NO_COUNT = "How many with such a background get in none of my sources counts, so I can't judge your chances."


_YES = ("No, neither shuts you out:", "Yes, neither your age nor your background shuts you out:")
"""How the answer on age and background begins, and how it does for who asks whether it can be done."""


def with_yes(text: str) -> str:
    """An answer to who asks whether it can be done, which begins with yes where it says that nothing is in the way."""
    return text.replace(*_YES, 1)


def whether(asked: str, background: Background, switching: str) -> str:
    """How the answer begins: whether it can be done from a background, or what that is worth.

    `switching` is what is known of switching from there; it may be empty.
    """
    if asked == "can":
        return switching or "Yes, it can be done: people come into ML from many jobs and studies."
    if background.field == OTHER.field:
        return "Yes, knowing a field counts; how much, no figure of mine says."
    return "Yes, a good part of it is of use, so don't throw it away."


def weighed(lead: str, whose: str, background: Background, items: Sequence[str], new: Sequence[str]) -> str:
    """An answer on a background, with what that brings, what is new to those who come from there, and other lines.

    `whose` is what somebody told of themselves; `new` are the first skills that nothing told holds.
    """
    lines = [
        f"**What you bring{f' ({quote(whose)})' if whose else ''}:** {background.carries} (my reading).",
        f"**What would be new:** {background.new}.",
        *items,
    ]
    told = itemised(lead, lines)
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
