"""Moods: whether what is said of a plan is wished by who says it, or told of others, of the past, or denied."""

from __future__ import annotations

import re

from ...patterns import regex
from ...text import normalize, sentences
from ..patterns import compiled

__all__ = [
    "CHANGES",
    "DENIES",
    "as_asked",
    "doubts_figures",
    "is_ahead",
    "is_quoted",
    "is_to_be_done",
    "of_others",
    "of_the_past",
    "was_never_asked",
]

_KIN = (
    r"(?:friends?|brothers?|sisters?|cousins?|wife|husband|partner|boyfriend|girlfriend|mum|mom|mother|dad|father|parents"
    r"|sons?|daughters?|kids|uncle|aunt|nephew|niece|boss|manager|colleagues?|coworkers?|co-workers?|teacher|professor"
    r"|mentor|tutor|neighbou?rs?|flatmate|roommate|mate|team|classmates?|chap|bloke|guys?|lad|woman"
    r"|lady|girl|recruiters?|someone|somebody)"
)
_OTHERS = compiled(rf"""
    (?<!as )\b(?:my|a|an|the|our|some|this|that|one of my|another) (?:\w+ ){{0,2}}?{_KIN}\b(?!'s (?:laptop|birthday))
    (?=.{{0,30}}?\b(?!my\b|me\b|i\b)\w)
    |\b(?:he|she|they|people|everyone|everybody|(?<!can )(?<!could )(?:someone|somebody)|others|most of them
    |redditors?|folks)\b
    |\b(?:advert\w*|ads?|bootcamps?|influencers?|youtubers?|reddit|linkedin|forum|article|blog|website|syllabus|internet)\b
    .{{0,40}}\b(?:says?|said|promis\w+|claims?|advertis\w+|offers?|recommends?|thinks?|reckons?|takes?)\b
    |\b(?:i (?:heard|read|saw)|apparently|supposedly|they say|it is said)\b
""")
_QUOTES = compiled(r"""
    (?<!can )(?<!could )(?<!would )(?<!will )(?<!should )(?<!shall )
    \b(?:you|(?:the|your|this|that|my|its?) (?:\w+ ){0,3}?(?:plan|page|step|course|line|reply|answer|list|website
    |source))
    [ ](?:(?:also|now|just|only|still|already|earlier|yourself|first|even|then|have|had)[ ])*
    (?:say|said|says|saying|gives?|gave|given|mention\w*|told|wr[io]te|written|claim\w*|reckon\w*|count\w*|assum\w*
    |estimat\w*|show(?:s|ed|n)?|asks? for|asked for|puts?|allow(?:s|ed)?|planned|planning|promised?|quoted?|listed
    |lists|halved|doubled|shortened|reduced)\b
    |\b(?:never|(?:did|do)(?:n'?t| not)) (?:even |actually |ever )?(?:ask(?:ed)?|say|said|mean|meant|tell|told
    |order(?:ed)?)\b
    |\b(?:i was|i am|i'm|just|only) quoting\b|\bhow (?:can|could) (?:it|that|this|there) be\b
    |\bcontradict\w*|\breconcile\b|^(?:(?:and|but|so) )*(?:why|how come)\b
""")
"""How figures are spoken of that somebody else named: "your plan gives me 60 hours of Python"."""
_DOUBTED = regex(
    r"\bhow come\b|\bwhy[ ?!.]*$|\badds? up\b|\breconcile\b|\bcontradict\w*|\b(?:does|do)(?:n't| not) match\b"
    r"|\bi (?:count|come to|make it) (?:only |about )?\d+|\btimes (?:\w+ ){1,2}(?:is|are|makes?)\b|\bkyun?[ ?!.]*$"
)
_NEVER_ASKED = regex(
    r"\b(?:never|did(?:n'?t| not)) (?:ask(?:ed)?|tell|told|want(?:ed)?)(?: you| it| that)?(?: to)? "
    r"(?:leave|drop|skip|remove|take|cut|throw)\b"
)
_OWN = compiled(r"""
    \b(?:so|but|and|therefore|hence)\b[, ]+(?:please |pls |now |then )*
    (?:i\b|i'?[a-z]+\b|my\b|we\b|you (?:can|may|could)\b|let'?s\b|please\b|make\b|set\b|put\b|call\b|count\b
    |bump\b|drop\b|skip\b|remove\b|take\b|move\b|leave\b|say\b|only\b|rather\b|more like\b)
    |\b(?:so|but|and)\b.{0,4}$|[,;] ?(?:i\b|i'?(?:ll|d|m|ve)\b|please\b|pls\b|make it\b|set it\b|put\b|drop\b|leave\b
    |remove\b|move\b|take\b|skip\b|tick\b|mark\b|swap\b|add\b|bring\b|could you\b|can you\b)
    |\b(?:we|i) need (?:it|that)\b
    |\b(?:so|hence)[, ]+(?:now |that'?s |maybe |about )*\d{1,2} ?(?:h|hrs?|hours?)\b
""")
"""Where somebody comes back to their own wish."""
_REPORTS = regex(
    r"\b(?:says?|said|saying|thinks?|thought|tells?|telling|told|reckons?|wants?|wanted|suggest\w*|recommend\w*|believes?"
    r"|insists?|heard|read|advis\w+|asks?|promis\w+)\b"
)
_CLAUSE = regex(r"[,;:.!] ?|\bso\b")
_MINE = regex(
    r"^ ?(?:(?:ok|and|but|then|now|maybe|please)[, ]+)*"
    r"(?:say|make|call|count|let'?s|only|rather|more like|at most|max)\b"
    r"|\b(?:i|i'?(?:ll|ve|d|m)|we|me|us)\b(?!.*\b(?:should|says?|said|told|thinks?)\b)"
)
"""What is of who says it, though others were spoken of before."""
_FIRST = regex(
    r"\bi(?:'ll|'ve)?(?: (?:only|just|really|now|still))* (?:have|can|could|get|got|will|manage|want|need|do)\b"
    r"|\bi'(?:ve|ll|d)\b"
)
"""What somebody has or can, which is their own where nobody is said to say so."""
_PAST = compiled(r"""
    \b(?:used to|(?:was|were)(?! (?:right|fine|ok|okay|better|correct|good)\b)|did|had been|back then|yesterday
    |when i was|spent|took me|ago
    |last (?:week|month|year|summer|winter|spring|autumn|term|semester))\b
""")
_AHEAD = compiled(r"""
    \b(?:will|would|shall|should|(?:can|could|may|might)(?! (?:you|u|tick|mark|safely)\b)|won'?t|going to|gonna
    |hop(?:e|ing)|hopefully|wish|want|wanna|aim|plan to|until|till|by the time
    |jaa?y?eg[ai]\w*|jaa?ye|hog[ai]|karu?ng[ai]|karoong[ai]|hone ta?k)\b
    |(?<=[a-z])'ll\b
""")
_DONE_BY = regex(
    r"(?=.*\b(?:by|before|until|till|within|in|tak|me|mein)\b)"
    r".*\b(?:done|finish(?:ed)?|completed?|ready|through|over|manage|behind me)\b"
)
CHANGES = frozenset({"plan-out", "plan-back", "plan-done", "plan-undone", "plan-hours", "plan-whole"})
"""Acts that change a plan."""
_SKIPS_TO = regex(r"\bskip (?:right |straight |ahead )*to\b|\b(?:can|could|would|does|will) .{1,40} replace\b")
_PARTLY = regex(
    r"\b(?:start(?:ed|ing)?|begun|began|beginning|busy with|working on|in the middle|some of|part of|not all|half)\b"
)
"""That something is not done yet, or not all of it."""
_WHETHER = regex(
    r"(?:(?:and|so|but|ok|then|well|hmm?)[, ]+)*(?:(?:can|could|should|would|may|might|must)(?:n?'?t)? (?:i|one|we"
    r"|people|it)\b"
    r"|(?:is|isn'?t|would) it\b|(?:do|don'?t|does) (?:i|one|we|it)\b|is (?:that|this)\b|what if\b)"
)
_TELLS_A_SKILL = regex(
    r"\b(?:do not|don'?t|never) (?:know|knew|learn(?:ed|t)?|used)\b"
    r"|\b(?:know|have|can|did|learn(?:ed|t)) (?:\w+ ){0,3}?(?:some|bits?|little|basics?)\b"
    r"|^(?:only |just )?(?:a )?(?:bit|little)\b"
)
"""That somebody knows some of what they name, or none, which wants nothing left out."""
_WHAT_ELSE = regex(r"\bwhat (?:else|more|other)\b(?!.*\b(?:out|drop|skip|go|cut|remove)\b)")
_IF_DONE = regex(
    r"(?:(?:and|so|but|ok|then|well)[, ]+)*(?:is|are|was|were|did|do|have|has) (?:i\b|.{0,40}\b(?:done|finished))"
)
"""How it is asked whether something is done."""
DENIES = compiled(r"""
    \b(?:can'?t|cannot|can not|couldn'?t|won'?t|don'?t|do not|doesn'?t|not|never|no way|hardly)\b
    (?!.{0,16}\b(?:more than|over|above|before|until|beyond)\b)
""")
"""What denies that somebody has, or wants, what is named behind it."""


