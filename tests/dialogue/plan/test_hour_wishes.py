"""Hours a week in plain words."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan.hour_wishes import in_plain_words
from tests.dialogue.plan.test_plan import plan


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("Better put it at nine a week.", "make it 9 hours ."),
        ("I manage 2 hours on Tuesdays and 3 on Sundays", "make it 5 hours"),
        ("make it 5, no wait, 7", "make it 7 hours"),
        ("11 hours instead of 7", "make it 11 hours"),
        ("not 3 hours a week, 3 hours a day on weekdays = 15 hours", "make it 15 hours a week"),
        ("not a week, a weekday", "make it 50 hours a week"),
        ("it's 2 hours daily mon to fri, so 10", "make it 10 hours"),
        ("double my hours", "make it 20 hours a week"),
        ("three hours more a week", "make it 13 hours a week"),
        ("cut it by 4 hours", "make it 6 hours"),
        ("perhaps only 4 hours a week? the twins are ill", "make it 4 hours . the twins are ill"),
        ("9 it is then", "make it 9 hours"),
        ("I've two evenings off, 3 hours on each", "make it 6 hours"),
        ("with the twins here I'd say 7 hours a week", "make it 7 hours"),
        ("plan it with half, they are home", "make it 5 hours , they are home"),
        ("my shifts are 12 hours", "my shifts are some hours"),
        ("How would that look with 9 hours?", "how fast would it be at 9 hours a week?"),
        ("What if I did 14 hours?", "how fast would it be at 14 hours a week?"),
        ("would 4 hours change much?", "how fast would it be at 4 hours a week?"),
        ("my aunt says 9 hours a week", "my aunt says some hours"),
        ("I used to learn 9 hours a week", "i used to learn some hours"),
        ("I work 38 hours a week", "i work some hours"),
        ("I can't do 9 hours", "i can't do so many hours"),
        ("7 hours and leave out SQL", "make it 7 hours and leave out sql"),
        ("10 hours for SQL", "10 hours for SQL"),
        ("it's 44", "it's 44"),
        ("6", "6"),
        ("I'm 44", "I'm 44"),
        ("Is 9 hours a week enough?", "Is 9 hours a week enough?"),
    ],
)
def test_hours_are_put_into_plain_words(said: str, plain: str) -> None:
    """What wishes, asks and tells of others; anything else stays."""
    assert in_plain_words(said, plan(), shown=True, of_step=False) == plain


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("4 hrs on weekdays in total and 3 on weekends", "7 hours a week"),
        (
            "evening 2 hours I am getting when shop is shut, sunday not possible",
            "12 hours a week i am getting when shop is shut",
        ),
        ("can prob do an hour every night once homework is done", "i have 7 hours a week"),
        ("only Tuesday and Friday I am free, 3 hours each evening", "6 hours a week"),
        ("Mornings are free till eight, so two hours and a half, four days a week", "10 hours a week"),
        (
            "I am a nurse and get an hour every day after my shift",
            "I am a nurse and get an hour every day after my shift",
        ),
        ("my wife studies 2 hours a day", "my wife studies 2 hours a day"),
        ("people say you need 3 hours a day", "people say you need 3 hours a day"),
        ("gym takes two hours every evening", "gym takes two hours every evening"),
        ("make me a plan for 5 hours a week", "make me a plan for 5 hours a week"),
    ],
)
def test_hours_told_in_words_of_their_own_are_plain(said: str, plain: str) -> None:
    """Before there is a plan: those of the person to learn; of others, or of something else, they stay as they are."""
    assert in_plain_words(said, None, shown=False, of_step=False).endswith(plain)
