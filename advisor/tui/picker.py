"""A list to pick from, over the chat: the command palette with texts that are no markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.text import Text
from textual import on
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.message import Message
from textual.widgets import Input, OptionList

from ..text import clean

__all__ = ["Choice", "Palette", "picker"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick."""

    text: str
    about: str
    """A word about it, on a line of its own; may be empty."""
    done: Callable[[], Any]
    """What picking it does."""

    @property
    def shown(self) -> Text:
        """The choice as it is drawn."""
        return Text.assemble(clean(self.text), (f"\n{clean(self.about)}" if self.about else "", "dim"))


class Palette(CommandPalette):
    """A palette from which one thing is picked once, however often Enter is pressed while it closes."""

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def _only_while_open(self, event: Message) -> None:
        if not self.is_current:
            event.stop()
            event.prevent_default()


def picker(title: str, choices: Sequence[Choice]) -> Palette:
    """The screen that lists the choices; typing narrows them down."""

    class Choices(Provider):
        async def discover(self) -> Hits:
            for choice in choices:
                yield DiscoveryHit(choice.shown, choice.done, choice.text)

        async def search(self, query: str) -> Hits:
            matcher = self.matcher(query)
            for choice in choices:
                if (score := matcher.match(clean(choice.text))) > 0:
                    yield Hit(score, choice.shown, choice.done, choice.text)

    return Palette(providers=[Choices], placeholder=title)
