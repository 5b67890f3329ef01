"""Corrections of answers to the skills check by the name of the skill: "put statistics as a little, Git was a no"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...guidance import SkillQuestion
from ...patterns import regex
from ...slots import SKILLS
from ...text import normalize, stem, telling_stems, words
from ..patterns import compiled
from .grading import grade
from .marks import LITTLE, NO, YES

__all__ = ["corrections", "divided", "named", "unnamed"]

_JOINT = regex(r"[.;,!\n\u2026]+(?:\s|$)|\s(?:and|aur|but|also|plus|while)\s|\s-+\s")
_CORRECTS = compiled(r"""
    \b(?:(?<!i've )(?<!i have )put|mark|set
    |chang\w*|make(?! (?:me|us)\b| (?:(?:an?|the|my|new) )*plan)|correct\w*|note|count|treat|write|take|switch
    |update|badal\w*|kar(?:o|do| do| dena)
    |said|did(?:n'?t| not) say|meant|told|that (?:was|is)
    |(?:was|is) (?:an? )?(?:yes|no|little)
    |should (?:both |all |now )*(?:be|have been|say)|wrong|mistake\w*|galat|not (?:right|correct|true)|fix
    |missing|mention\w*|actually|rather)\b
    |n't\ (?:right|correct|true)\b
    |^(?:[\w/]+[ :]+){1,4}(?:a )?(?:yes|no|little)(?=[.,;!]|$|\ and\b)
""")
"""That an answer is to be another one."""
_TO = compiled(r"""
    (?:\b(?P<little>(?:a )?(?:little|bit)|basics?|thod[aie]|partly|half(?! (?:of )?my)|some(?:what)?|rusty|forg[eo]t\w*
    |bh(?:u|oo)l\w*)
    |\b(?P<no>no(?! (?:problems?|issues?|trouble|doubt|worr\w+|idea))
    |(?:could|can|do|did|have|has) ?not|cannot|(?:could|ca|do|did|have)n'?t|lack\w*
    |none|nothing|zero|never|not at all|(?:nahi+n?|nhi)(?! (?:puch|bola)))
    |\b(?P<yes>yes|haan|fully|very well|good at|half (?:of )?my \w+|all day|every (?:day|week|month)
    |daily|weekly|monthly))\b
""")
_DENIED = compiled(r"""
    \b(?:not|never said|did(?:n'?t| not) say|rather than|instead of)(?: an?| that)? (?:yes|no|little|bit)\b
""")
"""The answer that it should not be: "not a little"."""
_AS_ENTERED = compiled(r"""
    (?<!can )(?<!could )(?<!will )(?<!would )(?<!should )\byou (?:still )?(?:list|say|said|put|have|had|mark|note|count
    |show|took|wrote)\w*\b
""")
"""That the answer is told which stands there now, and is wrong."""
_NOT_SAID = compiled(r"""
    \b(?:never|nothing|did(?:n'?t| not)|not)
    (?: (?:said|say|mention\w*|sp[eo]\w+|talk\w*|ask\w*))* (?:about|of|mention\w*)\b
""")
"""That a skill was not spoken of: "I said nothing about Git"."""
_OF_ONESELF = regex(
    r"^(?:(?:but|because|since|as|and|well) )*(?:i|we)\b(?!.*(?:\b(?:questions?|only|just|no|not)\b|n't))"
)
_CAN = regex(r"\b(?:i|we) (?:can|could|know|do|use|write|explain)\b")
_ALIKE = regex(r"\b(?:too|as well|likewise)\b|^(?:and |also )*(?:[\w/]+ ){0,3}also\b")
_NAME = 3  # Words, at most, of a clause that only names a skill: "Git and SQL are wrong".
_STEM = 5
"""Letters, at least, of the beginning of a skill's id that names it."""
_LETTERS = {"little": LITTLE, "no": NO, "yes": YES}
_WHOLE = 2
"""How many words of it a whole title or name counts."""
_OF_ID = 0.5
"""How much of a word of a title the id counts, or a beginning of it."""
_GENERAL = frozenset(map(stem, "two others read use results new telling learning on solving".split()))
"""Words of titles that are said of much else."""
_ARTICLE = regex(r"^(?:An?|The) ")
_NO_SKILL = regex(r"\b(?:machine|deep|am|was|been|still|keep|for) learning\b|\b(?:no|any|the) problems?\b")
_THAT_ONE = compiled(r"""
    \b(?:that|this|it|the last one)(?: (?:one|answer|skill|step))? (?:should|must|ought to|needs to)
    (?: have)?(?: be| been| say| to be)?\b
    |\b(?:change|set|correct|put|make) (?:that|this|it)(?: (?:one|answer|skill))?(?: (?:to|as|into))?\b
""")
_ORDINALS = (
    "first|1st",
    "second|2nd",
    "third|3rd",
    "fourth|4th",
    "fifth|5th",
    "sixth|6th",
    "seventh|7th",
    "eighth|8th",
)
_NTH = [
    regex(
        rf"\b(?:the|my|answer to the) (?:very )?(?:{said})(?: (?:one|question|answer))?\b"
        rf"|\b(?:question|number|no\.?) {place}\b"
    )
    for place, said in enumerate(_ORDINALS, 1)
]
_PIECE = regex(
    r"(?<=[.;!])\s+|\n+|(?<=^yes)[.,]?\s|(?<=^no)[.,]\s|(?:,| -+|,? and|,? but)\s+"
    r"(?=(?:here|this|for this|and this|mine)\b|(?:yes|no|a little) (?:to|for|on)\b"
    r"|(?:change|make|put|set|mark|correct) |(?!it |that |this )[\w/]+ (?:was|is|should)\b)"
)
"""Where what corrects an answer, and what answers the question that was asked, part."""
_LEAD = regex(r"^(?:no|nahi|nope|oh|wait|sorry)[,. ]+(?!problem|trouble|issue)(?=\S)")
_ASKS = regex(r"\?|^(?:what|how|why|when|where|which|who|is|are|do|does|can|should|kya|kaise)\b")


def corrections(utterance: str, questions: Sequence[SkillQuestion]) -> list[tuple[SkillQuestion, str]]:
    """The questions that an utterance names whose answer it corrects, each once, with the letter of the right one.

    A clause that names none goes on about the one named before it.
    """
    said = _LEAD.sub("", normalize(utterance))
    if _ASKS.search(said) or not _CORRECTS.search(said):
        return []
    found: dict[str, tuple[SkillQuestion, str]] = {}
    about: SkillQuestion | None = None
    bare: list[SkillQuestion] = []
    latest = ""
    for clause in filter(None, _JOINT.split(said)):
        own = _nth(clause, questions) or named(clause, questions)
        if _NOT_SAID.search(clause):
            about, bare = None, []
            continue
        about = own or about
        letter = _letter(clause) or (latest if own and _ALIKE.search(clause) else "")
        if about and letter:
            found |= {item.id: (item, letter) for item in (*bare, about)}
            bare, latest = [], letter
        elif own:
            bare = [*bare, own] if len(clause.split()) <= _NAME else []
    return list(found.values())


def _letter(clause: str) -> str:
    """The answer that a clause says is right, be it by telling what somebody does; empty where it says none."""
    to = None if _AS_ENTERED.search(clause) else _TO.search(_DENIED.sub(" ", clause))
    if to and to.lastgroup:
        return _LETTERS[to.lastgroup]
    return YES if _OF_ONESELF.match(clause) and (_CAN.search(clause) or grade(clause) == YES) else ""


def divided(
    utterance: str, questions: Sequence[SkillQuestion], asked: SkillQuestion
) -> tuple[list[tuple[SkillQuestion, str]], str]:
    """The corrections of answers to other questions than the one asked, and what an utterance says besides."""
    changes: list[tuple[SkillQuestion, str]] = []
    rest: list[str] = []
    for piece in filter(None, _PIECE.split(utterance)):
        found = [change for change in corrections(piece, questions) if change[0] != asked]
        changes += found
        if not found:
            rest.append(piece)
    own = " ".join(rest)
    for name in (asked.title, *asked.names):
        own = regex(rf"(?i)\b{re.escape(name)}\b(?: is|:)?(?= )").sub("", own)
    return changes, own.strip()


def _nth(clause: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The question that a clause names by its number."""
    found = [item for item, pattern in zip(questions, _NTH, strict=False) if pattern.search(clause)]
    return found[0] if len(found) == 1 else None


def unnamed(utterance: str) -> str:
    """The answer that some answer should have been, where its skill is not named: "that one should be no"; or empty."""
    said = normalize(utterance)
    found = _THAT_ONE.search(said)
    rest = said[found.end() :].strip(" '\u2018\u2019\u201c\u201d") if found else ""
    to = _TO.fullmatch(_JOINT.split(rest)[0].strip(" .!'\u2019\u201d"))
    return _LETTERS[to.lastgroup] if to and to.lastgroup else ""


def named(clause: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The question that a clause names best, by its title, its id, words of these, or its skill; None where none is."""
    spoken = f" {' '.join(map(stem, words(_NO_SKILL.sub(' ', clause))))} "
    telling = {item.id: _telling(item) for item in questions}
    scores: dict[str, float] = {}
    for item in questions:
        skills = (" ".join(map(stem, words(name))) for name, skill in SKILLS.items() if skill in item.skills)
        title = " ".join(map(stem, words(_ARTICLE.sub("", item.title))))
        score = float(sum(_WHOLE for name in {title, *skills} if f" {name} " in spoken))
        for word in telling[item.id].intersection(spoken.split()):
            score += 1 / sum(word in others for others in telling.values())
        # "Deployed" is of deployment.
        beginnings = (word for word in spoken.split() if len(word) >= _STEM and word not in _GENERAL)
        score += _OF_ID if f" {stem(item.id)} " in spoken or any(map(item.id.startswith, beginnings)) else 0
        scores[item.id] = score
    best = max(scores.values(), default=0)
    found = [item for item in questions if scores[item.id] == best]
    return found[0] if best and len(found) == 1 else None


def _telling(item: SkillQuestion) -> set[str]:
    """The words of a title that name its skill by themselves."""
    return telling_stems(item.title) - _GENERAL
