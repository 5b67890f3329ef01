"""What the chat does on request: each command of `chat.commands`, and the keys that are no commands."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import partial

from textual import on, work

from ..chat.clipboard import copy
from ..chat.session import FORGET, SHOW_PLAN, FileTakenError, Session
from ..chat.settings import Settings
from ..errors import CommandError
from ..guidance import Guidance
from ..models import Citation
from ..paths import shown
from . import lists
from .conversation_view import ConversationView, Place
from .find_bar import FindBar
from .help_screen import HelpScreen
from .prompt import Prompt
from .sources import Sources
from .window import WindowApp

__all__ = ["Actions"]

_SHORT = {"dark": "textual-dark", "light": "textual-light"}


class Actions(WindowApp):
    """The part of the app that does things. Each command is a method here, with an underscore before its name."""

    session: Session
    settings: Settings
    _colourless: bool
    _found: list[tuple[int, int]] = []
    """Where what is sought stands: the turn, and which occurrence in it."""
    _place = 0
    """Index in what was found of the occurrence in view."""
    _before: Place | None = None
    """Where the person read before the search."""

    def tell(self, message: str, *, warn: bool = False) -> None:
        """Show a message."""
        raise NotImplementedError

    async def say(self, utterance: str) -> None:
        """Say something to the advisor, and show the turn."""
        raise NotImplementedError

    async def show_session(self) -> None:
        """Show the conversation that the session has now."""
        raise NotImplementedError

    # Keys

    async def action_close(self) -> None:
        """Close the search and go back to typing."""
        await self.end_search(back=True)

    async def action_page(self, pages: int) -> None:
        """Scroll the conversation by a page, down when positive."""
        await self.query_one(ConversationView).page(pages)

    async def action_edge(self, end: bool) -> None:
        """Scroll to the end of the conversation, or to its beginning."""
        view = self.query_one(ConversationView)
        await (view.end() if end else view.beginning())

    def action_leave(self) -> None:
        """Ctrl+D leaves from an empty prompt, and deletes to the right in any other, as in a shell."""
        prompt = self.query_one(Prompt)
        if prompt.text:
            prompt.action_delete_right()
        else:
            self._quit("")

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected ends a search, empties the prompt, and leaves from an empty one."""
        prompt = self.query_one(Prompt)
        if self.query(FindBar):
            self.call_next(self.end_search)
        elif prompt.text:
            prompt.clear()
        else:
            self._quit("")

    def action_open_address(self, url: str) -> None:
        """Open the address of a source in a browser."""
        self.open_url(url)

    # Commands

    async def action_call(self, name: str, argument: str = "") -> None:
        """Do what a command says; tell what hinders it."""
        if self.session.ended:
            return
        try:
            done = getattr(self, f"_{name}")(argument)
            if done is not None:
                await done
        except CommandError as error:
            self.tell(str(error), warn=True)

    def _commands(self, _: str) -> None:
        self.push_screen(lists.commands(self.settings.keymap, self.action_call))

    def _help(self, _: str) -> None:
        self.push_screen(HelpScreen(self.settings.keymap, guides=self.session.guidance != Guidance()))

    def _topics(self, _: str) -> None:
        self.push_screen(lists.topics(self.session.advisor.knowledge, self.say))

    def _sources(self, _: str) -> None:
        self._list_sources(self.session.last_sources())

    def _list_sources(self, cited: Sequence[Citation]) -> None:
        self.push_screen(lists.sources(cited, self.open_url))

    @on(Sources.Wanted)
    def _sources_wanted(self, event: Sources.Wanted) -> None:
        self._list_sources(event.cited)

    def _quit(self, _: str) -> None:
        self.session.ended = True
        self.leave()

    def leave(self, message: str = "") -> None:
        """End the chat, with a last word on the terminal and how to go on from here."""
        # In a browser, the terminal behind it is not the person's.
        words = [] if self.is_web else [message, self.session.parting]
        self.exit(message="\n".join(filter(None, words)) or None)

    async def _plan(self, _: str) -> None:
        await self.say(SHOW_PLAN)

    async def _forget(self, _: str) -> None:
        await self.say(FORGET)

    async def _new(self, _: str) -> None:
        self.session.start_anew()
        await self.show_session()

    async def _resume(self, number: str) -> None:
        if number:
            self.session.resume(number)
            await self.show_session()
        else:
            self.push_screen(lists.talks(self.session, lambda place: self.action_call("resume", str(place))))

    def _theme(self, name: str) -> None:
        theme = _SHORT.get(name, name)
        if self._colourless:
            raise CommandError("NO_COLOR is set, so there are no colours to change.")
        if not theme:
            self.push_screen(lists.themes(self))
        elif theme in self.available_themes:
            self.theme = theme
        else:
            raise CommandError(f"There is no theme {name[:40]!r}; light and dark are two, /theme alone lists all.")

    def _copy(self, _: str) -> None:
        text = self.session.last_answer()
        self.copy_to_clipboard(text)
        self._copy_natively(text)

    @work(thread=True)
    def _copy_natively(self, text: str) -> None:
        """Some terminals take no text for the clipboard and do not say so; the machine's own tool does."""
        told = "Copied the last answer."
        try:
            if not self.is_web:
                copy(text)
        except CommandError as error:
            told = f"Handed to the terminal to copy. {error}"
        self.call_from_thread(self.tell, told)

    def _save(self, name: str, *, over: bool = False) -> None:
        if self.is_web:
            path, text = self.session.saved(name)
            self.deliver_text(io.StringIO(text), save_filename=path.name)
            return
        try:
            self.tell(f"Saved in {shown(self.session.save(name, over=over))}")
        except FileTakenError as error:
            self.push_screen(lists.confirmation(str(error), "Write over it", partial(self._save, name, over=True)))

    # Finding

    async def _find(self, words: str) -> None:
        before = self._before or self.query_one(ConversationView).place
        await self.end_search()
        self._before = before
        await self.mount(FindBar(words), before=self.query_one(Prompt))

    @on(FindBar.Changed)
    async def _sought(self, event: FindBar.Changed) -> None:
        self._found = self.session.occurrences(event.sought) if event.sought else []
        self._place = len(self._found) - 1
        await self._show_found()

    @on(FindBar.Go)
    async def _go(self, event: FindBar.Go) -> None:
        await self.action_found(event.step)

    async def action_found(self, step: int) -> None:
        """Go to the occurrence after this one (1) or before it (-1), around the ends."""
        if self._found:
            self._place = (self._place + step) % len(self._found)
            await self._show_found()

    async def _show_found(self) -> None:
        for bar in self.query(FindBar):
            bar.tell(self._place + 1, len(self._found))
            view = self.query_one(ConversationView)
            if self._found:
                index, place = self._found[self._place]
                await view.reveal(len(self.session.turns) - index, bar.sought, place)
            else:
                view.unmark()

    @on(FindBar.Closed)
    async def _left(self) -> None:
        await self.end_search(back=True)

    def action_find_end(self) -> None:
        """End the search where it began; not before the click in its line is dealt with, for the line goes."""
        self.call_next(partial(self.end_search, back=True))

    async def end_search(self, *, back: bool = False, refocus: bool = True) -> None:
        """Take the line and the marks away; `back` goes to where the person read before."""
        view = self.query_one(ConversationView)
        view.unmark()
        if self.query(FindBar):
            await self.query(FindBar).remove()
            if back and self._before:
                await view.back_to(self._before)
        self._found, self._before = [], None
        if refocus:
            self.query_one(Prompt).focus()
