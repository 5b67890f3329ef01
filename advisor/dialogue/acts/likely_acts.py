"""Likely acts: what was matched as a question may rather be said about the talk, in free words."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ..person.feelings import felt
from ..questions import mentions
from ..questions.context import SAID_ODDS, without_lean
from ..talk import Talk
from . import act_messages, free_words
from .acts import Act
from .picking import beside_a_remark
from .responses import NEEDS_AN_ANSWER, offered_by_name, respond

__all__ = ["OF_SEVERAL", "likely_act", "picked_beside_a_remark"]

_LATEST_ODDS = 3.0
"""How many times likelier a word on an answer is right after one."""
_SURELY = 0.8
"""Least confidence of an act before there is an answer that it could be about."""
_WHERE_TO_LEARN = regex(r"\bwhere\b.{0,40}\b(?:learn|study|practi[cs]e)\b")
"""What asks where to learn something, and not where a figure is from."""
_WHENCE, _PLAINLY = frozenset({"source", "age"}), 0.95
"""What is asked of the sources; confidence from which an act is one, however it goes on from what was said."""
_COMPARING = frozenset({"better", "compare"})
OF_SEVERAL = _COMPARING | {"first", "pick"}
"""Acts about several topics: "are they different?" may as well ask for one line of the only one that was told."""
_NO_ANSWER = OF_SEVERAL | {"repeated", "profile", "help"}
"""Acts that give way to a line that is asked for, where they would answer nothing."""


def likely_act(talk: Talk, utterance: str, bare: str, reply: Reply, line: float) -> Reply | None:
    """The reply to what is rather an act in free words than the question that `reply` is to; None for a question.

    `bare` is the utterance without remarks, `line` how likely it is that it asks for a line of an answer.
    """
    act = free_words.heard(talk, bare)
    answered = [match.entry for match in reply.answers]
    compares = act.kind in _COMPARING or mentions.compares(bare)
    if compares and (compared := mentions.mentioned(talk, bare, answered)):
        return compared
    of_it = talk.state.told and act.kind in free_words.OF_AN_ANSWER
    # What is said of an answer has no words of a topic either.
    vague = {*talk.knowledge.roles.vague} if of_it else set()
    if of_it and act.kind in _WHENCE:
        vague.add(talk.knowledge.roles.about)  # Where all is from is told of the answer.
    best = next(match for match in talk.advisor.match(bare) if match.entry.id not in vague)
    answers = reply.kind == "answer" and not vague.issuperset(entry.id for entry in answered)
    asked = max(best.confidence, reply.confidence if answers else 0.0, line)
    leans = without_lean(bare)[1] >= SAID_ODDS and act.confidence < _PLAINLY
    no_act = leans or (act.confidence < _SURELY and not talk.state.latest)
    odds = _LATEST_ODDS if of_it else 1.0
    no_act = no_act or (act.kind == "source" and _WHERE_TO_LEARN.search(bare.lower()) is not None)
    # "Recap what we said on visas" is of visas, where nothing was said yet.
    no_act = no_act or (act.kind == "covered" and not talk.state.answered and answers)
    # Who has asked nothing yet rather says hello: "nice to meet you".
    no_act = no_act or (act.kind == "goodbye" and not talk.state.question)
    if talk.urges(reply) or no_act or not free_words.is_likelier(act, asked, odds=odds):
        return None
    if act.kind == "unclear" and (feeling := felt(utterance)):
        return respond(talk, utterance, feeling)  # "I did not get that video. Am I stupid?" is of no answer.
    found, named = free_words.reply_to(talk, utterance, act.kind), offered_by_name(talk, utterance)
    known = talk.state.latest or line or named or reply.kind == "answer"  # "Which course would you pick for me?"
    if found is None and act.kind in NEEDS_AN_ANSWER and not known:
        return talk.replies.fallback(utterance, act_messages.NOTHING_YET)
    return None if found and line and act.kind in _NO_ANSWER and found.kind != "answer" else found


def picked_beside_a_remark(talk: Talk, utterance: str) -> Reply | None:
    """The reply to a pick of what is offered with a remark beside it; None for anything else."""
    places = beside_a_remark(utterance, len(talk.state.offered))
    reacts = bool(places) and free_words.likely_in(talk, utterance) == "remark"
    return respond(talk, utterance, Act("pick", places)) if places and not reacts else None
