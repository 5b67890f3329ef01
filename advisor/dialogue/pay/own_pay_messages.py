"""The fixed wording of what is said of somebody's own pay beside what is known for a country."""

from __future__ import annotations

from collections.abc import Sequence

from .localities import with_article

__all__: list[str] = []

PAY_IN_GENERAL = (
    "You are right, the two don't fit: pay speaks for the job in general, not beside what you earn now. Take it off"
    " your list."
)
TELL_YOURS = (
    "What you earn I don't keep: tell it with the question, as in “I make 80k, would I earn less?”, and I hold it"
    " against what I have."
)
YOURS_COUNTS = "Right: yours is the one to hold against mine."
"""To who says which of two sums is theirs."""
PAY_NOT_FOR_YOU = "I did, sorry. By the figures I have, the pay is no reason for you to switch."


def held_against(country: str, place: str, sums: Sequence[str]) -> str:
    """Where somebody's own sum lies among the figures for a country: these three by the year, the lowest second."""
    own, low, high = sums
    reach = low if low == high else f"{low} to {high}"
    verdict = " By these figures alone you would earn less." if place == "over" and low != high else ""
    return (
        f"Yours, about {own} a year, lies {place} what I have for {with_article([country])[0]}, which comes to about"
        f" {reach} a year (my sum).{verdict}"
    )


def share(part: float, whole: float, asked: float, side: str) -> str:
    """Whether one sum is some part of another one, with the part that it is."""
    is_so, near = part / whole, 0.02
    below = side in {"less", "under", "below"}
    yes = (is_so < asked) == below if side else abs(is_so - asked) < near
    return f"{'Yes' if yes else 'No'}: {part:,.0f} is {is_so:.0%} of {whole:,.0f}."
