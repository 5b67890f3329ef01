"""Replies in the words of chat platforms: their markup, whole and harmless, in messages that fit.

A platform's rules are a `Dialect`; `TELEGRAM`, `SLACK` and `DISCORD` are here. Lengths are counted in UTF-16 units
with the markup, which no platform counts more strictly. Importing this imports a Markdown parser.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from .citations import compact
from .models import Reply
from .patterns import regex
from .text import clean

__all__ = ["DISCORD", "SLACK", "TELEGRAM", "Dialect"]

_GAP = "\u200b"
"""A space of no width: parts what a platform would otherwise read together."""
_MARKS = {"strong": "bold", "em": "italic", "s": "strike"}
_SAFE_URL = regex(r"(?:https?://|mailto:)[^\s<>|]+")
_AT = regex(r"(?<!\w)@(?=\w)")
_CUTS = (regex(r"\n+"), regex(r"(?<=[.!?;:])\s+"), regex(r"\s+"))
"""Where a paragraph that is too long is parted, best first: after a line, a sentence, a word."""


class _Run(NamedTuple):
    """Some text whose every character looks the same."""

    text: str
    marks: frozenset[str] = frozenset()
    url: str = ""


class _Block(NamedTuple):
    """A paragraph, a list, a quotation or a piece of code."""

    kind: Literal["text", "quote", "code"]
    runs: tuple[_Run, ...]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one platform writes, and how much of it makes one message."""

    longest: int
    """UTF-16 units of a message, markup and all."""
    escape: Callable[[str], str]
    """Text, so that the platform reads no markup and no mention in it."""
    inline: Mapping[str, Callable[[str], str]]
    """How to write `bold`, `italic`, `strike` around what is escaped, and `code` around what is not."""
    link: Callable[[str, str], str]
    """How to write a link: the escaped label, the address."""
    block: Mapping[str, Callable[[str], str]]
    """How to write a `quote` around what is escaped, and a block of `code` around what is not."""
    joint: str = ""
    """What parts a mark from a letter beside it."""

    def messages(self, reply: Reply, *, title: str = "") -> list[str]:
        """The reply's text and sources as messages in order, at least one; parted between paragraphs where it can be.

        None is longer than `longest`; the suggestions are not in them. `title`, plain text, stands above it in bold:
        what a pressed button asked, say.
        """
        blocks = list(_blocks(reply.text)) or [_Block("text", (_Run(reply.text),))]
        if title:
            blocks.insert(0, _Block("text", (_Run(clean(title), frozenset({"bold"})),)))
        for line in compact(reply.citations):
            runs = (_Run(piece.text, frozenset({"italic"}), piece.url) for piece in line)
            blocks.append(_Block("text", tuple(runs)))
        messages: list[str] = []
        for piece in (self._write(part) for block in blocks for part in self._parts(block)):
            if messages and _size(messages[-1]) + 2 + _size(piece) <= self.longest:
                messages[-1] += f"\n\n{piece}"
            else:
                messages.append(piece)
        return messages

    def _parts(self, block: _Block) -> Iterator[_Block]:
        """The block, in as many parts as it takes for each to fit a message."""
        while _size(self._write(block)) > self.longest:
            text = "".join(run.text for run in block.runs)

            def size(length: int, whole: _Block = block) -> int:
                return _size(self._write(_slice(whole, 0, length)))

            fits = max(1, bisect_right(range(1, len(text)), self.longest, key=size))
            end, start = _cut(text, fits)
            yield _slice(block, 0, end)
            block = _slice(block, start, len(text))
        yield block

    def _write(self, block: _Block) -> str:
        if block.kind == "code":
            return self.block["code"]("".join(run.text for run in block.runs))
        written = self._inline(block.runs, ["bold", "italic", "strike"])
        return self.block["quote"](written) if block.kind == "quote" else written

    def _inline(self, runs: Iterable[_Run], marks: Sequence[str]) -> str:
        """The runs with their marks one inside the other, so that none overlaps."""
        if not marks:
            return self._joined(self._leaf(run) for run in runs)
        mark, *inner = marks
        return self._joined(
            self.inline[mark](self._inline(group, inner)) if marked else self._inline(group, inner)
            for marked, group in groupby(runs, lambda run: mark in run.marks)
        )

    def _leaf(self, run: _Run) -> str:
        written = self.inline["code"](run.text) if "code" in run.marks else self.escape(run.text)
        return self.link(written, run.url) if run.url else written

    def _joined(self, pieces: Iterable[str]) -> str:
        whole = ""
        for piece in filter(None, pieces):
            beside = whole and (whole[-1].isalnum() != piece[0].isalnum())
            whole += f"{self.joint}{piece}" if beside and not (whole[-1].isspace() or piece[0].isspace()) else piece
        return whole


def _size(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, fits: int) -> tuple[int, int]:
    """Where to end the first part of a text of which so many characters fit, and where to start the next."""
    for cuts in _CUTS:
        found = [cut for cut in cuts.finditer(text, 0, fits + 1) if 0 < cut.start() <= fits]
        if found and found[-1].start() > fits // 2:
            return found[-1].start(), found[-1].end()
    return fits, fits


def _slice(block: _Block, start: int, end: int) -> _Block:
    """The block with the characters from `start` to `end` alone."""
    runs: list[_Run] = []
    place = 0
    for run in block.runs:
        text = run.text[max(0, start - place) : max(0, end - place)]
        place += len(run.text)
        if text:
            runs.append(run._replace(text=text))
    return block._replace(runs=tuple(runs))


# Markdown in, blocks out


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": True}).enable(["linkify", "strikethrough", "table"])
    assert parser.linkify is not None
    # "Node.js" is no address.
    parser.linkify.set({"fuzzy_link": False, "fuzzy_email": False})
    return parser


