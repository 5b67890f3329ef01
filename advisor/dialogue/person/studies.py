"""Studies: which degree, year or subject of study a claim tells of, or that somebody is no student."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...patterns import regex
from ...slots import DEGREES, SUBJECTS
from . import slot_patterns as patterns
from .amounts import Amounts
from .titles import cut

__all__ = ["Studies"]

_HAS_DEGREE = regex(
    r"\b(?:have|hold|did|done|completed|finished|got|with|studied|my \w+ degree (?:help|useful)"
    r"|(?:from|during|since|after) my)\b"
)
_NOT_A = regex(r"\bnot (?:an?\b|(?:school )?(?:student|pupil|undergrad\w*)\b)")
_SCHOOL_OVER = regex(r"\b(?:was|were|had|did|done|over|passed|finished|completed|ago|when|since|till|until|after)\b")
"""What tells of a class at school that is past: "there was maths in 12th"."""
_NO_DEGREE = regex(r"\b(?:no|without|skip|never|not|nahi|nhi)\b[^,]{0,12}$")
"""What stands before a degree that is not to be."""
_CLAUSE = regex(r"[.;,!?]|\b(?:and|but|aur|par|lekin)\b")
_OVER = regex(
    r"\b(?:did|done|learn(?:t|ed)|studied|had|was|were|took|used|wrote|ago|back (?:in|then)|during|kiya|kiye|padh[ai]"
    r"|pdh[ai]|tha|thi|seekha|sikha|taught|since|after)\b"
)
"""What tells of a year of studies that is over: "I did C in 1st year"."""
_ONLY_WHEN = regex(r"(?:in|during) (?:(?:my|the) )?\w+ (?:years?|yrs?|sem\w*)")
"""What is left of a claim that says when something was learnt, once the skill is read."""
_NOW = regex(r"\b(?:am|i'?m|im|now|currently|hu|hoon|hun|in my|student|studying|doing|pursuing|since \d)\b")
_DENIED_BEFORE = regex(r"\b(?:not|isn't|no|rather than|instead of)(?: (?:an?|in|the|my))* ?$")
_DENIED_BEHIND = regex(
    r",? ?(?:me |mein )?(?:(?:nahi+n?|nhi|not|rather)\b(?! (?:in|the|my|an?|\d|first|second|third|fourth|final)\b)"
    r"|(?:no|nahi+n?|nhi),? (?:(?:it is|in|i am) )*(?=\w+ (?:years?|yrs?)\b))"
)
_NEAR = 10
"""Characters, at most, between a subject and the degree or the like that it is the subject of."""


class Studies(Amounts):
    """The amounts and studies that were read of a person."""

    def __init__(self) -> None:
        super().__init__()
        self.denied: set[str] = set()
        """What they say they are not."""

    def _studies_bare(self, said: str) -> str:
        return self._studies(said, bare=True)

    def _studies(self, said: str, *, bare: bool = False) -> str:
        year = _year(said)
        beside_a_skill = _ONLY_WHEN.fullmatch(said.strip()) and not {"knows", "partly"}.isdisjoint(self.values)
        if beside_a_skill or (year is None and patterns.YEAR.search(said) and not bare):
            return said  # "I did some C in 1st year" tells of no studies.
        degree = patterns.DEGREE.search(said) if bare or year or patterns.HAS_DEGREE.search(said) else None
        if degree and _NO_DEGREE.search(said[: degree.start()]):
            return said
        learner = patterns.LEARNER.search(said) if bare or patterns.IS_LEARNER.search(said) else None
        studies = patterns.STUDIES.search(said)
        if studies and _NO_DEGREE.search(said[: studies.start()]):
            studies = None  # "I never got a degree in CS" tells of no studies.
        subject = _near(patterns.SUBJECT, said, [year, degree, learner, studies])
        if subject and _NO_DEGREE.search(said[: subject.start()]):
            subject = None  # "I'm not studying maths, I study physics" is read in two.
        if learner and not degree:
            degree = _near(patterns.DEGREE, said, [learner])
        if not (year or degree or learner or (subject and studies)):
            return said
        if self.values.get("role") and not (year or (learner and not learner["pupil"])):
            # The school of a teacher, the degree of a nurse.
            held = (DEGREES[degree[1]] if degree else "", SUBJECTS[subject[1]] if subject else "")
            self._put("degree", cut(" ".join(filter(None, held if degree or _HAS_DEGREE.search(said) else ""))))
            return said
        if _NOT_A.search(said):
            self.denied |= {"student", "pupil"}
            return said
        if learner and learner["pupil"] and learner[0][0].isdigit() and _SCHOOL_OVER.search(said):
            return said
        kind = next((name for name, text in learner.groupdict().items() if text), "") if learner else ""
        if not kind:
            kind = "graduate" if _HAS_DEGREE.search(said) and not year else "student"
        parts = (
            f"{patterns.ORDINALS.get(year[1], year[1])}-year" if year else "",
            DEGREES[degree[1]] if degree else "",
            SUBJECTS[subject[1]] if subject else "",
            "school pupil" if kind == "pupil" else kind,
        )
        self._put("role", cut(" ".join(filter(None, parts))))
        for found in filter(None, (year, degree, learner, subject)):
            said = said.replace(found[0], " ", 1)
        return said


def _year(said: str) -> re.Match[str] | None:
    """The year of studies that somebody is in: none that is over, or that they say it is not."""
    for found in patterns.YEAR.finditer(said):
        before, after = said[: found.start()], said[found.end() :]
        clause = (_CLAUSE.split(before)[-1], _CLAUSE.split(after)[0])
        over = any(map(_OVER.search, clause)) and not any(map(_NOW.search, clause))
        if not (over or _DENIED_BEFORE.search(before) or _DENIED_BEHIND.match(after)):
            return found
    return None


def _near(pattern: re.Pattern[str], said: str, others: Iterable[re.Match[str] | None]) -> re.Match[str] | None:
    """What a pattern finds beside one of the others."""
    spans = [other.span() for other in others if other]
    for found in pattern.finditer(said):
        if any(
            -_NEAR <= found.start() - end <= _NEAR or -_NEAR <= start - found.end() <= _NEAR for start, end in spans
        ):
            return found
    return None
