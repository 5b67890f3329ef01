"""An utterance in the very words of a phrasing asks for that entry, whatever else such words may do in a talk."""

from __future__ import annotations

from collections import Counter

from ...models import Match
from ...text import is_function_word, stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..advisor import Advisor

__all__ = ["verbatim"]

_NEARLY, _WITH_ITS_TELLING_WORDS = 0.9, 0.7
"""Share of the words in common, small ones counted in full, from which an utterance nearly is a phrasing; and from
which it is where both have the same telling words."""
_TURNING = frozenset("not no never without and also plus or".split())
"""Words that make another question of one, or two of it."""
_WHOLE = 3
_TELLING = 2
"""Telling words that say enough to go by them, at least."""


def verbatim(advisor: Advisor, utterance: str) -> Match | None:
    """The topic or gap one of whose phrasings an utterance is, or nearly is; None where it is none, or small talk.

    The confidence is 1.0 where it is one.
    """
    if entry := advisor.phrased(utterance):
        # A word or two of small talk may be said of the talk as well.
        talk = entry.kind == "small_talk" and len(utterance.split()) < _WHOLE
        return None if talk else Match(entry, 1.0, entry.question)
    best = advisor.match(utterance)[0]
    said, written = (Counter(advisor.rewritten(text).split()) for text in (utterance, best.phrasing))
    if best.entry.kind == "small_talk" or said.keys() & _TURNING != written.keys() & _TURNING:
        return None
    telling = _telling(said)
    same = len(telling) >= _TELLING and telling == _telling(written)
    said, written = _stems(said), _stems(written)
    least = _WITH_ITS_TELLING_WORDS if same else _NEARLY
    return best if 2 * (said & written).total() >= least * (said.total() + written.total()) else None


def _telling(words: Counter[str]) -> set[str]:
    return {stem(word) for word in words if not is_function_word(word)}


def _stems(words: Counter[str]) -> Counter[str]:
    return Counter(map(stem, words.elements()))
