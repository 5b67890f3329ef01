"""Draw the README's picture of the chat from the real app: `python tools/picture.py`."""

from __future__ import annotations

import asyncio
from pathlib import Path

from advisor import Advisor
from advisor.chat.session import Session
from advisor.tui import ChatApp

PICTURE = Path(__file__).parent.parent / "docs" / "chat.svg"
SIZE = (120, 34)


async def draw() -> str:
    """The chat after one question, as SVG."""
    app = ChatApp(Session(Advisor(), Path(), saves=False))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*"what do they earn in india?", "enter")
        await pilot.pause()
        return app.export_screenshot(title="advisor")


if __name__ == "__main__":
    PICTURE.write_text(asyncio.run(draw()), encoding="utf-8")
