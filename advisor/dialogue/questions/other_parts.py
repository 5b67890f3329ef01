"""The other parts of an answer, for who has or knows some: "the first part I have. The rest?"."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences, stems, telling_stems
from ..acts.act_messages import said_of
from ..acts.picking import places_in
from ..forms import pieces
from ..talk import Talk

__all__ = ["others"]

_REST = regex(
    r"(?:.*\b(?:about|only|just|tell me|show me|give me|and|but|so|,) )?(?:the )?"
    r"(?:rest|others?|other (?:ones|parts|points|two|three)|remaining(?: ones| parts| two| three)?)[ ?.!]*"
)
_HAS = regex(
    r"\b(?:i|i've|mine)\b.*\b(?:have|has|got|know|can|do|did|done|fine|covered)\b|\b(?:have|know|got|can|do)\b$"
)
_FEWEST = 3
"""Parts of an answer of which one is known, at least."""


def others(talk: Talk, utterance: str) -> Reply | None:
    """The parts of the latest answer but for those that somebody says to have; None where they name none or all."""
    said = [part.strip(" .!?") for part in sentences(normalize(utterance.replace(",", ".")))]
    if len(said) < 2 or not talk.latest or not talk.state.told or not _REST.fullmatch(said[-1]):
        return None
    entry, known = talk.latest[-1], " ".join(said[:-1])
    parts = [line for line in pieces(entry) if line.startswith("**")]
    if len(parts) < _FEWEST or "step" in known or not _HAS.search(known):
        return None
    places = {place - 1 if place > 0 else len(parts) + place for place in places_in(known)}
    named = telling_stems(known)
    heads = [stems(line.partition(":**")[0]) for line in parts]
    left = [
        line
        for place, (line, head) in enumerate(zip(parts, heads, strict=True))
        if place not in places and not (named and named & head)
    ]
    return talk.on(utterance, [entry], said_of(entry, left)) if 0 < len(left) < len(parts) else None
