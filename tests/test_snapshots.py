"""What the chat looks like, cell by cell: `python -m tests.test_snapshots` draws the snapshots anew."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from rich.color import Color, ColorType
from rich.segment import Segment
from textual.pilot import Pilot

from advisor import Advisor, Entry, Knowledge
from advisor.tui.find import FindBar
from advisor.tui.prompt import Prompt

from .screen import chat, lines, send

SNAPSHOTS = Path(__file__).parent / "cases" / "snapshots"
SIZES = [(40, 16), (80, 24), (120, 40)]
SCENES = ("welcome", "answer", "clarification", "help", "palette", "find")
VISITS = Knowledge(
    [
        Entry("weekdays", "Visits on weekdays", "We are open from **9 to 5**.", ("When can I visit on weekdays?",)),
        Entry("weekends", "Visits at weekends", "There are tours at 11 and 3.", ("When can I visit at weekends?",)),
    ]
)
"""Two topics that "when can I visit" may mean as well."""
LEAST_CONTRAST = 4.5
"""Of text against its ground, as WCAG 2.1 asks."""


async def act(pilot: Pilot[None], scene: str) -> None:
    """Bring the chat to a scene."""
    if scene == "welcome":
        return
    await send(pilot, "when can i visit" if scene == "clarification" else "what do they earn in india?")
    keys = {"help": "f1", "palette": "ctrl+p"}
    if scene in keys:
        await pilot.press(keys[scene])
        await pilot.pause(0.3)
    if scene == "find":
        await send(pilot, "/find lakhs")
        await pilot.pause()
        assert pilot.app.query(FindBar)


def seen(pilot: Pilot[None]) -> str:
    """The screen as text, without the blinking of the cursor: a drawing has no time."""
    return "\n".join(lines(pilot)) + "\n"


def segments(pilot: Pilot[None]) -> list[Segment]:
    """Every run of cells of one style."""
    app = pilot.app
    return [segment for strip in app.screen._compositor.render_strips(app.size) for segment in strip]


async def scene_at(advisor: Advisor, scene: str, size: tuple[int, int]) -> tuple[str, list[Segment]]:
    """A scene at a size: its text, its runs of cells."""
    advisor = Advisor(VISITS) if scene == "clarification" else advisor
    async with chat(advisor).run_test(size=size) as pilot:
        pilot.app.query_one(Prompt).cursor_blink = False
        await act(pilot, scene)
        before = ""
        while before != (before := seen(pilot)):
            await pilot.pause(0.2)
        return seen(pilot), segments(pilot)


def path_of(scene: str, size: tuple[int, int]) -> Path:
    """The file of a scene at a size."""
    return SNAPSHOTS / f"{scene}-{size[0]}x{size[1]}.txt"


@pytest.mark.parametrize("colours", ["dark", "light", "none"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", SCENES)
async def test_it_looks_as_it_did(
    advisor: Advisor,
    scene: str,
    size: tuple[int, int],
    colours: str,
    monkeypatch: pytest.MonkeyPatch,
    own_folders: Path,
) -> None:
    """Each scene at each size has the cells of its snapshot, in dark, light and without colour, and can be read.

    In colour, text stands out from its ground enough to be read by most; without, only the terminal's own are sent.
    """
    from advisor.chat.settings import remember_theme

    if colours == "none":
        monkeypatch.setenv("NO_COLOR", "1")
    else:
        monkeypatch.delenv("NO_COLOR", raising=False)
        remember_theme(f"textual-{colours}")
    text, runs = await scene_at(advisor, scene, size)
    assert text == path_of(scene, size).read_text(encoding="utf-8")
    if colours == "none":
        used = {color for run in runs if run.style for color in (run.style.color, run.style.bgcolor) if color}
        assert all(color.type in {ColorType.DEFAULT, ColorType.STANDARD} for color in used)
    elif scene != "palette":  # What is behind it is dimmed on purpose.
        faint = {run.text for run in runs if contrast(run) < LEAST_CONTRAST and run.text.strip() and is_text(run.text)}
        assert faint == set()


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


if __name__ == "__main__":
    SNAPSHOTS.mkdir(exist_ok=True)
    os.environ |= {f"XDG_{kind}_HOME": "/nonexistent" for kind in ("CONFIG", "DATA", "STATE")}
    shared = Advisor()
    for name in SCENES:
        for columns, rows in SIZES:
            drawn, _ = asyncio.run(scene_at(shared, name, (columns, rows)))
            path_of(name, (columns, rows)).write_text(drawn, encoding="utf-8")
