"""The chat as a Textual app. It draws replies; what they say is decided in `dialogue`."""

from __future__ import annotations

import os
from collections.abc import Sequence

from rich.table import Table
from rich.text import Text
from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Footer, Markdown, OptionList, Static

from ..dialogue import Advisor
from ..model import Reply, Suggestion
from ..plain import from_markdown
from ..text import clean
from .prompt import Prompt

__all__ = ["ChatApp"]


class Suggestions(OptionList):
    """What could be asked next, numbered; nothing is highlighted until it has the focus."""

    def __init__(self, suggestions: Sequence[Suggestion]) -> None:
        super().__init__(*[_numbered(number, item) for number, item in enumerate(suggestions, 1)], compact=True)

    def on_mount(self) -> None:
        """Start without a highlight."""
        self.highlighted = None

    def on_focus(self) -> None:
        """Offer the first one to Enter."""
        self.highlighted = self.highlighted or 0


def _numbered(number: int, item: Suggestion) -> Table:
    """A suggestion behind its number; what wraps stays under the text."""
    row = Table.grid(padding=(0, 1))
    row.add_column(width=1)
    row.add_column()
    # Text and not str: a question in square brackets would be read as markup.
    row.add_row(str(number), Text(clean(item.text)))
    return row


class ChatApp(App[None]):
    """One person's chat with an advisor."""

    TITLE = "Career advisor"
    CSS_PATH = "chat.tcss"
    BINDINGS = [
        Binding("escape", "focus_prompt", "Prompt", show=False),
        Binding("pageup", "scroll_log(-1)", "Scroll", show=False, priority=True),
        Binding("pagedown", "scroll_log(1)", "Scroll", show=False, priority=True),
        Binding("ctrl+d", "leave", "Quit", priority=True),
        Binding("ctrl+q", "quit", "Quit", show=False, priority=True),
    ]

    def __init__(self, advisor: Advisor) -> None:
        colourless = bool(os.environ.get("NO_COLOR"))
        super().__init__(ansi_color=colourless)
        if colourless:
            # The other themes emit greys of their own; this one only the terminal's colours.
            self.theme = "ansi-dark"
        self.conversation = advisor.conversation()

    def compose(self) -> ComposeResult:
        """The conversation, the prompt under it, the keys under that."""
        yield VerticalScroll(id="log", can_focus=False)
        yield Prompt()
        yield Footer()

    async def on_mount(self) -> None:
        """Welcome the person and wait at the prompt."""
        await self._show(self.conversation.welcome())
        self.query_one(Prompt).focus()

    @on(Prompt.Sent)
    async def _sent(self, event: Prompt.Sent) -> None:
        await self._say(event.text)

    @on(OptionList.OptionSelected)
    async def _chosen(self, event: OptionList.OptionSelected) -> None:
        await self._say(str(event.option_index + 1))
        self.query_one(Prompt).focus()

    async def _say(self, utterance: str) -> None:
        chosen = self.conversation.chosen(utterance)
        reply = self.conversation.say(utterance)
        if reply.says_goodbye:
            self.exit(message=from_markdown(reply.text))
            return
        log = self.query_one("#log", VerticalScroll)
        await log.query(Suggestions).remove()
        # A choice is shown as what was chosen, so that the conversation can be read again.
        shown = " · ".join(entry.question for entry in chosen) or utterance
        asked = Static(clean(shown), markup=False, classes="utterance")
        await log.mount(asked)
        await self._show(reply)
        self.call_after_refresh(self._bring_into_view, asked)

    async def _show(self, reply: Reply) -> None:
        """Add a reply to the end of the log, its suggestions under it."""
        parts: list[Widget] = [Markdown(clean(reply.text))]
        if reply.sources:
            parts.append(Static("Source: " + clean("; ".join(reply.sources)), markup=False, classes="source"))
        if reply.suggestions:
            parts.append(Suggestions(reply.suggestions))
        await self.query_one("#log", VerticalScroll).mount(*parts)

    def _bring_into_view(self, asked: Static) -> None:
        """Show the whole turn; of a turn that is too tall, its beginning."""
        log = self.query_one("#log", VerticalScroll)
        top = asked.virtual_region.y
        log.scroll_to(y=min(top, log.max_scroll_y), animate=False)

    def action_focus_prompt(self) -> None:
        """Go back to typing."""
        self.query_one(Prompt).focus()

    def action_scroll_log(self, pages: int) -> None:
        """Scroll the conversation by a page, down when positive."""
        log = self.query_one("#log", VerticalScroll)
        log.scroll_page_down() if pages > 0 else log.scroll_page_up()

    def action_leave(self) -> None:
        """Ctrl+D leaves from an empty prompt, and deletes to the right in any other, as in a shell."""
        prompt = self.query_one(Prompt)
        if prompt.text:
            prompt.action_delete_right()
        else:
            self.exit()

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected empties the prompt, and leaves from an empty one."""
        prompt = self.query_one(Prompt)
        if prompt.text:
            prompt.clear()
        else:
            self.exit()
