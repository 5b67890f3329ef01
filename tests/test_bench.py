"""The benchmarks measure what they say: no public data needed, only small sets in the same formats."""

from __future__ import annotations

import ast
import csv
import json
import random
import re
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from advisor import Entry, Knowledge, Match, Reply, Suggestion
from bench import answers, cost, quality
from bench.__main__ import main
from bench.data import (
    Effort,
    Example,
    Inputs,
    Question,
    draw,
    entries,
    first,
    load_banking,
    load_clinc,
    load_faq,
    load_questions,
    sample,
    typos,
)
from bench.measures import Judged, accuracy, auroc, calibration_error, choose_threshold, keeping, percent, recall_below
from bench.peers import PEERS, Guess, NotInstalledError, Peer, Rank
from bench.tables import Rows, Table, markdown, to_json

from .conftest import ROOT

INTENTS = {
    "play-music": "play the song number {} by my favourite band",
    "book-flight": "book flight {} from the airport to another city",
    "check-balance": "what is the balance of savings account {}",
}
FAQ = (
    ("1a", "Course - when does it start", "On Monday; if you are late, you may join at any time."),
    ("2b", "Setup - what do I need", "A machine with Docker and Python."),
)
SMALL = Effort(draws=2, train=30, shots=(1, 2), timed=2, starts=1, sizes=(3, 6), grown=(2, 3))


def examples(numbers: range) -> list[Example]:
    """An example of each intent for each number."""
    return [Example(text.format(number), label) for label, text in INTENTS.items() for number in numbers]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of tiny sets, in the formats the public ones are published in."""
    outside = [[f"how deep is ocean {number}", "oos"] for number in range(4)]
    halves = {"train": range(12), "val": range(20, 23), "test": range(30, 34)}
    clinc = {name: [[text, label.replace("-", "_")] for text, label in examples(n)] for name, n in halves.items()}
    clinc |= {"oos_train": [], "oos_val": outside[:2], "oos_test": outside[2:]}
    tmp_path.joinpath("clinc150.json").write_text(json.dumps(clinc), encoding="utf-8")
    for half, numbers in (("train", range(12)), ("test", range(30, 34))):
        with tmp_path.joinpath(f"banking77_{half}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("text", "category"), *examples(numbers)])
    tmp_path.joinpath("questions.tsv").write_text(
        "question\tids\tkind\treason\n"
        '"what" do they earn in india\tsalary-india,salary\tcovered\t\n'
        "how much do nurses earn\tnone\tnear\tother job\n"
        "best pizza in town\tnone\tfar\toff-topic\n",
        encoding="utf-8",
    )
    tmp_path.joinpath("faq").mkdir()
    items = [{"id": name, "question": asked, "answer": said} for name, asked, said in FAQ]
    tmp_path.joinpath("faq", "faq.json").write_text(json.dumps(items), encoding="utf-8")
    with tmp_path.joinpath("faq", "questions.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("question", "id"), ("may I be late", "1a"), ("which machine is needed", "2b")])
    return tmp_path


@pytest.fixture
def inputs(data: Path) -> Inputs:
    """The sets, for ours and a peer, measured with little effort."""
    faq = load_faq(data / "faq")
    sets = load_clinc(data), load_banking(data), load_questions(data)
    return Inputs(("advisor", "token_set_ratio"), *sets, faq, SMALL)


@pytest.fixture
def small_knowledge(monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of the knowledge that ships, three entries: a peer is fitted to it eleven times."""
    phrasings = {
        "salary-india": ("what do they earn in india", "pay in india"),
        "salary": ("what do they earn", "how good is the pay"),
        "skills": ("which skills are needed", "what should I learn"),
    }
    knowledge = Knowledge(
        [Entry(id=name, title=name, answer="-", phrasings=asked) for name, asked in phrasings.items()]
    )
    load = Knowledge.load
    monkeypatch.setattr(Knowledge, "load", lambda *folder: load(*folder) if folder else knowledge)


