"""What can be typed with a slash in front, in every face of the chat; in the full-screen one each is also a key."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from ..errors import CommandError

__all__ = ["COMMANDS", "Command", "complete", "key_name", "matching", "parse"]


@dataclass(frozen=True, slots=True)
class Command:
    """Something the chat does on request."""

    name: str
    does: str
    """What it does, as a phrase."""
    brief: str
    """The same in a few words after its name, where there is little room."""
    argument: str = ""
    """What may follow the name."""
    key: str = ""
    """The key that does the same in the full-screen chat, as Textual names it."""
    aliases: tuple[str, ...] = ()
    """Other names, as people know them from other programs."""

    @property
    def usage(self) -> str:
        """How it is typed."""
        return f"/{self.name} {self.argument}".strip()


COMMANDS = (
    Command("help", "tells what can be typed and pressed", "all keys and commands", key="f1", aliases=("?",)),
    Command("topics", "lists what can be asked", "what can be asked", key="f2"),
    Command("sources", "lists all sources of the last answer", "of the last answer", key="f3"),
    Command("find", "finds words in this conversation", "words in the talk", "WORDS", "ctrl+f"),
    Command("copy", "copies the last answer", "the last answer", key="ctrl+y"),
    Command(
        "save",
        "saves this conversation as Markdown, as JSON where FILE ends in .json; your plan as plan.md",
        "this talk, or your plan",
        "[FILE]",
        "ctrl+s",
    ),
    Command("plan", "shows your plan, or makes you one", "shows or makes one", key="f6"),
    Command(
        "forget",
        "forgets what you told of yourself, your skills check and your plan",
        "all that you told me",
        key="f7",
    ),
    Command("new", "starts a new conversation", "conversation", key="ctrl+n", aliases=("clear",)),
    Command("resume", "goes on with an earlier conversation", "an earlier conversation", "[NUMBER]", "ctrl+r"),
    Command("theme", "changes the colours", "other colours", "[NAME]", "ctrl+t"),
    Command("commands", "lists these commands, to pick from", "a list to pick from", key="ctrl+p"),
    Command("quit", "leaves", "leaves the chat", key="ctrl+q", aliases=("exit",)),
)
_BY_NAME = {name: command for command in COMMANDS for name in (command.name, *command.aliases)}


def parse(line: str) -> tuple[Command, str] | None:
    """The command a line calls, and its argument; None for a line that is no call.

    Raises `CommandError` for a command that is not there.
    """
    line = line.strip()
    if not line.startswith("/") or "\n" in line:
        return None
    name, _, argument = line[1:].partition(" ")
    command = _BY_NAME.get(name.lower())
    if command is None:
        near = difflib.get_close_matches(name.lower(), _BY_NAME, n=1)
        hint = f"did you mean /{near[0]}?" if near else "/help lists the commands."
        raise CommandError(f"There is no command /{name[:40]}; {hint}")
    return command, argument.strip()


def matching(typed: str) -> list[Command]:
    """The commands that a line may go on to call: by a name that begins as typed, then by one that holds it.

    None where the line is no call, or its command is followed by something.
    """
    begun = typed[1:].lower()
    if not typed.startswith("/") or any(char.isspace() for char in typed):
        return []
    named = [name for name in _BY_NAME if name.startswith(begun)] + [name for name in _BY_NAME if begun in name]
    return list(dict.fromkeys(_BY_NAME[name] for name in named))


def complete(typed: str) -> str:
    """The first command that begins as typed, slash included; empty when none does."""
    return next((f"/{name}" for name in _BY_NAME if f"/{name}".startswith(typed.lower())), "")


def key_name(keys: str) -> str:
    """The first of some keys, as it is written for people: "Ctrl+F" for "ctrl+f,f8"."""
    return "+".join(part.capitalize() for part in keys.split(",")[0].split("+"))
