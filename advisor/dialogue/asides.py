"""Asides: what is asked behind a wish for another form, or behind a complaint, is met by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..models import Reply
from .acts import acts, free_words, repair, within
from .acts.responses import RESPONSES, respond
from .follow_ups.single import one_alone
from .pay import prices
from .talk import Talk

__all__ = ["behind", "parted"]


def behind(talk: Talk, utterance: str, reply: Callable[[str], Reply]) -> Reply | None:
    """The reply to what follows a wish or a complaint; None where an utterance begins with neither."""
    if rest := within.after_a_wish(talk, utterance):
        return _wished(talk, utterance, rest, reply)
    if talk.state.latest and (rest := free_words.after_a_complaint(talk, utterance)):
        if (act := free_words.likely_in(talk, rest)) in RESPONSES:
            return respond(talk, utterance, acts.Act(act))
        return repair.meant(talk, utterance, acts.Act("meant", about=rest)) or reply(rest)
    return None


def _wished(talk: Talk, utterance: str, rest: str, reply: Callable[[str], Reply]) -> Reply | None:
    """The reply to a wish for a shorter or simpler form: of what else is surely asked, or of the latest answer."""
    if one := one_alone(talk, rest):
        return replace(one, question=utterance)
    act = acts.parse(utterance.partition(rest)[0])
    asked = talk.advisor.decide(rest, talk.advisor.match(rest)).sure or prices.of_money(talk, rest)
    if act and not asked and (found := respond(talk, utterance, act)):
        return found
    return within.shortly(talk, utterance, reply(rest))


def parted(talk: Talk, answer: Reply) -> Reply:
    """A goodbye, behind a sure answer to what was asked before it; a guess or a refusal gives way to it."""
    bye = respond(talk, answer.question, acts.Act("goodbye"))
    if bye is None or answer.text == bye.text or (answer.kind == "small_talk" and not answer.suggestions):
        return answer
    sure = answer.kind == "answer" and not answer.tentative
    return replace(answer, text=f"{answer.text}\n\n{bye.text}") if sure else bye
