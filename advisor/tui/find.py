"""Finding words in the conversation: a line to type them, the count beside it."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static

__all__ = ["FindBar"]


class _Sought(Input):
    HELP = "Words to find. **Enter** or **Up** goes to the turn before, **Down** to the one after, **Escape** closes."
    BINDINGS = [
        Binding("up,enter", "go(-1)", "Before"),
        Binding("down", "go(1)", "After"),
        Binding("escape", "close", "Close"),
    ]

    def action_go(self, step: int) -> None:
        """Go to the next turn that holds the words."""
        self.post_message(FindBar.Go(step))

    def action_close(self) -> None:
        """Stop finding."""
        self.post_message(FindBar.Closed())


class FindBar(Horizontal):
    """The line in which words to find are typed."""

    def __init__(self, sought: str) -> None:
        super().__init__()
        self._sought = sought

    @dataclass
    class Changed(Message):
        """The words changed."""

        sought: str

    @dataclass
    class Go(Message):
        """The person wants the turn after (1) or before (-1) the one shown."""

        step: int

    class Closed(Message):
        """The person stopped finding."""

    def compose(self) -> ComposeResult:
        """The words, and how many turns hold them."""
        yield Static("Find", markup=False)
        yield _Sought(self._sought, compact=True)
        yield Static("", markup=False, id="count")

    def on_mount(self) -> None:
        """Wait for words."""
        self.query_one(_Sought).focus()

    def tell(self, place: int, count: int) -> None:
        """Show that the turn in view is this one, from 1, of so many."""
        self.query_one("#count", Static).update(f"{place} of {count}" if count else "not here")

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Changed(event.value))
