"""The line under the prompt: the keys that a newcomer needs; in their place, for a while, what there is to tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.markup import escape
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from ..chat.commands import COMMANDS, key_name
from ..text import clean

__all__ = ["StatusLine"]

_SHOWN = ("topics", "find", "resume", "quit")
_LEFT_OUT, _LEFT_OUT_THERE = ("resume", "find", "topics"), ("resume", "find", "quit", "topics")
"""What a narrow window does without, in this order; in a browser, where one closes the tab."""
_GAPS = (3, 2)
"""Columns between two keys; in a narrow window."""
_SECONDS = 8.0
"""How long a message stands, if nothing is said before."""


class StatusLine(Static):
    """Keys and what they do, which a click does, too; or messages. Nothing that can be chosen is ever covered by it."""

    def __init__(self, keymap: Mapping[str, str]) -> None:
        keys = {command.name: keymap.get(command.name, command.key) for command in COMMANDS}
        shown = {"commands": "/", "help": "?"} | {name: key_name(keys[name]) for name in _SHOWN}
        self._keys = {
            name: Content.from_markup(f"[@click=app.call('{name}')][b]{escape(key)}[/b] {name}[/]")
            for name, key in shown.items()
        }
        self.messages: list[str] = []
        """What is told at the moment, and was not yet settled."""
        self._timer: Timer | None = None
        super().__init__()

    def on_resize(self) -> None:
        """Show as many keys as one row has room for."""
        if not self.messages:
            self._show_keys()

    def _show_keys(self) -> None:
        self.update(next(line for line in self._lines() if line.cell_length <= self.size.width or not line))

    def _lines(self) -> Iterator[Content]:
        """The keys in a row, and in ever shorter ones."""
        keys = dict(self._keys)
        for left_out in ("", *(_LEFT_OUT_THERE if self.app.is_web else _LEFT_OUT)):
            keys.pop(left_out, None)
            yield from (Content(" " * gap).join(keys.values()) for gap in _GAPS)
        yield Content()

    def tell(self, message: str, *, warn: bool = False) -> None:
        """Show a message, in which nothing is taken for markup, under those that stand there."""
        self.messages.append(clean(message))
        self.set_class(warn or self.has_class("-warning"), "-warning")
        self.add_class("-telling")
        self.update(Content("\n".join(self.messages)))
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(_SECONDS, self.settle)

    def settle(self) -> None:
        """Show the keys again."""
        if self.messages:
            self.messages.clear()
            self.remove_class("-telling", "-warning")
            self._show_keys()
