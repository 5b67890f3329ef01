"""What is told of something else than the open question of the check: "did algebra at uni" is no answer to SQL; a
worry is none to any."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..guidance import guiding_messages as messages
from . import check_reader
from .check_reader import parted
from .counting import parts
from .grading import answer
from .named_parts import parts_in
from .verdict import plain_answer
from .worries import comfort

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...guidance import SkillQuestion
    from .checking import Checking

__all__ = ["kindly", "met", "without_other_subjects"]

_MATHS = regex(
    r"\b(?:(?:linear )?algebra|calculus|geometry|trigonometry|integrals?|derivatives|math\w*"
    r"|stat(?:s|istics)|probability)\b"
)
_OF_WORK = regex(
    r"\b(?:models?|regress\w*|train\w*|predict\w*|projects?|data|cod\w+|programs?|python|excel|tools?|explain\w*"
    r"|teach\w*|taught|thesis|papers?|tests?|wrote|written|built|every|always|often)\b"
)
"""What of their maths may answer a question that names none of it."""
_RESTS = regex(
    r"\bso (?:i (?:think|guess|suppose|would say)(?: so)?,?|i'?d say|maybe|perhaps|probably|that'?s|it'?s|then"
    r"|kind of|sort of)*(?: ?(?:probably|maybe|an?))* ?(?:yes|yeah|yep|a (?:little|bit))\W*$"
)
"""An answer that only follows from what is told ahead of it: "had maths at school, so I think yes"."""
_OF_SEVERAL = regex(
    r"\b(?:rest|others?|except|everything|result|both|questions?|first|last|earlier|before|meant|stop)\b"
)
"""What speaks of other questions as well."""
_MOST = 14
"""Words, at most, of what is read so."""
_CLAUSE = regex(r"\s*[,;.!]\s+|\s+but\s+|\s+-+\s+")
_HUMS = regex(r"(?i)^(?:(?:u+h+|u+m+|h+m+|er+m*|well|so|ok)\b[,.! ]+)+")
_OF_NUMBERS = "stat"
"""How the ids and titles of the questions on statistics begin."""
_NOT_THAT = "That is maths, which is good to have; this question is about something else."


def met(checking: Checking, utterance: str) -> Reply | None:
    """The open question again, to who only worries, or tells of their maths where it asks of no such thing; or None."""
    asked = checking.open_question
    if asked and (kind_word := comfort(utterance)):
        return checking.asked(utterance, kind_word)
    rests = _RESTS.search(normalize(utterance)) is not None
    elsewhere = asked is not None and _is_elsewhere(utterance, asked) and ("?" not in utterance or rests)
    # What names other questions, or answers given before, is of those.
    of_others = elsewhere and parted(utterance).has("earlier", "named")
    own = plain_answer(utterance) if elsewhere and not rests else ""
    return checking.asked(utterance, _NOT_THAT) if elsewhere and not (of_others or own) else None


def kindly(reply: Reply, utterance: str) -> Reply:
    """A reply with a kind word ahead of it for who also tells what they feel."""
    feels = any(check_reader.surely(part) == check_reader.FEELS for part in parts(utterance))
    return replace(reply, text=f"{messages.FEELS_SO}\n\n{reply.text}") if feels else reply


def without_other_subjects(utterance: str, asked: SkillQuestion | None) -> str:
    """An utterance without the clauses on maths, where another clause answers a question that asks of no such thing."""
    if asked is None or not _is_elsewhere(utterance, asked):
        return utterance
    clauses = [clause for clause in _CLAUSE.split(_HUMS.sub("", utterance)) if clause.strip()]
    kept = [clause for clause in clauses if not _MATHS.search(normalize(clause))]
    # What only tells how long ago that was goes with it.
    return kept[0] if kept and answer(kept[0]) and clauses[0] == kept[0] else utterance


def _is_elsewhere(utterance: str, asked: SkillQuestion) -> bool:
    if len(utterance.split()) > _MOST or _OF_SEVERAL.search(normalize(utterance)):
        return False
    of_numbers = _OF_NUMBERS in f"{asked.id} {asked.title} {asked.text}".lower()
    said = normalize(utterance)
    return not (of_numbers or _OF_WORK.search(said) or parts_in(said, asked)) and _MATHS.search(said) is not None
