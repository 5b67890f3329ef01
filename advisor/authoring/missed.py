"""Questions without a good answer: not answered, asked again in other words, or answered by a wrong guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from ..text import telling_stems, words
from .logs import Asked

__all__ = ["Missed", "missed"]

_SAME = 0.34
"""Share of their telling words that two questions have in common from which one is the other in other words."""
_REFUSALS = ("no", "nope", "wrong", "not that", "not what", "that is not", "i meant", "i mean")
"""How people begin who take an answer for wrong."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A question that got no good answer."""

    text: str
    why: str
    """`unanswered`, `rephrased` (what was said next was answered) or `taken back` (the guess was wrong)."""
    meant: str = ""
    """Id of the entry that the person went on to, where they did."""
    refused: str = ""
    """Id of the entry that was wrong."""


def missed(talk: Sequence[Asked]) -> list[Missed]:
    """The questions of one talk that got no good answer, in their order."""
    found = []
    for asked, following in zip_longest(talk, talk[1:]):
        if asked.kind == "answer" and not asked.tentative:
            continue
        if asked.kind in {"small_talk", "question"} or not words(asked.text):
            continue
        meant = _went_on_to(asked, following) if following else ""
        if asked.kind == "answer":
            if meant or (following and (_refuses(following.text) or _is_rephrased(asked.text, following))):
                found.append(Missed(asked.text, "taken back", meant, next(iter(asked.answered), "")))
        elif meant:
            # To pick what a clarification asks about is what it is for.
            if following.text not in asked.offered:
                found.append(Missed(asked.text, "rephrased", meant))
        else:
            found.append(Missed(asked.text, "unanswered"))
    return found


def _went_on_to(asked: Asked, following: Asked) -> str:
    """The entry that the person picked next, or that answered the same question in other words; empty otherwise."""
    # What a fallback offers need not bear on what was asked.
    if asked.kind != "fallback" and following.text in asked.offered:
        return asked.offered[following.text]
    sure = following.kind == "answer" and not following.tentative
    name = next(iter(following.answered), "") if sure and _is_rephrased(asked.text, following) else ""
    return name if name not in asked.answered else ""


def _refuses(text: str) -> bool:
    said = " ".join(words(text))
    return any(said == start or said.startswith(f"{start} ") for start in _REFUSALS)


def _is_rephrased(text: str, following: Asked) -> bool:
    """Whether what was said next is the same question in other words, of which some are the same."""
    if " ".join(words(text)) == " ".join(words(following.text)):
        return following.kind == "answer"
    one, other = telling_stems(text), telling_stems(following.text)
    return len(one & other) > _SAME * min(len(one), len(other))
