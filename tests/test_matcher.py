"""Matching: learning, reading typos, confidence, and being kept between runs."""

from __future__ import annotations

import math
import pickle
import random
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor, Entry, Knowledge, cache
from advisor.nlu import Matcher, features, matcher_for, stored
from advisor.matcher.features import SYNONYMS
from advisor.matcher.linear import Lanes, softmax
from advisor.matcher.phrasings import Phrasings
from advisor.text import stem

from .conftest import ROOT


def entry(entry_id: str, *phrasings: str) -> Entry:
    """An entry that is only its phrasings."""
    return Entry(entry_id, phrasings[0], "-", phrasings)


HOUSE = (
    entry("hours", "when are you open", "opening times", "what time do you close", "are you open on sunday"),
    entry("parking", "where can i park", "is there a car park", "parking for my car", "how much is parking"),
    entry("food", "can i eat there", "do you have a restaurant", "what food is there", "is there a cafe"),
)


@pytest.fixture(scope="module")
def house() -> Matcher:
    """A matcher over three small topics."""
    return Matcher(HOUSE)


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
    ],
)
def test_the_best_match_is_what_was_meant(house: Matcher, utterance: str, best: str) -> None:
    """Other words, other forms and misspelt words still find the entry."""
    assert house.match(utterance)[0].entry.id == best


@given(st.text(max_size=80))
def test_every_entry_is_ranked_with_a_probability(text: str) -> None:
    """All entries come back once, best first, and their confidences are probabilities that add to one at most."""
    matches = Matcher(HOUSE[:2]).match(text) if text == "never" else MATCHER.match(text)
    assert sorted(match.entry.id for match in matches) == ["food", "hours", "parking"]
    confidences = [match.confidence for match in matches]
    assert confidences == sorted(confidences, reverse=True)
    assert all(0.0 <= confidence <= 1.0 for confidence in confidences)
    assert math.fsum(confidences) <= 1.0 + 1e-9
    assert all(match.phrasing in match.entry.phrasings for match in matches)


MATCHER = Matcher(HOUSE)


def test_nothing_known_is_no_confidence(house: Matcher) -> None:
    """Words of which no phrasing holds a trace give every entry a confidence of zero."""
    for utterance in ("", "?!", "zzz qqq", "\x00", "日本語"):
        assert house.match(utterance)[0].confidence == 0.0


def test_a_word_that_is_not_explained_costs_confidence(house: Matcher) -> None:
    """The more of a question an entry leaves unexplained, the less sure the match."""
    sure, less, least = (
        house.match(text)[0].confidence
        for text in ("where can i park", "where can i park my elephant", "where can i marry my elephant")
    )
    assert sure > less > least


def test_the_phrasing_that_matched_is_the_nearest_one(house: Matcher) -> None:
    """The best match names the phrasing most like what was said."""
    assert house.match("how much does parking cost")[0].phrasing == "how much is parking"


def test_learning_is_the_same_everywhere(house: Matcher) -> None:
    """A process with another hash seed learns the same bytes."""
    code = "from tests.test_matcher import HOUSE; from advisor.nlu import Matcher\n"
    code += "import sys, hashlib; sys.stdout.write(hashlib.sha256(Matcher(HOUSE).to_bytes()).hexdigest())"
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(digests) == 1


def test_the_order_of_phrasings_of_rivals_does_not_decide(house: Matcher) -> None:
    """With the entries in another order, the same entry is best for each of their phrasings."""
    turned = Matcher(HOUSE[::-1])
    for item in HOUSE:
        for phrasing in item.phrasings:
            assert turned.match(phrasing)[0].entry.id == house.match(phrasing)[0].entry.id == item.id


def test_what_was_learnt_survives_bytes(house: Matcher) -> None:
    """A matcher read back from its bytes gives the same matches."""
    again = Matcher.from_bytes(HOUSE, house.to_bytes())
    for utterance in ("do you close on sundays", "restarant", "elephant", ""):
        assert again.match(utterance) == house.match(utterance)


