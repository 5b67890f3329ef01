"""The fixed wording of replies to who puts what was told in their own words, sees it otherwise, or remarks on it."""

from __future__ import annotations

__all__ = ["as_told", "otherwise"]

CONFIRMED = "Yes, that is how I read it:"
COMPARED = "In its own words it says the following; where yours and these differ, these count:"
NOT_SO = "Not quite. I have it like this:"
REMARKED = "I see what you mean. What would you like to look at next?"


def as_told(lead: str, lines: list[str]) -> str:
    """Lines of an answer behind a word on how somebody put them."""
    return f"{lead} {' '.join(' '.join(lines).split())}"


def otherwise(title: str, line: str, source: str) -> str:
    """To who knows it otherwise: that their word counts, and the line that was told, with whose word it is."""
    told = " ".join(f"What I told is in **{title}**: {line} {source}".split())
    return (
        "You may well be right for what you have seen, and that counts; I can only pass on what my sources have. Both"
        f" can be true: a source tells how it often is, not how it is everywhere.\n\n{told}"
    )
