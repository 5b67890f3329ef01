"""Grading what somebody says of their skill in free words: "I only push and pull", "did one course in it"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from .marks import LITTLE, NO, YES
from .readiness import without_courtesy
from .verdict import straightened

__all__ = ["grade"]

_JOINT = compiled(r"""
    [.!,;:\n\u2026]+(?:\s|$)|\s-+\s
    |\s(?:but|though|although|however|except|still|whereas|while|lekin|par|pr|magar|and (?=i\b|not\b|never\b))\s
""")
_REASON = regex(r"\b(?:because|since|bcoz|coz|cause|kyunki|kyuki)\b.*")
_NOT = compiled(r"""
    \b(?:no|not|none|never|nothing|nobody|neither|nor|without|zero|hardly any|nope|nah|cannot|unable|nahi+n?|nhi+n?|nai
    |na|mat|lack\w*|dont|cant|didnt|havent|hasnt|wont|doesnt|isnt|wasnt|couldnt)\b|n't\b
""")
_FILLER = regex(r"\b(?:this|that|these|those) (?:sort|kind)s? of (?:thing|stuff|work)s?\b")
_OTHERS = compiled(r"""
    \b(?:guys?|teams?|colleagues?|department|somebody(?: else)?|someone(?: else)?|others?|vendor|admins?|boss|people
    |folks|husband|wife|brother|sister|son|daughter|friend|partner|manager|lead|seniors?|analysts?|engineers|developers)
    \b(?: \w+)? (?:handles?|does|do|did|takes? care|looks? after|cares? for|writes?|runs?|builds?|manages?|owns?
    |\w+ed (?:it|them|that))\b
    |\b(?:leave|left|hand(?:ed)?|pass(?:ed)?) (?:(?:it|that|this|them|those|over) )*to (?:an?|my|our|the|others?
    |some\w+)\b
""")
"""That others do it, not they themselves."""
_PARTLY = compiled(r"""
    \b(?:only|just|merely|little|bit|some|somewhat|sometimes|something|basics?|basic|beginner\w*|simple|halka|thod[aie]
    |kabhi kabhi|once|twice|(?:a )?few|occasional\w*|rarely|seldom|barely|hardly|partly|partially|half|mostly|almost
    |nearly|roughly|vaguely|kind ?of|kinda|sort ?of|sorta|so-so|meh|decent|ish|used to|ago|back|remember|recall|recipe
    |forg[eo]t\w*|bh(?:u|oo)l\w*|rusty|weak|slow\w*|shaky
    |struggl\w*|confus\w*|learning|learnt it at|started|begun|beginning|trying|tried|working on|theory|theoretical\w*
    |tutorials?|(?:did|took|had|attended|followed|a|one)(?: \w+){0,2}
    \s(?:courses?|workshops?|bootcamps?|semester)|podcasts?|by hand|manually|videos?|youtube
    |lectures?|following|followed|copied|copy|look(?:ing)? (?:it|them|things)? ?up
    |google|googling|chatgpt|help|helped|guidance|if (?:i|you|somebody)|depends|maybe|perhaps|probably|i think|i guess
    |not (?:so |as |very |that |too |really )?(?:well|much|confident|sure|good|deep\w*|always|every\w*|all|fully
    |completely
    |often|comfortable|alone)|by myself|on my own|seekh|sikh|dekh ke|dekh kar|dekhke|in progress
    |getting there|been a while
    |that'?s (?:all|it|about (?:it|all)|where it (?:ends|stops))|nothing more|no further
    |(?<!this )(?<!that )one|ek)\b
""")
"""What hedges it, or tells of a beginning."""
_KNOWS = compiled(r"""
    \b(?:i|we|my|mine)\b(?! (?:am|was) an?\b)(?! work (?:as|in)\b)|i'(?:ve|d)\b|\b(?:can|could|did|done|have|had
    |use[ds]?|using|built|build|made|wrote|write|trained|finished|completed|deployed|ran|run|set up|know|knew
    |worked|studied|daily|every ?day|always|regularly|often|constantly|comfortable|fluent|expert|easily
    |written|taught|teach|ship|maintain|create|(?!(?:tri|fail|bor|scar|confus|start|need|inde|interest|suppos
    |want)ed)\w{3,}ed
    |all the time|several|dozens?|hundreds|many|lots?|plenty|years?|kiya|kiye|banaya|banaye|likha|kar\w*|aata|aati|ata
    |ati|jaant\w*|pata|kaam
    |ok|okay|fine|theek|sab|saare|roz|two|three|four|five|six|seven|yes|yeah|yep|solid|all of (?:it|them|that)
    |everything|haan?|sure|usually|normally
    |generally|of course|definitely|easy|natural\w*|professionally|at work|for work|my job)\b
""")
_WHOLLY_NOT = regex(
    r"^(?:no|never|nope|nah|none|zero|nothing|nahi+n?|nhi)\b|\b(?:at all|not a bit|zero|bilkul nahi+n?|bilkul nhi"
    r"|not (?:a single|even)|no idea|no clue|never|kabhi nahi+n?|kabhi nhi|not yet|abhi tak nahi+n?)\b"
)
"""What says no so plainly that a beginning beside it does not count."""
_FAR = regex(r"\b(?:heard|seen|read|know|knew|suna|dekha|hear|see)\b")
"""What is no skill yet: to have heard of it."""
_OF_IT = regex(r"\b(?:of|about) (?:it|them|that|this|those)\b|\b(?:word|name|term|naam)\b")
_WHAT_IT_IS = compiled(r"""
    \bto do with\b|\b(?:believe|think|suppose|guess|assume|imagine|know)\b(?: that)?
    \s(?:it|this|that|git|sql|those|they)(?:'s| is| are| was| means?)\b
""")
"""What tells what a thing is, rather than what somebody can do with it."""


def grade(utterance: str) -> str:
    """The answer that a statement of somebody's skill comes to: yes, a little or no; empty where it says nothing of it.

    What is known beside what is not, or hedged, is a little.
    """
    clauses = [_sign(clause) for clause in _clauses(utterance)]
    signs = {sign for sign in clauses if sign}
    if len(signs) > 1:
        return LITTLE
    return signs.pop() if signs else ""


def _clauses(utterance: str) -> list[str]:
    said = without_courtesy(straightened(normalize(utterance).replace("\u2019", "'")))
    said = _FILLER.sub("that", said)
    return [_REASON.sub("", clause).strip() or clause for clause in _JOINT.split(said) if clause.strip()]


def _sign(clause: str) -> str:
    """What one clause says: an answer, or nothing."""
    if _WHAT_IT_IS.search(clause) and not _WHOLLY_NOT.search(clause):
        return ""
    if _NOT.search(clause) or _OTHERS.search(clause):
        if _WHOLLY_NOT.search(clause):
            return NO
        return LITTLE if _PARTLY.search(clause) else NO
    if _PARTLY.search(clause):
        return LITTLE
    if _FAR.search(clause) and _OF_IT.search(clause):
        return ""
    return YES if _KNOWS.search(clause) else ""