def judged(*pairs: tuple[float, bool]) -> list[Judged]:
    """Answers by score and truth."""
    return [Judged(*pair) for pair in pairs]


# Measures, against values worked out by hand


def test_auroc_counts_a_tie_as_half() -> None:
    """Of six pairs, 4 are higher and 1 ties: 4.5 of 6."""
    assert auroc([0.9, 0.5, 0.4], [0.5, 0.1]) == pytest.approx(4.5 / 6)


def test_auroc_of_the_same_scores_is_blind_and_of_parted_ones_perfect() -> None:
    """Equal scores tell nothing apart, parted scores everything, whichever way round."""
    assert auroc([0.3, 0.3], [0.3]) == 0.5
    assert auroc([2.0, 3.0], [-1.0, 1.0]) == 1.0
    assert auroc([-1.0], [1.0]) == 0.0


def test_calibration_error_weighs_each_bin_by_its_answers() -> None:
    """Two bins of two: |0.95 - 0.5| and |0.05 - 0|, so 0.25; a score of 1.0 falls into the last bin."""
    answers = judged((0.9, True), (1.0, False), (0.0, False), (0.1, False))
    assert calibration_error(answers, bins=2) == pytest.approx(0.25)


def test_calibration_error_uses_bins_of_its_own_width() -> None:
    """With 15 bins 0.1 and 0.9 stand apart: they cannot cancel out, as they do in a single bin."""
    answers = judged((0.1, True), (0.9, False))
    assert calibration_error(answers) == pytest.approx(0.9)
    assert calibration_error(answers, bins=1) == pytest.approx(0.0)


def test_calibration_error_of_honest_scores_is_nothing() -> None:
    """Three of four right at 0.75; scores beyond the scale count as its ends."""
    assert calibration_error(judged(*[(0.75, True)] * 3, (0.75, False))) == pytest.approx(0.0)
    assert calibration_error(judged((1.2, True), (-0.3, False))) == pytest.approx(0.0)


def test_accuracy_counts_only_what_is_answered_and_recall_what_is_not() -> None:
    """A right answer below the threshold is no answer; a score at the threshold is given."""
    answers = judged((0.9, True), (0.5, True), (0.4, True), (0.8, False))
    assert accuracy(answers) == 75.0
    assert accuracy(answers, 0.5) == 50.0
    assert recall_below(judged((0.5, False), (0.4, False)), 0.5) == 50.0
    assert percent([]) == 0.0


def test_a_threshold_declines_the_most_while_accuracy_holds() -> None:
    """At 0.6 three in four stay right and both strangers are declined; at 0.3 one stranger gets through."""
    inside = judged((0.9, True), (0.8, True), (0.6, True), (0.3, True))
    outside = judged((0.2, False), (0.5, False))
    chosen = choose_threshold(inside, outside, least=75)
    assert (accuracy(inside, chosen), recall_below(outside, chosen)) == (75.0, 100.0)
    chosen = choose_threshold(inside, outside, least=90)
    assert (accuracy(inside, chosen), recall_below(outside, chosen)) == (100.0, 50.0)


def test_a_threshold_takes_the_best_sum_where_accuracy_cannot_hold() -> None:
    """With half the answers wrong 90 % is out of reach: 50 + 100 beats every other sum."""
    inside = judged((0.9, True), (0.7, False))
    outside = judged((0.8, False), (0.1, False))
    chosen = choose_threshold(inside, outside, least=90)
    assert (accuracy(inside, chosen), recall_below(outside, chosen)) == (50.0, 100.0)


def test_a_threshold_can_be_above_every_answer() -> None:
    """Where the surest is a stranger and nothing is right, declining it is worth all there is."""
    outside = judged((0.9, False))
    assert recall_below(outside, choose_threshold(judged((0.2, False)), outside, least=90)) == 100.0


