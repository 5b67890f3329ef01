"""The classifier: an utterance in, every entry out."""

from __future__ import annotations

import copy
import math
import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.nlu import Classifier
from advisor.nlu.confidence import Signs, far_from_all, out_of_scope, softmax
from advisor.nlu.learning import learn

from .conftest import ENTRIES, entry

IDS = [item.id for item in ENTRIES]


@pytest.mark.parametrize(
    ("utterance", "best"),
    [
        ("do you close on sundays", "hours"),
        ("car parking?", "parking"),
        ("restaurants", "food"),
        ("somewhere to eat", "food"),
        ("is there somewhere for the car", "parking"),
        ("waht tiem do you clsoe", "hours"),
        ("restarant", "food"),
        ("vehicle", "parking"),
        ("i am hungry", "food"),
        ("a garage for my automobile", "parking"),
    ],
)
def test_the_best_match_is_what_was_meant(classifier: Classifier, utterance: str, best: str) -> None:
    """Other forms, misspelt words, words read as others and words of like meaning find the entry."""
    assert classifier.match(utterance)[0].entry.id == best


@given(st.text(max_size=80) | st.lists(st.sampled_from("when park car eat teh 日本 24 a".split())).map(" ".join))
def test_every_entry_is_ranked_with_a_probability(text: str) -> None:
    """All entries come back once, best first, and their confidences are probabilities that add to one at most."""
    matches = CLASSIFIER.match(text)
    assert sorted(match.entry.id for match in matches) == sorted(IDS)
    confidences = [match.confidence for match in matches]
    assert confidences == sorted(confidences, reverse=True)
    assert all(0.0 <= confidence <= 1.0 for confidence in confidences)
    assert math.fsum(confidences) <= 1.0 + 1e-9
    assert all(match.phrasing in match.entry.phrasings for match in matches)


CLASSIFIER = learn(ENTRIES, {})


def test_nothing_known_gives_little_confidence(classifier: Classifier) -> None:
    """Of words that nothing holds no entry is believed in, and ties are in the order of the entries."""
    for utterance in ("", "?!", "zzz qqq", "\x00", "日本語"):
        matches = classifier.match(utterance)
        assert [match.entry.id for match in matches] == IDS
        assert matches[0].confidence < 0.15


def test_a_word_that_is_not_explained_costs_confidence(classifier: Classifier) -> None:
    """The more of a question an entry leaves unexplained, the less sure the match."""
    sure, less, least = (
        classifier.match(text)[0].confidence
        for text in ("where can i park", "where can i park my elephant", "where can i marry my elephant")
    )
    assert sure > less > least


def test_the_phrasing_that_matched_is_the_nearest_one(classifier: Classifier) -> None:
    """The best match names the phrasing most like what was said."""
    assert classifier.match("how much does parking cost")[0].phrasing == "how much is parking"


def test_entries_that_are_the_same_tie_in_their_order() -> None:
    """Neither is ahead, whatever is said."""
    twins = learn([entry("a", "where do i park"), entry("b", "where do i park")], {})
    first, second = twins.match("where do i park")
    assert (first.entry.id, second.entry.id) == ("a", "b")
    assert first.confidence == pytest.approx(second.confidence) or first.confidence > second.confidence


def test_two_thousand_characters_are_read() -> None:
    """Of words, of one word, and of one letter a word."""
    for text in ("where can i park my car " * 90, "x" * 2_000, "a " * 1_000, "ab" * 1_000, "日" * 2_000):
        assert len(CLASSIFIER.match(text[:2_000])) == len(ENTRIES)
    assert CLASSIFIER.match("where can i park my car " * 83)[0].entry.id == "parking"


def test_threads_share_one() -> None:
    """What many threads ask at once is answered as one alone would have it."""
    asked = [f"{phrasing} {number}" for item in ENTRIES for phrasing in item.phrasings for number in range(5)]
    fresh = learn(ENTRIES, {})
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(fresh.match, asked))
    assert found == [CLASSIFIER.match(text) for text in asked]


@pytest.mark.parametrize("again", [lambda one: pickle.loads(pickle.dumps(one)), copy.copy, copy.deepcopy])
def test_it_can_be_pickled_and_copied(classifier: Classifier, again: object) -> None:
    """The copy answers as the first one does."""
    assert callable(again)
    other = again(classifier)
    for text in ("do you close on sundays", "vehicle", "restarant", ""):
        assert other.match(text) == classifier.match(text)


