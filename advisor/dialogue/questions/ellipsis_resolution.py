"""Ellipsis resolution: what the last answer says of a matter that half a question asks for, or that it says nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import stem, stems, telling_stems
from ..acts import act_messages
from ..forms import SHORT, headed, holding, in_form
from ..talk import Talk
from .context import SAID_ODDS, in_context
from .ellipsis import TAX, TIME, Ellipsis, ellipsis

__all__ = ["PAY", "about_pay", "of_the_same", "resolved"]

_SHORT_TIMES = frozenset(map(stem, "hour hours week weeks month months".split()))
_SIGNS = {
    "dollar": ("$",),
    "usd": ("$",),
    "rupe": ("INR",),
    "rupee": ("INR",),
    "inr": ("INR",),
    "euro": ("€",),
    "pound": ("£",),
}
"""How figures are marked that are in a currency."""
_UNITS = frozenset(
    {*_SIGNS, "gbp", "eur"}.union(
        map(
            stem,
            "month hour year week day annum lakh crore monthly hourly yearly annually weekly daily dollars rupees euros"
            " pounds".split(),
        )
    )
)
"""Stems of units: another answer in such a unit is no answer."""
_BEGINNERS = frozenset(map(stem, "beginner junior fresher entry newcomer graduate starter".split()))
"""Stems of words for who is at the beginning of it."""
_FIGURE = regex(r"\d|[$€£]|\b(?:one|two|three|four|five|six|nine|ten|twelve|half|free|few|no)\b", re.IGNORECASE)
"""What tells how much of something."""
PAY = frozenset(map(stem, "pay paid salary earn earnings money".split()))
"""Stems of words for pay."""
_MONEY = regex(r"[$€£]")
_SURELY = 0.95
"""Confidence in a line of another answer from which it is asked for."""
_PIECES = 3
"""Pieces of an answer that are quoted, at most."""


def resolved(talk: Talk, utterance: str) -> Reply | None:
    """The reply to half a question that leans on the last answer; None for anything else."""
    half = ellipsis(utterance, talk.advisor.rewritten(utterance)) if talk.state.latest else None
    return _reply_to(talk, utterance, half) if half else None


def of_the_same(talk: Talk, wanted: str) -> Reply | None:
    """What the latest answer tells of its time or its cost, to who meant just that; None for anything else."""
    half = ellipsis(wanted, talk.advisor.rewritten(wanted)) if talk.state.latest else None
    if not (half and half.any_of) or (half.about == TIME and about_pay(talk.latest[-1])):
        return None
    found = _reply_to(talk, wanted, half)
    return replace(found, text=act_messages.owning(found.text)) if found and found.kind == "answer" else None


def _reply_to(talk: Talk, utterance: str, found: Ellipsis) -> Reply | None:
    """What the last answer says of a matter, or that it says nothing; None where another answer follows from it."""
    entry = talk.latest[-1]
    if found.whole:
        return _to_pronoun(talk, utterance, entry, found)
    if found.pay and not (about_pay(entry) or (found.about == TAX and _MONEY.search(entry.answer))):
        return None
    learning, timed = talk.knowledge.roles.learning_time, talk.knowledge.roles.timed_groups
    if found.about == TIME and learning and entry.id != learning and entry.group in timed:
        # Years in an answer are mostly what somebody has worked.
        short = [piece for piece in _holding(entry, found) if not _SHORT_TIMES.isdisjoint(stems(piece))]
        if not short:
            return talk.said(utterance, [learning])
    if found.counts:
        best = talk.advisor.match(utterance)[0]
        if best.entry is not entry and best.entry.kind == "topic" and talk.replies.surely(utterance):
            return None
        known = [piece for piece in _holding(entry, found) if _FIGURE.search(piece)]
        return _telling_pieces(talk, utterance, entry, known) if known else None
    related = [entry.id, *entry.follow_ups]
    ranked = in_context(talk.advisor.match(found.said), related, SAID_ODDS)
    best = ranked[0]
    unit = not found.any_of and found.stems <= _UNITS
    if not unit and _is_sibling(best.entry, entry) and best.confidence >= talk.advisor.threshold:
        return None
    follows = best.entry.id in entry.follow_ups
    if found.loose:
        known = [] if follows and best.confidence >= talk.advisor.threshold else _holding(entry, found)
        return _telling_pieces(talk, utterance, entry, known) if known and best.entry is not entry else None
    if found.any_of and follows and best.confidence >= talk.advisor.threshold:
        return None
    if known := _holding(entry, found):
        return talk.on(utterance, [entry], act_messages.said_of(entry, known[:_PIECES]), first=[best.entry.id])
    if not (unit or found.includes):
        if follows and best.confidence >= talk.advisor.tentative_threshold:
            return None
        if gap := _gap(talk, entry, found):
            return talk.replies.to_gap(utterance, gap)
        if beginners := _of_beginners(talk, utterance, entry, found):
            return beginners
    text = act_messages.no_word_on(found.about, entry)
    if not (unit or found.pay) and (other := _of_another(talk, utterance, found)):
        return talk.on(utterance, [talk.knowledge[other.id]], f"{text} {act_messages.said_of(other, [other.answer])}")
    near = next((match for match in ranked if match.entry.kind == "topic" and match.entry is not entry), None)
    near = near if near and near.confidence >= talk.advisor.tentative_threshold else None
    leans = found.about != TAX if found.pay else not (unit or found.includes)
    if near and leans and _is_of_the_way(talk, entry) and found.stems & telling_stems(near.entry.title):
        return None  # What the way costs is told as such, and not as missing in how long it takes.
    if near and leans and (reply := _of_the_question(talk, utterance, near.entry)):
        return reply
    if unit or found.includes or near is None:
        return Reply(utterance, "fallback", text, 0.0, (), talk.offer(entry.follow_ups))
    text = f"{text} {act_messages.nearest(near.entry, in_form(near.entry, SHORT))}"
    # It is offered, not answered: the next half of a question leans on what this one leant on.
    return Reply(utterance, "fallback", text, near.confidence, (), talk.offer([near.entry.id, *entry.follow_ups]))


def _of_another(talk: Talk, utterance: str, found: Ellipsis) -> Entry | None:
    """The line of another answer that is surely asked for and holds the matter by name; None where there is none."""
    line = next(iter(talk.advisor.match_lines(utterance)), None)
    surely = line and line.confidence >= _SURELY and found.stems <= stems(line.entry.answer)
    return line.entry if line and surely else None


def _of_beginners(talk: Talk, utterance: str, entry: Entry, found: Ellipsis) -> Reply | None:
    """What an answer to which the last one leads says under that heading, to who asks of beginners; None for others."""
    leads = talk.entries(entry.follow_ups) if found.stems & _BEGINNERS else []
    other = next((other for other in leads if headed(other, "Beginners")), None)
    return _telling_pieces(talk, utterance, other, headed(other, "Beginners")) if other else None


def _of_the_question(talk: Talk, utterance: str, near: Entry) -> Reply | None:
    """What a topic, or one that follows it, says of what was asked last; None where neither does."""
    asked = telling_stems(talk.state.question)
    for entry in [near, *talk.entries(near.follow_ups)]:
        known = [piece for piece in holding(entry) if asked and asked <= stems(piece)]
        if known and entry.id not in talk.state.latest:
            return _telling_pieces(talk, utterance, entry, known)
    return None


def _is_of_the_way(talk: Talk, entry: Entry) -> bool:
    """Whether a topic is on becoming an engineer as a whole, so that "it" behind it is just that."""
    roles = talk.knowledge.roles
    of_all = (roles.learning_time, roles.learning_order, roles.career_switch, roles.suitability, roles.background)
    return entry.id in of_all


def about_pay(entry: Entry) -> bool:
    """Whether a topic is about pay, by its title and its question."""
    return not PAY.isdisjoint(stems(f"{entry.title} {entry.question}"))


def _to_pronoun(talk: Talk, utterance: str, entry: Entry, found: Ellipsis) -> Reply | None:
    """What the last answer says of a quality of its subject; None where another answer says more of it."""
    if talk.advisor.match(f"is {entry.title} {found.about}")[0].entry is not entry:
        return None
    known = _holding(entry, found)
    return _telling_pieces(talk, utterance, entry, known) if known else None


def _telling_pieces(talk: Talk, utterance: str, entry: Entry, known: Sequence[str]) -> Reply:
    """Pieces of an answer, which no question led to."""
    return talk.on(utterance, [entry], act_messages.said_of(entry, known[:_PIECES]))


def _is_sibling(one: Entry, other: Entry) -> bool:
    """Whether one topic is a part of another, or both are parts of the same."""
    return one is not other and (one.part_of == other.id or (one.part_of != "" and one.part_of == other.part_of))


def _holding(entry: Entry, found: Ellipsis) -> list[str]:
    """The pieces of an answer that speak of a matter: with all the words of it, or one of them where that will do."""
    if found.any_of:
        costs = "cost" in found.stems
        return [
            piece
            for piece in holding(entry)
            if _FIGURE.search(piece) and (found.stems & stems(piece) or (costs and _MONEY.search(piece)))
        ]
    signs = {sign for name in found.stems for sign in _SIGNS.get(name, ())}
    if signs:
        return [piece for piece in holding(entry) if any(sign in piece for sign in signs)]
    pieces = holding(entry)
    for name in found.stems:
        held = holding(entry, {name})
        pieces = [piece for piece in pieces if piece in held]
    return pieces


def _gap(talk: Talk, entry: Entry, found: Ellipsis) -> Entry | None:
    """The gap that the last question has with this added to it, if one is likely."""
    for topic in (entry.part_of or entry.id, entry.id):
        asked = f"{talk.knowledge[topic].question.rstrip('?')} {found.about}"
        best = talk.advisor.match(asked)[0]
        if best.entry.kind == "gap" and best.confidence >= talk.advisor.tentative_threshold:
            return best.entry
    return None
