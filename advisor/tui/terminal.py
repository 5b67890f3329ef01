"""The chat's life on a terminal of Linux or macOS: stopped and continued by the shell, ended with the terminal."""

from __future__ import annotations

import os
import select
import signal
import threading
from collections.abc import Callable

from textual.drivers.linux_driver import LinuxDriver

__all__ = ["TerminalDriver", "end_with_terminal"]


class TerminalDriver(LinuxDriver):
    """Textual's driver, but that Ctrl+Z stops every process of the job, as in any program of a shell.

    Textual 8.2 stops its own process alone; under `uv run` or `sh -c` the shell then waits for the parent, for ever.
    """

    def _sigtstp_application(self, *_: object) -> None:
        self.suspend_application_mode()
        self._must_signal_resume = True
        # As by default, and not SIGSTOP: that would stop for ever a job that no shell can continue.
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.killpg(0, signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, self._sigtstp_application)
        if self._must_signal_resume:
            # No shell stopped it, so that none will continue it.
            self.resume_application_mode()


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
