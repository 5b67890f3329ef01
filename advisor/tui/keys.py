"""The line under the prompt: the keys that a newcomer needs. One widget, where a footer would be eight."""

from __future__ import annotations

from collections.abc import Mapping

from rich.markup import escape
from textual.widgets import Static

from ..chat.commands import COMMANDS

__all__ = ["Keys"]

_SHOWN = ("help", "topics", "find", "commands", "quit")


class Keys(Static):
    """Keys and what they do; a click does it, too."""

    def __init__(self, keymap: Mapping[str, str]) -> None:
        keys = {command.name: keymap.get(command.name, command.key) for command in COMMANDS}
        shown = [f"[@click=app.call('{name}')][b]{escape(_named(keys[name]))}[/b] {name}[/]" for name in _SHOWN]
        super().__init__("  ".join(["[b]enter[/b] send", *shown]), id="keys")


def _named(keys: str) -> str:
    """The first of some keys, as it is written for people."""
    return keys.split(",")[0].replace("ctrl+", "^")
