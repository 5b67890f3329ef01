"""Beside a wide conversation: what is known of the person, their plan, and the topics, ticked as they are covered."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ..models import Entry
from ..plain import wrapped
from ..text import cells, clean
from .flow import hanging

__all__ = ["Sidebar"]

_REST = "Topics"
"""The heading where topics have no groups."""
_INDENT = 4
"""Columns before what is broken of a title: two more than before the title."""


class _Step(Protocol):
    """A step of a plan, as far as it is shown."""

    @property
    def title(self) -> str: ...
    @property
    def hours(self) -> int: ...
    @property
    def done(self) -> bool: ...
    @property
    def entry_id(self) -> str: ...


class Sidebar(OptionList):
    """A list of topics in groups that open and close, under what was told and planned."""

    @dataclass
    class Chosen(Message):
        """The person chose a topic, of this id, or a step of the plan that leads to it."""

        entry_id: str

    def __init__(self, groups: Mapping[str, Sequence[Entry]]) -> None:
        super().__init__(compact=True, markup=False)
        self._groups = _headed(groups)
        self._open = self._only_group()
        """Headings of the groups whose topics are listed."""
        self._opened: set[str] = set()
        """Those of them that the latest answers opened, not the person."""
        self._facts: Sequence[str] = ()
        self._steps: Sequence[_Step] = ()
        self._covered: Collection[str] = ()
        self._columns = 0
        """Of a row, as the list was last filled."""

    def show(self, facts: Sequence[str], steps: Sequence[_Step], covered: Collection[str]) -> None:
        """Show what is known of the person, the steps of their plan, and tick the topics covered.

        The groups of what was covered since the last time open, in place of those that opened so before.
        """
        new = set(covered) - set(self._covered)
        opened = {heading for heading, entries in self._groups.items() if new & {entry.id for entry in entries}}
        if opened:
            self._open = self._open - self._opened | opened
            self._opened = opened
        self._facts, self._steps, self._covered = facts, steps, covered
        self._fill()

    def show_topics(self, groups: Mapping[str, Sequence[Entry]]) -> None:
        """Show other topics, once `show` is called; the groups that were open stay so."""
        self._groups = _headed(groups)
        self._open = self._open & self._groups.keys() | self._only_group()

    def _only_group(self) -> set[str]:
        """What is open from the start: a list of nothing but one heading would tell nothing."""
        return set(self._groups) if len(self._groups) == 1 else set()

    def on_focus(self) -> None:
        """Offer something to Enter."""
        if self.highlighted is None:
            self.action_first()

    def on_resize(self, event: events.Resize) -> None:
        """Break titles where the row ends, and let the hours of the plan stand there."""
        if self._columns != self._room:
            self._fill()

    @property
    def _room(self) -> int:
        return self.scrollable_content_region.width

    def _fill(self) -> None:
        """List it anew; what was highlighted stays so."""
        self._columns = self._room
        option = self.highlighted_option
        scrolled = self.scroll_y
        self.set_options([*self._you(), *self._plan(), *self._topics()])
        ids = [listed.id for listed in self.options]
        self.highlighted = ids.index(option.id) if option and option.id in ids else None
        self.scroll_to(y=scrolled, animate=False, force=True)

    def _you(self) -> Iterator[Option]:
        if self._facts:
            yield _heading("You")
            yield from (Option(clean(fact), disabled=True) for fact in self._facts)
            yield _blank()

    def _plan(self) -> Iterator[Option]:
        if self._steps:
            done = sum(step.done for step in self._steps)
            yield _heading("Your plan", f"{done} of {len(self._steps)} done")
            for number, step in enumerate(self._steps, 1):
                box = "☑" if step.done else "☐"
                hours = f"{step.hours:>5} h "
                first, *rest = wrapped(f"{box} {clean(step.title)}", _INDENT, max(1, self._columns - cells(hours)))
                gap = " " * (self._columns - cells(first) - cells(hours))
                below = "".join(f"\n{line}" for line in rest)
                yield Option(
                    f"{first}{gap}{hours}{below}", id=f"step {number} {step.entry_id}", disabled=not step.entry_id
                )
            yield _blank()

    def _topics(self) -> Iterator[Option]:
        for heading, entries in self._groups.items():
            covered = sum(entry.id in self._covered for entry in entries)
            shown = heading in self._open
            count = f"{covered}/{len(entries)}" if covered else str(len(entries))
            text = Content.assemble("▾ " if shown else "▸ ", (clean(heading), "bold"), f"  {count}")
            yield Option(text, id=f"group {heading}")
            for entry in entries if shown else ():
                tick = ("✓ ", "$text-success") if entry.id in self._covered else "  "
                title = Content.assemble(tick, clean(entry.title))
                yield Option(hanging(title, self._columns, _INDENT), id=f"topic {entry.id}")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open or close a group; tell which topic was chosen."""
        event.stop()
        kind, _, name = (event.option_id or "").partition(" ")
        if kind == "group":
            self._open ^= {name}
            self._opened.discard(name)
            self._fill()
        elif kind == "topic":
            self.post_message(self.Chosen(name))
        elif kind == "step":
            self.post_message(self.Chosen(name.partition(" ")[2]))


def _headed(groups: Mapping[str, Sequence[Entry]]) -> dict[str, Sequence[Entry]]:
    return {heading or _REST: entries for heading, entries in groups.items()}


def _heading(text: str, more: str = "") -> Option:
    return Option(Content.assemble((text, "bold"), f"  {more}" if more else ""), disabled=True)


def _blank() -> Option:
    return Option("", disabled=True)
