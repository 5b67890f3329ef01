"""What corrects a plan: steps to leave out or to put back, and why a step is in it."""

from __future__ import annotations

import re

from ..patterns import regex
from ..text import normalize
from .patterns import compiled
from .plan import Plan
from .ticking import named, numbered

__all__ = ["asks_why", "left_out", "put_back"]

_OUT = compiled(r"""
    \b(?:skip|skipping|drop|remove|delete|cut|leave out|leave .{1,30} out|get rid of|exclude|without
    |take (?:away|out|off)|take .{1,30} (?:away|out|off|from)|throw out
    |i do(?:n'?t| not) (?:need|want)|no need (?:of|for))\b
""")
_FORGOT = compiled(r"""
    \byou (?:have )?(?:forgot|forget|forgotten|ignored|missed|overlooked|did(?:n'?t| not) (?:see|count|consider|note))\b
    .*\b(?:my|i know|i have|i teach|that i)\b
    |\bi (?:already |also )*(?:know|can|have|teach|learned|studied)\b.*\b(?:why|still) .*\bplan\b
    |\b(?:do|does) not belong\b|\bis not needed\b
""")
_BACK = compiled(r"""
    \b(?:put|add|take|bring|want) .{1,30} (?:back|again|(?:in|into|to) (?:the|my) plan)\b|\b(?:put|add|bring) back\b
    |^(?:(?:please|pls|ok|no),? )*(?:re-?)?(?:add|include|restore) .{1,30}$
""")
_ASKS = regex(r"^(?:can|could|should|may|must|do|is|what|why|how|would)\b.*\bi\b|\?\s*$")
_WHY = compiled(r"""
    \bwhy (?:is|are|do|does|should|must|have|did|would|'?s|i)\b.*\b(?:plan|step \d+)\b|\bwhy (?:is )?step \d+
    |\bwhat is .{1,40} (?:doing|for) in (?:the|my|your) plan\b
""")
_SENTENCES = regex(r"(?<=[.!?\u2026])\s+|\n")


def left_out(utterance: str, plan: Plan) -> tuple[str, ...]:
    """Titles of the steps that somebody wants left out of their plan, "step 3" or "the maths"."""
    return _steps(utterance, plan, _OUT) or _steps(utterance, plan, _FORGOT)


def put_back(utterance: str, plan: Plan) -> tuple[str, ...]:
    """Titles of the steps that somebody wants back in their plan."""
    return tuple(title for title in _steps(utterance, plan, _BACK) if title in plan.left_out)


def asks_why(utterance: str, plan: Plan) -> tuple[str, str]:
    """The title of the step that somebody asks why it is in their plan, or empty; and what else they say."""
    said = _SENTENCES.split(utterance)
    for place, sentence in enumerate(said):
        if _WHY.search(normalize(sentence)) and (titles := _titles(normalize(sentence), plan)):
            return titles[0], " ".join(said[:place] + said[place + 1 :])
    return "", ""


def _steps(utterance: str, plan: Plan, says: re.Pattern[str]) -> tuple[str, ...]:
    for sentence in _SENTENCES.split(utterance):
        said = normalize(sentence)
        found = says.search(said)
        if found and not (_ASKS.search(said) and says is not _FORGOT):
            return _titles(said, plan)
    return ()


def _titles(said: str, plan: Plan) -> tuple[str, ...]:
    if places := numbered(said):
        return tuple(plan.steps[place - 1].title for place in places if 1 <= place <= len(plan.steps))
    place = named(said, plan.milestones)
    return (plan.milestones[place - 1].title,) if place else ()
