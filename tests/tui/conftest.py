"""What the tests of `advisor/tui` share."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from advisor.chat.session import Session
from advisor.tui import conversation_view, status_line

from ..conftest import PATIENCE

_SOON = 0.02
"""Seconds: what Textual puts off, as drawing, it puts off by less."""
_LONG = 10.0
"""Seconds: a chat that is about to end may draw on and on. The test that waits then goes on to what it waits for."""


async def _quiet(*_: float) -> None:
    """Wait until the event loop has nothing to do: no callback is ready, and no timer is about to go off."""
    loop: Any = asyncio.get_running_loop()
    end = loop.time() + _LONG
    while loop.time() < end:
        await asyncio.sleep(0)
        if loop._ready:
            continue
        timers = [timer.when() for timer in loop._scheduled if not timer.cancelled()]
        wait = min(timers, default=float("inf")) - loop.time()
        if wait > _SOON:
            return
        await asyncio.sleep(max(wait, 0.0))


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a key and in a pause, wait until the chat has done what it has to do.

    Textual's own pilot waits until the process uses little of the processor, which it also does on a machine that is
    busy with something else; and it sleeps twice for each key.
    """
    for module in ("app", "pilot"):
        monkeypatch.setattr(f"textual.{module}.wait_for_idle", _quiet, raising=False)


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told stands until a test has seen it, however busy the machine is."""
    monkeypatch.setattr(status_line, "_SECONDS", PATIENCE)


@pytest.fixture(autouse=True)
def apart(monkeypatch: pytest.MonkeyPatch, own_folders: Path) -> None:
    """Tests start without NO_COLOR, whatever the machine sets, and with the user's folders empty."""
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture(autouse=True)
def unrehearsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one advisor of all these tests has long read what a first question needs."""
    monkeypatch.setattr(Session, "rehearse", lambda _: None)


@pytest.fixture
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Turns are mounted three at a time, so that a talk of some is a long one."""
    monkeypatch.setattr(conversation_view, "_AT_ONCE", 3)