@given(st.data())
def test_damaged_bytes_are_refused(data: st.DataObject) -> None:
    """Bytes that are cut, or are something else, raise `ValueError` and nothing else."""
    whole = MATCHER.to_bytes()
    broken = data.draw(st.one_of(st.binary(max_size=60), st.integers(0, len(whole) - 1).map(lambda size: whole[:size])))
    with pytest.raises(ValueError, match=r".*"):
        Matcher.from_bytes(HOUSE, broken)
    with pytest.raises(ValueError, match=r".*"):
        Matcher.from_bytes(HOUSE[:2], whole)


def test_fitting_is_paid_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second start takes the matcher from the cache; what changed or is damaged is learnt anew."""
    monkeypatch.setattr(cache, "_folder", lambda: tmp_path)
    fitted: list[object] = []

    def counted(entries: Sequence[Entry], rewrites: Mapping[str, str] | None) -> Matcher:
        fitted.append(entries)
        return Matcher(entries, rewrites)

    counted.from_bytes = Matcher.from_bytes  # type: ignore[attr-defined]
    monkeypatch.setattr(stored, "Matcher", counted)
    expected = matcher_for(HOUSE).match("car park")
    assert matcher_for(HOUSE).match("car park") == expected
    assert len(fitted) == 1
    matcher_for(HOUSE[:2])
    assert len(fitted) == 2
    for path in tmp_path.iterdir():
        path.write_bytes(b"damaged")
    assert matcher_for(HOUSE).match("car park") == expected
    assert len(fitted) == 3
    assert matcher_for(HOUSE).match("car park") == expected
    assert len(fitted) == 3
    tmp_path.joinpath("other.txt").write_text("car bus\n")
    monkeypatch.setattr(stored, "SYNONYMS", tmp_path / "other.txt")
    matcher_for(HOUSE)
    assert len(fitted) == 4
    matcher_for(HOUSE, {"vehicle": "car"})
    assert len(fitted) == 5
    assert matcher_for(HOUSE, {"vehicle": "car"}).match("vehicle")[0].entry.id == "parking"
    assert len(fitted) == 5


def test_a_whole_file_of_another_form_is_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that are whole but mean nothing to this version lead to learning, not to an error."""
    monkeypatch.setattr(cache, "_folder", lambda: tmp_path)
    matcher_for(HOUSE)
    (name,) = (path.stem for path in tmp_path.iterdir())
    cache.store(name, b'{"parts": [1]}\n')
    assert matcher_for(HOUSE).match("car park")[0].entry.id == "parking"


@pytest.mark.parametrize("phrasings", [("open",), ("?",), ("日本語",), ("a",), ("the of and",)])
def test_the_smallest_knowledge_can_be_learnt(phrasings: tuple[str, ...]) -> None:
    """One entry with one phrasing, even of no words at all, makes a matcher that answers."""
    (match,) = Matcher([entry("only", *phrasings)]).match("is it open?")
    assert 0.0 <= match.confidence <= 1.0


def test_a_hundred_rivals_with_the_same_words_are_told_apart() -> None:
    """Entries that differ in one word are found by it."""
    entries = [
        entry(f"n{number}", f"tell me about topic w{number:03}x", f"what is w{number:03}x") for number in range(100)
    ]
    matcher = Matcher(entries)
    assert all(matcher.match(f"about w{number:03}x")[0].entry.id == f"n{number}" for number in range(0, 100, 9))


def test_many_phrasings_do_not_overflow_a_lane() -> None:
    """Thousands of phrasings alike push the weights hard, and the ranking stays right."""
    rng = random.Random(1)
    nouns = ["price", "colour", "size", "weight"]
    entries = [
        entry(noun, *dict.fromkeys(f"what is the {noun} of item {rng.randrange(10**6)}" for _ in range(800)))
        for noun in nouns
    ]
    matcher = Matcher(entries)
    assert [matcher.match(f"{noun} of it")[0].entry.id for noun in nouns] == nouns


