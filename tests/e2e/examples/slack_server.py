"""A stand-in for Slack: its Web API, and Socket Mode."""

from __future__ import annotations

import asyncio
import html
import json
import re
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from types import ModuleType
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from .platform import Platform, RefusedError, Sent, read, serve

IDENTITY = {"ok": True, "bot_id": "B1", "user_id": "UBOT", "team_id": "T1", "url": "https://x.slack.com/"}


class Slack(Platform):
    """Slack, as far as a bot sees it."""

    def __init__(self, bot: ModuleType) -> None:
        super().__init__(bot)
        self.linked = asyncio.Event()
        self.acknowledged: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.listeners = ThreadPoolExecutor(1)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Serve, and let the bot connect over Socket Mode."""
        server = web.Application()
        server.router.add_post("/api/{method}", self._called)
        server.router.add_get("/link", self._link)
        runner, self.host = await serve(server)
        client = WebClient("xoxb-token", base_url=f"http://{self.host}/api/")
        app = await asyncio.to_thread(self.bot.build, client, listener_executor=self.listeners)
        handler = SocketModeHandler(app, "xapp-token")
        await asyncio.to_thread(handler.connect)
        await self.linked.wait()
        yield
        await asyncio.to_thread(handler.close)
        self.listeners.shutdown()
        await runner.cleanup()

    async def deliver(self, text: str, person: int, *, group: bool, mention: bool, **extra: Any) -> None:
        """Send an event, as often as `times`; the rest is merged into it. `raw` is a text in Slack's own markup."""
        times, text = extra.pop("times", 1), extra.pop("raw", None) or html.escape(text, quote=False)
        event = {
            "type": "app_mention" if mention else "message",
            "user": f"U{person}",
            "text": f"<@UBOT> {text}" if mention else text,
            "ts": f"{self.next_id()}.1",
            "channel": "C1" if group else f"D{person}",
            **({} if mention else {"channel_type": "channel" if group else "im"}),
            **extra,
        }
        body = {"type": "event_callback", "team_id": "T1", "event_id": f"E{self.next_id()}", "event": event}
        for _ in range(times):
            await self._send("events_api", body)

    async def press(self, sent: Sent, label: str, person: int) -> None:
        """Send a press of a button."""
        action = {"type": "button", "block_id": "b", **sent.buttons[label]}
        body = {
            "type": "block_actions",
            "team": {"id": "T1"},
            "user": {"id": f"U{person}"},
            "channel": {"id": sent.payload["channel"]},
            "message": {"ts": "1.1", **({"thread_ts": thread} if (thread := sent.payload.get("thread_ts")) else {})},
            "actions": [action],
            "response_url": f"http://{self.host}/api/respond",
        }
        await self._send("interactive", body)

    async def _send(self, kind: str, payload: dict[str, Any]) -> None:
        name = str(self.next_id())
        await self.link.send_json({"envelope_id": name, "type": kind, "payload": payload})
        assert (await self.acknowledged.get())["envelope_id"] == name
        # One worker: when it gets to this, it is done with what came before.
        await asyncio.wrap_future(self.listeners.submit(lambda: None))

    async def _link(self, request: web.Request) -> web.WebSocketResponse:
        self.link = web.WebSocketResponse()
        await self.link.prepare(request)
        await self.link.send_json({"type": "hello"})
        self.linked.set()
        async for frame in self.link:
            self.acknowledged.put_nowait(json.loads(frame.data))
        return self.link

    async def _called(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if method == "apps.connections.open":
            return web.json_response({"ok": True, "url": f"ws://{self.host}/link"})
        if method == "auth.test":
            return web.json_response(IDENTITY)
        assert method == "chat.postMessage"
        payload = await request.json() if request.content_type == "application/json" else dict(await request.post())
        try:
            self.sent.append(_posted(payload))
        except RefusedError as error:
            self.refused.append(str(error))
            return web.json_response({"ok": False, "error": str(error)})
        return web.json_response({"ok": True, "ts": "1.1", "channel": payload["channel"]})


def _posted(payload: dict[str, Any]) -> Sent:
    text = payload["text"]
    # Without blocks the text is shown, and cut off at 40,000; Slack asks for no more than 4,000.
    plain = {"type": "section", "text": {"type": "mrkdwn", "text": text}}
    blocks = payload.get("blocks") or [plain]
    if len(text) > 4000 or len(blocks) > 50:
        raise RefusedError("msg_too_long")
    raw = ""
    buttons: dict[str, Any] = {}
    for block in blocks:
        if block["type"] == "section":
            raw += block["text"]["text"]
            if not 1 <= len(block["text"]["text"]) <= 3000:
                raise RefusedError("invalid_blocks")
        else:
            for item in block["elements"]:
                if len(item["text"]["text"]) > 75 or len(item["value"]) > 2000:
                    raise RefusedError("invalid_blocks")
                buttons[item["text"]["text"]] = {"action_id": item["action_id"], "value": item["value"]}
            if len({item["action_id"] for item in block["elements"]}) < len(block["elements"]):
                raise RefusedError("invalid_blocks")
    mentions = re.findall(r"<[@!#][^>]*>", raw + payload["text"])
    if re.search(r"<(?!(?:https?://|mailto:)[^<>|]+\|[^<>]+>)|&(?!(?:amp|lt|gt);)", raw):
        raise RefusedError("invalid markup")
    text = re.sub(r"<[^|>]+\|([^>]+)>", r"\1", raw)
    code = r"```\n?(.*?)\n?```|`([^`\n]+)`"
    text = re.sub(code, lambda found: found[1] or found[2], text, flags=re.DOTALL)
    text = re.sub(r"(?<!\w)([*_~])(?=\S)([^\n]+?)(?<=\S)\1(?!\w)", r"\2", text)
    text = re.sub(r"(?<!\w)([*_~])(?=\S)([^\n]+?)(?<=\S)\1(?!\w)", r"\2", text)
    bold = re.findall(r"(?<!\w)\*(?=\S)([^*\n]+?)(?<=\S)\*(?!\w)", raw)
    return Sent(raw, read(html.unescape(text)), bold, mentions, buttons, payload)
