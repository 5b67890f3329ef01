"""Lines asked for: of all lines of the answers, the one that what is said in a talk asks for.

A line is likely by its own questions, by its topic, and by what was told last: `P(line | utterance)` of a classifier
whose classes are lines, times powers of the topic's confidence and of odds for the topics of the latest answer and for
those that it leads to. The weights were chosen on talks that nothing else was made of.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, fsum, log
from typing import NamedTuple

from ...models import Entry, Reply
from ..acts import act_messages
from ..talk import Talk

__all__ = ["AskedLine", "asked_lines", "told_alone"]

_TOPIC_WEIGHT = 0.5
"""Power of the topic's own confidence, beside the line's."""
_LEAST = 1e-3
"""Confidence of a topic that the classifier of topics takes for impossible."""
_LATEST, _NEAR = 3.0, 1.4
"""Log-odds that the talk goes on with the latest answer; that it goes to a topic which this leads to."""
_LIKELY = 0.45
"""Probability from which a line is told."""


class AskedLine(NamedTuple):
    """A line of an answer, and how likely it is what is asked for."""

    entry: Entry
    """The topic or the gap whose answer holds it."""
    text: str
    likely: float


def asked_lines(talk: Talk, utterance: str) -> list[AskedLine]:
    """The lines of the knowledge that are asked for, likeliest first; their probabilities sum to 1.0."""
    found = talk.advisor.likely_lines(utterance)
    if not found:
        return []
    topics = {match.entry.id: match.confidence for match in talk.advisor.match(utterance)}
    latest = {*talk.state.latest}
    near = {name for entry in talk.latest for name in (*entry.follow_ups, entry.part_of)}

    def score(topic: str, likely: float) -> float:
        context = _LATEST if topic in latest else _NEAR if topic in near else 0.0
        return log(likely + 1e-9) + _TOPIC_WEIGHT * log(topics[topic] + _LEAST) + context

    weights = [exp(score(line.id, likely)) for line, likely in found]
    total = fsum(weights)
    lines = [
        AskedLine(talk.knowledge[line.id], line.answer, weight / total)
        for (line, _), weight in zip(found, weights, strict=True)
    ]
    return sorted(lines, key=lambda line: -line.likely)


def told_alone(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """The line that an utterance most likely asks for, in place of the reply to it; None where none is likely."""
    if not talk.state.latest:
        return None
    lines = asked_lines(talk, utterance)
    if not lines or lines[0].likely < _LIKELY:
        return None
    return _told(talk, utterance, reply, lines)


def _told(talk: Talk, utterance: str, reply: Reply, lines: Sequence[AskedLine]) -> Reply:
    best = lines[0]
    if best.entry.kind == "gap":
        return talk.replies.to_gap(utterance, best.entry)
    text = best.text if best.entry.id in talk.state.latest else act_messages.said_of(best.entry, [best.text])
    return talk.on(utterance, [best.entry], text)
