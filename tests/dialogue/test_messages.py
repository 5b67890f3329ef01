"""Wordings, made for any knowledge."""

from __future__ import annotations

import pytest

from advisor import Entry
from advisor.dialogue import messages


@pytest.mark.parametrize("title", ["Version control", "CI and CD", "About the article", "Is it for me?"])
def test_a_guess_says_so_and_names_its_topic(title: str) -> None:
    """By its title as it stands, which may be of any form."""
    assert messages.tentatively(Entry("x", title, "Yes.", ("x",))) == f"My best guess: **{title}**\n\nYes."


@pytest.mark.parametrize(
    ("answer", "gist"),
    [
        ("Short. And more.", "Short."),
        ("There are **three**:\n\n- one\n- two [here](http://x.y/z)", "There are three: one two here"),
        ("word " * 40, f"{'word ' * 17}word…"),
    ],
)
def test_a_choice_tells_what_it_leads_to(answer: str, gist: str) -> None:
    """By the first sentence without its markup, cut between words where it is long."""
    entry = Entry("x", "X", answer, ("x?",))
    assert messages.clarification([entry, entry]) == f"{messages.WHICH}\n\n- **X**: {gist}\n- **X**: {gist}"


@pytest.mark.parametrize(
    ("unknown", "offers", "text"),
    [
        (
            ["golf"],
            messages.OPENERS,
            "I have no answer to that: “golf” comes up nowhere in what I work from. Here is what",
        ),
        (
            ["a*b", "golf", "cup"],
            messages.NEAREST,
            "“a\\*b”, “golf” and “cup” come up nowhere in what I work from. This is the",
        ),
        ([], messages.OPENERS, "Either I didn't understand, or what I work from doesn't cover it. Here is what"),
        (
            ["a", "b", "c", "d"],
            messages.NEAREST,
            "Either I didn't understand, or what I work from doesn't cover it. This is the",
        ),
        (["golf"], "", "I have no answer to that: “golf” comes up nowhere in what I work from."),
    ],
)
def test_what_is_not_covered_is_named_by_few_words(unknown: list[str], offers: str, text: str) -> None:
    """Quoted, never rendered; many words name nothing."""
    assert text in messages.not_covered(unknown, offers)


def test_a_question_left_open_is_quoted() -> None:
    """With the words of the gap where there is one."""
    gap = Entry("x", "X", "No word on it.", ("x?",), kind="gap")
    assert messages.left_open("**why**?", gap) == "As for “\\*\\*why\\*\\*?”: No word on it."
    assert messages.left_open("why?", None) == "I don't know about “why?”."


def test_how_many_there_are_to_pick_from() -> None:
    """One, or several."""
    assert messages.pick_from(1).startswith("There is only 1 to pick")
    assert messages.pick_from(3).startswith("Please pick from 1 to 3")


def test_names_in_a_row_and_items_of_a_list() -> None:
    """In bold, or a line each."""
    assert messages.bold(["A", "B", "C"]) == "**A**, **B** and **C**"
    assert messages.bold([]) == "that"
    assert messages.itemised("Two:", ["one", "two"]) == "Two:\n\n- one\n- two"
