"""From entries to a classifier."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from tempfile import TemporaryDirectory

import pytest

from advisor import Entry
from advisor.nlu import learning
from advisor.nlu.corpus import Corpus, Text, documents, search_terms
from advisor.nlu.learning import Learner, held_out, learn
from advisor.nlu.retrieval import Retrieval, standardised
from advisor.nlu.training import Floats
from advisor.nlu.tuning import TUNING

from ..conftest import ROOT
from .conftest import ENTRIES, entry


def test_learning_is_the_same_in_every_process() -> None:
    """A process with another hash seed, other threads and the products of another processor learns the same bytes."""
    code = "import hashlib; from tests.nlu.conftest import ENTRIES; from advisor.nlu.learning import learn\n"
    code += "from advisor.nlu.artifact import to_bytes\n"
    code += "print(hashlib.sha256(to_bytes(learn(ENTRIES, {}).learnt)).hexdigest())"
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "OMP_NUM_THREADS": seed, **processor},
        ).stdout
        for seed, processor in (("1", {}), ("2", {"OPENBLAS_CORETYPE": "Sandybridge"}))
    }
    assert len(digests) == 1


def test_learning_leaves_the_environment_as_it_was() -> None:
    """numpy is loaded with one thread for its products, which other programs are not told."""
    code = "import os; from advisor import Advisor, Entry, Knowledge\n"
    code += "entry = Entry(id='hours', title='Hours', answer='9 to 5.', phrasings=('when are you open',))\n"
    code += "Advisor(Knowledge([entry])).ask('hours'); print(os.environ.get('OPENBLAS_NUM_THREADS'))"
    for given in ({}, {"OPENBLAS_NUM_THREADS": "2"}):
        with TemporaryDirectory() as cache:
            settings = {"XDG_CACHE_HOME": cache, **given}
            run = subprocess.run(
                [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, env=settings
            )
        assert run.stdout.strip() == given.get("OPENBLAS_NUM_THREADS", "None")


def test_the_order_of_entries_does_not_decide() -> None:
    """With the entries in another order, the same entry is best for each of their phrasings."""
    turned, straight = learn(ENTRIES[::-1], {}), learn(ENTRIES, {})
    for item in ENTRIES:
        for phrasing in item.phrasings:
            assert turned.match(phrasing)[0].entry.id == straight.match(phrasing)[0].entry.id == item.id


@pytest.mark.parametrize("phrasings", [("open",), ("?",), ("日本語",), ("a",), ("the of and",)])
def test_the_smallest_knowledge_can_be_learnt(phrasings: tuple[str, ...]) -> None:
    """One entry with one phrasing, even of no words at all, makes a classifier that answers."""
    (match,) = learn([entry("only", *phrasings)], {}).match("is it open?")
    assert 0.0 <= match.confidence <= 1.0


def test_a_hundred_rivals_with_the_same_words_are_told_apart() -> None:
    """Entries that differ in one word are found by it."""
    names = [f"w{number:03}x" for number in range(100)]
    classifier = learn([entry(name, f"tell me about topic {name}", f"what is {name}") for name in names], {})
    assert all(classifier.match(f"about {name}")[0].entry.id == name for name in names[::9])


def test_many_phrasings_that_are_alike_are_learnt() -> None:
    """Thousands of them push the weights hard, and the ranking stays right."""
    rng = random.Random(1)
    nouns = ["price", "colour", "size", "weight"]
    entries = [
        entry(noun, *dict.fromkeys(f"what is the {noun} of item {rng.randrange(10**6)}" for _ in range(500)))
        for noun in nouns
    ]
    classifier = learn(entries, {})
    assert [classifier.match(f"{noun} of it")[0].entry.id for noun in nouns] == nouns


def test_answers_and_titles_are_evidence() -> None:
    """An entry is found by a word that only its answer has, and by one that only its title has."""
    entries = [
        Entry("oven", "Temperature", "Set the thermostat to 200 degrees.", ("how hot",)),
        Entry("dough", "Kneading", "Use rye flour and yeast.", ("how long",)),
        Entry("shop", "Address", "The bakery is in Mill Lane.", ("where is it",)),
    ]
    classifier = learn(entries, {})
    for text, best in (("thermostat", "oven"), ("yeast", "dough"), ("mill lane", "shop"), ("kneading", "dough")):
        assert classifier.match(text)[0].entry.id == best


def test_what_is_left_out_is_scored_by_the_others_alone() -> None:
    """A phrasing that is the title is in no document then."""
    corpus = Corpus.of(ENTRIES, {})
    learner = Learner(corpus)
    title = next(at for at, text in enumerate(corpus.texts) if text.is_title)
    (scores,) = learner.scores_without([title])
    rest = corpus._replace(texts=[text for text in corpus.texts if text is not corpus.texts[title]])
    other = Retrieval.of(documents(rest.answers, rest.texts)).scores(search_terms(corpus.texts[title].words))
    assert scores[1].tolist() == pytest.approx(standardised(other), abs=1e-6)


def test_how_much_meaning_counts_is_learnt_with_the_weights() -> None:
    """One regression stays, so two parts are weighed; the prior's mean where nothing can be held out."""
    learner = Learner(Corpus.of([entry(name, name) for name in ("pay", "oven")], {}))
    assert learner.settle() == list(TUNING.prior_weights)
    corpus = Corpus.of(ENTRIES, {})
    learner = Learner(corpus)
    assert len(learner.settle()) == len(TUNING.prior_weights)
    out = held_out(corpus.texts, TUNING.one_in)
    assert {len(scores) for scores in learner.scores_without(out)} == {len(TUNING.prior_weights)}


