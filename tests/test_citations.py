"""Sources under a reply: what is shown of each, and how each face shows them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from advisor import Advisor, Citation, Entry, Knowledge, Match, Reply, Source
from advisor.citations import as_markdown, compact, listed
from advisor.dialects import DISCORD, SLACK, TELEGRAM, Dialect
from advisor.models import is_address
from advisor.plain import render

ISLP = Source(
    "islp", "An Introduction to Statistical Learning", "Hastie et al.", "https://example.org/islp", "2023", "book"
)
VIEW = Source("huyen", "What to learn", "Chip Huyen", "https://example.org/a_b?c=*d*&e", "as of 2021-06-01", "opinion")
BOOKS = Entry("books", "Books", "Read.", ("Which books?",), sources=(ISLP, VIEW), origin="guide")
PAY = Entry("pay", "Pay", "Some.", ("What pay?",), source="The article › Pay", sources=(Source("a", "Article", "Us"),))
LEAVE = Entry("goodbye", "Bye", "Bye!", ("bye",), kind="small_talk")


def reply(*entries: Entry) -> Reply:
    """A reply with these answers."""
    return Reply("?", "answer", "Read.", 1.0, tuple(Match(entry, 1.0, entry.question) for entry in entries))


@pytest.mark.parametrize(
    ("source", "short"),
    [
        (ISLP, "Hastie et al., An Introduction to Statistical Learning, 2023"),
        (VIEW, "Chip Huyen’s view, What to learn, as of 2021"),
        (replace(VIEW, by="80,000 Hours", date=""), "80,000 Hours’ view, What to learn"),
        (replace(ISLP, date="about 2022"), "Hastie et al., An Introduction to Statistical Learning, about 2022"),
        (replace(ISLP, date="2021 or earlier"), "Hastie et al., An Introduction to Statistical Learning, 2021"),
        (
            replace(ISLP, date="as of October 2026"),
            "Hastie et al., An Introduction to Statistical Learning, as of October 2026",
        ),
        (replace(ISLP, title="Hastie et al."), "Hastie et al., 2023"),
        (replace(ISLP, title="Two\n  lines", date="2023-33 edition"), "Hastie et al., Two lines, 2023"),
        (
            replace(
                ISLP, title="Software developers, quality assurance analysts, and testers: a handbook, ninth edition"
            ),
            "Hastie et al., Software developers, quality assurance analysts…, 2023",
        ),
        (
            replace(ISLP, title="Practical Deep Learning for Coders: lessons for everybody"),
            "Hastie et al., Practical Deep Learning for Coders, 2023",
        ),
    ],
)
def test_a_source_in_short(source: Source, short: str) -> None:
    """Author or publisher, short title, year; an opinion is marked as that person's view."""
    assert source.short == short


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("https://example.org", True),
        ("http://localhost:8000/a?b=c#d", True),
        ("https://example.org/a(b)_c,d;e~f!g", True),
        ("HTTPS://Example.org/", True),
        ("https://", False),
        ("https:///path", False),
        ("https://exam ple.org", False),
        ("https://example.org/a b", False),
        ("https://example.org/ü", False),
        ("https://example.org/<b>", False),
        ("https://example.org/\x1b]8;;", False),
        ("https://example.org\n", False),
        ("https://user@example.org", False),
        ("//example.org", False),
        ("ftp://example.org", False),
        ("javascript:alert(1)", False),
        ("", False),
    ],
)
def test_what_an_address_is(text: str, good: bool) -> None:
    """Absolute, http or https, with a host, and nothing that markup or a terminal would read."""
    assert is_address(text) is good


def test_a_reply_carries_its_sources() -> None:
    """As data, as they are shown, and in the JSON object, with whose answer it is."""
    both = reply(PAY, BOOKS)
    assert both.sources == (*PAY.sources, ISLP, VIEW)
    assert both.origins == ("article", "guide")
    assert reply(BOOKS).citations == (Citation(ISLP.short, ISLP.url), Citation(VIEW.short, VIEW.url))
    assert reply(PAY).citations == (Citation("The article › Pay"),)
    assert [item.answer for item in both.citations] == ["Pay", "Books", "Books"]
    assert reply(PAY, replace(PAY, id="more", title="More")).citations == reply(PAY).citations
    assert (reply(LEAVE).citations, reply(LEAVE).sources, reply(LEAVE).origins) == ((), (), ())
    first, second = both.to_dict()["answers"]
    assert (first["origin"], first["source"]) == ("article", "The article › Pay")
    assert first["sources"] == [{"title": "Article", "by": "Us", "url": "", "date": "", "kind": "article"}]
    assert (second["origin"], second["source"]) == ("guide", f"{ISLP.short}; {VIEW.short}")
    assert [source["url"] for source in second["sources"]] == [ISLP.url, VIEW.url]


