"""Workarounds for how Textual 8.2 follows the terminal's window. Each tells what to look for before it can go."""

from __future__ import annotations

import asyncio
import signal
import sys

from textual import events
from textual.app import App

from .cursor import CursorApp

__all__ = ["WindowApp"]


class WindowApp(CursorApp):
    """An app that is drawn right after any change of the window, and after it comes back from the shell."""

    def on_mount(self) -> None:
        """Follow the window."""
        self.app_resume_signal.subscribe(self, self._resumed)
        self._watch_window()

    def _resumed(self, _: App[object]) -> None:
        """Draw all of it: the terminal comes back from the shell blank, and only changes are drawn otherwise."""
        self._watch_window()
        self.refresh(layout=True)

    def _watch_window(self) -> None:
        """Let the event loop call Textual's handler for the window's changes, one after the other.

        Python calls a signal's handler in the midst of itself: with two quick changes, the older size is told last.
        """
        if sys.platform != "win32" and callable(handler := signal.getsignal(signal.SIGWINCH)):
            asyncio.get_running_loop().add_signal_handler(signal.SIGWINCH, handler, signal.SIGWINCH, None)

    async def on_resize(self, event: events.Resize) -> None:
        """Draw all of the screen.

        A terminal loses what a smaller size cuts off; when the last of some quick changes is back at the size that was
        drawn, nothing has changed for Textual, and it would draw nothing.
        """
        self.refresh()
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        """Have the screen take the window's size, where Textual's timer did not see to it.

        A timer that goes off once is skipped when the machine has other things to do as it is set, and no later change
        sets another.
        """
        if self.screen.outer_size != self.size:
            self.screen.post_message(events.Resize(self.size, self.size))
