"""The skills check: its questions one by one, what is answered, and what comes of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from ...guidance import SkillQuestion
from ...patterns import regex
from ...text import normalize
from ..patterns import compiled, joined
from ..person.profile import Profile
from . import marks
from .marks import LITTLE, NO, SKIPPED, YES
from .verdict import SAYS, straightened, verdict

__all__ = ["CHOICES", "Check", "answer", "objects", "plain_answer", "told_of", "without_courtesy"]

CHOICES = {"Yes": YES, "A little": LITTLE, "No": NO, "Skip": SKIPPED}
"""How the replies to a question are offered, and what each means."""
_SAID = {
    SKIPPED: r"""
        skip|pass|(?:i )?(?:do not|don'?t) know|dunno|idk|not sure|no idea|unsure|hard to say
        |pa?ta (?:nahi|nahin|nhi|nai)|depends|can'?t say|whatever|prefer not
    """,
    LITTLE: r"""
        (?:a )?very little|some(?:times)?|rusty|used to|(?:only |just )?(?:the )?basics?|in part|almost|barely|once
        |(?:i'?m |i am )?(?:still )?learning(?: it)?|a few times|(?:just |only )?one|not really (?:much|well)
    """,
    NO: r"""
        (?:still|surely) not|not (?:quite)|neither|(?:abhi )?na[hi]*|nothing|negative|no way
        |i (?:can'?t|can ?not|have (?:not|never|no)|haven'?t|do not|don'?t|never|did(?:n'?t| not))
    """,
    YES: r"""
        ye$|y|i (?:can|do|have|did|think so|guess so)(?! (?:not|never|no|nothing|hardly))|ji|every ?day|all the time
        |true|correct|right|two|both|many
    """,
}
_AHEAD = (
    r"(?:(?:well|hmm+|ok(?:ay)?|umm*|uh|oh|honestly|i think|i guess|only|just|then|so|to|toh|acha|achha|arre|bhai|yaar"
    r"|and|also|roughly|basically|generally|here|(?:to |for )?this(?: one)?(?: is| an?)*"
    r"|(?:the |my )?answer(?: is|:)?)[ ,]+)*"
)
_LEAD = {letter: regex(rf"{_AHEAD}(?:{joined(said)}|{joined(SAYS[letter])})\b") for letter, said in _SAID.items()}
_SOME = compiled(r"""
    \b(?:a (?:little|bit)|thod[ai]|basics?|not really (?:much|well)|some
    |not (?:by myself|alone|on my own|all\b|every\w*|always|completely|fully|entirely)|(?:khud se|akele) (?:nahi|nhi))\b
""")
_ASKS = regex(r"\?|\b(?:what|how|which|why|where|who|when|tell me|explain|kya|kaise|kyu\w*|kaun\w*|matlab)\b")
_ALONE: dict[str, str] = {**dict(zip("yln", (YES, LITTLE, NO), strict=True)), "s": SKIPPED} | {
    str(place): letter for place, letter in enumerate(CHOICES.values(), 1)
}
_FEW, _SHORT, _MOST = 9, 4, 30
"""Words, at most, of an answer that begins as one and goes on; of the clause that is one; and of all that is said."""
_CLAUSE = regex(r"[.!,:;\n\u2026]+(?:\s|$)|\s-+\s")
_AND = regex(r"[,.;] (?:and|but|aur|par|lekin) ")
"""What goes on behind an answer, and is no word on the answer."""
_PUT = compiled(r"""
    \b(?:answer(?: .{1,30})? (?:is|was)|answer's|say|(?:put|mark|count|note|write|take)(?: (?:me|it|that|this))?
    (?: down)?|make it|call it)
    (?: as| for)? ['"\u2018\u201c]?(?:an? )?(yes|no|little|skip|[1-4])\b
""")
_COURTESY = compiled(r"""
    ^(?:(?:(?:ah |oh |ok |okay )?(?:(?:now )?i (?:understand|see|get it|got it)(?: (?:it|that))?|got it|thank you
    |(?:many )?thanks)
    (?: (?:very much|so much|a lot|now|for .{1,30}))?|okay|ok|sorry|excuse me|i beg your pardon|all right|alright)
    [,.!;]+\s)+(?=\S)
""")
"""What is said for politeness ahead of an answer."""
_OBJECTS = compiled(r"""
    \bnot (?:my|the|what my) (?:question|answer)\b|\bnot what i (?:asked|meant|wanted|said)\b
    |\bi (?:did not|didn'?t|never) ask\w*|\b(?:ye|yeh|wo|woh) (?:nahi|nhi) (?:puch|pooch|bola|kaha)\w*
""")
"""What denies a reply, rather than answers a question."""
_CANNOT_TELL = regex(
    r"\b(?:could not|couldn'?t|can ?not|can'?t)(?: (?:really|even))? (?:tell|explain|describe|say)"
    r"(?: you| anybody| anyone)? (?:what|why|how|which|the difference)\b"
)
_PARTLY = regex(r"\bish\b|\bforgot(?:ten)?\b|\b(?:long|years) ago\b|\bnot (?:so |very |that )?well\b|\blittle only\b")


_PLAINLY = {"no": NO, "yes": YES, "a little": LITTLE, "nahi": NO, "haan": YES}


def answer(utterance: str) -> str:
    """What an utterance answers to a question of the check; empty where it is no answer.

    It is told by its first words, or by its first clause, which others may follow: "No, not at all. I never began."
    """
    whole = straightened(normalize(utterance).replace("\u2019", "'").strip())
    said = without_courtesy(whole.strip(" .!,"))
    ahead = _AND.split(said, maxsplit=1)[0]
    if ahead in _PLAINLY and objects(said):
        return _PLAINLY[ahead]
    if objects(said):
        return ""
    if letter := verdict(whole) or _begun(said):
        return letter
    if "?" in said or len(said.split()) > _MOST:
        return ""
    first = _CLAUSE.split(said, maxsplit=1)[0]
    parted = first != said and len(first.split()) <= _SHORT and not first.startswith(("depends", "it depends"))
    if parted and (letter := _begun(first)):
        return letter
    if put := _PUT.search(said):
        return _ALONE[put[1][0]]
    if _CANNOT_TELL.search(said):
        return LITTLE if _SOME.search(said) else NO
    return LITTLE if _PARTLY.search(said) else ""


def plain_answer(utterance: str) -> str:
    """The answer that the plain words of an utterance are, wherever they stand; empty where none is plain."""
    return verdict(straightened(normalize(utterance).replace("\u2019", "'").strip()))


def objects(said: str) -> bool:
    """Whether something, in small letters, denies the reply before, rather than answers a question."""
    return _OBJECTS.search(said) is not None


def without_courtesy(said: str) -> str:
    """What is said, in small letters, without thanks and the like ahead of it."""
    return _COURTESY.sub("", said, count=1)


def _begun(said: str) -> str:
    if not said or len(said.split()) > _FEW or _ASKS.search(said):
        return ""
    if said in _ALONE:
        return _ALONE[said]
    for letter in (LITTLE, SKIPPED, NO, YES):
        if _LEAD[letter].match(said):
            return LITTLE if letter in {YES, NO} and _SOME.search(said) else letter
    return ""


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
