"""Reactions: what only comments on what was told, or says how somebody feels about it, gets no line of an answer."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import sentences, words
from ..person.feelings import FEELINGS
from ..questions.pieces import is_question, opens_a_question
from ..sentence_kinds import FEW, READER
from ..talk import Talk
from . import free_words
from .acts import Act
from .responses import respond

__all__ = ["reacted"]

_MOSTLY, _HARDLY = 0.6, 0.2
"""How likely a sentence only reacts, at least; and asks something, at most."""
_FELT = 0.5
"""How likely an act is a feeling, of who asks for nothing."""
_PLAINLY = 0.8
_OF_THE_TOLD = frozenset("again simpler unclear listed unhelpful wrong none relieved sobered".split())
"""Acts that a guess is enough for, where nothing is asked."""
_SUPPOSES = regex(r"\bwhat if\b|\bhow about\b")
"""What asks, whatever stands ahead of it: "hmm and what if I don't have that"."""
_APOLOGY = "apology"
_SAYS_NO_MORE = frozenset({"remark", "thanks", "relieved", "sobered", _APOLOGY})
_REMARK = "remark"
_THANKS = "thanks"
_TOLD = frozenset({"suggested", "said", "told", "wrote", "mentioned"})
"""Words of who speaks of what was told."""


def reacted(talk: Talk, utterance: str) -> Reply | None:
    """A kind word on a feeling, or a nod to a remark; None where anything is asked, told or wanted."""
    said = sentences(utterance)
    begun = talk.state.latest or talk.state.plan
    if not begun or "?" in utterance or not 0 < len(said) <= FEW or talk.replies.is_urgent(utterance):
        return None
    acts = [free_words.heard(talk, part) for part in said]
    if not all(_reacts(part, act) for part, act in zip(said, acts, strict=True)):
        return None
    whole = free_words.heard(talk, utterance)
    for act in (whole, *acts):
        kind = act.kind.replace("-", "_")
        if (kind in FEELINGS or kind == _APOLOGY) and act.confidence >= _FELT:
            return None if talk.replies.urgent_need(utterance, likely=True) else respond(talk, utterance, Act(kind))
    if whole.kind in _OF_THE_TOLD and whole.confidence >= _FELT:
        return respond(talk, utterance, Act(whole.kind))
    if whole.kind not in {_REMARK, _THANKS} and whole.confidence >= _PLAINLY:
        return None
    return free_words.reply_to(talk, utterance, _THANKS if whole.kind == _THANKS else _REMARK)


def _reacts(part: str, act: free_words.LikelyAct) -> bool:
    """Whether a sentence asks for nothing and tells nothing."""
    if is_question(part) or opens_a_question(part) or _SUPPOSES.search(part.lower()):
        return False
    share = READER.shares(part)
    if not _TOLD.isdisjoint(words(part.lower())):
        return False  # It is of what was told.
    felt = act.kind.replace("-", "_") in FEELINGS or act.kind in _SAYS_NO_MORE
    return (share["reacts"] >= _MOSTLY and share["asks"] < _HARDLY) or (felt and act.confidence >= _PLAINLY)
