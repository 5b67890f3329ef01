"""What a message wants changed in a plan."""

from __future__ import annotations

import pytest

from advisor.dialogue.plan.orders import Order, orders
from advisor.normalisation.hinglish import in_english

from .test_plan import plan


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("make it 40 hours for SQL", [Order("size", ("SQL",), 40)]),
        ("git needs more like 50h", [Order("size", ("Git",), 50)]),
        ("2 weeks for git", [Order("size", ("Git",), 20)]),
        ("double the hours of SQL", [Order("factor", ("SQL",), 2)]),
        ("5 more hours for git and sql", [Order("more", ("Git", "SQL"), 5)]),
        ("sql first", [Order("move", ("SQL",), where="first")]),
        ("project before git", [Order("move", ("A project",), where="before", other="Git")]),
        ("sql ke baad git karo", [Order("move", ("Git",), where="after", other="SQL")]),
        (
            "leave out git. then exchange it with step 3",
            [Order("out", ("Git",)), Order("swap", ("Git", "A first course"))],
        ),
        ("swap step 1 and step 3", [Order("swap", ("Git", "A first course"))]),
        ("drop step 2, the crash course", [Order("out", ("SQL", "A first course"))]),
        ("keep sql, drop git", [Order("keep", ("SQL",)), Order("out", ("Git",))]),
        ("don't drop sql", [Order("keep", ("SQL",))]),
        ("I know it all. Drop the crash course", [Order("out", ("A first course",))]),
        ("you forgot that I know Git", [Order("out", ("Git",))]),
        ("you forgot the books", []),
        ("skip step 9", []),
        ("sql hata do", [Order("out", ("SQL",))]),
        ("put git back. double it", [Order("back", ("Git",)), Order("factor", ("Git",), 2)]),
        ("did the google course last year", [Order("done", ("A first course",))]),
        ("half of sql is done", [Order("half_done", ("SQL",), 0.5)]),
        ("change it to 6 hours a week and drop git", [Order("hours", (), 6), Order("out", ("Git",))]),
        ("i have 5 months", [Order("fit", (), 5)]),
        ("can it be done in a year?", [Order("fit_asked", (), 12)]),
        ("less in december", [Order("span", (), 0, "in december")]),
        ("use pluralsight for git", [Order("material", ("Git",), other="pluralsight")]),
        ("why is git in it?", []),
        ("can I skip SQL?", [Order("out_asked", ("SQL",))]),
        ("is it ok to leave SQL out?", [Order("out_asked", ("SQL",))]),
        ("do I need git, can it be dropped?", [Order("out_asked", ("Git",))]),
        ("I don't want SQL, may I drop it?", [Order("out", ("SQL",))]),
        ("which step can I drop for SQL?", []),
        ("the SQL step: cut to 9", [Order("size", ("SQL",), 9)]),
        ("9 hours total for SQL", [Order("size", ("SQL",), 9)]),
        ("3 hours of SQL done, mark it", [Order("half_done", ("SQL",), 0.8)]),
        ("Please give me twice as much for SQL", [Order("factor", ("SQL",), 2)]),
        ("give SQL half as much again", [Order("factor", ("SQL",), 1.5)]),
        ("it still shows 5 hours a week, make it 9 hours a week", [Order("hours", (), 9)]),
        ("plan me abhi bhi 5 hrs dikha rha h, 9 hours a week kr do", [Order("hours", (), 9)]),
        ("can you skip SQL?", [Order("out", ("SQL",))]),
        ("should I learn git before SQL?", []),
        ("I haven't finished SQL", []),
        ("40 hours for git seems optimistic", []),
        ("I'll start with git", []),
        ("some of the SQL chapters are done, not all", [Order("half_done", ("SQL",), 0.5)]),
        ("git and sql out? Nope. Only sql", [Order("out", ("SQL",))]),
        (
            "drop git, and the project can come before SQL",
            [Order("out", ("Git",)), Order("move", ("A project",), where="before", other="SQL")],
        ),
        ("I want it to precede SQL", []),
        ("sql should follow the project", [Order("move", ("SQL",), where="after", other="A project")]),
        ("why is sql behind git? I told you to put it ahead", [Order("move", ("SQL",), where="before", other="Git")]),
        ("sql has been my work since six years", []),
        ("Experienced in SQL. Seven years.", []),
        ("what do they earn in Germany?", []),
    ],
)
def test_what_is_wanted_is_told_in_order(said: str, wanted: list[Order]) -> None:
    """What asks wants nothing, unless it is whether the plan fits a time."""
    assert list(orders(in_english(said), plan(), shown=True).wanted) == wanted


def test_what_only_asks_what_would_be_is_supposed() -> None:
    """Its orders are not to be done."""
    said = orders("what if I drop SQL?", plan(), shown=True)
    assert (said.wanted, said.supposed) == ((Order("out", ("SQL",)),), True)


def test_hours_of_a_step_tell_nothing_of_the_person() -> None:
    """Nor does a time for which others hold; what else is said does."""
    assert orders("I'm a nurse, make it 40 hours for SQL", plan(), shown=True).tells == "i'm a nurse"
    assert orders("just 2 hours in june", plan(), shown=True).tells == ""


def test_other_questions_are_left() -> None:
    """How long it takes then is said with what was done."""
    assert orders("drop SQL. What is a cloud? How long then?", plan(), shown=True).rest == ("What is a cloud?",)
