"""A conversation as a face has it: what was said so far, kept on disk, resumed, saved."""

from __future__ import annotations

import json
from datetime import datetime
from itertools import islice
from pathlib import Path

from ..citations import as_markdown
from ..dialogue import LONGEST, Advisor
from ..errors import CommandError, KnowledgeError
from ..models import Turn
from ..text import clean, quote
from .journal import Journal, Kept, kept
from .reloading import Reload

__all__ = ["Session"]

_RECALLED = 20
"""Kept conversations whose questions can be walked through."""
_DIGITS = 10
"""Of a number from here on, Python may refuse to make one."""


class Session:
    """One person at one face. `folder` is where conversations are kept; without it or `saves`, this one is not.

    With `reload`, knowledge that is saved meanwhile answers from the next turn on.
    """

    def __init__(
        self, advisor: Advisor, folder: Path | None, *, saves: bool = True, reload: Reload | None = None
    ) -> None:
        self.advisor = advisor
        self._reload = reload
        self._folder = folder
        self._saves = saves
        self.turns: list[Turn] = []
        self.ended = False
        """Whether the person took their leave."""
        self.notices: list[str] = []
        """What the face has yet to tell."""
        self._troubled = False
        self.start_anew()
        if saves and folder is None:
            self.notices.append("Nothing is kept: there is no home folder. Set HOME to a folder of your own.")
        elif saves and folder and not _there(folder):
            self.notices.append(f"This talk is kept in {folder}, for you alone; --no-save keeps none.")

    def taken_notices(self) -> list[str]:
        """What the face should tell now; the next call gives only what came since."""
        notices, self.notices = self.notices, []
        return notices

    def start_anew(self) -> None:
        """Leave the conversation as it is kept and begin another."""
        self.turns = []
        self._conversation = self.advisor.conversation()
        self._journal = Journal.new(self._folder) if self._saves and self._folder else None

    def welcome(self) -> Turn:
        """What to show before the first question."""
        return Turn.of("", self._conversation.welcome())

    def say(self, utterance: str) -> Turn:
        """Reply to what the person said. The turn is on disk when this returns."""
        if self._reload:
            self._take_up(self._reload)
        reply = self._conversation.say(utterance)
        # A choice is kept as what was chosen, so that the conversation can be read again.
        turn = Turn.of(
            " · ".join(match.entry.question for match in reply.answers) if reply.picked else utterance, reply
        )
        self.ended = reply.says_goodbye
        self.turns.append(turn)
        if self._journal:
            try:
                self._journal.add(turn, self._conversation.to_dict())
                self._troubled = False
            except OSError as error:
                if not self._troubled:
                    self.notices.append(f"This talk can't be kept on disk: {error.strerror}. /save FILE saves it.")
                self._troubled = True
        return turn

    def _take_up(self, reload: Reload) -> None:
        """Answer from the knowledge as it was saved; where that cannot be used, from the one before."""
        try:
            advisor = reload.advisor()
        except KnowledgeError as error:
            first, *others = error.problems
            more = f" (and {len(others)} more)" if others else ""
            self.notices.append(f"What was saved has mistakes, so the knowledge before answers: {first}{more}")
            return
        if advisor:
            self.advisor = advisor
            self._conversation = advisor.conversation(self._conversation.to_dict())
            self.notices.append("The knowledge was saved: this answer is from it.")

    def kept(self) -> list[Kept]:
        """The conversations that can be resumed, newest first. Raises `CommandError` when there is none."""
        own = self._journal.path if self._journal else None
        talks = [talk for talk in kept(self._folder) if talk.path != own]
        if not talks:
            raise CommandError("There is no earlier conversation to go on with.")
        return talks

    def resume(self, number: str) -> None:
        """Go on with a kept conversation: 1 is the latest. Raises `CommandError` when there is no such."""
        talks = self.kept()
        if not (number.isdecimal() and len(number) < _DIGITS and 1 <= int(number) <= len(talks)):
            raise CommandError(f"Please pick from 1, the latest, to {len(talks)}; /resume alone lists them.")
        journal = Journal(talks[int(number) - 1].path)
        try:
            self.turns, state = journal.read()
        except OSError as error:
            raise CommandError(f"{journal.path} cannot be read: {error.strerror}") from error
        self._journal = journal if self._saves else None
        self._conversation = self.advisor.conversation(state)

    def history(self) -> list[str]:
        """What was said in the latest conversations, oldest first, each once."""
        talks = reversed(list(islice(kept(self._folder), _RECALLED)))
        said = [turn.said for talk in talks for turn in Journal(talk.path).read()[0]]
        said += [turn.said for turn in self.turns]
        return list(dict.fromkeys(reversed([text for text in said if text])))[::-1]

    def found(self, sought: str) -> list[int]:
        """Indexes of the turns that hold some text, in either case."""
        sought = sought.casefold()
        return [i for i, turn in enumerate(self.turns) if sought in f"{turn.said}\n{turn.text}".casefold()]

    def last_answer(self) -> str:
        """The latest reply with its sources, in Markdown. Raises `CommandError` before the first."""
        if not self.turns:
            raise CommandError("There is no answer to copy yet.")
        turn = self.turns[-1]
        return "\n\n".join([clean(turn.text), *as_markdown(turn.citations)])

    def save(self, name: str = "") -> Path:
        """Write the conversation as JSON where the name ends in .json, else as Markdown; where it was written.

        Raises `CommandError` when it cannot be, or would be written over another file.
        """
        path, text = self.saved(name)
        try:
            with path.open("x", encoding="utf-8") as file:
                try:
                    file.write(text)
                    file.flush()
                except OSError:
                    path.unlink()
                    raise
        except FileExistsError as error:
            raise CommandError(f"{path} is there already; give another name.") from error
        except (OSError, ValueError) as error:
            raise CommandError(f"{path} cannot be written: {getattr(error, 'strerror', None) or error}") from error
        return path.resolve()

    def saved(self, name: str = "") -> tuple[Path, str]:
        """The path and the text that `save` would write. Raises `CommandError` before the first turn."""
        if not self.turns:
            raise CommandError("There is nothing to save yet.")
        path = Path(name or f"career-advisor-{datetime.now():%Y%m%d-%H%M%S}.md")
        try:
            path = path.expanduser()
        except RuntimeError as error:
            raise CommandError(f"{path} cannot be written: there is no such user.") from error
        return path, self.as_json() if path.suffix.lower() == ".json" else self.as_markdown()

    def as_markdown(self) -> str:
        """The conversation to read."""
        parts = []
        for turn in self.turns:
            parts += [f"## {quote(turn.said, LONGEST)}", clean(turn.text)]
            parts += as_markdown(turn.citations)
        return "\n\n".join(parts) + "\n"

    def as_json(self) -> str:
        """The conversation for programs: an object with the turns in their order."""
        return json.dumps({"turns": [turn.to_dict() for turn in self.turns]}, indent=2) + "\n"


def _there(folder: Path) -> bool:
    """Whether a folder is there, as far as one may look."""
    try:
        return folder.exists()
    except OSError:
        return False
