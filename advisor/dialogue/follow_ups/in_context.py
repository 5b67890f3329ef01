"""A follow-up in the light of the question before it: what both together ask for, where it is unclear by itself.

"Do recruiters care?" behind "Is Kaggle worth it?" is of Kaggle. The two are matched as one text, as is common where a
search goes on in a talk (for instance Dalton and others, "TREC CAsT 2019", 2020), and how likely a topic is by that and
by the follow-up alone are multiplied.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import fsum, sqrt
from typing import NamedTuple

from ...models import Entry, Match, Reply
from ...text import sentences
from .. import declining, messages
from ..acts import act_messages
from ..forms import SHORT, in_form
from ..questions.pieces import asking_part, is_question
from ..talk import Talk
from . import follow_up_messages, reference

__all__ = ["nearest", "rather"]

_LEAST, _LEAST_ALONE = 1e-4, 0.02
"""What is added to a confidence, so that none is impossible; to that by the follow-up alone, which may name nothing."""
_LEANS = 0.5
"""How likely a wording leans on what was said, at least, for a sure reply to it alone to be doubted."""
_LIKELY, _TIMES, _PLAIN = 0.6, 1.5, 0.95
"""Confidence in the topic of both together, at least, and how many times likelier than any other it must be; and the
confidence in other topics by the follow-up alone from which it stands for itself."""
_OF_A_LINE = 0.1
"""The same of a line that is told."""
_NAMED = 2
"""Words that nothing holds of which it is said, at most."""
_STILL, _KNOWN = 0.05, 0.8
"""Confidence by both together, and by the follow-up alone, from which what is known not to be covered is meant."""
_NEAR = 0.3
"""Confidence in a topic of both together from which it is near to what was asked."""


class _Found(NamedTuple):
    """The likeliest topic of a follow-up with the question before it, and its likeliest line."""

    entry: Entry
    line: str
    likely: float
    """How likely the line is."""


def rather(talk: Talk, utterance: str, reply: Reply, leaning: float) -> Reply | None:
    """What both together ask for, in place of a guess at the follow-up alone; None where that is no likelier.

    `leaning`: how likely its wording leans on what was said before, 0.0 to 1.0.
    """
    sure = reply.kind == "answer" and not reply.tentative
    if (
        not _may_go_on(talk, utterance)
        or (sure and leaning < _LEANS)
        or not any(map(is_question, sentences(utterance)))
    ):
        return None
    found = _together(talk, utterance)
    told = {match.entry.id for match in reply.answers}
    if found is None or found.entry.id in told:
        return None
    latest = found.entry.id in talk.state.latest
    if found.line and (latest or found.likely >= _OF_A_LINE):
        text = act_messages.said_of(found.entry, [found.line])
        if found.likely < _OF_A_LINE:
            text = follow_up_messages.nearest_of(found.entry, found.line)
        return talk.on(utterance, [found.entry], text)
    if latest:
        return None
    return replace(talk.said(utterance, [found.entry.id], SHORT), tentative=True)


def nearest(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """What is near to a follow-up that nothing answers; None for what is answered, or where nothing is near."""
    if reply.kind != "fallback" or not _may_go_on(talk, utterance):
        return None
    both = talk.advisor.match(_both(talk, utterance))
    topics, gap = _topics(both), talk.advisor.match(utterance)[0].entry
    if gap.kind == "gap" and gap.id not in talk.knowledge.roles.vague:
        plainly = {match.entry.id: match.confidence for match in both}[gap.id] >= _STILL
        if plainly or talk.advisor.match(asking_part(utterance))[0].confidence >= _KNOWN:
            return None  # What is known not to be covered has a word of its own.
    entry = topics[0].entry if topics and topics[0].confidence >= _NEAR else talk.latest[0]
    named = [] if gap.kind == "gap" else declining.unknown(talk.advisor, utterance)
    if 0 < len(named) <= _NAMED:
        text = f"{messages.not_covered(named, '')} {act_messages.nearest(entry, in_form(entry, SHORT))}"
    else:
        text = act_messages.nothing_further(entry, in_form(entry, SHORT))
    offered = [entry.id, *(match.entry.id for match in topics[1:]), *entry.follow_ups]
    return replace(reply, text=text, suggestions=talk.offer(offered))


def _may_go_on(talk: Talk, utterance: str) -> bool:
    if not (talk.latest and talk.state.question) or talk.replies.is_urgent(utterance):
        return False
    return not reference.unknown(talk, utterance)  # What nothing knows is named.


def _both(talk: Talk, utterance: str) -> str:
    return f"{talk.state.question.rstrip(' ?.!')}. {utterance}"


def _topics(matches: Iterable[Match]) -> list[Match]:
    return [match for match in matches if match.entry.kind == "topic"]


def _together(talk: Talk, utterance: str) -> _Found | None:
    """The topic that is plainly the likeliest by both, and its line."""
    alone = {match.entry.id: match.confidence for match in talk.advisor.match(utterance)}
    both = talk.advisor.match(_both(talk, utterance))
    scores = {
        match.entry.id: sqrt((alone[match.entry.id] + _LEAST_ALONE) * (match.confidence + _LEAST)) for match in both
    }
    best = max(both, key=lambda match: scores[match.entry.id])
    topics = _topics(talk.advisor.match(asking_part(utterance)))
    plain = fsum(match.confidence for match in topics if match.entry != best.entry) >= _PLAIN
    rival = max((score for name, score in scores.items() if name != best.entry.id), default=0.0)
    clear = best.confidence >= _LIKELY and not plain and scores[best.entry.id] >= _TIMES * rival
    if best.entry.kind != "topic" or not clear or best.entry.id in talk.state.left_out:
        return None
    alone = {line.entry.answer: line.confidence for line in talk.advisor.match_lines(utterance)}
    lines = [line for line in talk.advisor.match_lines(_both(talk, utterance)) if line.entry.id == best.entry.id]
    likely = {line.entry.answer: sqrt((alone[line.entry.answer] + _LEAST) * line.confidence) for line in lines}
    likely = {text: share for text, share in likely.items() if not talk.state.told_only(text)}
    line = max(likely, key=lambda text: likely[text], default="")
    return _Found(best.entry, line, likely.get(line, 0.0))
