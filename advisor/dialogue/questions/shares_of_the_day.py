"""Shares of the working day: nothing counts them, which is said with the line that comes nearest."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...text import normalize, sentences
from ..forms import headed
from ..patterns import compiled
from ..sentence_kinds import asks
from ..talk import Talk
from .role_messages import no_shares

__all__ = ["shares"]

_DOING = (
    r"(?:cod(?:e|ing)|programming|writing code|meetings?|data(?: (?:cleaning|prep\w*|work|wrangling))?"
    r"|clean(?:ing|up)(?: (?:the |up )?data)?|model(?:l?ing|s)?|train(?:ing)? models|debugging|deploy\w*|docs|emails?)"
)
_ASKED = compiled(rf"""
    (?:\b(?:percent(?:age)?|ratio|split(?! (?:the|my|your|it|data)\b)|proportion|share|fraction)|%)(?=\W|$)
    (?: \S+){{0,8}}?[ ]{_DOING}\b
    |\bhow much of (?:it|that|this) (?:is|are|goes (?:on|to|into)) (?:\w+ )?{_DOING}\b
    |^(?:(?:and|but|so|ok|then|do|does|is|are|will|would|it|that|this|they|you|i|be|job|the|sit|just|really)[, ]+)*
    (?:mostly|mainly|largely|all|only)(?: (?:in|just|about|of))* {_DOING}(?: (?:then|or not|right|all day|or what))*\W*$
    |\bhow much (?:of (?:the|my|your|their|a|an?) (?:\w+ )?(?:time|day|week|job|work)|time)
    (?: (?:do|does|would|will|is|are|goes?|they|you|i|we|spent|spend|an?|ml|engineers?|in|into|on|for|to|with|really
    |actually|the))*\ {_DOING}\b
    |\b{_DOING}(?: (?:vs\.?|versus|or|and|to) {_DOING})+,? (?:in )?(?:percent(?:age)?s?|%|ratio|split|shares?)(?=\W|$)
    |\b(?:percent(?:age)?|ratio|split|hours|%) (?:of )?{_DOING},? (?:vs\.?|versus|to|and|or) {_DOING}
""")
_ALONE = compiled(r"""
    \bmeetings?\b.*\b(?:alone|solo|(?:my|your|one)self|own|computer|screen)\b
    |\b(?:alone|solo|(?:my|your|one)self|own|computer|screen)\b.*\bmeetings?\b
""")
"""What asks whether one works alone or with others."""
_ALONE_OR_NOT = "Is it a lonely job, or do you work with people?"
_LEARNS = compiled(r"\b(?:learn\w*|stud(?:y|ying)|practi[cs]e|courses?|prepar\w+ for|a week do i need)\b")
_DAILY = "Daily truth"


def shares(talk: Talk, utterance: str) -> Reply | None:
    """That nothing counts what part of the time goes on what, to who asks for that; None for anything else."""
    said = next((part for part in sentences(utterance) if _asks(normalize(part))), "")
    entries = talk.entries([talk.knowledge.roles.suitability])
    if not (said and entries) or _LEARNS.search(normalize(said)):
        return None
    if _ALONE.search(normalize(said)):
        return replace(talk.ask(_ALONE_OR_NOT, (), ()), question=utterance)
    return talk.on(utterance, entries, no_shares(headed(entries[0], _DAILY)))


def _asks(said: str) -> bool:
    """Whether a text in small letters asks for such a share, or whether it is meetings or work by oneself."""
    return _ASKED.search(said) is not None or (_ALONE.search(said) is not None and asks(said))
