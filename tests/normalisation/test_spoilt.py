"""Questions as people type them: glued, misspelt, with a story in front, and in Hinglish."""

from __future__ import annotations

from typing import Any

import pytest

from advisor import Advisor, Reply
from advisor.dialogue.run_on import with_stops
from advisor.normalisation.short_forms import written_out

from ..conftest import cases

CASES: dict[str, Any] = cases("spoilt")


@pytest.mark.parametrize(
    ("plain", "typed"), [(plain, typed) for kind in CASES["same"].values() for plain, typed in kind.items()]
)
def test_a_spoilt_question_has_the_answer_of_the_plain_one(advisor: Advisor, plain: str, typed: list[str]) -> None:
    """However it is typed, and whatever is said beside it."""
    wanted = _told(advisor.ask(plain))
    assert not [text for text in typed if _told(advisor.ask(text)) != wanted]


def _told(reply: Reply) -> str:
    """The topic that a reply tells first, or what it says where it tells none."""
    return reply.answers[0].entry.id if reply.answers else reply.text


@pytest.mark.parametrize("typed", CASES["alone"])
def test_a_lone_word_that_was_repaired_is_never_sure(advisor: Advisor, typed: str) -> None:
    """All rests on how it was repaired."""
    reply = advisor.ask(typed)
    assert reply.kind != "answer" or reply.tentative


@pytest.mark.parametrize("typed", CASES["kept"])
def test_a_short_word_stays_what_it_is(advisor: Advisor, typed: str) -> None:
    """An abbreviation or a name is no typo of another word."""
    assert all(read.by in {"", "words"} for read in advisor._classifier.parse(typed).reads)


@pytest.mark.parametrize(("typed", "read"), CASES["stops"].items())
def test_what_is_told_and_what_is_asked_are_two_sentences(typed: str, read: str) -> None:
    """With no mark between them, a full stop is read there."""
    assert with_stops(typed) == (read or typed)


@pytest.mark.parametrize(("typed", "read"), CASES["written"].items())
def test_short_forms_are_written_out(typed: str, read: str) -> None:
    """Where what stands beside them tells."""
    assert written_out(typed) == (read or typed)


@pytest.mark.parametrize("typed", CASES["scripts"])
def test_another_script_gets_a_word_on_english(advisor: Advisor, typed: str) -> None:
    """Kindly, and once."""
    reply = advisor.ask(typed)
    assert (reply.kind, "English" in reply.text) == ("fallback", True)


def slips(word: str) -> list[str]:
    """A word with two inner letters that changed places, and with one twice."""
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]
    return [form for form in swapped if form != word] + [word[:at] + word[at:][:1] + word[at:] for at in range(1, 4)]


@pytest.mark.parametrize("line", CASES["small"])
def test_small_words_are_read_whatever_slip_they_have(advisor: Advisor, line: str) -> None:
    """Each by itself: little else tells what a follow-up asks."""
    said = line.split()
    spoilt = [
        " ".join([*said[:at], form, *said[at + 1 :]])
        for at, word in enumerate(said)
        if len(word) > 3
        for form in slips(word)
        if not advisor._lazy.is_word(form)
    ]
    assert spoilt
    assert not [typed for typed in spoilt if advisor.corrected(typed) != line]


@pytest.mark.parametrize(("typed", "read"), CASES["letters"].items())
def test_letters_and_slips_are_read_by_what_stands_beside(advisor: Advisor, typed: str, read: str) -> None:
    """And words that mean something else stay."""
    assert advisor.corrected(typed) == (read or typed)
