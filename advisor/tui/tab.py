"""The chat's end of the line to a tab of a browser."""

from __future__ import annotations

import os
import signal

from textual.drivers.web_driver import WebDriver

__all__ = ["Tab"]


class Tab(WebDriver):
    """A driver that ends the chat when the server at the other end of the line is gone, however it went."""

    def run_input_thread(self) -> None:
        """Take in what the tab sends, until the chat or the line ends."""
        super().run_input_thread()
        if not self.exit_event.is_set():
            os.kill(os.getpid(), signal.SIGTERM)
