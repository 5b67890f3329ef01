"""What looks like a fact of somebody's and is none: a year of studies that is past, and what is asked of the notes."""

from __future__ import annotations

from ...patterns import regex
from ...slots import DEGREES, SUBJECTS, alternatives
from ...text import normalize
from ..patterns import compiled

__all__ = ["asks_of_notes", "rusty", "without_past"]

_NTH = r"(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|final|last|pre-?final)"
_A_YEAR = regex(rf"\b(?:in |during |after |at )?(?:my |the |our )?{_NTH}[ -](?:year|yr|sem(?:ester)?)\b")
_STUDIES = regex(
    rf"(?<![a-z])(?:{alternatives(DEGREES | SUBJECTS)})(?![a-z])"
    r"|\b(?:degree|student|college|uni\w*|school|graduat\w+)\b"
)
_LEFT = compiled(r"""
    \bdrop(?:ped|ping)?[ -]?outs?\b|\b(?:flunked|kicked|failed|thrown) out\b|\bunfinished\b|\bhalf a degree\b
    |\b(?:never|not|n't)(?: \w+)? (?:finish\w*|complet\w*|graduat\w*)
    |\b(?:quit|left|stopped|abandoned|bailed|gave (?:it )?up)\b[^.;]{0,30}\b(?:(?:year|yr|sem|semester)s?\b
    |(?:degree|college|uni\w*|studies|phd|btech|masters?)$)
    |\b(?:years?|semesters?|degree|college|uni\w*|phd)\b[^.;]{0,30}\b(?:then|and|but) (?:i )?(?:quit|left|stopped|bailed
    |gave (?:it )?up)\b
""")
"""What tells of studies that ended without a degree."""
_DONE_THEN = regex(
    r"\b(?:did|done|learn(?:ed|t)|studied|took|had|was|were|used|read|until|till|before)\b"
    r"(?!.*\b(?:am|now|currently|student)\b)"
)
"""What tells of something in a year that is past: "I did C in 1st year"."""
_OF_NOTES = compiled(r"""
    (?:^|[,;] ?|\b(?:wait|so|but|and|hey|ok|hmm|no|oh) )(?:(?:wait|so|but|and|hey|ok|hmm|oh|just|now)[, ]+)*
    (?:(?:do|did|does|are|have|would) (?:you|u)(?: \w+){0,3}? (?:think|know|believe|remember|recall|note|noted|have|got
    |assum\w+|understand|say|aware|put|write|written|wrote|keep|kept|take|took|save|saved|store|stored|sure|get)\b
    |(?:did|have|had) i(?: \w+){0,2}? (?:say|said|tell|told|mention\w*|claim\w*|give|given|write|written)\b
    |am i (?:down|noted|listed|saved)\b|(?:you|u) (?:think|thought|believe|know|remember|noted|assume)\b.*\bright$
    |what(?:'?s| is| are| have| has| do| did|ever)?\b.{0,20}\b(?:you|u)\b(?: \w+){0,3}? (?:know|got|have|noted?|wrote
    |written|put|saved?|kept|keep|remember|recorded|stored?|learn(?:ed|t)?|think|gathered|understood)\b.{0,20}
    \b(?:about|on|for|of|down|as) (?:me|my\b.*)$)
""")
"""What is asked of what the adviser knows of somebody, which tells nothing."""
_RUSTY = regex(
    r"\b(?:have not|haven'?t|not|never) (?:really )?(?:done|touched|used|did|looked at|practi[sc]ed|studied|opened)"
    r"(?= [^.;]{1,40}?(?:\b(?:since|in (?:years|ages|a (?:long )?(?:while|time)|decades)|for (?:years|ages|a (?:long )?"
    r"(?:while|time)|(?:over |about |almost |nearly )?(?:\d+|a|two|three|four|five|six|eight|ten|twenty) \w+))\b"
    r"|(?:years|ages|decades)$))"
)
"""How somebody says that they knew something long ago: "I have not done maths since 2012"."""


def without_past(piece: str) -> str:
    """A piece of an utterance, in small letters, without studies that were left and years of study that are past."""
    if _LEFT.search(piece):
        return _STUDIES.sub(" ", _A_YEAR.sub(" ", piece))
    found = _A_YEAR.search(piece)
    return _A_YEAR.sub(" ", piece) if found and _DONE_THEN.search(piece) else piece


def asks_of_notes(piece: str) -> bool:
    """Whether a piece of an utterance asks what the adviser knows, thinks or was told of the person."""
    return _OF_NOTES.search(normalize(piece).strip(" ?!.")) is not None


def rusty(text: str) -> str:
    """A text in small letters in which what was not done for long is known a little."""
    return _RUSTY.sub("know a little", text)
