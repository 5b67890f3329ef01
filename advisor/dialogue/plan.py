"""The plan: the steps that a person has before them, how long each takes at their hours, and what is done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import ceil

from ..guidance import Milestone
from ..models import Source
from ..text import normalize, words
from . import guiding_messages as messages
from . import marks
from .profile import Profile
from .readiness import LITTLE, YES, Check

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["ASSUMED_HOURS", "Plan", "Step"]

ASSUMED_HOURS = 10
"""A week, where a person does not say."""
_DONE, _LEFT_OUT, _HALF = "d", "x", "h"
_WEEKS_A_MONTH = 52 / 12
_BEARABLE = 50
"""Hours a week beyond which a wish is impossible."""
_MOST_HOURS, _MOST_MONTHS = 80, 120
_TICKS = re.compile(
    r"\b(?:finished|completed?|done|did|through with|tick(?:ed)?(?: off)?|check(?:ed)? off|passed|khatam|khtm|ho gay[ai]|kar liya)\b"
)
_UNTICKS = re.compile(r"\b(?:untick|uncheck|not (?:done|finished|completed?)|undo|have not|did not)\b")
_NUMBERED = re.compile(
    r"\b(?:steps?|numbers?|no\.?|points?|tick|untick|#) ?#?((?:\d{1,2}(?: ?(?:,|and|&|to|-) ?)?)+)|^#?(\d{1,2})(?: is)? (?:done|finished)"
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SELF = re.compile(
    r"(?:(?:ok|okay|so|yes|yeah|hey|hi|and|just|today|finally|also)[, ]+)*(?:i\b|i've|ive\b|i'm|im\b|we\b|done|finished|completed?|tick"
    r"|mark|check|untick|uncheck|undo|step|#?\d|maine|mera)|.*\b(?:done|finished|completed?|khatam|khtm|ho gay[ai]|kar liya)(?: hai)?[.! ]*$"
)
"""How it begins or ends when somebody tells of themselves that something is done."""
_THIS = re.compile(
    r"(?:(?:i|i am|i'm|im|i have|i've) )?(?:have |am |just |now )*(?:finished|completed|done|did)(?: with)?(?: (?:it|that|this|this step|that step|the step|the next step|my step))?[.! ]*"
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a plan as it is shown."""

    text: str
    """One line of Markdown: what, and about how long."""
    done: bool
    entry_id: str
    """Id of the topic that it leads to, or empty."""
    title: str
    hours: int
    """That it takes this person."""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """One person's plan. Immutable: a tick gives another."""

    milestones: tuple[Milestone, ...]
    marks: str
    """A letter for each milestone."""
    hours: int
    """A week."""
    months: int = 0
    """In which the person wants to be done; 0 where they did not say."""
    assumed: bool = False
    """Whether the hours are an assumption."""

    @classmethod
    def made(cls, milestones: tuple[Milestone, ...], check: Check, profile: Profile, hours: int) -> Plan:
        """A plan for what a check and a profile leave to do; of what is known a little, half."""
        plan = cls(milestones, marks.OPEN * len(milestones), hours or ASSUMED_HOURS, profile.months, not hours)
        return plan.fitted(check, profile)

    @classmethod
    def from_dict(cls, milestones: tuple[Milestone, ...], value: object) -> Plan | None:
        """The plan that `to_dict` gave; None where it is damaged, or of other milestones."""
        if not isinstance(value, Mapping):
            return None
        letters = marks.from_text([item.id for item in milestones], value.get("marks"), _DONE + _LEFT_OUT + _HALF)
        hours, months = value.get("hours"), value.get("months", 0)
        if not letters or type(hours) is not int or type(months) is not int:
            return None
        if not 0 < hours <= _MOST_HOURS or not 0 <= months <= _MOST_MONTHS:
            return None
        return cls(milestones, letters, hours, months, bool(value.get("assumed")))

    def to_dict(self) -> dict[str, Any]:
        """The plan as plain JSON values."""
        kept = marks.to_text([item.id for item in self.milestones], self.marks)
        return {"marks": kept, "hours": self.hours, "months": self.months, "assumed": self.assumed}

    def fitted(self, check: Check, profile: Profile) -> Plan:
        """The plan without the open steps that what is known now makes needless."""
        known = {item.id: check.letter(item, profile) for item in check.questions}
        letters = ""
        for item, mark in zip(self.milestones, self.marks, strict=True):
            answers = {known.get(name, marks.OPEN) for name in item.questions}
            if mark in {_DONE, _LEFT_OUT} or not answers:
                letters += mark
            else:
                letters += _LEFT_OUT if answers == {YES} else _HALF if answers <= {YES, LITTLE} else marks.OPEN
        return replace(self, marks=letters)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps in order, numbered in their text; those that are needless are left out."""
        shown = [(item, mark) for item, mark in zip(self.milestones, self.marks, strict=True) if mark != _LEFT_OUT]
        return tuple(self._step(number, item, mark) for number, (item, mark) in enumerate(shown, 1))

    def _step(self, number: int, item: Milestone, mark: str) -> Step:
        hours = ceil(item.hours / 2) if mark == _HALF else item.hours
        size = f"{item.size}; half of it, as you know some" if mark == _HALF else item.size
        by = ", ".join(dict.fromkeys(source.by for source in item.sources))
        about = f"about {hours} hours, {_weeks(hours / self.hours)}"
        told = "; ".join(filter(None, [size, f"source: {by}" if by else ""]))
        text = f"**{number}. {item.title}** ({about}): {item.text}{f' *({told})*' if told else ''}"
        return Step(text, mark == _DONE, item.topic, item.title, hours, item.sources)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Titles of the milestones that are needless."""
        return tuple(item.title for item, mark in zip(self.milestones, self.marks, strict=True) if mark == _LEFT_OUT)

    @property
    def next(self) -> Step | None:
        """The first step that is not done; None where all are."""
        return next((step for step in self.steps if not step.done), None)

    @property
    def hours_left(self) -> int:
        """Hours of the steps that are not done."""
        return sum(step.hours for step in self.steps if not step.done)

    @property
    def weeks(self) -> int:
        """Weeks that these take."""
        return ceil(self.hours_left / self.hours)

    @property
    def needed(self) -> int:
        """Hours a week that it would take to be done in the months wished for; 0 where no wish was told."""
        return ceil(self.hours_left / (self.months * _WEEKS_A_MONTH)) if self.months else 0

    @property
    def possible(self) -> bool:
        """Whether anybody could give the hours needed."""
        return self.needed <= _BEARABLE

    @property
    def fitting(self) -> int:
        """How many of the open steps fit into the months wished for."""
        left = self.months * _WEEKS_A_MONTH * self.hours
        count = 0
        for step in self.steps:
            left -= 0 if step.done else step.hours
            count += not step.done and left >= 0
        return count

    @property
    def applying(self) -> tuple[int, int] | None:
        """The number of the step with which applying begins, and the week of it from now; None where there is none."""
        begin = {item.title for item in self.milestones if item.apply}
        hours = 0
        for number, step in enumerate(self.steps, 1):
            if step.title in begin and not step.done:
                return number, 1 + hours // self.hours
            hours += 0 if step.done else step.hours
        return None

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the steps rest on, each once."""
        return tuple(dict.fromkeys(source for step in self.steps for source in step.sources))

    def with_hours(self, hours: int) -> Plan:
        """The same plan at other hours a week."""
        return replace(self, hours=hours, assumed=False)

    def with_months(self, months: int) -> Plan:
        """The same plan with another wish."""
        return replace(self, months=months)

    def ticked(self, places: Iterable[int], *, done: bool = True) -> Plan:
        """The plan with the steps at some places, from 1, done or open again."""
        shown = [index for index, mark in enumerate(self.marks) if mark != _LEFT_OUT]
        letters = list(self.marks)
        for place in places:
            letters[shown[place - 1]] = _DONE if done else marks.OPEN
        return replace(self, marks="".join(letters))

    def named(self, utterance: str) -> tuple[tuple[int, ...], bool]:
        """The places of the steps that an utterance says are done, or open again where the second is False."""
        said = normalize(utterance)
        done = not _UNTICKS.search(said)
        if not _SELF.match(said) or (done and not _TICKS.search(said)):
            return (), done
        found = _NUMBERED.search(said)
        if found:
            places = _places(found[1] or found[2])
            return tuple(place for place in places if 1 <= place <= len(self.steps)), done
        for place, word in enumerate(_ORDINALS[: len(self.steps)], 1):
            if f"{word} step" in said:
                return (place,), done
        if _THIS.fullmatch(said):
            return self._this(), done
        return self._by_name(said), done

    def _this(self) -> tuple[int, ...]:
        return tuple(place for place, step in enumerate(self.steps, 1) if step is not None and not step.done)[:1]

    def _by_name(self, said: str) -> tuple[int, ...]:
        """The place of the step whose longest name is said."""
        spoken = f" {' '.join(words(said))} "
        shown = [item for item, mark in zip(self.milestones, self.marks, strict=True) if mark != _LEFT_OUT]
        best = (0, 0)
        for place, item in enumerate(shown, 1):
            for name in (item.title, item.id, *item.names):
                plain = " ".join(words(name))
                if f" {plain} " in spoken:
                    best = max(best, (len(plain), place))
        return (best[1],) if best[1] else ()

    def stands(self) -> str:
        """Where the person stands, in one line: "Your plan: 2 of 7 done; next: SQL."."""
        return messages.plan_stands(self)

    def markdown(self) -> str:
        """The whole plan with boxes to tick, to keep in a file."""
        return (
            "\n".join([f"# {messages.PLAN_TITLE}", "", *messages.plan_lines(self), "", *self._listed_sources()]) + "\n"
        )

    def _listed_sources(self) -> list[str]:
        return [f"- {source.short}{f': {source.url}' if source.url else ''}" for source in self.sources]


def _places(text: str) -> list[int]:
    """Numbers as they are listed: "2, 3 and 5", "2 to 4"."""
    found = re.fullmatch(r"(\d+) ?(?:to|-) ?(\d+) ?", text)
    if found:
        return list(range(int(found[1]), int(found[2]) + 1))
    return [int(number) for number in re.findall(r"\d+", text)]


def _weeks(weeks: float) -> str:
    whole = max(1, round(weeks))
    return f"{whole} week{'' if whole == 1 else 's'}"
