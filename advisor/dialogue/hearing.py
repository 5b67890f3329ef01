"""Hearing a message in its parts: each is a turn of its own, in the state that the one before it left."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import NamedTuple

from ..models import Reply
from ..text import normalize, sentences, words
from .acts import acts, free_words, point_named, requisites
from .acts.denial import denial
from .acts.what_i_am import asks_what_i_am
from .check import check_stops, check_talk, the_rest, unbegun
from .check.check_reader import parted, surely
from .check.counting import asks_if_it_counts
from .check.grading import answer
from .check.learning_it import answer_ahead, asks_to_learn
from .check.verdict import plain_answer
from .check.worries import comfort
from .follow_ups import in_context
from .follow_ups.complaints import complaint
from .follow_ups.hearsay import claim
from .follow_ups.whose_word import asks_whose
from .guidance.requests import found
from .joining import OF_ANSWERS, Turn, joined, outdated, serves_more, without_plan
from .parts import asks, changes, named_by, parts, pointed, wants, with_name, with_titles
from .pay import own_pay
from .person.own_means import lacking_means
from .plan import plan_messages, plan_reader
from .plan.naming import places
from .plan.next_asked import asks_more
from .plan.plan import Plan
from .questions.choosing import of_names
from .state import State
from .talk import Talk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from .guidance.coach import Coach

    Kind = Literal["small_talk", "fallback"]

__all__ = ["Heard", "Hearing"]

_SURELY = 0.8
"""Least confidence of an act in free words that a part is."""
_WHOLE = 3
"""Words of a part that asks for guidance in free words, at least, where no verb says so."""


class Heard(NamedTuple):
    """What came of an utterance."""

    reply: Reply
    met: str = ""
    """How it was met as a request for guidance: `plainly`, or as one that is `likely`."""
    note: str = ""
    """A line on what it told of the person."""


class Hearing:
    """Hears the messages of one conversation in parts, whose state it fills; `hear` hears an utterance as one thing."""

    def __init__(self, state: State, talk: Talk, coach: Coach, hear: Callable[[str], Heard]) -> None:
        self._state = state
        self._talk = talk
        self._coach = coach
        self._hear = hear
        self._plan: Plan | None = None
        """The plan before the message, whose numbers its steps are named by."""
        self._guides = False
        """Whether there was a plan or a check before it, so that a likely request for one is one."""
        self._asked = False
        """Whether a question of the check waited for its answer."""
        self._open = False
        """Whether it still does: what stands behind an answer answers no further question, unless it plainly does."""

    def reply(self, utterance: str) -> Reply:
        """The replies to the parts of a message in one, where they serve more of it than the reply to the whole."""
        said = parts(utterance)
        # No part of what plainly ends the check is to be graded as an answer of it.
        stops = check_stops.plainly_stops(utterance) or check_stops.stops((sentences(utterance) or [""])[0])
        stops = stops or (check_stops.stops(utterance) and check_stops.wants_result(utterance))
        stops = stops or surely(utterance) == "result"
        answers = check_talk.answers_whole(utterance) or comfort(utterance) != "" or not any(map(check_talk.asks, said))
        by_sentence = parted(utterance)
        answers = (
            answers or (by_sentence.is_plain and len(by_sentence.roles) >= len(said)) or by_sentence.has("objects")
        )
        ends = self._state.pending == "check" and (stops or answers)
        # What is asked behind an answer is of the question answered: "nope, is it hard to learn?".
        ends = ends or (self._state.pending == "check" and asks_to_learn(utterance) and answer_ahead(utterance) != "")
        goes_on = check_talk.goes_on(utterance) or by_sentence.has("stays")
        ends = ends or (self._state.pending == "waits" and goes_on)
        one = len(said) == 1 or asks_what_i_am(utterance) or point_named.is_named(self._talk, utterance)
        one = one or (not self._state.pending and unbegun.of_no_check(utterance) == "result")
        together = claim(utterance) or own_pay.compares(utterance) or of_names(self._talk, utterance)
        together = together or asks_if_it_counts(utterance)
        wonders = "".join(sentences(utterance)[:1]).endswith("?")
        vague = (act := acts.parse(said[0])) is not None and act.kind == "detail"
        together = together or (vague and free_words.likely_in(self._talk, utterance) == "example")
        together = together or requisites.names_a_choice(utterance) or (wonders and complaint(utterance) is not None)
        together = together or ((refused := denial(utterance)) is not None and refused.goal)
        together = together or in_context.asks_how(said[-1])
        one = one or (len(said) == 2 and bool(together)) or (self._coach.plan is not None and asks_more(utterance))
        one = one or (self._coach.plan is not None and plan_reader.is_one(utterance, said, self._coach.plan))
        ends = ends or self._coach.reads_answers(utterance) or self._talk.far(utterance) is not None
        lacks = self._state.pending not in {"check", "waits"} and lacking_means(self._talk, utterance) is not None
        if one or ends or lacks or self._talk.replies.is_urgent(utterance):
            return self._hear(utterance).reply
        self._plan, self._guides = self._coach.plan, self._coach.guides_now
        self._asked = self._state.pending in {"check", "waits"}
        before = deepcopy(self._state)
        whole = self._hear(utterance).reply
        # "Make me a plan. 8 hours, without SQL": what is left out of it stands in another part.
        shortens = self._plan is None and self._coach.plan is not None and self._coach.plan.left_out
        if self._coach.met_whole or (shortens and sum(map(asks, said)) == 1):
            return whole
        after = deepcopy(self._state)
        self._state.restore(before)
        turns = self._turns(said)
        keeps = {*after.profile.facts()} <= {*self._state.profile.facts()}
        # What only the whole changes leans on something in another part.
        keeps = keeps and (before.guides_as(after) or any(turn.changed for turn in turns))
        if keeps and serves_more(turns, whole, same=self._state.guides_as(after), asked=self._asked):
            reply, self._state.pending = joined(utterance, turns, before.answered)
            return reply
        self._state.restore(after)
        return whole

    def _turns(self, said: list[str]) -> list[Turn]:
        """The turns of the parts of a message. A plan that a later part changed is shown at the end."""
        # Where the check is to go on, what else is told is no answer of it.
        remarks = any(map(check_talk.goes_on, said))
        turns, step, name = [], "", ""
        checks = [part for part in said if (request := found(part)[0]) and request.kind == "check"]
        check, self._open = self._state.check, self._asked
        for part in said:
            if checks and not self._asked and part != checks[0] and check_stops.wants_result(part):
                continue  # "I should like to know where I stand" is of the wish to be checked.
            named = places(part, self._plan) if self._plan else ()
            turns.append(self._turn(with_name(part, name) if name else part, "" if named else step, remarks=remarks))
            name = named_by(part)
            self._open = self._open and self._state.check == check
            there = [place for place in named if self._plan and place <= len(self._plan.steps)]
            step = self._plan.steps[there[0] - 1].title if self._plan and len(there) == 1 else ""
        if old := outdated(turns):
            turns = [without_plan(turn) if turn in old else turn for turn in turns]
            turns = [turn for turn in turns if turn.reply.text or turn.asks is False]
            turns.append(self._turn(plan_messages.MY_PLAN))
        return turns

    def _turn(self, part: str, step: str = "", *, remarks: bool = False) -> Turn:
        """A part of a message and what came of it; `step` is the title of what the part before it was about."""
        before = deepcopy(self._state)
        said = self._spelt(part, step)
        letter = plain_answer(part) if wants(part) else answer(part)
        if before.pending == "check" and not self._open and not (letter or self._goes_on_answering(part)):
            # What is said beside the wish for a check, or behind an answer, answers none of its questions.
            self._state.pending = ""
        act, likely = acts.parse(said), free_words.heard(self._talk, said)
        kind = act.kind if act else likely.kind
        if whose := bool(self._talk.latest) and asks_whose(normalize(said)):
            kind = "source"  # "How many people did they ask?"
        heard = self._hear(said)
        met = self._is_met(heard, part)
        of_answers = kind if kind in OF_ANSWERS and heard.met != "plainly" else ""
        asked = asks(part) or heard.reply.picked or (act and of_answers)
        if not (asked or self._answers(part, before, met=met, remarks=remarks)):
            return self._told(part, heard, before, met=met)
        sure = act is not None or whose or likely.confidence >= _SURELY
        return self._replied(part, heard, before, met=met, of_answers=of_answers, sure=sure)

    def _goes_on_answering(self, part: str) -> bool:
        """Whether a part behind an answer of the check answers others, puts one right, ends it or asks of it."""
        others = the_rest.rest_is(part) != "" or parted(part).has("named", "earlier", "rest")
        return self._asked and (
            others or check_stops.stops(part) or check_stops.wants_result(part) or check_talk.asks_how_many(part)
        )

    def _answers(self, part: str, before: State, *, met: bool, remarks: bool) -> bool:
        """Whether a part answers what the adviser asked; beside `remarks` on the talk, only by a plain answer."""
        if not met or self._state.guides_as(before):
            return False
        return answer(part) != "" if remarks or before.pending == "waits" else True

    def _told(self, part: str, heard: Heard, before: State, *, met: bool) -> Turn:
        """The turn of a part that only tells something: what is noted is all there is to say."""
        self._keep_only_what_is_told(before, graded=not met)
        told = replace(heard.reply, kind="small_talk", text=heard.note, answers=(), tentative=False)
        changed = not self._state.guides_as(before)
        return Turn(part, told, False, changed, heard.note != "", "", None, self._state.pending)

    def _replied(self, part: str, heard: Heard, before: State, *, met: bool, of_answers: str, sure: bool) -> Turn:
        """The turn of a part that asks, wants or answers something; `sure`: the act that it is, if any, is plain."""
        reply = heard.reply
        self._state.replied(reply)
        gap = next((gap for gap in self._talk.knowledge if gap.kind == "gap" and gap.answer in reply.text), None)
        unsure = of_answers and not sure
        if not met and (unsure or (self._guides and not of_answers and changes(part))):
            # It may be anything, or wants something changed, which an answer does not do.
            instead: Kind = "small_talk" if heard.note else "fallback"
            reply, of_answers = replace(reply, kind=instead, text=heard.note or reply.text, answers=()), ""
        changed = not self._state.guides_as(before)
        return Turn(part, reply, met, changed, heard.note != "", of_answers, gap, self._state.pending)

    def _spelt(self, part: str, step: str) -> str:
        """A part with the titles of the steps that it names by numbers of before, or points at."""
        now = self._coach.plan
        if self._plan and now and self._plan.shown != now.shown:
            part = with_titles(part, [item.title for item in self._plan.shown])
        return pointed(part, step) if step else part

    def _is_met(self, heard: Heard, part: str) -> bool:
        """Whether a part is a request for guidance, or answers what the adviser asked."""
        whole = wants(part) or len(words(part)) >= _WHOLE
        return heard.met == "plainly" or (heard.met == "likely" and self._guides and whole)

    def _keep_only_what_is_told(self, before: State, *, graded: bool) -> None:
        """Undo a turn but for what it told of the person, with what that changes in the plan and the check."""
        known = deepcopy(self._state)
        self._state.restore(before)
        self._state.learnt(known, graded=graded)
