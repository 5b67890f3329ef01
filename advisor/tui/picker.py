"""A list to pick from, over the chat: typing narrows it down; some lists can be changed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from rich.markup import escape
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from ..errors import CommandError
from ..text import clean
from .flow import MUTED

__all__ = ["Choice", "Picker"]


_AROUND = 9
"""Rows of the screen that the list leaves to others."""


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
    looked_at: Callable[[], None] | None = None
    """What is done while it is highlighted."""
    rename: Callable[[str], None] | None = None
    """Gives it another name."""
    delete: Callable[[], None] | None = None
    """Deletes it for good."""

    def is_found(self, words: Sequence[str]) -> bool:
        """Whether each of the words, in small letters, is somewhere in it."""
        text = f"{self.text} {self.about} {self.sought}".casefold()
        return all(word in text for word in words)

    @property
    def shown(self) -> Content:
        """The choice as it is drawn."""
        return Content.assemble(clean(self.text), (f"  {clean(self.about)}" if self.about else "", MUTED))


class Picker(ModalScreen[None]):
    """Lists choices. One is picked once, however often Enter is pressed while it closes."""

    BINDINGS = [
        Binding("escape,ctrl+c", "leave", "Close", priority=True),
        Binding("up", "move('up')", show=False),
        Binding("down", "move('down')", show=False),
        Binding("pageup", "move('page_up')", show=False, priority=True),
        Binding("pagedown", "move('page_down')", show=False, priority=True),
        Binding("ctrl+home", "move('first')", show=False, priority=True),
        Binding("ctrl+end", "move('last')", show=False, priority=True),
        Binding("ctrl+r", "rename", "Rename", priority=True),
        Binding("ctrl+d", "delete", "Delete", priority=True),
    ]

    def __init__(
        self,
        title: str,
        choices: Callable[[], Sequence[Choice]],
        *,
        first: int = 0,
        left: Callable[[], None] | None = None,
    ) -> None:
        """`choices` is asked again after one was renamed or deleted; `first` is highlighted; Escape does `left`."""
        super().__init__()
        self._title = title
        self._choices = choices
        self._all = choices()
        self._listed: list[Choice] = []
        self._first = first
        self._left = left
        self._renaming: Choice | None = None
        self._deleting: Choice | None = None
        self._over = False

    def compose(self) -> ComposeResult:
        """The line to type in, the list, the keys."""
        with Vertical() as frame:
            frame.border_title = escape(clean(self._title.partition(": ")[0]))
            yield Input(placeholder=self._title, compact=True)
            yield OptionList(compact=True, markup=False)
            yield Static("", id="picker-keys")

    def on_mount(self) -> None:
        """List all of it."""
        self.query_one(OptionList).can_focus = False
        self._list("")
        self._highlight(self._first)

    def _highlight(self, place: int) -> None:
        """Highlight that choice, or the last, and bring it into view once the list is drawn."""
        found = self.query_one(OptionList)
        found.highlighted = min(place, len(self._listed) - 1) if self._listed else None
        self.call_after_refresh(found.scroll_to_highlight)

    def on_resize(self) -> None:
        """Leave room for the line and the keys."""
        self.query_one(OptionList).styles.max_height = max(1, self.size.height - _AROUND)

    def _list(self, typed: str) -> None:
        typed = typed.casefold()
        found_in = [choice for choice in self._all if choice.is_found(typed.split())]
        self._listed = sorted(found_in, key=lambda choice: not choice.text.casefold().startswith(typed))
        found = self.query_one(OptionList)
        found.set_options([Option(choice.shown) for choice in self._listed])
        found.highlighted = 0 if self._listed else None
        self._tell()

    @property
    def _highlighted(self) -> Choice | None:
        place = self.query_one(OptionList).highlighted
        return self._listed[place] if place is not None and place < len(self._listed) else None

    def _tell(self, message: str = "") -> None:
        """Show a message, or the keys."""
        keys = ["[b]enter[/b] choose", "[@click=screen.leave][b]esc[/b] close[/]"]
        if any(choice.rename for choice in self._all):
            keys[1:1] = ["[@click=screen.rename][b]^r[/b] rename[/]", "[@click=screen.delete][b]^d[/b] delete[/]"]
        nothing = "" if self._listed else "Nothing of that kind.   "
        text = Content(clean(message)) if message else Content.from_markup(nothing + "   ".join(keys))
        self.query_one("#picker-keys", Static).update(text)

    # Picking

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._deleting = None
        if self._renaming is None:
            self._list(event.value)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        if self._renaming:
            self._renamed(event.value)
        elif self._deleting:
            self.action_delete()
        else:
            self._pick(self._highlighted)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self._pick(self._listed[event.option_index])

    def _pick(self, choice: Choice | None) -> None:
        if choice and not self._over:
            self._over = True
            self.dismiss()
            if choice.done:
                self.app.call_next(choice.done)

    @on(OptionList.OptionHighlighted)
    def _looked_at(self) -> None:
        if (choice := self._highlighted) and choice.looked_at and not self._over:
            choice.looked_at()

    def action_move(self, where: str) -> None:
        """Highlight another choice."""
        self._deleting = None
        self._tell()
        found = self.query_one(OptionList)
        getattr(
            found, f"action_{where}" if where in {"page_up", "page_down", "first", "last"} else f"action_cursor_{where}"
        )()

    def on_click(self, event: events.Click) -> None:
        """A click beside the list closes it."""
        if self.get_widget_at(event.screen_x, event.screen_y)[0] is self:
            self.action_leave()

    def action_leave(self) -> None:
        """Stop naming or deleting; else close the list with nothing picked."""
        if self._renaming or self._deleting:
            self._settle()
        elif not self._over:
            self._over = True
            self.dismiss()
            if self._left:
                self._left()

    # Changing what is listed

    def action_rename(self) -> None:
        """Have the line take another name for what is highlighted."""
        choice = self._highlighted
        if choice and choice.rename and not self._renaming:
            self._renaming = choice
            field = self.query_one(Input)
            field.value, field.placeholder = "", "New name; nothing for the first question"
            self._tell(f"Enter renames “{choice.text}”, Escape leaves it")

    def _renamed(self, name: str) -> None:
        if self._renaming and self._renaming.rename:
            self._change(partial(self._renaming.rename, name))

    def action_delete(self) -> None:
        """Ask whether to delete what is highlighted; asked already, delete it."""
        choice = self._highlighted
        if self._deleting and self._deleting.delete:
            self._change(self._deleting.delete)
        elif choice and choice.delete:
            self._deleting = choice
            self._tell(f"Delete “{choice.text}” for good? Enter deletes it, Escape keeps it")

    def _change(self, change: Callable[[], object]) -> None:
        """Change what is listed, and list it anew; close when there is nothing left."""
        told = ""
        try:
            change()
        except CommandError as error:
            told = str(error)
        try:
            self._all = self._choices()
        except CommandError:
            self._all = []
        self._settle()
        if told:
            self._tell(told)
        elif not self._all:
            self.action_leave()

    def _settle(self) -> None:
        """List it as before, with nothing asked."""
        place = self.query_one(OptionList).highlighted or 0
        self._renaming = self._deleting = None
        field = self.query_one(Input)
        field.value, field.placeholder = "", self._title
        self._list("")
        self._highlight(place)
