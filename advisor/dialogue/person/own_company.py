"""One's own company: moving to machine learning inside it, or doing some of it in the job that one has."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..follow_ups import follow_up_messages as messages
from ..pay.localities import line_on
from ..talk import Talk

__all__ = ["moves"]

_ML = r"(?:ml|machine learning|ai|data science|data team|models?|modelling|modeling)"
_LEARNING = r"(?:ml|machine learning|ai)"
_ABOUT_ML = regex(rf"\b{_ML}\b")
_FIRM = (
    r"(?:compan(?:y|ies)|firm|employer|organi[sz]ation|bank|department|office|workplace|current (?:job|role|place)"
    r"|present (?:job|role)|(?:own|same|this) (?:job|role)|day job)"
)
_INSIDE = regex(
    r"\binternal(?:ly)? (?:transfer|move|switch|mobility|change|hop)\w*|\b(?:transfer|move|switch|moving"
    r"|switching)(?: \w+){0,3} internally\b|\blateral(?:ly)? (?:move|transfer|shift)\w*|\bsideways (?:move|in)"
    r"|\b(?:without|instead of|and not|rather than) (?:changing|switching|leaving|quitting|chang\w*|leav\w*"
    r"|quit\w*)(?: my| the)?(?: jobs?| employers?| company| companies| work| firm)?\b|\b(?:stay|staying|remain"
    r"|remaining|stick|sticking|keep(?:ing)? (?:my|the|this|our) (?:\w+ )?(?:job|post|work|employer))\b.{0,60}"
    r"\b(?:ml|machine learning|ai|models?)\b|\b(?:apni|isi|(?<!the )same|wahi"
    r"|usi) (?:hi )?(?:company|office|job)\b|\bnaukri (?:chhode|chode|badle) bina\b|\b(?:right )?where i (?:am"
    r"|work)(?: now)?\b|\b(?:instead of|rather than) (?:looking|searching|applying|hunting)\b|\bjob (?:change|chhode"
    r"|chode|badle) (?:kiye )?bina\b"
)
_AT = regex(
    rf"\b(?:inside|within|in|at|with) (?:my|our|the same|this|present|current|the) (?:\w+ )?{_FIRM}\b"
    r"|\b(?:in|within) my (?:\w+ )?(?:field|trade|job|work)\b|\bat work\b"
)
_TO_A_TEAM = regex(
    r"\b(?:my|our|we|they)\b[^.?!]{0,60}\b(?:has|have|runs?|got)\b[^.?!]{0,40}\b(?:data|analytics?|analysts?|fraud|risk"
    r"|models?|ml|ai|bi|research|forecast\w*|insights|software|it|tech) (?:\w+ )?(?:teams?|groups?|departments?|units?"
    r"|divisions?|labs?)\b.*\b(?:there|to (?:it|them|that)|(?:join|into|with) (?:it|them|that)|that team)\b"
)
"""That the firm has a team which is near to machine learning, and something about going there."""
_MOVES = regex(
    r"\b(?:switch\w*|mov(?:e|es|ing)|transfer\w*|shift\w*|chang(?:e|ing)|get (?:in|into|onto|across)|join|become"
    r"|go (?:into|there|over)|cross over)\b"
)
_BOSS = regex(
    r"\b(?:ask|tell|say to|talk to|talking to|convince|approach|speak to|speak with|bring up with|raise with|propose to"
    r"|(?:put|sell|raise|bring|mention|suggest|explain|say) (?:it|this|that)(?: up)? (?:to|with)"
    r"|pitch(?: \w+){0,3} to) (?:to )?(?:my |our |the )?(?:\w+ )?(?:boss|manager|supervisor|lead|head|employer)\b"
    r"|\b(?:boss|manager|sir|lead) (?:se|ko) (?:\w+ ){0,3}(?:bol|keh|kah|puch|pooch|baat)\w*"
)
_WHOM = regex(
    r"\b(?:ask|tell|talk to|speak to|speak with|approach) whom?\b|\bwhom? (?:do|should|can|could|shall|would|must) i"
    r" (?:ask|tell|talk|speak|approach|go|turn)\b"
)
_USES = regex(rf"\b(?:use|do|apply|bring|try|start|add|introduce|using|doing)\b.{{0,20}}\b{_LEARNING}\b(?! eng)")
_OTHER = regex(
    r"\b(?:skills?|raise|salary|hike|pay|paid|promotion|promoted|bonus|remote|wfh|visa|notice period|harass\w*"
    r"|interviews?|resign\w*|leave policy|sick|holiday|appraisal|first (?:day|week|month|year)|startup|start-up)\b"
)
_WISER = regex(
    r"\b(?:smarter|wiser|better|best|should i|shall i|worth|sensible|good idea|makes? (?:more )?sense|or (?:should"
    r"|leave|quit|switch|move|apply|go)|first|sahi|accha|behtar)\b"
)


def moves(talk: Talk, utterance: str) -> Reply | None:
    """What is known of doing machine learning where one works, to who asks for that; None for anything else."""
    said = normalize(utterance)
    switch = talk.knowledge.roles.career_switch
    if not switch or _OTHER.search(said):
        return None
    here, whom = switch in talk.state.latest, _WHOM.search(said) is not None
    at_work = _AT.search(said) is not None and bool(here or _MOVES.search(said) or _USES.search(said))
    to_them = _TO_A_TEAM.search(said) is not None and _MOVES.search(said) is not None
    inside = at_work or to_them or (whom and here) or _INSIDE.search(said) is not None
    boss = whom or _BOSS.search(said) is not None
    about_ml = _ABOUT_ML.search(said) is not None or here or to_them
    if not ((inside and (about_ml or "internal" in said)) or (boss and (inside or about_ml))):
        return None
    entry = talk.knowledge[switch]
    line = line_on(entry, "Inside your company")
    if not line:
        return None
    weighs = _WISER.search(said) is not None
    beside = line_on(entry, "From another field") if weighs or _USES.search(said) else ""
    asks = f"{messages.WHOM if whom else ''} {messages.ASK_THE_BOSS if boss else ''}".strip()
    text = messages.inside(line, beside, asks, weighs=weighs)
    return talk.on(utterance, [entry], text)
