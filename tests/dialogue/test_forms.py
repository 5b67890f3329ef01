"""The forms of an answer, and its pieces."""

from __future__ import annotations

from advisor import Entry, Knowledge
from advisor.dialogue.forms import SHORT, SHORTEST, WHOLE, examples, holding, in_form, once
from advisor.text import stem

TEXT = (
    "It has roses; they are\nred. They bloom in May.\n\n- **Paths:** two, for example\n  one to the pond.\n- Benches.\n"
)
GARDEN = Entry("garden", "The garden", TEXT, ("What grows?",))


def test_the_forms_of_an_answer() -> None:
    """Whole, its first paragraph, the first sentence of that."""
    assert in_form(GARDEN, WHOLE) == TEXT.strip()
    assert in_form(GARDEN, SHORT) == "It has roses; they are\nred. They bloom in May."
    assert in_form(GARDEN, SHORTEST) == "It has roses; they are\nred."


def test_a_shorter_form_is_never_longer_nor_empty() -> None:
    """Of any answer in the shipped knowledge."""
    for entry in Knowledge.load():
        whole, short, shortest = (in_form(entry, form) for form in (WHOLE, SHORT, SHORTEST))
        assert len(whole) >= len(short) >= len(shortest) > 0
        assert whole.startswith(short)


def test_pieces_that_speak_of_something() -> None:
    """Sentences and items of lists, each on one line."""
    assert holding(GARDEN, {stem("roses")}) == ["It has roses; they are red."]
    assert holding(GARDEN, {stem("benches")}) == ["Benches."]
    assert holding(GARDEN, {"pool"}) == []


def test_examples_are_what_says_so_or_the_items() -> None:
    """And none, where there is neither."""
    assert examples(GARDEN) == ["**Paths:** two, for example one to the pond."]
    assert examples(Entry("a", "A", "One.\n\n- Two.\n- Three.", ("a",))) == ["Two.", "Three."]
    assert examples(Entry("a", "A", "One. Two.", ("a",))) == []


def test_joined_texts_say_nothing_twice() -> None:
    """A paragraph, or a line with other words before it, that was said is left out, with what led to it."""
    line = "**Paths:** two, and the longer of them leads to the pond."
    told = f"On that I have:\n\n- **The garden**: {line}"
    again = f"On that, **The garden** says: {line}"
    assert once([told, again]) == told
    assert once([line.replace("two, and", "two,\nand"), line, "It has roses."]).endswith("pond.\n\nIt has roses.")
    assert once([line, f"On that I have:\n\n- {line}"]) == line
    assert once(["Sure?", "Sure?"]) == "Sure?\n\nSure?"
