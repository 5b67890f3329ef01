"""Workarounds for how Textual 8.2 follows the terminal's window.

None has an issue of Textual's own that we know of; each tells what would have to be so there before it can go.
"""

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
        """Draw all of it: the terminal comes back from the shell blank, and only changes are drawn otherwise.

        It can go when `App._on_app_resume` of Textual refreshes the whole screen.
        """
        self._watch_window()
        self.refresh(layout=True)

    def _watch_window(self) -> None:
        """Let the event loop call Textual's handler for the window's changes, one after the other.

        Python calls a signal's handler in the midst of itself: with two quick changes, the older size is told last.
        It can go when Textual's `LinuxDriver` sets the handler with `loop.add_signal_handler`.
        """
        if sys.platform != "win32" and callable(handler := signal.getsignal(signal.SIGWINCH)):
            asyncio.get_running_loop().add_signal_handler(signal.SIGWINCH, handler, signal.SIGWINCH, None)

    async def on_resize(self, event: events.Resize) -> None:
        """Draw all of the screen.

        A terminal loses what a smaller size cuts off; when the last of some quick changes is back at the size that was
        drawn, nothing has changed for Textual, and it would draw nothing. It can go when Textual draws the whole screen
        after every change of the window.
        """
        self.refresh()
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        """Have the screen take the window's size, where Textual's timer did not see to it.

        A timer that goes off once is skipped when the machine has other things to do as it is set, and no later change
        sets another. It can go when Textual's `Timer` skips no timer that goes off once.
        """
        if self.screen.outer_size != self.size:
            self.screen.post_message(events.Resize(self.size, self.size))
