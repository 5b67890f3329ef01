"""The work itself: who got pay and says "not the pay, the job" asks what the job is that was spoken of."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...text import normalize, words
from ..patterns import compiled
from ..questions.options import role
from ..talk import Talk
from .names import ENGINEER, jobs
from .subject import Subject

__all__ = ["of_the_work"]

_NOT_PAY = (
    r"(?:not|forget|never mind|leave|skip) (?:about )?(?:the |what (?:they|it) )?(?:pay(?:s|ing)?|money|salar(?:y|ies)"
    r"|figures?|earn\w*)"
)
_WORK = (
    r"(?:(?:the|that|this|its|their) )?(?:(?:job|work|role)(?: (?:itself|as such))?|duties|tasks)"
    r"|what (?:it|they|that|those|the (?:job|work|role))(?:'s|s| is| are)?(?: (?:do|does|like|about|actually|all day))*"
    r"|what (?:do|does) (?:they|it|those|that|one)(?: (?:do|actually|all day|mean))*"
)
_ASKS = compiled(rf"""
    ^(?:(?:no|nope|hm+|sorry|i|mean|meant|asked|about|was|asking|for|but|well)[,. ]+)*{_NOT_PAY}
    [,.;: ]+(?:(?:but|i|mean|meant|want|wanted|to|know|asked|about|just|rather|tell|me|of)[, ]+)*(?:{_WORK})[ ?.!]*$
    |^(?:(?:no|nope|hm+|sorry|i|mean|meant|asked|about|was|asking|for|but|well)[,. ]+)*(?:{_WORK})[,. ]+
    (?:and )?{_NOT_PAY}[ ?.!]*$
""")
_MOST_WORDS, _DUTIES = 16, "What does a machine learning engineer do?"


def of_the_work(talk: Talk, utterance: str) -> Reply | None:
    """What the job is that was spoken of last, to who got its pay instead; None for anything else."""
    if not talk.state.latest or len(words(utterance)) > _MOST_WORDS or not _ASKS.match(normalize(utterance)):
        return None
    named = jobs(talk.state.question) or Subject.of(talk.state.subject).jobs_now or (ENGINEER,)
    entry = None if named[-1] == ENGINEER else role(talk, named[-1])
    if entry is None:
        return replace(talk.ask(_DUTIES, (), ()), question=utterance)
    return replace(talk.said(utterance, [entry.id]), question=utterance)
