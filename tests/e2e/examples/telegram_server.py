"""A stand-in for Telegram's Bot API: long polling, messages, buttons."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html.parser import HTMLParser
from types import ModuleType
from typing import Any

from aiohttp import web

from .platform import Platform, RefusedError, Sent, read, serve

ME = {"id": 99, "is_bot": True, "first_name": "Advisor", "username": "advisor_bot"}
TAGS = {"b", "i", "s", "u", "a", "code", "pre", "blockquote"}


class _Html(HTMLParser):
    """Reads markup as strictly as Telegram does."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.pieces: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS or (attrs and tag != "a"):
            raise RefusedError(f"Unsupported start tag {tag!r}")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise RefusedError(f"Unexpected end tag {tag!r}")

    def handle_data(self, data: str) -> None:
        self.pieces.append((data, tuple(self.open)))


class Telegram(Platform):
    """Telegram, as far as a bot sees it."""

    def __init__(self, bot: ModuleType) -> None:
        super().__init__(bot)
        self.updates: list[dict[str, Any]] = []
        self.arrived = asyncio.Event()
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.too_old = False
        """Whether a press is too old to be acknowledged."""

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Serve, and let the bot poll."""
        server = web.Application()
        server.router.add_post("/bot{token}/{method}", self._called)
        runner, host = await serve(server)
        self.app = self.bot.build("1:token", f"http://{host}/bot")
        async with self.app:
            await self.app.updater.start_polling()
            await self.app.start()
            yield
            await self.app.updater.stop()
            await self.app.stop()
        await runner.cleanup()

    async def deliver(self, text: str, person: int, *, group: bool, mention: bool, **extra: Any) -> None:
        """Queue an update with a message; `kind` names another sort of update."""
        kind = extra.pop("kind", "message")
        text = f"@Advisor_bot {text}" if mention else text
        message = {**self._message(person, group), "from": _person(person), **extra}
        if text:
            message["text"] = text
        if command := re.match(r"/\w+(@\w+)?", text):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": command.end()}]
        await self._update({kind: message})

    async def press(self, sent: Sent, label: str, person: int) -> None:
        """Queue an update with a press."""
        query = {"id": "1", "from": _person(person), "chat_instance": "1", "data": sent.buttons[label]}
        await self._update({"callback_query": {**query, "message": sent.payload["message"]}})

    async def _update(self, update: dict[str, Any]) -> None:
        self.updates.append({"update_id": self.next_id(), **update})
        self.arrived.set()
        while self.updates:
            await asyncio.sleep(0.001)
        await self.app.update_queue.join()

    def _message(self, person: int, group: bool) -> dict[str, Any]:
        chat = {"id": -7, "type": "supergroup", "title": "All"} if group else {"id": person, "type": "private"}
        return {"message_id": self.next_id(), "date": 1, "chat": chat}

    async def _called(self, request: web.Request) -> web.Response:
        fields = {name: _value(str(value)) for name, value in (await request.post()).items()}
        method = request.match_info["method"]
        self.calls.append((method, fields))
        try:
            result = await getattr(self, f"_{method.lower()}", _yes)(fields)
        except RefusedError as error:
            if method != "answerCallbackQuery":
                self.refused.append(str(error))
            return web.json_response({"ok": False, "error_code": 400, "description": str(error)}, status=400)
        return web.json_response({"ok": True, "result": result})

    async def _getme(self, _: dict[str, Any]) -> dict[str, Any]:
        return ME

    async def _getupdates(self, fields: dict[str, Any]) -> list[dict[str, Any]]:
        self.updates = [item for item in self.updates if item["update_id"] >= fields.get("offset", 0)]
        if not self.updates and fields.get("timeout"):
            self.arrived.clear()
            await self.arrived.wait()
        return self.updates

    async def _answercallbackquery(self, _: dict[str, Any]) -> bool:
        if self.too_old:
            raise RefusedError("Query is too old and response timeout expired or query id is invalid")
        return True

    async def _sendmessage(self, fields: dict[str, Any]) -> dict[str, Any]:
        reader = _Html()
        reader.feed(fields["text"] if isinstance(fields["text"], str) else str(fields["text"]))
        reader.close()
        if reader.open:
            raise RefusedError("Can't find end tag")
        text = "".join(piece for piece, _ in reader.pieces)
        if fields.get("parse_mode") != "HTML" or not text.strip() or len(text.encode("utf-16-le")) > 2 * 4096:
            raise RefusedError("message is too long or empty")
        rows = fields.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = {item["text"]: item["callback_data"] for row in rows for item in row}
        if any(not 1 <= len(data.encode()) <= 64 for data in buttons.values()):
            raise RefusedError("BUTTON_DATA_INVALID")
        markup = {"reply_markup": fields["reply_markup"]} if rows else {}
        group = int(fields["chat_id"]) < 0
        message = {**self._message(int(fields["chat_id"]), group), "from": ME, "text": text, **markup}
        shown = "".join(piece for piece, tags in reader.pieces if not {"code", "pre"} & set(tags))
        mentions = re.findall(r"(?<!\w)@\w{2,}", shown)
        bold = [piece for piece, tags in reader.pieces if "b" in tags]
        payload = {**fields, "message": message}
        self.sent.append(Sent(fields["text"], read(text), bold, mentions, buttons, payload))
        return message


async def _yes(_: dict[str, Any]) -> bool:
    return True


def _person(number: int) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": f"Person {number}"}


def _value(text: str) -> Any:
    """A field of a form; what is no plain text is JSON."""
    return json.loads(text) if re.match(r"[\[{]|-?\d+$|true$|false$", text) else text
