"""The table of word vectors, made of a few made-up words."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import numpy as np

from advisor.nlu.word_vectors import WordVectors

from ..conftest import ROOT

DISTIL: dict[str, Any] = runpy.run_path(str(ROOT / "tools" / "distil.py"))


def test_sentences_are_short_glosses_and_the_examples_of_use(tmp_path: Path) -> None:
    """Of several meanings the first is taken; what is shorter or longer than a sentence is left out."""
    for kind in ("noun", "verb", "adj", "adv"):
        (tmp_path / f"data.{kind}").write_text("  1 a licence\n", encoding="utf-8")
    line = '00001 06 n 01 pay 0 001 | money given for work; wages; "he drew his pay on Friday"; "too short"\n'
    (tmp_path / "data.noun").write_text(line, encoding="utf-8")
    assert DISTIL["wordnet_sentences"](tmp_path) == ["he drew his pay on Friday", "money given for work"]


def test_ridge_regression_finds_what_the_normal_equations_find() -> None:
    """On sentences of two to five words out of six, one of them twice in a sentence."""
    random = np.random.default_rng(0)
    sentences = [random.integers(0, 6, size).tolist() for size in (2, 3, 5, 4, 3, 2)] + [[0, 1, 2, 3, 4, 5, 5]]
    matrix = np.array([np.bincount(words, minlength=6) / len(words) for words in sentences])
    wanted = random.normal(size=len(sentences))
    found = DISTIL["ridge"](DISTIL["Means"](sentences, 6), wanted)
    exact = np.linalg.solve(matrix.T @ matrix + DISTIL["PENALTY"] * np.eye(6), matrix.T @ wanted)
    np.testing.assert_allclose(found, exact, atol=1e-10)


def test_words_move_to_where_their_sentences_are() -> None:
    """A word that only stands in one kind of sentence comes nearer to that, and one in none stays."""
    vectors = np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, -1.0]], np.float32)
    encodings = np.array([[3.0, 0.0], [0.0, 3.0]], np.float32)
    found = DISTIL["moved"](["pay", "job", "cat"], vectors, ["Pay, pay!", "a job"], encodings)
    assert found[0, 0] - found[0, 1] > found[2, 0] - found[2, 1] == 0.0
    assert found[0, 0] - found[0, 1] > 1.5


def test_the_table_is_read_as_it_was_made() -> None:
    """Every word has its own row, in whole numbers up to 127."""
    words = ["salary", "wage", "python"]
    rows = np.array([[1.0, -0.5], [0.9, -0.4], [-1.0, 0.25]])
    table = WordVectors(DISTIL["table"](words, rows))
    assert "salary" in table
    assert "cheese" not in table
    for word, row in zip(words, rows, strict=True):
        place = table.place(word)
        assert place is not None
        np.testing.assert_allclose(table.rows.weighted_sum([place], [1.0]), np.rint(row * 127), atol=1.0)


def test_a_table_differs_in_words_or_in_numbers() -> None:
    """Which of the two is told apart, and how many numbers by how much."""
    difference, size = DISTIL["difference"], DISTIL["WORDS"] * DISTIL["DIMENSIONS"]
    made = b"head" + bytes([128]) * size
    assert difference(made, made) == (0, 0)
    assert difference(made, made[:-2] + bytes([127, 129])) == (2, 1)
    assert difference(made, b"HEAD" + made[4:]) is None
