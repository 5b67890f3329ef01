"""Urgent needs: whether a text tells of one, for which there is help that goes ahead of all else."""

from __future__ import annotations

from ..models import Entry
from ..patterns import regex
from ..text import sentences, words
from . import messages
from .patterns import says

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor

__all__ = ["guessed", "need"]

_LIKELY = 0.6
"""Confidence from which a need is likely."""


_plainly = says(
    r"\b(?:took|taken|take|swallow\w*) (?:\S+ ){0,4}(?:pills|tablets)\b|\boverdos\w*"
    r"|\b(?:do(?:n'?t| not)|never) (?:even )?want(?: to|na) (?:live|be alive|exist|wake up)\b"
    r"(?! (?:in|on|near|at|with|early|off|apart|far|there|from|abroad|away)\b)"
    r"|\bdo(?:n'?t| not) want to be here (?:any ?more|any longer|at all)\b|\bbetter off without me\b"
    r"|\b(?:would|will|won)(?:n'?t| not|'?t) (?:even )?miss me\b"
    r"|\b(?:nobody|no ?one) (?:would|will|'d) (?:even )?miss me\b"
    r"|\bno point in (?:living|being (?:alive|here))\b"
    r"|\bmy (?:ex|husband|wife|partner|boyfriend|girlfriend|bf|gf|dad|father|mum|mom|mother|uncle|brother|boss)"
    r" (?:keeps |always |still )?(?:hit|beat|chok|threaten|abus|rap)(?:e?s|ing|t?ing)? me\b"
    r"|\bhad enough of (?:life|living)\b|\b(?:end|take|taking|ending) my (?:own )?life\b"
)
"""Whether a text tells of a need in words that tell of nothing else."""
_DECLINES = regex(
    r"(?i)\b(?:i )?do(?:n['\u2019]?t| not) want(?: to|na) (?:say|answer|tell|reply)\b(?: (?:that|this|it|you|one|so))*"
)
"""Who only keeps an answer back."""


def need(advisor: Advisor, text: str, *, likely: bool = False) -> Entry | None:
    """The need that a text, or a sentence of it, surely tells of, or but `likely`; None for none, or a text too long.

    A clause tells of one only in the words that are known for it.
    """
    if len(text) > messages.LONGEST:
        return None
    text = _DECLINES.sub(" ", text)
    if _plainly(text):
        return next((entry for entry in advisor.knowledge if entry.urgent), None)
    known = (entry for entry in map(advisor.phrased, text.split(", ")) if entry and entry.urgent)
    if entry := next(known, None):
        return entry
    said = filter(words, dict.fromkeys((text, *sentences(text))))
    found = (advisor.decide(part, advisor.match(part)) for part in said)
    best = (read.meant[0] for read in found if read.sure or (likely and read.meant))
    needs = (match for match in best if match.entry.urgent and (not likely or match.confidence >= _LIKELY))
    return next((match.entry for match in needs), None)


def guessed(advisor: Advisor, text: str) -> Entry | None:
    """The need that a text most likely tells of, be it not sure; None where it tells of none."""
    text = _DECLINES.sub(" ", text)
    meant = advisor.decide(text, advisor.match(text)).meant if words(text) else ()
    return meant[0].entry if meant and meant[0].entry.urgent else None
