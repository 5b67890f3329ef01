"""Replies: what was decided, put into words, with what to ask next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..explain import reason
from ..models import Entry, Match, Reasons, Reply, Suggestion
from ..roles import Roles
from . import declining, messages, urgent_needs
from .acts import acts, unknown_messages
from .pay.pay import narrowed
from .person.fitting import fitting_topics, preferred
from .person.narrowing import as_told
from .questions.asked import Asked, surely
from .questions.pieces import is_name, is_question
from .state import OFFERED, State
from .suggestions import mixed
from .told_text import text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor

__all__ = ["Replies"]

_RELATED = 0.03
"""Least confidence for a topic to be offered as another guess, or as what bears on a question that is not answered."""
_NEAR = 0.3
"""Least confidence for what is offered so to be called the nearest there is."""
_ANSWERS_TOLD = 2
"""Answers that a message is told, beside those that it asks for in so many words."""
_ANSWERS = frozenset({"yes", "no", "nod", "meant", "either"})
"""Acts that may answer what was asked."""


class Replies:
    """Makes the replies of one conversation."""

    def __init__(self, advisor: Advisor, state: State, *, talks: bool = True) -> None:
        self._advisor = advisor
        self._knowledge = advisor.knowledge
        self._state = state
        self._talks = talks
        """Whether somebody may ask for more of an answer than was told."""

    @property
    def roles(self) -> Roles:
        """The entries that play a part in what is said."""
        return self._knowledge.roles

    def to_questions(self, utterance: str, asked: Sequence[Asked]) -> Reply:
        """The reply to the things asked in an utterance, at least one."""
        reply = self._decided(utterance, asked)
        return replace(reply, reasons=Reasons(lambda: [self._reason(item) for item in asked]))

    def to_choice(self, utterance: str, entries: Sequence[Entry]) -> Reply:
        """The answers of entries that were picked."""
        return self._answer(utterance, [surely(utterance, [Match(entry, 1.0, entry.question)]) for entry in entries])

    def to_match(self, utterance: str, matches: Sequence[Match]) -> Reply:
        """The answer of the best of what an utterance was matched with, which is surely meant."""
        return self.to_questions(utterance, [surely(utterance, matches)])

    def to_gap(self, utterance: str, gap: Entry) -> Reply:
        """That something is not covered, which no question led to."""
        return self._declined(utterance, [surely(utterance, [Match(gap, 1.0, gap.question)], "decline")])

    def is_in_its_words(self, utterance: str) -> bool:
        """Whether an utterance is a phrasing of a topic or a gap, word for word."""
        entry = self._advisor.phrased(utterance)
        return entry is not None and entry.kind != "small_talk"

    def which(self, utterance: str, text: str) -> Reply:
        """A clarification about what is offered already."""
        return Reply(utterance, "clarification", text, 0.0, (), self.offered())

    def help(self, utterance: str, text: str = "", suggestions: tuple[Suggestion, ...] = ()) -> Reply:
        """The help of the knowledge, or one made of its topics; with another text, and other suggestions, if given."""
        knowledge = self._knowledge
        helping = knowledge["help"] if "help" in knowledge else messages.help_with(knowledge.topics)
        matches = (Match(helping, 1.0, helping.question),)
        suggestions = suggestions or self.suggested(self.openers())
        return Reply(utterance, "small_talk", text or helping.answer, 1.0, matches, suggestions)

    def fallback(self, utterance: str, text: str) -> Reply:
        """A fallback to what was not matched, with what can be asked."""
        return Reply(utterance, "fallback", text, 0.0, (), self.suggested(self.openers()))

    def offered(self) -> tuple[Suggestion, ...]:
        """The suggestions of the latest reply."""
        offered = ((name, State.text_of(name)) for name in self._state.offered)
        return tuple(
            Suggestion(text, "") if text else Suggestion(self._knowledge[name].question, name) for name, text in offered
        )

    def topic(self, entry_id: str) -> Entry:
        """The topic of an id."""
        return self._knowledge[entry_id]

    def urgent_need(self, text: str, *, likely: bool = False) -> Entry | None:
        """The need for urgent help that a text surely tells of, or but `likely`; None for none."""
        return urgent_needs.need(self._advisor, text, likely=likely)

    def maybe_urgent(self, text: str) -> Entry | None:
        """The urgent need that a text most likely tells of, be it not sure; None where it tells of none."""
        return urgent_needs.guessed(self._advisor, text)

    def is_urgent(self, text: str) -> bool:
        """Whether a text, or a sentence or clause of it, surely asks for urgent help; none too long does."""
        return self.urgent_need(text) is not None

    def tells_where_help_is(self, reply: Reply) -> bool:
        """Whether a reply is that to an urgent need."""
        return any(entry.urgent and entry.answer.strip() in reply.text for entry in self._knowledge)

    def surely(self, text: str) -> Entry | None:
        """What a text surely asks for, be it known not to be covered; None where that is not sure."""
        decision = self._advisor.decide(text, self._advisor.match(text))
        return decision.meant[0].entry if decision.sure and decision.meant else None

    def is_talk(self, text: str) -> bool:
        """Whether a text is said about the talk, or of how one feels, rather than an answer to what was asked."""
        act = acts.parse(text, [item.text for item in self.offered()], self._advisor.knows)
        return act is not None and act.kind not in _ANSWERS

    def likely_topics(self, text: str) -> list[str]:
        """Ids of the topics that a text is likely about, the likeliest first."""
        found = (match.entry for match in self._advisor.match(text))
        return [entry.id for entry in found if entry.kind == "topic"][:OFFERED]

    def spelt(self, utterance: str) -> str:
        """What an utterance says where it picks one text to say of those offered; the utterance itself otherwise."""
        offered = self.offered()
        act = acts.parse(utterance, [item.text for item in offered]) if offered else None
        if act is None:
            return utterance
        places = act.places if act.kind == "pick" else (1,) if act.kind == "yes" and len(offered) == 1 else ()
        place = places[0] if len(places) == 1 else 0
        place = place if place >= 0 else len(offered) + 1 + place
        picked = offered[place - 1] if 1 <= place <= len(offered) else None
        return picked.text if picked and not picked.entry_id else utterance

    def openers(self) -> list[str]:
        """Ids to offer when nothing better is known: what fits the person, the follow-ups of `help`, all topics."""
        first = self._knowledge["help"].follow_ups if "help" in self._knowledge else ()
        fitting = fitting_topics(self._knowledge, self._state)
        return [*fitting, *first, *(entry.id for entry in self._knowledge.topics)]

    def suggested(self, ids: Iterable[str]) -> tuple[Suggestion, ...]:
        """Up to three of the topics as suggestions, those not answered yet before the others."""
        entries = [self._knowledge[name] for name in dict.fromkeys(ids)]
        entries = [entry for entry in entries if entry.kind == "topic" and entry.id not in self._state.left_out]
        entries.sort(key=lambda entry: entry.id in self._state.answered)
        return tuple(Suggestion(entry.question, entry.id) for entry in entries[:OFFERED])

    def _decided(self, utterance: str, asked: Sequence[Asked]) -> Reply:
        # Small talk beside a question is not worth a word of its own.
        questions = [item for item in asked if not item.said or item.said.entry.kind == "topic"]
        if not questions:
            return self._answer(utterance, asked[:1])
        if len(questions) == 1 and questions[0].decision.action == "clarify":
            return self._clarification(utterance, questions[0].decision.meant)
        if any(item.said for item in questions):
            return self._answer(utterance, questions)
        return self._declined(utterance, questions)

    def _answer(self, utterance: str, asked: Sequence[Asked]) -> Reply:
        """The answers in the order asked, and an honest word where there is none. In a talk several are told in brief,
        and a third is only offered where nobody asked for it."""
        said = [item for item in asked if item.said]
        more = said[_ANSWERS_TOLD:] if self._talks else []
        beside = [item for item in more if not (is_question(item.text) or is_name(item.text))]
        asked = [item for item in asked if item not in beside]
        said = [item for item in said if item not in beside]
        brief = self._talks and (len(said) > 1 or self._state.brief)
        matches = tuple(item.said for item in asked if item.said)
        kind, asked = matches[0].entry.kind, [as_told(item, self._knowledge, self._state.profile) for item in asked]
        alone, terse, known = len(said) == 1, self._state.terse and self._state.brief, self._state.answered
        texts = [text_of(item, alone=alone, brief=brief, terse=terse, known=known) for item in asked]
        if brief and texts != [text_of(item, alone=alone) for item in asked]:
            texts.append(messages.MORE)
        return Reply(
            utterance,
            "small_talk" if kind == "small_talk" else "answer",
            "\n\n".join(filter(None, texts)),
            min(match.confidence for match in matches),
            matches,
            self._next(said, [item.said.entry.id for item in beside if item.said]),
            tentative=not all(item.decision.sure for item in said),
        )

    def _next(self, said: Sequence[Asked], first: Sequence[str] = ()) -> tuple[Suggestion, ...]:
        """What to offer beside answers: some `first`; after a guess what else was likely, else the follow-ups."""
        follow_ups = [name for item in said if item.said for name in item.said.entry.follow_ups]
        follow_ups = preferred(follow_ups, self._knowledge, self._state)
        others = [match for item in said for match in item.matches if match.entry.kind == "topic"]
        others.sort(key=lambda match: -match.confidence)
        if all(item.decision.sure for item in said):
            likely = [match.entry.id for match in others if match.confidence >= self._advisor.tentative_threshold]
            ids = mixed(follow_ups, likely, said)
        else:
            ids = mixed([match.entry.id for match in others if match.confidence >= _RELATED], follow_ups, said)
        return self.suggested([*first, *ids])

    def _clarification(self, utterance: str, meant: Sequence[Match]) -> Reply:
        entries = [match.entry for match in meant]
        suggestions = tuple(Suggestion(entry.question, entry.id) for entry in entries)
        return Reply(utterance, "clarification", messages.clarification(entries), meant[0].confidence, (), suggestions)

    def _declined(self, utterance: str, asked: Sequence[Asked]) -> Reply:
        """Say what is not covered, and offer what bears on it."""
        gaps = [match.entry for item in asked for match in item.decision.meant]
        topics, details = [m for m in asked[0].matches if m.entry.kind == "topic"], self._knowledge.roles.details
        near = [match.entry.id for match in topics if match.confidence >= (_RELATED if gaps else _NEAR)]
        told = [narrowed(entry, utterance, self._knowledge, self._state.profile.country) for entry in gaps]
        text = "\n\n".join(dict.fromkeys(entry.answer for entry in told))
        nearest = declining.nearest(topics, gaps, details)
        offers = "" if nearest else messages.NEAREST if near else messages.OPENERS
        text = text or messages.not_covered(declining.unknown(self._advisor, asked[0].heard), offers)
        text += declining.beside(self._knowledge, gaps, utterance, nearest)
        near = [nearest.id, *near] if nearest else near
        bearing = self.suggested(mixed([name for entry in gaps for name in entry.follow_ups], near))
        if self._talks and not nearest and any(entry.id in details for entry in gaps):
            text = unknown_messages.could_tell([self._knowledge[item.entry_id].title for item in bearing], text)
        likely = topics[0].confidence if topics else 0.0
        return Reply(utterance, "fallback", text, likely, (), bearing or self.suggested(self.openers()))

    def _reason(self, item: Asked) -> str:
        best, rival = item.matches[0], item.matches[1] if len(item.matches) > 1 else None
        explanation = self._advisor.explain(item.heard, best.entry, rival.entry if rival else None)
        text = reason(item.heard, best, rival, explanation)
        if item.said is None or item.said is best:
            return text
        return f"{text}\n{messages.said_instead(item.said, best, item.fits)}"
