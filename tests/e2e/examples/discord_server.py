"""A stand-in for Discord: its HTTP API and its gateway."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import ModuleType
from typing import Any

import discord
import pytest
import yarl
from aiohttp import web
from discord.gateway import DiscordWebSocket
from discord.http import Route

from .platform import Platform, RefusedError, Sent, read, serve

ME = {"id": "99", "username": "Advisor", "discriminator": "0", "avatar": None, "bot": True}
NOW = "2026-01-01T00:00:00+00:00"
WORKING = ("discord.py: ", "discord-ui-", "CommandTree-")
SUPPRESS_EMBEDS = 4


class Discord(Platform):
    """Discord, as far as a bot sees it."""

    def __init__(self, bot: ModuleType) -> None:
        super().__init__(bot)
        self.beats: asyncio.Queue[None] = asyncio.Queue()
        self.ready = asyncio.Event()
        self.commands: Any = []
        self.payloads = 0
        self.interacted = ""
        """The channel of the latest interaction, in which what is sent to it stands."""

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Serve, and let the bot log in and listen."""
        server = web.Application()
        server.router.add_get("/gateway", self._gateway)
        server.router.add_route("*", "/api/{path:.*}", self._called)
        runner, self.host = await serve(server)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Route, "BASE", f"http://{self.host}/api")
            patch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(f"ws://{self.host}/gateway"))
            self.client: discord.Client = self.bot.client
            running = asyncio.create_task(self.client.start("token"))
            ready = asyncio.create_task(self.ready.wait())
            await asyncio.wait([ready, running], return_when=asyncio.FIRST_COMPLETED)
            try:
                if running.done():
                    running.result()
                await self._settled()
                yield
            finally:
                await self.client.close()
                await running
                await runner.cleanup()

    async def deliver(self, text: str, person: int, *, group: bool, mention: bool, **extra: Any) -> None:
        """Dispatch a message."""
        message = {
            **self._message(f"<@99> {text}" if mention else text, _person(person)),
            "channel_id": "50" if group else str(60 + person),
            "mentions": [ME] if mention else [],
            **({"guild_id": "40"} if group else {}),
            **extra,
        }
        await self._dispatch("MESSAGE_CREATE", message)

    async def press(self, sent: Sent, label: str, person: int) -> None:
        """Dispatch a press of a button."""
        data = {"custom_id": sent.buttons[label], "component_type": 2}
        message = sent.payload["message"]
        await self._interact(3, data, person, {"message": message, "channel_id": message["channel_id"]})

    async def command(self, name: str, person: int = 1, **options: str) -> list[Sent]:
        """What the bot sends when a person uses a command."""
        before = len(self.sent)
        given = [{"name": option, "type": 3, "value": value} for option, value in options.items()]
        data = {"id": "70", "name": name, "type": 1, "options": given}
        await self._interact(2, data, person, {"channel_id": str(60 + person)})
        assert not self.refused
        return self.sent[before:]

    async def _interact(self, kind: int, data: dict[str, Any], person: int, extra: dict[str, Any]) -> None:
        self.interacted = extra["channel_id"]
        interaction = {
            "id": str(self.next_id()),
            "application_id": "99",
            "type": kind,
            "token": "interaction",
            "version": 1,
            "user": _person(person),
            "data": data,
            "channel": {"id": extra["channel_id"], "type": 1},
            "attachment_size_limit": 1,
            **extra,
        }
        await self._dispatch("INTERACTION_CREATE", interaction)

    def _message(self, content: str, author: dict[str, Any]) -> dict[str, Any]:
        return {"id": str(1000 + self.next_id()), "channel_id": "0", "author": author, "content": content, "type": 0}

    async def _dispatch(self, event: str, data: dict[str, Any]) -> None:
        self.payloads += 1
        await self.socket.send_json({"op": 0, "t": event, "s": self.payloads, "d": data})
        await self._settled()

    async def _settled(self) -> None:
        """Wait until the bot has read all that was dispatched, and worked on it."""
        while not self.beats.empty():
            self.beats.get_nowait()
        await self.socket.send_json({"op": 1, "t": None, "s": None, "d": None})
        await self.beats.get()
        while work := [task for task in asyncio.all_tasks() if task.get_name().startswith(WORKING)]:
            await asyncio.wait(work)

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        self.socket = web.WebSocketResponse()
        await self.socket.prepare(request)
        await self.socket.send_json({"op": 10, "t": None, "s": None, "d": {"heartbeat_interval": 45_000}})
        async for frame in self.socket:
            said = json.loads(frame.data)
            if said["op"] == 1:
                self.beats.put_nowait(None)
            elif said["op"] == 2:
                self.intents = discord.Intents._from_value(said["d"]["intents"])
                application = {"id": "99", "flags": 0}
                hello = {"user": ME, "guilds": [], "application": application, "session_id": "s", "v": 10}
                hello["resume_gateway_url"] = f"ws://{self.host}/gateway"
                self.payloads += 1
                await self.socket.send_json({"op": 0, "t": "READY", "s": self.payloads, "d": hello})
                self.payloads += 1
                await self.socket.send_json({"op": 0, "t": "GUILD_CREATE", "s": self.payloads, "d": _guild()})
                self.ready.set()
        return self.socket

    async def _called(self, request: web.Request) -> web.Response:
        path = request.match_info["path"]
        body: Any = await request.json() if request.content_type == "application/json" else {}
        if path == "users/@me":
            return _json(ME)
        if path == "oauth2/applications/@me":
            return _json(_application())
        if path.endswith("/commands"):
            self.commands = body
            return _json([])
        if path.endswith("/callback"):
            channel = {"type": 1, "id": "1", "interaction_id": "1"}
            return _json({"interaction": channel, "resource": {"type": body["type"]}})
        found = re.fullmatch(r"channels/(\d+)/messages|webhooks/99/interaction", path)
        assert found, path
        try:
            message = self._posted(body, found[1] or self.interacted)
        except RefusedError as error:
            self.refused.append(str(error))
            return _json({"code": 50035, "message": str(error)}, status=400)
        return _json(message)

    def _posted(self, body: dict[str, Any], channel: str) -> dict[str, Any]:
        content = body["content"]
        rows = body.get("components", [])
        buttons = {item["label"]: item["custom_id"] for row in rows for item in row["components"]}
        if not content.strip() or len(content.encode("utf-16-le")) > 2 * 2000:
            raise RefusedError("content: Must be 2000 or fewer in length.")
        if (
            len(rows) > 5
            or any(len(row["components"]) > 5 for row in rows)
            or len(set(buttons.values())) < len(buttons)
        ):
            raise RefusedError("components: invalid")
        if any(len(label) > 80 or len(name) > 100 for label, name in buttons.items()):
            raise RefusedError("components: too long")
        message = {**self._message(content, ME), "channel_id": channel, "components": rows}
        mentions = re.findall(r"(?<!\\)<[@#][^>]*>|@everyone|@here", content)
        allowed = body.get("allowed_mentions", {"parse": ["everyone", "users", "roles"], "replied_user": True})
        if allowed.get("parse") or allowed.get("replied_user"):
            mentions.append("all that is named")
        bold = [read(found) for found in re.findall(r"(?<![\\*])\*\*(.+?)(?<!\\)\*\*", content)]
        self.sent.append(Sent(content, _shown(content), bold, mentions, buttons, {**body, "message": message}))
        return message


