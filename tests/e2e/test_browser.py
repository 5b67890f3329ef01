"""The chat in a real browser: it answers there, alone with this machine, a conversation to each tab."""

from __future__ import annotations

import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from advisor import Knowledge

from ..served import processes, served

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

from .browser import CHROMIUM, Tab, browser, until
from .forwarded import Forwarded

PAY = "what do they earn in india?"
PAID = "up to INR 23.8 LPA"
PROMPT = "Ask a question"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.usefixtures("own_folders"),
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed"),
]


def kept(folder: Path) -> list[str]:
    """What each conversation kept on disk holds, oldest first."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.jsonl"))]


async def test_a_question_is_answered_and_nothing_leaves_this_machine(tmp_path: Path) -> None:
    """The page loads, a typed question gets its answer on the screen, and every request was to this machine."""
    with served() as server:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open(server.address)
            await tab.until(PROMPT)
            await tab.send(PAY)
            await tab.until(PAID)
            await tab.send("1")
            await tab.until("$158k")
            assert await tab.evaluate("document.fonts.check('16px \"Roboto Mono\"')")
            hosts = {urlsplit(url).netloc for url in chromium.requested if urlsplit(url).scheme != "data"}
            assert hosts == {urlsplit(server.site).netloc}
            assert {urlsplit(url).path for url in chromium.requested} >= {"/", "/static/js/textual.js"}
            assert chromium.complaints == []


async def test_two_tabs_do_not_mix(tmp_path: Path, own_folders: Path) -> None:
    """Each tab has its own conversation: what leans on the last answer leans on its own, and each is kept apart."""
    with served() as server:
        async with browser(tmp_path) as chromium:
            one, other = await chromium.open(server.address), await chromium.open(server.address)
            for tab, question, answer in ((one, PAY, PAID), (other, "who wrote the article?", "igmGuru")):
                await tab.until(PROMPT)
                await tab.send(question)
                await tab.until(answer)
            await one.send("what about the us?")
            await one.until("$158k")
            assert "$158k" not in await other.prose()
            assert PAY not in await other.prose()
    talks = kept(own_folders)
    assert sorted(talk.count("\n") for talk in talks) == [1, 2]


async def test_what_is_saved_is_downloaded_and_what_is_copied_is_on_the_clipboard(tmp_path: Path) -> None:
    """`/save` hands the browser a file, Ctrl+Y fills the browser's clipboard; no file is written beside the server."""
    beside = tmp_path / "beside"
    beside.mkdir()
    with served(cwd=beside) as server:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open(server.address)
            await tab.until(PROMPT)
            await tab.send(PAY)
            await tab.until(PAID)
            await tab.press("y", 89, ctrl=True)
            await tab.until("Copied the last answer")
            answer = Knowledge.load()["salary-india"]
            copied = await tab.evaluate("navigator.clipboard.readText()")
            assert copied == f"{answer.answer}\n\nSource: {answer.source}"
            await tab.send("/save my talk.md")
            saved = chromium.downloads / "my talk.md"
            await until(_there(saved), lambda: _listing(chromium.downloads))
            text = saved.read_text(encoding="utf-8")
            assert f"## {PAY}\n\n" in text
            assert f"Source: {answer.source}" in text
    assert list(beside.iterdir()) == []


def _there(path: Path) -> Callable[[], Awaitable[bool]]:
    async def there() -> bool:
        return path.exists()

    return there


async def _listing(folder: Path) -> str:
    return f"downloaded: {[path.name for path in folder.iterdir()]}"


async def test_a_tab_is_started_as_the_server_was(tmp_path: Path, own_folders: Path) -> None:
    """`--knowledge` and `--no-save` hold in the browser, from a folder that has an `advisor` of its own, too."""
    house = tmp_path / "it's a house"
    house.mkdir()
    house.joinpath("a.yaml").write_text("hours: {title: Hours, answer: 9 to 5., phrasings: [when are you open]}")
    house.joinpath("advisor.py").write_text("raise SystemExit('the wrong one')")
    with served("--knowledge", "../it's a house", "--no-save", cwd=house) as server:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open(server.address.replace("localhost", "127.0.0.1"))
            await tab.until(PROMPT)
            await tab.send("when are you open?")
            await tab.until("9 to 5.")
    assert kept(own_folders) == []


