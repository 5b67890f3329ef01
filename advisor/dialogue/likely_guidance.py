"""Requests for guidance in free words: whether what somebody says is likelier one than a question."""

from __future__ import annotations

from dataclasses import replace

from ..models import Reply
from .acts import free_words, within
from .acts.reaction_messages import FOR_EVERYBODY, IN_MY_CASE
from .acts.reactions import is_too_general
from .answering import Answering
from .follow_ups.retorts import is_of_all
from .parts import parts, wants
from .pay.pay_questions import of_a_half
from .person.carrying_over import for_them
from .person.doubts_and_worries import DoubtsAndWorries
from .person.past_and_asked import asks_of_notes
from .person.profile import Told
from .questions import choosing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor
    from .guidance.coach import Coach

__all__ = ["likely_guidance"]

_FIRST = 0.8
"""Least confidence of a request for guidance that a talk begins with."""
_GUIDING_ODDS = 5.0
"""How many times likelier a word on the plan or the check is once there is one."""
_OF_NOTES = 0.5
"""How likely a question that has the form of one on the notes is one, at least."""


def likely_guidance(
    advisor: Advisor, answering: Answering, coach: Coach, utterance: str, told: Told, own: DoubtsAndWorries
) -> Reply | None:
    """The reply to what is most likely a request for guidance in free words; None for anything else."""
    talk = answering.talk
    found = None if coach.guides_now else answering.verbatim(utterance)
    of_knowledge = (found and found.confidence == 1.0) or answering.meaning(utterance)[1]
    bare = free_words.without_remarks(talk, utterance)
    whole = free_words.heard(talk, bare)
    if whole.kind == "profile" and whole.confidence >= _OF_NOTES and asks_of_notes(utterance) and not found:
        return coach.meant("profile", utterance, told)
    # Who doubts to be ready and says "check it" wants no word on the doubt.
    checked = whole.kind == "check" and whole.confidence >= _FIRST and any(map(wants, parts(bare)))
    doubts = own.found and not checked
    wished = within.after_a_wish(talk, utterance)
    if whole.kind == "for-me" and whole.confidence >= _OF_NOTES and (theirs := for_them(talk, utterance)):
        return theirs
    if not wished and whole.kind == "for-me" and whole.confidence >= _FIRST and is_of_all(talk, utterance):
        return coach.meant("for-me", utterance, told)
    if is_too_general(talk, utterance):
        theirs = for_them(talk, utterance) or for_them(talk, talk.state.question)
        theirs = theirs or coach.meant("for-me", IN_MY_CASE, told)
        return replace(theirs, question=utterance, text=f"{FOR_EVERYBODY} {theirs.text}") if theirs else None
    if of_knowledge or wished or doubts or of_a_half(talk, utterance):
        return None
    if choosing.of_names(talk, utterance):
        return None
    only_asks = whole.kind in {"plan-out", "plan-back"} and "?" in bare and not wants(bare)
    odds = _GUIDING_ODDS if coach.guides_now and not only_asks else 1.0
    left = whole.kind == "left"
    first = not (coach.guides_now or talk.state.latest or left)
    wanted = whole.kind in free_words.OF_GUIDANCE and (whole.confidence >= _FIRST or not first)
    best = advisor.match(bare)[0]
    # The topic beside which the check is offered speaks for it, and that of the plan for any word on one.
    kind = whole.kind.partition("-")[0] if talk.state.plan else whole.kind
    asked = 0.0 if best.entry.offers == kind and (kind == "plan" or whole.confidence >= _FIRST) else best.confidence
    # What comes next for who told what they know is no matter of a plan for everybody.
    asked = 0.0 if left and (best.entry.offers or best.entry.kind == "gap") else asked
    if wanted and free_words.is_likelier(whole, asked, odds=odds):
        act: free_words.LikelyAct | None = whole
    else:
        act = free_words.in_a_sentence(talk, bare, free_words.OF_GUIDANCE)
    return coach.meant(act.kind, utterance, told) if act else None
