"""The place of the terminal's cursor, where an input method opens and a screen reader looks."""

from __future__ import annotations

from textual.app import App
from textual.geometry import Offset

__all__ = ["CursorApp"]


class CursorApp(App[None]):
    """An app that keeps the terminal's cursor where the next letter goes, from the first frame on.

    Textual 8.2 notes the place when its own cursor moves, but not when the layout moves what the cursor is in, nor when
    the layout places it first.
    """

    _noted = Offset(0, 0)

    @property
    def cursor_position(self) -> Offset:
        """Where the cursor of what has the focus is on the screen."""
        focused = self.focused if self.screen_stack else None
        place: Offset = getattr(focused, "cursor_screen_offset", self._noted)
        return place

    @cursor_position.setter
    def cursor_position(self, place: Offset) -> None:
        self._noted = place
