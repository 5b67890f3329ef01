"""The line at the top: what this is, what it knows, what it was told of the person."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widget import Widget

from ..knowledge import Knowledge
from ..text import cells, clean

__all__ = ["Header"]

_NAME = "career advisor"
_GAP = 2
"""Columns between two parts, at least."""


class Header(Widget, can_focus=False):
    """One line, which leaves out what there is no room for."""

    COMPONENT_CLASSES = {"header--name", "header--facts"}

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._facts: Sequence[str] = ()
        self.show_knowledge(knowledge)

    def show_knowledge(self, knowledge: Knowledge) -> None:
        """Show what a knowledge holds."""
        topics = knowledge.topics
        self._knows = f"{len(topics)} topics" if len(topics) > 1 else ""
        self._cited = ", every answer with its source" if all(entry.citations for entry in topics) else ""
        self.refresh()

    def show(self, facts: Sequence[str]) -> None:
        """Show what is known of the person, in short words."""
        self._facts = facts
        self.refresh()

    def render(self) -> Content:
        """The parts for which there is room: the name first, then the person, then the knowledge."""
        room = self.size.width - cells(_NAME)
        you = self._you(room - _GAP)
        room -= cells(you) + _GAP * bool(you)
        knows = next((words for words in (self._knows + self._cited, self._knows) if cells(words) + _GAP <= room), "")
        left = Content.assemble(
            (_NAME, self.get_visual_style("header--name", partial=True)), f"{' ' * _GAP}{knows}" if knows else ""
        )
        gap = self.size.width - left.cell_length - cells(you)
        facts = self.get_visual_style("header--facts", partial=True)
        return Content.assemble(left, " " * max(gap, 0), (you, facts)).truncate(max(1, self.size.width))

    def _you(self, room: int) -> str:
        """As many of the facts as there is room for."""
        facts = [clean(fact) for fact in self._facts]
        while facts and cells(f"you: {', '.join(facts)}") > room:
            facts.pop()
        return f"you: {', '.join(facts)}" if facts else ""
