"""The chat's end of the line to a tab of a browser."""

from __future__ import annotations

import os
import signal

from textual import events
from textual.drivers.web_driver import WebDriver

__all__ = ["Tab"]


class Tab(WebDriver):
    """A driver that ends the chat when the server at the other end of the line is gone, however it went."""

    _page_has_focus = False

    def start_application_mode(self) -> None:
        """Begin; Textual begins as if the page had no focus, though the page may have told by then that it has."""
        super().start_application_mode()
        self._app.call_later(self._tell_focus)
        self._app.theme_changed_signal.subscribe(self._app, self._tell_ground)
        self._app.call_later(self._tell_ground)

    def _tell_ground(self, _: object = None) -> None:
        """Have the page draw the edges, where no cell fits in, in the colour of the ground."""
        ground = self._app.get_css_variables()["background"]
        if ground.startswith("#"):
            self.write(f"\x1b]11;{ground}\x1b\\")

    def _tell_focus(self) -> None:
        if self._page_has_focus:
            self._app.post_message(events.AppFocus())

    def run_input_thread(self) -> None:
        """Take in what the tab sends, until the chat or the line ends."""
        super().run_input_thread()
        if not self.exit_event.is_set():
            os.kill(os.getpid(), signal.SIGTERM)

    def on_meta(self, packet_type: str, payload: dict[str, object]) -> None:
        """Do what the server asks for: draw all of the screen, too, for a tab that was loaded again."""
        if packet_type == "draw_again":
            self._app.call_later(self._draw_again)
            return
        if packet_type in {"focus", "blur"}:
            self._page_has_focus = packet_type == "focus"
        super().on_meta(packet_type, payload)

    def _draw_again(self) -> None:
        # As Textual begins: the other screen, no cursor, the mouse, pastes.
        self.write("\x1b[?1049h\x1b[?25l")
        self._enable_mouse_support()
        self._enable_bracketed_paste()
        self._tell_ground()
        self._app.post_message(self.SignalResume())
