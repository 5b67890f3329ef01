"""What is asked about steps of a plan: why one is in it or not, and whether it may be left out."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from .moods import was_never_asked
from .plan import Plan
from .step_mentions import titles_in
from .step_questions import asks_half, asks_hours

__all__ = ["asks_why", "leaves_out"]

_WHY = compiled(r"""
    \bdo i (?:really |still |even )*need .{1,40} in (?:my|the) plan\b
    |\bwhy (?:is|are|do|does|should|must|have|did|would|'?s|i)\b.*\b(?:plan|step \d+
    |still (?:in|there|listed|on)|in (?:there|it|here))\b|\bwhy (?:is )?step \d+
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


def leaves_out(utterance: str, plan: Plan) -> bool:
    """Whether somebody asks whether they may leave out a step which they name: "can I leave out step 3?".

    "Can I skip the maths?" asks whether people need it, but after "I don't need maths" it is about the plan.
    """
    said = normalize(utterance)
    asked = _MAY_I.search(said)
    if not asked or not titles_in(utterance, plan):
        return False
    return bool(_OF_THE_PLAN.search(said) or _NEEDLESS.search(said[: asked.start()]))


def asks_why(utterance: str, plan: Plan) -> tuple[str, str]:
    """The title of the step that somebody asks why it is in their plan or not, or empty; and what else they say."""
    said = _SENTENCES.split(utterance)
    for place, sentence in enumerate(said):
        asked = normalize(sentence)
        titles = () if asks_hours(asked) or asks_half(asked) else titles_in(sentence, plan)
        not_there = titles and _WHY_NOT.search(asked) and (titles[0] in plan.absent or _IN_IT.search(asked))
        why_out = _WHY_OUT.search(asked) or was_never_asked(asked)
        if titles and (not_there or _WHY.search(asked) or why_out):
            return titles[0], " ".join(said[:place] + said[place + 1 :])
    return "", ""
