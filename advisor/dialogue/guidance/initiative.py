"""Mixed initiative: what the adviser adds to a reply unasked: a note of what was told, an offer, the open question."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply, Suggestion
from ...patterns import regex
from ...text import normalize, sentences
from ..acts import acts
from ..acts.act_classifier import likely_act
from ..check.readiness import CHOICES
from ..follow_ups.complaints import complains
from ..follow_ups.follow_up_messages import TWO_TIMES
from ..forms import SHORT, SHORTEST, headed, in_form
from ..messages import MORE
from ..person.amounts_named import hours_in
from ..person.background_reader import asked_of_oneself
from ..person.feelings import FEELINGS, felt
from ..person.fitting import fitting_topics
from ..person.hardship import told as told_hard
from ..person.profile import Profile, Told
from ..plan import plan_messages
from ..plan.asides import is_of_life, word_on
from ..questions.pieces import is_question
from ..sentence_kinds import asks_beside, tells
from ..state import OFFERED
from ..suggestions import with_last
from . import guiding_messages as messages
from . import requests
from .encouraging_messages import hope, own_case, own_maths
from .help_with_gaps import help_with
from .standing import Guide

__all__ = ["Initiative"]

_OF_TIME = regex(
    r"\bhow (?:long|soon|much (?:more )?time|many (?:more )?(?:hours|weeks|months|years))\b"
    r"|\b(?:weeks?|months?|years?|my (?:case|hours))\b|\bwhen (?:can|could|will|would|may|might|do) i\b"
    r"|\bhours? (?:a|per|each|every) (?:week|day)\b"
)
"""What asks for a time, where the topic is how long it all takes."""
_AT_HOURS = regex(r"\bhow (?:long|soon|many (?:weeks|months|years))\b.*\bhours? (?:a|per|each|every) (?:week|day)\b")
_SURELY = 0.9
"""How likely what is told with a plan is a feeling, at least, to get a word."""
_GOAL = regex(r"^(?:\w+,? ){0,3}?(?:goal|target|aim)\b")
_DOUBTS = regex(
    r"\b(?:come|comes|came) from\b|\bagree\b|\bwhich (?:is it|one holds|is right)\b|\bdiffer\w*\b|\bsources?\b|\bwho\b"
)
"""What asks for no time, but how good one is that was told."""
_OF_MATHS = regex(r"^(?!.*\b(?:1st-year|pupil|former)\b).*\b(?:maths|statistics|statistician|physics|physicist)\b")
"""Studies that hold much maths."""
_INTERNS, _EXPERIENCED = "easiest way in is an internship", 2
"""What is said to beginners of the way in; and the years of work from which somebody is none."""


class Initiative(Guide):
    """Adds to the replies of one conversation."""

    def rounded(self, reply: Reply, told: Told, note: str, changes: str, *, met: bool) -> Reply:
        """A reply with the note, and with what guides further beside it; `met`: it is the coach's own."""
        reply = self._planning.settled(reply)
        left, self._state.pending = self._state.pending == "left", self._state.pending.replace("left", "")
        gap = next((entry for entry in self._knowledge if entry.kind == "gap" and entry.answer in reply.text), None)
        if gap and gap.urgent:
            return reply
        if not met and (aside := self._aside(reply)):
            reply, gap, met = aside, None, True
        understood = reply.kind not in {"fallback", "clarification"} or gap is not None
        asked = is_question(reply.question) or asks_beside(reply.question)
        if reply.tentative and not asked and ("goal" not in told.values or _GOAL.search(reply.question.lower())):
            understood = False  # Nothing was asked, so that the guess is one at nothing.
        circumstantial = told.values.keys() <= {"hours", "age", "country", "budget"} and gap is None
        several = len(told.values) > 1
        astray = reply.kind == "fallback" or gap is not None
        if told.values and astray and not asked and (several or tells(reply.question)):
            understood = False  # Who says who they are asks for nothing that is not covered.
        heard = told.asks or left or met or (not several and complains(reply.question))
        heard = heard or (
            reply.kind == "answer" and not reply.tentative and asked_of_oneself(reply.question).kind != ""
        )
        if told.values and not heard and (circumstantial or not understood):
            return self.welcomed(reply.question, told, note)
        note = self._noted(reply, told, note, changes, met=met)
        reply = self._with_own_case(reply if met else self._with_time(self._without_stale(reply)))
        if left:
            reply = self._checking.left(reply, told, understood=understood)
        elif reply.kind == "answer" and len(reply.answers) == 1:
            offers = {"check": self._checking.offer, "plan": self._planning.offer, "": ""}
            reply = replace(reply, suggestions=with_last(reply.suggestions, offers[reply.answers[0].entry.offers]))
        elif self._planning.plan and any(match.entry.id == "greeting" for match in reply.answers):
            reply = replace(reply, text=f"{reply.text}\n\n{self._planning.plan.stands()}")
        return replace(reply, text=f"{note}\n\n{reply.text}") if note else reply

    def _aside(self, reply: Reply) -> Reply | None:
        """A kind word in place of a reply to what was told amid a talk about the plan; None for anything else."""
        plan, utterance = self._planning.plan, reply.question
        at_a_loss = reply.kind == "fallback" or (reply.tentative and is_of_life(utterance))
        word = word_on(utterance) if plan and self._planning.talked_of and at_a_loss else ""
        return self._planning.brief(utterance, plan, f"{word} {plan.stands()}") if plan and word else None

    def _noted(self, reply: Reply, told: Told, note: str, changes: str, *, met: bool) -> str:
        """The note, with the steps that are ticked beside a question, and without what the reply says itself."""
        if told.asks and not met and (ticked := self._planning.ticked_beside(reply.question)):
            note = f"{ticked} {note}".rstrip()
        if reply.cited and told.values.keys() <= {"hours", "months"}:
            return ""
        if met and self._planning.plan and changes:
            # The plan may say so itself, or have changed further.
            said = changes in reply.text or f"{self._planning.plan.weeks} week" in reply.text
            note = note.removesuffix(changes) + ("" if said else self._planning.changes())
        return note.replace(reply.text, "").strip()

    def _without_stale(self, reply: Reply) -> Reply:
        """A reply that offers no answers to a question of before: they are none to ask next."""
        stale = {*CHOICES, *plan_messages.HOURS_OFFERED}
        if reply.kind == "question" or stale.isdisjoint(item.text for item in reply.suggestions):
            return reply
        return replace(reply, suggestions=self._replies.suggested(self._replies.openers()))

    def _with_time(self, reply: Reply) -> Reply:
        """An answer to how long it all takes, after how long it takes at the person's hours, where they are known."""
        learning = self._knowledge.roles.learning_time
        of_time = bool(reply.answers) and reply.answers[0].entry.id == learning
        asking = [text for text in sentences(reply.question) if _OF_TIME.search(normalize(text))] if of_time else []
        planned = len(reply.answers) == 1 and reply.answers[0].entry.offers == "plan"
        asking = asking or [text for text in sentences(reply.question) if planned and _AT_HOURS.search(normalize(text))]
        whole = requests.is_how_long(reply.question)
        doubted = TWO_TIMES in reply.text or _DOUBTS.search(normalize(reply.question))
        if reply.kind != "answer" or not (whole or asking) or doubted:
            return reply
        hours = next(filter(None, map(hours_in, asking)), self._state.profile.hours)
        takes = self._planning.takes(hours) if hours else ""
        if not takes:
            return reply
        self._planning.reckon_with(hours)
        if not of_time:
            return replace(reply, text=f"{takes}\n\n{reply.text}")
        self._state.pending = "plan"  # What is asked next may be of its hours.
        entry = self._knowledge[learning]
        told_a_line = reply.text.splitlines()[0] in entry.answer and entry.answer.strip() not in reply.text
        rest = reply.text if told_a_line else f"{in_form(entry, SHORT)}\n\n{MORE}"
        return replace(reply, text=f"{takes}\n\n{rest}", tentative=False)

    def _with_own_case(self, reply: Reply) -> Reply:
        """An answer on age and background, on how long it takes or on the way in, with what it is in the own case."""
        name, profile, roles = self._knowledge.roles.background, self._state.profile, self._knowledge.roles
        told, line = " ".join(reply.text.split()), ""
        if profile.codes() and not profile.hours and roles.learning_time:
            opening = in_form(self._knowledge[roles.learning_time], SHORTEST).split()
            line = self._for_coders() if " ".join(opening) in told else ""
        if roles.career_switch and profile.years >= _EXPERIENCED and _INTERNS in told:
            line = next(iter(headed(self._knowledge[roles.career_switch], "Inside your company")), "")
        studies = f"{profile.role} {profile.degree}"
        if reply.answers and reply.answers[0].entry.id == roles.maths and _OF_MATHS.search(studies):
            line = own_maths(profile.fact("role" if _OF_MATHS.search(profile.role) else "degree"))
        if line and line not in told:
            return replace(reply, text=f"{line}\n\n{reply.text}")
        first = self._knowledge[name].answer.partition("\n\n")[0] if name else ""
        job = profile.fact("role") if "working" in profile.circumstances() else ""
        case = own_case(job, profile.fact("age")) if first and first in reply.text else ""
        new = case and name not in self._state.answered
        return replace(reply, text=reply.text.replace(first, f"{first}\n\n{case}", 1)) if new else reply

    def welcomed(self, utterance: str, told: Told, note: str, *, first: bool = False) -> Reply:
        """The reply to somebody who only told of themselves, be it for the `first` time: what is noted, what fits."""
        topics = [name for name in fitting_topics(self._knowledge, self._state) if name not in self._state.answered]
        suggestions = [Suggestion(text, "") for text in (self._checking.offer, self._planning.offer) if text]
        suggestions += self._replies.suggested([*topics, *self._replies.openers()])
        text, hard = note or messages.noted_already(Profile().told(told).facts()), told_hard(utterance)
        if first or note == messages.noted(self._state.profile.facts()):
            offered = self._knowledge[topics[0]].question if topics else ""
            text = messages.welcomed(
                note, check=self._checking.offer != "", plan=self._planning.offer != "", topic=offered, hard=hard
            )
        if helps := help_with(self._knowledge, utterance, told, note):
            text = f"{note} {helps}".lstrip()
        feeling = None if helps else felt(utterance)
        kind = feeling.kind if feeling else ""
        if not (kind or helps) and self._planning.plan:
            act = likely_act(utterance, (), lambda _: True)
            kind = act.kind if act.kind in FEELINGS and act.confidence >= _SURELY else ""
        text = f"{hard or FEELINGS.get(kind, '')} {text}".lstrip()
        hours = self._state.profile.hours
        if hours and told.values.keys() & {"hours", "months"} and self._planning.offer and not self._planning.plan:
            self._state.pending = "plan"  # "And at 20?" is then of the hours.
            plan = self._planning.at(hours).with_months(self._state.profile.months)
            time = hope(plan, known=True) if "months" in told.values else self._planning.takes(hours)
            text = f"{text} {time}"
        return Reply(utterance, "small_talk", text, 1.0, (), tuple(suggestions[:OFFERED]))

    def taken(self, utterance: str) -> str:
        """The check or the plan that alone was offered beside the latest answer, where an utterance is a yes to it."""
        act = None if self._state.guessed else acts.parse(utterance)
        offered = [item.text for item in self._replies.offered() if not item.entry_id]
        ours = len(offered) == 1 and offered[0] in {self._checking.offer, self._planning.offer}
        return offered[0] if ours and act and act.kind == "yes" else ""

    def with_plan(self, reply: Reply) -> Reply:
        """The result of the check, with the plan offered."""
        over = reply.kind == "small_talk" and not self._checking.offer
        return replace(reply, suggestions=with_last(reply.suggestions, self._planning.offer)) if over else reply