def test_keeping_a_share_takes_the_highest_score_that_does() -> None:
    """Of 20 scores 95 % is 19, so the second lowest; a share of all is the lowest."""
    scores = [float(number) for number in range(20)]
    assert keeping(scores, 0.95) == 1.0
    assert keeping(scores, 1.0) == 0.0
    assert keeping([3.0], 0.95) == 3.0


# Data


def test_typos_are_the_same_for_the_same_seed() -> None:
    """A seed gives one text; another seed gives another."""
    text = "please transfer money between accounts before tomorrow morning " * 5
    assert typos(text, random.Random(7)) == typos(text, random.Random(7))
    assert typos(text, random.Random(7)) != typos(text, random.Random(8))


def test_typos_spoil_about_their_rate_of_long_words_and_no_short_one() -> None:
    """Of 20,000 long words 30 % change, give or take 1.5; those of three letters never do."""
    spoilt = typos("transfer now " * 20_000, random.Random(1)).split()
    assert len(spoilt) == 40_000
    assert set(spoilt[1::2]) == {"now"}
    assert sum(word != "transfer" for word in spoilt[::2]) / 20_000 == pytest.approx(0.3, abs=0.015)


@pytest.mark.parametrize("word", ["balance", "aaaa"])
def test_a_typo_is_one_edit_and_always_one(word: str) -> None:
    """At a rate of 1 a word is one edit away, never itself, and all four kinds of edit come up."""
    rng = random.Random(3)
    lengths = set()
    for _ in range(300):
        spoilt = typos(word, rng, rate=1.0)
        lengths.add(len(spoilt) - len(word))
        assert spoilt != word
        assert spoilt in one_edit_away(word)
    assert lengths == {-1, 0, 1}


def one_edit_away(word: str) -> set[str]:
    """Every word one insertion, deletion, substitution or swap away."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    return {
        *(left + letter + right for left, right in splits for letter in letters),
        *(left + right[1:] for left, right in splits if right),
        *(left + letter + right[1:] for left, right in splits if right for letter in letters),
        *(left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1),
    }


def test_a_draw_takes_so_many_of_each_and_the_same_for_a_seed() -> None:
    """Ten of twelve of every intent, all where there are fewer, none twice."""
    drawn = draw(examples(range(12)), 10, seed=1)
    assert drawn == draw(examples(range(12)), 10, seed=1) != draw(examples(range(12)), 10, seed=2)
    assert [[label for _, label in drawn].count(label) for label in INTENTS] == [10, 10, 10]
    assert len(set(drawn)) == 30
    assert len(draw(examples(range(2)), 10, seed=1)) == 6


def test_the_first_examples_hold_all_labels_alike() -> None:
    """Labels take turns, so four of three labels are one of each and the first one's second."""
    taken = first(examples(range(5)), 4)
    assert [label for _, label in taken] == [*INTENTS, "play-music"]
    assert taken[3].text == INTENTS["play-music"].format(1)


def test_a_sample_is_always_the_same_and_all_for_none() -> None:
    """Every matcher is asked the same questions."""
    assert sample(range(100), 5) == sample(range(100), 5)
    assert len(sample(range(100), 5)) == 5
    assert sample(range(3), 5) == sample(range(3), None) == range(3)


def test_an_intent_becomes_an_entry_of_what_a_user_would_have() -> None:
    """Its examples are the phrasings; the label's words are title and answer."""
    entry = entries(examples(range(2)))[2]
    assert (entry.id, entry.title, entry.answer) == ("check-balance", "check balance", "check balance")
    assert entry.phrasings == tuple(INTENTS["check-balance"].format(number) for number in range(2))


