"""What the lists of the chat hold: topics, kept conversations, themes, commands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import groupby

from textual.app import App

from ..chat.commands import COMMANDS, key_name
from ..chat.kept import delete, rename
from ..chat.session import Session
from ..knowledge import Knowledge
from ..models import Citation
from .choices import Choice
from .picker import Picker

__all__ = ["commands", "confirmation", "sources", "talks", "themes", "topics"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def topics(knowledge: Knowledge, ask: Callable[[str], Any]) -> Picker:
    """The topics in their groups, found by title, question, group and id; the question of what is picked is asked."""
    choices = [
        Choice(entry.question, "", f"{entry.title} {entry.id}", partial(ask, entry.question), heading)
        for heading, entries in knowledge.groups.items()
        for entry in entries
    ]
    return Picker("Topics", lambda: choices)


def sources(cited: Sequence[Citation], open_address: Callable[[str], Any]) -> Picker:
    """All sources under a reply, those of an answer under its title; the one that is picked is opened."""
    choices = [
        Choice(
            f"[{number}] {item.full or item.text}",
            address=item.url,
            done=partial(open_address, item.url) if item.url else None,
            heading=answer,
        )
        for answer, of_answer in groupby(cited, lambda item: item.answer)
        for number, item in enumerate(of_answer, 1)
    ]
    return Picker("Sources", lambda: choices, does="open")


def talks(session: Session, take_up: Callable[[int], Any]) -> Picker:
    """The kept conversations, under the numbers that `/resume` takes, to go on with, rename or delete.

    Raises `CommandError` when there is none.
    """

    def choices() -> Sequence[Choice]:
        return [
            Choice(
                f"{number}. {talk.title}",
                talk.when,
                f"{talk.path.stem} {talk.asked}",
                partial(take_up, number),
                rename=partial(rename, talk),
                delete=partial(delete, talk),
            )
            for number, talk in enumerate(session.kept(), 1)
        ]

    return Picker("Earlier talks", choices, search="Type words, a date or a number")


def themes(app: App[Any]) -> Picker:
    """The themes; each is shown while it is highlighted, and Escape brings the present one back."""
    current = app.theme

    def wear(name: str) -> None:
        app.theme = name

    names = sorted(name for name in app.available_themes if "ansi" not in name)
    choices = [
        Choice(name, "✓ now" if name == current else "", done=partial(wear, name), looked_at=partial(wear, name))
        for name in names
    ]
    first = names.index(current) if current in names else 0
    return Picker("Themes", lambda: choices, first=first, left=partial(wear, current))


def commands(keymap: Mapping[str, str], call: Callable[[str], Any]) -> Picker:
    """The commands, with their keys."""
    choices = [
        Choice(
            command.usage,
            f"{command.does} ({key_name(keymap.get(command.name, command.key))})",
            " ".join(command.aliases),
            partial(call, command.name),
        )
        for command in COMMANDS
        if command.name != "commands"
    ]
    return Picker("Commands", lambda: choices)


def confirmation(question: str, yes: str, done: Callable[[], Any]) -> Picker:
    """A question that is answered by doing something, or nothing."""
    choices = [Choice("No, leave it"), Choice(yes, done=done)]
    return Picker(question, lambda: choices)
