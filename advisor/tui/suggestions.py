"""What could be asked next: over the prompt, so that it is in view however long an answer is."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text
from textual.widgets import OptionList

from ..models import Suggestion
from ..text import clean

__all__ = ["Suggestions"]


class Suggestions(OptionList):
    """What could be asked next, numbered; nothing is highlighted until it has the focus."""

    HELP = "What you could ask next. **Up** and **Down** move, **Enter** asks, **Escape** goes back to the prompt."

    def __init__(self, suggestions: Sequence[Suggestion]) -> None:
        super().__init__(compact=True)
        self.show(suggestions)

    def show(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer these in place of what was offered."""
        self.set_options([_numbered(number, item) for number, item in enumerate(suggestions, 1)])
        self.highlighted = None
        self.display = bool(suggestions)

    def on_focus(self) -> None:
        """Offer the first one to Enter."""
        self.highlighted = self.highlighted or 0


def _numbered(number: int, item: Suggestion) -> Table:
    """A suggestion behind its number; what wraps stays under the text."""
    row = Table.grid(padding=(0, 1))
    row.add_column(width=1)
    row.add_column()
    # Text and not str: a question in square brackets would be read as markup.
    row.add_row(Text(str(number), "bold"), Text(clean(item.text)))
    return row
