"""The conversation on the screen: its last turns are mounted, the others when they are looked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Markdown, Static

from ..citations import compact
from ..models import Turn
from ..text import clean

__all__ = ["Log", "TurnView"]

_AT_FIRST = 1
"""Turns mounted before a resumed conversation is first drawn: a Markdown widget is slow to mount."""
_AT_SECOND = 3
"""Turns mounted as soon as it is drawn, so that the screen is filled."""
_AT_ONCE = 8
"""Turns mounted each time when older ones are looked for."""
_AT_MOST = 40
"""Turns mounted as a talk goes on."""


class TurnView(Vertical):
    """What was said, the reply, its sources."""

    def __init__(self, turn: Turn) -> None:
        super().__init__()
        self.turn = turn

    def compose(self) -> ComposeResult:
        """The parts that the turn has."""
        if self.turn.said:
            yield Static(clean(self.turn.said), markup=False, classes="utterance")
        yield Markdown(clean(self.turn.text))
        for line in compact(self.turn.citations):
            pieces = [(piece.text, self._link(piece.url)) for piece in line]
            yield Static(Content.assemble(*pieces), classes="source")

    def _link(self, url: str) -> Style:
        """The style of text that leads to an address: opened by a click, and by the terminal's own means."""
        if not url:
            return Style()
        click = Style.from_meta({"@click": f"app.open_address({url!r})"})
        # The terminal in the browser would open it a second time.
        return click + Style(underline=True, link=None if self.app.is_web else url)


class _Earlier(Static):
    """How many turns stand above, not mounted; a click mounts some."""

    class Wanted(Message):
        """The person wants to see them."""

    def __init__(self, count: int) -> None:
        turns = "1 earlier turn" if count == 1 else f"{count} earlier turns"
        super().__init__(f"↑ {turns} (Page Up or click)", markup=False, classes="earlier")

    def on_click(self) -> None:
        """Ask for them."""
        self.post_message(self.Wanted())


class Log(VerticalScroll, can_focus=False):
    """The turns of a conversation."""

    def __init__(self, turns: Sequence[Turn], notes: Sequence[str] = ()) -> None:
        """`turns` from the beginning of the conversation; `notes` are lines about the talk itself, shown under it."""
        super().__init__(id="log")
        self._turns = list(turns)
        self._notes = notes
        self._first = max(0, len(turns) - _AT_FIRST)
        """Index of the first turn that is mounted."""
        self._loading = asyncio.Lock()
        self._stance: Callable[[], float] | None = None
        """Where the view should stand while widgets find their heights, until the person scrolls."""

    def compose(self) -> ComposeResult:
        """The last turns, and the notes."""
        if self._first:
            yield _Earlier(self._first)
        yield from map(TurnView, self._turns[self._first :])
        for note in self._notes:
            yield Static(clean(note), markup=False, classes="note")

    def on_mount(self) -> None:
        """Show the last turn."""
        last = self.views[-1]
        self._stand(lambda: last.virtual_region.y)
        if self._first:
            self.set_timer(0.05, self._fill)

    async def _fill(self) -> None:
        if len(self.views) <= _AT_FIRST:
            await self._load(_AT_SECOND)

    @property
    def last(self) -> Turn:
        """The latest turn."""
        return self._turns[-1]

    @property
    def views(self) -> list[TurnView]:
        """What is mounted, top to bottom."""
        return list(self.query(TurnView))

    async def add(self, turn: Turn) -> None:
        """Add a turn to the end, and show the whole of it; of one that is too tall, its beginning."""
        self._turns.append(turn)
        view = TurnView(turn)
        await self.mount(view)
        if len(self.views) > _AT_MOST:
            gone = self.views[: _AT_MOST // 2]
            self._first += len(gone)
            await self.remove_children(gone)
            await self._count()
        self._stand(lambda: view.virtual_region.y)

    async def reveal(self, back: int) -> None:
        """Bring the turn that far from the end (1 is the last) into view, marked as holding what is sought."""
        self.unmark()
        index = len(self._turns) - back
        while index < self._first:
            await self._load(self._first - index)
        view = self.views[index - self._first]
        view.add_class("found")
        self._stand(lambda: view.virtual_region.y)

    def unmark(self) -> None:
        """Take the marks of a search away."""
        self.query(TurnView).remove_class("found")

    def _stand(self, stance: Callable[[], float]) -> None:
        self._stance = stance
        self.call_after_refresh(self._settle)

    def watch_virtual_size(self) -> None:
        """What is above or in the view changed its height: take the stance again, once the scroll bar knows of it."""
        self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        if self._stance:
            self.scroll_to(y=min(self._stance(), self.max_scroll_y), animate=False, force=True, immediate=True)

    def on_scroll_to(self) -> None:
        """The person drags the scroll bar."""
        self._stance = None

    def on_mouse_scroll_down(self) -> None:
        """The person turns the wheel."""
        self._stance = None

    async def _count(self) -> None:
        await self.query(_Earlier).remove()
        if self._first:
            await self.mount(_Earlier(self._first), before=0)

    @on(_Earlier.Wanted)
    async def _earlier_wanted(self) -> None:
        await self._look_up()

    async def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """At the top, the wheel asks for what is above."""
        self._stance = None
        if self.scroll_y <= 0:
            event.prevent_default()
            event.stop()
            await self._look_up()

    async def page(self, pages: int) -> None:
        """Scroll by a page, down when positive; at the top, mount what is above first."""
        self._stance = None
        if pages < 0 and self.scroll_y <= 0:
            await self._look_up()
        elif pages < 0:
            self.scroll_page_up(animate=False)
        else:
            self.scroll_page_down(animate=False)

    async def _look_up(self) -> None:
        """Mount some of the turns above; what is in view stays there while they find their heights."""
        if self._first:
            top = self.views[0]
            below = self.scroll_y - top.virtual_region.y
            await self._load(_AT_ONCE)
            self._stand(lambda: top.virtual_region.y + below)

    async def _load(self, count: int) -> None:
        """Mount that many of the turns above, if there are."""
        async with self._loading:
            first = max(0, self._first - count)
            if first < self._first:
                await self.mount(*map(TurnView, self._turns[first : self._first]), before=self.views[0])
                self._first = first
                await self._count()
