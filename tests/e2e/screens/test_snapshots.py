"""What the chat looks like, cell by cell: `python -m tests.e2e.screens.test_snapshots` draws the snapshots anew."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from rich.color import Color, ColorType
from rich.segment import Segment
from textual.pilot import Pilot

from advisor import Advisor, Entry, Knowledge
from advisor.tui.prompt import Prompt

from ...conftest import PATIENCE
from ...tui.screen import PAY, chat, lines, listed, send, until

pytestmark = pytest.mark.screens

SNAPSHOTS = Path(__file__).parent / "snapshots"
SCENES = ("welcome", "answer", "clarification", "check", "menu", "unknown", "help", "topics", "find")
DRAWN = [*((scene, (80, 24)) for scene in SCENES), ("answer", (40, 16)), ("plan", (120, 40))]
VISITS = Knowledge(
    [
        Entry("weekdays", "Visits on weekdays", "We are open from **9 to 5**.", ("When can I visit on weekdays?",)),
        Entry("weekends", "Visits at weekends", "There are tours at 11 and 3.", ("When can I visit at weekends?",)),
    ]
)
"""Two topics that "when can I visit" may mean as well."""
PLAN = ("make me a plan", "10 hours a week")
LEAST_CONTRAST = 4.5
"""Of text against its ground, as WCAG 2.1 asks."""
BAR, LEAST_OF_BARS = "▌", 3.0
"""What tells the person's words from the adviser's, and its contrast, as WCAG 2.1 asks."""


async def act(pilot: Pilot[None], scene: str) -> None:
    """Bring a chat that was just opened to a scene."""
    said = {
        "clarification": ["when can i visit"],
        "check": ["am i ready?", "1"],
        "plan": [PAY, *PLAN],
        "welcome": [],
        "unknown": ["/thme"],
    }
    for text in said.get(scene, [PAY]):
        await send(pilot, text)
    if scene == "help":
        await pilot.press("f1")
        await until(pilot, lambda: "asks what you" in "".join(lines(pilot)))
    if scene == "menu":
        await pilot.press("slash")
    if scene == "topics":
        await pilot.press("f2")
        await until(pilot, lambda: listed(pilot))
    if scene == "find":
        await send(pilot, "/find lakhs")
        await until(pilot, lambda: any("2 of 2" in line for line in lines(pilot)))


def seen(pilot: Pilot[None]) -> str:
    """The screen as text."""
    return "\n".join(lines(pilot)) + "\n"


def segments(pilot: Pilot[None]) -> list[Segment]:
    """Every run of cells of one style."""
    app = pilot.app
    return [segment for strip in app.screen._compositor.render_strips(app.size) for segment in strip]


def path_of(scene: str, size: tuple[int, int]) -> Path:
    """The file of a scene at a size."""
    return SNAPSHOTS / f"{scene}-{size[0]}x{size[1]}.txt"


@asynccontextmanager
async def scene_at(advisor: Advisor, scene: str, size: tuple[int, int]) -> AsyncIterator[Pilot[None]]:
    """A scene at a size, without the blinking of the cursor: a drawing has no time."""
    advisor = Advisor(VISITS) if scene == "clarification" else advisor
    async with chat(advisor).run_test(size=size) as pilot:
        pilot.app.query_one(Prompt).cursor_blink = False
        await act(pilot, scene)
        yield pilot


@pytest.mark.parametrize(("scene", "size"), DRAWN, ids=lambda value: value if isinstance(value, str) else value[0])
async def test_it_looks_as_it_did_and_can_be_read(advisor: Advisor, scene: str, size: tuple[int, int]) -> None:
    """Each scene has the cells of its snapshot; in either theme text stands out enough to be read by most."""
    expected = path_of(scene, size).read_text(encoding="utf-8")
    async with scene_at(advisor, scene, size) as pilot:
        with contextlib.suppress(AssertionError):  # What differs is told below.
            await until(pilot, lambda: seen(pilot) == expected, PATIENCE / 4)
        assert seen(pilot) == expected
        for theme in ("textual-dark", "textual-light") if scene != "topics" else ():  # What is behind it is dimmed.
            pilot.app.theme = theme
            ground = pilot.app.get_css_variables()["background"]
            await until(pilot, lambda: pilot.app.screen.background_colors[1].hex == ground)  # noqa: B023
            await pilot.pause()
            faint = {run.text for run in segments(pilot) if contrast(run) < LEAST_CONTRAST and is_text(run.text)}
            assert faint == set(), theme
            bars = [contrast(run) for run in segments(pilot) if run.text.strip() == BAR]
            assert all(value >= LEAST_OF_BARS for value in bars), theme
            assert bars or scene in {"welcome", "unknown", "help"}


async def test_without_colours_only_the_terminals_own_are_sent(
    advisor: Advisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """NO_COLOR is heeded by every part of the screen."""
    monkeypatch.setenv("NO_COLOR", "1")
    for scene in ("clarification", "menu", "help", "topics", "find"):
        async with scene_at(advisor, scene, (80, 24)) as pilot:
            styles = [run.style for run in segments(pilot) if run.style]
        used = {color for style in styles for color in (style.color, style.bgcolor) if color}
        assert all(color.type in {ColorType.DEFAULT, ColorType.STANDARD} for color in used), scene


def is_text(text: str) -> bool:
    """Whether there is something to read: lines and blocks are not."""
    return any(char.isalnum() for char in text)


def contrast(run: Segment) -> float:
    """The contrast of a run of cells, as WCAG 2.1 defines it; 21 where the terminal's own colours are used."""
    style = run.style
    if style is None or style.color is None or style.bgcolor is None:
        return 21.0
    fore, back = sorted((luminance(style.color), luminance(style.bgcolor)), reverse=True)
    return (fore + 0.05) / (back + 0.05)


def luminance(color: Color) -> float:
    """Relative luminance, 0 to 1."""
    channels = [value / 255 for value in color.get_truecolor()]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


async def draw() -> None:
    """Write each snapshot anew."""
    advisor = Advisor()
    for scene, size in DRAWN:
        async with scene_at(advisor, scene, size) as pilot:
            before = ""
            while before != (before := seen(pilot)):
                await pilot.pause(0.5)
            path_of(scene, size).write_text(seen(pilot), encoding="utf-8")


if __name__ == "__main__":
    os.environ |= {f"XDG_{kind}_HOME": "/nonexistent" for kind in ("CONFIG", "DATA", "STATE")}
    asyncio.run(draw())