def test_a_lone_entry_is_believed_for_its_words_alone() -> None:
    """Though it has no rival, what it does not explain is not its own."""
    alone = learn([entry("hours", "when are you open")], {})
    assert alone.match("when are you open")[0].confidence > 0.75
    assert alone.match("where can i park my car")[0].confidence < 0.15


@pytest.mark.parametrize(("utterance", "best"), [("will it rain tomorrow", "rain"), ("where can i park", "parking")])
def test_what_is_opposed_is_the_other_side(utterance: str, best: str) -> None:
    """Gaps speak against a topic, and topics against a gap."""
    found = learn([*ENTRIES, replace(entry("rain", "will it rain", "the weather"), kind="gap")], {})
    entry_id, signs = signs_of(found, utterance)
    gaps = out_of_scope(softmax(found.scores(found.parse(utterance)).entries), [len(ENTRIES)])
    assert entry_id == best
    assert signs.opposed == (1.0 - gaps if best == "rain" else gaps)


def test_what_is_like_many_gaps_a_little_speaks_against_the_topic_it_is_most_like() -> None:
    """A question in a topic's form about something else; without gaps nothing tells of that."""
    pets = {"dog": "walk", "cat": "feed", "bird": "keep", "fish": "leave", "horse": "ride"}
    gaps = [
        entry(name, f"where can i {verb} my {name}", f"a place to {verb} the {name}") for name, verb in pets.items()
    ]
    found = learn([*ENTRIES, *[replace(gap, kind="gap") for gap in gaps]], {})
    best, signs = signs_of(found, "where is my animal")
    assert best == "parking"
    assert signs.outside > 0.5
    assert signs_of(found, "where can i park")[1].outside == 0.0
    assert signs_of(learn(ENTRIES, {}), "where is my animal")[1].outside == 0.0


def signs_of(classifier: Classifier, utterance: str) -> tuple[str, Signs]:
    """The id of the best entry for an utterance, and what tells whether it is right."""
    parsed = classifier.parse(utterance)
    scores = classifier.scores(parsed)
    probabilities = softmax(scores.entries)
    order = sorted(range(len(probabilities)), key=probabilities.__getitem__, reverse=True)
    return classifier.entries[order[0]].id, classifier.signs(parsed, probabilities, order, scores.in_scope)[1]


def test_without_gaps_what_no_entry_is_near_to_is_out_of_scope() -> None:
    """What speaks for that is a question of meaning; words without a vector, or near to an entry, tell nothing."""
    found = learn(ENTRIES, {})

    def opposed(text: str) -> float:
        return signs_of(found, text)[1].opposed

    assert opposed("where can i park") == pytest.approx(far_from_all(None), abs=0.02)
    assert opposed("symphony orchestra") > 0.5
    odd = learn([*ENTRIES, entry("odd", "symphony orchestra", "park car", "parking a car", "car parks")], {})
    best, signs = signs_of(odd, "symphony orchestra")
    assert (best, signs.opposed) == ("odd", far_from_all(None))
    assert opposed("xqzzq") == far_from_all(None)
    assert far_from_all(1.0) < far_from_all(0.5) < far_from_all(0.0) < 1.0


def test_function_words_alone_are_small_talk_rather_than_a_topic() -> None:
    """Greetings are made of them; of a topic they tell little."""
    mood = entry("mood", "how are you", "how do you do")
    talk, topic = (learn([*ENTRIES, replace(mood, kind=kind)], {}) for kind in ("small_talk", "topic"))
    assert talk.match("how are you all then")[0].confidence > 0.5
    assert topic.match("how are you all then")[0].confidence < 0.25


def test_a_text_is_rewritten_as_the_knowledge_says(classifier: Classifier) -> None:
    """Words read as others are, misspelt ones stay."""
    assert classifier.rewritten("Parking my VEHICLE, plese?") == "parking my car plese"


@pytest.mark.parametrize(
    ("text", "lone"),
    [("restarant", True), ("restaurant", False), ("vehicle", False), ("waht tiem do you clsoe", False), ("", False)],
)
def test_a_lone_repair_is_a_guess(classifier: Classifier, text: str, lone: bool) -> None:
    """One word that had to be repaired is all there is to go by."""
    assert classifier.is_lone_guess(text) == lone
