"""One turn of a conversation on the screen: what was said, the reply, its sources, and the marks of a search."""

from __future__ import annotations

import re
from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from ..citations import numbered
from ..models import Turn
from ..patterns import regex
from ..plain import from_markdown
from ..text import clean
from .sources import Sources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from textual.widgets import Markdown

__all__ = ["TurnView", "load_markdown"]

_BULLET = regex(r"^- ", re.MULTILINE)
_BOX = regex(r"^(\s*[-*+] )\[([ x])\] (?:(\*\*)(\d+\. ))?", re.MULTILINE)
"""A box to tick in a list, which Textual's Markdown does not draw, and the number that may begin its bold words."""
_STEP = regex(r"^(\s*\S+ [☐☑] \*\*[^*\n]+\*\* \([^()\n]+\)): (.+?)(?: (\*\([^*\n]+\)\*))?$", re.MULTILINE)
"""What stands after a box: words in bold and in brackets, the text, where its size is from in brackets."""


class TurnView(Vertical):
    """What was said, the reply, its sources."""

    def __init__(self, turn: Turn, notes: str = "", *, plain: bool = False) -> None:
        """`notes` are lines about the talk itself, shown under it; a plain turn is quickly drawn, see `format`."""
        super().__init__()
        self.turn = turn
        self._notes = notes
        self._plain = plain
        self._unmarked: dict[Static, Content] = {}
        """What the widgets show that hold what is sought, without its marks."""

    def compose(self) -> ComposeResult:
        """The parts that the turn has."""
        if self.turn.said:
            yield Static(clean(self.turn.said), markup=False, classes="utterance")
            plain = Static(from_markdown(self.turn.text), markup=False, classes="reply") if self._plain else None
            yield plain or self._formatted()
        else:
            first, _, more = _BULLET.sub("• ", from_markdown(self.turn.text)).partition("\n\n")
            with Vertical(classes="reply welcome"):
                yield Static(first, markup=False)
                if more:
                    # A small window shows the first paragraph alone, unless that leads to the next.
                    yield Static(more, markup=False, classes="next" if first.endswith(":") else "next aside")
        yield from (Sources(pieces, self.turn.citations) for pieces in numbered(self.turn.citations))
        if self._notes:
            yield Static(clean(self._notes), markup=False, classes="note")

    def _formatted(self) -> Markdown:
        widget, parser = load_markdown()
        text = _STEP.sub(_in_rows, _BOX.sub(_drawn, clean(self.turn.text)))
        return widget(text, parser_factory=parser, classes="reply")

    async def format(self) -> None:
        """Draw the reply of a plain turn as all others are."""
        if self._plain and self.is_attached:
            self._plain = False
            plain = self.query_one(".reply")
            with self.app.batch_update():
                await self.mount(self._formatted(), after=plain)
                await plain.remove()

    # Finding

    @property
    def is_drawn(self) -> bool:
        """Whether the reply is there: its Markdown is read after it is mounted."""
        return all(child.children for child in self.children if child.has_class("reply") and self.turn.said)

    def mark(self, sought: str, place: int) -> Widget:
        """Mark each occurrence of what is sought, and one of them, from 0, more than the others; where that one is."""
        self.unmark()
        pattern = re.compile(re.escape(sought), re.IGNORECASE)
        found = [
            (widget, spot.span())
            for widget in self.query(Static)
            if not widget.has_class("note")
            for spot in pattern.finditer(_content(widget).plain)
        ]
        place = min(place, len(found) - 1)
        for number, (widget, span) in enumerate(found):
            self._unmarked.setdefault(widget, _content(widget))
            widget.content = _content(widget).stylize("bold reverse" if number == place else "underline bold", *span)
        return found[place][0] if found else self

    def unmark(self) -> None:
        """Take the marks away."""
        for widget, content in self._unmarked.items():
            widget.content = content
        self._unmarked.clear()


def load_markdown() -> tuple[type[Markdown], Callable[[], MarkdownIt]]:
    """Textual's widget and the parser for it.

    They take long to import, and the first screen has none. The parser takes no name of a site for a link.
    """
    from markdown_it import MarkdownIt
    from textual.widgets import Markdown

    return Markdown, lambda: MarkdownIt().enable(["table", "strikethrough"])


def _drawn(box: re.Match[str]) -> str:
    mark = "☐" if box[2] == " " else "☑"
    # A number is enough in front of a box: no bullet besides.
    return f"{box[4]}{mark} {box[3]}" if box[4] else f"{box[1]}{mark} "


def _in_rows(step: re.Match[str]) -> str:
    return "\\\n  ".join(filter(None, step.groups()))


def _content(widget: Static) -> Content:
    content = widget.content
    return content if isinstance(content, Content) else Content(str(content))
