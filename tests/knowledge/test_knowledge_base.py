"""`Knowledge`: loaded from a folder or made in code, checked, and a value."""

from __future__ import annotations

import dataclasses
import pickle
from pathlib import Path
from typing import Any

import pytest

from advisor import Entry, Knowledge, KnowledgeError, Source
from advisor.guidance import Guidance, Milestone, SkillQuestion
from advisor.knowledge import names
from advisor.roles import Roles

from .test_reading import write

RULES = Source("rules", "House rules", "The landlord", "https://example.org/rules", "2026-01-31", "official")
HOURS = Entry(id="hours", title="Opening hours", answer="9 to 5.", phrasings=("when are you open",))
HOUSE = {
    "files": {
        "a.yaml": """
            hours:
              {title: Hours, answer: 9 to 5., phrasings: [when], follow_ups: [parking, rooms], sources: [rules],
              part_of: parking}
            rooms: {title: Rooms, answer: Two., phrasings: [where], group: Inside}
        """,
        "sources.yaml": """
            rules:
              {title: House rules, by: The landlord, url: "https://example.org/rules", date: 2026-01-31, kind: official}
            map: {title: A map, by: Us, date: 2024}
        """,
        "readiness.yaml": """
            plan:
              see: {title: The rooms, text: Look., hours: 1, topic: rooms}
              park: {title: The car, text: Park., hours: 1, topic: parking}
        """,
        "topic_roles.yaml": """
            books: rooms
            degree: parking
            easiest: [parking, hours]
            timed_groups: [Inside]
        """,
        "guide/b.yaml": """
            parking: {title: Parking, answer: Behind., phrasings: [parking], follow_ups: [hours], sources: [map, rules]}
        """,
    }
}


@pytest.mark.parametrize("as_text", [True, False])
def test_a_missing_folder_is_named(tmp_path: Path, as_text: bool) -> None:
    """A folder that is missing, or a file in its place, is a knowledge error that names it."""
    missing = tmp_path / "nowhere"
    with pytest.raises(KnowledgeError, match="nowhere: the knowledge folder does not exist"):
        Knowledge.load(str(missing) if as_text else missing)
    missing.touch()
    with pytest.raises(KnowledgeError, match="is a file, not a folder"):
        Knowledge.load(missing)


def test_entries_made_in_code_are_checked_too() -> None:
    """`Knowledge(entries)` finds the same mistakes, without a file to name."""
    bad = [HOURS, HOURS, Entry("Bad Id", "", "a", ()), Entry("x", "X", "x", ("x",), ("hour",))]
    with pytest.raises(KnowledgeError) as caught:
        Knowledge(bad)
    assert [str(problem) for problem in caught.value.problems] == [
        "hours: the id is taken by an earlier entry; rename or delete one of them",
        "Bad Id: the id must be lower-case letters and digits joined by hyphens",
        "Bad Id: `title` is empty; write it",
        "Bad Id: `phrasings` is empty; add at least one way to ask",
        "x: follow_ups names `hour`; did you mean `hours`?",
    ]


@pytest.mark.parametrize(
    "change",
    [{"phrasings": "when"}, {"phrasings": ("when", 5)}, {"title": 5}, {"answer": None}, {"follow_ups": 5}, {"id": 5}],
)
def test_entries_of_wrong_types_are_refused(change: dict[str, Any]) -> None:
    """A value of the wrong type in an entry made in code is a knowledge error, not a surprise later."""
    with pytest.raises(KnowledgeError, match="must be"):
        Knowledge([dataclasses.replace(HOURS, **change)])


def test_no_entries_is_an_error() -> None:
    """An advisor with nothing to say is a mistake."""
    with pytest.raises(KnowledgeError, match="there are no entries"):
        Knowledge([])


def test_knowledge_is_a_value() -> None:
    """It is compared by its entries, pickled, looked up by id, and never changed."""
    knowledge = Knowledge([dataclasses.replace(HOURS, phrasings=["when"])])  # type: ignore[arg-type]
    assert knowledge["hours"].phrasings == ("when",)
    assert "hours" in knowledge
    assert "rooms" not in knowledge
    assert len(knowledge) == len(list(knowledge)) == 1
    assert pickle.loads(pickle.dumps(knowledge)) == knowledge
    with pytest.raises(KeyError):
        knowledge["rooms"]
    with pytest.raises(dataclasses.FrozenInstanceError):
        knowledge.entries = ()  # type: ignore[misc]


def test_words_are_read_from_their_own_file(tmp_path: Path) -> None:
    """A mapping in words.yaml is no entries but words, and the same bytes in another file are not."""
    tmp_path.joinpath("a.yaml").write_text("hours: {title: Hours, answer: 9 to 5., phrasings: [when]}")
    words = tmp_path / "words.yaml"
    words.write_text('opn: open\n"hi …": ""\n', encoding="utf-8")
    for _ in range(2):  # Read, then taken from the cache.
        knowledge = Knowledge.load(tmp_path)
        assert [entry.id for entry in knowledge] == ["hours"]
        assert knowledge.words == {"opn": "open", "hi …": ""}
    words.rename(tmp_path / "z.yaml")
    with pytest.raises(KnowledgeError, match="opn: holds the text `open`"):
        Knowledge.load(tmp_path)


