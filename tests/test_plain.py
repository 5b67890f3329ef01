"""Replies as text: marks gone, nothing lost, nothing that steers a terminal."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from advisor import Advisor, Entry, Knowledge
from advisor.models import Suggestion, Turn
from advisor.plain import from_markdown, has_links, render, wants_style
from advisor.text import cells


def test_a_shipped_answer_reads_as_a_markdown_parser_reads_it() -> None:
    """The words of each shipped answer are those a Markdown parser finds, in the same order."""
    for entry in Knowledge.load():
        printed = re.sub(r"^ *- ", "", from_markdown(entry.answer), flags=re.MULTILINE)
        parsed = [
            word
            for token in MarkdownIt().parse(entry.answer)
            if token.type == "inline"
            for word in inline(token.children)
        ]
        assert printed.split() == parsed


def inline(children: Sequence[Token] | None) -> list[str]:
    """The words of an inline token's children."""
    pieces = [child.content if child.type != "softbreak" else " " for child in children or []]
    return "".join(pieces).split()


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**bold** and *italic* and `code`", "bold and italic and code"),
        ("__bold__ and _italic_", "bold and italic"),
        ("***both***", "both"),
        ("**a *b* c**", "a b c"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("a * b ** c", "a * b ** c"),
        ("**unclosed", "**unclosed"),
        (r"\*kept\* \[as\] \`is\`", "*kept* [as] `is`"),
        ("`**not bold**`", "**not bold**"),
        ("``a ` b``", "a ` b"),
        ("[the guide](https://example.org/a)", "the guide (https://example.org/a)"),
        ("# Title #\n\ntext", "Title\n\ntext"),
        ("one\ntwo\n\nthree", "one two\n\nthree"),
        ("- a\n  b\n- **c**\n* d", "- a b\n- c\n- d"),
        ("1. a\n2. b", "1. a\n2. b"),
        ("Lead:\n- a", "Lead:\n- a"),
        ("> said\n> twice", "said twice"),
        ("```\n**a**\n  b\n```\nc", "    **a**\n      b\nc"),
        ("~~~\n**a**\n```\n~~~\nb", "    **a**\n    ```\nb"),
        ("```word```", "word"),
        ("```\nunclosed", "``` unclosed"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
        ("C++ & C# <b>", "C++ & C# <b>"),
    ],
)
def test_marks_go_and_text_stays(markdown: str, text: str) -> None:
    """Each mark of the subset is dropped once, and whatever only looks like a mark is kept."""
    assert from_markdown(markdown) == text


def test_style_is_the_same_text_in_colour() -> None:
    """Styled output is the plain output with terminal codes in it, each of them closed."""
    source = "**bold**, *italic* and `code`"
    styled = from_markdown(source, style=True)
    assert styled == "\x1b[1mbold\x1b[0m, \x1b[3mitalic\x1b[0m and \x1b[36mcode\x1b[0m"
    assert re.sub(r"\x1b\[\d*m", "", styled) == from_markdown(source)


def test_wrapping_hangs_under_the_list_item() -> None:
    """A wrapped list item continues under its own text, and styles do not count as columns."""
    text = from_markdown("- **aaaa** bbbb cccc dddd eeee", width=14)
    assert text == "- aaaa bbbb\n  cccc dddd\n  eeee"
    assert from_markdown("- a\n  - bb cc dd", width=9) == "- a\n  - bb cc\n    dd"
    styled = from_markdown("- **aaaa** bbbb cccc dddd eeee", width=14, style=True)
    assert re.sub(r"\x1b\[\d*m", "", styled) == text


@given(st.lists(st.text("ab", min_size=1, max_size=9)), st.integers(9, 20))
def test_a_line_holds_as_many_words_as_fit(words: list[str], width: int) -> None:
    """No line is wider than it may be, and the first word of the next would not have fitted."""
    lines = from_markdown(" ".join(words), width=width).split("\n")
    assert " ".join(lines).split() == words
    assert all(len(line) <= width for line in lines)
    assert all(len(line) + 1 + len(after.split()[0]) > width for line, after in pairwise(lines))


@given(st.text(max_size=400))
def test_no_text_crashes_or_steers_the_terminal(text: str) -> None:
    """Any text is rendered, without an escape sequence or another control character."""
    for width in (None, 1, 20):
        printed = from_markdown(text, width=width)
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", printed)


