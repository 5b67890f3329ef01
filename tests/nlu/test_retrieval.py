"""BM25 over the documents of entries."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.nlu.retrieval import Retrieval, mean_and_deviation, prose, standardised, terms

DOCUMENTS = [Counter("car park car".split()), Counter(["bus"]), Counter("bus stop on sunday".split()), Counter(["tea"])]
RETRIEVAL = Retrieval.of(DOCUMENTS)


def test_a_score_is_the_one_by_hand() -> None:
    """Four documents of 3, 1, 4 and 1 terms, k1 2 and b .75: "car" twice in the first, "bus" in two."""
    length = 9 / 4
    idf_car = math.log(1 + (4 - 1 + 0.5) / (1 + 0.5))
    idf_bus = math.log(1 + (4 - 2 + 0.5) / (2 + 0.5))
    car = idf_car * 2 * 3 / (2 + 2 * (0.25 + 0.75 * 3 / length))
    buses = [idf_bus * 1 * 3 / (1 + 2 * (0.25 + 0.75 * size / length)) for size in (1, 4)]
    assert RETRIEVAL.scores(["car", "bus", "bus", "elephant"]) == pytest.approx([car, *buses, 0.0])


def test_bigrams_count_less_than_stems() -> None:
    """Of the same rarity, a pair of stems adds a part of what a stem does."""
    pair = Retrieval.of([Counter(["car", "car park"]), Counter(["bus"])])
    assert 0.0 < pair.scores(["car park"])[0] < pair.scores(["car"])[0]


def test_what_nearly_all_hold_is_not_searched_by() -> None:
    """A term of most documents tells nothing, though they hold it."""
    common = Retrieval.of([Counter(["the"]), Counter(["the"]), Counter(["the", "car"])])
    assert common.scores(["the"]) == [0.0, 0.0, 0.0]
    assert common.holds("the", 0)


@given(st.lists(st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 3), min_size=1), min_size=1, max_size=6))
def test_documents_hold_what_they_were_made_of(documents: list[dict[str, int]]) -> None:
    """`holds` and `in` say of every term and document what the counts say."""
    retrieval = Retrieval.of(list(map(Counter, documents)))
    for term in "abcdefg":
        assert (term in retrieval) == any(term in document for document in documents)
        for label, document in enumerate(documents):
            assert retrieval.holds(term, label) == (term in document)


def test_terms_are_stems_and_the_pairs_inside() -> None:
    """Edges of an utterance are not in documents."""
    assert terms(["car", "park", "open"]) == ["car", "park", "open", "car park", "park open"]
    assert terms([]) == []


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ("Say `pip`:\n```\npip install x\n```\nand run.", "Say `pip`: and run."),
        ("~~~sh\nrm x\n~~~ Gone. ``` open", "Gone."),
        ("See [the page](https://example.org/a?b=c) there.", "See [the page there."),
        ("Write to https://example.org/x or www.example.org now", "Write to or now"),
        ("A <b>bold</b> step<br/>up", "A bold step up"),
    ],
)
def test_code_links_and_markup_are_no_prose(answer: str, left: str) -> None:
    """What is left are the words a reader reads."""
    assert " ".join(prose(answer).split()) == left


@given(st.lists(st.integers(-10_000, 10_000).map(lambda score: score / 100), min_size=1, max_size=9))
def test_standardised_scores_have_mean_nought_and_deviation_one(scores: list[float]) -> None:
    """Where all are the same, they are zeros."""
    found = standardised(scores)
    assert math.fsum(found) == pytest.approx(0.0, abs=1e-3)
    if mean_and_deviation(scores)[1] < math.inf:
        assert mean_and_deviation(found) == pytest.approx((0.0, 1.0), rel=1e-6, abs=1e-3)
    else:
        assert found == [0.0] * len(scores)
