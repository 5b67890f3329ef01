"""The chat as a Textual app. It draws turns; what they say is decided in `dialogue`, what is kept in `session`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from threading import Thread

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.theme import Theme
from textual.widgets import Input, OptionList, TextArea

from ..chat.commands import COMMANDS, matching, parse
from ..chat.commands import complete as complete_command
from ..chat.session import Session
from ..chat.settings import Settings, remember_theme, remembered_theme
from ..models import Suggestion
from ..plain import from_markdown
from .actions import Actions
from .conversation_view import ConversationView
from .find_bar import FindBar
from .header import Header
from .prompt import Prompt
from .sidebar import Sidebar
from .slash_menu import SlashMenu
from .status_line import StatusLine
from .suggestions import Chip, Suggestions
from .turn_view import load_markdown

__all__ = ["ChatApp"]

_CHECK = Chip("Check if I'm ready", "am I ready?")
_PLAN = Chip("Make me a plan", "make me a plan")
"""What the first screen offers besides questions."""
_WIDE, _NARROW, _SHORT = 110, 60, 20
"""Columns from which on there is a sidebar, and below which there are no margins; rows below which there is no room for
a header and the keys."""
_SOON = 0.05
"""Seconds after the first paint."""


class ChatApp(Actions):
    """One person's chat with an advisor."""

    TITLE = "Career advisor"
    CSS_PATH = "chat.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [
        *(
            Binding(command.key, f"call('{command.name}')", command.name.capitalize(), id=command.name, priority=True)
            for command in COMMANDS
        ),
        Binding("escape", "close", "Prompt", show=False),
        Binding("pageup", "page(-1)", "Scroll up", show=False, priority=True),
        Binding("pagedown", "page(1)", "Scroll down", show=False, priority=True),
        Binding("ctrl+home", "edge(False)", "To the beginning", show=False, priority=True),
        Binding("ctrl+end", "edge(True)", "To the end", show=False, priority=True),
        Binding("ctrl+d", "leave", "Quit", priority=True),
        # Before the prompt takes it for undo: in a shell, it suspends.
        Binding("ctrl+z", "suspend_process", "Suspend", show=False, priority=True),
    ]

    def __init__(self, session: Session, settings: Settings | None = None) -> None:
        self._colourless = bool(os.environ.get("NO_COLOR"))
        super().__init__(ansi_color=self._colourless)
        self.session = session
        self.settings = settings or Settings()
        self._menu = SlashMenu()
        theme = remembered_theme()
        if self._colourless:
            # The other themes emit greys of their own; this one only the terminal's colours.
            self.theme = "ansi-dark"
        elif theme in self.available_themes:
            self.theme = theme

    def compose(self) -> ComposeResult:
        """The header, the conversation, the prompt under it, the keys under that; the sidebar comes where it fits."""
        yield Header(self.session.advisor.knowledge)
        yield self._conversation()
        with Vertical(id="foot"):
            yield Prompt(self._complete, self.session.history, self._menu)
            yield StatusLine(self.settings.keymap)

    def _conversation(self) -> ConversationView:
        notes = "\n".join(self.session.taken_notices())
        if self.session.turns:
            return ConversationView(self.session.turns, _chips(self.session.turns[-1].suggestions), notes)
        welcome = self.session.welcome()
        guidance = self.session.guidance
        invitations = [_CHECK] * bool(guidance.check) + [_PLAN] * bool(guidance.plan)
        return ConversationView([welcome], [*_chips(welcome.suggestions), *invitations], notes)

    def on_mount(self) -> None:
        """Wait at the prompt."""
        self.theme_changed_signal.subscribe(self, self._theme_changed)
        self.set_keymap(self.settings.keymap)
        self._wait()
        self.show_knowledge_of_person()
        self.set_timer(_SOON, self._prepare)
        for problem in self.settings.problems:
            self.tell(problem, warn=True)

    def _prepare(self) -> None:
        """Load what the first answer needs, while the person types."""
        load_markdown()
        Thread(target=self.session.rehearse, daemon=True).start()

    def _theme_changed(self, theme: Theme) -> None:
        if not self._colourless:
            remember_theme(theme.name)

    def tell(self, message: str, *, warn: bool = False) -> None:
        """Show a message under the prompt, where it covers nothing."""
        self.screen_stack[0].query_one(StatusLine).tell(message, warn=warn)

    def _complete(self, typed: str) -> str:
        return complete_command(typed) if typed.startswith("/") else self.session.advisor.completion(typed)

    async def show_session(self) -> None:
        """Show the conversation that the session has now."""
        # What was found was found in the other conversation.
        await self.end_search()
        await self.query(ConversationView).remove()
        await self.mount(self._conversation(), after=self.query_one(Header))
        self.show_knowledge_of_person()
        self._wait()

    def _wait(self) -> None:
        """Wait at the prompt for what comes after the latest turn."""
        prompt = self.query_one(Prompt)
        prompt.follow(self.session.turns[-1] if self.session.turns else None)
        prompt.focus()

    # What stands beside the conversation

    async def on_resize(self, event: events.Resize) -> None:
        """Have a sidebar where there is room for it."""
        # Textual's own breakpoints always set a class, which styles everything a second time at the start.
        screen = self.screen_stack[0]
        screen.set_class(event.size.width < _NARROW, "-narrow")
        screen.set_class(event.size.height < _SHORT, "-short")
        there = self.query(Sidebar)
        if event.size.width >= _WIDE and not there:
            await self.mount(Sidebar(self.session.advisor.knowledge.groups))
            self.show_knowledge_of_person()
        elif event.size.width < _WIDE and there:
            await there.remove()

    def _show_knowledge(self) -> None:
        """Show the knowledge as it was saved meanwhile in the header and the sidebar."""
        self.query_one(Header).show_knowledge(self.session.advisor.knowledge)
        for sidebar in self.query(Sidebar):
            sidebar.show_topics(self.session.advisor.knowledge.groups)

    def show_knowledge_of_person(self) -> None:
        """Show what is known of the person in the header, and their plan and what was covered in the sidebar."""
        self.query_one(Header).show(self.session.facts)
        for sidebar in self.query(Sidebar):
            sidebar.show(self.session.facts, self.session.steps, self.session.covered)

    @on(ConversationView.Moved)
    def _moved(self, event: ConversationView.Moved) -> None:
        # It may be told before there is a prompt.
        for prompt in self.query(Prompt):
            prompt.tell_below(event.below, boxed=self.size.height >= _SHORT)

    # Saying

    @on(Prompt.Sent)
    async def _sent(self, event: Prompt.Sent) -> None:
        call = parse(event.text)
        if call:
            await self.action_call(call[0].name, call[1])
        else:
            await self.say(event.text)

    @on(Prompt.Refused)
    def _refused(self, event: Prompt.Refused) -> None:
        self.query_one(StatusLine).settle()
        self.tell(event.reason, warn=True)

    @on(Suggestions.Chosen)
    async def _suggestion_chosen(self, event: Suggestions.Chosen) -> None:
        await self.say(event.said)
        self.query_one(Prompt).focus()

    @on(Sidebar.Chosen)
    async def _topic_chosen(self, event: Sidebar.Chosen) -> None:
        await self.say(self.session.advisor.knowledge[event.entry_id].question)

    async def say(self, utterance: str) -> None:
        """Say something to the advisor, and show the turn."""
        if self.session.ended:
            # Typed ahead of the leave.
            return
        before = self.session.advisor
        turn = self.session.say(utterance)
        if self.session.advisor is not before:
            self._show_knowledge()
        if self.session.ended:
            self.leave(from_markdown(turn.text))
            return
        await self.end_search(refocus=False)
        await self.query_one(ConversationView).add(turn, _chips(turn.suggestions))
        self.query_one(Prompt).follow(turn)
        self.show_knowledge_of_person()
        self.query_one(StatusLine).settle()
        for notice in self.session.taken_notices():
            self.tell(notice, warn=True)

    # The prompt and its menu

    @on(TextArea.Changed)
    async def _typed(self, event: TextArea.Changed) -> None:
        # Not asked for: it may have gone with the chat.
        prompt = event.text_area
        commands = matching(prompt.text)
        if commands and not self._menu.is_attached:
            await self.mount(self._menu)
        self._menu.offer(commands, prompt.region, self.size)

    @on(OptionList.OptionSelected)
    def _command_chosen(self, event: OptionList.OptionSelected) -> None:
        if event.option_list is self._menu:
            self.query_one(Prompt).take(self._menu.commands[event.option_index])

    @on(Prompt.HelpWanted)
    async def _help_wanted(self) -> None:
        await self.action_call("help")

    @on(Prompt.EdgeWanted)
    async def _edge_wanted(self, event: Prompt.EdgeWanted) -> None:
        await self.action_edge(event.end)

    def action_focus_next(self) -> None:
        """Go from the prompt to the suggestions, the sidebar, and back."""
        self._focus(1)

    def action_focus_previous(self) -> None:
        """Go the other way around."""
        self._focus(-1)

    def _focus(self, step: int) -> None:
        # Textual's own order has what is docked first.
        found = [part for kind in (Prompt, Suggestions, Sidebar) for part in self.query(kind)]
        parts = [part for part in found if part.display]
        place = parts.index(self.focused) if self.focused in parts else -step
        parts[(place + step) % len(parts)].focus()

    async def on_event(self, event: events.Event) -> None:
        """Give what is typed or pasted to the prompt, wherever the focus is, before it is handed on.

        Not where letters mean something: in a line for words, among what was found, over the chat.
        """
        typed = (isinstance(event, events.Key) and event.is_printable) or isinstance(event, events.Paste)
        if typed and not event.is_forwarded and self._running and not isinstance(self.screen, ModalScreen):
            there = self.focused
            key = event.character if isinstance(event, events.Key) else None
            found = isinstance(there, FindBar) and key in FindBar.KEYS
            if not found and not isinstance(there, Input | TextArea):
                # At once: `focus` would come after the letter.
                self.screen.set_focus(self.query_one(Prompt))
        await super().on_event(event)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While a list or the help is open its own keys count, so that only leaving is done."""
        over = len(self.screen_stack) > 1 and isinstance(self.screen, ModalScreen)
        ours = action in {"call", "page", "edge", "leave", "close", "focus_next", "focus_previous"}
        return not (over and ours and parameters != ("quit",))


def _chips(suggestions: Sequence[Suggestion]) -> list[Chip]:
    """Suggestions, as they are numbered."""
    return [Chip(item.text, str(number), number) for number, item in enumerate(suggestions, 1)]
