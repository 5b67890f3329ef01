"""An utterance in, ranked matches with confidence out. The only user of rapidfuzz."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import OSA
from rapidfuzz import process

from .model import Entry, Match
from .text import stem, words

__all__ = ["Matcher"]

_STOP = frozenset(
    "a an the of to in on at for by with from as is are was were be been am do does did i you he she it we they my "
    "your their our me them us this that these those and or but if so what which who whom whose when where why how "
    "can could should would will shall may might must have has had not no yes please about into".split()
)


class Matcher:
    """placeholder engine"""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)
        vocab: Counter[str] = Counter()
        for e in entries:
            for p in e.phrasings:
                vocab.update(words(p))
        self._vocab = vocab
        self._names = list(vocab)
        df: Counter[str] = Counter()
        docs = []
        for e in entries:
            feats: set[str] = set()
            for p in e.phrasings:
                feats.update(self._features(words(p)))
            df.update(feats)
        n = len(entries)
        self._idf = {f: math.log(1 + n / c) for f, c in df.items()}
        self._index: dict[str, list[tuple[int, float]]] = {}
        for i, e in enumerate(entries):
            cent: dict[str, float] = {}
            for p in e.phrasings:
                for f, w in self._vector(words(p)).items():
                    cent[f] = cent.get(f, 0.0) + w
            norm = math.sqrt(sum(w * w for w in cent.values())) or 1.0
            for f, w in cent.items():
                self._index.setdefault(f, []).append((i, w / norm))

    def _features(self, ws):
        out = []
        stems = [stem(w) for w in ws]
        for s in stems:
            out.append("w" + s)
        for a, b in zip(stems, stems[1:]):
            out.append("b" + a + " " + b)
        for s in stems:
            t = f" {s} "
            for k in (3, 4):
                for j in range(len(t) - k + 1):
                    out.append("c" + t[j : j + k])
        return out

    def _vector(self, ws):
        c = Counter(self._features(ws))
        v = {f: (1 + math.log(n)) * self._idf.get(f, 0.0) * (1.0 if f[0] != "c" else 0.5) for f, n in c.items()}
        norm = math.sqrt(sum(w * w for w in v.values())) or 1.0
        return {f: w / norm for f, w in v.items() if w}

    def match(self, utterance: str) -> tuple[Match, ...]:
        ws = words(utterance)
        fixed = []
        unknown = 0
        content = 0
        for w in ws:
            if w not in self._vocab and len(w) > 3:
                r = process.extractOne(w, self._names, scorer=OSA.distance, score_cutoff=1 if len(w) < 8 else 2)
                if r:
                    w = r[0]
            if w not in _STOP:
                content += 1
                unknown += w not in self._vocab
            fixed.append(w)
        scores = [0.0] * len(self._entries)
        for f, w in self._vector(fixed).items():
            for i, x in self._index.get(f, ()):
                scores[i] += w * x
        known = 1 - unknown / content if content else 0.0
        z = [math.exp(12 * s) for s in scores]
        total = sum(z) + math.exp(12 * 0.25)
        ranked = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
        return tuple(Match(self._entries[i], z[i] / total * known, self._entries[i].phrasings[0]) for i in ranked)
