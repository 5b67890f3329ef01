"""How long answers are to be, and what is told of one in brief."""

from __future__ import annotations

import pytest

from advisor import Entry
from advisor.dialogue.brevity import brevity, brief_of
from advisor.normalisation.hinglish import in_english

_ITEMS = "\n".join(f"- **{name}:** {'so it is said, and again ' * 6}" for name in ("Price", "Time", "Place", "People"))
_LONG = Entry("a", "Courses", f"Take one.\n\n{_ITEMS}\n\nThat is all.", ("which course",))


@pytest.mark.parametrize(
    "said",
    [
        "in two sentences please",
        "Which course? In three or four lines.",
        "keep it short",
        "That was rather a lot.",
        "this is too long to read",
        "short me batao",
        "thoda short me samjhao",
        "itna lamba mat likho",
        "short answers only, please",
    ],
)
def test_wished_for_short_ones(said: str) -> None:
    """A wish for short answers holds until somebody asks for more."""
    assert brevity(in_english(said), now=False)
    assert brevity("which course is good?", now=True)
    assert not brevity("tell me in more detail", now=True)


@pytest.mark.parametrize(
    "said", ["a friend put in a word for me", "is six hours too much?", "how much effort is too much", "a short course"]
)
def test_no_wish(said: str) -> None:
    """Words that only look like one."""
    assert not brevity(in_english(said), now=False)


def test_what_bears_on_the_question_is_told() -> None:
    """The items that hold its words, else the first two; of what is known already, only those; a short answer whole."""
    assert brief_of(_LONG, "which place?").startswith("Take one.\n\n- **Place:**")
    assert "Price" not in brief_of(_LONG, "which place?")
    assert "Time" in brief_of(_LONG, "which course?")
    assert "People" not in brief_of(_LONG, "which course?")
    assert brief_of(_LONG, "which course?", {"a"}) == "Take one."
    short = Entry("b", "Pay", "Much.\n\n- **India:** less.", ("pay",))
    assert brief_of(short, "pay?") == "Much.\n\n- **India:** less."
