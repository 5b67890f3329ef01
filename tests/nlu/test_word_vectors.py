"""Word vectors: what the table holds, and that words of like meaning are near each other in it."""

from __future__ import annotations

import json
import zlib
from itertools import pairwise
from pathlib import Path

import pytest

from advisor import nlu
from advisor.nlu.names import Names
from advisor.nlu.vectorizer import Vectorizer, norm
from advisor.nlu.word_vectors import WordVectors, word_vectors

TABLE = Path(nlu.__file__).with_name("word_vectors.bin")


def test_the_header_tells_what_the_table_holds() -> None:
    """Hashes in rising order, a row for each, and nothing else; three megabytes at most."""
    data = TABLE.read_bytes()
    head, _, rest = data.partition(b"\n")
    told = json.loads(head)
    hashes = [int.from_bytes(rest[at : at + 4], "little") for at in range(0, 4 * told["words"], 4)]
    assert all(first < second for first, second in pairwise(hashes))
    assert len(rest) == told["words"] * (4 + told["dimensions"])
    assert len(data) <= 3_000_000
    assert word_vectors().dimensions == told["dimensions"]


def test_a_word_is_found_by_itself_or_without_its_ending() -> None:
    """The table's own words come first; a form of one has its row, and what is no form of any has none."""
    words = {word: zlib.crc32(word.encode()) for word in ("learn", "plan", "ax")}
    ranked = sorted(words, key=words.__getitem__)
    head = json.dumps({"words": 3, "dimensions": 2}).encode() + b"\n"
    table = WordVectors(head + b"".join(words[word].to_bytes(4, "little") for word in ranked) + bytes([128] * 6))
    places = {word: table.place(word) for word in "learn learns learned learning learner plans planr xyz axes".split()}
    assert {word for word, place in places.items() if place == ranked.index("learn")} == {
        *"learn learns learned learning learner".split()
    }
    assert places["plans"] == ranked.index("plan")
    assert places["xyz"] is None
    assert places["axes"] is None  # Too little is left of it to tell.
    assert "learn" in table
    assert "learning" not in table
    assert 3 not in table


def test_a_slip_of_one_word_has_its_place() -> None:
    """A slip that may be of several words is of none, and neither is what is short."""
    vectors = word_vectors()
    assert vectors.place("remunertion") is None
    assert vectors.slip("remunertion") == vectors.place("remuneration")
    assert vectors.slip("umbxella") == vectors.place("umbrella")
    assert [vectors.slip(word) for word in ("xat", "bxt", "xqzzq", "", "日本語語", "x" * 3_000)] == [None] * 6
    bare = Vectorizer(1, Names.of([]), [])
    assert bare.meaning(["remunertion"]) == bare.meaning(["remuneration"])


@pytest.mark.parametrize("word", ["", "日本語", "\ud800", "x" * 3_000])
def test_what_is_no_word_is_not_found(word: str) -> None:
    """Whatever is looked up, there is no error."""
    assert word_vectors().place(word) is None
    assert word not in word_vectors()


def cosine(first: str, second: str) -> float:
    """The cosine of the vectors of two words."""
    bare = Vectorizer(1, Names.of([]), [])
    a, b = bare.meaning([first]), bare.meaning([second])
    return sum(x * y for x, y in zip(a, b, strict=True)) / (norm(a) * norm(b))


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [
        ("salary", "pay", "weather"),
        ("salary", "wage", "python"),
        ("degree", "diploma", "lunch"),
        ("job", "career", "banana"),
        ("car", "vehicle", "sunday"),
        ("learn", "study", "salary"),
    ],
)
def test_words_of_like_meaning_are_nearer_than_others(word: str, near: str, far: str) -> None:
    """What a thesaurus would say is in the directions of the vectors."""
    assert cosine(word, near) > cosine(word, far) + 0.1
