"""Driving the full-screen chat as a person does, and reading what it shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rich.table import Table
from textual.pilot import Pilot
from textual.widgets import Markdown, Static

from advisor import Advisor
from advisor.chat.session import Session
from advisor.chat.settings import Settings
from advisor.tui import ChatApp
from advisor.tui.log import TurnView
from advisor.tui.prompt import Prompt
from advisor.tui.suggestions import Suggestions


def chat(advisor: Advisor, folder: Path | None = None, **settings: Any) -> ChatApp:
    """The chat as it opens for one person; without a folder nothing is kept."""
    session = Session(advisor, folder or Path("nowhere"), saves=folder is not None)
    return ChatApp(session, Settings(**settings))


def shown(pilot: Pilot[None]) -> list[str]:
    """The text of each part of the conversation, top to bottom."""
    return [
        widget.source if isinstance(widget, Markdown) else str(widget.render())
        for view in pilot.app.screen_stack[0].query(TurnView)
        for widget in view.children
        if isinstance(widget, Markdown | Static)
    ]


def offered(pilot: Pilot[None]) -> list[str]:
    """The suggestions on the screen."""
    lists = list(pilot.app.query(Suggestions))
    assert len(lists) <= 1
    return [
        "  ".join(str(cell) for column in option.prompt.columns for cell in column.cells)
        for found in lists
        for option in found.options
        if isinstance(option.prompt, Table)
    ]


def told(pilot: Pilot[None]) -> list[str]:
    """The messages that popped up so far."""
    return [notification.message for notification in pilot.app._notifications]


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
