"""The noisy channel, with a language model of a few sentences, and with that of all that ships."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor
from advisor.normalisation.language_model import END, START, LanguageModel
from advisor.normalisation.noisy_channel import NoisyChannel

SENTENCES = [text.split() for text in ("can i work from home", "what form is this", "how long is this", "i work here")]
MODEL = LanguageModel.of(SENTENCES * 20)
WORDS = st.sampled_from("work from home form qwzx zzz this".split())


@pytest.fixture(scope="module")
def channel() -> NoisyChannel:
    """A channel that knows the words of the sentences, and no others."""
    return NoisyChannel(MODEL, MODEL.__contains__, MODEL.__contains__, lambda word: word == "hwo")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("can i wrok form hoem", "can i work from home"),
        ("what form is tihs", "what form is this"),
        ("Waht form is tihs? How logn is this!", "What form is this? How long is this!"),
        ("hwo long is this", "hwo long is this"),
        ("i work at Hoem Inc", "i work at Hoem Inc"),
        ("my name is hoem", "my name is hoem"),
        ("HOEM", "HOEM"),
        ("", ""),
    ],
)
def test_what_stands_beside_a_word_tells_what_it_is(channel: NoisyChannel, typed: str, meant: str) -> None:
    """Be it a word itself; names, and what is read by other rules, stay."""
    assert channel.corrected(typed) == meant


def test_only_some_words_are_put_right_where_only_these_may_be(channel: NoisyChannel) -> None:
    """The others stay, and do not become one of these instead."""
    assert channel.corrected("can i wrok form hoem", {"from", "here"}) == "can i wrok from hoem"


@given(before=WORDS, extra=st.lists(WORDS, max_size=3))
def test_probabilities_sum_to_one(before: str, extra: list[str]) -> None:
    """Over the words of the sentences and an end, and what is left for all others."""
    model = LanguageModel.of([*SENTENCES, extra])
    every = [*model.words, END]
    assert math.fsum(math.exp(model.log_probability(before, word)) for word in every) <= 1.0 + 1e-6
    assert all(math.isfinite(model.log_probability(START, word)) for word in every)


@given(st.lists(st.lists(WORDS, max_size=4), max_size=4), st.integers(0, 40))
def test_what_is_kept_is_read_back_or_refused(sentences: list[list[str]], cut: int) -> None:
    """A model that was cut off, or is of another form, is none."""
    model = LanguageModel.of(sentences)
    stored = model.to_bytes()
    again = LanguageModel.from_bytes(memoryview(stored))
    assert [again.log_probability("work", word) for word in model.words] == [
        model.log_probability("work", word) for word in model.words
    ]
    with pytest.raises(ValueError, match="no language model"):
        LanguageModel.from_bytes(stored[: min(cut, stored.index(b"\n"))])


def test_what_people_type_well_stays(advisor: Advisor) -> None:
    """Words that the knowledge does not hold, names among them, are no slips of those that it does."""
    for typed in (
        "My cat sleeps on the keyboard while I seek a job in Wuppertal",
        "I was bored out of my skull; halve of it was a probe",
        "Ask Seung about the lathe, the ledger and the trams",
    ):
        assert advisor.corrected(typed) == typed
