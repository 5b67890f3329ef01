"""The load test measures what it says, and docs/serve.md shows what it measured."""

from __future__ import annotations

import json
import os
import runpy
import time
from statistics import mean

import pytest

from advisor import Advisor
from bench import load
from bench.tables import Row

from .conftest import ROOT


def test_the_same_questions_are_asked_every_time() -> None:
    """They are phrasings of topics, some with typos; most are answered."""
    questions = load.asked(200)
    assert questions == load.asked(300)[:200]
    advisor = Advisor()
    known = {text for entry in advisor.knowledge.topics for text in entry.phrasings}
    assert 0 < sum(text in known for text in questions) < 200
    assert sum(advisor.ask(text).kind == "answer" for text in questions[:60]) > 45


def test_processor_time_is_that_of_a_process_and_its_children() -> None:
    """Half a second of work is counted, in ticks of the system; a process that is not there used nothing."""
    before = load.processor_seconds(os.getpid())
    end = time.process_time() + 0.5
    while time.process_time() < end:
        sum(range(10_000))
    assert load.processor_seconds(os.getpid()) >= before + 0.4
    assert load.processor_seconds(0x7FFFFFFF) == 0.0


def test_rounds_become_one_row_with_a_number_for_each() -> None:
    """What no round measured stays empty."""
    rounds: list[Row] = [{"rate": 10.0, "store": None}, {"rate": 12.0, "store": None}]
    row = {"matcher": "one worker", "rate": [10.0, 12.0], "store": None}
    assert load.gathered({"one worker": rounds}) == {"one worker": row}


def test_the_library_alone_is_measured_by_clock_and_by_processor() -> None:
    """Both rates are there, and every question was asked by some thread."""
    row = load.alone(2, load.asked(20))
    for key in ("rate", "per_core"):
        value = row[key]
        assert isinstance(value, float)
        assert value > 0


@pytest.mark.parametrize("arguments", [["--rounds", "0"], ["--questions", "3"], ["--rounds", "x"]])
def test_wrong_arguments_are_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """The exit status is 2, and standard error says why."""
    with pytest.raises(SystemExit) as ended:
        load.main(arguments)
    assert ended.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_the_tables_of_the_page_are_those_that_were_measured() -> None:
    """docs/serve.md holds what bench/load.json holds."""
    results = json.loads(ROOT.joinpath("bench", "load.json").read_text(encoding="utf-8"))
    write = runpy.run_path(str(ROOT / "tools" / "readme.py"))["tables"]
    page = ROOT.joinpath("docs", "serve.md").read_text(encoding="utf-8")
    assert f"<!-- measured -->\n{write(results)}\n<!-- /measured -->" in page


def test_one_store_feeds_many_workers() -> None:
    """As docs/serve.md says of what was measured: under load a core of the store serves more than ten of workers."""
    results = json.loads(ROOT.joinpath("bench", "load.json").read_text(encoding="utf-8"))
    served = next(table for table in results["tables"] if table["name"] == "served")
    loaded = [row for name, row in served["rows"].items() if "store" in name and "16 clients" in name]
    assert len(loaded) == 2
    for row in loaded:
        assert mean(row["store_per_core"]) > 10 * mean(row["per_core"])
