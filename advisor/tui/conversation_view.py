"""The conversation on the screen: some turns are mounted, the others when they are looked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from ..models import Turn
from .suggestions import Chip, Suggestions
from .turn_view import TurnView

__all__ = ["ConversationView", "Place"]

_AT_FIRST = 1
"""Turns mounted before a resumed conversation is first drawn: a Markdown widget is slow to mount."""
_AT_SECOND = 3
"""Turns mounted as soon as it is drawn, so that the screen is filled."""
_AT_ONCE = 8
"""Turns mounted each time when others are looked for."""
_AT_MOST = 40
"""Turns mounted as a talk goes on."""
_SOON = 0.1
"""Seconds after which a resumed conversation is surely drawn: its last turn is formatted then, others are mounted."""
_ATTEMPTS = 20
"""Refreshes in which a turn that was just mounted should be drawn."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody reads."""

    index: int
    """Of the turn at the top."""
    rows: float
    """By how many rows the view begins below the top of that turn."""


class _More(Static):
    """How many turns are not mounted, before or after those that are; a click mounts some."""

    class Wanted(Message):
        """The person wants to see them."""

        def __init__(self, later: bool) -> None:
            super().__init__()
            self.later = later

    def __init__(self, count: int, *, later: bool) -> None:
        turns = "1 turn" if count == 1 else f"{count} turns"
        words = f"↓ {turns} below (Page Down or click)" if later else f"↑ {turns} above (Page Up or click)"
        super().__init__(words, markup=False, classes="more")
        self._later = later

    def on_click(self) -> None:
        """Ask for them."""
        self.post_message(self.Wanted(self._later))


