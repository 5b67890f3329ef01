"""Projects of one's own that somebody names in Hinglish: "ek calculator wala project banaya tha"."""

from __future__ import annotations

from collections.abc import Sequence

from ..patterns import compiled

__all__ = ["projects_in"]

_WORD = r"(?!(?:mera|meri|mere|apna|tera|iska|koi|me|mein|maine|main|mai|ne|tha|se|hu|hai|aur|and|liye)\b)[a-z]+"
_PROJECTS = compiled(rf"""
    (?P<said>(?:\b(?:ek|do|teen|chota|chhota|chote|2|3)\s)?\b{_WORD}(?:\s(?:(?:aur|and|or)\s)?{_WORD})?
    \s(?:wala|wale|ka|ke)\s(?:ek\s|do\s|2\s)?(?:mini\s)?projects?)\s
    (?:(?:bhi|maine|mene|toh?)\s)*(?:ba?n(?:a+y[aeiy]*|y[aei]+)|ki[yae]+a?)\b(?!\s(?:ja|sak|kar))
""")
"""What somebody built, behind its name; "what project can be built?" is none."""
_ASKS = compiled(r"\b(?:kaise|kya|kaun\w*|konsa|chahiye|banau|banaun|sakt[aie])\b|\?")


def projects_in(message: str, told: Sequence[str]) -> tuple[str, ...]:
    """The projects that a message in Hinglish says somebody built, in their words, where nothing `told` holds them."""
    found = _PROJECTS.finditer(message)
    said = (match["said"].strip() for match in found if not _ASKS.search(message[match.start() : match.end() + 20]))
    return tuple(text for text in dict.fromkeys(said) if not any(text.lower() in other.lower() for other in told))
