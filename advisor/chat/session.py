"""A conversation as a face has it: what was said so far, kept on disk, resumed, saved."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path

from ..citations import as_markdown
from ..dialogue import FORGET, LONGEST, SHOW_PLAN, Advisor
from ..errors import CommandError, KnowledgeError
from ..guidance import Guidance
from ..models import Citation, Reply, Suggestion, Turn
from ..paths import shown
from ..patterns import regex
from ..plain import from_markdown
from ..text import clean, quote
from .journal import Journal
from .kept import Kept, kept
from .reloading import Reload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..dialogue.plan.plan import Step

__all__ = ["FORGET", "SHOW_PLAN", "FileTakenError", "Session"]

_RECALLED = 20
"""Kept conversations whose questions can be walked through."""
_PLAN = "plan"
"""How the name of a file begins that the plan is saved in."""
_DIGITS = 10
"""Of a number from here on, Python may refuse to make one."""
_NUMBERS = regex(r"(?:\W|\d|and)*\d(?:\W|\d|and)*", re.IGNORECASE)
"""A choice by number, which says nothing by itself when the conversation is read again."""
_REHEARSED = ("what about some odd thing?", "I'm from the US and 30", "odd things in India", "and in the US?")
"""What names nothing known, tells of oneself, may do either, and leans on an answer: each loads a part."""
_FORMATS = {".json": "json", ".md": "markdown", ".markdown": "markdown", ".txt": "markdown"}


class FileTakenError(CommandError):
    """There is a file of that name; `save` with `over` writes over it."""


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
        self._asked = False
        """Whether anything was said here: then there is nothing to rehearse for."""
        self.start_anew()
        if saves and folder is None:
            self.notices.append("Nothing is kept: there is no home folder. Set HOME to a folder of your own.")
        elif saves and folder and not _there(folder):
            self.notices.append(f"This talk is kept in {shown(folder)}, for you alone; --no-save keeps none.")

    def taken_notices(self) -> list[str]:
        """What the face should tell now; the next call gives only what came since."""
        notices, self.notices = self.notices, []
        return notices

    def start_anew(self) -> None:
        """Leave the conversation as it is kept and begin another."""
        self.turns = []
        self._welcomed: tuple[Suggestion, ...] = ()
        """What the welcome offered."""
        self._conversation = self.advisor.conversation()
        self._journal = Journal.new(self._folder) if self._saves and self._folder else None

    def welcome(self) -> Turn:
        """What to show before the first question."""
        turn = Turn.of("", self._conversation.welcome())
        self._welcomed = turn.suggestions
        return turn

    def rehearse(self) -> None:
        """Load all that a first question needs, by answering some that nobody asked, until somebody asks one."""
        conversation = self.advisor.conversation()
        for question in (next((entry.question for entry in self.advisor.knowledge), ""), *_REHEARSED):
            if not self._asked:
                conversation.say(question)

    def say(self, utterance: str) -> Turn:
        """Reply to what the person said. The turn is on disk when this returns."""
        self._asked = True
        if self._reload:
            self._take_up(self._reload)
        offered = self.turns[-1].suggestions if self.turns else self._welcomed
        reply = self._conversation.say(utterance)
        turn = Turn.of(_spelt_out(utterance, reply, offered), reply)
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
        self.take_up(talks[int(number) - 1])

    def take_up(self, talk: Kept) -> None:
        """Go on with a kept conversation. Raises `CommandError` when it cannot be read."""
        journal = Journal(talk.path)
        try:
            self.turns, state = journal.read()
        except OSError as error:
            raise CommandError(f"{shown(journal.path)} cannot be read: {error.strerror}") from error
        self._journal = journal if self._saves else None
        self._conversation = self.advisor.conversation(state)
        if plan := self._conversation.plan:
            self.notices.append(plan.stands())

    @property
    def parting(self) -> str:
        """One line for who leaves: how to go on with this conversation; empty where it is not kept."""
        kept = self.turns and self._journal and not self._troubled
        return "advisor --resume goes on from here." if kept else ""

    @property
    def guidance(self) -> Guidance:
        """The skills check and the plan that this conversation can offer."""
        return self.advisor.knowledge.guidance if self.advisor.profile else Guidance()

    @property
    def facts(self) -> tuple[str, ...]:
        """What the person told of themselves, in short words."""
        return self._conversation.profile.facts()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the person's plan; none where they have none."""
        plan = self._conversation.plan
        return plan.steps if plan else ()

    @property
    def covered(self) -> set[str]:
        """Ids of the topics that were answered, as far back as the conversation remembers."""
        return set(self._conversation.to_dict()["answered"])

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

    def occurrences(self, sought: str) -> list[tuple[int, int]]:
        """Where some text stands, in either case: the index of the turn, and which of those in the turn it is."""
        pattern = re.compile(re.escape(sought), re.IGNORECASE)
        return [
            (index, place)
            for index, turn in enumerate(self.turns)
            for place in range(sum(1 for text in _read(turn) for _ in pattern.finditer(text)))
        ]

    def last_answer(self) -> str:
        """The latest reply with its sources, in Markdown. Raises `CommandError` before the first."""
        if not self.turns:
            raise CommandError("There is no answer to copy yet.")
        turn = self.turns[-1]
        return "\n\n".join([clean(turn.text), *as_markdown(turn.citations)])

    def last_sources(self) -> tuple[Citation, ...]:
        """The sources of the latest answer that names some. Raises `CommandError` where none does."""
        cited = next((turn.citations for turn in reversed(self.turns) if turn.citations), ())
        if not cited:
            raise CommandError("No answer has named a source yet.")
        return cited

    def save(self, name: str = "", *, over: bool = False) -> Path:
        """Write the conversation as JSON where the name ends in .json, else as Markdown; where it was written.

        Where the name begins with "plan" and there is a plan, that is written.
        Raises `CommandError` when it cannot be; `FileTakenError`, which is one, where there is a file of that name and
        `over` does not allow to write over it.
        """
        path, text = self.saved(name)
        try:
            with path.open("w" if over else "x", encoding="utf-8") as file:
                try:
                    file.write(text)
                    file.flush()
                except OSError:
                    if not over:
                        path.unlink()
                    raise
        except FileExistsError as error:
            raise FileTakenError(f"{shown(path)} is there already.") from error
        except (OSError, ValueError) as error:
            raise CommandError(
                f"{shown(path)} cannot be written: {getattr(error, 'strerror', None) or error}"
            ) from error
        return path.resolve()

    def saved(self, name: str = "") -> tuple[Path, str]:
        """The path and the text that `save` would write.

        Raises `CommandError` before the first turn, and for an ending that is no format.
        """
        plan = self._conversation.plan if Path(name).name.lower().startswith(_PLAN) else None
        if not (self.turns or plan):
            raise CommandError("There is nothing to save yet.")
        path = _path(name or f"career-advisor-{datetime.now():%Y%m%d-%H%M%S}.md")
        if plan:
            return path, plan.markdown()
        return path, self.as_json() if _FORMATS[path.suffix.lower()] == "json" else self.as_markdown()

    def as_markdown(self) -> str:
        """The conversation to read, under its first question and the date."""
        parts = [
            f"# {quote(self.turns[0].said)}",
            f"A talk with the career advisor, saved on {datetime.now():%d %B %Y}.",
        ]
        for turn in self.turns:
            parts += [f"## {quote(turn.said, LONGEST)}", clean(turn.text)]
            parts += as_markdown(turn.citations)
        return "\n\n".join(parts) + "\n"

    def as_json(self) -> str:
        """The conversation for programs: an object with the turns in their order."""
        return json.dumps({"turns": [turn.to_dict() for turn in self.turns]}, indent=2) + "\n"


