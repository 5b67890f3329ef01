"""One of a kind: the first thing to watch, or to read, that the latest answer names, for who wants only one."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..forms import pieces
from ..talk import Talk
from . import retort_messages as messages

__all__ = ["one_of_a_kind"]

_ONE = r"\b(?:(?:just|only|give me|name|tell me|sirf|bas) )*(?:one|1|a single|single|ek|the one|one single) "
_ASKS = {
    regex(
        rf"{_ONE}(?:(?:good|best|free|short) )*(?:thing|video|course|series|playlist|channel)s?"
        r"(?: (?:to|i can|i should) (?:watch|take|do|see|follow))?(?=\W*$|\s(?:please|pls|for|only|max|then|on)\b)"
    ): regex(r"\*\*[^*]*\b(?:courses?|videos?|watch|series)\b[^*]*\*\*"),
    regex(
        rf"{_ONE}(?:(?:good|best|free|short) )*(?:thing|book|text|article)s?(?: (?:to|i can|i should) read)?"
        r"(?=\W*$|\s(?:please|pls|for|only|max|then|on)\b)"
    ): regex(r"\*\*[^*]*\b(?:books?|read|text)\b[^*]*\*\*"),
}
"""How one thing of a kind is asked for, and the head of a line that names such things."""
_THING = regex(
    r"\b(?:to|can|should) (?:watch|read|take|see|follow)\b|\b(?:video|course|series|playlist|channel|book)s?\b"
)
"""What says of which kind."""
_FIRST = regex(r"^\*\*[^*]+\*\*:? ?(?P<name>(?:[^,;.(*]|\*[^*]+\*)+)")


def one_of_a_kind(talk: Talk, utterance: str) -> Reply | None:
    """The first thing of a kind that the latest answers name; None where none is asked for, or none is named."""
    said = normalize(utterance)
    if not _THING.search(said):
        return None
    for asks, head in _ASKS.items():
        if not asks.search(said):
            continue
        for entry in talk.latest:
            for line in pieces(entry):
                found = _FIRST.match(line) if head.match(line) else None
                if found:
                    return talk.on(utterance, [entry], messages.one_alone(found["name"].strip()))
    return None
