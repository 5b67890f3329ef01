"""Whether somebody only tells of themselves: what they told is then noted, and no topic is guessed at."""

from __future__ import annotations

from ...patterns import regex
from ...text import is_function_word, words
from ..person.profile import Profile, Told
from ..sentence_kinds import READER

__all__ = ["only_told", "without_loss"]

_LITTLE, _HARDLY = 2, 0.2
"""Words beside what is told, at most; and how likely it asks something, at most."""
_AT_A_LOSS = regex(
    r"(?i)[,.;]?\s*\b(?:and |but |so )?(?:i )?(?:(?:have|am|'m|'ve|got|honestly|really|just|with) )*"
    r"(?:no|zero|not a|without a) (?:idea|clue|plan)(?: (?:of|on|about))? (?:what|where|how)"
    r"(?: (?:to do|to go|to start|next|now|comes next|from here|i want|tbh|honestly|anymore|any more))*(?=\W*$)"
)
"""That somebody does not know what to do, which asks for no topic."""
_WISHES = frozenset({"goal", "months", "hours", "budget"})


def only_told(said: str, told: Told, before: Profile, *, planned: bool) -> bool:
    """Whether what is told is worth a reply of its own, rather than what is asked or said beside it.

    `before`: the profile without it; `planned`: there is a plan.
    """
    if told.amends:
        return True
    slots = told.values.keys()
    if planned and slots and slots <= {"hours", "months"}:
        return told.only or told.asks  # "What if I had 10 hours a week?"
    known = (before.hours and "months" in slots) or any(getattr(before, slot) for slot in slots)
    little = bool(slots - _WISHES) and _little_beside(said, told)
    return (told.only or little) and (known or not slots <= {"goal", "months"})


def without_loss(said: str) -> str:
    """What is said, without a last word that somebody does not know what to do."""
    return _AT_A_LOSS.sub("", said)


def _little_beside(said: str, told: Told) -> bool:
    """Whether nothing is asked, and next to nothing said beside what is told: "a bit of R from my masters"."""
    said = without_loss(said)
    rest = [word for word in words(told.rest) if not is_function_word(word) and word in words(said.lower())]
    return not (told.asks or "?" in said or len(rest) > _LITTLE) and READER.shares(said)["asks"] < _HARDLY
