"""What is told of a skill that another question of the check asks of: it is noted there, and the open one stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...guidance import SkillQuestion
from ...patterns import regex
from ...slots import IMPLIED, SKILLS
from ...text import normalize, stem, words
from ..guidance.guiding_messages import should_be
from . import check_lists
from .check_reader import parted
from .grading import grade
from .in_between import asks_between
from .marks import LITTLE, NO, OPEN, SKIPPED, YES
from .named_parts import longest_names, names, parts_in
from .questionnaire import WORDS
from .verdict import is_bare

__all__ = ["Told", "names_another", "noted", "told_of"]

_MATHS = regex(r"\b(?:algebra|calculus|geometry|trigonometry|integrals?|derivatives|matri(?:x|ces)|vectors)\b")
_NUMBERS = regex(r"\b(?:stat|stats|statistics?|statistical|probabilit(?:y|ies)|econometrics|biostat\w*|math\w*)\b")
"""What lies near statistics, and what is of them or of all that is reckoned with."""
_OF_NUMBERS = "stat"
"""How the ids and titles of the questions on statistics begin."""
_OF_WORK = regex(
    r"\b(?:models?|regress\w*|train(?:s|ed|ing)?|predict\w*|projects?|data|cod(?:e|ed|ing)|programs?|programm\w*|python"
    r"|excel|tools?|explain\w*|teach|taught|thesis|papers?|tests?|wrote|written|built|scripts?)\b"
)
"""What of their maths may answer a question that names none of it."""
_POINTS = regex(r"\b(?:it|that|this|them|those|these)\b")
"""What may mean the thing asked, ahead of the name of another."""
_OF_SEVERAL = regex(
    r"\b(?:rest|others?|except|everything|result|both|questions?|first|earlier|before|meant|stop|sorry|wrong"
    r"|woh?|k[aei] th[aie]|wal[aei]"
    r"|(?:the|my) last|last one)\b"
)
"""What speaks of other questions as well, or puts one right."""
_RESTS = regex(
    r"\bso (?:i (?:think|guess|suppose|would say)(?: so)?,?|i'?d say|maybe|perhaps|probably|that'?s|it'?s|then"
    r"|kind of|sort of)*(?: ?(?:probably|maybe|an?))* ?(?:yes|yeah|yep|a (?:little|bit))\W*$"
)
"""An answer that only follows from what is told ahead of it: "had maths at school, so I think yes"."""
_DENIES = regex(
    r"\b(?:no|not|never|none|nothing|zero|nil|nahi+n?|nhi|without)\b"
    r"|n'?t\b(?! (?:scare|mind|bother|worr\w+|fear|frighten)\b)"
)
_LESSENS = regex(
    r"\b(?:school|class(?:es)?|course|college|uni|university|semesters?|terms?|lectures?|ago|back (?:then|in)|used to"
    r"|years? back|forgot\w*|forget|rusty|barely|hardly|scraped|weak\w*|struggl\w*|fail\w*|once|was|were|ok(?:ay)?"
    r"|basics?|hat(?:e|ed)|bad|learn(?:t|ed)|stud(?:y|ied)|had|passed|only|some|bit|little|in (?:19|20)\d\d)\b"
)
"""What makes little of a skill: it was learnt, or was hard."""
_GENERAL = regex(
    r"(?:software|loop|function|mean|model|trained? model|trained? anyth|projects?|portfolio|production|test|testing"
    r"|ai|ml|machine learn\w*|metric|evaluat\w*|soft|soft skill|new problem|learn\w*|explain\w*|ci|cd)"
)
"""Names of questions that are said of much else."""
_CLAUSE = regex(r"[,.;!]+(?:\s|$)|\s-+\s")
_SERVES = regex(r"\b(?:with|in|for|from|via|through|using) (?!an?\b|school|uni|college|class|work|my job|the job)")
"""That what is named only says how or where something was done."""
_FOR = regex(r"\b(?:with|for|using|via) (?:\w+ ){0,2}$")
_MOST = 18
"""Words, at most, of what is read so."""


class Told(NamedTuple):
    """What is told of another question than the open one."""

    question: SkillQuestion
    letter: str
    """What it comes to; `OPEN` where the question asks of something else."""
    nearly: bool
    """Whether it only lies near to what the question asks of."""


def told_of(utterance: str, asked: SkillQuestion, questions: Sequence[SkillQuestion]) -> Told | None:
    """What a statement tells of another question than the one asked, of which it says nothing; else None."""
    said = normalize(utterance).replace("\u2019", "'")
    rests = _RESTS.search(said) is not None
    if not 1 < len(said.split()) <= _MOST or _OF_SEVERAL.search(said):
        return None
    if ("?" in utterance or asks_between(utterance)) and not rests:
        return None
    bare = any(map(is_bare, _CLAUSE.split(said))) and not rests
    if bare or parts_in(said, asked) or parted(utterance).has("earlier", "named"):
        return None
    question, nearly = _named(said, asked, questions)
    if question in {None, asked} or len(check_lists.answers(utterance, questions, asked)) > 1:
        return None
    return Told(question, _letter(said, nearly=nearly), nearly)


def names_another(clause: str, asked: SkillQuestion, questions: Sequence[SkillQuestion]) -> bool:
    """Whether a clause surely names the skill of another question than the one asked."""
    return _named(normalize(clause), asked, questions)[0] not in {None, asked}


def noted(told: Told, standing: str) -> str:
    """What is said to it; `standing` is what the question is answered with already, or `OPEN`."""
    title = told.question.title
    if told.letter == OPEN:
        return f"Noted; no question here asks of that, and **{title}** comes nearest."
    if standing not in {OPEN, SKIPPED}:
        change = "" if standing == told.letter else f" To change it, say “{should_be(title, WORDS[told.letter])}”."
        return f"That is of **{title}**, where I have “{WORDS[standing]}”.{change}"
    near = ", which comes nearest to it" if told.nearly else ""
    other = should_be(title, WORDS[YES if told.letter != YES else LITTLE])
    return f"I note that for **{title}**{near}: “{WORDS[told.letter]}”. If it is not so, say “{other}”."


def _named(said: str, asked: SkillQuestion, questions: Sequence[SkillQuestion]) -> tuple[SkillQuestion | None, bool]:
    """The other question whose skill a statement surely names, and whether that only lies near to what it asks of."""
    numbers = next(filter(_is_of_numbers, questions), None)
    if numbers and (found := _NUMBERS.search(said) or _MATHS.search(said)):
        ahead = said[: found.start()]
        free = not (_is_of_numbers(asked) or _OF_WORK.search(said) or _POINTS.search(ahead) or _FOR.search(ahead))
        return (numbers, not _NUMBERS.search(said)) if free else (None, False)
    known = {name: ids for name, ids in names(questions).items() if not _GENERAL.fullmatch(" ".join(name))}
    for name, skill in SKILLS.items():
        if ids := _asking(skill, questions):
            known[tuple(map(stem, words(name)))] = ids
    named = {item for _, ids in longest_names(words(said), known) for item in ids}
    of_one = len(named) == 1 and grade(said) and not (_SERVES.search(said) or _POINTS.search(said))
    return (next(item for item in questions if item.id in named), False) if of_one else (None, False)


def _asking(skill: str, questions: Sequence[SkillQuestion]) -> tuple[str, ...]:
    """The ids of the questions that ask of a skill, be it one that is implied by another."""
    return tuple(item.id for item in questions if not {skill, IMPLIED.get(skill, skill)}.isdisjoint(item.skills))


def _is_of_numbers(item: SkillQuestion) -> bool:
    return _OF_NUMBERS in f"{item.id} {item.title} {item.text}".lower()


def _letter(said: str, *, nearly: bool) -> str:
    """What is told of a skill comes to; that which only lies near to what is asked is a little, at most."""
    letter, denies, lessened = grade(said), _DENIES.search(said), _LESSENS.search(said)
    if denies and letter in {NO, SKIPPED, ""} and not (lessened and letter != NO):
        return OPEN if nearly else NO
    if nearly or lessened or letter != YES:
        return LITTLE
    return YES
