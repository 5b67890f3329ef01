"""The help: what a newcomer needs first, all commands and keys below, on one screen that scrolls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static

from ..chat.commands import COMMANDS, Command
from ..plain import wrapped

__all__ = ["HelpScreen"]

_FIRST = """\
Ask in your own words and press Enter; typos are fine.
A number, or a click, chooses a suggestion under the latest answer.
A question may lean on the last: "what about India?", "why?", "tell me more".
Grey letters show a question that has an answer: Tab takes them.
/ lists the commands as you type; Tab or Enter takes one.
Page Up and Page Down scroll; Ctrl+End goes to the end.
Tab goes to the suggestions, then to the sidebar of a wide window.
Sources stand under each answer; a click opens one.
Escape goes back to the prompt; Ctrl+C there leaves when it is empty."""
_GUIDING = '"am I ready?" checks what you lack; "make me a plan" makes one.'
_KEYS = {
    "Enter": "send",
    "Ctrl+J, Shift+Enter": "start a new line; not every terminal tells Shift+Enter from Enter",
    "Up, Down": "walk through what you asked before, in earlier conversations too",
    "Tab, Right": "take the grey letters",
    "Tab": "with none: go to the suggestions, then to the sidebar, then back",
    "Left, Right, Enter": "in the suggestions: move, and choose",
    "Page Up, Page Down": "scroll by a page",
    "Ctrl+Home, Ctrl+End": "go to the beginning or the end; Home and End too, when nothing is typed",
    "?": "this help, when nothing is typed",
    "Escape": "close the search, the menu or a list, and go back to the prompt",
    "Ctrl+C": "copy what is selected; with nothing selected, end the search, empty the prompt, or leave",
    "Ctrl+D": "leave from an empty prompt; delete to the right in any other",
    "Ctrl+Z": "suspend; fg comes back",
}
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
_COLUMN = 22
"""Columns of what is typed or pressed."""


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
        with VerticalScroll(can_focus=True):
            yield _Text(self._keymap, guides=self._guides)
        yield Static("[b]↑ ↓[/b] scroll   [@click=screen.dismiss][b]esc[/b] close[/]", id="help-keys")

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
        for line in [*_FIRST.splitlines(), *[_GUIDING] * self._guides]:
            yield from map(Content, wrapped(line, 2, columns))
        commands = {command.usage: self._does(command) for command in COMMANDS}
        parts = {"Commands": commands, "Keys": _KEYS, "While finding": _FINDING, "In a list": _LISTS}
        for heading, rows in parts.items():
            yield Content()
            yield Content.styled(heading, "bold $text-primary")
            for name, does in rows.items():
                yield from _row(name, does, columns)

    def _does(self, command: Command) -> str:
        key = self._keymap.get(command.name, command.key).split(",")[0]
        aliases = "".join(f", also /{alias}" for alias in command.aliases)
        return f"{command.does} ({key.replace('ctrl+', '^').upper() if '+' in key else key.upper()}{aliases})"


def _row(name: str, does: str, columns: int) -> Iterator[Content]:
    """What is typed or pressed beside what it does; on a narrow screen above it."""
    if columns < 2 * _COLUMN:
        yield Content.styled(name, "bold")
        yield from (Content(line) for line in wrapped(f"  {does}", 2, columns))
        return
    first, *rest = wrapped(does, 0, columns - _COLUMN)
    yield Content.assemble((name.ljust(_COLUMN), "bold"), first)
    yield from (Content(f"{' ' * _COLUMN}{line}") for line in rest)
