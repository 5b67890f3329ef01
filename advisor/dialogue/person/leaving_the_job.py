"""Leaving one's job in order to learn: whether somebody asks if they should, or need to."""

from __future__ import annotations

from ...text import normalize
from ..patterns import compiled

__all__ = ["asks_to_leave"]

_LEAVES = compiled(r"""
    \b(?:quit(?:ting)?|leav(?:e|ing)|resign(?:ing)? from|giv(?:e|ing) up|drop(?:ping)?|chuck(?:ing)?|stop(?:ping)?)
    [ ](?:my|the|this|our|your) (?:[\w-]+ ){0,2}?(?:job|work|position|post|employment)\b
    (?! (?:search\w*|hunt\w*|early|late|at|on|applications?|market|offers?)\b)
    |\b(?:quit|leave) work\b(?! early)|\b(?:quitting|leaving) (?:job|work)\b|\bresign(?:ing)?\b
    |\b(?:give|giving|hand in|handing in) (?:my |in my )?notice\b|\btak(?:e|ing) (?:a sabbatical|unpaid leave)\b
    |\bgo(?:ing)? part[- ]time at work\b
""")
_WONDERS = compiled(r"""
    ^(?:(?:and|so|but|or|ok|well|then|honestly|hm+)[, ]+)*(?:should|shall|must|do|would|will|can|could|is|how|what if|if
    |am i|worth)\b|[,.;] (?:but )?(?:is|would|will) (?:that|this|it)\b[^.]{0,30}$
""")
_TO_LEARN = compiled(r"""
    \b(?:faster|sooner|quick\w*|speed\w*|full[- ]?time|study\w*|learn\w*|finish\w*|for (?:it|this|that|ml|the plan)
    |(?:do|start|manage) (?:it|this|that)|plan|retrain\w*|weeks?|months?)\b
""")
_OF_ELSE = compiled(r"""
    \b(?:stress\w*|burn\w*|boss|colleagues?|hate|offers?|master'?s?|degree|phd|intern\w*|start-?ups?|which|where|visa
    |he|she|they|friend|brother|sister|husband|wife|first job|after (?:only |just )?\w+ (?:weeks?|months?|years?))\b
""")


def asks_to_leave(utterance: str, *, alone: bool = False) -> bool:
    """Whether somebody asks if they should, or need to, leave their job to learn; `alone`: that it is to learn goes
    without saying."""
    said = normalize(utterance)
    asks = _LEAVES.search(said) and _WONDERS.search(said) and not _OF_ELSE.search(said)
    return bool(asks and (alone or _TO_LEARN.search(said)))
