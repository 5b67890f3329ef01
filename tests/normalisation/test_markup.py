"""What stands beside what is said."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Advisor
from advisor.normalisation.markup import without_markup

from ..conftest import cases

CASES: dict[str, Any] = cases("reading")


@pytest.mark.parametrize(("text", "said"), CASES["markup"].items())
def test_what_is_said(text: str, said: str) -> None:
    """Addresses, code, tags, quotes of others and signatures are left out, unless they are all there is."""
    assert " ".join(without_markup(text).split()) == said


@given(st.text("ab<>/@.&;#`[]()> \n", max_size=40))
def test_something_said_is_left(text: str) -> None:
    """A text that says something says something without its markup."""
    assert any(map(str.isalnum, without_markup(text))) == any(map(str.isalnum, text))


def test_a_reply_has_the_question_as_typed(advisor: Advisor) -> None:
    """Though it is read without the address beside it."""
    typed = "what is machine learning https://example.org/salary?in=india"
    reply = advisor.ask(typed)
    assert (reply.question, reply.answers[0].entry.id) == (typed, "what-is-machine-learning")
    assert "what is machine learning" in reply.why()
