"""What a message names of a talk's subject: jobs, places, pay; and the message with signs in their stead."""

from __future__ import annotations

from collections.abc import Iterator

from ...patterns import regex
from ...text import normalize
from ..pay.localities import NAMED, Locality, localities

__all__ = ["ENGINEER", "SCIENTIST", "jobs", "names_pay", "places", "signed", "spans"]

ENGINEER, SCIENTIST = "ML engineer", "data scientist"
_WHO = r"(?: ?(?:eng\w*|people|folks?|guys?|ones?|roles?|jobs?|positions?))?"
_JOBS = {
    "MLOps engineer": rf"\bml ?-?ops{_WHO}\b",
    "AI engineer": r"\b(?:ai|llm|genai) (?:eng(?:ineer\w*)?s?|ones?)\b",
    SCIENTIST: r"\bdata scien\w+|\bds\b",
    "data analyst": r"\b(?:data )?analysts?\b|\bdata analy(?:tics|sis)\b",
    "data engineer": r"\bdata eng(?:ineer\w*)?s?\b",
    "software engineer": r"\bsoftware (?:eng(?:ineer\w*)?s?|dev\w*|people)\b|\b(?:swe|sde|developer)s?\b",
    "research scientist": r"\b(?:ml |ai )?research(?:ers?| (?:scientists?|engineers?))\b",
    ENGINEER: rf"\bmles?\b|\b(?:ml|machine learning)(?! ?-?ops)(?! research){_WHO}(?=\W|$)",
}
_PATTERNS = {name: regex(pattern) for name, pattern in _JOBS.items()}
_PEOPLES = regex(r"\b(german|canadian|american|indian|australian|italian|russian|ukrainian|austrian)s\b")
_PAY = regex(
    r"\b(?:(?:well|better|best|under|over)[- ]?paid|pay(?:s|ing|ment|check|cheque|scale|day|slip)?|paid|salar(?:y|ies)"
    r"|wages?|earn\w*|incomes?|compensation|comp|packages?|ctc|lpa|money(?:wise)?|cash|financial(?:ly)?|rich(?:er|est)?"
    r"|remunerat\w+|tankhwah?|paisa|paise|mak(?:es?|ing)(?= (?:the )?(?:more|most|less)\b))\b"
)
_NO = regex(rf"\bno (?={NAMED.pattern})")
"""How a place is corrected: "oh no Canada"."""
_THAN = regex(r"(?<!rather )(?<!other )\bthan\b")
"""Behind which a place is compared, and not denied."""
_NOT = regex(r"\b(?:not|n't|no|never|instead of|rather than|forget|except)(?: (?:the|an?|what|of|about|for|mean))* $")


def places(text: str) -> list[Locality]:
    """The places that a text names and does not deny; a people counts as its country."""
    said = _PEOPLES.sub(r"\1", normalize(text))
    return localities(_THAN.sub("to", _NO.sub("no, ", said)))


def jobs(text: str) -> list[str]:
    """The jobs that a text names and does not deny, by their names here, in its order."""
    said = normalize(text)
    found = sorted((start, name) for name, start, _ in _found(said) if not _NOT.search(said[:start]))
    return list(dict.fromkeys(name for _, name in found))


def spans(said: str) -> list[tuple[int, int]]:
    """Where a text in small letters names jobs."""
    return sorted((start, end) for _, start, end in _found(said))


def _found(said: str) -> Iterator[tuple[str, int, int]]:
    """The jobs that a text in small letters names, each with where it stands."""
    for name, pattern in _PATTERNS.items():
        for match in pattern.finditer(said):
            yield name, *match.span()
        # What one name takes is no other's: "ml research scientist".
        said = pattern.sub(lambda match: " " * len(match[0]), said)


def names_pay(text: str) -> bool:
    """Whether a text speaks of pay, and not to say that it is not meant."""
    said = normalize(text)
    return any(not _NOT.search(said[: match.start()]) for match in _PAY.finditer(said))


def signed(text: str) -> str:
    """A text in small letters with one word for any place, for any job and for pay."""
    said = _PEOPLES.sub(r"\1", normalize(text))
    said = NAMED.sub("someplace", said)
    for pattern in _PATTERNS.values():
        said = pattern.sub("somejob", said)
    said = said.replace("an somejob", "a somejob")
    return _PAY.sub("somepay", said)
