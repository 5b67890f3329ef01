"""The topic asked for in the middle of a talk: by the message alone, and by the question before it with the message.

"Do recruiters care?" behind "Is Kaggle worth it?" is of Kaggle. The two are matched as one text as well, as is common
where a search goes on in a talk (for instance Dalton and others, "TREC CAsT 2019", 2020). How likely a topic is follows
from the logarithms of its confidences and from where the talk stands, by a conditional logit (McFadden, "Conditional
logit analysis of qualitative choice behavior", 1974), fitted to 285 labelled follow-ups and 334 questions that begin
something new, each behind an answer to something else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import exp, fsum, log

from ...models import Entry, Match, Reply
from ...text import telling_stems, words
from ..talk import Talk
from .leaning import leans
from .pieces import asking_part
from .pieces import leans as points

__all__ = ["by_itself", "in_talk", "is_elsewhere", "may_point", "named_by_title", "unless_elsewhere", "with_question"]

_ALONE, _ASKING, _BOTH, _LINE, _LINE_OF_BOTH = 0.43, 0.26, 0.41, 0.15, 0.27
"""Weights of the logarithms: of the confidence in a topic by the message, by the sentences of it that ask, and with the
question before it; and in its likeliest line by the message, and with the question before it."""
_LATEST, _LEANING, _NEAR, _GAP = 1.23, 0.81, 1.03, 0.35
"""Log-odds that the topic is that of the latest answer, and how likely the wording leans times this; that it is one to
which that answer leads; that nothing covers what is asked."""
_LEAST = 1e-3
"""What is added to a confidence, so that none is impossible."""
_ELSEWHERE, _HARDLY = 0.7, 0.05
"""How likely another topic must be for some to be left, and how likely these may be, at most."""
_ANOTHER, _SURELY, _OUTSIDE = 0.65, 0.95, 0.85
"""Confidence from which another topic is asked for, and surely is; and from which what nothing covers is."""
_SAYS, _PLAINLY_SAYS, _HARDLY_SAYS = 0.1, 0.5, 0.005
"""Confidence in a line of the latest answer from which it says something of what is asked, plainly does, and says
anything at all, so that a word that points may mean it ("is it a stable career?")."""
_WHOLE = 2
"""Telling words of a question that is whole though a word points, at least."""
_THINGS = frozenset("those them these that this there".split())
"""How a question ends that is of what was told before."""
_POINTING = frozenset("this that these those it".split())


def may_point(talk: Talk, utterance: str) -> bool:
    """Whether an utterance may be said of the latest answer: "source?", "is this up to date?"."""
    said = words(utterance)
    return bool(talk.state.latest) and (len(said) <= 2 or not _POINTING.isdisjoint(said))


def by_itself(talk: Talk, utterance: str) -> bool:
    """Whether an utterance is understood without the latest answer: it surely asks for something else, of which no
    line of that answer says anything."""
    found, told = talk.advisor.match(utterance), talk.state.latest
    if found[0].confidence >= _ANOTHER and found[0].entry.id in talk.knowledge.roles.vague:
        return True
    says = next((line.confidence for line in talk.advisor.match_lines(utterance) if line.entry.id in told), 0.0)
    best = next((match for match in found if match.entry.kind == "topic" and match.entry.id not in told), None)
    other = best.confidence if best else 0.0
    whole = len(telling_stems(utterance)) >= _WHOLE
    if other >= _SURELY and says < _PLAINLY_SAYS and (whole or not points(utterance)):
        return True
    if named_by_title(talk, utterance):
        return True
    goes_on = in_talk(talk, utterance)[0] if points(utterance) and talk.state.question else None
    least = _ELSEWHERE if _THINGS.isdisjoint(words(utterance)[-1:]) else 0.0
    if goes_on and goes_on.entry.id in told and goes_on.confidence >= least:
        return False
    details = talk.knowledge.roles.details
    gaps = fsum(match.confidence for match in found if match.entry.kind == "gap" and match.entry.id not in details)
    if says < _HARDLY_SAYS and (whole or not points(utterance)):
        return other >= _ANOTHER or other + gaps >= _OUTSIDE
    return says < _SAYS and not points(utterance) and (other >= _ANOTHER or gaps >= _OUTSIDE)


def named_by_title(talk: Talk, utterance: str) -> Entry | None:
    """The topic other than the latest that an utterance surely asks for by a word of its title; None where none is."""
    found, told = talk.advisor.match(utterance), talk.state.latest
    best = next((match for match in found if match.entry.kind == "topic" and match.entry.id not in told), None)
    if best is None or best.confidence < _SURELY or points(utterance):
        return None
    titled = telling_stems(best.entry.title) - {stem for entry in talk.latest for stem in telling_stems(entry.title)}
    return None if titled.isdisjoint(telling_stems(utterance)) else best.entry


def with_question(talk: Talk, utterance: str) -> str:
    """The question before an utterance and the utterance, as one text."""
    return f"{talk.state.question.rstrip(' ?.!')}. {utterance}"


def in_talk(talk: Talk, utterance: str) -> list[Match]:
    """The topics and gaps that an utterance may be about behind the latest answer, likeliest first.

    Their confidences are 1.0 together.
    """
    matches, both = talk.advisor.match(utterance), with_question(talk, utterance)
    asking, together = (_by_topic(talk.advisor.match(text)) for text in (asking_part(utterance), both))
    line, line_of_both = (_by_topic(talk.advisor.match_lines(text)) for text in (utterance, both))
    latest, near = {*talk.state.latest}, {name for entry in talk.latest for name in entry.follow_ups}
    parts = {entry.part_of for entry in talk.latest}
    leaning = leans(utterance)

    def odds(match: Match) -> float:
        name = match.entry.id
        kin = name in near or name in parts or match.entry.part_of in latest
        where = (_LATEST + _LEANING * leaning) * (name in latest) + _NEAR * kin + _GAP * (match.entry.kind == "gap")
        weighed = (
            (_ALONE, match.confidence),
            (_ASKING, asking[name]),
            (_BOTH, together[name]),
            (_LINE, line.get(name, 0.0)),
            (_LINE_OF_BOTH, line_of_both.get(name, 0.0)),
        )
        return exp(where + fsum(weight * log(confidence + _LEAST) for weight, confidence in weighed))

    found = [(match, odds(match)) for match in matches if match.entry.kind != "small_talk"]
    whole = fsum(share for _, share in found)
    return sorted((match._replace(confidence=share / whole) for match, share in found), key=lambda m: -m.confidence)


def is_elsewhere(talk: Talk, utterance: str, entries: Collection[Entry]) -> bool:
    """Whether an utterance plainly asks for a topic other than all of some, if any."""
    of_the_latest = {entry.id for entry in entries} <= {*talk.state.latest}
    if not entries or (of_the_latest and not _THINGS.isdisjoint(words(utterance)[-1:])):
        return False
    found = in_talk(talk, utterance) if talk.latest and talk.state.question else talk.advisor.match(utterance)
    own = fsum(match.confidence for match in found if match.entry in entries)
    other = found[0].entry.kind == "topic" and found[0].entry not in entries
    return other and found[0].confidence >= _ELSEWHERE and own <= _HARDLY


def unless_elsewhere(talk: Talk, utterance: str, reply: Reply | None) -> Reply | None:
    """A reply, unless its utterance plainly asks for a topic other than those that it tells of."""
    told = [match.entry for match in reply.answers] if reply else []
    return None if is_elsewhere(talk, utterance, told) else reply


def _by_topic(matches: Iterable[Match]) -> dict[str, float]:
    """The confidence in each entry, or in the likeliest of its lines."""
    found: dict[str, float] = {}
    for match in matches:
        found[match.entry.id] = max(found.get(match.entry.id, 0.0), match.confidence)
    return found
