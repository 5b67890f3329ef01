"""The commands that fit what is typed after a slash, over the prompt."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.geometry import Region, Size
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ..chat.commands import Command
from ..text import is_function_word
from .flow import MUTED

__all__ = ["SlashMenu"]

_ROWS = 14
"""Commands in view at most; the others scroll."""
_USAGE = 18
"""Columns of what is typed, before what it does."""
_NARROW = 50
"""Columns from which on what they do stands in a column of its own."""
_PADDING, _BAR = 4, 2
"""Columns on both sides of a command, as `chat.tcss` has them, and of the scroll bar."""


class SlashMenu(OptionList, can_focus=False):
    """A list that the prompt steers: the focus stays there."""

    def __init__(self) -> None:
        super().__init__(compact=True)
        self.commands: Sequence[Command] = ()
        """What is offered, top to bottom."""
        self.display = False

    def offer(self, commands: Sequence[Command], above: Region, screen: Size) -> None:
        """Offer these, above the prompt that stands there; nothing where there are none."""
        self.display = bool(commands)
        if commands:
            self.styles.width = above.width
            self.styles.max_height = max(1, min(_ROWS, above.y - 1))
            self.styles.margin = (0, 0, screen.height - above.y, above.x)
        if commands != self.commands:
            self.commands = commands
            self.set_options(Option(self._drawn(command, above.width)) for command in commands)
        self.highlighted = 0 if commands else None

    @staticmethod
    def _drawn(command: Command, columns: int) -> Content:
        room = columns - _PADDING - _BAR
        if columns < _NARROW:
            usage = f"{command.usage}  "
            return Content.assemble(usage, (_short(command.does, room - len(usage)), MUTED))
        return Content.assemble(command.usage.ljust(_USAGE), (_short(command.does, room - _USAGE), MUTED))

    @property
    def chosen(self) -> Command | None:
        """The command that is highlighted; None while nothing is offered."""
        return self.commands[self.highlighted] if self.display and self.highlighted is not None else None


def _short(does: str, columns: int) -> str:
    """What a command does; where not all of it has room, its first clause, or as many words of that as have."""
    if len(does) <= columns:
        return does
    said = does.partition(", ")[0].split()
    while said and (len(" ".join(said)) > columns or is_function_word(said[-1])):
        said.pop()
    return " ".join(said)