def _blocks(markdown: str) -> Iterator[_Block]:
    for node in SyntaxTreeNode(_parser().parse(clean(markdown))).children:
        if node.type in {"fence", "code_block"}:
            yield _Block("code", (_Run(node.content.rstrip("\n")),))
        elif runs := tuple(_runs(node)):
            yield _Block("quote" if node.type == "blockquote" else "text", runs)


def _runs(node: SyntaxTreeNode, marks: frozenset[str] = frozenset(), url: str = "") -> Iterator[_Run]:
    """What a node of the parsed Markdown says, in its order, with line breaks between what stands apart."""
    if node.type in _MARKS:
        marks |= {_MARKS[node.type]}
    elif node.type in {"heading", "th"}:
        marks |= {"bold"}
    elif node.type in {"link", "image"}:
        found = _SAFE_URL.fullmatch(str(node.attrs.get("href", node.attrs.get("src", ""))))
        url = found[0] if found else ""
    if node.type in {"bullet_list", "ordered_list"}:
        yield from _items(node)
    elif node.type in {"blockquote", "list_item", "table", "thead", "tbody", "tr"}:
        between = {"blockquote": "\n\n", "tr": " | "}.get(node.type, "\n")
        for number, child in enumerate(node.children):
            if number:
                yield _Run(between)
            yield from _runs(child, marks, url)
    elif node.type in {"text", "code_inline", "fence", "code_block"}:
        for number, line in enumerate(node.content.rstrip("\n").split("\n")):
            if number:
                yield _Run("\n")
            if line:
                yield _Run(line, marks if node.type == "text" else marks | {"code"}, url)
    elif node.type in {"softbreak", "hardbreak"}:
        # No mark may span lines: Slack would not read it.
        yield _Run(" ", marks, url) if node.type == "softbreak" else _Run("\n")
    elif node.type == "hr":
        yield _Run("———")
    else:
        for child in node.children:
            yield from _runs(child, marks, url)


def _items(node: SyntaxTreeNode) -> Iterator[_Run]:
    """A list, a line an item, what is inside an item set in."""
    first = int(node.attrs.get("start", 1))
    for number, item in enumerate(node.children):
        bullet = "• " if node.type == "bullet_list" else f"{first + number}. "
        yield _Run(f"\n{bullet}" if number else bullet)
        for run in _runs(item):
            yield run._replace(text=run.text.replace("\n", "\n    "))


# The platforms


def _around(start: str, end: str = "") -> Callable[[str], str]:
    return lambda text: f"{start}{text}{end or start}"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _parted(text: str) -> str:
    """Text in which nothing is a mention."""
    return _AT.sub(f"@{_GAP}", text)


def _telegram(text: str) -> str:
    return html.escape(_parted(text), quote=False)


TELEGRAM = Dialect(
    longest=4096,
    escape=_telegram,
    inline={
        "bold": _around("<b>", "</b>"),
        "italic": _around("<i>", "</i>"),
        "strike": _around("<s>", "</s>"),
        "code": lambda text: f"<code>{html.escape(text, quote=False)}</code>",
    },
    link=lambda label, url: f'<a href="{html.escape(url)}">{label}</a>',
    block={
        "quote": _around("<blockquote>", "</blockquote>"),
        "code": lambda text: f"<pre>{html.escape(text, quote=False)}</pre>",
    },
)
"""Telegram's HTML, for `parse_mode="HTML"`."""


_SLACK_MARKS = str.maketrans({"*": "∗", "~": "∼", "`": "ˋ"})
_SLACK_EDGE = regex(r"(?<!\w)_|_(?!\w)")


def _slack(text: str) -> str:
    """Slack has no escape for its marks: what looks like them stands in."""
    text = _SLACK_EDGE.sub("＿", text.translate(_SLACK_MARKS))
    text = html.escape(_parted(text), quote=False)
    return re.sub(r"^&gt;", f"{_GAP}&gt;", text, flags=re.MULTILINE)


def _slack_code(text: str) -> str:
    return html.escape(text.replace("`", "ˋ"), quote=False)


SLACK = Dialect(
    longest=3000,
    escape=_slack,
    inline={
        "bold": _around("*"),
        "italic": _around("_"),
        "strike": _around("~"),
        "code": lambda text: f"`{_slack_code(text)}`",
    },
    link=lambda label, url: f"<{html.escape(url, quote=False)}|{label}>",
    block={"quote": _quoted, "code": lambda text: f"```\n{_slack_code(text)}\n```"},
    joint=_GAP,
)
"""Slack's mrkdwn, each message short enough for a section block."""


_DISCORD_MARKS = regex(r"[\\*_~|`<>\[\]#]|^[-+]", re.MULTILINE)


def _discord(text: str) -> str:
    return _parted(_DISCORD_MARKS.sub(r"\\\g<0>", text))


def _unticked(text: str) -> str:
    """Code in which no two backticks stand side by side, which would end it."""
    return re.sub("`(?=`)", f"`{_GAP}", text)


DISCORD = Dialect(
    longest=2000,
    escape=_discord,
    inline={
        "bold": _around("**"),
        "italic": _around("_"),
        "strike": _around("~~"),
        "code": lambda text: f"`` {_unticked(text)} ``" if "`" in text else f"`{text}`",
    },
    link=lambda label, url: f"<{url}>" if label == _discord(url) else f"[{label}](<{url}>)",
    block={"quote": _quoted, "code": lambda text: f"```\n{_unticked(text)}\n```"},
    joint=_GAP,
)
"""Discord's Markdown; a link shows no preview."""
