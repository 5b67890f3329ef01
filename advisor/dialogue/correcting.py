"""What corrects a plan: steps to leave out or to put back, and why a step is in it."""

from __future__ import annotations

import re

from ..patterns import regex
from ..text import normalize
from .naming import named, numbered
from .patterns import compiled
from .plan import Plan

__all__ = ["asks_why", "leaves_it_out", "leaves_out", "left_out", "put_back", "resizes", "titles_in"]

_OUT = compiled(r"""
    \b(?:skip|skipping|drop|remove|delete|cut|leave out|leave .{1,30} out|get rid of|exclude|without
    |take (?:away|out|off)|take .{1,30} (?:away|out|off|from)|throw out
    |(?:count|treat|take|consider|assume) .{1,30} as (?:known|covered|learnt|learned)
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
    |^(?:(?:please|pls|ok|no),? )*(?:the )?\w+(?: \w+){0,2} back(?: in)?(?: please| pls)?[.! ]*$
    |^(?:(?:please|pls|ok|no),? )*(?:re-?)?(?:add|include|restore) .{1,30}$
""")
_IT_BACK = regex(
    r"\b(?:put|add|take|bring) (?:it|that|this|them) back\b|\b(?:put|add|bring) back (?:it|that|this|them)\b"
)
_IT = regex(r"\b(?:it|that|this|that one|this one)\b")
_ASKS = regex(
    r"^(?:can|could|should|may|must|do|is|what|why|how|would)\b(?! (?:you|u)\b).*\bi\b"
    r"|^(?!(?:can|could|would|will) (?:you|we|u)\b).*\?\s*$"
)
_WHY = compiled(r"""
    \bwhy (?:is|are|do|does|should|must|have|did|would|'?s|i)\b.*\b(?:plan|step \d+)\b|\bwhy (?:is )?step \d+
    |\bwhat is .{1,40} (?:doing|for) in (?:the|my|your) plan\b
""")
_MAY_I = compiled(r"""
    \b(?:can|could|may|might|shall|should) (?:i|we|you|it|that|this)\b(?: \w+){0,2}?
    \s(?:skip|drop|dropped|remove|removed|delete|cut|leave\b.{0,30}\bout|left out|exclude
    |take\b.{0,30}\b(?:out|off|away)
    |get rid of|omit|go)\b
""")
_NEEDLESS = compiled(r"""
    \b(?:do(?:n'?t| not)|will not|won'?t|never|not) (?:\w+ ){0,3}?(?:need|want|use|care)\b|\bno (?:need|use|interest)\b
    |\balready (?:know|have|can)\b|\buseless\b
""")
_OF_THE_PLAN = regex(r"\bsteps?\b|\b(?:my|the|this|your) plan\b|\bout\b")
_WHY_OUT = compiled(r"""
    \bwhy (?:did|have|do|would|has) (?:you|the plan|it) (?:leave|left|drop\w*|skip\w*|remov\w*|cut|omit\w*|exclud\w*
    |throw\w*|not (?:have|include|contain|put|list)|tak(?:e|en) .{0,40}\b(?:out|off|away))\b
    |\bwhy\b.*\b(?:missing|left out|omitted|skipped|removed)\b
""")
"""What asks why a step was left out, be it so or not."""
_WHY_NOT = compiled(r"""
    \bwhy (?:is|are|was|were)\b.*\b(?:not (?:in|part|there|listed|included|on)|gone|absent)\b
    |\bwhy (?:isn'?t|aren'?t)\b.*\b(?:in|part|there|listed|included|on)\b
    |\bwhy (?:is there |are there )?(?:no|nothing (?:on|about|of|for)) \w
    |\bwhere (?:is|are|has|did)\b.*\b(?:gone|go|step)\b
""")
"""What asks why a step is not in the plan."""
_IN_IT = regex(r"\b(?:plan|in (?:it|there))\b")
_SENTENCES = regex(r"(?<=[.!?\u2026])\s+|\n")


def left_out(utterance: str, plan: Plan) -> tuple[str, ...]:
    """Titles of the steps that somebody wants left out of their plan, "step 3" or "the maths"."""
    return _steps(utterance, plan, _OUT) or _steps(utterance, plan, _FORGOT)


def leaves_out(utterance: str, plan: Plan) -> bool:
    """Whether somebody asks whether they may leave out a step which they name: "can I leave out step 3?".

    "Can I skip the maths?" asks whether people need it, but after "I don't need maths" it is about the plan.
    """
    said = normalize(utterance)
    asked = _MAY_I.search(said)
    if not asked or not titles_in(said, plan):
        return False
    return bool(_OF_THE_PLAN.search(said) or _NEEDLESS.search(said[: asked.start()]))


def leaves_it_out(utterance: str) -> bool:
    """Whether somebody wants the step left out that was spoken of: "ok, leave it out"."""
    said = (normalize(sentence) for sentence in _SENTENCES.split(utterance))
    return any(_OUT.search(part) and _IT.search(part) and not _ASKS.search(part) for part in said)


def put_back(utterance: str, plan: Plan) -> tuple[str, ...]:
    """Titles of the steps that somebody wants back in their plan."""
    titles = tuple(title for title in _steps(utterance, plan, _BACK) if title in plan.left_out)
    return titles or (plan.left_out if len(plan.left_out) == 1 and _IT_BACK.search(normalize(utterance)) else ())


def resizes(utterance: str) -> bool:
    """Whether an utterance speaks of leaving steps out of a plan, or of putting them back."""
    said = normalize(utterance)
    return any(says.search(said) for says in (_OUT, _FORGOT, _BACK))


def asks_why(utterance: str, plan: Plan) -> tuple[str, str]:
    """The title of the step that somebody asks why it is in their plan or not, or empty; and what else they say."""
    said = _SENTENCES.split(utterance)
    for place, sentence in enumerate(said):
        asked, titles = normalize(sentence), titles_in(normalize(sentence), plan)
        not_there = titles and _WHY_NOT.search(asked) and (titles[0] in plan.left_out or _IN_IT.search(asked))
        if titles and (not_there or _WHY.search(asked) or _WHY_OUT.search(asked)):
            return titles[0], " ".join(said[:place] + said[place + 1 :])
    return "", ""


def _steps(utterance: str, plan: Plan, says: re.Pattern[str]) -> tuple[str, ...]:
    for sentence in _SENTENCES.split(utterance):
        said = normalize(sentence)
        found = says.search(said)
        if found and not (_ASKS.search(said) and says is not _FORGOT):
            return titles_in(said, plan)
    return ()


def titles_in(said: str, plan: Plan) -> tuple[str, ...]:
    """Titles of the steps that are named, be they in the plan or left out of it."""
    if places := numbered(said, len(plan.steps)):
        return tuple(plan.steps[place - 1].title for place in places if 1 <= place <= len(plan.steps))
    return tuple(plan.milestones[place - 1].title for place in named(said, plan.milestones))
