"""A list to pick from, over the chat: typing narrows it down; some lists can be changed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

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
from .choices import Choice, arranged
from .flow import hanging

__all__ = ["Picker"]

_AROUND, _FRAME = 9, 6
"""Rows of the screen that the list leaves to others, and those that it leaves to its frame and lines alone."""
_FEW, _NARROW = 10, 60
"""Rows of a list, below which, and columns of the screen, below which it has all there is."""


class Picker(ModalScreen[None]):
    """Lists choices, those of a kind under a heading. One is picked once, however often Enter is pressed."""

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
        search: str = "Type to search",
        does: str = "choose",
        first: int = 0,
        left: Callable[[], None] | None = None,
    ) -> None:
        """`search` stands where is typed, `does` tells what Enter does; `choices` is asked again after a change.

        `first` is highlighted; Escape does `left`.
        """
        super().__init__()
        self._title = title
        self._search = search
        self._does = does
        self._choices = choices
        self._all = choices()
        self._rows: list[Choice | str] = []
        """What is listed: choices, and the headings between them."""
        self._first = first
        self._left = left
        self._renaming: Choice | None = None
        self._deleting: Choice | None = None
        self._over = False

    def compose(self) -> ComposeResult:
        """The line to type in, the list, the keys."""
        with Vertical() as frame:
            frame.border_title = escape(clean(self._title))
            yield Input(placeholder=self._search, compact=True)
            yield OptionList(compact=True, markup=False)
            yield Static("", id="picker-keys")

    def on_mount(self) -> None:
        """List all of it."""
        if not self.query(OptionList):
            # The chat is left while this is opened.
            return
        self.query_one(OptionList).can_focus = False
        self._list("")
        self._highlight(self._first)

    def _highlight(self, place: int) -> None:
        """Highlight that choice, or the last, and bring it into view once the list is drawn."""
        found = self.query_one(OptionList)
        choices = [row for row, listed in enumerate(self._rows) if isinstance(listed, Choice)]
        found.highlighted = choices[min(place, len(choices) - 1)] if choices else None
        self.call_after_refresh(found.scroll_to_highlight)

    def on_resize(self) -> None:
        """Leave room for the line and the keys; break what is too wide now."""
        rows = self.size.height
        self.query_one(OptionList).styles.max_height = max(1, min(rows - _FRAME, max(rows - _AROUND, _FEW)))
        self.set_class(self.size.width < _NARROW, "-narrow")
        self.call_after_refresh(self._draw)

    def _list(self, typed: str) -> None:
        self._rows = arranged(self._all, typed)
        self._draw()
        self._highlight(0)
        self._tell()

    def _draw(self) -> None:
        """Draw the rows as wide as the list is; what is highlighted stays so."""
        found = self.query_one(OptionList)
        highlighted = found.highlighted
        width = found.scrollable_content_region.width
        found.set_options(self._drawn(place, width) for place in range(len(self._rows)))
        found.highlighted = highlighted if highlighted is not None and highlighted < len(self._rows) else None

    def _drawn(self, place: int, width: int) -> Option:
        row = self._rows[place]
        if isinstance(row, Choice):
            return Option(row.drawn(width))
        heading = hanging(Content.styled(clean(row), "bold $text-primary"), width)
        return Option(Content("\n" if place else "") + heading, disabled=True)

    @property
    def _highlighted(self) -> Choice | None:
        return self._at(self.query_one(OptionList).highlighted)

    def _at(self, place: int | None) -> Choice | None:
        """The choice in that row; None for a heading."""
        row = self._rows[place] if place is not None and place < len(self._rows) else None
        return row if isinstance(row, Choice) else None

    def _tell(self, message: str = "") -> None:
        """Show a message, or the keys."""
        keys = [f"[b]enter[/b] {self._does}", "[@click=screen.leave][b]esc[/b] close[/]"]
        if any(choice.rename for choice in self._all):
            keys[1:1] = [
                "[@click=screen.rename][b]^r[/b] rename[/]",
                "[@click=screen.delete][b]^d[/b] delete[/]",
            ]
        nothing = "" if self._rows else "Nothing of that kind.   "
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
        self._pick(self._at(event.option_index))

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
        if found.highlighted is None or not any(map(self._at, range(found.highlighted))):
            # Nothing can be chosen above it, but the heading of it all may be there.
            found.action_first()
            found.scroll_home(animate=False)

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
        place = sum(isinstance(row, Choice) for row in self._rows[: self.query_one(OptionList).highlighted])
        self._renaming = self._deleting = None
        field = self.query_one(Input)
        field.value, field.placeholder = "", self._search
        self._list("")
        self._highlight(place)
