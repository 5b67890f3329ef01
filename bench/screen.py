"""The full-screen chat on a real pseudo-terminal: first paint and answers, in turn with a bare Textual app."""

from __future__ import annotations

import os
import pty
import select
import signal
import struct
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fcntl import ioctl
from pathlib import Path
from statistics import median
from termios import TIOCSWINSZ

from rich.progress import Progress

import advisor
from advisor import Advisor
from advisor.chat.journal import default_folder
from advisor.chat.session import Session

from .quality import Effort
from .tables import Column, Row, Rows

__all__ = ["SCREEN", "screen"]

SCREEN = (
    Column("first_ms", "first paint, ms", 0),
    Column("ratio", "of the bare app's", 2),
    Column("grown", "of the empty chat's", 2),
    Column("answer_ms", "Enter to answer painted, ms", 0),
)

_BARE = """
from textual.app import App
from textual.widgets import Input, Markdown

class Bare(App):
    def compose(self):
        yield Markdown("Ask me about:\\n\\n- **one**\\n- two")
        yield Input(placeholder="Ask a question")

Bare().run()
"""
# The cursor stands on the first letter of the prompt.
_READY = (b"Ask me about", b"sk a question")
_CHAT = ("-m", "advisor")
_PATIENCE = 60.0
"""Seconds after which something is wrong."""
_LONG = 300
"""Turns of the long conversation."""


def screen(effort: Effort, progress: Progress) -> Rows:
    """Medians over starts in turn: a bare app, the chat, the chat over a long conversation.

    First paint is from the start of the process until the prompt and a text over it are on the terminal; an answer,
    from Enter until its text is.
    """
    times: dict[str, list[float]] = {"bare": [], "advisor": [], "long": []}
    answers: list[float] = []
    task = progress.add_task("first paints", total=effort.starts)
    with tempfile.TemporaryDirectory() as home, _home(home):
        last = _talk(_LONG)
        for _ in range(effort.starts):
            with _terminal(["-c", _BARE]) as terminal:
                times["bare"].append(_until(terminal, *_READY))
            with _terminal([*_CHAT, "--no-save"]) as terminal:
                times["advisor"].append(_until(terminal, *_READY))
                answers.append(_asked(terminal))
            with _terminal([*_CHAT, "--resume"]) as terminal:
                times["long"].append(_until(terminal, b"sk a question", last))
            progress.advance(task)
    progress.remove_task(task)
    titles = {"bare": "bare Textual app", "advisor": "chat", "long": f"chat, {_LONG} turns resumed"}
    rows: Rows = {}
    for name, seconds in times.items():
        row: Row = {"matcher": titles[name], "first_ms": 1e3 * median(seconds)}
        row["ratio"] = _times(seconds, times["bare"])
        rows[name] = row
    rows["long"]["grown"] = _times(times["long"], times["advisor"])
    rows["advisor"]["answer_ms"] = 1e3 * median(answers)
    return rows


def _times(seconds: Sequence[float], others: Sequence[float]) -> float:
    return median(one / other for one, other in zip(seconds, others, strict=True))


@contextmanager
def _home(folder: str) -> Iterator[None]:
    """The user's folders are inside this one, but for the cache, which is warm."""
    before = dict(os.environ)
    os.environ |= {f"XDG_{kind}_HOME": folder for kind in ("CONFIG", "DATA", "STATE")}
    os.environ |= {"TERM": "xterm-256color"}
    os.environ.pop("NO_COLOR", None)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _talk(turns: int) -> bytes:
    """Keep a conversation of so many turns; the last thing it offers."""
    session = Session(Advisor(), default_folder())
    questions = [entry.question for entry in session.advisor.knowledge.topics]
    for number in range(turns):
        session.say(questions[number % len(questions)])
    return session.turns[-1].suggestions[-1].text.encode()


@contextmanager
def _terminal(arguments: Sequence[str]) -> Iterator[int]:
    """A Python process on a terminal of 80 by 24; killed at the end."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(Path(advisor.__file__).parent.parent)
        os.execv(sys.executable, [sys.executable, *arguments])
    ioctl(terminal, TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    try:
        yield terminal
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)


def _until(terminal: int, *texts: bytes) -> float:
    """Seconds until all of the texts have come to the terminal."""
    start = time.perf_counter()
    seen = b""
    while not all(text in seen for text in texts):
        if time.perf_counter() - start > _PATIENCE or not select.select([terminal], [], [], _PATIENCE)[0]:
            raise RuntimeError(f"{texts!r} did not come to the screen; the last that did: {seen[-500:]!r}")
        seen += os.read(terminal, 1 << 16)
    return time.perf_counter() - start


def _asked(terminal: int) -> float:
    """Seconds from Enter until the answer is on the terminal."""
    os.write(terminal, b"pay in india")
    _until(terminal, b"india")
    time.sleep(0.3)  # What the typing set off is over.
    os.write(terminal, b"\r")
    return _until(terminal, b"23.8")
