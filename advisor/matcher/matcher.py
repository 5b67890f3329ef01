"""`Matcher`: reads an utterance, scores every entry, and says how sure that makes it.

Confidence is the product of two probabilities: that the utterance is about anything here at all, and that it is about
this entry if so. The first is judged from how clear the winner is, how much of the utterance is known, and how much of
it the winner's phrasings explain; the second is the linear model's own, sharpened as its left-out examples tell.
"""

from __future__ import annotations

import json
import math
import struct
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import replace
from heapq import nlargest
from itertools import accumulate, pairwise

from ..model import Entry, Match
from ..text import is_function_word, stem, words
from .features import blocks, blocks_of
from .linear import LinearModel, softmax
from .spelling import Speller

__all__ = ["Explanation", "Matcher"]

_LEFT_OUT = 0.8
"""Share of an example's own pull that its absence would take away. On ten-shot CLINC150 and BANKING77, at 30 phrasings
an intent, and on the knowledge that ships, left-out accuracy at this share is within two points of the validation's."""
_SHARPNESS = [step / 10 for step in range(5, 41)]
"""Sharpnesses tried."""
_PLAIN = 1.5
"""Sharpness where there are too few examples to tell."""
_ENOUGH, _JUDGED = 60, 500
"""Examples that are enough to tell, and about how many are asked."""

_CLEAR, _KNOWN, _EXPLAINED, _BIAS = 0.6, 1.7, 4.0, -1.9
"""Log-odds that an utterance is in scope: for the winner's log-odds, for the share of it that is known, for the share
that the winner's phrasings explain, and at rest. Fitted on the validation sets of CLINC150 (10, 30 and 100 phrasings an
intent; two utterances in eleven out of scope, as in its test set) and BANKING77 (10 and 30; all in scope)."""
_EXPLAINS = 2.5
"""What explaining the whole utterance adds to an entry's score, for the best few. Chosen on the validation sets."""
_TEMPERED = 0.8
"""What that bonus, which left-out examples do not tell of, takes from the sharpness: 0.7 to 0.9 on the same sets."""
_CONTENDERS = 5
_CROWD = 75
"""Entries that make a crowd: about as many as BANKING77 has intents."""
_READ_AS = 0.5
"""How much a repaired word counts as known."""
_FUNCTION = 0.25
"""How much a function word weighs beside a content word as evidence."""


class Explanation:
    """Why one entry was put before another."""

    __slots__ = ("counted", "repairs", "unknown")

    def __init__(
        self, repairs: tuple[tuple[str, str], ...], unknown: tuple[str, ...], counted: tuple[tuple[str, float], ...]
    ) -> None:
        self.repairs = repairs
        """Words as typed and as read."""
        self.unknown = unknown
        """Words that no phrasing holds."""
        self.counted = counted
        """Each word as read, and the log-odds it adds."""


