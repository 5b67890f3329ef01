"""A command on a real pseudo-terminal, and what a person would see there."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyte

from .conftest import PATIENCE, ROOT

__all__ = ["ADVISOR", "Terminal", "asleep", "on_a_terminal", "terminal"]

ADVISOR = (sys.executable, "-m", "advisor")
_MODE = re.compile(r"\x1b\[\?([\d;]+)([hl])")
_ON_BY_ITSELF = {"7", "25"}
"""A terminal wraps lines and shows its cursor before any program asks for it."""


class Terminal:
    """A program that has this terminal to itself, of so many columns and rows."""

    def __init__(self, command: Sequence[str], *, columns: int = 80, rows: int = 24, **environment: str) -> None:
        self.output = ""
        """All that was written to the terminal so far."""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._master, slave = os.openpty()
        self._resize(columns, rows)
        self._settings = termios.tcgetattr(self._master)
        names = {name: value for name, value in os.environ.items() if name not in _OURS_TO_SET}
        # A session leader that opens a terminal gets it as its own, so that keys become signals, as at a desk.
        self.process = subprocess.Popen(
            ["sh", "-c", 'exec <"$0" >"$0" 2>&1; exec "$@"', os.ttyname(slave), *command],
            cwd=ROOT,
            env={**names, "TERM": "xterm-256color", "PYTHONUTF8": "1", **environment},
            start_new_session=True,
            preexec_fn=_heed_hang_ups,
        )
        # Held open: when the last holder lets go, what is written last may be lost.
        self._slave = slave

    def close(self) -> None:
        """End the program, if it has not ended, and give the terminal back."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self._slave)
        os.close(self._master)

    # What is done

    def type(self, text: str) -> None:
        """Press these keys."""
        os.write(self._master, text.encode())

    def hang_up(self) -> int:
        """Close the terminal's window; the exit status of the program that was in it, once it has ended."""
        os.close(self._slave)
        os.close(self._master)
        status = self.process.wait(PATIENCE)
        self._slave, self._master = os.openpty()
        return status if status >= 0 else 128 - status

    def resize(self, columns: int, rows: int) -> None:
        """Drag the window to another size."""
        self._screen.resize(rows, columns)
        self._resize(columns, rows)

    def _resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def fill(self) -> None:
        """Let the terminal take no more output, as over a line that hangs."""
        os.set_blocking(self._slave, False)
        while select.select([], [self._slave], [], 0.1)[1]:
            with contextlib.suppress(BlockingIOError):
                os.write(self._slave, b" " * 4096)

    # What is seen

    @property
    def text(self) -> str:
        """What is on the screen, a line a row."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    @property
    def prose(self) -> str:
        """What is on the screen as if no line had been broken."""
        return " ".join(self.text.split())

    @property
    def cursor(self) -> tuple[int, int]:
        """Column and row of the terminal's cursor, from 0."""
        return self._screen.cursor.x, self._screen.cursor.y

    def place(self, words: str) -> tuple[int, int]:
        """Column and row where these words begin, from 0."""
        row, line = next((row, line) for row, line in enumerate(self._screen.display) if words in line)
        return line.index(words), row

    def until(self, seen: str | Callable[[], object]) -> None:
        """Wait until these words are on the screen, or until something is so."""
        condition = (lambda: seen in self.prose) if isinstance(seen, str) else seen
        self._wait(condition, seen if isinstance(seen, str) else "what should be so")

    def ended(self) -> int:
        """Wait until the program ends; its exit status as a shell has it."""
        self._wait(lambda: self.process.poll() is not None, "the end")
        self._read(0)
        status = self.process.wait()
        return status if status >= 0 else 128 - status

    def _wait(self, condition: Callable[[], object], awaited: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, f"waited in vain for {awaited!r}; on the screen:\n{self.text}"
            self._read(0.05)

    def _read(self, patience: float) -> None:
        """Take in what was written, waiting so many seconds for it to begin."""
        while select.select([self._master], [], [], patience)[0]:
            data = os.read(self._master, 65536)
            self.output += data.decode(errors="replace")
            self._stream.feed(data)
            patience = 0

    # How it is left

    @property
    def full_screen(self) -> bool:
        """Whether the program has taken the whole screen."""
        return "1049" in self._modes

    @property
    def restored(self) -> bool:
        """Whether all is as before the program: screen, cursor, mouse, keys, echo."""
        keyboards = self.output.count("\x1b[>1") - self.output.count("\x1b[<u")
        return self._modes == _ON_BY_ITSELF and keyboards <= 0 and self.settings == self._settings

    @property
    def settings(self) -> list[Any]:
        """How the terminal treats keys: echo, signals, line by line or key by key."""
        return termios.tcgetattr(self._master)

    @property
    def echoes(self) -> bool:
        """Whether what is typed is shown by the terminal itself."""
        return bool(self.settings[3] & termios.ECHO)

    @property
    def _modes(self) -> set[str]:
        """The terminal's modes that are on, by number."""
        on = set(_ON_BY_ITSELF)
        for numbers, how in _MODE.findall(self.output):
            for number in numbers.split(";"):
                (on.add if how == "h" else on.discard)(number)
        return on


_OURS_TO_SET = {"COLORTERM", "COLUMNS", "LINES", "NO_COLOR", "TERM", "TERM_PROGRAM", "TEXTUAL_DRIVER"}


@contextmanager
def terminal(*arguments: str, **settings: Any) -> Iterator[Terminal]:
    """The advisor with these arguments on a terminal; `settings` as in `Terminal`."""
    opened = Terminal([*ADVISOR, *arguments], **settings)
    try:
        yield opened
    finally:
        opened.close()


def _heed_hang_ups() -> None:
    # Tests run under nohup would else hand its deafness to SIGHUP on to the program.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


def asleep(process: subprocess.Popen[Any]) -> bool:
    """Whether a process waits for something, as far as the system tells.

    A signal that comes before Python waits for a line, but after it last looked for signals, is noted and not heeded.
    """
    try:
        told = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return True
    return told.rpartition(")")[2].split()[0] == "S"


def on_a_terminal(arguments: Sequence[str], environment: dict[str, str]) -> tuple[int, str]:
    """Run the advisor to its end on a terminal of 80 columns; its exit status and what it wrote."""
    with terminal(*arguments, **environment) as opened:
        return opened.ended(), opened.output
