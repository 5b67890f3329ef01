"""Leaving one's job in order to learn: whether somebody asks if they should, need to, or can keep it, or fears it."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled

__all__ = ["asks_to_leave"]

_LEAVES = compiled(r"""
    \b(?:quit(?:ting)?|leav(?:e|ing)|resign(?:ing)? from|giv(?:e|ing) up|drop(?:ping)?|chuck(?:ing)?|stop(?:ping)?)
    [ ](?:my|the|this|our|your|an?) (?:[\w-]+ ){0,3}?(?:job|work|position|post|employment|career|pension)\b
    (?! (?:search\w*|hunt\w*|early|late|at|on|applications?|market|offers?)\b)
    |\b(?:quit|leave) work\b(?! early)|\b(?:quitting|leaving) (?:job|work)\b|\bresign(?:ing)?\b
    |\b(?:give|giving|hand in|handing in) (?:my |in my )?notice\b|\btak(?:e|ing) (?:a sabbatical|unpaid leave)\b
    |\bgo(?:ing)? part[- ]time at work\b
""")
_KEEPS = compiled(r"""
    \b(?:keep(?:ing)?|stay(?:ing)? (?:in|at|on)|stick(?:ing)? with|h(?:ang|old)(?:ing)? on to) (?:my|the|this|our|your)
    [ ](?:[\w-]+ ){0,3}?(?:job|work|position|post|employment|career)\b
    |\b(?:keep|carry on|go on|continue|still)(?: on)? (?:working|nursing|teaching|to work|work) (?:while|and|during)\b
""")
_FEARS = regex(
    r"\b(?:scar[ey]\w*|afraid|fear\w*|terrif\w+|nervous|anxious|worr\w+|daft|stupid|silly|foolish|mad|risk\w*)\b"
)
_WONDERS = compiled(r"""
    ^(?:(?:and|so|but|or|ok|well|then|honestly|hm+)[, ]+)*(?:should|shall|must|do|would|will|can|could|is|how|what if|if
    |am i|worth)\b|\bi meant? |[,.;] (?:but )?(?:is|would|will) (?:that|this|it)\b[^.]{0,30}$
""")
_TO_LEARN = compiled(r"""
    \b(?:faster|sooner|quick\w*|speed\w*|full[- ]?time|study\w*|learn\w*|finish\w*|for (?:it|this|that|ml|the plan)
    |(?:do|start|manage) (?:it|this|that)|on the side|alongside|switch\w*|become|plan|retrain\w*|weeks?|months?)\b
""")
_OF_ELSE = compiled(r"""
    \b(?:stress\w*|burn\w*|boss|colleagues?|hate|(?<!til i have an )offers?|master'?s?|degree|phd|intern\w*|start-?ups?
    |which|where|visa|he|she|they|friend|brother|sister|husband|wife|m[uo]m|mother|father|dad|parents|partner|first job
    |after (?:only |just )?\w+ (?:weeks?|months?|years?))\b
""")


def asks_to_leave(utterance: str, *, alone: bool = False) -> str:
    """Whether somebody asks if they should, or need to, leave their job to learn ("leave"), can keep it, or fears to
    leave it ("keep"); empty for anything else. `alone`: that it is to learn goes without saying."""
    said = normalize(utterance)
    leaves, to_learn, wonders = _LEAVES.search(said), alone or _TO_LEARN.search(said), _WONDERS.search(said)
    if _OF_ELSE.search(said):
        return ""
    if (leaves and _FEARS.search(said)) or (to_learn and _KEEPS.search(said) and (wonders or said.endswith("?"))):
        return "keep"
    return "leave" if leaves and to_learn and wonders else ""
