"""The commands that fit what is typed after a slash, over the prompt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content
from textual.geometry import Region, Size
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ..chat.commands import COMMANDS, Command
from .flow import MUTED

__all__ = ["SlashMenu"]

_ROWS = 14
"""Commands in view at most; the others scroll."""
_USAGE, _NAME = 18, 11
"""Columns of what is typed, before what it does; of the name alone, where there is no room for what may follow it."""
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
            self.set_options(self._drawn(commands, above.width))
        self.highlighted = 0 if commands else None

    @staticmethod
    def _drawn(commands: Sequence[Command], columns: int) -> Iterator[Option]:
        """All in the same way: with what each does where there is room for the first clauses, else in brief."""
        room = columns - _PADDING - _BAR - _USAGE
        roomy = room >= max(len(_clause(command.does)) for command in COMMANDS)
        for command in commands:
            typed = command.usage.ljust(_USAGE) if roomy else f"/{command.name}".ljust(_NAME)
            does = command.does if len(command.does) <= room else _clause(command.does)
            yield Option(Content.assemble(typed, (does if roomy else command.brief, MUTED)))

    @property
    def chosen(self) -> Command | None:
        """The command that is highlighted; None while nothing is offered."""
        return self.commands[self.highlighted] if self.display and self.highlighted is not None else None


def _clause(does: str) -> str:
    """The first clause of what a command does; the help has the rest."""
    return does.partition(", ")[0]
