"""Why one entry was put before another."""

from __future__ import annotations

import math
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor, Entry, Knowledge
from advisor.nlu import Classifier, explain
from advisor.nlu.learning import learn

from .conftest import ENTRIES, entry

CLASSIFIER = learn(ENTRIES, {})


@given(
    st.lists(st.sampled_from("when where can i park car car eat 24 7 zzz elephant open".split()), max_size=9),
    st.integers(0, 2),
    st.integers(0, 2) | st.none(),
)
def test_the_words_add_up_to_the_lead(words: list[str], label: int, rival: int | None) -> None:
    """Their log-odds sum to the difference of the two scores, or to what the entry is ahead of the average by."""
    text = " ".join(words)
    scores = CLASSIFIER.scores(CLASSIFIER.parse(text)).entries
    lead = scores[label] - (math.fsum(scores) / 3 if rival is None else scores[rival])
    told = explain(CLASSIFIER, text, label, rival).counted
    edges = 0.0 if words else lead  # Without words the edges of the utterance are all there is.
    assert math.fsum(points for _, points in told) + edges == pytest.approx(lead, abs=0.01)


def test_a_word_that_is_another_entrys_speaks_against() -> None:
    """Words of the entry are for it, and those of the rival against it."""
    counted = dict(explain(CLASSIFIER, "park restaurant", 1, 2).counted)
    assert counted["park"] > 0.0 > counted["restaurant"]


def test_words_of_like_meaning_are_named() -> None:
    """What carried a word that the entry lacks: "earns" through "salary" or "pay"."""
    entries = [
        Entry("pay", "Pay", "The salary is high.", ("what is the pay", "how large is the salary")),
        Entry("skills", "Skills", "Python is needed.", ("what must one know", "which languages are used")),
    ]
    near = dict(explain(learn(entries, {}), "what a baker earns", 0).near)
    assert set(near["earns"]) & {"salary", "pay"}
    assert "what" not in near


def test_repairs_and_unknown_words_are_told(classifier: Classifier) -> None:
    """What was read as another, and what nothing holds."""
    told = explain(classifier, "restarant for my vehicle zorblax", 2)
    assert ("restarant", "restaurant") in told.repairs
    assert ("vehicle", "car") in told.repairs
    assert told.unknown == ("zorblax",)


def test_why_names_what_counted(advisor: Advisor) -> None:
    """The reasons hold the phrasing, the repair, the words with their weight, and the runner-up."""
    reply = advisor.ask("ml enginer pay in bangalore")
    why = reply.why()
    assert [match.entry.id for match in reply.answers] == ["salary-india"]
    assert f"“{reply.answers[0].phrasing}”" in why
    assert "enginer as engineer" in why
    assert "bangalore +" in why
    assert "runner-up: **" in why
    assert advisor.ask("what do zorblaxes earn").why().count("zorblaxes") >= 1


def test_why_goes_with_a_reply(advisor: Advisor) -> None:
    """Reasons are made when asked for, do not tell replies apart, survive pickling, and fit what moved the talk."""
    reply = advisor.ask("What do ML engineers earn in India? And how do I become one?")
    assert reply.why().count("runner-up") == 2
    assert pickle.loads(pickle.dumps(reply)) == reply
    assert pickle.loads(pickle.dumps(reply)).why() == reply.why()
    assert "follows from the talk" in advisor.ask("").why()
    chat = advisor.conversation()
    chat.say("salary")
    assert "follows from the talk" in chat.say("1").why()


def test_a_lone_entry_has_no_runner_up() -> None:
    """With one entry the reasons do without a rival."""
    why = Advisor(Knowledge([entry("hours", "when are you open", answer="9 to 5.")])).ask("when are you open?").why()
    assert "runner-up" not in why
