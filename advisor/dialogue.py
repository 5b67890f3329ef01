"""What to say: `Advisor` decides, `Conversation` remembers one person. No input, no output."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from . import moves
from .explain import reason
from .knowledge import Knowledge
from .matcher import Explanation, Matcher, matcher_for
from .models import SCHEMA, Entry, Match, Reasons, Reply, Suggestion
from .text import normalize, quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .models import Kind

__all__ = ["LONGEST", "Advisor", "Conversation"]

LONGEST = 2_000
"""Characters of an utterance that are read; a longer one is asked to be shorter."""

_OFFERED = 3
_MOST_PARTS = 8
"""Sentences of an utterance, and joints of a sentence, that are looked at: each costs a match or two."""
_LONGEST_PAIR = 300
"""Characters of a sentence that may hold two questions; a longer one is a story."""
_REMEMBERED = 1_000
"""Characters of answered ids, as JSON, that a conversation remembers, which keeps its state small."""
_LONGEST_KEPT = 400
"""Characters of the last question, as JSON, that it remembers for a "why?"."""
_LIKELY = 0.15
"""Least confidence for an entry to be worth asking "did you mean"."""
_RIVAL = 0.05
"""How likely, beside the likeliest topic, another must be to be offered as what may have been meant."""
_NEAR = 0.02
"""Least confidence for a topic to be offered as the nearest one."""
_RELATED_ODDS = 5.0
"""How many times likelier a follow-up of the last answer becomes when a question leans on it."""

_MARKS = " .!?"
_SENTENCE_END = re.compile(r"(?<=[.?!;])\s+|\n\s*\n")
_JOINT = re.compile(r"\s*[,;&/]\s*(?:and\s+|also\s+)?|\s+(?:and|also|plus)\s+(?:also\s+|then\s+)?", re.IGNORECASE)
_OPENER = r"(?i:(?:and\s+|also\s+)?(?:what|how|who|where|which|when|why|is|are|do|does|can|should|will|tell|explain)\b)"


@dataclass(frozen=True, slots=True, init=False)
class Advisor:
    """Answers questions from a knowledge base. Immutable: share one between threads and loops.

    Without `knowledge` it takes what ships, and raises `KnowledgeError` when that cannot be loaded. The first time with
    new knowledge it learns from its phrasings, which takes seconds where they are thousands.
    """

    knowledge: Knowledge
    """What it answers from."""
    threshold: float
    """Least confidence with which a question is answered, 0.0 to 1.0; `ValueError` for any other."""
    margin: float
    """Least lead over the runner-up with which it is, 0.0 to 1.0; `ValueError` for any other."""
    _matcher: Matcher = field(repr=False, compare=False)

    def __init__(self, knowledge: Knowledge | None = None, *, threshold: float = 0.5, margin: float = 0.1) -> None:
        for name, value in (("threshold", threshold), ("margin", margin)):
            if not isinstance(value, (int, float)) or not 0.0 <= value <= 1.0:
                raise ValueError(f"{name} must be a number between 0.0 and 1.0, not {value!r}")
        knowledge = Knowledge.load() if knowledge is None else knowledge
        object.__setattr__(self, "knowledge", knowledge)
        object.__setattr__(self, "threshold", threshold)
        object.__setattr__(self, "margin", margin)
        object.__setattr__(self, "_matcher", matcher_for(knowledge.entries, knowledge.words))

    def ask(self, question: str) -> Reply:
        """Answer one question on its own, without memory. Raises only `TypeError`, when it is no text."""
        return self.conversation().say(question)

    def match(self, utterance: str) -> tuple[Match, ...]:
        """Every entry with its confidence, best first: what `ask` decides from, of one thing asked.

        The confidences add up to 1.0 at most. Ties are in the order of the entries; 2,000 characters are read.
        """
        return self._matcher.match(utterance[:LONGEST])

    def conversation(self, state: object = None) -> Conversation:
        """A new conversation with one person, or one that goes on from what `Conversation.to_dict` gave.

        The state may come from another process or another version. A damaged one starts afresh, and the
        next reply says so; nothing is raised.
        """
        return Conversation(self, state)

    def completion(self, typed: str) -> str:
        """The question that begins as typed, in either case; empty when none does.

        The topics' own questions come first, then the other ways to ask for them.
        """
        begun = typed.lower()
        topics = self.knowledge.topics
        asked = chain((entry.question for entry in topics), *(entry.phrasings for entry in topics))
        return next((text for text in asked if text.lower().startswith(begun)), "")

    def explain(self, utterance: str, best: Entry, rival: Entry | None = None) -> Explanation:
        """What in an utterance speaks for one entry, ahead of a rival (by default, of nothing), in log-odds.

        `ValueError` when the knowledge does not hold an entry of the two.
        """
        return self._matcher.explain(utterance[:LONGEST], best, rival)

    def openers(self) -> tuple[str, ...]:
        """Ids of the entries to offer when nothing better is known: the follow-ups of `help`, then all topics."""
        first = self.knowledge["help"].follow_ups if "help" in self.knowledge else ()
        return (*first, *(entry.id for entry in self.knowledge.topics))

    def is_sure(self, matches: Sequence[Match]) -> bool:
        """Whether the best of some matches, at least one and best first, may be given as the answer."""
        runner_up = matches[1].confidence if len(matches) > 1 else 0.0
        return matches[0].confidence >= self.threshold and matches[0].confidence - runner_up >= self.margin


@dataclass(frozen=True, slots=True)
class _Asked:
    """One thing asked in an utterance, with what it may mean."""

    text: str
    """As typed."""
    heard: str
    """What of it was matched: without the words that lean on what was said before."""
    matches: tuple[Match, ...]
    sure: bool

    @property
    def best(self) -> Match:
        return self.matches[0]

    @property
    def answerable(self) -> bool:
        """Surely something the knowledge covers, or small talk."""
        return self.sure and self.best.entry.kind != "gap"

    @property
    def topics(self) -> list[Match]:
        """The topics, likeliest first."""
        return [match for match in self.matches if match.entry.kind == "topic"]

    @property
    def meant(self) -> list[Match]:
        """The topics it may mean: the likeliest first, then those not far behind."""
        topics = self.topics[:_OFFERED]
        return [match for match in topics if match.confidence >= _RIVAL * topics[0].confidence]


class Conversation:
    """One person's talk with an advisor, as `Advisor.conversation` gives it.

    Not for sharing: each person has their own, and says one thing at a time.
    """

    def __init__(self, advisor: Advisor, state: object = None) -> None:
        self._advisor = advisor
        self._answered: list[str] = []
        """Ids of the topics answered, oldest first."""
        self._behind = 0
        """How many of these, the first, have been gone back from."""
        self._latest: list[str] = []
        """Ids of the topics in the latest answer: what a question can lean on."""
        self._offered: list[str] = []
        """Ids of the latest suggestions, as numbered."""
        self._question = ""
        """The latest question that was matched, for "why?"; empty after a choice, or when it was too long to keep."""
        self._leant_on: list[str] = []
        """What `_latest` was when that question was asked."""
        self._told = False
        """Whether the latest reply answered something."""
        self._notice = ""
        """What the next reply must say first."""
        if state is not None:
            try:
                self._restore(state)
            except (KeyError, TypeError, AttributeError):
                self._notice = _LOST

    def to_dict(self) -> dict[str, Any]:
        """The state as plain JSON values, under 2 KB however long the talk; for `Advisor.conversation`.

        It holds the latest question as typed, if that was short: what a "why?" is about.
        """
        return {
            "schema": SCHEMA,
            "answered": list(self._answered),
            "behind": self._behind,
            "latest": list(self._latest),
            "offered": list(self._offered),
            "question": self._question,
            "leant_on": list(self._leant_on),
            "told": self._told,
        }

    def _restore(self, state: Any) -> None:
        """Take all of a state or, where some of it is damaged, none."""
        answered, offered = self._known(state["answered"]), self._known(state["offered"])
        # The rest is younger than the first states that people keep.
        latest, leant_on = self._known(state.get("latest", answered[-1:])), self._known(state.get("leant_on", []))
        self._question = _kept(state.get("question", ""))
        self._behind = max(0, min(state.get("behind", 0), len(answered)))
        self._told = bool(state.get("told", True))
        self._answered, self._offered = answered, offered[:_OFFERED]
        self._latest, self._leant_on = latest[:_OFFERED], leant_on[:_OFFERED]

    def _known(self, ids: Any) -> list[str]:
        """The ids of a state, without those that this knowledge does not have."""
        if not isinstance(ids, list) or not all(isinstance(item, str) for item in ids):
            raise TypeError("not a list of ids")
        knowledge = self._advisor.knowledge
        return [item for item in dict.fromkeys(ids) if item in knowledge and knowledge[item].kind == "topic"]

    def welcome(self) -> Reply:
        """What to show before the first question: what can be asked, with openers to choose from."""
        reply = self._helped("", self._offer(self._advisor.openers()))
        self._remember(reply)
        return reply

    def _helped(self, utterance: str, suggestions: tuple[Suggestion, ...]) -> Reply:
        """The reply with the help of the knowledge, or one made of its topics."""
        knowledge = self._advisor.knowledge
        if "help" in knowledge:
            helping = knowledge["help"]
        else:
            text = "Ask me about:\n\n" + "\n".join(f"- {entry.title}" for entry in knowledge.topics)
            helping = Entry("help", "Help", text, ("help",), kind="small_talk")
        matches = (Match(helping, 1.0, helping.question),)
        return Reply(utterance, "small_talk", helping.answer, 1.0, matches, suggestions)

    def say(self, utterance: str) -> Reply:
        """Reply to what the person said: a question, a choice, something about the talk itself.

        Never raises for what it says, and asks for less than 2,000 characters; `TypeError` when it is no text.
        """
        if not isinstance(utterance, str):
            raise TypeError(f"an utterance is a str, not {type(utterance).__name__}")
        if len(utterance) > LONGEST:
            reply = self._fallback(utterance, _TOO_LONG)
        elif not utterance.strip():
            reply = self._fallback(utterance, _NOTHING_ASKED)
        else:
            reply = self._moved(utterance) or self._matched(utterance)
        if self._notice:
            reply = replace(reply, text=f"{self._notice}\n\n{reply.text}")
            self._notice = ""
        self._remember(reply)
        return reply

    def _remember(self, reply: Reply) -> None:
        self._offered = [item.entry_id for item in reply.suggestions]
        topics = [match.entry.id for match in reply.answers if match.entry.kind == "topic"]
        self._latest = topics[:_OFFERED] or self._latest
        self._told = reply.kind in {"answer", "small_talk"}
        if topics and topics != self._answered[-len(topics) :]:
            self._behind = 0
        self._answered = [*(name for name in self._answered if name not in topics), *topics]
        while sum(len(name) + len('"", ') for name in self._answered) > _REMEMBERED:
            self._answered = self._answered[1:]

    # Moves: what is said about the conversation itself

    def chosen(self, utterance: str) -> tuple[Entry, ...]:
        """The entries that an utterance picks from what was offered: by number, by order, by "yes", by their words.

        Empty when it picks none.
        """
        offered = [self._advisor.knowledge[name] for name in self._offered]
        said = normalize(utterance).strip(_MARKS)
        for entry in offered:
            if said == normalize(entry.question).strip(_MARKS):
                return (entry,)
        if len(offered) == 1 and moves.matches(moves.YES, utterance):
            return (offered[0],)
        if len(offered) > 1 and moves.matches(moves.BOTH if len(offered) == 2 else moves.ALL, utterance):
            return tuple(offered)
        places = moves.places(utterance, len(offered))
        if places and all(1 <= place <= len(offered) for place in places):
            return tuple(offered[place - 1] for place in dict.fromkeys(places))
        return ()

    def _moved(self, utterance: str) -> Reply | None:
        """The reply to a choice, or to "more", "again", "back" and the like; None for anything else."""
        if chosen := self.chosen(utterance):
            return self._picked(utterance, chosen)
        knowledge = self._advisor.knowledge
        if "goodbye" not in knowledge and moves.matches(moves.LEAVE, utterance):
            return self._picked(utterance, [_GOODBYE])
        if "help" not in knowledge and moves.matches("help", utterance):
            return replace(self.welcome(), question=utterance)
        if (self._question or self._latest) and moves.matches(moves.WHY, utterance):
            return self._why(utterance)
        offered = [knowledge[name] for name in self._offered]
        if offered and moves.places(utterance, len(offered)):
            only = "There is only 1 to pick" if len(offered) == 1 else f"Please pick from 1 to {len(offered)}"
            return self._which(utterance, f"{only}, or ask in your own words.", offered)
        if offered and (moves.matches(moves.YES, utterance) or moves.matches(moves.BOTH, utterance)):
            return self._which(utterance, _WHICH, offered)
        if not self._answered:
            return None
        if offered and moves.matches(moves.MORE, utterance):
            # After a refusal, the first of what is near is not more of anything.
            return self._picked(utterance, offered[:1]) if self._told else self._which(utterance, _WHICH, offered)
        if moves.matches(moves.BACK, utterance):
            return self._gone_back(utterance)
        if self._latest and moves.matches(moves.AGAIN, utterance):
            return self._picked(utterance, [knowledge[name] for name in self._latest])
        return None

    def _gone_back(self, utterance: str) -> Reply:
        """The answer before the latest one; the latest itself where something else was said since."""
        if self._told and self._behind + 1 >= len(self._answered):
            return self._which(utterance, _NOTHING_BEFORE, [self._advisor.knowledge[name] for name in self._offered])
        if self._told:
            self._answered.insert(0, self._answered.pop())
            self._behind += 1
        return self._picked(utterance, [self._advisor.knowledge[self._answered[-1]]])

    def _why(self, utterance: str) -> Reply:
        """The reasons of the latest reply; what it offered is offered still."""
        if self._question:
            earlier = self._understood(self._question, self._leant_on)
            return replace(earlier, question=utterance, text=earlier.why(), suggestions=self._still_offered())
        earlier = self._picked(utterance, [self._advisor.knowledge[name] for name in self._latest])
        return replace(earlier, text=_CHOSEN, suggestions=self._still_offered())

    def _still_offered(self) -> tuple[Suggestion, ...]:
        return tuple(Suggestion(self._advisor.knowledge[name].question, name) for name in self._offered)

    def _picked(self, utterance: str, entries: Sequence[Entry]) -> Reply:
        self._question = ""
        sure = [_Asked(utterance, utterance, (Match(entry, 1.0, entry.question),), True) for entry in entries]
        return self._answer(utterance, sure)

    # Questions: what is said about the world

    def _matched(self, utterance: str) -> Reply:
        reply = self._understood(utterance, self._latest)
        if reply.kind != "answer" and (moves.matches(moves.NOD, utterance) or moves.matches(moves.YES, utterance)):
            offered = self._still_offered() or self._offer(self._advisor.openers())
            return replace(self._helped(utterance, offered), text=_NODDED)
        if reply.kind not in {"answer", "small_talk"}:
            questions = [self._advisor.knowledge[name].question for name in self._offered]
            place = moves.by_words(utterance, questions)
            if place is not None:
                return self._picked(utterance, [self._advisor.knowledge[self._offered[place]]])
        self._question, self._leant_on = _kept(utterance), self._latest
        return reply

    def _understood(self, utterance: str, leant_on: Sequence[str]) -> Reply:
        """The reply to a question, which may lean on the topics of an answer before it."""
        asked = _distinct(self._asked(utterance, leant_on))
        reply = self._decided(utterance, asked)
        return replace(reply, reasons=Reasons(lambda: [self._reason(item) for item in asked]))

    def _reason(self, item: _Asked) -> str:
        rival = item.matches[1] if len(item.matches) > 1 else None
        explanation = self._advisor.explain(item.heard, item.best.entry, rival.entry if rival else None)
        return reason(item.heard, item.best, rival, explanation)

    def _decided(self, utterance: str, asked: list[_Asked]) -> Reply:
        if any(item.answerable and item.best.entry.kind == "topic" for item in asked):
            # Small talk beside a question is not worth a word of its own.
            return self._answer(utterance, [i for i in asked if i.best.entry.kind != "small_talk" or not i.answerable])
        if all(item.answerable for item in asked):
            return self._answer(utterance, asked[:1])
        return self._not_answered(utterance, [item for item in asked if not item.answerable])

    def _asked(self, utterance: str, leant_on: Sequence[str]) -> list[_Asked]:
        sentences = [part for part in _SENTENCE_END.split(utterance) if part.strip()][:_MOST_PARTS]
        asked = [item for sentence in sentences for item in self._halves(sentence, leant_on)]
        if len(asked) > 1 and not all(item.sure for item in asked):
            # A part that is understood may be beside the point of the whole: "My pay is fine. Should I move to Berlin?"
            whole = self._understand(utterance, leant_on)
            if whole.best.entry.id not in {item.best.entry.id for item in asked if item.answerable}:
                return [whole]
        return asked

    def _halves(self, sentence: str, leant_on: Sequence[str]) -> list[_Asked]:
        """The sentence as one thing asked, or as two where it is surely two."""
        whole = self._understand(sentence, leant_on)
        if len(sentence) > _LONGEST_PAIR:
            return [whole]
        pieces = [piece for piece in _JOINT.split(sentence) if piece.strip()]
        if 2 < len(pieces) <= _MOST_PARTS and (several := self._several(pieces, whole, leant_on)):
            return several
        for joint in islice(_JOINT.finditer(sentence), _MOST_PARTS):
            left, right = sentence[: joint.start()], sentence[joint.end() :]
            if not left.strip() or not right.strip():
                continue
            first, second = self._understand(left, leant_on), self._understand(right, leant_on)
            ids = {first.best.entry.id, second.best.entry.id}
            if not (first.sure and second.sure) or len(ids) == 1:
                continue
            surer = min(first.best.confidence, second.best.confidence) > whole.best.confidence
            agrees = whole.best.entry.id in ids and (not whole.sure or re.match(_OPENER, right))
            if surer or agrees:
                return [first, *self._halves(right, leant_on)]
        return [whole]

    def _several(self, pieces: Sequence[str], whole: _Asked, leant_on: Sequence[str]) -> list[_Asked]:
        """The pieces of a sentence as things asked, where all are surer than the whole; none else."""
        asked = []
        for piece in pieces:
            asked.append(item := self._understand(piece, leant_on))
            if not item.sure or item.best.confidence <= whole.best.confidence:
                return []
        return asked

    def _understand(self, text: str, leant_on: Sequence[str]) -> _Asked:
        heard, leans = moves.without_lean(text)
        matches = self._advisor.match(heard)
        if leans and leant_on:
            matches = self._in_context(matches, leant_on)
        return _Asked(text, heard, matches, self._advisor.is_sure(matches))

    def _in_context(self, matches: tuple[Match, ...], leant_on: Sequence[str]) -> tuple[Match, ...]:
        """The matches, with the follow-ups of what is leant on made likelier."""
        related = {name for topic in leant_on for name in self._advisor.knowledge[topic].follow_ups}
        weights = [match.confidence * (_RELATED_ODDS if match.entry.id in related else 1.0) for match in matches]
        total = sum(weights) + max(0.0, 1.0 - sum(match.confidence for match in matches))
        shifted = [Match(m.entry, weight / total, m.phrasing) for m, weight in zip(matches, weights, strict=True)]
        return tuple(sorted(shifted, key=lambda match: -match.confidence))

    # Replies

    def _answer(self, utterance: str, asked: list[_Asked]) -> Reply:
        """The answers in the order asked, and an honest word where there is none."""
        matches = tuple(item.best for item in asked if item.answerable)
        entries = [match.entry for match in matches]
        parts = []
        for item in asked:
            if not item.answerable:
                parts += [_left_open(item)] if item.sure or _is_question(item.text) else []
            elif len(entries) == 1:
                parts.append(item.best.entry.answer)
            else:
                parts.append(f"**{item.best.entry.title}**\n\n{item.best.entry.answer}")
        follow_ups = [name for entry in entries for name in entry.follow_ups]
        rivals = [
            match for item in asked if item.answerable for match in item.matches[1:] if match.confidence >= _LIKELY
        ]
        kind: Kind = "small_talk" if all(entry.kind == "small_talk" for entry in entries) else "answer"
        confidence = min(match.confidence for match in matches)
        offered = _among(follow_ups, [match.entry.id for match in rivals])
        return Reply(utterance, kind, "\n\n".join(parts), confidence, matches, self._offer(offered, entries))

    def _not_answered(self, utterance: str, unclear: Sequence[_Asked]) -> Reply:
        """Ask which topic was meant where some are likely; else say what is not covered."""
        topics, best = unclear[0].topics, unclear[0].best
        gaps = [best] if best.entry.kind == "gap" else []
        gaps += [item.best for item in unclear[1:] if item.sure]
        confidence = topics[0].confidence if topics else 0.0
        if confidence >= _LIKELY and (not gaps or gaps[0].confidence - confidence < self._advisor.margin):
            return self._which(utterance, _WHICH, [match.entry for match in unclear[0].meant], confidence)
        nearest = [match.entry.id for match in topics if match.confidence >= _NEAR]
        named = [match.entry for match in gaps if match.confidence >= _LIKELY]
        text = "\n\n".join(entry.answer for entry in named) or _NOT_COVERED
        follow_ups = [name for entry in named for name in entry.follow_ups]
        return self._fallback(utterance, text, _among(follow_ups, nearest), confidence)

    def _which(self, utterance: str, text: str, entries: Sequence[Entry], confidence: float = 0.0) -> Reply:
        suggestions = tuple(Suggestion(entry.question, entry.id) for entry in entries)
        text = "Did you mean this?" if text == _WHICH and len(entries) == 1 else text
        return Reply(utterance, "clarification", text, confidence, (), suggestions)

    def _fallback(self, utterance: str, text: str, nearest: Sequence[str] = (), confidence: float = 0.0) -> Reply:
        return Reply(utterance, "fallback", text, confidence, (), self._offer([*nearest, *self._advisor.openers()]))

    def _offer(self, ids: Iterable[str], beside: Sequence[Entry] = ()) -> tuple[Suggestion, ...]:
        """Up to three of the topics as suggestions, those not answered yet before the others."""
        shown = {entry.id for entry in beside}
        entries = [self._advisor.knowledge[name] for name in dict.fromkeys(ids) if name not in shown]
        entries = [entry for entry in entries if entry.kind == "topic"]
        entries.sort(key=lambda entry: entry.id in self._answered)
        return tuple(Suggestion(entry.question, entry.id) for entry in entries[:_OFFERED])


_GOODBYE = Entry("goodbye", "Goodbye", "Goodbye.", ("bye",), kind="small_talk")
"""Said where the knowledge has no goodbye of its own."""
_LOST = "I lost the thread of our talk, so I'm starting afresh."
_TOO_LONG = f"That is more than I can read at once ({LONGEST:,} characters). Could you ask it in a sentence or two?"
_NOTHING_ASKED = "I didn't catch a question. Here is what you could ask."
_NOT_COVERED = "Either I didn't understand, or what I work from doesn't cover it. This is the nearest I have."
_WHICH = "Which of these do you mean?"
_NOTHING_BEFORE = "There is nothing before this."
_CHOSEN = "That was picked from what I offered, or put at too great a length to keep, so I have no reasons to give."
_NODDED = "All right. What would you like to know?"


def _among(first: Sequence[str], others: Sequence[str]) -> list[str]:
    """What to offer: of the first as many as leave room for one of the others, then all."""
    return [*first[: _OFFERED - 1], *others[:1], *first[_OFFERED - 1 :], *others[1:]]


def _kept(question: object) -> str:
    """A question if it is short enough to remember, else nothing; `TypeError` when it is no text."""
    if not isinstance(question, str):
        raise TypeError("not a question")
    return question if len(json.dumps(question)) <= _LONGEST_KEPT else ""


def _left_open(item: _Asked) -> str:
    """What to say of a question that stood beside an answered one."""
    asked = f"“{quote(item.text)}”"
    return f"As for {asked}: {item.best.entry.answer}" if item.sure else f"I don't know about {asked}."


def _is_question(text: str) -> bool:
    return text.rstrip().endswith("?") or re.match(_OPENER, text.lstrip()) is not None


def _distinct(asked: list[_Asked]) -> list[_Asked]:
    """The list without what would be answered twice."""
    kept: dict[object, _Asked] = {}
    for item in asked:
        kept.setdefault(item.best.entry.id if item.sure else item.text, item)
    return list(kept.values())
