"""Every constant of the classifier, under its textbook name; `docs/matching.md` tells how each was found."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["TUNING", "Tuning"]


@dataclass(frozen=True, slots=True)
class Tuning:
    """The constants of learning and scoring."""

    idf_exponent: float = 0.8
    """Power of a feature's idf; below 1 it tempers the rarest."""
    inverse_regularisation: float = 8.0
    """C of the logistic regression: how hard one phrasing may pull."""
    passes: int = 20
    """Passes of coordinate ascent over the phrasings, at most."""
    cooling: float = 0.9
    """What each pass leaves of the step of the one before."""
    tolerance: float = 0.005
    """A phrasing whose dual variables would move less than this is left out of the passes that follow."""
    left_out_share: float = 0.8
    """Share of a phrasing's own pull that is taken back to score it as though it had not been learnt from."""
    title_count: int = 2
    """Times a title counts in the document of an entry."""
    bm25_k1: float = 2.0
    """BM25's saturation of a term's frequency."""
    bm25_b: float = 0.75
    """BM25's normalisation by a document's length."""
    contenders: int = 5
    """Entries that are ranked again by how much of the utterance they explain."""
    function_word_weight: float = 0.25
    """Weight of a function word beside a content word of the same idf, as evidence."""
    repaired_word_weight: float = 0.5
    """How much a word counts as known that was repaired."""


TUNING = Tuning()
