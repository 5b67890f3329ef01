"""Questions: an utterance is matched in its parts, in the light of the answer before it, and fitted to the person."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ...models import Match, Reply
from ...patterns import regex
from ..parts import alone
from ..pay.pay import pay_topics, there_named
from ..person.fitting import fitted
from ..person.telling import read
from ..policy import Decision
from ..replies import Replies
from ..state import State
from .asked import Asked
from .context import in_context, without_lean
from .elsewhere import names_the_trade
from .pieces import leans, opens_a_question, pieces_of
from .segmentation import things_asked
from .told_beside import points

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..advisor import Advisor
    from ..policy import Action

__all__ = ["Questions"]

_HAS = regex(r"\bi (?:already )?(?:have|know|can|did|said|use)\b")
"""That somebody speaks of what they have."""
_ILLUSTRATES = regex(r"^\W*(?:like|such as|e\.? ?g\b|as in|kind of|sort of|half)\b")
_MEANT = 3
"""Entries that something may mean, none of which is urgent where some of it is left aside."""
_LIKELY = 0.6
"""Confidence from which a question is likely understood by itself."""


class Questions:
    """Replies to the questions of one conversation."""

    def __init__(self, advisor: Advisor, state: State, replies: Replies) -> None:
        self._advisor = advisor
        self._state = state
        self._replies = replies
        self.without: frozenset[str] = frozenset()
        """Ids of the topics that the person said they did not mean."""

    def reply(self, utterance: str, leant_on: Sequence[str], without: Collection[str] = ()) -> Reply:
        """The reply to an utterance as a question, which may lean on the topics of an answer before it."""
        without = {*without, *self.without}
        asked = self._things(utterance, leant_on, without)
        meant = [match.entry for item in asked for match in item.matches[:_MEANT]]
        unsure = len(asked) == 1 and not (asked[0].decision.sure and asked[0].said)
        if unsure and not any(entry.urgent for entry in meant):
            asked = self._alone(utterance, asked, leant_on, without)
        asked = [fitted(item, self._advisor.knowledge, self._state.profile) for item in asked]
        return self._replies.to_questions(utterance, asked)

    def to_several(self, utterance: str, leant_on: Sequence[str]) -> Reply | None:
        """The reply to several whole questions, where each is understood; None for anything else."""
        asked = self._things(utterance, (), ())
        goes_on = leant_on and all(leans(item.text) for item in asked)
        several = len(asked) > 1 and not goes_on and all(item.said and _is_whole(item.text) for item in asked)
        return self.reply(utterance, leant_on) if several else None

    def _alone(
        self, utterance: str, whole: list[Asked], leant_on: Sequence[str], without: Collection[str]
    ) -> list[Asked]:
        """The things asked without what somebody tells of themselves beside them, where that is clearer."""
        bare, pay = alone(utterance), pay_topics(self._advisor.knowledge)
        asked = self._things(bare, leant_on, without) if bare else whole
        if not all(item.said and item.said.entry.id not in pay for item in asked):
            return whole
        understood, plain = any(item.said for item in whole), all(map(_is_plainly_asked, asked))
        if understood and all(item.said and item.said.entry.kind == "small_talk" for item in asked):
            return whole  # "What do I do?" asks of what is told before it.
        if understood and all(points(item.text) for item in asked):
            return whole  # What points at what is told means little without that.
        told = read(utterance).values
        if plain and told.keys() == {"country"}:
            return asked  # Where somebody lives makes a question on something else none on that country.
        clearer = all(item.decision.sure for item in asked) or not understood
        if not clearer or (bare and told):
            return asked if clearer else whole
        if _HAS.search(utterance.lower()) and not any(item.is_gap for item in whole):
            return asked
        # What is told beside a plain question blurs it, and may yet be what it is on.
        ours = understood or all(names_the_trade(item.text) for item in asked)
        return [item.as_a_guess() for item in asked] if bare and plain and ours else whole

    def _things(self, text: str, leant_on: Sequence[str], without: Collection[str]) -> list[Asked]:
        links = self._advisor.knowledge.links
        text = there_named(text)
        asked = things_asked(text, lambda part: self._read(part, leant_on, without), links, goes_on=bool(leant_on))
        return [item for item in asked if not _only_illustrates(item)] or asked

    def to_phrasing(self, utterance: str, found: Match) -> Reply:
        """The reply to what stands in the knowledge as a phrasing."""
        action: Action = "decline" if found.entry.kind == "gap" else "answer"
        item = self._read(utterance, self._state.latest, ())
        item = item._replace(decision=Decision(action, (found,), sure=True))
        return self._replies.to_questions(utterance, [fitted(item, self._advisor.knowledge, self._state.profile)])

    def _read(self, text: str, leant_on: Sequence[str], without: Collection[str]) -> Asked:
        """A part of an utterance with what it may mean, and what to do about it."""
        heard, odds = without_lean(text)
        matches = self._advisor.match(heard)
        matches = tuple(match for match in matches if match.entry.id not in without) or matches
        # What was just refused is not guessed at again, where there is another guess.
        surely, likely = self._advisor.threshold, self._advisor.tentative_threshold
        left = tuple(m for m in matches if m.entry.id not in self._state.left_out or m.confidence >= surely)
        matches = left if left and left[0].confidence >= likely else matches
        if odds > 1.0 and leant_on:
            knowledge = self._advisor.knowledge
            # With the topics themselves: who asks for the same again is not to get its neighbour.
            related = [name for topic in leant_on for name in (topic, *knowledge[topic].follow_ups)]
            matches = in_context(matches, related, odds)
        return Asked(text, heard, matches, self._advisor.decide(heard, matches))


def _is_plainly_asked(item: Asked) -> bool:
    """Whether something is a whole question that is likely understood by itself."""
    return opens_a_question(item.text) and not leans(item.text) and item.likely >= _LIKELY


def _only_illustrates(item: Asked) -> bool:
    """Whether something only says what is meant by what is asked beside it: "like half way?"."""
    return _ILLUSTRATES.match(item.text.lower()) is not None and not opens_a_question(item.text)


def _is_whole(text: str) -> bool:
    """Whether a text holds a whole question."""
    return any(opens_a_question(text[piece.start : piece.end]) for piece in pieces_of(text))