def test_an_advisor_replies_with_the_sources_of_knowledge_made_in_code() -> None:
    """What an entry was made with comes back with the match."""
    answer = Advisor(Knowledge([BOOKS, PAY])).ask("which books?").answers[0]
    assert answer.entry.sources == (ISLP, VIEW)


def test_the_line_under_an_answer_names_four_and_counts_the_rest() -> None:
    """Numbered where there are several; each answer has its own line where they rest on different sources."""

    def lines(*entries: Entry) -> list[str]:
        return ["".join(piece.text for piece in line) for line in compact(reply(*entries).citations)]

    many = replace(BOOKS, sources=tuple(replace(ISLP, key=name, title=name) for name in "abcdefg"))
    assert lines(PAY) == ["Source: The article › Pay"]
    assert lines(BOOKS) == [f"Sources: [1] {ISLP.short} · [2] {VIEW.short}"]
    assert lines(many) == [
        "Sources: [1] Hastie et al., a, 2023 · [2] Hastie et al., b, 2023 · [3] Hastie et al., c, 2023 · "
        "[4] Hastie et al., d, 2023 · and 3 more"
    ]
    assert lines(PAY, BOOKS) == [
        "Source, Pay: The article › Pay",
        f"Sources, Books: [1] {ISLP.short} · [2] {VIEW.short}",
    ]
    assert lines(LEAVE) == []
    assert lines(replace(PAY, source="\x1b[31mred")) == ["Source:  [31mred"]


def test_where_nothing_can_be_opened_the_addresses_are_written() -> None:
    """A line each, and no more than elsewhere; in Markdown all, as links whose text is no markup."""
    many = [Citation(name, ISLP.url) for name in "abcdef"]
    assert listed(many)[-2:] == [f"  [4] d: {ISLP.url}", "  and 2 more"]
    assert listed(reply(BOOKS).citations) == [
        "Sources:",
        f"  [1] {ISLP.short}: {ISLP.url}",
        f"  [2] {VIEW.short}: {VIEW.url}",
    ]
    assert listed([Citation("a [b]", ISLP.url)]) == [f"Source: a [b]: {ISLP.url}"]
    assert as_markdown([Citation("a [b]", ISLP.url)]) == [f"Source: [a \\[b\\]](<{ISLP.url}>)"]
    assert as_markdown(reply(BOOKS).citations) == [
        f"Sources:\n\n1. [{ISLP.short}](<{ISLP.url}>)\n2. [{VIEW.short}](<{VIEW.url}>)"
    ]


def test_a_terminal_gets_links_that_do_not_count_as_columns() -> None:
    """OSC 8 around the name of each source; wrapped as if it were not there; without them the addresses are text."""
    link = re.compile(r"\x1b\]8;;([^\x1b]*)\x1b\\")
    linked = render(reply(BOOKS), links=True, width=60)
    assert link.findall(linked) == [ISLP.url, "", VIEW.url, ""]
    shown = link.sub("", linked).splitlines()
    assert shown == [
        "Read.",
        "",
        "Sources: [1] Hastie et al., An Introduction to Statistical",
        "Learning, 2023 · [2] Chip Huyen’s view, What to learn, as of",
        "2021",
    ]
    assert link.search(render(reply(PAY), links=True)) is None
    assert render(reply(BOOKS)).endswith(f"[2] {VIEW.short}: {VIEW.url}")


@pytest.mark.parametrize(
    ("dialect", "link"),
    [
        (
            TELEGRAM,
            '<i><a href="https://example.org/a_b?c=*d*&amp;e">Chip Huyen’s view, What to learn, as of 2021</a></i>',
        ),
        (SLACK, "<https://example.org/a_b?c=*d*&amp;e|Chip Huyen’s view, What to learn, as of 2021>"),
        (DISCORD, "[Chip Huyen’s view, What to learn, as of 2021](<https://example.org/a_b?c=*d*&e>)"),
    ],
    ids=["telegram", "slack", "discord"],
)
def test_a_chat_platform_gets_links_in_its_markup(dialect: Dialect, link: str) -> None:
    """Each source leads to its address."""
    (message,) = dialect.messages(reply(BOOKS))
    assert link.removeprefix("<i>").removesuffix("</i>") in message
    assert len(message.split("\n\n")) == 2
