"""Three small topics, and a classifier that has learnt them."""

from __future__ import annotations

import pytest

from advisor import Entry
from advisor.nlu import Classifier
from advisor.nlu.learning import learn


def entry(entry_id: str, *phrasings: str, answer: str = "-") -> Entry:
    """An entry that is only its phrasings, the first of which is its title, and its answer."""
    return Entry(entry_id, phrasings[0], answer, phrasings)


ENTRIES = (
    entry("hours", "when are you open", "opening times", "what time do you close", "are you open on sunday"),
    entry("parking", "where can i park", "is there a car park", "parking for my car", "how much is parking"),
    entry("food", "can i eat there", "do you have a restaurant", "what food is there", "is there a cafe"),
)


@pytest.fixture(scope="session")
def classifier() -> Classifier:
    """A classifier of the three."""
    return learn(ENTRIES, {"vehicle": "car"})
