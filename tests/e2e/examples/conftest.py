"""The bots, each connected to a stand-in for its platform; no framework is imported before it is asked for."""

from __future__ import annotations

import importlib
import re
from collections.abc import AsyncIterator
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from advisor import Knowledge
from advisor.plain import from_markdown

if TYPE_CHECKING:
    from .platform import Platform, Sent

FRAMEWORKS = {"telegram": "telegram", "slack": "slack_bolt", "discord": "discord"}


def framework_of(name: str) -> None:
    """Skip the test where the framework of a bot is not installed."""
    for library in ("aiohttp", FRAMEWORKS[name]):
        pytest.importorskip(library, reason=f"{library} is not installed: pip install -e '.[examples]'")


def stand_in(bot: ModuleType) -> Platform:
    """The stand-in for a bot's platform, which serves while `running`."""
    name = bot.__name__.removesuffix("_bot")
    made: Platform = getattr(importlib.import_module(f".{name}_server", __package__), name.title())(bot)
    return made


@pytest.fixture(scope="module", params=list(FRAMEWORKS))
def bot(request: pytest.FixtureRequest) -> ModuleType:
    """One of the examples, where its framework is installed."""
    framework_of(request.param)
    from .platform import load

    return load(f"{request.param}_bot")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def connected(bot: ModuleType) -> AsyncIterator[Platform]:
    """The stand-in for a bot's platform, with the bot connected to it."""
    platform = stand_in(bot)
    async with platform.running():
        yield platform


@pytest.fixture
def platform(connected: Platform) -> Platform:
    """The same with people who have not said anything yet."""
    connected.crowd += 10
    return connected


def answers(sent: list[Sent], entry_id: str, knowledge: Knowledge) -> bool:
    """Whether messages show the whole of an entry's answer."""
    shown = " ".join(message.text for message in sent)
    said = from_markdown(knowledge[entry_id].answer)
    return re.sub(r"\s+", " ", re.sub(r"^\s*-", "•", said, flags=re.MULTILINE)) in shown
