"""The sources of an answer, as quiet numbered links in rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.style import Style
from textual.widget import Widget

from ..citations import Piece
from ..models import Citation
from . import flow

__all__ = ["Sources"]

_GAP = 2
"""Columns between two sources."""


class Sources(Widget, can_focus=False):
    """The sources of one answer, as many as are named."""

    @dataclass
    class Wanted(Message):
        """The person wants to see all sources."""

        cited: Sequence[Citation]

    def __init__(self, pieces: Sequence[Piece], cited: Sequence[Citation]) -> None:
        """`cited` are all that stand under the reply."""
        super().__init__()
        self.pieces = pieces
        self._cited = cited

    def action_want(self) -> None:
        """Ask for all of them."""
        self.post_message(self.Wanted(self._cited))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the sources take."""
        return len(self._rows(width))

    def render(self) -> Content:
        """The sources, row by row."""
        gap = Content(" " * _GAP)
        return Content("\n").join([gap.join(map(self._drawn, row)) for row in self._rows(self.size.width)])

    def _rows(self, width: int) -> list[list[flow.Piece]]:
        texts = [piece.text for piece in self.pieces]
        found = flow.rows(texts, width, gap=_GAP)
        # Where one row is not enough, what heads them has its own, so that they stand under each other.
        return found if len(found) == 1 else flow.rows(texts, width, gap=_GAP, apart=[1])

    def _drawn(self, piece: flow.Piece) -> Content:
        """A source, what is before it apart from what leads to its address; or what leads to the others."""
        _, url, is_rest, lead = self.pieces[piece.of]
        if is_rest:
            return Content.styled(piece.text, Style.from_meta({"@click": "want"}) + Style(underline=True))
        if not url:
            return Content(piece.text)
        if not piece.begins:
            lead = len(piece.text) - len(piece.text.lstrip())
        return Content.assemble(piece.text[:lead], (piece.text[lead:], self._link(url)))

    def _link(self, url: str) -> Style:
        """The style of text that leads to an address: opened by a click, and by the terminal's own means."""
        click = Style.from_meta({"@click": f"app.open_address({url!r})"})
        # The terminal in the browser would open it a second time.
        return click + Style(underline=True, link=None if self.app.is_web else url)
