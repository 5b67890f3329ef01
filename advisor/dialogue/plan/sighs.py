"""Sighs at a plan: what is no question and no wish, only that it is long, or much."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from ..sentence_kinds import READER

__all__ = ["is_glad", "of_time", "only_sighs", "wants"]

_OF_TIME = regex(
    r"\b(?:long(?:er)?|forever|ages|eternity|lifetime|an age|patience|years?|months?|weeks?|times?|slow(?:ly)?|wait"
    r"|never|pace|rate|speed|20\d\d|lamb\w+|mahin\w+|saal|hafte|der)\b"
)
_OF_AMOUNT = regex(r"\b(?:much|lot|many|hours?|steps|mountain|tons?|loads?|bahut|zyada|jyada|sab)\b")
_GLAD = regex(
    r"\b(?:nice|great|good(?! (?:grief|god|lord|heavens))|fine|ok(?:ay)?|cool|short(?:er)?|quick(?:er)?|fast(?:er)?"
    r"|only|perfect|doable|thanks?|thx|fair|better|best|love|happy|not (?:that|so|too|as)(?: \w+)?"
    r"|isn'?t (?:that|so|too)|less|sooner|acc?h?a|badhiya|makes sense|reasonable|realistic|missed|skipped|behind|ago"
    r"|last)\b"
)
"""What is said of a time that is welcome, or of one that is past."""
_SIGH = r"(?:wow|omg|phew|ugh|ouch|damn|whoa|jeez|man|oof|yikes|uff+|arre|baap re|hm+|no way|seriously)\b"
_WOW = regex(
    rf"(?=.*\d)(?=.*\b{_SIGH})(?:(?:about|over|nearly|almost|like|another|for)\b|\d+|(?:weeks?|months?|years?|hours?)\b"
    rf"|{_SIGH}|[-,.!? ])+"
)
"""What only says a time over, with a sigh: "59 weeks, wow"."""
_OF_ELSE = regex(r"\b(?:day|life|been|boss|exam)\b")
"""What a sigh is at that is not the plan: "it's been a long day"."""
_WANTS = regex(
    r"\b(?:cut|drop|skip|trim|lighter|easier|slower|faster|quicker|fewer|less|smaller|essentials?|please|pls|need|want"
    r"|make|give|reduce|what|which|how|minimum|version|short(?:er)?|kar|karo|do)\b"
)
_MOST, _LIKELY = 16, 0.6
"""Words of a sigh, at most; how likely each sentence of it only reacts, at least."""


def only_sighs(utterance: str) -> bool:
    """Whether an utterance, after a plan, is nothing but a sigh at its time or its size."""
    said, parts = normalize(utterance), sentences(utterance)
    if _WOW.fullmatch(said):
        return True
    if len(said.split()) > _MOST or _GLAD.search(said) or _OF_ELSE.search(said) or _WANTS.search(said):
        return False
    return (
        all(READER.shares(part)["reacts"] >= _LIKELY for part in parts)
        and (_OF_TIME.search(said) or _OF_AMOUNT.search(said)) is not None
    )


def is_glad(utterance: str) -> bool:
    """Whether an utterance, after a plan, is nothing but a word of content with its time: "that's not that long"."""
    said, parts = normalize(utterance), sentences(utterance)
    if "?" in utterance or len(said.split()) > _MOST or not (_GLAD.search(said) and _OF_TIME.search(said)):
        return False
    return all(READER.shares(part)["reacts"] >= _LIKELY for part in parts)


def of_time(utterance: str) -> bool:
    """Whether a sigh is at how long it takes."""
    return _OF_TIME.search(normalize(utterance)) is not None


def wants(utterance: str) -> bool:
    """Whether an utterance wishes for something with its sigh."""
    return _WANTS.search(normalize(utterance)) is not None
