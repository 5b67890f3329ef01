"""What a list offers: choices under headings, and those of them that hold what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from textual.content import Content

from ..text import clean
from .flow import INDENT, MUTED, broken_address, hanging, numbered

__all__ = ["Choice", "arranged"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick."""

    text: str
    about: str = ""
    """A word about it, beside it; may be empty."""
    sought: str = ""
    """What else it is found by."""
    done: Callable[[], Any] | None = None
    """What picking it does."""
    heading: str = ""
    """What it stands under."""
    looked_at: Callable[[], None] | None = None
    """What is done while it is highlighted."""
    rename: Callable[[str], None] | None = None
    """Gives it another name."""
    delete: Callable[[], None] | None = None
    """Deletes it for good."""
    address: str = ""
    """Where it leads, under it; may be empty."""

    def distance(self, typed: str) -> int | None:
        """How far it is from what is typed, in small letters: 0 where it begins so, None where it is not found.

        It is found where each of the words is somewhere in it: 1 where all are in its text, 2 where some are beside it.
        """
        words, text = typed.split(), self.text.casefold()
        beside = f"{text} {self.heading} {self.about} {self.address} {self.sought}".casefold()
        if not all(word in beside for word in words):
            return None
        return 0 if text.startswith(typed) else 1 if all(word in text for word in words) else 2

    def drawn(self, width: int) -> Content:
        """The choice in rows that are no wider, those after the first under its first word."""
        text = Content.assemble(clean(self.text), (f"  {clean(self.about)}" if self.about else "", MUTED))
        indent = numbered(self.text) or INDENT
        below = broken_address(clean(self.address), width - indent)
        address = [Content.styled(" " * indent + part, MUTED) for part in below]
        return Content("\n").join([hanging(text, width, indent), *address])


def arranged(choices: Sequence[Choice], typed: str) -> list[Choice | str]:
    """The choices that hold the words typed, the nearest first, those of a kind under their heading."""
    groups: dict[str, list[tuple[int, Choice]]] = {}
    for choice in choices:
        distance = choice.distance(typed.casefold())
        if distance is not None:
            groups.setdefault(choice.heading, []).append((distance, choice))
    rows: list[Choice | str] = []
    for heading, group in sorted(groups.items(), key=lambda item: min(distance for distance, _ in item[1])):
        rows += [heading] * bool(heading)
        rows += [choice for _, choice in sorted(group, key=lambda item: item[0])]
    return rows
