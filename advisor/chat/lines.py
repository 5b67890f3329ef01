"""The chat line by line: for a terminal that draws no screen, a screen reader, a pipe."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..citations import listed
from ..errors import CommandError
from ..models import Turn
from ..paths import shown
from ..plain import has_links, render, topics, wants_style
from ..text import clean
from . import commands
from .clipboard import copy
from .commands import COMMANDS
from .session import FORGET, SHOW_PLAN, FileTakenError, Session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

__all__ = ["LineChat"]


class LineChat:
    """What is said and the slash commands, with replies printed to `out`.

    `echo` writes each line before its reply, for lines that nobody saw being typed. Notices go to `notes`.
    """

    def __init__(
        self, session: Session, out: IO[str], notes: IO[str], *, width: int | None = None, echo: bool = False
    ) -> None:
        self._session = session
        self._out = out
        self._notes = notes
        self._width = width
        self._echo = echo
        self._style, self._links = wants_style(out), has_links(out)
        self._taken = ""
        """Name of a file that there is, which the person is asked whether to write over."""

    def run(self, lines: Iterable[str]) -> None:
        """Talk until the lines end or the person leaves."""
        self._print(self._taken_up())
        self._tell_notices()
        for line in lines:
            if line.strip():
                if self._echo:
                    print(f"\n> {clean(line)}", file=self._out)
                self._print("", self._heard(line), "")
                self._tell_notices()
                if self._session.ended:
                    break
        if parting := self._session.parting:
            print(parting, file=self._notes, flush=True)

    def _taken_up(self) -> str:
        """Where the talk stands: its last turn, or the welcome."""
        turns = self._session.turns
        if not turns:
            return self._shown(self._session.welcome())
        return f"> {clean(turns[-1].said)}\n\n{self._shown(turns[-1])}"

    def _heard(self, line: str) -> str:
        """The reply to one line."""
        taken, self._taken = self._taken, ""
        try:
            if taken and line.strip().lower() in {"y", "yes"}:
                return f"Saved in {clean(shown(self._session.save(taken, over=True)))}"
            call = commands.parse(line)
            return getattr(self, f"_{call[0].name}")(call[1]) if call else self._shown(self._session.say(line))
        except CommandError as error:
            return clean(str(error))

    def _shown(self, turn: Turn) -> str:
        return render(turn, style=self._style, width=self._width, links=self._links)

    def _print(self, *lines: str) -> None:
        print(*lines, sep="\n", file=self._out, flush=True)

    def _tell_notices(self) -> None:
        for notice in self._session.taken_notices():
            print(clean(notice), file=self._notes, flush=True)

    # Commands

    def _help(self, _: str) -> str:
        aliases = [f"/{alias}" for command in COMMANDS for alias in command.aliases]
        return "\n".join(
            [
                "Ask in your own words, or type the number of a suggestion. Besides:",
                *(f"  {command.usage}: {command.does}" for command in COMMANDS),
                f"{', '.join(aliases)} work too.",
            ]
        )

    def _commands(self, _: str) -> str:
        return self._help("")

    def _topics(self, _: str) -> str:
        return topics(self._session.advisor.knowledge.groups, style=self._style)

    def _sources(self, _: str) -> str:
        return "\n".join(listed(self._session.last_sources(), most=None))

    def _find(self, sought: str) -> str:
        if not sought:
            return "What should I find? /find WORDS"
        found = [self._session.turns[index] for index in self._session.found(sought)]
        if not found:
            return f"{clean(sought)}: not in this conversation."
        return "\n\n".join(f"> {clean(turn.said)}\n\n{self._shown(replace(turn, suggestions=()))}" for turn in found)

    def _copy(self, _: str) -> str:
        copy(self._session.last_answer())
        return "Copied the last answer."

    def _save(self, name: str) -> str:
        try:
            return f"Saved in {clean(shown(self._session.save(name)))}"
        except FileTakenError as error:
            self._taken = name
            return f"{clean(str(error))} Write over it? yes, or anything else to keep it"

    def _plan(self, _: str) -> str:
        return self._shown(self._session.say(SHOW_PLAN))

    def _forget(self, _: str) -> str:
        return self._shown(self._session.say(FORGET))

    def _new(self, _: str) -> str:
        self._session.start_anew()
        return self._taken_up()

    def _resume(self, number: str) -> str:
        if number:
            self._session.resume(number)
            return self._taken_up()
        talks = [
            f"  {place}. {clean(f'{talk.when}: {talk.title}')}" for place, talk in enumerate(self._session.kept(), 1)
        ]
        return "\n".join(["Go on with which? /resume NUMBER", *talks])

    def _theme(self, _: str) -> str:
        return "There are no colours to change here."

    def _quit(self, _: str) -> str:
        self._session.ended = True
        return "Goodbye."
