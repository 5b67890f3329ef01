"""Several questions of the skills check answered at once: "SQL and tests yes, stats little, never trained a model"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from ...guidance import SkillQuestion
from ...patterns import regex
from ...slots import SKILLS
from ...text import normalize, words
from .check_talk import asks
from .grading import answer, grade
from .marks import LITTLE, NO, YES
from .named_parts import longest_names, names, names_a_part, parts_in
from .verdict import objects

__all__ = ["REST", "answers", "of_the_question"]

REST = "rest"
"""Stands for all questions that are not named."""
_CLAUSE = regex(r"[.,;!\n\u2026]+(?:\s|$)|\s-+\s|\s(?:but|lekin|par|while)\s")
_SPELT = (
    (regex(r"^(?:(?:no+|nahi|nope)[, ]+){2,}"), ""),
    (regex(r"\b(?:in|during) (?:an?|one|my|our|some|college|final)(?: [\w-]+){0,3}? projects?\b"), ""),
    (regex(r"^(yes|yeah|yep|haan|no|nope|nah|nahi)(?: to (?:this|that))?,? and (?=\S)"), r"\1, "),
    (regex(r"\b(?:the )?same (?:goes |answer |thing |holds )?(?:is )?(?:true )?(?:for|with|on|about|to)\b"), ""),
    (regex(r"\b(none|nothing) (?:about|of)\b"), r"\1"),
    (regex(r"\b(?:do|did|have|can|could|has|does)n'?t\b|\bcan ?not\b"), "not"),
    (regex(r"\bnot (?:so |very |that |too )?(?:much|great|good|well|really|strong)\b"), "little"),
    (regex(r"(?<!rest )\bnot (?:so |very |that |too )?(?:all|everything)\b"), "little"),
    (
        regex(r"(?<!baki )(?<!baaki )\b(?:sab|sabhi|everything|all) (?:kuch |kuchh )?(?:nahi+n?|nhi)\b"),
        "little",
    ),
    (regex(r"\b(?:the )?(?:others?|rest|remaining) (?:both|two)\b|\bboth (?:the )?others\b"), "that"),
    (regex(r"\b(yes|no|little) (?:to|for|on) learning\b"), r"\1 learning on"),
    (regex(r"\b(?:ml|machine learning|ai|deep learning) (?=(?:projects?|models?|tests?|deploy\w*)\b)"), ""),
    (regex(r"\b(?:that'?s|that is|this is) all\b"), "that"),
    (regex(r"\bat all\b|\b(?:this|the|your|my) (?:skills? )?(?:test|check|quiz)\b"), ""),
    (regex(r"\b(to|for) (?:all|each|every one) of (?:them|these|those)\b"), r"\1 all"),
    (regex(r"\b(?:all|everything|both) of (?:it|that|this|them|those|these)\b|\bnothing else\b"), "that"),
    (regex(r"\b(?:all|everything|sa?b) (?:of )?(?:this|that)\b|\b(?:this|that|ye|yeh|wo) (?:all|sa?b)\b"), "that"),
    (regex(r"(?<!to )(?<!for )\b(yes|no|haan|yeah|yep) (?:all|everything|sab)\b(?! except)"), r"\1"),
)
"""What does not say what its words do: "not all" is a little, "in my project" only says where something was done."""
_ONE = regex(
    r"(?!(?:just |only )*an? (?:little|bit)\b)(?:(?:and|so|but|ok) )*"
    r"(?:[\w/+#-]+ ?){1,4}?(?: is| was|:| =)?(?: an?)? (?:yes|no|little|haan|nahi)[.! ]*"
)
"""A name with its answer: "Git is a yes"."""
_LETTERS = {
    **dict.fromkeys(
        "yes yeah yep yup haan han ha know knows done fine good strong solid ok okay use used can have aata aati aate"
        " ata ati pata tick".split(),
        YES,
    ),
    **dict.fromkeys("little bit basic basics some thoda thodi thode rusty beginner half partly kinda".split(), LITTLE),
    **dict.fromkeys("no not never none nope nah nahi nahin nhi nai zero nothing without cannot".split(), NO),
}
"""The words that give an answer."""
_STRENGTH = {YES: 1, NO: 2, LITTLE: 3}
"""Which of two words beside each other gives it: "don't know", "know a little"."""
_REST = frozenset("rest other others remaining baki baaki else".split())
_ALL = frozenset("all sab sabhi everything sare saare".split())
"""What stands for the rest where no skill is named beside it."""
_EXCEPT = frozenset("except besides apart".split())
_FILLER = frozenset(
    """
    a an the and aur also too ones one is are am i me my mine to of it that those these them so well then as just nor
    really very do did does ever even yet any hi bhi h hai hain ka ki ke ko mein mera mere mujhe main mai toh ye yeh or
    stuff skills skill question questions part parts thing things say put mark give answer answers please pls each both
    this same either neither answer be will would was were much already still plus at obviously definitely
    i'm i'd that's course
    """.split()
)
_BLOCKS = frozenset(
    "with for in on by from using about when if because since like than why what how which where".split()
)
"""What makes a clause say more of a skill named before than an answer: "SQL with joins for my reports"."""
_MOST_OTHERS = 3
"""Words of a list, at most, that name no question: "SQL, Docker, APIs and tests all yes"."""
_REST_OF_IT = regex(r"\b(?:baa?ki|rest|others?|remaining)\b")
_OF_THE_CHECK = regex(
    rf"{_REST_OF_IT.pattern}(?: of)? (?:(?:the|your|my|all|\d+) )*(?:questions?|sawal|sab|check|test|quiz|list)"
)
_BOTH = regex(
    r"\b(?:yes|haan)\b.*\b(?:no|nahi+n?|nhi|not|forgot(?:ten)?)\b|\b(?:no|nahi+n?|nhi|not)\b.*\b(?:yes|haan)\b"
)
_ALL_OF_THEM = regex(r"\b(?:ones?|all|every\w*|questions?|stuff|parts?|skills?|sab|rest|both|things?|side)\b")
"""What names a group of questions beside its word: "the ML ones"."""
_NAMED_FIRST = regex(r"[,?]+ (?=(?:i )?(?:do not|don't|never|no idea|not|none|nope|nothing)\b)|\?")
_UNKNOWN = regex(r"\b(?:do not|don't|not) (?:know|get|understand)\b|\bno (?:idea|clue)\b|\bnot sure\b")
_OF_THE_SAME = regex(r"\b(?:it|its|ones?|them|that|this|those|these|either|any)\b")
"""What denies the very thing spoken of before: "I know what Git is, I never used it"."""
_BARELY = regex(
    r"\b(?:barely|hardly|scarcely|shaky|rusty|patchy|weak(?:er)?|not (?:so|that) (?:much|well|sure))[.! ]*$"
)
"""What makes little of what a clause names."""
_LEARNT = regex(
    r"(?!.*(?:\b(?:no|not|never|nahi+n?|nhi)\b|n't))"
    r".*\b(?:studied|learn(?:ed|t)|(?:padh|si+kh|seekh|kiy)[aei]+ (?:tha|thi|hai|h))\b"
)
"""What tells that something was learnt, which is no lack of it."""
_MOST_OF_IT = 12  # Words, at most, of what tells of parts of one question.


class _Word(NamedTuple):
    """What a word of a clause is, or several that make a name."""

    ids: tuple[str, ...] = ()
    """The questions that it names, or `REST`."""
    letter: str = ""
    text: str = ""
    """The word, where it is neither."""


def answers(utterance: str, questions: Sequence[SkillQuestion], asked: SkillQuestion | None) -> dict[str, str]:
    """The answers that an utterance gives by the names of the skills: letters by ids of questions, and by `REST`.

    Empty where it answers less than two and says more than one name and its answer, or asks something; a plain answer
    ahead is that to the one asked.
    """
    said = normalize(utterance).replace("\u2019", "'")
    for pattern, spelt in _SPELT:
        said = pattern.sub(spelt, said)
    found: dict[str, str] = {}
    graded: dict[str, str] = {}
    open_names: list[str] = []
    carried = ""
    for place, clause in enumerate(filter(str.strip, _CLAUSE.split(said))):
        read = _read(clause, questions)
        ids = [name for word in read for name in word.ids]
        if not ids and place == 0 and asked and not any(word.text for word in read) and (letter := answer(clause)):
            found[asked.id] = carried = letter
        elif not _is_plain(read):
            if len(set(ids)) == 1 and REST not in ids and (letter := grade(clause)):
                graded[ids[0]] = letter
        elif any(word.letter for word in read):
            open_names, carried = _taken(read, open_names, found)
        elif carried:
            found |= dict.fromkeys(ids, carried)
        else:
            open_names += ids
    found = {**graded, **found} if found else found
    groups = [set(ids) for ids in names(questions, _FILLER).values() if len({*ids}) > 1]
    of_one = {*found} - {asked.id if asked else ""} in groups and not _ALL_OF_THEM.search(said)  # "Two, but not ML".
    enough = len(found) > 1 or REST in found or (found and _ONE.fullmatch(said) is not None)
    return found if enough and not (of_one or "?" in utterance) else {}


def of_the_question(utterance: str, asked: SkillQuestion) -> bool:
    """Whether what is known and what is not are parts of one question: "the mean I know, the rest not"."""
    said = normalize(utterance)
    if _OF_THE_CHECK.search(said):
        return False
    if len(said.split()) <= _MOST_OF_IT:
        rest = _REST_OF_IT.search(said)
        known = said[: rest.start()] if rest else said
        read = _read(known, (asked,)) if rest else []
        others = any(word.text for word in read) and any(word.letter in {YES, LITTLE} for word in read)
        if (names_a_part(known, asked) or others) and (grade(known) != NO if rest else _BOTH.search(said)):
            return True
    return _is_mixed(said, asked)


def _is_mixed(said: str, asked: SkillQuestion) -> bool:
    """Whether a clause says that somebody has what a question asks of, and another that they lack a part of it."""
    parted = filter(str.strip, _CLAUSE.split(_NAMED_FIRST.sub(" ", said)))
    clauses = [clause for clause in parted if not (asks(clause) or objects(clause))]
    lacks = [clause for clause in clauses if grade(clause) == NO or _UNKNOWN.search(clause)]
    lacks = [clause for clause in lacks if not _LEARNT.match(clause)]
    has = [clause for clause in clauses if clause not in lacks and grade(clause) in {YES, LITTLE}]
    parts_had, parts_lacked = (
        {*chain.from_iterable(parts_in(text, asked) for text in texts)} for texts in (has, lacks)
    )
    if grade(said) == YES:
        return bool(parts_lacked) or bool(has and any(map(_BARELY.search, clauses)))
    return bool(has and lacks and parts_had - parts_lacked) and (
        bool(parts_lacked - parts_had) or not any(_OF_THE_SAME.search(clause) for clause in lacks)
    )


def _taken(read: Sequence[_Word], open_names: list[str], found: dict[str, str]) -> tuple[list[str], str]:
    """Give the names of a clause their answers; the names that wait for one still, and the answer that goes on.

    An answer that stands first is that of the names behind it, any other that of those before it.
    """
    first = next(word for word in read if word.ids or word.letter)
    carried = ""
    for word in read:
        if word.text in _EXCEPT:
            carried = NO if carried == YES else YES
        elif word.letter and first.letter:
            carried = word.letter
        elif word.letter:
            found |= dict.fromkeys(open_names, word.letter)
            open_names, carried = [], word.letter
        elif first.letter or word is read[-1]:
            found |= dict.fromkeys(word.ids, carried or YES)
        else:
            open_names = [*open_names, *word.ids]
    if first.letter:
        return open_names, carried
    found |= dict.fromkeys(open_names, carried)
    return [], ""


def _is_plain(read: Sequence[_Word]) -> bool:
    """Whether a clause does nothing but name skills and answer."""
    places = [place for place, word in enumerate(read) if word.ids]
    others = [word.text for word in read if word.text]
    rest = any(word.ids == (REST,) for word in read)
    if "for" in others and any(len(word.ids) > 1 for word in read):
        return False  # "Never for ML" is of one question, not of all that have to do with ML.
    if not places or len([word for word in others if word not in _EXCEPT]) > (
        0 if rest else min(_MOST_OTHERS, len(places))
    ):
        return False
    return _BLOCKS.isdisjoint(word.text for word in read[places[0] :])


def _read(clause: str, questions: Sequence[SkillQuestion]) -> list[_Word]:
    """The words of a clause that say something, answers beside each other as one."""
    said = [word for word in words(clause) if word not in _FILLER or word in _BLOCKS]
    read: list[_Word] = []
    for word in _named(said, questions):
        if word.letter and read and read[-1].letter:
            read[-1] = max(read[-1], word, key=lambda item: _STRENGTH[item.letter])
        else:
            read.append(word)
    names = any(word.ids and word.ids != (REST,) for word in read)
    if names and not any(word.text in _EXCEPT for word in read):
        return [word for word in read if word.text not in _ALL]
    return [_Word((REST,)) if word.text in _ALL else word for word in read]


def _named(said: Sequence[str], questions: Sequence[SkillQuestion]) -> Iterator[_Word]:
    """Each word as what it is, the longest names first."""
    for word, ids in longest_names(said, names(questions, _FILLER)):
        if ids:
            yield _Word(ids)
        elif word in _REST:
            yield _Word((REST,))
        elif word in _LETTERS:
            yield _Word(letter=_LETTERS[word])
        elif word not in SKILLS:
            yield _Word(text=word)
