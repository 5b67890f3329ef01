"""Replies in the dialects of chat platforms."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor, Reply
from advisor.dialects import DISCORD, SLACK, TELEGRAM, Dialect

DIALECTS = {"telegram": TELEGRAM, "slack": SLACK, "discord": DISCORD}
GAP = "\u200b"
PIECES = [*"ab *_~`[]()<>&@!#-+1.|\\\n", "😀", "**", "```\n", "\n\n", "\n> ", "\n- ", " word"]
MARKDOWN = st.lists(st.sampled_from(PIECES), min_size=1).map("".join)

every_dialect = pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)


def messages(dialect: Dialect, markdown: str, title: str = "") -> list[str]:
    """What a dialect makes of an answer without a source."""
    return dialect.messages(Reply("?", "answer", markdown, 1.0), title=title)


def size(text: str) -> int:
    """UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    ("markdown", "telegram", "slack", "discord"),
    [
        ("a **b** *c*", "a <b>b</b> <i>c</i>", "a *b* _c_", "a **b** _c_"),
        ("**b *c* d**", "<b>b <i>c</i> d</b>", "*b _c_ d*", "**b _c_ d**"),
        ("***x*** ~~y~~", "<b><i>x</i></b> <s>y</s>", "*_x_* ~y~", "**_x_** ~~y~~"),
        ("a**b**c", "a<b>b</b>c", f"a{GAP}*b*{GAP}c", f"a{GAP}**b**{GAP}c"),
        ("`a<b>`", "<code>a&lt;b&gt;</code>", "`a&lt;b&gt;`", "`a<b>`"),
        ("``a`b``", "<code>a`b</code>", "`aˋb`", "`` a`b ``"),
        ("``` a``b ```", "<code>a``b</code>", "`aˋˋb`", f"`` a`{GAP}`b ``"),
        ("~~~\na````b\n~~~", "<pre>a````b</pre>", "```\naˋˋˋˋb\n```", f"```\na`{GAP}`{GAP}`{GAP}`b\n```"),
        ("# Head", "<b>Head</b>", "*Head*", "**Head**"),
        ("one\ntwo\\\nthree", "one two\nthree", "one two\nthree", "one two\nthree"),
        ("- a\n- b\n  1. c\n  2. d", *["• a\n• b\n    1. c\n    2. d"] * 3),
        ("3. c\n4. d", *["3. c\n4. d"] * 3),
        ("> a\n>\n> b", "<blockquote>a\n\nb</blockquote>", "> a\n> \n> b", "> a\n> \n> b"),
        ("```py\nx < 1\n```", "<pre>x &lt; 1</pre>", "```\nx &lt; 1\n```", "```\nx < 1\n```"),
        (
            "[l](https://a.b/?x=1&y=2)",
            '<a href="https://a.b/?x=1&amp;y=2">l</a>',
            "<https://a.b/?x=1&amp;y=2|l>",
            "[l](<https://a.b/?x=1&y=2>)",
        ),
        ("see https://a.b/c_d", 'see <a href="https://a.b/c_d">https://a.b/c_d</a>', None, "see <https://a.b/c_d>"),
        ("[l](!channel) [m](javascript:x)", "l [m](javascript:x)", "l [m](javascript:x)", r"l \[m\](javascript:x)"),
        (r"\*a\* b_c_d", "*a* b_c_d", "∗a∗ b_c_d", r"\*a\* b\_c\_d"),
        ("<b>&amp;", "&lt;b&gt;&amp;", "&lt;b&gt;&amp;", r"\<b\>&"),
        ("@everyone a@b.c", f"@{GAP}everyone a@b.c", f"@{GAP}everyone a@b.c", f"@{GAP}everyone a@b.c"),
        ("<!channel> <@U1>", None, f"&lt;!channel&gt; &lt;@{GAP}U1&gt;", rf"\<!channel\> \<@{GAP}U1\>"),
        (r"\> a", "&gt; a", f"{GAP}&gt; a", r"\> a"),
        (r"\- a", "- a", "- a", r"\- a"),
        ("|a|b|\n|-|-|\n|1|2|", "<b>a</b> | <b>b</b>\n1 | 2", "*a* | *b*\n1 | 2", r"**a** \| **b**" "\n" r"1 \| 2"),
        ("Node.js and a.b", *["Node.js and a.b"] * 3),
        ("![alt](https://a.b/c.png)", '<a href="https://a.b/c.png">alt</a>', None, "[alt](<https://a.b/c.png>)"),
        ("[x]: y", *["[x]: y", "[x]: y", r"\[x\]: y"]),
        ("a\x1b[2Jb", None, "a [2Jb", None),
    ],
)
def test_markdown_is_written_as_the_platform_reads_it(
    markdown: str, telegram: str | None, slack: str | None, discord: str | None
) -> None:
    """Marks become the platform's own; what only looks like a mark or a mention is made harmless."""
    for dialect, expected in ((TELEGRAM, telegram), (SLACK, slack), (DISCORD, discord)):
        if expected is not None:
            assert messages(dialect, markdown) == [expected]


