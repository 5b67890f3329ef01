"""The lines of an answer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from advisor.lines import lines_of, starting

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


@given(st.text())
def test_any_text_has_lines_without_breaks(text: str) -> None:
    """And every line that has words starts with them."""
    for line in lines_of(text):
        assert "\n" not in line
        assert line in starting(text, line) or not starting(text, line)