class ConversationView(VerticalScroll, can_focus=False):
    """The turns of a conversation, and what can be chosen under the latest."""

    @dataclass
    class Moved(Message):
        """The view shows something else."""

        below: int
        """Rows that are below the view."""

    def __init__(self, turns: Sequence[Turn], chips: Sequence[Chip], notes: str = "") -> None:
        """`turns` from the beginning of the conversation; `notes` are lines about it, shown under the last."""
        super().__init__()
        self._turns = list(turns)
        self._notes = notes
        self._last = len(turns)
        self._first = max(0, self._last - _AT_FIRST)
        """The turns from this index to the one before `_last` are mounted."""
        self.suggestions = Suggestions(chips)
        self._loading = asyncio.Lock()
        self._stance: Callable[[], float] | None = None
        """Where the view should stand while widgets find their heights, until the person scrolls."""

    def compose(self) -> ComposeResult:
        """The last turns, and what can be chosen."""
        if self._first:
            yield _More(self._first, later=False)
        *most, last = self._turns[self._first :]
        yield from map(TurnView, most)
        yield TurnView(last, self._notes, plain=bool(last.said))
        yield self.suggestions

    def on_mount(self) -> None:
        """Show the last turn."""
        last = self.views[-1]
        self._stand(lambda: last.virtual_region.y)
        if last.turn.said:
            self.set_timer(_SOON, self._fill)

    async def _fill(self) -> None:
        async with self._loading:
            for view in self.views:
                await view.format()
            if self._first and len(self.views) == _AT_FIRST and self._last == len(self._turns):
                await self._show(self._first - _AT_SECOND, self._last)

    @property
    def views(self) -> list[TurnView]:
        """What is mounted, top to bottom."""
        return list(self.query(TurnView))

    async def add(self, turn: Turn, chips: Sequence[Chip]) -> None:
        """Add a turn to the end, and show the whole of it; of one that is too tall, its beginning."""
        await self._show_end()
        self._turns.append(turn)
        self._last += 1
        view = TurnView(turn)
        self.suggestions.show(chips)
        await self.mount(view, before=self.suggestions)
        if len(self.views) > _AT_MOST:
            gone = self.views[: _AT_MOST // 2]
            self._first += len(gone)
            await self.remove_children(gone)
            await self._count()
        self._stand(lambda: view.virtual_region.y)

    # Finding

    async def reveal(self, back: int, sought: str, place: int) -> None:
        """Bring an occurrence of what is sought into view and mark it.

        It stands in the turn that far from the end (1 is the last), and is that one of those in it, from 0.
        """
        self.unmark()
        index = len(self._turns) - back
        await self._bring(index)
        self._mark(self.views[index - self._first], sought, place)

    def _mark(self, view: TurnView, sought: str, place: int, attempts: int = _ATTEMPTS) -> None:
        """Mark what is sought as soon as the turn is drawn, and show the place."""
        if not view.is_drawn and attempts:
            self.call_after_refresh(self._mark, view, sought, place, attempts - 1)
            return
        marked = view.mark(sought, place)
        self._stand(lambda: self._top(marked) - self.size.height // 3)

    def unmark(self) -> None:
        """Take the marks of a search away."""
        for view in self.views:
            view.unmark()

    @property
    def place(self) -> Place:
        """Where the view stands, for `go_to`."""
        views = self.views
        if not views:
            return Place(self._first, self.scroll_y)
        top = next((view for view in views if view.virtual_region.bottom > self.scroll_y), views[-1])
        return Place(self._first + views.index(top), self.scroll_y - top.virtual_region.y)

    async def go_to(self, place: Place) -> None:
        """Stand where the view stood."""
        await self._bring(place.index)
        if view := self._at(place):
            self._stand(lambda: view.virtual_region.y + place.rows)

    async def back_to(self, place: Place) -> None:
        """Stand where the view stood, with turns below it as there were then."""
        await self._bring(place.index)
        await self._load(self._first, max(self._last, place.index + _AT_ONCE // 2 + 1))
        await self.go_to(place)

    def _at(self, place: Place) -> TurnView | None:
        """The turn of a place; None where it is not mounted, or where there is none yet."""
        views, at = self.views, place.index - self._first
        return views[at] if 0 <= at < len(views) else None

    # Scrolling

    def _stand(self, stance: Callable[[], float]) -> None:
        self._stance = stance
        self.call_after_refresh(self._settle)

    def watch_virtual_size(self) -> None:
        """What is above or in the view changed its height: take the stance again, once the scroll bar knows of it."""
        self.call_after_refresh(self._settle)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell how much is below."""
        super().watch_scroll_y(old_value, new_value)
        self._tell()

    def _settle(self) -> None:
        if self._stance:
            self.scroll_to(y=min(self._stance(), self.max_scroll_y), animate=False, force=True, immediate=True)
        self._tell()

    def _tell(self) -> None:
        self.post_message(self.Moved(round(self.max_scroll_y - self.scroll_y)))

    def _top(self, widget: Widget) -> float:
        """The row on which a widget inside a turn begins."""
        within = [node for node in widget.ancestors_with_self if isinstance(node, Widget) and self in node.ancestors]
        return sum(node.virtual_region.y for node in within)

    def _hold(self) -> None:
        """The person scrolled: once that is done, stay there whatever becomes of the heights above."""
        self._stance = None
        self.call_after_refresh(self._stand_here)

    def _stand_here(self) -> None:
        place = self.place
        if view := self._at(place):
            self._stance = lambda: view.virtual_region.y + place.rows

    def on_scroll_to(self) -> None:
        """The person drags the scroll bar."""
        self._hold()

    async def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """At the bottom, the wheel asks for what is below."""
        if self.scroll_y >= self.max_scroll_y and self._last < len(self._turns):
            event.prevent_default()
            event.stop()
            await self._look_down()
        else:
            self._hold()

    async def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """At the top, the wheel asks for what is above."""
        if self.scroll_y <= 0:
            event.prevent_default()
            event.stop()
            await self._look_up()
        else:
            self._hold()

    async def page(self, pages: int) -> None:
        """Scroll by a page, down when positive; at an end, mount what is beyond it first."""
        if pages < 0 and self.scroll_y <= 0:
            await self._look_up()
        elif pages > 0 and self.scroll_y >= self.max_scroll_y:
            await self._look_down()
        else:
            self._stance = None
            (self.scroll_page_up if pages < 0 else self.scroll_page_down)(animate=False, on_complete=self._hold)

    async def beginning(self) -> None:
        """Scroll to the first turn."""
        await self._bring(0)
        self._stand(lambda: 0)

    async def end(self) -> None:
        """Scroll to the end of the latest turn."""
        await self._show_end()
        self._stand(lambda: self.max_scroll_y)

    # What is mounted

    @on(_More.Wanted)
    async def _more_wanted(self, event: _More.Wanted) -> None:
        await (self._look_down() if event.later else self._look_up())

    async def _look_up(self) -> None:
        """Mount some of the turns above; what is in view stays there while they find their heights."""
        if self._first:
            place = self.place
            await self._load(self._first - _AT_ONCE, self._last)
            await self.go_to(place)

    async def _look_down(self) -> None:
        if self._last < len(self._turns):
            place = self.place
            await self._load(self._first, self._last + _AT_ONCE)
            await self.go_to(place)

    async def _bring(self, index: int) -> None:
        """See that a turn is mounted, with some around it; those that are mounted go where it is not among them."""
        if not self._first <= index < self._last:
            await self._load(index - _AT_ONCE // 2, index + _AT_ONCE // 2)

    async def _show_end(self) -> None:
        await self._bring(len(self._turns) - 1)

    async def _load(self, first: int, last: int) -> None:
        """Mount the turns from one index to the one before another, as far as there are; take others away."""
        async with self._loading:
            await self._show(first, last)

    async def _show(self, first: int, last: int) -> None:
        first, last = max(0, first), min(last, len(self._turns))
        if first >= self._last or last <= self._first:
            await self.remove_children(self.views)
            self._first = self._last = first
        views = self.views
        if first < self._first:
            above = [TurnView(turn) for turn in self._turns[first : self._first]]
            await self.mount(*above, before=views[0] if views else self.suggestions)
            self._first = first
        if last > self._last:
            below = [TurnView(turn) for turn in self._turns[self._last : last]]
            await self.mount(*below, before=self.suggestions)
            self._last = last
        await self._count()

    async def _count(self) -> None:
        """Tell how many turns are not mounted; what can be chosen stands under the latest only."""
        await self.query(_More).remove()
        if self._first:
            await self.mount(_More(self._first, later=False), before=0)
        later = len(self._turns) - self._last
        if later:
            await self.mount(_More(later, later=True), before=self.suggestions)
        self.suggestions.display = bool(self.suggestions.chips) and not later
