"""A follow-up in the light of the talk: what that makes likelier than what the follow-up asks for by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import fsum

from ...lines import lines_of, with_glosses
from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, stems, telling_stems
from .. import declining, messages
from ..acts import act_messages
from ..acts.unknown_messages import NOTHING
from ..forms import SHORT, holding, in_form
from ..pay.pay import pay_topics
from ..questions.bearing import bears, helps
from ..questions.in_talk import by_itself, in_talk, is_elsewhere, with_question
from ..questions.leaning import leans
from ..questions.pieces import asking_part, opens_a_question
from ..questions.pieces import leans as points
from ..talk import Talk
from . import follow_up, reference
from .follow_up_messages import nearest_of
from .nearest_lines import likely_lines, nothing_known
from .no_figure import nearest_to_it

__all__ = ["asks_how", "nearest", "rather"]

_HOW = regex(r"(?:and |ok |so |but )*how(?: then| exactly| though| so| to| do i do (?:that|it))?\W*")
"""Who asks how to go the way that was told of."""
_LIKELY, _TIMES = 0.35, 1.5
"""How likely a topic must be, and how many times likelier than what the reply tells of."""
_LEANS = 0.5
"""How likely a wording leans on what was said, at least, for a sure reply to it alone to be doubted."""
_OF_A_LINE = 0.1
"""Confidence in a line from which it is told as what was asked for."""
_DECLINED = 0.2
"""How likely it is that nothing covers what is asked, from which a line must be that likely to be told at all."""
_NOTHING = regex(r"I (?:have|found|know of) no\b")
"""How a line begins that says what is not known, which answers whoever asks for that."""
_LEARN, _MOST_WAYS = regex(r"\b(?:how|where)\b.*\b(?:learn|study|practi[sc]e|master)\b"), 3
_WAYS = stems("practise practice course courses book books read begin start order videos lectures exercises zoomcamp")
"""How it is asked how to learn something; pieces that are told of it, at most, and the stems of what is a way."""
_NAMED = 2
"""Words that nothing holds of which it is said, at most."""
_STILL, _KNOWN = 0.05, 0.8
"""Confidence by both together, and by the follow-up alone, from which what is known not to be covered is meant."""
_PLAINLY = 0.6
"""Confidence from which a follow-up is likely understood by itself."""
_FEW = 6
"""Words, at most, that open no question and plainly lean, of which a guess at another topic would lead away."""
_EARNED = regex(r"\b(?:(?<!\bto )(?<!\bi )(?<!can )pay|salar(?:y|ies)|wages?|earn(?:s|ings?)?|income|ctc)\b(?! for)")
"""How it is asked what people earn, which no answer on anything else tells."""
_NEAR = 0.3
"""Confidence in a topic of both together from which it is near to what was asked."""


def rather(talk: Talk, utterance: str, reply: Reply, others: Iterable[Entry] = ()) -> Reply | None:
    """What the talk makes likelier than what a reply and `others` tell of; None where that is no likelier.

    What is surely understood by itself, and worded so, is left as it is.
    """
    roles = talk.knowledge.roles
    if roles.learning_order and roles.career_switch in talk.state.latest and asks_how(utterance):
        return talk.said(utterance, [roles.learning_order], SHORT)
    best = talk.advisor.match(utterance)[0]
    if best.entry.kind == "small_talk" and best.confidence >= _PLAINLY and reply.kind in {"small_talk", "help"}:
        return None
    sure = reply.kind == "answer" and not reply.tentative
    least = _KNOWN if talk.advisor.phrased(utterance) else _LEANS
    if not _may_go_on(talk, utterance) or (sure and leans(utterance) < least):
        return None
    found = in_talk(talk, utterance)
    told = {match.entry.id for match in reply.answers} | {entry.id for entry in others}
    declined = reply.kind == "fallback"
    own = fsum(m.confidence for m in found if m.entry.id in told or (declined and m.entry.kind == "gap"))
    entry, likely = found[0].entry, found[0].confidence
    if entry.kind == "gap" or entry.id in told or entry.id in talk.state.left_out:
        return None
    if likely < _LIKELY or likely < _TIMES * own:
        return None
    titles = {word for match in reply.answers for word in telling_stems(match.entry.title)}
    alone = by_itself(talk, utterance) and (sure or not is_elsewhere(talk, utterance, [m.entry for m in reply.answers]))
    whole = _stands_alone(talk, utterance) or (leans(utterance) < _LEANS and not points(utterance))
    if alone or (whole and titles & telling_stems(utterance)):
        return None
    if entry.id not in talk.state.latest:
        near = (line.entry.answer for line in talk.advisor.match_lines(utterance) if line.entry.id == entry.id)
        if not any(helps(talk, utterance, [line]) for line in near):
            return None
        return replace(talk.said(utterance, [entry.id]), tentative=True)
    line = next(iter(likely_lines(talk, utterance, entry)), None)
    if line is None or (declined and line.confidence < _OF_A_LINE and own >= _DECLINED):
        return None
    if pointed := follow_up.in_a_question(talk, utterance, whole=True):
        return pointed
    text = with_glosses(entry.answer, [line.entry.answer])[0]
    likely = line.confidence >= _OF_A_LINE and bears(talk, utterance, [line.entry.answer])
    told_of = likely or _NOTHING.match(text)
    of_it = told_of or not telling_stems(utterance).isdisjoint(stems(entry.answer))
    if not of_it and (leans(utterance) < _LEANS or _stands_alone(talk, utterance)):
        return None  # An answer of which no line is asked for is not what is meant.
    opening = lines_of(in_form(entry, SHORT))
    learns = not told_of and line.entry.answer in opening and _LEARN.search(normalize(utterance))
    ways = [piece for piece in holding(entry, _WAYS) if learns and piece not in opening][:_MOST_WAYS]
    if not (told_of or ways or helps(talk, utterance, [line.entry.answer])):
        if counted := nearest_to_it(utterance, entry):
            return talk.on(utterance, [entry], counted)
        text, offered = nothing_known(talk, utterance, [entry])
        return replace(reply, kind="fallback", text=text, answers=(), tentative=False, suggestions=talk.offer(offered))
    tell = act_messages.said_of(entry, ways or [text]) if told_of or ways else nearest_of(entry, text)
    return talk.on(utterance, [entry], tell)


def asks_how(utterance: str) -> bool:
    """Whether an utterance asks no more than how to do what was said before it."""
    return _HOW.fullmatch(normalize(utterance)) is not None


def nearest(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """What is near to a follow-up that nothing answers, or that a mere guess would lead away; None for any other."""
    near = {name for entry in talk.latest for name in (entry.id, entry.part_of, *entry.follow_ups)}
    bare = len(utterance.split()) <= _FEW and not opens_a_question(utterance) and leans(utterance) >= _KNOWN
    strays = bare and reply.tentative and near.isdisjoint(match.entry.id for match in reply.answers)
    told = fsum(match.confidence for match in talk.advisor.match(utterance) if match.entry.id in near)
    gap = talk.advisor.match(utterance)[0].entry
    detail = gap.id in talk.knowledge.roles.details and reply.kind == "fallback"
    anew = opens_a_question(utterance) and not points(utterance) and told < _STILL and not detail
    if anew or not (strays or reply.kind == "fallback") or not _may_go_on(talk, utterance):
        return None
    both = talk.advisor.match(with_question(talk, utterance))
    topics = [match for match in both if match.entry.kind == "topic"]
    if gap.kind == "gap" and gap.id not in talk.knowledge.roles.vague and not detail:
        plainly = {match.entry.id: match.confidence for match in both}[gap.id] >= _STILL
        if plainly or talk.advisor.match(asking_part(utterance))[0].confidence >= _KNOWN:
            return None  # What is known not to be covered has a word of its own.
    entry = topics[0].entry if topics and topics[0].confidence >= _NEAR and not strays else talk.latest[0]
    offered: Sequence[str] = [entry.id, *(match.entry.id for match in topics[1:]), *entry.follow_ups]
    named = [] if gap.kind == "gap" else declining.unknown(talk.advisor, utterance)
    if 0 < len(named) <= _NAMED:
        text = f"{messages.not_covered(named, '')} {act_messages.nearest(entry, in_form(entry, SHORT))}"
    else:
        fields = {entry.group for entry in talk.entries(gap.follow_ups)}
        lead = gap.answer if detail and fields & {entry.group for entry in talk.latest} else NOTHING
        text, offered = nothing_known(talk, utterance, dict.fromkeys([entry, talk.latest[0]]), " ".join(lead.split()))
    return replace(reply, kind="fallback", text=text, answers=(), tentative=False, suggestions=talk.offer(offered))


def _may_go_on(talk: Talk, utterance: str) -> bool:
    if not (talk.latest and talk.state.question) or talk.replies.is_urgent(utterance):
        return False
    of_pay = pay_topics(talk.knowledge)
    if of_pay and _EARNED.search(normalize(utterance)) and {*of_pay}.isdisjoint(talk.state.latest):
        return False
    return not reference.unknown(talk, utterance)  # What nothing knows is named.


def _stands_alone(talk: Talk, utterance: str) -> bool:
    """Whether a follow-up is likely understood by itself, and points at nothing."""
    best = talk.advisor.match(utterance)[0]
    return best.entry.kind == "topic" and best.confidence >= _PLAINLY and not points(utterance)
