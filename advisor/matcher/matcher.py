"""`Matcher`: reads an utterance, scores every entry, and says how sure that makes it.

Confidence is the product of two probabilities: that the utterance is about anything here at all, and that it is about
this entry if so. The first is judged from how far the winner is ahead of nothing, how much of the utterance is known,
and how much of it stands in the winner's phrasings; the second is the linear model's own, sharpened as its left-out
examples tell. Where a gap is likely, an entry with an answer is less so: the gaps that are named stand for others.
"""

from __future__ import annotations

import json
import math
import struct
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial, reduce
from itertools import accumulate, chain, pairwise
from operator import or_

from ..models import Entry, Match, matches
from ..rewriting import Read, Rewriter
from ..text import is_function_word, stem, words
from .features import blocks, kinds, pairs, runs
from .linear import Buffer, LinearModel, Vector, softmax
from .phrasings import Phrasings
from .spelling import Speller

__all__ = ["Explanation", "Matcher"]

_LEFT_OUT = 0.8
"""Share of an example's own pull that its absence would take away. On ten-shot CLINC150 and BANKING77, at 30 phrasings
an intent, and on the knowledge that ships, left-out accuracy at this share is within two points of the validation's."""
_MIDDLE, _STEPS = 2.5, (0.5, 0.1, 0.02)
"""The sharpness to begin looking at, and how far apart those are that are looked at then, four on either side."""
_PLAIN = 1.5
"""Sharpness where there are too few examples to tell."""
_ENOUGH, _JUDGED = 60, 1_000
"""Examples that are enough to tell, and about how many are asked."""

_AHEAD, _KNOWN, _EXPLAINED, _BIAS = 0.49, 1.49, 3.12, -5.16
"""Log-odds that an utterance is in scope: for the score of the winner, for the share of it that is known, for the share
that stands in the winner's phrasings, and at rest. Fitted on the validation sets of CLINC150 (10, 30 and 100 phrasings
an intent; two utterances in eleven out of scope, as in its test set) and BANKING77 (10 and 30; all in scope)."""
_EXPLAINS = 2.5
"""What explaining the whole utterance, in its words or in others, adds to an entry's score, for the best few."""
_ALIKE = 2.5
"""What a phrasing that is the utterance adds then, for the best two. Both were chosen on the validation sets."""
_TEMPERED = 0.65
"""What these two, which left-out examples do not tell of, take from the sharpness: where the calibration error is least
on the same sets."""
_UNNAMED = 1.0
"""How many gaps that nobody named stand behind each that is named: what they take, entries with answers lose. More
would be truer of what strangers ask, of which most is not covered, and would leave more unanswered that is."""
_CONTENDERS, _FINALISTS = 5, 2
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
        """Words as typed and as read, which is empty for what was left out."""
        self.unknown = unknown
        """Words that no phrasing holds."""
        self.counted = counted
        """Each word as read, and the log-odds it adds."""


class _Word:
    """A word as read, and what is known of it."""

    __slots__ = ("alike", "held", "holders", "lexical", "runs", "stem", "weight")

    def __init__(self, model: LinearModel, phrasings: Phrasings, word: str) -> None:
        self.stem = stem(word)
        self.weight = _weight(word, model)
        """How telling it is."""
        self.lexical = model.places([self.stem, *kinds(self.stem)])
        self.runs = model.places(runs(word))
        """The places of its features, pairs aside."""
        self.holders = [phrasings.holders(place) for place in self.lexical]
        """Who holds its stem, and who each of its kinds."""
        self.held = self.holders[0][0] if self.stem in model else 0
        """A bit for each entry, set where it holds its stem."""
        self.alike = reduce(or_, [bits for bits, _ in self.holders], 0)
        """The same, where it holds that or a synonym."""


