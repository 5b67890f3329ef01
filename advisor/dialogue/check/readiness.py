"""The skills check: its questions one by one, what is answered, and what comes of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from ...guidance import SkillQuestion
from ..person.profile import Profile
from . import marks
from .marks import LITTLE, NO, SKIPPED, YES

__all__ = ["CHOICES", "Check", "told_of"]

CHOICES = {"Yes": YES, "A little": LITTLE, "No": NO, "Skip": SKIPPED}
"""How the replies to a question are offered, and what each means."""


def told_of(skills: Collection[str], profile: Profile) -> str:
    """The answer that a profile gives for some skills; `marks.OPEN` where it says nothing of them."""
    if not skills:
        return marks.OPEN
    lacks = {*profile.lacks, *(("Python",) if "programming" in profile.lacks else ())}
    if not lacks.isdisjoint(skills):
        return NO
    if profile.skilled.issuperset(skills):
        return YES
    return LITTLE if {*profile.skilled, *profile.partly, *profile.weak}.issuperset(skills) else marks.OPEN


class Check(NamedTuple):
    """One person's check. Immutable: an answer gives another."""

    questions: tuple[SkillQuestion, ...]
    marks: str
    """A letter for each question, a capital where one sentence answered all that were left; `marks.OPEN` for none."""

    @classmethod
    def of(cls, questions: tuple[SkillQuestion, ...], kept: object = "") -> Check:
        """The check that `kept` gave, or one that begins."""
        choices = "".join(CHOICES.values())
        letters = marks.from_text([item.id for item in questions], kept, choices + choices.upper())
        return cls(questions, letters or marks.OPEN * len(questions))

    def kept(self) -> str:
        """What to keep of it; empty before the first answer."""
        return marks.to_text([item.id for item in self.questions], self.marks) if self.begun else ""

    @property
    def begun(self) -> bool:
        """Whether something is answered."""
        return bool(self.marks.strip(marks.OPEN))

    def letter(self, question: SkillQuestion, profile: Profile) -> str:
        """What is known of a question, from its answer or else from the profile."""
        given = self.marks[self.questions.index(question)]
        return given.lower() if given != marks.OPEN else told_of(question.skills, profile)

    def in_one_go(self, letter: str) -> int:
        """How many questions got an answer by one sentence for all that were left."""
        return self.marks.count(letter.upper())

    def one_by_one(self, letter: str, profile: Profile) -> list[SkillQuestion]:
        """The questions of which a letter is known otherwise, in order."""
        pairs = zip(self.questions, self.marks, strict=True)
        return [item for item, mark in pairs if not mark.isupper() and self.letter(item, profile) == letter]

    def open(self, profile: Profile) -> list[SkillQuestion]:
        """The questions that are still to be asked, in order."""
        return [item for item in self.questions if self.letter(item, profile) == marks.OPEN]

    def with_letter(self, letters: str, profile: Profile) -> list[SkillQuestion]:
        """The questions of which one of some letters is known, in order."""
        return [item for item in self.questions if self.letter(item, profile) in letters]

    def answered(self, question: SkillQuestion, letter: str) -> Check:
        """The check with one answer more, or another; a capital letter, where it is one for all that are left."""
        place = self.questions.index(question)
        return self._replace(marks=f"{self.marks[:place]}{letter}{self.marks[place + 1 :]}")

    def before(self, question: SkillQuestion | None) -> SkillQuestion | None:
        """The question answered before another, or the last one; None where there is none."""
        place = self.questions.index(question) if question else len(self.questions)
        given = [item for item, mark in zip(self.questions[:place], self.marks, strict=False) if mark != marks.OPEN]
        return given[-1] if given else None
