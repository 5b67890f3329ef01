"""The words of an answer to the check that names its questions: letters, places, what stood before, and joints."""

from __future__ import annotations

from ...patterns import regex
from .marks import LITTLE, NO, SKIPPED, YES

__all__ = ["COUNTS", "FILLERS", "NO_PARTS", "ORDINALS", "TOKEN", "letter_of"]

_LETTERS = {
    **dict.fromkeys("yes yeah yep yup haan y".split(), YES),
    **dict.fromkeys("well fine good solid strong fluent".split(), YES),
    **dict.fromkeys("little bit thoda l".split(), LITTLE),
    **dict.fromkeys("no nope nah nahi nhi none nothing never zero n".split(), NO),
    **dict.fromkeys("skip s".split(), SKIPPED),
}
"""What words say the answers."""
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "both": 2}
ORDINALS = tuple("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())

_WORD = r"(?:yes|yeah|yep|yup|haan|nope|nah|no|nahi|nhi|(?:a )?(?:little|bit)|thoda|skip)"
_A = r"(?:(?:an?|the|just|only|still|firm|clear|plain|also|as|to|['\"\u2018\u201c]) ?)*"
_COUNT = r"(?:two|three|four|five|six|seven|[2-9])"
_ENDS = (
    r"(?=['\"\u2019\u201d]?(?: ?[.,;:!?)\u2026-]| (?:to|for|on|too|as well|after all|either|also|instead|please|pls|plz"
    r"|there|now|then|and|but|so|again|since|because|except|apart|at (?:most|best|least)|rather|in fact|not|actually"
    r"|though"
    r"|hai|h|karo|kar|is what|was|would|with|q?\d)\b|$))"
)
"""Where "no" and "a little" end a clause, and deny or lessen no other word."""
_MY = r"\b(?:my|your|that|the|this)(?: last| previous| first| earlier)?"
_UNITS = (
    r"(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|h|projects?|times|people|percent|%|models?|courses?|lines|tests?"
    r"|minutes?|out of|of my|k|lakhs?)\b"
)
_PATTERNS = {
    # What stood before, or does not stand: no letter of an answer.
    "old": rf"""
        {_MY}(?: \w+)? (?P<o1>{_WORD})(?= (?:on|for|to|about|in|at|there|was|were|is|of mine)\b)
        |\b(?:i|you|it|maine)(?:'ve|'d)?(?: (?:had|have|just|first|only|already|clearly|wrongly|also|still))*[ ](?:said
        |answered|clicked|typed|ticked|gave|entered|chose|wrote|put|noted|marked|took|have|had|got|list|listed|bola)
        (?: (?:it|that|me|them|my (?:question|answer)|down|as|for|here|there|both|with))* {_A}(?P<o2>{_WORD})\b
        |\b{_A}(?P<o4>{_WORD})[ ](?:i )?said(?=[.,;!]|$)
        |\b(?:i|you)(?: have|'ve)? skipped(?: (?:it|that|this))?\b|\b(?:over|under)(?:stated|sold)\b|\bexaggerated\b
        |\bwhat i (?:said|answered|put|told you)\b
        |\b(?:was|were|is|are) too (?:kind|generous|harsh|modest|optimistic|hard|strict)\b
        |\b(?:scratch|forget|ignore|cancel|undo|take back|drop|revoke) {_MY[2:]} (?P<o3>{_WORD})\b""",
    "saying": r"\b(?:i|maine) (?:(?:had|have|first|already|only) )*(?:said|told you|answered|put|wrote|bola)\b",
    "idiom": r"\bno (?:problems?|issues?|trouble|doubt|worr(?:y|ies)|idea|clue|sweat|matter)\b",
    "undo": r"\b(?:undo|scratch|cancel|take back|revoke|reverse)\b",
    "group": rf"""
        \b(?:both|all|the|those|two|three)(?: of)?(?: (?:my|the|these|those))*(?: (?:one|two|three|four|five))?[ ]
        (?:(?P<g1>{_WORD})(?:e?s)?[ ](?:answers?|ones?)
        |(?:(?:one|ones|that|which)[ ])*i[ ](?:(?:have|had|just)[ ])*(?:(?P<g2>skip)ped|(?:said|answered)
        [ ](?P<g3>{_WORD})(?: to)?))\b""",
    "denied": rf"""
        \b(?:not|isn'?t|wasn'?t|aren'?t|never|rather than|instead of|than|no longer|shouldn'?t(?: have)? (?:be|been|say)
        |(?:(?:did|do|have)(?:n'?t| not)|never)(?: (?:ever|even|actually))?(?: (?:say|said|mean|meant|answer(?:ed)?|put
        |write|tell|told)(?: (?:you|that|it))?)|from)[ ]{_A}(?P<d>{_WORD})\b(?! (?:to|for) {_WORD}\b)
        |\b{_A}(?P<d2>{_WORD})[ ](?:i )?(?:did(?:n'?t| not) say|never said)\b
        |\b(?:not|no) (?:the )?(?:rest|others)\b""",
    "rest": r"""
        \b(?:the |all (?:the )?)?(?:rest(?: of (?:it|them|these|those|the questions))?|others|remaining(?: ones)?
        |everything else|baa?ki)\b
        |(?<=to )(?:all|everything|each|every one) (?:of )?(?:it|them|these|those)\b""",
    "range": r"""
        \b(?:(?:everything|all|those|from|questions?|numbers?|q) ?)*(?P<r1>\d{1,2}) ?(?:to|-|till|until|through|\u2013)
        [ ]?(?P<r2>\d{1,2})\b(?! ?(?:years?|months?|weeks?|days?|hours?|hrs?|times|%)\b)""",
    "several": rf"""
        \b(?:the )?(?P<which>last|final|other|remaining|next|first|ones?)[ ](?P<c1>{_COUNT})(?: (?:ones|questions
        |answers))?\b
        |\bthe (?P<c2>{_COUNT}) (?:that (?:are|is) |which are |still )?(?:left|remaining|after (?:it|this|that)
        |behind (?:it|this)|others)\b
        |\ball (?P<c3>{_COUNT})(?: of (?:them|these|those))?\b|\b(?P<c4>both)(?: of (?:them|these|those))?\b""",
    "this": r"""
        \b(?:this|the current)(?: one| question| answer)?(?= |,|:|;|\.|$)|\bhere(?= |,|:|;|\.|$)
        |(?:(?<=yes to )|(?<=no to )|(?<=little to )|(?<=yes for )|(?<=no for )|(?<=little for ))
        (?:that|it)(?: one)?\b""",
    "before": r"""
        \b(?:the |my )?(?:one|question|answer) (?:right |just )?before\b(?: (?:this|that|it))?(?: one)?
        |\b(?:the |my )?(?:last|previous|earlier|latest)[ ](?:one|answer|question)\b|\bthat one\b""",
    "end": r"\bthe (?:very )?last\b(?! \w*[a-z]{3})",
    "next": r"\b(?:the )?next (?:one|question)\b|\bthe next\b(?! \w*[a-z\d]{2})",
    "carry": r"\b(?:the )?same (?:goes |again |answer )?(?:for|with|on|to)\b",
    "nth": rf"\b(?:the )?(?P<ord>{'|'.join(ORDINALS)})(?: one| question| answer)\b",
    "number": rf"""
        (?<![\w.:/-])(?:(?:question|number|no\.|q|point) ?)?#?(?P<n>\d{{1,2}})(?:st|nd|rd|th)?(?! ?{_UNITS})
        (?![\w%.]*\w)""",
    "same": r"\b(?:too|also|as well|likewise|ditto|same|either)\b(?= ?[.,;:!]|$| and\b| but\b)",
    "letter": rf"\b{_A}(?:(?P<l1>yes|yeah|yep|yup|haan|skip)\b|(?P<l2>{_WORD})\b{_ENDS})",
    "weak": rf"""
        \b{_A}(?P<w>{_WORD}|none|nothing|never|zero|(?<!as )well|fine|good|solid|strong|fluent
        |[ynls](?= ?[,;.!]|$))(?![\w'])""",
    "except": r"\b(?:except(?: for)?|apart from|besides|save for|but for)\b",
    "joint": r"""
        [.!?;\u2026]+(?= |$|[,'"\u201d\u2019)])|[,:]|\s-+\s
        |\b(?:but|so|because|since|though|although|while|as i)\b|(?<=\s)=+>?(?=\s)""",
    "word": r"[\w+#'-]+",
}
TOKEN = regex(
    "|".join(f"(?P<{kind}>{''.join(text.strip() for text in found.splitlines())})" for kind, found in _PATTERNS.items())
)
"""What stands next in a message, by the group that matches."""
FILLERS = frozenset(
    """
    ok okay oh ah so a an the and or nor both all is are was were be been being should would could shall have had has
    will must can may i i'd i'll i've i'm you we it it's its that's that make put mark set change turn take count note
    call say write switch correct update give fix lower raise please pls plz kindly just only rather also too as well to
    into in for of on at from down up then now than more like supposed meant mean means answer answers answered question
    questions one ones number no q my your me do did does with regard regarding about concerning if them these there
    those instead either again over back actually really honestly fact after what before go two three four five six
    seven karo kar hai ko mein mera mere tha thi ye wo bhi part wala hm hmm um uh
    """.split()
)
"""Words that say nothing beside names and letters."""
NO_PARTS = frozenset(
    """
    change say tell ask work weeks week run set fit use finish write read choice code learn something new most known
    task stuck wrong others explain example data somebody yourself like
    """.split()
)
"""Words of questions that are said of much else."""


def letter_of(word: str) -> str:
    """The letter that a word says, "yes" or "a little"; empty where it says none."""
    return _LETTERS.get(word.removeprefix("a "), "")