def test_the_sets_are_read_as_they_are_published(data: Path) -> None:
    """Each half lands in its place; quotes in a question are only quotes; ids are parted by commas."""
    clinc, banking, questions, faq = load_clinc(data), load_banking(data), load_questions(data), load_faq(data / "faq")
    assert (len(clinc.train), len(clinc.val), len(clinc.test)) == (36, 9, 12)
    assert [item.text for item in clinc.oos_test] == ["how deep is ocean 2", "how deep is ocean 3"]
    assert banking.test == clinc.test
    assert questions[0].text == '"what" do they earn in india'
    assert [question.ids for question in questions] == [("salary-india", "salary"), ("none",), ("none",)]
    assert [(entry.id, entry.title, entry.answer) for entry in faq.entries] == list(FAQ)
    assert faq.questions == (("may I be late", "1a"), ("which machine is needed", "2b"))


SETS = ["clinc150.json", "banking77_train.csv", "banking77_test.csv", "questions.tsv", "faq/faq.json"]


@pytest.mark.parametrize("name", [*SETS, "faq/questions.csv"])
def test_missing_data_is_one_line_that_says_what_and_where(
    name: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 2, with the file, what it is and who published it, in words; nothing on standard output."""
    data.joinpath(name).unlink()
    assert main(["--data", str(data), "--eval", str(data), "--quick"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1
    assert str(data / name) in captured.err
    assert "published" in captured.err
    assert "://" not in captured.err


# Peers and tables


def without(monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    """Make a module impossible to import."""
    monkeypatch.setitem(sys.modules, module, None)


def peer(title: str, rank: Rank, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a peer that ranks so, whatever it learns, in the place of WRatio."""
    monkeypatch.setitem(PEERS, "WRatio", Peer("WRatio", title, lambda: lambda entries: rank))


def test_a_missing_peer_is_a_row_that_says_so(
    monkeypatch: pytest.MonkeyPatch, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says how to get it; the others are measured all the same, and the JSON holds the row without numbers."""
    without(monkeypatch, "bm25s")
    with pytest.raises(NotInstalledError, match=re.escape("pip install 'career-advisor[bench]'")):
        PEERS["bm25s"].load()
    written = data / "out" / "results.json"
    options = ["--data", str(data), "--quick", "--only", "ten-shot", "bm25s", "--json", str(written)]
    assert main(options) == 0
    note = "not installed: pip install 'career-advisor[bench]'"
    assert note in capsys.readouterr().out
    (table,) = json.loads(written.read_text(encoding="utf-8"))["tables"]
    assert table["rows"]["bm25s"] == {"matcher": "bm25s, nearest phrasing", "note": note}
    assert list(table["rows"]["advisor"]) == ["matcher", *table["columns"]]


@pytest.mark.usefixtures("small_knowledge")
def test_the_tables_come_out_in_order_for_every_kind_of_data(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Ours and a peer through all tables of quality, with the published rows beside them."""
    tables = ["ten-shot", "learning-curve", "full-train", "calibration", "questions", "raw-faq"]
    written = data / "results.json"
    options = ["--data", str(data), "--eval", str(data), "--quick", "--json", str(written)]
    assert main([*options, "--only", *tables, "token_set_ratio"]) == 0
    found = json.loads(written.read_text(encoding="utf-8"))
    assert [table["name"] for table in found["tables"]] == tables
    assert set(found["machine"]) == {"date", "python", "system", "cpus", "libraries"}
    rows = {table["name"]: table["rows"] for table in found["tables"]}
    assert rows["ten-shot"]["token_set_ratio"]["clinc"] == [100.0]
    assert rows["ten-shot"]["token_set_ratio"]["note"] == "asked 100 questions of each set"
    assert rows["full-train"]["published-bert"]["oos_recall"] == 40.3
    assert "ece_questions" in rows["calibration"]["advisor"]
    assert set(rows["questions"]) == {"advisor", "advisor-as-peer", "token_set_ratio"}
    assert set(rows["raw-faq"]) == {"advisor"}
    assert "Larson et al. 2019" in capsys.readouterr().out


@pytest.mark.usefixtures("small_knowledge")
def test_a_peer_is_blamed_for_each_kind_of_question_by_itself(monkeypatch: pytest.MonkeyPatch, inputs: Inputs) -> None:
    """One covered question is right, the near one answered wrongly, the far one below the threshold is not."""
    peer("fixed", lambda texts, most: [[Guess("salary-india", float(len(text)))] for text in texts], monkeypatch)
    monkeypatch.setattr(answers, "keeping", lambda scores, share: 20.0)
    row = answers.question_rows(replace(inputs, peers=("WRatio",)))["WRatio"]
    assert (row["right"], row["near"], row["far"]) == (100.0, 100.0, 0.0)


class Scripted:
    """An advisor that gives the first entry to whoever says "earn", a guess with "perhaps"; suggests salary to all."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._match = Match(knowledge.entries[0], 1.0, "")

    def match(self, text: str) -> tuple[Match, ...]:
        """The only match it knows."""
        return (self._match,)

    def ask(self, text: str) -> Reply:
        """An answer or a fallback."""
        if "earn" in text:
            return Reply(text, "answer", "", 1.0, (self._match,), tentative="perhaps" in text)
        return Reply(text, "fallback", "", 0.0, (), (Suggestion("", "salary"),))


@pytest.mark.usefixtures("small_knowledge")
def test_the_advisor_is_measured_by_the_four_measures(monkeypatch: pytest.MonkeyPatch, inputs: Inputs) -> None:
    """Right first, or only offered; near and far blamed apart, half for a guess; all in percent of their kind."""
    questions = (
        Question("what do they earn", ("salary-india",), "covered"),
        Question("pay", ("skills", "salary"), "covered"),
        Question("they earn what", ("skills",), "covered"),
        Question("money", ("skills",), "covered"),
        Question("what do nurses earn", ("none",), "near"),
        Question("nurses", ("none",), "near"),
        Question("perhaps what nurses earn", ("none",), "near"),
        Question("pizza", ("none",), "far"),
    )
    monkeypatch.setattr(answers, "Advisor", Scripted)
    row = answers.question_rows(replace(inputs, peers=("advisor",), questions=questions))["advisor"]
    measured = {"right": 25.0, "offered": 50.0, "near": 50.0, "far": 0.0, "ece_questions": pytest.approx(7 / 8)}
    assert {key: row[key] for key in measured} == measured


def test_a_raw_faq_is_measured_by_what_is_found_and_what_is_said(
    monkeypatch: pytest.MonkeyPatch, inputs: Inputs
) -> None:
    """Right, surely wrong, wrong as a guess, declined: the four sum to 100."""
    assert inputs.faq
    said = (("earn", "1a"), ("earn", "2b"), ("perhaps earn", "2b"), ("pay", "1a"), ("perhaps earn", "1a"))
    questions = tuple(Example(text, label) for text, label in said)
    monkeypatch.setattr(answers, "Advisor", Scripted)
    row = answers.raw_faq(replace(inputs, faq=inputs.faq._replace(questions=questions))).rows["advisor"]
    measured = {"hit_1": 60.0, "hit_5": 60.0, "right": 40.0, "sure": 20.0, "guess": 20.0, "declined": 20.0}
    assert {key: row[key] for key in measured} == measured


def test_peers_of_a_raw_faq_know_question_and_answer(monkeypatch: pytest.MonkeyPatch, inputs: Inputs) -> None:
    """As one text each, so that five found are five entries."""
    learnt: list[Entry] = []

    def fit(found: Sequence[Entry]) -> Rank:
        learnt.extend(found)
        return lambda texts, most: [[Guess("2b", 2.0), Guess("1a", 1.0)][:most] for _ in texts]

    monkeypatch.setitem(PEERS, "minilm", Peer("minilm", "a peer, centroid", lambda: fit))
    row = answers.raw_faq(replace(inputs, peers=("minilm",))).rows["minilm"]
    assert row == {"matcher": "a peer, question and answer", "hit_1": 50.0, "hit_5": 100.0}
    assert [entry.phrasings for entry in learnt] == [(f"{asked}\n{said}",) for _, asked, said in FAQ]
    assert [entry.title for entry in learnt] == [entry.phrasings[0] for entry in learnt]


def test_the_typos_columns_are_of_spoilt_questions(monkeypatch: pytest.MonkeyPatch, inputs: Inputs) -> None:
    """When every question is spoilt beyond reading only those columns suffer."""
    monkeypatch.setattr(quality, "typos", lambda text, rng: "zzzz")
    row = quality.ten_shot(replace(inputs, peers=("token_set_ratio",))).rows["token_set_ratio"]
    assert (row["clinc"], row["banking"]) == ([100.0, 100.0], [100.0, 100.0])
    for key in ("clinc_typos", "banking_typos"):
        assert row[key] == pytest.approx([100 / 3, 100 / 3], abs=0.001)


def test_a_value_a_draw_is_kept(inputs: Inputs) -> None:
    """For all that is drawn, in both tables; fitting and a query are timed once."""
    row = quality.ten_shot(replace(inputs, peers=("advisor",))).rows["advisor"]
    drawn = ["clinc", "clinc_typos", "auroc", "banking", "banking_typos"]
    assert {key: len(value) for key, value in row.items() if isinstance(value, list)} == dict.fromkeys(drawn, 2)
    assert isinstance(row["fit_s"], float)
    assert isinstance(row["query_ms"], float)
    table = quality.learning_curve(inputs)
    assert table.columns == {"at_1": "1", "at_2": "2"}
    assert table.rows["token_set_ratio"]["at_2"] == [100.0, 100.0]


def test_a_learner_gets_so_many_phrasings_along_the_curve(monkeypatch: pytest.MonkeyPatch, inputs: Inputs) -> None:
    """As many an entry as the column says, in each draw."""
    counts: list[set[int]] = []

    def fit(found: Sequence[Entry]) -> Rank:
        counts.append({len(entry.phrasings) for entry in found})
        return lambda texts, most: [[Guess("play-music", 1.0)] for _ in texts]

    monkeypatch.setitem(PEERS, "WRatio", Peer("WRatio", "a peer", lambda: fit))
    quality.learning_curve(replace(inputs, peers=("WRatio",)))
    assert counts == [{1}, {1}, {2}, {2}]


def test_the_cost_of_a_query_is_the_median_of_what_was_timed(monkeypatch: pytest.MonkeyPatch, inputs: Inputs) -> None:
    """Two queries of 2 ms and 4 ms are 3 ms, at either size; alone in a process it says what loading takes."""
    times = iter([2.0, 4.0] * len(SMALL.sizes))
    monkeypatch.setattr(cost, "milliseconds", lambda call, text: next(times))
    monkeypatch.setattr(cost, "_alone", lambda name, examples: {"load_s": 0.5})
    row = cost.cost(replace(inputs, peers=("advisor",))).rows["advisor"]
    assert row == {"matcher": "career-advisor", "ms_3": 3.0, "ms_6": 3.0, "growth": 1.0, "load_s": 0.5}


def test_cost_is_measured_at_each_size_and_against_the_yardstick(inputs: Inputs) -> None:
    """The yardstick is 1 of itself; growth is the largest over the smallest; the peak is a process of its own."""
    row = cost.cost(replace(inputs, peers=("WRatio",))).rows["WRatio"]
    small, large, growth, peak = (row[key] for key in ("ms_3", "ms_6", "growth", "peak_mb"))
    assert isinstance(small, float)
    assert isinstance(large, float)
    assert isinstance(peak, float)
    assert growth == pytest.approx(large / small, rel=0.02)
    assert 5 < peak < 500
    assert row["ratio"] == 1.0


@pytest.mark.usefixtures("small_knowledge")
def test_growth_is_that_of_made_up_entries(monkeypatch: pytest.MonkeyPatch, inputs: Inputs) -> None:
    """Twenty phrasings and one to ask, the same every time, unlike each other; a row for each number of entries."""
    made = list(cost.made_up(3))
    assert made == list(cost.made_up(3))
    assert [len(entry.phrasings) for entry in made] == [21, 21, 21]
    assert len({text for entry in made for text in entry.phrasings}) > 60
    monkeypatch.setattr(cost, "_alone", lambda count: {**cost.measure_growth(int(count))})
    table = cost.growth(inputs)
    assert list(table.rows) == ["2", "3"]
    for row in table.rows.values():
        assert all(isinstance(value := row[key], float) and value > 0 for key in table.columns)


@pytest.mark.usefixtures("small_knowledge")
def test_starting_is_compared_turn_by_turn(monkeypatch: pytest.MonkeyPatch, inputs: Inputs) -> None:
    """After the cache is filled: 0.3 s warm, 0.1 s of imports, 0.8 s with an empty cache; then the checkout's."""
    times = iter([9.0, 0.3, 0.1, 0.8, 9.0, 0.3, 0.1, 2.8])
    monkeypatch.setattr(cost, "_start", lambda arguments, cache, package: next(times))
    monkeypatch.setattr(cost, "_run", lambda arguments, folder: "")
    rows = cost.starts(inputs).rows
    for name, adds in (("advisor", 0.5), ("checkout", 2.5)):
        found = [rows[name][key] for key in ("warm_ms", "import_ms", "ratio", "first_s")]
        assert found == pytest.approx([300.0, 100.0, 3.0, adds])


def test_a_process_that_fails_is_told() -> None:
    """With what it wrote; an exit status of 1 with an answer is none."""
    with pytest.raises(RuntimeError, match="no such thing"):
        cost._run(["-c", "raise OSError('no such thing')"], ROOT)
    assert cost._run(["-c", "print('not covered'); raise SystemExit(1)"], ROOT) == "not covered\n"


def test_a_table_prints_means_with_their_spread_and_a_dash_for_nothing() -> None:
    """Draws print as mean ± deviation; JSON keeps each draw, rounded; the title has its values filled in."""
    rows: Rows = {"a": {"matcher": "A", "rate": [80.0, 82.0], "other": 1.0}, "b": {"matcher": "B", "per_core": 0.12346}}
    table = Table.of("library", rows, {"first": "first"}, rounds=3, asked=2_000)
    assert table.rows["b"] == {"matcher": "B", "per_core": 0.1235}
    assert json.loads(to_json([table], {"draws": 2}))["tables"] == [asdict(table)]
    title, head, _, a, b, notes = [line for line in markdown(asdict(table)).splitlines() if line]
    assert title == "**The library alone**"
    assert head == "| one process | first | questions a second | a second and core |"
    assert a == "| A | – | 81.0 ± 1.4 | – |"
    assert b == "| B | – | – | 0.123 |"
    assert notes.startswith("3 rounds in turn, 2,000 questions each;")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--only", "questions"], "--eval"),
        (["--only", "raw-faq"], "--eval"),
        (["--only", "ten-shot", "--plot", "cost.svg"], "cost"),
        (["--draws", "0"], "whole number above 0"),
        (["--only", "chatbot"], "invalid choice"),
    ],
)
def test_options_that_cannot_be_met_are_said_at_once(
    options: list[str], said: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is measured: exit status 2 and the reason."""
    with pytest.raises(SystemExit) as stopped:
        main(["--data", str(data), *options])
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


def test_a_picture_that_cannot_be_drawn_is_said_before_measuring(
    monkeypatch: pytest.MonkeyPatch, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without matplotlib, --plot ends at once and says what to install."""
    without(monkeypatch, "matplotlib")
    assert main(["--data", str(data), "--quick", "--plot", str(data / "cost.svg")]) == 2
    assert "pip install 'career-advisor[bench]'" in capsys.readouterr().err


def test_the_advisor_never_imports_the_benchmarks() -> None:
    """What measures is not part of what is measured."""
    for path in ROOT.glob("advisor/**/*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [str(node.module)] if isinstance(node, ast.ImportFrom) else []
            assert not any(name.split(".")[0] == "bench" for name in names), path
