"""The help: what a newcomer needs first, all commands and keys below, on one screen that scrolls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static

from ..chat.commands import COMMANDS, Command, key_name
from ..plain import wrapped

__all__ = ["HelpScreen"]

_READY = '"am I ready?"'
_FIRST = {
    "Enter": "asks what you typed in your own words",
    "1, 2, 3": "ask a suggestion, as a click does",
    '"why?"': 'leans on the last answer, as "and in India?" does',
    _READY: "starts the skills check",
    "Up, Down": "bring back what you asked before",
    "Page Up, Down": "scroll",
    "/": "lists the commands",
    "Tab": "takes grey letters, or goes to the suggestions",
    "Escape": "goes back to the prompt",
    "Ctrl+C": "copies what is selected, else clears, else leaves",
}
"""What a newcomer needs, the commonest first; in few words, for small windows."""
_KEYS = {
    "Ctrl+J, Shift+Enter": "start a new line; not every terminal tells Shift+Enter from Enter",
    "Right": "takes the grey letters, too",
    "Ctrl+Home, Ctrl+End": "go to the beginning or the end; Home and End too, when nothing is typed",
    "?": "opens this help, when nothing is typed",
    "Ctrl+D": "leaves from an empty prompt; deletes to the right in any other",
    "Ctrl+Z": "suspends; fg comes back",
}
"""What is not told above."""
_SUGGESTIONS = {"Left, Right": "move", "Enter": "asks one", "Tab": "goes to the sidebar, where there is one"}
_FINDING = {
    "Enter, Up": "go to the occurrence before; after the first Enter, n does too",
    "Down": "go to the one after; N does too",
    "/": "change the words",
    "Escape": "go back to where you were",
}
_LISTS = {
    "any letters": "narrow the list down to what holds them: titles, questions, names",
    "Up, Down, Enter": "move, and choose",
    "Ctrl+R, Ctrl+D": "in the list of talks: rename or delete one",
}
_COLUMN, _GAP = 22, 2
"""Columns of what is typed or pressed; where these leave too few, those between it and what it does."""
_LEAST, _MOST = 18, 40
"""Columns of what it does: below the first it stands under what is typed, below the other it takes what is left."""
_AROUND = 4
"""Rows of the frame and the keys."""


class HelpScreen(ModalScreen[None]):
    """All of the help; any of the keys that opened it closes it."""

    BINDINGS = [
        Binding("escape,q,question_mark,f1,enter,ctrl+c", "dismiss", "Close"),
        Binding("home,ctrl+home", "scroll('home')", show=False, priority=True),
        Binding("end,ctrl+end", "scroll('end')", show=False, priority=True),
        Binding("pageup", "scroll('page_up')", show=False, priority=True),
        Binding("pagedown,space", "scroll('page_down')", show=False, priority=True),
    ]

    def __init__(self, keymap: Mapping[str, str], *, guides: bool) -> None:
        super().__init__()
        self._keymap = keymap
        self._guides = guides

    def compose(self) -> ComposeResult:
        """The text, and how to leave it."""
        with Vertical() as frame:
            frame.border_title = "Help"
            with VerticalScroll(can_focus=True):
                yield _Text(self._keymap, guides=self._guides)
            yield Static(
                "[b]↑ ↓[/b] scroll   [@click=screen.dismiss][b]esc[/b] close[/]",
                id="help-keys",
            )

    def on_mount(self) -> None:
        """Leave room for the frame and the keys, before anything is drawn."""
        self._fit(self.app.size.height)

    def on_resize(self, event: events.Resize) -> None:
        """Do so in another window, too."""
        self._fit(event.size.height)

    def _fit(self, rows: int) -> None:
        # None is there where the chat is left while this is opened.
        for scroll in self.query(VerticalScroll):
            scroll.styles.max_height = max(1, rows - _AROUND)

    def action_scroll(self, where: str) -> None:
        """Scroll to an end, or by a page."""
        getattr(self.query_one(VerticalScroll), f"scroll_{where}")(animate=False)


class _Text(Widget):
    """The text of the help, broken where it must be."""

    def __init__(self, keymap: Mapping[str, str], *, guides: bool) -> None:
        super().__init__()
        self._keymap = keymap
        self._guides = guides

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the text takes."""
        return len(list(self._lines(width)))

    def render(self) -> Content:
        """The text."""
        return Content("\n").join(self._lines(self.size.width))

    def _lines(self, columns: int) -> Iterator[Content]:
        yield from _table({name: does for name, does in _FIRST.items() if self._guides or name != _READY}, columns)
        commands = {command.usage: self._does(command) for command in COMMANDS}
        parts = {
            "Commands": commands,
            "More keys": _KEYS,
            "In the suggestions": _SUGGESTIONS,
            "While finding": _FINDING,
            "In a list": _LISTS,
        }
        for heading, rows in parts.items():
            yield Content()
            yield Content.styled(heading, "bold $text-primary")
            yield from _table(rows, columns)

    def _does(self, command: Command) -> str:
        key = key_name(self._keymap.get(command.name, command.key))
        return f"{command.does} ({', also /'.join((key, *command.aliases))})"


def _table(rows: Mapping[str, str], columns: int) -> Iterator[Content]:
    """What is typed or pressed beside what it does; on a narrow screen above it."""
    column = _COLUMN if columns >= _COLUMN + _MOST else max(map(len, rows)) + _GAP
    beside = columns - column >= _LEAST
    for name, does in rows.items():
        if beside:
            first, *rest = wrapped(does, 0, columns - column)
            yield Content.assemble((name.ljust(column), "bold"), first)
            yield from (Content(f"{' ' * column}{line}") for line in rest)
        else:
            yield Content.styled(name, "bold")
            yield from (Content(line) for line in wrapped(f"  {does}", 2, columns))
