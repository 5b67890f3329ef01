"""What an utterance holds when it is parsed."""

from __future__ import annotations

import math

from advisor.nlu.utterance import Utterance
from advisor.nlu.vectorizer import Vectorizer
from advisor.normalisation.rewriting import Read

VECTORIZER = Vectorizer.of([(0, ["salary", "of", "engineers"]), (1, ["skills"])], 2)
UTTERANCE = Utterance.of([Read(("salry",), ("salary",), "spelling"), Read(("of",), ("of",))], VECTORIZER)


def test_words_stems_and_weights_go_together() -> None:
    """The words as read, each with its stem and how telling it is."""
    assert (UTTERANCE.words, UTTERANCE.stems) == (["salary", "of"], ["salary", "of"])
    assert UTTERANCE.weights == [VECTORIZER.word(word).evidence for word in ("salary", "of")]
    assert math.isclose(UTTERANCE.total, sum(UTTERANCE.weights))


def test_a_share_is_of_the_weight() -> None:
    """What each word has of the weight of all; a repaired word counts as the one it is read as."""
    salary, of = UTTERANCE.weights
    assert math.isclose(UTTERANCE.share(lambda stem: stem == "salary"), salary / (salary + of))
    assert math.isclose(UTTERANCE.share(lambda stem: stem == "of"), of / (salary + of))
    assert UTTERANCE.share(lambda _: False) == 0.0


def test_of_no_words_there_is_no_share() -> None:
    """The total is never zero, so that it can be divided by."""
    nothing = Utterance.of([], VECTORIZER)
    assert nothing.total > 0.0
    assert nothing.share(lambda _: True) == 0.0
