"""Reproaches of what is not noted: "you forgot k8s and Go", "you left out my mortgage"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from ..pay.localities import NAMED, Locality, localities

__all__ = ["NOT_KEPT", "left_out", "missing_place", "of_what_is_kept"]

_LEFT_OUT = (
    r"(?:(?:but|hey|no|nope|wtf|and|lol|arre|yaar|bhai|um|hmm*|oh|wait|sorry|ok|well|also)[,.! ]+)*"
    r"(?:you|u|tum|tumne|aap|aapne)(?: have| has|'ve| just| also| still| even| completely| totally)*"
    r" (?:forgot(?:ten)?|forget|miss(?:ed)?|left (?:out|off)|omit(?:ted)?|dropped|ignored?|skipped|lost"
    r"|(?:did|do|have)(?: not|n'?t) (?:note[d]?|mention(?:ed)?|list(?:ed)?|included?|remember(?:ed)?|got|get|added?"
    r"|sav(?:e|ed)|kept|keep|have|know)|(?:bhool|bhul) ga(?:ye|ya|yi|e))(?: down| about| to (?:note|mention|add|include"
    r"|list|save|say)| again| out| (?:that )?i (?:also )?(?:know|can(?: do)?|use))*[:,]?"
)
_READ = regex(
    r"(?:but |hey |no,? )?(?:you|u) (?:left|have left) (?:my )?(?P<out>\S.*?) out(?: of (?:my|the|your) \w+| again)?"
    rf"|{_LEFT_OUT} (?:(?:my|the) )?(?P<rest>\S.*)"
    r"|(?:(?:please|pls|also|and|but|can you|could you|you can) )*(?:add|note(?: down)?|put(?: down| in)?|write down"
    r"|save|remember|include)[: ]+(?:that )?(?:i (?:also )?(?:know|use) )?(?P<added>\S.*?) (?:to|in|into|on|for"
    r"|as) (?:my|the|your) (?:profile|skills?|notes?|skill ?set)|(?:(?:please|pls|also|and"
    r"|but) )+note(?: down)?[: ]+(?P<noted>(?!that\b)\S.*)|(?:what about|where (?:is|are|did)|and) my (?P<asked>\S.*)"
)
_KEPT = (
    r"(?:skills?|studies|degree|jobs?|roles?|years|experience|age|country|city|goals?|hours|budget|languages?|names?"
    r"|background|profile|time ?frame|deadline|what i (?:told|said|can|know)|things i (?:told|said))"
)
_NOT_KEPT = (
    r"(?:salar(?:y|ies)|pay|income|wages?|mortgage|loans?|debts?|rent|money|savings|kids?|child(?:ren)?|sons?|daughters?|bab(?:y|ies)"
    r"|famil(?:y|ies)|wife|husband|spouse|partner|parents?|father|mother|dad|mom|marriage|house|visa|health|illness"
    r"|disabilit(?:y|ies)|religion|hobb(?:y|ies)|certificat\w+|marks|grades?|cgpa|gpa|projects?|laptop|compan(?:y|ies)"
    r"|employer|college|university|exams?|dog|cat|commute|papa|mummy|shaadi|bachche|paise|salary)"
)
_OF_NOTES = regex(
    rf"{_LEFT_OUT} .+|(?:(?:and|also|so|but|please|pls|kindly|can you|could you|you (?:should|must))[, ]+)*"
    r"(?:remember|note|(?:keep|bear|have)(?: .+)? in mind|take(?: .+)? into account)\b.*"
)
_NAMES = regex(
    rf"\b(?:my|mere|meri|mera|that i have|i have)\b.*\b(?:{_KEPT}|{_NOT_KEPT})\b"
    r"|\b(?:what|everything|things|all that|all) i (?:told|said|can|know|have told)\b"
)
NOT_KEPT = regex(rf"\b{_NOT_KEPT}\b")
"""What people tell of themselves of which no note is kept."""
_AHEAD = r"(?:(?:but|hey|no|and|ok|also|my|wait|you|u|have|just)[,. ]+)*"
_PLACE_MISSING = regex(
    rf"{_AHEAD}(?:(?:forgot|forget|missed|left out|dropped|lost) (?:that )?(?:i am in |i'm in |i live in |the city )?"
    rf"{NAMED.pattern}|{NAMED.pattern}(?: (?:is|was|still|as well))* (?:missing|not (?:there|noted|listed"
    r"|in (?:it|there)|mentioned)|gone|left out))"
)
_MISSED = regex(
    r"\b(?:forgot|forget|missed|left out|dropped|lost|missing|gone|not (?:there|noted|listed|in|mentioned))\b"
)
"""Without one of these words no place is missing: names of places take long to compile."""
_MOST = 16
"""Words of a reproach, at most."""


def left_out(said: str) -> str:
    """What somebody says is missing in the notes, in small letters; empty where they do not say so."""
    found = _READ.fullmatch(said.strip(" .!?"))
    return next((text for text in found.groups() if text), "") if found else ""


def missing_place(utterance: str) -> tuple[Locality | None, str]:
    """The place that the first sentence says is not noted, and what else is said; None where it says nothing of it."""
    first, *others = sentences(utterance) or [""]
    said = normalize(first).replace("\u2019", "'").strip(" .!?")
    missing = _MISSED.search(said) and _PLACE_MISSING.fullmatch(said)
    return next(iter(localities(first)), None) if missing else None, " ".join(others)


def of_what_is_kept(utterance: str) -> tuple[bool, str]:
    """Whether the first sentence wants something told of themselves noted; and what else is said."""
    first, *others = sentences(utterance) or [""]
    said = " ".join(first.lower().replace("\u2019", "'").strip(" .!?").split())
    names = _NAMES.search(said) is not None and len(said.split()) <= _MOST
    return bool(names and _OF_NOTES.fullmatch(said)), " ".join(others)
