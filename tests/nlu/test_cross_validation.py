"""Each phrasing is ranked by what has not seen it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor import Entry
from advisor.nlu.cross_validation import cross_validate
from advisor.nlu.learning import learn

ENTRIES = [
    Entry("hours", "Opening hours", "Nine to five.", ("when are you open", "opening hours", "what time do you open")),
    Entry("dogs", "Dogs", "On a lead.", ("may my dog come in", "dogs allowed", "is a dog welcome")),
    Entry("cars", "Zebra crossings", "Behind it.", ("where do I park", "xylophone")),
]


def test_each_phrasing_is_judged_once_in_order() -> None:
    """Numbers of entries and phrasings, and the probabilities of the likeliest."""
    found = cross_validate(ENTRIES, {})
    assert [(item.label, item.number) for item in found] == [
        (label, number) for label, entry in enumerate(ENTRIES) for number in range(len(entry.phrasings))
    ]
    for item in found:
        assert sum(probability for _, probability in item.likeliest) == pytest.approx(1.0, abs=1e-4)
        assert item.own == pytest.approx(dict(item.likeliest)[item.label], abs=1e-6)
        assert item.is_right == (item.rank == 1) == (item.likeliest[0][0] == item.label)


def test_what_was_not_seen_is_not_known() -> None:
    """A word that one phrasing alone holds does not find it, though the advisor itself knows it by heart."""
    found = {ENTRIES[item.label].phrasings[item.number]: item.is_right for item in cross_validate(ENTRIES, {})}
    assert found["dogs allowed"]
    assert not found["xylophone"]
    assert learn(ENTRIES, {}).match("xylophone")[0].entry.id == "cars"


def test_a_title_that_is_the_phrasing_is_left_out_with_it() -> None:
    """A raw FAQ, whose titles are its questions, is judged by its answers alone."""
    raw = [replace(entry, title=entry.phrasings[0], phrasings=entry.phrasings[:1]) for entry in ENTRIES]
    assert not any(item.is_right for item in cross_validate(raw, {}))
    raw[1] = replace(raw[1], answer="A dog may come in on a lead.")
    assert [item.is_right for item in cross_validate(raw, {})] == [False, True, False]


def test_phrasings_that_are_read_alike_are_left_out_together() -> None:
    """A copy would give the answer away."""
    twice = [replace(ENTRIES[2], phrasings=("xylophone", "Xylophone!", "xylofon", "where do I park")), *ENTRIES[:2]]
    found = cross_validate(twice, {"xylofon": "xylophone"})
    assert [item.is_right for item in found[:3]] == [False] * 3


def test_what_is_kept_is_never_judged() -> None:
    """It is learnt from in every fold, so that it helps the others."""
    more = [*ENTRIES[:2], replace(ENTRIES[2], phrasings=(*ENTRIES[2].phrasings, "the xylophone"))]
    found = cross_validate(more, {}, kept={(2, 2)})
    assert [(item.label, item.number) for item in found][-2:] == [(2, 0), (2, 1)]
    assert found[-1].is_right


def test_a_lone_entry_is_always_found() -> None:
    """There is nothing to take it for."""
    assert all(item.is_right for item in cross_validate(ENTRIES[:1], {}))
