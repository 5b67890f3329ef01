"""What could be asked next, as chips under the latest reply: numbered, wrapping, to click or to choose by key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.style import Style
from textual.widget import Widget

from ..text import clean
from .flow import Piece, rows

__all__ = ["Chip", "Suggestions"]


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing to choose."""

    text: str
    """What it shows."""
    said: str
    """What choosing it says."""
    number: int = 0
    """What chooses it when typed; 0 for one that has no number."""

    @property
    def label(self) -> str:
        """The number and the text."""
        return f"{self.number} {clean(self.text)}" if self.number else clean(self.text)


class Suggestions(Widget, can_focus=True):
    """Chips in a row that wraps. Nothing is highlighted until it has the focus."""

    COMPONENT_CLASSES = {"suggestions--chip", "suggestions--highlighted", "suggestions--number"}
    BINDINGS = [
        Binding("left,up", "move(-1)", "Before", show=False),
        Binding("right,down", "move(1)", "After", show=False),
        Binding("enter", "choose", "Choose", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """The person chose a chip."""

        said: str

    def __init__(self, chips: Sequence[Chip]) -> None:
        super().__init__()
        self.chips: Sequence[Chip] = ()
        self.highlighted: int | None = None
        """Index of the chip that Enter chooses."""
        self.show(chips)

    def show(self, chips: Sequence[Chip]) -> None:
        """Offer these in place of what was offered."""
        self.chips, self.highlighted = chips, None
        self.display = bool(chips)
        self.refresh(layout=True)

    # Drawing

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the chips take."""
        return len(self._rows(width))

    def render(self) -> Content:
        """The chips, row by row."""
        lines = [Content(" ").join(map(self._drawn, row)) for row in self._rows(self.size.width)]
        return Content("\n").join(lines)

    def _rows(self, width: int) -> list[list[Piece]]:
        numbered = [bool(chip.number) for chip in self.chips]
        # Those without a number stand apart from those that have one; on a phone each does, for fingers.
        apart = [index for index, (before, this) in enumerate(pairwise(numbered), 1) if before != this]
        found = rows([chip.label for chip in self.chips], width, gap=1, padding=1, apart=apart)
        phone = self.app.is_web and self.screen.has_class("-narrow") and not self.screen.has_class("-short")
        spaced: list[list[Piece]] = []
        for row in found:
            if row[0].begins and row[0].of and (phone or row[0].of in apart):
                spaced.append([])
            spaced.append(row)
        return spaced

    def _drawn(self, piece: Piece) -> Content:
        """A piece of a chip, which a click can find."""
        here = piece.of == self.highlighted and self.has_focus
        style = self.get_visual_style(f"suggestions--{'highlighted' if here else 'chip'}")
        drawn = Content.styled(piece.text, style + Style.from_meta({"chip": piece.of}))
        number = self.chips[piece.of].number
        if piece.begins and number and not here:
            marked = self.get_visual_style("suggestions--number", partial=True)
            drawn = drawn.stylize(marked, 0, 2 + len(str(number)))
        return drawn

    # Choosing

    def on_focus(self) -> None:
        """Offer the first one to Enter."""
        self.highlighted = self.highlighted or 0
        self.refresh()

    def on_blur(self) -> None:
        """Offer none."""
        self.highlighted = None
        self.refresh()

    def action_move(self, step: int) -> None:
        """Highlight the chip after this one (1) or before it (-1)."""
        self.highlighted = ((self.highlighted or 0) + step) % len(self.chips)
        self.refresh()

    def action_choose(self) -> None:
        """Say what the highlighted chip stands for."""
        if self.highlighted is not None:
            self.post_message(self.Chosen(self.chips[self.highlighted].said))

    def on_click(self, event: events.Click) -> None:
        """Say what the chip under the mouse stands for."""
        index = event.style.meta.get("chip")
        if isinstance(index, int) and index < len(self.chips):
            self.post_message(self.Chosen(self.chips[index].said))
