"""The sources under an answer: links, and a list of those that are not named."""

from __future__ import annotations

import pytest

from advisor import Advisor, Entry, Knowledge, Source
from advisor.tui import ChatApp
from advisor.tui.prompt import Prompt

from .screen import chat, clicked, lines, listed, send, shown, told, until

MANY = tuple(Source(letter, f"Book {letter}", "Us", f"https://example.org/{letter}") for letter in "abcdef")
"""Two more than are named under an answer."""
BOOKS = Advisor(
    Knowledge(
        [
            Entry("books", "Books", "Read.", ("Which books?",), sources=MANY),
            Entry("maps", "Maps", "Look.", ("What maps?",), sources=(Source("map", "A map", "Us"),)),
        ]
    )
)


async def test_sources_are_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is a link of the terminal's own, and a click opens it; square brackets in it are no markup."""
    sources = (
        Source("islp", "ISLP [bold]", "Hastie et al.", "https://example.org/a('b')", "2023", "book"),
        Source("map", "A map", "Us"),
    )
    books = Entry("books", "Books", "Read.", ("Which books?",), sources=sources)
    opened: list[str] = []
    async with chat(Advisor(Knowledge([books]))).run_test() as pilot:
        monkeypatch.setattr(pilot.app, "open_url", opened.append)
        await send(pilot, "which books?")
        assert shown(pilot)[-1] == "Sources: · [1] Hastie et al., ISLP [bold], 2023 · [2] Us, A map"
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        links = {cell.text: cell.style.link for strip in strips for cell in strip if cell.style and cell.style.link}
        assert links == {"Hastie et al., ISLP [bold], 2023": "https://example.org/a('b')"}
        await clicked(pilot, "Hastie")
        assert opened == ["https://example.org/a('b')"]
        await clicked(pilot, "A map")
        assert len(opened) == 1


async def test_in_a_browser_only_a_click_opens_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page's terminal would follow a link of its own a second time."""
    books = Entry("books", "Books", "Read.", ("Which books?",), sources=(Source("a", "A", "B", "https://example.org"),))
    monkeypatch.setattr(ChatApp, "is_web", property(lambda _: True))
    async with chat(Advisor(Knowledge([books]))).run_test() as pilot:
        await send(pilot, "which books?")
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        styles = [cell.style for strip in strips for cell in strip if cell.style and "@click" in cell.style.meta]
        assert any("open_address" in str(style.meta) for style in styles)
        assert not any(style.link for style in styles)


@pytest.mark.parametrize("way", ["key", "slash", "mouse"])
async def test_all_sources_are_listed_and_one_is_opened(monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """Those of the latest answer that has some by key and by slash, those of any by a click on how many more it has."""
    opened: list[str] = []
    async with chat(BOOKS).run_test() as pilot:
        monkeypatch.setattr(pilot.app, "open_url", opened.append)
        await send(pilot, "which books?")
        assert shown(pilot)[-1].endswith("[4] Us, Book d · and 2 more: /sources")
        if way == "key":
            await pilot.press("f3")
        elif way == "slash":
            await send(pilot, "/sources")
        else:
            await send(pilot, "what maps?")
            await clicked(pilot, "and 2 more")
        await until(pilot, lambda: listed(pilot))
        assert listed(pilot) == [f"[{place}] {source.short} {source.url}" for place, source in enumerate(MANY, 1)]
        if way == "mouse":
            await clicked(pilot, "Book f")
        else:
            await pilot.press(*"book f", "enter")
        await until(pilot, lambda: opened == ["https://example.org/f"])
        assert isinstance(pilot.app.focused, Prompt)


async def test_the_sources_of_two_answers_stand_under_their_titles() -> None:
    """In the list, too; one without an address is named, and nothing is opened for it."""
    async with chat(BOOKS).run_test() as pilot:
        await pilot.press("f3")
        assert told(pilot) == ["No answer has named a source yet."]
        await send(pilot, "which books? what maps?")
        await pilot.press("f3")
        await until(pilot, lambda: listed(pilot, headings=True) == ["Books", "Maps"])
        assert listed(pilot)[-1] == "[1] Us, A map"
        await pilot.press("ctrl+end", "enter")
        await until(pilot, lambda: not listed(pilot))


async def test_the_list_of_all_cuts_no_title_and_breaks_addresses_after_their_marks() -> None:
    """The line under the answer has the title cut; both have it named as a source, unlike a suggestion."""
    address = f"https://example.org/{'long-words-' * 8}end.html"
    title = "What one should read first of all, and what after that: a list"
    long = Source("a", f"{title} of books", "Somebody", address)
    books = Advisor(Knowledge([Entry("books", "Books", "Read.", ("Which books?",), sources=(long,))]))
    async with chat(books).run_test() as pilot:
        await send(pilot, "which books?")
        assert shown(pilot)[-1] == "Source: Somebody, What one should read first of all, and what…"
        await pilot.press("f3")
        await until(pilot, lambda: any("end.html" in line for line in lines(pilot)))
        found = [row.strip(" │") for row in lines(pilot)]
        first = next(row for row, line in enumerate(found) if line.startswith("[1] "))
        address_rows = [row for row in found[first:] if row.startswith(("https", "long", "words", "end"))]
        assert f"{title} of books" in " ".join(found[first : first + 2])
        assert "".join(address_rows) == address
        assert all(row.endswith(("-", "/")) for row in address_rows[:-1])


async def test_what_is_broken_is_a_link_to_its_end() -> None:
    """On a narrow screen, a year that begins a row, too."""
    article = Source("a", "A title as long as the row", "Somebody", "https://example.org", "2022")
    books = Advisor(Knowledge([Entry("books", "Books", "Read.", ("Which books?",), sources=(article,))]))
    async with chat(books).run_test(size=(52, 20)) as pilot:
        await send(pilot, "which books?")
        await until(pilot, lambda: any(line.strip() == "2022" for line in lines(pilot)))
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        (year,) = [cell for strip in strips for cell in strip if cell.text.strip() == "2022"]
        assert year.style
        assert year.style.link == article.url