@every_dialect
def test_the_source_and_a_title_come_along(dialect: Dialect, advisor: Advisor) -> None:
    """The source stands under the text, the title above it, its marks taken as text."""
    reply = advisor.ask("How much do ML engineers earn in India?")
    (message,) = dialect.messages(reply, title="*Pay* <in> India")
    assert [len(part) > 0 for part in message.split("\n\n")] == [True] * 4
    assert "Source: igmGuru" in message.split("\n\n")[-1]
    assert html.unescape(re.sub(r"</?b>|\\|^\W|\W$", "", message.split("\n\n")[0])).strip("*∗") in {
        "Pay* <in> India",
        "Pay∗ <in> India",
    }


@every_dialect
def test_paragraphs_stay_whole_where_they_fit(dialect: Dialect) -> None:
    """A long text is parted between paragraphs; a paragraph that is too long between lines, sentences, words."""
    paragraphs = ["word " * (dialect.longest // 10) + "end" for _ in range(5)]
    parted = messages(dialect, "\n\n".join(paragraphs))
    assert [part for message in parted for part in message.split("\n\n")] == paragraphs
    assert len(parted) == 5
    sentences = ["One sentence of some length." for _ in range(dialect.longest // 10)]
    assert all(message.endswith("length.") for message in messages(dialect, " ".join(sentences)))
    items = messages(dialect, "\n".join(f"- item **{number}**" for number in range(dialect.longest // 10)))
    assert all(message.startswith("• item") for message in items)
    assert sum(message.count("• item") for message in items) == dialect.longest // 10
    first, *_ = messages(dialect, f"- lead\n- {' '.join(sentences)}")
    assert len(first) > dialect.longest // 2


@every_dialect
@given(text=MARKDOWN, title=MARKDOWN, times=st.sampled_from([1, 300]))
def test_no_message_is_too_long_or_empty(dialect: Dialect, text: str, title: str, times: int) -> None:
    """Whatever the Markdown, each message fits and no letter of it is lost."""
    made = messages(dialect, text * times, title)
    assert all(0 < size(message) <= dialect.longest for message in made)
    whole = messages(replace(dialect, longest=1_000_000), text * times, title)
    assert letters("".join(made)) == letters("".join(whole))


def letters(written: str) -> str:
    """What is neither a mark nor a space."""
    return re.sub(r"[^ab1word😀]", "", re.sub(r"</?(?:b|i|s|a|code|pre|blockquote)>", "", written))


class _Strict(HTMLParser):
    """Fails on markup that Telegram refuses."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"b", "i", "s", "a", "code", "pre", "blockquote"}
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@given(text=MARKDOWN, times=st.sampled_from([1, 300]))
def test_telegram_tags_are_closed_in_each_message(text: str, times: int) -> None:
    """Each message is well-formed HTML of the tags that Telegram knows."""
    for message in messages(TELEGRAM, text * times):
        parser = _Strict()
        parser.feed(message)
        parser.close()
        assert parser.open == []


@given(text=MARKDOWN)
def test_slack_sees_no_command_but_links(text: str) -> None:
    """What stands between angle brackets in Slack's markup is a link of ours, and every ampersand an escape."""
    for message in messages(SLACK, text):
        assert all(re.match(r"(?:https?://|mailto:)[^|]+\|", found) for found in re.findall(r"<([^>]*)", message))
        assert all(re.match(r"(?:amp|lt|gt);", after) for after in message.split("&")[1:])


@every_dialect
@given(text=MARKDOWN.map(lambda text: text.replace("`", "")))
def test_nobody_is_mentioned(dialect: Dialect, text: str) -> None:
    """Outside code, no @ is left before a name that does not stand behind one."""
    for message in messages(dialect, text.replace("@", " @everyone ")):
        prose = re.sub(r"<pre>.*?</pre>|```.*?```", "", message, flags=re.DOTALL)
        assert not re.search(r"(?<!\w)@\w", prose)
