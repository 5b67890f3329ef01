"""What a text names of the skills check: a question, or something that one asks of ("joins")."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from ...guidance import SkillQuestion
from ...patterns import regex
from ...slots import IMPLIED, SKILLS
from ...text import normalize, stem, telling_stems, words

__all__ = ["GENERAL", "STEM", "Names", "lists_tools", "longest_names", "named", "names", "names_a_part", "parts_in"]

Names = Mapping[tuple[str, ...], tuple[str, ...]]
"""The ids of the questions that each name is of, by the stems of its words."""

STEM = 5
"""Letters, at least, of the beginning of a skill's id that names it."""
_WHOLE = 2
"""How many words of it a whole title or name counts."""
_OF_ID = 0.5
"""How much of a word of a title the id counts, or a beginning of it."""
GENERAL = frozenset(map(stem, "two others read use results new telling learning on solving".split()))
"""Words of titles that are said of much else."""
_ARTICLE = regex(r"^(?:An?|The) ")
_TOLD = regex(
    r"^(?:(?:like |as |but )?(?:i )?(?:already |just )?(?:told you|said)(?: (?:that|it|so|already|before))*|obviously)"
    r"[,.: ]+"
)
_BETWEEN = regex(r"[,./;&+ ]+(?:and )?")
_MOST = 5
"""Words, at most, of what only lists tools."""
_NO_SKILL = regex(r"\b(?:machine|deep|am|was|been|still|keep|for) learning\b|\b(?:no|any|the) problems?\b")


def names_a_part(said: str, asked: SkillQuestion) -> bool:
    """Whether a text names something that a question asks of beside the title of its skill."""
    return not parts_in(said, asked).isdisjoint(telling_stems(asked.text.replace("-", "")) - telling_stems(asked.title))


def parts_in(said: str, asked: SkillQuestion) -> set[str]:
    """The words of a text that name something that a question asks of."""
    whole = telling_stems(" ".join((asked.text, *asked.names)).replace("-", ""))
    return telling_stems(said.replace("-", "")) & whole


def lists_tools(said: str, asked: SkillQuestion) -> bool:
    """Whether an utterance is a list of tools, one of them of the skill asked: "told you. oracle, postgres"."""
    listed = _BETWEEN.split(_TOLD.sub("", normalize(said).strip(" .!")))
    skills = {SKILLS[word] for word in listed if word in SKILLS and word not in words(asked.title)}
    is_list = _TOLD.match(normalize(said)) or len(skills) == len(listed)
    of_it = not {*skills, *(IMPLIED.get(skill, skill) for skill in skills)}.isdisjoint(asked.skills)
    return bool("?" not in said and is_list and of_it and len(listed) <= _MOST)


def names(questions: Sequence[SkillQuestion], without: Collection[str] = ()) -> Names:
    """The names of questions, but for the words `without`."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for question in questions:
        for name in (_ARTICLE.sub("", question.title), *question.names):
            key = tuple(stem(word) for word in words(name) if word not in without)
            found[key] = (*found.get(key, ()), question.id)
    return found


def longest_names(said: Sequence[str], known: Names) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names among words, from left to right, the longest first, with their ids; each other word with none."""
    longest = max(map(len, known), default=1)
    place = 0
    while place < len(said):
        for length in range(min(longest, len(said) - place), 0, -1):
            part = said[place : place + length]
            ids = known.get(tuple(map(stem, part)), ())
            if ids or length == 1:
                yield " ".join(part), ids
                break
        place += length


def named(clause: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The question that a clause names best, by its title, its id, words of these, or its skill; None where none is."""
    spoken = f" {' '.join(map(stem, words(_NO_SKILL.sub(' ', clause))))} "
    telling = {item.id: telling_stems(item.title) - GENERAL for item in questions}
    scores: dict[str, float] = {}
    for item in questions:
        skills = (" ".join(map(stem, words(name))) for name, skill in SKILLS.items() if skill in item.skills)
        title = " ".join(map(stem, words(_ARTICLE.sub("", item.title))))
        score = float(sum(_WHOLE for name in {title, *skills} if f" {name} " in spoken))
        for word in telling[item.id].intersection(spoken.split()):
            score += 1 / sum(word in others for others in telling.values())
        # "Deployed" is of deployment.
        beginnings = (word for word in spoken.split() if len(word) >= STEM and word not in GENERAL)
        score += _OF_ID if f" {stem(item.id)} " in spoken or any(map(item.id.startswith, beginnings)) else 0
        scores[item.id] = score
    best = max(scores.values(), default=0)
    found = [item for item in questions if scores[item.id] == best]
    return found[0] if best and len(found) == 1 else None
