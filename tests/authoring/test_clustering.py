"""Texts of one meaning are found together."""

from __future__ import annotations

import random

from advisor import Knowledge
from advisor.authoring.clustering import clusters

ABOUT = {
    "parking": ["is there parking", "where can i park my car", "car park nearby?"],
    "wifi": ["wifi password", "is there wifi", "what is the wifi code"],
    "laptop": ["which laptop should I buy", "best laptop for machine learning", "mac or windows laptop"],
    "visa": ["visa sponsorship for ml engineers", "do companies sponsor visas", "h1b sponsorship"],
}


def grouped(texts: list[str]) -> set[frozenset[str]]:
    """The texts by cluster."""
    found = clusters(texts)
    assert sorted(number for cluster in found for number in cluster) == list(range(len(texts)))
    return {frozenset(texts[number] for number in cluster) for cluster in found}


def test_texts_about_one_thing_are_together() -> None:
    """They share a word that few others have, or words of like meaning; whatever their order."""
    texts = [text for group in ABOUT.values() for text in group]
    for seed in range(5):
        random.Random(seed).shuffle(texts)
        assert grouped(texts) == {frozenset(group) for group in ABOUT.values()}


def test_texts_about_many_things_are_apart() -> None:
    """Of the questions of 30 topics of one trade, four each, six in ten are in a cluster that is mostly theirs."""
    topics = Knowledge.load().topics[:30]
    texts = [text for entry in topics for text in entry.phrasings[1:5]]
    topic_of = {text: entry.id for entry in topics for text in entry.phrasings[1:5]}
    right = 0
    for cluster in grouped(texts):
        ids = [topic_of[text] for text in cluster]
        right += max(map(ids.count, ids))
    assert right >= 0.6 * len(texts)


def test_few_or_strange_texts_are_taken() -> None:
    """One, none that says anything, and the same twice."""
    assert clusters(["why"]) == [[0]]
    assert clusters(["?", "…", "नमस्ते"])
    assert clusters(["opening times", "opening times"]) == [[0, 1]]
