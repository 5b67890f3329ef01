"""Doubt patterns: how somebody doubts what was told, asks how far to trust it, or says that it was denied before."""

from __future__ import annotations

from ...patterns import regex
from ...text import stem

__all__ = ["BARE_CONTRADICTION", "CONTRADICTION", "DENIED", "DOUBT", "DOUBTING", "LITTLE", "REJECTS", "SURE", "TRUST"]

DOUBT = regex(
    r"\b(?:i (?:really |rather |strongly |still |do )?(?:doubt|suspect(?! (?:that )?i\b)|find (?:it|that|this)"
    r" hard to believe)|hard to believe|i (?:do not|don't|can not|can't|cannot) (?:quite |really )?(?:believe"
    r"|buy)\b|surely|(?:is not|isn't|aren't|are not|wasn't|doesn't|does not) (?:that|this|it|these|those|the)\b"
    r".{0,40}\b(?:contradict\w*|optimistic|exaggerat\w*|biased|outdated|misleading|statistic\w*|rather|too)|contradict\w*|optimistic|rosy"
    r"|(?:isn't|is not|not) (?:really |exactly |quite |much (?:of )?|good |enough |strong )?(?:a |an )?(?:statistics?"
    r"|proof|evidence|representative)|proves? (?:nothing|little|not much)|anecdot\w*|(?:only|just) one (?:story|person"
    r"|case|man|woman|example)|too good to be true|cherry.?pick\w*|exaggerat\w+|how far (?:should|can|could|do) (?:i"
    r"|we|you) trust|(?:can|should) i (?:really |even )?(?:trust|believe)|sounds (?:wrong|fishy|off|unlikely|too good)"
    r"|seems (?:wrong|off|unlikely|too (?:good|low|high))|why should i (?:trust|believe)|i'm (?:not convinced"
    r"|sceptical|skeptical)|i am (?:not convinced|sceptical|skeptical)|not convinced|yakeen nahi|bharosa nahi"
    r"|nahi lagta|mushkil lagta)\b"
)
"""That what was told is doubted."""
TRUST = regex(
    r"\bhow (?:far|much|well) (?:should|can|could|do|would|will|may) (?:i|we|you|one) (?:\w+ )?(?:trust|rely|believe"
    r"|depend|count on)|\bhow (?:reliable|trustworthy|credible|accurate|solid|representative|good|certain|serious)"
    r" (?:is|are|was|were) (?:that|this|those|these|it|they|your|such|the (?:\w+ )?(?:figure|number|source|data"
    r"|estimate|statistic|survey|claim)s?)\b|\b(?:is|are|was) (?:that|this|those|these|it|they|your"
    r"|the (?:figure|number|source|data|survey)s?) ?(?:\w+ ){0,3}?(?:any good|reliable|trustworthy|credible|accurate"
    r"|solid|representative|believable|serious|worth (?:anything|much))\b|\b(?:can|could|may|should) (?:i|one|we)"
    r" (?:\w+ )?(?:rely|depend|count|go by) ?(?:on|upon|by)? (?:it|that|this|them|those)\b|\bbharosa (?:kar|kaise)\w*"
    r"|\bwhy (?:should|would|must|do) (?:i|we|you|anyone|one) (?:even |really |just )?(?:trust|believe|rely)\b"
)
"""That it is asked how good the word behind something is."""
DENIED = regex(
    r"\b(?:you|u)\b.{0,30}?\b(?:said|told|claimed|say|tell|insisted|answered|wrote|had|have|knew)\b.{0,40}?\b(?:nothing"
    r"|no (?:idea|figures?|numbers?|evidence|sources?|data|answer)|none|(?:did|do)(?: not|n't) (?:know"
    r"|have)|not covered)\b"
)
"""That it was said before that there is nothing on it."""
LITTLE = regex(
    r"\b(?:(?:is not|isn't|isnt|ain't|not) (?:really |exactly |even )?(?:a lot|much|many|that (?:much|many))"
    r"|(?:sounds?|seems?|feels?|looks?) (?:like |rather |quite |pretty |very |so |way |too )*(?:low|high|small|little"
    r"|much|many|a lot)|(?:that|this|it)(?: is|'s|s) (?:quite |such |so |way |really )?(?:a lot|too (?:much|many))"
    r"|(?:so|too|that) many|(?:is|s|seems?|bit) (?:only |just |pretty |rather |quite |very |so "
    r"|too )*(?:low|little|small|few|high|tiny|nothing)|(?:kam|zyada) (?:hai|h|nahi))\b"
)
"""That a figure is small or great, which doubts what is made of it."""
SURE = regex(r"\b(?:sure|really|rly|seriously|srsly|sach|sachi|pakka|for real|honestly|correct)\b|\?[!?]|!\?")
"""What makes of a figure alone a doubt: "350, sure?"."""
REJECTS = regex(
    r"\b(?:one|a|single) (?:story|case|man|woman|person|example)\b.*\b(?:evidence|proof|prove\w*|statistic\w*|enough"
    r"|much|nothing|little|convinc\w*)|\banecdot\w*"
)
"""That a line is no evidence, so that it is not told once more."""
BARE_CONTRADICTION = regex(
    r"(?:\w+[,?!. ]+){0,4}?(?:you|u|that|this|it)(?: just| have| do| did| is| are|'s)* (?:a )?contradict\w*"
    r"(?: (?:yourself|urself|itself|each other|there|now|then))*[.!? ]*"
)
"""That something contradicts, and not what."""
CONTRADICTION = regex(r"\bcontradict\w*|\bbut (?:in|by) (?:the|your|my) plan\b|\byet in (?:the|your|my) plan\b")
DOUBTING = frozenset(
    map(
        stem,
        "doubt suspect believe buy surely contradiction contradict optimistic rosy statistic statistics proof evidence"
        " convinced sceptical skeptical trust hard sound sounds seem seems rather wrong find exaggerated"
        " biased".split(),
    )
)
"""Stems that say that something is doubted, not what."""
