"""The chat as a Textual app. It draws turns; what they say is decided in `dialogue`, what is kept in `session`."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import sys
from collections.abc import Iterable
from functools import partial

from textual import events, on, work
from textual.app import App, ComposeResult, SystemCommand
from textual.binding import Binding
from textual.command import CommandPalette
from textual.screen import Screen
from textual.theme import Theme, ThemeProvider
from textual.widgets import HelpPanel, OptionList

from ..chat import commands
from ..chat.clipboard import copy
from ..chat.commands import COMMANDS
from ..chat.session import FORGET, SHOW_PLAN, Session
from ..chat.settings import Settings, remember_theme, remembered_theme
from ..errors import CommandError
from ..plain import from_markdown
from ..text import clean
from .cursor import CursorApp
from .find import FindBar
from .keys import Keys
from .log import Log
from .picker import Choice, Palette, picker
from .prompt import Prompt
from .suggestions import Suggestions

__all__ = ["ChatApp"]

_WIDE = 80
"""Columns from which on the help stands beside the conversation."""
_SHORT = {"dark": "textual-dark", "light": "textual-light"}


class ChatApp(CursorApp):
    """One person's chat with an advisor. Each command of `commands` is an action here, and a key."""

    TITLE = "Career advisor"
    CSS_PATH = "chat.tcss"
    # The palette's key is one of ours.
    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [
        *(
            Binding(
                command.key,
                f"call('{command.name}')",
                command.name.capitalize(),
                id=command.name,
                priority=True,
                tooltip=command.does,
            )
            for command in COMMANDS
        ),
        Binding("escape", "close", "Prompt", show=False),
        Binding("pageup", "page(-1)", "Scroll up", show=False, priority=True),
        Binding("pagedown", "page(1)", "Scroll down", show=False, priority=True),
        Binding("ctrl+d", "leave", "Quit", priority=True),
        # Before the prompt takes it for undo: in a shell, it suspends.
        Binding("ctrl+z", "suspend_process", "Suspend", show=False, priority=True),
    ]

    def __init__(self, session: Session, settings: Settings | None = None) -> None:
        self._colourless = bool(os.environ.get("NO_COLOR"))
        super().__init__(ansi_color=self._colourless)
        self.session = session
        self._settings = settings or Settings()
        self._found: list[int] = []
        self._place = 0
        """Index in what was found of the turn in view."""
        theme = remembered_theme()
        if self._colourless:
            # The other themes emit greys of their own; this one only the terminal's colours.
            self.theme = "ansi-dark"
        elif theme in self.available_themes:
            self.theme = theme

    def compose(self) -> ComposeResult:
        """The conversation, the prompt under it, the keys under that."""
        log = self._talk()
        yield log
        yield Suggestions(log.last.suggestions)
        yield Prompt(self._complete, self.session.history)
        yield Keys(self._settings.keymap)

    def _talk(self) -> Log:
        return Log(self.session.turns or [self.session.welcome()], self.session.taken_notices())

    def on_mount(self) -> None:
        """Wait at the prompt."""
        self.theme_changed_signal.subscribe(self, self._theme_changed)
        self.app_resume_signal.subscribe(self, self._resumed)
        self.set_keymap(self._settings.keymap)
        self._watch_window()
        self.query_one(Prompt).focus()
        for problem in self._settings.problems:
            self.tell(problem, warn=True)

    def _resumed(self, _: App[object]) -> None:
        """Draw all of it: the terminal comes back from the shell blank, and only changes are drawn otherwise."""
        self._watch_window()
        self.refresh(layout=True)

    def _watch_window(self) -> None:
        """Let the event loop call Textual's handler for the window's changes, one after the other.

        Python calls a signal's handler in the midst of itself: with two quick changes, the older size is told last.
        """
        if sys.platform != "win32" and callable(handler := signal.getsignal(signal.SIGWINCH)):
            asyncio.get_running_loop().add_signal_handler(signal.SIGWINCH, handler, signal.SIGWINCH, None)

    def _theme_changed(self, theme: Theme) -> None:
        if not self._colourless:
            remember_theme(theme.name)

    def tell(self, message: str, *, warn: bool = False) -> None:
        """A toast, in which nothing is taken for markup."""
        self.notify(clean(message), severity="warning" if warn else "information", markup=False)

    def _complete(self, typed: str) -> str:
        return commands.complete(typed) if typed.startswith("/") else self.session.advisor.completion(typed)

    async def _show_session(self) -> None:
        # What was found was found in the other conversation.
        await self._found_enough()
        await self.query(Log).remove()
        log = self._talk()
        await self.mount(log, before=0)
        self.query_one(Suggestions).show(log.last.suggestions)
        self.query_one(Prompt).focus()

    # Saying

    @on(Prompt.Sent)
    async def _sent(self, event: Prompt.Sent) -> None:
        try:
            call = commands.parse(event.text)
        except CommandError as error:
            self.tell(str(error), warn=True)
            return
        if call:
            await self.action_call(call[0].name, call[1])
        else:
            await self._say(event.text)

    @on(OptionList.OptionSelected)
    async def _chosen(self, event: OptionList.OptionSelected) -> None:
        if isinstance(event.option_list, Suggestions):
            await self._say(str(event.option_index + 1))
            self.query_one(Prompt).focus()

    async def _say(self, utterance: str) -> None:
        if self.session.ended:
            # Typed ahead of the leave.
            return
        turn = self.session.say(utterance)
        if self.session.ended:
            # In a browser, the terminal behind it is not the person's.
            self.exit(message=None if self.is_web else from_markdown(turn.text))
            return
        await self.query(FindBar).remove()
        self.query_one(Suggestions).show(turn.suggestions)
        await self.query_one(Log).add(turn)
        for notice in self.session.taken_notices():
            self.tell(notice, warn=True)

    # Keys that are no commands

    async def action_close(self) -> None:
        """Close what is open beside the conversation and go back to typing."""
        if self.screen.query(HelpPanel):
            self.action_hide_help_panel()
        await self._found_enough()

    async def action_page(self, pages: int) -> None:
        """Scroll the conversation by a page, down when positive."""
        await self.query_one(Log).page(pages)

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
            self.call_next(self._found_enough)
        elif prompt.text:
            prompt.clear()
        else:
            self._quit("")

    def action_open_address(self, url: str) -> None:
        """Open the address of a source in a browser."""
        self.open_url(url)

    # Commands

    async def action_call(self, name: str, argument: str = "") -> None:
        """Do what a command says. While a list or a palette is open its own keys count, so only leaving is done."""
        if self.session.ended or (isinstance(self.screen, CommandPalette) and name != "quit"):
            return
        try:
            done = getattr(self, f"_{name}")(argument)
            if done is not None:
                await done
        except CommandError as error:
            self.tell(str(error), warn=True)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every command, in the palette."""
        for command in COMMANDS:
            if command.name != "commands":
                yield SystemCommand(command.usage, command.does, partial(self.action_call, command.name))

    def _commands(self, _: str) -> None:
        self.push_screen(Palette())

    def _help(self, _: str) -> None:
        if self.screen.query(HelpPanel):
            self.action_hide_help_panel()
        else:
            self.action_show_help_panel()
            self._place_help(self.size.width)

    def _place_help(self, columns: int) -> None:
        """Beside the conversation there is room for it only on a wide screen."""
        self.screen.query(HelpPanel).set_class(columns < _WIDE, "-narrow")

    def on_resize(self, event: events.Resize) -> None:
        """Keep the help where there is room, and draw all of the screen.

        A terminal loses what a smaller size cuts off; when the last of some quick changes is back at the size that was
        drawn, nothing has changed for Textual, and it would draw nothing.
        """
        self._place_help(event.size.width)
        self.refresh()
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        """Have the screen take the window's size, where Textual's timer did not see to it.

        A timer that goes off once is skipped when the machine has other things to do as it is set, and no later change
        sets another.
        """
        if self.screen.outer_size != self.size:
            self.screen.post_message(events.Resize(self.size, self.size))

    def _topics(self, _: str) -> None:
        groups = self.session.advisor.knowledge.groups
        asked = [
            Choice(entry.question, " › ".join(filter(None, [heading, entry.title])), partial(self._say, entry.question))
            for heading, entries in groups.items()
            for entry in entries
        ]
        self.push_screen(picker("What can be asked…", asked))

    def _quit(self, _: str) -> None:
        self.session.ended = True
        self.exit()

    async def _plan(self, _: str) -> None:
        await self._say(SHOW_PLAN)

    async def _forget(self, _: str) -> None:
        await self._say(FORGET)

    async def _new(self, _: str) -> None:
        self.session.start_anew()
        await self._show_session()

    async def _resume(self, number: str) -> None:
        if number:
            self.session.resume(number)
            await self._show_session()
            return
        talks = enumerate(self.session.kept(), 1)
        listed = [Choice(talk.summary, "", partial(self.action_call, "resume", str(place))) for place, talk in talks]
        self.push_screen(picker("Go on with…", listed))

    def _theme(self, name: str) -> None:
        theme = _SHORT.get(name, name)
        if self._colourless:
            raise CommandError("NO_COLOR is set, so there are no colours to change.")
        if not theme:
            self.push_screen(Palette(providers=[ThemeProvider], placeholder="Search for themes…"))
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

    def _save(self, name: str) -> None:
        if self.is_web:
            path, text = self.session.saved(name)
            self.deliver_text(io.StringIO(text), save_filename=path.name)
        else:
            self.tell(f"Saved in {self.session.save(name)}")

    # Finding

    async def _find(self, words: str) -> None:
        await self._found_enough()
        await self.mount(FindBar(words), before=self.query_one(Prompt))

    @on(FindBar.Changed)
    async def _sought(self, event: FindBar.Changed) -> None:
        self._found = self.session.found(event.sought) if event.sought else []
        self._place = len(self._found) - 1
        await self._show_found()

    @on(FindBar.Go)
    async def _go(self, event: FindBar.Go) -> None:
        if self._found:
            self._place = (self._place + event.step) % len(self._found)
            await self._show_found()

    async def _show_found(self) -> None:
        self.query_one(FindBar).tell(self._place + 1, len(self._found))
        log = self.query_one(Log)
        if self._found:
            await log.reveal(len(self.session.turns) - self._found[self._place])
        else:
            log.unmark()

    @on(FindBar.Closed)
    async def _found_enough(self) -> None:
        self._found = []
        await self.query(FindBar).remove()
        self.query_one(Log).unmark()
        self.query_one(Prompt).focus()
