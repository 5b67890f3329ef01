"""`Roles`: the rules of the chat go by them alone, and no rule by an id of the knowledge that ships."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from advisor import Advisor, Entry, Knowledge
from advisor.dialogue.person.feelings import FEELINGS
from advisor.roles import Roles

from .conftest import ROOT

SMALL_TALK = {"greeting", "thanks", "goodbye", "help", "who-are-you"}
"""Ids that the chat knows in any knowledge."""
OTHER_WORDS = {
    ("chat/commands.py", "resume"),  # A command of the chat.
    ("dialogue/plan/naming.py", "courses"),  # A function.
    ("dialogue/guidance/requests.py", "skills"),  # What a person tells of themselves.
    ("dialogue/person/amending.py", "degree"),  # A slot of the profile, or what somebody lacks.
    ("dialogue/person/amounts.py", "degree"),
    ("dialogue/person/carrying_over.py", "degree"),
    ("dialogue/person/clause_facts.py", "degree"),
    ("dialogue/person/clauses_beside.py", "degree"),
    ("dialogue/person/told_anew.py", "degree"),
    ("dialogue/person/held_degree.py", "degree"),
    ("dialogue/person/laughed_at.py", "degree"),
    ("dialogue/guidance/help_with_gaps.py", "degree"),
    ("dialogue/person/profile.py", "degree"),
    ("dialogue/person/reading.py", "degree"),
    ("dialogue/person/striking.py", "degree"),
    ("dialogue/person/studies.py", "degree"),
    ("dialogue/person/telling.py", "degree"),
    ("dialogue/guidance/initiative.py", "degree"),
    ("dialogue/subject/asked_again.py", "degree"),  # Two words of a list.
    ("dialogue/pay/prices.py", "courses"),  # Words that people say.
    ("dialogue/questions/material.py", "courses"),  # Names of roles.
    ("dialogue/questions/material.py", "books"),
    ("dialogue/person/known_in_passing.py", "skills"),  # The name of a group of a pattern.
    ("dialogue/acts/responses.py", "apology"),  # An act.
    ("dialogue/acts/reactions.py", "apology"),
    ("dialogue/acts/talk_templates.py", "apology"),
    ("dialogue/acts/beside_remarks.py", "apology"),
    ("dialogue/person/terse_lists.py", "skills"),  # The name of a group of a pattern.
    ("dialogue/person/spelling_out.py", "phd"),  # A word in one spelling.
    ("knowledge/guidance.py", "skills"),  # A key of the skills check.
    ("dialogue/check/stand_ins.py", "sql"),  # A question of the check.
    ("knowledge/roles.py", "books"),  # Names of roles.
    ("knowledge/roles.py", "courses"),
    ("dialogue/guidance/requests.py", "degree"),
    ("dialogue/person/personal.py", "degree"),  # A slot.
    ("knowledge/roles.py", "degree"),
    ("knowledge/roles.py", "hardware"),
    ("tui/actions.py", "resume"),
    ("tui/status_line.py", "resume"),
}
"""Words that are an id by chance, and the files that they stand in."""
POTTERY = [
    Entry("salary", "Pay of potters", "A potter earns 20 a pot.", ("what does a potter earn", "pay of potters")),
    Entry(
        "online-courses",
        "Online courses",
        "We film two free courses, **Wheel** (2011) and **Glaze**.",
        ("are there courses online", "videos of the courses"),
        group="Lessons",
    ),
    Entry(
        "is-it-for-me",
        "Is pottery for me?",
        "It suits whoever likes mud.\n\n- **For it:** mud.\n- **Against it:** mud.",
        ("is pottery for me", "does pottery suit me"),
    ),
]
ROLES = Roles(
    pay="my-salary",
    courses="my-online-courses",
    suitability="my-is-it-for-me",
    lost=("my-online-courses",),
)
SAID = {
    "what does a potter earn in Germany?": "For Germany I found nothing usable",
    "I make 5000 now, would I earn less?": "hold yours against",
    "are there courses in hindi?": "subtitles",
    "which courses are free?": "Free, by",
    "my parents are against it": "both sides",
    "i don't know where to start": "plain path",
}
"""What a rule says that goes by a role, by the utterance."""


def test_no_id_of_the_shipped_knowledge_stands_in_the_code() -> None:
    """Nor a group: another knowledge may have the same, and an entry that ships may be renamed."""
    knowledge = Knowledge.load()
    names = {name for entry in knowledge for name in (entry.id, entry.group)} - SMALL_TALK - {""}
    quoted = re.compile(rf"""["']({"|".join(map(re.escape, names))})["']""")
    package = ROOT / "advisor"
    found = {
        (path.relative_to(package).as_posix(), name)
        for path in package.rglob("*.py")
        for name in quoted.findall(path.read_text(encoding="utf-8"))
    }
    assert found == OTHER_WORDS


def test_each_feeling_has_its_role_and_what_ships_fills_all_roles() -> None:
    """So that none of the rules is asleep in the knowledge that they were made for; and writers are told of each."""
    assert set(FEELINGS) < set(Roles._fields)
    assert all(Knowledge.load().roles)
    page = ROOT.joinpath("docs", "knowledge.md").read_text(encoding="utf-8")
    assert [role for role in Roles._fields if f"`{role}`" not in page] == []


@pytest.fixture(scope="module")
def potters() -> tuple[Advisor, Advisor]:
    """The knowledge of potters without roles, and with some and other ids."""
    renamed = [replace(entry, id=f"my-{entry.id}") for entry in POTTERY]
    return Advisor(Knowledge(POTTERY)), Advisor(Knowledge(renamed, roles=ROLES))


@pytest.mark.parametrize("utterance", SAID)
def test_rules_go_by_roles_alone(potters: tuple[Advisor, Advisor], utterance: str) -> None:
    """Entries that have ids of the knowledge that ships set no rule off; those that a knowledge names do, by any id."""
    without, named = (advisor.conversation().say(utterance) for advisor in potters)
    assert SAID[utterance] in named.text
    assert SAID[utterance] not in without.text


def test_a_sum_is_told_by_another_time_without_a_topic_on_its_country(potters: tuple[Advisor, Advisor]) -> None:
    """Then under the topic that has the pay."""
    talk = potters[1].conversation()
    talk.say("what does a potter earn?")
    reply = talk.say("£30k, how much is that a month?")
    assert "£2,500 a month" in reply.text
    assert [match.entry.id for match in reply.answers] == ["my-salary"]
