"""What stands beside what is said: addresses, code, tags, marks of Markdown, what others said and signatures."""

from __future__ import annotations

import re

from ..patterns import regex

__all__ = ["without_markup"]

_MAY_BE = regex(r"[<>&@`#\[]|://|www\.|\]\(|\bsent\s+from\s", re.IGNORECASE)
_LINK = regex(r"\[([^\[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*\)")
_BESIDE = regex(
    r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)"
    r"|<!--.*?-->|</?(?:a|b|i|u|s|p|br|hr|div|span|strong|em|code|pre|ul|ol|li|h[1-6]|t(?:able|body|head|[rdh])|img"
    r"|blockquote|su[bp]|font)(?:\s+[\w-]+=[^<>]*|\s*/)?>"
    r"|<?\bhttps?://[^\s<>]+>?|<?\bwww\.[^\s<>/]+/[^\s<>]+>?"
    r"|(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|^\s*(?:@[\w.-]+[,:]?\s+)+"
    r"|^\s*\[[\d/.,:\s-]{6,}(?:[ap]m)?\](?:\s*[\w .+-]{1,30}:)?"
    r"|\bsent\s+from\s+(?:my\s+)?[\w ]{1,30}\s*\Z",
    re.IGNORECASE | re.DOTALL,
)
_ENTITY = regex(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.IGNORECASE)
_QUOTED = regex(r"^[^\S\n]*>.*(?:\n|\Z)", re.MULTILINE)
_HEADING = regex(r"^[^\S\n]*#{1,6}[^\S\n]+", re.MULTILINE)


def without_markup(text: str) -> str:
    """What a person says in a text, without what only stands beside it; the text itself where nothing else is left."""
    if not _MAY_BE.search(text):
        return text
    if _ENTITY.search(text):
        from html import unescape

        text = unescape(text)
    plain = _BESIDE.sub(" ", _LINK.sub(r"\1", text))
    plain = _or(_QUOTED.sub("", plain), _QUOTED.sub(lambda line: line[0].replace(">", " ", 1), plain))
    return _or(_HEADING.sub("", plain), text)


def _or(text: str, other: str) -> str:
    """The text, if it says something; otherwise the other."""
    return text if any(map(str.isalnum, text)) else other