def test_a_synonym_explains_as_well_as_the_word() -> None:
    """An entry that has another word for what was said is put before one that has no word for it."""
    matcher = Matcher([entry("kids", "can my child come"), entry("pets", "can my dog come")])
    assert matcher.match("can my puppy come")[0].entry.id == "pets"
    assert matcher.match("can my toddler come")[0].entry.id == "kids"


def test_groups_of_synonyms_have_names_of_their_own() -> None:
    """A line of the thesaurus holds two stems or more, none twice, and starts with a word that no other starts with."""
    lines = [line.split() for line in SYNONYMS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    stems = [[stem(word) for word in line] for line in lines]
    assert all(len(line) == len(set(line)) > 1 for line in stems)
    assert len({line[0] for line in lines}) == len(lines)
    assert len(lines) > 500


def test_features_are_stems_pairs_kinds_and_letter_runs() -> None:
    """The two blocks hold what their names say."""
    lexical, letters = features("Parking cars, 24")
    assert lexical[:7] == ["park", "car", "24", "^ park", "park car", "car 24", "24 $"]
    assert "~car" in lexical
    assert "~0" in lexical
    assert letters[:3] == [". pa", ".par", ".ark"]


def test_a_text_is_likest_to_itself() -> None:
    """The cosine is one for the same stems, between nought and one where some are shared, and nought where none is."""
    texts = [[{"car": 2.0, "park": 1.0}, {"car": 2.0}, {"bus": 1.0}], [{"car": 2.0}]]
    names = {name: place for place, name in enumerate(["bus", "car", "park", "~bus", "~car"])}
    phrasings = Phrasings.of(texts, names)
    words = [([phrasings.holders(names[stem])], weight) for stem, weight in texts[0][0].items()]
    same, some, none = phrasings.likeness(0, words)
    assert math.isclose(same, 1.0)
    assert 0.0 < some < 1.0
    assert none == 0.0


@given(st.sampled_from([32, 64]), st.data())
def test_lanes_do_not_disturb_each_other(bits: int, data: st.DataObject) -> None:
    """Packed rows can be added and multiplied as one number, and every lane holds its own result."""
    small = st.lists(st.integers(-(2**20), 2**20), min_size=3, max_size=3)
    first, second = data.draw(small), data.draw(small)
    lanes = Lanes(3, bits)
    total = 5 * lanes.pack(first) + lanes.pack(second)
    assert list(lanes.unpack(total)) == [5 * a + b for a, b in zip(first, second, strict=True)]


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=8), st.floats(0.1, 4))
def test_softmax_gives_probabilities(scores: list[float], sharpness: float) -> None:
    """They add to one, and a higher score is never less likely."""
    chances = softmax(scores, sharpness)
    assert math.isclose(math.fsum(chances), 1.0)
    assert [chances[i] for i in sorted(range(len(scores)), key=scores.__getitem__)] == sorted(chances)


def test_why_names_what_counted(advisor: Advisor) -> None:
    """The reasons hold the phrasing, the repair, the words with their weight, and the runner-up."""
    reply = advisor.ask("salry in bangalore")
    why = reply.why()
    assert [match.entry.id for match in reply.answers] == ["salary-india"]
    assert f"“{reply.answers[0].phrasing}”" in why
    assert "salry as salary" in why
    assert "bangalore +" in why
    assert "runner-up: **" in why
    assert advisor.ask("what do zorblaxes earn").why().count("zorblaxes") >= 2


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
    why = Advisor(Knowledge([Entry("hours", "Hours", "9 to 5.", ("when are you open",))])).ask("when open?").why()
    assert "runner-up" not in why
    assert "open +" in why


def test_what_counted_adds_up_to_the_lead(house: Matcher) -> None:
    """The words' log-odds sum to the difference that the two entries' chances show."""
    utterance = "what time can i park"
    best, rival = house.match(utterance)[:2]
    told = math.fsum(points for _, points in house.explain(utterance, best.entry, rival.entry).counted)
    assert math.isclose(told, math.log(best.confidence / rival.confidence), abs_tol=0.05)
