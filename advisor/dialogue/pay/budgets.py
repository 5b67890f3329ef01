"""What somebody can spend, told without a question: what it costs to learn is what bears on that."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...text import normalize
from ..patterns import compiled
from ..questions.pieces import is_question
from ..talk import Talk

__all__ = ["of_a_budget"]

_SUM = (
    r"(?:[$€£₹]|rs\.? ?|inr ?)? ?\d[\d.,]*k? ?(?:[$€£₹]|euros?|eur|dollars?|bucks|usd|pounds?|quid|gbp|rs|rupees|inr)?"
)
_MONEY = r"(?:[$€£₹]|\b(?:\d+k|rs|inr|usd|eur|gbp|euros?|dollars?|bucks|pounds?|quid|rupees|budget|spend|afford)\b)"
_ABOUT = r"(?: (?:is|of|about|around|only|just|like|maybe|at|most|max|up|to|under|roughly|a|total|spend|below|saved))*"
_BUDGET = compiled(rf"""
    ^(?:(?:and|but|so|well|ok|okay|hmm|also|honestly|sadly)[, ]+)*(?:
        my (?:total |whole |max(?:imum)? |entire )?budget{_ABOUT} {_SUM}
        |(?:i|we)(?:'ve|'d)?(?: (?:only|just|really|have|got|can|could|do|put|not|cannot|can't|spend|afford|aside))*
        (?<=have|.got|pend|ford|side){_ABOUT} {_SUM}
        |i(?: am|'m) (?:on|working with) a budget(?:{_ABOUT} {_SUM})?
    )(?: (?:max|at most|in total|total|left|saved|to spend|for (?:it|this|that|everything|learning|courses?)|or so
    |for all of it|a month|per month|altogether))*[.! ]*$
""")
"""A sum that somebody has for it, and nothing else."""
_HAS_MONEY = compiled(_MONEY)


def of_a_budget(talk: Talk, part: str) -> Reply | None:
    """What it costs to learn, to who tells what they can spend; None for anything else."""
    said = normalize(part)
    if is_question(part) or not (_BUDGET.search(said) and _HAS_MONEY.search(said)):
        return None
    return replace(talk.ask("What does it cost to learn machine learning?", (), ()), question=part)
