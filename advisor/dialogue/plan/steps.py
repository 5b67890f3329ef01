"""A step of a plan, as one person has it before them: what to do, and about how long it takes them."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from ...guidance import Milestone
from ...models import Source
from .step_messages import half_size, own_size, step_text

__all__ = ["Step"]


class Step(NamedTuple):
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
    told: bool = False
    """Whether the hours are the person's own figure."""
    dates: str = ""
    """From when to when it takes: "1 Mar - 15 Mar 2027"; empty where the plan has no start, or it is done."""

    @classmethod
    def of(cls, item: Milestone, number: int, hours_a_week: int, *, halved: bool, done: bool, told: int = 0) -> Step:
        """The step that a milestone is; halved, where some of it is known; `told`: the person's own hours for it."""
        hours = told or (ceil(item.hours / 2) if halved else item.hours)
        size = own_size(item, halved=halved) if told else half_size(item) if halved else item.size
        text = step_text(item, number, hours, hours / hours_a_week, size)
        return cls(text, done, item.topic, item.title, hours, item.sources, told > 0)