def _spelt_out(utterance: str, reply: Reply, offered: Sequence[Suggestion]) -> str:
    """What the person said; a choice by number as what was chosen, so that the conversation can be read again."""
    if not _NUMBERS.fullmatch(utterance):
        return utterance
    if reply.picked:
        return " · ".join(match.entry.question for match in reply.answers)
    number = utterance.strip()
    chosen = offered[int(number) - 1] if number in map(str, range(1, len(offered) + 1)) else None
    return chosen.text if chosen and not chosen.entry_id else utterance


def _read(turn: Turn) -> Iterator[str]:
    """What a person reads of a turn, a paragraph a text."""
    yield clean(turn.said)
    yield from from_markdown(turn.text).split("\n")


def _path(name: str) -> Path:
    """The path of a file to save in; Markdown where the name has no ending."""
    path = Path(name)
    try:
        path = path.expanduser()
    except RuntimeError as error:
        raise CommandError(f"{path} cannot be written: there is no such user.") from error
    if not path.suffix:
        path = path.with_name(f"{path.name}.md") if path.name else path / "talk.md"
    if path.suffix.lower() not in _FORMATS:
        raise CommandError(f"{path.suffix} is no format to save in; give a name that ends in .md, .txt or .json.")
    return path


def _there(folder: Path) -> bool:
    """Whether a folder is there, as far as one may look."""
    try:
        return folder.exists()
    except OSError:
        return False