@pytest.mark.parametrize(("found", "acted_upon"), [([0.5, 0.2, 0.3], False), ([0.5, 0.5, 0.3], True)])
def test_meaning_counts_for_more_only_where_it_tells_much(
    monkeypatch: pytest.MonkeyPatch, found: list[float], acted_upon: bool
) -> None:
    """Else it is as if there were no second regression: no feature counts for more."""
    monkeypatch.setattr(learning, "weigh", lambda scores, *_: found if len(scores[0]) == 3 else [0.7, 0.4])
    learner = Learner(Corpus.of([replace(item, phrasings=(*item.phrasings, *"abcde")) for item in ENTRIES], {}))
    stretched: list[Floats] = []
    monkeypatch.setattr(learner.ascent, "stretch", stretched.append)
    assert learner.settle() == ([1.0, 0.3] if acted_upon else [0.7, 0.4])
    assert len({*stretched[-1].tolist()}) == 1 + 2 * acted_upon


def test_a_closed_one_tells_nothing_by_being_far() -> None:
    """Nor does one with gaps."""
    assert learn(ENTRIES, {}).learnt.centres
    assert not learn(ENTRIES, {}, closed=True).learnt.centres
    assert not learn([*ENTRIES, replace(entry("space", "space"), kind="gap")], {}).learnt.centres


def test_titles_are_never_held_out() -> None:
    """One in five of the others is, and of few none."""
    texts = [Text(label, [str(number)], number == 0) for label in range(2) for number in range(6)]
    found = held_out(texts, 5)
    assert len(found) == 2
    assert not any(texts[at].is_title for at in found)
    assert held_out([Text(0, ["a"], False), Text(0, ["b"], True)], 5) == []
    assert held_out([Text(0, ["a"], False), Text(0, ["b"], True)]) == [0]


def test_words_read_as_others_are_read_so_when_learning() -> None:
    """A phrasing and a question meet, whichever has the word that is read as another."""
    entries = [entry("pay", "what is the lohn of a baker"), entry("oven", "how hot is the backofen")]
    classifier = learn(entries, {"lohn": "wage", "backofen": "oven"})
    assert classifier.match("the wage")[0].entry.id == "pay"
    assert classifier.match("backofen")[0].entry.id == "oven"
