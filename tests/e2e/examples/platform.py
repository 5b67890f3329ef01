"""What the stand-ins for chat platforms have in common.

A stand-in is a small server that speaks a platform's own protocol to the real framework, refuses what the platform
refuses, and reads what the bot sends as the platform would show it.
"""

from __future__ import annotations

import asyncio
import importlib.util
import itertools
import re
import sys
from abc import ABC, abstractmethod
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from aiohttp import web

from tools.servers import EXAMPLES

from ...conftest import PATIENCE, ROOT

GAP = "\u200b"


def load(name: str) -> ModuleType:
    """A file of the examples, as a module, which finds the others as it does when it is run."""
    if str(EXAMPLES) not in sys.path:
        sys.path.append(str(EXAMPLES))
    spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass
class Sent:
    """A message of the bot, as the platform shows it."""

    raw: str
    """The markup that was sent."""
    text: str
    """What a person reads."""
    bold: list[str]
    """What of it is bold."""
    mentions: list[str] = field(default_factory=list)
    """Whom it notifies."""
    buttons: dict[str, Any] = field(default_factory=dict)
    """What a press on each label sends."""
    payload: dict[str, Any] = field(default_factory=dict)
    """The request."""


class RefusedError(Exception):
    """What the platform answers with an error."""


class Platform(ABC):
    """A stand-in, running, with a bot connected to it."""

    def __init__(self, bot: ModuleType) -> None:
        self.bot = bot
        self.sent: list[Sent] = []
        self.refused: list[str] = []
        self.crowd = 0
        """What is added to each person's number: with another crowd, nobody has said anything yet."""
        self._ids = itertools.count(1)

    @abstractmethod
    def running(self) -> AbstractAsyncContextManager[Any]:
        """Serve, and connect the bot, until left."""

    @abstractmethod
    async def deliver(self, text: str, person: int, *, group: bool, mention: bool, **extra: Any) -> None:
        """Give a person's message to the bot and wait until it is done with it."""

    @abstractmethod
    async def press(self, sent: Sent, label: str, person: int) -> None:
        """Let a person press a button and wait until the bot is done with it."""

    async def says(
        self, text: str, person: int = 1, *, group: bool = False, mention: bool = False, **extra: Any
    ) -> list[Sent]:
        """What the bot sends when a person says something."""
        before = len(self.sent)
        self.refused.clear()
        work = self.deliver(text, self.crowd + person, group=group, mention=mention, **extra)
        await asyncio.wait_for(work, PATIENCE)
        assert not self.refused
        return self.sent[before:]

    async def presses(self, sent: Sent, label: str, person: int = 1) -> list[Sent]:
        """What the bot sends when a person presses a button."""
        before = len(self.sent)
        await asyncio.wait_for(self.press(sent, label, self.crowd + person), PATIENCE)
        assert not self.refused
        return self.sent[before:]

    def next_id(self) -> int:
        """A number not given before."""
        return next(self._ids)


async def serve(app: web.Application) -> tuple[web.AppRunner, str]:
    """The server, started on this machine, and its host with its port."""
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    return runner, f"{host}:{port}"


def read(text: str) -> str:
    """A text without what cannot be seen, look-alikes as what they look like."""
    return re.sub(r"\s+", " ", text.replace(GAP, "").translate(str.maketrans("∗∼ˋ＿", "*~`_"))).strip()
