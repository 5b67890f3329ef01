"""The conversation on the screen: what is mounted, and what is in view."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Static

from advisor import Advisor
from advisor.tui import ChatApp
from advisor.tui import conversation_view as view_module
from advisor.tui.conversation_view import ConversationView
from advisor.tui.turn_view import TurnView

from .screen import PAY, chat, lines, long_talk, offered, send, shown, until


@pytest.mark.parametrize(("height", "whole"), [(40, True), (12, False)])
async def test_the_latest_turn_is_in_view(advisor: Advisor, height: int, whole: bool) -> None:
    """After many turns the latest is seen whole; one that is too tall for the screen is seen from its question on."""
    async with chat(advisor).run_test(size=(60, height)) as pilot:
        for _ in range(5):
            await send(pilot, PAY)
        log = pilot.app.query_one(ConversationView)
        asked = pilot.app.query(".utterance").last()
        await until(pilot, lambda: log.region.contains_region(asked.region))
        await until(pilot, lambda: (log.scroll_offset.y == log.max_scroll_y) is whole)
        if not whole:
            assert asked.region.y == log.content_region.y
        before = log.scroll_offset.y
        await pilot.press("pageup")
        await until(pilot, lambda: log.scroll_offset.y < before)


async def test_reading_is_not_disturbed(advisor: Advisor) -> None:
    """Who scrolled up stays there while the window is drawn anew and toasts pop up."""
    async with chat(advisor).run_test(size=(60, 16)) as pilot:
        for _ in range(4):
            await send(pilot, PAY)
        log = pilot.app.query_one(ConversationView)
        await pilot.press("pageup")
        await until(pilot, lambda: log.scroll_offset.y < log.max_scroll_y)
        before = log.scroll_offset.y
        pilot.app.tell("hello")  # type: ignore[attr-defined]
        await pilot.resize_terminal(60, 15)
        await until(pilot, lambda: len(lines(pilot)) == 15)
        assert log.scroll_offset.y == before


def above(pilot: Pilot[None]) -> str:
    """The line that counts the turns that are not mounted; nothing where all are."""
    return "".join(str(line.render()) for line in pilot.app.query(".more").results(Static))


async def test_only_the_end_of_a_long_talk_is_mounted(advisor: Advisor, tmp_path: Path) -> None:
    """Of twenty turns a few are on the screen, and a line that says how many are not; the newest is in view."""
    app = ChatApp(long_talk(advisor, tmp_path, 20))
    async with app.run_test(size=(80, 40)) as pilot:

        def counted() -> bool:
            mounted = len(app.query(TurnView))
            return 1 < mounted < 6 and above(pilot).startswith(f"↑ {20 - mounted} turns above")

        await until(pilot, counted)
        log = app.query_one(ConversationView)
        await until(pilot, lambda: log.scroll_offset.y == log.max_scroll_y)
        assert offered(pilot)


@pytest.mark.usefixtures("few_at_once")
@pytest.mark.parametrize("way", ["keys", "click", "wheel"])
async def test_earlier_turns_come_on_demand(advisor: Advisor, tmp_path: Path, way: str) -> None:
    """Page Up at the top, a click on the line or the wheel mounts more until all are there; what was in view stays."""
    app = ChatApp(long_talk(advisor, tmp_path, 7))
    async with app.run_test() as pilot:
        await until(pilot, lambda: len(app.query(TurnView)) > 1)
        log = app.query_one(ConversationView)
        while (before := len(app.query(TurnView))) < 7:
            if way == "keys":
                await pilot.press("pageup")
            elif log.scroll_offset.y > 0:
                log.scroll_home(animate=False)
            elif way == "click":
                await pilot.click(".more")
            else:
                log.post_message(events.MouseScrollUp(log, 1, 1, 0, 0, 0, False, False, False))
            await pilot.pause()
            if len(app.query(TurnView)) > before:
                await until(pilot, lambda: log.scroll_offset.y > 0)
        assert [view.turn for view in app.query(TurnView)] == app.session.turns
        assert not app.query(".more")


async def test_a_talk_that_goes_on_lets_go_of_its_beginning(advisor: Advisor, monkeypatch: pytest.MonkeyPatch) -> None:
    """However much is asked, a bounded number of turns is mounted, and the line above counts the others."""
    monkeypatch.setattr(view_module, "_AT_MOST", 4)
    app = chat(advisor)
    async with app.run_test() as pilot:
        for number in range(8):
            await send(pilot, "pay")
            mounted = len(app.query(TurnView))
            assert mounted <= 4
            assert above(pilot).startswith(f"↑ {number + 2 - mounted} turn" if number + 2 > mounted else "")
        assert "$158k" in shown(pilot)[-2]


@pytest.mark.usefixtures("few_at_once")
@pytest.mark.parametrize("keys", [("ctrl+home", "ctrl+end"), ("home", "end")])
async def test_keys_go_to_both_ends_of_a_long_talk(advisor: Advisor, tmp_path: Path, keys: tuple[str, str]) -> None:
    """Home and End too, where nothing is typed; few turns are mounted, and lines tell how many are not."""
    app = ChatApp(long_talk(advisor, tmp_path, 10))
    async with app.run_test(size=(80, 30)) as pilot:
        view = app.query_one(ConversationView)
        await until(pilot, lambda: len(view.views) > 1)
        await pilot.press(keys[0])
        await until(pilot, lambda: view.views[0].turn == app.session.turns[0] and view.scroll_offset.y == 0)
        assert len(view.views) < 10
        assert "turns below" in above(pilot)
        assert offered(pilot) == []
        await pilot.press(keys[1])
        await until(pilot, lambda: view.views[-1].turn == app.session.turns[-1])
        await until(pilot, lambda: view.scroll_offset.y == view.max_scroll_y and offered(pilot))


async def test_a_question_shows_its_answer_wherever_one_reads(advisor: Advisor, tmp_path: Path) -> None:
    """From the beginning of a long talk, too."""
    app = ChatApp(long_talk(advisor, tmp_path, 10))
    async with app.run_test(size=(80, 30)) as pilot:
        await pilot.press("ctrl+home")
        await send(pilot, PAY)
        view = app.query_one(ConversationView)
        await until(pilot, lambda: view.region.contains_region(view.views[-1].region))
        assert shown(pilot)[-3] == PAY
