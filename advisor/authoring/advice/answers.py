"""Answers whose first paragraph does not stand alone, and sources that are missing.

"Shorter" is answered by the first paragraph, and some faces show no more of an answer: it has to make sense by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...patterns import regex
from ...plain import from_markdown
from ..study import Study
from .model import Advice, advice_on

__all__ = ["advise", "opening_fault"]

_LEANING = regex(
    r"(?:they|these|those|he|she|such|also|however|therefore|but|and|or|so|then|otherwise)\b(?! that\b)|"
    r"(?:see|as (?:described|mentioned|explained|shown|noted)|refer to)\b.{0,20}\b(?:above|below|previous|next)\b",
    re.IGNORECASE,
)
"""A beginning that leans on something before it."""
_POINTING = regex(r"(?:this|that|it)\b(?! (?:depends|takes))", re.IGNORECASE)
"""A beginning that leans on the question, which is not shown beside a suggestion."""
_LONGEST = 700
"""Characters of a first paragraph that is quickly read."""
_MOST = 2 / 3
"""Share of the topics that name a source, from which the others should."""


def advise(study: Study) -> Iterator[Advice]:
    """What can be said of each topic's answer and of what it rests on; in a FAQ, it is read below its question."""
    topics = [label for label, entry in enumerate(study.entries) if entry.kind == "topic"]
    cited = [label for label in topics if study.entries[label].citations]
    for label in topics:
        fault, hint = opening_fault(study.entries[label].answer)
        if fault:
            message = f"the first paragraph of the answer {fault}"
            yield advice_on(study, "answer", label, message, 0.4, key="answer", hint=hint or study.is_faq)
        if label not in cited and len(cited) >= _MOST * len(topics):
            message = (
                f"{len(cited)} of {len(topics)} topics name a source, this one does not; add `sources` or `source`"
            )
            yield advice_on(study, "source", label, message, 0.35)


def opening_fault(answer: str) -> tuple[str, bool]:
    """What is wrong with the first paragraph of an answer, if anything, and whether that is no more than a hint."""
    first = answer.strip().partition("\n\n")[0]
    text = from_markdown(first)
    if first.startswith(("```", "~~~")) or not text:
        return "is code; begin with a sentence that says what it is for", False
    if first.startswith("#") and "\n" not in first:
        return "is a heading; begin with a sentence that answers the question", False
    leaning = _LEANING.match(text)
    if leaning:
        return f"begins with “{leaning[0]}”, which leans on what is not there; name what it is about", False
    pointing = _POINTING.match(text)
    if pointing:
        return f"begins with “{pointing[0]}”; name what it is about, for it may be read without the question", True
    if text.endswith(":") and "\n" not in text:
        return "ends in a colon, and its list is another paragraph; say the gist in it", True
    if len(text) > _LONGEST:
        return f"has {len(text)} characters; say the gist in one or two sentences first", True
    return "", True
