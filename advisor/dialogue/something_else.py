"""Something else: what says nothing, is too long to read, or is plainly about something that is not covered."""

from __future__ import annotations

from ..models import Reply
from ..patterns import regex
from ..text import normalize, words
from . import messages
from .acts import topics_compared
from .acts.acts import parse
from .known_forms import of_a_field
from .person import own_field
from .person.carrying_over import carried
from .questions.names import of_a_programme
from .replies import Replies
from .talk import Talk

__all__ = ["about_something_else", "nothing_said"]

_LEAVE = regex(
    r"(?:[\w']+,? ){0,3}?(?:can|could|may|might|shall|mind if) i (?:just |quickly |also )?ask (?:you |u |ya )?"
    r"(?:(?:something|sth|smth|questions)|(?:an?|one) (?:\w+ )?(?:question|thing))\b(?P<rest>.{0,60})"
)
"""What asks for leave to ask, and no more, be it something that is not of the field."""
_OUTSIDE = regex(r"\b(?:not|nothing|off|outside|unrelated|else|different|personal|private)\b|thats? not|n't\b")
_ASK_AWAY = (
    "Of course, ask. What I know is machine learning and the jobs around it; on anything else I have nothing, and I say"
    " so."
)


def nothing_said(replies: Replies, utterance: str) -> Reply | None:
    """The reply to what is too long, or holds nothing; None for anything else."""
    if utterance.strip() and len(utterance) <= messages.LONGEST:
        return None
    return replies.fallback(utterance, messages.TOO_LONG if utterance.strip() else messages.NOTHING_ASKED)


def about_something_else(talk: Talk, utterance: str) -> Reply | None:
    """The reply to what is plainly about something else, whatever its form; None for anything else."""
    leave = _LEAVE.fullmatch(normalize(utterance))
    if leave and (not words(leave["rest"]) or _OUTSIDE.search(leave["rest"])):
        return talk.remark(utterance, _ASK_AWAY)
    if (act := parse(utterance)) and not act.about:
        return None  # It is of the talk.
    gap = talk.far(utterance)
    gap = None if gap and of_a_field(talk, utterance) else gap
    if gap and (both := topics_compared.compared(talk, utterance)):
        return both
    ours = of_a_programme(talk, utterance) or own_field.counted(talk, utterance) if gap else None
    if gap and not ours and carried(talk, utterance):
        return None
    elsewhere = gap and gap.id == talk.knowledge.roles.other_careers
    if gap and ours and (not elsewhere or own_field.is_asked(talk, utterance)):
        return None
    return talk.replies.to_gap(utterance, gap) if gap else None