class Matcher:
    """Matches utterances to entries. Immutable; learns from the entries when made."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        from .fitting import Example, fit

        texts = [[words(text) for text in _texts(entry)] for entry in entries]
        counts = Counter(word for phrasings in texts for tokens in phrasings for word in tokens)
        examples = [Example(label, blocks(tokens)) for label, phrasings in enumerate(texts) for tokens in phrasings]
        fitted = fit(examples, len(entries))
        judged = range(0, len(examples), max(1, len(examples) // _JUDGED))
        left_out = [(fitted.left_out(examples[i], fitted.pulls[i], _LEFT_OUT), examples[i].label) for i in judged]
        model = fitted.model
        speller = Speller(dict(sorted(counts.items())), model)
        told = ["\t".join([_told(tokens, model) for tokens in phrasings]) for phrasings in texts]
        self._set(entries, model, speller, told, _TEMPERED * _sharpness(left_out))

    def _set(
        self,
        entries: Sequence[Entry],
        model: LinearModel,
        speller: Speller,
        told: Sequence[str],
        sharpness: float,
    ) -> None:
        self._entries = tuple(entries)
        self._told = told
        """For each entry its texts, tabs between: the length of a text's weighted stems, and the stems."""
        self._model = model
        self._speller = speller
        self._sharpness = sharpness
        self._own: dict[int, frozenset[str]] = {}

    def match(self, utterance: str) -> tuple[Match, ...]:
        """Every entry with its confidence, best first; ties in the order of the entries."""
        typed = words(utterance)
        read = self._speller.read(typed)
        trust = [1.0 if word == name else _READ_AS for word, name in zip(typed, read, strict=True)]
        scores = self._model.scores(self._model.vector(blocks(read)))
        explained: dict[int, float] = {}
        for label in nlargest(_CONTENDERS, range(len(scores)), key=lambda label: (scores[label], -label)):
            explained[label] = self._accounted(label, read, trust, self._stems(label))
            scores[label] += _EXPLAINS * explained[label]
        chances = softmax(scores, self._sharpness)
        ranked = sorted(range(len(chances)), key=lambda label: (-chances[label], label))
        known = self._accounted(ranked[0], read, trust, self._model)
        covered = self._covered(scores, known, explained[ranked[0]])
        first, *rest = (Match(self._entries[i], covered * chances[i], self._entries[i].question) for i in ranked)
        return (replace(first, phrasing=self._nearest(ranked[0], read)[0]), *rest)

    def explain(self, utterance: str, best: Entry, rival: Entry | None = None) -> Explanation:
        """What in an utterance speaks for one entry, ahead of a rival (by default, of nothing)."""
        typed = words(utterance)
        read = self._speller.read(typed)
        label = self._entries.index(best)
        against = self._entries.index(rival) if rival else None
        own, others = self._stems(label), self._stems(against) if against is not None else frozenset()
        shares = [_weight(word, self._model) for word in read]
        total = math.fsum(shares) or 1.0
        counted = []
        vector = dict(self._model.vector(blocks(read)))
        carried = [[feature for block in blocks_of(read, place) for feature in block] for place in range(len(read))]
        carriers = Counter(feature for features in carried for feature in set(features))
        for word, share, features in zip(read, shares, carried, strict=True):
            points = math.fsum(
                self._model.contribution(feature, vector[feature], label, against) / carriers[feature]
                for feature in sorted(set(features) & vector.keys())
            )
            points += _EXPLAINS * share / total * ((stem(word) in own) - (stem(word) in others))
            counted.append((word, points * self._sharpness))
        return Explanation(
            repairs=tuple((word, name) for word, name in zip(typed, read, strict=True) if word != name),
            unknown=tuple(word for word in read if stem(word) not in self._model),
            counted=tuple(counted),
        )

    def _accounted(self, label: int, read: Sequence[str], trust: Sequence[float], known: Container[str]) -> float:
        """The share of an utterance's weight that stands among known stems; a repaired word counts in part.

        Function words alone say nothing unless they are a phrasing ("who are you"), so they count by the square of
        their likeness to one of the entry's.
        """
        weights = [_weight(word, self._model) for word in read]
        found = [(w * t, word) for w, t, word in zip(weights, trust, read, strict=True) if stem(word) in known]
        share = math.fsum([weight for weight, _ in found]) / (math.fsum(weights) or 1.0)
        if all(is_function_word(word) for _, word in found):
            share *= self._nearest(label, read)[1] ** 2
        return share

    def _covered(self, scores: Sequence[float], known: float, explained: float) -> float:
        """Probability that an utterance is about anything in the entries."""
        if not explained:
            return 0.0
        # Against rivals that have nothing for or against them, as many as make the entries a crowd: a winner among few
        # would else look clearer than the winners that the figures were fitted on.
        rivals = [0.0] * max(1, _CROWD - len(scores))
        chance = max(softmax([*scores, *rivals], self._sharpness)[: len(scores)])
        clear = math.log(max(chance, 1e-3) / max(1.0 - chance, 1e-3))
        odds = _CLEAR * clear + _KNOWN * known + _EXPLAINED * explained + _BIAS
        return 1.0 / (1.0 + math.exp(-odds))

    def _nearest(self, label: int, read: Sequence[str]) -> tuple[str, float]:
        """The phrasing of an entry that is likest to an utterance, and the cosine of their weighted stems."""
        squares = {stem(word): _weight(word, self._model) ** 2 for word in read}
        size = math.sqrt(math.fsum(squares.values())) or 1.0
        best, likest = self._entries[label].question, 0.0
        told = self._told[label].split("\t")
        for text, (length, *stems) in zip(
            dict.fromkeys(self._entries[label].phrasings), map(str.split, told), strict=False
        ):
            shared = [squares[name] for name in stems if name in squares]
            likeness = math.fsum(shared) / (size * float(length)) if shared else 0.0
            if likeness > likest:
                best, likest = text, likeness
        return best, likest

    def _stems(self, label: int) -> frozenset[str]:
        """Every stem in the phrasings of an entry."""
        if label not in self._own:
            stems = (name for told in self._told[label].split("\t") for name in told.split()[1:])
            self._own[label] = frozenset(stems)
        return self._own[label]

    def __reduce__(self) -> tuple[object, ...]:
        """Pickled and copied as what was learnt."""
        return Matcher.from_bytes, (self._entries, self.to_bytes())

    def to_bytes(self) -> bytes:
        """What was learnt, for `from_bytes`: a line of JSON with the sizes of the parts, then the parts."""
        scale, features, spread, rows = self._model.to_bytes()
        names = "\n".join(self._speller.counts).encode()
        counts = struct.pack(f"<{len(self._speller.counts)}I", *self._speller.counts.values())
        parts = [features, spread, rows, names, counts, "\n".join(self._told).encode()]
        head = {"scale": scale, "sharpness": self._sharpness, "parts": [len(part) for part in parts]}
        return b"".join([json.dumps(head).encode(), b"\n", *parts])

    @classmethod
    def from_bytes(cls, entries: Sequence[Entry], data: bytes) -> Matcher:
        """The matcher of the same entries that `to_bytes` gave; `ValueError` when the bytes are not whole."""
        try:
            start = data.index(b"\n") + 1
            told = json.loads(data[:start])
            places = list(accumulate(told["parts"], initial=start))
            if places[-1] != len(data):
                raise ValueError("the stored matcher is cut off")
            features, spread, rows, names, counts, texts = (memoryview(data)[a:b] for a, b in pairwise(places))
            model = LinearModel.from_bytes(len(entries), float(told["scale"]), features, spread, rows)
            vocabulary = str(names, "utf-8").split("\n")
            occurrences = struct.unpack(f"<{len(vocabulary)}I", counts)
            speller = Speller(dict(zip(vocabulary, occurrences, strict=True)), model)
            by_entry = str(texts, "utf-8").split("\n")
            if len(by_entry) != len(entries):
                raise ValueError("not a stored matcher of these entries")
            matcher = cls.__new__(cls)
            matcher._set(entries, model, speller, by_entry, float(told["sharpness"]))
        except (KeyError, TypeError, struct.error) as error:
            raise ValueError(f"not a stored matcher: {error}") from error
        return matcher