def test_words_made_in_code_are_checked_too() -> None:
    """They are part of what the knowledge is, and held to the same rules."""
    knowledge = Knowledge([HOURS], {"opn": "open"})
    assert knowledge.words == {"opn": "open"}
    assert knowledge != Knowledge([HOURS])
    assert hash(knowledge) == hash(Knowledge([HOURS], {"opn": "open"}))
    assert pickle.loads(pickle.dumps(knowledge)) == knowledge
    with pytest.raises(KnowledgeError) as caught:
        Knowledge([HOURS], {"?": "", "a": "b", "b": "c", "d": 5})  # type: ignore[dict-item]
    assert [str(problem) for problem in caught.value.problems] == [
        "`?` has no word in it; write one, or remove the line",
        "the words map 'd' to 5; both must be text",
        "`a` is read as `b`, and that as `c`; write the latter",
    ]


def test_a_check_and_a_plan_have_their_limits() -> None:
    """Twelve questions, twenty steps, and of each from 1 to 5,000 hours."""
    questions = [SkillQuestion(f"q{number}", "Q", "Do you?", "Do.") for number in range(13)]
    steps = [Milestone(f"s{number}", "S", "Do.", hours) for number, hours in enumerate([1, 5_000, *[9] * 19])]
    assert Knowledge([HOURS], guidance=Guidance(tuple(questions[:12]), tuple(steps[:20])))
    wrong = (Milestone("none", "S", "Do.", 0), Milestone("many", "S", "Do.", 5_001))
    with pytest.raises(KnowledgeError) as caught:
        Knowledge([HOURS], guidance=Guidance(tuple(questions), (*steps[:18], *wrong, *steps[18:19])))
    assert [str(problem) for problem in caught.value.problems] == [
        "q12: a check has 12 questions at most; remove the others",
        "s18: a plan has 20 steps at most; join some of them",
        "none: `hours` is `0`; it must be a whole number from 1 to 5,000",
        "many: `hours` is `5001`; it must be a whole number from 1 to 5,000",
    ]


def test_roles_made_in_code_are_checked_too() -> None:
    """By the same rules as those of a file."""
    assert Knowledge([HOURS]).roles == Roles()
    assert Knowledge([HOURS], roles=Roles(pay="hours")).roles.pay == "hours"
    wrong: dict[str, Any] = {"pay": 1, "lost": ("hours", 2), "tired": "hours", "degree": "hour", "excited": ("day",)}
    with pytest.raises(KnowledgeError) as caught:
        Knowledge([HOURS], roles=Roles(**wrong))
    assert sorted(map(str, caught.value.problems)) == [
        "`degree` names `hour`; did you mean `hours`?",
        "`excited` names `day`; there is no such topic; take it out here",
        "`lost` must be a list of texts",
        "`pay` must be text",
        "`tired` must be a list of texts",
    ]


def test_the_guide_is_read_after_the_rest_and_can_be_left_out(tmp_path: Path) -> None:
    """Its entries are known as such; without them nothing leads to them, and their sources are not missed."""
    write(tmp_path, HOUSE)
    for _ in range(2):  # Read, then taken from the cache.
        whole, alone = Knowledge.load(tmp_path), Knowledge.load(tmp_path, guide=False)
        assert [(entry.id, entry.origin) for entry in whole] == [
            ("hours", "article"),
            ("rooms", "article"),
            ("parking", "guide"),
        ]
        assert whole["hours"].follow_ups == ("parking", "rooms")
        assert whole["hours"].sources == (RULES,)
        assert whole["parking"].sources == (Source("map", "A map", "Us", date="2024"), RULES)
        assert [entry.id for entry in alone] == ["hours", "rooms"]
        assert alone["hours"] == dataclasses.replace(whole["hours"], follow_ups=("rooms",), part_of="")
        assert [step.id for step in whole.guidance.plan] == ["see", "park"]
        assert [step.id for step in alone.guidance.plan] == ["see"]
        groups = ("Inside",)
        assert whole.roles == Roles(books="rooms", degree="parking", easiest=("parking", "hours"), timed_groups=groups)
        assert alone.roles == Roles(books="rooms", easiest=("hours",), timed_groups=groups)
        assert Knowledge.load(str(tmp_path), True) == whole


def test_a_guide_alone_is_not_left_out(tmp_path: Path) -> None:
    """Where nothing would be left, that is an error; an empty guide, or a file of that name, is none."""
    tmp_path.joinpath("guide").mkdir()
    tmp_path.joinpath("words.yaml").write_text("opn: open")
    tmp_path.joinpath("guide", "a.yaml").write_text("hours: {title: Hours, answer: 9 to 5., phrasings: [when]}")
    assert [entry.id for entry in Knowledge.load(tmp_path)] == ["hours"]
    with pytest.raises(KnowledgeError, match="no entries but the guide's"):
        Knowledge.load(tmp_path, guide=False)
    tmp_path.joinpath("guide", "a.yaml").rename(tmp_path / "a.yaml")
    assert [entry.id for entry in Knowledge.load(tmp_path)] == ["hours"]
    tmp_path.joinpath("guide").rmdir()
    tmp_path.joinpath("guide").touch()
    assert [entry.origin for entry in Knowledge.load(tmp_path, guide=False)] == ["article"]


