"""What people have becomes knowledge that loads, and knowledge becomes what they have; nothing is lost unsaid."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor import Entry, Knowledge, KnowledgeError, Source
from advisor.authoring.exchange import FORMS, export_to, import_from
from advisor.guidance import Guidance, SkillQuestion
from advisor.lines import Line
from advisor.roles import Roles

from ..conftest import cases

CASES: dict[str, Any] = cases("imports")
ENDINGS = {"markdown": "faq.md", "csv": "faq.csv", "qna-maker": "faq.tsv", "rasa": "faq"}


def sources_of(case: dict[str, Any], folder: Path) -> list[Path]:
    """Lay out the files of a case; what to import: a folder, where they have one."""
    for name, text in case.get("files", {}).items():
        folder.joinpath(name).parent.mkdir(parents=True, exist_ok=True)
        folder.joinpath(name).write_text(text, encoding="utf-8")
    for name, digits in case.get("bytes", {}).items():
        folder.joinpath(name).write_bytes(bytes.fromhex(digits))
    names = [*case.get("files", ()), *case.get("bytes", ())]
    return list(dict.fromkeys(folder / name.split("/")[0] for name in names))


def told(problems: Iterable[object], folder: Path) -> list[str]:
    """Problems without where the test is."""
    return [str(problem).replace(f"{folder}{os.sep}", "") for problem in problems]


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_what_people_have_becomes_knowledge(case: dict[str, Any], tmp_path: Path) -> None:
    """Each form; what has no place, and what is wrong, is told with its file, line and remedy."""
    target = tmp_path / "house"
    sources = sources_of(case, tmp_path)
    if "refused" in case:
        with pytest.raises(KnowledgeError) as caught:
            import_from(sources, target)
        assert told(caught.value.problems, tmp_path) == case["refused"]
        assert not target.exists()
        return
    done = import_from(sources, target)
    knowledge = Knowledge.load(target)
    expected = []
    for name, (title, answer, phrasings, *more) in case["entries"].items():
        expected.append(Entry(name, title, answer, phrasings, **(more[0] if more else {})))
    assert list(knowledge) == expected
    assert knowledge.words == case.get("words", {})
    assert told(done.notes, tmp_path) == case.get("says", [])
    assert done.entries == len(knowledge)


RULES = Source("rules", "House rules: all", "The landlord", "https://example.org/?a=1--2", "2026", "official")
GROUP = "Visiting & *more*"
ANSWER = """\
## When?

9 to 5 --> not "later".

```
code, `x`
```

