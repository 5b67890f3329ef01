"""Attribution: whose word a line of an answer is."""

from __future__ import annotations

import pytest

from advisor import Entry
from advisor.dialogue.follow_ups.attribution import attributed, part_with, reach, sources_of_line
from advisor.models import Source

ENTRY = Entry(
    "pay",
    "Pay",
    "",
    ("pay?",),
    sources=(
        Source("careers", "Career of the month", "Morrisby", date="2023-12"),
        Source("bank", "Wages (copy of the bank's page)", "EAEO, from Job Bank Canada", date="2025-26"),
        Source("view", "How to learn deep learning", "Emil Wallner", date="as of 2023-06-29", kind="opinion"),
        Source("zoomcamp", "Machine Learning Zoomcamp", "DataTalks.Club", date="2026", kind="company"),
        Source("hours", "The fast path into roles", "80,000 Hours", date="2018"),
        Source("prep", "Prep", "Dataloopr", kind="opinion"),
    ),
)
LINE = "It is C$46.15 (Job Bank, 2025-26), £28,900 to start (Morrisby, 2023) and so on."


@pytest.mark.parametrize(
    ("line", "keys"),
    [
        ("£28,900 a year to start (Morrisby, 2023)", ["careers"]),
        ("Two thirds of those Emil Wallner knows did not get in.", ["view"]),
        ("ML Zoomcamp, free, four months.", ["zoomcamp"]),
        ("Many want a master's (a prep site, undated).", ["prep"]),
        ("A career changer got in (one story, 2026).", ["zoomcamp"]),
        ("About 15 hours, at 20 hours a week.", []),
        ("The path takes six roles, fast.", []),
        ("80,000 Hours (2018) says so.", ["hours"]),
        ("It depends.", []),
    ],
)
def test_the_sources_of_a_line(line: str, keys: list[str]) -> None:
    """They are known by their authors, by names in their titles, by the only year, or by having no date."""
    assert [source.key for source in sources_of_line(ENTRY, line)] == keys


def test_the_part_of_a_line() -> None:
    """It is the one that holds the figure; the whole, where none does."""
    assert "Morrisby" in part_with(LINE, {"28900"}, ())
    assert "Job Bank" not in part_with(LINE, {"28900"}, ())
    assert part_with(LINE, {"1"}, ()) == LINE
    assert part_with("Half get 4,890. Others say more (Morrisby, 2023).", {"4890"}, ()) == "Half get 4,890."


def test_whose_word() -> None:
    """Author, title, date and kind are told; one's own reading, and a line without a source, are said to be so."""
    told = attributed(ENTRY, "Two thirds of those Emil Wallner knows did not get in.")
    assert told == "That line is from Emil Wallner, *How to learn deep learning*, as of 2023-06-29 (a personal view)."
    assert attributed(ENTRY, "Engineering, by my reading.").startswith("That is my own reading")
    assert attributed(ENTRY, "It depends.").startswith("The line names no source of its own")


def test_how_far_a_line_goes() -> None:
    """An opinion and a story are called that; of a count nothing is said, unless it was asked for and is not known."""
    assert "opinion" in reach(ENTRY, "Emil Wallner knows some.")
    assert "one person" in reach(ENTRY, "He was hired (one story, 2022).")
    assert reach(ENTRY, "Of 1,000 adverts half name it (Morrisby).", counted=True) == ""
    assert "I don't know" in reach(ENTRY, "Pay rises (Morrisby).", counted=True)
