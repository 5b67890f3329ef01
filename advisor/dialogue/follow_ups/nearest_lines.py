"""The nearest lines: what of an answer comes near to a follow-up, and what is said where nothing does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt

from ...models import Entry, Match
from ..acts import act_messages
from ..acts import unknown_messages as messages
from ..forms import SHORT, in_form
from ..questions.bearing import bears, helps
from ..questions.in_talk import in_talk, with_question
from ..questions.pieces import is_question
from ..sentence_kinds import asks
from ..talk import Talk

__all__ = ["likely_lines", "nothing_known"]

_LEAST = 1e-4
"""What is added to a confidence in a line, so that none is impossible."""
_TOLD = 2
"""Lines that are told of what is near, at most."""
_LIKELY, _NEAR = 0.2, 0.03
"""Confidence from which a topic is near by the follow-up alone, and by the question before with it."""
_LIKELY_GUESS = 0.25
"""Confidence in the light of the talk from which a topic is told as a guess, and not as what is only near."""
_BY_ITSELF = 0.15
"""Confidence by the follow-up alone from which a topic is told in short, rather than named."""


def likely_lines(talk: Talk, utterance: str, entry: Entry) -> list[Match]:
    """The lines of an answer but for one told alone, likeliest first, by an utterance alone and behind its question."""
    alone = {line.entry.answer: line.confidence for line in talk.advisor.match_lines(utterance)}
    lines = talk.advisor.match_lines(with_question(talk, utterance))
    mine = [line for line in lines if line.entry.id == entry.id and not talk.state.told_only(line.entry.answer)]
    likely = (
        line._replace(confidence=sqrt((alone[line.entry.answer] + _LEAST) * (line.confidence + _LEAST)))
        for line in mine
    )
    return sorted(likely, key=lambda line: -line.confidence)


def nothing_known(
    talk: Talk, utterance: str, entries: Iterable[Entry], lead: str = messages.NOTHING
) -> tuple[str, Sequence[str]]:
    """That nothing tells what an utterance asks, and what to offer.

    It goes with the lines that come near to it of the first of some answers that has such; where none has, with what
    else could be told.
    """
    if lead == messages.NOTHING and not (is_question(utterance) or asks(utterance)):
        lead = messages.SEEN
    behind = _topics(talk, with_question(talk, utterance), _NEAR) if talk.state.question else []
    near = [*_topics(talk, utterance, _LIKELY), *behind]
    tried = list(entries)
    for entry in tried:
        lines = [line.entry.answer for line in likely_lines(talk, utterance, entry)[:_TOLD]]
        near_enough = bears if lead == messages.SEEN else helps
        if lines := [line for line in lines if near_enough(talk, utterance, [line])]:
            return messages.nothing_further(entry, lines, lead), [entry.id, *near, *entry.follow_ups]
    if lead == messages.NOTHING and (guess := _guess(talk, utterance)):
        text = messages.guessed(guess.title, in_form(guess, SHORT))
        return text, [guess.id, *near, *guess.follow_ups]
    alone = (name for name in _topics(talk, utterance, _BY_ITSELF) if name not in talk.state.latest)
    if lead == messages.NOTHING and (best := next(alone, "")):
        entry = talk.knowledge[best]
        text = f"{lead} {act_messages.nearest(entry, in_form(entry, SHORT))}"
        return text, [entry.id, *near, *entry.follow_ups]
    following = [name for entry in tried for name in entry.follow_ups]
    new = [name for name in dict.fromkeys([*near, *following]) if name not in talk.state.latest]
    offered = talk.offer(new)
    return messages.could_tell([talk.knowledge[item.entry_id].title for item in offered], lead), new


def _guess(talk: Talk, utterance: str) -> Entry | None:
    """The topic, but for those just told, that is likeliest in the light of the talk; None where that is a gap."""
    best = next(match for match in in_talk(talk, utterance) if match.entry.id not in talk.state.latest)
    return best.entry if best.entry.kind == "topic" and best.confidence >= _LIKELY_GUESS else None


def _topics(talk: Talk, text: str, least: float) -> list[str]:
    found = talk.advisor.match(text)
    return [match.entry.id for match in found if match.entry.kind == "topic" and match.confidence >= least]
