"""The constants of learning and scoring, under their textbook names; `docs/matching.md` tells how each was found."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["TUNING", "Tuning"]


class Tuning(NamedTuple):
    """Constants that change what is learnt; they are part of the cache's key."""

    idf_exponent: float = 0.8
    """Power of a feature's idf; below 1 it tempers the rarest."""
    inverse_regularisation: float = 8.0
    """C of the logistic regression: how hard one text may pull."""
    passes: int = 5
    """Passes of coordinate ascent over all texts, phrasings and titles, at most; `passes_before` go before them."""
    passes_before: int = 2
    """Passes over the texts that are not held out, before the others are learnt as well."""
    batch: int = 16
    """Texts whose dual variables move at once."""
    tolerance: float = 0.008
    """A text whose dual variables would move less than this is left out of the passes that follow."""
    trigram_weight: float = 0.5
    """Weight of the trigrams, the square of their group's length, where meaning counts for most."""
    vector_weight: float = 2.0
    """The same of the word vectors."""
    least_share: float = 0.4
    """Share of the regression of the meaning in both weights up to which it is not used."""
    most_texts: int = 100
    """Texts an entry on average from which on no regression of the meaning is tried."""
    prior_weights: tuple[float, ...] = (0.05, 1.2)
    """Weights of the regression and of BM25 where no phrasing can be left out to find them."""
    prior_deviation: float = 1.0
    """Standard deviation of that prior."""
    held_out: int = 500
    """Phrasings held out to find the weights, at most."""
    one_in: int = 5
    """One phrasing in so many is held out, at most."""
    bm25_k1: float = 2.0
    """BM25's saturation of a term's frequency."""
    bm25_b: float = 0.75
    """BM25's normalisation by a document's length."""
    bigram_weight: float = 0.1
    """Weight of a bigram beside a stem of the same idf, in BM25."""
    bm25_least_idf: float = 0.25
    """Idf under which a term is not searched by: more than 78 % of documents hold it, and it tells next to nothing."""
    function_word_weight: float = 0.25
    """Weight of a function word beside a content word of the same idf: in how telling an utterance's words are, and in
    BM25 where all words stand in answers."""


TUNING = Tuning()
