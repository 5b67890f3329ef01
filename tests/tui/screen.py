"""Driving the full-screen chat as a person does, and reading what it shows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.containers import Vertical
from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import Markdown, OptionList, Static

from advisor import Advisor
from advisor.chat.session import Session
from advisor.chat.settings import Settings
from advisor.plain import from_markdown
from advisor.text import UNPRINTABLE, cells
from advisor.tui import ChatApp
from advisor.tui.picker import Picker
from advisor.tui.prompt import Prompt
from advisor.tui.sources import Sources
from advisor.tui.status_line import StatusLine
from advisor.tui.suggestions import Suggestions
from advisor.tui.turn_view import TurnView

from ..conftest import PATIENCE

PAY = "what do they earn in india?"


def chat(advisor: Advisor, folder: Path | None = None, **settings: Any) -> ChatApp:
    """The chat as it opens for one person; without a folder nothing is kept."""
    session = Session(advisor, folder or Path("nowhere"), saves=folder is not None)
    return ChatApp(session, Settings(**settings))


def long_talk(advisor: Advisor, folder: Path, turns: int) -> Session:
    """A talk that was kept before, resumed; its answers are short, so that they are soon drawn."""
    session = Session(advisor, folder)
    questions = [entry.question for entry in sorted(advisor.knowledge.topics, key=lambda entry: len(entry.answer))[:20]]
    for number in range(turns):
        session.say(f"{questions[number % len(questions)]}")
    again = Session(advisor, folder)
    again.resume("1")
    return again


def shown(pilot: Pilot[None]) -> list[str]:
    """The text of each part of the conversation, top to bottom: what was said, the reply, its sources, notes."""
    return [
        _text(widget) for view in pilot.app.screen_stack[0].query(TurnView) for widget in view.children if _text(widget)
    ]


def _text(widget: object) -> str:
    if isinstance(widget, Markdown):
        return widget.source
    if isinstance(widget, Sources):
        return " · ".join(piece.text for piece in widget.pieces)
    if isinstance(widget, Vertical):
        return "\n\n".join(_text(child) for child in widget.children if child.display)
    return str(widget.render()) if isinstance(widget, Static) else ""


def welcome(advisor: Advisor) -> str:
    """What the first screen says."""
    return from_markdown(advisor.knowledge["help"].answer)


def offered(pilot: Pilot[None]) -> list[str]:
    """The suggestions under the latest turn, as far as they are shown."""
    (chips,) = pilot.app.screen_stack[0].query(Suggestions)
    return [chip.label for chip in chips.chips] if chips.display else []


def told(pilot: Pilot[None]) -> list[str]:
    """What is told under the prompt at the moment."""
    return list(pilot.app.screen_stack[0].query_one(StatusLine).messages)


async def clicked(pilot: Pilot[None], words: str) -> None:
    """Click on the first letter of these words, wherever they stand on the screen."""
    place, before = None, None
    # What is still being laid out moves on, and a click would miss it.
    while place is None or place != before:
        await until(pilot, lambda: _place(pilot, words) is not None)
        before = place
        await pilot.pause()
        place = _place(pilot, words)
    await pilot.click(offset=place)
    await pilot.pause()


def _place(pilot: Pilot[None], words: str) -> tuple[int, int] | None:
    """The column and row of the first letter of some words on the screen; None where they are not."""
    found = ((cells(line[: line.index(words)]), row) for row, line in enumerate(lines(pilot)) if words in line)
    return next(found, None)


async def send(pilot: Pilot[None], text: str) -> None:
    """Type a text and press Enter."""
    pilot.app.query_one(Prompt).insert(text)
    await pilot.press("enter")
    await pilot.pause()


def lines(pilot: Pilot[None]) -> list[str]:
    """The characters on the screen, row by row."""
    app = pilot.app
    return [
        "".join(segment.text for segment in strip).rstrip() for strip in app.screen._compositor.render_strips(app.size)
    ]


def said(pilot: Pilot[None]) -> list[str]:
    """What the person said so far."""
    assert isinstance(pilot.app, ChatApp)
    return [turn.said for turn in pilot.app.session.turns]


def unharmed(pilot: Pilot[None]) -> None:
    """The chat is drawn, and no cell of it holds what could steer the terminal."""
    assert pilot.app.is_running or pilot.app._exit
    for line in lines(pilot):
        assert not UNPRINTABLE.search(line), line


def ahead(pilot: Pilot[None], *keys: str) -> None:
    """Press keys faster than they are read."""
    for key in keys:
        key = "slash" if key == "/" else key
        pilot.app.post_message(Key(key, "/" if key == "slash" else key if len(key) == 1 else None))


async def until(pilot: Pilot[None], condition: Callable[[], object], patience: float = PATIENCE) -> None:
    """Wait until something is so that no pause waits for: threads, and timers that are not about to go off."""
    end = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < end, "\n".join(["waited in vain; on the screen:", *lines(pilot)])
        await asyncio.sleep(0.01)


def listed(pilot: Pilot[None], *, headings: bool = False) -> list[str]:
    """What can be chosen in the list that is open, or the headings between; nothing where none is."""
    if not isinstance(pilot.app.screen, Picker):
        return []
    options = pilot.app.screen.query_one(OptionList).options
    return [" ".join(str(option.prompt).split()) for option in options if option.disabled is headings]


async def picked(pilot: Pilot[None], words: str) -> None:
    """Type words into the list that is open and take the first hit, which closes it."""
    await pilot.press(*words)
    await until(pilot, lambda: listed(pilot) and words in listed(pilot)[0].lower())
    await pilot.press("enter")
    await until(pilot, lambda: not listed(pilot))
