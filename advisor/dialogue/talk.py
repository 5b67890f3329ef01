"""`Talk`: what every response to a dialogue act works with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..knowledge import Knowledge
from ..models import Entry, Match, Reply, Suggestion
from ..normalisation.hinglish import in_english
from ..text import is_function_word, stem, telling_stems, words
from . import messages
from .acts.picking import picked
from .forms import WHOLE, in_form
from .person.fitting import is_of_another_country
from .questions.elsewhere import elsewhere
from .replies import Replies
from .state import OFFERED, State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor

__all__ = ["Talk"]

_LIKELY = 0.001
"""Least confidence of a topic that is offered instead of one that was not meant."""


class Talk(NamedTuple):
    """One person's talk, as far as it has come."""

    advisor: Advisor
    state: State
    replies: Replies
    ask: Callable[[str, Sequence[str], Collection[str]], Reply]
    """The reply to a question that may lean on some topics, from what is not left out."""

    @property
    def knowledge(self) -> Knowledge:
        """What is known."""
        return self.advisor.knowledge

    @property
    def latest(self) -> list[Entry]:
        """The topics of the latest answer."""
        return self.entries(self.state.latest)

    @property
    def job_groups(self) -> set[str]:
        """The groups of the topics on jobs; none where the knowledge names no such topic."""
        return {entry.group for entry in self.entries([self.knowledge.roles.data_scientist])} - {""}

    @property
    def spoken_of(self) -> list[str]:
        """The texts of what was spoken of: the latest answers, the titles of the others, a place, offers, the plan."""
        latest = [f"{entry.title} {entry.answer}" for entry in self.latest]
        titles = [self.state.place, *(entry.title for entry in self.entries(self.state.answered))]
        steps = (f"{item.title} {item.text}" for item in self.knowledge.guidance.plan if self.state.plan)
        return [*latest, *titles, *(item.text for item in self.replies.offered()), *steps]

    def picks(self, utterance: str) -> bool:
        """Whether an utterance picks something of what is offered."""
        return picked(utterance, [item.text for item in self.replies.offered()]) is not None

    def entries(self, ids: Iterable[str]) -> list[Entry]:
        """The entries of some ids; what was offered to say is none."""
        return [self.knowledge[name] for name in ids if name in self.knowledge]

    def urges(self, reply: Reply) -> bool:
        """Whether a reply names help that somebody may need, which is said as often as it takes."""
        return any(entry.urgent and entry.answer in reply.text for entry in self.knowledge)

    def ask_again(self) -> Reply:
        """The reply to the latest question once more, with its reasons; there must be one."""
        return self.ask(in_english(self.state.question), self.state.leant_on, ())

    def meant(self, about: str) -> list[Entry]:
        """The topics that an act is about: the latest, or the one that the person names; none where neither is known.

        One that was answered or offered may be named by the first words of its title.
        """
        if not about:
            return self.latest
        if place := picked(about, ()):
            among = self.latest if len(self.state.latest) > 1 else self.entries(self.state.offered)
            return among[place[1][0] - 1 : place[1][0] or None][:1] if place[1][0] > 0 else among[-1:]
        said = telling_stems(self.advisor.rewritten(about))
        known = self.entries(dict.fromkeys([*self.state.latest, *reversed(self.state.answered), *self.state.offered]))
        topics = [match for match in self.advisor.match(about) if match.entry.kind == "topic"]
        best = topics[0] if topics else None
        if best and best.entry in known and best.confidence >= self.advisor.threshold:
            return [best.entry]
        for entry in known:
            title = [word for word in words(entry.title) if not is_function_word(word)]
            if said and said <= set(map(stem, title)) and stem(title[0]) in said:
                return [entry]
        return [best.entry] if best and best.confidence >= self.advisor.tentative_threshold else []

    def likely(self, question: str, *, least: float = _LIKELY) -> list[str]:
        """Ids of the likeliest topics for a question, likeliest first, without what was left out."""
        found = self.advisor.match(question) if question.strip() else ()
        topics = [match for match in found if match.entry.kind == "topic" and match.confidence >= least]
        return [match.entry.id for match in topics if match.entry.id not in self.state.left_out][:OFFERED]

    def likeliest_line(self, entry: Entry, asked: str) -> Match | None:
        """The line of an answer that is likeliest asked for; None where it has no lines of its own."""
        return next((line for line in self.advisor.match_lines(asked) if line.entry.id == entry.id), None)

    def is_gap(self, text: str) -> bool:
        """Whether a text is likely about something that is known not to be covered."""
        best = self.advisor.match(text)[0]
        return best.entry.kind == "gap" and best.confidence >= self.advisor.tentative_threshold

    def is_on_a_topic(self, text: str) -> bool:
        """Whether a text is likely about a topic, or about what is not covered."""
        best = self.advisor.match(text)[0]
        return best.entry.kind != "small_talk" and best.confidence >= self.advisor.tentative_threshold

    def far(self, text: str) -> Entry | None:
        """The gap that says no more than that a text is not covered, where that is plain of the text as a whole."""
        return None if self.replies.is_urgent(text) else elsewhere(self.advisor, text, goes_on=bool(self.state.latest))

    def said(self, utterance: str, ids: Sequence[str], form: int = WHOLE) -> Reply:
        """The answers of topics that no question led to, in a form; which, where there is none among the ids."""
        entries = self.entries(ids)
        if not entries:
            return self.replies.which(utterance, messages.WHICH)
        self.state.question = ""
        self.state.form = form
        reply = self.replies.to_choice(utterance, entries)
        return reply if form == WHOLE else replace(reply, text=told(entries, form))

    def is_told(self, reply: Reply) -> bool:
        """Whether a reply is of answers that were told in the latest reply."""
        return bool(reply.answers) and {match.entry.id for match in reply.answers} <= {*self.state.latest}

    def on(self, utterance: str, entries: Sequence[Entry], text: str, *, first: Sequence[str] = ()) -> Reply:
        """Something said about topics: the answers are theirs, and what was offered is offered still, after `first`."""
        matches = tuple(Match(entry, 1.0, entry.question) for entry in entries)
        same = [entry.id for entry in entries] == self.state.latest
        following = [name for entry in entries for name in entry.follow_ups]
        beside = [*first, *(self.state.offered if same and self.state.offered else following)]
        shown = self.offer(name for name in beside if name not in {entry.id for entry in entries})
        return Reply(
            utterance, "answer", text, 1.0, matches, shown, tentative=same and self.state.guessed and self.state.told
        )

    def remark(self, utterance: str, text: str, ids: Sequence[str] | None = None) -> Reply:
        """Something said about the talk, with topics to offer; by default what was offered, or the openers."""
        offered = self.replies.offered() if ids is None else self.offer(ids)
        return Reply(utterance, "small_talk", text, 1.0, (), offered or self.offer(self.replies.openers()))

    def asking(self, utterance: str, text: str, ids: Sequence[str]) -> Reply:
        """A question back, with topics to choose from."""
        return Reply(utterance, "clarification", text, 0.0, (), self.offer(ids))

    def offer(self, ids: Iterable[str]) -> tuple[Suggestion, ...]:
        """The first three of some topics, without what was left out, as suggestions in that order."""
        ids = [name for name in dict.fromkeys(ids) if name not in self.state.left_out]
        topics = [entry for entry in self.entries(ids) if entry.kind == "topic"]
        country = self.state.profile.country
        topics.sort(key=lambda entry: is_of_another_country(entry, country))
        return tuple(Suggestion(entry.question, entry.id) for entry in topics[:OFFERED])

    def easier(self) -> list[Entry]:
        """The topics that take the least for granted and were not answered."""
        return self.entries(name for name in self.knowledge.roles.easiest if name not in self.state.answered)

    def unread(self) -> list[str]:
        """Ids of topics to ask about next: what follows the latest answers and was not answered, then the openers."""
        state = self.state
        recent = [*reversed(state.latest), *reversed(state.answered)]
        following = [name for topic in recent for name in self.knowledge[topic].follow_ups]
        candidates = dict.fromkeys([*following, *self.replies.openers()])
        return [
            name
            for name in candidates
            if self.knowledge[name].kind == "topic" and name not in state.answered and name not in state.left_out
        ]

    def asks_the_latest(self, text: str) -> bool:
        """Whether a text surely asks for the latest answer."""
        best = self.advisor.match(text)[0]
        named = any(telling_stems(text) & telling_stems(entry.title) for entry in self.latest)
        return named or (best.entry in self.latest and best.confidence >= self.advisor.threshold)


def told(entries: Sequence[Entry], form: int) -> str:
    """The answers of topics in a form, each under its title where they are several."""
    if len(entries) == 1:
        return in_form(entries[0], form)
    return "\n\n".join(f"**{entry.title}**\n\n{in_form(entry, form)}" for entry in entries)
