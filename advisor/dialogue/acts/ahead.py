"""What is plainly said of the talk goes ahead of every topic: to go back, to tell it otherwise, that it was no help."""

from __future__ import annotations

from ...models import Reply
from ...text import sentences, telling_stems, words
from ..follow_ups.complaints import complaint
from ..follow_ups.going_back import gone_back
from ..person.told import Told
from ..questions.leaning import leans
from ..questions.pieces import is_question
from ..questions.verbatim import verbatim
from ..sentence_kinds import READER
from ..talk import Talk
from .acts import Act, parse
from .denial import denial
from .free_words import LIKELY, LikelyAct, heard, is_of_its_own
from .point_named import on_the_point
from .responses import respond

__all__ = ["doubted", "of_the_told", "recapped", "takes_leave", "wants_other_words"]

_OTHER_WORDS = frozenset({"simpler", "listed", "unclear"})
"""Acts that want what was told in another way."""
_OF_THE_TOLD = _OTHER_WORDS | {"unhelpful", "differs"}
_DOUBTS, _DENIALS = frozenset({"sure", "source"}), frozenset({"wrong"})
_REACTING = frozenset({"unclear", "unhelpful"})
_ONESELF = frozenset({"i", "my", "mine"})
_MOSTLY = 0.6
"""How likely who did not understand, or was not helped, does no more than react, at least."""
_OF_ALL = frozenset({"covered", "asked"})
_RECAPS = _OF_ALL | {"takeaway"}
_POINTING = frozenset("this that it these those".split())
_SURELY, _LEANS, _PLAINLY = 0.8, 0.5, 0.95
"""Least confidence of an act, and how likely an utterance leans on what was told for a topic, or a gap, not to
matter; and confidence from which who asks for a recap asks nothing else."""


def wants_other_words(talk: Talk, utterance: str) -> bool:
    """Whether an utterance plainly wants what was told in other words, be it for somebody else."""
    return bool(talk.state.latest) and _is_one(talk, utterance, heard(talk, utterance), _OTHER_WORDS)


def recapped(talk: Talk, utterance: str) -> Reply | None:
    """The reply to who asks what was talked about, or what they asked, whatever its words are else; or None.

    "What did we go over" asks of no language, and "what did we do" of no check.
    """
    if not talk.state.answered or talk.state.pending == "check" or talk.replies.is_urgent(utterance):
        return None
    act, best = heard(talk, utterance), talk.advisor.match(utterance)[0]
    named = best.entry.kind == "topic" and bool(telling_stems(utterance) & telling_stems(best.entry.title))
    named = named or verbatim(talk.advisor, utterance) is not None
    plain = act.kind in _OF_ALL and act.confidence >= _PLAINLY and not named
    return respond(talk, utterance, Act(act.kind)) if plain and leans(utterance) >= _LEANS else None


def takes_leave(talk: Talk, utterance: str, told: Told) -> bool:
    """Whether an utterance, which tells so much, does no more than take leave: "I'll have a think and come back"."""
    if talk.state.pending or told.values or told.only:
        return False
    act, best = heard(talk, utterance), talk.advisor.match(utterance)[0]
    acts = act.confidence >= _SURELY and talk.state.question  # Who has asked nothing yet rather says hello.
    said_so = acts or (best.entry.id == "goodbye" and best.confidence >= _SURELY)
    if act.kind != "goodbye" or not said_so or is_question(utterance):
        return False
    named = best.entry.kind == "topic" and best.confidence >= talk.advisor.threshold
    named = named or verbatim(talk.advisor, utterance) is not None
    return not named and talk.replies.maybe_urgent(utterance) is None


def of_the_told(talk: Talk, utterance: str) -> Reply | None:
    """The reply to who plainly goes back, wants other words, or was not helped; None for anything else."""
    named = (said := parse(utterance)) is not None and said.about
    if not talk.state.latest or named or talk.replies.is_urgent(utterance):
        return None
    if pointed := on_the_point(talk, utterance):
        return pointed
    act = heard(talk, utterance)
    if back := gone_back(talk, utterance, act.kind if act.confidence >= LIKELY else ""):
        return back
    # What is far from every topic has no line that a doubt could be of.
    kinds = _OF_THE_TOLD | _DOUBTS | _RECAPS if talk.far(utterance) else _OF_THE_TOLD
    return respond(talk, utterance, Act(act.kind)) if _is_one(talk, utterance, act, kinds) else None


def doubted(talk: Talk, utterance: str) -> Reply | None:
    """The reply to who plainly doubts what was told, asks where it is from or what it was, or did not ask for it."""
    if not (talk.state.latest and talk.state.answered):
        return None
    act = heard(talk, utterance)
    denies = len(sentences(utterance)) == 1 and not complaint(utterance)
    denies = denies and ((found := denial(utterance)) is None or not found.wanted)
    denies = denies and not is_question(utterance) and act.kind in _DENIALS and act.confidence >= LIKELY
    if not (denies or _is_one(talk, utterance, act, _DOUBTS | _RECAPS)):
        return None
    return respond(talk, utterance, Act(act.kind))


def _is_one(talk: Talk, utterance: str, act: LikelyAct, kinds: frozenset[str]) -> bool:
    """Whether an utterance surely is an act of some kinds, and no question on another topic."""
    if act.kind not in kinds or act.confidence < _SURELY:
        return False
    if act.kind in _REACTING and (is_question(utterance) or READER.shares(utterance)["reacts"] < _MOSTLY):
        return False
    if act.kind == "source" and "?" not in utterance and not _ONESELF.isdisjoint(words(utterance.lower())):
        return False  # "88k is what I make, that was your figure" asks for no source.
    lean = leans(utterance)
    on_a_topic = talk.advisor.match(utterance)[0].entry.kind == "topic" or lean < _LEANS
    points = act.kind in _DOUBTS and not _POINTING.isdisjoint(words(utterance.lower()))
    return lean >= _SURELY or points or not (on_a_topic and is_of_its_own(talk, utterance, surely=True))