def _shown(content: str) -> str:
    """What Discord shows of its Markdown."""
    code: list[str] = []

    def keep(found: re.Match[str]) -> str:
        code.append(found[1] or found[2] or found[3])
        return f"\0{len(code) - 1}\0"

    text = re.sub(r"```\n?(.*?)\n?```|`` (.+?) ``|(?<!\\)`([^`\n]+)`", keep, content, flags=re.DOTALL)
    text = re.sub(r"(?<!\\)\[((?:\\.|[^\]\\])+)\]\(<[^>]+>\)", r"\1", text)
    text = re.sub(r"(?<!\\)<(https?:[^>]+)>", r"\1", text)
    text = re.sub(r"\\(.)|\*\*|~~|[_*~]", lambda found: found[1] or "", text)
    return read(re.sub(r"\0(\d+)\0", lambda found: code[int(found[1])], text))


def _json(value: Any, status: int = 200) -> web.Response:
    """As Discord sends it: its libraries expect no charset."""
    return web.Response(body=json.dumps(value).encode(), status=status, headers={"Content-Type": "application/json"})


def _person(number: int) -> dict[str, Any]:
    return {"id": str(number), "username": f"person{number}", "discriminator": "0", "avatar": None}


def _guild() -> dict[str, Any]:
    return {
        "id": "40",
        "channels": [{"id": "50", "type": 0, "name": "all", "position": 0}],
        "roles": [
            {"id": "40", "name": "@everyone", "permissions": "0"},
            {"id": "41", "name": "Advisor", "permissions": "0", "tags": {"bot_id": ME["id"]}, "position": 1},
            {"id": "42", "name": "Others", "permissions": "0", "position": 2},
        ],
        "members": [{"user": ME, "roles": ["41"], "joined_at": NOW, "flags": 0}],
        "member_count": 2,
        **{name: [] for name in ("threads", "stage_instances", "guild_scheduled_events", "soundboard_sounds")},
    }


def _application() -> dict[str, Any]:
    return {
        **dict.fromkeys(("description", "icon", "name", "verify_key"), ""),
        **dict.fromkeys(("bot_public", "bot_require_code_grant"), True),
        "id": "99",
        "owner": _person(1),
    }