def test_the_same_file_inside_the_guide_and_beside_it_is_not_taken_for_the_other(tmp_path: Path) -> None:
    """What is kept between runs tells the two apart."""
    text = "hours: {title: Hours, answer: 9 to 5., phrasings: [when]}"
    write(
        tmp_path, {"files": {"a.yaml": "rooms: {title: Rooms, answer: Two., phrasings: [where]}", "guide/b.yaml": text}}
    )
    assert Knowledge.load(tmp_path)["hours"].origin == "guide"
    tmp_path.joinpath("guide", "b.yaml").rename(tmp_path / "b.yaml")
    assert Knowledge.load(tmp_path)["hours"].origin == "article"


def test_sources_made_in_code_are_checked_too() -> None:
    """An entry takes its sources as they are, and each is held to the rules of the file."""
    cited = dataclasses.replace(HOURS, sources=[RULES])  # type: ignore[arg-type]
    assert Knowledge([cited])["hours"].sources == (RULES,)
    bad = (Source("rules", "", "Us", "ftp://example.org", kind="books"), RULES)  # type: ignore[arg-type]
    with pytest.raises(KnowledgeError) as caught:
        Knowledge([dataclasses.replace(HOURS, sources=bad, origin="gude")])  # type: ignore[arg-type]
    assert [str(problem) for problem in caught.value.problems] == [
        "hours: `origin` is 'gude'; it must be one of `article` and `guide`",
        "rules: `title` is empty; write it",
        "rules: `kind` is `books`; did you mean `book`?",
        "rules: the key is taken by an earlier source; rename or delete one of them",
        "rules: `url` is `ftp://example.org`; it must begin with http:// or https:// and a host, without spaces and "
        "letters beyond ASCII",
        "hours: sources names `rules` twice; keep one",
    ]
    for wrong in ("rules", ("rules",), None):
        with pytest.raises(KnowledgeError, match="which is no Source"):
            Knowledge([dataclasses.replace(HOURS, sources=wrong)])  # type: ignore[arg-type]


def test_topics_are_listed_in_groups() -> None:
    """In file order, but first those that `help` leads to; groups of one, then those without one last."""
    plain = [Entry(name, name, "a", (name,)) for name in "abcd"]
    grouped = [dataclasses.replace(entry, group=group) for entry, group in zip(plain, ["X", "", "Y", "X"], strict=True)]
    leading = Entry("help", "Help", "Ask.", ("help",), ("c", "d"), kind="small_talk")

    def ids(entries: list[Entry]) -> dict[str, str]:
        return {name: "".join(entry.id for entry in group) for name, group in Knowledge(entries).groups.items()}

    assert ids(plain) == {"": "abcd"}
    assert ids(grouped) == {"X": "ad", "Y": "c", "Everything else": "b"}
    assert ids(grouped[::-1]) == {"X": "da", "Y": "c", "Everything else": "b"}
    assert ids([*grouped, leading]) == {"Y": "c", "X": "da", "Everything else": "b"}


def test_many_mistakes_of_a_kind_are_counted_rather_than_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """About twenty are told, the others by their number; and what was meant is looked for a hundred times at most."""
    looked_for: list[object] = []

    def near(name: object, _: object) -> str:
        looked_for.append(name)
        return ""

    monkeypatch.setattr(names, "near", near)
    wrong = dataclasses.replace(HOURS, title="", follow_ups=tuple(f"nowhere-{number}" for number in range(400)))
    with pytest.raises(KnowledgeError) as caught:
        Knowledge([wrong])
    assert len(caught.value.problems) == 401
    head, *told, last = str(caught.value).splitlines()
    assert head == "401 problems in the knowledge:"
    assert (len(told), told[-1]) == (
        21,
        "  hours: follow_ups names `nowhere-19`; no entry has that id; add it, or take it out here",
    )
    assert last == "  and 380 more: follow_ups names …; no entry has that id; add it, or take it out here"
    assert len(looked_for) == 100


def test_knowledge_that_changes_is_read_anew(tmp_path: Path) -> None:
    """Whatever is kept between runs: one letter in the last file makes other entries."""
    path = tmp_path / "a.yaml"
    for answer in ("9 to 5.", "9 to 6."):
        path.write_text(f"hours:\n  title: Opening hours\n  phrasings: [when are you open]\n  answer: {answer}\n")
        assert Knowledge.load(tmp_path)["hours"].answer == answer


def test_a_knowledge_is_shown_in_a_line() -> None:
    """Not with all of its entries: whoever looks at an advisor in a shell or a traceback would get megabytes."""
    assert repr(Knowledge([HOURS])) == "<Knowledge: 1 entries>"
