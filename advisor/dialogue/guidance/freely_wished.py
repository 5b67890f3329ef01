"""Wishes for a plan in any words and any company: the clause that wants one is found by the reader of acts."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from ..acts.act_classifier import likely_act
from ..patterns import compiled

__all__ = ["plan_wished"]

_JOINT = regex(r"[,;:]\s+|\s-+\s|\s[\u2013\u2014]\s|\s(?:and|but|so|because|since|then)\s+(?!that\b)")
"""Where a clause of a sentence ends."""
_NAMES_IT = compiled(r"""
    \b(?:plan(?:ner|ned)?|road ?map|schedule|time ?table|curriculum|programme|syllabus|learning path|study path)\b
    |\b(?:lay|map|chart|set|write|spell)(?: \w+)? out\b|\b(?:week|month|step|day) by (?:week|month|step|day)\b
    |\b(?:the|my|all) steps\b
""")
"""A plan, by one of its names."""
_OF_ELSE = compiled(r"""
    ^(?:(?:so|and|but|ok|well|then) )*(?:i|we|they|he|she|people)(?:'?m| am| was| were| had| did| have (?:a|no|my))*
    (?: an?)?[ ](?:plan|plann\w+)(?: to| on)?\b
    |^(?:(?:so|and|but|ok|well|then) )*(?:is|are|was|does|do|did|should|must|has|have)\b
    |\b(?:my|the|your|his|her|their|this|that) (?:plan|schedule|timetable) (?:is|was|b|says?|has|to|would have)\b
    |\b(?:don'?t|do not|not|no|never|without an?|need(?: for)?(?= no)) (?:\w+ ){0,3}(?:plan|road ?map)\b
    |\b(?:project|business|backup|pension|payment|data|phone|career|exit|lesson) plans?\b
    |\b(?:apps?|tools?|templates?|software|planners?)\b|\b(?:out of|from|in|into|to) (?:my|the) plan\b
    |\b(?:why|who|whose)\b|\bhow (?:do|can|should|did)\b|\byour plan\b
    |\bfor (?:my|our|the|an?) (?:friend|brother|sister|son|daughter|team|company|students?|class|project|startup)\b
""")
"""What speaks of a plan, and wants none of this adviser."""
_LIKELY, _LONGEST = 0.7, 25
"""How likely a clause wants a plan, at least; its words, at most."""


def plan_wished(utterance: str) -> tuple[bool, str]:
    """Whether a clause of an utterance wishes for a plan of one's own, and what else the utterance says."""
    for sentence in sentences(utterance):
        for clause in dict.fromkeys([sentence, *filter(None, map(str.strip, _JOINT.split(sentence)))]):
            said = normalize(clause)
            named = _NAMES_IT.search(said) and not _OF_ELSE.search(said)
            if not named or len(said.split()) > _LONGEST:
                continue
            act = likely_act(clause, (), lambda kind: not kind.startswith(("plan-", "check-")))
            if act.kind == "plan" and act.confidence >= _LIKELY:
                return True, utterance.replace(clause, "", 1).strip(" ,;:.?!-")
    return False, ""
