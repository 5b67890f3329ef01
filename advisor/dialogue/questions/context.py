"""Context topics: what a question leans on that follows an answer ("what about India?")."""

from __future__ import annotations

from collections.abc import Iterable

from ...models import Match

__all__ = ["SAID_ODDS", "in_context", "without_lean"]

SAID_ODDS, _FEW_ODDS = 30.0, 5.0
"""How many times likelier a follow-up of the last answer becomes when a question says that it leans on it ("what about
India?"), and when it only may ("India?")."""
_FEW = 3
"""Words of a question that leans on the last answer even if none of them says so: "London?"."""

_FILLERS = frozenset("no and or but so ok okay then well".split())
_LEANS = (
    ("what", "about"),
    ("how", "about"),
    ("what", "of"),
    ("i", "mean"),
    ("i", "meant"),
    ("same", "for"),
    ("the", "same", "for"),
    ("same", "question", "for"),
    ("same", "thing", "for"),
    ("back", "to"),
    ("go", "back", "to"),
    ("let's", "go", "back", "to"),
    ("lets", "go", "back", "to"),
)
_COMPARED = frozenset("one of pays pay earns earn is".split())
_AFTERTHOUGHTS = frozenset("then though instead".split())


def without_lean(utterance: str) -> tuple[str, float]:
    """What was said without the words that lean on what was said before, and how many times likelier
    that makes what follows the last answer; 1.0 where it does not lean."""
    typed = utterance.split()
    said = [word.strip(",.;:!?").lower().replace("\u2019", "'") for word in typed]
    start = next((place for place, word in enumerate(said) if word not in _FILLERS), len(said))
    if said[start : start + 1] == ["which"] and _COMPARED & set(said[start + 1 : start + 2]):
        return utterance.strip(), SAID_ODDS
    lean = next((lean for lean in _LEANS if tuple(said[start : start + len(lean)]) == lean), ())
    if not lean and "and" not in said[max(0, start - 1) : start]:
        return utterance.strip(), _FEW_ODDS if len(said) <= _FEW else 1.0
    start += len(lean)
    start += said[start : start + 1] == ["the"]
    end = len(said) - (said[-1] in _AFTERTHOUGHTS)
    return " ".join(typed[start:end]) or utterance.strip(), SAID_ODDS


def in_context(matches: tuple[Match, ...], related: Iterable[str], odds: float) -> tuple[Match, ...]:
    """The matches, those of the related entries made likelier by the odds, best first.

    Together they are no likelier than before or 1.0.
    """
    related = set(related)
    weights = [match.confidence * (odds if match.entry.id in related else 1.0) for match in matches]
    total = sum(weights) + max(0.0, 1.0 - sum(match.confidence for match in matches))
    shifted = [Match(m.entry, weight / total, m.phrasing) for m, weight in zip(matches, weights, strict=True)]
    return tuple(sorted(shifted, key=lambda match: -match.confidence))
