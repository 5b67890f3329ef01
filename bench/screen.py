"""The full-screen chat on a real pseudo-terminal: first paint and answers, in turn with a bare Textual app."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

from advisor import Advisor
from advisor.chat.session import Session

from .data import Inputs
from .peers import library, tell
from .tables import Rows, Table

_BARE = """
from textual.app import App
from textual.widgets import Input, Markdown

class Bare(App):
    def compose(self):
        yield Markdown("Ask me about:\\n\\n- **one**\\n- two")
        yield Input(placeholder="Ask a question")

Bare().run()
"""
_CHAT = ("-m", "advisor")
_FIRST, _PROMPT = "Ask me about", "sk a question"
"""What stands above the prompt, and in it: the cursor stands on its first letter."""
_LONG = 300
"""Turns of the long conversation."""


def screen(inputs: Inputs) -> Table:
    """Medians over starts in turn: a bare app, the chat, the chat over a long conversation.

    First paint is from the start of the process until the prompt and a text over it are on the terminal; an answer,
    from Enter until its text is.
    """
    times: list[list[float]] = [[], [], []]
    bare, chat, long = times
    answers = []
    tell("screen")
    with tempfile.TemporaryDirectory() as home:
        # The user's folders are in this one, but for the cache, which is warm.
        folders = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE")}
        last = _talk(Path(home, "career-advisor", "conversations"))
        for _ in range(inputs.effort.starts):
            with _terminal(["-c", _BARE], folders) as terminal:
                bare.append(_seconds(terminal, _FIRST, _PROMPT))
            with _terminal([*_CHAT, "--no-save"], folders) as terminal:
                chat.append(_seconds(terminal, _FIRST, _PROMPT))
                terminal.send("pay in india")
                terminal.expect_exact("india")
                time.sleep(0.3)  # What the typing set off is over.
                terminal.send("\r")
                answers.append(_seconds(terminal, "23.8"))
            with _terminal([*_CHAT, "--resume"], folders) as terminal:
                long.append(_seconds(terminal, last, _PROMPT))
    names = {"bare": "bare Textual app", "advisor": "chat", "long": f"chat, {_LONG} turns resumed"}
    rows: Rows = {
        name: {"matcher": title, "first_ms": 1e3 * median(taken), "ratio": _times(taken, bare)}
        for (name, title), taken in zip(names.items(), times, strict=True)
    }
    rows["long"]["grown"] = _times(long, chat)
    rows["advisor"]["answer_ms"] = 1e3 * median(answers)
    return Table.of("screen", rows, starts=inputs.effort.starts)


def _times(seconds: Sequence[float], others: Sequence[float]) -> float:
    return median(one / other for one, other in zip(seconds, others, strict=True))


def _talk(folder: Path) -> str:
    """Keep a long conversation in the folder; what was asked last, which stands at the top of the screen."""
    session = Session(Advisor(), folder)
    questions = cycle(entry.question for entry in session.advisor.knowledge.topics)
    for question in islice(questions, _LONG):
        session.say(question)
    return session.turns[-1].said


def _terminal(arguments: Sequence[str], settings: Mapping[str, str]) -> Any:
    """A Python process on a terminal of 80 by 24; ended with the context."""
    environment = {**os.environ, **settings, "TERM": "xterm-256color"}
    environment.pop("NO_COLOR", None)
    options = {"cwd": Path(__file__).parent.parent, "env": environment, "dimensions": (24, 80), "timeout": 60}
    return library("pexpect").spawn(sys.executable, list(arguments), encoding="utf-8", **options)


def _seconds(terminal: Any, *texts: str) -> float:
    """How long it takes until all of the texts have come to the terminal."""
    start = time.perf_counter()
    missing = list(texts)
    while missing:
        del missing[terminal.expect_exact(missing)]
    return time.perf_counter() - start