async def test_leaving_is_told_and_a_new_chat_can_be_started(tmp_path: Path) -> None:
    """After "bye" the page says that the chat has ended, and its link starts another."""
    with served() as server:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open(server.address)
            await tab.until(PROMPT)
            await tab.send("bye")
            await until(_says(tab, "The chat has ended."), tab.words)
            await tab.evaluate("setTimeout(() => document.querySelector('#another a').click())")
            await until(_says(tab, "The chat has ended.", so=False), tab.words)
            await tab.until(PROMPT)
            assert "good luck" not in await tab.prose()


def _says(tab: Tab, words: str, *, so: bool = True) -> Callable[[], Awaitable[bool]]:
    """Whether the page says this in place of the chat; the contrary without `so`."""

    async def says() -> bool:
        return (words in await tab.words()) is so

    return says


async def test_the_page_has_the_focus_a_title_and_an_icon(tmp_path: Path) -> None:
    """Keys go to the chat without a click, the tab can be told from others, and the token is not in the address."""
    with served("--no-save") as server:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open(server.address)
            await tab.until(PROMPT)
            await tab.call("Input.insertText", text=PAY)
            await tab.until(PAY)
            await tab.press("Enter", 13)
            await tab.until(PAID)
            assert await tab.evaluate("document.title") == "Career advisor"
            assert await tab.evaluate("location.href") == f"{server.site}/"
            icon = "(async () => { const i = new Image(); i.src = document.querySelector('link[rel=icon]').href;"
            assert await tab.evaluate(f"{icon} await i.decode(); return i.width; }})()") > 0
            assert chromium.complaints == []


@pytest.mark.parametrize("window", [(1286, 810), (390, 844)])
async def test_the_chat_fills_a_window_of_any_size_in_any_theme(tmp_path: Path, window: tuple[int, int]) -> None:
    """On a phone, too: no scroll bar of the browser's, and the edges that no cell fits in have the theme's ground."""
    width, height = window
    edges = """(() => { const edge = document.querySelector(".xterm-viewport"), box = edge.getBoundingClientRect();
        return [box.width, box.height, edge.clientWidth, getComputedStyle(edge).backgroundColor]; })()"""

    def fills(ground: str) -> Callable[[], Awaitable[bool]]:
        async def filled() -> bool:
            return bool(await tab.evaluate(edges) == [width, height, width, ground])

        return filled

    with served("--no-save") as server:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open(server.address)
            screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 400}
            await tab.call("Emulation.setDeviceMetricsOverride", **screen)
            await tab.call("Page.reload")
            await tab.until("Ask")
            for theme, ground in (("light", "rgb(224, 224, 224)"), ("dark", "rgb(18, 18, 18)")):
                await tab.send(f"/theme {theme}")
                await until(fills(ground), tab.screen)
            await tab.send(PAY)
            await tab.until("23.8")


async def test_ctrl_v_pastes_and_ctrl_c_copies_what_is_selected(tmp_path: Path) -> None:
    """The browser's clipboard is the chat's: a paste of two lines is text, a selection is copied and ends nothing."""
    with served("--no-save") as server:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open(server.address)
            await tab.until(PROMPT)
            await tab.evaluate(f"navigator.clipboard.writeText({PAY!r})")
            await tab.press("v", 86, ctrl=True, commands=["paste"])
            await tab.until(PAY)
            await tab.press("Enter", 13)
            await tab.until(PAID)
            await tab.evaluate("window.shownTerminal.selectAll()")
            await tab.press("c", 67, ctrl=True)
            await until(_copied(tab, PAID), tab.screen)
            await tab.evaluate("window.shownTerminal.clearSelection()")
            assert "has ended" not in await tab.words()
            # With nothing selected, Ctrl+C leaves, as in any terminal.
            await tab.press("c", 67, ctrl=True)
            await until(_says(tab, "The chat has ended."), tab.words)


