"""The chat's life on a terminal of Linux or macOS: stopped and continued by the shell, ended with the terminal."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import threading
from collections.abc import Callable
from typing import Any

from textual.drivers.linux_driver import LinuxDriver

__all__ = ["TerminalDriver", "end_with_terminal"]


class TerminalDriver(LinuxDriver):
    """Textual's driver, but that Ctrl+Z stops every process of the job, and that no signal takes the terminal twice.

    Textual 8.2 stops its own process alone; under `uv run` or `sh -c` the shell then waits for the parent, for ever.
    And it takes the terminal whenever it is continued: had it the terminal already, two threads read the keys from then
    on, and to leave or to stop, it waits for one that waits for a key.
    """

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._watch()

    def _watch(self) -> None:
        # By the loop, once it is at rest: a signal comes at any step, as while a lock is held that is needed here.
        self._loop.add_signal_handler(signal.SIGCONT, self._sigcont_application)

    def _sigtstp_application(self, *_: object) -> None:
        self._give_back()
        # As by default, and not SIGSTOP: that would stop for ever a job that no shell can continue.
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.killpg(0, signal.SIGTSTP)
        self._take_again()
        signal.signal(signal.SIGTSTP, self._sigtstp_application)

    def _sigcont_application(self, *_: object) -> None:
        # Another signal than Ctrl+Z's stopped it, and the shell has set the terminal as it likes it.
        self._give_back()
        self._take_again()

    def _give_back(self) -> None:
        # Continued, it goes on where it stopped, and nobody else is to begin with it.
        self._loop.remove_signal_handler(signal.SIGCONT)
        self.suspend_application_mode()
        self._must_signal_resume = True

    def _take_again(self) -> None:
        # A terminal that is gone cannot be taken, nor can it tell whose it is.
        with contextlib.suppress(OSError):
            while self._must_signal_resume:
                # In the background this stops, and once it is continued has done nothing.
                self.resume_application_mode()
                os.tcgetpgrp(self.fileno)
        self._watch()


def end_with_terminal(descriptor: int, end: Callable[[], object]) -> None:
    """Call `end`, in a thread of its own, once the terminal at this descriptor is gone.

    The signal for it may be ignored, as under `nohup`; Textual's input then goes on reading nothing for ever.
    """
    watch = select.poll()
    # Nothing is asked for: a hang-up is told all the same, what is typed is not.
    watch.register(descriptor, 0)

    def wait() -> None:
        (_, event), *_ = watch.poll()
        # Where the system cannot watch a terminal, it says so at once.
        if event & (select.POLLHUP | select.POLLERR):
            end()

    threading.Thread(target=wait, name="terminal", daemon=True).start()