def of_others(said: str) -> bool:
    """Whether a text in small letters speaks of others to its end: "my husband thinks i should do ten"."""
    found = _OTHERS.search(said)
    if not found or _OWN.search(said, found.end()) or _is_own(_CLAUSE.split(said[found.end() :])[1:]):
        return False
    return _REPORTS.search(said, found.start()) is not None or _FIRST.search(said, found.end()) is None


def _is_own(clauses: list[str]) -> bool:
    """Whether the last clause behind one on others is of who says it: "my son needs me, 15 hours is what I can do"."""
    return bool(clauses) and _MINE.search(clauses[-1]) is not None and not _OTHERS.search(clauses[-1])


def is_quoted(said: str) -> bool:
    """Whether a text in small letters only speaks, to its end, of figures that the plan or a reply has."""
    found = _QUOTES.search(said)
    return found is not None and _OWN.search(said, found.end()) is None


def doubts_figures(said: str) -> bool:
    """Whether a text in small letters doubts figures of the plan, and so wants none changed: "how come?"."""
    return _DOUBTED.search(said) is not None


def was_never_asked(said: str) -> bool:
    """Whether a text in small letters says of a change that nobody asked for it."""
    return _NEVER_ASKED.search(said) is not None


def as_asked(kind: str, utterance: str) -> str:
    """The kind of an act; where it would change the plan and only asks or others say so, that of a step asked about."""
    said = normalize(utterance)
    if kind == "plan-out" and (_TELLS_A_SKILL.search(said) or _WHAT_ELSE.search(said)):
        return ""
    only_asks = kind in CHANGES and (of_others(said) or _asks(utterance, _WHETHER) or _SKIPS_TO.search(said))
    only_asks = only_asks or (kind in CHANGES and doubts_figures(said))
    only_asks = only_asks or (
        kind == "plan-done" and bool(_PARTLY.search(said) or is_ahead(said) or _asks(utterance, _IF_DONE))
    )
    return "plan-step" if only_asks else kind


def _asks(utterance: str, how: re.Pattern[str]) -> bool:
    """Whether a question of an utterance begins in some way."""
    return any(text.endswith("?") and how.match(normalize(text)) for text in sentences(utterance))


def is_ahead(said: str) -> bool:
    """Whether a text in small letters speaks of what is to come, or is wished: "will it be done by then"."""
    return _AHEAD.search(said) is not None


def is_to_be_done(said: str) -> bool:
    """Whether a text in small letters speaks of something as done by a time, or within one."""
    return _DONE_BY.search(said) is not None


def of_the_past(said: str) -> bool:
    """Whether a text in small letters tells what was once."""
    return _PAST.search(said) is not None