def _copied(tab: Tab, words: str) -> Callable[[], Awaitable[bool]]:
    async def copied() -> bool:
        return words in " ".join(str(await tab.evaluate("navigator.clipboard.readText()")).split())

    return copied


async def test_a_page_that_is_loaded_again_has_the_same_talk(tmp_path: Path) -> None:
    """Loaded again, the page shows the talk as it was, even one that is not kept, and it goes on."""
    with served("--no-save") as server:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open(server.address)
            await tab.until(PROMPT)
            await tab.send(PAY)
            await tab.until(PAID)
            await tab.call("Page.reload")
            await tab.until(PAID)
            await tab.send("1")
            await tab.until("$158k")


async def test_a_lost_line_is_told_and_the_talk_comes_back(tmp_path: Path) -> None:
    """When the line is lost the page says so, and when it can be had again shows the same talk."""
    with served("--no-save") as server, Forwarded(server.port) as forwarded:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open(server.address.replace(str(server.port), str(forwarded.port)))
            await tab.until(PROMPT)
            await tab.send(PAY)
            await tab.until(PAID)
            forwarded.cut()
            await until(_says(tab, "The connection is gone."), tab.words)
            forwarded.mend()
            await until(_says(tab, "The connection is gone.", so=False), tab.words)
            await tab.until(PAID)
            await tab.send("1")
            await tab.until("$158k")


async def test_a_server_that_was_started_anew_is_told(tmp_path: Path) -> None:
    """A page of a server that was killed says where to go on, once there is another at its port."""
    async with browser(tmp_path) as chromium:
        with served(end=signal.SIGKILL) as server:
            tab = await chromium.open(server.address)
            await tab.until(PROMPT)
            await tab.send(PAY)
            await tab.until(PAID)
        await until(_says(tab, "The connection is gone."), tab.words)
        with served(port=server.port) as again:
            await until(_says(tab, "Open the address that it printed"), tab.words)
            tab = await chromium.open(again.address)
            await tab.until(PROMPT)
            await tab.send("/resume 1")
            await tab.until(PAID)


async def test_the_server_ends_the_chats_that_are_open(tmp_path: Path, house: Path, own_folders: Path) -> None:
    """Told to end while a tab is open, the server ends that tab's process, and the talk is on disk."""
    async with browser(tmp_path) as chromium:
        with served("--knowledge", str(house), end=signal.SIGTERM) as server:
            tab = await chromium.open(server.address)
            await tab.until(PROMPT)
            await tab.send(PAY)
            await tab.until(PAID)
            assert f"--knowledge={house}" in processes()
        await until(_says(tab, "The adviser on this machine was ended."), tab.words)
    (talk,) = kept(own_folders)
    assert "23.8 LPA" in talk
    assert f"--knowledge={house}" not in processes()


async def test_on_a_phone_fingers_are_enough(tmp_path: Path) -> None:
    """Rows have the 24 pixels that WCAG 2.2 asks for; a tap asks, swipes scroll to the end of the answer and back."""
    with served() as server:
        async with browser(tmp_path) as chromium:
            tab = await chromium.open("about:blank")
            await tab.call(
                "Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=1, mobile=True
            )
            await tab.call("Emulation.setTouchEmulationEnabled", enabled=True)
            await tab.call("Page.navigate", url=server.address)
            await tab.until("F2 topics")
            row = await tab.evaluate("document.querySelector('.xterm-screen').clientHeight / shownTerminal.rows")
            assert row >= 24
            assert await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
            lines = (await tab.screen()).split("\n")
            place = next(number for number, line in enumerate(lines) if "What is a good" in line)
            await tab.swipe((100, (place + 0.5) * row))
            await tab.until("Months 1-2")
            for words, to in (("Make me a plan", 200), ("What is a good", 600)):

                async def in_view(words: str = words, to: int = to) -> bool:
                    await tab.swipe((200, 800 - to), (200, to))
                    return words in await tab.prose()

                await until(in_view, tab.screen)
