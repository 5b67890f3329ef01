"""`Matcher`: reads an utterance, scores every entry, and says how sure that makes it.

Confidence is the product of two probabilities: that the utterance is about anything here at all, and that it is about
this entry if so. The first is judged from how much of the utterance is known, how near it is to one phrasing, and
how clear the winner is; the second is the linear model's own, sharpened as its left-out examples tell.
"""

from __future__ import annotations

import json
import math
import struct
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from ..model import Entry, Match
from ..text import stem, words
from .features import blocks
from .linear import Example, LinearModel, softmax
from .spelling import Speller

__all__ = ["Matcher"]

_TITLE_WEIGHT = 1.0
_LEFT_OUT = 0.8
"""Share of an example's own pull that its absence would take away. On ten-shot CLINC150 and BANKING77, at 30 phrasings
an intent, and on the knowledge that ships, left-out accuracy at this share is within two points of the validation's."""
_SHARPNESS = [step / 10 for step in range(5, 41)]
"""Sharpnesses tried."""
_PLAIN = 1.5
"""Sharpness where there are too few examples to tell."""
_ENOUGH = 60

_CLEAR, _KNOWN, _NEAR, _BIAS = 0.3, 3.2, 5.0, -5.2
"""Log-odds that an utterance is in scope: for each unit of the winner's log-odds, of the known share, of the nearness
to one phrasing, and at rest. Fitted on CLINC150's validation and out-of-scope validation sets."""
_READ_AS = 0.5
"""How much a repaired word counts as known."""


class _Phrasing(NamedTuple):
    text: str
    stems: frozenset[str]
    length: float
    """Euclidean length of its stems' weights."""


class Matcher:
    """Matches utterances to entries. Immutable; learns from the entries when made."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        tokens = [[words(phrasing) for phrasing in (*entry.phrasings, entry.title)] for entry in entries]
        counts = Counter(word for texts in tokens for text in texts for word in text)
        examples = [Example(label, blocks(text)) for label, texts in enumerate(tokens) for text in texts]
        model, left_out = LinearModel.fit(examples, len(entries))
        scores = [model.scores(model.vector(example.blocks)) for example in examples]
        blended = [
            ([a + _LEFT_OUT * (b - a) for a, b in zip(before, after, strict=True)], example.label)
            for before, after, example in zip(scores, left_out, examples, strict=True)
        ]
        self._set(entries, model, Speller(dict(sorted(counts.items()))), _sharpness(blended))

    def _set(self, entries: Sequence[Entry], model: LinearModel, speller: Speller, sharpness: float) -> None:
        self._entries = tuple(entries)
        self._model = model
        self._speller = speller
        self._sharpness = sharpness
        self._phrasings: dict[int, list[_Phrasing]] = {}

    def match(self, utterance: str) -> tuple[Match, ...]:
        """Every entry with its confidence, best first; ties in the order of the entries."""
        typed = words(utterance)
        read = [self._speller.read(word) for word in typed]
        scores = self._model.scores(self._model.vector(blocks(read)))
        chances = softmax(scores, self._sharpness)
        ranked = sorted(range(len(chances)), key=lambda label: (-chances[label], label))
        phrasing, nearness = self._nearest(ranked[0], read)
        covered = self._covered(typed, read, chances[ranked[0]], nearness)
        first, *rest = (Match(self._entries[i], covered * chances[i], self._entries[i].question) for i in ranked)
        return (Match(first.entry, first.confidence, phrasing), *rest)

    def _covered(self, typed: Sequence[str], read: Sequence[str], chance: float, nearness: float) -> float:
        """Probability that an utterance is about anything in the entries."""
        known = total = 0.0
        for word, name in zip(typed, map(stem, read), strict=True):
            weight = self._model.weight(name)
            total += weight
            if name in self._model:
                known += weight if word in self._speller.counts else weight * _READ_AS
        if not known:
            return 0.0
        clear = math.log(max(chance, 1e-9) / max(1.0 - chance, 1e-3))
        odds = _CLEAR * clear + _KNOWN * known / total + _NEAR * nearness + _BIAS
        return 1.0 / (1.0 + math.exp(-odds))

    def _nearest(self, label: int, read: Sequence[str]) -> tuple[str, float]:
        """The phrasing of an entry that shares most with an utterance, and the cosine of their weighted stems."""
        stems = {stem(word) for word in read}
        length = self._length(stems)
        best, nearest = self._entries[label].question, 0.0
        for phrasing in self._stems(label):
            shared = stems & phrasing.stems
            if shared:
                weights = [self._model.weight(name) for name in sorted(shared)]
                cosine = sum(weight * weight for weight in weights) / (length * phrasing.length)
                if cosine > nearest:
                    best, nearest = phrasing.text, cosine
        return best, nearest

    def _stems(self, label: int) -> list[_Phrasing]:
        """The phrasings of an entry as stems, read when first needed."""
        if label not in self._phrasings:
            found = []
            for text in self._entries[label].phrasings:
                stems = frozenset(stem(word) for word in words(text))
                found.append(_Phrasing(text, stems, self._length(stems)))
            self._phrasings[label] = found
        return self._phrasings[label]

    def _length(self, stems: set[str] | frozenset[str]) -> float:
        return math.sqrt(math.fsum([self._model.weight(name) ** 2 for name in stems])) or 1.0

    def to_bytes(self) -> bytes:
        """What was learnt, for `from_bytes`: a line of JSON with the sizes of the parts, then the parts."""
        features, spread, rows = self._model.to_bytes()
        names = "\n".join(self._speller.counts).encode()
        counts = struct.pack(f"<{len(self._speller.counts)}I", *self._speller.counts.values())
        parts = [features, spread, rows, names, counts]
        head = {"sharpness": self._sharpness, "parts": [len(part) for part in parts]}
        return b"".join([json.dumps(head).encode(), b"\n", *parts])

    @classmethod
    def from_bytes(cls, entries: Sequence[Entry], data: bytes) -> Matcher:
        """The matcher of the same entries that `to_bytes` gave; `ValueError` when the bytes are not whole."""
        try:
            start = data.index(b"\n") + 1
            told = json.loads(data[:start])
            places = list(accumulate(told["parts"], initial=start))
            features, spread, rows, names, counts = (memoryview(data)[a:b] for a, b in pairwise(places))
            model = LinearModel.from_bytes(len(entries), features, spread, rows)
            vocabulary = str(names, "utf-8").split("\n")
            speller = Speller(dict(zip(vocabulary, struct.unpack(f"<{len(vocabulary)}I", counts), strict=True)))
            matcher = cls.__new__(cls)
            matcher._set(entries, model, speller, float(told["sharpness"]))
        except (KeyError, TypeError, struct.error) as error:
            raise ValueError(f"not a stored matcher: {error}") from error
        return matcher


def _sharpness(scored: Sequence[tuple[list[float], int]]) -> float:
    """The sharpness under which left-out examples are likeliest."""
    if len(scored) < _ENOUGH:
        return _PLAIN
    sample = scored[:: max(1, len(scored) // 500)]

    def surprise(sharpness: float) -> float:
        return -math.fsum([math.log(max(softmax(scores, sharpness)[label], 1e-9)) for scores, label in sample])

    return min(_SHARPNESS, key=surprise)
