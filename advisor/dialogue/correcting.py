"""Correcting: who says that something else was meant gets that, and what was told instead of it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..models import Reply
from ..text import stem, stems, telling_stems, words
from .acts import act_messages, free_words, repair
from .follow_ups.complaints import Complaint
from .questions import choosing
from .questions.ellipsis_resolution import of_the_same
from .questions.questions import Questions
from .repetition import unrepeated
from .talk import Talk

__all__ = ["FORMS", "corrected"]

FORMS = frozenset({"shorter", "simpler", "detail", "example", "better"})
"""Acts that ask for the same answer in another form, or for the one of two that were told."""


def corrected(
    talk: Talk, questions: Questions, reply_to: Callable[[str], Reply], utterance: str, said: Complaint
) -> Reply | None:
    """The reply to what was meant, without what was told instead of it; None where it was not told."""
    said = said._replace(rest=repair.of_the_latest(talk, said.rest))
    if not said.loose and (found := of_the_same(talk, said.rest)):
        return replace(found, question=utterance)
    about = {stem(word) for entry in talk.latest for word in words(f"{entry.title} {entry.question}")}
    named = bool(said.denied) and not about.isdisjoint(map(stem, words(said.denied)))
    same = talk.advisor.match(said.denied)[0].entry in talk.latest if said.denied else False
    wrong = named or same or not (said.denied or talk.asks_the_latest(said.rest))
    if not talk.state.latest or (said.loose and not wrong) or free_words.likely_in(talk, said.rest) in FORMS:
        return None
    question, answered = talk.state.question, talk.state.answered
    # Who asked for maths, or says "not maths now", was told what they asked for.
    leaves = said.loose and {"asked", "asking", "meant", "said"}.isdisjoint(words(utterance))
    leaves = leaves and not {*words(said.denied), *telling_stems(said.denied)}.isdisjoint({"now", *stems(question)})
    taken = talk.state.take_back() if talk.state.told and wrong else []
    latest = talk.state.latest if talk.state.told else []
    # Of two that were told, one may be meant.
    meant = {talk.advisor.match(said.rest)[0].entry.id}
    before, questions.without = questions.without, frozenset(taken) - meant
    try:
        reply = replace(reply_to(said.rest), question=said.rest)
        if reply.kind == "fallback":
            # What was meant may be half of what was asked before.
            reply = choosing.chosen(talk, question) or reply
    finally:
        questions.without = before
    if leaves:
        talk.state.answered, taken = [*dict.fromkeys([*answered, *talk.state.answered])], []
    talk.state.leave_out(taken)
    reply = unrepeated(talk, reply, latest)
    return replace(reply, question=utterance, text=act_messages.owning(reply.text) if taken else reply.text)
