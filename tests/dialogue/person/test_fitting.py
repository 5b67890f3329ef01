"""What fits a person: topics, and answers for their country."""

from __future__ import annotations

import pytest

from advisor import Advisor


@pytest.mark.parametrize(
    ("told", "asked", "answer"),
    [
        ("I live in India", "how much do ML engineers earn?", "salary-india"),
        ("I'm from the US", "what does an ML engineer get paid", "salary-us"),
        ("I live in the UK", "how much do ML engineers earn?", "pay-in-other-countries"),
        ("I live in Peru", "how much do ML engineers earn?", "salary"),
        ("I live in India", "how much do ML engineers earn in the US?", "salary-us"),
        ("I live in India", "what skills do I need?", "skills"),
    ],
)
def test_pay_without_a_country_is_that_of_the_persons(advisor: Advisor, told: str, asked: str, answer: str) -> None:
    """Where the knowledge has it; a country that is named counts more."""
    chat = advisor.conversation()
    chat.say(told)
    assert [match.entry.id for match in chat.say(asked).answers] == [answer]


def test_the_reasons_tell_that_an_answer_was_chosen_for_the_person(advisor: Advisor) -> None:
    """By what they told."""
    chat = advisor.conversation()
    chat.say("I live in the UK")
    assert "for you, as you told me: UK" in chat.say("what is the salary of an ML engineer?").why()


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ("I'm 45", "age-and-background"),
        ("I'm an accountant", "career-switch"),
        ("I'm a student", "internships"),
        ("I can't code", "programming-languages"),
        ("I'm bad at maths", "math"),
        ("I'm a backend developer", "career-switch"),
    ],
)
def test_what_fits_is_offered_and_answers_for_me(advisor: Advisor, told: str, first: str) -> None:
    """Beside the check and the plan; "and for me?" is answered with it."""
    chat = advisor.conversation()
    assert chat.say(told).suggestions[-1].entry_id == first
    assert [match.entry.id for match in chat.say("and for me?").answers] == [first]


def test_for_me_asks_who_one_is_where_nothing_is_known(advisor: Advisor) -> None:
    """And what is told then is used."""
    chat = advisor.conversation()
    assert "What do you do or study" in chat.say("and for me?").text
    chat.say("I'm a student")
    assert [match.entry.id for match in chat.say("and for me?").answers] == ["internships"]
