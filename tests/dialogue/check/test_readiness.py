"""The skills check: answers in words, and what is known of its questions."""

from __future__ import annotations

import pytest

from advisor.dialogue.check import marks
from advisor.dialogue.check.grading import answer
from advisor.dialogue.check.readiness import Check
from advisor.dialogue.person.profile import Profile
from advisor.guidance import SkillQuestion

SAID = {
    "y": "yes|Yes!|yeah|yep I use it daily|y|1|haan|haan ji|bilkul|of course|I do|I can|i think so|every day|sure",
    "l": "a little|kinda|sort of|2|l|thoda|thoda sa|a bit|so-so|yes, a little|no, just the basics|only the basics"
    "|still learning|somewhat|rusty|not really well|just one|maybe",
    "n": "no|nope|n|3|nahi|nhi|not yet|not really|never|no never heard of it|I have not|definitely not|not at all",
    "s": "skip|skip this|4|s|pass|next|I don't know|dunno|not sure|no idea|pata nahi",
    "": "what is Git?|pay in india|5|more|why|how do I learn SQL|salary|tell me about Docker|which one||hello there"
    "|how do I become an ML engineer",
}
MORE = {
    "No, not at all. I would not know where to begin.": "n",
    "Then the answer is no. Please go on.": "n",
    "A little. I asked our ledger now and then.": "l",
    "joins i studied once but forgot": "l",
    "readable ish, still writing java": "l",
    "No, what is that?": "",
}
QUESTIONS = (
    SkillQuestion("python", "Python", "Python?", "Learn it.", skills=("Python",)),
    SkillQuestion("git", "Git", "Git?", "Use it.", skills=("Git",)),
    SkillQuestion("models", "Models", "Models?", "Train one."),
)


@pytest.mark.parametrize(
    ("text", "letter"), [*((text, letter) for letter, said in SAID.items() for text in said.split("|")), *MORE.items()]
)
def test_an_answer_is_read_from_its_first_words(text: str, letter: str) -> None:
    """In English and Hinglish, by number or letter; a question is none."""
    assert answer(text) == letter


def test_what_the_profile_says_is_not_asked() -> None:
    """Unless the person answers otherwise."""
    check = Check.of(QUESTIONS)
    profile = Profile(partly=("Python",), lacks=("Git",))
    assert check.open(profile) == [QUESTIONS[2]]
    assert [check.letter(item, profile) for item in QUESTIONS] == ["l", "n", marks.OPEN]
    assert check.letter(QUESTIONS[0], Profile(knows=("Python",))) == "y"
    assert check.answered(QUESTIONS[1], "y").letter(QUESTIONS[1], profile) == "y"


def test_it_comes_back_as_it_went() -> None:
    """In a few characters; of other questions, or damaged, it begins anew."""
    check = Check.of(QUESTIONS).answered(QUESTIONS[0], "y").answered(QUESTIONS[2], "s")
    assert Check.of(QUESTIONS, check.kept()) == check
    assert len(check.kept()) == 7
    assert check.before(None) == QUESTIONS[2]
    assert check.before(QUESTIONS[0]) is None
    for damaged in ("", "zzzz", check.kept()[:-1], f"{check.kept()[:-1]}?", 7, None):
        assert not Check.of(QUESTIONS, damaged).begun
    assert not Check.of(QUESTIONS[:2], check.kept()).begun
    assert Check.of(QUESTIONS).kept() == ""
