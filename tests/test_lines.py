"""The lines of an answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Entry, Knowledge, KnowledgeError
from advisor.lines import Line, lines_of, starting, with_glosses

ANSWER = "Yes. It costs **nothing**; ring first.\n\n- **Sundays:** closed.\n- Mondays: open\n  late."


def test_sentences_and_items_are_lines() -> None:
    """Each on one line, without the marker of a list."""
    assert lines_of(ANSWER) == [
        "Yes.",
        "It costs **nothing**; ring first.",
        "**Sundays:** closed.",
        "Mondays: open late.",
    ]


def test_a_line_is_known_by_its_first_words_whatever_their_markup() -> None:
    """And not by words from its middle."""
    assert starting(ANSWER, "sundays") == ["**Sundays:** closed."]
    assert starting(ANSWER, "it costs nothing") == ["It costs **nothing**; ring first."]
    assert starting(ANSWER, "nothing") == starting(ANSWER, "") == []


def test_a_line_in_brackets_is_told_behind_the_line_that_it_glosses() -> None:
    """And that line is not told twice; any other stands as it is."""
    answer = "It costs 3 LPA. (LPA is lakhs a year.)\n\nRing first."
    assert with_glosses(answer, ["(LPA is lakhs a year.)"]) == ["It costs 3 LPA. (LPA is lakhs a year.)"]
    assert with_glosses(answer, lines_of(answer)) == ["It costs 3 LPA. (LPA is lakhs a year.)", "Ring first."]
    assert with_glosses(answer, ["Ring first."]) == ["Ring first."]
    assert with_glosses("It is dear. That is a pity.", ["That is a pity."]) == ["It is dear. That is a pity."]


@given(st.text())
def test_any_text_has_lines_without_breaks(text: str) -> None:
    """And every line that has words starts with them."""
    for line in lines_of(text):
        assert "\n" not in line
        assert line in starting(text, line) or not starting(text, line)


def test_lines_made_in_code_are_checked() -> None:
    """Whatever stands in them."""
    entry = Entry("visit", "Visiting", "Just come by.", ("visit",))
    for starts, asked in ((7, ("late?",)), ("Just", (7,)), ("Just", (" ",)), ("No", ("late?",))):
        with pytest.raises(KnowledgeError):
            Knowledge([entry], lines=[Line("visit", starts, asked)])  # type: ignore[arg-type]
    assert Knowledge([entry], lines=[Line("visit", "Just", ("late?",))]).lines[0].asked == ("late?",)
