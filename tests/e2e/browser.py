"""A real browser without a window, driven by its DevTools protocol: pages, keys, what a page asked for and shows."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from ..conftest import PATIENCE

__all__ = ["CHROMIUM", "Browser", "Tab", "browser", "until"]

CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
"""Where the browser is; None where there is none."""
_FIND_TERMINAL = """
Object.defineProperty(Object.prototype, "terminal", {
  configurable: true,
  set(value) {
    Object.defineProperty(this, "terminal", {value, writable: true, enumerable: true, configurable: true});
    if (value && value.buffer) window.shownTerminal = value;
  },
});
"""
"""The page keeps its xterm.js to itself: this takes note of it as it is made."""
_READ_TERMINAL = """
(() => {
  const terminal = window.shownTerminal, lines = [];
  for (let row = 0; terminal && row < terminal.rows; row++)
    lines.push(terminal.buffer.active.getLine(row)?.translateToString(true) ?? "");
  return lines.join("\\n");
})()
"""


async def until(condition: Callable[[], Awaitable[bool]], awaited: Callable[[], Awaitable[str]]) -> None:
    """Wait until something is so; what was `awaited` is told when it does not come."""
    for _ in range(int(PATIENCE / 0.1)):
        if await condition():
            return
        await asyncio.sleep(0.1)
    raise AssertionError(await awaited())


class Browser:
    """A browser with a profile of its own."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, downloads: Path) -> None:
        self.downloads = downloads
        """Where its downloads are put."""
        self.tabs: dict[str, Tab] = {}
        self.requested: list[str] = []
        """The address of everything that any tab asked for."""
        self.complaints: list[str] = []
        """What pages and the browser itself logged as wrong."""
        self._socket = socket
        self._numbers = itertools.count(1)
        self._pending: dict[int, asyncio.Future[dict[str, Any]]] = {}

    async def call(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol; its result."""
        number = next(self._numbers)
        answer = self._pending[number] = asyncio.get_running_loop().create_future()
        await self._socket.send_json(
            {"id": number, "method": method, "params": parameters, **({"sessionId": session} if session else {})}
        )
        return await asyncio.wait_for(answer, PATIENCE)

    async def listen(self) -> None:
        """Take in what the browser says, until it closes."""
        async for message in self._socket:
            said = message.json()
            if "id" in said:
                answer = self._pending.pop(said["id"])
                if "error" in said:
                    answer.set_exception(RuntimeError(said["error"]))
                else:
                    answer.set_result(said["result"])
            elif said["method"] in {"Network.requestWillBeSent", "Network.webSocketCreated"}:
                self.requested.append(said["params"].get("request", said["params"])["url"])
            elif said["method"] == "Log.entryAdded" and said["params"]["entry"]["level"] == "error":
                self.complaints.append(said["params"]["entry"]["text"])
            elif said["method"] == "Runtime.exceptionThrown":
                self.complaints.append(str(said["params"]["exceptionDetails"]))

    async def open(self, address: str) -> Tab:
        """Open a page in a tab of its own."""
        target = (await self.call("Target.createTarget", url="about:blank"))["targetId"]
        tab = Tab(self, (await self.call("Target.attachToTarget", targetId=target, flatten=True))["sessionId"], target)
        for domain in ("Network", "Page", "Runtime", "Log"):
            await tab.call(f"{domain}.enable")
        await tab.call("Page.addScriptToEvaluateOnNewDocument", source=_FIND_TERMINAL)
        await tab.call("Page.navigate", url=address)
        return tab


class Tab:
    """A page, with the terminal in it."""

    def __init__(self, browser: Browser, session: str, target: str) -> None:
        self._browser = browser
        self._session = session
        self._target = target

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol for this tab."""
        return await self._browser.call(method, self._session, **parameters)

    async def close(self) -> None:
        """Close it."""
        await self._browser.call("Target.closeTarget", targetId=self._target)

    async def evaluate(self, code: str) -> Any:
        """The value of JavaScript in the page, waited for when it is a promise."""
        done = await self.call("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    async def screen(self) -> str:
        """What the terminal in the page shows, a line a row."""
        return await self.read(_READ_TERMINAL)

    async def words(self) -> str:
        """What the page says beside the terminal."""
        return await self.read("document.body?.innerText ?? ''")

    async def read(self, code: str) -> str:
        """The text that this JavaScript gives; a page that is on its way out has none."""
        try:
            return str(await self.evaluate(code))
        except RuntimeError:
            return ""

    async def prose(self) -> str:
        """What the terminal shows as if no line had been broken."""
        return " ".join((await self.screen()).split())

    async def until(self, words: str) -> None:
        """Wait until these words are on the terminal in the page."""

        async def shown() -> bool:
            return words in await self.prose()

        async def missing() -> str:
            return f"waited in vain for {words!r}; on the screen:\n{await self.screen()}\n{self._browser.complaints}"

        await until(shown, missing)

    async def type(self, text: str) -> None:
        """Press the keys of a text, and no Enter."""
        await self.call("Page.bringToFront")
        await self.call("Input.insertText", text=text)

    async def press(self, key: str, code: int, *, ctrl: bool = False, commands: Sequence[str] = ()) -> None:
        """Press one key, by its name and its number in a browser.

        `commands` are what the browser itself does with it when the page leaves it to it: a window would tell it.
        """
        named = {"key": key, "windowsVirtualKeyCode": code, "modifiers": 2 * ctrl}
        typed = {"text": "\r"} if key == "Enter" else {}
        await self.call("Input.dispatchKeyEvent", type="keyDown", **named, **typed, commands=commands)
        await self.call("Input.dispatchKeyEvent", type="keyUp", **named)

    async def swipe(self, *places: tuple[float, float]) -> None:
        """Move a finger from one place to the next, in pixels; with one place, tap it."""
        for number, (x, y) in enumerate(places):
            kind = "touchMove" if number else "touchStart"
            await self.call("Input.dispatchTouchEvent", type=kind, touchPoints=[{"x": x, "y": y}])
        await self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    async def send(self, text: str) -> None:
        """Type a text, see it on the screen, and press Enter."""
        await self.type(text)
        await self.until(text)
        await self.press("Enter", 13)


@asynccontextmanager
async def browser(folder: Path) -> AsyncIterator[Browser]:
    """A browser whose profile and downloads are in this folder."""
    assert CHROMIUM
    downloads = folder / "downloads"
    downloads.mkdir()
    process = await asyncio.create_subprocess_exec(
        CHROMIUM,
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--enable-unsafe-swiftshader",
        "--remote-debugging-port=0",
        f"--user-data-dir={folder / 'profile'}",
        "about:blank",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        told = folder / "profile" / "DevToolsActivePort"

        async def listening() -> bool:
            return told.exists() and len(told.read_text().split()) == 2

        async def silent() -> str:
            return f"the browser did not start: {process.returncode}"

        await until(listening, silent)
        port, path = told.read_text().split()
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(f"ws://127.0.0.1:{port}{path}", max_msg_size=0) as socket,
        ):
            driven = Browser(socket, downloads)
            listener = asyncio.create_task(driven.listen())
            await driven.call(
                "Browser.setDownloadBehavior", behavior="allow", downloadPath=str(downloads), eventsEnabled=True
            )
            await driven.call("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
            yield driven
            await driven.call("Browser.close")
            listener.cancel()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
