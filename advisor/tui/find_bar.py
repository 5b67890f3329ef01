"""Finding words in the conversation: a line to type them, the count beside it."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Input, Static

__all__ = ["FindBar"]


class FindBar(Horizontal, can_focus=True):
    """The line in which words to find are typed; Enter leaves it for the keys that go through what was found."""

    BINDINGS = [
        Binding("up,enter,n", "go(-1)", "Before"),
        Binding("down,N,p,shift+enter", "go(1)", "After"),
        Binding("slash,ctrl+f,backspace", "edit", "Words"),
        Binding("escape", "close", "Close"),
    ]
    KEYS = frozenset("nNp/")
    """Letters that go through what was found."""

    def __init__(self, sought: str) -> None:
        super().__init__()
        self.sought = sought
        """The words."""

    @dataclass
    class Changed(Message):
        """The words changed."""

        sought: str

    @dataclass
    class Go(Message):
        """The person wants the occurrence after (1) or before (-1) the one shown."""

        step: int

    class Closed(Message):
        """The person stopped finding."""

    def compose(self) -> ComposeResult:
        """The words, how often they are there, and the keys."""
        yield Static("Find", markup=False)
        yield Input(self.sought, compact=True, select_on_focus=False)
        yield Static("", markup=False, id="count")
        clicks = {"↑": "app.found(-1)", " ↓ ": "app.found(1)", "esc": "app.find_end"}
        yield Static(
            Content.assemble(*((text, Style.from_meta({"@click": does})) for text, does in clicks.items())), id="steps"
        )

    def on_mount(self) -> None:
        """Wait for words."""
        self.query(Input).focus()

    def tell(self, place: int, count: int) -> None:
        """Show that the occurrence in view is this one, from 1, of so many."""
        self.query_one("#count", Static).update(f"{place} of {count}" if count else "not here")

    def on_key(self, event: events.Key) -> None:
        """Enter in the words goes on and leaves them, so that letters go on too."""
        if event.key == "enter" and self.query_one(Input).has_focus:
            event.stop()
            event.prevent_default()
            self.action_go(-1)
            self.focus()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self.sought = event.value
        self.post_message(self.Changed(event.value))

    def action_go(self, step: int) -> None:
        """Go to the next occurrence."""
        self.post_message(self.Go(step))

    def action_edit(self) -> None:
        """Change the words."""
        self.query_one(Input).focus()

    def action_close(self) -> None:
        """Stop finding."""
        self.post_message(self.Closed())