class _Heard:
    """An utterance as read, and how telling each of its words is."""

    __slots__ = ("known", "pairs", "reads", "shares", "total", "trusted", "words")

    def __init__(self, reads: list[Read], known: list[_Word]) -> None:
        self.reads = reads
        self.words = [word for item in reads for word in item.read]
        self.known = known
        """What is known of each word."""
        self.pairs = pairs([word.stem for word in known])
        weights = [word.weight for word in known]
        self.total = math.fsum(weights) or 1.0
        spelt = [item.by != "spelling" for item in reads for _ in item.read]
        self.trusted = [weight if sure else weight * _READ_AS for weight, sure in zip(weights, spelt, strict=True)]
        """The weights, those of repaired words only in part."""
        self.shares = [weight / self.total for weight in self.trusted]


class Matcher:
    """Matches utterances to entries. Immutable; learns from the entries when made."""

    def __init__(self, entries: Sequence[Entry], rewrites: Mapping[str, str] | None = None) -> None:
        from .fitting import Example, fit

        rewriter = Rewriter(rewrites or {})
        texts = [[rewriter.words(words(text)) for text in _texts(entry)] for entry in entries]
        counts = Counter(word for of in texts for text in of for word in text)
        examples = [Example(label, blocks(text)) for label, of in enumerate(texts) for text in of]
        fitted = fit(examples, len(entries))
        judged = range(0, len(examples), max(1, len(examples) // _JUDGED))
        left_out = [(fitted.left_out(examples[i], fitted.pulls[i], _LEFT_OUT), examples[i].label) for i in judged]
        model = fitted.model
        speller = Speller(dict(sorted(counts.items())), model)
        stems = [[{stem(word): _weight(word, model) for word in text} for text in of] for of in texts]
        phrasings = Phrasings.of(stems, model.features)
        self._set(entries, rewrites, model, speller, phrasings, _TEMPERED * _sharpness(left_out))

    def _set(
        self,
        entries: Sequence[Entry],
        rewrites: Mapping[str, str] | None,
        model: LinearModel,
        speller: Speller,
        phrasings: Phrasings,
        sharpness: float,
    ) -> None:
        self._entries = tuple(entries)
        self._questions = [entry.question for entry in entries]
        self._gaps = [label for label, entry in enumerate(entries) if entry.kind == "gap"]
        self._rewrites = dict(rewrites or {})
        self._rewriter = Rewriter(self._rewrites)
        self._model = model
        self._speller = speller
        self._phrasings = phrasings
        self._sharpness = sharpness
        # Common words come again with every question.
        self._known = lru_cache(maxsize=4096)(partial(_Word, model, phrasings))
        self._distinct = lru_cache(maxsize=4096)(lambda label: tuple(dict.fromkeys(self._entries[label].phrasings)))

    def match(self, utterance: str) -> tuple[Match, ...]:
        """Every entry with its confidence, best first; ties in the order of the entries."""
        heard = self._heard(utterance)
        scores = self._model.scores(self._vector(heard))
        contenders = _best(scores)[:_CONTENDERS]
        for label in contenders:
            scores[label] += _EXPLAINS * math.fsum(self._explained(label, heard))
        leader, *others = sorted(contenders, key=lambda label: (-scores[label], label))[:_FINALISTS]
        nearest = {}
        # A rival so far behind that no phrasing could bring it level is not looked at.
        for label in [leader, *(label for label in others if scores[label] + _ALIKE > scores[leader])]:
            nearest[label], likeness = self._nearest(label, heard)
            scores[label] += _ALIKE * likeness
        chances = softmax(scores, self._sharpness)
        scored = _best(scores)
        first = scored[0]
        confidences = self._confidences(chances, self._covered(scores[first], first, heard))
        best, *rest = ranked = sorted(scored, key=confidences.__getitem__, reverse=True)
        entries = [self._entries[label] for label in ranked]
        phrasing = nearest[best] if best in nearest else self._nearest(best, heard)[0]
        phrasings = [phrasing, *[self._questions[label] for label in rest]]
        return matches(entries, [confidences[label] for label in ranked], phrasings)

    def _confidences(self, chances: Sequence[float], in_scope: float) -> list[float]:
        """The confidence in each entry; in those with answers the less, the likelier the gaps are."""
        rest = in_scope / (1.0 + _UNNAMED * math.fsum([chances[label] for label in self._gaps]))
        confidences = [chance * rest for chance in chances]
        for label in self._gaps:
            confidences[label] = chances[label] * in_scope
        return confidences

    def _heard(self, utterance: str) -> _Heard:
        reads = self._speller.repaired(self._rewriter.read(words(utterance)))
        return _Heard(reads, list(map(self._known, [word for item in reads for word in item.read])))

    def _vector(self, heard: _Heard) -> Vector:
        """What `blocks` gives of an utterance, weighed; put together from what is known of its words."""
        lexical = chain(self._model.places(heard.pairs), *[word.lexical for word in heard.known])
        return self._model.vector(lexical, chain(*[word.runs for word in heard.known]))

    def explain(self, utterance: str, best: Entry, rival: Entry | None = None) -> Explanation:
        """What in an utterance speaks for one entry, ahead of a rival (by default, of nothing)."""
        heard = self._heard(utterance)
        label = self._entries.index(best)
        against = self._entries.index(rival) if rival else None
        own = self._added(label, heard)
        others = self._added(against, heard) if against is not None else [0.0] * len(own)
        counted = []
        vector = dict(zip(*self._vector(heard), strict=True))
        carried = [
            # A pair belongs to both its words.
            {*self._model.places(heard.pairs[at : at + 2]), *word.lexical, *word.runs}
            for at, word in enumerate(heard.known)
        ]
        carriers = Counter(place for features in carried for place in features)
        for word, features, more, less in zip(heard.words, carried, own, others, strict=True):
            points = math.fsum(
                self._model.contribution(place, vector[place], label, against) / carriers[place] for place in features
            )
            counted.append((word, (points + more - less) * self._sharpness))
        return Explanation(
            repairs=tuple((" ".join(item.typed), " ".join(item.read)) for item in heard.reads if item.by),
            unknown=tuple(word for word, known in zip(heard.words, heard.known, strict=True) if not known.held),
            counted=tuple(counted),
        )

    def _added(self, label: int, heard: _Heard) -> list[float]:
        """What each word adds to an entry's score besides the linear model, were the entry among the best two."""
        phrasing, likeness = self._nearest(label, heard)
        held = {place for word in self._rewriter.words(words(phrasing)) for place in self._known(word).lexical}
        alike = [word.weight * (not held.isdisjoint(word.lexical)) for word in heard.known]
        total = math.fsum(alike) or 1.0
        explained = self._explained(label, heard)
        return [_EXPLAINS * a + _ALIKE * likeness * b / total for a, b in zip(explained, alike, strict=True)]

    def _explained(self, label: int, heard: _Heard) -> list[float]:
        """Each word's share of an utterance's weight, where it or a synonym stands in an entry's texts; elsewhere 0."""
        bit = 1 << label
        return [share if word.alike & bit else 0.0 for share, word in zip(heard.shares, heard.known, strict=True)]

    def _accounted(self, label: int, heard: _Heard, found: list[int]) -> float:
        """The share of an utterance's weight that the words at the places found have; a repaired word counts in part.

        Function words alone say nothing unless they are a phrasing ("who are you"), so they count by the square of
        their likeness to one of the entry's.
        """
        share = math.fsum([heard.trusted[place] for place in found]) / heard.total
        if found and all(is_function_word(heard.words[place]) for place in found):
            share *= self._nearest(label, heard)[1] ** 2
        return share

    def _covered(self, score: float, label: int, heard: _Heard) -> float:
        """Probability that an utterance is about anything in the entries, given the winner and its score.

        The score is the winner's lead over nothing: unlike its lead over the rivals, it hardly depends on how many
        entries there are.
        """
        explained = self._accounted(label, heard, [at for at, word in enumerate(heard.known) if word.held >> label & 1])
        if not explained:
            return 0.0
        known = self._accounted(label, heard, [at for at, word in enumerate(heard.known) if word.held])
        odds = _AHEAD * self._sharpness * score + _KNOWN * known + _EXPLAINED * explained + _BIAS
        return 1.0 / (1.0 + math.exp(-odds))

    def _nearest(self, label: int, heard: _Heard) -> tuple[str, float]:
        """The phrasing of an entry that is likest to an utterance, and its likeness."""
        phrasings = self._distinct(label)
        stems = {word.stem: (word.holders, word.weight) for word in heard.known}
        # The last text may be the title, which is no phrasing.
        likeness = self._phrasings.likeness(label, stems.values())[: len(phrasings)]
        likest = max(likeness)
        return phrasings[likeness.index(likest)], likest

    def __reduce__(self) -> tuple[object, ...]:
        """Pickled and copied as what was learnt."""
        return Matcher.from_bytes, (self._entries, self.to_bytes(), self._rewrites)

    def to_bytes(self) -> bytes:
        """What was learnt, for `from_bytes`: the length of some JSON, that JSON, and the parts it measures."""
        scale, features, spread, rows = self._model.to_bytes()
        names = "\n".join(self._speller.counts).encode()
        counts = struct.pack(f"<{len(self._speller.counts)}I", *self._speller.counts.values())
        parts = [features, spread, rows, names, counts, *self._phrasings.to_bytes()]
        told = {"scale": scale, "sharpness": self._sharpness, "parts": [len(part) for part in parts]}
        head = json.dumps(told).encode()
        return b"".join([len(head).to_bytes(4, "little"), head, *parts])

    @classmethod
    def from_bytes(cls, entries: Sequence[Entry], data: Buffer, rewrites: Mapping[str, str] | None = None) -> Matcher:
        """The matcher of the same entries and rewrites that `to_bytes` gave; `ValueError` when bytes are not whole."""
        try:
            start = 4 + int.from_bytes(data[:4], "little")
            told = json.loads(str(data[4:start], "utf-8"))
            places = list(accumulate(told["parts"], initial=start))
            if places[-1] != len(data):
                raise ValueError("the stored matcher is cut off")
            features, spread, rows, names, counts, *texts = (memoryview(data)[a:b] for a, b in pairwise(places))
            model = LinearModel.from_bytes(len(entries), float(told["scale"]), features, spread, rows)
            vocabulary = str(names, "utf-8").split("\n")
            occurrences = struct.unpack(f"<{len(vocabulary)}I", counts)
            speller = Speller(dict(zip(vocabulary, occurrences, strict=True)), model)
            matcher = cls.__new__(cls)
            phrasings = Phrasings.from_bytes(len(entries), *texts)
            matcher._set(entries, rewrites, model, speller, phrasings, float(told["sharpness"]))
        except (KeyError, TypeError, struct.error) as error:
            raise ValueError(f"not a stored matcher: {error}") from error
        return matcher


def _texts(entry: Entry) -> tuple[str, ...]:
    """What an entry is known by: its phrasings, and its title."""
    return tuple(dict.fromkeys((*entry.phrasings, entry.title)))


def _best(values: Sequence[float]) -> list[int]:
    """The places of values, highest first; ties in their order."""
    return sorted(range(len(values)), key=values.__getitem__, reverse=True)


def _weight(word: str, model: LinearModel) -> float:
    """How telling a word is."""
    return model.weight(stem(word)) * (_FUNCTION if is_function_word(word) else 1.0)


def _sharpness(scored: Sequence[tuple[list[float], int]]) -> float:
    """The sharpness under which left-out examples are likeliest."""
    if len(scored) < _ENOUGH:
        return _PLAIN

    tops = [max(scores) for scores, _ in scored]
    behind = [[score - top for score in scores] for (scores, _), top in zip(scored, tops, strict=True)]
    own = [scores[label] - top for (scores, label), top in zip(scored, tops, strict=True)]

    def surprise(sharpness: float) -> float:
        chances = [
            math.exp(gap * sharpness) / math.fsum([math.exp(other * sharpness) for other in gaps])
            for gap, gaps in zip(own, behind, strict=True)
        ]
        return -math.fsum([math.log(max(chance, 1e-9)) for chance in chances])

    # The likelihood has one peak, so the best of a coarse look is near the best of all.
    best = _MIDDLE
    for step in _STEPS:
        best = min([round(best + step * place, 2) for place in range(-4, 5)], key=surprise)
    return best
