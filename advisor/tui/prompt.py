"""The box that is typed into: Enter sends, Up and Down walk through what was sent, grey letters go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual import events, on
from textual.binding import Binding
from textual.message import Message
from textual.widgets import TextArea

from ..chat.commands import Command, matching, parse
from ..dialogue import LONGEST
from ..errors import CommandError
from ..models import Turn
from ..text import clean
from .slash_menu import SlashMenu

__all__ = ["Prompt"]

_ASK = "Ask a question, or type / for commands", "Ask, or / for commands", "Ask, or /"
"""The invitation to ask: for each room that there is for it, the longest first."""
_REPLIES = {"question": ("Answer", ", or in your own words"), "clarification": ("Choose", ", or ask in other words")}
"""What is done about a reply that asks something, and how else: in front of its numbers and after them."""


class Prompt(TextArea):
    """A text area that grows with its text, remembers what it sent, and steers the menu of commands."""

    BINDINGS = [
        Binding("enter", "send", "Send"),
        # Many terminals send the same byte for Shift+Enter as for Enter.
        Binding("ctrl+j,shift+enter", "new_line", "New line", key_display="^j"),
        Binding("up", "older", "History", show=False),
        Binding("down", "newer", "History", show=False),
    ]

    @dataclass
    class Sent(Message):
        """The person pressed Enter on a text that is not blank."""

        text: str

    @dataclass
    class Refused(Message):
        """The text calls a command that is not there; it stays in the prompt."""

        reason: str

    class HelpWanted(Message):
        """The person typed a question mark, and nothing else."""

    @dataclass
    class EdgeWanted(Message):
        """The person pressed Home or End with nothing typed."""

        end: bool

    def __init__(self, complete: Callable[[str], str], recall: Callable[[], list[str]], menu: SlashMenu) -> None:
        """`complete` gives a whole text for its beginning, or nothing; `recall`, asked once, what was sent before."""
        super().__init__(
            placeholder=_ASK[0],
            tab_behavior="focus",
            highlight_cursor_line=False,
            compact=True,
        )
        self._complete = complete
        self._recall = recall
        self._menu = menu
        self._recalled = False
        self._history: list[str] = []
        self._place = 0
        """Index in the history of what is shown; its length when that is the draft."""
        self._draft = ""
        self._told_full = False
        self._invitations = _ASK
        self._below = ""
        """What is told of the rows below the view, where there is no box to tell it in."""

    def update_suggestion(self) -> None:
        """Show as a ghost how the text could go on, when the cursor stands at its end."""
        text = self.text
        whole = self._complete(text) if text.strip() and self.cursor_location == self.document.end else ""
        self.suggestion = clean(whole[len(text) :])

    @on(TextArea.SelectionChanged)
    def _cursor_moved(self) -> None:
        self.update_suggestion()

    def tell_below(self, rows: int, *, boxed: bool) -> None:
        """Tell how many rows of the conversation are below the view: in the box, or, without one, in the prompt."""
        told = f"↓ {rows} more {'row' if rows == 1 else 'rows'}" if rows else ""
        self.border_subtitle = f"{told} " if boxed and told else ""
        self._below = told if not boxed else ""
        self._invite()

    def follow(self, turn: Turn | None) -> None:
        """Invite to what comes after a turn, or to the first: an answer where the advisor asked, else a question."""
        self._invitations = _ASK
        if turn and turn.kind in _REPLIES and turn.suggestions:
            does, otherwise = _REPLIES[turn.kind]
            last = len(turn.suggestions)
            briefly = f"{does} {'1' if last == 1 else '1 or 2' if last == 2 else f'1 to {last}'}"
            self._invitations = briefly + otherwise, briefly, briefly
        self._invite()

    def on_resize(self) -> None:
        """Say what there is room for."""
        self._invite()

    def _invite(self) -> None:
        fully, briefly, beside = self._invitations
        if self._below:
            self.placeholder = f"{beside} ({self._below})"
        else:
            self.placeholder = briefly if 0 < self.size.width <= len(fully) else fully

    def action_send(self) -> None:
        """Send what is typed, unless it is blank."""
        text = self.text
        if not text.strip():
            return
        try:
            parse(text)
        except CommandError as error:
            self.post_message(self.Refused(str(error)))
            return
        if self._history[-1:] != [text]:
            self._history.append(text)
        self._place, self._draft = len(self._history), ""
        self.clear()
        self.post_message(self.Sent(text))

    def action_new_line(self) -> None:
        """Break the line."""
        self.insert("\n")

    def action_older(self) -> None:
        """Show the text sent before this one, or move up inside this one."""
        if not self._recalled:
            self._recalled = True
            earlier = [text for text in self._recall() if text not in self._history]
            self._place += len(earlier)
            self._history[:0] = earlier
        if self.cursor_at_first_line and self._place > 0:
            self._show(self._place - 1)
        else:
            self.action_cursor_up()

    def action_newer(self) -> None:
        """Show the text sent after this one, at last the draft, or move down inside this one."""
        if self.cursor_at_last_line and self._place < len(self._history):
            self._show(self._place + 1)
        else:
            self.action_cursor_down()

    def _show(self, place: int) -> None:
        if self._place == len(self._history):
            self._draft = self.text
        self._place = place
        self._show_text(self._draft if place == len(self._history) else clean(self._history[place]))

    def _show_text(self, text: str) -> None:
        self.text = text
        self.move_cursor(self.document.end)

    async def _on_key(self, event: events.Key) -> None:
        """Send on Enter before the text area takes it as a new line, and take no more than can be read.

        A terminal that does not mark a paste sends it key by key; a text area slows down with every line it holds.
        """
        if self._steered(event.key) or self._asked(event):
            event.stop()
            event.prevent_default()
            return
        full = event.is_printable and len(self.text) >= LONGEST
        line = event.key in {"ctrl+j", "shift+enter"}
        if event.key == "enter" or full or line:
            event.stop()
            event.prevent_default()
        if event.key == "enter":
            self.action_send()
        elif line and len(self.text) < LONGEST:
            # Here and not as a binding: those come after the letters that were typed ahead.
            self.action_new_line()
        elif full and not self._told_full:
            self._tell_full()
        self._told_full = full

    def _steered(self, key: str) -> bool:
        """Whether a key did something with the menu of commands, or took the grey letters."""
        command = self._menu.chosen
        if command and list(self._menu.commands) != (fitting := matching(self.text)):
            # What was typed last has not reached the menu yet.
            command = next(iter(fitting), None)
        if command is None:
            if key == "tab" and self.suggestion:
                self.insert(self.suggestion)
                return True
            return False
        if key in {"up", "down"}:
            getattr(self._menu, f"action_cursor_{key}")()
        elif key == "escape":
            self._menu.display = False
        elif key == "tab":
            self._show_text(f"/{command.name}{' ' * bool(command.argument)}")
        elif key == "enter":
            self.take(command)
        return key in {"up", "down", "escape", "tab", "enter"}

    def take(self, command: Command) -> None:
        """Send a command that was chosen in the menu."""
        self._show_text(f"/{command.name}")
        self.action_send()

    def _asked(self, event: events.Key) -> bool:
        """Whether a key asked for something because nothing is typed."""
        if self.text or event.key not in {"question_mark", "home", "end"}:
            return False
        help_wanted = event.key == "question_mark"
        self.post_message(self.HelpWanted() if help_wanted else self.EdgeWanted(event.key == "end"))
        return True

    def _tell_full(self) -> None:
        self.post_message(self.Refused(f"A question has room for {LONGEST:,} characters; the rest was left out."))

    async def _on_paste(self, event: events.Paste) -> None:
        """Take in only what can be read, without what could steer the terminal."""
        room = max(0, LONGEST - len(self.text))
        if len(event.text) > room:
            self._tell_full()
        event.prevent_default()
        event.stop()
        if not self.read_only:
            self.insert(clean(event.text[:room]).replace("\t", " "))