@given(
    st.lists(
        st.sampled_from(["word", "**", "*", "_", "`", "\\", "[a](b)", " ", "\n", "\n\n", "- ", "#", "5"]), max_size=30
    )
)
def test_words_survive_any_nesting_of_marks(parts: list[str]) -> None:
    """However marks are jumbled, no word is lost or doubled; only the line that opens fenced code may hold one."""
    text = "".join(parts).replace("```", "``")
    assert from_markdown(text).count("word") == text.count("word")


def test_many_marks_take_no_longer_than_they_are_long() -> None:
    """Unclosed marks by the thousand are rendered, not searched for ever."""
    assert from_markdown("**a " * 3_000)
    assert from_markdown("`" * 10_000)
    assert from_markdown("[" * 10_000)
    assert from_markdown("*x" + "\\a" * 1_000)
    assert from_markdown("Use *.txt in C:\\Users\\me\\a\\b\\c\\d\\e\\f\\g\\h\\i\\j\\k\\l\\m\\n\\o\\p\\q\\r")
    assert from_markdown("# x" + " " * 50_000 + "y")
    assert from_markdown("a\n" * 100_000)


KNOWLEDGE = Knowledge(
    [
        Entry("hours", "Hours", "**9** to *5*.", ("When are you open?",), ("rooms",), "Rules › 1"),
        Entry("rooms", "Rooms", "Two.", ("Where do we meet?",)),
        Entry("goodbye", "Bye", "Bye!", ("goodbye",), kind="small_talk"),
    ]
)


def test_a_rendered_reply_has_answer_source_and_numbered_follow_ups() -> None:
    """The parts stand in reading order, a blank line between them."""
    reply = Advisor(KNOWLEDGE).ask("when are you open")
    assert render(reply) == "9 to 5.\n\nSource: Rules › 1\n\nYou could ask next:\n  1. Where do we meet?"


@pytest.mark.parametrize(
    ("kind", "lead"),
    [("answer", True), ("small_talk", True), ("clarification", False), ("question", False), ("fallback", False)],
)
def test_what_could_be_asked_next_is_no_choice(kind: Any, lead: bool) -> None:
    """What there is to choose from, or to say to a question, stands there without that lead."""
    turn = Turn("", kind, "Text.", suggestions=(Suggestion("One?", ""),))
    assert render(turn) == f"Text.\n\n{'You could ask next:' * lead}{chr(10) * lead}  1. One?"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "styled"),
    [
        (Terminal(), {"TERM": "xterm"}, True),
        (Terminal(), {"TERM": "xterm", "NO_COLOR": ""}, True),
        (Terminal(), {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "dumb"}, False),
        (Terminal(), {}, False),
        (io.StringIO(), {"TERM": "xterm"}, False),
    ],
)
def test_style_is_for_capable_terminals(
    stream: io.StringIO, environment: dict[str, str], styled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Colour needs a terminal that is not dumb, and no NO_COLOR."""
    for name in ("TERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_style(stream) is styled


@pytest.mark.parametrize(
    ("stream", "term", "linked"),
    [
        (Terminal(), "xterm", True),
        (Terminal(), "linux", False),
        (Terminal(), "dumb", False),
        (Terminal(), "", False),
        (io.StringIO(), "xterm", False),
    ],
)
def test_links_are_for_terminals_that_know_them(
    stream: io.StringIO, term: str, linked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The console of Linux prints their code."""
    monkeypatch.setenv("TERM", term)
    assert has_links(stream) is linked


WIDE = "漢字仮名交じり文の長い段落は空白なしで書かれる。" * 5


@pytest.mark.parametrize("width", [20, 40, 60])
@pytest.mark.parametrize("text", [WIDE, f"- {WIDE}", f"pay in {WIDE} and **太字{WIDE}** more", "👩‍💻 engineers " * 20])
def test_wide_letters_count_their_cells(text: str, width: int) -> None:
    """No line of them is wider than the terminal, though they stand without spaces; no letter is lost."""
    printed = from_markdown(text, width=width)
    assert max(map(cells, printed.split("\n"))) <= width
    assert "".join(printed.split()) == "".join(from_markdown(text).split())
    turn = Turn("", "answer", "x", suggestions=(Suggestion(WIDE, ""),))
    assert max(map(cells, render(turn, width=width).split("\n"))) <= width
