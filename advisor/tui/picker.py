"""A list to pick from, over the chat: the command palette with texts that are no markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.text import Text
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider

from ..text import clean

__all__ = ["Choice", "picker"]


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


def picker(title: str, choices: Sequence[Choice]) -> CommandPalette:
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

    return CommandPalette(providers=[Choices], placeholder=title)
