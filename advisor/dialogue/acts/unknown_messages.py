"""What is said where nothing answers what was asked."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry
from ..messages import itemised, listed

__all__ = ["NOTHING", "SEEN", "could_tell", "guessed", "nothing_further"]

NOTHING = "On that very thing I have nothing."
SEEN = "I see."
"""The same to what asks nothing."""


def nothing_further(entry: Entry, pieces: Sequence[str], lead: str = NOTHING) -> str:
    """That nothing answers what was asked, with what comes nearest to it in an answer."""
    lead = f"{lead} The nearest is from **{entry.title}**:"
    return f"{lead} {pieces[0]}" if len(pieces) == 1 else itemised(lead, pieces)


def guessed(title: str, text: str) -> str:
    """What an answer begins with, where it is likely what is asked for."""
    return f"My best guess is that **{title}** answers it: {text}"


def could_tell(titles: Sequence[str], lead: str = NOTHING) -> str:
    """That nothing answers what was asked, nor comes near, with what else can be told."""
    named = [f"**{title}**" for title in titles]
    return f"{lead} What I could tell you of is {listed(named, 'or')}." if named else lead
