"""Learning is paid once, and whatever is wrong with what was kept, it is learnt anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor import Entry, cache
from advisor.nlu import Classifier, classifier_for, kept, learning
from advisor.nlu.tuning import TUNING

from .conftest import ENTRIES, entry

Learn = Callable[..., Classifier]


@pytest.fixture
def learnt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """An empty cache folder, and a list that grows with everything that is learnt."""
    monkeypatch.setattr(cache, "cache_folder", lambda: tmp_path)
    done: list[object] = []
    learn = learning.learn

    def counted(entries: tuple[Entry, ...], rewrites: dict[str, str], **options: bool) -> Classifier:
        done.append(entries)
        return learn(entries, rewrites, **options)

    monkeypatch.setattr(learning, "learn", counted)
    return done


def test_learning_is_paid_once(learnt: list[object], tmp_path: Path) -> None:
    """A second start takes the classifier from the cache; other entries, words and damage are learnt anew."""
    expected = classifier_for(ENTRIES, {}).match("car park")
    assert classifier_for(ENTRIES, {}).match("car park") == expected
    assert len(learnt) == 1
    classifier_for(ENTRIES[:2], {})
    assert len(learnt) == 2
    for path in tmp_path.iterdir():
        path.write_bytes(b"damaged")
    assert classifier_for(ENTRIES, {}).match("car park") == expected
    assert classifier_for(ENTRIES, {}).match("car park") == expected
    assert len(learnt) == 3
    assert classifier_for(ENTRIES, {"vehicle": "car"}).match("vehicle")[0].entry.id == "parking"
    assert classifier_for(ENTRIES, {"vehicle": "car"}).match("vehicle")[0].entry.id == "parking"
    assert len(learnt) == 4


def test_a_phrasing_that_moves_to_the_next_entry_is_learnt_anew(learnt: list[object]) -> None:
    """The same texts in the same order, but of other entries, give other answers."""
    before = [Entry("a", "one", "-", ("apple", "pear")), Entry("b", "two", "-", ("plum",))]
    after = [Entry("a", "one", "-", ("apple",)), Entry("b", "two", "-", ("pear", "plum"))]
    assert classifier_for(before, {}).match("pear")[0].entry.id == "a"
    assert classifier_for(after, {}).match("pear")[0].entry.id == "b"
    title = [Entry("a", "one", "-", ("apple",)), Entry("b", "pear", "two", ("plum",))]
    assert classifier_for(title, {}).match("pear")[0].entry.id == "b"
    assert len(learnt) == 3


def test_a_gap_that_becomes_a_topic_is_learnt_anew(learnt: list[object]) -> None:
    """The texts are the same, but without a gap, being far from all entries tells what is out of scope."""
    topics = [entry("parking", "where can I park"), entry("space", "how far away is the moon")]
    with_a_gap = [topics[0], replace(topics[1], kind="gap")]
    assert not classifier_for(with_a_gap, {}).learnt.centres
    assert classifier_for(topics, {}).learnt.centres
    assert len(learnt) == 2


@pytest.mark.parametrize("content", [b"", b'{"parts": [1]}\n', b"[" * 100_000 + b"\n", b"\x00" * 5_000])
def test_a_whole_file_of_another_form_is_written_over(learnt: list[object], tmp_path: Path, content: bytes) -> None:
    """Bytes whose checksum is right but that mean nothing to this version lead to learning once, not to an error."""
    classifier_for(ENTRIES, {})
    (name,) = (path.stem for path in tmp_path.iterdir())
    cache.store(name, content)
    for _ in range(2):
        assert classifier_for(ENTRIES, {}).match("car park")[0].entry.id == "parking"
    assert len(learnt) == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(data=st.data())
def test_a_file_that_changed_is_as_if_it_were_not_there(
    learnt: list[object], tmp_path: Path, data: st.DataObject
) -> None:
    """Wherever a byte is wrong or missing, the answers are the same."""
    entries = [entry("a", "apple pie"), entry("b", "plum cake")]
    expected = classifier_for(entries, {}).match("pie")
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    path.write_bytes(whole[:place] + data.draw(st.sampled_from([b"", bytes([whole[place] ^ 1]) + whole[place + 1 :]])))
    assert classifier_for(entries, {}).match("pie") == expected
    assert path.read_bytes() == whole


def test_what_happens_to_the_file_later_does_not_matter(learnt: list[object], tmp_path: Path) -> None:
    """A classifier answers on when its file is cut, zeroed or gone."""
    classifier_for(ENTRIES, {})
    (path,) = tmp_path.iterdir()
    size = path.stat().st_size
    expected = classifier_for(ENTRIES, {}).match("car park")
    for harm in (lambda: path.write_bytes(bytes(size)), lambda: path.write_bytes(b""), path.unlink):
        classifier_for(ENTRIES, {})
        used = classifier_for(ENTRIES, {})
        harm()
        assert used.match("car park") == expected


def test_other_constants_are_learnt_anew(learnt: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    """What was learnt with other constants is not taken for what these would give."""
    classifier_for(ENTRIES, {})
    monkeypatch.setattr(kept, "TUNING", TUNING._replace(bm25_k1=1.0))
    classifier_for(ENTRIES, {})
    assert len(learnt) == 2
