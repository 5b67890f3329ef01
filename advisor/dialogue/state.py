"""The state of a conversation: what one person was told and offered, as plain values."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields

from ..models import SCHEMA, Reply
from ..patterns import regex
from . import kept_values
from .forms import pieces
from .heard_lines import kept_marks
from .person.profile import Profile
from .subject.subject import Subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["OFFERED", "State"]

OFFERED = 3
"""Suggestions of a reply, at most, other than the replies to a question."""
_CHOICES = 4
"""Replies offered to a question, at most."""
_REMEMBERED, _LEFT_OUT = 380, 150
"""Characters of ids, as JSON, that are remembered: of those answered and those left out. It keeps the state small."""
_LONGEST_KEPT = 220
"""Characters of the last question, as JSON, that are remembered."""
_HEAD = regex(r"^\*\*[^*]+:\*\* ")
"""What a line begins with, and a reply that tells it alone may say in other words."""
_TEXT = ">"
"""Stands before what is offered to say, where others are ids."""
_THE_PERSONS = frozenset({"profile", "check", "plan", "hinglish"})
_TEXTS = ("check", "graded", "step", "said", "line", "place")
_FLAGS = ("hinglish", "brief", "terse", "unsourced", "partly", "again", "between", "awaits")
_PENDING = ("", "check", "hours", "plan", "fit", "left", "waits")


@dataclass(slots=True)
class State:
    """What is remembered of a talk. `to_dict` gives less than 2 KB of JSON, however long the talk."""

    answered: list[str] = field(default_factory=list)
    """Ids of the topics answered, oldest first."""
    behind: int = 0
    """How many of these, the first, have been gone back from."""
    latest: list[str] = field(default_factory=list)
    """Ids of the topics in the latest answer: what a question can lean on."""
    offered: list[str] = field(default_factory=list)
    """Ids of the latest suggestions, as numbered."""
    question: str = ""
    """The latest question that was matched, for "why?"; empty after a choice, or when it was too long to keep."""
    leant_on: list[str] = field(default_factory=list)
    """What `latest` was when that question was asked."""
    told: bool = False
    """Whether the latest reply answered something."""
    guessed: bool = False
    """Whether that was a guess, which a yes confirms."""
    profile: Profile = field(default_factory=Profile)
    """What the person told of themselves."""
    check: str = ""
    """The marks of the skills check."""
    graded: str = ""
    """Id of the question of the check whose answer was taken or changed in the latest turn: "I said a little"."""
    plan: dict[str, Any] = field(default_factory=dict)
    """The plan, as `plan_kept.to_dict` gives it."""
    step: str = ""
    """Id of the step of the plan that was spoken of last: what "leave it out" is about."""
    pending: str = ""
    """What the adviser spoke of last: a question of the `check`, the `hours` for a plan, the `plan`, what of it can go
    to `fit` a time; `left`: of the check, where the reply is to something else, after which it `waits`."""
    awaits: bool = False
    """Whether a plan is wanted whose hours were asked for and are not told yet."""
    between: bool = False
    """Whether it asked which of what it offered was meant."""
    form: int = 0
    """In which form the latest answer was told last: whole (0), short (1), shortest (2)."""
    hinglish: bool = False
    """Whether it was said that answers are in English, to who writes Hinglish."""
    left_out: list[str] = field(default_factory=list)
    """Ids of topics that were not what the person meant: not offered until they ask something else."""
    brief: bool = False
    """Whether the person wants short answers."""
    terse: bool = False
    """Whether all answers are to be short from now on, until one in detail is wanted."""
    unsourced: bool = False
    """Whether the person wants no sources under the answers."""
    said: str = ""
    """The mark of the latest reply's text, by which a reply that says the same is known."""
    line: str = ""
    """The marks of the lines of the latest answer that the latest reply told, where they are few."""
    partly: bool = False
    """Whether the latest reply told some lines of its answer, alone."""
    place: str = ""
    """The country that pay was asked for last."""
    again: bool = False
    """Whether the latest reply was on the same topics as the one before it, or on none."""
    shown: str = ""
    """The core of what guidance showed last, a step or a result, until an answer follows."""
    heard: str = ""
    """The short marks of the lines that were told of late, as `heard_lines` makes them."""
    turns: list[str] = field(default_factory=list)
    """The answers in the order they were told, each as the ids of its topics, joined; the first is always kept."""
    subject: str = ""
    """What the talk is on, as `Subject.text` gives it: pay, say, of these jobs in those places."""

    def asked(self, question: str) -> None:
        """Remember a question that was matched, if it is short enough, and what it leant on; nothing is left out."""
        self.keep_question(question)
        self.leant_on = self.latest
        self.left_out = []

    def keep_question(self, question: str) -> None:
        """Remember a question for what is said of it; none that is blank or too long."""
        self.question = question if question.strip() and len(json.dumps(question)) <= _LONGEST_KEPT else ""

    def replied(self, reply: Reply) -> None:
        """Remember what a reply answered and offered."""
        self.offered = [item.entry_id or f"{_TEXT}{item.text}" for item in reply.suggestions]
        topics = [match.entry.id for match in reply.answers if match.entry.kind == "topic"]
        self.again = topics[:OFFERED] in ([], self.latest)
        self.latest = topics[:OFFERED] or self.latest
        self.turns = kept_values.with_turn(self.turns, topics[:OFFERED])
        self.shown = "" if topics else kept_values.core_shown(reply.text) or self.shown
        self.told = reply.kind in {"answer", "small_talk"}
        self.guessed = reply.tentative
        self.said = kept_values.mark(reply.text)
        lines = [text for match in reply.answers for text in pieces(match.entry)]
        told = [text for text in lines if _HEAD.sub("", text) in reply.text]
        # The lines of a whole answer stand over several of the reply.
        held = [text for text in lines if _HEAD.sub("", text) in " ".join(reply.text.split())]
        self.partly = 0 < len(told) == len(held) < len(lines)
        # What is said of a line without telling it leaves it the latest.
        few = " ".join(map(kept_values.mark, told)) if len(told) == len(held) <= OFFERED else ""
        self.line = self.line if topics and not told else few
        self.between = reply.kind == "clarification"
        if topics and topics != self.answered[-len(topics) :]:
            self.behind = 0
        self.answered = [*(name for name in self.answered if name not in topics), *topics]
        self.answered = kept_values.latest_ids(self.answered, _REMEMBERED)

    def repeats(self, reply: Reply) -> bool:
        """Whether a reply says what the latest one said."""
        return self.said == kept_values.mark(reply.text)

    def told_only(self, line: str) -> bool:
        """Whether a line of an answer is the one that the latest reply told of it."""
        return self.line == kept_values.mark(line)

    def told_of(self, lines: Iterable[str]) -> list[str]:
        """The few lines of an answer that the latest reply told in place of all; none where it told more, or none."""
        return [line for line in lines if kept_values.mark(line) in self.line.split()] if self.partly else []

    def go_back(self) -> None:
        """Put the latest answer behind all others."""
        self.answered.insert(0, self.answered.pop())
        self.behind += 1

    def leave_out(self, ids: Iterable[str]) -> None:
        """Do not offer these until something else is asked; texts among them, which are no ids, are passed over."""
        kept = dict.fromkeys([*self.left_out, *(name for name in ids if not self.text_of(name))])
        self.left_out = kept_values.latest_ids([*kept], _LEFT_OUT)

    def take_back(self) -> list[str]:
        """Put away the latest answer, and forget it unless it was gone on with; the ids of its topics."""
        taken = self.latest
        self.leave_out(taken)
        if not self.again:
            self.answered = [name for name in self.answered if name not in taken]
        self.behind = min(self.behind, len(self.answered))
        self.latest = [name for name in self.leant_on if name not in taken]
        self.told = self.guessed = False
        self.form = 0
        return taken

    def clear(self) -> None:
        """Begin the talk anew; what the person told of themselves stays, with their check and plan."""
        fresh = State()
        for item in fields(self):
            if item.name not in _THE_PERSONS:
                setattr(self, item.name, getattr(fresh, item.name))

    def restore(self, kept: State) -> None:
        """Become as a state that was kept."""
        for item in fields(self):
            setattr(self, item.name, getattr(kept, item.name))

    def learnt(self, other: State, *, graded: bool) -> None:
        """Take what is known of the person and their plan from another state; their check, where it was `graded`."""
        self.profile, self.plan = other.profile, other.plan
        self.check = other.check if graded else self.check

    def guides_as(self, other: State) -> bool:
        """Whether the check and the plan are as in another state."""
        return (self.check, self.plan) == (other.check, other.plan)

    def to_dict(self) -> dict[str, Any]:
        """The state as plain JSON values, for `from_dict`."""
        kept = {"schema": SCHEMA, **asdict(self), "profile": self.profile.to_dict()}
        kept = {name: value for name, value in kept.items() if value or name not in _YOUNGER}
        return kept_values.small(kept, OFFERED)

    @staticmethod
    def text_of(offered: str) -> str:
        """The text that was offered to say; empty where an entry was offered."""
        return offered[len(_TEXT) :] if offered.startswith(_TEXT) else ""

    @classmethod
    def from_dict(cls, value: object, topics: Container[str]) -> State:
        """The state that `to_dict` gave, in this version or an earlier one, without the ids that are no topics now.

        `ValueError` when some of it is damaged.
        """
        if not isinstance(value, Mapping):
            raise ValueError("a state is a mapping")
        answered = kept_values.latest_ids(kept_values.known_ids(value.get("answered"), topics), _REMEMBERED)
        behind, question = value.get("behind", 0), value.get("question", "")
        if not isinstance(behind, int) or not isinstance(question, str):
            raise ValueError("`behind` must be a number, `question` a text")
        state = cls(
            answered,
            max(0, min(behind, len(answered))),
            # The rest is younger than the first states that people keep.
            kept_values.known_ids(value.get("latest", answered[-1:]), topics)[:OFFERED],
            kept_values.offered_items(value.get("offered"), topics, cls.text_of)[:_CHOICES],
            told=bool(value.get("told", True)),
            guessed=bool(value.get("guessed", False)),
            profile=Profile.from_dict(value.get("profile")),
            plan=kept_values.small_mapping(value.get("plan")),
            pending=value["pending"] if value.get("pending") in _PENDING else "",
        )
        state.asked(question)
        for name in _TEXTS:
            setattr(state, name, kept_values.short_text(value.get(name)))
        for name in _FLAGS:
            setattr(state, name, value.get(name) is True)
        state.heard, state.shown = kept_marks(value.get("heard")), kept_values.core_shown(value.get("shown"))
        state.form = form if (form := value.get("form", 0)) in (0, 1, 2) else 0
        state.leave_out(kept_values.known_ids(value.get("left_out", []), topics))
        state.leant_on = kept_values.known_ids(value.get("leant_on", []), topics)[:OFFERED]
        state.turns = kept_values.known_turns(value.get("turns", []), topics)
        state.subject = Subject.of(value.get("subject")).text()
        return state


_YOUNGER = frozenset(("profile", "plan", "pending", "turns", "subject", "heard", "shown", *_TEXTS, *_FLAGS))
"""What is left out where it is empty."""