- a; b
  - c | d"""
ASKED = ("When are you <open>?", "[x] yes # no", "2026", "a -- b --> c", "nach 18 Uhr geöffnet? 🕰️")
HARD = Knowledge(
    [
        Entry("hours", "The *hours*", ANSWER, ASKED, ("place",), "Rules › 1", sources=(RULES,), group=GROUP),
        Entry("place", "Place", "Here.\n\n\n    so", ("Where do we meet?",), part_of="hours", group=GROUP),
        Entry("fire", "Fire", "Get out!", ("it burns",), ("hours",), kind="gap", urgent=True),
        Entry("hello", "Hello", "Hello.", ("hi",), kind="small_talk"),
        Entry("more", "More", "More.", ("more?",), origin="guide", group=GROUP),
    ],
    {"hrs": "hours", "sirji": "", "dear team …": "", "yes -- no": "maybe"},
)
LOST: dict[str, tuple[str, ...]] = {
    "markdown": (),
    "csv": ("words",),
    "rasa": ("words",),
    "qna-maker": ("words", "sources"),
}
"""What each form has no place for, of what is hard."""


@pytest.mark.parametrize("form", FORMS)
def test_there_and_back_again(form: str, tmp_path: Path) -> None:
    """What comes back is what went, but for what was told to have no place."""
    done = export_to(HARD, tmp_path / ENDINGS[form])
    import_from([tmp_path / ENDINGS[form]], tmp_path / "house")
    back = Knowledge.load(tmp_path / "house")
    lost = LOST[form]
    assert len(done.notes) == len(lost)
    assert all(name in str(done.notes) for name in lost)
    assert ("words" in lost) == (back.words != HARD.words)
    assert ("sources" in lost) == (list(back) != list(HARD))
    assert list(back) == [replace(entry, sources=back[entry.id].sources) for entry in HARD]


def test_knowledge_that_ships_goes_to_markdown_whole(tmp_path: Path) -> None:
    """Hundreds of phrasings, sources and words come back."""
    shipped = Knowledge.load()
    some = Knowledge([replace(entry, follow_ups=(), part_of="") for entry in shipped.topics[:12]], shipped.words)
    assert export_to(some, tmp_path / "faq.md").notes == ()


FILES = [(name, text) for case in CASES.values() for name, text in case.get("files", {}).items()]


@given(st.sampled_from(FILES), st.integers(0), st.integers(0, 20), st.text(max_size=20))
def test_damaged_files_are_imported_or_refused(file: tuple[str, str], at: int, cut: int, put: str) -> None:
    """Nothing but `KnowledgeError` is raised, and what is imported loads."""
    name, text = file
    at %= len(text) + 1
    with TemporaryDirectory() as folder:
        path = Path(folder, Path(name).name)
        path.write_text(text[:at] + put + text[at + cut :], encoding="utf-8", errors="replace")
        try:
            import_from([path], Path(folder, "house"))
        except KnowledgeError:
            pass
        else:
            assert Knowledge.load(Path(folder, "house")).entries


def test_words_that_cannot_be_held_are_left_out(tmp_path: Path) -> None:
    """As Rasa's synonyms may be: read as what is itself read as something else, or no word at all."""
    text = "nlu:\n- intent: a\n  examples: |\n    - why me\n- synonym: ml\n  examples: |\n    - mle\n    - '-'\n"
    text += "- synonym: machine learning\n  examples: |\n    - ml\nresponses:\n  utter_a:\n  - text: So.\n"
    tmp_path.joinpath("nlu.yml").write_text(text)
    done = import_from([tmp_path / "nlu.yml"], tmp_path / "house")
    assert Knowledge.load(tmp_path / "house").words == {"ml": "machine learning"}
    assert ["is left out: `" in note.message for note in done.notes] == [True, True]


def test_a_line_break_of_any_system_stays_in_its_cell(tmp_path: Path) -> None:
    """A line of a table for each phrasing."""
    export_to(Knowledge([Entry("a", "A", "One.\r\nTwo.", ("why", "how"))]), tmp_path / "faq.tsv")
    assert len(tmp_path.joinpath("faq.tsv").read_bytes().splitlines()) == 3


def test_guidance_roles_and_lines_are_missed(tmp_path: Path) -> None:
    """What guides one person, or the rules of the chat, is no question with an answer: that it stays behind is told."""
    guided = Knowledge(list(HARD), guidance=Guidance((SkillQuestion("git", "Git", "Do you use Git?", "Learn Git."),)))
    (note,) = export_to(guided, tmp_path / "faq.md").notes
    assert "no place for the skills check" in note.message
    (note,) = export_to(Knowledge(list(HARD), roles=Roles(pay=HARD.topics[0].id)), tmp_path / "kb.md").notes
    assert note.message.endswith("keep the file topic_roles.yaml")
    (note,) = export_to(
        Knowledge([Entry("a", "A", "One.", ("why",))], lines=[Line("a", "One", ("who",))]), tmp_path / "a.md"
    ).notes
    assert note.message.endswith("keep the file lines.yaml")


def test_a_table_in_utf_16_is_read(tmp_path: Path) -> None:
    """As Excel saves "Unicode text"."""
    tmp_path.joinpath("faq.tsv").write_bytes("question\tanswer\nWann geöffnet?\tVon 9 bis 5.\n".encode("utf-16"))
    import_from([tmp_path / "faq.tsv"], tmp_path / "house")
    assert [entry.id for entry in Knowledge.load(tmp_path / "house")] == ["wann-geoffnet"]


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """Neither a file nor a folder that holds something."""
    for form, name in ENDINGS.items():
        export_to(HARD, tmp_path / name)
        with pytest.raises(KnowledgeError, match="is there already"):
            export_to(HARD, tmp_path / name, form)
    with pytest.raises(KnowledgeError, match="is there already"):
        import_from([tmp_path / "faq.md"], tmp_path)