def _texts(entry: Entry) -> tuple[str, ...]:
    """What an entry is known by: its phrasings, and its title."""
    return tuple(dict.fromkeys((*entry.phrasings, entry.title)))


def _told(tokens: Sequence[str], model: LinearModel) -> str:
    """A text by the length of its weighted stems, and the stems."""
    weights = {stem(word): _weight(word, model) for word in tokens}
    length = math.sqrt(math.fsum([weight * weight for weight in weights.values()])) or 1.0
    return " ".join([repr(length), *weights])


def _weight(word: str, model: LinearModel) -> float:
    """How telling a word is."""
    return model.weight(stem(word)) * (_FUNCTION if is_function_word(word) else 1.0)


def _sharpness(scored: Sequence[tuple[list[float], int]]) -> float:
    """The sharpness under which left-out examples are likeliest."""
    if len(scored) < _ENOUGH:
        return _PLAIN

    def surprise(sharpness: float) -> float:
        return -math.fsum([math.log(max(softmax(scores, sharpness)[label], 1e-9)) for scores, label in scored])

    # The likelihood has one peak, so a coarse look finds the neighbourhood of the best.
    near = min(_SHARPNESS[::6], key=surprise)
    return min([step for step in _SHARPNESS if abs(step - near) < 0.55], key=surprise)
