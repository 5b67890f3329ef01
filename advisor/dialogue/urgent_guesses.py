"""Guesses at an urgent need that rest on no word which tells of one: "could I see all of it again"."""

from __future__ import annotations

from collections.abc import Sequence

from ..models import Match
from ..patterns import regex
from ..text import normalize, telling_stems
from .patterns import compiled

__all__ = ["without_empty_guesses"]

_EMPTY = frozenset(
    "want see look show go have make give get let tell again once thing lot everyth whole half done hmm".split()
)
"""Stems that tell nothing of a need, whatever else stands beside them."""
_DENIES = regex(
    r"(?:n't|\bcant|\bdont)\b|\b(?:no\w*|not|cannot|over|end\w*|stop\w*|gone|out|through with|any ?more|too much)\b"
)
_HARMLESS = compiled(r"""
    \blife (?:gets|got|comes|came) in (?:the|my) way\b
    |\blife (?:just )?happen(?:s|ed)\b
    |\b(?:what|which|anything|something|everything|things?|skills?|parts?|stuff|else|did|do|have|had|am|was|were|is|are
    |i'?m|i)(?: (?:i|we|you|am|was|be|it|that|one|the|still|really|all|else|am i|was i)){0,4} (?:miss|lack)(?:ing|ed)?
    (?! (?:me|you|him|her|them|us|my)\b)
    |\bno (?:point|use|sense) (?:in |of )?(?:apply|learn|study|do|pay|ask|us|buy|read|build|writ|tak|mak|hav|sign)ing
    \b(?! (?:anything|it all)\b)
    |\b(?:exams?|jobs?|boss|commutes?|shifts?|work|nights?|course|deadlines?|maths?|interviews?|lists?|text|homework
    |rent|fees?|office|backs?|feet|head|wrists?|knees?|eyes|legs?|neck|shoulders?|hands?|heat|commuting|curiosity)\b
    (?: (?:is|are|was|will|would|gonna|going to|really|just|always)){0,2}[ ]kill(?:s|ed|ing)? me\b
    |\b(?:my|our) (?:\w+ )?(?:dad|father|papa|mum|mom|mother|mummy|parents|folks|wife|family|girlfriend|gf|boss|manager
    |kids|brother|sister|in-?laws)[ ](?:would[ ](?:just[ ])?kill me|(?:will|'ll|gonna)[ ]kill me[ ]if)\b
    |\bdisappear(?:ing)? for (?:a|an|one|two|three|some|the|\d) (?:few |couple of )?(?:days?|weeks?|months?|bit|while)\b
    |\b(?:end|stop|leave|close|finish|quit) (?:(?:it|things) (?:here|there)|(?:this|the|our|my) (?:chat|talk|check|test
    |quiz|conversation|session|plan|course))\b
    |\b(?:do(?:n'?t| not)|can'?t|cannot) see (?:it|that|this|how|where|which|any|the (?!point|reason)\w+)\b
    |\b(?:go|going) (?:away|off|home) (?:and|to) (?:think|read|study|learn|talk|sleep|work|practi[cs]e|try|do|look)\b
    |\bany ?more of (?:this|that|these|those|the|your) \w+
""")
"""What may look like a need and tells of none: "what was I missing again", "no point in applying"."""
_NEED = regex(
    r"\b(?:di(?:e|es|ed|ying)|dead|death|kill\w*|suicid\w*|harm\w*|hurt\w*|cut(?:ting)? my\w*|alive|liv(?:e|ing)|life"
    r"|jeen\w*|ma?rr? (?:ja\w*)|goodbye|hope\w*|reason|wake up|without me|myself|tonight|pills?|bridge)\b"
)
"""What may tell of one all the same."""
_MAY_NEED = regex(
    rf"{_NEED.pattern}|\b(?:any ?more|no ?one|nobody|burden|tired|worth\w*|point\w*|give up|giving up|cope|coping|bear"
    r"|over|empty|gone|disappear\w*|sleep|better off|miss me|cares?|here|end|ending|stop|pain|dark\w*|alone|lonely"
    r"|cry\w*"
    r"|depress\w*|anxi\w*|panic\w*|suffer\w*|abus\w*|beat\w*|violen\w*|starv\w*|drink\w*|drugs?|help|crisis|emergency"
    r"|desperate\w*|despair\w*|lost|done|exist\w*|jump\w*|rope|knife|gun|wrists|blood|broken|failure|useless|hate|leave"
    r"|can'?t|cannot|don'?t want|do not want|not want|nahi|bas|thak\w*|khatam|akel\w*)\b"
)
"""What may tell of one in a message of which nothing else is known to be harmless."""
_ALL_OF_IT = regex(r"\b(?:all|half|most|much|part) of (?:it|them|that|this|those|these)\b|\ball again\b")
"""What speaks of a thing of which there are parts."""


def without_empty_guesses(utterance: str, matches: Sequence[Match], threshold: float) -> Sequence[Match]:
    """The matches of an utterance without an urgent one that no word of it speaks for; `threshold`: of what is sure."""
    best = matches[0]
    if not best.entry.urgent or len(matches) == 1:
        return matches
    said = normalize(utterance)
    rest = _HARMLESS.sub(" ", said)
    unsure = best.confidence < threshold
    harmless = rest != said
    telling = _NEED if unsure and harmless else _MAY_NEED
    if (unsure or harmless) and not telling.search(rest):
        return matches[1:]
    if telling_stems(rest) - _EMPTY:
        return matches
    empty = _ALL_OF_IT.search(rest) or (unsure and not _DENIES.search(rest))
    return matches[1:] if empty else matches
