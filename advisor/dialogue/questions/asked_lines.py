"""Lines asked for: of all lines of the answers, the one that what is said in a talk asks for.

A line is likely by its own questions, by its topic, and by what was told last: in log-odds, the confidence in it of a
classifier whose classes are lines, by the utterance and by the question before it with it, and that in its topic, count
with a weight each, and so does where the talk stands. The weights are near those of conditional logits fitted to 520
labelled turns of four talks and 455 labelled follow-ups (McFadden, "Conditional logit analysis of qualitative choice
behavior", 1974).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, fsum, log
from typing import NamedTuple

from ...lines import lines_of
from ...models import Entry, Match, Reply
from ...patterns import regex
from ...text import normalize, stems, telling_stems
from ..acts import act_messages
from ..follow_ups import reference
from ..talk import Talk
from .ellipsis_resolution import about_pay
from .in_talk import by_itself, in_talk, is_elsewhere, named_by_title, with_question
from .leaning import leans
from .mentions import names_another
from .pieces import asking_part

__all__ = [
    "Passage",
    "beyond",
    "doubted",
    "is_far_likelier",
    "is_of_the_latest",
    "of_questions",
    "passage",
    "rather",
    "word_for_word",
]

_QUITE_SURE = 0.95
"""How likely lines are, at least, for no other topic to be meant."""
_LINE_WEIGHT, _WITH_QUESTION, _TOPIC_WEIGHT = 0.45, 0.3, 0.46
"""Powers of the confidence in the line by the utterance, by the question before it with it, and in the topic."""
_LEAST_LINE, _LEAST_TOPIC = 1e-9, 1e-3
"""What is added to these, so that none is impossible."""
_LATEST, _NEAR, _GAP = 1.85, 1.05, 0.7
"""Log-odds that the talk goes on with the latest answer; that it goes to a topic which this leads to; that what is
asked is not covered."""
_LEANING, _LEAST_SHARE = 1.0, 0.02
"""Weight of how likely the wording leans on the latest answer, in log-odds; the least share that is told from none."""
_NO_LINE = -1.3
"""The same that no line is asked for at all."""
_LIKELY = 0.42
"""Probability from which a line is told, with those of its answer that are told beside it."""
_NEARLY = 0.2
"""Share of it from which another line of the same answer is told, too."""
_OF_LATEST, _OF_ANOTHER = 0.45, 0.8
"""Probability from which lines of the latest answer are told, and others, though surely a topic is asked for."""
_SURELY = 0.95
"""Probability from which lines of another answer are told, though a word may point at the latest."""
_OF_A_TOPIC = 0.5
"""Confidence in a topic from which nothing is declined for a line of a gap."""
_HARDLY = 0.01
"""Confidence by the utterance alone up to which an answer hardly has a line that is asked for."""
_NEAR_TO_IT, _RECENT = 0.005, 3
"""Probability from which a line of another answer is near to what was asked; answers that were told of late."""
_FAR_LIKELIER = (0.95, 25.0)
"""Confidence in a line from which it is meant, and how many times that of the latest it is where it is of another
answer."""
_MOST = 3
"""Lines that are told, at most."""


_THAN = regex(r"(?:(?:is it|and|so) )*\w+ than (?:an? |the |in )?(?P<what>\w+)\W*")
"""What only sets the answer at hand against something else: "more than teaching?"."""


class Passage(NamedTuple):
    """The lines of one answer that are told where they are asked for, in their order."""

    entry: Entry
    lines: tuple[str, ...] = ()
    likely: float = 0.0
    """How likely it is that one of them is asked for."""


def doubted(talk: Talk, utterance: str, reply: Reply, found: Passage) -> bool:
    """Whether lines are hardly what an utterance asks for.

    Another topic is plainly asked for, or `reply` answers one that is named, of whose name they hold nothing.
    """
    if found.likely < _QUITE_SURE and is_elsewhere(talk, utterance, [found.entry]):
        return True
    said, held = telling_stems(utterance), stems(" ".join(found.lines))
    others = [match.entry for match in reply.answers if match.entry.kind == "topic" and match.entry != found.entry]
    return any((named := telling_stems(entry.title) & said) and named.isdisjoint(held) for entry in others)


def passage(talk: Talk, utterance: str) -> Passage | None:
    """The lines that an utterance asks for that follows an answer; None where there is none, or none is likely."""
    both = with_question(talk, utterance) if talk.state.question else utterance
    found, shares, others = _shared(talk, utterance, both) if talk.state.latest else ((), [], 0.0)
    if not found:
        return None
    if is_far_likelier(found, talk.state.latest):
        return Passage(talk.knowledge[found[0].entry.id], (found[0].entry.answer,), found[0].confidence)
    if found[0].entry.id in talk.state.latest and found[0].confidence >= _FAR_LIKELIER[0]:
        return Passage(talk.knowledge[found[0].entry.id], (found[0].entry.answer,), found[0].confidence)
    total = fsum(shares) + others + exp(_NO_LINE)
    best = max(shares)
    entry = talk.knowledge[found[shares.index(best)].entry.id]
    near = {line.entry.answer: share for line, share in zip(found, shares, strict=True) if line.entry.id == entry.id}
    told = [text for text in lines_of(entry.answer) if near.get(text, 0.0) >= _NEARLY * best][:_MOST]
    mine = max(line.confidence for line in found if line.entry.id == entry.id)
    if mine < _HARDLY and not telling_stems(talk.advisor.rewritten(utterance)):
        told = [max(told, key=near.__getitem__)]  # What says nothing by itself asks for no several lines.
    than = _THAN.fullmatch(normalize(utterance))
    if than and stems(than["what"]).isdisjoint(stems(" ".join(told))):
        return None
    likely = fsum(near[text] for text in told) / total
    return Passage(entry, tuple(told), likely) if likely >= _LIKELY else None


def is_far_likelier(found: Sequence[Match], latest: Sequence[str]) -> bool:
    """Whether the first of some lines is of none of the latest answers, and far likelier than all of these."""
    of_latest = next((line.confidence for line in found if line.entry.id in latest), 0.0)
    least, times = _FAR_LIKELIER
    return found[0].confidence >= max(least, times * of_latest)


def beyond(talk: Talk, utterance: str) -> str:
    """A line of an answer the latest leads to, not told of late, near to what was asked; empty where none is."""
    told = {*talk.state.latest, *talk.state.answered[-_RECENT:]}
    leads = {name for entry in talk.latest for name in entry.follow_ups} - told
    if not talk.state.question:
        return ""
    both = with_question(talk, utterance)
    found, shares, _ = _shared(talk, both, both)
    least = _NEAR_TO_IT * (fsum(shares) + exp(_NO_LINE))
    ranked = sorted(zip(shares, found, strict=True), key=lambda item: -item[0])
    near = (line.entry for share, line in ranked if share >= least and line.entry.id in leads)
    return next((act_messages.near_to_it(talk.knowledge[line.id], line.answer) for line in near), "")


def _shared(talk: Talk, utterance: str, both: str) -> tuple[Sequence[Match], list[float], float]:
    """The lines of all answers, how likely each is what is asked for, in whole odds, and how likely a topic or gap
    without lines of its own is, in the same. `both`: the question before it with the utterance."""
    found = talk.advisor.match_lines(utterance)
    if not found:
        return (), [], 0.0
    odds = _odds_of_topics(talk, utterance)
    have = {line.entry.id for line in found}
    others = (match for match in talk.advisor.match(utterance) if match.entry.id not in have)
    together = {line.entry: line.confidence for line in talk.advisor.match_lines(both)}
    shares = [
        odds[line.entry.id]
        * (line.confidence + _LEAST_LINE) ** _LINE_WEIGHT
        * (together[line.entry] + _LEAST_LINE) ** _WITH_QUESTION
        for line in found
    ]
    return found, shares, fsum(odds[match.entry.id] * match.confidence**_LINE_WEIGHT for match in others)


def _odds_of_topics(talk: Talk, utterance: str) -> dict[str, float]:
    """How likely a line is by its topic alone, for the id of each."""
    latest = {*talk.state.latest}
    leaning = _leaning(utterance)
    near = {name for entry in talk.latest for name in (*entry.follow_ups, entry.part_of)}

    def odds(topic: Match) -> float:
        name = topic.entry.id
        context = _LATEST if name in latest else _NEAR if name in near else 0.0
        # What stands alone may be asked of the latest answer all the same.
        context = max(0.0, context + (leaning if name in latest else leaning / 2)) if context else 0.0
        context += _GAP if topic.entry.kind == "gap" else 0.0
        return exp(context + _TOPIC_WEIGHT * log(topic.confidence + _LEAST_TOPIC))

    return {topic.entry.id: odds(topic) for topic in talk.advisor.match(utterance)}


def _leaning(utterance: str) -> float:
    """How much the wording speaks for the latest answer, in log-odds."""
    share = min(max(leans(utterance), _LEAST_SHARE), 1.0 - _LEAST_SHARE)
    return _LEANING * log(share / (1.0 - share))


def of_questions(talk: Talk, utterance: str) -> Passage | None:
    """The lines that the questions in an utterance ask for, or all of it where it has none."""
    return passage(talk, asking_part(utterance))


def word_for_word(talk: Talk, utterance: str) -> Passage | None:
    """The lines of the latest answer that an utterance asks for as somebody is known to; None for other wording."""
    mine = (line for line in talk.knowledge.lines if line.topic in talk.state.latest)
    if not any(normalize(utterance) == normalize(asked) for line in mine for asked in line.asked):
        return None
    found = passage(talk, utterance)
    return found if found and found.entry.id in talk.state.latest else None


def is_of_the_latest(talk: Talk, utterance: str) -> bool:
    """Whether the questions in an utterance surely enough ask for a line of the latest answer, or what it leads to."""
    found, best = of_questions(talk, utterance), in_talk(talk, utterance)[0]
    # What a figure of pay takes in, no other answer tells.
    leads = any(best.entry.id in entry.follow_ups and not about_pay(entry) for entry in talk.latest)
    near = {*talk.state.latest, best.entry.id if leads and best.confidence >= _OF_A_TOPIC else ""}
    return found is not None and found.entry.id in near and found.likely >= _OF_LATEST


def rather(talk: Talk, utterance: str, reply: Reply) -> Passage | None:
    """The lines that are asked for rather than what the reply to the question as a whole tells."""
    if utterance == talk.state.question:
        return None  # Who asks the very same is to get the very same.
    found, latest = of_questions(talk, utterance), talk.state.latest
    if found is None:
        return None
    if found.entry.id not in latest and found.likely < _SURELY and reference.points(talk, utterance):
        return None
    if found.entry.id in latest and by_itself(talk, utterance):
        return None
    if (named := named_by_title(talk, utterance)) and found.entry not in (named, *_parts_of(talk, named)):
        return None  # What names its own topic asks for that.
    best = talk.advisor.match(utterance)[0]
    if found.entry.kind == "gap" and best.entry.kind == "topic" and best.confidence >= _OF_A_TOPIC:
        return None  # What is a topic's by itself is covered.
    if found.likely < _OF_ANOTHER and reference.unknown(talk, utterance):
        return None
    if reply.kind == "answer" and talk.advisor.is_guessed(utterance):
        return None  # A line would tell surely what is a guess.
    sure = reply.kind == "answer" and not reply.tentative
    if sure and found.entry.id not in latest and names_another(utterance, reply, found.entry, found.lines):
        return None
    least = 0.0 if not sure else _OF_LATEST if found.entry.id in latest else _OF_ANOTHER
    uncovered = fsum(match.confidence for match in talk.advisor.match(utterance) if match.entry.kind == "gap")
    least = _OF_ANOTHER if uncovered >= talk.advisor.threshold else least
    return found if found.likely >= least else None


def _parts_of(talk: Talk, entry: Entry) -> Sequence[Entry]:
    """The topics that belong to a topic."""
    return [other for other in talk.knowledge.topics if other.part_of == entry.id]
